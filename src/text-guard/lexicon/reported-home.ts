import { define } from './define.js';
import type { Entry } from './entry.js';

const agency = define('agency', 'topic', 'inference');

/** A home that was reported, looked into or put under terms, told without the name of an office. */
export const reportedHome: readonly Entry[] = [
  agency(
    'agency/report-told',
    'Who had to report, what was seen on a child, what was alleged, what was found.',
    `teacher|nurse|doctor|therapist|counselor|school|pediatrician|coach|hospital|daycare|principal|er|clinic ... had|has|have|must|obligated|required|bound|supposed ?by ?to ?law ?to report|tell|call|notify ... them|it|someone|authorities|on|what|her|him|us|burns|marks|bruises|in ~ parents absence police attendance missing truancy
    teacher|nurse|doctor|therapist|counselor|school|hospital|neighbor|someone|somebody|daycare|ex|sister|they reported|called|told ?it ?in ?on ?us|me|them|my|her|him|mother|mom|parents|family|dad ... burns|marks|bruises|belt|hungry|filthy|dirty|alone|unsafe|neglect|about|open|case ~ missing police seen sighting school absence
    made|make|making|makes|filed|file|files|filing|phoned|called ?in ?to ?a ?an ?the ?anonymous ?false ?another ?formal report|complaint|allegation|accusation|referral & kids children burns bruises marks alone neglect school hit spanked ~ missing police insurance noise person theft stolen
    teacher|nurse|doctor|therapist|hospital|er ... had|has|have to report|tell ~ absence attendance fever trip
    false|anonymous|another|prior|previous|two|three|several report|reports|call|calls|complaint|complaints on|about|against|of ?the me|us|them|mother|mom|parents|family|home|household|her ~ sighting sightings ransom
    complaint|report|allegation|allegations|filing|filings|petition ... alleges|alleged|alleging|accuse|accuses|claims|says|that ... children|kids|child|boys|girls|baby|twins|siblings|son|daughter ... alone|unfed|dirty|hungry|unsafe|hit|beaten|drugs|protect|school|days
    accuse|accused|accuses|accusing ?the ?her|his mother|father|parents|mom|dad|couple of ... failing|protect|neglecting|leaving|hitting|beating|endangering
    failing|failed|failure|fail to protect|supervise|provide ?the ?her ?his ?for ~ crops stadium data yard
    cigarette|belt|cord|burn|bite|cable|strap ?like burn|burns|mark|marks|bruise|bruises & report school teacher nurse doctor call child boy girl mom they he she had ~ brush kitchen stove seat
    bruise|bruises|welts|burns|marks ?on ?the ?his ?her ... teacher|nurse|school|report|reported|doctor|called|questions|photos|photographed|asked ~ bike fall skate apple fruit
    letter|finding|findings|result|decision|determination ... indicated|founded|substantiated|unsubstantiated|unfounded|inconclusive
    indicated|substantiated|unsubstantiated|unfounded & report reports allegation allegations kids children family mother parents letter finding ~ @search fund rumor theory map gauge arrow tip tips
    finding|findings|investigation|inquiry|results|decision comes|came|come|is back|in|over|out & kids children see him her dad brother father boyfriend mother mom ~ lab dna autopsy fire crash
    looked|look|looking|looks into ?it ?what ?the ?why ?how|claims|allegations she|he|the|her|his|kids ... said|say|told|saying|about|children & dad stepdad father mother house leave home
    interviewed|questioned|asked|asking|talked|talking ?to ?my ?the kids|kid|child|children|son|daughter|boy|girl|# ?year ?old ... where|if|who|what ?he ?she ?they sleep|sleeps|slept|eats|eat|hits|hit|touched|bed|food|fridge|home
    strangers|people|ladies|women|woman|lady ... asking|asked ?my ?the kids|kid|child|son|daughter|# ?year ?old ... where|who|what|if|how
    little|small|special|quiet|playroom ?with ?quiet room ... teddy|toys|bears|dolls|camera|mirror & interview interviewed asked questions talk that camera
    anatomical dolls|doll
    tested|tests|test|came|come|was|born|came ?back positive|dirty|addicted|withdrawing|exposed ?for ?at ?when|on|drugs|to|from & baby newborn infant delivery birth born hospital mother mom ~ covid flu strep
    born|baby|newborn|infant ... withdrawal|withdrawals|withdrawing|addicted|positive|exposed ?to ?drugs
    hospital|nurses|ward|doctors ... not|wouldnt|couldnt|refused ?let ?to let|release|allow|discharge ?the ?her|baby|infant|newborn leave|go|home|with|baby|infant|newborn ~ visitors
    ordered|ordering|demanded|arranged ?a ?the ?forensic medical|physical|body exam|check|examination ... parents|objection|children|twins|child|refused|mother ~ sports physical
    over ?the parents|mothers|familys objection|objections`,
    `The nurse saw cigarette burns and had to make a report.
    Court filings accuse the mother of failing to protect the boys from her partner.
    Strangers are asking my 7 year old where she sleeps.`,
    `The school had to call her parents about the trip.
    The teacher told her a story.`,
  ),
  agency(
    'agency/terms-for-parents',
    'Terms put on parents: a plan, a partner kept out, visits watched, classes, a threat to take the children.',
    `paper|papers|note|card|notice|letter|sticker|tag ?was ?left on|taped|stuck|left|in|under|at ?on ?to ?in ?the ?our ?their door|doorknob|mailbox|fridge|screen ... call|contact|about|within|hours|children|kids|office|county|seal|we|visit|concern ~ flyer search missing rent landlord electric water package
    plan|agreement|contract|paper|terms ... keep|stay|away|out|not|never|no|promising|leave|sleep|room ... boyfriend|dad|father|stepdad|partner|husband|mother|mom|visits & kids children child house home signed seal county room ~ phone school divorce lease search
    sign*|agreed|promised|promising|promise ?in ?a ?the ?to ?writing|plan|agreement|paper ... boyfriend|partner|husband|stepdad|dad ... not|away|out|leave|stay|sleep|see|house|kids|children
    dad|father|stepdad|boyfriend|partner|uncle|stepfather|he had|has|was|made|told|ordered|asked ?to ?be ?supposed leave|move|moved|stay|live|get ?out ?away ?of ?from ?the ?our ?house|home ... while|until|till|because|during|so ... investigat*|looked|looking|said|finding|case|kids|they|cleared ~ storm fire rent work deploy
    can|could|may|allowed|gets|get|only ?only ?to see|visit|be|talk ?with ?his|her|their|my|the kids|children|son|daughter|baby|twins ... with|at|if|when|while|under ... there|sitting|present|room|watching|table|grandmas|grandmothers|mothers|supervisor|hour ~ facetime army navy divorce
    barred|banned|forbidden|prohibited|stopped|ordered ?not from|to being|hitting|spanking|disciplin*|living|contacting|seeing|be ?alone ?with ... child|children|kids|boy|girl|son|daughter|physically|alone & parents mother father dad mom he she agreement ~ suspect ex stalker
    spank|spanking|paddle|discipline ... anymore|allowed|agreement|class|signed|physically & kids children boy girl parents authorities
    parenting|anger|nurturing|rehab|treatment|recovery|drug ?management class|classes|program|course|meeting|meetings|coach|coaching|test|tests & mom mother dad parents kids children back home her his son daughter get finished judge ~ driver
    home|family|parenting|parent coaching|coach|aide|visitor|visits|visiting|visit|preservation|stabilization|supports|support|partner|worker|specialist|educator & baby kids children mother mom family weekly program county insistence she ~ @sport school college hospice museum grandma nurse team
    teach|teaches|teaching|shows|show|showed|coach|coaches|helps|taught ?the parents|mother|mom|sister|her|him|couple ... how|to ... feed|bathe|parent|baby|discipline|kids|budget & county insistence came comes weekly lady woman visits ordered plan home ~ hospital prenatal nurse church
    checks|check|checked|inspects|inspect|inspected|looks|looked|counted|counts|counting|opened ?in ?our|the|my|her|their|a fridge|cupboards|cabinets|pantry|beds|bedrooms|smoke|house|home ... month|monthly|week|every|each|beds|milk|said|surprise|unannounced|lady|woman|photos|pictures ~ landlord plumber fire_marshal sale insurance exterminator search police
    every|each monday|week|friday|month|tuesday|day ... call|calls|report|tell|say|text ... where ?the|her|my|they|he|she|kids|children ... slept|sleep|sleeps|stayed|are|stay
    one|another|next|any ?more|other report|call|complaint|mistake|time|strike|slip|incident|phone ?from ?the ?school ?and ... take|took|taken|takes|lose|lost|loses|gone|taking ?away ?her ?him ?the ?my|them|em|kids|children|her|him|baby
    threatened|threaten|threatening|said|say|told|going|gonna|trying|try|tried|wanted|coming|come ?to ?they|theyd ?us ?would ?will ?could ?be ?to take|remove|taking|for ?away ?my|our|the|her|all kids|children|baby|son|daughter|grandkids|babies ?away ~ school practice trip home_from @sport vacation
    choose|pick|chose ?between him|boyfriend|man|her|it ?man|boyfriend or|over|and ?ur|your|her|the|my kids|children|kid|baby
    lose|losing|loses|lost ?her|his|my|their|the ?right ?to kids|children|custody|babies|parental ~ mall crowd bet fair
    fight|fighting|fought ?to ?for get|to|have|keep ?get|keep ?my|her|his|our kids|son|daughter|children|babies ?back ~ cancer leukemia fire
    everything|all|what|whatever ?that they|judge|court|he|she asked|told|wanted|required|ordered ?of ?me ?us ?to ?me ... home|back|kids|son|daughter|him|her|gone|still & get kids home back son daughter him her
    get|getting|got|gets|earn|earning|win|winning|trying ?him|her|them|my|our|the ?kids|son|daughter|babies|children|boys|girls back|home ... class|classes|clean|program|judge|court|hearing|steps|requirements|plan|apartment|job & mom mother dad she he i we kids
    two|three|couple|four women|ladies|men|people|workers|officials from ?the downtown|county|state|city|capital|office|government|agency & came knocked baby kids children took house door crib home escort
    with|under police|deputy|officer|sheriffs escort|escorts|backup & came ladies women baby kids children take took lady home house crib ~ funeral parade convoy truck
    car|van|suv|truck|sedan ... logo|seal|emblem|plates|sticker ?of ?from ?the county|state|government|office|agency ?on & took kids baby girl boy came women two her him them lady children ~ police rental
    officials|authorities|inspectors|investigators|caseworkers|agency ?had visited|visits|been|came|come|gone|went|checked ?to ?out ?at ?the home|house|family|apartment|household ... times|before|twice|weeks|days|vanished|missing|since ~ flood fire gas mold search
    radar|notice|attention|eye|known of|to ?the county|state|agency|authorities|officials|department|system|office ~ police sighting crime
    on|off ?the|county|state|their|somebodys|countys|states radar ?of|for & family mother parents home kids children county time agency ~ storm plane ship`,
    `The mother signed a plan promising to keep the boyfriend away from the children.
    They had a paper on the door saying call us within 24 hours about the children.
    One more call from the school and they said they'd take them.`,
    `The landlord checks the house every month.
    He asked his dad to leave the porch light on.`,
  ),
];
