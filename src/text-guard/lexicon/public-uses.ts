import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** Words of care, sale and lodging in what people say of houses, goods, hotels, games and animals. */
export const publicUses: readonly Exemption[] = [
  exempt(
    'exempt/agencies-that-search',
    'Whom to call: the agency of a notice is a police agency.',
    `contact|call|notify|report|tell|text ?to ?your|the|any|a ?nearest ?local ?law ?enforcement agency|agencies|authorities ?at ?on
    law|local|investigating|lead|reporting|any|police ?enforcement agency|agencies|authorities|officials
    temp|temporary|modeling|travel|staffing|ad|rental|news|nanny|tutoring agency|agencies ?called|said|says|sent|that
    agency that rented|sells|sold|books|booked ?us ?the ?bus ?says ?said
    consumer|executive|hospital|campus|federal|bank|university protective services
    state|county|city office building|buildings|park|fair|pays|lent|paid ?for ?the ?billboard|billboards|lights|cameras
    works|worked|working for the state|county|city ?as ?and ~ children child family
    dmv|dps|passport|post|box|ticket|tax|doctors|dentists|main|front office ?on|in ?renewing ?a ?permit`,
    `Contact your local law enforcement agency.
    Contact the agency at 555-0123.
    Consumer Protective Services asked for the video.`,
    `Contact the placing agency.
    The agency responsible for her care called.`,
  ),
  exempt(
    'exempt/hospital-and-school-releases',
    'Sent home from a hospital or a school to kin.',
    `released|discharged ?back ?in ?to ?into ?the ?care ?of ?his|her|their mother|father|parents|mom|dad|family|grandmother|grandparents|aunt|uncle & hospital clinic er stitches dehydration treated surgery concussion doctor observation xray evaluation memorial asthma exhaustion
    sign|signs|signed in|up ?on ?at ?by ?the ?desk ink|pen|january|february|march|april|may|june|july|august|september|october|november|december|table|hq|headquarters|volunteers|#
    sign|signs|signed in ?at ?the ?desk & volunteers searchers search hq headquarters vest library pool
    third|fourth|fifth|sixth|tercera|cuarta|quinta ?different house|school|town|home|casa|escuela|base|move & navy army military marines deployed base militar ejercito stationed transferred
    house|home|apartment ?had ?to ?be ?was inspected ?for ?before & mold bought buy buying moved termites sale appraisal realtor
    they|we|family|neighbors had their|our|the house inspected
    had their|our|the house inspected
    data placement
    placement left|right|top|bottom|auto
    he|she|they|teen|boy|girl|child|who ?also ?has|had|with|wears|uses ?a ?an ?some ?partial ?two hearing|vision aid|aids|loss|impairment|impaired|test|problems|device
    he|she|they|who has|had ?a ?an ?big record|vinyl ?record collection|store|player|shop|label|deal
    has|have|had|with|collects ?a ?an ?big record|vinyl ?record collection|store|player|shop|label|deal
    investigator|detective|officer|agent assigned ?to ?the ?case
    landlord|landlords inspects|inspected|inspect ?the house|apartment
    were|got|was split|divided ?up between|into two|three ?cars|vans|teams|groups|buses
    split|divided ?up between|into two|three ?cars|vans|teams|groups|buses
    note|signature|permission|slip|form from ?a ?his|her|the parent|parents|guardian|mother|father|mom|dad ?to ?go ?on & field trip school class
    massage therapist|school|chair ?next ?door ?saw ?her ?him
    record|records ?in ?the ?school ?for ?# & meters 400m 800m track run swim vinyl world @sport
    school # ?record
    robotics|science|reading|lunch|music|art|chess|theater|coding|film|summer|exercise|training program`,
    `He was treated at Bell Memorial for dehydration and released to his parents.
    Sign in at the desk by the pool.
    It is the fourth house we lived in since Dad joined the Navy.`,
    `He was released to his mother by the judge.
    She had to sign in with staff.
    It is the fourth house they put him in.`,
  ),
  exempt(
    'exempt/goods-and-hotels',
    'Things for sale, hotels as landmarks, streets that crews work, what is owed among friends.',
    `pictures|paintings|candles|bracelets|shirts|tickets|cookies|house|bike|car|truck|art|photos|postcards|proceeds ... is|are|was|were ?being sold ?online ?at|for|as|by|on ?the
    house ?she|he|they ?grew ?up ?in ?is|was being sold
    see|spot|saw|spotted|find ?her|him|them at|in|near ?a ?the motel|hotel|truck|rest ?stop|area
    her|him|them at ?a ?the motel|hotel or ?a ?at truck|rest|gas
    near|outside|behind|beside|across|front|frente|cerca|afuera|detras ?of|from|de|a ?the ?los ?la ?el ?un hotel|motel|hoteles|moteles|inn ~ her girl man men room
    motel|hotel gave|give|offered|donated|lent ?searchers|volunteers|us|the ?free rooms|room ?at ?half ?price
    hotel|motel|hoteles|moteles|hotels|motels ?de ?la ?salida ?nearby ... volante|volantes|flyer|flyers|cartel|poster ~ cash efectivo
    room|rooms costs|cost|costing $ # ?a|per night
    crews|officers|volunteers|deputies|police|detectives|searchers|teams ?will|are|were|is ?be working|walking|work|walk the|every|each street|streets|avenue|block|blocks|boulevard
    owes|owe|owed him|her|me|them|us # dollars ?from ?a ?bet
    owes|owe|owed him|her|me|them|us @many dollars ?from ?a ?bet
    well|heavily|highly|busy|lightly|most|less|least trafficked
    busy|well|highly|heavily|busily|much|less|most|more|lightly trafficked road|street|intersection|area|highway|path|trail|corner
    ads|ad ?up ?for her|his ?old ?used babysitting|bike|tutoring|guitar|lessons|car
    posting|posted|putting ?up ?her|his flyer|flyers|poster|posters|picture|photo
    drive|drives|driving|going us|from ?city to city & flyer flyers poster posters posting
    out searching ?since
    her|his|their|the|my manager at ?the ?a ?frozen restaurant|store|diner|yogurt|cafe|gym|pool|bakery ?yogurt ?place ?shop says|said
    may|might|could|believed ?to ?also ?be using|use|going|go ?by ?under ?a ?an ?the different|another|false|fake|nickname|alias|name ?name ?names ?hair
    she|he|they may|might|could ?also be ?staying at|in|near ?a ?an ?the ?local hotel|motel ?downtown ?in ?near ~ with selling cash
    may|might|could|believed|possibly ?to ?be staying|stay|be ?staying at|in|near ?a ?an ?the ?local hotel|motel ?downtown ?in ?near
    she took|takes|has|had|carried|packed ?only ?also her passport
    he took|takes|has|had|carried|packed ?only ?also his passport
    rented|rents|rent ?a tux|tuxedo|car|canoe|boat|bike|movie|costume|truck|cabin|kayak|gown
    she|he|they|who rented|rents ?a tux|tuxedo|car|canoe|boat|bike|movie|costume|truck|cabin|kayak|gown
    she|he|they|i|we sold|sells ?his|her|their|my|our|the|a ?old bike|bicycle|car|guitar|phone|art|paintings|cookies|candles|candy|house|truck|boat|books|jewelry|eggs
    ad|ads for|in|about ?the ?a yard|garage|estate|house|car|newspaper|paper ?sale ... ?her ?his ?their
    checked|check|checking|canvassed|searched|revisaron|visitaron|recorrieron ?all ?area ?nearby ?the ?los ?las motels|hotels|moteles|hoteles|shelters|albergues ?and ?y ?hospitals ?hospitales
    talking|talks|chatting|texting|messaging|talked|hablaba|hablo ?to ?with ?con someone|somebody|people|friends|alguien|boys|boy ?por ?en ?on online|internet|discord|snapchat
    took|takes|taken|take ?a ?the ?his ?her ?missing report|statement ?from ?his ?her ?mother ?father
    released ?a ?an ?new ?updated poster|posters|alert|bulletin|sketch|flyer
    site|website where|that people rate|rent|review|sell
    debe ?@many|# pesos por ?el ?la cuaderno|libro|dulces
    hacer|dar ?# # pasos|vueltas|flexiones`,
    `Her paintings are being sold at the craft fair.
    If you see her at a motel or truck stop, dial 911.
    A well-trafficked intersection was closed.
    Crews are working the streets after the flood.`,
    `She is being sold at a hotel.
    They found her in a motel with men.
    She was trafficked near the road.`,
  ),
  exempt(
    'exempt/stories-and-strays',
    'Orphans on stage, jails in games, animals in care, a group that goes home.',
    `orphan|orphans annie|train|trains|black|works|brand ?novel|book|musical
    plays|playing|played ?the ?an orphan ?annie ?in
    orphan & annie musical play film novel oliver
    @pet ?that ?whom ?which he|she|they|we|family ?has|had|is|was|been fostered|fosters|fostering ?for
    @pet ... is|are|was ?a ?their ?our ?her foster|fosters - he she him
    @pet ?named ?rex ?was|is|are being|was|were fostered ?by ?out
    @pet ?is|was in|on foster ?from ?with
    foster parents|parent|mom|mother|dad|family|home|care to|for|of ?a ?litter ?of ?two ?three ?some @pet|litter
    with|of|in ?a ?the ?big ?small group home by|at|before|after|around
    passed|finished|completed|ended ?his|her|their ?the probation at|as ?the ?a & bakery store job plant restaurant mill school aunt uncle mother father cousin
    level of & game escape roblox minecraft prison
    monopoly ... carcel|jail
    jugaban|jugaba|jugando|juegan ?a ?la ?al carcel|policias
    videojuego ... fugitiva|fugitivo|carcelero
    fugitiva|fugitivo|carcelero|celda & videojuego juego jugar linea obra bromeaba
    gives|gave|give ?him|her ?a black|trash ?garbage bag ?of ?recycling
    garbage|trash|black ?garbage ?trash bag|bags ?full of laundry|recycling|cans|leaves|bottles|toys
    black|plastic ?garbage|trash bag|bags ?full ?of recycling|cans|leaves|bottles
    @lookname|trafficked|probation|home|hooker ... band|tour|film|movie|crew|brand @garment
    group home tour|band|record
    hooker|prop & rugby scrum
    did|does|doing|took ?a ?some time lapse|trials|travel
    time lapse|out|zone|machine|outs
    state farm @garment|insurance|arena|agent|stadium|center
    family services fair|day|picnic|festival|sunday
    fosters family ?reunion|picnic|cookout|photo
    guardian ?in|of ?the ?galaxy game
    plays|played|play guardian|warden|judge ?in
    bikes|shoes|bags|keys|phones|jackets|coats arent|werent|isnt|not theirs|hers|his|ours|mine
    hearing|herself cleaning|clean|to ?clean cabins|houses|rooms|kitchens
    helping|helped|helps to clean ?the ?cabins
    @pet|litter ?esta|estan|estaba|vive|viven|duerme|quedo ?en hogar|casa|familia de acogida ?mientras
    conejo|tortuga|loro|hamster ... acogida ?temporal`,
    `The Orphan Train novel was in her bag.
    Ben with Biscuit, the beagle he fostered.
    Her parents are foster parents to a litter of kittens.
    She was with a group, home by ten.
    Le encanta el Monopoly y siempre cae en la cárcel.`,
    `He is an orphan.
    A foster parent to three boys.
    She left a group home by the lake road.`,
  ),
  exempt(
    'exempt/usos-corrientes',
    'Palabras de centros, marcas y oficios en su uso corriente.',
    `que|muy|tan|mas|re|bien|micro|coche|carro|dibujo|perro|perrito|gato chulo|chula|chulos|chulas
    tobillera|tobilleras|pulsera|brazalete ?en ?el ?tobillo ?negra ?blancas ?elastica ... esguince|voleibol|elastica|blancas|deportiva|medica|lesion|conchas|conchita|concha|cuentas|hilo|mar
    tobillera|tobilleras elastica|blanca|blancas|deportiva|deportivas
    tobillo ?una|un pulsera ... conchita|concha|conchas|cuentas|hilo|dije
    tienda|tiendas|bolsa ?de ?la ?tienda casa hogar
    casa hogar y jardin
    hospicio cabanas
    museo|edificio|plaza ?del|de ?el antiguo|viejo ?hospicio|orfanato|reformatorio
    antiguo|viejo hospicio|orfanato|reformatorio|tutelar
    dama|damas de honor|compania ?de ?la ?reina ?honor & boda reina obra escuela quinceanera
    de dama ?de ?honor & boda quinceanera reina
    trabajando|trabajan ?de dama ?de honor
    la|lo tienen|tiene trabajando ?de dama|edecan|mesero|mesera
    tienen|tiene trabajando ?de dama|edecan|mesero|mesera
    equipo de menores ?de ?# ?de & liga deportivo torneo entrenador vigilia club futbol cancha
    licenciada|licenciado|vecina|vecino|senora ?del|de departamento de al|arriba|abajo|junto ?lado
    trabajadora|trabajador ?de|del ?la ?el farmacia|cafeteria|panaderia|tienda|hotel|correo|limpieza|supermercado|banco ?le ?lo ?la
    dentro del|de ?el sistema ?de ?la publico|escuelas|educativo|salud|transporte
    prohibieron|prohibio|prohiben acercarse a|al ?la ?los horno|fuego|agua|rio|estufa|perro
    prepago & celular telefono linea chip plan
    celular|telefono|chip|linea ?era|es|de prepago
    hacer|hace|haciendo pases en|con|de ?el ?su equipo|cancha|partido
    ponen|pone|pusieron a hacer pases en|con ?el ?su equipo
    senora|senor|mujer|persona|familia que ?la|lo|los cuida|cuidan|tiene|viene|recogio ?es|era|cada ?mes ?a ?su abuela|tia|madrina|abuelo|tios|abuelos|limpiar
    hombre|mujer|senor|senora|sujeto|adulto|adulta|muchacho de ?unos|como # ?y ?tantos anos ?de ?edad ?que iba|viajaba|caminaba|hablaba|estaba|platicaba|andaba con ella|el|la|ellos ?nina ?menor
    familia con la|quien que ?va ?de campamento|vacaciones
    sillones|muebles|cosas|cajas|tablas|ramas ?fueron|fue removidos|removidas|retirados|retiradas ?del|de ?la ?hogar ?casa
    cumple|cumplio|cumplira|cumplia anos en|el|este|hoy
    mesera|mesero|trabajo ?de ?mesera ?en ?el bar|restaurante de ?su|sus tios|tio|papas|padres|familia|mama|abuela
    senor de|del ?la tienda|puesto|mercado ?le ?regalo
    senor|senora con bicicleta|canasta|carrito|helados|tamales
    bolsa de plastico & alberca piscina mojada lluvia playa bano
    semanas|dias|meses fuera ?en ?un campamento|viaje|curso|intercambio
    estuvo ?dos|tres ?semanas fuera ?en ?un campamento|gira|viaje
    mandan a ?los ?las muchachos|chicos|jovenes que juegan|entrenan|compiten
    asunto|caso en ?sus|buenas manos`,
    `Qué chulo el dibujo que dejó en su cuaderno.
    Lleva una pulsera en el tobillo con conchas.
    La señora que la cuida es su abuela.
    Los tres sillones fueron removidos del hogar.`,
    `Está con su chulo.
    Lleva una pulsera electrónica en el tobillo.
    La señora que la cuida no es su tía.
    El niño fue removido del hogar.`,
  ),
];
