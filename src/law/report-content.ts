import type { RequiredContent } from '../policy/duty-row.js';
import * as iv from './provisions/title-iv-e.js';

/** The three groups that a report must hold where reasonably possible; what the statute lists in each are examples. */
export const requiredContent: RequiredContent = { items: ['photo', 'physicalFeatures', 'endangerment'], law: iv.reportContent };
