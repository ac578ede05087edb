import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'topic', 'inference');
const agency = define('agency', 'topic', 'inference');
const justice = define('justice', 'topic', 'inference');
const trafficking = define('trafficking', 'topic', 'inference');

/** Facts in English: who acts upon a child, and what only such hands do. */
export const inferredEn: readonly Entry[] = [
  foster(
    'foster/authority-places',
    'A court, a county or an agency chose, sent or keeps the people a child lives with.',
    `@authority|judge|judges|juzgado|countys|states|cps|dhs|dcf|dcfs picked|chose|chosen|named|assigned|appointed|gave|brought|brings|bring|dropped|drops|sent|sends|sends|put|puts|moved|moves|handed|left|found .. her|him|them|kids|children|us|brother|sister|siblings|baby|kin|family|people|house|home|door ~ flyer+ trophy evidence search deputies
    people|couple|family|families|woman|lady|man|strangers|household|folks ?that ?who ?a ?the judge|court|county|state|agency|system ?has ?had ?picked picked|chose|named|assigned|appointed|approved|pays|paid|found|put|sent|gave|placed|licensed
    raised|reared|kept|fed|housed|looked ?up ?after by ?the ?a state|county|system|government|court|agency|taxpayers|strangers
    state|county|government|system|court|department|agency ?is|was|became|be|like ?now her|his|their|my|our ?legal mama|mom|mother|parent|dad|daddy|guardian|family|parents
    took|taken|takes|grabbed|seized|pulled ?away ?away ?in|into by ?the ?a state|county|government|court|courts|system|department|agency|cps ~ evidence sample+ car
    got|was|were|been|being took|taken|pulled ?from ?away ?by ?the state|county|home|mom|mother|parents|mama|family ~ @pet photo picture hospital
    in|under|into ?the county|countys|states|state|agency|agencys|departments|courts|governments charge|responsibility|supervision|roof|keeping|hands
    no|not|any ?other ?a home|family|families|house|placement|relative|one|bed ?in ?the ?region|county|state ?would|will|could|to accept|take|taking|accepted|accepting|say|open|available|for ?a ?her|him|yes|teen|teenager|girl|boy|them|siblings ~ search ticket responsibility
    families|family|home|homes|people|they|house gave|give|gives|giving up on her|him|them
    sent|send|sends|moved|shipped|passed|bounced her|him|them|me on|to ?the next ?one|home|house|family|place|town
    for now|temporary|temp|extra|borrowed|pretend|interim mom|mama|dad|daddy|brother+|sister+|family|parents|home|house|kid|kids
    for now mom|mama|dad|brother+|sister+|family
    fornow|nowmom
    rotating|awake|overnight|live|shift|changing|relief|weekend ?in ?overnight ?shift staff|adults|grownups|houseparents|parents|aides|attendants ~ hospital hotel nurse search
    shift change|changes & house home slipped left ran staff night ~ factory plant mill nurse police mine
    made|make|making|makes her|him|them theirs|ours|official|legally ~ team captain
    hoped|hoping|hopes|want|wants|wanted|waiting|planned|planning|trying|ready|going|about to adopt ?her|him|them|kit ~ @pet
    matching|adoption party|event|picnic|fair & families family adopt child kids
    last|own|old|birth name ?that she|he came with
    for ?her|his|their clothes|clothing money|voucher|allowance|stipend|check
    receipt|receipts ... state|county|agency|worker|office|caseworker ~ @shop refund
    sibling ?set|group|pair|trio split|separated|placed|set ~ twins_jersey
    placement|placements - @placing ~ @placing flyers cameras cones pins dots
    not|wasnt|werent|couldnt|cant|cannot|wouldnt|didnt|dont ?going ?able ?planning ?want ?to keep her|him|them ~ still quiet awake from up away waiting @pet
    lose|lost|losing|loses|given|gave her|his ?up room|bed|spot there|at|in ~ @school @sport hotel
    turns|turned|turning|turn|cumple|cumplir|cumpla ?los eighteen|18|dieciocho ... lose|lost|leave|out|room|bed|own|folder|bag|check|pierde|salir|irse ~ party fiesta
    director|directora|matron|superintendent|administrator|administradora of|del|de ?the ?la ?el home|house|hogar|casa|cottage|residence|shelter|lodge|institution ~ funeral nursing museum cultura
    van|bus|staff|kids|boys|girls|others|residents|aide|aides|driver|nuns|sisters|rules|people at|from|of|in the home ~ nursing funeral
    weve|we|theyve|they ?have ?only ?just had|got her|him|them since|for|about|almost|nearly ~ @kin born birth lunch dinner surrounded @pet
    hoping|hoped|praying|thought ?it ?this ?would|to ?be|was ?going ?to ?be forever|permanent|adoption|keep ~ friends
    licensed|permitted|approved|certified|capacity for|of ?only @many ?kids|children|beds ~ boat passengers restaurant elevator
    hides|hid|hiding|hoards|hoarded|stashes|stashed food|snacks|bread|crackers ~ @kin @pet squirrel
    until|when|once|before|after ?it|its|thats|everything ?was|is|s legal|official|final|finalized ~ drive driving drinking age married vote
    written|prior|signed|official|court|office approval|permission|consent to|before|for|from ... night|travel|sleep|stay|leave|trip|anywhere|sleepover|photo ~ @sport @school
    moved|came|come|arrived|showed|dropped|left ?in ?up ?off ?here ?to ?us ... pillowcase|trash|garbage|grocery|plastic|hefty|one ?bag|bags|sack|suitcase of|with|full|and ~ laundry trip
    visits|visit|sees|see|saw|visita|ve|ver ?a ?her|his|the|sus|su ?little @siblings ... month|months|weeks|supervised|halfway|hour|mes|hora|parque ~ college hospital army
    got|gets|has|won|took|taking ?the ?her ?his kids|children|him|her|them|grandkids|grandchildren|custody ?legally through|from|by|via ?the court|courts|judge|state|cps
    came|arrived|llego|llegaron|trajeron|dropped|brought ?her ?him ?la ?lo ?off ?con|with|to ?a nosotros|us|me ... midnight|medianoche|madrugada|bolsa|bag|coat|shoes|zapatos|nada|nothing ~ fiesta party
    # kids|children|foster ?boys ?girls through ?this|our|my|her house|home|door|doors|years
    put|puts|stuck|dumped|sent|placed|threw ?him|her|them|me|us in|into home|homes ~ cab taxi run ball
    told ... moving|moved|move again|soon|elsewhere|friday ~ search bus family vigil
    got|get|gets to be|call ?myself her|his|their mother|mom|dad|father|parents for|only
    approve|approved|approving|denied|reject+|inspect+|licensed ?the ?her ?his ?my ?our ?their house|home|apartment|household ~ loan sale buyer roof
    make|makes|keep|hold|force him|her|them ?to stay & eighteen birthday turns they
    new|different|another school|schools|town every|each ~ navy army teacher
    brothers|brother|sister|sisters|siblings|twin|he|she|boy|girl were|was|is|are ?not ?being getting|got|found|finding|given|offered ?a family|parents ~ @pet
    went|sent|taken|placed|go ?to one|a house|home|family|place|place ... another|other|different ~ search trick
    mom|mother|mama|dad|family|parents|mama|papa|familia from|de ?ella before|antes
    allowed|can|able|permitted ?only ?to ?only say|give|share|use|print|publish ?only ?her|his|their ?the first|name|names ~ family_asked
    moved|came|come|arrived|showed|dropped ?in ?up ?off with|carrying|holding ... trash|garbage|pillowcase|grocery|black|plastic bag|bags|clothes|stuffed ~ laundry trip college roommate
    curfew of|at ?the home|house|shelter|program|center
    homes|shelters|houses|programs curfew
    list|waitlist|waiting|waits|hoping|looking|search ?on for ?a ?forever family|parents|adoptive ~ call news word airport lost
    family|couple|people|strangers|home|house ... has|have|took|got|adopted|wanted her|his|their little|older|baby|twin|sister|brother|siblings ~ @school @kin
    until|till|unless|hasta ?que ?the ?a ?el ?la ?un judge|court|juez|corte|juzgado ?diga|decida|says|decides|rules|signs
    bag|bags|suitcase|backpack ?is ?was always|already|stays packed ~ hockey @sport trip camp
    came|come to us at # days|weeks|months ~ @pet
    first day|come|came|arrive|arrived|night here|there & they all eat hide food sleep cry like kids every ~ school camp team @school`,
    `She is being raised by people a judge picked for her.
    No home in the region would accept a girl her age.
    The state is her mama now.
    He calls me his for-now mom.`,
    `The county sent deputies to the lake.
    No home in the neighborhood was damaged.
    Her grandmother raised her.`,
  ),
  agency(
    'agency/permissions-and-checks',
    'A department that signs, allows and checks what families settle themselves.',
    `departments|department|countys|county|states|state|agencys|agency|judges|judge|courts|court|workers|office|offices sign|signs|signoff|approval|permission|okay|ok|signature|consent|clearance|blessing|says ?off ... haircut+|hair|sleepover+|trip|trips|vacation|camp|phone|photo|picture|tattoo|ears|pierced|braces|travel|post|passport|medication|surgery|school
    needs|need|needed|ask|asks|asked|wait|waiting|waited|require+|required|get|without|had ... departments|department|countys|states|agencys|judges|courts sign|signoff|approval|permission|okay|ok|signature|consent|clearance
    departamento|estado|condado|agencia|juez|jueza|corte|juzgado|dif|department|county|state|agency|trabajadora|licenciada ... autorizar|autorice|autoriza|permiso|firmar|firme|aprobar|apruebe ... pelo|cabello|corte|viaje|foto|dormir|excursion|celular|tatuaje|aretes|paseo|cirugia|escuela
    government|state|county|agency|department|court worker+|aide+|employee+|staffer+|staff ... shifts|turns|sat|sitting|watch|watched|watching|room|hotel|motel|overnight|night|couch
    folks|people|lady|ladies|woman|women|man|somebody|someone|they|she|guy ?who|that check|checks|checking|look|looks|looking ?in ?up on|after|into families|kids|parents|homes|children|households|babies ~ @search welfare doorbell
    checked|check|checking|looked|inspected|examined|counted ?over ?at ?the ?my ?our kids|children|arms|arm|baby|backs|babies|legs|them|him|her ?all ?for ?over marks|bruises|ribs|welts|burns
    took|takes|taking|wrote|filed|made ?the ?a report|reports on|about|against ?the ?his ?her ?their mama|mom|mother|dad|father|parents|family|house|household ~ missing
    picked|assigned|appointed|hired|paid ?by ?the county|state|court ?to sit|watch|supervise|visit|listen|be ... mom|visits|kids|parents|visit
    county|state|court|judge picked|assigned|appointed|hired|pays|sent ?me ?us ?a ?an to sit|watch|supervise|visit|listen|be|check
    open|active|closed|thick|long|old|had|have|has|another ?open file|files on|with ?the ?that ?this household|family|mother|mama|parents|house|home
    state|county had|has|have|keeps|kept|opened ?an ?a ?open file|files|case
    signed|home ?a safety|evaluation|study|inspection ... grandma|grandmother|mom|mother|dad|baby|alone|supervised
    home evaluation|assessment|inspection & mom mother dad kids get back before children grandmother aunt ~ sale buyer loan
    get|got|getting|win|won|earn|have ?her|his|my|the ?own kids|baby|children|son|daughter|boys|girls|her|him|them back from ?the state|county|court|judge|them|system
    parents|mom|dad|mother|father|mama|papa|padres ?has ?have ?is ?esta ?estan ?to ?must ?had ?still taking|take|takes|finish|finished|complete|completed|tomando|tomar|terminar ?sus ?their ?his ?her ?a ?parenting ?anger classes|class|clases|curso|cursos|course|parenting ~ college nursing night @sport cooking english dance swim
    office|agency|department|county|bureau instead|rather of|than ?a ?her ?his ?their parent|parents|mom|mother|dad|home|family
    slips|slip|forms|form|papers|mail|calls|bills ?all go|goes|went|sent|are ?sent to ?a ?an ?the office|agency|county|department|downtown|capital ~ tax insurance
    para|hasta que ?se ?me ?le ?nos la|lo|los|las devuelvan|regresen|entreguen ~ dinero celular carro
    allowed|permitted|cant|cannot|puede|dejan|supposed|not|no ?be ?to ?be ?estar ?quedarse alone|solo|sola|unsupervised with|con ?him|her|them|his|la|los|kids|children|sus ~ dog
    until|while|during|pending|hasta ?the ?an ?la ?que investigation|investigacion|inquiry ?is ?se ?termine closed|over|open|ends|done|acabe|cierre|termine|complete
    told|tells|telling|conto|dijo|said ?to ?the ?her ?his ?a ?la nurse|teacher|counselor|maestra|enfermera|coach|principal ... home|casa|hitting|pegaban|pegaba|hits|stepdad|padrastro|hurts ~ headache fever went homework early sick
    estudio socioeconomico
    antes de darnos|darnoslo|darnosla|entregarnos|darme|darmela|darmelo
    revisaron|revisan|reviso|miraron|checaron|contaron|vieron ?todas ?las ?la ?los camas|comida|refri|golpes|moretones|despensa|alacena|cuartos ~ policia
    allowed|able|let|lets ?to cut|dye|pierce|post|photograph|travel|vaccinate ?out ?of ?her ?his ?their hair|ears|picture|photo|state|nails|town ... without|until|unless|permission|asking|ask ~ coach
    sin que|hasta que|si|mientras ?no ?lo ?la ?le ?lo aprobara|autorizara|apruebe|autorice|firmara|firme|aprueben|autoricen ?la ?el oficina|juez|jueza|agencia|condado|licenciada|departamento|estado|trabajadora
    reporto|reportaron|denuncio|denunciaron|aviso que ?los ?la ?lo ?le|los|las dejaban|dejaba|pegaban|maltrataban|golpeaban|encerraban|pegaba
    vinieron|fueron|llegaron ?otra ?vez por ellos|ella|los|las|el|mis|sus ?los ?ninos ~ abuela mama papa autobus camion comida @sport
    pusieron|dieron|puso ?les ?nos ?le condiciones|requisitos|reglas|clases ?para|de ?poder ver|verla|verlo|visitarla|tenerla|recuperar
    preguntas|entrevista|entrevistaron|questions|interview|interviewed ... solas|privately|alone ~ reportero radio reporter
    told|tells|telling ?his|her|the teacher|nurse|counselor|coach why|how|what|about ... hurt|bruise|arm|happened|home ~ ice practice game bike
    lady|woman|man|senora|senorita|muchacha|person|worker ?who|that|que ?la ?los ?las ?nos ?le visits|visita|visitaba|checks|inspects ~ @kin hospital church meter vecina
    quitado|quitaron|quitar|quitarle|quitarles|quitarnos ?a ?al ?el ?la ?los ?mi ?mis ?sus bebe|nina|nino|hijo|hija|hijos|ninos|hermanos|hermanito|hermanita ~ celular juguete
    law|ley|statute|rule seals|sealed|sella|protects|bars|prohibe ... file|record|records|name|expediente|comment|photo ~ envelope privacy_fence
    home|family visit|visiting|visitation team|program|nurse|worker & file law comment child case
    someone|somebody|anybody|alguien|lady|worker has|had|needs|must|gets|tiene|tenia ?que ?to be|sit|stay|estar ... room|there|presente|with when|while|cuando|mientras ~ table
    someone|somebody|worker has|had|needs to be|sit|stay in ?the room|there when|while|during|if
    asked|ask|asks|asking ... who|if|whether hits|hit|hurts|spanks|pegan|pega
    peleando|luchando|pelean|peleamos|fighting ?para|por|to|for ... den|entreguen|quedarsela|extranos|custody|custodia|strangers|keep ~ divorce`,
    `He needs the department's sign-off for haircuts.
    The folks who check on families had been by the house twice.`,
    `She needs her mother's permission for the trip.
    Volunteers checked the kids' bikes.`,
  ),
  justice(
    'justice/terms-and-time',
    'Checks at night, deals, hours owed, bail, money on the books, belongings in a bag.',
    `officer|deputy|oficial|po|agent|trooper knocks|checks|visits|calls|drives|stops|came|comes|knocked|checked ... nightly|nights|curfew|inside|bed|home|seven|eight|nine|ten ~ @search neighbor canvass flyer
    part|terms|because of ?the|his|her deal|plea|agreement ?he|she took|signed|made|got
    deal he|she took|signed|got|cut ~ car phone @shop
    owe+|owed|finish|finishing|complete|completed|served|serve|do|does|did ?the ?a judge|court|county|state ... hours|days|weekends|dollars|letter|class
    owe+|owed ?the ?a judge|court|juez|juzgado|corte|jueza
    hours|horas of|de|left|picking|sweeping ... litter|roadside|cleanup|trash|community|barrer|parques|highway|judge|juez ~ scout badge volunteer+ @sport
    county|countys|court|courts|states|state|nightly|monitored|judges curfew ?robocall|call|calls|check|checks|phone|officer|app|line
    curfew robocall|call|calls|check|checks|officer|monitor|order|phone
    on|onto|put|puts|putting|money|send|sends ... his|her|their books|commissary|account & forty money dollars payday week every fifty twenty let home free out inside # ~ library reading school
    let|released|turned|sent ?him|her|them|loose ?out ?home ... shoelaces|laces|belt|envelope|paper ?bag|property|belongings|bus_ticket & gate out friday ticket bag envelope grandmother he she ~ hospital clinic
    shoelaces|laces|belongings|property|clothes in ?a|an envelope|plastic|ziploc|bag ~ @school gym evidence search
    never|didnt|not|failed|failure|no appeared|appear|appears|showed|show ?up|for ?for ?in ?to court|hearing|bail|date|judge|court
    bail|fianza was|set|paid|posted|of|money|bondsman|at|hundred|thousand ~ water boat
    solicitation|prostitution|loitering|theft|assault|robbery|burglary charge|charges|citation|arrest|case|conviction & her his he she girl boy teen child kid became dropped pending under ~ suspect man driver father
    leg|hand irons|iron|cuffs|shackles|restraints
    release|released|releasing ... papers|conditions|terms & he she him her boy girl teen ~ film album
    box|machine|monitor|bracelet|unit ... call|calls|called|alert|alerts|beep|beeps|ring|rings|buzz|buzzes ~ phone lunch mail heart baby pa music police fire
    put|puts|posted|paid|came ?up ?with ?the money|bond|house|cash|deed ?up so|for|to ... home|out|free ~ reward flyers search buy
    fence|wall|gate|razor ?there ?is ?are ?was ?over # feet|foot|tall|meters & he she got over hopped climbed still
    fence|wall|gate ... twelve|ten|fifteen|sixteen|twenty foot|feet ... over|climbed|hopped ~ farm yard
    allowed|supposed|ordered|can|cant|cannot|come|be|go ?to ?be|go ?not ?be within ?a # mile|miles|feet|yards|blocks|meters of
    allowed|supposed|ordered|come|be|go|not within ?a mile|block|hundred|thousand ?feet|yards of|from ~ seen home house last
    caught|busted|nabbed|picked|stopped ?up ?him|her ?with|for|in|driving|stealing ?a ?an ... stolen|stealing|weed|gun|shoplifting|joyriding|drugs|robbery ~ suspect man driver
    booked|fingerprinted once|twice|again|times|into|at|for ?jail ?before|turned|theft|assault|jail|juvie|hall ~ gigs hotel flight room show concert tour trip slot
    steps|step|goes|gets|walks|leaves|off|past ?off ?past ?out ?of ?the porch|yard|property|range|curb|driveway & alarm red box light beep beeps call calls phone base zone ~ dog boat
    shaved|buzzed|cut ?all ?off ?his|her|their head|heads|hair ... there|arrived|intake|inside|day ~ swim @sport cancer salon chemo
    letters|letter|writes|wrote|calls ?me ?us ?home ?from ... from ?his ?her ?in inside|bunk|cell|upstate|pod|jail
    time|year|years|months|sentence|charge|charges|case|something hanging over
    bolted ?down table|tables|stool|stools|chairs|bench
    oficial|officer|po ?le ?him|her ... prueba|pruebas|test|tests|orina|vasito|cup|tube|sample|pee ~ diabetes strep covid breath driving
    o|or|si|if ?se ?le ?they ?lo|la llevaban|llevan|take|encierran|regresan|mandan ?him|her otra|back|again|de ?vez|nuevo|vuelta ~ foto
    bracelet|strap|box|monitor|anklet ?on ?his ?her hadnt|hasnt|has|had|last|not|never|stopped ?not ?last pinged|ping|pinging|pings|reported|signal|reporting|charging
    his|her|their|community|finished hours ... thought|done|left|owed|judge|over ~ honor society scout club work shift volunteer+ cashier
    goes|go|going|sent|sends|straight|be straight|right|directly ?straight ?right back in|inside|there|upstate ~ water pool game house bed
    supposed|allowed to be out|outside past|after|later ~ @kin
    visiting|visitation day|days|hours|room|list|sundays|saturdays|on ... ?sundays|saturdays ~ hospital college museum family aunt grandma relatives friends
    door|doors|window|windows|ventana|ventanas|puerta|puertas ?that ?que ?only ?solo ?lock open|opens|lock|locks|abren|cierran ?only ?solo ?se from|de|por|desde ?la outside|afuera|fuera ~ car trunk
    due|expected|supposed back|in ?by|at|before ... & van staff house program pass officer guard ~ bus school
    count|checks|roll ?the ?at ?was ?the ... guards|guard|officers|deputies ~ lifeguards coast
    guard|guards ... count|gate|fence|yard|tower|roll|keys ~ lifeguard coast soccer basketball crossing
    birthday|christmas|easter|thanksgiving ... behind|inside|locked ?a ?the bars|fence|glass|wire|up|there
    let|released|turned|sent him|her|them|me out|loose|go friday|monday|tuesday|wednesday|thursday|saturday|sunday|yesterday|with|early|last ... shoelaces|ticket|envelope|bag|belongings|gate|nothing ~ @school
    instead|rather of|than ?a ?going ?to ?the cell|jail|court|detention|charge|charges|camp
    mentor|coach|tutor ?he|she ?was ?is assigned|ordered ?by ?instead ~ school class team
    days|weeks|months clean|sober & review judge officer court monday test program
    near|close ... victim|store|house|school|her|him & ordered judge allowed cant probation officer court order`,
    `All summer an officer knocked at seven to see that he was inside.
    He still owed the judge forty hours of roadside litter duty.
    They let him out with his shoelaces in an envelope.`,
    `Officers knocked on doors for hours.
    He owed the library two dollars.`,
  ),
  trafficking(
    'trafficking/traffic-of-men',
    'Men who come and go, trucks, pages, images held over a child.',
    `men|guys|dudes|cars|strangers|hombres|senores|carros|tipos came|come|coming|going|went|go|entraban|salian|entran|pulled ?and|y|in ?y ?and ?out went|go|going|come|out|salian|salen|left ?of ?from ?desde ... room|rooms|night|nights|hour|hours|house|door|minutes|noche|cuarto|motel|hotel ~ volunteers search workers
    knock|knocks|knocking|knocked|climbs|climbing|walks|goes|going|got|gets|hops ?on ?in ?into ?to ?from ?between ?the cab|cabs|truck|trucks|rigs|trailers|trailer|semis & she her girl midnight night man sent truckers drivers ~ @search tow ice delivery
    she|girl|girls|ella ... rest|truck|lot stop|stops|area|lizard & night men cab cabs truckers knocks sent midnight ~ search seen_walking
    threaten+|threatened|threatening ?her ?him ?them to post|share|send|leak|publish|show ?the ?her ?his ?those ?private picture+|photo+|pics|video|videos|images|nudes|everyone|them
    talked|tricked|pressured|got|convinced|asked|begged|paid|made her|him ?into ?to ?for send|sending|sent|take|taking|pose|posing ?more ?private ?the ?her picture+|photo+|pics|video|videos|images|selfies|money ~ school yearbook mom
    private|secret picture+|photo+|pics|video|videos|images ... sent|send|sending|post|stranger|online|threat* ~ company event room
    sugar|hookup|dating|adult|escort site|sites|app|apps|page & hour her she hourly money charging older men photos ad
    charging|charges|charge|price|rate|rates|by|per|# ?by ?per ?an ?the hour|hr|overnight|half & her she photos page ad girl selfie snap site sophomore fifteen sixteen ~ ago parking babysitting tutoring @sport lot
    new|a|her|his|called daddy|pimp|folks|manager & track blade stroll corner working works keeps motel money
    mattress|mattresses in|on ?every|each|the|# room+|floor|floors|rooms & girls five camera door locked kicked men raid raided one_of
    one of # girls|kids|minors|teens ?found|inside|rescued|in ~ @sport @school
    victim|victims referral|advocate|advocates|services|specialist|statement ~ crash fire flood storm
    read|give|gave|giving|gives|make ... statement ... against ?the|a man|men|guy|him
    told|tells|said|made|makes|have|had ?her ?to how many ?men ?dates ... night|make|do
    in the game ~ score inning @sport video board card
    lets|let|letting|brings|allows|sends|invites ?the ?her men|guys|strangers|customers ... rent|money|cash|visit|pay|in|over|her|room ~ search volunteers
    getting|got|gets|climb+|climbing|hopping|jumping ?out|in|into|off ?of one|a truck|car|cab|rig|van ... another|next|other ~ bus train school
    lingerie|stilettos & room girl hotel paid bought she her man
    paid|pays|paying|bought|buys ?for ?the ?her ... room|hotel|motel ... hair|nails|lingerie|lashes|dress|clothes ~ birthday prom wedding
    sent|send|bought|mailed|paid|sends her|him|them ?a ?the ?for ?one bus|plane|way|train|flight|airline ?way ticket|tickets ~ mom dad aunt uncle grandma grandmother father mother church concert
    be|become|make|making ?her ?a ?him star|model|famous|actress|singer|influencer & vegas told promised said man city ticket online met ~ play @stage dance school
    has|have|got|kept|keeps|saved her|his|those|private|the pictures|photos|pics|videos|nudes|screenshots ... send|post|show|share|leak|school|everyone ~ police flyer class
    man|guy|men|boyfriend|dude in his|their thirties|forties|fifties|40s|30s|50s & gifts gift rides weed bought gave giving buys buying hotel pays paid nails
    girls|muchachas|chicas|girl ?who ?left ?se ?fueron|went|go|rode with|con ?the ?el same|mismo|another|otro man|guy|hombre|senor|driver
    never|doesnt|didnt|not has|have|had|orders|order|holds|buys her|his|their own phone|food|money|keys|id
    work|works|working|worked|trabaja|trabajan|trabajar ... no|without|sin ?any pay|paga|wages|sueldo|cobrar ~ volunteer+ voluntario^
    same man|guy|car|truck ... girls|women|kids
    sent|sends|mailed ?a ?the ?one bus|plane|train|airline ?way ticket|tickets ~ mom dad aunt uncle grandma church
    exploited|exploitation - center centre ~ center centre centers national ncmec loophole childrens
    before|until|or|si|hasta ?that ?he|they|que ?she lets|let|dejan|deja|dejaban ?her|him|la|them ?a eat|sleep|rest|comer|dormir|descansar ~ dog
    certain|enough amount|money|cash & he lets sleep eat night men hotel outside
    picked up at|around|after ... brought|dropped|back at|by|around ~ bus school band @school
    rate|price|fee went|goes up|down & she her girl turned fifteen sixteen ~ @shop gas hourly_wage`,
    `Men came and went from Room 6 all night.
    A stranger threatened to post the private pictures.`,
    `Cars came and went from the search base.
    They may post a photo.`,
  ),
];
