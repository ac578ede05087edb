import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const agency = define('agency', 'status', SOURCE);
const justice = define('justice', 'status', SOURCE);
const trafficking = define('trafficking', 'status', SOURCE);

/** Offices, homes, measures and crimes as Spanish names them in more countries, and as they sound in Spanish. A native speaker's review is pending. */
export const oficinasEs: readonly Entry[] = [
  foster(
    'foster/hogares-y-medidas',
    'Hogares, villas y residencias con permiso, y medidas de cuidado.',
    `hogar|hogares|residencia|villa|instalacion|albergue|alvergue transitorio|transitorios|certificado|certificados|asistencial|licenciada|licenciado|estatal ~ venta renta
    hogar|residencia|albergue|alvergue|instalacion ?de|del givierno|gobierno|estado
    residencia|centro|hogar infanto|infantil juvenil
    residencia|hogar|centro ?de ?la mejor ninez|sename
    adopcion|acogida|guarda temporal|transitoria|provisional ~ @pet
    medida|medidas ?de cuido|abrigo|acogimiento|cuidado|internacion|institucionalizacion ?vigente ~ cuidado_personal
    hogar|hogares ?de ?esos por|x contrato
    group|gru jom|joum
    foster jom|joum|child|nino|kid
    evasion de hogar|residencia|albergue|centro
    osterfay|arecay
    falta de ?camas|cupo ?en ?los hogares
    sin hogar|familia ?que ?lo ?la asignada|asignado
    reintegrarlo|reintegrarla|reintegracion|reintegro ?a ?con ?su ?la ?el familia|familiar|nino|nina|hogar ~ escolar
    equipo|condiciones ... reintegrarlo|reintegrarla ~ escuela equipo_futbol
    stfc|tfc|res_parent|resparent`,
    `Se ausentó de un hogar transitorio certificado en Arecibo.
    El Patronato tenía medida de cuido vigente sobre la joven.`,
    `Vendió la casa de su abuela.`,
  ),
  agency(
    'agency/oficinas-de-la-ninez',
    'Oficinas, procuradurías, patronatos y equipos de la niñez, con sus siglas y como suenan.',
    `departamento|depto|oficina|instituto|patronato|procuraduria|ministerio|secretaria|direccion|autoridad|unidad|servicio|servicios|agencia|junta|sistema|consejo ... ninez|infancia|adolescencia|acogimiento|adopcion|adopciones ~ desaparecid* extraviad* deporte deportes cultura museo futbol hospital pediatria explotados busqueda biblioteca alerta
    departamento|oficina|instituto|patronato|procuraduria|ministerio|secretaria|direccion|autoridad|unidad|servicio|servicios|agencia|sistema ?publico ?estatal ?nacional ?municipal ?de ?para ?la ?seguridad ?proteccion ?bienestar ?mexiquense ?integral ?a ?los ?de ?las ninos|ninas|infantil|menores|familiar|nna ~ desaparecid* extraviad* deporte cultura museo futbol hospital busqueda alerta salud medicina violencia
    desarrollo integral ?de ?la familiar|familia|ninez|infancia
    pronnif|difem|sebiso|pronapinna|prodennn|sipinna|conapina|senniaf|inamu_ninez|sedif|smdif|codeni|demuna|cepam|upe|copred|meppna|dinapen|mimp_upe ~ futbol
    pronnif|difem|sebiso|sipinna|sedif|smdif|codeni|demuna|dinapen
    cipies|sipies|cpies
    si|ci pi|py es|ies
    child|cild proteccion|proteccion|protekcion
    investigadora|investigador|tecnica|tecnico|trabajador|trabajadora ?de|del|a ?los ?la servicios|maltrato|abuso|menores|ninez|proteccion|familia ~ computadora enfermeria
    tecnico|tecnica|especialista de|a ?la ?servicios ?de ?a ?la relaciones|servicios ?de ?a familia
    equipo|psicologa|trabajo multidisciplinario|psicosocial|interdisciplinario|tecnico & reintegr* derechos padrastro madre familia ~ bucear hospital escuela futbol
    verificacion|restitucion|restablecimiento|vulneracion ?de derechos
    ministerio|fiscalia|defensoria|procuraduria publico ?de|para ?los ninos|ninas|nna|menores|adolescentes
    bajo proteccion|resguardo|custodia|tutela & procuraduria ministerio sistema dif adolescente jovencita confirmo proceso ~ techo lluvia policia mochila
    que|quien ?la resguardaba|resguarda|tutela|tutelaba
    radicaron|radico|abrieron|tiene ?un ?le caso ?en familia|cpp
    bienestar ?familiar la|lo|los tenia|tiene|tenian|llevo|saco|quito|agarro|metio ~ animal
    el|la|tenia bienestar|bienestarina ?de ?ahi ?alla tenia|tiene
    asfa|cwis|ccwis|sacwis|ncands ?clock|id|intake
    autoridad|consejo|junta|mesa infantil|tutelar ~ futbol
    d i f
    community|children|childrens services ... baby|kids|children took|removed`,
    `El Departamento de Seguridad Infantil de Arizona difundió la fotografía.
    los del cipies se llevaron a los primos
    de PRONNIF le hablaron a mi mama`,
    `El Departamento de Policía difundió la foto.
    Asociación de Familiares de Niños Desaparecidos.`,
  ),
  justice(
    'justice/palabras-de-causa',
    'Centros, programas y medidas de justicia juvenil, y como suenan.',
    `casa|hogar|centro ?de medio camino|camino_medio
    corte|tribunal|programa de drogas|desvio|diversion|sustancias|dependencia ?juvenil|menores ?: & juvenil joven menor corte participante ordeno recoger
    programa de desvio|diversion|medidas
    tribunal|corte|sala de dependencia|asuntos
    tribunal|corte de menores
    yubi|yuvi|yuvinil|juvi|juby
    proveishon|probeishon|provacion|probeicho|probation ~ trabajo
    on|en|esta proveishon|probeishon|probacion
    suspension condicional ?del proceso
    privado|privada de ?la ?su libertad
    suspendido a prueba
    internado|interno|interna|recluido|recluida en ?el|la renaciendo|izalco|gaviotas|tonacatepeque|ilobasco|etapa|pisavi|jaltuo|ciudad_de ?los ?las
    cdi|cisco|tti|cti|cerreca & menor interno fuga`,
    `La última vez que se supo de él fue en la casa de medio camino para jóvenes.
    staba en el yubi d houston, salio el lunes`,
    `Está a medio camino de la casa.`,
  ),
  trafficking(
    'trafficking/palabras-de-trata',
    'Nombres del comercio de personas, y como suenan.',
    `comercio carnal|sexual|de_cuerpos
    reclutamiento|reclutada|reclutado|reclutaron|recluto ?forzado|forzosamente ?de ?por ?a ?el ?grupo ?los menores|ninos|ninas|adolescentes|armado|jovenes ~ futbol becas
    jiuman|juman|human trafiquin|trafikin|traficin
    pinp|pinpo|padrotes|padroton
    victim|victima|victimas ?de trata ~ abuela bien
    presunta|posible|probable|presumed|posibles victima|victim ?de trata|explotacion
    ninas|mujeres|hijas|ninos ?no ?se venden|vende|mercancia & trata no
    ninasnosevenden|nosevenden|notrata|notaltrata|alaltotrata
    explotacion|explotada|explotado|explotadas ?laboral ?sexual ?infantil laboral|sexual|comercial`,
    `La joven podría estar siendo utilizada para comercio carnal.
    Itzel, 15, presumed victim de trata`,
    `Se trata de una niña.`,
  ),
];
