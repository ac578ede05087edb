import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const justice = define('justice', 'status', SOURCE);
const trafficking = define('trafficking', 'status', SOURCE);

/** What the street calls jail and the trade, and what courts and the press say of it, in Spanish and mixed. A native speaker's review is pending. */
export const jailAndStreetEs: readonly Entry[] = [
  justice(
    'justice/fichado-y-encanado',
    'Fichado, imputado, encerrado: el habla de la calle y la del juzgado.',
    `encanaron|encanado|encanada|encanados|entambaron|entambado|enchironaron|enchironado
    chirona|gayola|trena|talego|trullo|guandoca|tambo|peni juvenil|menores
    tanque|bote|cana|gayola|chirona|carcel|galera|trullo|talego|jaula ?de ?para juvenil|menores|jovenes|chavos
    paso|pasado|estuvo|anduvo|metieron|mandaron|llevaron|cayo|salio|salir|sale|saliendo|volvio ?ya ?lo ?la ?por|en|de|del|a|al ?la ?el ?un bote|cana|chirona|gayola|trena|talego|trullo|guandoca|tambo|peni|separos - pesca lago remo remos isla basura cafe leche gol beisbol caballo blanca mar
    fichado|fichada|fichados|ficharon & policia policias agentes robo robar robando hurto trece catorce quince dieciseis delito comisaria menor motos droga drogas judicial ~ @sport club seleccion
    metieron|guardaron|encerraron|durmio|dormia ?lo ?la ?en|al|a ?la tanque|bote|jaula|galera|celda - peces agua gasolina basura
    tiene|tenia|tuvo|falto|perdio ?una ?a ?la ?su vista de menores
    tiene|tuvo|tenia|va|fue|falto|missed ?a ?su court ?date el|hoy|manana|lunes|por|next ~ basketball tennis baloncesto
    en|al|del|fuera_del detention ?hasta|desde|center|por ~ escuela maestra almuerzo
    soltaron|solto|dejaron|libero|liberaron ?ir ?salir con|bajo medida|medidas|reglas|probation|probatoria
    ofic|oficial|oficina|agente|juv|libertad prob
    fiscalia|juzgado|tribunal|juez|jueza ?especializada ?especializado ?en ?de ?para ?justicia ?para adolescentes
    mp ?de ?para ?especializado ?en adolescentes|menores
    brazalete|pulsera|tobillera|grillete|aparato ?que del|de|le ?la juzgado|juez|corte|tribunal|rastreo|condado|probatoria
    comparece|comparecio|comparecera|comparecia ... juez|jueza|tribunal|juzgado|corte por ?el ?un ?una robo|asalto|lesiones|hurto|agresion|drogas|homicidio|amenazas ~ conductor taxista padrastro sospechoso captor
    # anos detenido|detenida|arrestado|arrestada|preso|presa|imputado|imputada ?por ?en
    c i de menores|internamiento
    @child y .. quedaron|fueron|estan|resultaron ?ambos detenidos|arrestados|presos|detenidas|arrestadas
    ministerio publico|fiscalia ?especializado ?especializada ?en ?para ?de adolescentes|menores
    achacan|achacaron|imputan|imputaron|endosan|cuelgan ?le ?ya ?un ?una ?unos ?el ?varios ?dos ?tres ?@many homicidio|asalto|asaltos|robo|robos|muerte|crimen|delito|delitos|hurto|hurtos|lesiones|asesinato|balacera ~ conductor taxista padrastro sospechoso vecino
    lo|la acusan|acusaron|senalan|investigan ?ya de|por ?haber ?el ?un ?una matar|matado|homicidio|robo|robar|robado|asaltar|asalto|herir|apunalar|disparar|vender_droga|hurto ~ conductor taxista sospechoso vecino secuestrador
    comparece|comparecio|comparecera|comparecia|declara|juzgan|enjuician ?lo ?la por|ante tentativa|robo|homicidio|asalto|lesiones|hurto|agresion|drogas|juez_de_menores ~ conductor taxista padrastro sospechoso captor
    menor|menores|adolescente|adolescentes|chico|joven|muchacho sancionado|sancionada|sancionados|expedientado|expedientada|procesado|enjuiciado|condenado|condenada
    sancionado|sancionada|medida|condenado|expediente|juzgado ?por|de|segun|conforme ?a ?la ley ?organica ?# #
    fuero|justicia|jurisdiccion|causa|sala|sancion|pena juvenil|minoril|adolescente
    reglas de conducta impuestas|judiciales|dictadas|fijadas|ordenadas
    nino|nina|menor|menores|joven|adolescente|chico|chica|muchacho|muchacha|hijo|hija ?tambien ?fue|quedo|esta|estaba|sigue|fueron|quedaron|estan detenido|detenida|detenidos|detenidas|arrestado|arrestada|arrestados|preso|presa|presos
    condena|prision|arresto|detencion|reclusion|encierro domiciliaria|domiciliario
    escuela|escuelas|colegio|centro de conducta ?integral & cuba dieron anos meses mandaron metieron salio escapo interno
    cts|ctsv|ctp|ctn del|de|en ?el dcr|villalba|humacao|ponce
    departamento ?de correccion ?y ?rehabilitacion & fuga fugo menor joven custodia nino sumariado
    expediente|carpeta|causa|antecedentes|ficha|proceso en|de|ante menores ?por
    procurador|procuradora ?de ?asuntos ?de menores ... querella|querellas|falta|faltas
    querella|querellas ?por|de ?una ?en falta|faltas|menores ~ consumidor
    incurso|incursa|incurrio en|de falta|faltas ~ disciplinaria
    caught|agarro|cogio|got a case ?el|last|en|for|por & judge juez court corte po probation ano year cops
    si no lo|la meten|encierran|guardan|devuelven|regresan ?otra ?de ?vez|nuevo|adentro ~ equipo clase`,
    `Lo encanaron en marzo por robar.
    Está fichado por la policía desde los catorce.
    Le imputan dos robos al muchacho.
    Menor sancionado por la Ley 5/2000.
    Pasó por la gayola de menores.`,
    `Salió del bote de remos en el lago.
    El club lo tiene fichado desde marzo.
    Le imputan dos robos al conductor.
    La escuela premia la buena conducta en clase.`,
  ),
  trafficking(
    'trafficking/hacer-la-calle',
    'La calle, el pase, el video, la venta y la entrega, como se dicen.',
    `hace|hacia|haciendo|hacer|hacen|hacian|mandan|mandaba ?a ?hacer la calle ~ obra limpia pavimento senalizacion
    talonea|talonean|taloneando|talonear|taloneaba|taloneaban ~ caballo flamenco danza
    jinetera|jineteras|jineteando|jinetear|jineteaba|jinetero|jineteros ~ caballo caballos rodeo
    es|era|son|como|una|de|chica|chicas|muchachas prepago|prepagos - celular telefono tarjeta plan chip linea recarga movil electricidad luz agua medidor boleto internet
    pimpeada|pimpeado|pimpea|pimpean|pimpeando|pimpear|pimpeaba|pimpeo ~ carro auto moto bici
    pimped|pimping|being|estan|siendo|fue ?being ?siendo pimpeada|pimped ~ ride
    pone|ponen|manda|mandan|obliga|obligan ?la ?las ?a putear|fichar|talonear|ruletear
    putear|puteando|puteaba|putea|putean
    fichera|ficheras
    fichar|fichando|fichaba en ?un ?el ?una bar|cantina|antro|table|congal
    baila|bailan|bailaba|bailando|bailar desnuda|desnudas|encuerada|encueradas|topless
    hacer|hace|hacia|haciendo|hacen pases ... privado|depto|departamento|hotel|noche|clientes|sauna|whiskeria|hombres ~ @sport
    hacen|hacian|hace|hizo|obligan|obligaban|obligo|fuerzan|ponen|ponian ?que ?a ?la ?lo ?las ?se desvestirse|desnudarse|encuerarse|grabar|grabarse|posar|bailar|mostrarse|tocarse|exhibirse ... desnuda|desnudo|desnudas|webcam|camara|antro|table|clientes|hombres|cuartos ~ @sport escuela
    desvestirse|desnudarse|encuerarse|tocarse ... webcam|camara|celular|pantalla|transmision|en_vivo
    modelo|modelos|shows|trabaja|trabajando|estudio webcam ~ clase escuela
    circula|circulan|circulando|venden|vende|vendiendo|pasando|rolando|filtrando|pasan|rolan|filtro|filtraron|comparten|subieron|compran|compro ?un ?su ?sus ?el pack|packs ?de ?suyo - cervezas refrescos stickers
    pack|packs|nudes ?de|suyo ella|suyo|suyos|la_nina|la_menor - mochila
    ponen|pone|pusieron|tiene|tienen ?le precio ... la ofrecen|venden|ofrecia|anuncian
    ofrecen|ofrecian|ofrece|venden|vende|ponen|llevan|dejan ... parada|paradas|paradero|parador|estacionamiento|area ?de ?los traileres|trailers|camiones|camioneros|traileros & la las
    entregada|entregado|dada|vendida|casada|dieron|entregaron|vendieron|ofrecida ?la en|para|al matrimonio|casamiento
    entregada|entregaron|dieron|vendieron|cambiaron|cambiada ?la ?por ?a ?un ?unos ?senor|hombre|viejo ?a ?por cambio ?de ganado|cerveza|vacas|dinero|droga|terreno|deuda|vaca
    casaron|casan|casarla|casada ?la a ?la fuerza
    menor|nina|nino|joven|adolescente|hija|chica|muchacha|bebe|hermana|sobrina ?habria|fue|habia|ha|es|seria ?sido ?por ?su vendida|vendido|rentada|comprada|prestada
    enganchaba|enganchaban|engancha|enganchan|reclutaba|reclutaban|captaba|captaban|recluta|pescaba|padroteaba ?a ninas|menores|muchachas|jovenes|adolescentes|chicas|estudiantes ~ ejercito equipo futbol voluntarios
    llevan|lleva|meten|mandan|venden|jalan ?se ?a ninas|menores|muchachas|chicas|morras|jovenes ?a ?para ?los ?las bares|antros|cantinas|table|tables|congales
    tienen|tiene|agarro|llevo|jalo ?la ?lo ?una red|banda|mafia de ?esas|trata|ninas|muchachas|que
    tiene|tienen|meten|guardan ?la ?las en ?un ?una cuarto|casa|departamento|bodega con|y otras|varias|mas|unas nenas|chicas|muchachas|ninas|mujeres|morras ~ coro equipo campamento
    paga|pagan|pagaba|pagaban|cobra|cobran ?le ?les por verla|verlo|tocarla|tocarlo|grabarla|fotografiarla ~ boleto entrada cine
    obligan|obligaban|obligo|hacen ?la a tener|grabar|hacer videos|contenido|pases|shows
    engancharon|enganchan|reclutaron|sonsacaron ?la ?lo ... trabajar|bailar|mesera|bailarina ... bar|antro|cantina|table|club
    la|las|lo rentan|renta|alquilan|alquila por noche|hora|rato & ella nina menor chava tolerancia norte hombre hotel clientes
    la|las ofrecen|ofrece|anuncian|venden|vende ?en ... grupo|grupos|whatsapp|telegram|facebook ... precio|tarifa ~ bici moto perrita casa guitarra
    puta|puto|prostituta|prosti de # ?anos
    escort|escorts|eskort en hotel|hoteles|motel|apps
    club|clubes|bar|bares|local|chica|chicas|mujeres|piso de alterne
    alternar|alternaba|alternando|alterne en ?un ?el ?los club|clubes|bar|bares|cantina
    piso|pisos|casa|casas|departamento de citas
    yira|yirar|yirando|yiraba|gatillera|gatilleras
    tenian|tienen|tiene|tenia|hacian|hacen|hace ?la ?las laburando|laburar|trabajando|trabajar ?de ?en ?la ?una ?un ruta|whiskeria|whisqueria|privado|sauna|esquina
    trabaja|trabajaba|trabajan|trabajando|trabajar sin paga|sueldo|cobrar|salario|descanso ... encerrada|encerrado|encerrados|encerradas|deuda|golpes
    limosna|monedas para|a ?un ?una senor|hombre|tipo|jefe|patron
    quitaron|sacaron|retienen|retuvieron|guardan|esconden ?le ?les ?el ?los ?su pasaporte|papeles|documentos|visa ... trabajar|obligan|hacen|prostitu*
    la|lo|las|los entrego|vendio|dio|dieron|entregaron|cedio|empeno|cambiaron|vendieron ... cambio de droga|drogas|dinero|cerveza|deuda|ganado|casa|coche
    hombre|tipo|senor|mujer|padrastro|novio|sujeto|individuo que|quien la|las|lo vendia|explotaba|explotaban|ofrecia|rentaba|prostituia|padroteaba ~ pan
    riesgo|indicio|indicios|indicador|sospecha|senal|senales|alerta|caso|posible|fiscalia|perfil|nivel|estatus|status ?de trata - se
    desaparecida^|@child|explotacion|secuestro|rapto|busqueda|alerta trata menor|menores|nina|ninas|adolescente|joven|desaparecida|desaparecidas|explotacion|secuestro|rapto|mexico|busqueda - se`,
    `La vieron haciendo la calle en Tijuana.
    Talonea por las noches.
    La hacen desnudarse frente a la cámara web.
    Fue entregada en matrimonio a un señor.
    {"nivelTrata": 1}`,
    `Están haciendo la calle nueva con pavimento.
    Traía un celular de prepago.
    Los hacen posar para la foto de la escuela.
    La niña trata de dormir.`,
  ),
];
