import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

/** In Spanish: courts and confinement, and a child sold or controlled. A native speaker's review is pending. */
export const topicsEs2: readonly Entry[] = [
  justice(
    'justice/bajo-vigilancia',
    'A child watched by a device, a signature or an officer.',
    `aparato|aparatito|pulsera|caja|cajita|maquina|dispositivo|brazalete ... tobillo|pie|pierna|pared|suena|sonaba|sono|cargar|gps|llama|repisa|conectado ~ sonido dientes oido musica radio cafe quinceanera azul dental dentales frenos particulares ropa
    tobillo|pierna ... aparato|pulsera|cargar|monitor|dispositivo ~ torcido yeso ropa particulares
    iba|va|fue|tiene|tenia|llevan|ir ?que ?a firmar ~ yeso lista autografos contrato beca permiso
    firmaba|firma|firmar|firmaban|fichar|fichado ... horas|lunes|semana|juzgado|comisaria ~ verdes graduacion gimnasio cd lista club paseo
    horas de trabajo|servicio ?comunitario ~ verdes social
    senor|hombre|mujer|oficial|agente|tipo ... placa ... cuarto|casa|revisar|revisarle|lunes|viene|venia|traia|puerta ~ carro moto accidente perro
    con placa|pistola ... traia|viene|venia|puerta|cuarto|lunes
    no podia|puede|podian|dejan|dejaban ?pasar ?salir ?ir de|mas alla|la|lejos ... esquina|tienda|porton|puerta|calle|cuadra ~ comprar sin
    si no contesta|contestaba|firma|llega|llama ... llevan|regresan|adentro|back|orden ~ cena
    se lo llevan ?back|preso|adentro
    fines|fin de semana ... buenos|permiso|dormir|dejaban ~ pescar padre
    no ha|habia fichado|firmado ~ gimnasio
    reparacion del dano ~ carro techo
    multa|fianza|condena|sentencia ~ vida calle avenida barrio  gramatica`,
    `Cada lunes iba a firmar al juzgado.
    Tenía un aparato en el tobillo.`,
    `Cada lunes iba a nadar.
    Tenía un aparato de sonido.`,
  ),
  justice(
    'justice/encierro-y-juicio',
    'Confinement and courts told by their surroundings.',
    `esposado|esposada|esposados|esposas|grilletes|celda|celdas|calabozo|barrotes ~ equipo softball camiseta medalla esposos obra
    pase ?de lista ... patio|malla|dormitorio|cama|barda|cumple|noche ~ escuela salon
    dormitorio|modulo|pabellon|celda a|b|c|d|#|antes|despues ~ universidad
    treinta|veinte|cuarenta|@many camas|literas ~ hotel hospital campamento
    camas ... luces|lista|dormitorio|cuento
    malla|barda|reja|muro ... lista|conteo|custodio|custodios
    cumple|cumplia|cumplio|cumpliendo|cumplir ... desde|meses|condena|anos ... ?marzo|enero|dentro|encierro|patio|alli|tiempo ~ catorce quince trece dieciseis cumpleanos promesa
    malla|valla|barda|reja|cerca|fence|muro ... alta|alambre|brinco|salto|brincaron|puas|tienen ... ~ partido recreo cartel cartel pintada entrena perro
    valla|barda|reja|muro ?mas ?la alta|alto|alambre|doble ~ pintada pintaron
    tienen|encierran|encerrados|encerraron|guardan in|de|en orange|naranja|gris|fila ~ pumpkins
    los|las|lo|la tienen|tenian|tuvieron|encerraron|metieron ... encerrado|encerrada|encerrados|dentro|adentro|orange|alli|alla ~ miedo puesta
    encerrado|encerrada|encerrados|encierro|encerrar|encerraron ~ elevador bano perro
    sin cordones|agujetas|pasadores|cinturon ~ rayas
    ya pago|habia pagado|pagado ?lo ?que|su|por ... hizo|deuda|error|culpa ~ pidio cuenta pedido
    lo que hizo ~ tarea comida pintura postre
    por lo que|haber hizo|hicieron ~ gol tarea comida
    le faltaban|quedaban|faltan|faltaba ... semanas|meses|dias|poco ~ quince quinceanera cumpleanos cuadras materias semestre vacaciones puntos
    semanas|meses|dias para salir|afuera|libre
    estuvo|anduvo|pasaba|paso fuera|guardado|adentro|lejos|encerrado ... ano|meses|tiempo|vacaciones ~ erasmus abuelos verano pueblo trabajo seleccion campamento gira torneo intercambio
    no ... de vacaciones ... ya|entiendes|fuera ~ madre
    decidir|decidieran|decidian|deciden ... regresaba|volvia|iba|campo|madre ... condado|sala|juez ~ pelicula jurado
    sala|audiencia|juicio # ~ cine hospital espera museo
    sala|audiencia|vista|juicio|comparecencia|corte|apelacion ... vacio|juez|decidir|testigo|abogado|adjudicativa|cerrada ~ cine hospital estrenar espera plaza musica television cuna ensayo
    audiencia|comparecencia|adjudicativa|imputado|imputada|acusado|acusada|sumario ~ hacienda hospital medico clinico
    campo|campamento|granja|rancho|camp del|de ?la condado|estado|gobierno|juez
    coacusado|coacusados|complice|complices ~ broma
    juez|jueza|jueces ... caso|dio|mando|ordeno|dejo|cambio|hizo|sentencia|llevan ~ baile jurado linea concurso
    huella|huellas|pared ?de ?con medir|regla ... ficha|numero|cartel ~ altura cocina`,
    `Brincó la barda después del pase de lista.
    Ya había pagado lo que hizo y le faltaban dos semanas.`,
    `Brincó la cerca después del recreo.
    Ya había pagado el pedido y le faltaban dos cuadras.`,
  ),
  trafficking(
    'trafficking/control-es',
    'Someone else decides, takes the money or keeps the papers.',
    `pide|pedir|pedia|preguntar ?le ?permiso ... permiso ... el|senor|comer|hasta|hablar|ese ~ mama papa maestra  dulces
    permiso a el|ese|senor
    dos|segundo|varios|otro|tres telefonos|telefono|celulares|celular|moviles|chips ~ roto nuevo cargador
    cuantos|cuantas ... noche|dia ... hacer|tenia|traer|atender ~ folios largos clase profe tarea
    el|ese|senor|tipo agarra|se|cobra|guarda|junta ... dinero|lana|todo|paga ~ balon
    agarra|quita|cobra|recoge|entrega|da ?le ?toda ?todo el|la|lo|su dinero|lana|gana|plata ~ borrego vecino alquiler
    lana al|pal vato|tipo|novio|hombre|senor
    si no junta|llega|gana|hace|paga|trae|entrega ... entra|come|duerme|pega ~ juega
    debe|deben|debia|debiendo|deuda ... haberla|traerla|pasarla|pasado|cruzar|trabajo|le|cuarto|pagando|coyote|el ~ raspado biblioteca tarea banco
    pagando|paga|pagar|pagarlo con trabajo|cuerpo|favores
    quitaron|quito|guarda|guardan|retienen|tienen|dejan|tiene ?le ?les ?el ?los ?ni ?su pasaporte|papeles|documentos|identificacion ~ maestra perdio playa clase salon mama
    no|ni ... dejan|deja ?ni ?el pasaporte|salir|hablar|comer ~ bocadillo mama padres
    promet*|ofrecieron|ofrecio ... trabajo|puesto|modelo|modelaje|mesera|empleo|contrato|dinero ~ beca escuela tio
    prometieron|prometio ... quitaron|celular|boleto|cliente ~ graduacion
    llevaba|lleva|llevo a modelar|modelaje|castings|casting
    senor|tipo|hombre|vato|novio|ese|man ... paga|compra|renta|regala|le ?pago|buys ... unas|unas|cuarto|pestanas|room|ropa|lashes|hotel|telefono|nails ~ papa tio padre vestido tia abuelo clases tienda vecinos volantes
    senor|tipo|hombre|vato|novio|hombre ... mayor|treinta|cuarenta|# ... anos ... unas|cuarto|ella|recoge|le|chicas|novia ~ video gorra papa tio guagua padre
    muchacho|hombre|senor|tipo ?mucho mayor|grande ?que ?ella ... recoge|chicas|lleva|novio|novia|tatuaje ~ hermano tio padre
    novio ... mayor|viejo|senor|otros|paga|treinta|cuarenta|casado|adulto|cobra|deja
    senor|tipo|hombre|el|ese la|las ?me tiene|presta|vende|renta|ofrece|comparte|rola ~ fotos cartero
    tiene|tienen|usan|usa|presta|vende|venden|ofrece ... para otros|hombres|senores|clientes
    para otros|clientes ~ puntos equipos
    vendiendose|venderse|vende|vendida|vendieron|vendian|vendio ?la|a|su ... la|se|ella|nina|hombres|cuerpo|calle|# ~ quenepas elotes queso tamales casa carro moto mueble boletos dulces pan flores lotes bici bicicleta
    no ... hija ... suya|ninguna|nadie
    mis|sus ninas|muchachas|chicas ... ninguna|todas|senor|hombre ~ maestra hermanas danza papa`,
    `Ese señor le paga las uñas y el cuarto.
    Trae dos teléfonos y le pide permiso a él para comer.`,
    `Su tío le paga las clases.
    Trae dos mochilas y le pide permiso a su mamá.`,
  ),
  trafficking(
    'trafficking/lugares-y-marcas',
    'Rooms, streets, advertisements and marks.',
    `cuarto|cuartos|cantina|club|bar|motel|hotel|piso|antro ... atras|hora|hombres|clientes|meten|chavitas|pasaporte|carretera|luces|muchachas|foto|precio|operativo|chicas ~ tamales iglesia piscina juegos deportivo concurso fiesta caballeros
    meten|metieron|encierran|esconden|llevan ?a ?las chavitas|muchachas|chicas|ninas|menores ~ colegio @sport
    motel|hotel ... hombre|hombres|senor|tipo|novio ?de mayor|mayores|# ~ abuelo padre
    motel|hotel|cuarto|habitacion ... nina|menor|chicas|ella|muchacha ... hombre|hombres|noche|senor|operativo|hora ~ alberca payaso circo concurso familia convencion
    operativo|redada|cateo ... motel|bar|hotel|cantina|club ~ vial transito busqueda
    hallada|encontrada|rescatada|sacada|sacado|sacaron|asegurada ... motel|bar|operativo|cantina|hotel|club|piso ~ pozo viva sana
    precio|tarifa|precios ... foto|telefono|ella|nina|hora ~ entrada boleto oferta kilo
    @ink ... nombre|apodo|barras|codigo|corona|iniciales|rizos|mismo|misma|propiedad|dinero ~ perro abuela abuelo madre mama papa corazon camiseta uniforme hija hijo
    codigo de barras ~ camiseta camisa estampado producto
    mismo|misma tatuaje|marca|tattoo|corona ... muneca|cuello|chicas|todas|# ~ pulsera
    corona ... girl|cuello|neck|nombre|apodo ~ reina abuela desfile wrist
    uno|una ?siempre sonando
    unas pestanas|unas|tenis|telefono|bolsa ... cuestan|escondia|esconde|nuevo|hombre|senor ~ obra madrina
    maquillada|arreglada ... carro|coche|noche|esperando|basura ~ obra fiesta boda
    carro|coche|camioneta ... sin ?placas esperando|esperandola|recogio
    va|van a decir ... diecinueve|dieciocho|veinte|mayor
    dice|diga que tiene diecinueve|dieciocho|veinte
    amiga|muchacha|prima|mujer|senora ?mayor ?que ... llevado|llevo|presento|recluto ... otras|chicas|hombre|hombres|muchachas ~ maestro clase escuela
    otras|chicas|dos ?de ?la ?casa con ?un hombre|senor|tipo ~ maestro
    trabajando|trabaja|trabajaba|parada|parandose .. esquina|calle|noche|# ... hombres|clientes|noche|la|tienen ~ papa tacos pan tia
    la tienen ... vendiendose|trabajando|calle|esquina|noche|otros|encerrada ~ carteles lista puesta`,
    `La encontraron en un motel durante un operativo.
    Lleva tatuado el apodo de un hombre en el cuello.`,
    `La vieron en un hotel durante un concurso.
    Lleva tatuado el nombre de su abuela en el brazo.`,
  ),
];
