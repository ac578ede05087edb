import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const justice = define('justice', 'status', SOURCE);
const trafficking = define('trafficking', 'status', SOURCE);

/** Spanish words of justice placements and trafficking. A native speaker's review is pending. */
export const directEs2: readonly Entry[] = [
  justice(
    'justice/centros-y-medidas',
    'Centros de internamiento, probatoria, grilletes, órdenes.',
    `centro|centros|institucion|instituciones|hogar|correccional|carcel|unidad|casa|corte|tribunal|juzgado|justicia|comunidad|residencia|instituto|delincuente|delincuentes|detencion|reclusorio|consejo|preso ?de ?para ?correccional juvenil|juveniles|internamiento|reforma|correccional|detencion|tratamiento|penal|menores|preventivo|readaptacion|especializado|adolescentes ~ desaparecidos explotados deportivo comercial asistencia equipo voleibol
    institucion|centro|correccional|carcel|justicia|delincuencia|detencion|detenido|detenida|reforma|fuga|traslado|tutelar juvenil|juveniles
    institucion correccional
    reformatorio|reformatorios|correccional|correccionales|reclusorio|tamborazo_carcel
    tutelar|tutelares ?para ?de menores|juvenil|#
    del|el|al|en tutelar
    fugadeltutelar
    ciemi|ciemis|ieg
    internamiento|interno|internado ?en ?de ?regimen ?cautelar cerrado|semiabierto|abierto|terapeutico|preventivo ~ media_pension
    regimen cerrado|semiabierto ~ alimenticio
    libertad|livertad vigilada|condicional|asistida|provisional|bajo ~ avenida calle
    lv|pbc|vigilada ?y ?libertad & chico joven menor incumple libertad en
    prestaciones|trabajos|servicios en|de beneficio|comunidad
    probatoria|provatoria ~ jale jefe trabajo periodo dias
    oficial|ofisial|agente|supervision ?de ?del probatoria|provatoria|probation|libertad|condicional|menores|intensiva
    supervision|vigilancia intensiva|electronica|judicial
    brazalete|pulsera|tobillera electronica|electronico|telematica|gps
    grillete|grilletes|brasalete ~ @jewel
    brazalete|tobillera|tobilleras & juez juzgado gps electronico electronica cargar suena cortar corto quito probatoria libertad orden ~ @jewel
    orden|ordenes de ?la ?su captura|aprehension|arresto|detencion|busca|presentacion|comparecencia|alejamiento
    orden judicial|pendiente
    arresto|detencion domiciliario|domiciliaria
    arresto|prision|carcel ~ museo museo musical minecraft roblox juego juega jugaba jugando feria kermes loteria rifa antigua vieja calle disfraz esqueletos
    evadido|evadida|evadio|evadidos|profugo|profuga|fugado ?de ?del ?la ?un ?una institucion|centro|correccional|albergue|tutelar|reformatorio|2|am
    fugado|fugada|fuga|fugo|escapo|escapa|escapan|fugado ?de ?del ?la ?un ?una ?l centro|reformatorio|tutelar|correccional|institucion|juvie|hogar|traslado|detenido|albergue
    adjudicado|adjudicada|sentenciado|sentenciada|procesado|procesada|imputado|imputada|encausado ~ alimento alimentos
    menor|menores|joven|adolescente|chico|chica infractor|infractora|infractores|detenido|detenida|preso|delincuente|adjudicado|expedientado|imputado|arrestado|encarcelado|procesado
    infractor|infractora|infractores|delincuente|delincuentes ~ multas
    aec en|internado|libertad|vinculado
    aec & libertad juez control firma firmo
    juez|jueza|juzgado|fiscal|fiscalia ?de ?control menores|control|adolescentes|ejecucion ~ desaparecidos
    juez de control
    firmo|firmar|firma ... juez|juzgado|libertad|asistida
    preso|presa|encarcelado|arrestado & menor joven adolescente juvenil hijo nino escapa escapo ~ trafico equipo
    vinculado|vinculada a proceso
    falta|delito|delitos ?grave juvenil|menores
    cumple|cumpliendo|cumplia|cumplir ?una medida|medidas|sentencia|condena ~ @sport
    medida|medidas judicial|judiciales|socioeducativa|privativa
    esta|estuvo|cayo|metieron preso|presa|encarcelado ~ trafico
    antecedentes penales|juveniles
    correccional|carcel para|de menores|jovenes
    ankle monitor
    juvie|juvi|juvy|yuvi ~ juve juventus
    seescapodejuvie
    probation officer|kid|lady
    warrant & tenia su ya orden por le
    corte|court juvenil|de menores
    consejo|centro|albergue|hogar tutelar
    en|del|al|el|un|de tutelar
    fugo|fuga|escapo|salio|brinco|pelo|ingreso|encerrado|preso ?se ?de ?del ?en ?el ?la ?un ?una centro|casa|institucion|modulo ?de menores|juvenil|internamiento|reforma|detencion`,
    `Se fugó del reformatorio.
    Su oficial de probatoria llamó.
    Traía un grillete.`,
    `Se fugó el perro.
    El equipo juvenil de voleibol.
    Los grillos cantan.`,
  ),
  trafficking(
    'trafficking/trata',
    'Trata, explotación y prostitución.',
    `trata|tratas|trara de|y|humana ?humana ?infantil personas|blancas|menores|jovenes|mujeres|ninas|humana|infantil|ninos ~ se
    trata|tratas humana|infantil|sexual|humano
    victima|victimas|bictima|victma|vitima|sobreviviente|sobrevivientes|red|redes|caso|indicador|indicadores|fiscalia|unidad|posible|alerta|contra ?posible ?de ?la ?por ?a ?contra ?una trata ~ calle
    no|alto|stop ?al ?a la trata ~ se mal bien
    no al trata|tratas
    es|sera|hay trata ~ calle se
    y|descarta ?si es|la trata ~ de_otra calle ella
    tratante|tratantes|proxeneta|proxenetas|padrote|padrotes|lenones|lenocinio
    lenon - john beatles
    trafico humano|humana|sexual|infantil
    trafico|traficantes|traficante|traficaban|trafican|traficaba ?con ?de sexual|humano|humanos|personas|menores|blancas|ninas|jovenes|mujeres|ninos
    traficada|traficadas|traficado|traficante|traficantes
    explotacion|esplotacion|explotada|explotadas|explotado|explotan|explotaban ?sexual ?comercial ?laboral ?infantil sexual|sexualmente|infantil|laboral|comercial|menores|ninas ~ agricola cantera ganadera centro nacional desaparecidos
    explotacion de ?los ?las menores|ninas|ninos|adolescentes|mujeres|personas ~ centro nacional desaparecidos
    explotada|explotadas|explotacion sexualmente|sexual
    prostitu*|prostibulo|prostibulos|burdel|burdeles|putero|puteros|prostitullen
    scort|escort|escorts|acompanante|dama anuncio|anuncios|sexual|servicios|pagina|ad|compania - ford
    una|de|como|es scort|escort|escorts ~ ford policia van
    esnna|escnna|esci|escia
    esc comercial|nna|infantil
    vtp|fevimtra|vts ?canalizar|posible|victima|a
    indicador|indicadores|fiscalia|red|unidad|victima ?de trata
    indicadortrata
    pornografia infantil
    la|las|lo prostituye|prostituyen|explotan|trafican|padrotean
    de puta|puto|prostituta ~ madre
    de dama|damas de compania
    de|como dama ?de_noche & @child anuncio noche hotel
    la|las obligan|obligo|fuerzan|forzaron a ?tener ?vender sexo|relaciones|prostituirse|trabajar|acostarse|cuerpo|bailar|vender
    prostituirse|prostituirla|prostituirlas|prostituyendo*
    trabajadora|trabajo|abuso|explotacion|favores sexual|sexuales
    abusada|abusado|abusan|violada sexualmente
    servicios sexuales|sexual
    anuncia|anuncian|ofrece ?sus servicios ~ clases guitarra plomeria
    pimp la|lo|se|mando|llevo
    el|un|al|del pimp|padrote|chulo - @pet
    con su chulo|chulos - @pet perro perrito gato coche carro vestido
    su|sus|los|unos|con|por|para|tiene ?un chulo|chulos la|le|las|les|cobra|explota|vende|lleva|pega|manda ~ perro perrito gato moto
    chulo|chulos que|la ?la|le ?le cobra|explota|vende|prostituye|manda|espera|pega|lleva ~ perro perrito gato moto
    sex|human trafficking|trafico|trafic
    sexo por|a cambio
    captada|captado|reclutada|enganchada|enganchador|enganchadores por ?una ?la red|trata|tratantes|internet|redes
    esclavitud|esclava|esclavas ?sexual|moderna
    notrata|nomastrata|altatrata|noalatrata|altoalatrata|stoptrata|contralatrata
    trafica|trafican|traficaba|traficaban|traficando|traficar ?con ?de ninas|nenas|menores|personas|mujeres|chicas|humanos|ninos|jovenes|gente|muchachas
    la|las|ella vende|venden|vendia|vendian|vendieron|renta|rentan a|con|por ?otros ?los hombres|clientes|tipos|senores|otros`,
    `Es víctima de trata.
    La Policía habla de tráfico sexual.`,
    `Se trata de otra niña.
    El tráfico está lento.
    La explotación agrícola.`,
  ),
];
