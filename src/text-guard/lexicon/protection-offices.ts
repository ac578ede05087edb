import { define } from './define.js';
import type { Entry } from './entry.js';

const agency = define('agency', 'status', 'practice');
const spanish = define('agency', 'status', 'spanish-pending-review');
const topic = define('agency', 'topic', 'inference');
const topicEs = define('agency', 'topic', 'spanish-pending-review');

/** Offices that protect children, by their names and steps in several countries. */
export const protectionOffices: readonly Entry[] = [
  agency(
    'agency/findings-and-services',
    'Findings, registers and services in the home.',
    `central registry|register & abuse neglect name allegations report child finding listed
    abuse|neglect|protection|maltreatment registry|register ~ @pet animal
    childline
    allegation|allegations ?was ?were ?are ?is indicated|founded|substantiated|unsubstantiated|unfounded ~ coach team
    substantiated|indicated|founded|validated ?for ?of neglect|abuse|maltreatment ~ @pet
    intensive in home|family ?services ?preservation
    in home services|worker|workers|case|provider ~ internet cable salon nursing senior elderly pet
    differential|alternative response worker|track|case|assessment & family child report cps county agency services state
    parent aide|aides
    visitation coach|coaches
    family time worker|supervisor
    drug|substance|alcohol exposed newborn|infant|baby|birth|child
    plan of safe care
    icw|icwa worker|workers|director|department|office|representative|program
    tribal ?social ?child ?family ?welfare worker|welfare|caseworker
    state|county|welfare|childrens agency|agencies ?had knew|warned|ignored|failed|missed|alerted|blamed|faulted|aware ~ wildlife parks water transit
    childrens|child division|bureau|cabinet ?has ?had opened|took|received|assessed|visited|investigated|closed|assessment|report
    fssa|ldss|djfs|cdjfs|dcdhs|scdss|ncdss|okdhs|ladcfs|njdcpp|dcpp|nycacs|txdfps|dcfsla|ohdcy|ctdcf|fldcf|ridcyf|wadcyf|azdcs|tndcs|indcs|codhs|iahhs|arkdhs|mddhs|vadss|gadfcs|nhdcyf|vtdcf
    fcm|fcms visited|called|worker|came|said|filed|reported|assigned
    her|his|their|the fcm
    independent reviewing officer
    her|his|their iro
    hotline ?had ?has received|got|took|logged ... report|reports|referrals ?on ?about & parents family household abuse neglect mother ~ tip police sighting families
    prior|previous|past involvement|history|contact with ?the department|agency|county|state|services
    suspected|suspicion ?of neglect|maltreatment ~ @pet animal
    reported|reporting|investigation|investigated|investigating ?for ?of ?suspected neglect|maltreatment ~ @pet animal road
    community based care ?lead ?agency
    case management agency|organization
    wraparound team|facilitator|meeting|worker
    mdt interview|meeting|team & child cac worker abuse
    forensic interviewer|interviewers|interview|interviews ~ podcast job
    family policing
    dcfstealskids|cpsstealskids|dcfkidnaps|endcps|abolishcps|dcfssteals
    service|case|safety plan|plans require|requires|required ?classes ?parents & parents parenting classes mother mom father kids visits ~ phone data cell fire
    cabinet for families|health|children
    department|agency|county|state|hotline ?has ?had substantiated ?the ?a neglect|abuse|report|allegations
    cpsfailed|cpsfails|cpsfail|dcfsfailed|dcffailed|dcsfailed|dhsfailed|acsfailed|cpskidnaps|cpskidnapped|cpscorruption|cpsreform|legallykidnapped`,
    `The allegations were indicated.
    The tribal ICW worker asked for him.
    #CPSfailed
    State Agency Knew of Missing Toddler`,
    `The gift is on the central registry for the wedding.
    The state agency for wildlife knew.`,
  ),
  agency(
    'agency/commonwealth-offices',
    'Offices, enquiries and plans of the United Kingdom, Ireland, Canada, Australia and New Zealand.',
    `child|children in need plan|meeting|assessment|status|review
    cin plan|meeting|review
    section|s # enquiry|enquiries|inquiry
    mash team|referral|enquiry|hub|screening|worker ~ potato game music
    multi agency safeguarding|meeting|hub|support|team|panel
    safeguarding lead|referral|concern|concerns|hub|board|partnership|enquiry|nurse ~ data
    team around the child|family
    cafcass
    tusla
    oranga tamariki
    compulsory supervision order
    childrens hearing|hearings & reporter order social supervision ~ test aid loss
    dcj|facs|dffh|mcfd|dpj
    child safety officer|officers|services|department - seat bike water
    rosh report
    childrens aid ?society
    cas office
    cas worker|workers & child family kids called came visit came she he her him removed taken - det detective
    ministry|minister of|for children ?and
    childrens social care|worker|work`,
    `A child in need plan was in force.
    The MASH team screened a referral.
    Tusla was told of concerns.`,
    `A bike safety officer.
    Mash potatoes and peas.`,
  ),
  spanish(
    'agency/oficinas-por-pais',
    'Oficinas, consejos y programas de protección de varios países, por su nombre o sus siglas.',
    `demuna|demunas|cpnna|cmdnna|lopnna|idenna|dgaia|eaia|codeni|minna|senniaf|conapina|isna|sipinna|ppnna|adfan|sedeges|cdnnya|jcpd|inabif|dinaf|conanda
    la|las|el|una upe|opd|oln|evia
    upe|opd|oln|evia de|del|asumio|abrio|derivo|hace|hacia|intervino
    programa|equipo ?de pie|ppf|prm|fae|pib|evia|opd|dam & familia joven nina nino menor
    seafi|seafis|iass|eaim|spap|dgpi
    omision de ?los cuidado|cuidados
    linea 141|#|infantil & reporte menor nino nina icbf
    proceso|procedimiento administrativo de restablecimiento
    expediente por|de omision|negligencia|desproteccion|desamparo|maltrato
    desproteccion
    consejo|consejos|consejero|consejera|junta|juntas ?municipal ?cantonal ?de ?del proteccion|tutelar|cantonal ~ civil animal ambiental datos
    organismo|organismos|organo|ente ?local ?zonal ?estatal ?de proteccional|protectorio|proteccion ~ civil ambiental animal datos
    la|el pgn
    pgn ordeno|rescato|tomo|asumio|presento
    vulneracion|vulneraciones ?grave ?de ?sus derechos
    tecnico|tecnicos|tecnica|tecnicas de menores|infancia
    equipo|equipos de infancia
    intervencion ?psicosocial familiar ~ medico
    agencia|entidad|dependencia estatal|gubernamental ?ya sabia|conocia|supo|fallo|ignoro|tenia
    trabajador|trabajadora del condado|gobierno|estado ?que ?le ?la ?lo entrevisto|visito|pregunto|cito|llevo|quito
    aviso|notificacion|parte|reporte|alerta|dio ?aviso por|de|ante ?por ?sospecha|sospechas|presunto ?de maltrato|negligencia|desatencion ~ animal`,
    `La DEMUNA citó a la abuela.
    La escuela activó el protocolo por vulneración de derechos.
    Los técnicos de menores llevaban meses con esa familia.
    Agencia estatal sabía del caso.`,
    `Protección Civil organizó la búsqueda.
    Fue a pie con el equipo.`,
  ),
];

/** What tells that services know a family. */
export const servicesTold: readonly Entry[] = [
  topic(
    'agency/kept-an-eye-on',
    'Someone called, a file was opened, services knew the family.',
    `call|called|calls|calling ?the people|state|county|authorities on ?the them|us|mom|her|his|my|me|parents|family|him
    baby|child|kid|kids snatchers|snatcher|stealers ~ film movie
    case|file ?was ?were closed|shut ... reopened|reopen ~ detective detectives cold police sheriff
    open|opens|opening|opened|start ?up a|another file|case on her|him|them|us|me|mom|dad|family ~ police detectives detective sheriff
    known to|by ?the ?relevant ?local services|agencies|agency|department|system|council
    multi agency|agencies concerns|concern|shared|support|work ~ task search fire
    early help ?was ?is offered|refused|plan|worker|team|assessment|hub|declined
    the social will|would|gonna|might|could|to|came ?come ?and take|split|separate|remove|round|visit
    welfare|county|state|government|system|judge will|would|gonna|might|could|to ?come ?and take|split|separate|remove you|her|him|them|us|kids|me`,
    `Somebody called the people on them.
    The case was closed in April and reopened in June.
    Early help was offered to his mum.`,
    `Detectives say the case was closed and reopened.
    She called the store.`,
  ),
  topicEs(
    'agency/los-vigilaban',
    'Clases para padres, expedientes que se abren y cierran, y el temor a que se los quiten.',
    `clases|curso|cursos|taller|talleres ?para ?de padres & obligaron obligada tiene mando ordeno juez tomar exigieron mama papa
    quitar|quiten|quitarla|quitarlo|quitarlos|llevar|lleven|llevarsela|llevarselo ... del condado|estado|gobierno|dif|menores
    demostrar|comprobar|probar que .. habia|tenian|tienen|hay comida|luz|camas|cuartos|trabajo
    expediente|caso|carpeta ... reabrieron|reabrio|reabierto|reabren ~ policia fiscalia detectives
    conocida|conocido|conocidos|conocidas por|de|para los servicios|municipio|ayuntamiento|autoridades ~ policia`,
    `A la mamá la obligaron a tomar clases para padres.
    La familia ya era conocida por los servicios del municipio.`,
    `Los padres dan clases de música.`,
  ),
];
