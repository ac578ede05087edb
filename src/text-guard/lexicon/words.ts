const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Lists of words that rules name with `@`. All are written as folded text is: lower case, no accents, no apostrophes. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  child: list(`girl girls boy boys kid kids kiddo child children childs childrens teen teens teenager teenagers minor minors youth youths
    juvenile juveniles youngster youngsters baby babies toddler toddlers infant grandson granddaughter niece nephew grandbaby daughter son
    nina ninas nino ninos menor menores adolescente adolescentes joven jovenes chico chica chicos chicas muchacho muchacha muchachos
    muchachas muchachita muchachitas nene nena nenes nenas chamaco chamaca chamacos hijo hija hijos hijas chavito chavita chavitas chavitos
    bebe nieto nieta sobrino sobrina chiquillo chiquilla morro morra crio crios yr old`),
  children:
    list(`kids children girls boys teens teenagers youths youth minors juveniles babies siblings brothers sisters ninos ninas menores
    adolescentes jovenes chicos chicas muchachos muchachas nenes nenas chamacos chavitas hijos kiddos hermanos hermanitos`),
  young:
    list(`girl girls boy boys kid kids child childs teen teenager minor minors youth juvenile daughter baby babies toddler nina nino menor
    chica chico muchacha muchacho nena nene joven adolescente`),
  girl: list(
    'girl girls she her hers girlfriend daughter sister niece nina ninas nena chica chicas muchacha muchachas ella chavitas muchachitas',
  ),
  them: list('him her them us me you hers it le lo la los las les se te nos ella ellas ellos el esa ese u em'),
  one: list('he she they him her them his hers their shes hes theyre ella ellas ellos el lo la le su sus los las les'),
  kin: list(`mom moms mother mothers dad dads father fathers parents parent grandma granny grandmother grandpa grandfather grandparents aunt
    aunts auntie uncle uncles cousin cousins brother brothers sister sisters stepmom stepdad stepfather stepmother godmother godfather nana
    gran momma mama mamas papa papas madre padre padres abuela abuelo abuelos abuelita tia tio tios titi primo prima primos hermano
    hermana hermanas padrastro madrastra madrina padrino mai pai jefita familia`),
  elder: list(
    'mom mother dad father parents grandma grandmother grandpa aunt uncle stepmom stepdad mama papa madre padre abuela abuelo tia tio padrastro',
  ),
  pet: list(`dog dogs puppy puppies pup pups cat cats kitten kittens kitty rabbit rabbits horse horses pony pet pets goat goats hamster bird
    birds animal animals puppy hutch leash perro perros perra perrito gato gatos gatito cachorro mascota canino canina borrego`),
  sport:
    list(`team coach coaches practice soccer basketball football baseball softball tennis hockey ballet dance dancing choir band glee chess
    club game games match varsity league tournament tournaments scout scouts troop swim swimming wrestling track relay captain jersey jerseys
    referee lifeguards surf skating skate cheer drill lacrosse volleyball gym recital rehearsal rehearsed play musical concert orchestra
    equipo futbol partido natacion danza banda coro juego juegos entrenador entrenadora entrena gimnasio deportivo deportiva porristas baile musica
    volibol basquet teatro obra campamento tournament festival stage raffle bee spelling audition marching opera theater theatre circus gala`),
  school:
    list(`school schools class classes classroom classmate classmates teacher teachers yearbook homework math algebra study studies campus
    college university homecoming student students grade semester graduation principal cafeteria freshman sophomore recess debate library
    museum tutor prom exam exams kindergarten preschool daycare camp lesson lessons lunch lunchroom chaperone trip seniors senior dorm prep
    escuela colegio insti instituto clase clases maestra maestro profe profesora alumno alumna examen salon secundaria preparatoria
    prepa universidad recreo graduacion beca semestre museo eso biblioteca ballet scout notebook flu honors honores internado paseo guarderia`),
  shop: list(`store shop shops market restaurant diner bakery mall pharmacy bank gas station salon hotel grocery groceries deli cafe boss job shift
    coworker customer salary manager cashier clerk yard sale tienda mercado restaurante panaderia farmacia banco taller ferreteria gasolinera
    estetica fabrica oficina parking estacionamiento electricians electrician electricistas hygienist dental dentist dentista patron`),
  gov: list(`county state government agency agencies office department court courts judge judges city caseworker authority ministry bureau official
    officials condado estado gobierno agencia oficina departamento juzgado juez jueza tribunal corte despacho consejeria administracion
    municipio fiscalia procuraduria ministerio`),
  office:
    list(`county state government agency office department bureau condado estado gobierno agencia oficina despacho juzgado procuraduria
    consejeria asociacion fundacion system`),
  stranger: list('stranger strangers unrelated nonrelative desconocido desconocidos desconocida ajena ajeno extranos extrana'),
  house:
    list(`house home place residence ranch facility center centre cottage dorm dormitory lodge farm campus duplex property program villa hogar
    casa residencia centro rancho finca albergue piso lugar sitio institucion campo internado convent monastery`),
  many: list(`three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty dozen several many bunch # tres
    cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta varios varias muchos muchas`),
  ordinal:
    list(`second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th eleventh twelfth another next last
    segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta septimo septima`),
  man: list(`man men guy guys dude dudes boyfriend husband bf he him his stranger male males senor hombre hombres tipo tipos vato novio
    muchacho viejo senores promoter manager owner driver trucker truckers`),
  men: list('men guys dudes customers clients johns buyers tricks hombres clientes tipos strangers truckers males'),
  lodging:
    list(`motel motels hotel hotels inn inns airbnb suite truckstop hostel brothel massage parlor spa hostal cantina bar club prostibulo
    truckers room rooms cuarto cuartos habitacion`),
  motel: list('motel motels hotel hotels inn inns airbnb hostal rm suite'),
  pay: list(`pay pays paid paying payment charge charges charged cost costs costing owe owes owed bill bills billed price priced fund funds gets get
    paga pagan pago pagar pagaba cobra cobran cobraba recibe reciben cuesta debe deben`),
  money:
    list(`money cash $ dollars bucks check checks stipend voucher vouchers allowance rate price fee bill funds cheque cheques dinero lana pesos
    plata euros paga feria`),
  moved:
    list(`moved move moves placed place places put puts sent send sends removed remove taken take takes took transferred transfer shuffled
    shuffle bounced shipped dropped dumped stuck kept keep keeps held hold holds assigned split separate separated relocated switched
    pulled pasaron mandaron mandan manda pusieron ponen metieron meten llevaron llevan quitaron quitan sacaron sacan trasladaron cambiaron
    cambian colocaron reubicaron separaron arrancaron`),
  took: list(
    'took takes take taken removed removing remove pulled snatched grabbed seized quitaron llevaron arrancaron sacaron quito retiraron',
  ),
  unit: list('unit wing pod cell block dorm dormitory cottage hall ward dayroom modulo dormitorio celda pabellon ala'),
  staff:
    list(`staff staffer staffers worker workers supervisor supervisors shift overnight operator operators houseparent provider providers aide
    aides monitor monitors counselor counselors guard guards guardian guardians warden licensed license officer officers employee employees
    personal celador celadora vigilante vigilantes cuidador cuidadora educador educadora educadores monitora turno custodio encargada encargado
    licenciada licenciado`),
  court:
    list(`court courtroom courthouse judge judges hearing hearings trial lawyer attorney prosecutor prosecutors bailiff docket deputy juez
    jueza juzgado jueces audiencia juicio abogado abogada fiscal tribunal corte`),
  contest: list(`contest talent show art essay essays spelling bee science fair goat ribbon pie dance skating costume costumes winner prize
    tennis basketball volleyball handball squash food pickleball homecoming honor yearbook wedding weddings fountain square marriage baking
    cooking chili basquet tenis baile danza concurso boda jurado tecnica novel mock film pelicula`),
  ink: list('tattoo tattoos tattooed ink inked tat tats branded brand tatuaje tatuajes tatuado tatuada marcada'),
  police: list(
    'police pd cops cop sheriff deputy officer officers detective detectives trooper troopers policia guardia cuartel sargento patrulla',
  ),
  search: list(
    'search searching searched searchers flyer flyers poster posters volunteers grid drone dogs boats map maps busqueda cartel carteles voluntarios',
  ),
  visit: list('visit visits visiting visitation visited see sees meet meets met ver visita visitas visitar viendo viendola viendolo'),
  belongings: list('clothes stuff belongings things everything possessions ropa cosas pertenencias life'),
  bag: list('bag bags sack sacks trash garbage hefty bolsa bolsas costal costales'),
  sign: list('sign signs signed signing firma firmar firman firme firmo firmado firmaba signature consent'),
  look: list('photo photos picture pictures pic pics image name imagen foto fotos nombre photograph photographs'),
  leave: list(`allowed permission permitted gotta earn rules ask asks asking request must let lets permiso permitido dejan dejaban`),
  household: list(`refrigerator fridge pantry bedroom bedrooms bathroom shower showers kitchen snack snacks dessert mailbox hug hugs haircut
    dinner meals laundry bedtime closet dresser couch porch thermostat phone nevera refri cocina telefono recamara cuarto`),
  anyone: list('whoever staff someone somebody they anybody duty grownup adult adults one'),
  staffing: list('staff duty shift overnight supervisor chart log director locked counted rotation'),
  article: list('a an the un una unos unas el my our this that these those some'),
  wear: list(`sweatshirt hoodie shirt tshirt jacket cap hat jersey shorts pants jeans shoes sneakers boots coat vest dress skirt print printed
    logo wearing wore wears sudadera camiseta gorra chaqueta playera pantalon zapatos tenis abrigo vestia viste blusa falda`),
  place: list('street avenue road fair fairgrounds museum library park trail beach stadium arena theater pool lake river'),
  public:
    list(`@sport @school @shop @pet volunteers volunteer search searchers flyer flyers poster sheriff police troopers traffic museum library
    church bus airport festival parade hospital nurse clinic doctor surgery park fire concert movie game tourists ferry storm weather
    neighbor neighbors`),
};
