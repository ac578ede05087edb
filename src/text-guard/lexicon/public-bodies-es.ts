import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

const DEALS =
  'caso nina nino menor hermanos familia_del seguimiento quito llevo retiro visitaba custodia tutela albergue denuncia maltrato';

/** Public bodies at work for everybody, staff of schools and hospitals, and plain turns of notices, in Spanish. A native speaker's review is pending. */
export const publicBodiesEs: readonly Exemption[] = [
  exempt(
    'exempt/cuerpos-publicos',
    'El DIF que da comida, la trabajadora social del hospital, los derechos humanos, la ley en el congreso.',
    `dif|sedif ?municipal|estatal|local|nacional ?del ?de ... instalo|dono|entrego|reparte|repartio|ofrece|ofrecio|organizo|presto|invita|inauguro|regalo|llevo ?un ?una ?la ?las ?los comedor|despensas|cobijas|juguetes|sillas|lonas|desayunos|comida|agua|becas|kermes|feria|festival|taller|bastones|carpa|aparatos
    el|los|personal|brigada ?del dif|sedif ?municipal|estatal|local|nacional ?del ?de ... instalo|dono|entrego|reparte|repartio|ofrece|ofrecio|organizo|presto|invita|inauguro|regalo|llevo ?un ?una ?la ?las ?los comedor|despensas|cobijas|juguetes|sillas|lonas|desayunos|comida|agua|becas|kermes|feria|festival|taller|bastones|carpa|aparatos
    del dif|sedif ?municipal|estatal|local|nacional ?del ?de ... instalo|dono|entrego|reparte|repartio|ofrece|ofrecio|organizo|presto|invita|inauguro|regalo|llevo ?un ?una ?la ?las ?los comedor|despensas|cobijas|juguetes|sillas|lonas|desayunos|comida|agua|becas|kermes|feria|festival|taller|bastones|carpa|aparatos
    presidenta|presidente|directora|titular|voluntarias|voluntariado ?del|de dif|sedif ?municipal|estatal|local - caso menor nina nino resguardo
    del dif ?municipal|estatal|local & desayunos despensas cobijas comedor kermes feria festival desfile juguetes bastones - resguardo custodia
    oficinas|edificio|estacionamiento|gimnasio|salon|frente|afuera|explanada ?a ?del|de ?las|los ?oficinas ?del dif ?municipal|estatal ~ evadio fugo resguardo custodia
    trabajadora|trabajador|trabajadoras|asistente social|sociales ?del|de ?la ?el hospital|clinica|escuela|prepa|secundaria|universidad|imss|issste|seguro|empresa|fabrica|parroquia|comision|colegio|plantel ... ?imprimir|organizo|ayudo|apoya|acompana|entrego|reparte ~ ${DEALS}
    servicio|servicios social|sociales de|en ?la ?el ?su ?un universidad|prepa|carrera|facultad|asilo|biblioteca|hospital|licenciatura
    departamento|area|oficina ?de servicio|trabajo social de|del ?la ?el universidad|hospital|prepa|facultad|escuela ~ ${DEALS}
    derechos humanos ... medidas|medida cautelares|cautelar|proteccion
    medidas|medida cautelares|cautelar|proteccion ?para|a|en ?favor ?de ?los ?las ?la buscadores|buscadoras|periodistas|madres|familia|activistas|testigos
    caso|expediente|carpeta ?lo|la lleva|tiene|investiga ?la|el ?una|un fiscalia|fiscal|mp|ministerio|policia|detective|procuraduria ?de
    me|nos|le|les asignaron|mandaron|pusieron ?un|una agente|fiscal|policia|mp|perito|investigador|patrulla ?del ?mp
    literas|litera son|es|era de ?su|sus|mis hermano|hermanos|hermanas|primos
    puerta|porton|reja|casa|bodega ?estaba|esta|tenia|quedo ?cerrada ?con candado|llave ?y ?la ?lo abrio|abrieron|brinco|nadie
    reja|barda|malla|puerta ?de ?atras|lateral del|de ?la ?el kinder|escuela|secundaria|prepa|colegio|campo|parque|estadio|panteon
    academia|colegio|escuela|liceo|cadetes|seminario ?naval|militar|aereo ... lista|permiso|interno|salio
    cadetes|seminaristas|marinos|soldados|becarios ... lista|permiso
    interno|interna ?en ?la ?el escuela|colegio|academia|liceo militar|naval|normal|aleman|agricola
    ley|leyes|iniciativa|reforma|dictamen|foro|conferencia|dia|marcha|campana ?de ?contra ?la ?sobre trata ?de ?personas & congreso diputados senado foro conferencia universidad discutio aprobo votaron
    madres|colectivo|colectivos|buscadoras ?buscadoras entraron|visitaron|fueron|acudieron|ingresaron ?a|al ?los ?las reclusorio|reclusorios|penal|penales|carcel|carceles|cereso
    interno|interna|reo|director|directora ?del|de ?un ?el penal|reclusorio|cereso|carcel dijo|dice|declaro|nego|confeso|aseguro|afirma|asegura
    orden|ordenes|medida ?judicial de restriccion|alejamiento|proteccion ?vigente contra|para|al|a ?el ?la ?su ?un ?una exnovio|novio|ex|vecino|padrastro|padre|papa|exmarido|exesposo|acosador|hombre|sujeto|tio|expareja|agresor
    @kin ... tiene|tenia|consiguio|gestiono|pidio|solicito ?una orden de restriccion|alejamiento ?contra
    instituto|centro|colegio|liceo|academia|orquesta|coro|banda|ballet|biblioteca|casa|foro|museo|festival|consejo|parlamento|cabildo ?de ?la ?cultural ?musical juvenil|juventud ?del ?de ?san ?santa ?don valle|norte|sur|mexico|bosco|jose|juan|cultura|artes|musica|benito|hidalgo|progreso|carlos|maria & estudia cursa entrena uniforme turno alumno alumna clases ajedrez ensaya toca plantel coro danza ~ desaparecido_del internado fugo escapo
    estudia|cursa|alumno|alumna|egresado|egresada|estudiante ?del|de|en ?el ?la ?su instituto|centro|colegio|liceo|academia juvenil
    centro|centros comunitario|comunitarios|civico|cultural|recreativo|vecinal|joven|integral_de_salud ~ residia internado
    estaba|estuvo|esta|iba ?en ?al ?el centro|centros comunitario|comunitarios|civico|cultural|recreativo|vecinal|joven|integral_de_salud ~ residia internado
    en ?al ?el centro|centros comunitario|comunitarios|civico|cultural|recreativo|vecinal|joven|integral_de_salud ~ residia internado
    al ?el centro|centros comunitario|comunitarios|civico|cultural|recreativo|vecinal|joven|integral_de_salud ~ residia internado
    el centro|centros comunitario|comunitarios|civico|cultural|recreativo|vecinal|joven|integral_de_salud ~ residia internado
    centro|clinica|hospital|unidad|instituto ?de rehabilitacion fisica|infantil_teleton|teleton|cardiaca|motriz
    centro de rehabilitacion ?fisica & terapia fisica rodilla operacion lesion fractura pierna yeso
    albergue|albergues|refugio|refugios|casa ?temporal ?para|de|del migrantes|migrante|damnificados|peregrinos|perros|perritos|gatos|animales|mascotas
    ninos|ninas|menores ?del|de albergue|refugio de migrantes|damnificados
    menor|menores|nino|nina ?que ?viajaba ?como no acompanado|acompanada|acompanados & vuelo aerolinea avion aeropuerto boleto azafata
    sus|las|mis|dos esposas ?y ?e & hermanos hijos tios primos esposos maridos suegras
    padre|papa|madre|mama|ex ?biologico ?se ?me la|lo|los llevo sin ?el ?mi permiso|consentimiento|autorizacion ?de ?la|su|mi ?madre
    probation ?period ?de porristas|cheer|banda|equipo|trabajo|chamba
    pasan|paso|pasaron|pasar ?les ?la lista ?en|del|de ?el ?la campamento|camion|excursion|entrenamiento|autobus|scouts|ensayo|coro|banda|grupo
    campamento|excursion|scouts|monitores ... pasan|paso|pasaron ?la lista
    campamento ... luces|literas|lista
    luces ?se apagan|apaga|apagaron|apagado ?a ?las ?@many ... campamento
    quitaron|quitan|bajaron ?le puntos ?en|de|por conducta|examen|licencia|tarea|calificacion
    lo|la mandaron|mando|mandan ?a con ?la|el prefecta|prefecto|directora|director|orientadora|orientador|subdirector|enfermera|psicologa|maestra ?por ?el
    se|nos|me cambiaron|cambiamos|cambio|cambian|mudaron|mudamos|mudo ?ya de casa|departamento|domicilio|colonia|ciudad
    tercera|cuarta|quinta|segunda casa ?en que|donde viven|vivimos|rentan|rentamos
    tercera|cuarta|quinta|segunda casa que rentan|rentamos|compran
    duermen|dormimos|duerme ?los tres|dos|cuatro|todos en ?el|un cuarto|recamara|habitacion ?porque|por ?la ?es
    cobran|cobra|cuesta # pesos ?por ?la ?una hora de internet|cancha|estacionamiento|computadora|renta|juego|patines
    no tienen|tiene|tenemos ?los papeles ?y ?por ?eso ?les ?le ?tienen ?tiene ?da miedo
    sin papeles y tienen|tiene miedo
    ropa|cosas en ?una bolsa negra ?y ?se ?dejo|fue|salio|metio ~ llego llegaron trajeron traia
    metio|guardo|empaco|echo ?su ropa|cosas ?en ?una ?bolsa ?negra
    barda|reja|cerca|muro ?mas alta|alto|electrica ?y reja|porton|camara|camaras|zaguan
    senora|senor|muchacha|muchacho|mujer|hombre con ?la|el que ?que ?la ?lo iba|va|anda|andaba|viajaba|estaba|aparece|sale es|era @kin
    senora|senor|muchacha|muchacho con ?la|el que ?la ?lo iba|va|anda|andaba|viajaba|aparece|sale es|era ?su ?la ?una ?mi ?el @kin|vecina|vecino|maestra|amiga
    nueva|otra familia|mama en ?el ?la barrio|colonia|calle|cuadra|fraccionamiento|iglesia|parroquia
    hermanos|hermanas viven en ?otra ?otro ?la ciudad|pais|estado ?con ?sus esposas|esposos|maridos|hijos|novias
    amenaza|amenazaba|amenazo|acosa|acosaba ?la ?lo ?y & exnovio exmarido vecino ex denuncio denuncia companero companeros bullying
    la|lo amenaza|amenazaba|amenazo|acosa|acosaba ?la ?lo ?y & exnovio exmarido vecino ex denuncio denuncia companero companeros bullying
    quitaron|quito|quitamos ?le ?le celular|telefono|tablet|consola|xbox|play|iphone ?por ?y ?se ?para & reprobar reprobo calificaciones notas tarea castigo castigada castigado enojo escuela mama papa
    parentesco
    esc primaria|secundaria|prim|sec|preparatoria|tec|fed|telesecundaria|normal|num`,
    `El DIF municipal instaló un comedor para los voluntarios.
    La trabajadora social del hospital ayudó a imprimir los carteles.
    Tiene una orden de restricción contra el exnovio de ella.
    Duermen tres en el cuarto porque la casa es chica.
    Las luces se apagan a las diez en el campamento.
    La señora con la que iba es su tía Rosa.
    {"responsable":"tío materno","parentesco":"tío"}
    Esc. Sec. Fed. 12, turno matutino.`,
    `El DIF municipal se llevó a la niña.
    La trabajadora social del caso no contesta.
    Estaba en un centro de rehabilitación para menores.
    La señora con la que la dejaron no es su tía.`,
  ),
];
