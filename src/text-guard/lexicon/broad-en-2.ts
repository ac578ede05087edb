import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'topic', 'inference');
const trafficking = define('trafficking', 'topic', 'inference');

/** The open topics of courts, confinement and exploitation. */
export const broadEn2: readonly Entry[] = [
  justice(
    'justice/away',
    'Sent away, let out for some things only, counted and searched.',
    `allowed|let|lets|permitted out|outside ?only ?for ... school|church|work|that ~ recess dog
    only ?time ?allowed ?let leave|leaves|left|out ?the ?house ?for ... court|church|school|work|school ~ @public
    did|does|doing|done|gave|got|serve|serving ?him ?her ?like ?about two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|# months|years|weeks ~ @public tour navy army chemo braces internship
    months|years|weeks|days in|inside|away|locked|upstate|there|left ?and came|out|taller|quiet ~ college kindergarten @public hospital pregnant
    came|come|gets|getting|comes home|out|back ?from ?there quiet|taller|different|changed ~ college army costume
    chow|commissary|bunkie|cellie|celly|shank|yard time
    march|marched|marching|line|lined to|in|up ... hands|line|behind|chow|single ~ band parade @sport protest
    hands behind|cuffed|tied|bound|zip
    strip search|searched|searches
    strings|laces|belt|shoelaces ... took|taken|confiscated
    nothing|no|without ... strings|laces|shoelaces
    toothbrush ... bring|strings|pack & nothing strings told ~ dna
    paper|foam|shower slippers|shoes|gown|scrubs ~ hospital wedding party
    orange|yellow|reflective|safety vest|vests & hours trash picking highway weekends ~ crossing construction school hunter
    hours ... trash|vest|highway|judge|community|cleanup|probation ~ @school volunteer
    picking up trash & hours vest orange has
    collect call|calls|phone
    one ?phone call|calls ?a|per|every week|day
    call|calls ?a|per|every ?week collect|monitored
    plea deal|bargain
    took|takes|take|taking|cop|copped plea
    public|court|legal defender|defenders|counsel
    defender said|told|says|called ~ soccer goal
    issue|issued|issues|put paper|papers|warrant|out ?on|for him|her
    paper|papers on|out him|her|for
    calendar ?for|in department|dept|court|courtroom|#
    calendar ... department|dept
    strikes|strike & bench curfew judge last two got ~ bowling baseball union lightning workers
    curfew from|by|order|bench|judge|court|ankle|box|check
    makes|make|make|ensure sure ?that hes|shes|he|she|theyre ?is ?in bed|home|there|inside & county somebody someone officer nine ~ @kin
    guard ?tower|shack|house|dog & fence wall van him inside ~ lifeguard
    the van at|on|when|to|from ... light|court|transport|slippers|cuffs & ran jumped bolted slipped climbed ~ delivery
    ran|jumped|bolted|climbed|slipped from|out|of ?of the|a van|transport|vehicle|squad ~ ice_cream school soccer
    thing|box|gadget ?on ?his|her|the ?leg|ankle ... charge|beep|beeps|charges|charging ~ phone speaker
    vice ?squad|unit|division|officers|detectives & picked she her girl fifteen arrested twice found ~ president principal captain versa
    picked up twice|three|again|before|for times|solicitation|prostitution|soliciting|loitering|stealing|theft
    picked up twice|again|before|by ?the vice|times|twice|again ~ @kin school phone trash
    booking|mug ?shot ?photo|picture|number
    testify|testifying|testified ~ church
    laundry|kitchen|delivery ?room ?truck ... guards|escaped|hid|fence
    turned|turn himself|herself in ~ project
    time|bid|stretch ?inside upstate|inside|away`,
    `He gets one call a week.
    She was let out only for school and church.`,
    `They sent him to college in the north.
    He got a call from his coach.`,
  ),
  trafficking(
    'trafficking/kept-and-sold',
    'Someone lives on a child.',
    `takes|take|took|keeps|keep|kept|gets|pockets|pocketed|collects ?all ?of everything|whatever|what|half|most she|they|her|girls ?makes|make|made|earns|earn|earned|brings|gets|paid ~ tuition lunch savings
    whatever|everything|what she makes|made|earns|earned|brings|brought
    girls|women|kids|minors & mattress mattresses passport passports locked cots trailer ~ @kin sleepover camp tournament gym children
    half|per ?an hour|hr & price rate page her room girl rate donation ~ late later minutes ago wait walk drive ferry
    twelve|ten|nine|eight|seven|six|five|twenty|several|many|multiple|so|different|# men|guys|dudes|dates|customers|clients|johns|strangers & she her girl girls room rooms motel hotel night day ~ search volunteers police firefighters older @public bus army killed war
    pills|pill|dope|drugs|meth|fentanyl|perc|percs|molly|xanax|oxy & gave gives feeds awake him girls man men boyfriend ~ doctor heart allergy prescription thyroid insulin counter birth needs takes war research
    says|said|claims|lists|listed|listing|tells ?people ?men shes|she|is ?is nineteen|eighteen|twentyone|# ~ police weather report miles witnesses weighs
    city to|by city
    different|another|new city|hotel|state|motel|town|car ?every|each night|weekend|week ~ tournament bus tour family
    every|each night|weekend ... car|cars|city|corner|outside|lot|motel & she her girl different men ~ @kin practice @public
    drives|driving|drove|takes|brings|carries|flies her|them|girls|him from|around|to|place & city motel weekend night each hotel men truck state customers ~ @kin school practice church @public
    undercover|decoy ?officer|cop|detective|agent & post ad she girl answered met her motel page ~ parking drug
    available|unavailable & man men girl asked price ~ counselor counselors grief students flyer flyers seats photo photos tickets reporter phones
    daddy|king|papi|boss|madam|mama|queen|handler|manager ... isnt|not|all|calls|call|made|makes|money|says|him|her & girls her she daddy ~ shift prom homecoming burger dad game @public coach baby chess
    folks|people|family|friends|manager|man around|watching|waiting|there|near|present|room & allowed cant wont facetime look alone other dudes ~ @public search
    wont|cant|doesnt|never|not ... facetime|call|text|talk|answer|speak ... alone|without|him|unless|speaker & he him her room man around ~ @kin phone_dead
    look|looks|looking at ?no ?any other|another men|man|dudes|guys|boys
    cant|cannot|couldnt|wont leave|quit|go|stop ?home until|till|unless|because|its|its|he|they|she ?its paid|owes|pays|debt|money|lets
    babysits|babysitting|nanny|housekeeper|maid|au ?pair ... passport|sleeps|laundry|never|pay|paid|leave
    promised|promises|promise|offered ?her ?him ?a video|modeling|contract|audition|agency|visa|papers|career|fame|gig|music|job|salon|photo ~ grandfather dad uncle school
    met|meet|met a|this|some ?older dude|guy|man|boy|woman|lady|producer|photographer|promoter|recruiter|boyfriend online|on|who|that|in|at & video promised model modeling job money gifts phone older music facetime bought ~ police neighbor
    bought|buys|gave|gives|got her|him ?a ?new phone|nails|hair|clothes|purse|shoes|makeup|ring ~ dad mom mother father grandma aunt uncle birthday brother sister
    crown|crowns|barcode|dollar|moneybag|same|matching ... neck|wrist|face|hand|collarbone|tattoo ~ pageant king_cake homecoming bracelet
    soaps|soap|keycards|keycard|towels & hotel motel states bag rooms
    laundromat|carwash|gas|bus|rest|truck ... every|each night|different|car|cars|men ~ @kin
        quiet|doesnt|never|wont eyes|eye|talk|speak ... man|him|men|he
    seen|saw|served|had|with ?like ?about ten|twelve|five|six|# men|guys|customers|clients`,
    `He keeps whatever she makes.`,
    `He keeps the score.
    There is a reward on her page.`,
  ),
  trafficking(
    'trafficking/waiting-man',
    'A man beside a girl who waits, answers, feeds or collects.',
    `hotel|motel|keycards|keycard & she girl girls ~ @public @kin lost bag luggage bags vacation family
    man|guy|dude|boyfriend|someone ?who|that waits|waiting|waited|answered|answers|answering|controls|collects|picks ... ?every she|her|girl|girls|question|questions|room|up ~ @public @kin video
    bring|brings|bringing|make|earn ?home ?in ?at ?least hundred|# ?hundred|dollars ~ @public @kin cookies
    five|two|three|six hundred ?dollars ?a ?per night|day
    being|be nice to ?his friends|men|them
    sell|sells|selling roses|flowers|candy|chocolate|water ... night|morning|lights|pockets|quota ~ @school @kin
    @men & buys dinner her girls ~ @kin search police`,
    `A man waits in the car while she is in the room at the motel.`,
    `A man waits at the bus stop.`,
  ),
  justice(
    'justice/checked-and-owed',
    'Blown tests, owed hours, glass, the big one.',
    `blow|blows|blew ?into ?in tube|machine|device|breathalyzer
    glass ... months|weeks|years|visited
    behind|through glass ~ door window case wall museum counter
    jumped|missed|miss|during the|last count
    owes|owe ?the ?a state|court|county|hours|victim|letter
    letter to|of ?the victim|apology
    goes|go|going|sent back ?to ?the ?big|to inside|camp|place|there|one|in ~ @public @kin
    release|released|discharge papers|paper|conditions`,
    `I visited him behind glass.
    He had to blow into a tube every night.`,
    `He blew out the candles.`,
  ),
  justice(
    'justice/tether-and-bond',
    "A tether, a bond of one's own, weekends served, an old charge.",
    `own recognizance
    serving|serves|served ... weekends|weekend|days|months ~ @shop food tables dinner church lunch country
    got|get|have|wanted|looking him|her|them ?for ?the|a burglary|robbery|theft|shoplifting|fight|assault|car|stealing|weed|drugs
    burglary|robbery|larceny|shoplifting|vandalism|assault|arson & he she him his hiding kid boy teen got him for did charged ~ victim suspect unrelated store police victims
    nobody|noone|no ... sees|see|seen ... box|monitor|bracelet|tether|ankle
    due|supposed|has|had to check|report|see|meet ?in ?with ?his ?her officer|po|court|judge|probation
    check|checks|checked in with ?his|her|the officer|po
    work crew|detail ... ~ road highway construction utility power
    deputy|officer|guard walked|took|escorted ... bathroom|restroom ~ mall school`,
    `He was released on his own recognizance.`,
    `The boat broke its tether.`,
  ),
  trafficking(
    'trafficking/schedules-and-doors',
    'Schedules, doors, trips owed and girls who bring girls.',
    `running|runs|run|moving|moves girls|women|kids out|from|through|at ~ @sport track
    texts|sends|gives|keeps ... addresses|schedule|rooms|numbers & her girl girls night he him ~ search @sport class school
    owes|owe ?a lady|man|woman|guy|him|them|her|someone|people ?in ... trip|work|works|restaurant|ride|rent|bail|crossing ~ library bank
    works|work|working ... restaurant|salon|house|farm|store & owes trip debt midnight passport every cant locked ~ aunt uncle mom dad saturday
    uncle|cousin|friend|auntie|boyfriend collects|collected|charges|takes ... door|money|half|cash ~ stamps tickets coins
    collects ?money ?cash at ?the door ~ ticket band fundraiser
    older|other|some girls ... paid|bring|recruit|new|train ~ @sport @school
    get|gets|got|are paid to bring|recruit|find ... girls|ones|friends|new
    branded|marked|tagged all|them|her|girls ~ luggage clothes
    same spot ... ear|neck|wrist|hip
    sends|sent|send|paid|pays her|money ... pics|photos|pictures|videos ~ police school yearbook grandma mom
    works|work|working ... nights|night|till|until & tijuana vegas club bar motel corner she he owes away ~ hospital nurse @kin`,
    `They are running girls out of that shop.`,
    `They are running a fundraiser.`,
  ),
];
