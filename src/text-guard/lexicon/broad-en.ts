import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'topic', 'inference');
const agency = define('agency', 'topic', 'inference');

/**
 * The open topics: a matter that a notice has no business with, whatever is said of it, unless it is completed by
 * something public (kin, school, sport, work, police).
 */
export const broadEn: readonly Entry[] = [
  foster(
    'foster/permission-at-home',
    'Ordinary things of a home that need leave from someone who is not family.',
    `@leave & @anyone & @household & ask asked permission allow allowed unlocked locked before sign ~ @public
    @household & @staffing ~ @kin @public
    earn|earned|earns|earning ... phone|call|calls|outing|weekend|visit|tv|snack|dessert|back ~ @kin @public money
    nobody|anyone|noone|adults there ?is ?are allowed|hug|touch|listens|cares
    nobody|noone|anyone ... allowed|permitted ... hug|touch|hold|visit|call|know|see ~ @public
    without ?a ?an form|permission|approval|signature|slip|paperwork ~ @public photographer
    his|her|their|your|my|our name on|in ?a tape|masking|label|labeled|list|chart|whiteboard|bin|cup|door & dinner shelf bed bin same others cup plate kids ~ @public jersey cake`,
    `He must ask whoever is on duty before he uses the phone.`,
    `He must ask his mother before he uses the phone.
    The coach asked for permission to use the field.`,
  ),
  foster(
    'foster/people-in-charge',
    'A home with duty, residents, a director.',
    `whoever|someone|person|lady|adult|adults|staff ?is ?was ?are on duty|shift|call ~ @public officer sheriff nurse
    resident|residents & staff bed beds pass left leaves unit director new slip grounds curfew program first hours checked ~ @public apartment building neighborhood street town local city area nearby longtime water
    director|administrator|housemother|housefather|houseparents|caretaker|caretakers|matron|superintendent|nun|nuns|sisters & girls boys kids resident residents bed beds told placement ~ @public @kin film funeral
    adults|adult|people|couple|grownups|folks|ones ?who ?that ?at ?in ?she|he|they stays|staying|stay|lives|sleeps|address|responsible|licensed ~ @public uncle aunt grandparents her_parents
    lady|woman|man|adult|someone|somebody ?who sleeps|stays|sits|rotates|comes ?by ?in ?every ?at ?night ... door|hall|night|shift|hallway ~ @public
    overnight|nightly log|staff|count|aide|check
    alarm|alarms & bedroom door window log overnight night girls house beds ~ fire car clock smoke store
    beds|twin|bunk|mattress|mattresses|cots & related none kids girls boys row numbered sheet floor strangers ~ @kin sleepover @public
    bused|bussed|vanned|shuttled & house girls boys kids morning from big ~ tournament game
    the|that|this big|old|white|brick|yellow house|place|building ... girls|boys|kids|children|teens & van vans bused each every live lives staff come ~ @public grandma
    bed|beds|spot|slot ?is ?was ?being filled|open|opening|held|empty|available|waiting|assigned ~ hospital @public
    slept|sleeping|sleeps|sleep ... strangers|shelter|van|different|office ~ dog @pet`,
    `Ask whoever was on duty.
    A new resident often leaves in the first days.`,
    `A resident of Elm Street saw him.
    The choir director called.`,
  ),
  foster(
    'foster/kept-for-a-while',
    'A child handed on, kept for weeks, out at eighteen, apart from siblings.',
    `had|has|have|got|keep|keeping|kept her|him|them ?for ?only ?like ?about ?just ?almost ?a ?an ?two|three|four|five|six|# weeks|days|months ~ @public camp visit vacation grandma
    she|he|they had|has|have|got ... weeks|months ... middle name|allergic|birthday|favorite
    turns|turning|turned|turn eighteen|# ... out|leave|told|gone|homeless|done|own|bags ~ party prom drive
    age out|outs
    out|leave|gone ?on ?the ?that ?very ?day ... birthday|eighteen|turns
    not|isnt|aint|arent|never|wasnt ours|mine|theirs|hers ?yet|legally|officially|permanently|biologically ~ problem car bike backpack jacket
    not|isnt|aint ... by blood|birth
    born to|from another|other|different|someone ~ state country
    judge|court ... sign|finalize|final|papers ... may|june|day|home|family|ours|mother|adopt
    pack|packed|packing|packs her|him|them|up|us ?up ~ lunch lunches suitcase trip vacation bag beach
    whole|entire life|lives|world ... bag|duffel|backpack|box|suitcase|fits
    fits ?all ?in ... bag|duffel|backpack|box
    brother|brothers|sister|sisters|siblings|twins|twin ... different|other|another|separate|apart|scattered cities|city|homes|home|towns|families|houses|county|counties|state|states ~ @public
    brother|brothers|sister|sisters|sibling|siblings ... split|separated|apart|taken|adopted|placed & home homes family families foster placed house houses different another couple ~ @public search crowd
    check|money|paid|cash|funds for him|her|them|having|keeping ?every ?a ?each month|week|kid ~ @public babysitting
    used|had to live|stay|be with|at|ours me|us|mine|ours ?until|till|before & they decided old keep told moved took ~ college roommate
    until|till|before they|somebody|someone decided|moved|took|said|came|found & keep him her old me us home live lived
    taken|sent|moved|driven to|into another|different|new|next|some county|state|town|home|house|city|place|family|school ~ @public hospital flight team job parents
    wasnt|werent|never|not told|informed|notified ... moved|taken|sent|placed|where|county ~ @public
    gets|got|get close|attached to|with ... moved|pack|they|again|gone|take
    same two|three shirts|outfits|pairs
    empty|nobody ... seat|chair ... conference|meeting|parents
    too old|young|many to|for keep|take|have|raise & me him her they`,
    `They had her for two weeks.
    His brothers live in different cities and he looked for them.`,
    `They had her for two weeks of camp.
    His brother lives in Boston and called police.`,
  ),
  agency(
    'agency/officials-about-a-child',
    'An office or its people deal with a child.',
    `supervisor|supervisors|regional|caseload|administrator & @one @young ~ @public patrol unit manager shift
    interviewed|questioned|asked|asking|talked|pulled ?to ?my ?our ?the ?her ?his kids|children|son|daughter|brother|sister|girls|boys|them & school eat hit separately home alone bruises breakfast food sleep safe lanyard binder ~ detective police reporter volunteers @sport
    visits|visitation|visit ... canceled|cancelled|stopped|saturday|saturdays|sunday|sundays|hour|glass|week|vanished|supervised|weekly|cut|suspended ~ grandmother grandfather grandma nursing cemetery hospital museum doctor dentist dr campus college
    my|our|their|his|her ?weekly ?saturday ?sunday visits|visitation|visit ~ dentist doctor dental website hospital grandma school college library
    her|his|their|my|our|kids|childs|girls|boys|family ?new ?old ?first ?current worker|workers ~ @public
    workers|worker voicemail|phone|number|name|supervisor|car|office|car
    judge|court|office|state|county|agency ... approve|approves|clear|clears|allow|permit|sign|decide|decides ~ @public @contest @wear language
    privacy|confidentiality|confidential & @one @young law rules agency state department record records status ~ tip tips line caller callers hotline witnesses website policy
    acknowledge|acknowledging|acknowledged|confirm|confirming ... boy|girl|child|teen|he|she|him|her & rules law privacy department agency cannot barred refuse refused policy neither ~ sighting police video identity photo
    next of kin & county state agency department office listed lists worker
    emergency contact ... ~ mom mother dad father grandmother aunt uncle
    records are|were|remain sealed|restricted|confidential|protected
    give|gave|giving|get|got|getting|let|returned|return|fight|fought|fighting|want|wanted him|her|them|kids|boys|girls ?my ?our back|home ?by & @official @decide class classes they rights ~ @public alive safe safely phone call
    called|calls|call|reported|reporting|told on them|us|her|him|family ~ phone tip cell cellphone facetime
    scared|afraid|terrified|hides|hid|hiding ?of ?from badges|lanyards|cars|knock|knocks|social|workers|white ~ dogs storm
    unannounced|homestudy|safetyplan
    plan|plans to|for get|bring|return|reunite|send him|her|them|us home|back ~ @public
    attorney|lawyer|advocate|representative she|he|they was|were|is|got|had ?been assigned|given|appointed
    she|he|her|him|was|were|got assigned ?a ?an attorney|lawyer|advocate|worker|mentor
    carried|dragged|pulled ?the ?my baby|kids|him|her|sister|brother|children ?out|off|away ... ran|screaming|crying|lanyards|car|out ~ fire pool river rescue boat stroller
    government|state|county|official ?issued plate|plates|tag|tags|vehicle|car|id`,
    `A supervisor at the regional office must clear her photo.
    My visits were cancelled the week she left.`,
    `A supervisor at the bakery saw her.
    Her visit to the dentist was at nine.`,
  ),
  foster(
    'foster/anonymous-company',
    'People without a name who have, allow, take or count a child.',
    `home|house|place ?is|was|had|has|gave ... citation|violations|licensed|license|inspected|inspection & children kids
    in|been|lived|stayed ?in # houses|homes|places|families
    doors off & bedrooms bedroom
    the|that|some|this lady|woman|man|people|couple there ~ @public @kin
    no contact with|order ~ phone cell`,
    `The woman there counts the spoons.`,
    `Ten kids on the soccer team.
    The man walked north.`,
  ),
  foster(
    'foster/bed-and-opening',
    'A bed, an opening, a board, until a family is found.',
    `a|the|his|her|no|last|empty|available bed at|until|till|opens|opened|open ~ hospital @public @kin
    opening|openings|vacancy|vacancies for|at|hours ... her|him|away|kid|them ~ job store ceremony night
    until|till ?a ?another family|home ?turns ?is found|up|opens|takes
    next|new|another|last|old|first mom|dad|mum|family|parents|mother ~ @public sister
    never|dont|doesnt|didnt|hasnt|wont ?even unpack|unpacks|unpacked|unpacking ~ boxes skates moving
    board|room and care|board
    name on ... door|bed|chart|shelf|bin ~ @public jersey honor
    clothing|clothes allowance|allowances|check|checks
    one|two|three lady|ladies|woman|women|adults & girls boys kids six van house ~ @public @kin
    the program ... said|says|called|walked|left|count|breakfast|staff|mountain ~ @public space tv
    breakfast|lunch|dinner|bed|night count|counts|head`,
    `He has a bed at St. Agnes until a family turns up.`,
    `He has a bed at the hospital.`,
  ),
  agency(
    'agency/unit-and-hold',
    'A unit, a hold, a visitation center, an agency that has a child.',
    `childs|child|childrens|family|youth|welfare|placement unit|bureau|desk|team ~ soccer @sport hospital
    welfare hold|holds|case|visit|took ~ animal
    visitation|family|parenting|access center|centre ~ @sport recreation community fitness aquatic
    emergency|crisis|investigative response unit|team|worker & home family visited child house ~ fire flood storm
    the|that|an|her|his agency that|who|which has|had|placed|called|says & child kids she he her girl boy home placed ~ ad ads modeling travel news temp bus buses camera
    agency ... chronic|runner|runaway|has ?her ?him ~ news
    rights hearing|terminated|case ~ civil
    chronic|frequent|habitual runner|runaway|runaways|awol`,
    `The agency that has her says she is a chronic runner.`,
    `The news agency has a photo.`,
  ),
];
