import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('justice', 'topic', 'inference');

/** Courts, watch and confinement told by their habits, in both languages. */
export const topicsJustice: readonly Entry[] = [
  topic(
    'justice/court-business',
    'A court, a charge, a sentence.',
    `judge|juez|jueza|court|corte ... gave|sent|sentenc*|order*|let|told|dio|mando|puso|echo|made ?him|her|le ... months|years|days|time|meses|anos|dias|hours|horas|curfew|camp|program|treatment|weekends|essay ~ @contest
    due|date|appear*|see|standing|stand|front|before|frente|ante|facing|face ?in ?of ?the ?el ?la judge|court|juez|jueza|corte|magistrate|department ~ @contest basketball
    hearing+|audiencia+|arraign*|adjudic*|dispositional|disposition|comparecencia|vista adjudicativa|on|date|hearing|in|monday|friday|el|de|about|scheduled|#|set|jueves|lunes|tomorrow|notice ~ aids loss test hard trouble voices disabilit* ear aid rezoning zoning council
    missed|skipped|next|his|her|su|falto|la|before|after|had|has ?a ?a ?la ?su ?the hearing|audiencia|comparecencia|arraignment|court|cita ... ?court|judge|juez|corte|hearing ~ aid+ loss ear medica doctor dentista basketball tennis food
    lawyer+|attorney|defender|abogado^|abogada|defensor^|prosecutor+|fiscal|district da - @sport ~ divorce crash insurance goal soccer job @contest movie
    public|court|legal|defensor|defensora defender|defenders|publico|publica|aid
    charged|charges|cargos|counts|facing & court judge juvenile arrested filed felony pending dropped assault robbery theft juez delito formal - phone battery @shop
    felony|misdemeanor+|restitution|restitucion|burglary|robbery|larceny|shoplift*|vandalism|carjack*|joyrid*|gta|robo|asalto|hurto|arson & he his him did caught arrested charged judge sent months year blamed caso juez pay owe owes officer lo le record - victim witness testigo victima+ ~ victim suspect+ unrelated store witness+ @search bank @stage @school owner scene
    courtroom|convict*|acquit*|indict*|arraign*|sentenced|sentencing|condenado^|parole & he she him her his boy girl teen kid son daughter nephew niece brother sister juvenile youth minor chico chica menor muchacho joven hijo hija ~ pleasure bonded @stage help pleas grammar @school savings glue murder
    took|takes|take|taking|cop|copped a|the plea|deal ~ @shop
    read|leyeron|told ?him|her|me|le ?his|her|sus|my rights|derechos|miranda ~ school movie
    owes|owe|owed|paid|pay|paying|debe|debia|pagar|work|working|finish|did|doing|completed|has|had|horas|hours ?off ?still ?back ?the ?una|de|of ?his|her ?in|# restitution|damages|fine|fines|restitucion|multa|servicio|comunitario|community|reparacion|court ~ library parking @shop
    @money|owes|owed|owe|paga|paying|debe ... restitution|damages|fine|fines|court|victim|restitucion|reparacion|dano|county|multa|probation ~ library parking
    hours|horas ... community|trash|vest|highway|judge|court|cleanup|park|service|comunitario|officer|firmaba & signed court judge owed owes he had left finish done debia faltaban officer last must ordered still vest ~ @school volunteer+ diploma graduation scout business opening
    picking|pick|pickup|recoger up|trash|basura ?trash & vest hours orange saturday weekends judge court county chaleco ~ day beach cleanup scout neighbor
    letter|carta ?of ?de ?to ?the ?la ?a victim|apology|judge|victima|disculpa
    turn|turned|turns|turning|entreg* himself|herself|themselves|myself|se|him ?in ~ around project
    on|under|con|bajo conditions|condiciones|supervision|furlough|diversion|suspension|citation ~ weather road adult
    paper+|issue+|issued|warrant+|orden ?has|have|out ?out on|for|him|her|de|contra|en ?on|for him|her|captura|contra|aprehension|arresto|out ~ poster statement alert flyer library trash newspaper
    calendar|docket|calendario ?for|in|del dept|department|court|courtroom|judge|#|juzgado
    docket|expunge*|adjudicat*|delinquen*|offender+|offense+|truan*|incorregible|incorrigible ~ defense team players
    strike|strikes|last|second|third|final chance ?with|from|judge|court|warning & judge court curfew officer locked juez
    trouble|run|brush|lio|problemas|lios|broncas ?in|with|con ?the ?la law|cops|police|ley|policia|autoridades ~ signal
    got|getting|get|in|into|made|hizo|cometio|had|meti* ?into|in ?se ?a|some|una|un ?big|dumb|stupid|bad|little|lot|en ?of trouble|mistake+|choices|error|lio|lios|broncas|travesura & judge court car weed cops camp sent program months officer law stole hours pay them made juez last year summer since ~ typo map bus wrong printed dinner @school homework mom dad
    arrest*|cuffed|handcuff*|esposad^|esposado|esposas|detain*|detenid^|mugshot+|booked|booking|arrestad^|arrestaron & he she him her his boy girl teen kid son daughter nephew niece brother sister juvenile youth minor chico chica menor muchacho joven hijo hija ~ evidence suspect+ unrelated driver drunk crash @stage @search hotel flight room band hall ticket calendar wife abductor kidnapp* man cardiac restaurant venue concert flu sick
    booking|mug|intake|arrest photo|picture|number|shot|sheet|card|date|foto
    his|her|the|su|with ?juvenile|criminal ?a record|rap|priors|antecedentes|expediente & judge court sealed clean expunged priors arrest he she ~ @sport meters store @stage vinyl player school medical
    priors|antecedentes|prontuario ~ medicos familiares
    last|final|next ?court test|ua|dropped|drug|pee|urine|orina|breathalyzer|prueba|antidoping|vasito ?test & dirty failed fail blew pee he she test officer week doping ~ covid blood @school driving math eye @sport clinic vitamin
    drug|pee|urine|dirty|clean|ua test+|ua|cup|drop ~ strip covid clinic
    blow|blows|blew|soplar|sopla ?into|in ?a|en|the|un ?en tube|machine|device|breathalyzer|thing|box|aparato|tubo|alcoholimetro
    testify|testified|testifying|witness+|testig* & against court trial prosecutor judge dealer gang shooting juicio fiscal ~ church crash @search police
    letter|paper|papers|form|notice|carta|papel|citatorio|aviso ... appear*|presentar*|comparec*|court|ir ?ante|judge ?or|by|on|o|el ?the ~ @sport audition library @stage jury
    has|had|have|supposed|must|tiene|tenia ?to ?que appear|comparecer|presentarse ~ @stage show
    get|got|sacar|bail+ ?him|her ?lo out|sacarlo|sacarla|free & truck house bail bond money put lawyer lose posted fianza dinero judge jail weekend station - water car tree lake snow
    out|free|home|afuera|libre ?on|until|till|pending|awaiting|bajo trial|date|court|hearing|bond|bail|juicio|fianza|conditions ~ @sport
    codefendant+|coacusado^
    defendant+|codefendant+|acusado^|coacusado^ & he she him her his boy girl teen kid son daughter nephew niece brother sister juvenile youth minor chico chica menor muchacho joven hijo hija ~ @stage
    petition|peticion filed|pending|sustained|granted & him her boy girl youth court dept minor judge next date - lights traffic signature
    caught|catch|picked ?up a|another|some case|charge+|felony|body ~ @shop luggage phone
    drug|urine|ua|random|pee|antidoping screen|screens|screening|test+|drops ~ @school job  covid
    pee+|orina|orinar|mear ... cup|vaso|vasito|frasco ~ dog doctor toddler potty
    dirty|clean|hot|limpia|sucia ... ua|drop|screen|test|cup|prueba|orina & monday court officer week judge failed every pee pees cup
    ninety|thirty|sixty|six|one|# days|months if|or|for|por|si & missed screen judge officer violation late strike court one more
    search paper|warrant|order
    orden|papel de cateo|allanamiento
    swat|raid|redada|cateo & his him house he kid boy - drill
    let|dejaron|soltaron ?him|her|lo|la off|libre|ir & trial judge charge* warning court cops juez - bus
    battering ram
    search|arrest|no ?knock warrant+
    woke|despert* ?us|nos|me ... door|guns|raid|ram|police|took|flashlights|policia|armas & him his phone first time son boy lo hijo ~ rooster storm
    picked|caught|busted|popped|pulled ?up|over with|together & guy he boys dudes friend him charged car said blames - teams
    took|taking|take|offered|accept+|rejected|turn+ ?down ?a|the|un deal|trato|offer|plea & he she boy judge da lawyer they mind time years
    victim|victima letter|impact|awareness|panel|carta|statement
    came|come|wiped|cleared|taken ?off|from ?his|her record|expediente ~ store @sport vinyl school
    record ... sealed|clean|wiped|expunged|if|paid|borr* & he his her judge court paid hours if ~ @sport vinyl 
    bail|fianza ~ water boat hay`,
    `He is due in front of Judge Alvarez on the 12th.
    He still owes $640 in restitution.
    They read him his rights in our kitchen.
    El juez le dio seis meses.`,
    `The judge of the pie contest gave him a ribbon.
    He owes $6 in library fines.
    They read him his story in our kitchen.
    El jurado le dio un premio.`,
  ),
  topic(
    'justice/watched',
    'Checked, tagged, tested and told when to be home.',
    `check+|checked|checking|report+|reporting|sign+|call+|presentar^|presentarse|reportarse|firmar^|firma|checar in|se|to|with|a|en ?cada|every|a ?el|los|la ?with ?his|her|su officer|po|court|judge|juzgado|lunes|monday+|weekly|week|semana|quincena|oficial|corte|agente|station|comandancia ~ @school doctor dr dentist practice coach trabajo mom
    cada|every|todos ?los lunes|martes|miercoles|jueves|viernes|semana|quincena|mes|monday|week|friday|tuesday ... firmar|presentarse|reportarse|firma|presentarse|checkin|check|report|sign & ir iba tenia that had has oficial officer sabe falto nunca juez po court corte he she ~ @sport @shop trabajo renta @school volunteer+
    thing|box|gadget|aparato|cosa|device|anklet|bracelet|strap|cajita|pulsera|monitor|unit|transmitter ?on ?around ?en ?del ?de ?his|her|my|the|el|la|su leg|ankle|tobillo|pierna|foot|pie - cast boot ~ friendship charm dance skating sports injury sprain
    leg|ankle|tobillo|pierna|box|thing|unit ... charge+|beep+|blink+|charging|buzz+|cargar|cargaba|pitaba|sonaba|lights - phone speaker ~ @sport phone laptop smoke horse
    ankle|tobillo|leg thing|box|bracelet|monitor|pulsera|aparato & cut court judge officer curfew charge beep monitor corto quito dead box outside blinking ~ sprain* twisted broke brace tattoo scar doctor hurt
    cut|corto|cortar|took|take|quito|arranco|snip* ?off ?it|se|la|lo ... bracelet|monitor|strap|tether|pulsera|tobillera|brazalete|aparato - hair backpack
    cut|took|snip* ?off|it ... ankle ?strap|thing|unit|band & off thing box court judge officer - fence wire glass quarry rock cut
    cant|cannot|couldnt|allowed|dejan|puede|podia|let|lets ?him|her|only|to|go|de ?go ?out ?only leave|leaves|salir|pasar|outside|past|out ?de|del|past|beyond|for|of|la|la ... house|block|county|yard|porch|city|colonia|barrio|casa|esquina|tienda|court|school|church|calle & judge court box ankle officer beep* buzz* months only except pase papers gps aparato sonaba monitor let - class ~ @kin @pet snow sick mom dad asthma flood storm homework parking cat
    curfew|toque from|by|order*|bench|judge|court|ankle|box|check+|at|de|violation+|officer|violate*|broke ~ @kin city storm
    curfew & judge court box check+ officer calls monitor bench violat* po ordered
    makes|make|ensure|see|sees|checking|asegur*|verif* sure|that|if|whether|que ?that hes|shes|he|she|theyre ?is ?still in|home|there|inside|bed|este|esta|showed & county somebody someone officer nine night badge week alguien oficial period ~ @kin okay
    dude|guy|man|lady|woman|someone|hombre|senor|tipo|alguien ... badge|placa|polo|radio ... school|period|class|office|house|room|escuela|salon|cuarto|casa|revisar* & every week checks check comes there see cada semana viene pregunta ~ police searching tuba @search
    his|her|my|su|mi officer|agente|oficial|po - school resource
    weekend+|fines|finde|findes ... home|casa|sleep|dormir|pass|permiso & badge judge locked good lunes monday back officer placa conducta facility center ~ @kin @sport vacation
    behavior|conduct|conducta|comportamiento|porto|portaba good|buena|bien|buen & out release let early pass visit patio salir salio home level meses months ~ dog terms @school
    good|buena|buen behavior|conducta|comportamiento ~ dog @pet @school sticker
    program|programa|classes|class|camp ... judge|court|ordered|or ?else ?jail|finish|violat*|officer|juez|orden*
    ordered|sentenced|mandated|ordenaron|obligado to|into|by|for|a|por ... program|treatment|camp|counseling|stay|live|school|programa|tratamiento|rehab|classes ~ pizza vet
    tratamiento|rehab|treatment|programa|residential center|centro|program|facility|en|residencial|de|months|conducta|adicciones & judge ordered court he she menor chico teen joven boy girl ran left months meses escapo juez ~ water dental hair skin capilar facial
    inside|home|adentro|in|indoors|dentro ?side ?by ?before ?antes ?de ?a|at ?the ?las|la dark|sundown|seven|eight|nine|siete|ocho|nueve|6|7|8|9 ... ?or|because|porque|o ... light|red|call+|check+|box|monitor|alarm|llaman|verific*|officer|machine|beep*|suena|sonar|violat* ~ @kin mom dad
    estar|be|esta|is adentro|inside|indoors ... call+|check+|llaman|verific*|revis*|machine|box|officer|oficial ~ @kin @pet
    machine|computer|maquina|sistema|landline|phone ring+|calls|call|llama|llaman|marca & press voice speak verific* random - mom
    officer|cop|deputy|policia|agente|oficial comes|came|stops|come|viene|pasa|drops ?by ?over ?a ?to ?every ?each tuesday|monday|week|night|see|check|make|bed|ver|revisar|cada|lunes|noche ... ?if|hes|in|bed|there|home|esta|cama ~ @sport bake @school talk
    sign+|firm^|firmaba|signed ?off ?his|her|sus|las|los hours|horas - business opening work
    community|service hours|horas & fine pays judge minor missed owes court ~ @school graduation scout
    blow+|skip+|missed|falto ?off ?his|her|the|a hours|check|screen|checkin|appointment_with|officer|firma ~ dentist
    sign+|pass|slip|receipt ... back|regresar|home by|at|antes ... & pass signed judge receipt officer sharp permiso ~ @school @kin @sport
    call|calls|called|llaman|llama|video|facetime ... random|odd|any|all|surprise times|time|hours|horas & hold phone room show home he box has
    get|gets|got|be|be|lo|him|her|us|going sent|taken|hauled|brought|locked|go|regresan|meten ?back|otra ?vez ?in|inside|there|adentro & county line violat* curfew rules slip screen miss|misses|missed|missing judge municipio salir if si porque adentro ~ @school  kitchen
    over|past|leave|cross|across|out ?of ?the county|state|city|municipio|estado line|limits|lines|sin|without & sent back permission judge officer officer papers allowed box regresan monitor gps ~ road race truck shop
    no|cant|cannot|not ?puede|pueden|allowed ?to salir|leave|cross|go ?out ?de|del|of ?la|the municipio|county|state|estado|ciudad|city|condado|colonia|town ~ storm flood @sport @school visa nevada lluvia
    ankle|leg ?bracelet bracelet|bracelets ~ @jewel
    tobillera|tobilleras|brazalete|brazaletes ~ @jewel festival`,
    `He cannot be out past seven because of the box on his leg.
    Cada lunes tenía que ir a firmar.`,
    `He has to feed a cat every night at nine.
    He cannot run because of the cast on his leg.
    Cada lunes tenía que ir a entrenar.`,
  ),
];
