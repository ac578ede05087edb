import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'topic', 'inference');
const told = define('justice', 'status', 'jargon');

/** A young person before a court, under terms or locked in, told without the words of the field, and some of its jargon. */
export const chargedYouth: readonly Entry[] = [
  justice(
    'justice/terms-told',
    'Bounds of place and time, a box or a tag, hours to work off, a judge who hears of it.',
    `could|can|may|allowed|supposed ?only ?to ?go ?to school ?and|church|work|or ?church ?and|work|home|back ?and ... nowhere|no|only|else|that ~ snow storm covid pass
    nowhere|anywhere|noplace else ... box|school|work|church|judge|court|officer|phone
    box|machine|gadget|unit|device ?by|on|plugged ?the|his|her phone|wall|leg|ankle|outlet ... left|out|told|told|called|beeps|beeped|knows|they & he she house home curfew they him her ~ fuse cable internet alarm
    indoors|inside|in|home|back by # ?every|each ?night|pm ... judge|court|or|officer|they|lock|check ~ dinner streetlights party movie
    or|and ?a ?the ?else judge|court|magistrate|officer ... hears|hear|finds|locks|lock|sends|send|know|knows
    curfew ... judge|court|officer|order|ordered|box|tag|gps|check|violat* ~ city storm riot festival
    has|have|had|supposed|must ?to sleep|stay|be|live|report|sign|check ... every night|day|morning|week|evening ... magistrate|judge|court|order|terms|officer|police|station|bail ~ nebulizer
    terms|conditions|order|ruling|agreement ... set|made|imposed|ordered|from|says|forbids|forbid|bars|requires|require ?by ?the ... magistrate|judge|court|bail|leave|touch|contact|live|stay|school|curfew ~ lease contest divorce sale rental
    conditions|terms ?of ?his|her|the ?his release|bail|bond|case|freedom|sentence
    those|these|his|her ?are ?all ?of ?his|her conditions|terms & not allowed supposed friends mall near school home curfew
    not|cant|isnt|shouldnt|wasnt ?supposed ?allowed ?to ?be|go|come|have ?any ?contact ?anywhere ?near|with|within|around ?the girl|boy|victim|kid|family|mall|school|store|house|friends|boys|# ... he|she|they|feet|conditions|order|judge|case|blocks ?allegedly ?is hit|hurt|robbed|accused|feet|conditions|order|judge|case ~ @pet allergy peanut
    order|judge|court|ruling|magistrate ... forbids|bars|bans|banned|keeps|barred|forbade ... from|near|contact|until ~ father mother ex_husband
    # ?more ?of hours|hrs|days|weeks ?left ?of ?to ... trash|weeding|sweeping|community|service|cleanup|pickup|graffiti|judge|court|bracelet|box|paper|probation|monitor ~ @sport girl_scout
    hours|hrs|weekends ... for|to|with ?the judge|court|magistrate|officer|state
    finished|did|done|doing|served|completing|complete ?all ?his|her|the hours|weekends|classes ... apology|letters|paper|judge|court|paint|restitution|owed ~ cadet
    apology letter|letters|note ... judge|court|store|victim|victims|paper|hours|owner
    off|on paper|papers ~ test exam drawing map look looks wrote write put plan @school
    court|courts|judge|judges order|orders|ordered & allowed not internet phone friends contact computer he she ~ divorce
    box|machine|phone|gadget ... has|have|had ?to hear|hears|check|know|call ?from|on|with him|her|every|each ?night
    bus|greyhound voucher|ticket|pass ... property|paper ?in ?a|bag|gate|gate_money
    got|came|let|walked ?him ?her out ... property|voucher|paper|gate|bag ~ store car
    paying|pays|pay|owes|owe ?off|for|back ?the|some ?broken windows|window|damage|car|fence|graffiti ... month|clerk|court|judge|hours ~ rent insurance landlord
    hours|hrs ?left|to ?do|finish|still & windows graffiti judge court owes pay damage clerk
    second|last|another chance program|court|class ?was & court courts mentor judge he him his boy ~ dog
    courts|judges|da|prosecutors ?second ?office program|list|mentor|chance|deal ~ @sport
    mentor|program|class|classes|counselor ?from|of|through|for ?the court|courts|judge|da|sheriff
    pick|picked ?him ?her ?up for|on|over shoplifting|tagging|theft|stealing|vandalism|fighting|robbery|trespassing|curfew|weapons|drugs|joyriding|a_gun|graffiti|burglary|break|smoking
    tagging|shoplifting|stealing|vandalism|joyriding|graffiti|fire|firesetting|arson ... date|court|judge|ticket|hours|cops|caught|let|case|charge|charged|trouble ~ mural cleanup victim paint over contest
    let|released|sent|turned ?him|her|them|go ?go ?home ?to ?with ?his|her|their ?parents|mother|mom|aunt ?with ?on ?a|the date|summons|citation|notice|bracelet|promise|paper ~ prom dance game
    date|day ?was|is|to ?come ?go ?back ?and ?answer|court|judge|magistrate ... today|monday|tuesday|wednesday|thursday|friday|tomorrow & answer court judge magistrate caught picked he she ~ prom dance wedding divorce movie
    answer ?to ?for ?the|a charge|charges|fire|theft|damage|break|fight|robbery
    summons|subpoena|citation|writ ... served|bearing|name|arrived|for|with|his|her|mother|judge ~ raffle bus concert game parking train plane traffic
    in|before|facing|see|seeing|saw|sees|meet|tell|told ?front|of ?front ?of ?a|the judge|magistrate|commissioner ... he|she|monday|tuesday|wednesday|thursday|friday|tomorrow|today|week|for|again|about ~ @contest divorce custody parents contest_judge traffic spelling
    judge|magistrate ?who knows|remembers|warned|told|liked|scared|yelled|lectured|gave ?him|her|my|the ?nephew|son|brother ?by|last|one ?name|chance|time|first
    gave|give|gives|handed ?him|her|my|the|them ?baby ?boy|son|nephew|brother # months|years|weekends|hours|days ?for|of|upstate|inside|in|and ~ rent pay notice live fix vacation leave lease grace find warranty`,
    `He could go to school, church and work, nowhere else, and a little box by the phone told them if he left.
    He has to be indoors by 7 every night or a judge hears about it.
    He got picked up for tagging the overpass, they let him go with a date, the date was today.`,
    `He has to be home by 7 for dinner.
    The judge gave her a ribbon.`,
  ),
  justice(
    'justice/accused-told',
    'One whom a child is said to have hurt, a case to be heard, a grown court, a record that is closed.',
    `victim|boy|girl|kid|man|woman|clerk|child|family|teacher|officer|driver ?of ?the ?that|who|whom ?he|she|they ?is|was|are ?allegedly accused|alleged|allegedly ?of|to ?have ?robbing|robbed|hitting|hit|assaulting|stabbing|shooting|hurting|beat|stabbed|shot|attacked
    boy|girl|kid|man|woman|clerk|child|one ?who|that ?whom he|she ?allegedly ?is ?said robbed|stabbed|shot|assaulted|attacked|beat|jumped|punched|hit|hurt ~ ball parked pitcher batter team game car suspect
    he|she|hes|shes|teen|boy|girl|youth|is|was|son|nephew ?is|was|been accused of|in ~ father mother suspect stepfather neighbor
    victim|victims in|of ?his|her|the case ... he|asked|feet|contact|court ~ crash flood
    case|hearing|matter|trial|charge ?is|was ?to ?be ?set ?still heard|pending|next|opens|called|set|coming ... month|week|monday|court|judge|him|he & he she boy girl teen son brother nephew against case ~ father suspect stepfather mother divorce driver
    da|prosecutor|prosecutors|state|they|theyre|charging|charge|charged|try|trying|tried ?office ?wants ?to ?is ?are charging|charge|charged|try|trying|tried|certify|certified|waive|waived|transfer|direct ?him|her|them ?file ?filed as|like ?an|a adult|adults|grown
    letter|paper|call|notice from ?the|a da|das|prosecutor|prosecutors|court|magistrate ... ~ divorce jury license
    das|da|prosecutors office & letter charging charges he she son him her case ~ father suspect
    his|her|their ?juvenile|old|prior|past record|file|case|charge|charges|history ?was|is|stays|stayed|got sealed|expunged|closed|erased|wiped|dropped|dismissed ~ school medical library album
    sealed|expunged ... record|minor|juvenile|because|file|when ~ envelope jar box
    stuff|thing|trouble|business ?with ?the law|gun|cops ?from|when ... sealed|minor|court|judge|before
    caught|catch|catches|got|getting|picked ?up ?him ?up ?in ?a ?up charge|case|cases|body|gun_charge ~ phone cell pillow
    got|get|gets|getting ?him ?his ?self ?his ?friends caught up ~ homework traffic work school storm practice
    on|at|during ?the ?morning|evening|night|nightly|bed|standing|head count ... one|boy|missing|wing|unit|short|off|cell|pod|bed ~ vote ballot votes fish bird
    wing|pod|cellblock|unit ?a|b|c|d|# ... count|guards|guard|door|standing|officers|he|boy|cell ~ museum hospital chicken @pet plane east west
    guards|officers|cos ... look|looked|look|turn|turned|beat|beats|watch|watched|other ?the ?other way|him|boys & back going unit inside there boys scared ~ crossing school parking mall museum
    turned|spent|celebrated|had|birthday # ?birthday in ?a ?the cell|unit|there|inside|jail|lockup|hall
    in ?a cell ~ phone tower service battery dead blood range
    from|off|up|on|at ?the|that hill|mountain|farm|camp|ranch|place|island ?where|that|for ... boys|kids|teens|them ?who|that|they ?who|that|mess|messed|get|got|send|lock|trouble|bad|straighten
    boys|kids|teens that|who ?they mess|messed|get|got|gets|locked|sent ?in ?up ?into ?trouble ~ practice
    instead of|rather|than ?than prison|jail|juvie|detention|lockup|charges|court
    mugshot|mug|booking|inmate ?shot|photo|number|picture ~ coffee @sport
    photo|picture|portrait|pic ... number|front|side|height|profile ... chest|side|wall|front|chart ~ jersey bib race runner
    two|between ?two officers|deputies|guards ... cuffs|handcuffs|sits|blurred|walks & teen boy girl youth he she juvenile blurred ~ search flyer vigil
    teen|boy|girl|youth|kid|minor|juvenile|son|brother|nephew ... in|wearing cuffs|handcuffs|shackles|restraints|jumpsuit ~ costume toy halloween play
    court|docket ?hearing list|calendar|docket|screen & initials youth minor name highlighted j.
    locked|cuffed|shackled|chained ?up ?to ?the|a ?his ?her bed|bench|van|seat|table ~ bike dog
    was|been|got|getting|get locked|put|shut ?up ?away since|for|in ?at ... old|years|age|grade & he she son brother boy girl first time times ~ elevator bathroom store closet house storm
    took|taken|let|lets ?him|her ?out|back for|to ?a ?his|her ?in ?dentist|doctor|funeral|clinic|hospital|visit|court ... cuffs|guards|guard|officers|van|shackles|deputies
    never made|got|reached ?it ?to ?on ?the van|hall|intake|facility|camp|bus|hearing|court|unit & months judge court gave sentenced hearing ~ school game bus_stop`,
    `The victim in his case has asked that he not come within 500 feet.
    The letter from the DA says they're charging her as an adult.
    At the morning count on C wing one boy was not standing at his door.`,
    `The clerk he spoke with remembers his red hat.
    She has a cell phone.`,
  ),
  told(
    'justice/held-in-words',
    'Remand, tag, diversion, forms of records and other words of the field.',
    `remanded|remand ?in|to|until|till|for|by|into|on|home|custody|centre|center|teen|youth|boy|girl|hearing|order|prisoner ~ appeal suspect man father
    on|with ?a ?an ?his ?her tag til|till|until|again|curfew|cant|and|n|order ~ team price sale @pet graffiti
    out|home|released|hes|shes|is|came|been|still on tag
    tagged ?and ?on ?with|by curfew|court|order|judge|bail|monitor
    diversion program|people|officer|worker|class|classes|contract|case|agreement|hearing|meeting|panel|counselor|coordinator|kid|youth ~ traffic stream river creek water road
    teen|youth|juvenile|peer|drug|truancy|gun diversion|court ~ @sport badminton tennis basketball
    juv|jv|juvy|jvnl|juvnl|juvenile ?del adj|adjud|rec|record|recs|hx|petition|warrant|ct|crt|pet|det|hist|priors|complaint ~ team coach
    hx|prior|priors|history ... juv|jvnl|juvenile|adj|det|probation
    yth|youth|young|juv|juvenile offndr|offender|offendr|offenders|offending|ofndr
    youth justice|offending|court|parole|detention|custody|training ?team|centre|center|worker|service|system|officer|school ~ @sport
    yot|yjs|yjb|iyj|ycap|yoi
    wayward|incorrigible|ungovernable|unruly|wayward ?a ?minor|youth|child|petition|juvenile|filing|charge|status|case
    no bail|bond ?hold
    vop|vopd|ftas|vcop ?for|from|hearing|warrant|d
    violated|violating|violate|violation ?on|of ?his|her|the probation|parole|terms|supervision|curfew|paper|bracelet|ankle|tag
    charged|tried|try|certified|certify|waived|charging|direct ?filed ?her ?him ?them ?up as|to ?an adult|adults ?court ~ suspect
    on|off|from paper|papers til|till|until|so|still|again
    caught|catch|catching|picked ?up ?a charge|case|felony|body|warrant
    broke|breaking|busted|walked|ran|slipped|escaped|fled|absconded out|away|from ?of ?from ?the ?youth ?a juvie|facility|lockup|jail|hall|detention|custody|remand ~ fire
    held|kept|lodged|housed ?him|her ?at|in ?the ?a juvie|lockup|juvenile|holdover|detention
    pd|dys|djj|jpo|jdo|probation|court|dpo ?youth client|ward|ordered|officer|minor ~ police search
    public defender ?who ?represents|represented|for ?her|his|him|the|teen|boy|youth ~ mom works dad sister
    gps|ankle|leg|electronic|ankel monitor|bracelet|tether|unit|tag|device|gps|strap ... cut|charge|charging|charger|court|removed|off|violation|left|probation|judge|ping|beep|beeped|county ~ medical brace friendship watch sprain dog`,
    `hes out on tag n cant come past 7
    17yo remanded teen missing from hospital visit
    Hx: juv. adj. (1), closed`,
    `The shirt still had a price tag on it.
    The stream diversion is done.`,
  ),
];
