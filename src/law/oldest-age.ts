import type { Child } from '../facts/child.js';
import type { Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';
import { under } from './age.js';
import { childAge } from './provisions/title-iv-e.js';

/** The oldest age that an agency can elect: nobody past it is a child of title IV-E. */
export function underOldestAge(child: Child, zone: string, at: Instant, readings: Readings): Finding {
  return under(21, 'under-21', { law: [childAge] }, child, zone, at, readings);
}
