import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** A grown man or woman of the news, who is not the child. */
const ADULT =
  'captor|captora|secuestrador|secuestradora|raptor|raptora|sospechoso|sospechosa|padrastro|madrastra|taxista|conductor|conductora|chofer|' +
  'camionero|vecino|vecina|exnovio|expareja|exesposo|exmarido|padre|madre|papa|mama|tio|tia|abuelo|abuela|hombre|mujer|senor|senora|sujeto|' +
  'individuo|profesor|maestro|entrenador|empleado|pastor|sacerdote|suegro|cunado|esposo|marido|pareja|responsable|implicado|implicada|culpable';
const OF_THE_CHILD = '?de ?la ?el ?del ?su ?menor|nina|nino|joven|adolescente|victima ?de ?#adult|20|21|32|44|72 ?anos';
const VERBS =
  '?presunto ?presunta ?adulto ?sospechosa ?sospechoso ?sobre|contra ?quien ?que ?ya ?no ?fue|fueron|quedo|queda|esta|permanece|sigue|sera|es|estaba|habia|ha|tiene|tenia|' +
  'enfrenta|cumple|espera|seguira|quedara|permanecera|continua|continuara|salio|existe|hay|pesa|con ?sido ?una ?unos ?varios ?en ?bajo ?a ?la';
const HELD =
  'detenido|detenida|arrestado|arrestada|preso|presa|imputado|imputada|procesado|procesada|acusado|acusada|vinculado|vinculada|sentenciado|' +
  'sentenciada|condenado|condenada|encarcelado|encarcelada|recluido|recluida|liberado|prision|carcel|penal|reclusorio|arresto|libertad|fianza|' +
  'caucion|antecedentes|juicio|cargos|orden|ordenes|condena|sentencia|proceso|profugo|profuga|fugitivo|fugitiva|libre';
const MORE =
  '?ya ?y ?por ?de ?en ?bajo ?a ?la ?preventiva|preventivo|domiciliaria|domiciliario|provisional|condicional|penales|policiales|fianza|caucion|proceso|juicio|' +
  'aprehension|captura|arresto|detencion|secuestro|encubrimiento|sustraccion|rapto|penal|carcel|prision|feminicidio';

/** What Spanish notices and news say of grown suspects, of who investigates, and of places, shops and play. A native speaker's review is pending. */
export const publicEs: readonly Exemption[] = [
  exempt(
    'exempt/adultos-sospechosos',
    'Detención, orden, juicio o pena de un adulto de la noticia, que no es el menor.',
    `${ADULT} ${OF_THE_CHILD} ${VERBS} ${HELD} ${MORE} ${MORE} ?salio|quedo|sigue ?en ?bajo ?libertad ?provisional|condicional|bajo ?fianza|caucion
    ${ADULT} ${OF_THE_CHILD} ?que ?declaro ?ante ?fiscal|juez|fiscalia|policia ?y permanece|sigue|quedo|continua ?en detenido|detenida|arrestado|arrestada|preso|presa|libertad ${MORE}
    detuvieron|arrestaron|aprehendieron|capturaron|encarcelaron|procesaron|vincularon|imputaron|detienen|arrestan|detenido|arrestado ?a ?al ?presunto ${ADULT} ?y ?lo ?la ?fue ?trasladaron|llevaron|ingresaron|enviaron|trasladado|remitieron ?al ?a ?penal|prision|carcel|comisaria|reclusorio|fiscalia|cereso ${MORE}
    orden|ordenes ?de ?captura|aprehension|arresto|detencion|busqueda ?y ?captura ?vigente ?internacional contra|para ?el ?la ?los ${ADULT}
    dictan|dan|piden|imponen|condenan|dieron|pide|impuso|confirman ?a ?# ?anos ?de carcel|prision|condena|sentencia|arresto ?preventiva|domiciliario ?al|a|para|contra ?el ?presunto ${ADULT} ?adulto
    carcel|prision|condena|sentencia|arresto ?preventiva|domiciliario ?al|a|para|contra ?el ?presunto ${ADULT} ?adulto
    carcel|prision|condena|sentencia ?preventiva para|contra acusado|acusada|imputado|imputada|presunto|presunta|autor ?autor ?de ?del ?por secuestro|rapto|sustraccion|secuestrar|secuestrarla|llevarsela|captor|secuestrador
    condenan|sentencian|procesan|vinculan|imputan|condenaron ?a ?al ${ADULT} ?a ?# ?anos ?de ?carcel|prision
    acusado|acusada|imputado|imputada|detenido|detenida|procesado de|por llevarsela|llevarselo|raptarla|raptarlo|secuestrarla|secuestrarlo|secuestrar|raptar|secuestro|sustraccion|rapto ?un ?adulto ?espera|enfrenta|cumple|pidio ?juicio|proceso|prision ?en ?la ?carcel|prision|penal
    acusado|acusada|imputado|imputada|detenido|detenida|procesado de|por llevarsela|llevarselo|raptarla|raptarlo|secuestrarla|secuestrarlo|secuestrar|raptar|secuestro|sustraccion|rapto ?ya fue|quedo|sera|es ?hoy sentenciado|sentenciada|condenado|condenada|procesado|imputado|encarcelado|vinculado|vinculada ?a ?proceso ?# ?anos ?de ?carcel|prision
    al|a ?la ?su ?presunto ${ADULT} lo|la|le condenaron|sentenciaron|detuvieron|arrestaron|procesaron|encarcelaron|dictaron|dieron|imputaron ?a ?diez|doce|quince|veinte|treinta|cinco|# ?anos ?de ?la carcel|prision|condena ?preventiva
    ${ADULT} con antecedentes ?penales por violencia|robo|abuso|drogas|secuestro ?esta|sigue|anda ?profugo|profuga|detenido|preso|libre
    profugo|profuga ?y ?por ?el ?la ?su ${ADULT}
    secuestradores|captores|sospechosos|padres|tios|hombres|sujetos ?ya ?fueron|quedaron|estan|siguen ?en detenidos|arrestados|presos|imputados|procesados|acusados|prision|libertad ${MORE}
    ${ADULT} ?presuntamente sospechosa|sospechoso ?fue|sera ?arrestada|arrestado|detenida|detenido ?en ?la ?frontera ?el ?y comparecera|declarara|enfrentara ?manana ?ante ?corte|tribunal|juez
    ${ADULT} ?ya ?fue ?esta|sigue|quedo|permanece en|bajo custodia ?policial
    audiencia provincial|nacional|territorial`,
    `El presunto captor quedó en prisión preventiva.
    El secuestrador fue detenido en Laredo.
    Hay orden de captura contra el chofer.
    Dan 12 años de prisión al hombre que se la llevó.
    Arrestaron al tío y lo llevaron a la comisaría.
    El vecino, de 41 años, está detenido.`,
    `El menor quedó en prisión preventiva.
    Hay orden de captura contra el chico.
    Arrestaron al chico y lo llevaron al tutelar.
    Su padre dice que el chico está preso.
    El tío y el niño quedaron detenidos.
    El vecino, de 14 años, está preso.`,
  ),
  exempt(
    'exempt/quien-investiga',
    'Jueces, fiscales y cateos de la investigación de una desaparición.',
    `juez|jueza|fiscal|fiscalia|magistrada|magistrado ?de ?control ?ya autorizo|ordeno|libro|concedio|giro|pidio|solicito ?a ?la ?las ?una ?empresa|orden ?de telefonica|compania|banco|plataforma|cateo|allanamiento|videos|camaras|grabaciones|sabana
    juez|jueza|fiscal|fiscalia|magistrada|magistrado ?de ?control ?ya autorizo|ordeno|permitio revisar|intervenir|rastrear|geolocalizar|catear|allanar|abrir ?el ?la ?su celular|telefono|computadora|redes|cuenta|cuentas|auto|carro|camioneta|bodega|casa
    juez|jueza|magistrado|magistrada ?de ?control ?ya libro|giro|dicto|emitio|ordeno|concedio|otorgo ?una ?la orden|ordenes|prision|arresto ?preventiva ?de ?aprehension|captura|arresto|cateo contra|para ?el ?la ${ADULT}
    juez|jueza|fiscal ordeno|pidio|autorizo ... telefonica|compania|empresa|banco|plataforma|hotel ?entregar|dar|entregue
    orden|ordenes de cateo|allanamiento
    juzgado|juez|jueza ?de instruccion ?numero ?# ?de decreto|acordo|levanto|mantiene secreto
    juzgado|juez|jueza de instruccion ?numero ?# ?de .. decreto|acordo|levanto|mantiene ?el secreto ?de|del ?sumario
    secreto de|del sumario
    ministerio publico ?de ?la ?fiscalia ?tomo|pidio|investiga|entrevisto|solicito|recabo|integro
    denuncia|denuncias ?ante|en ?el ministerio ?publico`,
    `La jueza de control autorizó catear la bodega.
    El fiscal ordenó a la telefónica entregar los datos.
    El Ministerio Público revisó las cámaras del metro.`,
    `El juez de control vinculó a proceso al menor.
    La jueza ordenó llevarlo al tutelar.`,
  ),
  exempt(
    'exempt/lugares-y-tiendas',
    'Calles, museos, tiendas y pisos que llevan palabras de centros y de hogares.',
    `calle|avenida|av|plaza|barrio|colonia|parque|metro|estacion|callejon|paseo|camino|ruta|parada|museo|edificio|ruinas|esquina ?de ?del ?la ?el ?antiguo ?antigua ?viejo ?vieja reformatorio|correccional|hospicio|orfanato|orfanatorio|orfelinato|carcel|presidio|prision|penal|tribunal|tutelar ~ salio fugo escapo
    hospicio cabanas
    antiguo|antigua|viejo|vieja|ex hospicio|orfanato|reformatorio|carcel|convento & museo plaza biblioteca centro_cultural frente
    tienda|tiendas|bolsa|almacen|almacenes|muebleria|articulos|productos|seccion|departamento|feria|catalogo|pasillo ?de ?para ?el ?la casa|hogar|muebles ?y ?para ?el hogar|casa|jardin ?y ?jardin
    depto|dpto|departamento|piso # ?a|b|c|d
    departamento|depto|piso|casa|puerta de|del al|enfrente|arriba|abajo|junto|lado|fondo
    licenciada|licenciado|vecina|vecino|senora|senor|doctora|doctor|familia|gente|chica|muchacha ?que ?vive ?del|en ?el departamento|depto|piso|casa de|del ?al enfrente|arriba|abajo|junto|lado|fondo`,
    `La grabaron en la calle Reformatorio.
    Trabaja en el museo del antiguo orfanato.
    La señora del departamento de al lado la vio.`,
    `Se fugó del reformatorio de la calle Olmo.
    La señora del Departamento de la Familia la vio.`,
  ),
  exempt(
    'exempt/juego-y-deporte-es',
    'Juegos, obras, bodas, equipos y animales que comparten palabras con encierro, acogida y trata.',
    `jugaban|jugando|juegan|jugar|jugaba|juega|cae|cayo|caer|carta|casilla|tarjeta ?a ?en ?la ?de ?salir|salida ?de ?las ?los ?policias ?y ?ladrones ?y ?a ?la carcel|prision ~ juez detenido penal presos guardias custodios
    monopoly ... carcel|prision
    huerfano|huerfana|huerfanos|huerfanas & obra teatro pelicula disfraz papel personaje musical
    imputan|achacan|imputaron|achacaron|atribuyen ?el ?un robo|asalto|homicidio|secuestro ?agravado al|a ?la ${ADULT}
    el|un|muy|tan|mas|bien|que chulo|chula de ?su|mi|tu|ese primo|hermano|tio|abuelo|perro|gato|carro|vestido
    pulsera|pulseras|pulserita roja|rojo|azul|verde|amarilla|rosa|morada|tejida|dorada|plateada en ?el tobillo
    casa|hogar|residencia ?hogar ?para|de ancianos|ancianas|abuelitos|viejitos|mayores|retiro
    asistente|asistentes social media
    ficharon|ficho|fichado|fichar|fichaje ?para|por|en ?el ?la seleccion|equipo|club|atletico|liga|real|barcelona|deportivo
    fichada|fichado la|el|su camioneta|auto|coche|carro|moto|placa
    lo|la|los ficharon|fichan ?para|por|en ?el ?la seleccion|equipo|club|atletico|liga|real|deportivo
    direccion|domicilio de ?la familia & calle colonia numero avenida volante
    circula|circulan|compro|compraron|vende|venden|comparten ?un ?el pack|packs de fotos|stickers|recuerdos|cartas|cervezas|refrescos|lapices|figuras
    hicieron|hacen|pusieron|piden ?a posar|posando ?frente ?a ?para ?la ?camara|foto ?para ?la foto|anuario ?del ?de ?anuario|escuela|generacion & anuario escuela generacion graduacion clase
    bajo medida|medidas de seguridad
    encargado|encargada|director|directora|cuidadora|cuidador de|del ?la ?el residencia|hogar|casa|asilo de|para ancianos|mayores|adultos
    sistema ?de amber|alerta|alertas
    esta|estan ?activa en ?el sistema ?de amber|alerta|alertas
    esta|estaba|estuvo preso|presa de ?los ?la nervios|panico|angustia|miedo
    tienen|tiene trabajando|ayudando en ?la ?el ?un tienda|restaurante|negocio|taller|panaderia|puesto|fonda|granja|rancho de ?su|sus @kin
    la|lo tienen|tiene trabajando|ayudando en ?la ?el ?un tienda|restaurante|negocio|taller|panaderia|puesto|fonda|granja|rancho de ?su|sus @kin
    venden|vende|vendian|vendiendo|reparten|repartian|fueron|van|iban|pasaron|tocaron ?pan ?dulces ?volantes de casa|puerta en casa|puerta
    de casa|puerta en casa|puerta preguntando|repartiendo|tocando|pegando|buscando|pidiendo
    paso de ?los ?las peatones|cebra|toros|libres|tren|montana
    trabajo|trabaja|trabajaba|ayudaba|ayuda ?de ?mesera|mesero ?en bar|restaurante|cantina|fonda de ?sus|su|mis|mi ?los @kin
    metieron|metio|mandaron|fue ?lo ?la ?a ?la carcel|calabozo & kermes feria broma juego
    carcel|prision|fugitivo|fugitiva|presa|preso & favorita favorito pelicula telenovela videojuego
    senora|muchacha|chica|vecina|nana que la|lo|los|las cuida|cuidaba ?por ?en ?las tardes|mananas|ratos
    quitaron|quito ?le el|la celular|telefono|tablet|consola|xbox ?por ?las ?sus ?malas notas|calificaciones|tarea|tareas|castigo
    audiencia ?general ?del ?de ?la ?con ?el concurso|papa|programa|radio|show|television
    albergue|albergues|refugio|refugios ?temporal ?por|para|del|de ?el ?la ?las ?los huracan|inundacion|lluvia|tormenta|damnificados|sismo|temblor|incendio|evacuados
    aviso|avisaron ?a ?la|su|el|al|los ?su @kin|padres|papas
    fugitivo|fugitiva|preso|presa|prisionero|prisionera|carcelero|carcelera ?era ?en ?el ?y ?su ?del & videojuego juego obra teatro disfraz
    dama|damas ?de honor
    tienen|tiene|trabajando|va|era|fue|actuo|salio ?trabajando ?de|como dama|damas ?de ?honor|compania & boda novia reina obra teatro escuela prima
    de|como dama|damas de compania & obra reina teatro escuela baile
    conejo^|hamster|cobaya^|tortuga^|perro^|perrito^|gato^|gatito^|cachorro^|loro^|caballo^|mascota^ ?esta|vive|estan|viven|duerme|llego ?de ?en ?una ?la ?su casa|hogar|familia|acogida ?de ?en ?acogida|temporal|transito|paso|adopcion - @child
    hogares|hogar|casas|casa|familias|familia|programa|red ?de acogida|transito|temporal|temporales ?de ?para @pet
    en|de acogida|transito|adopcion ?temporal ?a @pet
    en acogida|transito|adopcion ?a dos|tres|varios|cuatro @pet
    centro|casa|grupo juvenil|juveniles san|santa|santo|don|parroquial|salesiano|de_arte
    hogar|casa|familia|acogida|acogimiento ?de ?temporal ?para ?de conejo^|perro^|gato^|gatito^|cachorro^|mascota^|animales
    equipo|categoria|torneo|liga|seleccion|carrera|partido|copa ?de ?para menores|juvenil|adolescentes|infantil ?de #|12|18 ?anos
    equipo|categoria|torneo|seleccion de menores & liga club entrenador deportivo deportiva futbol beisbol baloncesto voleibol
    dentro|parte ?del sistema publico|educativo|escolar ?de ?educacion
    dentro del sistema de escuelas|salud|transporte|educacion
    tobillera|tobilleras|munequera|rodillera ?blanca|blancas|negra|negras ?de elastica|elasticas|deportiva|voleibol|yoga|compresion|ortopedica
    lleva|usa|trae|llevaba|traia|vestia ?una ?unas tobillera|tobilleras ?blanca|blancas|negra|negras|azul|azules ?de elastica|elasticas|deportiva|deportivas|voleibol|yoga|compresion|ortopedica|gimnasia|futbol
    prohibieron|prohibio ?le acercarse al|a|del ?la ?las ?los horno|fuego|perro|mar|rio|agua|estufa|parrilla|maquina|maquinas|alberca|borde
    fecha ?de ?ingreso|ingreso ?a ?la escuela|colegio|trabajo|empresa|equipo|club
    celular|celulares|telefono|telefonos|tarjeta|plan|chip|linea|movil|moviles|recarga|sim|luz|medidor|internet ... prepago
    salir|salio|sale|cayo|caer|subio|bajo ?de ?del ?al ?en ?el ?un bote ?de remos|pesca|basura|vela|motor|rescate|inflable
    es|era|soy|fue ?una ?un foster hija|hijo|nieta|nieto|sobrina|prima|hermana ?de
    es|era|fue|son foster|fosters @pet
    data placement left|right|top|bottom|auto`,
    `En el recreo jugaban a la cárcel.
    Será dama de honor en la boda.
    Su gato vive en una casa de acogida.
    Llevaba unas tobilleras negras de yoga.`,
    `Salió de la cárcel de menores.
    Anuncian damas de compañía de quince años.
    La niña vive en una casa de acogida.`,
  ),
];
