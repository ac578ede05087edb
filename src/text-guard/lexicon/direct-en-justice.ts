import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'status', 'practice');

/** English words that say that a child is in a justice placement or under its watch. */
export const directEnJustice: readonly Entry[] = [
  justice(
    'justice/detention',
    'Held in, or escaped from, a justice placement.',
    `juvenile|juve|juv|youth|minors hall|detention|detenshun|jail|prison|justice|corrections|correctional|lockup|det|offender|offenders|delinquent|delinquents|delinquency|probation|parole|parolee|court|prisoner|inmate|custody|record|records|detainee|adjudication|authority|division|facility|placement ~ 800 meters medalist champion hockey holds meters
    juvie|juvey|juvy
    detention center|centre|facility|home|hall|uniform|van|ctr|school|school|officer|staff|hearing|order|hold|cell|camp|unit ~ lunch saturday after band room teacher homework
    det ctr|center|cntr
    fled|escaped|escape|inside|secure|county|from|into ?the ?a ?juvenile detention ~ @school saturday band homework cancelled noon play
    detained|jailed|incarcerated|imprisoned juvenile|youth|minor|teen|girl|boy|child ~ evidence
    juvenile|youth|teen|boy|girl|was|is|been|being|minor|he|she ?was ?is ?been detained|jailed|incarcerated|imprisoned ~ traffic evidence van vehicle car driver suspect man
    reformatory|borstal|reformschool
    juvenile|youth|boys|county stockade
    reform school|school
    prison|jail camp|youth|time|cell|escapee|sentence ~ museum musical rock game @sport
    adult jail|prison
    in|from|at ?the|an|a|of ?county|adult|city jail|prison|lockup|jailhouse ~ museum rock old game @sport
    out of jail|prison|juvie
    boot camp ?for|ordered & court ordered judge desert marched youth troubled
    court ordered|mandated ?a ?treatment|boot|program|camp|placement|school|community|class
    lockup|lock up ~ shop
    committed to ?a ?the ?department ?division ?of youth|juvenile|state|prison|camp|facility|division|department|reform|corrections|detention|dys|djj|training|custody
    behind bars
    delinquent|delinquents|delinquency|delinquencies ~ film tax library loan
    adjudicated|adjudication
    young|youthful|juvenile|youth|teen|child offender|offenders|criminal|convict
    youth|minors unit|system|detainee+|hold|lockup|court|offense|corrections|jail|prison ~ @sport @school
    juvenile|juvy|juvi center|centre|camp|home|school|unit|system|detainee+|hold|lockup|ranch|court|offense|corrections ~ @sport @school art music nature science diabetes arthritis diabetic choir theater library church community
    juvenile|youth|young prisoner+|inmate+|convict+|detainee+|parolee+|probationer+
    locked|lock up|away at|in|for|since|again|until|till ?the ?a ?camp ~ bike store door shop gym truck @sport house car phone`,
    `He ran from juvenile hall.
    She was in detention at the county jail.`,
    `After-school detention ends at four.
    He holds the junior record.`,
  ),
  justice(
    'justice/supervision-status',
    'Probation, parole, monitors, warrants, diversion.',
    `probation|probationer|prob officer|officers|dept|department|lady|worker|photo|violation|kid|youth|teen|boy|girl|hold|camp|unit|check|terms|meeting|appointment|juvenile|conditions|record|report|minor|intake|supervisor ~ job boss employee
    on|violated|violating|broke|break|breaking|juvenile|informal|formal|under|his|her|skipped|absconded ?his|her|juvenile|from ?juvenile probation|parole ~ job jale boss period days month target new hire still employee trabajo
    on prbtn
    parole|parolee|paroled
    absconded|absconder|absconds|abscond
    house|home arrest|detention|confinement ~ band arrested_youth
    ankle|electronic|gps|leg|em ?gps monitor|monitors|monitoring|tether|tag|mntr ~ cable lan heart @jewel
    ankl mntr|monitor
    ankle monitor
    on em
    gps strap|ankle|bracelet|tether
    warrant|warrants|warent ?was ?is ?out ?issued ?active for ?the ?this him|her|boy|girl|teen|arrest|kid|youth|minor
    his|her|active|bench|arrest|outstanding|open|has|had|got|have|juvenile ?a ?an ?open warrant|warrants|warent|warents ~ cd band
    warrant|warrants|warent out
    warent
    diversion program|for|shoplifting|agreement|officer
    on|in|completed|skipped diversion ~ route traffic bridge
    po|p.o|jpo|jpos|djo|tpo ?officer told|said|says|wants|called|knows|lady|her|his|intake ~ box office
    her|his|my|their po|jpo ~ box
    her|his p o said|told|if|knows|wants|called
    p o said|says|told|knows|wants|called
    jpo|djo|jdc|odys|djj|vop|idyo
    djs|dys|oya|vco & agency delinquent order custody minor resident facility delinquent state camp hold ~ radio music party
    jo|yo|vop adjudication|filed|looking ~ hat
    chins|pins|fins petition|youth|kid|case|docket|hearing
    in need of|in supervision|services
    status offender|offense|offenses
    pick up order
    pickup order|orders
    drug|teen|juvenile|youth|mental|truancy court|courts
    juvenile court|courts
    court school|community|ward|probation
    informal|formal|summary probation|supervision
    654|601|300 ?informal probation|ward|and
    300 and|or 601|602
    241 1|1 report
    602|601 ward|petition|kid|minor
    crossover|dual|dually ?status|involved|jurisdiction ?youth|kid|youths|minor|teen|status & report pending court youth kid djo bounced minor detain he she ~ suv car vehicle seen enrollment
    dual status
    dually involved|adjudicated
    crossover youth|kid|kids|teen
    dispo|disposition hearing|camp|mo|months|order
    fugitive ?from|status|boy|teen|minor|youth ~ film play
    criminal|arrest|rap|juvenile record|records|sheet|history ~ meters store 800
    juvenile justice
    gang member|affiliated|involvement|involved
    detain|detainer hold
    in|serving|finished|served|did|doing his|her|a|some|juvenile time & juvie detention sentence jail hall facility locked
    sentenced to ?# ?six ?nine ?the ?juvenile months|years|days|detention|jail|hall|camp|facility|prison ~ play film musical
    in trouble with the law
    supervised release
    wanted juvenile|youth|teen|minor
    escaped|fled|escape|left ?from custody ~ parents @pet
    on paper till|until|for|with ~ exam drawing
    in|from the hall since|again|last
    halfway house|houses
    work release|furlough ~ album
    aftercare|deferred officer|worker|adjudication|sentence
    day reporting ?center
    intensive|court supervision
    jumped|skipped|posted|made|out ?on bail|bond ~ bonds savings
    secure|locked ?juvenile facility|unit|care|ward ~ hospital bike storage
    ydc|jdc|tyc|tjjd|idjj
    cya & parole facility ward committed commitment paroled inmate youth hall judge
    strapped|tagged|electronic tag|monitor ~ laundry
    served|serving|serve|did|doing time ~ @shop table dinner
    probation|parolee+|parole|probationary ~ job jale boss period days month target hire new still employee trabajo academic teaching work shift
    pretrial|pre ?trial|bail release|supervision|jumper|conditions
    out on bail|parole|probation|bond`,
    `He is on probation.
    She cut off her ankle monitor.
    There is a warrant out for him.`,
    `He is on probation at his new job.
    She broke her ankle.`,
  ),
];
