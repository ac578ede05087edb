import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'euphemism');
const agency = define('agency', 'status', 'euphemism');
const justice = define('justice', 'status', 'euphemism');
const trafficking = define('trafficking', 'status', 'euphemism');

/** Plain talk that says a status outright, as neighbours, relatives and forms say it. */
export const spokenEn: readonly Entry[] = [
  foster(
    'foster/spoken',
    'Of the state, taken by a judge, with people who foster.',
    `girl|boy|kid|child|teen|baby|children|kids|she|he|they|shes|hes belong|belongs|belonged to the state|county|system
    state|county|system|court kid|kids|child|children|girl|boy ~ fair champion champions park house lunch
    judge|court|state|county|cps|dcfs|government took|takes|removed|removes|taken|pulled ?away ?both ?all ?my|our|her|his|their|the|them ?two|three|four kids|children|babies|son|daughter|boys|girls|grandkids|siblings ~ camp photo tour
    kids|children|son|daughter|babies|grandkids|siblings ?were|was|got|been|being|are removed|taken|pulled by|from the|their|our|my|her|his ?biological ?birth ?parents|mothers state|county|court|judge|home|mother|parents|family ~ photo camp
    status|category|estatus|arrangement|placement foster|fostercare|kinship|residential|congregate
    respite|receiving|bridge|resource|licensed|placement|certified home|homes|parent|parents|family|families|mom|mother|household ~ license dementia elder animal center library
    fosters lost|lose|said|says|called|call|told|tell|kicked|reported|dont|didnt|wont|cant|have|had|got|are|were|want|gave|dropped|locked ~ brewery mr mrs neighbors
    whose|his|her|their|my|your|which|a fostered ~ @pet
    fostered|fostering ?out by|with|at|him|her|them|since|until & girl boy child children kid teen she he her his couple family aunt home baby brother sister - @pet interest @virtue
    aged|aging|ages|age out ?of care|system|placement|foster|the|at|with|next|last|in ~ league camp division group team club
    out|in of|the home ?based care|placement|placements ~ hospice nursing
    group|congregate|residential|therapeutic|transitional living|treatment|care|placement|youth|home|house|cottage facility|center|program|setting|staff|resident|residents|arrangement|kid|kids|girl|boy|teens ~ senior memory elder
    placed ?back ?out ?by ?for ?with|in|into|at ?a|an|the ?new ?another ?different ?third ?temporary home|family|families|relative|relatives|strangers|couple|facility|shelter|kin|care|placement ~ @contest order bid calls
    approved|ordered|licensed|assigned|current|previous|prior|third placement|placements ~ @school job ad
    county|state ?run|funded|licensed|operated cottage|cottages|group|residential|youth|girls|boys ?program|home|homes|house|shelter|facility|living ~ camp library
    never|nobody|noone|wasnt|not ?ever|got|was|been adopted & he she him her got older in there out aged ~ @pet
    placement|placements changed|change|failed|broke|disrupted|disruption|blew|worker|agency|home|ended|fell|number ~ @school job ad product exam test college
    permanency|reunification|preadoptive|adoptive ?pre plan|worker|goal|hearing|home|placement|family|services|parents|match ~ @pet army
    wards|ward|dependent|dependents|custody of ?the state|county|court|commonwealth|tribe|department - crime police lab sheriff evidence ~ crime
    orphanage|orphanages
    childrens|boys|girls|youth|teen|kids home|shelter|ranch|residence|village|cottages|cottage ?on|for|where|run|staff|in ~ style locker animal`,
    `That boy belongs to the state.
    The judge took my kids away two years ago.
    The respite home lost her.
    Tyler's fosters lost him again.`,
    `The cheese won at the state fair.
    The judge took photos of the kids at camp.
    The Fosters said hello.`,
  ),
  agency(
    'agency/spoken',
    'Workers, volunteers and offices of child welfare, in plain talk.',
    `gal|casa or|and|or|y casa|gal
    casa|gal volunteer|worker|advocate|report|lady|visit|attorney|appointed|assigned ~ restaurant blanca grande dinner
    her|his|their|a|the|my child|childs|kids|minors|youths ?own advocate|advocates|caseworker|worker|representative ~ health
    child|childrens|kids|family|youth|human protection|protective|welfare|services|division|bureau|department|aid|agency|custody worker|workers|office|investigator|investigators|lady|people|case|hotline|line|division|supervisor|agent|staff ~ theater hospital library insurance police
    case|social|intake|placement|permanency|ongoing|family ?service|services worker|workers|wkr|wrkr|manager|managers|mgr|aide|aides|supervisor ~ plant bottling warehouse factory insurance bank animal @pet laptop
    county|state|dept|department ?of ?the childrens|childs|child|kids|family|families|youth|human ?and ?family services|division|department|bureau|administration|agency|people|office|worker|line|hotline ~ library museum health fair
    caseworker+|caseworkers|casewrkr|caseworkr ~ animal @pet`,
    `Does she have a GAL or CASA?
    Call the county children's division.`,
    `They ate at Casa Blanca.
    The insurance case manager called about the car.`,
  ),
  justice(
    'justice/spoken',
    'A lawyer for the accused, a probation officer, an order to stay away, a place to be locked in, in plain talk.',
    `public|court ?appointed defender+
    has|have|had|got|gets|his|her|their|your|called|calls|missed|see|sees|meet|meets|saw|tell|told ?a ?his ?her po ~ box boxes purchase river valley
    turn|turned|turning|turns himself|herself|themselves in ~ project paper
    ankle|leg|gps|electronic|court ?ordered monitor|monitors|monitored|monitoring|tether|tag|strap ~ heart baby brace @jewel
    gps|electronic|court ?ordered bracelet|bracelets ~ @jewel
    ankle|leg bracelet|bracelets & court judge gps monitor charger charge charging beep beeps cut probation officer off curfew zone
    juvenile|juvi|juvie|juvy|youth|juve|boys|girls ?county|state ?secure facility|camp|hall|jail|court|detention|lockup|prison|placement|justice|offender|offenders|corrections|authority|institution|probation|intake|warrant|rehab ~ basketball tennis summer @sport fiction fish diabetes arthritis
    juvi|juvie|juvy ~ nickname
    locked|lock ?him|her|them ?back ?up ?in ?away again|juvenile|juvie|juvi|upstate|until|till|for ?six|ten|thirty|ninety ~ phone car door bike account keys house gate shed school bathroom
    under|on|court|judge house|home|electronic|community|court|pretrial|probation|parole arrest|detention|confinement|monitoring|supervision|control|release ~ band flu cold
    tried|charged|sentenced|prosecuted|booked|adjudicated|convicted as ?a|an juvenile|adult|minor
    youth|juvenile development|correctional|rehabilitation|services|diagnostic|reception|treatment|reformatory center|facility|campus|institution|academy & resident failed return pass escaped left ran unit sentenced held ~ @sport recreation
    delinquency|delinquent|adjudicated ?a ?youth ~ loan tax account fees library`,
    `His public defender says he will turn himself in.
    They're saying he has a PO.`,
    `She has a PO box.
    He has an ankle brace.`,
  ),
  trafficking(
    'trafficking/spoken',
    'Sold, a victim, on the track, in plain talk.',
    `she|shes|girl|girls|daughter|sister|niece|kid|kids|child|minor|minors|they|theyre|being ?is|are|was|were being|getting|been sold|pimped|pimp|prostituted|trafficked|traficked|exploited|trafficed ~ tickets house bike cookies car
    sold by|to ?off ?a|an|some ?her|his ?own ?older ?grown man|men|woman|uncle|boyfriend|stranger|strangers|gang|buyers|johns|customers & she her girl daughter sister niece kid child me teen ~ car house bike truck tickets cookies phone dog boat
    being|been|is|was|were advertised|offered|pimped ?for|on ?the ?online|sex|escort|backpage|internet|money & detective girl her minor sex escort men she ~ bike car reward flyer furniture job poster photo photos @search
    ht|dmst|csec|csem|trafficking|exploitation victim|victims|survivor|survivors|case|task|flag|screening|screen|unit|team|history|indicators|risk|concern|concerns ~ drug dive traffic
    victim|survivor|survivors|victims|risk|signs|suspected|possible|potential|confirmed|history|indicators|case|history of|for ?a ?human ?sex ?child ?sexual ?commercial ?labor ?labour ?being ?sexually trafficking|exploitation|exploited|trafficked|trafficing ~ drug wildlife`,
    `Is she being sold?
    URGENT: possible HT victim.`,
    `Is the bike being sold?
    Drug trafficking case.`,
  ),
];
