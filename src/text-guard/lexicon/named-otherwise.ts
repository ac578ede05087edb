import { define } from './define.js';
import type { Entry } from './entry.js';

/** Less usual names of care, of its offices, of justice and of trafficking, in both languages. */
export const namedOtherwise: readonly Entry[] = [
  define('foster', 'status', 'jargon')(
    'foster/labelled',
    'A label of a record that says care.',
    `tag|flag|label|category|status|type ?: foster ~ name last surname dog @pet
    alternative|out of home placement|care`,
    `<span class="tag tag-foster">Age 11</span>`,
    `Tag the Foster family in your photos.`,
  ),
  define('foster', 'status', 'spanish-pending-review')(
    'foster/albergados-y-tutelados',
    'Un menor albergado, institucionalizado o bajo tutela pública.',
    `nna|menor|menores|nino|nina|ninos|ninas|joven|adolescente|adolescentes albergado|albergada|albergados|albergadas|institucional|institucionalizado|institucionalizada|institucionalizados ~ huracan inundacion sismo terremoto tormenta refugio
    conselleria|consejeria|generalitat|xunta|junta|diputacion|administracion|entidad|comunidad|estado|gobierno tiene|asumio|ostenta|asume|lleva ?su|la tutela
    tutela de|del ?la conselleria|consejeria|generalitat|xunta|junta|diputacion|administracion|entidad|comunidad|estado|gobierno
    casa de seguridad|resguardo para|de menores|ninos|ninas|adolescentes
    nino|nina|nene|nena|chico|chica|chicos|chicas|ninos|ninas de hogar ~ dulce articulos muebles`,
    `NNA albergado, 13 años.
    La Conselleria tiene la tutela desde abril.
    Casa de seguridad para menores, sin dirección pública.
    Ya no es niño de hogar, ya vive con el papá.`,
    `Un menor de hogar humilde ganó la beca.
    La junta tiene la lista de voluntarios.`,
  ),
  define('agency', 'status', 'jargon')(
    'agency/letters-and-files',
    'Offices by their letters, and how their cases are headed.',
    `cyf|cws|ccyf|acyf referral|referrals|hotline|worker|case|intake|confirms|report|visit|unit
    cyf|cws confirms|said|says|visited|took|opened
    county|allegheny cyf|cws
    re dependency of
    el|al|del|la|por pani|senniaf|sename|conani|icbf ~ historia sabor
    pani avisado|aviso|denuncia|expediente
    expediente|expte|legajo de|del ?la proteccion ~ civil datos consumidor animal
    expte|exp proteccion
    abrio|abrieron legajo|expediente & nina nino familia 102 linea menor`,
    `Allegheny CYF confirms an active referral.
    In re: Dependency of A.V. is an odd way to say her name.
    Expte. protección 112/24.
    Avisamos al PANI anoche.`,
    `El pan, aviso, se acabó.
    The dependency of the bees on clover.`,
  ),
  define('justice', 'status', 'jargon')(
    'justice/said-otherwise',
    'A justice placement or its watch, by less usual names.',
    `suspended|stayed commitment ~ volunteer time church
    reentry|re coach|specialist|counselor & reentry
    girls|boys reform ~ school_board tax dress
    em|gps bracelet|strap|anklet ~ silver gold friendship charm
    weekend lockup|detention|jail
    responsabilizado|responsabilizada ~ accidente choque conductor
    medida de prestaciones|libertad_asistida|semilibertad
    prestaciones a|en ?beneficio|favor de|la comunidad`,
    `He drew a one-year suspended commitment.
    EM bracelet strap found by the tracks.
    She was in girls' reform in 2021.`,
    `A friendship bracelet with his name.
    Their commitment to dress reform is known.`,
  ),
  define('trafficking', 'status', 'jargon')(
    'trafficking/said-otherwise',
    'Trafficking and exploitation by less usual names.',
    `ht victim|survivor|case ~ ft
    h t victim|survivor
    indicios|sospecha|sospechas|senales|signos|victima|victimas|posible|red de ?la explotacion ~ minera petrolera agricola forestal
    forced|child|teen webcam|webcamer|camming
    webcamer|modelo_webcam & menor nina obligada anos
    not for sale & she girl her survivor survivors missing niece daughter`,
    `An h.t. victim 2 years ago, per my sister.
    No hay indicios de explotación, dijo el vocero.
    Webcamer obligada en Cúcuta.`,
    `La explotación minera cerró el camino.
    The house is not for sale.`,
  ),
];
