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
    no ?contact|restraining|protective|stay ?away contact|order|orders ~ lens eye email
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
    takes|take|taking|keeps|gets|wants|quita|agarra half|most|all|everything|cut|mitad|todo|part ?of|de|lo ?whatever|what|everything|que|the|money ?money ?she|they|ella|le|ellas makes|make|made|earns|earn|gana|ganan|pagan ~ tuition lunch
    fights|sells|pays|pay|buys|gave ... her|girl|daughter ... ?by the hour|night|hora
    el novio|hombre|senor|tipo|vato|viejo ... ?le|la lleva|trae|compra|compro|paga ... hotel|celulares|celular|unas|ropa|motel|cuarto|ciudad ~ @kin esposo`,
    `Cars pull up every twenty minutes to that apartment and the girls never come outside alone.
    They owe the owner for the trip.`,
    `Cars pull up to the school every morning.
    The girls never come to practice late.`,
  ),
];
