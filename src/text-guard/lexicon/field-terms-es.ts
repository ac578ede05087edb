import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const agency = define('agency', 'status', SOURCE);
const justice = define('justice', 'status', SOURCE);
const trafficking = define('trafficking', 'status', SOURCE);

/** Terms of the field in Spanish, from several countries. A native speaker's review is pending. */
export const fieldTermsEs: readonly Entry[] = [
  foster(
    'foster/cuidado-y-medidas',
    'Cuidado alternativo, medidas de protección, desamparo, patria potestad.',
    `cuidado|cuidados|acogimiento|modalidad alternativo|alternativos|residencial|residenciales|institucional|institucionales|sustituto|sustitutos|estatal ~ belleza dental
    medida|medidas ?excepcional ?de abrigo|proteccion|amparo|excepcional|guarda|cuidado ~ agua
    adoptabilidad|adoptable|preadoptivo|preadoptiva|preadopcion
    desamparo|desamparada|desamparado ~ perro perros gato
    sin cuidado|cuidados parental|parentales
    guarda con fines
    familia|familias|madre|madres|hogar|hogares solidaria|solidarias|cuidadora|cuidadoras|comunitaria|comunitarias|canguro|convivencial|convivenciales|guardadora|tutora ~ huerta comedor
    hogar|casa|residencia de ?los grupo|proteccion|guarda|transicion ~ animales
    internado|internada|interna|albergue|instituto ?del ?de gobierno|estado|condado|gubernamental
    patria potestad
    expediente|carpeta|legajo|caso|proceso|ficha de proteccion|restablecimiento|tutela|guarda|adopcion|acogimiento
    restablecimiento de ?sus derechos
    menor|menores|joven|jovenes|nino|ninos|adolescente|adolescentes ?extranjero no acompanado|acompanados|acompanada|acompanadas
    menas|mena
    estado|condado|departamento|dif|gobierno|junta|generalitat|procuraduria|servicio|agencia ?es ?quien tiene|tenga|tenia|asumio|asume|ejerce ?la ?su custodia|tutela|guarda|tutor|tutora
    custodia|tutela|guarda ?legal ?la|es|de ?la ?que tiene|tenia|asumio|asume|ejerce|corresponde ?a ?el ?al ?la estado|condado|departamento|dif|gobierno|junta|generalitat|procuraduria|servicio|agencia
    esta|estaba|estuvo|fue|sigue acogido|acogida|tutelado|tutelada|institucionalizado|institucionalizada ~ frialdad publico aplauso
    recurso|recursos|centro|programa|residencia ?de ?residencial proteccion|acogida|acogimiento|autonomia|emancipacion|egreso
    retirada|retiro|remocion|suspension|perdida|privacion ?de ?la ?su tutela|custodia|guarda|patria
    quitaron|quitado|perdio|perdieron|retiraron|suspendieron ?le ?la ?su custodia|tutela|patria
    colocacion|colocaciones ?en anterior|anteriores|nueva|actual|temporal|de|previa|fallida
    su|cambio|cambios|ultima|primera|segunda|tercera|nueva|otra|cuarta ?de colocacion|colocaciones ~ laboral bolsa trabajo
    plan|programa|servicios|visita|proceso de reunificacion
    reunificacion|reintegracion familiar
    madre|mama|padre|papa|padres|familia|papas biologica|biologico|biologicos
    visita|visitas|convivencia|convivencias supervisada|supervisadas|vigilada|vigiladas ~ museo
    egresada|egresado|egresados|egreso del sistema|hogar|programa|proteccion
    metieron|metio|entro|entramos|estuvo|estaba|estuvimos|crecio|creci|salio|salimos|dentro|nino|nina|ninos|adentro ?nos ?lo ?la ?en ?al ?del ?por ?el sistema ~ computo escolar alarma sonido publico escuelas educativo educacion salud transporte
    hijo|hija|hijos|hermano|hermana|hermanos|padre|madre|mama|papa|nino|nina|abuela de crianza
    esta|estan|estuvieron|estaban en|dentro ?del ?el sistema ~ alerta alertas policia amber camaras computo
    dada|dado|dieron|dados|entregada|entregado|puesta|puesto ?la ?lo en|a adopcion ~ @pet`,
    `Hasta los ocho años estuvo en cuidado alternativo.
    Su madre perdió la patria potestad.
    El condado tiene la custodia de ella.`,
    `Cuidado dental gratis.
    Llevaba un abrigo rojo.`,
  ),
  agency(
    'agency/organismos',
    'Organismos, equipos y tribunales de protección, por su nombre.',
    `servicio|servicios ?de local|zonal|proteccion|especializado ?de ninez|infancia|proteccion|derechos|menores|ninos
    secretaria|subsecretaria|direccion|consejo|instituto|defensoria|comision|sistema ?nacional ?provincial ?estatal ?general de|para ?la ?los ?las ninez|infancia|adolescencia|menor|ninos
    mejor ninez
    senaf|sennaf|sename|icbf|inau|inabif|conani|dinaf|conna|sename|ippf|pronna
    bienestar familiar
    el|del|al|los pani
    comisaria|comisario|defensoria|defensor|defensora|fiscalia|juzgado|juez|jueza|tribunal|corte de ?la familia|ninez|infancia|menores ~ desaparec*
    equipo tecnico|interdisciplinario|psicosocial ?del ?de hogar|juzgado|servicio|proteccion|residencia|familia|caso
    asesor|asesora|asesoria|abogado|abogada|curador|curadora|defensor|defensora|tutor|tutora ?de ?del ?de ?los ?las menor|menores|incapaces|litem|ninos
    curador|curadora|tutor|tutora ad litem
    su|mi|nuestra trabajadora ~ domestica limpieza tienda
    la trabajadora que|no|dijo|llamo|vino|contesta|asignada ~ @shop cafe cafeteria correo domestica limpieza hotel escuela
    trabajadora|trabajador|asistente|licenciada|psicologa ?social ?del|de|asignada|asignado ?al ?a ?la caso|gobierno|menores|condado|dif|juzgado|proteccion|departamento|infancia|familia|asignada
    tomado|tomo|tomaron|dio|dieron|dado intervencion & juzgado servicio ninez menores proteccion fiscalia local organismo
    denuncia|denuncias|denunciaron|reporte|reportes|reportaron|investigacion|investigan|investigaron|caso|informe ?a ?al ?la ?los ?mama ?familia ?de ?por ?presunto ?posible maltrato|negligencia|abandono|descuido ~ animal perro perros
    encargado|tutor|responsable|guardian ?legal ?es ?dice ?el ?la agencia|condado|departamento|estado|gobierno|dif
    punto de encuentro ?familiar & visitas familia padres juzgado madre padre ~ marcha busqueda voluntarios
    derechos ?del|de ?los ?las nino|ninos|ninez|nna ~ humanos unicef
    asuntos de menores|familia|ninez
    juzgado|tribunal|servicio de proteccion`,
    `El Servicio Local de Niñez había tomado intervención.
    Su trabajadora no contesta.`,
    `El servicio local de trenes.
    La trabajadora de la tienda.`,
  ),
  justice(
    'justice/medidas-y-penas',
    'Proceso, penas, fugas y encierro de menores.',
    `judicializado|judicializada|judicializados|judicializaron
    medida|medidas|sancion|sanciones cautelar|cautelares|penal|penales|socioeducativa|socioeducativas|privativa|judicial|judiciales ~ sequia obra
    sistema|responsabilidad|proceso ?de ?responsabilidad penal ?juvenil ?para ?adolescente ?adolescentes
    conflicto con ?la ley
    salon|hall|centro|sala juvenil ~ biblioteca arte cultura deportivo iglesia @sport
    orden|ordenes de ?busqueda ?y captura|aprehension|arresto|localizacion|internamiento
    profugo|profuga|profugos|evadido|evadida|evadidos ~ impuestos
    evadio|evadido|fugo|escapo ?se ?de ?del ?la ?un centro|institucion|internado|instituto|hogar|residencia|custodia|traslado|modulo
    cumplia|cumple|cumplio|cumpliendo|cumplir|impusieron|dictaron|dictado ?una ?su sancion|condena|sentencia|medida|pena ~ promesa
    encarcelado|encarcelada|encarcelaron|encarcelamiento|recluido|recluida ~ cartel
    servicio|trabajo|trabajos|horas comunitario|comunitarios|comunitaria & juez orden corte debe debia horas juzgado causa
    reincidente|pandillero|pandillera|expresidiario ~ equipo
    delito|delitos ?de ?que cometio|cometido|robo|menor|juvenil|adolescente
    salio|salia|recien|escapo|fuga ?del ?de ?la correccional|tutelar|reclusorio|reformatorio|carcel|penal|juvie ~ obra museo
    presento|presentarse|comparecer|comparecio|falto ?a ?ante ?la ?el corte|juzgado|juez|jueza|tribunal ~ @sport baile danza
    esta|estuvo|sigue|cayo|caer preso|presa ~ nervios panico miedo trafico
    adolescente|adolescentes|menor|joven en conflicto con
    dieron|dio|echaron|toco ?le ?como seis|tres|dos|cuatro|nueve|ocho|doce|dieciocho|# meses|anos & juez carcel tutelar encerrado correccional condena adentro sentencia centro
    su|mi|el po|p ?o dice|dijo|llamo|reporto|lo|la|oficial
    menor|joven|adolescente|chico|chica|el|ella ?ya con|tiene|tenia ?varios antecedentes|prontuario ~ medicos familiares
    llevaban|llevaron|llevan|trasladaban|trasladaron|traslado ?lo|la|a ... juzgado|corte|tribunal|tutelar|audiencia|penal ~ perro gato`,
    `El menor fue judicializado en marzo.
    Está en conflicto con la ley.`,
    `La medida de la falda.
    Un centro juvenil de arte.`,
  ),
  trafficking(
    'trafficking/formas-de-explotacion',
    'Trata, venta, abuso y trabajo forzado, en todas sus formas.',
    `descarta|descartan|descartaron|descarto|investigan|investiga|sospechan|sospecha|posible|presunta|presunto|red|redes|delito|caso|casos|alerta|por|contra|fue|hay|hubo|es ?de ?por ?una ?la ?posible ?caso ?de trata - se
    explota|explotan|explotaban|explotaba|explotando|explotar|exploto|explotarla|explotarlo ?a ?sexualmente la|las|lo|los|ninas|menores|nina|menor|adolescentes|muchachas|mujeres
    la|las|lo|los|le ?estan ?estaban explota|explotan|explotaban|explotaba|explotando ~ globo bomba
    madrota|madrotas|padrotes|padrotea*|sexoservidor^|sexoservidora|sexoservicio
    la|las|los|nos vendian|vendieron ?a|por ?un|una|unos|otro|varios hombre|hombres|cliente|clientes|senor|senores|dinero|tipo|tipos|viejo|viejos|noche|noches
    la|las|los|nos|fue|fueron|fui ?fue ?han ?habian vendida|vendidas|vendido|vendieron|vendian|vendio|rentada|rentadas|rentaban|ofrecida|ofrecian|ofrecieron|prestaban ?a|por ?un|una|unos|otro|varios|los hombre|hombres|cliente|clientes|senor|senores|dinero|tipo|tipos|viejo|viejos|traficante|desconocido|desconocidos
    vendida|vendidas|ofrecida|ofrecidas|rentada ?a ?por ?un ?unos hombre|hombres|cliente|clientes|senores|dinero|tipos
    sexo ?a ?por ?cambio ?de por|cambio dinero|comida|drogas|techo|de
    relaciones|actos|favores|contenido sexuales|sexual
    abuso|abusos|abusada|abusado|abusaban|abusaron|abusador|agresion|violencia ?de ?fue ?ella ?sexual ?sexualmente sexual|sexuales|sexualmente
    abusada|abusado|violada|violado|violaron|violador|violadores ~ ley reglas reglamento regla privacidad domicilio
    foto|fotos|video|videos|imagen|imagenes|packs|contenido ?de ?ella intima|intimas|intimos|intimo|desnuda|desnudas|desnudo|explicitas|explicita|sexuales|sexual
    mendicidad|trabajo|trabajos|labor|matrimonio|union|prostitucion forzada|forzado|forzoso|forzosos|forzados|infantil|servil
    obligaba|obligaban|obligan|obligada|obligadas|forzada|forzadas|obligo ?la ?las ?a ?que pedir|mendigar|vender|bailar|acostarse|prostituirse|atender|acompanar ~ tarea
    servidumbre|esclavizada|esclavizado|esclavitud|esclava ~ pelicula novela
    turismo|trafico|comercio|mercado|explotador|explotadores sexual
    dama|damas|chica|chicas de compania
    rescatada|rescatadas|rescataron|rescatado|sacaron|sacan ?la ?las ?de ?en ?un ?los bar|bares|cantina|cantinas|prostibulo|burdel|antro|antros|trata|tratantes ~ rio
    sextorsion
    packs|pack & vende venden vendia fotos suyo nudes onlyfans contenido telegram sube subieron paga pagan comprar - vacuna energia cigarros cerveza
    grooming por|en|de ~ perro canino mascota
    captada|captado|captaron|captan|reclutada|reclutaron|enganchada|enganchador|enganchadores|enganchan ?la ?por ?en ?una ?la red|redes|internet|trata|tratantes|explotacion|explotadores
    nina|ninas|menor|menores|adolescente|joven|jovenes|muchacha|chica|fue|era|siendo|sido|victima ?sexualmente explotada|explotado|explotadas|explotados
    querian|queria|iban|iba|quiso|intentaron|trataron|planeaban ?a ?de ?la ?las ?lo vender|venderla|venderlas|venderlo|prostituir ~ casa carro boletos
    la|las|lo querian|queria|iban|iba|quiso|intentaron ?a vender|prostituir
    pagina|paginas|sitio|video|videos|contenido|fotos ?de ?ella ?en ?una ?pagina para|de|xxx|porno adultos|porno|xxx
    fines|propositos|con|servicios ?de ?fines sexuales|explotacion|lucro_sexual
    reclutaron|reclutan|recluto|reclutada|enganchada|enganchan ?la|las|a ?ella ?para|en ?un ?el table|bar|antro|prostibulo|baile|cabaret|teibol
    abusaban|abusaron|abusaba|abusa|abuso|abusan ?de ella|el|las|los|su|una|menores|ninas|nina
    @child|@children sexualmente|laboralmente explotada|explotado|explotadas|explotados
    chavita|chavito|chamaquita|hija|hijo|nieta|sobrina explotada|explotado|explotadas
    dinero|plata|lana|regalos|drogas por|cambio ?de sexo|sexuales`,
    `Policía descarta trata en caso de niña.
    La vendían a hombres.
    Alguien la explota.`,
    `Se trata de una niña alegre.
    Vendía dulces.
    El globo explotó.`,
  ),
];
