import { exempt } from './exempt.js';
import type { Exemption } from './entry.js';

/** Clauses that a notice about any child has: each is complete in itself and says nothing of where the child belongs. */
export const publicClauses: readonly Exemption[] = [
  exempt(
    'exempt/suspects',
    'Charges against a grown relative or a suspect, who is not the child.',
    `father|stepfather|stepdad|mother|uncle|grandfather|suspect|abductor|driver|kidnapper ?is|was|has|had|were|who|have ?been ?been charged|arrested|held|jailed|wanted|booked|indicted|convicted ?with|in|for|on|at ?the ?a ?suspicion ?of kidnapping|abduction|interference|county|custody|jail|assault|murder|driving|custodial ?jail
    being|is|was|remains held|jailed|booked ?in ?on ?the ?at ?county jail on|without|with ... bond|bail & father stepfather mother suspect driver man he kidnapping abduction
    bond|bail ?of|set ?at # & father stepfather suspect driver man kidnapping abduction
    father|stepfather|mother|uncle|grandfather|suspect|abductor|driver|kidnapper|man ?who was|is|has|were ?been ?later arrested|detained|jailed ~ girls selling motel_room money
    parents|family|familys|mother|father ?have|has|had hired|retained|hire ?a ?an lawyer|attorney|investigator ?and ?a ?private ?investigator
    judge|juez|jueza|magistrate ?has signed|issued|approved|granted|ordeno|autorizo|firmo ?a ?una ?the ?el ?la search|amber|orden|revisar|cateo ?warrant|warrants|order|de ?las ?los ?cateo|camaras|videos ?for ?the ?suspects ?vehicle|car|phone|home
    retired judge|jueza|juez
    took|takes|taken|taking over ?the case ?on
    search warrant|warrants ?was ?for ?at ?the ?suspects vehicle|car|phone|home|house|property
    custodial|parental interference|kidnapping|abduction
    warrant|warrants|charges ?was|has|have|were ?been issued|filed ?for|against ?the ?a ?her|his ?custodial father|stepfather|mother|suspect|man|abductor|driver
    padre|padrastro|tio|sospechoso|conductor|secuestrador ?de ?la ?fue|es|esta|quedo detenido|arrestado|acusado|buscado ?y ?por ?enfrenta ?cargos ?por ?secuestro
    cargos ?de|por secuestro|sustraccion
    modeling|travel|news|talent|ad|advertising|temp|staffing|insurance|model agency|agencies ?that|who took|has|had|called|sent|said|says|gave ~ county caseworker
    @kin|stepdad|stepmom|wife|husband ?who|is|was|works|worked|es|era|trabaja ?who ?is|was|works|as|como|de ?also ?retired ?former social|case|probation|parole|corrections|correctional|juvenile|court|prison|jail|family|trabajadora|trabajador|custodio|guardia worker|officer|guard|counselor|judge|reporter|clerk|lawyer|attorney|social|prision ~ her_own
    @kin|wife|husband ?who|is|was|works|worked ?who ?is|was|works|as ?a ?an ?also ?retired ?former caseworker|judge|bailiff|warden|paralegal|abogada|jueza|custodio|policia
    people|men|persons|suspects|man|woman|adults|driver|others ?who was|were ?briefly detained|arrested|questioned|cuffed|handcuffed ?and ?later ?released
    suspect|suspects|man|woman|driver|stepfather|father|mother|abductor|sospechoso ?is|was|remains|now|esta ?now ?still in custody
    padre|padrastro|madre|sospechoso|tio|hombre ?que ?ya tiene|tenia|con|hay|existe|enfrenta ?una orden de arresto|aprehension|captura ~ menor
    man|suspect|stepfather|driver|father|mother|ex|boyfriend|he ?has ?who pleaded|pled|pleads ?not guilty|no ~ girl boy teen youth juvenile`,
    `Her father is charged with kidnapping and is being held in the county jail on $500,000 bond.
    El padre fue detenido y enfrenta cargos por secuestro.`,
    `The girl was charged with theft and held in the county jail.`,
  ),
  exempt(
    'exempt/hospital',
    'Treated and sent home, as any patient is.',
    `discharged|released|dado|dada ?de ?alta ?home ?from|by|del|de ?the ?a ?an ?local ?childrens er|hospital|icu|clinic|doctor|doctors|surgery ~ psychiatric behavioral detention juvenile court
    hospital|clinic|scene|er|icu and|before ?was ?later ?being released ?to ?his ?her ?their ?parents ?mother ?family ~ juvenile court judge officer
    treated|checked|evaluated|examined ?out ?for .. ?at ?the ?a ?hospital ?scene and ?was released ?to ?his ?her ?their ?parents ?mother ?family ~ juvenile court judge officer
    in|under|en ?the|al|el care|cuidado of|de|del ?a ?an ?her ?his ?their ?su ?los ?sus ?local @kin|doctor|doctors|nurse|cardiologist|neurologist|hospital|family|friend|friends|neighbor|neighbors|sitter|babysitter|specialist|pediatrician|surgeon|therapist|vet|coach|teacher|medico|medica|vecina|vecinos|amiga
    in|under ?the care of paramedics|medics|ems|professionals|specialists|veterinarian
    released|discharged from|by ?the ?an emergency|trauma|burn|recovery room|ward|unit
    he took|takes|took ?only his passport & cash money clothes bag backpack jar drawer
    she took|takes ?only her passport & cash money clothes bag backpack jar drawer
    in|under ?the ?full ?sole custody of ?his|her|their @kin ~ foster county state`,
    `He was discharged from the ER on Sunday.`,
    `He was discharged from the detention center on Sunday.`,
  ),
  exempt(
    'exempt/published',
    'What the police have or have not published.',
    `released ?a ?an ?the ?new ?more ?her ?his ?this photo|photos|photograph|photographs|picture|pictures|statement|image|images|video|footage|description|details|information|sketch|name|names|flyer ?of ~ judge court
    details|information|name|names|identity|identities|footage|video|images ?about|on|of ?the ?case ?has|have|had|will|was|were|is|are|being ?not ?yet ?be ?been ?being ?publicly released ~ judge court juvenile
    not|nothing|no ?been ?being ?be released ?to ?the public|details|information`,
    `Police released a new photo of the girl.
    No further details will be released.`,
    `The boy was released from the detention center.`,
  ),
  exempt(
    'exempt/divorced-parents',
    'Parents who live apart and share the care of their child.',
    `share|shares|shared|sharing|joint|split|splits ?joint ?full ?the custody
    comparten|comparte|compartir ?la custodia
    custodia compartida|conjunta
    custody dispute|battle|exchange|swap|weekend|arrangement ?between ?her|his|the|their parents & parents mom dad mother father
    placement agency|exam|test|office|center & job jobs temp temps work employer college math
    placement agency|agencies & week job temps shift work`,
    `Her parents share custody.
    Sus padres comparten la custodia.`,
    `The county has custody of her.`,
  ),
  exempt(
    'exempt/police-desks',
    'Desks of the police that deal with any missing child.',
    `juvenile|youth|family|special|missing ?victims|persons|crimes ?and ?missing division|unit|bureau|section|detective|detectives|investigator|investigators|desk|squad ?of|at|with|in ?the .. police|sheriffs|sheriff|pd
    police|sheriffs|pd ?department|departments|office|offices juvenile|youth|family|special|missing ?victims|persons|crimes ?and ?missing division|unit|bureau|section|detective|detectives|investigator|investigators|desk|squad
    missing|records|property|k9|dive|air|search|victims|evidence ?persons ?services unit|division|desk|bureau ?# ?#
    carpeta ?de investigacion
    carpeta sigue|esta abierta|activa
    agency phone|name|contact|number|url|email
    judge ?has signed|issued|approved|granted ?a ?the ?search ?amber warrant|order ?for ?the ?his ?her phone|records|search|car|home|house|cell|carrier|camera|video ?records
    juvenile|youth ?crimes division|bureau|section|desk|detective|detectives & police detective sgt det lt sheriff officer pd
    county|state|city supervisor|supervisors|commissioner|commissioners|road|roads
    juvenile|youth ?crimes division|bureau|section|desk ~ court judge probation hearing justice detention`,
    `Call the Juvenile Division of the Bellport Police Department.`,
    `Call the Juvenile Division of the court.`,
  ),
  exempt(
    'exempt/age-of-companion',
    'The age of a companion, said as notices say it.',
    `# year old man|woman|male|female|men|women
    older|unknown|unidentified|heavyset|tall|thin|white|black|hispanic|asian|bald|bearded ?adult ?white|black|hispanic man|woman|male|female ?with|in|driving|wearing ?a ?gray|brown|dark beard|mustache|glasses|hat|cap|tattoo|tattoos|jacket|hoodie|30s|40s
    with|con|of ?a ?an ?un ?una ?unknown|unidentified|possible ?older|adult|grown|male ?white|black|hispanic man|men|male|female|woman|boyfriend|guy|adult|friend|hombre|senor|mujer|novio|adulto ?mayor|adulto|adulta|desconocido ~ pays buys pagaba paga sells money motel hotel`,
    `She may be with a 19-year-old man in a white pickup.`,
    `An older man pays her phone.`,
  ),
  exempt(
    'exempt/plain-homes',
    'Homes of the old or of a family, and leaving them.',
    `nursing|retirement|funeral|mobile|vacation|summer|assisted ?living home|homes|residence
    her|his|their|the|family|familys|parents|mothers|fathers|private|left|leaving ?her|his|their|familys|parents|mothers|fathers residence ~ shared staff licensed
    found|find|finding ?that ?her|his|their|an ?the bed|bedroom|room ?was empty
    encontro|encontraron|hallo ?su|la cama|cuarto|recamara vacia|vacio
    food|water|blankets|clothing|warmth and shelter
    take|took|taking|seek|seeking|find|finding|gave|give|provided ?them shelter ?from|in|under|at ?the ?a ?rain|storm|barn|garage|library|church|cold
    missing|away|from|leave|leaves ?from ?the residence ~ shared staff licensed group
    noticed|saw|realized|discovered|knew|sees ?that ?her|his|their|an ?the bed|bedroom|room|bunk ?was empty
    left|leaves|leaving|gone|ran ?from ?his ?her ?their home|house|residence without ?any permission|warning|notice|telling ~ group foster
    bed|beds|bedroom|cama|recamara ?was ?is ?were ?estaba ?still empty|vacia|vacio|unslept
    vive|vivia|viven|lives|lived|living|stays|staying con|with ?su|her|his|their|la|sus familia|family|parents|padres|abuela|abuelos|grandparents|grandmother|mother|father|aunt|uncle ~ foster acogida`,
    `The girl left her residence at 11 p.m.
    Her mother found her bed empty.`,
    `She left the shelter for girls at 11 p.m.`,
  ),
  exempt(
    'exempt/court-as-place',
    'A court that is a street or a building.',
    `on|near|at .. court|ct|courts ~ juvenile family judge hearing order ordered date supervision appear due dependency
    family|county|district|municipal|federal|traffic court building|parking|lot|steps|plaza|square|parade ~ judge hearing
    courthouse|judges picnic|lawn|steps|parking|lot|plaza|fair|son|daughter|niece|nephew ~ hearing charged
    hijo|hija del|de juez|jueza|fiscal
    home|half|full|center court|court+
    courthouse square|plaza|steps|lawn|lot|parking|annex|grounds
    court side|sided
    every|each|any|first|last|next|the home game|games|run|opener|page|team`,
    `The family court building was closed while they searched the park.
    He was seen on Maple Court with a dog.`,
    `He has to be in family court on Monday.`,
  ),
  exempt(
    'exempt/concern',
    'Concern for any child.',
    `bring|bringing|get|want|wants|need|needs ?to ?have|see @them|kayla|home ?back home ?safe|safely|now|soon|please|please ~ judge court county cps class classes rights
    just|only want|wants|need @them ?back home ~ judge court county cps class classes rights
    traigan|traiganla|traiganlo|queremos|quiero ?que ?de ?vuelta ?este|regrese|vuelva|a ?su casa ~ juez corte condado
    concern|concerned|concerns|fear|fears|worried|worry|safety ?about|for|and ?her|his|their|the ?safety ?and welfare|wellbeing
    preocupa|preocupados|preocupacion|seguridad ?por|y ?su ?la ?seguridad ?y ?el bienestar
    welfare check+
    not|doesnt|didnt|dont|does|did|left|without|no ?not|have|has|had|take|took|with|lleva|trae ?have ?with ?his|her|their|a|su|any|ni phone|cell|cellphone|wallet|money|purse|id|medication|inhaler|glasses|celular|telefono|dinero|lentes & left home cold tonight medication worried missing wallet jacket police charger him her school
    called|call|calling|notified|contacted|told|phoned the|his|her|their parents
    case ?was|is|has ?been transferred|handed|moved|assigned ?over to ?the ?state ?city ?county detective|detectives|police|fbi|sheriff|sheriffs|investigators
    investigating ?agency case number|no|status
    agency ?case|incident|report number
    case status ?is active|open|missing|closed|pending
    court records|documents|papers|filings show|shows|say|indicate & father mother parents stepfather suspect man ~ charged juvenile dependency
    youth|teen|recreation|community center|club ?on .. ?for ?to ?play @sport
    last|next|first|second|final stop & bus train driver getting off route
    deputies|officers|police|volunteers|troopers|detectives|agents ?have|are ?been ?went knocked|knocking|going|went on|door ?every|to ?door|doors
    lock|locked|locking|locks up ?the|our|my|her|his bikes|bike|house|car|shop|store|church|gym|doors|office|building|dog|bakery|truck
    counselor+|therapist+|psychologist+ ?will|would|are|were|is ?be ?made available & school students classmates district friends
    check|checks|checking|checked ?hospitals ?shelters for|on ?a ?any ?an ?missing @child
    may|might|will|does|doesnt|cannot|cant ?not|never ?always ?be ?able ?to respond|answer|speak|talk|verbal|nonverbal ?to ?when ?well ?with ?his|her|the ?their name|called|strangers|police|questions|verbally|people|touch
    puede|no ?no ?puede ?siempre responder|contestar|hablar|responde|contesta ?a|al|cuando ?su nombre|desconocidos|llamado|llaman|extranos
    call|called|calling|calls|text|contact ?a ?her|his|their|the|my mom|mother|dad|father|aunt|uncle|parents|grandma|sister|brother ?who|at|if|or|on|first ?# & # number help seen see find first know anything note card police 911
    first|last|next|another|other|every|old|new|a place ?that|where|he|she|they|we|to ~ foster placement placed
    every|each|no|any|not one of us|them|you|the|whom
    met|meet|meeting|made|talking|chatting|talks ?to ?with ?a ?some ?new friend|friends|amiga|amigo|amigas|girl|classmate ?she|he|they ?met ?on ?through|por ?en online|internet|instagram|discord|roblox|fortnite|snapchat
    conocio|conoce|ver ?a ?una ?un amiga|amigo|amigas ?que ?conocio por|en internet|linea|redes
    case of
    ask|asked|asks|asking|request|requests|requested|pidio|pide|piden|respect|respeto ?has ?for|por|a ?their|her|his|la|su privacy|privacidad
    nursing home`,
    `Police are concerned for her welfare.
    Counselors will be available for students.`,
    `The welfare office called her.`,
  ),
  exempt(
    'exempt/plain-marks',
    'A tattoo of a plain motif, described as notices describe it.',
    `@ink ?is ?of ?with ?a ?an ?the ?small ?large ?red|black|blue ?outline ?of ?word ?words rose|roses|butterfly|butterflies|heart|hearts|flower|flowers|star|stars|moon|sun|anchor|bird|birds|dragon|cross|feather|paw|mom|mama|love|family|skull|wolf|lion|rosa|mariposa|corazon|flor|flores|estrella|luna|sol|cruz|pluma ?and ?on ?en ?el ?la ?her|his|their|su ?left|right|upper|lower|inner ?neck|wrist|arm|forearm|ankle|shoulder|hand|leg|back|chest|hip|calf|cuello|muneca|brazo|antebrazo|tobillo|hombro|mano|pierna|espalda ~ daddy property owner papi name his money same matching
    scar|scars|cicatriz|mole|birthmark|freckles|lunar .. on|under|above|en|sobre|near ?el ?la ?her|his|their|su ?left|right neck|wrist|arm|forearm|ankle|shoulder|hand|leg|chin|cheek|eye|eyebrow|lip|forehead|cuello|muneca|brazo|antebrazo|tobillo|mano|pierna|menton|ceja|mejilla|frente
    @ink ?of ?with ?de ?con ?the ?his ?her ?their ?su|un ?nombre ?de ?su @kin|grandmothers|mothers|moms|dads|fathers|brothers|sisters|grandmas|grandpas|babys|dogs ?s name|initials|nombre|birthday|face
    @ink ?de ?con ?el nombre|inicial|iniciales de ?su|la|sus @kin ?en ?el|la`,
    `She has a tattoo of a rose on her left wrist.`,
    `She has a tattoo of a crown with his name on her neck.`,
  ),
];
