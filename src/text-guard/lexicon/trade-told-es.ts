import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const trafficking = define('trafficking', 'topic', SOURCE);

const MAN =
  'hombre|hombres|tipo|tipos|senor|senores|viejo|viejos|cliente|clientes|gringo|gringos|patron|patrones|dudes|men|guys|novio|primo|tio_postizo|dude|man|guy|camioneros|don|donantes|vatos|batos';
const GIRL =
  'ella|la|las|nina|ninas|chamaca|muchacha|muchachas|chica|chicas|morra|kid|girl|menor|hija|adolescentes|jovencitas|shes|she|her|quince|14|15|13|12|trece|catorce|dieciseis';

/** What is told of a child sold, shown or put to work: advertisements, rooms, films that are held over her, debts, errands, begging and housework without pay. A native speaker's review is pending. */
export const tradeToldEs: readonly Entry[] = [
  trafficking(
    'trafficking/anuncio-y-amenaza',
    'Empleos sin experiencia y con hospedaje, quien escribe por ella, videos con que la mandan, habitaciones y yates.',
    `edecanes|edecan|modelos|modelo|anfitrionas|meseras|hostess|models|masajistas|bailarinas|chicas|acompanantes ... sin|no|hospedaje|con|buena ?experiencia|experience|incluido|presencia|housing ~ escuela obra desfile quinceanera boda
    hospedaje|casa|cuarto|comida|housing|room incluido|incluida|incluidos|gratis|included|provided & anuncio trabajo empleo edecan modelos meseras chicas ad job solicito entrevista ~ excursion congreso viaje_escolar campamento retiro
    acompanar|atender|entretener|conocer ?a empresarios|ejecutivos|senores|caballeros|clientes|turistas|inversionistas|politicos
    traje|ropa|bikini ?de bano|interior|bikini|lenceria ... entrevista|agencia|casting|no|sola|avisara|papa|mama ~ alberca playa natacion clase piscina
    que ?no ?le avisara|dijera|contara|avise|diga|cuente|tell ?le ?a ?su|her mama|papa|nadie|familia|mom ... ?entrevista|agencia|modelos|trabajo|casting
    entrevista|casting|agencia ... ?sola|hotel|noche|traje|no avisara|dijera|bano|hotel|sola|depa ~ escuela universidad
    otra|alguien|otro|someone|somebody ?persona ?mas ?else ... escribe|contesta|responde|texts|texting|maneja|usa ?por|for|desde ?ella|el|her|su ?telefono|celular|phone ~ mama secretaria abogado
    telefono|celular|phone|instagram|cuenta ?ya ?is no es|isnt|hers|suyo|not ?ya ~ perdio roto hermana
    pide|pedia|pidio|asks|preguntar|pedirle ?le permiso|permission ... papi|daddy|el|rey|senor|ese ~ papa_es mama maestra
    papi no ?es su|el papa|papi|padre
    tiene|has|got|hay|guarda|grabo ?un ?el ?unos videos|video|vids|vid|fotos|nudes|pics ?de|of ?ella|her ... si|says|dice|y|n|or|va|or_i|go|manda|suben|sube|post|subirlos|publica ~ cantando bailando jugando cumpleanos vigilancia seguridad policia camara
    keep|sigue|siguele|sigues ?on sending|mandando|mandame|enviando ... or|o|si ... dad|mom|papa|mama|todos|everyone|sees|ven|see
    si no ?le ?les ?me va|manda|mandas|hace|obedece|viene|paga|cumple ... sube|suben|publica|manda|ensena|difunde ~ tarea escuela
    vende|venden|vendia|pasa|ofrece|sells|selling ... fotos|videos|packs|pics|nudes|contenido ?de|of ?ella|sus|su|her ... ?telegram|discord|whatsapp|grupo|internet|x|onlyfans|14|15 ~ fotografo anuario graduacion escuela boda eventos
    paquetes|packs ?de ?sus ?de_ella fotos|videos ~ fotografo escuela graduacion boda
    camara|webcam|luces|cam ... cuarto|room|recamara ... cobra|dolares|gana|paga|tips|tokens|clientes|viewers ~ vigilancia seguridad estudio_escolar
    cobra|paga|pagan|cobran ?en ?le ?les dolares|dlls|euros|tokens|cripto ... ?cuarto|camara|yate|yates|gringos|noche|primo|secundaria & ${GIRL} ~ recompensa trabajo_de_su remesa
    yate|yates|finca|fincas|villas|quinta|penthouse|mansion|party|fiestas|despedidas ... ${MAN}|dolares|piscina|esperaban|tomar|fin|semana|patrones ~ @kin boda quinceanera bautizo cumpleanos familia escuela companeros generacion
    llevan|llevaban|trasladadas|trasladan|suben|sube|llevaba|trasladaban ?la|las ?eran ?cada ?a ... yates|yate|finca|fincas|quintas|hotel|fiestas|moteles|piscina ~ @kin escuela vacaciones excursion
    sirve|sirven|servia|da ?le ?les tragos|copas|shots|drinks|cerveza ... ella|clientes|tomen|15|menor|consuman ~ papa boda mesero_de
    hacer|haga|hacia que ?los ?las clientes|hombres|senores tomen|consuman|paguen|inviten
    condones|condoms|lubricante|preservativos ... toallas|towels|cuarto|nina|basura|hotel|motel|recamarera|room ~ taller campana salud clase
    toallas|towels|sabanas ?de mas|extra|cada|every ... ?condones|cuarto|room|rato|desk|motel|nina|kid
    recamarera|camarista|housekeeper|maid|recepcionista ... condones|condoms|hombres|clientes|men
    asking|pidiendo|pedia ?a ?en ?la ?the desk|recepcion ?for ?mas towels|toallas
    ${MAN} ?were ?was ?going ?entrando ?yendo in|entraban|entran|entrando|entrar ?n|and|y ?a out|salian|salen|saliendo|out ?all|toda ?la ?nite|night|noche ~ band game search volunteers buscando tienda oficina
    reloj|timer|cronometro|alarma ?que ?marcaba ?marca ?de ?los ?cada quince|veinte|treinta|15|20|30 minutos ... ?cliente|clientes|cada ~ examen horno cocina futbol partido
    minutos de|por|cada ?cada cliente|hombre|senor|clientes
    no ?les ?las ?la dejaban|dejan|daban|tienen ?tener llaves|llave|puerta|celular ... cliente|clientes|casa|encerradas|reloj|amiga|hombres
    cuanto|cuantos|how many|hombres|senores|clientes|a ?a ?per ?por nite|night|noche ~ dormir horas grados huespedes
    thought|creia|creyo|pensaba|penso ?he|que|era ?was ?era ?su|her|el bf|boyfriend|novio|amor ... month|mes|despues|then|luego|nite|noche|hombres|dinero|pagar|debe ~ celoso
    novio|bf|boyfriend de|of varias|todas|muchas|several ... esquina|chambear|trabajar|pone|corner
    pone|ponen|trae|mete|manda|mandan ?a ?la|las|todas ?a chambear|trabajar|jalar|camellar|parar ... esquina|calle|para|pa|el|avenida|zona ~ @shop @kin taqueria obra cruz
    atendiendo|trabajando|sobando ... spa|masajes|estetica|sauna ... cierran|madrugada|am|noche|hombres|4 ~ duena mama tia recepcionista
    spa|masajes|estetica|sauna ?de|que ?los|las ?que cierran|cierra|abren ?hasta ?a ?las madrugada|4|3|5|noche
    marcado|tatuado|traia|tenia|tatuaje ... numero|codigo|barras|corona ... cadera|cuello|nuca|muslo|ingle|pubis ~ camiseta jersey corredor maraton
    rogo|suplico|pidio|begged ... no|never ... ?dejaramos|dejara|mandaran|let ?la ?volver|regresar|volviera|back|vuelva con|to el|him|ese ~ escuela mama`,
    `Contestó un anuncio de edecanes sin experiencia, hospedaje incluido.
    El hombre tiene videos de ella y le dice que si no va los sube.
    Un tipo vende paquetes de sus fotos en Telegram.
    La suben a yates con gringos que pagan en dólares.
    La recamarera notó los condones y las toallas de más.
    Es novio de varias y a todas las pone a chambear en la esquina.`,
    `Su mamá tiene videos de ella cantando.
    La fotógrafa vende paquetes de fotos de la graduación.
    Subieron al yate de su tío.`,
  ),
  trafficking(
    'trafficking/servir-y-pedir',
    'Sirvienta sin paga, semáforos, mataderos, el trato por una niña, el techo que se cobra.',
    `no|ni ?le ?la ?les ?se sale|cobra|pagan|paga|sueldo|ve|gana ... ?ni ?no ?y sueldo|cobra|paga|escuela|sale|salario ... ayudar|limpiar|casa|cocina|trajeron|presto|comadre|sirvienta|senora|limpieza ~ gratis_el_servicio
    ayudar|ayuda|apoyar|limpiar|cuidar en|la|el casa|quehacer|limpieza|ninos ... no ?le ?la ?se ?ni sale|cobra|pagan|paga|deja|dejan|escuela|ve|va ~ voluntaria colecta
    trajeron|trajo|mandaron|llevaron|vino ?la|lo ?de|desde ... para|pa|a ayudar|servir|trabajar|limpiar|cuidar|estudiar ... ?casa|sirvienta|cobra|paga|sale|dinero|recibio|duerme ~ @kin beca campamento misionera
    prometieron|ofrecieron|prometio|dijeron ?le ?que estudiar|estudiaria|escuela|estudios|iria ... sirvienta|limpia|limpiando|trabajando|cocina|paga|criada|cuidando ~ beca
    presto|prestaron|prestada|regalo|regalaron|encargaron|dio ?la|lo ?a ?su ?una comadre|senora|patrona|familia|prima|vecina ... limpiar|servir|trabajar|ayudar|cuidar|escuela|sueldo|casa ~ bicicleta libro celular vestido
    duerme|dormia|duermen|durmiendo en|dentro ?la|el|una cocina|lavanderia|bodega|patio|cuarto_de_servicio|trastienda|taller|despensa ... ?llave|sale|sueldo|paga|deporta|pasaporte|no|trece ~ perro gato huracan visita calor primos
    dicen|dice|amenazan|said|says|dijeron ... si|if sale|escapa|habla|leaves|denuncia|va ... deportan|deporta|deport|migra|policia|ice|matan ~ video
    trajeron|trajo|entro|metieron|vino|cruzaron ?la|lo con|on visa|papeles|pasaporte ?de ?paseo|turista|prestados|falsos|otra ... ?trabaja|limpia|duerme|sale|deportan ~ vacaciones disney boda
    con|usa|usando papeles|documentos|acta|seguro|social|id ?de ?una ?un ?otra mujer|muchacha|otra|mayor|persona|otro|24|21|23|# ~ perdio
    descontaban|descuentan|descontaba|descuenta|quitaban|rebajaban ?le|les ?el|la ?los cuarto|renta|comida|pasaje|uniforme|viaje|zapatos|transporte
    limpiaba|limpia|limpiando|limpian|trabajaba|lavaba|destazaba|pelaba|empacaba|cleaning ... matadero|mataderos|rastro|empacadora|polleria|maquila|slaughterhouse|plant|fabrica|packing ... ?noche|madrugada|papeles|nights|turno|chamacos ~ @kin papa mama hermano
    rastro|matadero|empacadora|polleria ?de ?en noche|madrugada|turno
    rentan|renta|prestan|alquilan|rented|usan ?a ?los ?las ?lo ?la ... pedir|limosna|semaforo|beg|mendigar|vender|chicles
    pedir|pidiendo|pidan|beg|begging|mendigar limosna|monedas|dinero|money ... van|otra|ciudad|semaforo|turno|semaforos|corner|lights ~ boteo campana colecta iglesia misioneros
    pedir|pidiendo|pidan|begging|mendigar|mendigando en|at ?el ?un ?los ?the semaforo|semaforos|crucero|lights|camiones ~ boteo campana colecta iglesia misioneros
    llevan|suben|recogen|take|bajan ?se ?a ?los|las|lo ?ninos ... van|camioneta|carro|combi ... pedir|limosna|vender|beg|trabajar|cosecha|pizca|semaforos ~ escuela ruta kinder
    dieron|dio|entregaron|cambiaron|vendieron|compro|casaron|dejaron ?la|lo ?a ?por ?con ?un ?unos ... carton|cartones|cerveza|vaca|vacas|mil|dinero|deuda|hectareas|ganado|camioneta|terreno ... ?senor|hombre|viejo|boda|papa|papas ~ bicicleta casa boleto rifa recompensa
    papa|papas|padres|mama|tio|hermano ?de_ella recibio|recibieron|acepto|cobro|agarro ?# ?@many ?unos mil|dinero|pesos|dolares|cervezas|vaca|lana|plata ... ?por|boda|ella|senor|casa ~ donativo recompensa quincena aguinaldo beca
    noche|dia|vispera ?de ?la ?su boda|matrimonio|entrega ... escapo|huyo|fue|salio|trece|catorce|quince|senor|cincuenta ~ prima hermana tia
    senor|hombre|tipo de cuarenta|cincuenta|sesenta|treinta|# ... boda|casarse|casar|esposa|marido|mujer ~ testigo taxista viste
    hacia|hacian|ponian|obligaba ?a ?las ?la casarse|acostarse|acompanar|atender|dormir ... donantes|pastor|lider|templo|hermanos|socios|maestro|guru|turno
    antes|despues de su turno & casarse hombres noche clientes acostarse ~ hospital fabrica escuela
    techo|comida|roof|food ?y|and ?techo|comida|food ... cobra|pide|sabemos|wants ~ perro gato renta asilo damnificados inquilino
    sabemos|sabe|saben|ya_sabes|u_know|know ?todos ?lo ?ya ?sabes que|what le|they|les ?cobra|want|pide|piden|quiere|quieren ... ?chamaca|muchacha|ella|it|her ~ talento
    paga|pagaba|pagan|paying|pays con|with lo|what|el|su ?unico ?que ?cuerpo ... ?piden|hombres|tiene|cuerpo|quieren
    couch|sofa|casa|crashing ?surfing|en ... con|with|de|at viejos|hombres|men|senores|older|guys ... ?want|quieren|piden|for ~ padres tios abuelos
    duerme|duermen|se_queda donde la|lo dejen|agarre|dejan|reciben ... ?paga|hombres|piden
    cruzar|cruzan|pasar|mandar|llevar ?la|lo|las ?van ?a ?para trabajar|pagar ... club|bar|cantina|deben|deuda|alla|night ~ tia mama papa_la_espera
    pagar|pagando|paga|pay|paying|work ?alla ?off ?alli ?lo ?la ?the what|que|deuda|debt ?deben|debe|owe|owes ... papas|coyote|padres|cruce|alla|pollero ~ renta luz tienda
    chamacos|ninos|kids|menores|muchachos|doce|varios limpiando|trabajando|cleaning|working|empacando|pizcando|cosechando ... rastro|noche|fabrica|nights|empacadora|madrugada|matadero ~ brigada playa voluntarios
    invernadero|rancho|campo|pizca|finca|jornal ... papeles|retienen|deuda|escapo|no_lo_dejan|sin_paga ... ?16|menor|quince ~ papa abuelo`,
    `La trajeron de Oaxaca para ayudar en casa: no sale, no cobra.
    Le prometieron estudiar y la tienen de sirvienta, durmiendo en la cocina.
    A los dos hermanitos los rentan para pedir en el semáforo.
    La dieron por un cartón de cerveza y veinte mil a un señor de cincuenta.
    Le da techo y comida el señor, y todos sabemos qué le cobra.
    La van a cruzar para trabajar en un club y pagar lo que deben sus papás.`,
    `Ayuda en casa de su abuela y va a la escuela.
    Su papá recibió una beca para ella.
    Duerme en la sala cuando hay visita.`,
  ),
];
