import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'jargon');
const agency = define('agency', 'status', 'jargon');
const justice = define('justice', 'status', 'jargon');
const trafficking = define('trafficking', 'status', 'jargon');

/** Words of care, offices, youth justice and exploitation as forms, offices and families of Britain and Ireland use them. */
export const careTermsIsles: readonly Entry[] = [
  foster(
    'foster/isles',
    'Children looked after by a council, by their letters, orders and homes.',
    `looked after child|children|kid|kids|kiddo|lad|lass|girl|boy|youth|teen|one|siblings|status|team|review|nurse
    child|children|she|he|boy|girl|teen|kid|kids|siblings|brothers|sisters|they ?who ?that ?is|are|was|were|been|being looked after by ... council|authority|county|services|care|state
    lookedafter|cla ?status & child status s20 council kid placing la order full dob misper
    lac|cla|cic|uasc|lacyp & kid kids child children lad girl boy missing team review status nurse council misper ref socials carers placing la unit police home
    lac|cla|cic|uasc true|yes|no|false|status|review|team|nurse|kid|kids|child|lad|lass|teen|youth
    children|child looked after
    placing la|authority|council|borough
    section|s # accommodat*|status|order|placement
    s20|s31|s38|ico|section_20
    full|interim|emergency|care|supervision|special|placement care|protection|guardianship|placement order|orders
    special|testamentary guardian|guardians|guardianship
    care leaver|leavers|experienced|order|orders|proceedings
    accommodated|placed by ?the council|authority|trust|la
    emergency|respite|short ?term kid|kids|child|children|bed|beds|carer|carers|placement|placements for|from|of|with ?the county|state|council|agency|department
    we|i|they|parents|couple|family|she ?also take|takes|took|taking|do|does|have|host ?in emergency|respite|short ?term kids|children|kid|beds|placements|ones
    emergency|respite kid|kids|placement|child
    carer|carers & kid lad lass teen placement missing girl boy young looked - dementia elderly grandmother grandma mum
    sos village|villages|childrens|mother
    unregistered|unregulated|semi ?independent|supported|16plus placement|accommodation|lodgings|living|unit ?for ?young ?people
    children|childrens|young ?peoples unit|home|homes ?staff ?manager ~ hospital ward @pet
    license|licence ?was|is ?for pulled|revoked|suspended & children kids moved placed home couple ~ driver driving liquor
    license|licence|licensed for|to ?take ?care ?of ?@many ?two|one|# kids|children|child|teens|siblings|ages ~ driver drive fish hunt gun cut
    our|my|their license|licence for @many|#|two|one & call placement stayed night kid kids child county ~ driver drive fish hunt gun hens dogs
    pre|post adoptive|adoption|adopt family|parents|mom|mother|dad|home|placement|support
    preadoptive|postadoption
    waiting|available|unmatched child|children|kid|teen ~ room bus line
    heart gallery
    fostering broke|breaks|broken|fell|failed|ended|arrangement|panel|assessment
    kith and kin order|carer|carers|care|placement
    staying put ended|ends|arrangement
    tlp bed|program|resident|house|youth
    60s|sixties scoop
    covenant house ~ church
    together we rise ~ song choir
    one simple wish
    foster|fostering love|hope|club|youth|families|futures|strong
    youth villages
    teen challenge ~ math science
    judges ward ~ hospital @sport
    fp|fps|fm|ffam ?name|parent|home & kid worker home live livewith child he she caregiver placement missing ~ camera iso radio rating score
    client|youth|child ?is|was|status moved|stepped|step down ?to ?from ?a ?lower ?level ?care|home|placement
    placed through|via|by ?the saint|st|lutheran|catholic|bethany|jewish|methodist|baptist|kvc|casey|pathways|agency|services ... ministries|charities|services|social|family|homes|children ~ orders bets calls ads`,
    `shes LAC so socials will lose it if shes not back by 10
    The child is looked after by Kirkmoor Council.
    my parents take emergency kids.`,
    `The dog was looked after by a neighbor.
    The emergency kit is in the car.`,
  ),
  agency(
    'agency/isles',
    'Social care, its teams and meetings.',
    `social care ?team|worker|workers|professionals|professional|services|department|staff|emergency|duty|of|had|were|are
    childrens|child social|services ?care|work
    socials|ss ?have|has|are|were|r|will ?been round|called|took|involved|involvement|out|lose|visit|rang|came|know
    social involved|involvement|rang
    emergency|out ?of ?hours duty team|worker|social
    edt ?have|has|been|were|told|informed|aware
    mash|masa ?did|team|referral|hub|enquiry|check|notified|made|got ~ potato potatoes tv rerun episode
    s47|s17|section_47|strat|strategy meeting|mtg|enquiries|enquiry|discussion|assessment
    s47|s17
    cp|child ?protection|cin|core ?group conference|plan|conf|register|review|meeting|chair
    on|at ?the risk|protection register
    early help ?lady|worker|team|assessment|hub|plan|visit
    tac|taf|cin|tusla|cafcass|hscni|lado|lscb|niscc meeting|plan|worker|has|have|was|were|called|team|report|involved
    tusla|cafcass|marac|jugendamt|iro
    casa kid|kids|child|children|youth
    her|his|their|our gal called|calls|says|said|visited|visits|asked|reports|reported|wants|knows|told ~ pal friend gadot
    lado told|informed|aware|involved|referral|notified
    cin|chin status
    csc & known neglect referral involved lad lass
    epo granted|made|served|expires
    guardian add|at litem|lightem
    independent reviewing|visitor officer
    family|family support|intervention|preservation|reunification|stabilization|differential worker|unit|team|response|assessment|specialist|first ~ phone tech it
    differential|alternative response|assessment ~ emergency fire
    families|kids|children|family|youth first|forward|now|matter ?services ?the ?a county|unit|program|worker|director|visit|visiting|case|caseworker|prevention|agency ~ church school fair marathon
    protective services|svcs|service seeks|hotline|referral|worker ~ consumer executive dignitary
    protective services|svcs & child children kid kids boy girl mother family baby missing home - consumer executive dignitary adult
    cws|cps|dcs|dss ?er after|afterhours|emergency|er ?hours ?unit|intake|source|worker|line
    cws|afcs|bcfs|ocfs|dcfsla|mcfd|dcj|cyfs|fcs referral|report|unit|worker|asks|seeks|intake|case|hotline|filed|source
    cross|dual report|reported ?to|filed ?with|from
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|rhode|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming dcs|dcf|dcfs|dfs|dss|dhs|dhhs|dhr|dfcs|dcyf|cfs|cys|dcbs|ocfs|cps|cyfd|dfps
    case management ?agency|says|said|team|provider|reports|worker|unit ~ legal court software insurance
    people|ppl|folks|lady|ladies|woman|man|guys ?who|that take|takes|took|taking|snatch ?away ?ur ?your ?peoples kids|children|babies
    county|state officials|workers|staff|people|authorities|investigators ?who ?had ?have ?been ?were monitoring|visiting|checking|watching|investigating ?up ?on ?the ?her ?his family|familys|mother|home|children|kids|household|parents ~ river flood
    county|state|agency|department|office ?which ?had ?has ?been monitoring|checking|visiting ?up ?on ?in ?the ?three ?two ?four family|familys|children|kids|mother|household|siblings
    social|protective|welfare services|authorities|officials|agents took|removed|seized|wanted|tried|came|visited|put|placed|had|have`,
    `Contact: Emergency Duty Team, Kirkmoor Social Care
    The SW said S47 enquiries are ongoing.
    The Indiana DCS and city police are looking for a woman.`,
    `The potato salad was cold.
    The emergency team searched the river.`,
  ),
  justice(
    'justice/isles',
    'Orders, cautions and bail of young people.',
    `youth|juvenile|teen|community|conditional caution|reprimand|warning|rehabilitation ?order
    referral order|orders|panel
    on|breached|breaching ?a ?his ?her yro|iss|dto
    her|his|their|the tag ?has ?was ?is last|pinged|alarm|battery|goes|company|curfew & he she boy girl teen lad police ~ price luggage name dog
    back|off|out ?on ?of ?his ?her tag & he she boy girl teen lad curfew ~ rugby sale
    in|breached ?breach ?of ?her ?his bond|tag
    custody van|vans
    sentence was deferred
    ojj|djj youth|risk|kid|custody|facility|escape|officer
    detainer on|lodged|filed|placed ~ tax property
    jd|juvie center|centre|hall|facility ~ sport salinger power
    detention ?and training order|course
    youth rehabilitation|referral|offending order|team|panel
    intermittent|custodial|deferred|suspended|youth|juvenile|dispositional sentence|sentencing|disposition
    ycja|yja|dto|yro|yrd & youth sentence order he she served teen boy
    released under investigation|supervision
    bailed|bail ?to ?return ?by to|by|until|pending|on|with ?his|her|the return|police|court|station|address|mothers|parents|mother|condition|conditions|tag & boy girl teen youth youths he she both lad ~ water boat bucket
    bailed to|until ?his ?her ?the return|address|mothers|mother|station|police
    on|breach|breached|broke ?of ?his ?her bail|licence|tag|curfew_order & teen lad boy girl youth he she
    secure|young ?offender|offenders childrens|training|unit|institution|estate ?home|centre
    ta|asbo|crimbo|cbo & lad teen youth he she
    serving|served|doing|done ?a|his|the # month|months|stretch|year & boy teen youth lad he
    endyouthincarceration|freeourkids|kidsnotcages|endyouthprisons
    jj|jjs|juv|justice ?status diverted|adjudicated|committed|detained|involved|detainee
    informal adjustment|supervision|probation
    consent decree & teen youth juvenile boy girl
    adjud|adjudicated ?as delinq|delinquent|dependent
    unpaid|owes|owed ?a court fine|fines|fee|fees|restitution ~ parking
    camp|rancho kilpatrick|gonzales|rockey|afflerbaugh|paige|challenger`,
    `Both youths had been bailed to return to the station next month.
    got a youth caution in may n been a saint since
    A detention and training order kept the boy inside until March.`,
    `They bailed water out of the boat.
    The referral came from a friend.`,
  ),
  trafficking(
    'trafficking/isles',
    'Lines, referrals and protests.',
    `county|going lines|country ~ music store fair club
    going|went|go|sent|running|runs cunch|country|ot for|with|olders|packs
    trap phone|house|line ~ mouse fishing
    otip ?eligibility letter
    handler|handlers has|have|keeps|keep|took|kept|holds her|his|their id|ids|passport|papers|phone ~ dog @pet
    nrm|nrpf|mds ?referral|reasonable|conclusive|ground|grounds|decision
    reasonable|conclusive grounds & nrm hotel missing asylum trafficked slavery
    modern slavery
    cse|cce matrix|marker|list|risk|team|flag|concerns
    girls|daughters|children|kids|boys|sisters|sons|women|ninas|hijas ?are ?is ?r ?no ?son not|arent|no merchandise|products|product|property|commodities|objects|mercancia|objetos
    sold|selling|sells|rents|rented|leased|leases|hired ?out ?my ?his ?her ?our ?own cousin|sister|niece|daughter|friend|girl|teen|kid|child|baby|girls|kids|her|him ?for ?out ?like ?to ... money|men|dudes|guys|cash|drugs|second|strangers|customers ~ car bike cookies tickets
    girl|teen|she|he|boy|daughter|niece|child|kid|sister was|been|being leased|rented|loaned|passed|hired ?out ?around to|among|between|for ?a ?second|other|another men|man|friends|customers|guys|buyers
    put|posted|listed|advertised|had|has|got ?him ?her|girls|herself ?up on|in ?the ?a mega|megapersonals|skip|skipthegames|listcrawler|backpage|escort|tryst|bedpage|leolist|eros|cityx|adultwork|vivastreet|site|privatedelights ~ church school facebook
    johns list|sting|reverse|school
    forced|made|used|groomed ?him ?her ?to ?into carry|carrying|sell|selling|running|run|move|moving|hold|stash ?the drugs|drug|dope|packs|weed|food|coke|heroin|class_a ~ costume
    put|puts|set ?a price on|for ?each|every ?of|the|her ?head ?girls|girl|her|body|virginity ~ reward bounty bike
    gangmaster|gangmasters|cannabis|grow|nail|car_wash farm|farms|bar|bars|house & slavery minors boys asylum trafficked forced children unaccompanied
    unaccompanied ?minor asylum seeker|seekers|seeking|child|children`,
    `my lad's been going country for the olders since year 9
    NRM - reasonable grounds - Duc T., 16
    Sign at vigil: 'Our girls are not merchandise'`,
    `She loves country music.
    They sold lemonade.`,
  ),
];
