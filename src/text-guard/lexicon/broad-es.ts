import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);

/** The open topics in Spanish. A native speaker's review is pending. */
export const broadEs: readonly Entry[] = [
  foster(
    'foster/temas-abiertos',
    'A home of others, its turns, its beds, its end at eighteen.',
    `por turnos|turno ~ @public fabrica
    senoras|senores|adultos|monjas|hermanas ... turnan|turnando|cambian|cuidan|mandan|vigilan|reganan ~ @public
    cama|litera|camas siete|seis|cinco|cuatro|tres|dos|numero|# ~ hospital hotel
    lista de|en la puerta|pared|pizarron
    como|son|hay|eran|tienen veinte|quince|doce|diez|treinta|once|catorce ninos|chiquillos|muchachos|ninas|nenes|chamacos|jovenes ~ @public
    no|ni ?los|las|lo|la|les|nos dejan|dejaban|permiten ... celular|telefono|salir|llamar|visita|ver|hablar|tocar|abrir ~ @public mama papa
    no|ni es|son|era ?ni ?mi ?su ?nuestra ?nuestro ?hija ?hijo de|la sangre|nuestra|mia
    de sangre ~ tipo prueba banco donar analisis
    si|hasta ?que se quedaba|queda|quedara|quedaria con|o|para ~ clase
    quinta|cuarta|tercera|sexta|septima|otra|nueva mama|madre|familia|casa|abuela|senora ~ @public calle
    cumple|cumpla|cumplir|cumplio dieciocho|# ... irse|ir|salir|fuera|calle|dijeron|dejan ~ fiesta licencia
    tiene|tenia|tienen que irse|salirse|dejar ... ese|dia|dieciocho|casa|lugar
    decidieron|decidio ?que ... vieja|viejo|grande|mejor|quedarse|llevarsela|mandarlo ~ padres @public
    hermanos|hermanitos|hermanas|hermana|hermano ... otra|otras|otro|distintas|diferentes|cada ciudad|casa|familia|ciudades|casas|estado|lado ~ @public
    toda su|la vida ... mochila|bolsa|maleta
    cheque|paga|dinero|mensualidad ... por|de tenerla|tenerlo|cuidarla|cuidarlo|ella|el|cada ~ @public
    paga|pagan|dan por|para tenerla|tenerlo|cuidarla|cuidarlo|recibirla
    ese|aquel|aquella|esa|tal lugar|sitio|casa|casona ... ninos|ninas|chicos|jovenes|celular|banan|salir|dejan|regla|reglas|senoras ~ @public
    la|lo|los|las iban|van|quieren|querian a mandar|mover|cambiar|llevar|separar|pasar|trasladar ... familia|casa|lugar|ciudad|centro|otro|otra ~ @public escuela playa
    encargada|encargado|directora|director|coordinadora ... casa|ninas|ninos|residentes|interna|cama|noche|lugar ~ @public`,
    `Las señoras se van turnando.
    Le dijeron que al cumplir dieciocho tiene que irse.`,
    `Su abuela cumple setenta.
    Se quedaron en la escuela.`,
  ),
  agency(
    'agency/temas-abiertos',
    'Officials who look, decide and give back.',
    `cada|dos quince|semana|mes|quincena|meses ?dias ... revisar|ver|comida|visita|casa|checar|pasa|refri ~ @public luz gas agua renta
    preguntaron|preguntaban|preguntando|entrevistaron ... ninos|ninas|hijos|escuela|pegaban|comen|golpes|comian ~ policia tienda
    tomando|tomar|apuntando|escribiendo notas|todo|nota ~ clase
    me|nos|no|solo ?la|lo|los|me ?la|lo|los dejan|dejaban|permiten ... ver|hora|sabados|visitar|abrazar|domingos|minutos ~ @public dulces
    no|ni ?me|nos la|lo|los|las regresan|devuelven|entregan|regresaron|devolvieron|regresa ~ dinero llamada llamadas celular mensaje mensajes @public
    cursos|curso|talleres|clases|terapias|requisitos ... pidieron|regresan|devuelven|juez|mandaron|cumpli ~ beca
    hice|hicimos|cumpli ... pidieron|ordenaron|mandaron ... regresan|devuelven|hija|hijo|dan|dieron
    permiso|autorizacion|firma|papel|oficio ... gobierno|oficina|juez|estado|condado|licenciada|licenciado|funcionario ~ cancha calle obra evento
    gobierno|condado|estado|oficina|despacho|autoridad ... hijo|hija|nino|nina|menor|cria|cuida|tutor|mama ~ policia mexico busca sonora jalisco guerrero municipal
    caso|expediente|asunto ?lo|la ?le ?de ?la ?mi ?su ?nina ?hija lleva|llevaba|tiene|paso|trae|cambio ~ policia detective fiscal
    visita|visitas cancelada|canceladas|suspendieron|cancelaron|supervisada|supervisadas|quitaron|sabado|sabados ~ museo
    avisaron|llamaron|reportaron|denunciaron ... nosotros|ella|familia|vecinos|vecina|golpes|gritos|dos veces ~ policia_la_vieron
    no puede|pueden confirmar|decir|comentar ... menor|nina|nino|si|ley|privacidad ~ video lluvia testigo`,
    `No nos la regresan todavía.
    Hice los cursos que pidieron y no me la regresan.`,
    `El cartero pasa cada quince días.
    Hice el curso de cocina.`,
  ),
  foster(
    'foster/nos-la-dieron',
    'A child given, fetched and named unlike the others.',
    `nos|me la|lo|los dieron|trajeron|asignaron|mandaron ~ @public foto noticia
    nadie|ninguno se llama|parece|apellida
    los|las otros|otras ... camioneta|iglesia|domingos|casa|duermen ~ @public hermanos
    caso|expediente cerrado|cerraron|cerrar|abrieron|reabrieron|volvieron
    nos|les|me ?habian|han cerrado|cerraron|abrieron|abierto ?el caso|expediente
    orinar|orina|vasito|antidoping|dopaje ~ medico clinica laboratorio
    juez|jueza|corte ?le|nos|me dijo|ordeno|decidio|mando|decide|dejo|permitio|quito|dio ~ baile jurado concurso danza`,
    `El juez dijo que no podía quedarse con ella.`,
    `El juez del concurso le dio un premio.`,
  ),
  foster(
    'foster/cuatro-casas',
    'Houses passed through, a family of support, a centre where she lived.',
    `rodado|rodando|pasado|paso|estado|vivido por|en ?como @many|varias|muchas|distintas casas|familias|hogares|sitios|colegios
    cuatro|cinco|seis|siete|tres|dos casas|familias|hogares ~ cuadras quemadas @public acampando acampar parque
    familia|padres|matrimonio|pareja|senora de apoyo|acogida|paso|urgencia|guarda|reemplazo
    cambio|cambios|cambiar|cambiaron ?la ?lo ?de familia|casa|hogar|centro|mama ~ @public mudanza
    apuntarse|apuntarte|anotarse|firmar ... hoja|libreta|lista|salir|salida ~ @public
    centro|residencia|institucion|lugar|casa donde|en|que residia|reside|vivia|dormia|residen|viven|internada|internado ~ @kin comercial
    no es|era|son nada|familia|pariente suyo|suya|mio|mia|de|nuestro ~ broma
    senora|senor|familia|gente|pareja|matrimonio que ... nada|suyo|pariente|conocia|familia ~ @public
    perdieron|perdio|quitaron|pelean|pelea|pelear ?la ?su custodia|tutela|patria ~ @sport
    la|lo tiene|cuida|cria|tienen|cuidan ?ahora un|una|otro|otra matrimonio|senora|familia|pareja ~ @public vecina tia abuela
    recurso|plaza|dispositivo|modulo residencial|vacante|asignada|asignado|convivencial
    mensualidad ~ gimnasio escuela colegio
    cuida|cuidan|tiene|tienen ... cobra|cobran|mensualidad|pagan ~ cuido abuela`,
    `Ha rodado por cuatro casas.
    La familia de apoyo llamó.`,
    `Ha ganado cuatro medallas.
    La familia la espera.`,
  ),
  agency(
    'agency/denuncia-y-equipo',
    'A report on the family, a judge of families, a unit for children.',
    `me|nos|los|la investigaron|denunciaron|reportaron|acusaron ~ robo
    denuncia|reporte|queja ... linea|papa|mama|padres|familia|vecina ~ desaparicion perdida robo policia
    jueza|juez|juzgado ?de ?lo familia|familiar|menores|civil
    visitas|visita|convivencia|punto supervisada|supervisadas|encuentro|centro ~ museo`,
    `Me investigaron por un moretón.`,
    `Se cayó de la bici y tiene un raspón.`,
  ),
];
