import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

/** What is told in Spanish without naming it: who may take a child away, who must sign, who waits for whom. A native speaker's review is pending. */
export const toldEs: readonly Entry[] = [
  foster(
    'foster/prestada-y-por-llegar',
    'Una niña que llega de noche, prestada, que nadie adopta, de padres que son el gobierno.',
    `le|les|me|nos llevaban|traian|llevaron|trajeron|entregaron|llevarian|traerian ?a|un|una|otra|otro|dos ?bebe|nina|nino|menor|nena|nene|muchacha|criatura & desde cuida madrugada noche avisaron telefono llamaron
    siete|seis|cinco|ocho|nueve|cuatro|@many direcciones|domicilios|colocaciones ?distintas|diferentes
    quien|alguien|nadie|familia que ?no ?lo|la ?lo|la|los quiera|quiso|quiere|queria|quieran ?adoptar|adoptarlo|adoptarla ~ tarea juego ver
    quiera|quieran|quiere|quieren adoptar|adoptarlo|adoptarla|adoptarlos ~ @pet
    hicieron|hizo|armaron|prepararon ?le ?un album|libro|video ... familias|adoptar|mostrar|presentarlo|presentarla ~ boda fotos_de_clase
    nombre|nombres|donde|casilla|espacio ?de|va|dice ?el ?del ?de ?los padres|madre|padre|tutor|mama ... gobierno|estado|condado|departamento|ministerio
    pareja|familia|senora|senor|matrimonio lo|la|los conoce|conocen|conocia|conocian|conocio desde|hace|solo|apenas
    nos|me ?la|lo|los ?la|lo|los pueden|puede|van|vayan ?a quitar|quiten|llevar|mover & foto fotos nuestro nuestra juez visita subir
    nino|nina|hijo|hija|bebe|nietos prestado|prestada|prestados|prestadas ~ libro ropa
    casa|lugar|hogar|sitio|familia donde ?la|lo|los|las la|lo|los|las|le pusieron|metieron|mandaron|colocaron|asignaron|acomodaron
    sin que ?el ?la ?un ?una gobierno|estado|condado|oficina|juez|jueza|corte|departamento|autoridad ?lo ?la firme|autorice|apruebe|permita|sepa ~ obra permiso_de_obra`,
    `A los dieciocho deja la casa donde la pusieron.
    Es una niña prestada, hasta que decidan.
    Nadie que lo quiera adoptar.
    No viaja sin que el juez firme.`,
    `El libro es prestado.
    La familia donde trabaja la conoce.
    Le llevaban flores a la maestra.`,
  ),
  agency(
    'agency/sin-avisar',
    'Quien entra sin avisar, anota, decide de hermanos y deja hojas que cumplir.',
    `sin avisar|aviso|anunciarse|previo ... ver|revisar|checar ?como|que|si estan|comen|viven|hay|ninos|casa|comida|duermen ~ @kin
    hoja|lista|papel|plan ?de ?con ?lo ?que ... cumplir|hacer ... quedan|quitan|pierde|pierden|ninos|hijos
    quedan|queda|pierde|pierden|quedarse ?se sin ?los ?sus ninos|hijos|hija|hijo|nietos ~ boleto vacaciones clases
    delante|presencia|frente|supervision|vista ?de ?una ?un empleada|empleado|funcionaria|funcionario ?del|de ?estado|gobierno|condado
    solo ?lo ?la ?le puede|pueden ?verlo|verla|hablarle|hablar|ver|visitar ... delante|empleada|funcionaria|supervisada|presente
    senora|senor|persona|licenciada|oficina|mujer que decidio|decidieron|ordeno|separo ?separar|juntar|mandar ?a ?los ?las hermanos|hermanas|hermanitos|ninos
    abogado|abogada|defensor|defensora de oficio|publico`,
    `Una muchacha entra sin avisar a ver cómo están los niños.
    El papá solo puede hablarle delante de una empleada del Estado.`,
    `Entró sin avisar a la tienda.
    La mamá dejó una lista de compras.`,
  ),
  justice(
    'justice/volver-adentro',
    'Plazos para entregarse, filas de visita, reseñas, y lo que no se puede cruzar.',
    `para|que ?se entregue|entregara|entregarse & abogado plazo juez policia corte vence martes ~ paquete tarea pedido llaves
    abogado|abogada|defensor|defensora de oficio|publico
    secretario|secretaria|actuario|actuaria ?del ?de tribunal|juzgado|corte ... llamo|cito|espero|notifico
    visitaba|visitar|visita|visitamos|visitabamos ?lo ?la ... fila ... revisaban|revisan|revisaron|zapatos
    hacia|haciamos|hacen fila ?y ?me ?nos ?les revisaban|revisan|esculcaban
    estar|llegar|volver|quedarse|salir ... orden|mandato|disposicion ?del ?de ?la ?un juez|jueza|corte|tribunal
    dejo|deja|falto|falta ?de ?a firmar ?en ?la ?el delegacion|juzgado|comisaria|fiscalia|corte|tribunal
    judge|pd|court ?no deja|dejo|quiere|dijo|ordeno|permite|quito|mando
    foto|imagen ... resena|fichaje|ficha_policial ?policial ~ libro restaurante pelicula
    fondo gris ... numero|cartel|placa ~ alerta telefono
    no puede|podia|debe|debia|dejan|pueden salir|alejarse|pasar ?de ?del|fuera ?su ?el municipio|condado|estado|pueblo|partido ~ huracan nieve lluvia
    tenia|tiene|tuvo|habia ?una vista|audiencia ... ?para ?saber ?si seguia|sigue|volvia|vuelve|regresaba|regresa|juez|quedaba
    buscarlo|buscarla|llevarselo|llevarlo con ?el ?unos chaleco|chalecos|armas|patrullas|cascos ~ incendio rio
    si no lo|la|los meten|encierran|guardan|regresan|devuelven ?otra ?de ?vez|nuevo|adentro
    vacaciones|hotel|estadia|temporada|descanso pagadas|pagado|pagada|cortesia ?por ?el ?del gobernador|estado|gobierno|condado
    modulo|patio|pabellon|edificio con rejas|barrotes|reja|alambrada ~ jardin perro casa_nueva`,
    `El martes vence el plazo para que se entregue.
    No puede salir de su municipio.
    Pasó las fiestas en un módulo con rejas.`,
    `Le piden que entregue la tarea.
    El hotel fue pagado por su tía.`,
  ),
  trafficking(
    'trafficking/le-compran',
    'Regalos que nadie explica, documentos ajenos, tarifas, luces rojas.',
    `ropa|celular|telefono|tenis|unas|joyas|cosas|bolsa|dinero que|y ?ropa nadie|no ?le ?se ?sabe|sabemos ?quien ?le compro|regalo|dio|compramos|pago
    trae|llega|vuelve|regresa ?con dinero ... golpes|moretones
    calle|esquina|zona|cuadra|lugar donde ?se ponen|paran|trabajan|venden ?las mujeres|muchachas|chicas|putas|senoras ~ mercado comida artesanias tamales
    amigo|amigos|senor|senores|caballeros generoso|generosos & departamento ropa dinero hotel ofrecio prometio presento
    usa|trae|lleva|con ?la ?una ?un cedula|identificacion|ine|documento|dni|licencia|credencial ?falsa ?falso de ?una ?otra ?su mujer|otra|prima|amiga|hermana|persona|mayor ~ perdio olvido
    cayo|caer|caido|cayeron|cae en ?una ?la red|redes ~ pesca telefonica sociales wifi
    favores ?tienen ?con|por ?hay tarifa|precio|lista|cobro
    luces|luz rojas|roja & local bar casa puerta cuarto entrar calle ~ semaforo carro navidad bicicleta
    cobra|cobraba|cobran ?le ?les a|por ?los ?unos senores|hombres|clientes|tipos|viejos ?por ?estar ?con ?ella ~ renta boleto
    recien llegada ... efectivo|anitos|discreta|hotel ~ bici moto carro auto bicicleta
    solo|pago|en efectivo & foto anitos noche ~ bici moto
    pregunto|preguntaba|preguntan|ofrecio|dijo ?le|que|si|a ... queria|quieren|quiere|buscaba compania
    toco|tocaba|toca|subio|sube ?la|a ?la cabina|cabinas ... camionero|parador|compania|trailer & compania noche pregunto sube ella ~ hora telefono votacion fotos`,
    `Trae ropa que nadie le compró.
    Usa la cédula de una mujer de 23.
    La ven en un local de luces rojas.`,
    `Perdió la cédula de su mamá.
    Compró ropa en el mercado.
    La bicicleta trae luz roja.`,
  ),
];
