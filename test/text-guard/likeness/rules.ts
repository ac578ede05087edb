import { guardOf } from '../../../src/text-guard/guard.js';
import { exemptions } from '../../../src/text-guard/lexicon/exemptions.js';
import { direct, indirect } from '../../../src/text-guard/lexicon/lexicon.js';

/** The guard without what it learned from examples: what the rules alone say. */
export const byRules = guardOf([...direct, ...indirect], exemptions);
