const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * Fields of meaning that rules name with `@`, in both languages together. Words are written as folded text is: lower case,
 * no accents, no apostrophes. `+` and `^` stand for the regular forms of an English or a Spanish word.
 */
export const lists: Readonly<Record<string, readonly string[]>> = {
  article: list('a an the un una unos unas el my our this that these those some'),
  /** Words that say nothing by themselves: an exemption that lets them pass covers them. */
  small: list(`a an the is are was were be been being am has have had in on at of to by for from with out into as and or not no
    un una el la los las al de del en con por para a es son esta estan fue fueron era ha y o que lo le se su`),

  /** Small words with which no text begins: what they add belongs to the words before them. */
  onward: list('of de del at to'),

  // People
  subject: list('she he they shes hes theyre ella ellos ellas'),
  someone: list('@child @subject her his hers him them their runaway+'),
  child: list(`girl+ boy+ kid+ kiddo child childs children childrens teen+ teenager+ minor+ youth+ juvenile+ youngster+ baby babies toddler+
    son daughter nina^ menor menores adolescente^ joven jovenes chico^ muchacho^ nene^ nena^ chamaco^ hijo^ chavo^ chava^ bebe^ nieto^ sobrino^
    chiquillo^ morro^ crio^ underage ninth tenth grader+ freshman granddaughter grandson niece nephew`),
  children:
    list(`kids children girls boys teens teenagers youths youth minors juveniles babies siblings residents ninos ninas menores adolescentes
    jovenes chicos chicas muchachos muchachas nenes nenas chamacos chavos chavitas hijos kiddos crios chiquillos morros chavalas chavales`),
  she: list('she her hers shes girl girls ella nina chica muchacha nena chava morra hija daughter niece'),
  them: list('him her them us me you hers it le lo la los las les se te nos ella ellas ellos el ese esa him/her u em'),
  object: list('him her them us me lo la los las'),
  siblings: list(`brother+ sister+ sibling+ twin+ hermano^ hermanito^ gemelo^ brothers sisters`),
  parents: list(`mom moms mommy mother+ dad dads daddy father+ parent+ mama mamas papa papas padre^ madre^ folks stepmom`),
  kin: list(`mom moms mother+ dad dads father+ parents parent grandma granny grandmother+ grandpa grandfather+ grandparents aunt+ auntie uncle+
    cousin+ brother+ sister+ stepmom stepdad stepfather stepmother godmother godfather nana momma mama mamas papa papas madre^ padre^ abuelo^
    abuelito^ tio^ titi primo^ hermano^ padrastro madrastra madrina padrino suegra`),
  elder:
    list(`grandma grandmother grandpa grandfather grandparents aunt uncle auntie abuela abuelo tia tio mom mother dad father mama papa madre
    padre cousin primo sister hermana`),
  keeper: list(`lady ladies woman women couple+ adult+ grownup+ people folks family families man pastor person senora^ senor senores pareja^
    matrimonio^ gente familia^ adulto^ monja^ dona^ viejita persona^ mujer mujeres doctores`),
  stranger: list('stranger+ unrelated nonrelative+ desconocido^ ajeno^ extrano^'),
  man: list(`man men guy guys dude+ boyfriend+ bf male+ senor senores hombre^ tipo^ vato^ novio viejo^ promoter+ trucker+ driver+ boss patron
    jefe manager owner dueno businessman photographer+ recruiter+ producer`),
  men: list(
    'men guys dudes customer+ client+ cliente^ john johns buyer+ tricks hombres tipos truckers strangers senores males patron patrons vatos',
  ),
  girls: list('girls women ladies muchachas chicas ninas chavas morras nenas minors females teens kids mujeres jovencitas muchachitas'),
  staff:
    list(`staff staffer+ worker+ supervisor+ aide+ counselor+ houseparent+ attendant+ caretaker+ caregiver+ monitor+ celador^ vigilante^
    cuidador^ educador^ monitora encargado^ velador^ prefecto^`),
  official:
    list(`county state government agency agencies office department court judge+ downtown bureau authorities system condado estado gobierno
    agencia^ oficina^ departamento juez jueza juzgado^ corte tribunal despacho autoridad autoridades fiscalia procuraduria administracion junta
    delegacion caseworker+ countys sistema`),
  authority:
    list(`county state government agency office department court judge system condado gobierno juez jueza juzgado corte tribunal estado
    agencia oficina institucion sistema despacho administracion lawyer abogado licenciada licenciado`),
  guardperson: list(
    `guard+ deputy deputies marshal+ officer+ bailiff warden custodio^ celador^ guardia^ oficial^ agente^ policia^ escolta^`,
  ),
  pet: list(`dog+ puppy puppies pup+ cat+ kitten+ kitty rabbit+ horse+ pony pet+ goat+ hamster+ bird+ animal+ hens hen chickens beagle+ leash vet
    perro^ perrito^ gato^ gatito^ cachorro^ mascota^ animal animales borrego caballo^ raccoon+ deer bear bears snake+ turtle+ squirrel+ parrot+ ferret+ loro^ mapache^ duck+ goose geese humane kennel fish lizard conejo^ tortuga^ gallina^`),

  // Public matters that complete a topic harmlessly
  sport:
    list(`base catcher sleepover inning team+ coach coaches practice soccer basketball football baseball softball tennis hockey ballet dance+ choir band+ glee chess club+
    league tournament+ scout+ troop swim swimming wrestling track relay captain jersey+ referee+ skating skate+ cheer lacrosse volleyball gym
    recital rehearsal+ rehearse musical concert+ orchestra season+ championship+ playoffs hoops scout scouts scouting winner innings rink pitcher goalie teammate+ athletics
    equipo^ futbol partido^ natacion danza banda coro entrenador^ entrenar^ gimnasio deportivo^ porristas baile musica volibol basquet teatro
    cancha^ torneo^ festival+ marching audition+ opera circus karate piano violin guitar guitarra pool piscina liga beisbol atletismo campeon^`),
  school:
    list(`school+ class classes classroom+ classmate+ teacher+ homework math algebra homeroom campus college university homecoming student+
    grade+ semester principal cafeteria debate library tutor+ prom exam+ kindergarten preschool daycare lesson+ recess diploma scholarship+
    graduation escuela^ colegio^ instituto clase^ maestro^ profe profesor^ alumno^ examen^ secundaria preparatoria prepa universidad recreo
    graduacion beca^ biblioteca kinder tarea^ bell`),
  shop: list(`store+ shop+ market+ restaurant+ diner+ bakery pharmacy station salon+ grocery groceries deli cafe cashier+ clerk+ customer+
    sale+ register coworker+ payroll job+ shift tienda^ mercado^ restaurante^ panaderia^ farmacia^ banco^ taller^ ferreteria gasolinera
    estetica^ caja supermercado warehouse barista waiter mechanic electrician+ plumber+ landlord rent renta alquiler gym+ museum+ hospital+ clinic+
    nurse+ doctor+ dentist+ enfermera^ doctor^ dentista medico^`),
  stage:
    list(`film+ movie+ show+ series book+ novel+ song+ album+ play costume+ game+ gamer video+ musical character+ actor podcast comic+ halloween
    disfraz servidor server+ pelicula^ novela^ serie^ libro^ cancion^ obra^ juego^ videojuego^ disco concierto^ theater stadium roblox minecraft xbox fortnite role
    title parade museum wig mock cosplay youtube reality`),
  contest:
    list(`detectives detective records request requested parade rastreo camaras contest+ pageant talent fair art essay+ spelling bee science goat ribbon+ pie baking chili costume skating dance prize+ homecoming
    wedding+ concurso^ boda^ jurado feria^ concert gymnastics diving cooking figure dog horse rodeo`),
  search:
    list(`search+ searched searchers flyer+ poster+ volunteer+ grid drone+ dogs boats divers map+ tip+ sighting+ busqueda cartel^ voluntario^
    police sheriff detective+ trooper+ policia patrulla bombero^ firefighter+ rescue camera+ footage`),
  home: list('mom moms mother dad dads father grandma grandmother grandparents aunt uncle mama papa abuela tia padres parents'),

  // Places
  house:
    list(`house+ home+ place+ ranch facility residence center centre cottage dorm+ dormitory lodge farm campus duplex property program villa
    address bunkhouse compound hogar^ casa^ residencia^ centro^ rancho^ finca albergue^ piso^ lugar^ sitio^ institucion campo internado^ chalet
    granja^ casona`),
  room: list(`room+ bedroom+ bed+ bunk+ cot+ mattress+ bathroom+ shower+ kitchen fridge refrigerator pantry hallway cuarto^ recamara^ habitacion^
    habitaciones cama^ litera^ colchon cocina refri nevera bano^ pasillo dormitorio^ cupboard+ cabinet+ closet`),
  lodging: list(`motel+ hotel+ inn inns airbnb hostel+ truckstop hostal^ motelito suite moteles hoteles`),
  nightplace: list(`massage parlor spa cantina^ brothel truckstop cabaret antro^ casino tabledance`),
  fence:
    list(`fence+ razor barbed wire wall+ gate+ perimeter alambrada^ alambre^ reja^ malla^ muro^ barda^ torre^ tower garita^ puas concertina
    checkpoint`),

  // Doings
  stay: list(`stay+ live+ lives living sleep+ slept reside+ board+ staying stayed bunk+ vivir^ dormir^ duerme duermen quedar^ residir^ hospedar^
    alojar^ internar^`),
  have: list(`has had have having keep+ kept keeping raise+ host+ house+ housing houses taking takes take took watch+ look+ care cares cared caring
    tiene tienen tenia tenian tener tenerla tenerlo tenerlos cuidar^ criar^ recibir^ recoger^ atender^ atiende`),
  moved:
    list(`move+ place+ put puts send+ sent transfer+ transferred shuffle+ bounce+ ship+ shipped drop+ dropped assign+ relocate+ switch+ split
    separate+ mandar^ pusieron ponen puso metieron meter^ llevar^ trasladar^ cambiar^ colocar^ reubicar^ separar^ mover^ mueven pasar^ rotar^
    rodar^ rodado dejaron entregaron asignar^`),
  took: list(
    `took takes take taken taking remove+ pull+ snatch+ grab+ seize+ quitar^ llevar^ arrancar^ sacar^ retirar^ remover^ removieron`,
  ),
  pay: list(`pay+ paid payment+ charge+ bill+ billed cost+ owe+ fund+ reimburse+ subsidy stipend+ per diem paga pagan pago pagaron pagaba pagado pagar cobrar^ debe deben deuda^
    mensualidad^ subsidio^ apoyo^ beca recibe reciben gana ganan gastos get gets getting`),
  money:
    list(`money cash $ dollar+ bucks hundred+ check+ stipend+ voucher+ allowance+ benefits dinero lana pesos plata euros cheque^ feria billete^
    billetes efectivo mensualidad^ grand twenties`),
  decide:
    list(`decide+ sign+ approve+ authorize+ allow+ permit+ permitted agree+ consent+ clear+ okay permission approval authorization say decision+
    decidir^ firmar^ autorizar^ permitir^ aprobar^ permiso^ firma^ autorizacion visto`),
  photo: list(
    'photo+ picture+ pic+ image name face post posting posted publish+ flyer poster print foto^ imagen nombre cara publicar^ cartel subir',
  ),
  watchers:
    list(`someone somebody lady watching writing listening notes camera+ mirror glass supervisor supervised monitored observer window
    alguien apuntando escribiendo escuchando vigilando mirando presente delante espejo camara^ vidrio cristal anotando supervision senora vigilada
    vigilado supervisada supervisado clipboard`),
  visit: list(
    'visit+ see sees seeing meet+ hold hug call+ contact visitation ver verla verlo verlos viendo visita^ visitar^ abrazar^ convivencia^ llamar^',
  ),
  days: list(`hour+ minute+ once twice monday+ tuesday+ wednesday+ thursday+ friday+ saturday+ sunday+ weekend+ weekly monthly hora^ minuto^ lunes martes
    miercoles jueves viernes sabado^ domingo^ mes quincena semana^ vez veces mensual`),
  badge: list(
    'badge+ lanyard+ clipboard+ folder+ id ids gafete^ carpeta^ portapapeles credencial folder placa binder briefcase portafolio',
  ),
  leave: list('leave+ left go out outside salir^ sale salen salirse irse escape+ quit exit walk'),
  ask: list('ask+ permission allow+ allowed let lets permit+ dejan dejaban permiten pedir^ permiso^ preguntar^ deja'),
  lock: list('lock+ locked alarm+ chime+ camera+ sensor+ bolt+ bar+ barred padlock+ keypad+ llave^ candado^ alarma^ camara^ chapa cerrojo'),

  // Marks, numbers and times
  many: list(`three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty dozen several many
    bunch # tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis veinte treinta cuarenta varios varias muchos muchas
    multiple couple docena`),
  ordinal:
    list(`second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th another next last first previous
    latest newest new old different current segundo^ tercer tercera tercero cuarto cuarta quinto^ sexto^ septimo^ octavo^ otro^ nuevo^ anterior^
    ultima primer primera distinta^ diferente^`),
  each: list('each every per head apiece cada por uno'),
  time: list(
    'year+ month+ week+ day+ night+ ano^ mes meses semana^ dia^ noche^ easter christmas navidad january march april may june july august',
  ),
  confine: list(`months years weeks days semanas meses anos mes`),
  ink: list('tattoo+ ink+ inked tat tats branded tatuaje^ tatuado^ tatuar^ marcado^ tattooed'),
  owner:
    list(`daddy daddys king+ property loyal owned owner crown+ barcode dollar money moneybag initials rey corona^ propiedad dueno inicial iniciales
    codigo barras mine papi queen`),
  title:
    list(`mr mrs ms miss dr officer sgt sergeant lt lieutenant detective det coach chief deputy sheriff agent don dona sr sra senor senora grandpa grandma
    uncle aunt auntie father captain capt pastor principal professor prof nurse judge trooper profe maestra maestro tio tia familia apellido surname`),
  named:
    list(`foster fosters ward wards parole probation custodio guardia juez carcel judge justice court courts prison warden marshal marshals hooker escort
    pimp orphan case cases worker workers court bond fosterling`),
  given:
    list(`bill mark grace judd hope may june april august art rob will chance chase faith carol jean rose dale glen lane pat penny rich ruby summer victor
    angel cruz luz mercedes paz reyes sol dolores don joy dean drew earl gene guy jack jim john ken lance miles nick rusty sandy sue terry trent
    wade ward del cass tom frank ray rey bob ben sam max lee hunter mason carter cooper taylor tanner parker paul peter mary maria jose juan ana
    luis carlos pedro ernest christian jordan dakota paris brandy crystal amber ginger holly ivy iris lily violet pearl olive daisy heather
    jasmine autumn misty dawn eve melody harmony charity felicity constance prudence patience clay cliff forest rocky sterling wardell kyle`),
  lookname:
    list(`foster fosters ward wards parole custody orphan guardian guardia custodio justice judge juez jueces prison orphanage hall warden wardens probation
    escort pimp hooker shelter marshal marshals reformatorio correccional hospicio penal orfanato cell court courts placement haven hope refuge tribunal fiscal corte reforma hogar asilo guardians carcel
    jail detention care trata cellie bond bail judd fields hearing camp gates tower`),
  placenoun:
    list(`city town village creek lake river pond bay cove island islands beach street st avenue ave road rd lane ln drive dr way blvd boulevard court
    square plaza park trail bridge mall library school elementary middle stadium field fields farm farms hill hills heights mountain mt canyon
    valley point building hall museum church chapel station ferry harbor marina pier bowl junction crossing terrace ridge springs falls
    hardware pharmacy bakery diner gym theater deli market motors`),
  placing:
    list(`job+ ad ads product flyer+ cone+ camera+ exam+ test+ college math english spanish art ap chem chemistry seat seating race finish tattoo pool camera
    poster+ sign logo sticker internship+ honors reading class school temp temps staffing employer`),
  jewel:
    list(`seashell+ anklet+ silver gold chain chains bead+ beaded charm+ friendship braided woven shell+ thread leather string plata oro cuentas hilo^ tejida tejido conchita^
    cuero trenzada dije^ bells rainbow pearl+ perlas`),
  virtue:
    list(`hope friendship+ community sense love environment growth kindness creativity curiosity collaboration culture belonging relation+ ties
    goodwill trust spirit respect dialogue interest talent talents understanding teamwork unity safety peace curiosity learning independence`),
  garment:
    list(`sweatshirt+ hoodie+ shirt+ tshirt jacket+ cap hat jersey+ shorts pants jeans shoes sneakers boots coat+ vest dress skirt print printed
    logo sudadera camiseta gorra chaqueta playera pantalon zapatos abrigo chamarra blusa falda tote bag backpack mochila patch sticker mug`),

  // Further fields
  young: list(
    `girl girls boy boys kid kids child childs teen teenager minor minors youth juvenile daughter baby babies toddler nina nino menor chica chico muchacha muchacho nena nene joven adolescente`,
  ),
  one: list(`he she they him her them his hers their shes hes theyre ella ellas ellos el lo la le su sus los las les`),
  household: list(
    `refrigerator fridge pantry bedroom bedrooms bathroom shower showers kitchen snack snacks dessert mailbox hug hugs haircut dinner meals laundry bedtime closet dresser couch porch thermostat phone nevera refri cocina telefono recamara cuarto`,
  ),
  anyone: list('whoever staff someone somebody they anybody duty grownup adult adults one'),
  staffing: list('staff duty shift overnight supervisor chart log director locked counted rotation'),
  wear: list(
    `sweatshirt hoodie shirt tshirt jacket cap hat jersey shorts pants jeans shoes sneakers boots coat vest dress skirt print printed logo wearing wore wears sudadera camiseta gorra chaqueta playera pantalon zapatos tenis abrigo vestia viste blusa falda`,
  ),
  place: list(`street avenue road fair fairgrounds museum library park trail beach stadium arena theater pool lake river`),
  play: list(`@sport @pet fair fairgrounds zoo aquarium carnival meter meters medidor medidores sewer costume+ disfraz halloween monopoly`),
  company: list(`@play @contest film+ movie+ novel+ song+ album+ musical video+ pelicula^ novela^ cancion^ juego^ concierto^ theater stadium
    class classes classroom+ classmate+ homework math algebra homeroom college university homecoming student+ semester cafeteria debate
    library prom exam+ kindergarten recess diploma scholarship+ graduation clase^ alumno^ examen^ universidad recreo graduacion biblioteca
    tarea^ prepa preparatoria bachillerato facultad tutoring diner+ bakery pharmacy station salon+ grocery groceries deli cafe
    cashier+ tienda^ mercado^ panaderia^ farmacia^ banco^ taller^ ferreteria gasolinera supermercado warehouse barista waiter mechanic
    electrician+ plumber+ museum+ dentist+ dentista bus airport festival parade fire concert movie ferry storm weather navy army
    military deployed deployment marines`),
  public: list(
    `@sport @school @shop @pet volunteers volunteer search searchers flyer flyers poster sheriff police troopers traffic museum library church bus airport festival parade hospital nurse clinic doctor surgery park fire concert movie game tourists ferry storm weather neighbor neighbors`,
  ),
};
