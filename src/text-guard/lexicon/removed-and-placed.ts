import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const fosterEs = define('foster', 'status', 'spanish-pending-review');
const frame = define('foster', 'frame', 'inference');
const topic = define('foster', 'topic', 'inference');
const inCourt = define('foster', 'topic', 'practice');

/** A child taken from parents, put elsewhere by an office, waiting for a family, in both languages. */
export const removedAndPlaced: readonly Entry[] = [
  foster(
    'foster/removed-from-parents',
    'Removed from a household, taken away from parents, brothers and sisters split by it.',
    `he|she|they|kid|kids|sibling+|brother+|sister+|baby|twins|@child|were|was|been|being ?was ?were ?been ?being ?had ?both ?all ?voluntarily removed from|out ?of ?the ?his ?her ?their ?filthy ?unsafe apartment|house|trailer|flat|duplex|household|mother+|mothers|mom+|father+|dad+|parents|parent|home|family ~ mold furniture sofa couch carpet asbestos belongings items evidence guns weapons page
    were|was|been|being|got|get|gets|kids|children ?all ?both taken|pulled|separated away|apart|off from ?the ?both ?his|her|their|my|its|our ?birth ?bio ?own mother|mom|mum|father|dad|parents|parent|family|siblings|folks ~ suspect abduct* kidnap* crowd storm flood current divorce
    siblings|sibling|brothers|sisters|kids|children|twins|they ?were|was|are|got|being ?all split|separated|divided|placed ?up ?apart between|among|into|across|in ?the two|three|four|different|several|separate|various|many homes|home|families|houses|placements|counties ~ parents divorce vacation reunion
    placed|put|sent|lodged|boarded ?there|here|elsewhere by|through ?the ?a ?family court|judge|state|county|caseworker|department|cps|dcf|dcfs|authorities|juvenile ~ @placing evidence cone sign
    where|after|until|once|when shes|hes|theyre|she|he|they|kids ?is|was|are|were placed|replaced - first second third top last ~ @placing runner race contest seat
    awaiting|waiting|eligible|available|ready|up|hoping|freed|legally for|to ?be ?an ?her ?his adoption|adopted ~ @pet shelter animal highway
    @child|she|he and|y ?her|his|their|su @pet were|was|are|fueron ?both placed|put|adopted in|into|with ?a foster home|homes|family|families|care
    awaiting|pending|await|awaits ?an adoption|permanency|placement ~ @pet @placing job
    in|at|from|into|left|to transitional|independent|semiindependent ?supervised living ~ senior elderly retirement assisted
    home|family|relatives|relative|caregiver+|couple|people|aunt|uncle|grandmother|house|guardian+ ?was|were ?that|who ?the ?was ?were ?she ?he approved|licensed|vetted|certified|selected|chosen by|through ?the state|county|agency|court|department|dcf|dcfs|judge ~ electrician daycare permit repair vaccine loan
    staff|staffer|staffers|workers|supervisor|director ... facility|residence|program|center|home|house|campus|cottage where|that|in ?which|at she|he|they|shes|hes|teen|girl|boy|youth|minor ?was ?is ?has ?had ?been lives|lived|resides|resided|stays|stayed|staying|living|placed|housed ~ grandmother nursing grandfather mother father
    facility|institution|program|cottage|campus where|that|in ?which she|he|they|teen|girl|boy|youth|minor|child ?was|is|has|had ?been ?been lives|lived|resides|resided|stays|stayed|staying|living|placed|housed ~ grandmother nursing grandfather mother father sports training army
    adopted|came|pulled|taken|grew|emancipated|discharged|signed ?himself ?herself ?out ?up out|up|from ?of ?the foster|extended system|care ~ sound computer alert school daycare
    adopted|emancipated|grew ?out ?up out|up|from ?of the system ~ sound computer alert
    extended ?foster care & signed youth eighteen nineteen july left entered re out ~ school daycare nursing lawn skin
    adoption|adoptions|placement ?was ?is ?has ?had ?been disrupted|dissolved|disrupts|reversed ~ @pet @placing
    custody|guardianship|care|conservatorship to|with ?the county|state|department|agency|tribe|cps|dcf|dcfs|commonwealth ~ evidence suspect police
    neither|no parent|parents has|have|had ?legal custody
    has|had|have ?ever ?yet adopted her|him|them ?yet ~ @pet
    visits|visit|visitation|calls|contact ... is|are|was|were|be|only supervised|monitored ~ pool museum swim
    kinship|kin kiddo|kiddos|kid|kids|youngster|family|mom|mum|home
    pre adoptive|adopt @kin|home|parents|couple|match
    preadoptive
    life book|story ?is ?was ?too ?missing ?worker & placement missing took left pictures photos too ~ author library
    child|children|kids|youth|youths|teen|teens|boy|girl|minors in|under|from|left ?still its|their|agencys|states|countys ?own care|custody|charge ~ hospital @school daycare @sport grandparents
    not|isnt|wasnt|nobodys|never ours|mine|theirs|his|hers|anybodys ?not ?but ?only on paper
    @many|all|the|campus cottages|cottage & staff resident residents campus unit ~ rental lake vacation beach lodge`,
    `Theo was removed from the apartment in December.
    The girl and her dog were placed in a foster home.
    She and her brother were taken away from their mother.
    The siblings were split between two homes.
    Because of where she's placed, we may not visit.
    She is awaiting adoption.
    She was reported missing by staff at the facility where she lives.`,
    `The sofa was removed from the apartment.
    He was taken from his mother's car by his father.
    The twins were split between two teams.
    The puppies are up for adoption.
    He told staff at the hotel where he works.`,
  ),
  fosterEs(
    'foster/retirado-y-puesto',
    'Retirado de casa, puesto en otra, en espera de familia, en hogares de paso.',
    `espera|esperando|espero|lista|listo|candidata|candidato|pendiente|tramite|proceso ?a ?de|para|por ?la ?ser ?una ?ser adopcion|adoptada|adoptado|adoptados|adopten ~ @pet refugio
    padres|papas|familia|madre|padre|mama|hogar|hogares|cuidado|cuidados|casa|casas adoptivo|adoptiva|adoptivos|adoptivas ?y temporal|temporales|provisional|provisionales|transitorio|transitorios
    hogar|hogares|cuidado|cuidados|casas adoptivo|adoptivos|adoptivas ~ @pet
    hogar|hogares|casas de paso ~ @pet perros
    crecio|crio|criado|criada|paso|vivio|anduvo|andado|rodado|rodando|ido|fue|va|pasado|llevaron|mandaron|estado ... de institucion|hogar|centro|albergue|familia|residencia|colocacion en|a ?otro ?otra institucion|hogar|centro|albergue|familia|residencia|colocacion ~ volantes fotos
    fueron|fue|han|ha|siendo|ser ?sido ?sido retirado|retirada|retirados|retiradas|separado|separada|separados|apartado|apartados|removido|removidos de|del|a ?la ?las ?los ?su ?sus familia|padres|madre|hogar|mama|papas|casa ?por|tras|cuando ?el ?la ?un ~ muebles sillones sofa
    residencia|residencias|dispositivo|dispositivos|recurso|modulo|usuario|usuaria convivencial|residencial ?del ?de ~ edificio zona
    pusieron|metieron|llevaron|mandaron|esta|estaba|vive|salio ?a ?este ?lo ?la en|a|de un|el|una|la shelter|foster|placement
    grouphome|grouphomes
    familia|pareja|senora|gente|familias|matrimonio que ?lo|la|los|las acogia|acogio|acoge|acogian|acogen|acogieron ~ perro gato turistas
    estado|gobierno|dif|condado lo|la|los|las tiene|tenia|cuida|cria|crio
    tutor|tutora|tutores ?legal del|de ?la ?el estado|gobierno|condado|dif|junta|comunidad|generalitat
    removieron|removed|quitaron ?los ?las ?tres ?dos kids ~ fotos
    movieron|cambiaron|sacaron|quito|fuga|movio ?lo ?la de placement
    in|en the system desde|since|y|pobrecita|pobrecito ~ computo sonido
    es|era ?ella ?el una|un foster - beer
    los|las|la|lo vinieron|llegaron|entraron|querian|quieren|iban|van a quitar*|arrebatar*|llevarselos|llevarselas|retirar*`,
    `La niña está a la espera de ser adoptada.
    Sus padres adoptivos temporales lo reportaron.
    Se crió de institución en institución.
    Nunca ha estado en hogares de paso.`,
    `Los perros esperan adopción.
    Sus padres viven cerca.
    Fue de casa en casa con volantes.
    Los sillones fueron removidos.`,
  ),
  frame(
    'foster/leave-of-the-office',
    'A court or an office must allow what a parent allows elsewhere: a night, a trip, a haircut.',
    `ask|asked|asks|asking|petition|permission|approval|okay|clearance|order|sign* ... judge|court|county|state|agency|caseworker|department ... sleepover|haircut|overnight|dance|prom|tournament|trip|travel|vacation|piercing|camp|licence|braces|cousins ~ building permit jury parade @contest
    signature|permission|consent|approval|signoff|authorization|ok|okay ... from|by|of ?the ?a county|state|agency|court|judge|department|caseworker ... parent|mother|mom|parents|trip|tournament|play|team|camp|school|field|swim|surgery|haircut|phone ~ building parade fireworks road film highway bridge
    across|out|over|outside|beyond|leave|cross ?of ?the state|county|lines ?lines ?line ... permission|approval|consent|authorization|okay|letter ... team|worker|judge|court|agency|county|state|lawyer|caseworker ~ fireworks deer boat truck
    @stay|visit|sleepover ... has|have|had|must|needs|gets|everyone|adults|anyone ?to ?be ?get ?has ?to ?be ?get fingerprinted|livescanned|backgroundchecked|vetted ~ volunteer chaperone coach job
    fingerprinted|fingerprints|livescan ... before|first|so ... stay|sleep|sleepover|visit|overnight|crash|babysit ~ volunteer chaperone coach job
    haircut|passport|piercing|braces|surgery|trip|sleepover|license ... unless|until|without ... office|judge|court|county|agency|caseworker|signs ~ dmv
    sin|hasta ?que ?el ?la gobierno|juez|jueza|juzgado|condado|trabajadora|dif|junta|estado firme|autorice|apruebe|permita|diga|firma ~ obra
    pedir|pide|pidio|piden|permiso|autorizacion|firma ... juez|jueza|juzgado|condado|corte|dif|trabajadora ... dormir|viajar|viaje|corte|pelo|excursion|paseo|fiesta|quedarse|campamento ~ obra desfile`,
    `She had to ask a judge before she could go to a sleepover.
    His coach needed a signature from the county, not from a parent.
    We can't take him across state lines without permission from his team.
    Everyone she stays with has to be fingerprinted first.`,
    `She had to ask her mother before the sleepover.
    He needs a signature from a parent for the trip.
    They drove across state lines to the beach.`,
  ),
  topic(
    'foster/handed-over',
    'A child brought to a keeper, a letter in the place of a birth certificate, addresses one after the other.',
    `le|les|me|nos llevaban|trajeron|traian|llevaron|dejaron|entregaron una|un nina|nino|bebe|menor|hermanitos ~ visitar jugar
    direcciones|domicilios ?muy distintas|diferentes|distintos|diferentes en dos|@many anos|meses ~ buscaron
    state|county|court|agency issued authorization|placement|consent|custody|medical ?consent letter|form|card
    caregiver|caregivers|provider authorization|affidavit|letter ?letter|affidavit|form
    letter|paper|form ... lieu|instead|place of a|her|his ?birth certificate & caregiver guardian school enroll
    when|because ?the ?a ?some parents|mothers|families|mother|family|moms ?just cant|cannot|couldnt|dont ?arent ?able ?to cope|manage|parent|care|provide ~ vet
    kids|children|youth|teens|girls|boys|ninos|ninas without|sin|with ?no parents|padres|papas|families|family ~ film movie
    parents|family|mom|people|folks|ones who|that have|has|had|got him|her|them this|last|for|now ?the month|week|year|time|moment ~ photo picture flyer
    wasnt|werent|not|isnt|never born to us|me|her|them|ours
    nos|me|le|les la|lo|los|las pueden|van|quieren|podrian|querian ?a quitar ~ celular moto
    llego|llegaron|vino|trajeron|llegaba ... casa|familia ... bolsa|bolsas|maleta de ropa
    desde|cuando|hasta que intervino|intervinieron|entro|ordeno ... juez|jueza|juzgado|estado|dif|servicio
    step|steps|stepped|stepping in when|because ?the ?a parents|mothers|families|mother|family|moms`,
    `Le avisaron a las tres que le llevaban una niña.
    Siete direcciones distintas en dos años.
    The people who step in when parents can't cope have been visiting.
    She brought a state-issued authorization letter.`,
    `Le llevaron una cobija.
    The coach stepped in when the goalie fell.
    The letter was state of the art.`,
  ),
  inCourt(
    'foster/voice-in-court',
    'Who speaks for a child in a dependency court says that there is one.',
    `guardian|guardians ad litem
    casa volunteer|volunteers|advocate|worker|supervisor ~ de blanca
    court appointed special|child advocate
    law guardian|guardians
    childs|minors|childrens|dependency attorney|lawyer|counsel|docket
    his|her|their casa ?volunteer ?is|was|says|said|has|had|made|wants|called|visited|sees|describes|texted|asked|worries ~ de blanca bonita
    dependency docket|case|petition|judge|hearing|court`,
    `Her guardian ad litem is worried.
    His CASA volunteer made the flyer.
    Her CASA is sick with worry.`,
    `They ate at Casa Blanca.
    His casita is small.`,
  ),
];
