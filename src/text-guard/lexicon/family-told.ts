import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('foster', 'topic', 'inference');
const topicEs = define('foster', 'topic', 'spanish-pending-review');

/** What tells of another family, or of a house where children come and go. */
export const familyTold: readonly Entry[] = [
  topic(
    'foster/other-family-told',
    'Another family name, another family, and a house where children come and go.',
    `last|family ?name ?names doesnt|does|dont|didnt|do|not|never ?not match|matches|matched ... house|home|family|anyone|folks|people|couple|parents ~ id ticket
    had|has many|several|# last|family names
    basic center program|youth|shelter
    licensed for @many|# kids|children|beds|youth & home house ~ daycare camp
    care home manager|staff & girl boy teen child youth kid
    different last|family name|names ?than ?from & house home family parents anyone everyone
    had|have|has only|just had|been ?with him|her|them ... day|days|week|weeks ~ @pet
    took|take|takes|taking in ... sisters|brothers|siblings|kids|children|girls|boys|teens ~ @pet film show game museum
    takes|took|taking|raises|raising|keeps|watches ?in other peoples kids|children|teens|babies
    alternate|other|every|some weekends|weekend ?only if|when|unless ?the judge|court|worker|agency
    nobody|no|none|isnt|not|arent ?one in|of|at ?that ?the ?them house|home|people|family ?is|are related|relatives|kin
    staff|worker|aide noticed|found|realized|saw ... room|bed during|at rounds|check|checks
    sleepover|sleepovers|babysitter|overnights without ?a ?the background|clearance|fingerprint+
    worker|aide|driver drives|drove|takes|took|brings her|him|them to see
    waiting|waits|wait on|for ?a ?the judge|court|agency
    every|each birthday|christmas|easter in|at ?a ?another different|another|new|other house|home
    inspected|inspection|approved|checked for licensing|license|licensure ~ elevator food restaurant
    always|constantly|forever ?has ?have different|new|other kids|kid|children|teens|girls|boys ~ @play
    changed|switched|changing|switching schools @many|# times
    because|from|with ?of all|so|many ?the ?these moves ~ dance chess wrestling
    fifteen|five|ten|thirty|# minute|min checks|rounds & he she staff on him her unit ~ beach traffic
    one to one|1 staff|staffing|supervision
    line of sight supervision|staff
    gone|missing|left|ran|walked|slipped ?away ?off from ?the cottage|unit|dorm|lodge ... chapel|headcount|count|meds|vespers|shift
    not|never|dont|wont|aint ?wanna|want going|goin|go|coming|return|returning|to ?go ?back to that|those ladys|ladies|womans|peoples|couples|familys
    police|cops|deputies|officers ... called|come|go|respond|dispatched ?out to that|this address|house|home|place weekly|daily|often|constantly|always|regularly|nightly
    wasnt|not|cant|cannot|couldnt|isnt|never ?allowed ?to ?be photographed|pictured|filmed ... custody|custodian|guardian|case|confidential*
    state|county|agency|department|court|judge wont|cannot|cant|refuses|refused|will|would|does|doesnt|wouldnt ?not ?allow ?let release|share|publish|post|show ?her|his|their|any ?a photo|photos|picture|pictures|name|face|image`,
    `His last name doesn't match anyone in the house.
    The couple had only had him for eleven days.
    She had changed schools seven times.
    The state won't release his picture.`,
    `The couple had only had the puppy for two days.
    Police went to the house.`,
  ),
  topicEs(
    'foster/otra-familia-contada',
    'Otro apellido, otra familia, niños que entran y salen, y quién decide de una foto.',
    `no era|es|lleva|llevaba ?el su|mismo apellido ~ cartel error
    apellido distinto|diferente|otro & familia casa hogar
    faltaba|faltaban|falta|faltan|iba|antes ... salir|egresar del sistema|hogar|programa|centro ~ carcel
    salir|egresar|salio|egreso del sistema|programa|hogar por|al ?su edad|mayoria|cumplir
    vive|vivia|viven|vivian|duerme|dormia|comparte|compartia|cuarto ... otras|otros @many ninas|ninos|chicas|chicos|menores|muchachas|muchachos|jovenes ~ @sport @school
    tia|tio|tias|mama|educador|educadora|cuidadora|encargada|monja de turno|guardia
    foto|fotos|imagen ?no porque|por|debido ... autoridad|juez|jueza|tutela|custodia|confidencialidad|reserva|estado|gobierno
    familia|hogar de origen & ella el nina nino volver vuelva separada separado juez - mexicano hondureno
    cada cumpleanos|navidad ?en ?una|otra casa|familia ?distinta
    piden|pidieron|exigen|hacen|pasar ... pruebas|prueba|examen de|antidroga drogas|droga & devolver* hijos mama papa ninos
    revisan|revisaban|registran|esculcan ... mochila|cuarto|bolsa|cosas cada|siempre|todos ?vez & casa hogar entra llega ~ aeropuerto estadio
    familia|senora|pareja|gente solo|apenas lo|la|los tenia|tenian|tuvo|tuvieron ... dias|semanas ~ @pet`,
    `No era su apellido el de esa familia.
    Vivía con otras nueve niñas y una tía de turno.`,
    `El cartel tiene un error en el apellido.`,
  ),
];
