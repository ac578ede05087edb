import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'status', 'law');
const practice = define('justice', 'status', 'practice');
const justicia = define('justice', 'status', 'spanish-pending-review');

const OFFENSE =
  `robbery|robberies|robbing|burglary|burglaries|burglarizing|theft|thefts|larceny|stealing|shoplifting|shoplift|carjacking|carjack|
  assault|assaulting|battery|arson|vandalism|vandalizing|graffiti|tagging|trespassing|trespass|loitering|truancy|mischief|affray|mugging|
  possession|weapon|weapons|gun|firearm|firearms|knife|drugs|dealing|marijuana|weed|cannabis|distribution|disorderly|resisting|
  misdemeanor|misdemeanors|felony|felonies|manslaughter|homicide|fighting|joyriding|break|breaking|menacing|stabbing|shooting|brandishing|
  evading|receiving|boosting|jacking|dui|dwi|riot|rioting|terroristic|soliciting|solicitation|forgery|fraud|car|kia`.replace(/\s/gu, '');
const DELITO =
  `robo|robos|robar|robado|robada|hurto|hurtos|asalto|asaltos|asaltar|lesiones|agresion|agredir|golpear|danos|vandalismo|grafiti|pintas|
  portacion|posesion|arma|armas|droga|drogas|marihuana|narcomenudeo|trafico|vender|homicidio|extorsion|secuestro|delito|delitos|rina|pelea|
  pandilla|pandillas|incendio|amenazas|allanamiento|falta|faltas|halconeo|motos|moto|carro|auto|coche`.replace(/\s/gu, '');
const YOUNG = 'boy|girl|teen|teenager|youth|juvenile|minor|kid|son|daughter|he|she|him|her|his|hers|#';
const CHICO = 'menor|adolescente|joven|nino|nina|muchacho|muchacha|chico|chica|hijo|hija|lo|la|le|el|ella|su';

/** What says that a child is accused, tried, watched or held, by the words of courts, police and programmes. */
export const delinquency: readonly Entry[] = [
  justice(
    'justice/charged',
    'Arrest, charge, citation and booking of the child, for an offense.',
    `charged|charge|charges|booked|arrested|convicted|indicted|cited|guilty|adjudicated|sentenced|citation|ticketed|collared|nabbed|busted|pinched|summonsed|arraigned|locked|wanted|detained|petitioned ?up ?away ?at ?# ?fourteen ?fifteen ?thirteen for|with|of|on .. ${OFFENSE} & ${YOUNG} - man woman driver stepfather boyfriend suspect adult kidnapper company
    ${OFFENSE} suspect|suspects|defendant|arrestee|perpetrator|charge|charges|conviction|arrest|petition|case & ${YOUNG} - man woman driver card phone
    police|cops|officers|deputies|sheriff|troopers|twelve|detectives|law ?had ?have ?has arrested|arrest|busted|bagged|booked|nabbed|cuffed|handcuffed|charged her|him|son|daughter|girl|boy|teen|teenager
    son|daughter|girl|boy|teen|teenager|teens|he|she|kid|kids|bro ?was ?is ?were ?had ?has ?been ?got ?just arrested|busted|bagged|handcuffed|fingerprinted|mugshotted ~ development film
    civil|juvenile|police|criminal citation|citations|summons ~ zoning parking
    citation|summons for|to marijuana|shoplifting|appear|trespass|possession|truancy|curfew ?marijuana ?appear ?shoplifting & ${YOUNG} ~ parking essay bicycle
    press|pressed|pressing|pending|filed|file|facing|faces|drop|dropped|felony|misdemeanor|criminal|juvenile|delinquency|assault|theft|multiple|new|open ?her ?his charge|charges & ${YOUNG} - man woman driver stepfather boyfriend suspect adult kidnapper battery phone credit fee
    call|called|calling ?the law on & her him
    mugshot|mugshots|mug shot|shots
    booking photo|photos|number|sheet|picture|image|intake
    fingerprinted ?and ?then booked
    first|repeat|habitual|chronic|serious|violent|youthful offender|offenders|truant|delinquent|runaway
    juvenile|youth|youthful|young|teen sex|sexual ?sexual offender|offense|offending|offenders
    register|registers|registered|registry|registration ... sex offender|offenders & boy girl teen youth he she`,
    `He was charged with armed robbery at thirteen.
    Carjacking suspect, 14, is missing.
    Police gave him a civil citation.
    Police had arrested her.`,
    `The phone was charged by noon.
    A man was arrested for car theft.`,
  ),
  justice(
    'justice/hearings-and-outcomes',
    'Hearings, transfer to adult court, pleas, release and what the court imposes.',
    `waiver|transfer|certification|decertification|fitness|adjudicatory|arraignment|detention|dispositional|disposition|revocation|pretrial|sentencing|plea|bail|omnibus|suppression|competency|delinquency|remand|parole|probation|truancy|contempt hearing|hearings ~ water contest
    truancy judge|petition|court|officer|board|mediation|charge|warrant|magistrate|case
    tried|charged|prosecuted|certified|sentenced|waived|transferred|treated ?as ?to ?into an adult|adults
    incompetent|unfit|competent|competency|competence to|restoration|evaluation ?stand ?trial & ${YOUNG} trial court judge
    pins|chins|cins|fins|jins|mins|yins|jinv|fwsn warrant|warrants|order|complaint|hearing|filing|proceeding|petition|ward|adjudication|diversion ~ bowling safety cushion
    technical|curfew violation|violations|charge|citation|ticket|warrant & ${YOUNG} ~ foul sport building
    restorative ?justice circle|circles|conference|conferencing|panel|justice|mediation ~ yoga sleep
    victim offender|impact mediation|dialogue|statement|panel|class
    peer|teen|youth jury|court|courts
    community|conditional|compassionate|supervised|provisional|electronic release|released ~ pigeons album press
    promise|promised|notice to appear & ${YOUNG} released court written signed
    own|personal recognizance
    recognizance
    posted|posts|paid|made|pays|set ?his ?her ?a ?the ?# bail|bond & he she his son daughter teen boy girl released judge court ~ savings bike rental
    bail ?was ?is posted|set|paid|denied|revoked
    ordered|sentenced|sent|referred into|to ?a ?the ?do multisystemic|functional|mst|fft|restoration|rehabilitation|restitution|anger|community
    multisystemic therapy
    anger ?management class|classes|group|course & judge court ordered probation mandated made
    judge|court|magistrate ?has ?had ?who ?then ordered|made|gave|sentenced|sent|committed|put|placed|revoked|lift|lock ?her ?him ?them ?to .. anger|service|program|restitution|therapy|camp|treatment|furlough|detention|lockup|warrant|lock|up ~ company library city contest
    hours|weekends|days of community service & judge court owes owe ordered sentenced probation ~ diploma graduation graduate honor scholarship
    community service .. hours|judge|court|order|officer|sentence & judge court owes ordered sentenced probation ~ diploma graduation graduate honor scholarship
    pay|pays|paying|owes|owed|ordered ?off ?in ?court restitution & broke broken damage windows family he she his her victim judge court
    revoked|revoke|violated|overstayed ?her ?his ?the ?a furlough|pass|aftercare|release|parole
    bolted|fled|ran|escaped|slipped|slips|bolts|flees|escapes|walked ?away ?out ?of ?from ?the ?a ?her ?his arraignment|courtroom|sentencing|custody|transport|courthouse|bailiff|disposition
    bailiff ... ran|fled|bolted|disposition|verdict|sentence|cuffed|cuffs
    disposition|verdict|sentence ?was ?is read|announced|imposed
    codefendant|codefendants
    co defendant|defendants
    plea condition|deal|bargain|agreement|offer|hearing|colloquy
    expunge|expunged|expungement|sealed|seal ... record|records|case & ${YOUNG}
    gang|criminal|juvenile injunction|injunctions|database
    curfew order|monitor|monitoring|condition|conditions|violator|call|calls|checks`,
    `The waiver hearing is on Friday.
    She owes sixty hours of community service the judge gave her.
    He slipped custody on the way to court.
    Released on a written promise to appear.`,
    `The contest judge made her a program.
    She does community service at the food bank.`,
  ),
  practice(
    'justice/agencies-and-places',
    'Juvenile justice agencies, places and programmes by name, and the acronyms of the states.',
    `jjc|odys|idjj|ojj|dyrs|djc|nydjj|rydc|yrtc|sytf|oja|ydrc|jrf|jjs|jjab|jdai|yoi|cydc|scdjj|vadjj|fldjj|gadjj|dacjj|tjpc|cdcr|jdo|jpd|jso & he she her him his they minor youth returned custody released detained kid boy girl teen resident facility held sent ran
    dys|djs|dyc|dya|oya|oys|djj|yrc|ydc ?his ?her unit|pod|facility|placement|parole|aftercare|custody|commitment|committed|supervision|caseworker|worker|agent|program|camp|run|escape|awol
    juvenile|youth|young|youths justice|rehabilitation|aftercare|corrections|correctional|offending|offender|detention|reentry|probation|parole|diversion|services ?services ?agent|worker|officer|commission|authority|administration|programme|program|office|center|centre|agency|specialist ~ library church soccer parks
    juvenile|youth ?assessment assessment|intake|receiving|reception|processing|holding|diagnostic|reporting|probation|commitment|offender center|centre|facility|unit|officer
    training|industrial|approved|borstal school & razor fence ran escaped escape escapee committed sent court judge scaled fled inmate youths years juvenile
    scared straight
    secure training|childrens centre|home|center
    young offender|offenders institution|team|institute|centre
    youth offending|justice ?team
    kiddie|kiddy|kids|baby|teen|girls|boys jail|jails|prison|lockup|hoosegow ~ @play
    detention|correctional|corrections|lockup|juvie|probation worker|staff|counselor|counsellor|guard|sergeant|nurse|teacher|officer|superintendent ~ homework lunch
    interstate compact for|on juveniles
    compact for juveniles|juvenile
    justice|system|court|law|gang|police|carceral ?system involved|impacted & ${YOUNG} youths teens young
    out of home detention|probation
    nonsecure|non ?secure|staffsecure|secure detention|custody|placement|facility|care|bed
    instead of|or|versus|than lockup|detention|jail|juvie
    youth|juvenile ranch|camp|farm|academy ... judge|court|escapee|escaped|probation|committed|ordered|placed`,
    `He must be returned to the JJC.
    A juvenile aftercare agent called.
    He is a justice-involved youth.
    They held him at the kiddie jail.`,
    `The youth library program is on Friday.
    She is at school.`,
  ),
  justicia(
    'justice/procesado',
    'Detención, acusación, proceso, sentencia y libertad del menor.',
    `proces*|juzgaron|juzgado|juzgada|juzgan|sentenciaron|condenaron|imputaron|imputan|imputa|acusan|acusaron|acusado|acusada|formalizaron|formalizado|vincularon|detuvieron|detenido|detenida|arrestaron|arrestado|arrestada|apresaron|consignaron|ficharon|investigan|denunciaron|denunciado|condenado|condenada|sentenciado|sentenciada|encerraron|encerrado|buscan|requerido ?ya ?como ?a ?adulto por ?el ?un ?una ?los ?las .. ${DELITO} & ${CHICO} - hombre sujeto adulto
    procesaron|juzgaron|juzgado|juzgada|juzgar|procesado|procesada|procesar ?lo ?la como adulto|adulta|mayor
    vinculo|vincularon|vinculado|vinculada|sujeto|sujeta a proceso
    policia|policias|agentes|patrulla|patrulleros|cuicos|carabineros|tombos ?la ?lo ?los ?ya ?se ?me ?habia|habian|ha|han ?a arrestado|detenido|apresado|fichado|arresto|detuvo|detuvieron|arrestaron|esposaron|agarraron ?a ?su hijo|hija|muchacho|muchacha|menor|joven|nino|nina|lo|la|por
    lo|la|le|me ?habian|habia|han|ha arrestado|arrestaron|arresto|detuvieron|apresaron|ficharon|enjuiciaron|imputaron|sentenciaron|condenaron
    fichado|fichada|fichaje|ficha|foto|fichas policial|policiaca|policiacas|policiales ~ perro
    antecedentes penales|policiales|por|juveniles|delictivos ~ medicos clinicos
    orden|medida ?de ?la aprehension|alejamiento|internacion|captura|restriccion|internamiento|busca|arresto|presentacion|detencion ~ telefono pantalla
    prohibio|prohibieron|prohibe ?le ?judicialmente acercarse|aproximarse|salir & jueza juez juzgado tribunal fiscal golpeo victima condado
    juez|jueza|corte|tribunal|juzgado|magistrado|magistrada ?le ?lo ?la ?que ... alejamiento|internacion|internamiento|libertad|restitucion|trabajo|servicio|fianza|tobillera|brazalete|encierro|orina|antidoping
    orina|antidoping|dopaje|toxicologico|toxicologica ... corte|juez|jueza|oficial|tribunal|libertad|condena|juzgado
    bajo|pago|pagaron|deposito|salio|puso|fijaron|fijo ?la ?su ?una ?con ?bajo ?el fianza|caucion|palabra & ${CHICO} padrino madre juez corte salio ~ renta departamento honor
    tutela|pupilo|pupila|custodia|guarda del|de ?la tribunal|corte|juzgado|juez & robo delito danos pelea arma
    danos|restitucion|multa|servicio|trabajo|taller|pinta ... por|de orden|mandato|decision del|de ?la|un juez|jueza|tribunal|corte|juzgado
    servicio|servicios|trabajo|trabajos|prestacion|prestaciones ?a ?en ?de ?la ?beneficio ?favor ?utilidad ?social ?la comunidad|comunitario|comunitarios & juez jueza corte tribunal condena horas sentencia fiscal libertad juzgado
    escapo|huyo|fugo|escaparon|salio|corrio|salto ?del ?de ?la ?los ?en juzgado|juzgados|audiencia|tribunal|corte|sentencia|traslado ~ @sport
    leian|leyeron|dictaron|dicto|leer ?le ?la ?su sentencia|condena|fallo
    audiencia ?de imputacion|formulacion|vinculacion|juicio|sentencia|responsabilidad|control|juzgamiento|flagrancia
    conciliacion|mediacion|reparacion ?penal ?del ?dano ?con ?la victima|dano|penal & fiscalia juez menor menores tecnico adolescente equipo joven victima
    programa|medida|plan|justicia|juzgado ?de desviacion|derivacion|remision|restaurativa|restaurativo|reinsercion|desistimiento|alternativa & jovenes detenido detenidos fiscal juez penal menores adolescentes menor delito ley
    jovenes|menores|adolescentes|chicos ?en ?con ?de reinsercion|infractores|infractoras|infractor|transgresores|detenidos|detenidas|delincuentes|privados|procesados
    menor|adolescente|joven infractor|infractora|transgresor|transgresora|delincuente|detenido|detenida|imputado|imputada|procesado|procesada
    expediente|antecedentes|registro|prontuario ... borrar|eliminar|sellar|cancelar
    borrar|eliminar|sellar|cancelar ?le ?su ?el ?sus ?los expediente|antecedentes|prontuario`,
    `Lo procesaron como adulto por el asalto a la tienda.
    La ficha policial del muchacho fue en febrero.
    La policía lo había arrestado.
    La jueza le prohibió acercarse a la víctima.`,
    `El juzgado está junto a la plaza.
    La fila avanza.`,
  ),
  justicia(
    'justice/reforma-y-leyes',
    'Centros, organismos y leyes de justicia juvenil, de varios países.',
    `cerrad|cip|crc|csc|cipcrc|cespa|cjdr|inisa|srpa|rpa|cetra|lorpm|utip|sirpa|soa|caei|lnsiipa|dgtpa|ceart|cecam|cipa & adolescente menor joven el ella lo la estado centro ingreso estaba ingresado arma fugo escapo internado
    cip crc
    centro|centros|casa|instituto|unidad|granja|colonia|comunidad|residencia ?de ?para ?especializado ?cerrado ?semicerrado ?semiabierto ?los reforma|reclusion|internamiento|internacion|rehabilitacion|detencion|reinsercion|readaptacion|infractores|tratamiento|correccional|correccion|reeducacion|custodia|contencion|diagnostico & menor menores juvenil juveniles adolescente adolescentes joven jovenes muchacho chico el ella ~ fisica animal
    medida|medidas|regimen ?de internacion|internamiento|cerrado|semiabierto|semicerrado|cautelar|cautelares|reeducativa|reeducativas|socioeducativa|socioeducativas|correctiva|correctivas|judicial|libertad
    ley|lo organica|penal|# ?# ?# ?de 2000|menor|menores|juvenil|adolescentes & aplico menor anos juez fiscal le
    organica 5|2000 ?2000
    ley|sistema|justicia|responsabilidad|fiscalia|juzgado|tribunal|juez|jueza|fiscal|seccion|defensoria ?de ?la ?integral ?penal ?justicia ?responsabilidad ?del ?para ?especializado ?en penal|juvenil|menores|adolescentes|adolescente ?juvenil ~ @sport proteccion familia
    equipo tecnico de|del ?la fiscalia|juzgado|menores
    libertad vigilada|asistida|condicional|supervisada|anticipada
    correccional|reformatorio ~ estilo
    consejo|tutelar tutelar|de|para ?de ?los menores
    brazalete|tobillera|grillete|pulsera ?de electronico|electronica|localizacion|telematica|telematico|gps
    arresto|detencion domiciliario|domiciliaria
    privado|privada|privacion de ?la ?su libertad
    reinsercion social|juvenil|adolescente ?juvenil`,
    `Ingresó a un CERRAD del estado.
    Persona menor sujeta a medida de internación.
    Se le aplicó la Ley Orgánica 5/2000.`,
    `La medida del vestido es grande.
    Estudia leyes en la universidad.`,
  ),
];
