import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('agency', 'topic', 'inference');
const frame = define('agency', 'frame', 'practice');

/** Reports on a family, removals, visits under rules, and a government that pays, in both languages. */
export const topicsAgency2: readonly Entry[] = [
  topic(
    'agency/removal',
    'Taken from home by others than family.',
    `@took ?all ?both ?my|our|the|her|his|him|them|us|kids|baby|three|a|mis|sus|los ... from|out|away|de .. me|us|my|our|mom|mother|parents|home|arms|dad|hospital|school|family|bed|casa|brazos|mi|madre|escuela|cama & they kids when cops court old baby child son daughter them him her hijos hija ninos nina la lo ~ camera @pet shelf photo+ picture+ video backpook oven stage purse phone trip @sport bike ball
    me|nos|le|les|se ?me|nos ?habian|han ?la|lo|los|las quitaron|arrancaron|arrebataron|quito|quitan|retiraron ?a ?al ?el ?la ?los ?las ?mi ?mis ?su ?sus hijo|hija|hijos|hijas|ninos|nina|nino|bebe|nietos|nieta|hermanos|custodia|tutela|nenes|nene|nena - celular
    me|nos la|lo|los|las quitaron|arrancaron|arrebataron|quito|quitan|retiraron - celular telefono carro cartera playa foto sueno frenos bici lentes mochila ~ @shop
    se|me|nos ?me|nos ?la|lo|los|las llevaron|llevan|sacaron ?a ?mis|mi|la|los|sus|el|las ... patrulla|papel|papeles|juzgado|juez|hijos|ninos|hermanos|auto|gobierno|ellos|senora|nina|nino|casa|carros|tres|dos ~ autobus colegio esqui excursion ambulancia playa @sport paseo museo fiesta
    llegaron|vinieron|vino|came|arrived|showed ... @child|kids|ninos|hijos|nenas ?con|with|por ... patrulla|juzgado|papel|papeles|orden|papers|paper|order|cops|camioneta|carro|llevaron|took ~ @school foto excursion wedding
    vinieron|vino|llegaron|came|come|coming|viene|vienen|show|showed ?and ?a ?up por|for|to|get|got|take|took|llevarse|quitarme|buscar ?get|take ?a ?my|the|our|mis|los|las|la|him|her|them|it|me nina^|nino^|hijos|kids|children|him|her|them|baby|girls|boys|nenas|nenes|babies|you ~ @school @sport party @kin @search camp
    they|people|cops|state|county|cars|strangers|someone|ellos came|come|showed|arrived|vinieron ... court|paper|papers|order|car ?seats|seat|morning|night|badge ~ wedding traffic tow @search
    car seat|seats & court paper they took kids came two cars lady badge ~ sale recall
    they|the|state|county|people|somebody|government took|taken|removed|grabbed|pulled|placed ?all ?both ?my|our|her|his|the ?three|two|four kids|son|daughter|baby|children|her|him|them|siblings|brothers|sisters|grandbaby|boys|girls ?anyway|away|too|from ~ photo trip movie @sport game picture camping beach @kin hospital zoo bus
    taken|removed|pulled|quitada|quitado|retirada|retirado ?away ?from|out|de|by|a ?of ?the ?her|his|their|su|la home|mother|mom|parents|family|custody|household|casa|madre|familia|us|me|court|strangers ~ photo stage
    removal|removals|remocion|retiro|retirada & child kids children court hearing order home family baby nino nina hijos warrant she he date ~ snow tree trash graffiti mold hair stump playa tropas waste
    signed|signing|firme|firmo|firmar ?what ?they ?called ?a ?un ?el ?her|him|them|kids ... safety|seguridad|derechos|rights|custody|renuncia|relinquish* ~ @sport lease
    safety|case|family|treatment|service|permanency|parenting|caso|seguridad plan|plans|agreement|plan ~ phone cable internet cell car fire escape business emergency evacuation school water bike vacation
    lost|lose|losing|terminated|severed|terminaron|perdio|perdieron ?our|my|their|her|his|los|sus parental|custody|rights|visits|visitation|kids|derechos|custodia|patria ~ game phones trophy
    parental|parents|parent|padres|maternos rights|derechos
    derechos de padres|madre|parentales|maternos
    fought|fight|fighting|peleando|pelear|luchando|pelea ... her|him|them|kids|custody|custodia|ellos|hijos|nietos & court courtroom lost hearing judge juez corte denied abogado years anos system county ~ @sport cancer
    grandma|grandmother|aunt|uncle|grandpa|family|mother|mom|dad|abuela ... courtroom|judge|hearing|court|juez|corte|audiencia ... lost|denied|no|fought|asked|told|dijo ~ cheered @sport
    me|nos|le ?la|lo|los|las quitaron|quitan|sacaron por|for|cuando|because|porque|y ~ multa licencia @shop celular
    pierden|perdieron|perdio|lost|loses ?ellos ellos|they|state|county|la|lo & quitaron took judge custody devuelvan regres* ellos ~ game power signal
    they|state|county|office|agency lost|lose|misplaced ?my|our|him|her|them|the son|daughter|kid|child|grandson|him|her|nephew|niece|them & took county state judge agency people paper goal responsible care wont office - phone+ voices keys ~ game phone @sport luggage @pet
    by|before|antes supper|dinner|night|noon|morning|noche ... house|home|casa|rooms ... empty|vacia|quiet & kids interview* took came children ninos hijos ~ party lunch
    walked|left|drove|went|came|salieron|marcharon|leave ?out|off|away ?of ?there ?the ?house with|con ?all ?both ?the|los|her|their|my ?two|three|four|tres|cuatro|dos kids|children|boys|girls|baby|ninos|hijos|siblings ~ @school @sport @kin pizza park church`,
    `They took both kids from our car at the school.
    Se llevaron a mis tres hijos en dos carros distintos y no los he vuelto a juntar.
    I signed what they called a safety plan and they took her anyway.`,
    `They took both photos from our car.
    Se llevaron a los niños a la playa.
    I signed the card and they took pictures.`,
  ),
  topic(
    'agency/report',
    'A report on the family and what followed.',
    `reported|report|reporting|denounced ?them|us|her|him|me|family|parents|mom|mother|someone to|for|on|about|into ... hotline|line|abuse|authorities|bruises|neglect|state|county|hitting|food ~ water tip police missing sighting @search
    me|nos|los|la|le investigaron|denunciaron|reportaron|acusaron ~ robo desaparecida tienda ladron desaparicion
    denuncia|reporte|queja|aviso ... linea|papa|mama|padres|familia|vecina|golpes|maltrato ~ desaparicion perdida robo policia ausencia
    bruise+|neglect*|abuse|abused|abusive|unsafe|maltrat*|descuidad*|moreton*|moretones|golpes|negligen* & @child home house family mother father mom dad parents teacher report they someone called casa familia mama papa hijos ninos escuela denuncia ~ animal @pet fell ankle bike knee alcohol soccer drug arm leg cheek chin eye forehead shin face scar left right caida bici substance trust @sport accidente choque fruit apples
    teacher|nurse|neighbor|doctor|school|someone|somebody|vecina|maestra|vecino|doctora|escuela ... made|called|call|phoned|hizo|llamo|reporto|reported ... hotline|line|linea|call|phone|report|county|state|llamada|in|on & strangers took came kids nenas ninos later days vinieron llegaron took cupboards llevaron family us hijos ~ @search missing 911 plumber tow
    linea|line|hotline de|del|al|al ?the ?la ?los abuso|maltrato|menor|menores|nino|abuse|child|anonima|gobierno|state|neglect ~ trafico
    una|la|a|that ?a la|the|anonymous linea|hotline|tip ~ @search police 911 policia autobus metro roja azul produccion tren camion bus suicide fashion crime call rides dotted
    called|llamo|llamaron|reportaron|reported ?a|al|them|us|me|in|on ?a ?la linea|hotline ~ 911
    abuse|maltreatment|neglect|welfare|wellness|child hotline|line|report+|referral|complaint|investigation+|concern+|visit|call|registry ~ animal
    knocked|came|knock|tocaron|toco ... badge|clipboard|folder|gafete|carpeta|questions|preguntas ~ parking
    investigator+|investigadora|investigation|investigated|inquiry|investigacion|investigo .. home|house|family|children|kids|welfare|mother|parents|familia|casa|ninos|hogar|bienestar|hijos|padres ~ @search police arson theft crash fire detective disappear* desaparic* fbi robbery vandalism murder
    visited|visitaron|went|fueron|been the|a|to|la ?home|house|family|casa|familia ... times|concerns|welfare|children|kids|ninos|bienestar|veces & concerns welfare children kids ninos bienestar investigators reports ~ @kin @sport
    concern+|preocupacion* ... welfare|wellbeing|childrens|kids|children|home|parenting|bienestar|ninos ~ @search weather safety traffic health
    unfounded|unsubstantiated|substantiated|founded|founded ~ rumor rumors tip school city club town company university
    screened|opened|closed|open|abrieron|cerraron|cerrado|abierto|reabrieron|pending ?in|out|un|su|el|the|a|our|his|her|their file|case|caso|expediente & family mother child kids girl boy county state familia madre hijos worker ninos judge report welfare ~ police detective+ cold murder cello suitcase pencil
    case|file|caso|expediente .. transferred|moved|handed|arrived|closed|opened|open|trasladado|paso|abierto & county counties child girl boy family her state condado familia ~ police tips cello phone suitcase pencil detective evidence
    their|her|his|our|mi|su file|caso|expediente|case & worker county state judge agency office lawyer thick years meeting court nina hijo hija licenciada oficina parents decisions goes - police detective+ phone pillow display glasses ~ police detective+ suitcase guitar evidence
    prior|previous|past|repeated|ongoing|earlier|previas|anteriores concerns|reports|referrals|allegations|visits|complaints|denuncias|reportes|investigations & family child children home parents mother authorities familia hijos ninos ~ @search weather road product
    known|conocida|conocido|familiar|came ?to|por|a|with ?the|las|la ?attention ?of authorities|agency|county|state|officials|autoridades|services|system|court ~  @search plow
    subject|objeto of|de ... reports|concerns|investigation|complaint+|referral+|denuncias & child children family kids boy girl home ninos ~ song film painting
    allegation+|allegedly|founded|substantiat* & child parent mother father home family neglect abuse hijos ~ crash theft fraud @search
    moretes|moretones|moreton|bruises|marks|welts ... ?reporto|reported|no ?lo|la|hasn* & maestra teacher school nurse reporto reported since desde conmigo took home
    report^|reporto|reported ?los|the|about ?un ?unos moretes|moretones|bruises|golpes|marks|welts
    open|opened|closed|reopened|ongoing case|cases & family mother child kids girl boy state county home parents agency worker ~ police phone murder cold detective sheriff tip tips interfere`,
    `A teacher made one phone call and three days later strangers were going through my cupboards.
    Una vecina llamó a la línea y al otro día vinieron por las nenas.
    Investigators had visited the home four times over concerns about the children.`,
    `A teacher made one phone call and three days later volunteers were going through the woods.
    Una vecina llamó a la escuela y vino con su mamá.
    Investigators visited the crash site twice.`,
  ),
  topic(
    'agency/visits',
    'A parent who may see a child only under rules.',
    `@visit .. ?her|him|them|my|our|the|la|lo|mi|a ... ?once|two|one|una|dos @days ... @watchers|office|supervis*|room|sala|oficina|cuarto ~ dance @sport @school museum recording studio concert tv weather dentist eye
    @days ... @watchers ... @visit|see|talk|say|ver|hablar|decimos|hug|her|him ~ dance @sport salon police @search store study music
    visitation|visitacion|parenting|family|convivencia|encuentro time|center|room|schedule|rights|supervisor|centro|familiar ~ @sport recreation community aquatic church fitness medical funeral
    once|one|una|two ?hour ?vez ?times a|al|per ?el month|mes|week & see ver verla verlo visit supervised kids daughter son hija hijo camera someone lady senora watching escribiendo ~ @sport @shop trash grandma church store practice
    room|sala|cuarto|office ?with|con|where ... broken|toys|couch|mirror|glass|camera|window|espejo|juguetes|camara|vidrio & hour meet visit see used we hora ver visita son daughter hija hijo mother kids sundays domingos ~ dance pianos salon doctor dentist bailar
    alguien|senora|someone|lady|somebody|woman|man|worker ... watching|listening|writing|taking|apuntando|escribiendo|escuchando|vigilando|mirando|anotando|delante|presente ?down ... ?todo|everything|we|nosotros|us|notes|lo|decimos|hablamos|say|said ~ @sport @school police reporter waiter play stage narrando
    con alguien|someone delante|presente|watching
    solo|only con|with alguien|someone|supervision|permiso|permission
    not|dont|never|no|nobody|nadie|ni ?even ?me|nos|i|get ?get told|tells|informed|dice|dicen|avisan|informan ?me|us ?any anything|nada|updates & judge worker office court rights system state county juez corte licenciada agency
    cut|cutting|cancel|cancelled|suspended|suspendieron|cancelaron|lost|missed|quitaron ?off ?my|our|her|the|mis|las|su visits|visit|visitas|visita|saturdays|sundays ~ doctor dentist museum
    allowed|permitted|only|solo|dejan ?to|me|get ?only|can|get|send|write|mandar ?to|send|write ?one|una|two|dos ?a letter+|carta+|call+|llamada+ ... month|week|mes|semana|year|somebody|reads|someone|lee ~ @school store
    somebody|someone|they|lady|alguien|senora ... reads|read|opens|opened|lee|leen|revisa|checks ?it|them|my|la|las|mis|every ?first|letters|cartas|mail|texts|carta & letter+ carta^ send month write mail
    visitas|visits|visit|visita ... ?son|are|were|is ?los ?on saturday+|sunday+|hour|hora|sabados|domingos|supervis*|month|mes|office ... ?una|one|hora|hour|someone|lady|senora ~ museum grandma hospital nursing @kin dentist
    una|one|an|two|dos hora|hour|hours|horas ?a ?con|with|y|and ... ?una|a|the senora|lady|someone|woman|alguien|worker|guard ?who|que mirando|watching|listening|escuchando|apuntando|writing|sentada|sits`,
    `I get two hours on Sundays in a room with a camera.
    Nomás la puedo ver una vez al mes y hay una señora escribiendo todo lo que decimos.
    They cancelled my visits.`,
    `I get two hours on Sundays at the pool with my sister.
    They cancelled my flight.`,
  ),
  topic(
    'agency/government-raises',
    'The state or an office has, pays for, or answers for a child.',
    `state|county|government|system|office|agency|department|court|taxpayers|condado|gobierno|estado|sistema|oficina|despacho|juzgado|corte ?is|was|has|had|are|were|que ?been raising|raised|keeping|parenting|parents|had|has|have|kept|keeps|lost|loses|took|takes|placed|removed|housed|pays|paid|bought|sent|wants|tiene|tenia|cria|paga|pago|perdio|cuida|compro|quito|responsible|decides|owns ?for|la|lo|to|el ?of ... him|her|them|boy|girl|child|kid|kids|children|baby|minors|shoe|bed|days|glasses|his|ella|nina|nino|motel|hotel|hijo|hija|ninos|lentes|menor|it|he|she - front post main home box head school ~ fair forensic @sport trophy police title grant library photo emails record+ ribbon sympathy vigil champion+ park+ university troopers lottery estadio universidad
    @authority ... pays|paid|pay|paying|bills|bought|buys|funds|covers|paga|pago|pagan|compro ?for ?un|a ... hotel|motel|room|bed|sitter|lady|adults|phone|pass|glasses|school|shoes|clothes|braces|hotel|cuarto|telefono|ropa|lentes|dentist ~ bands festival tunnel tourists @kin
    @keeper|she|he|kids|children|girl|boy|teen|nina ... legal|official|state|county|governments|states responsibility|property|kid|child|baby|charge
    responsible|responsibility|responsable|responsabilidad|charge ... for|of|de|del ?the ?la ?el child|children|minor|girl|boy|her|him|menor|nina|nino|life & agency office state county department court legal legally oficina people gobierno judge ~ crash @kin parents driver
    with|con legal responsibility|responsabilidad|custody|guardianship
    in|a charge|cargo of|de ?la ?los|su|ella|her|his|their ?the life|lives|case|care|nina|menores|kids|vida|child|children ~ search @sport store
    hotel|motel|conference|office|lobby|hallway|oficina ... sit|sits|sitting|sat|watch|watched|guard|guardia|sleeping|slept|sleep|nights|durmiendo|turno ... door|hallway|girl|girls|kids|children|child|room|ninos|puerta|nina|worker & state kids children paid hour office eight sleeping agency minors worker shift girl county nina condado door ~ bands singing tournament
    slept|sleep|sleeping|sleeps|overnight|duerm^|durmiendo .. in|at|on|en ... office|offices|conference|cubicle|lobby|hotel|floor|oficina+ & kids children girl boy county she he minors youth child state ninos menores ~ dog party sleepover boss tournament
    office|agency|people|department|oficina|gente|ones ?that|who|que ?has|have|had|lleva|tiene ?had her|his|their|the|su|el|la file|case|records|life|caso|expediente|vida|papeles ~ police @search dentist
    agency|agencies|agencia ... her|him|child|placed|has|had|called|says|kids|placement|informed|nina|menor|family - news ad modeling travel talent temp advertising space press noticias viajes employment real estate insurance ticket ~ fire police federal space environmental
    internal|official|agency log|records|memo|file ... child|girl|girls|boy|boys|minor|initials|teen ~ ferry @shop
    initials ... supervisors|addresses|placements|docket|minutes|court ~ artist
    welfare|bienestar & office case kids kid family mother mom child children came state worker lady home check visit visits people familia condado ~ animal @pet concern concerned fear fears worried safety preocupa preocupados preocupada
    downtown .. they|office|people|somebody|someone|lady|ladies & decide sign approve say told her him kids child picture
    case|family|child|children|kin|youth work|aide|visitor|specialist|advocate+|advocacy|navigator|connections ~ @sport @search
    paid|pays|covered|bought|provided|pagado|pagada|pagados|compro|pagaron ?for ?it ?all by|por|through|from ?el|la ?the ?medicaid state|county|court|agency|government|condado|estado|gobierno|medicaid|office|oficina|system
    state|county|government|estado|condado|gobierno ?has|have|tiene ?her|his|dental|medical|school records|files|expediente & she he her his paid braces dental child girl boy dentist
    family|mother|parents|household|familia ?was|is|has|were|era ?been ?well known|conocida ?to authorities|agency|county|services|police
    county|state|agency|medicaid|government voucher+|benefits|card|coupon+|stipend+|insurance
    on|por ?medicaid|county|state insurance|medicaid|assistance & child placed her him caseworker
    dfs|acs|dhr|dhs|dss|dcs|dhhs|cys|srs|cfs ~ @school @sport @garment chess cancer symphony airbag light shoes hats clases`,
    `The county has had her for a year.
    The state paid for his glasses.
    The agency with legal responsibility for the child has been informed.`,
    `The county fair has had music for a year.
    The store fixed his glasses.
    The travel agency lost a bag.`,
  ),
  frame(
    'agency/taken',
    'Taken by a government.',
    `state|county|government|court|condado|gobierno|judge took|removed|seized|quito ?away ?my|our|her|the|los|mis|a ?three|two kids|children|son|daughter|baby|her|him|them|hijos|ninos
    removed|taken by|from ?the ?his|her state|county|court|parents|home ~ phone`,
    `The state took my kids.`,
    `The county took pictures.`,
  ),
];
