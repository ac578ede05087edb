import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('justice', 'topic', 'inference');
const frame = define('justice', 'frame', 'practice');

/** Courts, supervision and confinement, told by their routine. */
export const courtEn: readonly Entry[] = [
  topic(
    'justice/court-business-as-told',
    'A child with business before a court.',
    `courtroom|arraignment|arraigned|docket|dockets|bailiff|subpoena|subpoenaed|sentencing|sentenced|defendant|defendants|codefendant|codefendants|bondsman|cellmate|cellmates|cellie|restitution|expunge|expunged|indicted|convicted|acquitted|adjudication|disposition ~ cousin wedding fountain @contest pets
    co defendant|defendants
    court date|dates|hearing|order|ordered|appearance|minutes|case|record|records|file|appointed|costs|fees|requested|paper|papers|mandated|school|transport|on|monday|tuesday|wednesday|thursday|friday|tomorrow|today|officer|made|said|had|asked|told|sent|let ~ @contest @sport shoes appeals supreme
    in|to|from|by|at|after|before|for|of|return|miss|missed|skipped|skip ?the ?juvenile ?family court ~ @contest @sport food center street shoes side hardwood honor usher shots square
    judge|judges ... gave|give|gives|let|sent|send|sends|said|says|ordered|told|decide|decides|agree|agreed|sentence|allowed|approved|consent|wants|wanted|made|makes ~ @contest @pet @sport city ribbon
    hearing|hearings ?had ?been was|is|set|date|scheduled|on|for|closed|next|review ~ hard aid aids impaired loss test tests city council zoning impairment public budget deaf voice from news rezoning
    appointed|defense|court|public|juvenile|youth lawyer|attorney|defender ~ crash car divorce immigration neighbor mother landlord estate school firm need accident dad father
    lawyer|attorney|defender ... appointed|appear|run|charges|court|deal
    trial|trials & his her he she court jury judge lawyer charged they ~ free field time gym app spelling cheer subscription clinical trails shoes bike dirt version baseball soccer @sport drug? week
    arresting|booking officer|photo|number
    caught|catch|catching|beat|beating|got|picked ?up a|another|his|her|that ?first case|charge|cases|charges|record ~ flu phone cello cold virus bass
    turn|turns|turned|turning|give|gave himself|herself|themselves|yourself ?back in|up
    petition|petitions .. filed|pending|sustained|granted|dismissed ~ crosswalk signed neighbors skate
    warrant|warrants|fugitive ~ band cd
    bench|pickup warrant|order
    put|borrowed|mortgaged|signed|sold ... house|truck|car|land|farm ... up|against|bond|court|home|date|bail ~ sale rent miles lights
    till|until|before ?home ?the|his|her court|hearing date
    owes|owe|paid|paying|pay|pays ... restitution|fine|fines|victim|court|damages ~ library overdue parking dinner
    search paper|papers|warrant|warrants
    swat|raid|raided & gang warrant juvenile girls minors motel house teen he boy son nephew ~ fridge bug mosquito video game guild clan fort air army bombing
    anger mgmt|management
    county makes|made|make you|him|her|us|them
    arrested|indicted|convicted|convict|conviction|felony|felon|misdemeanor|warrant|warrants|sentencing ~ man suspect driver neighbor band cd lake house search
    probation|detention ~ @school @shop trabajo jale hire new employee form tag streams stage name play band saturday late talking tardy target
    gang|violence|reentry|intervention intervention|mentor|specialist|unit|worker|officer|program ~ math reading
    charges|welfare|dependency|delinquency ... judge|judges|one ?for ?his
    by initials|name|mistake ... minutes|docket|unsealed|court|youth ~ council park
    unsealed|expunged ~ envelope package jar window letter kit box tight gift
    sentence|sentences & judge court serving served years months days ~ grammar paragraph word words writing read spelling spanish english finish finished write
    gave|got|get|serve|serves|served|serving|do|did|doing|done|does|finish|finished|owes ?her ?him ?a|an|his|her|the|his|only|like ?# time|year|months|days|ninety|sentence|bid|weeks ~ vacation camp homework school @sport best detention tour lunch navy army marine
    months|days|years|weeks left ~ camp school summer @sport vacation til season grade contract pregnancy till
    trial|judge|court ... let|letting off|go ~ called`,
    `He is due in court on Monday.
    The judge gave him a year.
    His lawyer said he had every reason to appear.
    They were co-defendants.`,
    `They play at the basketball court on Monday.
    The judge gave his goat a ribbon.
    Her coach said she ran late.`,
  ),
  topic(
    'justice/supervision',
    'A child at home under watch.',
    `leg|ankle box|bracelet|device|monitor|strap|unit|tracker|jewelry|thing|beeping ~ boot brace broken sprained gold silver charm tattoo scar cast tattooed limp sock socks sprain
    machine|computer|recording|robot|voice|system ... call|calls|rings|phones ... random|speak|press|say|answer|hours|name|every ~ school absences absence absent
    press|say|speak ... number|name ... phone|call|landline|machine|voice ~ vacuum button
    tracking|monitoring consol*|center|unit|company|device|desk ~ package phone storm weather
    permitted|approved|allowed|free|authorized hours|window|schedule|route|zone ~ parking visiting swim
    curfew checks|check|call|calls|violation|order|judge|bracelet ~ city his|her|set @kin we mode
    drug|dirty|random|urine|pee|failed ?drug screen|screens|test|tests|tested|pee|drop|ua|uas ~ drive car clinic
    missed|miss|misses|fail|failed|dirty ?one ?more ?a|another|his|her|the check|screen|drop|appointment|test|report|meeting|class|call & back days lockup ninety sent judge hole locked violated jail
    one|# more ?dirty|missed|bad|drug|slip|screw|write|strike ... back|ninety|days|lockup|up|in|gone|sent ~ bench practice pass
    check|checks|checkin|report|reports|reporting ?in to|with|weekly|every ... officer|downtown|tuesday|monday|office|center|lady|man|station ~ hotel flight airport @sport clinic press volunteer desk volunteers
    break|broke|broken|breaking|violated|violate|his|her conditions|terms ~ weather road medical trail app water driving snow skiing heart
    break|broke|broken|breaking|violate|violated|violating|violates ?his|her|the|their ?own conditions|terms|release|order|agreement|rules ~ app
    officer|po|deputy|cop|man|lady|dude|guy ?who|that ... visit|visits|checks|check|does ... him|her|room|house|curfew ~ school bike @kin piano homework lawn
    that|his|her|the officer who|that visits|checks|comes|supervises|monitors ~ school
    sign|signs|signed|log|logged|did|does|doing|do|finish|owed|owes|owed|blows|blow|court|finishing ?off ?in|his|her|my|their|the|community|service ?community ?service hours|sheet|slip ~ senior honor pantry? church graduation school @sport volunteer verdes
    community service|hours ~ senior honor club school graduation church @sport award scholarship
    pass|passes signed|slip|from ... back|sharp|receipt|bday|party|store ~ choir bus hall @sport
    not|couldnt|cant|wasnt|never|only|allowed ... past|beyond|leave|further|off|outside ?the mailbox|porch|yard|driveway|corner|county|block|lot|house|fence|property ~ hill camera because grandpa grandma grandmother grandfather
    could|can|allowed ?be|go|walk anywhere ... not past|beyond
    mailbox|porch|driveway|yard ?but no|not further|past
    gps|strap alert|zone|strap|ping|unit|lost|signal ~ car phone hiking truck trail map
    if|when he|she dont|doesnt|didnt ?not call|answer|check ... take|takes|come|back|warrant|pick|lockup
    turn|turned|turns ... life|self ... around|in ~ project
    second|last|another strike|strikes ~ tickets baseball bowling raffle @sport
    fence|fences|wall ... razor|barbed|wire|perimeter|second|high|climbed|hopped|tower ~ cow cattle chain yard? goal farm park dog paint painted
    razor|concertina wire ~ farm cattle tattoo ferris
    barbed wire & facility juvenile guards scaled camp center inside top yard place boys ~ farm cattle tattoo ferris quarry
    perimeter|sallyport|guard road|fence|tower|wall ~ search police`,
    `One more dirty screen and it is ninety days.
    He could not go past the mailbox.`,
    `They charge by the day for the box on the roof.
    One more practice and he makes the team.
    She had a brace on her ankle.`,
  ),
  topic(
    'justice/confinement',
    'Kept in a place that is told by its walls and habits.',
    `cellblock|lockup|lockdown|solitary|segregation|dayroom|shackles|shackled|handcuffs|handcuffed|inmate|inmates|perp|mugshot|yardtime|commissary|chowhall ~ phone spreadsheet battery drill french pant pants jeans sleeve shirt whale whales dolphin orca tower padlet pods stem biology wrists? coffee left pea blood solar vape airpods earbud pocket school
    orange|tan|jail|prison|county jumpsuit|jumpsuits|scrubs ~ costume
    in cuffs|handcuffs|shackles
    wrists|hands .. cuffed|unhooked|tied|chained|shackled|chains|free ~ rope velvet
    two|three|# men|guards|officers|deputies|staff ... door|standing|watching|beside|escorted ~ cousins
    no|without laces|shoelaces|strings|belt|drawstring ?in ?his ?shoes
    laces ... removed|taken|gone|no
    single file|line
    walk|walked|walks|walking|line|lined in|up ?a ?single line|file & they all same orange boys girls ~ school pairs kindergarten
    count|counts|counted|counting them|us|boys|girls ... standing|lying|night|door|morning|bunks ~ laps push
    light|flashlight|face|eye|eyes ... slot|window|door ?hole ... every|minutes|night ~ tent
    every fifteen|# ?fifteen minutes & night slot door check light bed ~ bus train ferry shuttle
    peephole
    intake ~ air engine food manifold flight pub
    pod|tier|module a|b|c|d|# ~ traffic apartment apt street storage bus police patrol math school apartment housing police storage @school hospital math game lesson patrol wheelchair
    held|locked|kept|detained|housed|confined|committed ?up at|in|inside|behind|overnight|over & @young facility place camp jail road unit there boys girls ~ vigil meet evidence fair hands traffic hostage captive custody crash
    locked|put|send|sent|throw|threw him|her|me|them|us|you up|away|upstate|inside ~ text email call photo money video home @school message to|a|the
    out on ?good behavior|bond|bail|pass|furlough|appeal ~ dog terms foot lake bike boat
    good behavior|time|conduct ~ have having had terms dog
    guest|guests of the|this county|state|government
    paid|paying|pay|pays ?for ?it ?off ?his|her|the debt|mistake|mistakes|dues|price|crime|since|did & he she last winter done did only time till been ~ bike loan car card lunch phone ticket rent @shop dinner
    made a ?big|dumb|stupid|bad mistake|mistakes|choice|choices ~ dinner wrong printed typo map test
    trouble|run|brush|issues|problems with|in ?the law|cops|police|court|past ~ signal
    camp|ranch|program|boot|facility ... judge|judges|court|sentenced|ordered|razor ~ @sport churches fair pick summer
    boys|girls|youth|juvenile|wilderness|reform|training camp|school|ranch|farm|academy|facility|center & judge sent sentenced locked escaped left ran fence from got county ordered court ~ @sport summer art music private catholic dance
    bus|van|ride .. that|takes|took|for|to ... moms|mothers|families ... see|visit ... boys|sons|girls|them|inside ~ play hospital mall
    escaped|escape|broke|bust|busted|snuck|walked|climbed|jumped|hopped|over|slipped ?out ?of ?away ?over ?from the ?back|second fence|wall|roof|gate|transport|van|perimeter|unit|camp|yard ~ dog @pet house school rain heat backyard neighbor neighbors
    transport|transfer|transported ?to|from|van|officer|deputy & court detention judge juvenile facility medical ~ school public authority bus
    write|written|writeup|without|single ?up|one ?write ups|up & did months time level seven there him year ~ report grocery
    write|written up|ups ~ story article essay report
    turns|turned|when|until|at|till he|she|eighteen|# ... out|release|released|ages & locked facility camp juvie
    release|released|discharge date|plan|papers|pending|to ?his ?her ~ album movie press video single book
    time served
    eleven|five|few|ten|three|# days|weeks|months left ~ camp school season @sport contract sale
    guard|guards|warden|correctional|corrections|corrections officer|officers|staff|facility|dept|on ~ national color security life mouth crossing shin coast school shoulder
    placard|height|booking|measuring ... chest|chart|name|number|wall|board & facing wall holding front plain boy girl ~ trophy school
    ruled|lined|height|measured|marked wall|backdrop|chart|background ~ brick growth doorframe
    holding|holds|with ?a|up card|board|sign|placard|slate ... number|admit|intake|date|name|booking ~ one pharmacy birthday ticket diploma welcome
    facing camera|front ... placard|plain|number|name ~ school trophy blue grade`,
    `She was in pod C until last week.
    They are counted every fifteen minutes at night.
    He left with no laces in his shoes.
    He has been a guest of the county.`,
    `She was in row C at the concert.
    The bus comes every fifteen minutes.
    He bought new laces for his shoes.
    He has been a guest of the choir.`,
  ),
  frame(
    'justice/held-as-told',
    'Held or sentenced.',
    `held|detained|confined|locked ?up at|in the|a ?county|state facility|lockup|camp|jail ~ meet @sport vigil pool
    judge gave|sentenced him|her ?a|to|# ?six ?nine year|months|days|time`,
    `The boy was held at the county facility.`,
    `The meet was held at the county pool.`,
  ),
];
