import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const justice = define('justice', 'topic', SOURCE);

const JUDGE = 'juez|jueza|judge|corte|court|juzgado|tribunal|fiscal|palacio|oficial|po|probation';
const CRIME =
  'robo|robar|robando|asalto|asaltar|celulares|pelea|droga|drogas|mota|pistola|fusca|navaja|cuete|arma|grafiti|vidrios|carro_robado|tienda|farderear|punta|cristal|merca|gun|knife|weed';

/** What is told of a child in the hands of the law: hours to sweep, a box to charge, a number held up, what will be wiped off. A native speaker's review is pending. */
export const courtToldEs: readonly Entry[] = [
  justice(
    'justice/horas-y-condiciones',
    'Horas que barrer, firmas, aparatos que cargar, pláticas que terminar, lo que la jueza prohíbe y lo que se borra.',
    `@many|unas|como|debe|debia|faltan|faltaban|had|has|left ?como ?# horas|hrs|hours ?left ?de ?of barrer|limpiar|pintar|trash|pickup|sweeping|cleaning|picking|servicio ... ?${JUDGE}|graffiti|grafiti|cierre|caso|left ~ graduation school escuela prepa liberar scouts church
    barrer|limpiar|pintar|trash|pickup|sweeping|recoger ?el ?la ?los ?the parque|plaza|basura|bardas|pickup|park|up ... ${JUDGE}
    ${JUDGE} ... ?le|lo|la cierre|cerro|cierra|borre|borra|quite|perdone|regresaba|regresa|encierre|mande ?lo ?la ?el ~ divorcio
    gps|grillete|brazalete|pulsera|aparato|monitor|box|caja|thing ... ankle|tobillo|pierna|pata|county|condado|cargar|charge|carga|hrs|horas|leg|salir|juez ~ carro celular telefono moto bici watch reloj
    si|if ?se sale|leaves|left|pasa|cruza ... ?county|condado|la|calle|limite ?lo|la|theyll violan|violate|regresan|encierran|meten|agarran
    lo|la|los violan|violaron|violate|violated ?if ?si ?por & county condado gps juez po regla reglas toque check probation
    charge|cargar|cargarlo|cargarla|enchufar|conectar ?it ... hrs|hours|horas ... ?or|o they|vienen|tocan|come|knock|llaman|suena ~ celular phone telefono laptop
    or they come knock|knocking|looking|get
    en|at su|la|casa|home con ?el|un aparato|grillete|brazalete|monitor|cosa|chunche ?en ?puesto ~ gimnasio sonido
    missed|falto|fallo|skipped|faltando|no_fue ?a ?su|his|her|the check|checkin|firma|cita|court|revision ?in|date ?con|with|a ... ?corte|court|lady|${JUDGE}|firma|dos|veces|twice ~ doctor dentista medico flight
    lady|senora|licenciada|man|senor|seno de|from|of ?la ?the corte|court|probation|juzgado|libertad
    firma|firmando|firmar|firmaba|firmando|checaba ?los ?cada ?el ... lunes|martes|miercoles|jueves|viernes|quincena|mes ... ?palacio|juzgado|corte|fiscalia|delegacion|pleito|oficina ~ yeso lista club escuela paseo contrato entrada
    palacio ?de|municipal|justicia ?de ... firma|firmar|firmando|pleito ~ boda registro acta
    si|cuando|once|after|if ?el|ella ?he|she terminaba|termina|acababa|cumple|cumplia|finishes|finished ?las|los|the|sus platicas|sesiones|clases|horas|terapia|classes|taller|programa ... borraban|borran|borrarian|limpiaban|limpian|cerraban|quitan|wipe|drop|erase|todo|clean|nada
    borraban|borran|borrarle|limpiaban|limpian|limpiar|limpiarian|wipe|clear ?le ?his|her|el|la|los|todo|sus record|expediente|antecedentes|historial|hoja|todo|caso ~ celular cuenta disco tarea
    faltaban|faltan|le_quedaban dos|tres|una|pocas|@many sesiones|platicas|firmas|terapias|audiencias ~ fisioterapia ortodoncia
    no ?ya ?se podia|podian|puede|debia|can|could ?not juntarse|andar|salir|hang|be|see ?con ?with ... mismos|amigos|ocho|nueve|toque|noche|after|queda|banda|pandilla|out ... ?jueza|juez|faltar|terapia|regresaba|probation|curfew|court ~ mama castigo
    terapia|clases|curso|platicas de|pal|para|contra ?el ?la ?manejo ?de enojo|ira|coraje|anger|adicciones ... ?${JUDGE}|faltar|obligada|mando|ordeno
    ${JUDGE} ?me ?le ?lo|la regresaba|regresa|devolvia|manda|mandaba|guardaba|encerraba|encierra|metia
    lo|la internaron|metieron|mandaron|ingresaron ... en|instead ?vez|lugar ?de|of encerrarlo|encerrarla|carcel|tutelar|jail|juvie|juvenile
    en|instead vez|lugar|of ?de encerrarlo|encerrarla|meterlo|carcel|juvie|jail
    centro|anexo|granja|programa|rehab ... ?en_vez encerrarlo|encerrar|tutelar|${JUDGE} ... meses|record|limpiaban
    requerido|requerida|citado|citada|emplazado|notificado|buscado ?por|para|ante ?la ?el ?lectura ?de autoridad|audiencia|acusacion|cargos|${JUDGE} ... ?medida|vigila|muerte|robo|causa ~ testigo taxista_declaro padre
    domicilio ?que senalado|declarado|registrado|proporcionado ... vacio|no|vacia|nadie|ya ~ envio correo paquete
    por|de lo|el|la ?del ?de pleito|grafiti|vidrios|pelea|robo|celular|tienda ... ${JUDGE}|firmar|firmando|horas|cierre
    corte|cortes|juzgado|juez|court de|for ?the drogas|adicciones|jovenes|teens|kids
    toque|curfew|queda ?de ?queda ... ${JUDGE}|po|violo|violated|break|rompio ~ pandemia ciudad huracan`,
    `Le faltan como 30 hrs de barrer el parque pa q el juez le cierre lo del grafiti.
    Le pusieron un GPS en el ankle y si sale del county lo violan.
    Si terminaba las pláticas le borraban todo.
    No podía juntarse con los mismos ni salir después de las ocho o la jueza lo regresaba.
    Estaba firmando los lunes en el palacio por el pleito.`,
    `Le faltan dos horas de tren.
    Le pusieron GPS al carro.
    Firmó la lista de la escuela el lunes.`,
  ),
  justice(
    'justice/retrato-y-redada',
    'La foto de frente y de perfil, la redada, lo que le hallaron, la perrera, el cumpleaños por la reja.',
    `foto|fotos|fotografia|retrato|retrataron|fotografiaron|picture|photo ... frente|front ?y|and ?de perfil|lado|side|profile ~ busto pasaporte maquillaje
    de frente y ?de perfil ~ maquillaje
    fotografiaron|retrataron|midieron|retrato ... regla|numero|huellas|placa|height ?atras|detras|en|con ... ?huellas|numero|espalda|mano|manos|pecho ~ bicicleta moto carro auto camion
    tomaron|toman|took ?le ?las ?the ?his huellas|fingerprints|prints ~ escena perito carro pasaporte credencial visa kit
    sosteniendo|sostiene|holding|con ?una ?un ?a ?la placa|cartel|letrero|pizarra|number ?con|with ?un|su|a numero|number
    overol|uniforme|ropa|mono|jumpsuit|suit|traje ?de ?color naranja|anaranjado|orange|caqui|khaki|gris|beige ... numero|internos|interno|placa|rapado|espalda|number|inmates|preso|rapada
    uniforme|ropa|traje ?color ?naranja ?caqui ?gris ?beige de internos|interno|interna|presos|recluso|reclusos
    rapado|rapada|pelon ... numero|placa|overol|uniforme|fila|naranja|regla ~ cancer quimio jersey
    # veces|times ... ?por ${CRIME} ~ victima le_robaron
    detenido|detuvieron|agarraron|arrestaron|cacharon|pescaron|arrested|caught|levantaron|apanaron|torcieron ?lo|la|los|a|ya|ha|habian|han|him|her ... ${CRIME}|veces|redada|mareros|pandilla ~ sospechoso hombre ladron taxista conductor captor chofer
    lo|la ?habian|han ?ya detenido|detuvieron|agarraron|cacharon|arrestado|pescaron|torcieron|apanaron ... ${CRIME}|veces|redada|punto ~ sospechoso ladron
    cayo|cayeron|cayendo ?con|a|en ?los ?# ?la ... redada|mareros|operativo|pandilla|pandilleros|punto|cateo
    redada|operativo|batida de|contra|a ?los ?las mareros|pandilleros|pandillas|cholos|vendedores|maras
    regimen|estado de excepcion ~ meteorologico
    se lo|la llevaron|llevo con @many|trece|catorce|quince|# anos ... salio|solto|soltaron|medidas|meses
    lo|la tuvieron|tenian|guardaron ?en|alla|ahi ?alla ?en ... hasta ?que ?el enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|juez|navidad|audiencia ~ hospital campamento
    entro|cayo|metieron|llego por|x|for ?una ?un ?el ?la ?a ${CRIME} ... ahi|adentro|dentro|cumplio|reja|meses|anos|alla
    ahi|alla|alli adentro|dentro ... cumplio|cumple|festejaron|pastel|dieciseis|quince|aprendio|termino
    por|detras|atras|a_traves ?de ?la ?una ?los ?las reja|rejas|barrotes|malla|vidrio & festejaron pastelito pastel visita cumplio entrego adentro meses ~ perro casa jardin vecina patio escuela balon
    perrera|julia|granadera|camioneta|patrulla|traslado|van|furgon ... ?a ver|audiencia|al|see|ante ?al ?la ?el ?a ${JUDGE}
    llevaban|llevan|traian|taking|trasladaban ?lo|la|him|her ... ver|ante|see|con ?a ?al ?la ?el ?the juez|jueza|judge|corte|court|mp
    ficharlo|ficharla|ficharse|fichado|ficharon ... culpa|policia|barrio|antecedentes|reporte ~ @sport tigres club equipo
    todo lo que pasa ... culpa|echan|cargan|culpan|achacan
    lo_culpan|culpan ?le ?lo ?de todo ~ hermano
    papel|pase|boleta pa|para salir ~ escuela salon bano maestra obra
    quiroz|tutelar|consejo|correccional|anexo|granja de|d|para menores
    medidas sustitutivas|alternas|cautelares
    buscarlo|buscarla ?con ?unos ?de chaleco|chalecos|encapuchados|cascos|armas
    chaleco|chalecos antibalas ... por lo`,
    `La foto es la que le tomaron de frente y de perfil cuando entró.
    Lo fotografiaron con regla atrás y le tomaron huellas.
    Vestía el uniforme color caqui de internos.
    Ya lo habían detenido tres veces por robar celulares.
    Cayó con 14 en la redada de los mareros.
    Lo llevaban en la perrera a ver al juez y brincó.`,
    `Le tomaron la foto de la generación.
    Le robaron el celular tres veces.
    El taxista fue detenido por robo.`,
  ),
];
