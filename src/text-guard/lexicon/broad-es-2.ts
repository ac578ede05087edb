import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

/** The open topics of courts, confinement and exploitation in Spanish. A native speaker's review is pending. */
export const broadEs2: readonly Entry[] = [
  justice(
    'justice/temas-abiertos',
    'Kept in, signing in, tied, time left.',
    `quedan|quedaban|faltan|faltaban|falta|queda ... meses|semanas|dias ... salir|afuera|dentro|patio|colonia|libre ~ @public
    quedan|quedaban|faltan|faltaban ?tres ?dos ?cinco ?# meses|anos ~ clases graduacion quince embarazo boda
    presentarse|presentar|reportarse|checar|comparecer|firmar ... quincena|lunes|semana|mes|juzgado|oficial|corte|viernes ~ trabajo escuela examen obra
    manos|tobillos|munecas amarradas|atadas|esposadas|atras
    amarrado|amarrada|esposado|encadenado ~ perro bote bici zapatos cabello pelo cola cintura sueter chamarra
    se porto|portaba|portan mal|bien ... patio|dejaron|visita|meses|salir|castigo ~ clase maestra
    lo|la|los|me mandaron|llevaron|encerraron|metieron ... norte|meses|robo|pelea|por|castigo|lejos|sierra ~ @public abuela hospital
    por lo del|de|que robo|carro|pelea|droga|pistola|hizo|tienda ~ choque
    mal comportamiento|conducta
    buena conducta|comportamiento
    cuenta|conteo|pasan|formados|formar|fila ... noche|patio|lista|celdas|camas ~ @public banco
    patio|rejas|reja|torre|custodios|guardias|celadores ... dejaron|visita|encerrado|corrio|brinco|meses|domingo|castigo ~ @public vecino vecina casa
    visita|visitas|domingo|domingos ... no|dejaron|porto|castigado|patio|adentro ... mama|familia|ver ~ @public
    adentro|encerrado|encierro|guardado ... meses|ano|anos|salio|sale|semanas ~ casa bano elevador
    salio|sale|salia|saliendo bajo|con|por fianza|permiso|condicion|palabra|adelantado|buena
    camioneta|van|patrulla|vehiculo|traslado ... bajo|brinco|corrio|escapo ... manos|semaforo|esposas|custodio|amarradas
    abogado|defensor|licenciado ... oficio|publico|corte|juez|dijo ... salia|sale|libre|juicio|lunes|martes|cita|correr ~ choque divorcio casa`,
    `Le quedan tres meses y no puede salir de la colonia.
    Tiene que presentarse cada quincena.`,
    `Le quedan tres materias.
    Tiene que presentarse al examen.`,
  ),
  trafficking(
    'trafficking/temas-abiertos',
    'Someone lives on her, speaks for her, keeps her.',
    `se queda|quedan|quedaba con ?todo lo|el|la|su ?que ?le ?dinero|pagan|gana|paga|lana|propinas ~ abuela tia primos
    lo que ?le|les pagan|gana|ganan|junta|saca ~ escuela
    lleva y|i la ?trae ~ escuela colegio papa padre mama abuelo hermano tio
    duerme|duermen|vive|viven|dormia|encerrada ... bar|cantina|motel|club|taller|fabrica|bodega|rancho|negocio|restaurante|trastienda ~ perro gato padres familia abuelos
    le|les|la|las descuentan|cobran|rebajan|deben|cobra ... comida|cuarto|renta|pasaje|deuda|ropa
    tarifa|precio|cobra|cobran|cuesta ... hora|noche|media|foto|nombre|pagina|rato ~ @public boleto entrada
    otro nombre|edad ... pagina|tarifa|foto|sale|sitio|anuncio|hora
    pagina|sitio|perfil|anuncio ... tarifa|precio|hora|dieciocho|diecinueve|otro|mayor|servicio|poca|ropa ~ policia alcaldia ayuntamiento fiscalia
    pasarela|modelaje|casting|video|disquera|agencia|edecan ... promet*|ofrecio|miami|contesta|pasaporte|sola|viaje ~ escuela
    promet*|ofrecio|ofrecieron ... miami|pasarela|trabajo|papeles|modelo|novio|casa|dinero|viaje|fama ~ graduacion padre tio abuela escolar escuela
    no|nunca|ya ?no contesta|habla|sale|viene|anda sola ~ abuela perro
    la|las|los tiene|tienen ?a ?todas|todos ... departamento|casa|cuarto|bar|bodega|motel|rancho|encerradas|trabajando ~ madre padres abuela perros vacaciones
    no|ni sale|salen|come|duerme|habla|contesta|hablan sin|si ?no ?su ?permiso el|ese|pedir|permiso|el|avisar
    cuantos|varios|muchos|diez|doce|seis|# hombres|senores|tipos|clientes ~ volunt* @public buscan policia
    hombres|senores|tipos ... pagan|pagaban|entran|entraban|hacen ?fila|esperan|turno|cuarto ~ cine banco @public
    pastillas|droga|drogas|polvo|cristal ... da|daban|dan|aguantar|despierta|trabaje|ella|noche ~ doctor presion alergia
    debe|deben|debia|deuda ... pasaje|cruce|viaje|patron|senor|coyote|ropa|trabajo|pagar|jefe ~ banco escuela tienda
    pasaporte|papeles|visa|documentos ... quitaron|guarda|guardan|tiene|tienen|retienen|patron|senora|senor|cajon ~ viaje escuela tramite
    vendida|vendidas|vendieron|rentada|prestada|ofrecida|comprada ~ casa bici moto boleto carro entradas
    padrino|papi|jefe|patron|rey|dueno|madrina ... ellas|todas|muchachas|chicas|dinero|dicen|dice|cobra ~ bautizo boda @public tacos`,
    `Él la lleva y la trae y se queda con lo que le pagan.
    En la página sale con otro nombre y una tarifa por hora.`,
    `Su papá la lleva y la trae de la escuela.
    En la página de la alcaldía sale su foto.`,
  ),
  trafficking(
    'trafficking/lo-que-le-toca',
    'What she has to sell or bring, and who waits.',
    `le toca|tocaba vender|bailar|subir|cobrar|trabajar ~ @public
    si no lleva|trae|junta|completa|completo ... golpean|pegan|entra|come|duerme|deja
    lo|la golpean|golpea|pegan|pega ... completo|dinero|lleva|junta
    espera afuera|abajo|carro ... sube|entra|cuarto|sale ~ @kin @public
    senor|hombre|tipo ... espera|esperaba ... sube|afuera|cuarto|ella ~ @public camion
    semaforo|semaforos|crucero|cruceros ... vender|vende|completo|chicles|flores|pedir ~ @kin taxi`,
    `A ella le toca vender en los semáforos y si no lleva completo la golpean.`,
    `Su mamá la espera afuera.`,
  ),
  justice(
    'justice/arraigo-y-antecedentes',
    'Kept to the house, a record, months of treatment.',
    `arraigado|arraigada|arraigo|confinado|confinada ~ costumbre
    antecedentes|historial ... ?penal ~ medicos medico clinico alergias
    le|les dieron|dio|echaron|pusieron ... meses|anos|tratamiento|centro|medida ~ clases beca regalo vacaciones medicina
    tratamiento|programa en|de un|una ?centro ?residencial|desintoxicacion|conducta
    se quito|corto|arranco|rompio ?la ?el pulsera|brazalete|aparato|tobillera
    audiencia|juicio|cita ... jueves|lunes|martes|miercoles|viernes|juzgado|juez|corte ~ medica medico dentista trabajo examen`,
    `Se quitó la pulsera.
    Le dieron seis meses de tratamiento en un centro.`,
    `Le dieron una beca.`,
  ),
  trafficking(
    'trafficking/noche-y-fotos',
    'Night work far away, money for photos, a man met online.',
    `llevaron|llevo|mandaron ?a ?ella ... trabajar|tijuana|frontera|bar|norte ~ @public
    dinero|billetes|transferencias|regalos ... por|foto|fotos|videos ~ recompensa policia colecta
    fotos|videos ... billetes|ropa|interior|dinero|lenceria|desnuda ~ gato perro familia
    engancho|enganchada|enganchar|contacto|sedujo|convencio ... internet|hombre|redes|tipo|juego|senor|adulto
    hombre|tipo|senor|adulto ... internet|redes|chat|juego|linea ... ~ policia
    no|ni ?le ?les ?la dejan|deja|dan ?ni ?las ?el ?los propinas|sueldo|dias|descanso|salir|papeles
    mesera|edecan|bailarina|masajista|dama ... dejan|propinas|noche|menor|quince|dieciseis|clientes ~ tia tio
    cobra|cobran ?en ?a ?la puerta|entrada ... ?por ~ boleto concierto fiesta evento baile`,
    `Un tipo le manda dinero por fotos.`,
    `Su tía trabaja en una tienda.`,
  ),
];
