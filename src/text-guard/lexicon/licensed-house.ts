import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'topic', 'inference');

/** The rules, the money and the staff of a licensed house, and the leave that it needs, told without the words of the field. */
export const licensedHouse: readonly Entry[] = [
  foster(
    'foster/leave-of-office',
    'Sleepovers, photographs, travel and haircuts that need the leave of an office; checks on grown people nearby.',
    `overnight+|sleepover+|visits|weekend+|stay+|trip+|thanksgiving|christmas ... clear|cleared|clearance|approved|approval|vetted ~ customs flight weather road check visa
    clearance|approval|vetting & overnight overnights relatives sleepover thanksgiving christmas weekend visit aunt cousin stay
    background|fingerprint*|criminal ?check|checks|checked|ed ... sleepover|overnight|babysit|sit|visit|stay|spend|night|sleep|adult|adults|grown|household|everyone|every & she he her him kid child girl boy ~ job gun nurse volunteer coach hired
    everyone|everybody|anyone|every|each|any|all ?adult|adults|grownup|person|grown ?one ?ups ... fingerprinted|background|checked|vetted|printed ~ volunteer coach airport rink
    fingerprinted|vetted ?first|before & house home stays sleep sleepover visit aunt cousin weekend she he her him ~ volunteer coach evidence lab
    passed|pass|failed|fail|cleared ?the|their|a|background check|checks|inspection|clearance|study|visit & relative relatives aunt uncle grandma grandmother grandparents kin family no nobody found him her ~ car vehicle school bus job restaurant boat
    relative|relatives|kin|family ... found|willing|available|cleared|passed|approved & mother prison jail died rehab he she was ~ search party crash
    not|cant|cannot|isnt|arent|wasnt|werent|never|told ?not ?even allowed|permitted|supposed|able|to ?to post|show|share|publish|use|put|print|release ?up ?out .. face|photo|picture|pic|photograph|pictures|photos|image ~ police cops sheriff detective phone died school yearbook museum
    told|instructed|advised not to post|show|share|publish|release|use|say|name ... because|due|status|privacy|situation|legal|law ~ detective investigation phone ransom
    because|due ?of ?to his|her|their|the legal|special|court|custodial status|situation|circumstances|arrangement
    legal|custodial status ~ immigration business alien clinic
    without ?a ?the ?his|her|written permission|permit|pass|letter|ok|okay|approval ... from|of ... team|office|county|state|court|judge|agency ~ film camera hunting building press soccer coach
    signature|permission|letter|consent|approval|okay from ?the|a ?his|her county|state|agency|office|court|judge|team ... not|instead|rather|lieu ?of ?a|from parent|mother|mom|parents|birth
    cant|couldnt|cannot|doesnt|not ?even ?allowed ?to get|have|take|go|spend|cut|travel|leave|sleep ... unless|until|without ... signs|sign|approves|approve|office|county|state|judge|court|agency|capital ~ car driver test field @sport card prescription
    state|across|cross|out ?of lines|line|state|county|country ... permission|approval|judge|court|letter|order ?from ~ truck load race road road
    authority|delegat*|say|power|control over ?his|her|the|their schooling|education|medical|school|healthcare
    papers|letter|paper|order ?that ?which gave|gives|giving|grants ?the|a couple|aunt|them|her|him|woman|family|us ... authority|rights|permission
    photographed|photo|picture|video|profile|featured|shown ... waiting|picnic|couples|heart|adopt|match|matched ... families|children|gallery|waiting|event|parents|meet ~ dogs greyhounds @pet`,
    `She can't sleep over at anyone's house till the county background-checks every grown up in it.
    Overnights with relatives had to be cleared two weeks ahead.
    We're not allowed to put her face on here.`,
    `The volunteers passed a background check.
    Do not share her phone number.`,
  ),
  foster(
    'foster/house-of-staff',
    'Shifts, logs, headcounts, hours to be out, programs and units, and others who went home or were taken in.',
    `shift|staff|unit|night|house log|logs|note|notes|report|sheet & youth client resident child kid bed room missing minor boy girl teen ~ ship store plant factory nurse hospital police trucker
    youth|client|resident|kid|child|consumer ?was ?is ?not not|out|off|left|missing|absent ?of ?from ?in program|bed|unit|grounds|facility|premises|campus|site|milieu ~ college exchange swim internet server summer
    out|off|left|leaving|return|returned|returning ?to ?of ?from ?the ?our|her|his program|milieu|cottage|unit & youth client since staff told he she girl boy kid ~ space tv computer radio college study
    residents|clients|youths|kids|girls|boys|teens may|can|are ?not ?only ?allowed|permitted ?to go|leave|be|come|sign ?out ?back ?only between|until|from|after|before|with ... and|staff|checked|homework|dinner|curfew|pass
    residents|clients|youth ?are|were|was|may|can allowed|free|permitted|able to come|leave|go
    last|only|other|others|rest|all|another ?the|of ?one|kids|girls|boys|child ?left ... went|got|gone|go|have|had ?back ?home ?or ?to ?a ?new family|families|adopted|homes|picked|chosen ~ sleigh @sport game party
    on ?call|duty staff|supervisor|administrator|admin|worker|parent|manager ... notified|called|informed|told|paged
    staff|supervisor|director|administrator|manager|counselor ?on|of|at ?the|her|his notified|searched|noticed|reported|counted|found|said|called|discovered|did|were|checked ?that ... bed|beds|resident|client|room|curfew|absent|missing|youth|cottages|cottage|hall|dorm|unit|grounds|awol|out|girl|boy ~ hotel store museum hospital school camp pool zoo ship university
    campus|cottage|house|hall|dorm|unit staff|parents|parent|mother|mothers|father|supervisor ~ white college university book sitting school
    cottage|cottages & youth residential resident campus staff boys girls children kids missing teens ~ cheese vacation rent beach lake grandma
    residential cottage|cottages|campus|hall|unit|school|site|home|homes|village|service|services|house & youth kids child children girl boy teen young missing
    stabilization|diagnostic|assessment|respite|crisis|shelter|transition|transitional|intake|observation|step ?down ?and ?assessment home|house|cottage|bed|beds|center|placement|unit|apartment|stay|nursery|program & youth child teen girl boy kid kids he she missing her him left ~ dog cat storm soil
    home|house|program|facility for teens|teenagers|youths|adolescents|girls|boys|youth|minors ~ basketball @sport band
    care|respite|crisis|stabilization|transition|emancipation|therapeutic home|house|apartment|bed & teen teens youth girl boy kid child missing year young teenagers ~ mother nursing grandmother elderly senior dog nana
    provider|vendor|resource no|number|num|id|payment|rate & child youth left stop payment home
    payment|stipend|reimbursement|rate|check|subsidy stop|stopped|stops|ended|request|hold|suspended & child youth kid left home couple her him day she he ~ phone carrier strike loan store rent
    reimburse*|stipend|subsidy|allotment|allowance ?for & meals clothing food room board keep upkeep couple her him child kid ~ mileage travel job volunteer school
    county|state|agency|government|office|province ... reimburse*|pays|paid|covers|covered|funds|funded ?the ?a couple|family|lady|woman|her|his|him|them|aunt|grandma|neighbors|household ?for ?their ~ tax road jury job
    semi|semiindependent|semiindependently|supervised ?independent|independently ?living ... apartment|living|independently|program|housing ~ film study
    sil|ilp|tlp|thp|silp apartment|housing|program|unit|home
    own|alone|independently|apartment through|in|with|via ?the ?a|state|county|the program|agency|office & she he seventeen sixteen eighteen teen girl boy ~ degree study exchange
    turn|turns|turning|turned|hits|birthday ?in ?her ?his 18|eighteen|21|# ... no|out|lose|loses|bed|own|roof|services|program|end|ends|keep ?longer ?on ?the ?a ?her ?his ?their ?street & bed place roof program they them keep services house placement home check street staff worker ~ vote license party car drink trust bank
    turned|turns|turn|turning # ... changed|locks|packed|kicked|couch|street ?the locks|bag|out|surfing|them ~ lemon
    initials|first ?name|names only & family told use told asked her his him she he court ~ engraved jersey
    van|bus|car|driver|shuttle|cab|taxi ... brings|brought|drives|drove|driven|picks|took|takes|drop|drops ... from|to ?another|two|three|# counties|county|towns|districts|district over|away|school ~ @sport tour field trip band
    lives|living|placed|staying|put|sent|stays ?way ?all out ?there ?of county|district|there ~ @sport
    mentor|volunteer|advocate|program for|to|of kids|children|teens|boys|girls|youth without|whose|with no|parents|families|are|system
    older kids|children|teens ?who ?are waiting|available|free ?for`,
    `Unit 3 shift note: client out of program since 21:15.
    On-call supervisor notified: the client is out of program.
    The county reimburses the couple for his meals and clothing.`,
    `The night shift at the store ended.
    The hotel manager found his room empty.`,
  ),
];
