import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('foster', 'topic', 'inference');
const frame = define('foster', 'frame', 'practice');

/** Where a child lives and with whom, when it is not said to be home. */
export const residenceEn: readonly Entry[] = [
  topic(
    'foster/house-of-many-as-told',
    'A house where children of several families live.',
    `house|home|place|ranch|facility|residence|camp|farm|center|campus|convent|program|lodge of|for ?troubled ?at ?risk ?twelve ?ten ?six ?eight youths|girls|boys|teens|kids|minors|children|youth ~ @pet club clubs soccer baseball museum library science hospital
    @many .. girls|boys|kids|teens|youths|children ... bathroom|bedroom|bunk|bunks|beds|house ~ @sport @school
    same|that house|home|place|address ... different|another|none|nobody ... mom|moms|mother|mothers|name|names
    none|not|aint|each|every ... same|share|shared|different last name|names|surname ~ @school cousins
    kids|brothers|sisters|girls|boys ... no|not|none|different ... last name|names
    five|six|seven|eight|nine|ten|ten|many brothers|sisters & house|home|place ~ team cousins @sport
    new|different|other kids|girls|boys|faces every|each month|week|year ~ @sport @school
    @many beds|bunks|cots ~ hospital ward emergency nurse @sport @shop
    house|home|place where|that|which they|who|you ?put|puts|keep|keeps|send|sends|take|takes|house .. kids|girls|boys|them|us|teens|children ~ @pet
    where they|judges|courts|people|somebody put|send|keep|place|stick|dump|keeps|sends|puts|hold|house|stash .. kids|girls|boys|teens|us|her|him|them|you|minors ~ @pet @sport
    girls|kids|boys|children|teens nobody|no ?one|noone|else .. wants|wanted|take|takes|keep|claims|want
    the|that|one|those|of ?the unwanted|throwaway|throwaways|leftover|unclaimed ?ones|kids|girls|boys ~ @pet
    take|takes|took|taking|takin in kids|teens|children|girls|boys|strays|minors|youth ~ @pet boats laundry
    two|couple|three|few doors down .. one ?of those & vans sheets staff night man woman kids`,
    `The house at the end has eight boys and three bathrooms.
    None of the kids there share a last name.
    It is the place where they send girls that nobody will take.`,
    `The house at the end has a blue door.
    Eight cousins, all with the same last name.
    The place where they sell pumpkins.`,
  ),
  topic(
    'foster/house-rules-as-told',
    'Routine of a house with staff: counts, slips, levels, locks, checks.',
    `shift change|lead|log|notes|supervisor|changes|report ~ @shop taco pizza mall register video
    overnight|awake|night|floor|relief|weekend staff|aide|worker|lady|man ~ @shop hospital nurse
    which|what|the|no staff is|are|was|were on ~ hospital @shop
    house|dorm|cottage parent|parents|mom|moms|dad|manager|lead ~ @school @sport open shop @pet
    sign|signed|signs|signing out|in ... sheet|slip|log|clipboard|book|mailbox|door|pass ~ @shop @school dental library yoga
    sign ?a clipboard|logbook|sheet|log ... mailbox|out|porch|walk|shower|leave ~ @shop mailroom
    sign ?in|out sheet|sheets|log|board|book ~ @school @sport dental volunteers volunteer meeting vigil searchers search command
    home|day|weekend|off|overnight|off ?grounds|community|unsupervised pass|passes|leave ~ ski bus hiking season @sport school train
    off|leave|left|leaving grounds ~ @sport fair
    lights out|off ?at ?by ... nine|eight|ten|# ~ power street storm traffic
    lost|lose|earn|earned|earning|got his|her|your|their|my|our|phone privileges|level|levels|points|pass|call|calls|outing|weekend ~ @sport game driver
    chore|chores|meal|shower|med|meds wheel|chart|schedule|rotation|log|time|line|pass|window|cup & house they you staff kids girls boys wall rotate ladies colored ~ @kin camp
    chore|chores wheel|chart ~ mom dad sister brother
    box|boxes ... wall|sheet|chart ... ticked|checked|filled|tick
    allowance|pocket ?money|weekly ... if|unless|only|when ... box|chart|sheet|staff|level|points|ticked|room ~ @kin
    alarm|alarms|lock|locks|locked|bars|chime|chimes|camera|cameras ... window|windows|bedroom|bedrooms|fridge|pantry|kitchen|cabinets|every ?door|hall|doors ~ @shop @school store police doorbell ours bank car blue porch
    lock|locks|locked|locking .. bedroom|bedrooms|fridge|pantry|kitchen|rooms|food|cabinets ~ @sport @shop gym
    shoes|phone|phones|laces|shoelaces .. night|locked|lock|taken|take|collect|collected|box|basket & they staff you ~ lost video camera @sport hospital surgery bowling clinic door rink mother mom dad father grades argument grounded
    take|takes|took|quitan|collect ?away ?up your|our|their|her|his|the shoes|phone|phones|belongings|laces|cell & night staff they arrive house bedtime
    which shelf ... refrigerator|fridge
    permission|allowed|let|ask .. to ?use|call|open|go|eat ... fridge|phone|mailbox|kitchen|outside|bathroom & house staff they girls there ~ @kin
    call|calls|phone .. on|had|was|were|limited|only .. timer|timed|speaker|monitored|recorded|listening|listened|minutes|supervised & every ten fifteen someone else listening breathing speaker each week allowed staff ~ @kin friend police reporter traffic podcast
    ten|five|fifteen|twenty minutes ... listening|speaker|timer|supervised|monitored ~ brother sister little
    read|reads|reading|open|opens|opened my|our|her|his|their|your letters|mail|texts|journal & they staff before
    monthly|weekly|unannounced|random room|home|drug ?room search|searches|inspection|check|checks|inspections ~ @shop traffic
    resident|residents ... slip|grounds|pass|staff|program|hours|off|curfew|unit|late|allowed ~ @shop street water town building apartment ward city river local
    incident|critical report|log|form & she he staff resident child kid girl boy file wrote document ~ traffic police car fire
    they|staff just|only|always|simply document|write|log ?it|you|her|that ~ @school
    curfew log|slip|sheet|list|violation|board ~ city`,
    `The overnight staff do a bed check every hour.
    You lose your points if you miss lights out at nine.
    She was out on a home pass and the sign-out sheet is blank.
    They lock the bedrooms during the day.`,
    `She lost her phone at the game.
    Lights out in the whole street after the storm.
    The bakery's shift lead saw her.
    His curfew is ten and his mother set it.`,
  ),
  topic(
    'foster/moved-about-as-told',
    'Moved from one home to the next by others.',
    `@ordinal|many|multiple|several|few|every|each|latest|newest|new move|placement|mom|family|home|address|addresses|parents|house & @one she he year since months told been her school ~ @sport mill job army father parents wedding reunion moving apartment step
    @ordinal|many|several|couple|few ?different place|house|home|town|spot|stop|family & @one they put room shared sent sent roommate moved them ~ @sport finished won placed runner show tent
    @ordinal place|house|home|family .. they|she|he|we|i & put sent moved shared lived stayed room roommates
    different|new|another address|bed|town|family|mom|driver ?each|every ?time|semester|week|year|term ~ @sport bus stop hat guitar email mattress bunk sale
    between|among|from ?one ?to her|his|their|several|different addresses|homes|houses|placements|families ~ parents moms mom dad dads hospitals
    they|people|somebody|someone ?just ?came ?and moved|shipped|transferred|relocated|placed|bounced|shuffled|split|separated .. her|him|them|kids|girl|boy|siblings|brothers|sisters ~ @pet @sport court goal grade class row bench chess desk ticket base
    about|going|supposed|fixing|planning to move|split|separate|relocate|transfer|ship .. her|him|them|you|us|kids|siblings|brothers ~ pizza @pet lunch bill
    split|splitting|separate|separated|separating .. from|up ... sister|sisters|brother|brothers|siblings|baby|twin ~ pizza parents divorce
    scattered|split|placed|farmed the|those|all|us|out|up ?the kids|girls|boys|siblings|children ~ other spots
    never|nobody|noone|not|wont|wouldnt|didnt|cant|no ?one|one|dont .. learned|told|tell|know|knew|allowed|say|said ... town|city|address|where|zip|name ?of & moved took her him lived farm place they live lives keep keeps her sleeps staying ~ suspect witness police @pet party song
    not|never|cant|wasnt|isnt|arent|werent even|been|be|allowed|told ?allowed ?to ?even know|learn|ask ... town|where|zip|address|city
    belongings|clothes|stuff|things|life|everything|possessions .. in|into .. bag|bags|sack|sacks ~ gym mesh school sports duffel @sport laundromat donation backpack
    temporary|emergency|respite situation|situations|arrangement|home|bed|family|people|stay ~ job shelter storm
    emergency|short ?term|respite|receiving bed|home|placement|provider|family|caregiver|parent|parents|care
    gave|give|giving|given ?their|his|her ?thirty ?ten ?# ?day ?days notice & him her boy girl kid they child ~ landlord rent shop job work apartment? tenant boss
    like ?he|she|him|her ?was ?were an apartment
    back|send|sent|sends|gave|give|returned|return|returning|took|hand|handed .. her|him|them back|again ~ @pet @shop home call text phone library
    stayed|staying|lives|lived|living|slept|sleeps|put|left|placed with strangers|unrelated|nonrelatives
    came|arrived|landed|showed ?up to|at|with us|our|them ... mid|bag|driver|caseworker|left|different|again & address name signed bags ~ costume exchange parents
    they|people|somebody|someone ?just ?came ?and sent|dropped .. her|him|them|kids|girl|boy|siblings away|off|back|there|again|somewhere|upstate|elsewhere|to ~ @pet @sport @school home card`,
    `It was her fourth move this year.
    They came and moved him without telling anyone.
    All her clothes were in a trash bag by the door.
    Nobody would tell me which town they took her to.`,
    `It was the family's third move since her father joined the army.
    They moved him to first base.
    Her cleats were in a mesh bag.
    Nobody could tell me the name of the song.`,
  ),
  topic(
    'foster/not-kin',
    'The people a child lives with are not family.',
    `people|couple|woman|lady|family|man|folks|ones|those|adults ?who|that|whos|currently|now raising|keeping|have|has|had|housing|hosting|watching her|him|them ?now ~ @sport called police @pet bus uncle grandmother
    woman|lady|couple|family|people|folks who|that have|has|had|got|kept her|him ?in ?now ~ photo seen size shoes
    bio|biological|birth|natural mom|moms|mother|dad|father|family|parents|parent|sister|brother|siblings|relatives|kids ~ @school biology teacher
    real|actual|first mom|mother|dad|parents|family|folks & she he her his live lives raised court never told allowed with from took ~ @sport name photo
    not|arent|isnt|aint|werent|wasnt|never ?even ?really her|his|their|actual|real|the parents|mom|mother|dad|family|kin|folks|relatives|relative|people|brothers|sisters ~ coach suspect suspects @shop her house
    arent|not|isnt|aint|wasnt kin|blood|related|relatives|family ?to ?her ?him ~ @sport suspect officer dogs chess police
    none|neither|one|nobody shared|shares|share|has her|his|the last|same ?last name ~ @sport
    calls|call|called|calling her|him|them|the mom|mother|dad|auntie|aunt|parents by first|name|quotes ~ stepmom bestie step agreed stepdad
    fifth|sixth|fourth|5th|4th|6th|third|3rd|seventh|# mom|dad|family|mother ?lol ~ grade generation
    no|without ?any parents|folks|family|fam|mom|people|kin|relatives .. in|around|left|picture|of|own|to|for|back ?the ?picture ?her ?his|claim ~ flyer photo frame found here witnesses wall
    nobodys|noones|everybodys kid|child|girl|boy
    no ones kid|child|girl|boy
    home study|studies|visits|inspection & adoption adopt license approved family ~ @school
    decree|finalized|finalization|relinquished|termination ~ weapon divorce @pet gun license
    safe ?haven|baby ?box law|box|drop|surrender ~ church
    surrendered|relinquished .. under|at|baby|child|her|him ~ @pet gun
    need|needed|needs ... bedroom|bedrooms ... approved|stipend|licensed|license|take|have|placed
    licensed|approved home|family|caregiver|provider ~ electricians electrician driver plumber boat @shop vet teacher sailors captain daycare nurse contractor pilot
    they|adults|couple|people are|were licensed ~ electricians electrician plumbers drivers @shop attic
    stipend|stipends ~ college research
    per kid|child|head|bed|youth ~ ticket tickets fee camp @sport meal lunch babysitting admission
    each|every kid|child|bed|girl|boy & paid money check month pay pays dollars bill cash benefits ~ ticket tickets @sport @school flyer
    @money .. a|per|each|every ?month ?per kid|child|head|bed|girl|boy ~ ticket tickets camp @sport raised babysitting entry
    paid|pay|pays|bill|bills|billed|funded|gets|get ... per|each|every|the|for ?each ?every ?empty bed|beds|head|kid|child ~ hospital hotel babysit babysitting mattress @sport
    clothing|clothes voucher|vouchers|allowance|stipend
    free lunch|meals ... automatic|automatically|coded|no|qualified ~ every all county
    because|given|due of|to where|with ?whom|how .. living|lived|lives|staying|placed & officials share say release confirm privacy limited police details
    circumstances|situation|status of|where|her|his ... living|home|placement|lived ~ river found
    many addresses|homes|houses|beds ~ searched without power hospital
    system|state|county baby|babies|kid|kids|child|girl|boy|raised ~ sound video solar fair champion champ park
    in|thru|through|out ?of ?up the system & grew raised kid baby aged grow ~ computer phone park bus school sound photo alert
    bed hold|holds|space|available|vacancy ~ hospital mattress`,
    `The couple who have him now did not know his allergies.
    She is not really her aunt, they aren't kin.
    I am his birth mother.
    They get eight hundred a month per kid.`,
    `The couple who saw him called the police.
    She is not her coach.
    I am his mother.
    Tickets are five dollars per kid.`,
  ),
  frame(
    'foster/belongings-in-bags',
    'A child who arrives or leaves with everything in a bag.',
    `all|everything ?of her|his|their|she|he ?clothes|stuff|belongings|things|owns|owned in|into ?a|two trash|garbage|black|laundry|plastic bag|bags`,
    `All her clothes in a trash bag.`,
    `A trash bag on the curb.`,
  ),
  topic(
    'foster/bare',
    'The word by itself, as the field says it of a child or of care.',
    `foster|fosters|fostered ~ @pet @virtue street avenue road
    a|another|every foster is|was|has|had|ran|left|went|who|missing ~ @pet
    a|the ward ?who is|was|has|had|ran|left|went|missing ~ hospital maternity bed beds nurse nurses floor council city burn emergency icu patients visiting`,
    `He is one of their fosters.
    A foster is missing from Denver.
    The ward, who is 15, has brown hair.`,
    `A foster dog ran off.
    He lives on Foster Street.
    Ward was last seen at noon.`,
  ),
];
