import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const agency = define('agency', 'status', SOURCE);

/** What a public body is called. */
const BODY =
  'departamento|secretaria|subsecretaria|ministerio|viceministerio|instituto|consejo|direccion|subdireccion|division|oficina|agencia|' +
  'administracion|autoridad|autoridades|sistema|servicio|servicios|procuraduria|subprocuraduria|defensoria|patronato|comision|unidad|unidades|' +
  'programa|gerencia|junta|organismo|entidad|comite|coordinacion|jefatura|negociado|concejalia|consejeria|dependencia|sociedad|tribunal|gobierno';
/** What it does. */
const CARE =
  'proteccion|bienestar|seguridad|desarrollo|atencion|cuidado|cuidados|defensa|derechos|asistencia|apoyo|amparo|tutela|adopcion|adopciones|' +
  'acogimiento|acogida|asuntos|integracion|restitucion|servicios|servicio|resguardo|custodia|crianza';
/** For whom. */
const CHILD =
  'nino|nina|ninos|ninas|ninez|infancia|infancias|menor|menores|adolescente|adolescentes|adolescencia|nna|nnaj|infantil|infantiles|familia|familias|familiar|familiares|ninxs';
const NOT =
  'desaparecid* extraviad* salud hospital museo deporte deportes biblioteca musica teatro festival futbol tienda turismo danza zapatos consumidor animal fauna';

/** Offices that protect children, as they are named from country to country, in the Spanish of translated notices too. A native speaker's review is pending. */
export const officesByNameEs: readonly Entry[] = [
  agency(
    'agency/organos-de-infancia',
    'Departamentos, patronatos, institutos y servicios de niñez o de familia, con cualquier orden de sus palabras.',
    `${BODY} ?salvadoreno|salvadorena|hondureno|hondurena|colombiano|panameno|mexiquense|coahuilense|jalisciense|tabasqueno|veracruzana|poblana|local|zonal|distrital|municipal|provincial|departamental|regional|territorial|estatal|nacional|federal|general|especial|especializada|integral|administrativa|publica ?municipal|estatal|nacional ?de|para|a|en ?la ?el ?los ?las ?al ?del ${CARE} ... ${CHILD} ~ ${NOT}
    ${CARE} ?integral ?especial ?social ?y ?de|a|para|al|del ?la ?el ?los ?las infancia|ninez|ninos|menores|nna|adolescencia|familia|familias ... ?de ?del condado|estado|municipio|nevada|texas|california|arizona|florida|illinois|georgia|oregon|utah|colorado|york|carolina|nuevo_mexico|washington ~ ${NOT} familia_busca
    ${BODY} ?salvadoreno|hondureno|colombiano|panameno|mexiquense|coahuilense|jalisciense|local|zonal|distrital|municipal|provincial|departamental|regional|territorial|estatal|nacional|federal|general|especial|especializada ?municipal|estatal|nacional de|para|a ?la ?el ?los ?las ?primera ?servicios ?para ?a ?la ?los ?las ninez|infancia|infancias|familias|nna|adolescencia|adopcion|adopciones|acogimiento|menores|familia|minoridad ~ ${NOT} deporte reposteria primaria
    patronato|patronatos ?nacional ?de|del|para ?la ?el ?los infancia|nino|ninez|menor|menores
    servicio|servicios de|para|a ?la ?el ?los ?las ?ayuda ?proteccion ?y ?a ?la infancia|ninez|familia|familias|ninos|menores|adolescencia|juventud ~ ${NOT} iglesia misa
    departamento|oficina|agencia|division|administracion|direccion ?de ?la ?los ?las ninos|ninas|ninez|jovenes|menores|familias|juventud ?y|e ?los ?las ?ninos ?ninas ?y ?jovenes ?y ?familias|familia|juventud ~ ${NOT} ropa
    oficina|agencia|autoridad|autoridades|ente|organo|entidad|dependencia ?estatal|local|municipal|competente ?de infantil|tutelar|protectora|infancia|ninez|menores|proteccion_infantil ~ ${NOT} deportiva
    oficina|agencia ?estatal|federal|municipal|del|de ?estado|condado ?de|para ?la infancia|ninez|juventud|infancia_y_juventud ~ ${NOT} cultura deporte empleo
    proteccion|seguridad|bienestar|servicios|maltrato infantil|infantiles ?del|de ~ ${NOT} vial asiento asientos cinturon silla carriola juguetes fiestas fiesta
    child|childrens proteccion|protecsion|protekshon|proteccions
    child protection|protective|welfare|safety ?services ?lady ?people vino|vinieron|se|came|took|le|la|llego
    la|el|los|las|de|del|una ?de child|childrens protection|protective|welfare|services
    sistema ?municipal|estatal|nacional ?para ?el desarrollo integral ?de ?la ?las familiar|familia|familias|ninez
    ministerio publico ?de|para ?los ?las ninos|ninas|ninez|adolescentes|menores
    procuraduria|subprocuraduria|defensoria|fiscalia ?mexiquense|estatal|municipal|local|regional|poblana|jalisciense|coahuilense ?de ?los ?las ninos|ninas|nino|ninez|nnya|nna ~ desaparecid*
    departamento|secretaria|depto ?estatal ?de servicios humanos|familiares|sociales & custodia tutela menor nina nino joven
    bajo|en ?la proteccion|tutela|custodia|guarda|resguardo del|de ?la servicio|servicios|organismo|consejo|entidad|secretaria ?nacional|local|publica|publico
    ninos|nino|nina|menores|hermanos|la|lo|los|las ?que tiene|tenia|tienen|llevo|mando|quito bienestar ?familiar ~ salud
    guarda|tutela|custodia ?la ejerce|ejercia|tiene|asumio|ostenta|lleva ?la ?el ?una ?un entidad|organismo|administracion|autoridad|servicio ?publica|publico
    su ?la guarda|tutela|custodia ?la ejerce|ejercia|tiene|asumio|ostenta|lleva ?la ?el ?una ?un entidad|organismo|administracion|autoridad|servicio ?publica|publico
    la guarda|tutela|custodia ?la ejerce|ejercia|tiene|asumio|ostenta|lleva ?la ?el ?una ?un entidad|organismo|administracion|autoridad|servicio ?publica|publico
    tutora|tutor|guardadora|curador|curadora|defensor|defensora publica|publico|judicial|institucional|provisorio|especial|dativo ~ @sport
    tecnicos|tecnicas|educadores|equipo|personal|servicios ?de ?la ?las diputacion|cabildo|consell|mancomunidad|consejeria ?foral ?provincial & caso menor nina nino familia siguen seguimiento
    se|me|nos ?me ?la|lo|los|las llevo|quito|llevaron ?a ?los ?las ?mis ?ninos la|de|los procu|procuraduria
    los|las|gente|una|licenciadas de ?la procu|procuraduria ?de ?menores vinieron|vino|llegaron|llevaron|quitaron|visitaron ~ consumidor agraria federal
    el|la|de|del|una|su bienestar ?lo ?la ?los ?las ?se ?le tenia|tiene|llevo|quito|recogio|saco|puso|cuida|mando|asigno
    lo|la|los|las ?que tenia|tiene|llevo|saco|cuida ?a ?en el bienestar
    verificacion|garantia|restablecimiento|restitucion|amenaza|inobservancia de ?sus ?los derechos ~ humanos consumidor autor laborales
    equipo|equipos|dupla|terna ?tecnico|tecnica psicosocial|multidisciplinario|interdisciplinario|multidisciplinaria|biopsicosocial ?del ?de ?la ... concluyo|dictamino|recomendo|determino|valoro|evaluo|informe|sugirio & reintegr* familia padrastro madre mama hogar padres menor derechos egreso vuelta convivencia ~ rescate
    condiciones ?familiares para|de reintegrar^|reintegrarlo|reintegrarla|reintegracion|egreso`,
    `El Departamento de Servicios para la Infancia y la Familia la busca.
    El Patronato Nacional de la Infancia tenía medida de cuido.
    El Departamento de Seguridad Infantil de Arizona difundió la foto.
    La Oficina de Adopción y Acogimiento del distrito fue notificada.
    A ella la tenía el Bienestar.
    La verificación de derechos quedó abierta.`,
    `La Unidad de Niños Desaparecidos tomó el caso.
    El departamento de ropa de niños cerró.
    El Hospital Infantil la atendió.`,
  ),
  agency(
    'agency/siglas-por-estado',
    'Siglas de los órganos de protección de cada estado y país, también como suenan.',
    `difem|sedif|smdif|sdif|difmunicipal|difestatal|difjalisco|difcdmx|difnl|difver|difpuebla|difoax|pronnif|pprnnif|ppnna|pppnna|ppnnaem|pronapinna|prodennaver|profnna|prodemefa|pdmf|sipinna|sesipinna
    sebiso|sbs|conanif|mifan|mifamilia|inhfa|ihnfa|isdemu_ninez|isna|conapina|conna|senaf|dinaf|senniaf|conani|adfan|adsef|minna|snna|codeni|codenis|sedepos|sedeges|dna_municipal|inabif|demuna|cedna|cpnna|idenna|inam_ninez|lopnna|minfa|dinapen_proteccion|senadi|sennac|ninnez
    dgnya|cdnnya|cdnna|senaf|sennaf|inau|iname|sipiav|inisa_proteccion|dgaia|dgpi|dgia|dgifm|iass|eaia|seafi|eaim|ptmi|grume_proteccion|ciasi|simpi
    ocfs|dcyf|dcfs|dcfcs|dcf|dfps|cyfd|ocyf|dfcs|dhs_ninos|nycacs
    sipies|cipies|cipiyes|sipiyes|cipiese|sipiese|sipes|zipies
    ci|si|zi|see pi|pee es|ese|ess|s - fi ~ quiere dice quieres lunes
    di|de|dee si|ci|see ef|efe ?es|ese ~ quiere dice
    los|las|la|el|del|con|al sipi|cipi es
    casa|hogar|albergue|procu|procuraduria|lic|licenciada|camioneta|trabajadora ?social ?del difem|sedif|pronnif`,
    `De PRONNIF le hablaron a mi mamá.
    En el DIFEM de Ecatepec me dijeron.
    La SEBISO la tenía en Xela.
    Los del cipies se llevaron a los primos.
    Llegó el si pi es a la casa.`,
    `Si pide agua, dénsela.
    Dice que sí es ella.`,
  ),
  agency(
    'agency/cargos-de-proteccion',
    'Quien investiga, visita o lleva el caso de un niño, por su cargo.',
    `investigador|investigadora|investigadores ?especial ?de|del ?la ?los ?las abuso|maltrato|menores|negligencia|infancia|ninez|proteccion ?infantil ~ desaparecidos policia
    tecnica|tecnico|tecnicas|tecnicos|supervisora|supervisor|psicologa|psicologo|coordinadora|coordinador|encargada|manejadora|manejador|gestora|referente|especialista|visitadora|promotora|enlace|delegada|dupla|terapeuta ?social ?de|del ?a ?la ?los ?las caso|casos|infancia|ninez|familia|familias|menores|adopciones|acogimiento|colocacion|colocaciones|ubicacion|crianza|permanencia|maltrato|reunificacion|proteccion ?infantil ~ policia detectives civil datos ventas rescate medica
    tecnica|tecnico|tecnicas|trabajadora|trabajador|especialista ?de ?en servicios|relaciones|servicio ?a|de|para ?la ?las familia|familias
    tsf ?del|de|asignada|asignado|visito|llamo|dijo
    family|case|kinship|permanency|visitation tech|techs|aide|aides|technician|navigator ?comes ?came ?visits ?called
    jefa|jefe|directora|director|regional ?de ?la ?los adfan|familia|proteccion_infantil|servicios_a_la_familia ~ policia iglesia
    funcionaria|funcionario|empleada|empleado|agente|oficial|delegada|representante|personal|persona ?del|de ?la ?los infancia|ninez|bienestar_infantil|proteccion_infantil|autoridad_infantil|autoridad_tutelar ~ policia
    por parte|nombre de ?la autoridad|entidad|agencia infantil|tutelar|competente|protectora
    licda|lic|licenciada|licenciado|abogada|psicologa ?que ?me ?nos ?le ?la ?lo lleva|llevaba ?el|la ?a ?caso|nina|nino|expediente|carpeta ?de ?la ?mi ?su ~ divorcio choque herencia seguro
    lic|licda|licenciada|licenciado que lleva ?a ?el ?su ?caso ?la|lo nina|nino|menor|hermanos|expediente|caso ~ divorcio choque herencia
    permiso|autorizacion|firma|consentimiento de ?la ?el lic|licda|licenciada|licenciado ?que ?lleva & nina nino menor foto publicar caso
    queis|keis|ceis worker|workers|guorker|uorker|huorker|wolker|guorquer
    keisworker|queisworker|caseguorker|keisguorker
    sochal|soshal|sochial|soushal worker|guorker|wolker|uorker|worquer|huorker|worka|services`,
    `Pregunte por la señora Ivonne, técnica del caso.
    A la derecha, la investigadora de maltrato que la trasladó.
    El técnico de servicios a la familia la veía cada mes.
    Quien la supervisa por parte de la autoridad infantil no tiene carro.
    Her family tech comes Tuesdays.`,
    `El técnico de la televisión vino.
    La coordinadora de rescate organizó la brigada.
    Los investigadores de la policía la buscan.`,
  ),
];
