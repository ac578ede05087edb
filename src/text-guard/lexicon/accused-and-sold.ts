import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'status', 'practice');
const justicia = define('justice', 'status', 'spanish-pending-review');
const trafficking = define('trafficking', 'status', 'practice');
const trata = define('trafficking', 'status', 'spanish-pending-review');
const comercio = define('trafficking', 'topic', 'spanish-pending-review');

/** How families, officers and neighbors say that a child is accused, serves time or is sold. */
export const accusedAndSold: readonly Entry[] = [
  justice(
    'justice/awaiting-and-serving',
    'Waiting for court, serving time, wearing a device, being known to the police.',
    `awaiting|pending|awaits|before|facing ?his|her|their|a ?the trial|sentencing|disposition|adjudication|arraignment|placement|extradition & he she boy girl teen youth custody assault theft robbery charge charges ~ product medical vaccine sport
    ?pending trial|court|hearing|appearance date|dates & theft burglary break assault robbery stealing fight charge charges drug weapon warrant missed judge
    hearing|court ?date ... for|about|over|on ?a ?the stealing|theft|burglary|assault|robbery|fight|break|shoplifting|vandalism|weapon|drugs|gun
    remanded|remand ?back to|into|in|on custody|detention|facility|jail|hall|youth|care|secure
    gps|ankle|electronic|court|house|tether anklet|ankles|bracelet|device|company|unit|tracker|arrest ... court|order|ordered|judge|probation|battery|curfew|violated|called
    tether company|officer|unit|agent
    judge|court|magistrate|referee gave|sentenced|handed ?him|her ?a ?# thirty|sixty|ninety|# days|months|years|hours
    has|had|with|got|no ?prior ?juvenile priors
    has|had|with|got|no prior|juvenile|previous ?juvenile convictions|arrests|offenses
    has|had|with|got convictions|arrests & he she teen boy girl juvenile ~ studies commitments police sheriff detectives
    priors for
    prior|previous|past arrest|arrests|offense|offenses|conviction|convictions|charge|charges|adjudication|adjudications|referral|referrals & he she his her him boy girl teen youth juvenile ~ phone card
    did|doing|serving|served|finishing|finished|pulling ?a ?his ?her ?# ?month ?nine ?six ?year ?juvenile bid|commitment|sentence|stretch|stint & at sixteen juvenile he she months years upstate boy fifteen fourteen ~ @sport hospital class
    jo|jd|ydo ?youth ?at crossroads|horizon|spofford|passages|brookwood
    out|still|gets|got on|off papers & he she hes shes bro boy girl kid cops ~ exam drawing
    serving|serves|finishing ... commitment|bid ~ @sport team community
    out|off|on ?his|her|juvenile paper ?till|until|since & probation po officer cops months release released ~ exam drawing adoption
    picked|locked|taken|hauled|brought|booked ?up in|into|up ?for ?on ?shoplifting ?stealing ?fighting ... held|overnight|booked|bureau|precinct & held juvenile youth bureau booked ~ bus parent pond
    taken|took|led|walked|dragged|hauled|left ?him|her ?out ?away ?of ?class ?school in handcuffs|cuffs|shackles|irons
    expelled|suspended|arrested ?and charged
    charged after|when|over|because ?he ?she ?a bringing|brought|pulling|hitting|stealing|taking|threatening|firing|punching|breaking & he she boy girl teen student
    step ?down program|placement|unit|facility|house after|from|following lockup|detention|jail|facility|secure
    let|released|got|getting out ?early for|on good|time behavior|behaviour|served
    pee|pees|peed|urinate in|into a cup ?every ?for ... judge|court|officer|po|monday|week
    in|had|gets|got ?been ?of ?into trouble with the police|law|cops|courts
    known to ?the ?local police|law|cops|courts ?for
    awol|absconder|escapee|walkaway|runaway from ?the ?a ?her ?his ?juvenile ?secure detention|corrections|probation|facility|commitment|camp|ranch|lockup|residential ~ @pet
    under|on community control|corrections|supervision|sanctions|custody ~ disease garden
    served|serving|doing|did|completed|completing weekends|hours ?in ?of ?at ?the juvie|detention|lockup|jail|program ~ food`,
    `She is awaiting trial for assault.
    He has a court date for the break-in.
    The judge gave him thirty days.
    Cops took him out of class in handcuffs.`,
    `The vaccine is pending.
    The judge gave her a ribbon.`,
  ),
  justicia(
    'justice/causa-y-castigo',
    'Causas, separos, medidas y lo que cuentan en el barrio.',
    `causa|carpeta|proceso|averiguacion|investigacion|denuncia|expediente ?penal ?judicial ?abierta ?abierto ?en ?curso ?pendiente por ?el ?un ?los ?delito ?de robo|hurto|lesiones|asalto|drogas|danos|portacion|amenazas|abuso|agresion & tiene lleva enfrenta menor joven su hijo hija muchacho
    causa|causas ?penal abierta|abiertas|pendiente|pendientes|penal|penales ~ perdida
    delegacion|separos|comisaria|ministerio|mp|barandilla|galera|comandancia|fiscalia por ?un ?una ?el ?la vender|robar|robo|pelear|pelea|pintar|droga|golpear|pleito|arma|rina|faltas
    a|en ?la ?los separos|barandilla|galeras
    agarraron|pescaron|cacharon|atraparon|pillaron|sorprendieron|detuvieron ?lo ?la robando|vendiendo|asaltando|grafiteando|pintando|peleando|portando|fumando ~ helado cancion
    presentarse|firmar|reportarse ... juzgado|juez|oficial|fiscalia|patronato|dgtpa|tribunal
    cayo|caer|metieron|metio|echaron|estuvo|esta|sigue|salio ?al ?en ?el ?la ?de ?del preso|presa|bote|tambo|cana|chirona|penal|reclusorio|carcel|calabozo|prision|separos|trena ~ gol beisbol
    medio abierto|semiabierto & medida cumple menor juez
    firmando|firmar|firmaba por ?un robo|robos|lesiones|asalto|droga|pelea
    debe|falto|perdio|tenia ?a ?una ?su ?dos audiencia|audiencias ~ radio publico
    prohibido|prohibieron|prohibe acercarse|acercarsele|contactar ?a ?con ?la|el|su victima|muchacha|muchacho|chica|chico|ella|el|denunciante|familia|escuela|casa
    pelo|pelaron|escapo|fugo|escaparon ?se ?les ?le ?a ?los custodios|celadores|custodio
    numero de interno|interna|reo|recluso
    cumple|cumplio|cumpliendo|cumplia ?una ?su ?la medida|condena|sancion|sentencia|pena|arresto
    tiene|tenia|lleva|carga|arrastra ?unos ?varios ?muchos antecedentes|cargos|causas|ingresos ?penales|policiales|detenciones
    cargos ?de ?por robo|asalto|lesiones|drogas|posesion|agresion|homicidio|vandalismo
    en|con problemas|lios|pedos con ?la ley|justicia|policia
    esposado|esposada|esposados|esposaron ?lo ?la ~ feliz casado
    mande|mando|mandaron|enviaron|encerraron|internaron|remitieron ?lo ?la ?al ?a ?un ?una ?la ?el ?de tutelar|correccional|reformatorio|anexo|internado|consejo|granja ... juez|robo|delito|menores|castigo`,
    `Tiene una causa abierta por robo.
    Lo tenían en la delegación por vender droga.
    Lo agarraron robando un celular.`,
    `La causa del incendio no se sabe.
    Fue a la delegación por un trámite.`,
  ),
  trafficking(
    'trafficking/worked-and-traded',
    'The trade as it is told: tracks, rates, men who sell, places and tests.',
    `sells|sold|selling|pimps|moves|runs|traffics ?young ?underage ?little girls|minors|kids|teens|children & man he with men online who motel ~ shirts scout cookies clothes shoes
    working|works|worked|walking|walks|on|put|selling ?it ?the blade|ho|track|stroll|figueroa|kiddie on|in|near|off|nights|by & she girl her working dates men heels ~ @sport running runner team train
    got|was|been|get ?she ?he turned out ?by|at|when|since & she girl fourteen fifteen thirteen pimp man track he ~ lights fine well
    recovered|rescued|found|located|identified|encountered ?her|him|girl|teen|minor ... sting|vice|raid|bust|demand|undercover & motel hotel buyers task vice ads operation sting ~ drug river
    sting ... johns|buyers|motel|hotel|minors|escorts|prostitution
    john|buyer|demand|reverse sting|suppression|school|bust
    makes|made|forces|forced|has|had ?her|him post|posting|put ?her|him ?up ads|ad|listings|online ~ lost dog
    ads ?were ?was ?being posted|placed|run|traced|with|of ?her|him|the girl|girl|photos|phone|face & escort buyers rates her girl phone ~ newspaper missing
    asking|asked|ask|texted|quoting|quoted|listed ?about ?for ?her ?their rates|donation|donations|roses|incall|outcall|qv|hh & men phone number texts numbers strangers ad ~ food church desk
    incall|outcall|incalls|outcalls
    working|works|worked|work|paying|pays ?it off ?a ?the ?her ?his smuggling|smuggler|coyote|crossing|travel|recruitment debt|fee|fees
    keeps|kept|took|takes|holds|held ?her ?his ?their passport|papers|documents & cleans works worked wages restaurant nanny family house unpaid debt ~ airport agent police
    men|strangers|customers ?to visit|sleep|have|use|touch|see ?her|him ... cash|money|rent|drugs & she her girl uncle mother lets let ~ church
    lets|let|allowed|allows ?older|grown men|man|strangers visit|sleep|have|use|touch ... cash|money|rent|drugs|pay
    stay|stays|staying|sleeps|lives with ?a ?her ?some trick|tricks|john|sugar|daddy|client
    sends|sent|sending|trades ?her ?his ?nude nudes|pics|pictures|videos ... cash|cashapp|venmo|money|paypal|vapes & men man grown older strangers buyers
    truck ?stop|stops|lot ... lizard|lizards|tricks|dates|semis
    lot lizard|lizards
    getting|climbing|seen|got|climbed ?in ?and ?out ?of semis|rigs|trucks|sleepers & she her girl flying loves pilot truck stop cab night ~ school dad
    sextortion|sextorted|sextort`,
    `She stays with a trick when she has nowhere to sleep.
    The task force recovered her in a sting at a motel.
    Her boyfriend makes her post ads.`,
    `The lights were turned out at nine.
    The runner works on the track team.`,
  ),
  trata(
    'trafficking/vendida-y-trabajada',
    'La venta y el trabajo forzado como se cuentan.',
    `table|tabledance|teibol dance
    anuncio|anuncios|pagina|paginas|perfil|catalogo ?de ?en ?la ?con masajes|escorts|acompanantes|contactos|citas|sexo & la ella nina menor chica subieron anuncian foto fotos ~ medicos
    anuncian|anunciaban|publicaban|publican|ofrecen|ofrecian|promocionan|subieron ?la ?a ?una ?en ... masajes|escorts|escort|acompanante|sexo|citas
    pagaban|pagan|pagaron|pagar|pago por estar|acostarse|dormir|pasar ?la ?el ?con ?ella
    debe|deben|debia ?dinero ?al ?a ?el ?los coyote|coyotes|pollero|polleros|enganchador|patron ... trabajando|trabajar|trabaja|pagar|tienen
    mandan|mandaban|obligan|obligaban|ponen|ponian|sacan ?la ?lo ?las ?los ?a ?ir pedir|mendigar|limosnear|limosna|limpiar ?dinero|limosna|vidrios|parabrisas ... semaforo|semaforos|calle|metro|cuota|golpean|hombre|senora
    dejaba|dejaban|prestaba|mandaba|entregaba|llevaba ?la ?lo ?a ?ir con senores|hombres|viejos|desconocidos ... cambio|despensa|dinero|renta|comida|droga|cerveza
    engancho|engancharon|enganchada|enganchado|reclutaron|sonsaco|sonsacaron|convencieron ?la ?lo ?con ?una ?de promesa|promesas|oferta|trabajo|modelo|empleo ... trabajo|monterrey|bar|modelo|mesera|norte|lejos
    quitaron|quito|retuvieron|retienen|guardan|escondieron ?le ?los ?sus ?el papeles|documentos|pasaporte|identificacion ... trabajar|trabajo|noche|bar|encerrada|pagar
    subir|subia|bajar|sube|baja ?y ?bajar ?de ?a ?los trailer|trailers|traileres|camiones|torton & la ella nina chica paradero cachimba gasolinera noche ~ papa escolar
    fotos|videos ?de ?suyas ?ella desnuda|desnudo|desnudas|intimas|sin ?ropa ... deposita|depositan|paga|pagan|senor|vende|dinero|tarjeta|amenaza
    manda|mandaba|envia|vende|vendia ?le ?unas ?sus fotos|videos|pack ?desnuda|intimas ... deposita|depositan|paga|pagan|recarga|senor|hombre
    sextorsion|extorsion sexual`,
    `La rescataron de un table dance.
    Unos hombres pagaban por estar con ella.
    La tía la dejaba con señores a cambio de despensa.`,
    `Pagaron por el boleto.
    Subió al camión con su papá.`,
  ),
  comercio(
    'trafficking/encerrada-con-otras',
    'Encierro con otras muchachas, o quien vigila y cobra.',
    `encerrada|encerradas|encerraban|encerro ... hotel|motel|cuarto|departamento|bar|otras|bodega ~ elevador bano
    otras|varias|mas chicas|muchachas|ninas|menores ... cuarto|hotel|motel|bar|cantina|departamento|bodega & hombre senora hombres duena patron noche encerradas dormian
    duena|dueno|patron|patrona|encargada ?del ?de ?la ?el bar|cantina|antro|hotel|motel|cabaret|masajes ... cobra|debe|deja|vigila|encierra|cuida|quita & la las le ella ellas chicas`,
    `La tenían encerrada en un hotel.`,
    `El equipo durmió en el hotel con otras muchachas del coro.`,
  ),
];
