import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('agency', 'topic', 'inference');

/** Who comes to look, who decides and signs, who took a child away, and who may see it, in both languages. */
export const topicsAgency: readonly Entry[] = [
  topic(
    'agency/visitor',
    'Someone official in the life of a child.',
    `@keeper|guy|dude|someone|somebody|alguien|man|worker|driver|muchacha|chica|licenciado|person|they|women|girl|men ... @badge ~ police usher look video suspect bus walking @school camera photographer waiter concert hospital @shop raffle
    @badge ... @keeper|guy|dude|someone|alguien ... house|home|door|kids|children|visit+|check+|questions|casa|ninos|revisa|preguntas|car ~ @school @sport @shop @stage
    county|state|government|agency|official|court|condado|gobierno|estado|oficial|fleet|municipal car+|sedan|van|vehicle|plates|plate|id|badge|employee+|worker+|lanyard|lady|woman|man|guy|carro|camioneta|auto|placas|gafete|logo|phone|people|person|folks|visitor+|laptop|lawyer|attorney|office ~ fair parks trooper road fairgrounds park library tour patrol champion+ @sport obras turismo clerk tax dmv highway transit election
    exempt|government|official|state|county|oficiales|government plates|plate|placas - says number
    employed|works|working|worked|employee|trabaja|empleada|empleado by|for|at|in|de|del|con|para ?the ?that ?el ?la state|county|agency|department|condado|estado|gobierno & minor picked child girl boy her kids him drove nina nino casa family ~ parks fair roads library water road school district highway
    worker|workers|supervisor|investigator|evaluator|specialist|advocate|liaison|case ?manager|mentor|monitor ?who|that ?is|was ?supposed assigned|appointed|handling|to|with|on|for|from ?on ?her|his|the ?her|girl|him|boy|child|case|file|family|minor|kids|home ~ roof @shop police detective computer @school power line sewer road
    @keeper|man|someone|somebody|guy|dude|muchacha|chica|persona|alguien ?nueva|nuevo ?who|that|que ?is|was|used|nos|la|lo|le|les ?supposed to|comes|come|came|coming|visits|visit|checks|check|lleva|llevaba|viene|venia|vienen|visita|revisa|revisaba|pasa|llega|llegaba|visitaba ... every|each|once|monthly|month|weekly|mondays|tuesdays|thursdays|fridays|week|cada|mes|semana|quincena|rato|lunes|viernes|dias ~ meter @kin lawn softball homework pool mail cans milk luz gas agua queso tamales pan elotes piano church bible milkman pizza renta
    monthly|home|weekly|announced|unannounced|surprise|mensual|sorpresa|visita|domiciliaria visit+|visitor+|visitas|visita|domiciliaria|sorpresa ~ website doctor grandma family museum nurse dentist
    questions|preguntas|preguntaron|preguntando|preguntaban|interviewed|entrevist*|asking ... kids|children|ninos|ninas|hijos|fridge|bruises|food|home|house|comen|comian|pegan|pegaban|golpes|casa|family ~ police reporter+ quiz @school trivia detective tienda
    through|in|into|open+|look+|looked|check+|checked|revisar^|revisando|revisarles|checar|checaron|inspect+|abrir|abrio|counted|full|stocked|vacio|lleno|llena ... my|our|the|mis|mi|el|la|their fridge|refrigerator|cupboards|cabinets|pantry|drawers|refri|nevera|alacena|despensa|beds|bedrooms ~ mom @shop party snack landlord milk sandwich bear raccoon
    fridge|refrigerator|cupboard+|pantry|beds|refri|nevera|despensa ... ?was|were empty|full|stocked|vacio|enough|wrote|notes|photo+|clean|checked|apunt*|anot* & she they lady someone notes wrote judge came kids took ella senora report ~ party store
    taking|took|wrote|writing|tomando|tomaba|apuntando|escribiendo|anotando ?de ?down everything|notas|notes|todo|it|photos|pictures & house kids home room fridge door visit visits lady ninos casa senora every weekly cuarto ~ @school class clase lecture reporter recipe @sport
    on|handling|doing|assigned ?to his|her|our|their|mi|su|nuestro file|case|caso|expediente ~ police detective+ paper coach officer sheriff detectives
    lleva|llevaba|llevan|tiene|trae|cambio|pasaron ?lo|el|la|mi|su ?nuestro|mi|su caso|expediente|asunto|nuestro|carpeta ~ policia detective fiscal panaderia
    has|have|got|had|carries|juggles|lleva|tiene ?like forty|thirty|fifty|twenty|sixty|#|cuarenta|treinta|cincuenta ?other|otros kids|cases|children|files|families|casos|ninos|expedientes ~ team teacher coach school bus camp class classes chess
    transport|transportation|driver|chofer lady|worker|aide|driver|person|guy|lady|from|de|del|with & therapy took her him visit+ appointment county court agency ~ truck delivery
    somebody|someone|different|driver|drove|strangers|they drove|drives|driver|take+|takes|took|picks|picked her|him|them ?to|from|up|for & therapy visits appointment appointments court county state different office ~ @kin @school practice
    driven|driving|drive|drives|drove between|to|from ?two ... offices|visits|placements|hearings
    had|have|has|got|get|needed|required to ?get ?be ?all fingerprinted|prints|checked & sleep sleepover stay over parents house visit hers his
    caseload|casework|intake|caseaide|screener ~ hospital air engine
    @keeper|chica|muchacha|guy|someone|man|people ?from|de|del ?the|la|el condado|county|state|estado|gobierno|government|agency|agencia|court|juzgado|oficina|office - fair parks troopers road
    sat|parked|waited|sitting|estuvo|sentada ... driveway|outside|car|curb|carro|afuera ... writing|wrote|notes|clipboard|escribiendo|apuntando|watching ~ police meter ticket
    asks|asked|asking|ask|preguntan|pregunta|preguntaba|preguntaron ?her|him|them|us|le|les|kids|the ?same|the|las|mismas|kids|ninos questions|preguntas & month weekly writes house lady kids school eat notes mes cada ninos comen down ~ @stage quiz police reporter exam 
    writes|write|wrote|writing|apunta|apuntaba|anota|escribe ?it ?todo ?everything ?all down|how|what|que|lo|todo ... eat+|say|said|wear+|house|come|comemos|decimos|pancakes|food|kids|visit|casa|we & lady month she they senora someone every cada ~ recipe diary @school
    interview*|entrevist*|talked|pulled|habl* ... kids|children|daughter|son|hijos|ninos|hija|her|him ... school|without|escuela|sin|class|alone ?me|mi|us ~ @search reporter police detectives @sport
    without|sin ?my|mi me|us|permission|permiso & interview* questions entrevist* talked took - photo car keys`,
    `The lady who is supposed to check on him every month has not called.
    There is always some woman with a county badge at that house.
    cada rato llegaba una licenciada con folder a hacer preguntas de los niños`,
    `The lady who checks the meter every month saw him.
    There is always some woman with a kayak at that house.
    cada rato llegaba una vendedora con canasta`,
  ),
  topic(
    'agency/deciders',
    'A judge, an office or a stranger decides for a child, signs for it, and may not speak of it.',
    `@authority|downtown|somebody|someone|whoever|guardian|lawyer|director|alguien|procurador ... @decide|permission|consent ... photo|picture|pic|name|poster|flyer|image|post|foto|imagen|nombre|publicar|publish|share|print|face|cara|trip|surgery|haircut|school|her|him ~ yearbook @sport @school artist museum cancha permit building parade calle obra beach
    @decide|permission|consent|release|waiting|need|needs|necesitan|piden|require+ ... @authority|downtown|director|somebody|guardian|commissioner|procurador ... ?before ?to ?para ?her|his|la @photo|her|him ~ yearbook @sport museum cancha permit building parade beach
    @photo .. ?needs|without|sin|has|tiene|hasta|before|until|antes ... @authority|somebody|downtown|whoever|alguien ... @decide|permission|permiso|autoriz* ~ yearbook @sport museum cancha
    cant|cannot|not|wont|no|couldnt|never|before|puedo|dejan|pueden|nomas|barred ?even ?i|we|me|can|he|be ?allowed|let ?to ?us ?be post|share|print|publish|show|use|publicar|compartir|poner|subir|publique|publiquen|usar|shown ?my|our|her|his|la|su ?own ?the ?child|son|daughter|grandson ?sons|childs photo|picture|pic|face|name|foto|cara|nombre ?unless|without|until|sin|hasta|si ~ @shop instagram app account copyright
    who|whoever|nobody|someone|somebody|quien|nadie|another ?else ?adult ?can|may|has|holds|gets|needs|es|puede|sign|tiene ?to|que|the|quien ?power|authority|right ?to sign+|consent+|approve+|authorize+|firma|decide|firmar|autoriza|manda|decidir|decides|deciden ~ backpack art library @sport package delivery community autograph yearbook @school lease
    neither|not|ni|no ?even|solo|sus ?su mom|dad|parent+|mother|father|padres|madre|mama|papa ?can|could|may|are|were|is|get|gets|los|que ?not|no ?allowed|supposed say|sign|decide|agree|deciden|decide|firma|firman|consent|told|mandan|manda|informed
    not|no|never|ni ?by ?los|las|sus|the|her|his parents|padres|mother|family|familia ?but ?sino ?decide & decisions decide educational medical court rights judge agency appointed guardian
    legal|ultimate|sole|decision|decisionmaking|educational|education|medical|ed|surrogate responsibility|authority|rights|decision+|guardian+|custod*|consent|holder|parent|representative ~ @sport advice team drinking age joint grandmother grandfather aunt uncle
    appointed|assigned|designated|surrogate|delegated|designada|designado|nombrada|asignada|asignado|nombrado person|adult|guardian|advocate|lawyer|attorney|parent|worker|mentor|stranger|representative|persona|tutor|tutora|abogada|abogado|defensor|defensora|spokesperson - captain team
    person|adult|someone|lawyer|stranger|persona|abogado|abogada|advocate ... appointed|assigned|asignado|asignada|nombrado|nombrada|designada & court judge her him child parents decisions girl boy state juez nina nino menor not law ~ seat detective @sport
    her|his|the|childs|minors|girls|boys|kids|su|de ?own|la ?nina|nino|menor lawyer+|attorney|counsel|advocate|abogado^|abogada|defensor^|representante - @sport fees office ~ crash insurance divorce suspect accident victim actor
    lawyer|attorney|counsel|advocate|abogada|abogado|licenciada|defensora ... gave|appointed|assigned|got|pusieron|asignaron|para ?la ?el ?her|him|girl|boy|nina|nino|menor|child ~ divorce suspect
    represents|represent|representing|representa|representacion|juridica|juridico ?a ?the ?la ?el child|minor|girl|boy|nina|nino|menor|her|him|juridica|legal|hijos|area|servicio ~ team school @sport seleccion
    the|a|his|her|el|la judge|juez|jueza decide+|decided|said|says|ruled|let+|order+|told|never|wants|kept ~ @contest
    judge+ ... decide+|decided|send+|sent|let+|order+|ruled|said|says|told|gave|put|denied|signed|never|wants|made|kept|allow+|pick ~ @contest
    goes|go|went|has|had|everything|all|it|pasa|todo|depende|va|run|runs ?to|that ?to|que|por|de|of ?go|it|pasar through|the|judge|court|juez|jueza|juzgado|corte ?the|a|judge|el|la judge|court|juez|jueza|juzgado|corte|courts ~ basketball tennis food volleyball
    plan|goal|services|classes|cursos|clases|talleres|requisitos|counseling|terapias|terapia|program|steps ... get|getting|back|regresen|regresan|devuelvan|devuelven|recuperar*|reunif*|return|home|volver|volviera ... kids|her|him|son|daughter|hija|hijo|hijos|ninos|children|them|home|back|me|devuelvan ~ refund @sport phone beca camp
    cursos|curso|talleres|clases|terapias|classes|tests|pruebas ... pidieron|ordenaron|mandaron|ordered|required|asked|pedian|told|judge|juez|county|obligaron ~ beca @school
    parenting|anger|crianza|padres|domestic class|classes|course|courses|management|mgmt|cursos
    cannot|cant|couldnt|may|barred|bars|prohibits|forbids|declined|refused|would|unable|no|sin|not|wouldnt|wont|neither|prohibe ?by|from|not|to|law|puede|pueden|podemos|quiso|allowed|law .. confirm*|comment*|discuss*|disclose*|acknowledg*|deny|decir|confirmar|comentar|revelar|dar ... client+|child|whether|if|served|involved|care|custody|case|law|minor|atiende|atendido|menor|expediente|caso|privacidad|ley|nina|nino|si|records ~ vigil meet card witness+ suspect+ video traffic doorbell lluvia testigo+ identity scene reward vehicle
    client+|clientela|usuaria|usuario & confirm comment law child agency office confidential spokesperson county whether former ~ @shop @men haircut dog gym
    confidential*|sealed|expunged|confidencial*|reservado|reservada & law records child girl boy agency office file family minor case proceedings hearing placement matter situation caso expediente ley nina nino ~ tip+ line hotline detective
    pursuant|under|per|citing|section|segun|conforme|por ?to ?the ?state ?childrens|la|al welfare|juvenile|privacy|confidentiality|family|childrens|ley|code|statute|protection code|law+|statute|records|act|court|de|infancia|proteccion|menor|section & child girl boy minor photo released release records foto nina menor agency officials identity disclos* share ~ highway traffic vehicle lluvia
    ward|guardian|parent on|in ?paper|name|law|quotes only ~ hospital city street east west
    guardian|guardians|tutor|tutora|custodian+|tutores ?legal ... office|agency|county|state|department|official|institution|oficina|institucion|public|institutional|appointed ~ crossing @school mates angel galaxy bank matematicas clases fleet
    legal|institutional|public|temporary|state|interim|court guardian+|custodian+|custody|guardianship|conservator* ~ grandmother grandfather mother father aunt uncle parents mom dad joint
    guardianship|conservator|conservators|conservatorship|conservatorships|surrogate ~ grandmother aunt uncle
    state|federal|privacy|the|la|child law|laws|ley|policy|rules prevents|prevent|prohibit*|forbid*|bars|restrict*|keeps|prohibe|impide ... say*|confirm*|comment*|discuss*|disclos*|knew|decir|hablar|child ~ witness video vehicle parking fireworks
    ask|asked|check|permission|permiso|pedir|preguntar|go|approval ... ?the|con|al|a|with|from|through court|judge|county|state|agency|juez|juzgado|condado|lawyer|office|caseworker|corte ... ?before|even|to|para|antes|hair|photo|video|trip|post|cut|travel|surgery|dentist|sleepover
    gave|give|given|got|assigned|appointed|pusieron|dieron|asignaron ?her|him|them|le|les|me ?a|an|un|una ?own ?court attorney|lawyer|advocate|abogado|abogada|defensor|guardian|tutor|tutora - math
    goal|plan|meta|permanency|objetivo ... return|reunif*|adoption|guardianship|regreso|volver ?to ?al ?a home|hogar|casa|parent+|family
    return|returned|returning|regreso|reunite|send|sent|go|going ?to home|hogar|parents ... goal|plan|december|judge|hearing|ordered|juez|trial|approved|soon ~ @sport @school flyer 
    judge|juez|jueza|corte|court ... la|me|lo|them|her|him|give|dan|devuelv*|regres*|back|home|return+ & decide decides when if si cuando me dan hijos hija december diciembre ~ @contest
    have|get|give|gets|got|bring|send ?me ?us her|him|them|kids|baby|la|lo back|home if|when|once|after|until|unless|only ~ phone party library work @sport bus dinner
    regresan|regresen|devuelven|devuelvan|entregan|entreguen|regresaran|entregar|devolver ?me ?a ?mi ?la ?hija|hijo|nieto|nieta ~ llamada dinero mochila deposito celular premio
    no|ni|nunca|not ?asi ?me|nos la|lo|los|las|mi entregan|devuelven|regresan|dan - llamada cambio
    no ?contact|restraining|protective|stay ?away|protection|gag order|orders ~ weather dress
    orden de proteccion|alejamiento|restriccion
    standing|rights|derechos & grandparent+ grandma grandmother court judge they said abuela abuelos aunt hallway - ovation room water ~ human video photo line ovation
    receiving|received|receives|recibia|recibe|enrolled ?in|social|county|state services|servicios|supports|wraparound|case ?management ~ weather internet funeral church emergency cable
    services|wraparound|supports ?were|had ?been in|offered|provided ?place ?to & family child teen girl boy mother - church emergency internet funeral
    take|took|pass|passed|fail|failed|drop|dropped|give|gave|do|did ?a|an|my|all ?hair|follicle|drug|ua ?follicle test|tests|classes|class|screens & hold see baby kids back visit judge let my own get daughter son
    wouldnt|not|never|didnt|couldnt|no let|dejaron|allow|allowed|llevarme|me ?me|us|to take|leave|bring|llevar|hold ... home|casa|baby|him|her ?from ?when ?he|she|nacio|born|hospital & born hospital baby nacio recien newborn seen`,
    `Before I can post her picture somebody downtown has to approve it.
    Her lawyer told her not to talk, yes, she has her own.
    Everything goes through the judge.
    Por ley la oficina no puede decir si atiende a la menor.`,
    `Before I can post her picture the app needs an update.
    The judge of the pie contest saw her.
    Everything goes through the mail slot.
    Por la lluvia la oficina no abre.`,
  ),
];
