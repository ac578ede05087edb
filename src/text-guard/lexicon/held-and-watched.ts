import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'topic', 'inference');
const justicia = define('justice', 'topic', 'spanish-pending-review');
const trafficking = define('trafficking', 'topic', 'inference');
const trata = define('trafficking', 'topic', 'spanish-pending-review');

/** A child locked in, watched or kept at somebody's disposal, told by what people see of it. */
export const heldAndWatched: readonly Entry[] = [
  justice(
    'justice/inside-and-out',
    'Life inside, what is worn on the leg, and what people say of an arrest.',
    `box|device|bracelet|thing|monitor|gadget|transmitter|tracker|unit|tag ... above|around|on|strapped|under ?her|his|their|the ?left|right ankle|sock|leg|shin|boot ~ cast knee brace
    on the box|bracelet|band|leg|monitor & battery charge charging died dead again zone ~ @play step
    awake|overnight ?staff ... night|nights|shift|hall|monitor & windows open home facility doors rounds ~ family
    windows|window ... only|barely|wont open|opens|opened & inches inch staff bars home
    caught|catch|catching|beat|fighting|fought ?a ?her|his|another|new case|charge|charges|body|felony ~ phone suit brief
    jammed|hemmed|knocked|picked|popped|scooped|rolled up|on|by & cops older police stolen car boys law twelve feds kia ~ puzzle traffic printer bus truck ride sailor
    stolen|hot|boosted kia|hyundai|car|whip|ride|charger & boys got caught cops again older joyride joyriding ~ reported plate
    gave|got|facing|doing|pulled|catching|looking ?at ?her|him ?# ?six ?nine ?three to|months|years # ?twelve ?months ?at ?in
    gave|got|facing|doing|did|served|pulled ?her|him six|nine|three|twelve|eighteen|# to|months|years|weeks ?# ?twelve ?months at|in|upstate|inside|for & center camp upstate inside hall unit youth facility ~ job
    deputy|guard|officer|trooper|deputies|cop posted|stationed|sat|sitting|outside & hospital room ward bed cuffed door
    going|go|went|sent|taken|send back behind|inside|in ?that|those|the door|doors|walls|wall|gate|gates|bars|fence|wire|there & not never told wont im
    bill|billed|charged|invoice|fee|fees|owes|pay ... day|days|night|stay ... inside|locked|held|there|in & he she him her ~ hotel motel camp
    while|was|time|days|months|year|years|spent|since inside & ged earned diploma fresh release out start letters ~ stayed rain weather dog
    calls|call|called|phoned|phone|rings ... collect
    collect call|calls
    recording|recorded ?first|message|voice ... call|calls|collect|from
    did|does|during|missed|morning|evening|standing|at|bed|head count|counts & bunk empty staff unit cell missing
    headcount|bedcheck & bunk staff unit
    in and out of ?the system|court|trouble|juvie|placement|programs|there|lockup|hall ~ store
    campus|grounds|unit|premises|program ... permission|authorization|leave & commitment committed staff
    during|finishing|serving|under|left|of his|her|their commitment ~ team practice
    elopement|eloped & services staff facility unit rehabilitation parent program ~ wedding married
    came|come|comes ?again ?back with|in|from cuffs|handcuffs|shackles|jumpsuit|slides|scrubs
    jumpsuit|shackles|shackled|legirons|handcuffed|shanks ~ skydiving costume racing ski
    his|her|my cellmate|cellie|bunkie|podmate
    turn|turned|turning|turns himself|herself|myself|yourself in
    talk|talks|talked|see|sees|saw|visited|visit ... through|behind ?the ?a glass|window|plexiglass & phone sunday visiting hour ~ bakery
    gang associate|associates|affiliate|validated|tagged|file|set|ties|entry|unit|jacket ~ scooby play
    flagged|validated|documented|listed|logged as ?a ?an gang|crip|blood
    van|car|bus|truck with ?a ?the|in cage|cages|partition & transported driven rode deputies he she ~ @pet zoo
    transport deputies|officers|van|team|guards ?lost ~ ambulance school medical
    expelled|suspended for|over|after ?bringing ?having weapons|weapon|gun|knife|fighting|assault|drugs|dealing
    stay|stays|keep # ?fifty ?hundred feet|yards ?away from ?the boy|girl|victim|store|house|him|her
    scrub|clean|paint|pick|picking ?it ?up ?off ?over ?trash ... hours & tagged court judge forty graffiti overpass orange
    fingerprints|prints|dna|swab ... file|database|system|record & he his him boy she her ~ kit search volunteers dental
    girls|boys ?secure unit|pod|wing|dorm & weekends home staff comes passes lockdown ~ @school hospital camp
    stabbed|shot|robbed|jumped|carjacked & he she boy kid & stay away court letter apology sorry judge hours
    graffiti|shoplifting|stealing|stole|robbed|boosted|burglarized & court caught charges cops judge again community hours`,
    `She is on the box again, battery died.
    Calls from her come collect.
    She caught a case over that fight.
    He has been in and out of the system.`,
    `She got a box of pencils.
    He collects stamps.
    The bus was jammed up in traffic on Elm.`,
  ),
  justicia(
    'justice/adentro-y-vigilado',
    'La vida adentro, las firmas, las llamadas y lo que dicen los vecinos.',
    `uniforme|overol|ropa ?gris|naranja|beige|kaki|caqui ?gris ?de|con ?los numeros|numero|centro|interno|interna ~ equipo jugador portero camiseta futbol escolar escuela
    llaman|llama|llamaban|checan|revisan|pasan|vienen|marcan|verifican ?de ?en ?la ?por noche|casa|noches ... casa|orden|adentro & orden juez firma oficial ~ @kin
    ver si esta|duerme|sigue en ?la|su casa ... orden|juez|oficial|llamada
    patrullas|patrulla|policias|ministeriales|judiciales|agentes|cuicos por el|ella ?otra ?vez
    vinieron|llegaron|fueron|entraron ?por ?dos patrullas|patrulla|policias|ministeriales|judiciales|agentes ... por|otra|llevaron
    habian|tuvieron|tienen|tenian|estuvo|esta|sigue guardado|guardada|guardaron|encanado|encanada|entambado|entambada|torcido|torcida|embotado|canero|canera ~ garaje closet cajon comida ropa dinero
    quedan|quedaban|falta|faltan|faltaba|debe|tiene ?solo ?dos ?tres ?una firma|firmas ~ peticion permiso contrato autografo
    va|iba|fue|tiene|tenia|ir ?que ?a firmar ?cada ?los ?al mes|lunes|viernes|semana|quincena|juzgado
    me|se ?no ?si ?le ?voy ?va ?a entrego|entregar|entregarse|entregarme|entrega|entregara|entregue & meses anos dan juez policia
    dan|dieron|daban|echaron|tocaron|aventaron|cayeron ?le ?me tres|seis|dos|nueve|cuatro|ocho|doce|# meses|anos ~ beca contrato cachorro garantia
    denuncio|denuncia|demando ... metieran|encerraran|llevaran|guardaran|adentro
    metieran|metieron|encerraron|encierren|metan|meten|encerrar ?lo ?la ?a adentro
    visitaban|visitaba|visita|visitan|veian|hablaban|hablaba ... vidrio|cristal|locutorio|reja|rejas
    llamaba|llama|llamo|llamadas|llamada|marcaba ?por cobrar
    grabacion ... llamada|llamaba|antes|cobrar|contestar
    salida|salir|salio|soltaron|dejaron ... condicion|condiciones|firma|firmar|requisito & dormir casa tio noche firma juez
    jovenes|menores|chicos|muchachos en ?proceso ?de ?re reinsercion|conflicto|riesgo
    conflicto con la ley
    casita|casa|lugar|escuela|sitio ?donde ?de los malos|rateros|ladrones|portados
    anda|andaba|andan|anduvo en|metido|metida ?en ?con malos|broncas|lios|pandilla|pandillas|robos|pasos
    le|lo|la cayo|agarraron|torcieron|trincaron|pillaron|cacharon|levantaron ?la robando|robo|ley|patrulla|tira|policia|motos|droga
    encontraron|hallaron|cacharon ?le ?un ?una ?la arma|pistola|navaja|droga|mota & escuela proceso mochila el ella muchacho
    tiene|tenia|lleva|enfrenta ?un proceso|procesos|juicio & arma droga robo abierto escuela menor ~ adopcion admision
    por ?lo ?de ?las ?los ?del motos|robos|asalto|pinta|pintas|pleitos ... guardado|encerrado|adentro|llevaron
    guardado|guardada|encerrado|encerrada|adentro ... por ?lo ?de ?las ?los ?del motos|robo|asalto|pintas|pleito|pleitos|droga`,
    `Llamaba por cobrar con una grabación antes.
    Los domingos lo visitaban por un vidrio.
    Vinieron dos patrullas por él otra vez.
    Nomás le quedaban dos firmas.`,
    `El uniforme del equipo es gris.
    Faltan tres semanas para la fiesta.`,
  ),
  trafficking(
    'trafficking/kept-at-disposal',
    'Men who come and go, trips and gifts, a child who may not speak, walk or choose.',
    `cars|car|trucks|men|guys ... idle|idling|wait|waiting|line|come|pull ... men|go|in|leave|minutes & minutes leave men night ~ school pickup pump light wash clinic drive fries drivethrough
    men|guys|strangers ... minutes|hour|hours|night ... leave|leaves|left|go|out|in & house door room apartment she girls girl ~ fire plumbers
    girls|teens|minors|kids ?are ?get ?being swapped|switched|rotated|changed|replaced|come ?in ?out ?of ?and ?go & house days week few nights apartment ~ team shift seats
    scout|agent|photographer|producer|promoter|recruiter|stranger|manager offered|promised|approached|told|messaged|dm ?her|him ?a ?an ?the ... job|gig|shoot|contract|video|career|modeling|work & she her he girl vanished ~ college eagle talent
    rehearsed|scripted|coached|memorized|practiced ?a ?her ?his ?cover story|answers|answer|lines ~ play theater drama choir
    didnt|doesnt|not|couldnt|cant ?even ?did ?does ?know|say|tell ?us what|which city|town|state|hotel|street|day & she her he was were
    flown|driven|brought|bused|shipped|taken in|out|up|down ?for ... game|bowl|race|convention|weekend|fight|festival|party & girls she her minor one girl ~ team fans family band
    isnt|not|never|wasnt ?be allowed|let|permitted out|leave|alone|outside ?unless|without ... his|him|them|people|someone|drives|watching ~ recess dog mom dad grandma
    people|men|crew|boys|driver of his|theirs ... drives|drive|watch|watches|brings ~ team
    wont|doesnt|didnt|never ?look ?speak ?talk ... eye|speak|answer|talk ... he|man|him|woman|boyfriend & man older he woman room looks nods ~ shy dog
    man|guy|dude|woman|who|he runs|running ?over her|him|them|girls & bruise she money pimp girls ~ store shop over
    drops|dropped|leaves|left ?her|him|them ... corner|motel|street|avenue|stop ... picks|picked|dawn|morning|ten|midnight & picks picked dawn ~ school bus class
    guy|man|someone|promoter|stranger ?on ?from ?instagram ?online ?tiktok ... flew|flown|bought|paid ?for ?her|him ... ticket|shoot|trip|miami|vegas|dubai|out ~ grandma
    made|forced|told|had ?her|him ?to see|meet|serve|entertain ... men|guys|clients|customers ~ team
    not|never|isnt|arent ?letting|let|lets|allowed ?her|him|girls|the ?to leave|go|quit ?the|home game|home|life|track & folks recruiter salon boss man girls without pay ~ recess class coach @kin
    nannying|cleaning|cooking|babysitting|housekeeping|working|works|worked|nannies without|no|for pay|free|nothing & allowed leave years live family passport ~ volunteer library
    fancy|new|expensive|designer ... nails|purse|phone|shoes|bag|clothes|lashes & cant no explain older man without afford boyfriend ~ birthday`,
    `Cars idle outside, men go in for fifteen minutes, then leave.
    A scout offered her a music video job and she vanished.
    She gave a rehearsed story.`,
    `Cars wait at the school gate.
    She rehearsed her song.`,
  ),
  trata(
    'trafficking/a-disposicion',
    'Hombres que entran, viajes, mensajes y quien contesta por ella.',
    `entraban|entran|entra|llegaban|llegan|salian|salen|subian|hacian hombres|senores|tipos|carros|fila|viejos & hora horas noche ella cuarto casa puerta rato ~ obra bomberos mudanza
    hombres|senores|tipos|viejos ... entraban|entran|llegaban|llegan|salian|hacian ... hora|horas|noche|rato|cuarto & ella nina chica cuarto casa ~ obra bomberos mudanza
    hotel|motel ?de ?paso ... registraron|registro|apunto|metieron|metio ... mayor|edad|nombre|falso
    hotel|motel|moteles|hoteles de paso & la ella nina menor chica hombre ~ familia
    traen|traian|llevan|llevaban|mueven|movian|rotan|pasean|pasan ?la ?las ?de ciudad|bar|pueblo|hotel|cantina|plaza|feria|cuarto en|a ciudad|bar|pueblo|hotel|cantina|plaza|feria|cuarto ~ circo banda grupo
    contactaron|contacto|conocio|conocieron|escribio|hablo|agrego ... videojuego|facebook|instagram|tiktok|redes|internet|whatsapp|juego|fortnite|roblox ... boleto|pasaje|dinero|mando|mandaron|vernos|esperar|recoger|regalos
    mandaron|mando|compraron|compro|pago|pagaron|envio ?le ?el ?los ?un boleto|pasaje|camion|avion|taxi & contactaron conocio internet videojuego redes hombre senor novio desconocido
    no habla|hablaba|contesta|contestaba|responde ... acompana|contesta|responde|ella ... todo|ella|por|senora|mujer
    mujer|senora|hombre|senor|tipo ?que ?la acompana|acompanaba|cuida ?la ... contesta|contestaba|responde|habla ... todo|ella|por
    grupo|canal ?de telegram|whatsapp|discord ... ofrecen|venden|fotos|suben|precio|packs & la ella nina menor chica ~ @school vecinos
    que|quien|senor|hombre|novio la presta|prestaba|comparte|alquila|ofrece
    taloneando|talonear|taloneaba|fichando|fichar|puteando|sexoserv*
    llevaron|lleva|llevo|traen|vive|novio ?se ?la ?a ?en ?de tenancingo ~ feria carnaval
    vender|pedir|vendiendo|pidiendo ... pegaban|pega|golpeaban|castigaban|cuota|juntaba|juntar
    trabaja|trabajaba|vive ?en ?el ?la ?campo ?casa con|para ?el|los|la|quien|quienes que ?la|lo cruzo|cruzaron|trajo|trajeron|compro
    fundacion|casa|refugio|asociacion|ong|albergue ... que saca|rescata|atiende|ayuda|recibe ?a ninas|chicas|muchachas|mujeres|victimas ?de ?la ?calle
    sacame|saquenme|rescatenme|vengan de aqui|por ?mi & llamo llorando mama
    llamo|escribio llorando|asustada ... sacame|sacarme|saquenme|encerrada|dejan|vendiendo
    andaba|anda|vive|sale|salia|vista|vieron con ?unos ?un ?un extranjeros|extranjero|gringo|gringos|viejos|turistas ?mayores ... pagan|pagaban|regalos|hotel|dinero|edad
    no|nunca ?la ?la dejan|dejaba|deja|dejaban salir|hablar|llamar|contestar ... sin|sola|telefono|dueno|senora|el|ellos & hombre senora dueno patron bar novio encerrada
    quitaron|quito|quitan|guarda|guardan|tiene|tienen ?le ?la ?el ?sus ?los ?su pasaporte|papeles|documentos|identificacion ... ella|senora|patron|dueno|hombre|bar|trabaja`,
    `Los vecinos cuentan que entraban hombres a toda hora por ella.
    La traen de ciudad en ciudad, de bar en bar.
    La contactaron por un videojuego y le mandaron el boleto.
    Ella no habla, la mujer que la acompaña contesta todo.`,
    `La familia llegó al hotel.
    Los hombres de la obra llegaron tarde.`,
  ),
];
