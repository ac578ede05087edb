import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('justice', 'topic', 'inference');
const frame = define('justice', 'frame', 'practice');

/** Confinement told by its walls, its people and its habits, in both languages. */
export const topicsJustice2: readonly Entry[] = [
  topic(
    'justice/walls',
    'Fences, cells, counts and the people who guard them.',
    `@fence & razor barbed perimeter guards facility scaled locked juvenile county inmates alambrada puas custodios electrified ~ @pet @sport @school garden farm cattle trail construction
    climbed|jumped|scaled|hopped|brinco|salto|brincaron|over|behind|detras|tras ?over ?de ?del ?a ?la|el|that|those second|high|tall|double|alta|@fence ?high|tall ?@fence - my our your mi neighbor+ vecino back backyard curb bus subway garden store dog line ~ @pet @sport @school pumpkins park concert ball abuela helados
    cellblock|lockup|solitary|segregation|dayroom|shackle+|shackled|inmate+|celly|bunkie|commissary|yardtime|celda^|celdas|galera|reo|reos|recluso^ - phone phones ping battery solar blood stem sickle fuel life wildlife spreadsheet biology tower dead sites brain tissue padlet mussels kayak+ - @school ~ phone tower ping spreadsheet whale+ dolphin orca @stage pea coffee vape dog biology science kayak+ equipo @sport
    cuffs|shackles|shackled|zipties|esposas|grilletes ~ sleeve shirt pant pants jeans whale
    wrists|hands|ankles|manos|tobillos|munecas .. cuffed|tied|chained|shackled|bound|zip|esposad*|amarrad*|atadas|encadenad* ~ rope balloon
    amarrado|esposado|esposao|encadenado ~ perro bote bici zapatos cabello pelo cola
    @guardperson ... watch+|door|escort*|drove|van|inside|count+|patio|descuido|desquito|traia|llevaba|tower|unhooked|transport|caseta|ronda ~ usher traffic crossing school life mall bridge coast color line pool beach lifeguard concert @sport museum parade bank store security
    guards|custodios|celadores|wardens|jailer+|carcelero^|guard & inside van fence boys count cell juvenile escort uniform+ locked hid truck laundry ran escaped descuid* distraj* esposado court hall tower - life coast crossing security color national point shooting traffic
    guard tower|shack|house|booth & fence wall van boys inside gate
    transport|transfer|traslado|county|prison|sheriffs ?del van|bus|vehicle|officer|deputy|vehiculo|camioneta & ran jumped opened pushed bolted court light door slipped brinco escapo corrio bajo stop climbed ~ @school @sport delivery food taco ice
    van|vehicle|bus|camioneta|vehiculo|patrulla ... ran|jumped|bolted|climbed|slipped|escaped|brinco|corrio|escapo|bajo & light cuffs guard deputy transport court transfer semaforo esposas custodio manos detention officers traslado ~ delivery ice school @sport taco @pet crash
    count|counts|counted|counting|lista|conteo|pase ... morning|noche|standing|bunks|night|door|celdas|patio|light|flashlight|formados ~ laps push votes @sport @school money
    light|flashlight|face|eye|eyes|linterna ... slot|window|door ... every|minutes|night|cada
    every|cada fifteen|ten|quince|# minutes|minutos & night slot door check+ light bed cell watch ~ bus train ferry shuttle @shop tren cartoon
    walk|walked|line|lined|march*|formados|formaditos|filas ?in|up|a single|file|line|hands|fila & they boys orange same hands silent behind all ~ school @sport pairs kindergarten
    single file & boys girls they silent uniforms same hands
    orange|jail|prison|county|naranja jumpsuit+|scrubs|sweats|uniform+|overol|uniforme ~ costume @stage @sport nurse hospital scout
    paper|foam|shower|jail slippers|shoes|gown|scrubs|slides|sandals & van court guard cuffs ran barefoot transport ~ hospital wedding pool
    no|without|sin|took|taken|quitaron|nothing ?his|her|los|ni|any ?with laces|shoelaces|strings|belt|drawstring+|cordones|agujetas|cinturon|cintas ~ shop slip velcro
    laces|shoelaces|strings|belt|cordones|agujetas ... removed|taken|gone|no|took|cut
    pod|tier|module|modulo|dorm|dormitorio|wing|ala a|b|c|d|e|# ~ traffic apartment apt street storage bus police patrol math housing hospital @school hotel @shop condo
    bunk|litera|dormitorio|dorm|bed ... lights|luces|count|lista|formad*|treinta|thirty|rows ~ camp @sport college cabin scout
    classification|isolation|seclusion|restraint+|restrained & cell room unit staff held hours juvenile facility youth kid kids lockup ~ covid seat quarantine song
    chow|yard|rec hall|time|line ~ dog puppy
    yard|rec|patio ... fence|wire|guard+|custodio|conteo|inside|hour|hora & boys he time there they ~ sale school backyard
    visiting|visitation|visita|visitas day+|hours|sunday+|saturday+|line|glass|domingo+|dias & inside boys him sons glass county moms bus there away drive patio adentro ~ hospital nursing museum
    glass|vidrio|behind ... phone|visited|visit|months|talked|hand & him he son brother behind through visit ~ rink shop display dance dentist
    strip|cavity|pat search|searched|searches
    camp|ranch|program|boot|granja|rancho|campamento ... judge|court|sentenced|ordered|county|state|juez|months|made ~ @sport churches fair pick summer day
    made|sent|put|sentenced|mandaron|obligaron ?him|her|lo|la ?to ?stay|go|live|do|out ?out|up|away ?to|at|in ?that|the|a|al|un camp|ranch|farm|program|mountains|pines|woods|forest|desert|place|north|upstate|campo|rancho|monte ~ @sport summer @school vacation grandpa grandma uncle dad mom art band
    county|state|sheriffs place|farm|camp|facility|ranch|yard|honor|youth|lockup ~ fair park library tour fairgrounds search employee
    youth|boys|girls|juvenile|wilderness|reform|training|honor|secure camp|school|ranch|farm|academy|center|facility|hall|campus & judge sent sentenced locked escaped ran fence from county ordered court fled walked guards away wire secure ~ @sport summer art music private catholic dance church science
    taken|escorted|brought|transported|walked|led|llevado|traslad* ... restraints|cuffs|shackles|chains|handcuffs|esposas|esposado
    in|con|with restraints|shackles|handcuffs|cuffs|manacles - car 
    unit|place|lugar|sitio|donde|where ?los|they ?the|tienen|take+|took|keep|formad^ ... laces|shoelaces|belt|belts|strings|cinturon|cordones|agujetas ~ @shop @sport
    same pod|cell|unit|block|tier|bunk|dorm|celda|modulo|dormitorio - kayak+ @sport ~ whale+ kayak+ @school
    formados|formaditos|formarse|formar & tienen donde ahi cinturon patio silencio manos lista nadie ~ desfile escuela @school himno banda @sport
    placard|slate|letrero ... chest|pecho|name|date|number|nombre & boy girl wall facing camera front plain nino nina
    donde|where|detras ?la|the|esta|hay ?esta valla|fence|barda|reja|wire alta|high|tall|electrica|grande
    bus|van|ride ... takes|lleva ?a ?the ?las|los moms|mothers|families|mamas|familias ... see|visit|ver|visitar ~ hospital play @sport mall
    khaki|tan|gray|green|same|matching jumpsuit+|scrubs|sweats|slides & they all there in same boys everyone issued wear ~ @sport @school hospital nurse
    window|windows|ventana ?is ?a ?just ?only slit|slits
    door|puerta ?has ?with ?no handle|handles ... no|inside|side`,
    `    Es de los que están detrás del muro con alambrada.
    The transport van was at the light when he opened the door and ran.`,
    `A fence with roses surrounds the garden.
    My brother was his teammate for ninety days.
    Es el de la tienda con helados.
    The taco van was at the light.`,
  ),
  topic(
    'justice/time-away',
    'Sent away, time left, let out, gone from inside.',
    `sent|shipped|put|locked|took|throw|threw|mandaron|encerraron|metieron|llevaron|guardaron ?him|her|them|me|lo|la|los|us up|away|upstate|north|inside|norte|encerrado|lejos|adentro|guardado|off ... ?for ?por @confine|car|robbery|fight|over|carro|robo|pelea|something|algo ~ @sport college @kin text hospital boarding vacation
    locked|lock|encerraron|encerrado ?him|her|them|me|kids|lo up|away|inside|down|adentro|encerrado|bajo ~ door car bike phone gym store drill shop shed truck gate house account keys @school bathroom restaurant
    does|doing|done|did|serv^|serve+|serving|gave|got|facing|pulled|cumpl^|cumple|dieron|echaron|le ?dio ?him|her|le ?like|about|a|his|como ?three|two|four|five|six|nine|ten|eighteen|ninety|#|seis|tres|dos|cuatro|nueve|un @confine ?in|at|on|there|for|inside|de|en ~ @sport tour navy army chemo braces internship camp clases vacation beca @school taxes notice medicine rest free
    @confine in|inside|away|locked|upstate|there|adentro|encerrado|fuera ?and ~ college kindergarten hospital pregnant @sport navy school abroad drought
    faltaban|quedaban|quedan|faltan|falta|queda|left|remaining|short|had|has|le ?le ?solo ?only ?just tres|dos|cuatro|cinco|seis|three|two|four|five|six|few|couple|pocos|pocas|nueve|#|eleven|un|a @confine ?left|to|para ?go|serve|salir|libre|out & he she le before out inside there sentence judge pod release juez condena until salir done serve there boy girl ~ clases school graduacion quince embarazo boda season camp birthday pregnant contract moving braces cumpleanos deploy* vacation* lease parto due baby
    time|bid|stretch|days|months|meses|tiempo ?he|that ?already ?que served|did|cumplio|inside|encerrado|adentro - lunch dinner table food
    salio|salia|sale|saliendo|soltaron|solto|saldra|salir ?de ?apenas ?bajo ?con ?por ?de encerrado|encierro|adentro|fianza|condicion|palabra|ahi|adelantado|libre|conducta|alli|libertad|cana|bote|tambo|guandoca ~ casa bano escuela trabajo hospital iglesia
    release+|released|liberad^|liberaron|discharge+|furlough+|parole* & boy girl teen custody camp facility center sentence papers conditions lockup hall detention youth judge probation ~ album movie press video single book photo statement hospital image+ flyer balloon doves sketch trailer @sport film music footage tortoise dove vote news timeline
    out on bond|bail|pass|furlough|appeal|recognizance|behavior|weekend
    own recognizance
    work crew|detail|furlough|release|camp ~ road highway construction utility power
    visit*|visitaba|visitamos ?him|her ?lo|la ... inside|adentro|glass|vidrio|custodios|domingo|yard|patio|locked|every & locked glass guards patio sunday+ yard inside months away adentro ~ hospital grandma museum @school @shop @kin
    county|state|states|estado|gobierno guest|huesped
    guest|guests|huesped of|de|del the ?this|el county|state|government|condado|estado
    vacation|vacaciones|hotel|resort|spa ?at|in ?the county|state|condado|expense
    come|came|comes|back|home|volvio|regreso ?from|de ?there|alla|inside quiet+|taller|different|changed|distinto|callado|hard+|thin+|buff & there away inside months sent he locked ~ college army costume camp
    system|sistema ... again|twice|since|years|in|dentro & kid boy he court judge ~ @stage sound school nervous
    bench|juvenile|docket|bad|boys ?boy kid+|school|hall ~
    strikes|priors|file|record ... two|three|long|thick|clean|sealed|limpio ~ bowling baseball union lightning workers
    gang+|pandilla^|banger+ & he his boy court judge jumped in member tattoo officer old ~ @sport film road @stage @school construction birthday whole
    completed|finished|served|cumpl^|cumplido ?a|his|her|su|un|medio ?six|seis|three|recent|medio|# period|stay|term|stint|year|ano|months|meses|anos & home ordered judge volver salio program facility camp queria regresar away inside
    period|stay|stint|time|temporada|tiempo ?away|fuera|lejos ?from ?de ?home|casa ... ordered|judge|court|juez|orden*
    no|didnt|never|not ?want|wanted|quiere|queria|wants ?to go|volver|regresar|back ?back & salio hace cumplido months meses there inside judge away place facility out ~ @school @sport @kin trabajo home
    place|camp|campo|campamento|farm ?of|de|del ?the condado|county|estado|state|judge ~ fair park
    add|adds|added|adding|gives|give|get|gets|got|extra|another|more ?him|her|them ?another thirty|sixty|ninety|# ?more ?extra days|months ~ @shop @school lease  warranty notice
    time|year|months|stay|summer|temporada|stint ?away ?spent ?out up north|there|upstate|away|inside & he his mother boy returned called back judge quotes - fishing ~ fishing trip lake camp vacation cabin
    write ?up|ups there|they|up|inside|days ~ report story recipe
    writeups|writeup|demerits ~ school
    returned|back|came|home ?recently ?from ?what his|her|un|a ?time|program|tiempo ... north|inside|away|called|norte ~ fishing trip vacation hunting deployment`,
    `Le faltaban dos meses para salir.`,
    `They sent him to college in the north.
    Le faltaban dos goles.
    He just got out of school.`,
  ),
  frame(
    'justice/held',
    'Held or sentenced.',
    `held|detained|confined|locked ?up at|in the|a ?county|state|youth facility|lockup|camp|jail|unit ~ meet @sport vigil pool
    judge|juez gave|sentenced|dio|sent|sentencio ?him|her|le ?a|to|# ?six ?nine ?seis ?dos year|months|days|time|meses|anos|camp|away ~ @contest`,
    `The boy was held at the county facility.`,
    `The meet was held at the county pool.`,
  ),
];
