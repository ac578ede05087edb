import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('agency', 'topic', 'inference');
const frame = define('agency', 'frame', 'practice');

/** Who decides for a child, who may speak, who comes to look. */
export const authorityEn: readonly Entry[] = [
  topic(
    'agency/who-may-sign',
    'Someone other than family must agree, sign or be asked.',
    `who|whoever|nobody|someone|somebody ?else ?can|may|has|holds|gets|needs ?to ?the ?power|authority|right ?to sign|consent|say|approve|authorize|excuse ?yes ... for|her|his|him|surgery|picture|photo|records|absences ~ backpack art library @sport package delivery community
    sign|signed|signs|consent|release|permission|approve|approval|agree|yes ... office|agency|county|state|judge|court|department|director|guardian|lawyer|attorney|commissioner & picture pic photo photos name image publish print news face poster use ~ photographer school yearbook boxes @sport police artist
    need|needs|needed|have|has|wont|cant|waiting|allowed|let .. ?for ?me ?us ?to ?a ?an ?some office|agency|county|state|judge|court|countys|lawyer|attorney|department ... sign|signs|approve|approves|permission|say|release|okay|ok|clear & photo picture pic pics poster flyer face name news
    release|permission|form|consent ... print|use|show|post|publish ?my own son|sons|daughter|daughters|kid|kids|child ~ yearbook school
    authorized to ?sign|excuse|pick|consent|speak ... never|not|changes|changed|relative|county|agency
    office|agency|county|judge ?has ?have to|must say|sign|approve ?yes & picture photo pic before use name ~ school @sport
    ed|educational|medical|education|decision ?making rights|holder|surrogate|consent ~ lights
    surrogate|guardianship|conservator|conservatorship ~ mother pregnancy
    guardian|guardians .. a|an|the|is|public ... office|agency|county|state|department|court|bureau|official
    office|agency|county|state|department .. is|as|acts|acting|became|remains .. guardian|parent
    legal|appointed|temporary|permanent guardian|custodian|guardianship|custody|conservator ~ mother father grandmother grandfather aunt uncle joint parents mom dad
    parent|parents|guardian on|in paper|name|law|quotes ~ dad mom partner
    consent|approval|authorization by|of|from ?the ?deputy director|commissioner|agency|county|judge|supervisor|court|department|administrator
    director|commissioner|supervisor|administrator ... consent|release|approve|approved|signed & photo minor child picture name ~ school
    lawyer|attorney|counsel|guardian|advocate .. they|court|state|judge|county|agency .. gave|appointed|assigned|picked|got|her|him
    her|his|the|childs|minors|girls|boys|kids own|appointed|courtappointed|assigned lawyer|attorney|counsel|advocate|guardian
    county|agency|state|department|office counsel|attorney|lawyer|lawyers ~ @sport
    mandated|mandatory reporter|reporting|report
    in charge of her|his|their|the life|lives|case|care ~ search shoes`,
    `Who can sign for his surgery?
    Some office has to say yes before they use her picture.
    Her legal guardian is a county department.`,
    `Who can sign for the package?
    The yearbook needs a release for the picture.
    Her legal guardian is her grandmother.`,
  ),
  topic(
    'agency/worker',
    'A worker of an agency in the life of a child.',
    `woman|lady|man|guy|dude|someone|somebody|person|worker|driver ... lanyard|badge|clipboard|county ?id & picks comes came takes her him appts visit school report signs government house car drives check ~ police usher look video suspect flashlight bus walking
    government|county|state|official|fleet|agency car|cars|sedan|van|vehicle|plates|plate|id|badge|employee|employees|worker|workers|issued|lanyard & @one girl boy child picked drove driven comes came house lady woman man minor left ~ license plate fair parks trooper police road
    employed|works|working|worked by|for the|that state|county|agency|department & minor driver picked child girl boy her ~ parks fair roads library water road school district highway
    worker|workers|supervisor|supervisors|lady|person ?who|that ?is|was|were ?supposed assigned|working|handling to|with|on|her|his|the ?her ?girl|him|boy|child|case|file|family|minor ~ roof @shop police detective
    lady|woman|person|worker|man|someone|somebody ... supposed|comes|came|come|used|visits ?to ?visit ?check|checks|look|looks|sees|see ?in ?on|at|to ... every|each|once|monthly|month|weekly|mondays|thursdays|fridays ~ meter @kin lawn softball homework pool mail cans
    monthly|home|weekly|announced|unannounced|surprise visit|visits|visitor ~ website doctor grandma family museum nurse
    new|latest|another|third|fourth lady|woman|guy|one|person|girl|man on|handling|doing|assigned ?to his|her|our|the|their file|case|case ~ paper coach teacher office neighbor
    on|with his|her|their|the|our file|case & lady woman new girl worker she forty kids many ~ police detective officer sheriff
    has|have|got|had|carries|juggles ?like forty|thirty|fifty|twenty|sixty|# ?other kids|cases|children|files ~ team teacher coach school bus camp class
    transport|transportation lady|worker|aide|driver|person|guy|lady & therapy took her him visit visits appointment
    somebody|someone|a ?different|they|driver|drove drove|drives|driver|take|took her|him|them & family kin different therapy visits
    driven|driving|drive|drives|drove between|to|from ... offices|addresses|visits|placements|homes & she he girl boy minor her him child
    fridge|refrigerator|pantry|beds|smoke ?detectors|house|kitchen ... full|stocked|clean|cleaned|ready|checked ... someone|somebody|lady|they|woman|inspector|worker ... look|looked|check|checked|inspect|visit|coming|came
    someone|somebody|lady|woman came|comes|coming|used to|in look|check|inspect|see|count ... fridge|house|beds|rooms|room|kitchen|pantry
    had|have|has|got|get|needed to ?get ?be fingerprinted|background ?checked|prints|checked & sleep sleepover stay over parents house visit hers his ~ chaperone volunteer job
    caseload|intake|casework|caseworkers ~ hospital air engine
    staffing|staffed at|meeting|scheduled & runaway locate kin logged case child ~ @shop
    team meeting|meetings|decision & decide sleep placement live family child ~ game practice match coach
    decide|deciding|determine|figure ?out ... where|who ... she|he|girl|boy|child|kid|they ... sleep|live|go|stay|placed|next ~ @sport college play lunch
    somebody|someone|they|who|anyone|nobody is|are|was|s|knows ?supposed to|where ?know ?where ... she|he|her|him sleep|sleeps|slept|lives ~ walks friend
    diligent|reasonable search|efforts|effort
    service|case|safety|treatment|family|permanency|parenting plan|agreement|plans ~ phone cable internet cell car fire escape business emergency evacuation
    the|her|his|whatever plan was|is|goal|said ~ @sport drill party search dinner tomorrow`,
    `The lady who is supposed to check on him every month has not called.
    She was driven between offices in a state sedan.
    There was a team meeting to decide where she would sleep next.`,
    `The lady who checks the meter every month saw him.
    She was driven to the game in a minivan.
    There was a team meeting before the match.`,
  ),
  topic(
    'agency/removal-and-visits',
    'Taken from home, or seen only under rules.',
    `took|take|taken|taking|takes|removed|removing|snatched|grabbed|pulled ?all ?both ?my|our|the|her|his|him|them|us|kids|baby|three ... from|out|away .. me|us|my|our|mom|mother|parents|home|car|house|arms|dad|hospital|school|family & @one they kids when cops court old baby ~ camera @pet shelf photo+ picture+ video backpack oven stage purse phone
    they|people|cops|state|county|cars came ... court ?paper|papers|order|car ?seats ~ wedding traffic
    car seats|seat ... court|paper|they|took|kids & came two cars court paper ~ sale recall
    did|do|does|after|before|since they|the|her|his ?do ?the removal ~ snow tree trash graffiti mold
    the|a removal|removals ~ snow tree trash stump hair graffiti
    signed|sign|signs|signing her|him|them|kids|custody|rights|baby over|away
    lost|lose|losing|terminated|severed|gave ?up|fought ?for ?their|her|his|my|our|parental rights|custody|kids|baby ~ game voices phones pets
    parental|parents|parent rights
    fought|fight|fighting for her|him|them|custody|kids ?in ?that court|courtroom|lost|hearing ~ @sport cancer
    grandma|grandmother|aunt|uncle|grandpa|family|mother|mom|dad ... courtroom|judge|hearing ... lost|denied|no|fought ~ cheered @sport
    parenting|anger class|classes|course|management|mgmt
    supervised|monitored|observed|court|weekly visit|visits|visitation|contact|call|calls|hour ~ swim study play
    cut|cutting|take|stop|lose|cancel|end off|away|my|our ?my ?our saturdays|visits|fridays|sundays|weekends|thursdays|hour|calls ~ @shop job shift
    only|just .. see|visit|hold|hug|call|talk|meet .. my|our|her|him|his|them|kids|son|daughter ... glass|office|fridays|saturdays|sundays|mondays|wednesdays|thursdays|tuesdays|hour|minutes|supervised|room|center ~ rink newborn nursery hospital team camp practice
    where|room|building|place .. moms|mothers|families|parents|dads|kids .. go|come|meet|visit|see|visits ... visits|observation|observed|kids|glass|supervised|boys|visit|their ~ nails @sport @school hospital water museum play
    families|parents|moms meet|visit under|with|behind observation|supervision|glass|notes
    room|rooms with|where ... broken|toys|couch ... mirror|glass|camera|window & hour meet visit used we ~ dance pianos salon
    mirror on|in the|that wall & hour toys meet visit ~ dance ballet gym salon
    one|an|two hour|hours ... mirror|glass|lady ?writing|notes|watching|supervised
    left the program ~ @sport concert college summer
    reported|report|reporting|called|call .. them|us|her|him|family|parents|mom|someone ?in ?to|on|into ?the hotline|line|abuse|authorities|bruises ~ water company tip police missing sighting
    bruises|neglect|neglected|abuse|abused|abusive|unsafe & mother mom father dad parents stepdad boyfriend child children kids kid girl boy home she he her his ~ animal @pet fell ankle bike knee alcohol soccer drug arm leg cheek chin eye forehead shin face scar left right power
    abuse|maltreatment|neglect|child hotline|line|report|referral|call|complaint|investigation
    knocked|came|knock ... badge|clipboard ... about|bruises|kids|report ~ parking
    investigation|inquiry|report|case|complaint ?was ?opened|closed|ruled|found ... unfounded|substantiated|unsubstantiated|teachers|teacher|screened ~ car arson
    unfounded|unsubstantiated|substantiated ~ rumor rumors tip
    transferred|moved|sent|case between counties & case file child girl boy ~ cello police tips
    case|file .. transferred|moved|handed|arrived|closed|opened & county counties child girl boy week family her ~ police tips cello phone suitcase pencil detective evidence`,
    `They took both kids from our car at the school.
    I only see my son on Fridays behind glass.
    Her mother lost her rights years ago.`,
    `They took both photos from our car.
    I only see my son on stage.
    Her mother lost her keys.`,
  ),
  topic(
    'agency/government-raises-as-told',
    'The state or an office has, pays for, or speaks of a child.',
    `county|state got|get|gets|was|is|were|been|getting involved ~ search fair boats search
    county|state|city|agency|government|office|taxpayers|taxes ?dollars pays|paid|pay|paying|bills|bought|buys|funds ... hotel|motel|room|bed|beds|sitter|sit|lady|agency|adults|phone|pass|operator|placement ~ bands festival tunnel tourists
    hotel|motel|conference|office|lobby|hallway ... sit|sits|sitting|sat|watch|watched|guard|sleeping|slept|sleep|nights ... door|hallway|girl|girls|kids|children|child|room & county state kids children paid hour office eight sleeping agency minors ~ bands singing
    temp|staffing agency ... adults|sitters|watch|hour|sit ~ housekeepers hotel? bands
    office|agency|people|department ?that|who ?has|have|had ?had her|his|their|the file|case|records|life & phone pass girl boy spring since bought office ~ police search
    cannot|cant|couldnt|may|barred|bars|bar|prohibits|forbids|would ?not|declined|refused ?by|from|not|to ?law .. confirm|confirming|discuss|disclose|acknowledge ... client|clients|whether ?any ... child|client|served|involved|care|custody|clients|case|held ~ vigil meet card witness witnesses suspect video traffic doorbell
    clients|client & comment confirm law child agency office confidential ~ @shop salon haircut dog
    confidential|confidentiality|sealed|protected ?by ?law & law records child girl agency office file family minor case ~ tip tips line hotline
    pursuant|under|per|citing|section to|the|state ?the ?state ?childrens|welfare|juvenile|privacy|protected|confidentiality|family code|law|laws|statute|records|act ~ highway traffic vehicle wish
    childrens code|act|court|law|bureau|cabinet|division|administration|agency ~ place museum theater
    limited|restricted|barred|unable in|from what|on|by ... share|say|disclose|release ... because|privacy|law|living|where|status & child living girl boy teen law
    internal|official|agency log|records|memo|file ... child|girl|girls|boy|boys|minor|initials|addresses|supervisors|teen ~ ferry shop
    initials ... supervisors|addresses|placements|docket|minutes|court ~ artist
    food stamps|benefits ... her|him|kid|child & money with me
    money|check|checks|benefits follows|follow|comes|come|goes|went ... her|him|child|kid|kids|with ~ band festival team
    a|some|that|one|downtown dude|guy|lady|person ?named ... desk|office ?downtown & paper parent legal sign decides ~ lab chem
    wouldnt|wont|didnt|refused give|say|leave ?me ?his|her|their ?last name & phone called rang midnight office worker woman man voice ~ suspect witness`,
    `The agency cannot confirm whether any child is a client.`,
    `The county fair has had music for a year.
    The shop cannot confirm whether any card was used.
    Children were singing in the lobby.`,
  ),
  frame(
    'agency/state-as-parent',
    'The state named as the one who raises a child.',
    `state|county|government|system is|was raising|parenting ~ money funds awareness taxes
    state|county|system raised|raises her|him|them|that|these ~ @sport`,
    `The county is raising him.`,
    `The county is raising money for the vigil.`,
  ),
];
