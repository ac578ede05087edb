import { guardOf } from '../../../src/text-guard/guard.js';
import { exemptions } from '../../../src/text-guard/lexicon/exemptions.js';
import { indirect } from '../../../src/text-guard/lexicon/lexicon.js';
import { examples } from '../../../src/text-guard/likeness/beside-examples.js';

/** The guard without the words that say a status, to see what the rules about facts do alone. */
export const checkPublicText = guardOf(indirect, exemptions, examples);
