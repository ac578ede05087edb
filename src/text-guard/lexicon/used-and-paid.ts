import { define } from './define.js';
import type { Entry } from './entry.js';

const trafficking = define('trafficking', 'topic', 'inference');
const told = define('trafficking', 'status', 'jargon');

/** A child used for money, favors or pictures, given away or kept at work, told without the words of the field, and some of its jargon. */
export const usedAndPaid: readonly Entry[] = [
  trafficking(
    'trafficking/pictures-and-threats',
    'Pictures sent and then held over a child, or traded for money and goods.',
    `pic|pics|picture|pictures|photo|photos|video|videos|vids|snaps|images ... send|pay|money|post|posts|expose|tells|tell|share|dad|mom|everyone|school|class ... or|unless|everyone|her|his|threat*|else|them & him her she he threatened threaten threatening says said or blackmail blackmailing unless ~ flyer search police tip reward missing ransom family share_this
    threat*|blackmail*|extort* ... pic|pics|picture|pictures|photo|photos|video|videos|nudes|images|send|share|post|release|leak|money ~ weather bomb school_threat
    blackmail*|extort*|sextort* ~ movie novel film
    send|sends|sending|sent ?more|another|# ?pics|pictures|photos|money|gift ?cards ?or ... or|dad|mom|parents|everyone|friends|followers|post|tells|sees ~ tips footage
    exchang*|trad*|swap*|sold|sell|selling ... photos|pictures|pics|videos|images|herself|himself|favors|company ... for|credit|credits|money|skins|robux|vbucks|gift|cash|phone|shoes|man|men|online ~ baseball pokemon cards class yearbook prom graduation
    photos|pictures|pics|videos|images|webcam|camera|cam ?of ?her ?him herself|himself|hers|his ?body ?for|to ... money|credit|men|man|strangers|gift|cash|site|robux ~ trophy horse
    man|guy|someone|stranger|account|person|adult ... paid|pays|sent|sends|cashapp*|venmo*|gives|gave|bought|buys ?her|him|my ... for pics|pictures|photos|videos|lingerie|underwear|feet|company ~ bounty photographer wedding
    lingerie|underwear|bikini|topless|naked|nude|undressed ... photo|photos|pic|pics|site|link|ad|number|online|video|men|man|page & her she girl daughter niece boy his ~ laundry store wore wearing shopping clothes beach
    modeling|model|talent|casting|acting|audition|dancer|dancing|hostess|edecan ... lingerie|bikini|swimsuit|underwear|bedroom|motel|hotel|dont_tell|alone|passport|flew|flown|cash|shoot ~ @school runway mall agency_event
    talent|model|music|modeling scout|manager|recruiter|agent|producer|promoter ?who|that ... girls|her|videos|motel|hotel|older|left|met|online|promised|she ~ team baseball college`,
    `some man got pics of her and says send 200 or he tells everyone
    She had been exchanging photos of herself for game credit with a man.`,
    `Send tips and photos to the police.
    They traded baseball cards.`,
  ),
  trafficking(
    'trafficking/favors-for-goods',
    'A bed, rent, shoes or rides that are not free; men in a row; a price for time; a child handed to friends.',
    `in|for exchange|return|trade for|of|with ... place|couch|bed|roof|rent|ride|food|shoes|sneakers|phone|favors|company|shelter|sleep|drugs|meth|pills|weed|vape & she he her him girl boy teen man men stays stay ~ chores babysitting mowing labor
    meet|meets|met|meeting|visits|visiting|seeing|sees|goes|went|going ?to ?see ?up ?with ?an ?older man|men|mans|guy|guys|adults|strangers|flat|apartment|house ... exchange|for|shoes|sneakers|phone|cash|money|paid|free|needs|app|gifts ~ police detectives car bike job_interview coach
    man|guy|landlord|uncle|boss|owner|lady|woman|dude ... lets|let|gives|gave|lends ... girls|girl|her|him|kids|boys|runaways|runaway|teens ?a couch|bed|room|place|roof|floor|stay|crash ... favors|tells|then|free|exchange|nice|owe|owes|men ~ neighbor flood storm
    nice|friendly|sweet|good to|with ?his|her|the|those ?her ?his men|friends|customers|clients|guests|guys ~ dog
    entertain*|accompan*|keep|keeping|escort|please ?company ?his|the|their|her|older friends|guests|men|clients|customers|businessmen|bosses|gentlemen|tourists ~ fans troops children party kids
    do|did|be|sleep|slept|go ?it ?to ?bed ?home with|for ?his|her|their|the friends|friend|boys|buddies|cousins|brothers|men|strangers & he him made makes loved love said money she her ~ @school @sport homework project
    paid|pay|pays|gave|give|gives|slipped ?her|his|the|my brother|uncle|mother|mom|aunt|boyfriend|cousin|friend|stepdad|driver|doorman|man|woman ?some ... hour|night|afternoon|time|turn|evening ?alone ?with ~ babysitting tutoring
    hour|night|afternoon|turn|time|minutes ?alone with her|him|girl|girls|me|them|child & paid pay pays dollars money men man client cost price ~ @pet grandma coach tutor horse
    many|different|eight|ten|five|six|several|#|lost ?track ?count ?as ?of ?how ?many ?as ?other men|guys|johns|clients|customers|strangers|dudes ... day|night|week|shift|every|each|weekend|in|there|been ~ search volunteers construction crew polls interviewed church
    lost|losing count|track ?of ?how many|men ?other men|guys|dudes|customers
    men|guys|strangers|cars|dudes|people|customers ... came|come|coming|went|in|out|and ?and ?went|go|gone ... all|night|room|door|hours|while|every|house|apartment|motel & girl she her teen kid young ~ search volunteer fire flood hockey gym store shop
    hotel|motel|inn|airbnb ?front ?desk maid|clerk|housekeeper|manager|guest|staff|cleaner ... girl|her|teen|child|kid|young|underage ... asked|help|food|men|towels|crying|condoms|whispered|note|scared|different|bruises|older ~ @search camera saw_her_walk
    towels|condoms|lingerie & motel hotel men clerk ~ pool beach gym swim search
    condoms|rubbers|lube ~ class health
    guy|man|boyfriend|someone|sugar ?older ?who ?that pays|paid|covers|buys|bought|handles ... rent|phone|nails|hair|apartment|clothes|everything|gifts ... she|shes|her|older|fifteen|fourteen|#|dad ~ husband
    gifts ?and & older she fifteen man pays rent nails phone guy dad hotel ~ birthday christmas wedding party shower
    nails|hair|lashes|phone|phones|purse|shoes|clothes ... then|paid|bought|new|gave|from|by ... man|men|boyfriend|him|guy|weekend|he|money|strangers|older ~ salon birthday prom mother aunt
    weekend|week|trip|days|night in|to|at ?a atlanta|vegas|miami|houston|dallas|hotel|motel|city|phoenix|orlando & he phone money enough he made she him paid took ~ tournament family @sport cruise conference
    hadnt|not|didnt|wasnt ?made|make|earn|earned|brought|enough enough ?money ?that|the|last|for ?night|day|him ~ milk time school rain
    number|quota|amount ?to|she|he ?has ?had|must ?to hit|make|reach|earn|bring|meet ... before|or|until|every|each|eat|sleep|home|night ~ step steps sales fundraiser cookies points
    pictures|photos|pics|face|body|picture|photo ... price|rate|rates|hourly|donation ?and|a ?phone ?number ~ yearbook school reward flyer prom photographer print
    his|mans|guys|boyfriends|daddys ?first name|initials|nickname ?is ?tattooed ?inked on|across|behind|inked ?her|his neck|thigh|chest|ear|eyelid|hip ... she|fifteen|sixteen|fourteen|#|older|he ~ grandma grandpa mom dad jersey
    hand|hands|handed|give|gives|gave|turns|turn ?over every|all|each|the|whatever ?of ?her|his|single dollar|penny|money|cash|tip|tips|earnings|check|pay & her she girl he him boyfriend man ~ fundraiser raffle charity store register police
    every|all ?of ?the ?single dollar|penny|tip ?she|he ?she ?he makes|made|earns|earned|gets|goes|to
    has|got|have|had|runs|keeps|with # ?of ?young ?other girls|women|chicks|females & he him his daughter niece youngest one stable newest her she ~ daughters sisters kids class team scout coach wife
    stable|roster|lineup|team ?is|of ?# ?of girls|women|females|hers ~ horse horses soccer softball volleyball
    mans|daddys|his|her|new|a stable ~ horse horses condition job home surgery
    supplies|supply|provides|brings|sends|gets|finds|delivers|recruits ?him ?them ?young ?new girls|minors|kids|teens|boys ... bar|bars|club|men|him|party|parties|border|ranch|motel ~ school @sport uniforms`,
    `The landlord let her stay in exchange for favors.
    She told the doctor she had lost track of how many men there had been that week.
    He makes her "entertain" his friends. She's fifteen.`,
    `The hotel manager gave the police a video.
    He traded his bike for a skateboard.`,
  ),
  trafficking(
    'trafficking/given-and-kept-at-work',
    'Given in marriage as a child, kept at work without pay, bound by a debt or a signature, sold as a guess.',
    `married|marrying|marry|given|giving|gave|promised|wed|engaged|handed ?her ?him ?off ?away ?to ?as ?a ?wife ?at # ... man|to|husband|elder|cousin|compound|older ~ sister aunt
    at|since|when ?she ?was # ?years ?old ?to ?a ?an ?her ?older husband|man|wife|fiance & given married gave promised wed ~ late father
    husband|fiance|groom|suitor ?that|whom|who|she|they ?she ?was ?had ?been given|promised|chosen|arranged|sold|married|bought|picked ... at|to|for|#|looking|her ~ birth dog
    settle|settling|settled|pay|paying|clear|repay|work ?off ?back ?a|the|his|her|their ?familys debt|crossing|smuggler|coyote|passage & her she him he girl niece daughter uncle giving given man works washing cleaning hours kept ~ student college credit mortgage car
    clean|cleans|cleaning|wash|washes|washing|cooks|cook|picks|picking|sells|sew|sews ... until|till|til|while|for ... paid|owes|debt|pays|pay|free|nothing|hours ?off & she he her him made kept passport crossing debt owes locked uncle boss owner ~ allowance summer job school
    sign|signed ?a ?something|paper|papers|contract|note ... owes|owe|owed|debt|thousand ~ lease loan
    no|without|zero|never|not ?any ?get ?got ?getting pay|paid|wages|money|salary & hours washing dishes cleaning house locked days sleeps works kitchen restaurant field farm made boy girl door ~ volunteer toll ticket reward
    # hours ?a ?each ?per ?every ?day ... dishes|kitchen|cleaning|restaurant|field|fields|no|pay|without|paid|sew ~ search drive
    keep|keeps|kept|holds|held|took|takes|has ?all ?of ?his|her|their passport|passports|papers|wages|documents|id|ids|visa & boss owner work job lock locked leave house they restaurant ~ police embassy drawer dmv airport
    lock|locks|locked|locking ?the ?girls|her|them|him|workers|women|kids ?up ?in ?inside at night|overnight|after|between|inside|when|until ... vent|window|salon|shop|house|owner|shift|escaped|shifts|customers|boss ~ store bike storm dog police
    windows|window ?are|were|was ?all painted|covered|boarded|blacked|taped|nailed|barred ~ storm hurricane halloween christmas
    beg|begs|begging|sell|sells|peddle|panhandle ... downtown|street|streets|corner|light|lights|traffic|subway|door|stoplight ... all|take|takes|give|gives|quota|until|money|them|every & he she kid brother boy girl make makes made they man ~ mercy lemonade cookies fundraiser
    door ... magazine|magazines|crew|sales|candy|subscription|quota & minors kids teens van beaten states boy girl he she crew ~ @school scout
    dance|dances|dancing|serve|serves|sell|sells|drink|drinks|drinking ... ficha|fichas|cantina|tokens|chips|men|customers|clients ... beer|beers|by|buy|drink|girls|pay ~ wedding arcade casino_night
    ficha|fichas|cantina|cantinas|botanero ... girls|young|underage|makes|beers|she|her|dance ~ restaurant lunch menu mariachi
    bought|sold|purchased|traded or|and|been|may|might ?sold|traded|bought|stolen & she he her him girl boy child teen out ~ car bike house ticket phone stock property stolen
    may|might|could|possibly|believed|feared|been|was ?have ?been ?be ?being purchased|bought|sold|traded & girl boy child she he teen her him minor agent ~ car bike phone gun truck clothes ticket cards jacket bus shoes
    not ?for sale & girl girls child children she her nia bring home hashtag kids daughter ~ house car bike boat
    married|boyfriend|older|girlfriend|friend ... bringing|brings|recruits|bring|brought ?other|young ?the girls ?to|for ?him|men|them ~ cookies practice scouts`,
    `They "married" her off at 14 to a man from the compound.
    He made her sign something saying she owes 12 thousand.
    They make my little brother beg downtown and take all of it.`,
    `She washes dishes at her uncle's diner.
    He sells lemonade on the corner.`,
  ),
  told(
    'trafficking/short-words',
    'Letters, tags and slang of the field.',
    `ht|dst|dmst|csec|cse|cst ?poss|possible ?juv|youth|minor vic|vics|victim|victims|survivor|survivors|juv|minor|case|cases|rescue|task|unit|indicators|indicator|risk|flag|flags|involved|screen|screening|concern|concerns|f|female|pimp ~ weight wt hgt eyes lbs battery engine wire
    poss|possible|suspected|susp|pos|known|confirmed|prob|probable|endangered|end|missing|risk|risks ?as|of|an ht|dmst|csec|cse|csea ~ time error cable
    htrescue|htsurvivor|htvictim|endht|survivornotvictim|notforsale|girlsarenotforsale|kidsarenotforsale|childrenarenotforsale|endslavery|savethegirls
    ce|cse & vulnerabilities gang risk exploitation child flag ~ date era class credit credits
    icac|icactf ?unit|task|force|squad|referral|case|victim|detectives|investigators|tip|id|is|are|was|has
    innocent images
    servitude|slavery|bondage ?investigation|case|victim|ring ~ history essay book exam war
    pedo|pedos|pedophile|pedophiles|pedophilia|paedo|paedophile|predators|p3do ~ movie
    grooming victim|case|gang|suspect|concerns|survivor ~ @pet salon stable
    groomed|lured|recruited|enticed|coerced|forced|trapped ?into|for|by ... sex|sexual|sell|prostitut*|exploitation|purposes|trafficking
    sexual|sex purposes|purpose|favors|favours|services|gratification|servitude|act|acts|trade|encounters ~ education
    carnal trade|commerce
    sellin|pimpin|pimping|trickin|hoein|hoeing|hookin her|him|them|girls|herself|self|out|online|ass ~ tickets shoes lunch cookies stuff clothes candy
    selling|sold|sells|sell her|herself|self|girls ass|body|out|online|fr|pussy ~ tickets shoes lunch cookies stuff clothes candy
    choosing|choosin|chose|choose up ~ team
    gorilla|romeo|finesser|finessin pimp
    finesser|finessin|finessing & her she girl
    td|turned|turnt|put|puts|sent|walks|walkin ?her ?me ?out ?on ?the blade|stroll|hoestroll|track ~ lights practice meet
    td|turned|turnt out ?of a|the|motel
    renegade|outofpocket|wifey|wifeys|folks|stable & pimp hoe track blade daddy money chosen
    victim|victims of|in commercial|online|cyber|sex|sexual|human ?sexual exploitation|trade|trafficking|abuse|extortion`,
    `Poss. HT juv F - BOLO silver Altima
    ICAC referral, victim 13F, whereabouts unknown
    A servitude investigation involving the siblings is under way.`,
    `The gorilla plush is hers.
    The house is not for sale.`,
  ),
];
