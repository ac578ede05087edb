import { frozen } from '../kernel/frozen.js';
import type { Policy } from '../policy/policy.js';
import { coveredByTitleIvE } from './covered-by-title-iv-e.js';
import { endangeredRunaway } from './endangered-runaway.js';
import { absentFromCare, fosterCare } from './foster-care.js';
import { lawEnforcementDuties } from './law-enforcement.js';
import { missingChild } from './missing-child.js';
import { missingChildOrYouth } from './missing-child-or-youth.js';
import { abductedFromCare, missingOrAbductedFromCare } from './missing-from-care.js';
import { ncmecDuties } from './ncmec.js';
import { defaultReadings } from './readings.js';
import { reportableToNcic } from './reportable-to-ncic.js';
import { titleIvEDuties } from './title-iv-e.js';
import { sexTraffickingVictim } from './trafficking.js';

/** Federal law as encoded: the floor on which every policy stands. */
export const federal: Policy = /* @__PURE__ */ frozen({
  id: 'federal',
  layers: [],
  readings: defaultReadings,
  findings: {
    'missing-child': missingChild,
    'missing-child-or-youth': missingChildOrYouth,
    'endangered-runaway': endangeredRunaway,
    'reportable-to-ncic': reportableToNcic,
    'covered-by-title-iv-e': coveredByTitleIvE,
    'missing-or-abducted-from-care': missingOrAbductedFromCare,
    'abducted-from-care': abductedFromCare,
    'absent-from-care': absentFromCare,
    'foster-care': fosterCare,
    'sex-trafficking-victim': sexTraffickingVictim,
  },
  duties: [...titleIvEDuties, ...lawEnforcementDuties, ...ncmecDuties],
});
