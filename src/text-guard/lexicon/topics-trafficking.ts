import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('trafficking', 'topic', 'inference');

/** Places, company, money and control, in both languages. */
export const topicsTrafficking: readonly Entry[] = [
  topic(
    'trafficking/lodging',
    'A motel or the like, with men, money, nights or rooms.',
    `@lodging & @man @men @money cash nightly weekly older grown hours names weekend+ tattoo ad page girls nina underage hombre^ cobra pagan muchachas recoge deja daddy papi owner cuarto^ minors fifteen fourteen sixteen thirteen online locked bathroom hallada hallado operativo sting bruises crying again ~ @kin flyer flyers poster posters video footage window pool reunion quinceanera wedding conference tournament fire flood housekeep* breakfast bus @sport @school vacation lobby parking esposo circo camaras
    @girls|girl|she|her|daughter|teen|minor|nina|muchacha|hija|ella ... @lodging & she her girl girls nina ella hija ~ @kin pool reunion quinceanera wedding conference tournament fire flood breakfast bus @sport @school vacation lobby parking housekeep*
    @lodging room+|keys|key|card+|cuarto+|llave+|keycard+|soap+|stationery|receipt+|registr* & she her girl number+ pocket bag ad photo man paid names three different nina foto ella ~ @kin @sport wedding fire conference vacation reunion
    room+|rooms|cuarto^|suite+|habitacion* ... ?under|for|by|bajo @men|man|hour|names|name|cash|hora|nombres|efectivo|guys|dates|night & rented paid girl her she men booked man pagaba rento pago ella locked different weekly ~ @sport @school escape meeting hospital @kin party dance chat
    rented|reserved|booked|rents|rent|renting|paid|pays|books|rento|pagaba|pago|pagan ... room+|rooms|suite|motel|hotel|cuarto^ ... hour|names|week|girls|cash|three|night|girl|ella|weekly|name|nombre ~ hall stage boat party vows @kin college
    by|por the|la hour|trick|night|hora|noche & room girl girls rented she her man he cuarto ella paga cobran ~ parking babysit* kayak tutor temp taxi
    @lodging .. to|a|after|en @lodging
    different|otro|distinto motel|hotel|city|ciudad|state|apartment|town|car+|carro^|man|truck|hombre ?every|each|cada|a ?night|week|weekend|noche|semana & she her girl he him every each night men cada noche ella ~ tournament bus tour family @sport @school band aunt uncle
    left|leaves|picked|recoge|recogen|gets|sube|subio|drop+|dropped|deja ... different|diferente|distinto|otro|another|black|dark|negro|tinted|no ?sin car+|truck+|suv|carro^|camioneta|van|placas|plates & night+ cash money dawn five morning men man older makeup each noche madrugada dinero maquillada twice waiting ~ @kin @sport @school jersey bus carpool
    cab|truck|car|trailer|room to|a|por|en cab|truck|car|trailer|room ~ wash @sport
    men|guys|dudes|hombres|tipos|cars|strangers|people come|coming|came|in|entran|entrando|go ?and|y go|out|going|salen|leave ... room|apartment|unit|house|night|door|cuarto|casa|noche|trailer|motel ~ @school @sport @shop @search party store church
    room|cuarto|apartment|house|unit|trailer ... rented|paid|booked|rentado|pagado ?for|by|in|with|con|por|en ... cash|man|male|adult|hour|efectivo|hombre|names ~ @kin party study
    getting|gets|got|in|climb+|subir|sube|bajar|hopping ?in ?and ?out ?of ?into ?de ?un ?a ?different|los trucks|cabs|cars|trailers|trailers|camiones|carros|rigs|semis & night girl she her all plaza stop lot different strangers ella noche every - pool school ~ @kin carpool pool`,
    `She was found with three men in a motel room.
    Le paga el cuarto y la deja en el hotel de noche.
    She leaves in a different car each night.`,
    `She was in the motel pool with her cousins.
    Su abuela trabaja en un hotel.
    She leaves in the school bus each day.`,
  ),
  topic(
    'trafficking/money',
    'Others live on what a child earns.',
    `tak+|take+|takes|took|keep+|keeps|kept|get+|gets|pocket+|collects|collect|hands|hand|gives|give|gave|giving|turn+|tiene|agarra|quita|quitan|guarda|entreg^|dar|darle|da|junta|queda ?que ?to ?over ?con ?todo|todos|everything|all|every|half|most|whatever|what|lo|su|the|their|her|of ?que ?that ?el ?her|dollar|penny ?she|they|ella|it|girls ?le makes|make|made|earns|earn|earned|brings|gets|gana|ganan|ganaba|pagan|saca|junta|dinero|money|paycheck+|check+|cash|tips|propinas|earnings|lana ?to ?a|him|el|ella & him he el her she they girls daddy man ella hombre tipo dude nothing nada sobra all todo boss jefe ~ tuition lunch savings abuela tia @school fundraiser mom mother grandma bank @shop scouts mama
    whatever|everything|what|all|lo|half ?que ?todo|that ?le she|they|girls|ella|her makes|made|earns|earned|brings|gana|pagan|saca|ganan|junta ~ school abuela @sport art lunch cookies
    she|girl|he|her|him|ella|daughter ?cant|wont|not|no|doesnt ?come|go|eat|sleep|puede|entra|come|duerme ?home|back ?hasta|until|til|till|unless|si|sin makes|make|earns|brings|hits|reach+|junta|gana|hacer|trae|completa|lleva ... ?five|six|# hundred|#|quota|number|money|dinero|tanto|amount|dollars|cuota|mil ~ tickets cookies fundraiser @sport lunch free goals points
    until|til|till|hasta|unless|if|si ?que ?no|she|he|they|ella ?dont|doesnt|not ... make+|earn+|bring+|junta|gana|lleva|trae|complet*|hits|saca ... hundred|#|quota|money|dinero|enough|mil|cuota|cash|dollars|number|sleep|come|eat|duerme|entra|pega|golpea ~ tickets cookies fundraiser @sport lunch free goals points bake
    bring|brings|bringing|make|making|earn|earning|juntar|traer|sacar ?home ?back ?in ?at ?least ?como five|six|seven|eight|four|three|two|a|#|quinientos|mil ?hundred ?thousand dollars|hundred|bucks|night|day|grand|thousand|diarios|noche|diario ~ cookies fundraiser @sport lottery raffle salary job
    @many|# ... ?dollars|hundred|per|each|a|por|cada per|each|a|por|cada night|noche|man|date|girl|guy|hombre|cliente & she her girl girls men he quota ella make debia hacer ~ hotel rate ticket fee camp @school cough steps trees babysit* dosis pills
    quota|cuota|trap & girl+ she her night men money make he boss ella noche ~ @sport paper sales @school fish movie mouse
    debt|deuda|owe+|debe+|debia|owed|pay ?off|back|down ... trip|crossing|pasaje|cruce|coyote|work+|working|trabajo|trabaj*|restaurant|ride|rent|bail|cross|clothes|ropa|food|viaje|papers|patron|boss|man|guy|lady|senor|jefe|him|el|smuggler|phone|debts ~ library bank @kin tab lunch @school tienda insurance concert
    cant|cannot|couldnt|wont|not|no|never|ni|puede|dejan|nunca|sin ?be|can ?allowed|le|la|las|los leave|quit|stop|go|salir|irse|dejar|renunciar|sale|salen|outside ?home|work|there|ahi ?until|till|unless|because|without|hasta|si|sin|its ?no ?he|they|she|its|que|paga|the|him|su ?paid|owes|pays|debt|money|lets|paga|deuda|permiso|him|boss|el & debt money paid owe+ boss man he lets men girls trailer deuda dinero patron el spa salon room passport owner ids without locked work+ house papers ~ @school @kin @pet cleats pool sick test game puzzle prom cast
    passport+|pasaporte^|visa^|ids|papers|documentos|papeles|identification|licenses|id ... keep+|kept|took|take+|hold+|lock*|drawer|safe|box|quit*|guarda*|tien*|retien*|cajon|has|lockbox|confiscat* ~ school trip vacation renew* bike tramite viaje library gym dmv scan
    keep+|kept|took|take+|hold+|holds|lock*|has|quito|quitaron|guarda*|tiene|retiene ?all ?of ?a ?todas|their|her|his|the|los|las|sus|el|girls|everyones|todos passport+|pasaporte^|visa|ids|papers|documentos|papeles|identification|id|credenciales ~ school trip vacation renew* bike tramite viaje library gym dmv post consulate
    men|guys|customer+|hombres|senores|tipos|clientes|dudes ?that ?who|que ?were|are|is|was|still ?always pay+|paying|paid|pagan|pagaban|pagando|gave|give|tip+ ?him|her|them|for|to|el|a|por|ella ... ?him|her|girl|girls|them|room|turn|sleep|cuarto|ella|ellas|cash|money|line|gate|door|car ~ ticket+ parking @shop lemonade cookies bike @sport taxi show
    men|hombres|guys|tipos|senores|customers|clients|clientes|people ?were|are|hacen|hacian|stand* ... line|fila|lined|wait+|waiting|esperan|turn+|turno+|in ?and|out|entran|salen|come|come ?go ... ?her|girl|girls|room|night|door|cuarto|ella|noche|puerta|trailer|house|back & girl girls her she room night door cuarto ella trailer noche apartment all hours young ~ @sport @school movie tickets food bus bank @shop police @search concert funeral haircut
    sold|sell+|sells|selling|vend^|vendio|vendieron|trade+|traded|trading|rent^|rents|rented|renting|loan*|lent|pimp*|offered|offering|ofrec*|prest^ ?off ?me ?out ?him ?a|the her|herself|girls|them|girl|kid|child|sister|daughter|minors|body|me|ella|chicas|muchachas|hija|nina|ninas ?out|off|around|to|for ~ paperbacks photo note+ bike house car truck boat ball cookies ticket+ lunch flyers shoes phone jewelry hand through tryout book lemonade raffle job shift scholarship ride dinner candy tuition seat help
    she|girl|girls|child|kid|sister|minors|ella|nina|chicas ?was|is ?been ?being|are|fue|siendo|la sold|rented|pimped|traded|vendida^|rentada^|ofrecida^|comprada^|prestada^ ~ character tickets bike house flyers cars concert
    la|las|le tiene|tienen|traen|trae|ponen|puso|pone|obliga*|mandan ?a ?ahi vend*|trabajando|bailando|trabajar|bailar|parada|ofreciend*|cobrando|limpiando ~ @school galletas boletos @kin
    price|prices|rate+|precio+|tarifa+|cuota+|costs|cost|cuesta|menu|specials|donation+ ... goes|up|hour|half|page|night|her|site|online|body|photo|girl|hora|noche|foto|media|rato|pagina|extra|bare|young+|use|men|servicio & her she girl page hour night ella foto men they girls him use anything more younger boy ~ ticket+ entry store gas sale reward market bus @shop gallery lemonade flight concert heart cuadro
    number|price|money|rate|pay ?goes ?is ?gets up|more|higher|double+|extra ?if|for|when ?they|he|men|without|no|she|young* & use anything protection condom young+ men she without her bare ~ @sport points raffle gas cheered score reward
    condom+|condones|protection|plan b|pregnant+|std+|sti+|lube|uti & motel men girl room he she her bag fifteen sixteen bare without use older money hotel ~ hurricane sun @pet
    accounts|cashapp|venmo|zelle|burner+|bitcoin|prepaid|cards ... ?her|his|money|men|name|phone|hotel|girls & her girls he men money phone name she man all two burner motel ~ fundraiser gofundme lunch birthday grandpa flyer reward donate
    works|work|working|trabaja|trabajan|trabajando|cook*|clean*|limpia ... ?all night|noche|day|free|nothing|nada|debt|deuda|gratis|unpaid|without ?pay|sin ?pago|midnight|fourteen|sixteen|madrugada & owes paid never cant leave boss debt sleeps lives locked girl kid minor child restaurant field farm spa salon house passport hours debe patron duerme encerrad* ninos deuda ~ homework hospital nurse dad mom padre madre father mother uncle volunteers police @search @school
    sleep+|duerm^|duerme|duermen|live+|viv^|vive|viven|slept|locked|encerrad* ... ?at|in|en|the|el|la spa|salon|restaurant|bar|cantina|club|taller|fabrica|warehouse|shed|shop|store|back|factory|trailer|basement|bodega|garage|farm|barn|trastienda|galera|field|cannery|packing & girl girls she kids minors work+ men they boss locked workers her trabaja* muchachas ninos ellas wages owner paid ~ cat dog @pet party sleepover camp band grandma @kin movie
    keep|keeps|get|gets|give|gives|lets|let|deja|queda ?her|le ?con ?only ?have|keep|quedarse twenty|ten|five|thirty|forty|half|third|#|veinte|diez ... out|of|per|every|de|por|cada ?out ?of ?every|each|cada hundred|hundreds|dollar|cien|mil|# ~ shells tickets cookies raffle @school
    falta|faltan|debe|missing|short|owe+|necesita ?le ?her ?him ... mil|thousand|hundred|pesos|dollars|# ... ?para|so|before|to|until ... ?que ?la|lo|her|him deje|dejen|lets|let|suelte|go|ir|free|leave
    text|texts|texted|send+|report+|tell+|call+|manda|avisa|mandarle ?him|her|le ... after|every|each|despues|cada ... date|client|guy|man|one|cliente|hombre|cita ~ @sport @school mom dad
    how|cuanto|the much|money|dinero|total ?she|he made|hizo|earned|gano|makes ~ allowance lunch bake @school movie
    deposit|deposito ... & listing ad page girl her age hour site photo online - bank apartment rent lease bike house camp
    cashapp|venmo|zelle|paypal|cash ?app ... night|am|emoji+|unknown|strangers|men|someone|rose & her she girl sending money someone ~ bake fundraiser birthday grandma
    he|man|guy|dude|boyfriend|they|el|tipo|vato|hombre sets|set|decides|keeps|handles|pone|cobra|agarra ?the|el|la|all ?all|toda ?the price+|money|schedule|cash|precio|dinero|lana|appointments ~ @shop table garage yard auction
    drop+|dropped|deja|dejan|picks|pick|recoge ?off ?a ... girls|women|muchachas|chicas|them ... am|midnight|night|dawn|noche|madrugada|spa|salon|nail|hotel|massage ~ @school @sport swim practice camp
    tiene|tienen|has|have|must|need|needs|had ?que|to hacer|make|earn|sacar|juntar|bring ?como # ... antes|before|or|para|si|o|until ... ?de ?que ?la|let|sleep|dejen|dormir|eat|comer|go|home|else ~ saltos tickets @sport points cookies
    book|notebook|ledger|list|libreta|cuaderno ... names|nombres|men|hombres ... times|amounts|prices|rooms|money|precios|horas|cantidades|dates ~ birds @school guests @sport songs
    pass|passes|passed|passing her|herself|girls|them|ella off|around|to|between ~ @sport papers plates ball`,
    `She can't come home til she makes five hundred.
    They cannot leave until the debt is paid.`,
    `She can't come home til she makes five free throws.
    Tiene que darle de comer al perro.
    He keeps all their cleats in a locker.
    They cannot leave until the bus comes.`,
  ),
];
