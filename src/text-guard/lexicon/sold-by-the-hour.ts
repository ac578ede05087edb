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
    renting|rents|rented|rent|selling|sells|sold|pimping|lending|hiring ?out my|her|his|their|our|somebodys|own daughter|niece|stepdaughter|sister|granddaughter|girlfriend|girls|kid|child ?out ?off ?to ?by ?for ~ bike phone house car truck painting book
    as an|a escort|prostitute|hooker|stripper - police motorcade prom
    survivors|survivor|csec drop|dropin ?in ~ cancer crash`,
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
    `jinetera|jineteras|jinetero|jineteros|jineteando
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
    cash|venmo|zelle|paypal|apple ?app+|apped|apping|pay|paying|paid ... for ?her|his|the|more|some pictures|pics|photos|videos|selfies & her she girl him ~ school yearbook senior photographer @sport
    cashapp*|venmo*|zelle* ... for ?her|his|more pictures|pics|photos|videos|selfies
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
    subiendo*|subia|sube|subirse|bajando* ?se a|en|de ?los ?distintos ?varios coches|carros|autos|camionetas|trailers ?distintos|diferentes ?y ~ bus escolar
    cobra|cobran|cobraba|pide|piden|pagan|paga|pagaban|pagar ... estar|hora|rato|noche|salir|acostarse con ella|ellas|nina|menor|muchacha|chica ~ cine cena ninera`,
    `La vieron en la calle donde se ponen las mujeres, subiéndose a coches distintos.
    Le pagan por estar con ella.`,
    `La calle donde ponen los puestos.
    Paga la cena con ella.`,
  ),
];
