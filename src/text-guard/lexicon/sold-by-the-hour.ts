import { define } from './define.js';
import type { Entry } from './entry.js';

const trafficking = define('trafficking', 'status', 'practice');
const traffickingEs = define('trafficking', 'status', 'spanish-pending-review');
const topic = define('trafficking', 'topic', 'inference');
const topicEs = define('trafficking', 'topic', 'spanish-pending-review');

/** A child put to work, on a street or by the hour, in both languages. */
export const soldByTheHour: readonly Entry[] = [
  trafficking(
    'trafficking/put-to-work',
    'Forced to work, put on the street, rented out, an escort.',
    `being|was|were|is|been|are|him|her|them forced|coerced|compelled|threatened ?into ?to work|working|beg|begging|dance|dancing|strip|stripping|labor|panhandle|steal|stealing ~ overtime late remotely evacuate home shift
    got|has|had|have|puts|put|keeps|making|makes|made|sends|sent|forces|forced|sending @them|girls|my|niece|daughter|kids ?out ?back ?to working|work|walking|walk|standing|stand|on ?on ?the ?a ?down streets|street|track|avenue|strip|corner|corners|blade|stroll ~ @search crews volunteers dog flyers map
    got|has|had ?his|some girls walking|working|out|standing ?on ?the ?a streets|street|track|avenue|strip|corner|corners|blade|stroll|block ~ @search flyers @sport
    she|shes|hes|girl|girls|daughter|niece|sister ?is|was|been|are ?now ?out ?back ?been ?seen working|works ?the ?a ?on streets|street|track|blade|stroll|corners|strip ~ @search crew cleanup construction
    renting|rents|rented|rent|selling|sells|sold|pimping|lending|hiring ?out my|her|his|their|our|somebodys|own daughter|niece|stepdaughter|sister|granddaughter|girlfriend|girls|kid|child ?out ?off ?to ?by ?for ~ bike phone house car truck painting book
    as an|a escort|prostitute|hooker|stripper - police motorcade prom
    survivors|survivor|csec drop|dropin ?in ~ cancer crash
    make|makes|made|force|forces|forcing|has|have ?my ?her ?his ?little ?younger @them|brother|sister|son|daughter|kids|kid|boy|girl|boys|girls|nephew|niece ?to beg|begging|panhandle|steal|shoplift ~ forgiveness
    made|makes|make|forced|forces|making|kept|keeps ?her ?him ?them ?to ... clean|work|cook|wash|labor|cleaning|working|cooking|washing ... no|without|unpaid ?any ?pay pay|wages|money|paid
    sells|sell|selling|sold|buys|bought|buying boys|girls|kids|children|minors ?to ?for ?online - clothes shoes toys uniforms books bikes ~ cookies lemonade
    give|gives|giving|gave|given|offer|offered|promised|hand|handed|marry|married @them|girl|daughter|niece|my|to|off ?niece ?daughter ?over ?off ?to ?an ?a ?older|grown|rich|old man|men|dealer|lender|husband|settle ... debt|owed|money|settle|goats|cattle
    sold to|at|in ?a ?the cantina|bar|brothel|club|ring|gang
    sex|sexual ad|ads|site|sites|page|pages|listing|listings|website|video|videos|tape|chat|chats|app|apps ~ education
    sold|sell|sells|selling ?her ?him ?them for|# sex
    dark web|net
    on grindr|tryst|seeking|megapersonals|listcrawler|escortindex & cash money underage fifteen fourteen minor girl boy her him sold
    undercover|decoy|sting date|dates ?operation|op
    hoeing|hoein|hoed ~ garden beans weeds
    john|johns with|in|near|and|told|recognized|paid|met ?a ?her ?the her|girl|car|him|detective & her girl car recognized flyer arrested met ~ hopkins deere saint`,
    `He is being forced to work.
    They've got her working the streets.
    Somebody is renting my daughter out by the hour.
    She may be working as an escort.`,
    `He was forced to work overtime.
    Crews are working the streets.
    They sold my daughter's bike.`,
  ),
  traffickingEs(
    'trafficking/en-venta',
    'Palabras del oficio en varios países.',
    `sexo servicio
    la|las|lo|los|le ?estan ?esta ?tienen ?tiene obligando|obligaban|forzando|obligada|obligado|forzada|forzado ?a trabajar|bailar|pedir|vender|acostarse|robar ~ tarea casa
    menor|nina|joven|adolescente|hija|ella|bebe|muchacha ?fue|habria|fueron ?sido vendida|vendidas|comprada ~ casa moto
    trata menor|nna|victima|infantil
    jinetera|jineteras|jinetero|jineteros|jineteando
    talonea|talonean|taloneando|talonear|taloneaba|pimpeada|pimpeado|pimpea|pimpean|pimpeando
    hace|haciendo|hacer|hacia|hacen|hacian la calle|esquina ~ limpieza mural
    desnuda|desnudas|desnudo|desvestirse|desnudarse & bailar baila obligan hacen hacian webcam camara videos grabar cobraba cobran antro foto fotos pack vende
    ofrecen|ofrece|ofrecian|venden|vende ?la ?las en ?los ?las ?el ?un paradas|parador|paradores|cantinas|bares|trailers|traileres ~ comida tacos fruta cafe
    ponen|pone|puso|pusieron ?le ?les precio ... ?ofrecen|venden
    entregada|entregaron|dada|dieron|vendida|vendieron ?fue ?la en matrimonio|casamiento
    vendida|vendido|vendieron|vendio|vende|venden ?por ?su ?la ?el ?un padrastro|padre|madre|tio|tia|novio|exnovio ?a ?un ?una hombre|hombres|senor|cliente & menor nina joven adolescente ella hija ~ moto carro casa bicicleta
    pack|packs de ella|el|fotos|la ?lo ?vende
    enganchaba|enganchan|enganchar|reclutaba|reclutan ?a ?las ?los ninas|muchachas|chicas|jovenes|menores ~ ejercito equipo
    era|es|una|como|trabaja|trabajaba|hacia prepago|prepagos ?del ?de ?en ~ celular plan telefono tarjeta linea chip
    hacer|hace|hacia|haciendo|hagan pases|salidas|servicios|turnos en|con ?un ?el ?los privado|hotel|departamento|clientes|cliente|casa_de_citas ~ futbol
    poner|pone|ponen|ponian|puso|pusieron a hacer pases|clientes|salidas|servicios|esquina
    cobra|cobran|cobraba|cobraban ?le ?les ?a ?los ?las senores|hombres|clientes|tipos ... por|para ... estar|acostarse|salir|dormir|ella|rato ~ entrada tienda`,
    `Jinetera de 15 años.
    Era prepago del hotel.
    La ponen a hacer pases en un privado.`,
    `Un plan prepago de celular.
    Hace buenos pases en el equipo.`,
  ),
  topic(
    'trafficking/an-hour-with-her',
    'A price for time with a child, money for pictures, advertisements that match her.',
    `hour|hours|night|time|minutes|evening|date|alone with ?a ?the her|him|girl|minor|daughter|kid|teen & dollars $ pay pays paid paying price charge charged charging asking offered cash bucks hundred & hundred two three fifty price # charge charging ~ tutor babysit* coach therapist horse
    tattoo|photo|picture|face|selfie|bedspread|wallpaper|carpet|nails ... online|internet|web|dating|adult|escort ad|ads|listing|listings|advertisement|advertisements|profiles ~ car job bike real estate
    bring|brings|hand|hands|give|gives|earn|earns|make|makes ?him|her|them|back|home ?home ?back ?$ @money|# ?dollars ?bucks a|per|every|each nite|night|day|shift - allowance ~ tutor babysit* @shop
    lingerie|underwear|bikini|naked|nude ... number|phone|link|ad|ads|site|price|online|page ~ store shop swim beach laundry
    cash|venmo|zelle|paypal|apple ?app+|apped|apping|pay|paying|paid ... for ?her|his|the|more|some pictures|pics|photos|videos|selfies & her she girl him ~ school yearbook senior photographer @sport
    cashapp*|venmo*|zelle* ... for ?her|his|more pictures|pics|photos|videos|selfies
    pay|paid|pays|paying|payed to meet|see|spend|visit|be ?time ?with ?a ?the girl|girls|her|him|boy|minor ~ concert show doctor tutor
    has|got|runs|keeps|had @many|other girls & daughter niece youngest man him older mine my ~ @kin team class @sport @school
    friended|befriended|known for bringing|brings|recruiting|getting girls|kids
    anuncio|ad ... # ... efectivo|cash|anitos|incall|roses
    quota|quotas|miss|missed ... sales|beaten|crew & minors minor kids van beaten crew
    makes|make|made|making @them hand|turn|give ?over every|all|her ?the dollar|dollars|money|cash|check ~ homework
    earn|make|sell|bring ... before ... eat|eats|sleep|sleeps|food|home ~ @school fundraiser
    back|out on|at|to the track|blade|stroll ?with ?for ?him|him|daddy|again|night ~ @sport train horse`,
    `Someone was asking two hundred dollars for an hour with her.
    Investigators matched her tattoo to online ads.
    She has to bring him 500 a night.
    A man was Cash-Apping her for pictures.`,
    `He paid twenty dollars for an hour with a tutor.
    Her photo was in the school paper.
    She makes twelve dollars an hour.`,
  ),
  topicEs(
    'trafficking/donde-se-ponen',
    'La calle donde se ponen, los coches a los que sube, el precio de su compañía.',
    `donde|calle|esquina|zona ... ponen|paran|prostituyen|ofrecen ?las mujeres|muchachas|chicas|sexoservidoras|otras ~ mesas puestos
    luces|luz rojas|roja & local bar puerta entrar entro ella casa ~ semaforo navidad
    tarifa|tarifas|precio|precios ... favores|compania|fotos|videos|hora|noche & ella sus chica nina el ~ taxi hotel estacionamiento
    favores|compania|fotos|videos ... tarifa|tarifas|precio ~ taxi
    cedula|ine|identificacion|credencial|documento|pasaporte|dni de ?una|un|otra ?otra mujer|muchacha|persona|prima|mayor ~ encontro perdido
    subiendo*|subia|sube|subirse|bajando* ?se a|en|de ?los ?distintos ?varios coches|carros|autos|camionetas|trailers ?distintos|diferentes ?y ~ bus escolar
    cobra|cobran|cobraba|pide|piden|pagan|paga|pagaban|pagar ... estar|hora|rato|noche|salir|acostarse con ella|ellas|nina|menor|muchacha|chica ~ cine cena ninera`,
    `La vieron en la calle donde se ponen las mujeres, subiéndose a coches distintos.
    Le pagan por estar con ella.`,
    `La calle donde ponen los puestos.
    Paga la cena con ella.`,
  ),
];
