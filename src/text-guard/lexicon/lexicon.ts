import { accusedAndSold } from './accused-and-sold.js';
import { authorityEn } from './authority-en.js';
import { broadEn2 } from './broad-en-2.js';
import { broadEn } from './broad-en.js';
import { broadEs2 } from './broad-es-2.js';
import { broadEs } from './broad-es.js';
import { cues } from './cues.js';
import { contadoEs } from './contado-es.js';
import { oficinasEs } from './oficinas-es.js';
import { careTermsIsles } from './care-terms-isles.js';
import { careTermsAbroad } from './care-terms-abroad.js';
import { carersToldEs } from './carers-told-es.js';
import { courtToldEs } from './court-told-es.js';
import { lifeToldEs } from './life-told-es.js';
import { officeToldEs } from './office-told-es.js';
import { tradeToldEs } from './trade-told-es.js';
import { homesToldEs } from './homes-told-es.js';
import { chargedAndConfined } from './charged-and-confined.js';
import { courtEn } from './court-en.js';
import { delinquency } from './delinquency.js';
import { exploitationEn } from './exploitation-en.js';
import { familyTold } from './family-told.js';
import { fieldTermsEn } from './field-terms-en.js';
import { fieldTermsEs } from './field-terms-es.js';
import { exploited } from './exploited.js';
import { factsTold } from './facts-told.js';
import { spokenEn } from './spoken-en.js';
import { habladoEs } from './hablado-es.js';
import { homesByKindEs } from './homes-by-kind-es.js';
import { namedOtherwise } from './named-otherwise.js';
import { officesByNameEs } from './offices-by-name-es.js';
import { homesAndOfficesEs } from './homes-and-offices-es.js';
import { jailAndStreetEs } from './jail-and-street-es.js';
import { tradeEs } from './trade-es.js';
import { toldEs } from './told-es.js';
import { heldAndWatched } from './held-and-watched.js';
import { knownToTheOffice } from './known-to-the-office.js';
import { recordFields } from './record-fields.js';
import { labels } from './labels.js';
import { licensedFamily } from './licensed-family.js';
import { licensedHouse } from './licensed-house.js';
import { reportedHome } from './reported-home.js';
import { chargedYouth } from './charged-youth.js';
import { usedAndPaid } from './used-and-paid.js';
import { removedAndPlaced } from './removed-and-placed.js';
import { shortStatus } from './short-status.js';
import { shortenedWords } from './shortened-words.js';
import { soldByTheHour } from './sold-by-the-hour.js';
import { inferredEn } from './inferred-en.js';
import { inferredEs } from './inferred-es.js';
import { protectionOffices, servicesTold } from './protection-offices.js';
import { residenceEn } from './residence-en.js';
import { topicsEs2 } from './topics-es-2.js';
import { topicsEs } from './topics-es.js';
import { directEn2 } from './direct-en-2.js';
import { directEnJustice } from './direct-en-justice.js';
import { directEn } from './direct-en.js';
import { directEs2 } from './direct-es-2.js';
import { directEs } from './direct-es.js';
import type { Entry } from './entry.js';
import { topicsAgency2 } from './topics-agency-2.js';
import { topicsAgency } from './topics-agency.js';
import { topicsFoster2 } from './topics-foster-2.js';
import { topicsFoster } from './topics-foster.js';
import { topicsJustice2 } from './topics-justice-2.js';
import { topicsJustice } from './topics-justice.js';
import { topicsTrafficking2 } from './topics-trafficking-2.js';
import { topicsTrafficking } from './topics-trafficking.js';

/** Entries that say a status and, beside them, entries that tell the facts of the same matter. */
const both: readonly Entry[] = [
  ...removedAndPlaced,
  ...knownToTheOffice,
  ...chargedAndConfined,
  ...soldByTheHour,
  ...chargedYouth,
  ...usedAndPaid,
  ...labels,
];

/** Facts from which a status is inferred. */
export const indirect: readonly Entry[] = [
  ...topicsFoster,
  ...topicsFoster2,
  ...topicsAgency,
  ...topicsAgency2,
  ...topicsJustice,
  ...topicsJustice2,
  ...topicsTrafficking,
  ...authorityEn,
  ...broadEn2,
  ...broadEn,
  ...broadEs2,
  ...broadEs,
  ...courtEn,
  ...cues,
  ...exploitationEn,
  ...factsTold,
  ...familyTold,
  ...contadoEs,
  ...licensedFamily,
  ...licensedHouse,
  ...reportedHome,
  ...servicesTold,
  ...inferredEn,
  ...inferredEs,
  ...heldAndWatched,
  ...residenceEn,
  ...toldEs,
  ...carersToldEs,
  ...homesToldEs,
  ...lifeToldEs,
  ...officeToldEs,
  ...courtToldEs,
  ...tradeToldEs,
  ...topicsEs2,
  ...topicsEs,
  ...topicsTrafficking2,
  ...both.filter(({ strength }) => strength !== 'status'),
];

/** Words that say a status. */
export const direct: readonly Entry[] = [
  ...directEn,
  ...directEn2,
  ...fieldTermsEn,
  ...spokenEn,
  ...directEnJustice,
  ...directEs,
  ...directEs2,
  ...fieldTermsEs,
  ...habladoEs,
  ...homesAndOfficesEs,
  ...homesByKindEs,
  ...officesByNameEs,
  ...jailAndStreetEs,
  ...namedOtherwise,
  ...tradeEs,
  ...careTermsAbroad,
  ...careTermsIsles,
  ...oficinasEs,
  ...protectionOffices,
  ...accusedAndSold,
  ...delinquency,
  ...exploited,
  ...recordFields,
  ...shortStatus,
  ...shortenedWords,
  ...both.filter(({ strength }) => strength === 'status'),
];
