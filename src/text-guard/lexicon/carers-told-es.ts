import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);

const KID =
  'nino|nina|ninos|ninas|nene|nena|nenes|bebe|bebita|chamaco|chamaca|muchacho|muchacha|criatura|hermanitos|menor|joven|kid|kids|girl|boy|baby|child';
const ITS = 'la|lo|las|los|le|les|nos|me';
const OFFICE =
  'condado|county|estado|state|gobierno|oficina|juez|jueza|juzgado|corte|court|dif|departamento|agencia|agency|procuraduria|lic|licda|licenciada|trabajadora';

/** What is told of those who took a child in: how they were chosen, paid and forbidden, and how a house of many runs. A native speaker's review is pending. */
export const carersToldEs: readonly Entry[] = [
  foster(
    'foster/aprobados-y-recibidos',
    'Huellas, estudio del hogar, clases y licencia; el niño que les mandaron y los que ya se fueron.',
    `clases|curso|cursos|capacitacion|taller|talleres|entrenamiento|classes|class|training|pride|mapp ... ?y ?nos ?les ?le ?me ${ITS} trajeron|mandaron|dieron|asignaron|entregaron|llevaron|colocaron ~ beca escuela diploma constancia
    estudio|inspeccion|evaluacion|revision ?social ?de|del ?la ?su ?nuestro hogar|casa|recamara|domicilio|familiar|socioeconomico ... trajeron|mandaron|dieron|llevaron|entregaron|llamaron|llevarles|traernos|esperar|nina|nino ~ venta renta hipoteca obra
    home study|studies ~ room school college tutor
    huellas|huella|fingerprints|fingerprinted|antecedentes ... referencias|inspeccion|recamara|cuarto|clases|estudio|curso|room|home ~ policia perito escena
    pasamos|pasaron|aprobaron|aprobamos|nos_aprobaron ?las ?la ?el huellas|inspeccion|estudio|evaluacion|entrevistas ... ?y ?nos ?les trajeron|mandaron|llamaron|llegaron|llevarles
    got|get|became|were|are|was|is licensed|certified|approved ?last ?this ?for ... ?and|y ?le ?them ?her|his ?trajeron|dropped|brought|first|kid|kids|child|baby|placement ~ nurse nursing driver realtor contractor plumber teacher pilot diver daycare barber
    familia|pareja|matrimonio|house|home|casa certificada|certificado|licenciada|aprobada|licensed ~ organico
    nuestro|nuestra|su|mi|our|their|her|my primer|primera|first|segundo|second|ultimo|last nino|nina|kid|child|bebe ?que ?nos ?les ?y|and ?se ?nos ?fue ?mandaron ?dieron ~ embarazo nacio nacimiento pregnant born day dia clase
    ${KID} ?que|q ?le ?les ?nos ?me ?tienen|tenian ?ahi mandaron|trajeron|pusieron|asignaron|dieron|encargaron|dejaron ?en ?por ?el ?la ${OFFICE} ~ volante
    ${KID} que|q le|les|nos mandaron|trajeron|pusieron|asignaron|encargaron|colocaron ?hace ?en ?los ~ escuela regalo ninera
    ya|es|ahora|with ?van|va|el|la|dos|tres ?ya|su|her|his @ordinal|9th|8th|7th|6th|5th|4th|3rd kid|nino|nina|foster ?que ?this|que|en|se|year|yr|ano|le|mandan ~ carrera lugar
    @many ?ya que|q se le|les van|escapan|fueron|salieron|pierden|escaparon ~ perro gato cliente
    no|ya_no|nunca le|les|nos mandan|manden|mandaran|dan|traen ?a ?mas ?otro ?otros ninos|mas|ninguno|otro ~ dinero mensaje mensajes
    state|county|gobierno|estado|condado drops|dropped|drop|deja|dejo|tira|manda|les_deja ?em ?them ?her ?him ?off ?kids ?ninos ?a ?at ?ahi|off|medianoche|midnite|midnight|noche
    llegan|llego|dropped|llamaron|trajeron ... ?a|at medianoche|midnite|midnight|madrugada ... ?nino|nina|kid|bebe|llevarles|con bolsa|bolsas|llevarles|traernos|kids|kid|nina|nino ~ ladron fiesta mudanza
    bolsa|bag|trash|bolsas|oso|bear|osito ?negra ?plastica ?de ?of ?and ?y ... basura|trash|negra|ropa & trajeron llego llegaba licensed licencia cama cuarto casa recibimos ~ playa compras recoger brigada
    quitar|quitan|quitarle|quitarles|retirar|suspender|pierde|perder|revocar ?le ?les ?a ?la ?su licencia|certificacion|idoneidad|permiso_de_hogar ~ conducir manejar moto restaurante bar alcohol taxi chofer medico
    sancionar|sancionaron|multar|reganar|llamada_de_atencion ... ?se ?le ?salio ?escapo ?fue nino|nina|muchacho ~ conductor restaurante
    always|siempre ?hay ?traen ?tiene diff|different|otros|nuevos|new|distintos kids|ninos|caras|nenes ~ class clase teacher daycare school escuela
    kids|ninos|nenes|muchachos ... @many|unos months|meses|weeks|semanas ?y|and|n ?se gone|van|fueron|cambian|leave
    deposito|cheque|pago|mensualidad|dinero|check|apoyo ?del|de ?la ?el ?que ?le ?les ... ?no ?le|les|a llega|mandan|depositan|cortan|quitan|pierde ... ?mientras|si|hasta ?dona|senora|el|nene ~ banco empresa nomina patron beca
    mientras|si|until|hasta|till ... perdido|desaparecido|aparezca|no_este|missing|gone ... no|pierde|sin|loses ... ?le ?llega deposito|cheque|pago|dinero|check
    pierde|perder|loses|lose ?el ?su ?the ?her cheque|deposito|pago|mensualidad|check|stipend ... ?nino|nina|si|aparece|kid ~ trabajo nomina
    la|lo|los|las recibieron|recibio|recibimos|acogieron|tomaron ?el ?la ?los ?en ?su matrimonio|casa|familia|pareja|senores & bolsa papel firmado condado llamada noche maleta
    se ?la|lo|los|las|nos|le|les mandaron|trajeron|dejaron|entregaron con ?dos|una|un|sus|solo|su|nada ?de ?una bolsas|bolsa|maleta|papel|carpeta|mochila|folder|cambio ?negras ?negra ~ mercado tienda tintoreria escuela
    no|ni ?es ?son nada|pariente|familia|parienta ?de ?suyo ?ella ?ellos ?el ?mio ... mandaron|dieron|trajeron|papel|firmado|cheque|pagan|bolsas`,
    `Nos hicieron el estudio del hogar y nos la trajeron en mayo.
    Pasaron las huellas y las referencias, y a medianoche llamaron para llevarles a la niña.
    Si la señora no la reporta le quitan la licencia.
    My tía got licensed last year and le trajeron a esta niña.
    Mientras el nene esté perdido no le llega el depósito a la doña.
    Se la mandaron con dos bolsas negras y un papel firmado.`,
    `Nos dieron el diploma del curso de cocina en mayo.
    Le quitaron la licencia de conducir al taxista.
    Le mandaron un mensaje con su foto.
    Es nuestro primer día de búsqueda.`,
  ),
  foster(
    'foster/cara-que-no-se-ensena',
    'Nadie puede enseñar su cara, decir dónde vive ni sacarla sin que lo permita una oficina.',
    `${OFFICE} ?no deja|dejan|dejo|permite|quiere|permiten|autoriza|lets|wont|doesnt|wont_let ?let ?que ... foto|fotos|cara|face|facebook|publicar|subir|salga|pictures|post|tele|nombre|redes ~ @sport escuela
    prohibido|prohibida|prohiben|prohibieron|cannot|not_allowed ?tiene|tienen ?ensenar|mostrar|publicar|subir|poner|decir ?la ?su ?el cara|foto|fotos|rostro|nombre ... ?del ?de ?la ?los nino|nina|ninos|menor|kid ~ museo concierto examen
    no|cant|nunca puede|pueden|puedo|podemos|post|show ?salir ?ensenar|mostrar|subir|publicar|poner|decir ?en ?la ?su ?her ?his tele|cara|foto|fotos|face|pictures ?de ... ?prohibido|ley|mandaron|condado|county|caso|oficina|reglas|regla ~ pena penita
    sin ?el permiso|firma|autorizacion|ok ?de ?la ?el ?del ${OFFICE} ... ?no|nada ?podemos|puede|publicar|foto|salir|viajar|cortar ~ @sport evento obra
    ni ?a ?una ?al ?la ?le pijamada|dormir|sleepover|fiesta|paseo|excursion|corte|cumple ?la|lo ?dejan|puede|puedo ?ir ?sin ?que ?si ... investiguen|investigan|permiso|firma|autoricen|checar|background|antecedentes ~ mama papa madre padre castigo
    investiguen|investigan|revisen|chequen|background|antecedentes ... ?a ?los ?las papas|padres|familia|mama|casa de|del ?la ?el ?su otra|otro|amiga|amigo|amiguita
    por ser|como|siendo abuelos|abuela|abuelo|tios|tia|hermana|familia|padres|mama no tenemos|tengo|tiene|nos|me|podemos|hay ?derecho ?dan ?dicen ?a derecho|informacion|informes|nada|visitas ~ herencia
    no|ni tenemos|tengo|tiene|nos|me derecho|derechos|dan|dicen ?a informacion|informes|saber|verla|verlo|visitas|nada|preguntar ... ?abuelos|abuela|cuidado|ellos
    bajo|en|a ?el ?su cuidado|cargo|resguardo de ellos|ellas|esa_gente|otros|extranos|otra_familia
    sale|sacaba|salia|salir|sacarla|sacarlo|llevaba ?la ?lo ?un ?los ?cada domingo|sabado|fin|domingos|sabados ... regresaba|regresarla|regresarlo|devolvia|entregaba|volver|firmaba|entrega & firma firmaba firmar entrega programa madrina padrino hora seis salida ~ futbol misa
    madrina|padrino|voluntaria|voluntario|mentora|mentor por|de|del ?un ?el programa|proyecto|fundacion ... sacaba|visitaba|llevaba|salida|domingo|domingos
    represento|representa|abogo|abogada ?unica ?unicamente ?solo ?los intereses|interes ?superior de ?la ?el nina|nino|menor|menores
    camioneta|van|carro|transporte|guagua|bus|chofer ?del|de ?la gobierno|estado|condado|distrito|agencia|oficina ... trae|traia|lleva|llevaba|recoge|dejaba|llego|brings|picks ... ?escuela|otro|lejos|distrito ~ ruta publico policia
    district|county|state|agency van|car|cab|driver brings|picks|takes|took|drives ... ?school|counties|over|far|out ~ police search
    traia|traian|traen|viene|venia|lleva|llevan desde|de otro|dos|otra distrito|condados|condado|municipio|pueblo ... ?para ?que ?no perdiera|pierda|cambiara|cambiar|siga ?la escuela
    placed out there|here|county|of
    la|lo|los|las|me|me_la tienen|tenian lejos|escondida|alla|en_otro_pueblo ... ?gente|familia|senora|casa ... no|que_no conozco|conocemos|verla|verlo|dejaron|dejan|dicen
    ni ?para ?por ?en su cumple|cumpleanos|navidad|dia|reyes ?me|nos ?la|lo dejaron|dejan|permitieron|dejaban ?ver ?verla ?llamarle
    no ?me|nos ?la|lo|los dejaron|dejan|permiten|dejaban verla|verlo|verlos|visitarla|visitarlo|llamarla|abrazarla|hablarle|tenerla|tenerlo ~ hospital doctor medico
    mom|mama|madre|papa|dad no|not|cant|isnt puede|pueden|get tenerla|tenerlo|her|him|them|back ... until|hasta|till|antes ?que ?she ?he ?finishes|termine|acabe|complete ?las|the|sus|her ?clases|classes|curso|tests
    mom|mama|madre|papa|dad ... no|not|cant|isnt ?la|lo ?se ?la dejan|dejen|have|allowed|get|puede|pueden ?tenerla|tenerlo|her|him|them|back ... until|hasta|till|antes ... clases|classes|finishes|termine|parenting|prueba|tests|test|curso|limpia|clean ?las|the|sus|her ?las|the ?clases|classes|curso|tests ~ celular perro`,
    `No lo pongas en face con su cara, el condado no deja que salga en fotos.
    Sin permiso de la lic que lleva a la niña no podemos publicar nada.
    Ni a una pijamada la dejan ir sin que investiguen a los papás de la otra niña.
    Por ser abuelos no tenemos derecho a información.
    La sacaba un domingo al mes, la regresaba a las seis y firmaba la entrega.
    Su mom no puede tenerla until she finishes las clases.`,
    `Su mamá no deja que salga en fotos.
    No pueden subir al cerro por la lluvia.
    La camioneta de la ruta la dejó en la escuela.`,
  ),
];
