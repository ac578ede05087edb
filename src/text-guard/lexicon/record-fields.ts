import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const agency = define('agency', 'status', 'practice');
const justice = define('justice', 'status', 'practice');
const trafficking = define('trafficking', 'status', 'practice');

/** What a field holds that only answers yes or no, or not at all: the field by itself tells. */
const ANSWER = 'true|false|yes|no|null|none|unknown|undefined|si|nil|na|y|n|0|1';

/** Names of fields in records and forms, with what they hold. */
export const recordFields: readonly Entry[] = [
  foster(
    'foster/record-field',
    'A field of a record that only a child in care has.',
    `is|was|child|minor|youth|in|es|en ?is ?in ?a foster|fostered|ward|orphan|acogida|acogido|tutelado|tutelada ?child ?youth ?care ?of ?court ?state true|false|yes|no|null|none|unknown|si|0|1 - city park name
    foster|ward|wardship|acogimiento|acogida|tutela ?status ${ANSWER} - street avenue precinct city hospital twins name surname last in
    foster|ward|wardship|care|placement status|type|flag|indicator ${ANSWER}|active|inactive|current|former - health medical hospital
    custody|custodian|custodia|tutela ?status ?type ?of ?legal county|state|agency|court|dcf|dcfs|cps|dss|dhs|dif|estado|condado|gobierno ~ evidence suspect joint
    guardian|guardianship|tutor type|status|of ?legal county|state|agency|court|dcf|dcfs|cps|department|dif|estado|condado|gobierno ~ galaxy
    legal|dependency|custody status tmc|pmc|dependent|ward|tpr|freed|free|wardship
    caregiver|residence|home|lives|resides|placement ?with type|setting|with|kind|group foster|resource|kinship|group|home ~ @kin family
    tmc|pmc dependent|dependency|child|youth|minor|order
    placement|care|custody|living ?arrangement type|setting|level|code|status group|foster|kinship|residential|shelter|congregate|relative|gh|rtc|ffa|strtp|qrtp|tfc ~ hospital intensive
    lac|cla|uasc|nrefm|ilp|thp true|false|yes|1|0
    guardian|tutor|custodian|custodio|guardianship|custodia ?name ?legal state|county|commonwealth|estado|condado of|de - mind
    removal date|reason|order|petition|hearing|circumstance|address ~ tree snow stain hair tattoo`,
    `{"isFoster":false}
    {"childIsWard":0}
    {"foster":null}
    {"custody":"county"}
    {"guardianType":"STATE"}
    {"legalStatus":"TMC-dependent"}
    {"removalDate":"2024-05-01"}`,
    `{"surname":"Foster"}
    {"ward":"seventh"}
    {"guardianPhone":"555-0139"}
    Tattoo removal date: May 3`,
  ),
  agency(
    'agency/record-field',
    'A field for the worker, the agency or the case of child welfare.',
    `cps|dcf|dcfs|caseworker|case worker|social worker ?case ?worker ?id ?name ?phone ?status ?number ?involved ?involvement ?history ${ANSWER}
    nombre|id|telefono|tel ?de ?del tecnico|tecnica|trabajadora|trabajador|equipo ?de ?social proteccion|social|infancia|menores
    cps|dcf|dcfs|dss|welfare|abuse|neglect ?case ?report ?referral id|number|history|involvement|involved|flag|status ~ food animal`,
    `{"cpsInvolved":false}
    {"neglectReferralId":""}`,
    `{"caseNumber":"23-104"}
    {"agencyPhone":"555-0139"}`,
  ),
  justice(
    'justice/record-field',
    'A field for a court, a warrant or a measure.',
    `is|on|was|has|child|minor|youth ?on ?a probation|parole|warrant|detained|adjudicated|delinquent|offender ${ANSWER}|active
    warrant|warrants|probation|parole|detention|custody ?status ?type ?active ${ANSWER} ~ suspect search county evidence
    juv|juvenile ?court no|number|date|case|docket|judge|file ~ @sport tennis basketball library fiction food
    arrest|offense|charge|charges ?history ?date ?type ${ANSWER}|theft|assault|drugs ~ suspect phone battery credit
    probation|parole|jpo officer|agent ?name ?phone ${ANSWER}`,
    `{"warrant":"none"}
    {"onProbation":true}
    {"juvCourtNo":"","eyes":"brown"}`,
    `{"status":"missing"}
    {"courtAddress":"12 Elm St"}
    {"chargedPhone":"battery"}`,
  ),
  trafficking(
    'trafficking/record-field',
    'A field for signs of trafficking.',
    `ht|csec|dmst|cse|trafficking|exploitation|exploited|trata|explotacion ?risk ?victim ?case indicator|indicators|flag|flags|screen|screening|screened|score|status|risk|victim|history|indicador
    riesgo|indicador|posible|alerta|caso ?de trata|explotacion ${ANSWER}|#|alto|medio|bajo
    ht|csec|dmst|trafficking|exploitation|exploited|trafficked|trata|explotacion ?risk ?victim ${ANSWER} - drug drugs wildlife arms`,
    `{"htIndicator":"yes"}
    {"exploitation":"unknown"}
    {"traffickingRisk":null}`,
    `{"traffic":"none"}
    {"indicator":"light"}`,
  ),
];
