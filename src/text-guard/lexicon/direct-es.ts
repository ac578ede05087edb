import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const agency = define('agency', 'status', SOURCE);

/** Spanish words that say a status. A native speaker's review is pending. */
export const directEs: readonly Entry[] = [
  foster(
    'foster/acogida',
    'Familias y hogares de acogida, centros y tutela.',
    `familia|familias|hogar|hogares|casa|casas|padre|padres|madre|madres|papas|mama|hermano|hermana|hermanos|nino|nina|ninos|ninas|cuidado|menor|menores|centro|centros|piso|pisos|residencia|programa|recurso|joven|jovenes|mami|papi|cuidados ?de ?la crianza|acogida|acogimiento|guarda|reeducacion|acoji*|akoji*|akogi*|akoxi*|acogia|acojida
    casa|casas|hogar|hogares|familia|familias|padres|padre|madre|papas|mama|albergue|residencia hogar|ogar|sustituto|sustituta|sustitutos|sustitutas|temporero|temporera|temporal|acogedor|acogedora|acogedores|acogedoras|tutelado|tutelada|grupal|provisional|ajena ~ verano
    casa|hogar|familia|padres|papas|mama foster
    casahogar|hogarsustituto
    crianza|acogida|acogimiento familiar|temporal|residencial|permanente|preadoptivo|simple|institucional
    en|de|del|su|bajo acogida|acogimiento ?familiar|residencial ~ plaza gracias barrio calle
    menor|menores|joven|jovenes|nino|nina|ninos|ninas|chica|chico|adolescente ?en ?de ?bajo acogida|acogido|acogida|acogidos|tutelado|tutelada|tutelados|tuteladas|institucionalizado|institucionalizada|institucionalizados|removido|removida|removidos|extutelado|extutelada|resguardado|resguardada|desamparo|desamparado
    tutelado|tutelada|tutelados|tuteladas|extutelado|extutelados|institucionalizada|institucionalizado|institucionalizadas ~ visita visitas museo
    hogar|hogares|centro|centros|casa|residencia|albergue|albergues|institucion|internado|estancia|aldea|casas ?juvenil de ?la ?los menor|menores|proteccion|ninos|ninas|acogida|asistencia|huerfanos|guarda|adolescentes|jovenes|infantil|infancia|asistencial ~ desaparecidos explotados ncmec perdidos hospital salud nacional
    centro|centros|albergue de asistencia|proteccion|acogida social
    hogar|centro|albergue de|para menores|ninos|ninas|ninez|jovenes ~ desaparecidos explotados
    orfanato|orfanatorio|hospicio|orfelinato|casacuna
    ninos|ninas|nino|nina|los|chicas|chicos|menores|interna|interno|internas ?de ?la ?el ?del albergue|orfanato|hospicio|internado ~ perros eso colegio perro
    casa cuna ~ muebles
    interna|interno|internos ?de ?la ?el ?del casa|hogar|centro|institucion
    custodia|tutela|guarda|cuidado|resguardo|amparo|proteccion|cargo|potestad|responsabilidad|vigilancia del|de|bajo ?la estado|condado|gobierno|dif|departamento|corte|tribunal|junta|administracion|comunidad|consejeria|generalitat|diputacion|procuraduria|comunidad_autonoma ~ universidad evidencia policia laboratorio
    nino|nina|ninos|ninas|chico|chica|hijo|hija|joven del sistema|gobierno|estado
    huerfano|huerfana|huerfanos|huerfanas ?de ?ambos ?padres & casa_hogar hogar orfanato albergue dif adopcion adoptado adoptiva monjas hospicio crecio vive institucion acogida ~ obra pelicula celular cuento libro abuelos abuela tios mama papa madre padre
    orfan*|hospicio ~ obra pelicula cuento libro calle
    la|lo|los|las tiene|tienen|tenia|cria|crio el gobierno|estado|dif|condado|sistema
    lo|la|los|las acogio|acogieron|acogen
    en|bajo custodia|tutela|resguardo|guarda|medida ?de ?del ?la ?estatal ?institucional ?protectora ?proteccion|estado|protectora|estatal|institucional|publica|judicial|dif|condado|administrativa ~ toldo lluvia policia
    bajo tutela|resguardo|guarda - toldo lluvia techo mochila cartera casco bicicleta evidencia entrada guardia telefono perro lonas llave
    pupilo|pupila|pupilos del|de ?la estado|corte|tribunal
    dependiente|dependientes ?de ?la ?del ?dela corte|tribunal ~ tienda panaderia
    guarda ?y provisional|administrativa|adoptiva|voluntaria ~ forestal
    familia ajena|acogedora|sustituta|extensa|temporal
    sin colocacion ?estable
    colocacion|colocado|colocada|colocaron ?estable ?con ?en ?de ?un ?una familia|hogar|temporal|estable|permanente|familiar|residencial|menor|albergue
    medida|medidas|plan|programa de proteccion|restitucion|acogida|acogimiento|permanencia
    audiencia|plan de permanencia
    familia|madre|padre biologica|biologico ~ ciencias
    removido|removida|removidos|retirado|retirada ?de ?del ?su hogar|familia|custodia|madre ~ sillon^ mueble^ sofa escombro^ arbol^ aparato^ objeto^ vehiculo^
    menor removido|removida
    ab12
    foster care|kid|family|con|parents
    en foster
    estaba|esta|vivia|nina|nino|vive|esta del|en|con|de foster
    nene|nena|nenes de ?hogar foster|sustituto|crianza|temporero
    lo|la devolvieron|dejaron|pusieron|tienen ... ?padres ?familia sustitutos|sustituta|acogida
    prote|protegido|protegida por el dif|estado|gobierno
    sistema de proteccion|acogida|crianza|cuidado
    cas dif|menores
    piso tutelado|tutelados`,
    `Vive con una familia de crianza.
    Está bajo la tutela del estado.
    Se fugó de la casa hogar.`,
    `Vive con su familia.
    La visita tutelada al museo.
    Un hogar de ancianos.`,
  ),
  agency(
    'agency/servicios-sociales',
    'Servicios sociales, sus siglas y su personal.',
    `trabajador|trabajadora|trabajadores|trabajadoras|trab|trabajaora|trabajadra ?de social|sociales|caso|casos
    trabajadorasocial|trabajadorsocial
    asistente|asistenta|asistentes social|sociales
    educador|educadora|educadores social|sociales|familiar
    servicios|asuntos|bienestar|servisios social|sociales|familiares|sosiales ~ fiestas redes estudios
    serviciossociales
    departamento|depto|dpto|oficina|secretaria|instituto|consejeria|direccion|ministerio|procuraduria|defensoria|delegacion|agencia|junta|comision|unidad|concejalia de ?la ?los ?las ?bienestar ?atencion ?a familia|familias|ninez|infancia|proteccion|tutela|menor|menores|bienestar|ninos ~ deportes extranjeria trafico desaparecidos
    consejeria|departamento de bienestar|asuntos social|sociales
    proteccion|procuraduria|defensa|defensoria|fiscalia|juzgado|equipo|jefatura|tribunal|bienestar ?de ?la ?al ?del ?a ?los menor|menores|ninez|infancia|infantil|nino|ninos ~ guardia trafico
    ppnna|eaia|sipinna|adfan|dgaia|iass
    dif & menor menores nina nino estatal casa albergue camioneta custodia cargo tutela ella hija hijo municipal evadio llevaron personal cas denunciar personal anitos saca
    los|el|al|del|personal|de|la|que|camioneta ?los ?del ?de dif|diff|adfan|cps|dcfs|dhs ~ chicago escuela clases school schools
    d i f
    difresponde
    cps|dcfs|dhs worker|del|vino|llamo|condado|sabia|cayo|de
    el|al|del|la|los cps|dcfs|dhs|acs ~ chicago escuela clases school iba
    linea|linia de ?la maltrato|abuso ?de ?infantil ?menores
    maltrato|abandono|negligencia ?de infantil|menores|ninos
    comision de tutela
    tutora|tutor|tutores legal|institucional|delegada|delegado|estatal
    licenciada|licenciado del dif|caso
    trabajadora|trabajador ?de|del caso|dif|condado|menores
    expediente|caso abierto|en ... social|sociales|dif|menores|cps
    social|soshal worker|workers|wrker|services
    la|una|su|mi|tu social ~ seguridad red studies media
    procurador|procuradora|defensor|defensora ?de ?del ?la menores|menor|ninos|familia|ninez|nino
    avisar|aviso|notifico al|a mp
    no facilitar datos ?a ?los progenitores
    progenitores ~ madre_y_padre
    separacion cautelar|provisional
    los|las servicios de menores|proteccion|infancia
    bienestar infantil|del menor
    retirada|retiro|remocion de custodia|tutela|menor|menores|guarda
    el|del|al|los|las|un|una|personal|gente|agentes|trabajadora ?de ?del dif ~ chicago escuela clases school schools
    procuraduria|fiscalia|sistema|casa|albergue|oficina ?de ?proteccion ?del dif|ninos|ninas|adolescentes|menor ~ desaparec*`,
    `La trabajadora social no contesta.
    Los del DIF se la llevaron.`,
    `La maestra de estudios sociales.
    El comunicado de la familia.`,
  ),
];
