import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const agency = define('agency', 'status', SOURCE);

/** Homes that are passed through and offices of towns and regions, by their Spanish and mixed names. A native speaker's review is pending. */
export const homesAndOfficesEs: readonly Entry[] = [
  foster(
    'foster/de-hogar-en-hogar',
    'Hogares de paso, residencias, a disposición de la entidad, de institución en institución.',
    `hogar|hogares|casa|casas de paso|transito|abrigo ~ @pet peaje tren frontera migrantes
    familia|familias de transito|abrigo ~ @pet
    de|por institucion|instituciones|hogar|albergue|centro|orfanato|residencia|familia|internado en institucion|hogar|albergue|centro|orfanato|residencia|familia|internado
    crio|crecio|crecimos|rodo|rodando|rodado|dando_vueltas|paso|anduvo ?ha ?por de casa en casa ~ repartiendo preguntando volantes
    comunidad|junta|xunta|generalitat|diputacion|gobierno|consell|cabildo|region|principado|estado ... tiene|asumio|ostenta|ejerce|lleva|asumira ?su ?la tutela|guarda|custodia ~ padre patrulla
    interno|interna|alojado|alojada|internado|internada ?del ?en ?un ?el ?la instituto|hogar|hogares ?de ?la ?provincia ~ politecnico tecnologico
    hogar|casa|albergue|residencia|nino|nina del|de ?el bienestar|estado|gobierno|dif|icbf|menor
    casa alianza
    guarda|tutela|custodia|tutor|tutora|guardian ?legal dif|estado|condado|gobierno|generalitat|junta|icbf|inau
    los|las|gente|personal del|de ?el estado|gobierno|condado|dif ?le ?me ?nos ?se ?se ?la ?lo quitaron|llevaron|sacaron ~ foto carteles comida agua ayuda despensa
    fue|esta|estaba|estan|quedo|got placed con|en|with
    en|del|al un|el residential - area street zona
    en ?el sistema desde|hace - alerta amber computo @sport
    ingresarla|ingresarlo|ingresarlos|internarla|internarlo|internaron|canalizarla|canalizarlo|canalizaron|canalizo|ingresaron ?lo ?la ?los ?menor ?nina en|a|al ?un ?una ?el albergue|centro|casa|institucion|residencia|hogar - hospital salud rehabilitacion @pet
    referente|operador|operadora|educador|educadora|cuidador|cuidadora|preceptora|preceptor|celadora del|de ?la ?el hogar|albergue|residencia|institucion ~ ancianos abuela
    en|con|a ?un ?una recurso|recursos familiar|familiares|convivencial
    quitaron|retiraron|apartaron|sacaron|separaron ?a ?lo ?la ?los ... madre|padre|padres|mama|papa|familia ... por maltrato|negligencia|descuido|abandono|abuso|golpes
    centro|centros de primera|inmediata|urgente acogida
    familia|familias|acogida|acogido de urgencia - hospital medico
    piso|pisos de ?la emancipacion|autonomia|transicion
    vivienda|viviendas|programa de ?la emancipacion
    motivo|causa ?de ingreso|retiro|egreso|ubicacion negligencia|abuso|abandono|maltrato|desamparo
    hogar|hogares|club_de_ninos|centro amparado|amparados
    residencia|dispositivo|hogar|modulo|casa|recurso|centro convivencial|convivenciales|tutelar
    dispositivo|modulo|recurso|programa|centro residencial ?de ?para ?la ?provincia|menores|ninez|proteccion|infancia|adolescentes - edificio ventas inmobiliaria
    a disposicion|resguardo|cargo del|de ?la dif|senaf|icbf|sename|inau|procuraduria|entidad|consejeria|defensoria ~ auto vehiculo objeto celular
    nino^|menores|hermanitos|chamacos|muchachos ?que ?les del juzgado|dif|gobierno|icbf|sename ~ reporteros trabajadores
    ninos|ninas|menores|chamacos|los|las que ?les ?le ?se manda|mandan|coloca|quito|quita|quitan|trae|puso ?el ?la juez|jueza|juzgado|dif|gobierno|estado|condado|corte
    in the system desde|hace|since|como
    crecio|creci|crecido|vive|vivia|estuvo|cayo in|en the system
    en|in el|the foster ?system desde|hace
    movieron|cambiaron|sacaron|mandaron|quitaron ?lo ?la ?los ?de ?del ?su ?otro placement|placements|foster
    otro|otra|nuevo|nueva|cuarto|tercer|su|segundo|ultimo placement - job trabajo banner
    es|era|son|fue|soy|hay foster|fosters ~ apellido apellida llama senora senor
    es|era|fue ?una ?un ?como foster kid|child|youth|girl|boy|nina|nino
    pusieron|metieron|mandaron|llevaron|colocaron|tienen|tenian ?a ?este ?esta ?lo ?la ?los ?las en|al|a shelter ~ @pet
    removed|removieron|took los|las|them|los tres|dos|kids|ninos|nenes ?kids|ninos|nenes ~ carteles
    nivel|tipo|estado|orden|medida|caso|expediente proteccion ~ civil datos sol solar ambiental consumidor`,
    `Pasó su infancia en hogares de paso.
    Creció de orfanato en orfanato.
    La niña está a disposición de la Procuraduría.
    Lo cambiaron de placement la semana pasada.
    {"casoProteccion": 4}`,
    `Fueron de casa en casa repartiendo volantes.
    El perro está en un hogar de paso.
    Lleva una gorra con protección solar.
    La caseta de peaje es de paso.`,
  ),
  agency(
    'agency/de-la-zona',
    'Servicios, defensorías y equipos de una zona o de un municipio, y quien lleva un caso.',
    `servicio|servicios|sistema|consejo|junta|direccion|oficina|organo|centro|programa ?local|zonal|integral|municipal|provincial|nacional ?de ?la ?para promocion|proteccion ?y ?proteccion|defensa ?integral ?de|del derechos ~ humanos consumidor autor propiedad
    consejo|consejos|direccion|defensoria|oficina|sistema|secretaria|comision ?municipal ?local ?estatal ?de ?los ?las derechos de|del ?las ?los ninas|ninos|nino|infancia|ninez|adolescentes|nna ~ unicef
    consejo|instituto|oficina|patronato del|de menor|nino|adolescente|infancia
    defensoria|defensorias zonal|zonales|local|locales|municipal ~ pueblo
    equipo|equipos ?tecnico|tecnicos interdisciplinario|multidisciplinario|psicosocial|tecnico|interdisciplinarios ?del ?de ?la ?el hogar|juzgado|servicio|proteccion|residencia|familia|caso|ninez|infancia|menores|zona
    gestor|gestora|gestores|gestion|titular|responsable|referente ?de ?del ?su caso|casos ?dif|social - policia detective investigacion ventas
    asistente|asistenta|trabajadora|trabajador|tecnica|tecnico|educadora|educador|psicologa|licenciada ?social ?familiar ?del ?de ?la municipio|ayuntamiento|alcaldia|concejo|diputacion|cabildo|intendencia & nino nina nene madre familia caso seguimiento seguia visita visitaba comia casa verla verlo ver
    los|las|gente|tecnicos|una|alguien de ?la infancia|ninez ~ dia festival @sport
    tecnico|tecnica|nombre tecnico|tecnica|de proteccion - civil datos ambiental
    tecnico|tecnica|trabajador|trabajadora|agente proteccion - civil datos ambiental
    los|las|una|senora|alguien de menores & junta vinieron vino caso casa madre familia preguntando visita llevaron
    llamo|llamaron|reporto|reportaron|aviso|avisaron ?a ?al familia & golpes moretones bruises maltrato abuso descuido quejas abandono
    departamento|direccion|delegacion|secretaria|oficina|servicio|consejeria ?d ?g ?general ?de ?provincial ?local familia|familias|infancia|ninez ~ @shop
    d|dir|dg g|gral|de ?de ?la ?el familia|menor|infancia ~ tienda
    sistema ?p ?para ?el desarrollo integral ?de ?la ?familia
    desarrollo integral ?de ?la familia
    delegacion|direccion|oficina ?provincial|territorial|regional|estatal ?de proteccion ?a|de ?la infancia|menores|menor|ninez|familia
    t|ts social|rivera|asignada
    la|una|mi|su|el t s
    la|una|mi|su ts & caso familia depto departamento visita nino nina llamo juzgado colegio ~ archivo codigo
    asignaron|nombraron|designaron|designo|nombro ... curador|curadora - museo exposicion
    expediente|folio|num|numero|caso|oficio|clave|sistema|personal dif
    dif nacional|estatal|municipal|mexico|edomex|cdmx|jalisco|puebla|sonora|sinaloa|chihuahua|coahuila|saltillo|nuevo|monterrey|tamaulipas|veracruz|tabasco|campeche|yucatan|quintana|chiapas|oaxaca|guerrero|morelos|tlaxcala|hidalgo|queretaro|guanajuato|leon|aguascalientes|zacatecas|durango|nayarit|colima|michoacan|michoacana|tijuana|toluca|guadalajara|zapopan|baja|san
    procuraduria|proteccion|defensoria|juzgado|casa|albergue|derechos ?de ?proteccion ?de ?los ?derechos ?de nna
    delegado|delegada ?inspector de ?los menores|minoridad
    acta|actas|queja por|de ?presunta ?presunto negligencia|descuido|maltrato|omision|desatencion - animal medica
    tiene|tenia|asignaron|nombraron|pusieron ?un ?una ?su gal & abogada abogado juez caso corte custodia
    orden|resolucion|medida ?de ?del ?la ?proteccion departamento|agencia|procuraduria ... descuido|maltrato|negligencia|abandono|madre|padre
    autorizar|autorice|autoriza|firmar|firme|aprobar ?la ?lo una|la oficina|despacho|agencia|entidad ?del ?de estado|gobierno|condado`,
    `El Servicio Local de Promoción y Protección de Derechos llamó.
    Avisar a la Defensoría Zonal.
    La asistenta del ayuntamiento visitaba a la familia.
    Preguntar por la T.S., Depto. de la Fam.
    Cualquier dato, al Sistema para el Desarrollo Integral de la Familia.`,
    `La Defensoría del Pueblo pidió informes.
    La asistente del municipio repartió volantes.
    El equipo técnico de la selección.
    La defensa de los derechos humanos.`,
  ),
];
