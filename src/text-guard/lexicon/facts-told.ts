import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'topic', 'inference');
const agency = define('agency', 'topic', 'inference');
const justice = define('justice', 'topic', 'inference');
const trafficking = define('trafficking', 'topic', 'inference');

/** Facts that are told in passing, in both languages; the Spanish awaits a native speaker's review. */
export const factsTold: readonly Entry[] = [
  foster(
    'foster/told-in-passing',
    'Many under one roof who are not kin; a bag for moving; parents apart; leave needed; a child that came with papers.',
    `where|donde @many|# ?girls|boys|kids|teens|others|of|them ?of ?them sleep|live|stay|duermen|viven
    donde|where duermen|viven|sleep|live @many|#
    chart|board|list|wall|tabla|pizarron ... points|levels|puntos|niveles ~ @sport @school
    one|some|another|any of the fosters
    girls|boys|kids|teens|one|ones from|at|in the home ?on|in|by|off|over|down ~ @sport nursing
    been|are|were|get|got|getting|still|became licensed ... years|kids|children|teens|beds|one|ones|babies ~ nurse driver barber plumber electrician contractor teacher
    without|unless|until|sin ?his|her|their|su|la mom|mother|parents|mama|dad|padres signing|signature|signs|consent|consents|agreeing|firma|firme ~ trip camp student @school
    twins|brother|brothers|sister|sisters|siblings|hermano|hermana|hermanos|hermanitos is|are|was|were|went|esta|estan|live|lives ?living ?staying with|con|at|in ?a|an|una|otra|otro ?another|other|different|separate family|families|people|couple|home|house|homes|familia|senora|casa ~ @kin friend friends vacation
    two|three|four|both|other|otros|los ?of ?them|him|her ?went|sent|split|separated|placed|put with|in|to|between|among ?a ?different|another|separate|other|two|three families|homes|houses|towns|counties ~ tour @sport
    la|lo|las|los mueven|movieron|cambian|cambiaron|pasan|pasaron|mandan|mandaron|regresan|devuelven ?a ?de ?con ?para otra|otro|nueva|distinta ?familia|casa|ciudad|hogar|lado ~ equipo escuela grupo turno clase
    never|ever had ?one|any|a ?kid|one|of|girl|boy|ours run|leave|bolt ?away|off|on ?us ~ dog
    house|home|place|apartment ... inspected|checked|measured ... before|so ... come|live|placed|stay ~ sale buy
    knives|knife|medicines|meds|chemicals|cleaning ... lock|locked|locking|box ~ @pet toddler kitchen_fire
    casa|house|home ... monjas|nuns|sisters|hermanas|padres & boys girls kids muchachos ninos ninas muchachas ~ @school vacation misa
    clothes|stuff|things|belongings|everything|life|ropa|cosas ... trash|garbage|plastic|black|basura bag|bags|bolsa|bolsas
    trash|garbage|plastic|black bag|bags & clothes stuff belongings moved home house ~ pickup raccoon curb litter cleanup
    real|birth|bio|biological|first|actual mom|mother|dad|father|parents|family|folks|brother|sister ~ madrid soccer estate name
    mama|papa|madre|padre|familia|padres|papas verdadera|verdadero|verdaderos|biologica|biologico|biologicos|real|reales|de_sangre
    goes|went|go|gets|get|got|going|move|moved|sent back to|with ?his|her|the|their ?real mom|mother|parents|family|dad ?when|if|once|after ... judge|court|class|classes|clean|better|program|rehab|case ~ school
    not|aint|isnt|arent ?really ?even ?actually|actual|real her|his|their ?real ?actual ?blood mom|mother|parents|family|kin|relatives|relation ~ home mad neighbors friends coach
    no son ?nada ?de ?su ?sus parientes|familia|papas|padres|nada|suyos
    like ?the|all|so ?many ?other|the|those|these|his|her|previous|last ?kids|girls|boys|ones ... they|before|we ?who|that ... come|came|stay|stayed|passed|go through|and|a|few|for ~ store
    only|just ?been ?had|have|got|with|there|here ?her|him|us|them ... since|for|a # weeks|days|months ~ job school puppy team phone car
    we|ive|weve|they|theyve|i ?have ?only ?just had|have|got ?only him|her|them ?with ?us since|for ... days|weeks|months|easter|christmas|june|may|summer|monday|january|march|april|july|august ~ @pet school surgery born birth
    kids|children|girls|boys come|came and go
    come|comes|came|came|arrived|showed ?to|up ?us|them|there ?here with ... one|a|nothing|trash|garbage ?single ?trash bag|bags|suitcase|backpack|clothes ~ @sport trip airport
    stipend|per ?diem|subsidy|board rate|check|money|payment ... her|him|kid|kids|child|each|bed ~ @sport college internship scholarship`,
    `Es uno de los muchachos de la casa grande de las monjas, donde duermen veinte.
    She keeps all her clothes in a trash bag.`,
    `She keeps her bike in the garage.
    The tent where she reads.`,
  ),
  agency(
    'agency/told-in-passing',
    'Strangers of office who take children, look into cupboards or hold the papers.',
    `came|come|showed|pulled|knocked|vinieron|llegaron|two|cops|lady|police ... took|taken|takes|llevaron|carried|loaded ?away ?all|both|the|los|a ?los|the|las ?two|three|four|tres|dos ?little|youngest|younger|older|chiquitos ones|kids|babies|children|siblings|brothers|sisters|chiquitos|ninos|ninas|hermanitos|pequenos ~ @school @sport trip picnic @kin camp
    cops|police|officers|deputies and|with ... lady|woman|man|worker|person ... blazer|badge|lanyard|suit|clipboard|folder|county & took taken kids house came brothers sisters ~ suspect asked
    done|did|finished|completed|doing|taking|cumpli|termine|hice ?with ?all|every|con|todas ?of ?my|the|las ?parenting classes|class|clases|steps|programs|tests ... still|back|return|regresan|devuelven|dan|home|phone|see|visit ~ license manejo licencia degree diploma algebra
    support|manutencion|money ?out ?of ?my|del ?check|paycheck|cheque ... strangers|county|state|someone|otros|condado
    hearing|review|conference|meeting|audiencia|junta ... comes|come|came|goes|go|return|returned|stay|stays|regres*|home|conmigo|ellos ?back ?with|to|con ?me|home|them|us|ellos ~ @sport @school council city press parent
    questions|preguntas|interviewed|entrevistaron ... kids|children|son|daughter|hijos|hijo|hija|ninos|them|him|her ... school|escuela|alone|solos ... without|sin|before|antes ~ car witness
    six|three|twelve|# month|months|week review|reviews|hearing ~ job warranty product book
    use|uses|used|usar ?it|this|that|lo|esto ... against|at|in|en|contra ... hearing|review|court|judge|me|audiencia|juez|us ~ gym bathroom
    dejaron|quede|quedo|quedamos|quedaron|left|leaving ?me|us ?a sin|without|no ?any ?mis|sus|my|our|her ?tres|dos|three|two|four|cuatro hijos|ninos|nietos|kids|children|hijas ~ agua luz
    by|for|por|over ?una ?a|an|one ?phone llamada|call|report|reporte ?de|from ?la|el|a|the maestra|escuela|doctora|vecina|teacher|neighbor|school|doctor & kids hijos ninos nina children dejaron quitaron took hija son hijo ~ busqueda found visto
    judge|jueza|juez|court ... decide|decides|decided|says|said|decidio|dice ... home|conmigo|stay|stays|queda|regresa|live|lives|returns ~ @contest divorce`,
    `Two cops and a lady in a blazer came and took the three little ones.
    I did all the parenting classes and they still won't let me see her.`,
    `Two friends came and took the dog home.
    The coach will decide who plays.`,
  ),
  justice(
    'justice/told-in-passing',
    'A distance to keep, a victim of one, a day pass, a locked door.',
    `within # ?hundred|thousand feet|ft|yards|meters|metros|pies|blocks|miles of ~ @search seen found home vacation dog
    menos de # metros|pies|cuadras de ~ visto casa
    his|her|their|su|sus victim|victims|victima|victimas|accuser|codefendant ~ survivors
    stay|keep|staying|go|come|contact away|near|contact|no ... victim|victims|witness|witnesses ~ cliff dogs water edge suspect
    no contact order|orders
    machine|computer|robot|recording ?that calls|rings|dials|beeps|call|called ~ @shop school schools absences
    restraining|protective|stay ?away order|orders ~ shelter
    bracelet|anklet|strap|tag|monitor went|goes|is|was|lost|stopped ?going dead|offline|dark|silent|signal|charge|pinging|working ~ medical heart friendship beaded
    letter|apology|apologize|disculpa|disculpas ... ?to|al|a victim|victima|owner|store|dueno|people|lady & pay paid window damage judge court or_else before finish pagar juez fix ~ candy thank
    presentarse|presentaba|presenta ?a ?en|al firmar|corte|juzgado|oficina ... cada|lunes|viernes|quincena|mes|semana
    salir|sale|salirse del municipio|condado|estado|pais ~ @sport vacaciones viaje familia gimnasio
    supposed|allowed|permitted|puede|deja+n to|be|go|come|acercar* ... ?within|a|near|around feet|yards|metros|victim|victims|victima|weapons|guns ~ @kin water pool
    weekend|day|home|sunday|saturday|overnight|christmas pass|furlough|leave ~ bus ski lake park museum season fishing
    didnt|never|failed|not|wouldnt|no go|come|return|went|came|report|volvio|regreso|entro back ... sunday|pass|furlough|curfew|count ~ home school church practice
    lock|locks|locked|encerrar|encierren|encerraron|encerrado ?him|her|lo|la|them up|otra|again|de ?back ?again ~ phone bike car house shop shed bakery @pet keys`,
    `He isn't supposed to be within 500 feet of them.
    He earned a weekend pass and never went back Sunday night.`,
    `He lives within 5 miles of the lake home.
    She bought a day pass for the ski lift.`,
  ),
  trafficking(
    'trafficking/told-in-passing',
    'Cars at all hours, girls who do not go out, clients, a debt, a man who keeps.',
    `cars|men|guys|strangers|carros|hombres|tipos|trucks pull|pulls|come|comes|stop|stops|show|shows|entran|llegan|visit ?up|by|over|in|through ?all|every|each|at|cada|a|toda ... minutes|hours|hour|night|nights|minutos|hora|horas|noche|long ~ drive @shop @school @sport @kin bank restaurant carwash church
    girls|women|muchachas|chicas|senoritas|mujeres|ladies never|dont|cant|arent|no|nunca ?ever ?se|las ?allowed ?dejan ?pueden come|comes|go|leave|salen|salir|step|talk|hablar|outside ?out|outside ?by alone|alone|outside|solas|sola|out|without|unless|afuera|themselves ~ @sport @school camp @kin scouts fries night
    clients|clientes|customers|men ?come|comes|enter|entran|entra|go ?in ?through ?by ?por ?the ?la back|atras|rear|side|trasera ~ @shop truck
    owe|owes|owed|debe|deben|debia|debt|deuda ?him|her|them|the|al|a|el|la ?owner|patron|boss|dueno|man|coyote|lady|senora ?money ?for ?por ?the|el|la|su trip|crossing|viaje|cruce|ride|way|phone|clothes|rent|pasaje|pollero
    cash|money|dinero|lana|efectivo|billetes ?that|que ?se|le|she|they|ella|he ?lo|la hands|gives|turns|entrega|da|entregan ?it ?all ?over ?to ?a ?al him|el|them|man|hombre|her|boyfriend|novio ~ @kin cashier teacher
    comes|came|come|vuelve|llega|regresa ?back|home ?always with|con ... cash|money|nails|bruises|clothes|phone|dinero|unas|ropa|moretones|celular ... ?she|ella ?hands|gives|wont|no|and|que ~ @sport @school allowance birthday grandma lunch
    drives|takes|drove|brings|lleva|trae ?her|girls|la|las|them ... towns|town|city|truck|payday|fridays|motel|ciudad|pueblo|obra ... cash|money|men|back|dinero|hombres ~ @school @sport @kin
    cuarto|room|casa|house|bodega|apartment ... ?con|with ?otras|other|otros|another @many|girls|women|mujeres|muchachas|# ... ?sin|no|without|afraid|miedo documentos|papers|passports|papeles|miedo|ids|hablar ~ @school fiesta
    answer|answers|answering|contesta ... her|su ?el phone|cell|telefono|celular ... working|busy|not|ocupada|trabajando|nobody ~ mom mother dad sister brother hermana
    takes|take|taking|keeps|gets|wants|quita|agarra half|most|all|everything|cut|mitad|todo|part ?of|de|lo ?whatever|what|everything|que|the|money ?money ?she|they|ella|le|ellas makes|make|made|earns|earn|gana|ganan|pagan ~ tuition lunch
    fights|sells|pays|pay|buys|gave ... her|girl|daughter ... ?by the hour|night|hora
    el novio|hombre|senor|tipo|vato|viejo ... ?le|la lleva|trae|compra|compro|paga ... hotel|celulares|celular|unas|ropa|motel|cuarto|ciudad ~ @kin esposo`,
    `Cars pull up every twenty minutes to that apartment and the girls never come outside alone.
    They owe the owner for the trip.`,
    `Cars pull up to the school every morning.
    The girls never come to practice late.`,
  ),
];
