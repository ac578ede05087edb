import { define } from './define.js';
import type { Entry } from './entry.js';

const agency = define('agency', 'status', 'practice');
const agencyEs = define('agency', 'status', 'spanish-pending-review');
const topic = define('agency', 'topic', 'inference');
const topicEs = define('agency', 'topic', 'spanish-pending-review');

const OFFICE = 'cps|dcf|dcfs|acs|dss|dcs|dfcs|dcyf|ocfs|dfps|cys';

/** An office of child welfare that acts, and a family that it knows. */
export const knownToTheOffice: readonly Entry[] = [
  agency(
    'agency/office-acts',
    'An office of child welfare asks, seeks, answers or is blamed; a family with a case.',
    `${OFFICE} ?is|was|has|will|wont|wouldnt ?now ?also looking|asks|asked|asking|seeks|seeking|searching|searches|wants|confirms|confirmed|declined|declines|released|issued|requests|requested|reports|reported|reporting|failed|fails|fail|failure|missing|lost|loses|notified|urges|alert ~ school @sport bus symphony cancer christian airbag
    ${OFFICE} kid|kids|child|children|youth|baby|case|worker|case|hold|removal|missing ~ school @sport teacher symphony
    protective services|svcs|service ~ executive federal hospital campus university security bank consumer animal
    agency|department|office|authority|county|state|authorities|body ?that ?is|was ?legally responsible|charged|entrusted|accountable for|with ?his|her|their|the ?childs care|custody|placement|welfare|wellbeing|supervision|her|him ~ @pet road water
    family|parents|mother|mom|father|dad|grandmother|household|siblings ?has|have|had|with|already|who ?an ?a ?another ?had ?has open|active|prior|previous|ongoing|pending ?cps case|cases|file|referral|referrals ~ police court civil murder insurance lawsuit beer
    called|calls|call|calling|phoned|rang|rings ?in ?the ?state ?county ?abuse ?child hotline on|about|over ?the ?her ?his ?their ?our ?my mom|mother|father|dad|parents|family|them|us|me|household ~ tip crime suspect
    parents|mother|father|family|mom|dad|grandmother|stepmother ?were|was|is|are ?been accused|suspected|investigated|reported|cited ?of|for ?child ?medical neglect|abuse|maltreatment ~ animal dog
    under|face|faces|facing|during|after|pending ?an ?the investigation|inquiry|probe for|over|into|of ?alleged ?possible ?suspected ?child abuse|neglect|maltreatment|endangerment|mistreatment ~ animal dog horse
    on|under|off ?the radar of|with|for ?the ?local county|state|services|agency|department|authorities|cps|dcf|dcfs
    case management ?says|said|called|agency|worker|team|told|staff|notified ~ software phone insurance
    cross report|reported|reports ?was ?filed ~ sports news
    cws|cpss report|reported|worker|filed|at|case|called|notified|hotline ~ @sport
    miss|ms|mr|mrs ... from|with ?the county|state|agency - fair park library trooper
    reported|called|report us|him|her|them|me ?and ... open case|investigation
    officials|workers|investigators|authorities|caseworkers|they ?had visited ?the home|family|house|household ?of ... times ~ campaign tour
    agency|department|county|state ?under ?fire|criticized|blamed|sued|faulted|failed ?fire as|after|over|when ... care|custody ~ evidence animal
    approved|licensed|certified homes|beds ?in ~ loan
    worker ?has|have|hasnt|had|never|still ?not ?never ?hasnt returned|answered|replied|responded|picked ?our|my|the|up ?calls|call|messages|texts & her his their ~ @shop road crew
    come|came|comes|coming|gonna|about|ready|going ?to ?come ?in ?back ?and ?to get|take|grab|snatch|remove|collect those|the|my|her|his|their|our|them|these ?two|three|four|poor ?kids|children|babies|baby|siblings|grandbabies|boys|girls & state county cps dcf dcfs government welfare ~ fair park bus`,
    `ACS is looking for him.
    #CPSmissing
    Protective services referral for a missing youth.
    The agency responsible for her care asks for help.
    The family has an open case.
    Someone called the hotline on the family twice.
    The state was about to come get those kids.`,
    `Police are looking for him.
    Executive protective services hired a driver.
    The family has an open house.
    Someone called the tip hotline about a red car.
    The school bus came to get the kids.`,
  ),
  agencyEs(
    'agency/la-oficina-actua',
    'Servicios, defensorías y gestores del caso por su nombre; un caso abierto, un referido.',
    `servicio|servicios|sistema|junta|oficina ?local|zonal|municipal ?de|para ?la promocion|proteccion ?y ?proteccion ?integral ?de ?los derechos ~ consumidor autor humanos
    promocion y proteccion
    servicios|proteccion|bienestar|atencion infantil|infantiles ~ medicos dental vacunas
    defensoria|defensorias zonal|zonales|comunal|nna|infantil
    gestor|gestora|gestores|gestoras|manejador|manejadora|manejadores|encargada|encargado|trabajadora ?de|del ?el ?su caso|casos ~ seguro seguros banco
    caso|expediente|carpeta|investigacion ?sigue ?esta abierto|abierta|activo|activa|pendiente con|en|de|del ?el ?la ?los condado|estado|menores|dif|departamento|servicios|gobierno|cps|icbf|proteccion
    referido|referidos|remision ?a|al|de|por ?la ?el ?mama ?papa ?familia ?por maltrato|negligencia|familia|menores|abuso ~ medico especialista
    hizo|hicieron|radico|radicaron|pusieron|metieron ?le ?un|una referido|querella|denuncia ... maltrato|negligencia|descuido|menores ~ animal perro
    familia|departamento ?le hizo|abrio|radico ?un ?una referido
    asistenta|asistente|trabajadora|trabajador|tecnica|tecnico|educadora|psicologa ?familiar ?social ?de|del ?la ayuntamiento|municipio|condado|estado|consejeria|alcaldia|comuna ~ limpieza basura parques obras
    t|trab|trabajadora social ?del ?de
    tecnico|tecnica|equipo|tecnicos ?de proteccion|infancia|ninez ~ civil datos
    tecnico interdisciplinario ?de ?la ?ninez
    interdisciplinario de ?la ?los ninez|infancia|menores|familia
    los|las|gente|personal|alguien de|del ?la infancia|ninez|menores ?de|del|le|vinieron|vino|andan|llegaron
    sist|sistema|dif ?p ?para ?el des|desarrollo integral ?de ?la ?fam|familia
    desarrollo integral de ?la fam|familia
    dg|d|direccion ?g ?general ?de ?la familia|infancia|ninez ?y ?el ?la ?menor|adolescencia|infancia
    llamo|llamaron|avisaron|reportaron ?alguien a familia ?por ?los ~ mi su
    deleg|delegacion ?prov ?provincial ?de ?la protec|proteccion ?a ?de ?la ?los infancia|menores
    orden|intervencion|resolucion del departamento ?por descuido|maltrato|negligencia|familia
    empleada|empleado|funcionaria|trabajadora|persona del|de estado|gobierno|condado & visita verla verlo hablar hablarle delante nino nina papa mama
    disposicion del|de dif|estado|juez|juzgado|procuraduria`,
    `El Servicio Local de Promoción y Protección de Derechos radicó la denuncia.
    La Defensoría Zonal Comuna 8 pidió la difusión.
    La gestora del caso llamó.
    La familia tiene un caso abierto con el condado.
    Familia le hizo un referido a la mamá por maltrato.`,
    `El servicio local de trenes.
    El gestor del banco llamó.
    La familia tiene una tienda abierta.
    Le dieron un referido al especialista.`,
  ),
  topic(
    'agency/house-looked-over',
    'A home judged for children, a desk full of their files, custody that may not be told, a mother who must earn a child back.',
    `fit|suitable|okay|ok|adequate|livable|decent ?enough for ?the ?a ?raising kids|children|child|him|her|them & house home apartment trailer place see check whether decide lady inspector ~ mold flood movie rated shoes
    @many ?other ?more childrens|kids|families|youths ?other files|cases|folders
    files|cases|folders ... on|across|over her|his|their desk & children childrens kids families nineteen thirty forty supervisor report
    teacher|school|nurse|doctor|coach|neighbor had|has|have to report ... saw|arms|marks|bruises|home|her|him ~ police missing
    interviewed|interview|talked|questioned ... room ... camera|teddy|dolls|mirror|toys ~ police podcast newspaper
    drives|drove|takes|brings|took|driving|brought|picks him|her|them ?up to|for see|visit|visits|seeing ?with ?his ?her ?their ?own mom|mother|dad|father|parents|brother|sister|siblings ~ @sport @school
    everything|all ?that they|judge|court|county|plan asked|ordered|wanted|told|said|required ... get|bring|have|got ?my @them|kids|son|daughter ?back home|back ~ search police
    say|confirm|disclose|discuss|reveal|comment ... who ?else has|holds|have ?legal ?the custody
    her|his|my|their|moms|mothers ?other ?older ?first kids|children|babies|siblings ?all were|was|got|have|had ?been taken ?away once|twice|before|again|last|because|over|off ~ photo pictures hospital school bus practice
    parenting|sobriety|rehab|anger|nurturing class|classes|program|course ... file|case|close|drug|test|tests|her|him|back ~ @school birth prenatal puppy
    drug|ua|hair tests|test|screens|screen ... before|until|close|file|case|visit|back ~ @sport job employer hospital driver`,
    `The lady comes to see if the house is fit for kids.
    She has nineteen other children's files on her desk.
    We are not allowed to say who has custody of her.
    Her kids were taken once.`,
    `The movie is fit for kids.
    She has nineteen files on her laptop.
    Her kids were taken to the pool.`,
  ),
  topicEs(
    'agency/casa-revisada',
    'Informes de descuido, visitas vigiladas, el temor de que vengan por los hijos.',
    `informe|reporte|expediente|fotos|foto|visita ... descuido|maltrato|golpes|abandono|negligencia|desatencion|desnutricion ~ animal perro edificio
    ver|verla|verlo|verlos|verlas|visitarla|visitarlo|visitarlos sin|con supervision|vigilancia|supervisora ~ piscina alberca
    quedan|queda|quedarse|quedamos sin los|las|sus|mis ninos|hijos|ninas|hijas ~ dulces juguetes boletos
    ver|revisar|checar|revisa como estan|esta|viven|vive|comen|come ?los ?las ?el ?la ninos|ninas|nino|nina|menores ~ abuela maestra vecina
    clases|curso|cursos|terapia|terapias|talleres ... recuperarlo|recuperarla|recuperarlos|recuperar|devuelvan ~ materia examen
    sala|cuarto|salon|horario de visitas ~ hospital museo
    quitarnos|quitarme|quitarle|quitarles|quitarselos|quitarselo|quitarsela|arrebatarnos|arrebatarle ?a ?la ?el ?los ?las ?mi ?su ?sus ?mis nina|nino|ninos|ninas|hijo|hija|hijos|hijas|bebe|bebes|chiquitos|menores|nietos
    vinieron|vienen|llegaron|quisieron|quieren|querian|iban|van ?a quitarnos|quitarme|quitarle|quitarles|llevarse|llevarsela|llevarselo|llevarselos ?a ~ carro celular dinero bolsa`,
    `Una foto tomada para el informe sobre el descuido en su casa.
    No pueden verlo sin supervisión.
    Los que vinieron a quitarnos a Renata no dicen nada.`,
    `El informe del clima.
    Quieren verla sin lentes.
    Vinieron a quitarnos el carro.`,
  ),
];
