import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('foster', 'topic', 'inference');

/** Where a child lives, with whom and by whose rules, in both languages, when it is not told as home and kin. */
export const topicsFoster: readonly Entry[] = [
  topic(
    'foster/keepers',
    'The people who have the child are not told as family.',
    `@keeper who|that|whos|whose|que|quien|quienes ?is|was|are|were|esta ?now|currently|then|ahora @have ?in @object|him|her|them - photo picture flyer phone dog bag bike number name seen ~ @sport coach called police
    @keeper que|quien|quienes la|lo|los|las|me ?la|lo @have - foto vio vieron ~ abuela tia
    @stay with|at|con|in|en|among ?a|an|the|some|that|one|two|three|this|un|una|unos|unas|esa|esos|otra|otro|those ?older|nice|retired|new|married|young|church|different|other|certain @keeper|strangers|pastor - @kin @search ~ @sport camp vacation reunion
    @keeper ?in|on|at ?the|that ?house|street|corner ?that|who|where|with ?whom|que|donde|con ?quien|quienes ?la|la|los|le she|he|they|her|him|ella|el was|is|had|has ?been|estaba|esta @stay - friend friends walking ~ @sport dog
    @keeper she|he|they ?was|is|were ?currently|now stays|stayed|staying|lives|lived|living|living|stay|live ?with|at ~ upstairs
    @keeper where|donde|con|with ?whom|quien ?she|he|they|ella|el stays|stayed|staying|lives|lived|living|vive|vivia|duerme|estaba|estaban|reside|residia ~ abuela
    living|lives|lived|staying|stays|stayed|stay|vive|vivia|vivian|viven with|con|among @stranger
    @keeper|adults|they ... arent|not|isnt|aint|werent|wasnt|no|ni|nada|never|neither|nothing .. related|kin|relative+|blood|parientes|pariente|familiares|sangre|family|legally|suyo|suya|met|known|conocia|conocian|adopted|relation ~ suspect suspects crash @pet
    @keeper ... no es|son|eran|era nada|pariente|parientes|familia|papas ?de|suyo|suya
    no|ni es|son|era|eran|fueron ni|nada ?su ?los ?las ?de ?verdaderos papas|padres|parientes|familia|familiares|madre|padre|mama|papa|sangre|tios ?suyo|suya ~ amigos perro culpa
    not|arent|isnt|aint|werent|wasnt|never ?even|actually|really her|his|their|actual|real|the|my|own|birth @parents|kin|relatives|relative|guardians - photo house car fault first phone coach suspect news ~ @sport suspect news
    @keeper|they|adults .. @pay|@money ... for|to|por|de|per|each|cada ?each|every|cada|having|keeping|keep|raise|watch|take|tener|cuidar|tenerla|tenerlo|tenerlos|cuidarla|cuidarlo|ella|each ?of ?those|the|los|las ?of @child|them|her|him|head|bed|heads|cama|cabeza|menor|tenerla|tenerlo|tenerlos|cuidarla ~ ticket+ @sport camp tuition lunch store babysitting gift
    bio|biological|birth|natural|biologico^|carnal|verdadero^|verdadera @kin|parents|family|mama|kids|daughter|son ~ biology nature
    real|actual|verdadera|verdadero|legitimos mom|mother|dad|father|parents|family|folks|mama|papa|madre|padre|padres|papas - bread
    calls|calling|le ?her|him|them|dice|dicen|la mom|mother|dad|mama|papa|auntie|parents|tia|tios ?by|but|pero|even|though|aunque ?not|first|no|isnt|nada
    called|call her|him|them mom|mother|dad|auntie|mama but|even|though|not|when|anyway|too
    house|paired|assigned|current|new|next|previous|prior|last|latest parent+|mom+|dad+|family|families|provider+|caregiver+|mother|father|guardian+ - airline bride exchange stepdad
    mom|mother|dad|father|family|parents|mama|papa|madre|familia .. ?is|was|de this|last|every|each|next|before|este|cada|otro ?that|of|other year|yr|one|time|ano|semestre|month ~ @school reunion vacation day holiday trip
    @ordinal ?set ?of mom|mother|dad|mama|madre|parents|family|families|familia|padres|papas - reunion house step generation room car movie - @sport
    @stay with|con ?now|ahora - @kin & candado rules lady senora woman couple @keeper ~ @kin @sport camp friend+ vacation reunion dog
    never|not|isnt|arent|none|no|nobodys ... really|actually|even|en hers|theirs|suyos|suyas|suya|suyo|his & kids kid children girls boys ninos ninas keeps house lives
    @keeper|doesnt|didnt|dont|never|no ... even|ni know|knew|spell*|sabe|sabia|sabian ... ?her|his|birthday|middle|name|allergic|alergic^|apellido|nombre|favorite & she he her him lives stays living staying house has had keeps took vive esta ella girl boy ~ witness police reporter stranger suspect coach
    fixed|stable|permanent|steady|real|settled|legal family|home|address|parents|guardian - phone music career
    no|without|sin|never|nunca|ningun ... fixed|stable|permanent|fija|fijo|estable family|home|address|familia|hogar|casa|domicilio
    raised|brought|criado|criada|crecio ?up by|in|con|por|en ?un|a|the ?different|varias|many|several|otras strangers|institution+|homes|families|houses|system|familias|casas|instituciones|sistema|desconocidos|nuns|monjas|state
    someone|somebody|alguien else|mas had|has|tiene|tenia|raising|raised|cria|cuida ?a her|him|my|mi|la|lo ?son|daughter|hijo|hija
    filling|subbing|covering|relief in|for ?for ?the ?regular couple|parents|staff|lady|mom|family|caregiver+
    different|another|new|otra|distinta miss|mr|mrs|ms|lady|mom|auntie|dona|senora ?somebody ... every|each|cada|before|last ?year|month|ano|mes
    los|las|quienes ?los que la|lo tienen|tenian|cuidan|cuidaban|reciben|recibieron - foto
    not|no|didnt|does|did ?not|no live|living|lived|vive|vivia|stay ?at|with|con family|parents|kin|relatives|mother|father|familia|padres|papas|home|mom - room ~ @school`,
    `The woman who has him now did not know he was allergic.
    The lady she was staying with had never met her before.
    Her fourth mom this year.`,
    `The woman who has the red truck saw him.
    She was staying with her grandmother.
    Esos señores son sus papás.
    Her mom called this year's coach.`,
  ),
  topic(
    'foster/paid-to-keep',
    'Money for having a child.',
    `@money|@pay ... per|each|every|cada|por|for ?of|every|each|cada|those|empty ?those|the|los|las kid|kids|child|children|boy|girl|boys|girls|head|bed|beds|youth|nino|nina|menor|cabeza|cama|plaza|chiquillo|chamaco ~ ticket+ @sport @school camp fee tuition babysit+ raised fundraiser entry admission hospital toys gift lunch
    per kid|child|head|bed|youth ~ ticket+ fee camp @sport meal lunch babysitting admission slice
    bed|plaza|placa|cama ... ocupada|occupied|filled|empty|vacante|paid|billed & paid pay bill money cobran state county get
    paid|pays|pay|gets|paga|pagan|cobra|cobran ?money for|to|por ?keep|have|keeping|having|taking|tener ?in him|her|them|those|tenerla|tenerlo|tenerlos|cuidarla|cuidarlo|cuidarlos|kids|boys|girls|ninos ~ @pet babysit+ camp ticket+ hotel dinner lunch bike phone car shoes glasses parking drone
    stipend+|subsidy|reimbursement|mensualidad|estipendio ~ college research @sport gimnasio colegio
    clothing|clothes|monthly|weekly|ropa allowance|voucher+|check|vales|cheque ~ mom dad
    check|money|cheque|dinero ... stops|stopped|comes|came|llega|llegue|llegaba|follows ... @child|she|he|her|him|them|ella|el|cuando ~ paycheck work job
    in it|solo ?lo ?only ?just for|por the|el|la check+|money|cheque|paga|dinero ~ job work
    free lunch|meals ... automatic|automatically|coded|qualified ~ every all county
    take|takes|took|taking|keep+|have|tienen|toman|agarran|recib^|reciben ?in ?a kids|children|teens|them|girls|boys|ninos|los ... ?for|por ?the|el|la check|money|cash|cheque|dinero|paga|checks ~ @sport race
    @pay|cobran|gana|ganan|reciben|pagan ... tenerl*|tenerlos|tenerla|tenerlo|cuidarl*|recibirl*|having|keeping|housing|hosting ~ perro @pet daycare guarderia exchange
    a|per|cada|each|al mes|month ... por|for|per ... tenerl*|cuidarl*|nino|nina|kid|child|head|menor|having|keeping
    rent|stipend|money|check ... follows|attached|comes|goes ?with ?to ... kid|child|girl|boy|him|her ~ lease tenant`,
    `They get eleven hundred a month for each of those boys.
    Cobran por cada niño que tienen.`,
    `They got eleven dollars for each ticket.
    Cobran por cada entrada.`,
  ),
  topic(
    'foster/house-of-many',
    'A house where children of several families live.',
    `@house of|for|de|para|where|donde ?troubled|at|risk|wayward|ocho|diez|doce|twelve|ten|six|eight|young|adolescent ?unos @children ~ @pet club+ soccer baseball museum library science hospital desaparecidos explotados disney explotacion
    @house donde|where|que|that|con ?they|hay|viven|the|viven ... @many @children ~ @pet @sport
    @many .. @children & house home beds bunk bunks couple lady woman roof staff ranch casa camas literas senora pareja viven live living bathroom+ van dads adults ~ @sport @school @kin cousins party @search pool @shop sleepover cuido daycare singing
    @many ?other|strange|unrelated|different|rowdy|otros @children in|at|under|share+|live+|living|sleep+|en|viven|duermen|comparten - my mis our @kin cousins ~ @sport @school party bus park
    hijos|kids|children|ninos|nenes de|from|of|con diferente^|distint^|different|distintas|otras|other|various|everywhere ?mama+|padre^|families|mothers|parents|familia^|apellido^ ~ @school @sport
    none|nobody|no ?one|not|aint|nadie|ninguno|never|any ... same|share|comparte^|mismo|igual ?the ?same ?el last|apellido|surname ?name|names ~ @sport @school
    different|distinto^|diferente^|otro^ last|apellido^|surname+ ?name|names & kids ninos brothers hermanos house same all
    new|different|otro^|nuevo^|distinto^|more ?random|children|kids @children|faces|caras|ones ... every|each|cada|all|todo ... month|week|year|time|mes|semana|ano|rato|few|pocos|time ~ @sport @school class
    crios|ninos|chicos|kids|girls|boys|faces|children ... cambian|change+|rotate+|come|van|come ?and ?go ?cada|every|each ?few|pocos|couple meses|semanas|anos|months|weeks ~ @school class @sport gatos perros
    kids|girls|boys|teens|children come and go
    come|comes|van and|y go|goes|vienen & kids ninos girls boys children
    @many beds|bunks|cots|camas|literas|catres ~ hospital ward emergency nurse @sport @shop flower garden
    girls|kids|boys|children|teens|ninos|ninas|los|las|one nobody|no ?one|noone|else|que|nadie .. wants|wanted|take|takes|keep|claims|want|quiere|quiso|reclama|reclame|quieran ~ @pet song
    where|place|somewhere|lugar|sitio|donde ?they|that|people|judges|courts|que|a ?they put|send+|sent|keep|place|stick|dump+|puts|keeps|mandan|meten|ponen|mandaron|metieron|tienen ?the|a|los|las|all|esos @children|us|him|her|you|los|las|uno ~ @pet @sport @school camp
    house+|casa|hogar full|lleno|llena of|de ?other|otros|strange|random kids|children|girls|boys|ninos|ninas|teens ~ cousins birthday party
    take|takes|took|taking in|into ?their|troubled|other|home ?home ?many|any|troubled kids|teens|children|girls|boys|strays|minors|youth|runaways ~ boats laundry @pet field picture
    recogen|reciben|acogen|meten|cuidan|tienen ?a ?otros|muchos|varios ninos|ninas|menores|chamacos|chicos|jovenes|chiquillos|nenes - @school ~ @pet guarderia
    one of|uno|una those|de esas|esos|aquellas|these houses|homes|places|casas|hogares|sitios & kids ninos van staff vans girls boys run back
    residence|house|home|place|property|facility|casa|convent|convento that|which|que houses|holds|keeps|takes|hosts|shelters|serves|alberga|aloja|recibe|atiende|tiene ... @children ~ @pet @sport museum library cafe day toys
    @house ... keep+|kept|house|hold+|store|guard*|tienen|meten ?a kids|children|teens|girls|boys|ninos|ninas|menores|chicos
    other|otros|otras|resto kids|girls|boys|residents|ninos|ninas|chicas|chicos|muchachos there|in|living|alli|ahi|de & house said told live home casa staff one them van room - @school
    duermen|viven|sleep|live|hay|there ?are ?about|como|unos|casi @many @children - @kin - @school ~ @sport @school @kin
    kids|children|girls|boys|ninos|ninas|chicas who|that|que live|lives|viven|duermen|stay|sleep there|ahi|alli|here|in ~ @sport @school neighborhood block street`,
    `The house at the end has eight boys and three bathrooms.
    None of the kids there share a last name.
    En esa casa los niños cambian cada pocos meses.`,
    `The house at the end has eight windows.
    Eight cousins share a tent.
    Los gatos de esa casa cambian cada pocos meses.`,
  ),
  topic(
    'foster/residence-words',
    'Words for a place to live that nobody uses of a home.',
    `facility|facilities|instalacion|instalaciones & she he boy girl teen youth staff missing child kids children residents nina nino menor joven adolescente her his left ran walked - sports parking storage training recreation fitness waste water medical production testing manufacturing skating swimming deportiva deportivas aquatic ski ice soccer ~ @shop @sport nuclear power military
    boarder+|boarding|lodger+|housemate+|roommate+ & @staff assigned beds house they moved gone room left ~ school college pass ship plane bus train kennel skate
    @many bed|cama|beds|plazas house|home|facility|place|program|residencia|casa
    bed|bunk|litera|hab|cell|cama a|b|c|d|e|# ~ hotel hospital flower apartment pickup truck ikea motel breakfast storage sleeps school class patrol math
    ranch|rancho|granja|academy|academia & boys girls troubled youth van sent staff jovenes muchachos wilderness behavior program house ~ @sport @pet horse+ animals pumpkin summer art music science trip family dance scout vacation cousins bible band space
    program|programa & house staff beds residents she he left placed walked ran runaway phase level kid van sleeps graduate completed terminated - tv radio computer space music lunch theater exchange school reading sports concert dance art after swim loyalty recycling @sport college
    where|donde|where|place|sitio|lugar he|she|they|the|ella|el|la ?boy|girl|teen|child|youth|minor|menor|nina was|is|estaba|esta|vivia|were ?being|currently housed|placed|assigned|kept|sheltered|boarded|interno|interna|internado|internada|alojado|alojada|ingresado|ingresada|residing|residiendo|colocado|colocada
    housed|lodged|alojado|alojada|hospedado|internada|ingresada|ingresado|sheltered at|in|with|en|con - bees horses evidence collection museum storm team @pet
    staying|lived|living|residing|stayed|resided|resides|reside|estaba|vivia|residia at|in|en ?a|an|the|one|un|una|el|la ?private|local|licensed|north|supervised|small|cierta facility|center|centre|residence|institution|program|campus|lodge|compound|centro|institucion|residencia|recurso|establecimiento|house|property|location|site|mission ~ hotel
    left|fled|ran|walked|wandered|bolted|slipped|missing|disappeared|absent|out|away|vanished|salio|escapo|huyo|falta|evadio|ausente ?away|off|out|out ?from|of ?the|a|an|her|his|its|de|del|la|una ?private|local|licensed|assigned|supervised|gated facility|center|centre|institution|lodge|compound|centro|institucion|residencia|recurso|establecimiento|dormitory|premises|unit|mission - bancaria recreation rec community shopping science mall sports comercial deportivo fitness visitor nature swim garden medical
    hogar|casa|lodge|villa|ranch|cottage|residencia|manor|aldea|villas|haven|refuge|home of|st|saint|san|santa|del|sagrado & girls boys ninos ninas staff kids jovenes sisters nuns monjas
    albergue^ - bus storm picnic animal pet bomb tornado rain hurricane cove cat dog canino animales ~ @pet storm rain bus picnic hurricane tormenta lluvia parada hail heat searchers volunteers crews
    home away from home|casa
    st|saint|san|santa|holy|sagrado|sacred ?name ... girls|boys|children|sisters|nuns|ninos|ninas|bed|beds|hermanas|monjas ?home|house|casa|hogar - school church @sport hospital
    home|house|hogar|casa|lodge|villa|ranch|cottage|residencia|manor|refuge|place ?is ?was for girls|boys|youth|children|kids|teens|women|mothers|ninas|ninos|jovenes|menores|troubled`,
    `He had been staying at a facility in the north of the county.
    He left the facility at nine.`,
    `A parking facility in the north of the county.
    The internet provider called at nine.
    Salió del centro comercial el martes.`,
  ),
  topic(
    'foster/house-rules',
    'Routine of a house with staff: shifts, counts, slips, levels, locks, checks.',
    `@staff & beds kids house girls boys residents rooms turno^ turnan cambian duermen casa ninos chicos cuarto dorm camas bed unit ward overnight ~ @shop @school @sport @search office hotel factory
    shift|turno|turnos|turnan|turnarse|turnaban|rota|rotan ... change+|lead|log|notes|supervisor|report|casa|cambio|cuidan|ninos|senoras|educadores|monitores|dormir & house casa kids ninos girls boys residents beds cuidan educadores monitores senoras crios chicos ~ @shop @sport fabrica register volunteers
    overnight|awake|night|graveyard|relief|weekend staff|aide|worker|supervisor|monitor+|lady - @shop hospital nurse hotel
    house|dorm|cottage|floor|unit parent+|mom+|dad+|manager|lead|father+|mother+ - @school @sport open shop band party
    sign|signed|signs|signing|firmar|firma|apuntarse|anotarse|apuntan|anotan out|in|salida|entrada|hora|salir|llegas|llegada - @shop @school dental library yoga gym ~ @school @sport meeting vigil volunteer+ library yoga gym museum card college searchers search
    sign ?in|out sheet+|log|board|book|binder ~ @school @sport dental volunteer+ meeting vigil searchers search command
    hoja|libro|bitacora|libreta|registro de salida+|entrada+|visitas|salidas|firmas|control
    home|day|weekend|off|overnight|community|unsupervised|family pass|passes|leave - ski bus hiking season @sport school train fast boarding mountain
    pase|permiso de salida|fin|semana|domingo|dia|terapeutico
    off|left|leave|leaving ?the grounds|premises|property ~ @sport fair school concert church festival
    head|bed|room|night|face|body|nightly|roll count+|check+|call ~ @shop hotel @school @sport lifeguard pool
    count|counted|counts|counting|contaban|cuentan|contaron .. us|them|heads|beds|girls|kids|boys|camas|cabezas|spoons|knives|silverware|cubiertos|cuchillos ~ laps push @sport money votes bus kennel trip @school driver
    pase|pasan|paso|pasar|pasaban de|revista|lista|revision ~ @school clase maestra escuela colegio
    lights|luces out|off|apagadas|apagan ?at ?by ?a ... nine|eight|ten|#|las|nueve|diez|ocho ~ power street storm traffic calle tormenta
    points|level+|levels|privilege+|demerit+|puntos|niveles|nivel|privilegios & lose lost losing phone call+ outing allowance staff behavior ganar ganarse perder perdio quitan llamar salida bajaron subir ~ @sport @stage arcade minecraft server tickets pizza grounded typical river water
    lose|lost|earn|earned|earning|earns|loses|ganar|ganarse|perder|perdio .. ?his|her|your|their|my|our|el ?phone|home privileges|level+|points|pass|visit+|call+|outing|weekend|puntos|llamada+|salida+ ~ @sport @stage driver
    chore|chores|meal|shower|med|meds|quehaceres|limpieza wheel|chart|schedule|rotation|log|time|line|pass|window|cup|horario|lista ~ @kin camp
    alarm+|chime+|sensor+|camera+|locks|padlock+|lock|bars|alarma^|camara^|candado^|llave|chapa ... window+|bedroom+|fridge|pantry|kitchen|cabinet+|doors|hall|door|rooms|refri|nevera|cocina|cuarto|despensa|puerta+|ventana+|refrigerator|recamara ~ @shop @school store police doorbell bank car porch @sport clock
    window+|bedroom+|fridge|pantry|kitchen|cabinet+|bedrooms|door|refri|nevera|cocina|cuarto+|despensa|puerta+|ventana+|refrigerator|thermostat ... alarm+|alarmed|chime+|lock+|locked|padlock+|bars|barred|camera+|llave|candado^|alarma^|cerrado|cerrada|barrotes ~ @shop @school store police bank car porch @sport
    cierran|cierra|cerraban|encierran|esconden ... llave|cocina|refri|despensa|nevera|con ?candado ~ @shop @school taller tienda
    shoes|phones|laces|shoelaces|celulares|zapatos|tenis & collect+ lock locked basket bin night bedtime staff recogen guardan noche taken ~ @sport lost surgery bowling clinic rink movie test exam @school police
    quitan|recogen|guardan|confiscan|quitaban ... celular^|telefono+|zapatos|cordones
    own|propio|propia|assigned ?colored cup|shelf|cubby|towel|hook|toalla|vaso|estante|bin|hanger & fridge refrigerator told house name each kids casa number ~ camp @school
    call+|llamar|llamadas|llamada|phone ... timer|timed|speaker|monitored|recorded|listening|listened|limited|supervised|altavoz|escuchando|cronometro|diez|contados ~ @kin friend police reporter traffic podcast dispatcher
    ten|five|fifteen|twenty|diez|cinco|quince minutes|minutos ... listening|speaker|timer|supervised|monitored|escuchando|altavoz|telefono|call ~ brother sister
    he|she|they|must|to|must ask+ whoever|staff|someone|somebody|duty
    on|en duty|turno & whoever adult adults phone house who kids
    permission|permiso|approved|clearance|background ... sleep|sleepover|overnight|outing|haircut|trip|travel|dormir|viajar|corte|school ?pictures|picture|photo ~ @home slip
    background check|checks|antecedentes & sleep sleepover house parents stay people drive friend+ visit mom ~ chaperone volunteer+ job coach gun buyer
    fingerprint+|fingerprinted|huellas & house sleep stay parents live visit before kids home mom everybody ~ evidence police crime door phone job
    resident|kid+|child|girl|boy|youth|minor ... slip|pass|log|write|writeup|points|level+ & staff house grounds beds curfew
    house rules|meeting|chart|reglas - party
    reglas|rules ... wall|pared|posted|printed|framed|signed|firmar|laminated & house casa kids bedrooms ninos they kitchen ~ pool game museum school club
    curfew log|slip|sheet|list|violation|board|check ~ city
    fire|emergency|exit|evacuation extinguisher+|sign+|plan|drill|map & bedroom+ every room rooms house home kids hallway ~ @school @shop theater hotel store
    extinguisher+|extintor^|intercom|sprinkler+ ... room+|cuarto^|hall+|house|bedroom+|pasillo
    allowance|pocket ?money|domingo ... if|unless|only|when ... box|chart|sheet|staff|level|points|ticked|room ~ @kin
    group|grupo therapy|terapia|sessions ~ physical speech
    incident|critical report|log|form & she he staff resident child kid girl boy wrote ~ traffic police car fire work
    visitors|visitas|visitantes ... allowed|approved|only|list|lista|permit*|rule+|staff|horario & cant house there phone no home
    cant|no|not|never have|tener|puede|pueden|allowed ... visitors|visitas|phone+|celular|tv|door ... for|until|hasta|rule+|there|days|month|thirty ~ @kin mom dad exam grade
    bajan|bajaron|dropped|bumped|baja|subir|moved ... fase|phase|nivel|level ~ @stage water @school
    sin|no|lose|lost|perdio|quitaron ... salidas|outings|outing|privileges|permisos - bus
    needs|need|necesita|sin|without|get|got|had ... pass|pase|slip|signature|chaperone ... ?to|para|signed ?salir|leave|go|even|out|store|outside|walk ~ bus ski @sport @school hall library ferry train backstage season
    candado|padlock+|lock|llave ... refrigerador|refrigerator|fridge|refri|pantry|nevera|despensa|kitchen|cocina|food|comida
    refrigerador|refrigerator|fridge|refri|pantry|nevera|despensa|food ... candado|padlock+|lock|locked|llave
    they|staff|ellos|adults do|did|make|made|hacen|run|ran bed|room|night|head|body|hourly checks|check|counts|count ~ sound @sport trip lifeguard pool
    have|had|has|must|need to ask|earn|sign|check|log|line|turn ... ?before|to|for|in|out|up phone|shower|outside|fridge|eat|bed|snack|bathroom|visit+ & staff house they there girls boys kids rule+ - @home ~ @school @sport
    breakfast|dinner|lunch|meals|showers|bedtime|wakeup|cena|desayuno ... schedule|posted|whistle|bell|horario|lista|group|twenty|staff ~ camp @school @sport
    visitor+|visitors log|book|badge|sheet & house home girls boys kids
    write|writes|wrote|log|logs|apuntan|anotan|chart|charts ?it ?down ?everything when|what|how|cuando|que|cada ... sleep|eat|ate|shower|wake|cry|duermo|como|duerme|come|bathroom ~ birds diary dog  doctor
    numbers|numbered|numerad^|number ... bikes|beds|towels|hooks|plates|cups|lockers|camas|toallas|vasos & house place kids row home
    weekend|weekends|finde|outing|visit|pass & lost lose earned earn because talked level points they took - sale job shift`,
    `The overnight staff do a bed check every hour.
    You lose your points if you miss lights out at nine.
    En esa casa cierran la cocina con llave.
    The fridge has a padlock and the bedrooms have alarms.`,
    `She lost her phone at the game.
    Lights out in the whole street after the storm.
    En esa tienda cierran la puerta a las diez.
    Her bike has a padlock.`,
  ),
];
