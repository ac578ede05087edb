import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

const NINO =
  'nino|nina|ninos|ninas|nene|nena|menor|menores|bebe|criatura|chamaco|chamaca|chamacos|chiquitos|muchacho|muchacha|hijo|hija|hijos|hermanitos|hermanos|kids|morro|morra|pelada|pelado|chavo|chava|adolescente|adolescentes|joven|jovenes';
const MUJER = 'senora|senor|senores|muchacha|licenciada|lic|licda|trabajadora|mujer|tecnica|tecnico|una|gente|persona|pareja|dona|empleada';

/** How families tell in Spanish of a child that was brought, reported, charged or used. A native speaker's review is pending. */
export const contadoEs: readonly Entry[] = [
  foster(
    'foster/traido-y-ajeno',
    'Un niño que trajeron con una bolsa, que no es de la casa, que se va a los dieciocho, con hermanos repartidos y papeles de otro.',
    `traia|trajo|llego|llegaron|vino|trajeron|llevaron ... bolsa|maleta|papel|oso|carpeta ?de ?con ?la basura|negra|ropa|nombre|numero|peluche & casa noche nos le la lo dejaron ~ compras mandado escuela viaje campamento
    bolsa ?de|negra basura|negra & ropa llego traia trajo cosas nina nino noche
    nos|me|le|les|te la|lo|las|los ?lo ?la trajeron|dieron|entregaron|mandaron|asignaron|encargaron|pusieron|dejaron ?a ?en ?el ?hace ?por ?una enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|medianoche|madrugada|noche|mientras|temporal|temporalmente|semanas|meses|dias ~ perro gato hospital
    ${NINO} ?que ?se le|nos|les|me mandaron|asignaron|trajeron|encargaron|dieron|colocaron|pusieron ?en ?a ?casa ~ tarea mensaje carta foto
    curso|clases|huellas|estudio|inspeccion|referencias|licencia|certificacion|certificada|certificados ... hogar|casa|recamara|cuartos & trajeron llamaron nina nino entregaron asignaron llevarles primer primera familia ~ venta renta manejo
    familia|pareja|casa|senora ?ya ?esta certificada|acreditada|idonea|solidaria|temporal|cuidadora|guardadora
    familia|pareja|senora|senores que|quienes ?la|lo queria|querian|quieren|quiere|iba|iban ?a adoptar|adoptarlo|adoptarla|quedarsela|quedarselo ~ @pet
    convivencia|convivencias|visitas previa|previas|tercera|segunda & mama papa hijo hija ninos decia adoptar
    le|les|nos|me quitan|quitaron|quitarian|suspenden|suspendieron|cancelan ?la ?su licencia|permiso|certificado ?por|si|porque|de ?cuidar ~ manejar chofer
    no ?le|les mandan|dan|asignan|traen|confian ?a mas|ninguno|otro ?ninos & ninos se le salio dicen
    deposito|cheque|apoyo|mensualidad|dinero|beca ... por ?tener|tenerlo|tenerla|cuidarlo|cada|${NINO} ... ?cabeza|cada ~ colegiatura renta
    no|ni le|les llega|pagan|depositan|cae|cobra ... mientras|hasta|porque|si|deposito ... ${NINO}|perdido|perdida|aparezca|regrese
    cumple|cumplir|cumpla|cumplio ?los dieciocho|18 ?y ?anos ?y ?ya ?no ... techo|casa|fuera|calle|dar|darle|tienen|irse|sale|cama|egresa ~ licencia fiesta votar
    personal|turno|velador|guardia|cuidadora|educadora|educador|monitora|tia ?del ?de ?turno nocturno|noche|guardia|turno ?hizo ... recuento|lista|cama|camas|faltaba|conteo ~ hospital fabrica tienda
    recuento|conteo|pase ?de ?lista ?nocturno|noche|camas ... faltaba|falto|falta|notaron|noto ~ escuela examen votos
    adolescentes|menores|ninas|ninos|chicas|jovenes a|bajo su cargo|cuidado|resguardo
    plazas|camas|lugares|cupo ?del|de ?la ?el recurso|casa|centro|hogar|residencia & educadores joven monitora adolescente menor ninos hermanos hermanas ~ escuela estacionamiento hotel
    no ?ya habia|hubo|hay|quedaba|tenian cupo|lugar|camas|espacio ?en ?para & hermanos hermanas casa casas familias oficina dormia dormir nino nina ~ escuela kinder estacionamiento avion
    hermanitos|hermanos|hermanas|hermanitas ... familias|casas|gente|ciudades|lados|pueblos distintas|diferentes|otras|que|distinta|otra|aparte|extranas ~ equipos
    cada uno|una|quien ... ciudad|casa|familia|gente distinta|diferente|otra|que & hermanos hermanas hermanitos
    no|ni ?la|lo|le dejan|dejaron|deja|permiten|autorizan ?que ?a ?la ?lo ?salir ?salga|quedarse|quedara|verlo|verla|verlos|ver|tenerla|tenerlo|publicar|mostrar|ensenar ... mama|papa|abuelos|abuelas|hermanos|cara|foto|fotos|hermanas|nada & condado gobierno licenciada lic juez dif ellos casa juzgado oficina clases tiene tele ~ hospital museo
    prohibido ensenar|mostrar|publicar|sacar|subir|tenerlo|tenerla|verlo|verla|acercarse ?la ?su cara|foto|nombre|el|ella ?del ?nino ~ museo
    condado|gobierno|estado|juez|jueza|dif|lic|licenciada|oficina ?del ?no deja|permite|autoriza|quiere|dejan ?que ?no salga|se|fotos|foto|publiquemos|publicar|hagan|viaje|salir
    sin ?el ?la permiso|autorizacion|visto|firma ?bueno ?de ?del ?la ?el lic|licenciada|condado|juez|jueza|dif|oficina|otro|entidad|estado|autoridad|corte|tribunal ~ obra concierto
    visto bueno|firma|autorizacion ?del ?de ?la ?otro estado|condado|juez|oficina|corte|consulado & tia irse nino nina familia casa
    no ?tenemos|tengo|teniamos derecho ?a informacion|informes|saber|preguntar|verla|verlo & abuelos cuidado familia nieto nieta
    pijamada|dormir|quedarse ?a ... investiguen|revisen|huellas|antecedentes|permiso ?a ?los papas|adultos|todos ~ vecinos_ruidosos
    a ?la ?lo investiguen|investigan|revisan|chequean ?a ?los papas|padres|adultos|casa & pijamada dormir visita amiga
    puerta|convento|caja|iglesia|monjitas|monjas|madres ... recien|bebe|criaron|quedo|crio|otros|crecio ~ procesion misa comedor
    criaron|crecio|crio|vive|vivia|quedo ?ahi con|junto|entre ?a ?las monjas|monjitas|madres|hermanas|otros ?once ?#
    madrina|padrino|mentor|mentora|visitante ?por ?de un|el programa & domingo sacaba regresaba firmaba visita nino nina casa
    ${MUJER} que|quien ?ni ?la|lo ?la|lo conoce|conocia|cuidaba|tiene|tenia|cuida & mama papa dejan clases juez condado parenting ~ vecina tia abuela escuela
    mama|mami|papa|papas ?de mientras|mentiritas|turno|relevo|paso|temporal|prestada|prestados
    residencia|instalacion|hogar|casa|villa|institucion|vivienda ?que licenciada|certificada|asistencial|infanto|juvenil|tutelada|protegida|transitorio|transitoria|certificado|habilitada ~ venta renta universitaria
    chicas|jovenes|muchachos|chicos del|de programa|recurso|piso|hogar ?de vida|independiente|tutelado|autonomia ?independiente
    programa ?de vida|transicion|autonomia independiente|adulta
    sin red|referente|familia familiar|adulto & expediente joven menor
    adopcion|acogida|guarda temporal|transitoria|provisional
    oficina ?del ?de ?un ?estado|condado|gobierno por|a falta ?de camas|hogares|cupo
    van|camioneta|carro|troca ?del ?de gobierno|estado|condado|dif|distrito|logo ... traia|trae|lleva|llevaba|recogia|metieron|subieron|llego|escuela|nina|nino|ninos ~ despensas busqueda
    mesada|tarjeta|vales|beca ?del ?de gob|gobierno|estado|condado|transporte & nomas tiene no trae ella el ~ becas_benito`,
    `El día que llegó a nuestra casa traía solo una bolsa de basura con su ropa.
    En dos meses cumple 18 y ya no tienen que darle techo.
    La señora dice que tiene prohibido enseñar la cara del niño que le mandaron.`,
    `Llegó de la escuela con su mochila.
    Su mamá no la deja salir de noche.`,
  ),
  agency(
    'agency/reporte-y-visita',
    'Quien tuvo que avisar, quien vino a revisar, qué firmaron los padres, y el aviso de que se los quitan.',
    `maestra|maestro|doctora|doctor|pediatra|enfermera|psicologa|escuela|vecinos|vecina|hospital|clinica|hospi ... reporto|denuncio|aviso|avisar|reportar|denunciar|parte|reportaron|denunciaron|llamada|reporte|llamo ... quemaduras|golpes|marcas|moretones|cinturon|cable|hambre|piojos|alguien|numero|gob|gobierno|ley|visita|cayeron|llevaron|casa|reportes ~ ausencia falta busqueda policia
    tuvo|tuvieron|tiene|obligada|obligado|obligados|ley ?que ?a ?por avisar|reportar|denunciar & maestra doctora doctor pediatra enfermera escuela hospi hospital marcas golpes ley ~ policia turno
    dar|dio|dieron parte ?por ?de ?las ?a quemaduras|golpes|marcas|moretones|autoridades|dif|menores
    quemaduras|golpes|marcas|moretones|cinturon ... pediatra|doctora|doctor|maestra|enfermera|reporto|parte|avisar|llamada|entrevistaron ~ choque bici
    reporte|reportes|denuncia|denuncias|queja|quejas ?anonimos|anonimas|anonimo|anonima ?de ?que ... comer|solos|solo|pegaban|golpeaban|quitan|llevaban|cuartos ~ robo discusion voluntad ruido extravio desaparicion
    proxima|otra|otro|siguiente|mas|one|1 ?more denuncia|reporte|llamada|queja|report|call ?de ?from ?los ?the ?vecinos ?school ?y ... llevan|llevaban|quitan|quitaban|quitaran|take|taken|them|em
    se|les|le|me|nos los|las|lo|la quitan|quitaban|quitaron|quitarian|llevaban|llevan ?si ?la ?a ?proxima ~ dulces boletos zapatos vacaciones
    si|sino no se los|las|lo|la quitaban|quitan|llevaban
    abrieron|abrio|abren ?una|la investigacion|expediente|caso|carpeta ?a ?por ?mis ?la ... vecinos|mama|dejar|solos|golpes|familia|ninos|hermana ~ robo accidente desaparicion
    caso en|con|ante ?la ?lo familia|menores|ninez
    cayo|cayeron|llego|llegaron|vinieron|fueron|vino ... condado|gobierno|gob|county|dif|cps|licenciada|licenciadas|municipio|estado ... casa|ninos|kids|hermanos|llevaron|separaron|took|revisar
    les|le|nos|me cayo|cayeron ?el|la|los|las ?del|de condado|county|gobierno|gob|dif|cps|state|trabajadora|social
    separaron|repartieron|dividieron ?a ?los|las ?cuatro|tres|dos hermanos|hermanitos|kids|ninos|ninas|chiquitos & tarde condado casa llevaron familias bebe ~ equipos salones
    salio|dio|salieron|nacio positivo|positiva|mala|con ?la ?prueba ?eso ... bebe|hospital|hermanita|droga|sangre|orina|prueba ~ covid dengue influenza
    bebe|hermanita|hermanito|recien ... positivo|positiva|sangre|droga|abstinencia & hospital llevar dejaron casa avisar mama madre ~ covid dengue
    dieron alta al|a ?la ?el bebe|nino|nina pero|y no ... mama|madre
    no ?ya ?se ?le ?les dejaron|entregaron ?que ?se ?la ?lo ?mi ?a llevara|llevar|ninguna|bebe|nina|nino ?se ?lo & hospital bebe prueba positivo naci* hermana
    plan|acuerdo|carta|papel|hoja ?de seguridad|compromiso|visitas|escrito & padrastro novio papa mama dormir ninos nina firmaron firmo aceptaron
    acepto|aceptaron|firmo|firmaron|prometio ... novio|padrastro|papa|pareja ... no|dormir|quedara|viviera|acercara|afuera
    novio|padrastro|papa|pareja no podia|puede|debia ?quedarse|dormir|estar|vivir|acercarse ?a ?ahi|ahi|dormir|solo|casa & firmaron firmo plan nina ninos acuerdo
    intervinieron|intervino|interviene ?a ?la ?con|familia|casa|hogar|papa
    visita|visitas ?era|fue ?de ?sorpresa|programada|programadas|control|seguimiento|domiciliaria|domiciliarias|segunda|inesperada ... reviso|casa|nina|volver|mes|semana|focos|camas|moretones|ninos|estufa|refri ~ museo medico dentista
    reviso|revisaron|conto|contar|contaron|checo|checa|checks|revisar|tomaron|fotos ?de ?the ?las ?los ?si ?abia camas|focos|estufa|refri|refrigerador|leche|alacena|cuartos|house|casa|bano & mes volveria volver volvio dias visita avisar ninos nina sorpresa ~ agua_y_luz plomero renta
    sin avisar ?a ?ver contar|revisar|ver & camas leche ninos casa dijo
    prueba|pruebas|drug|test|tests|clases|classes|platicas|terapia|terapias|parenting ... mama|mami|mom|hermana|comadre|papa|devuelvan|perder|quitaran|regresen|nina|ninos & ninos nina kids hijos hija hijo perder tenerla tenerlo regresen devuelvan dejan juez ~ escuela baile
    panales|despensa|cursos|platicas ... perder|quitaran|quedarse ?a ?los ninos|hijos
    pediran|pidieron|pedirian|quieren|terminar|terminarle|terminaron|quitarle|perdio|perder|firmo ?a ?le ?la ?los ?sus derechos|patria|potestad ~ autor imagen
    derechos parentales|padres|madre & quitar terminar perdio plazo juez
    entrevistaron|preguntaron|preguntas ?a ?la ?con ... solas|juguetes|camara|presente|oso ~ paleta testigos policia_busca
    a solas|cuarto|salita ... juguetes|camara|preguntaron|preguntas|quien|hecho
    retencion|entrega|egreso|ingreso acta|hoja|orden
    acta|orden|hoja|papel de retencion|entrega|egreso|resguardo|abrigo|rescate|separacion ~ animal trabajo
    tecnica|tecnico|investigadora|investigador|asistente|supervisora|defensora ?de|del|a ?la ?el caso|familia|maltrato|abuso|servicios|ninez|menores ~ computadora celular
    maltrato|abuso investigadora|investigador|infantil
    carro|camioneta|van ... logo|placas ?del|de gobierno|estado|condado|dif
    padre|tutor|madre|contacto|emergencia ... nombre|numero ?de ... oficina|condado|estado|county|gobierno|work
    emergency contact|parent ?is ?it ?just ?says ?a ?an ?the county|office|agency|state|desk|work
    consentimiento|permiso|autorizacion|firma ... otorga|da|firma|dio ?lo ?la ?el estado|gobierno|condado|oficina|dif|juez ?no ~ obra
    represento|representa|represent ?unicamente|solo ?los ?the intereses|interests ?de ?la nina|nino|menor
    nombramiento|nombrada|nombrado|designada|designado ?del ?por ?de ?el ?la tribunal|juez|jueza|corte|juzgado ~ alcalde
    patrocinador|patrocinadora|sponsor & menor nina nino verificar refugio frontera dias shelter
    bienestar|familia la|lo|los tenia|tiene|tenian|llevo|saco|agarro ~ abuela`,
    `La pediatra tuvo que dar parte por las quemaduras.
    Le dijeron a mi hermana que a la próxima denuncia de los vecinos se los llevaban.
    Firmaron un plan de seguridad donde el padrastro no podía dormir ahí.`,
    `La maestra avisó que faltó a clase.
    Los vecinos reportaron el robo.`,
  ),
  justice(
    'justice/causa-contada',
    'Horas que barrer, condiciones del juez, fichas y huellas, lo que tuvo y le falta.',
    `horas|hrs ?de ... barrer|limpiar|pintar|recoger|parque|plaza|basura|trash|juez|jueza|judge|corte ~ voluntario_de_rescate
    le|les faltaban|faltan|quedan|quedaban ?como ?# horas|hrs|sesiones|platicas|firmas|meses ~ vuelo examen
    juez|jueza|corte ?le ?lo ... mando|cierre|borre|cierra|regresaba|solto|borraban|deja|perdono ... barrer|horas|grafiti|todo|record|expediente|vidrios|condiciones|platicas
    borraban|borran|borraron|limpiaban|limpian|sellado|sellaron|quedo ?su ?el ?le todo|record|expediente|antecedentes|sellado & juez platicas sesiones menor meses horas terminaba terminar vidrios
    expediente|record|antecedentes ?quedo|quedaron|esta|estan|penales sellado|sellados|limpio|cerrado ?por
    no podia|puede|debia|podia juntarse|salir|acercarse|faltar|usar|manejar ... regresaba|jueza|juez|mismos|adentro|vuelven
    pagar|pagara|devolvia|devolver|pague ?lo ?de los|las vidrios|ventanas|danos ... horas|borraban|juez|platicas|corte
    condiciones & juez jueza solto corte barrio
    con ?los ?del del barrio|pandilla|mareros|esquina ... juez|solto|agarraron|redada
    detenido|detuvieron|agarraron|cayo|llevaron|torcieron ?ya ?lo ?la ?con|por|en ... robar|robo|fusca|pistola|grafiti|navaja|droga|redada|mareros|pleito|#|cristal|mota ~ sospechoso padrastro hombre conductor
    cayo|entro|lo_metieron con|por|a # ?anos|pelea|robo|pleito ~ hospital cirugia
    ahi|alla|aca adentro
    salio|sali|salieron|sale ?en ?el ?de alla|adentro|marzo|mayo|agosto|enero|junio ?de ?alla ?adentro & tuvieron adentro tenian trabajando encerrado ~ viaje hospital
    ficharon|ficharlo|fichado|fichada|huellas|resenaron & tomaron regla atras quince dia lo entro la ~ pasaporte visa escuela
    fotografiaron|foto ... regla|perfil|huellas
    de frente y|and de perfil
    uniforme|camisa|playera|numero ?color|gris|caqui|naranja ?de|del ?los internos|interno|centro|pecho|adentro|espalda ~ equipo escuela futbol correo
    medidas sustitutivas|cautelares|reeducativas
    suspension condicional|proceso
    lectura|audiencia ?de acusacion|cargos|sentencia|imputacion|medidas
    citado|citada|requerido|requerida ?por ?para|ante ?la ?el ?a autoridad|juez|juzgado|fiscalia|tribunal|audiencia ~ entrevista medica trabajo
    regimen ?de excepcion
    firmando|firma|firmar|firmaba ?los|cada lunes|martes|miercoles|jueves|viernes|semana|mes ?en ?el|la ?al palacio|juzgado|penal|por|fiscalia ~ quincena nomina
    perrera|patrulla|julia ... juez|juzgado|audiencia ~ perro
    aparato|gps|pulsera|brazalete|grillete ?en|on ?el|the pie|ankle|tobillo|casa|pierna ... county|condado|sale|pasar|violan|casa|juez|tienda ~ medico marcapasos
    tenian|tiene|tenia ?lo|la en ?su casa|domicilio con ?el ?un aparato|pulsera|gps
    rumor|dicen ?que anda|andaba escondido|huyendo|profugo ?de & corte juez patrulla check
    check ?in con ?la lady|oficial|pd|senora & corte missed perdio
    internaron|mandaron|metieron ?lo ?ahi ?en ?vez|lugar de encerrarlo|carcel|encerrarla
    requisa|reja|barrotes|celda|pabellon|crujia & salto menor joven pastelito adentro cumplio brinco guardias ~ escuela mascota
    guardias|custodios|celadores ?lo ... porton|puerta|domingo|revision|esperaban|pase|revisan & pase volver domingo visita joven menor nunca ~ seguridad_privada plaza
    pase|permiso de|del fin|fines|salida|viernes & esperaban guardias volver porton domingo`,
    `A los quince ya lo habían detenido tres veces por robar.
    Le faltan treinta horas de barrer el parque para el juez.`,
    `Faltan dos horas para el partido.
    Le tomaron la foto en la escuela.`,
  ),
  trafficking(
    'trafficking/usada-contada',
    'Anuncios que enganchan, quien cobra por ella, la casa cerrada, la boda por trato, la limosna y el trabajo sin paga.',
    `anuncio|oferta|cartel|entrevista|agencia|casting ... edecan|edecanes|modelo|modelos|hospedaje|transporte|ganar|baño|bano|señoritas|senoritas|mesera|meseras|acompanar|baile ... ?sin ?incluido ~ escuela_de_modelos tienda periodico
    edecan|edecanes|acompanantes|hostess|damas ?sin experiencia|compania|con
    acompanar|atender|atendiendo|entretener ?a empresarios|clientes|senores|patrones|hombres|turistas|gringos|viejos
    no ?le avisara|dijera|contara|avise|diga ?a ?su ?nadie mama|papas|familia & entrevista agencia trabajo modelo viaje foto
    otra persona|alguien ?mas escribe|contesta|responde|maneja ?por ?ella|su
    telefono|celular ya no ?es suyo|ella|contesta & maleta viaje trabajo senor empresarios
    pide|pedir|pidiendo permiso ?a papi|daddy|el|patron
    papi|daddy|padrino|patron no es ?su|nada ?de papa|pariente
    novio|dueno|patron|senor|jefe de varias|todas|muchas
    pone|manda|mandaba|saca|trae|tiene ?a ?todas|las|la|ella ?a chambear|trabajar|talonear|fichar|taloneando|pararse ?en ?la esquina|calle|zona|noche|antro|bar
    esquina|zona|calle|talon ?pa|para el|ella & chambear trabajar todas novio pone noche
    vida facil|alegre|galante ~ ciudad rancho
    comercio carnal|sexual|de_cuerpos
    utilizada|utilizado|usada|obligada|forzada ?siendo ?para comercio|sexo|placer|satisfacer|prostituirse|vender|fines
    spa|masajes|estetica|cantina|bar|antro|tugurio|botanero|centro_nocturno ... am|madrugada|atendiendo|ficha|jovencitas|chamacas|clientes|tomar|muchachas ~ comida restaurante familiar mesa
    ofrecen|venden|tienen|rentan|ofertan jovencitas|ninas|muchachas|menores|chamacas|morritas ~ ropa becas uniformes
    tomar|tomen|tragos|copas|cervezas ... clientes|ficha|barra|senores ... ella|mas|tiene|hacer & ella tiene nina muchacha mesera ~ cumpleanos
    mesera|fichera|bailarina ... clientes|tomar|obligan
    yate|yates|finca|fincas|hacienda|rancho|quinta ... patrones|gringos|pagan|dolares|fin|esperaban|senores|alberca|jefes & ella muchachas adolescentes trasladadas suben la ninas ~ bodas turismo vacaciones
    habitacion|cuarto|room|casa|depa ... hombres|dudes|clientes|senores|condones|toallas|tipos ... nina|kid|muchacha|entran|salen|noche|nite|menor|ella ~ equipo albanil
    condones|preservativos ~ salud clase
    reloj|minutos|quince|media ... cada|por cliente|hombre|senor|turno
    no las|la|los ?le dejaban|dejan|dejaba ?ni ?tener ?salir llaves|salir|telefono|hablar|asomarse & casa cliente cliente patrona patron cuarto senor trabajo ~ escuela castigo
    videos|fotos|pack|imagenes ?de ?ella ... si|o ... va|sube|subo|publica|manda|ensena|hace|post|says|papa ~ camaras busqueda vecinos
    vende|venden|compran|cobra|cobran ?paquetes ?de ?sus ?por fotos|videos|pack|shows|transmisiones ~ estudio boda escolares
    camara|luces|webcam|cam ... cobra|dolares|paga|apartamento|cuarto|shows|tokens ~ busqueda seguridad entrada
    webcam|prepago|camgirl|modelo_webcam & quince catorce tiene pelada nina ella menor ~ tarea clase celular plan
    dieron|entregaron|cambiaron|vendieron|dio|compro|pago ?la|su ?por ?un ?familia ... carton|cerveza|mil|vacas|dinero|ganado|dote|pesos & senor boda hombre cincuenta caso esposo ella ~ carro casa moto
    boda|casaron|casarse|casarla|esposo|marido ... #|trece|catorce|doce|anos|cincuenta|trato|dinero|donantes|pastor|viejo & escapo ella nina noche huyo dieron ~ papas aniversario tios
    trajeron|llevaron|trajo|mandaron|prometieron|presto|prestaron ... ayudar|limpiar|cuidar|estudiar|trabajar ... casa|sirvienta|cocina|sueldo|escuela|cobra|sale|paga ~ voluntarios
    no sale|cobra|le_pagan|paga ?y|no ?ni no|cobra|sale|pagan
    sin paga|sueldo|salario|cobrar|goce & nina nino trabaja sirvienta limpiar lavando horas duerme menor el ella ~ vacaciones licencia
    lavando|limpia|limpiaba|limpiando|trabaja|cortando|pizcando ... deuda|pagar|deben|descontaban|rastro|madrugada|coyote|horas|pasaje & nino nina menor el ella papeles quince noche ~ carro_de_papa escuela
    rentan|rento|alquilan|prestan|mandan|llevan|obligan|ponen ?a ?los|las|lo|la ?dos ... pedir|limosna|vender ?dinero ?en ?el semaforo|limosna|calle|ciudad|camiones|metro & ninos nino hermanitos el van senora ~ kermes colecta
    pedir limosna|en_el_semaforo ~ iglesia
    deporta|deportan|migra|policia ... sale|salir|dicen|llave|denuncia & duerme trabaja patrona casa senora visa trajeron
    visa|pasaporte|papeles ... quitaron|guarda|retiene|retienen|paseo|tiene & debe deben trabaja patrona senora trajeron limpia ~ embajada consulado
    marcado|marcada|tatuado|tatuada|numero|nombre|letra|corona ... cadera|cuello|pecho|tobillo|muneca|nuca & volver el novio dueno jefe quince catorce rogo ~ mama abuela papa equipo
    techo|comida|cama|dormir|duerme|hospedaje ... cobra|paga|piden|cobran|pide|favores|hombres & chamaca nina ella muchacha hombres senor sabemos ~ hotel turistas
    couch surfing|de_sofa & viejos hombres want quieren
    cruzar|pasar|llevar ?la ?para|a trabajar|un ... club|bar|deben|deuda|table|cantina ~ frontera_a_trabajar campo pizca
    reclutan|recluto|reclutamiento|enganchan|engancho|levantaron ?forzado ?a ?de ninos|menores|muchachos|ninas|jovenes ~ futbol ejercito scouts
    how many|cuantos ?a|por|cada nite|night|noche & he bf tells novio dice`,
    `Fue a la entrevista de la agencia de modelos y le dijeron que no le avisara a su mamá.
    A los dos hermanitos los rentan para pedir en el semáforo.
    El hombre tiene videos de ella y le dice que si no va adonde él la manda, los sube.`,
    `Vende dulces con su mamá.
    Los vecinos tienen videos de la calle.`,
  ),
];
