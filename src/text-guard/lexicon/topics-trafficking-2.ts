import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('trafficking', 'topic', 'inference');
const frame = define('trafficking', 'frame', 'practice');

/** Who has a child, how it was drawn in, and how it is shown and marked, in both languages. */
export const topicsTrafficking2: readonly Entry[] = [
  topic(
    'trafficking/man-in-charge',
    'A man who manages, answers, waits, drives and is called daddy.',
    `manager|handler|promoter|sponsor of|de what|que|girls
    call|calls|called|calling|llama|llaman|dicen|dice|le ?him|himself|el ?her ?their ?se daddy|papi|king|rey|boss|jefe|owner|uncle|padrino|big|patron|master|dueno|madam|mama|mami|madrina & girls he she all money older man hotel him not isnt men they ella motel cobra viejo picks deja muchachas ~ @pet coach baby @sport @school birthday
    all|they|girls|todas|five|four|other ... call|calls|llaman|dicen|belong+|work|working|live|trabajan|son & him daddy king one man money his him el men paid ~ @sport @school @pet flyers family volunteers search dogs
    he|man|guy|dude|boyfriend|hombre|tipo|viejo|senor|novio|el ?older ?has|got|tiene|with|con|had|runs|keeps|trae|brought|drives|picks|recoge|maneja ?like|a|otras|como ?three|four|five|six|two|several|other|#|cuatro|cinco|tres|dos|seis|varias|many ?other|otras|different|young girls|chicas|muchachas|ninas|minors|females|teenagers|jovencitas|chavas ~ @sport @school @kin team dance lifeguard volunteer* police daughters sisters
    @man .. her|twice|much|mas|more|than|old ... ?her age|edad|older|mayor ~ @kin suspect
    older|grown|adult|mayor|grande|casado|thirty|forty|viejo man|men|boyfriend|guy|guys|bf|dude|dudes|hombre|hombres|novio|friend|senor|male & she her girl picks phone bought gift+ car apartment hotel motel with online met room night money ella fifteen novia recoge regal* nails sixteen fourteen ~ brother sister @kin coach suspect police sweater walking jogging dog witness
    @man ... answer+|answered|speaks|spoke|talks|contesta|habla|contestaba|responde ?for|por ?every|her|ella ... ?her|question+|phone|ella|preguntas|door & she her girl ella ~ @search police @school video
    @man ... wait+|waits|waited|waiting|parked|watch+|watches|espera|esperaba|cuida|vigila|cuidando|vigilando ?outside|in|la ?afuera ... room|car|lot|door|corner|counter|motel|hotel|puerta|carro|esquina|cuarto|street & she her girl girls ella muchachas ~ @kin bus @sport @school video dentist police line
    la|las|lo lleva y|i ?la trae ~ escuela colegio papa padre mama abuelo hermano tio
    la|lo|her|him controls|control|controla|manda|vigila|amenaz*|threaten+|beat+|hits|hit|golpea|pega|burn*|burned & he him man money phone room older el hombre novio boyfriend dinero girls ~ @sport @pet ball car coach game train storm
    not|doesnt|never|cant|wont|no|nunca|jamas|only ?puede ?let ?allowed ?la ?le .. ?her|him alone|sola|solo|phone|own|speak|talk|hablar|eye+|ojos|telefono|contestar|without|facetime|answer|look ... ?him|man|el|unless|without|sin|speaker|him|he & he him man men older el hombre boyfriend bf novio someone speaker room ~ @kin @pet @search @school siblings swim class test cook bike calls our police
    folks|people|someone|somebody|man|him|he|dude|alguien|hombre around|watching|listening|background|present|standing|telling|diciendo|escuchando|atras ... phone|call|call|talk|facetime|said|says|llamo|telefono|say & she her called ella whisper* ~ @search police @sport @school dog tv
    ask|asks|asked|pide|pedir|permission|permiso|has|tiene ?le ?to ?que ?ask ?him|el|he|permission|permiso|pedirle ?before|a|for|to|antes|para|hasta|if ?el ?de eat+|comer|sleep|dormir|talk|pee|bathroom|leave|salir|bano|hablar & him he el ~ @home mom dad teacher @school coach doctor nurse @kin
    two|second|dos|otro|new|nuevo|otra|burner|secret|extra|hidden phone+|telefono+|celular+ & she her girl he him never hide* hidden ring+ men older boyfriend cant man gave bought hides escond* ella secret motel pretends ~ @kin number charger mom dad police detective line work office contract plan screen
    boyfriend|novio|bf|friend|manager|amigo|sugar ... is|tiene|has|es|of forty|thirty|fifty|cuarenta|treinta|cincuenta|grown|casado|married|old & she her ella never name she never ~ @shop @school
    @man ?de forty|thirty|fifty|cuarenta|treinta|cincuenta|tantos ?y ?anos|something|year|years & paga pays her phone movil room car picks recoge la buscar night noche ella she online met daddy text* unas bought ~ @kin @search suspect
    altavoz|speaker|speakerphone & deja lets unless without answer contestar sin - car concert bluetooth
    no|dont|doesnt|wont|never|not let|lets|deja|dejan|dejaba ?la|her|them contestar|answer|talk|hablar|call|salir|leave|go|ir|use|comer|eat|sleep|dormir ~ @kin @school @pet @sport tarea homework maestra mama papa
    they|all|todas|girls|sisters ?all ?las live|lives|stay|viven|duermen|work ?with|for|con|para him|el|that|ese|one ?man|tipo ... & work nights money sisters girls noche trabajan all they calls ~ grandma abuela @sport @school
    stable of ?his ?young girls
    man|hombre|guy|he|someone took|grabbed|agarro|quito|got ?the|her|el|le ?away phone|celular|telefono & whispered motel bathroom called call hung heard crying then susurr* line ~ @school store reporter survey teacher coach
    memoriz*|rehears*|coached|practiced|drill*|script|story|cover ?them ?her ?all ?same ... cop|cops|police|officer|policia|asked|asks|questions|asks & he made them her girls all case story told say if ~ poem play quiz speech @sport
    telling|diciend*|diciendole|tells ?her|le ?exactly what|que to|decir say|answer|contestar ~ @school @search speech play wedding 911
    dictando|susurrando que|lo decir
    hurt|kill|do|find|get|threat*|lastim*|matar ?it ?to ?a ?with ?su|her|my|the ?little|younger|baby sister|brother|sisters|family|hermanita|hermana|hermano|familia & he if left told said tell si deja her talk hombre man they
    decide*|says|controls|chooses|controla|escoge ?who|quien ... sale|leaves|entra|goes|salir|works|trabaja & girls chicas door puerta man tio hombre muchachas otras nobody apartment piso`,
    `He has four other girls and they all call him king.
    Un viejo que ella llama papi la recoge de madrugada.
    A man waits in the car while she is in the room.`,
    `He is the shift manager at the deli.
    He has four other dogs and they all know him.
    Un vecino que ella llama tío la recoge de la escuela.
    A man waits at the bus stop.`,
  ),
  topic(
    'trafficking/drawn-in',
    'Offers, gifts and strangers online.',
    `promis*|offer+|offered|promet*|ofrec*|ofreci*|recruit*|invit*|told|said|dijo|dijeron ... model+|modeling|modelo|modelaje|job|trabajo|work|contract|dance+|dancing|singer|actress|career|nanny|waitress|mesera|mesero|music|shoot|video|audition|casting|tour|ticket|boleto|papers|papeles|visa|money|fame|hostess|edecan|ninera|bailarina|photoshoot|followers|influencer & her she him girl he they ella hija city miami vegas houston texas tijuana free ticket online ticket phone passport quick fast easy far telefono celular cancun plane bus travel trip viaje facil man woman someone stranger senora hombre instagram arrived llego apartment ~ army college uncle @sport fair summer @school @shop lesson class clases aunt library beca scholarship police tip reward
    job|trabajo|work|gig|puesto|shoot|contract|oferta ... dance|dancing|model*|mesera|waitress|hostess|nanny|massage|bar|club|casa|limpiar|cuidar|bailar|cantina|edecan|vegas|miami|tijuana|cancun|houston|texas|california|atlanta|orlando & offered she her far ticket free said ofrecieron prometieron promised quitaron phone ella he man woman never stranger pay paying ofrecio prometio boleto ~ dad mom uncle aunt @school police college @sport lesson fair
    met|meet|meets|knew|conocio|conoce|conocieron|talking|chatting|hablando|texting|chateaba|friended|dming ?him|her|a ?this|some|un|to|con|someone|alguien ?un|older|grown @man|someone|somebody|alguien|stranger+|friend|people|woman ... ?he ?she online|internet|game|app|instagram|snapchat|discord|tiktok|facebook|redes|chat|roblox|juego|linea|site|dms|on|playing|whatsapp ~ police neighbor grandma tutoring church @search flyer reunion bus
    online|internet|game|app|instagram|snapchat|discord|tiktok|facebook|redes|chat|roblox|whatsapp ... @man|someone|stranger+|older|mayor|desconocid*|grown & met told asked sent phone bought conocio promised money pick ride fly ticket delete pics fotos mando meet gifts ~ @search police flyer share* reward tip group page @school neighbor post
    bought|buys|buying|buy|pays|paid|pay|gave|gives|gifts|gifted|got|sends|sent|compra|compro|regal*|dio|da|paga|pago|manda ?for ?her|him|le ?a|las|los|un|una|all ... ?new phone|iphone|nails|hair|lashes|purse|shoes|sneakers|clothes|jewelry|makeup|ring|lingerie|heels|dress|chain|bag|unas|pestanas|ropa|tenis|telefono|celular|bolsa|zapatos|maquillaje|vestido|cadena|airpods|bracelet|extensions|wig|tattoo & he man older dude guy men boyfriend online someone met grown stranger bf # el hombre novio tipo viejo senor motel secret hidden delete unknown friend nobody where mayor him adult ~ @kin birthday christmas school store thrift costume salon quinceanera prom cumpleanos navidad wearing coach
    new|nuevo^|nueva^|expensive|fancy|designer|caro^|lots|unexplained phone|iphone|nails|hair|lashes|purse|shoes|sneakers|clothes|jewelry|makeup|bag|things|telefono|celular|unas|ropa|tenis|bolsa|pestanas & hides hidden hide man men older explain where money cash boyfriend someone friend nobody tattoo grown how motel came home afford quien cuesta escond* nobodys sudden suddenly asleep ~ @kin birthday christmas number repair cracked thrift prom cumpleanos donated team
    came|comes|coming|llega|llegaba|llego|show+|showed|started|empezo|return+ ?up|to ?a ?home|school|back|class|casa|con|llegar ?with ?con ... money|cash|dinero|bruise+|hickey+|bills|dollars|marks|tattoo|nails|asleep|exhausted|makeup|perfume|lana|things & night+ five morning different dawn car new never tired each month where explain noche madrugada hides man older ~ trumpet frog kitten library puppy bake fundraiser raffle grass @sport
    more|tanto|lot|lots|mas|stack+|wad+|fajo|rolls money|cash|dinero|lana|bills|billetes ?than|que & she her girl posted photo holding picture bed room fifteen ella foto nina purse bra sock ~ @shop fundraiser raffle @school lemonade tips pumpkin
    cash|money|dinero|hundreds|twenties|bills in|on|en ?the ?el ?her|su|la bra|sock|purse|bed|shoe|boot|calcetin|bota|cama|sosten & she her ella girl
    holding|flashing|posting|posted|counting|fanning ... money|cash|bills|stacks|hundreds|dinero ~ raffle fundraiser shirt donations
    send|sends|sent|sending|mand*|envi*|asks|asked|wants|wanted|pide|pidio|pay+|paid|traded|sold|selling|vende ... pics|pictures|photos|nudes|fotos|videos|selfies|video & money him men man he online paid cash naked underwear bra webcam older snap stranger desnud* extort* threaten* pay ~ police school grandma grandpa abuela mom @search flyer tip detectives family missing neighbors yearbook vacation
    delete|block|borrar|hide|hid|esconder|lie|secret|secreto ... number+|us|mom|parents|everyone|numeros|familia|texts|mensajes & told phone older boyfriend guy dijo online stranger ~ app spam @sport surprise homework ad
    friend|girl|girls|older|amiga|chica|chicas|muchacha|woman|mujer|senora ... recruit*|bring+|brought|paid|introduced|llevo|lleva|engancho|presento|convencio ... ?other|otras|new|girls|friends|men|man|hombre|her|ella|muchachas|more|party|parties|money & girls men money paid party man older hotel motel others work hombre* dinero muchachas fiesta apartment ~ @sport @school team @search church practice birthday neighbor casserole
    recruit*|reclut*|enganch*|groom*|lure+|lured|luring ~ army navy college @sport @pet police school coach team military fish bird volunteers salon wedding
    new girls|girl|chicas|muchachas ... stay|week|everything|phone|rules|give|main|train|learn|show|money ~ varsity captain team drill school @sport @school dorm
    party|parties|fiesta^|pary|afterparty & men man money older paid door hotel motel airbnb girls grown hombres pagan drunk drugged pills senores drive+ young asleep ~ birthday @sport search fundraiser quinceanera @school cumpleanos graduation halloween
    told|said|thought|dijeron|dijo|supposed|was ?her|it ?was|le ?que ?it ?era ?was|be ?para ?para un|una|a|for photo|modeling|video|casting|sesion|model|audition ?de shoot|job|fotos|call|gig|agency|modelo & then took phone clothes never room money man apartment luego quitaron ropa door lock* ~ @school family yearbook booth senior
    took|take|quitaron|quito|taking ?away ?her|their|le|el|la ?all phone+|celular|telefono|clothes|ropa|shoes ?and ... & photo shoot they told girls job room man men le dijeron arrived llego luego then mesera house trabajo trailer ~ @school mom dad @shop laundry washing thief store number staff
    has|got|have|tiene|found|offer+ ?a bed|room|place|cuarto|apartment|job|cama ?ready for|waiting|para ?her|ella|you ?in & her she clothes buying bought online telling told woman stranger met promised city florida texas vegas tampa miami named ~ @kin grandma aunt tia @school college dorm  cake
    stranger+|unknown|someone|random|desconocido|nobody ?man|was|is|she|who ?who pays|paying|paid|paga|buys|buying|bought|sending|paga ?for ?her|la|le ?phone|bill|rent|ticket|uber|clothes|plan|telefono|ropa|boleto|rides|food ~ @shop tab coffee
    ring ?light|heels|wig|lingerie|lashes|pestanas|tacones & stranger paying weeks suddenly phone money from new older man room hotel ~ @school prom quinceanera play costume
    passed|passing|pasan|pasaron|shared|shopped ?being ?la around|around|between|rolando|entre ?them ?men ?guys & girl she her being men guys ella chica out here ~ bowl plate note+ photo flyer ball`,
    `A grown man she met on a game bought her a phone.
    Le ofrecieron trabajo de mesera en Tijuana y le quitaron el celular.`,
    `Who offered her a dancing lesson at the school?
    Her aunt bought her a phone.
    Le ofrecieron una beca en la escuela.`,
  ),
  topic(
    'trafficking/shown-and-marked',
    'Advertisements, names and marks that show a buyer or an owner.',
    `ad|ads|listing+|posting+|advert*|advertised|advertis*|backpage|craigslist|skipthegames|onlyfans|anuncian|clasificado^ ... girl|girls|she|her|face|hotel|motel|minor|room|photo|number|underage|teen|price|child|hija|foto|nina|ella|cuerpo|servicios|chica & her she face photo girl girls price number hotel teen she foto ella hija nina room phone minor fifteen ~ lost apartment job reward newspaper campaign radio tribute tryout billboard+ agency yard shoe dog police missing tv
    her|girls|su|daughters|face|foto|photo|picture|la|pictures .. ?is|was|sale|aparece|esta|are|salio ?is ?up on|in|en|online ?a|one|an|that|una|un|the|la ?of ?those|esas ad|ads|page|pages|site|sites|website+|app|listing|anuncio^|pagina|web|portal|forum ~ flyer missing school newspaper yearbook police facebook library museo desaparec* escuela alcaldia noticias news team community search gofundme
    page|site|website|profile|web|pagina|perfil|sitio|portal|app|listing|ad|anuncio ... price+|precio+|tarifa+|hour|hora|hearts|rate+|services|servicio+|hosting|available|disponible|roses|citas|contactos|escort|massage|masaje|new & her she face photo girl foto ella hija age name numero fake nineteen eighteen phone - bike car house apartment ~ flyer school fundraiser obituary reward map police class meeting @shop alcaldia bike
    new|just|visiting|nueva in|to|en ?the town|area|city|ciudad|zona ?only|hosting|available & page number ad hosting heart+ call text price available photo only now profile ~ @kin school moved family coach restaurant dentist doctor store
    hosting|gfe|qv|hhr|roses|donation+|upscale|discreet & town available incall outcall hour half her ad page photo hosting price generous gentlemen ~ vigil garden event party church food clothes dinner fundraiser meeting game florist flowers
    incall+|outcall+
    age|edad|name|nombre|id|says|dice|lists|listed|profile|pone ... ?she|shes|is|que|tiene nineteen|eighteen|twentyone|twenty|diecinueve|dieciocho|mayor|fake|false|falso|falsa|otra|otro & ad page site girl profile photo price says tell older really foto pagina anuncio fifteen fourteen sixteen club men hotel phone tarifa ~ police weather miles costume flyer election sister brother
    fake|false|different|falso^|otro^|distinto^ id|ids|name|names|age|identificacion|nombre+|edad ... ?men|hotel|motel|club|page|she|ad|pagina|tarifa|foto & she her girl ad hotel motel page photo men club online travel+ room ella pagina anuncio ~ @stage spider mustache beard tree username dog snow bus news @school
    alias|aka|goes|street|stage|working|works|apodo|nombre ?name ?de ?by ?as ?artistico ... peaches|cinnamon|diamond|candy|cherry|baby|star|lexi|honey|angel|mercedes|porsha|kitty|bunny|princess|sugar|lexus|chanel|coco|barbie|snow|foxy|mia|lola|trabajo|roxy|jade|destiny|desire ~ @pet mascot
    @ink ... @owner|name|mans|dudes|guys|boyfriend+|nombre|same|mismo|matching|iguales|bag|money|signs|barcode|code|payasa|brand|todas|wrist+|neck ... ?girls|all|his|her & daddy property owner king crown barcode dollar money name man guy dude boyfriend his older girls same matching owned loyal initials novio hombre todas codigo corona mismo iguales mine papi all new fresh ~ @kin dog cat music band ring+ @garment school birth sunflower butterfly pet friend+
    @owner ... @ink|neck|wrist|hip|chest|collarbone|ear|face|thigh|cuello|muneca|cadera|pecho|nuca & tattoo tattooed ink inked marked branded fresh new tatuaje tatuado her she ~ @kin @garment band homecoming pageant princess
    property|propiedad of|de ~ @garment athletic* @school xxl police county library state city museum line damage
    fresh|new|nuevo|recent|reciente @ink & neck face wrist hand name hip chest crown letters cuello muneca nombre man his he ~ @kin @shop @garment paint
    same|mismo|matching|iguales|identical @ink|mark|symbol & girls other all chicas otras todas women muchachas ~ @kin sorority best friend+ band team
    introduces|introduced|calls|presenta|dice ... nieces|daughters|wives|girls|cousins|sobrinas|hijas|ninas & suitcases many all none men different girls hotel older no ningun* ~ family @sport @school team coach
    operation|sting|raid|bust|operativo|redada|rescat*|recovered|rescue* & motel minors girls hotel menores ninas muchachas bar club massage adults cantina ~ search dog hiker flood boat lake coast mountain
    listing|ad|profile|page|anuncio|perfil|pagina|post ... age|edad|deposit|deposito|hour|rate|nineteen|twenty|# & her she girl age gave gives said lists ella edad deposit* years - bike bicycle car house apartment dog ~ bike house apartment dog lost flyer missing
    pagina|pagina|site|page|sitio|web ?de esas|those|that|una ... poca|little|barely|few|number|numero|ropa|clothes|lingerie|underwear & la vi her she foto ropa clothes numero number saw ella ~ uniforme equipo desaparec* missing school
    poca|little|barely|sin|few|no ropa|clothing|clothed|clothes|dressed|vestida & foto photo page numero number pagina posted online picture she her la
    name|nombre|word|letters|initials ... below|under|behind|across|on|over|inside|bajo|detras|en|debajo ?of ?de ?her|his|su|la|el ?right|left|lower|upper eye|neck|ear|lip|wrist|hip|chest|cheek|thigh|collarbone|cuello|ojo|oreja|muneca|labio|cadera & ink inked tattoo* cursive done fresh new month letters tatua* needle marked ~ @kin @garment shoe bracelet necklace jersey
    posted|listed|sells|uploads ?her|him ?like|as menu|product|merchandise|meat|item|pizza`,
    `Her face is on a page with hearts and a number and "new in town, hosting only".
    A fresh tattoo on her neck reads DADDY with a small crown over it.
    Su foto sale en una web de contactos con precio por media hora.`,
    `Her face is on a flyer with a phone number.
    A sunflower is tattooed on her wrist.`,
  ),
  topic(
    'trafficking/places',
    'Where it is sold: spas, bars, tracks, corners, fields.',
    `@nightplace & girl girls she her minor underage fifteen fourteen sixteen young daughter kid never outside leave men man nina chicas muchachas ella menor hija back window+ door night+ locked hombre^ puerta working works sleeps arreglada dancing bailando chavas older drunk sonriente fake id ~ @sport boys book chess glee drama golf health pool country key soap monkey snack candy salad granola @kin @school piscina birthday physical chair sports pancake comic lunch math barre ballet
    massage|spa|parlor|strip|gentlemens ?place|places|parlor+|club+|joint|salon|dance|dancer ... girl+|girls|she|her|back|crying|windows|kid|teen|young|never|locked|outside|men ~ physical therapy sports pancake mall comic mother manicure prom birthday ice @kin @pet
    danc*|strip*|bail^|baila|bailando|bailar|serve+|mesera|ficha|fichando ?at ?in ?the ?en ?un ?una ?a ?el ?la club+|bar+|strip|cantina^|antro|table|prostibulo ~ @school ballet book chess recital gala sports @sport
    bares|cantinas|bars|clubs|antros|esquinas|corners|casinos ... ?de ?la zona|noche|men|girls|hombres|muchachas|arreglad*|night|senor ~ @sport granola
    working|works|walks|walking|trabaj^|trabaja|parada|paradas|out ?out ?there ?here ?on ?en ?la|the ?that ?some blade|track|stroll|strip|corner+|ho|avenue|circuit|boulevard|street+|esquina^|calle^|bulevar|avenida|zona & she her girl girls night+ men cars heels every ella chicas noche carros falda seen everyone arreglada dates makeup late money ~ mall running comic ice skate train team hockey field bike @pet lemonade school bus dog coffee @sport job @shop home wearing backpack last
    working|works|work the|that|la blade|track|stroll|strip|corner+|boulevard|avenue|streets|truck+|lot|room+|party|clubs|hotels|motels|zona|esquina|calle ~ @sport @shop train @school construction
    the|la blade|stroll|circuit|track & girl girls she her men turned young out working ~ video card roller knife razor board @sport field hour court grass fan
    sells|sell|selling|vende|vendiendo|vender roses|flowers|candy|chocolate|water|chicles|flores|dulces|magazines|rosas ... night|morning|lights|quota|noche|bars|bares|semaforo+|midnight|madrugada|completo ~ @school @kin fundraiser
    door|magazine|sales ?to ?door crew+|selling|sales & van minor+ kids sleep hotels money quota states
    packing|picking|harvest|warehouse|cannery|factory|farm|farmhands|poultry|slaughterhouse|pizca|campo|empacadora|fabrica|maquila|rancho ... sleep|slept|sleeps|locked|wages|driven|paid|debt|papers|encerrad*|duermen|deuda|descuentan|sin|midnight|night|menores|minors ~ school bus sang hats daughters @sport
    ring|red|network|operation ... girls|minors|ninas|chicas|menores|captaba|teens|lover ~ bell @sport @stage boxing wedding wrestling road fire dispers* social wifi bibliotecas
    girls|muchachas|chicas ... ?come|go|salen ?out|only|solo ... one|una ?at|a|por ?a|una ?time|vez & him watching man curtains smoke room unit vigil* door ~ @school @sport stage
    curtains|cortinas|windows|ventanas|foil ... taped|shut|closed|covered|cerradas|tapadas|foil & girls unit room men night muchachas house apartment ~ storm hurricane painting movie fumigat*
    dancing|baila|bailando|dances ... club|bar|cantina|antro|airport|fifteen|sixteen ~ @school ballet book chess recital gala sports @sport prom
    club|bar|cantina ... carretera|luces|highway|airport|dejan|pasaporte|dancing|girls|back|fifteen & she her ella dicen girl dejan passport pasaporte fifteen dancing ~ @sport book chess country gas
    in|en the|la game|life|calle|vida since|before|desde|again|otra & grade she her girl young victim turned out - video ~ @stage @sport score minutes
    customer|client|cliente|buyer ... she|her|ring|school|diner|age|police|told|realized|young & girl she her ring young age instead drove room  ~ @shop save bakery
    a|the|that|another|his|her|one john ... she|her|ring|school|diner|age|police|told|realized|young & girl she her ring young age instead drove room  ~ @shop save bakery
    used|using|usada|usan|usando ?by|por ?grown|varios men|hombres|adults|adultos|grown|people & she child girl her girls nina ella being ~ car bike phone
    otros|other|others|para|for ?otros|other|others men|hombres|otros & la tiene he has man senor her ella keeps novio tipo ~ @search police
    circuit|circuito ... vegas|oakland|houston|atlanta|phoenix|miami|dallas|portland|tijuana|reno
    debe|owes|owed|deuda|paying|pagando ... ?por|for pasar^|pasada|haberla|haberlo|crossing|trip|cruce|bringing|traer* ... ?trabaj*|work*`,
    `The girls in that spa never go outside.
    She is out there working the boulevard at night.
    La vieron en los bares de la zona con otras muchachas.`,
    `The cats in that garden never go outside.
    She is out there walking the boulevard with her dog.
    La vieron en los puestos de la plaza.`,
  ),
  frame(
    'trafficking/paid-for',
    'Men pay another person for a child.',
    `men were|are|was|is paying|buying|using him|her|them
    sells|sold|selling|renting|rents|rented|pimping|vende|vendio|renta her|girls|them|child|daughter|niece ?out ?to|for|off ~ car house boat bike lunch paperbacks tickets cookies photo`,
    `Men were paying him for her.`,
    `Men were paying for parking.`,
  ),
];
