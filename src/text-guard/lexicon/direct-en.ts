import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const fosterJargon = define('foster', 'status', 'jargon');

/** English words that say that a child is in care or in a justice placement. */
export const directEn: readonly Entry[] = [
  foster(
    'foster/foster-care',
    'Foster care and its people.',
    `foster care|couple|couples|mum|mums|mam|kiddo|kiddos|grandparents|grandmother|nan|hm|hme|carer|carers|caring|family|familys|childs|kids|families|home|homes|child|children|kid|kids|youth|youths|teen|teens|teenager|boy|boys|girl|girls|baby|parent|parents|mom|moms|mommy|mother|mothers|dad|dads|father|fathers|brother|brothers|sister|sisters|sibling|siblings|son|daughter|placement|placements|system|agency|agencies|provider|providers|ranch|status|alumni|alum|student|students|people|folks|grandma|lady|unit|program|minor|minors|runaway|worker|bed|licensing|license|licensed|licensing|caregiver|caregivers|toddler|infant
    in|into|at|from|to|a|the|her|his|their|that|this foster house|houses
    foster case|cases worker|file|plan|number|manager
    fostercare|fosterkid|fosterchild|fosterfamily|fosteryouth|fosterparent|fosterparents|fostermom
    in|into foster ~ city park street avenue drive @pet
    foster to adopt
    substitute|alternative|alternate care|caregiver|caregivers|placement ~ teacher
    fos|fstr parent|parents|home|mom|kid|family|care
    congregate|group setting|settings|facility
    state|county|system|cps|dhs|dcf|dcfs|welfare kid|kids|raised ~ fair park champion champions team @sport
    legal orphan|orphans
    fosterling|fosterlings
    orphan|orphans|orphaned & home lives lived system care raised institution asylum county shelter adopted adoption boy girl kid child children kids she he teen missing ~ annie film play elephant @pet book novel aunt uncle grandmother grandma nephew raised_him well oliver halloween
    host|safe home|homes|house|houses ~ haven
    crisis shelter|residence|nursery
    maternity|receiving home|homes
    unaccompanied minor|minors|child|children ~ flight airline air
    orr custody|shelter|sponsor
    boys|girls ?and ?girls home|ranch|town|village|homes ~ away
    cottage|teaching|house parents
    former|ex foster kid|youth|child
    fosters|fostered|fostering kids|children|teens|youth|babies
    fostered|fostering him|her|them
    therapeutic|treatment|kinship|respite|emergency|licensed foster|fosters
    resource parent|parents|home|homes|family|families
    grp hm|home|homes|hme
    grphm
    group|congregate care|home|homes|living|residence ~ builders fc realty builders
    children|childrens|kids|girls|boys|youth|teens home|shelter|residence|village ~ @pet hospital game away
    emergency|childrens|youth|runaway|receiving shelter|home ~ storm @pet drill
    receiving center
    shelter for ?abused ?neglected ?runaway ?homeless children|teens|youth|youths|girls|boys|kids|minors
    orphanage|orphanages
    residential treatment|care|facility|placement|program|center|home|school
    residential|secure|staff|locked|treatment ?care ?treatment facility|placement & child youth teen kid girl boy minor twelve year old missing she he ~ training fitness gym @sport
    licensed care|childcare|foster|group ?facility|home
    child care|caring institution|institutions
    qrtp|strtp|strtps|rtcs|prtf|crtc
    rtc|rtf ~ bus transit station
    out of home|care placement|care|order
    out home care|placement
    she|he|girl|boy|girls|boys|child|children|kid|kids|teen|teens|siblings|brothers|sisters|twins|youth ?who|that|both ?was|is|were|are|been|being|got|get ?currently ?later ?once fostered|fostering ~ @pet @virtue
    was|is|been|being|were|got fostered & she he her his girl boy child children kids teen twins brother sister couple family missing - by @pet @virtue
    fostering|fostered & child children kids kid girl boy teen teens youth siblings she he her his we i me us license licensed couple family years started began been - by @pet @virtue
    was|been|grew|raised|kid|kids|grow|lives|lived|come|came|is ?up ?out in|through|thru|of|from the system ~ sound nervous subway computer database metro solar phone recorded alert entered ncic stage school
    foster|placement kid+|kiddo+|teen+|runaway+|situation+|placement+|parent+|home+|care
    care|system leaver+|experienced|alumni|kid+|involved - skin`,
    `He lives in foster care.
    She left a group home.
    The shelter for abused children called.`,
    `Mr. Foster called.
    A foster dog ran away.`,
  ),
  foster(
    'foster/custody-and-wardship',
    'In the custody of the state, a ward, a dependent of the court.',
    `ward|wards of ?the ?a ?this state|court|county|states|courts
    been|became|made|was|is|was ?a ward since
    legal|state|county custody|custodian ~ joint mother father evidence
    state|states|county|protective|government|agency|agencys|departments|temporary ?legal custody|conservatorship|guardianship|wardship ~ crime lab evidence vehicle
    in|under|into|of|to|from ?the custody|care|guardianship|conservatorship|wardship ?of the|a ?this state|county|states|department|agency|court|government|commonwealth|province ~ crime lab fair
    custody|guardianship|conservatorship|guardian order ?held ?by|of the|a state|county|court|agency|department
    guardianship ... held by the|a state|county|agency
    in|into|under state|county|government|agency|protective|system|public|local ?authority care|custody|supervision
    in state care
    in|into|from|left|leaving|leave|entered|entering|put|placed|back|runaway ?back ?in|from care ~ apple medical health intensive urgent day hospital home nursing palliative hair skin foot car dental hospice dont take taking handle daycare nana grandma
    missing from|in care
    kids|child|children|youth|youths|teen|boy|girl in|from care ~ hospital medical health
    looked after child|children
    dependent|dependents|dependency of|court|the|case|petition|hearing|minor|status|order|child|youth ?the court|state|juvenile ~ chemical
    court dependent|dependency|ward
    nonminor|non ?minor dependent|dependents
    nmd|silp|efc|applas|appla|nrefm|nrefms
    parental rights terminated|termination
    termination of parental
    aged|aging|ages|age|agedout out ?of ?the ?foster ?care|system ~ league little kids team division program
    aging|aged|ages out ~ league little team division
    emancipated|emancipation|unemancipated foster|youth|minor|care
    kinship|relative|nonrelative|kin ?care placement|caregiver|caregivers|care|foster
    placed ?him ?her ?them ?temporarily in|with|into|by ?a ?the ?licensed|treatment|kin|foster|relative|new|second|third|different relatives|relative|caregiver|caregivers|care|family|home|families|homes|court ~ ad campaign
    placed with|in ... by|order ?order ?of ?the court|judge|state|agency|county
    removed from ?his ?her ?their home|parents|mother|family|custody
    child|childs|current|last|new|failed|first|previous|next|kinship|disrupted placement|placements ~ job internship art product college grade
    placement disruption|change|history|agency|worker|unit|address|type|id|status|date|stability|facility|provider
    disrupted ?the ?from placement
    outofhome
    child welfare placement
    left|ran|absconded|walked|missing|awol|away|run from|left ?his|her|their|the|a ?foster placement|placements
    in|to|into placement ~ job college advanced
    parental rights
    cps|dcs|dcf|dcfs|dhs|dss|cys|dfps|acs|dfcs|court|state|county ward|wards|custody|foster
    state|county|court ?s ward|wards - hospital
    in|into|from|under|through ?the foster|protective|state|county|kinship|agency care|custody
    in|from|of ?the states|state ?s care|custody`,
    `He is a ward of the state.
    She is in the custody of the county.
    A runaway from care.`,
    `The scarf is in the custody of the crime lab.
    His phone is in Apple care.`,
  ),
  fosterJargon(
    'foster/jargon',
    'Words and letters that only the field uses.',
    `tfc|mrss|tpr|icwa
    ilp|icpc|fcp ~ airline airport code
    ffa placement|home|worker|homes|agency|parent|parents|caseworker|certified|license|licensed|family|kid|kids|youth|social
    from|through|via|her|his|contract|with ffa ~ @school officer chapter jacket fair advisor livestock blue trip club alumni @pet
    loc|ffa|silp & stepped down placement needs level youth kid he she
    ab12|ab 12
    concurrent planning|plan
    nre|nrefm caregiver|guardianship|placement|with
    permanency|permanent goal|plan|planning|hearing|placement|pact|custodian|options
    permanencygoal
    reunification services|plan|goal
    independent living program|skills|plan|stipend|kid
    transitional|supervised independent ?housing|living program|placement|home|youth|plus
    thp|thpp|thplus
    caregiver relation|relationship|strategies
    kin|kinship care|caregiver|placement|gap
    iv e|b eligible|funds|funded|waiver|foster|agency|child
    title iv
    missing from|foster care
    awol ?from ?the ?her ?his placement|youth|group|home|status|facility|program|care|house|unit|shelter|center|juvenile|minor|kid|teen ~ practice rehearsal work
    awol - practice rehearsal @sport @school @pet game movie
    group home awol
    court ordered placement
    dependency|juvenile ?dependency court|case|judge|hearing|attorney|petition|drug
    protective custody|custodial
    cwl|dcf custody`,
    `ICPC denied; TFC disrupted.
    Permanency goal: APPLA.`,
    `The permanent exhibit is open.
    Out of the office.`,
  ),
];
