import { define } from './define.js';
import type { Entry } from './entry.js';

const agency = define('agency', 'status', 'practice');
const agencyJargon = define('agency', 'status', 'jargon');
const trafficking = define('trafficking', 'status', 'practice');
const slang = define('trafficking', 'status', 'jargon');

/** English words that name an agency of child welfare and its people, or trafficking. */
export const directEn2: readonly Entry[] = [
  agency(
    'agency/workers',
    'The people of child welfare.',
    `social worker|workers|wrkr|wkr|work|casework ~ mum mom dad mother father aunt uncle sister
    socialworker|socialworkers|caseworker|caseworkers|caseworkr|caseworkers|casewrker
    case worker|workers|wrkr|aide|mgr ~ insurance claim plant pallet warehouse bottling beer
    caseworker id|number|phone
    cps|dcfs|dhs|dcf|dss|acs|agency|county|state|dfps|ongoing|intact|licensing|permanency|placement|fos|dhr|dhhs|dcs|cys|dfs ?intact worker|workers|sw|caseworker|investigator|van|supervisor|lady ~ gas station store fair school lunchroom bridge road trail snow crew tree park cleared
    guardian|guardians|gardian ad litem
    ad litem
    court appointed|apointed special|advocate|advocates|child ?advocate
    courtappointed
    casa|gal|casas|gals worker|volunteer|advocate|texted|report|visit|both|for|said ~ bonita de abierta mi su tu
    gal casa
    child|childrens|youth|family|minors|parent|parents attorney|lawyer|advocate|law|advocacy|visitation|preservation|reunification ?center|office ~ soccer
    independent reviewing officer
    assigned social|worker|caseworker
    child|youth|family|adoption|foster|protective|placement|permanency|services|investigations|intake|cps worker|workers|specialist|caseworker|investigator|supervisor ~ care day
    county|agency counsel
    county worker|caseworker|social
    his|her|their|our worker|workers said|told|called|quit|visit|visits|visited|voicemail ~ @shop
    worker visit|visits|visited
    caseaide|caseaides
    gal filed|motion|report|told|said|appointed`,
    `Call her social worker.
    I was his guardian ad litem.`,
    `Call her coworker.
    A worker at the mall.`,
  ),
  agency(
    'agency/child-welfare',
    'Child welfare and protective services by name.',
    `child|childrens|children|youth|family|families|kids|chld|human|social protective|protection|protectiv|welfare|services|service|svcs|servs|serv|srvcs ~ consumer parks sports day soccer youth_sports animal library swim funeral menu bus wifi repair customer
    child|children|childrens|family|families|youth ?and ?youth ?family ?families ?children protective|welfare|services|protection ~ sports parks library
    child|adult protective|welfare
    children ?and youth|families|family ?and ?family|families|services ?families|duty|services|line ~ library museum our their your church fun welcome parents
    children ?amp families ?services
    youth and family services
    department|dept|division|bureau|office|administration|ministry|cabinet|board of ?the ?child|childrens|children|social|family|families|human|youth|juvenile|protective ?and ?youth|family services|children|welfare|families|justice|youth|development|protection ~ transportation
    department social|human services
    social services|service|svcs ~ club media studies
    health and human services
    human services ?department|agency|worker|division|office
    child|abuse|maltreatment|neglect ?abuse hotline|registry|referral
    child|childs abuse|neglect|maltreatment ~ animal
    abused|neglected|abandoned|mistreated ?or ?and ?neglected child|children|kid|kids|baby ~ dog
    childwelfare|childprotection|childprotective|protectiveservices|socialservices
    childwelfarecrisis
    mandated reporter
    dependency|child|cps|childs|abuse|neglect|welfare|protection ?welfare ?cps case ~ police phone murder missing cold
    case plan|file|worker ~ police detective
    case plan|plans|staffing|conference|aide
    childs|girls|boys|minors|kids|teens|youths case ?file|had|was|has|worker|number|plan|record|manager transferred|moved|closed|opened|between|assigned|worker|plan|file|manager
    family|team team|decision ?decision ?making meeting|making|conference
    wellbeing|well ?being unit|worker|conference
    safety plan|assessment ~ fire school
    welfare agency|office|case|worker|services|fraud|lady|department ~ animal check
    welfare came|took|lady|office|people
    authorities took|removed|have her|him|them|kids|children
    multi|multidisciplinary disciplinary|team ?team
    childrens aid|bureau
    aid society
    mandated|mandatory report|reports|reporting
    child|childrens|children protective ?services|investigator|unit|worker|agency|division
    department|dept|division|office|agency of ?the child|childrens|children ?s safety|protection|permanency|wellbeing|stability
    child safety department|agency|specialist|worker
    open|opened|closed|ongoing|prior|another ?child ?family cps|dependency|welfare|services|protection|dcf|dcfs|dhs|county ?welfare case|cases|file`,
    `Child protective services came.
    A statement by the Department of Social Services.`,
    `A social studies project.
    Consumer protective services.`,
  ),
  agencyJargon(
    'agency/acronyms',
    'Letters that stand for a child welfare agency or its papers.',
    `dcfs|dfps|dcyf|ocfs|cfsa|dfcs|dcbs|ocs|mdhs|odjfs|tdfps|dcpp|dyfs|wvdhhr
    cps|cpss|cys|dcf|dcs|dfs|dhhs|dhs|dss|acs|dhr|cfs|srs|hhs|jfs|fss|ocy|dscyf|cyfd|dphhs|kdcbs & known knew came took take takes came worker workers case custody kid kids child children family moms mother mom girl boy baby brother sister minor youth daughter son niece nephew removed called calls call calling van office staff list hotline waited source supervisor unit letterhead photo agency credit courtesy of had has have involved open opened opened house parked reporte condado county won wont did didnt said says alert form missing noticed lost lose people lady contact file records on los les del al form critical incident again messed ~ school schools chess cancer symphony teacher lunchroom chicago bus christian youth_club raiders airbag light shoes dsw consumer american carver screening airport roosevelt hats football clases
    cps|dcf|dfcs ~ school schools chess cancer symphony teacher lunchroom chicago bus christian raiders airbag light shoes consumer american carver screening airport roosevelt football clases
    cps|dcfs|dcf|dhs worker|case|van|kid|called|came|took|involved|knew|report|hotline|again|letterhead
    gal|casa ?both texted|both
    cftm|cft|tdm|fgdm|fgc|ifsp|isp|cans|scr|sdm|cacfp|cac updated|report|moved|meeting|score|screened|assessment|intact|form
    asfa|cfsr|cwis|cftm|fgdm|sacwis|ccwis|naic|ncands|cahps|afcars|cwscms
    scr|hotline report|screened|referral|in
    referral screened|accepted|linked
    screened in|out ?for & report hotline referral
    critical incident ?form|report|missing|youth ~ rail train
    cc county
    intake ref|number|worker
    county counsel
    iv e|b
    isp updated`,
    `DCFS was called.
    CPS came for the baby.`,
    `DSW shoes.
    The DPS troopers.`,
  ),
  trafficking(
    'trafficking/named',
    'Trafficking, exploitation and prostitution by name.',
    `traffick*
    human|sex|child|labor|anti|sexual ?sex traffick*|trafficing|traficking|trafic|traffiking|trafiking|traffickin|trafickin
    sex|sx|sexual|commercial|sexually exploitation|exploited|exploit|exploiting|slavery|slave|trade|trafic|work|worker|workers|act|acts|industry|abuse|abused|buyer|buyers|ring|tourism
    sexually exploited|abused|assaulted
    commercially|commercial ?sexually ?sexual exploited|exploitation
    csec|dmst|csem|csam|ncose
    cse youth|it|score|screen|child|victim|kid ~ 101 class prof college
    exploited child|children|minor|minors|youth|youths|girl|girls|teen|teens|kids|boy ~ center centers national missing centre ncmec
    victim|victims|survivor|survivors of|from|human ?child ?sexual ?sex ?commercial ?labor exploitation|trafficking|abuse|slavery ~ crash flood center
    exploitation victim|survivor|unit|task|ring|case|team ~ center
    sexual exploitation
    child exploitation ~ center
    prostitut*
    hookers|whore|brothel|brothels
    a|the|as|like|be|hooker hooker
    hooking ~ up crochet yarn fish fishing rug ride trailer
    escort|escorts ad|ads|site|sites|service|services|agency|work|listing|page|girl|website|working - ford van police vehicle motorcade
    escorting ~ parade funeral
    advertised|advertising on|as|online ?an ?a ?escort|backpage|site
    pimp|pimps|pimped|pimping|pimpin ?out ~ ride shirt gift joke cheap character game camisa show aint
    pimp took|had|has|sent|mando|named|out|her|him|la
    her|his|a|by|with|the|el|un pimp ~ ride camisa
    madam & girls girl works worked ran sold trafficking motel men ~ president chair mayor secretary dear sir
    traffickers|trafickers|trafficker
    groomed|groomer|grooming for|by|her|him|girls ~ dog pet horse
    sold|selling ?her ?him ?them for|into sex|slavery|prostitution
    into sex|slavery|prostitution
    child being|was|is sold
    forced labor|labour|marriage|prostitution|to ?have sex
    debt bondage|slavery|slave
    indentured|involuntary servitude
    modern ?day slavery|slave
    safe harbor|harbour program|law|youth|victim ~ marina
    turning|turned|turn|turns tricks|dates
    sugar daddy|daddies|baby ~ candy
    t visa
    sex ring
    for sale online|on ~ @pet car bike house lemonade
    sell|sells|sold|selling|sale ?of her|his|their|your|girls body|bodies|virginity
    for|have|having|had|into sex ~ of education
    sex|sexual work|worker|workers|trade|abuse|services|favors|predator|slave|buyer|buyers|acts
    predator|predators & online girl girls child children teen kids minor sex groomed lured met ~ movie cat film fish bird alien hawk dinosaur prey
    exploiter+|abuser+ - software
    sexually ?sexual abused|assaulted|exploited|abuse|assault
    nudes|sextape|camgirl|stripper|strippers
    stripping & club girls she her men teen dancer pole - paint wallpaper wire bark floor mine
    child porn|pornography|prostitute
    sextortion|sextorted
    traffik*|trafik*|trafick*|trafficing|trafficed|traffiking
    sell*|sold|selling|rent*|pimp*|offer*|trade* her|him|them|girls|herself|kids ?out ?off to|for ?the ?some ?other men|guys|dudes|johns|strangers|customers|clients|truckers|sex|money|cash ~ cookies tickets
    out|left|leave|leaving|escaped|in ?of the life - jacket saving guard insurance party love prime
    sexual|sex ?ually exploit*|traffick*|abus*|assault*|slave*
    sugar|pimp daddy|daddies|baby
    prostitut*|hooker+|brothel+`,
    `She is a victim of trafficking.
    They saw her in an escort ad.`,
    `Traffic is slow.
    National Center for Missing & Exploited Children.`,
  ),
  slang(
    'trafficking/slang',
    'Words of the trade.',
    `bottom girl|bitch|b
    being pimped
    in|out ?the life & survivor trafficking pimp
    lot lizard|lizards
    romeo|gorilla pimp|pimps
    johns & buyers girls tricks motel street sting sex hotel ad regular drop cars nightly - hopkins st pope
    buyers & sex girls motel paid minors hotel men ad
    johns|tricks & her girl girls sex motel
    onlyfans
    ho|hoe stroll|track
    vtp|hst|dmst`,
    `She was with a bottom girl.`,
    `He studied at Johns Hopkins.`,
  ),
];
