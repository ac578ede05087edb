import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** Those who are sought for taking a child, and never the child. */
const SUSPECT =
  'suspect|suspects|abductor|abductors|kidnapper|kidnappers|captor|captors|perpetrator|creep|stalker|gunman|sospechoso|sospechosa|sospechosos|secuestrador|secuestradores|acusado|agresor';
/** Grown people who may be charged themselves. */
const GROWN =
  'father|stepfather|stepdad|dad|mother|mom|stepmother|stepmom|uncle|aunt|grandfather|grandmother|ex|exboyfriend|exhusband|boyfriend|driver|motorist|neighbor|coach|teacher|landlord|padrastro|madrastra|padre|madre|tio|exnovio|expareja|novio|conductor|taxista|vecino|chofer';
const PERSON = 'man|woman|guy|adult|male|female|person|couple|people|men|hombre|mujer|pareja|sujeto|individuo|adulto';
const LAW =
  'parole|probation|bail|bond|jail|prison|custody|outstanding|warrant|warrants|charge|charges|charged|count|counts|arrest|arrested|indicted|arraigned|sentenced|convicted|conviction|booked|detained|imprisoned|jailed|bars|trial|court|felony|guilty|plea|offender|prosecutor|cargos|carcel|prision|penal|antecedentes|arrestado|arrestada|arrestaron|detenido|detenida|arresto|aprehension|fianza|caucion|imputado|imputada|condenado|condena|condenan|juicio|sentencia|preso|presa|vinculado|proceso|comparecera|fiscal';
const YOUNG =
  'juvenile juvie juvy juveniles youth minor minors teen teens teenager delinquent delinquency detention hall adjudicated juvenil juveniles menores tutelar adolescente';
const TELLS = 'said says told tells dijo dice contó conto asegura cuenta';

/** Courts, charges and jails that speak of a grown person, and searches that a court allows. */
export const publicSuspects: readonly Exemption[] = [
  exempt(
    'exempt/charges-against-a-suspect',
    'What is told of a suspect or of a grown relative in the hands of the law.',
    `${SUSPECT} ... ${LAW} ?into ?against ... ?${LAW} ... ?${LAW} ~ ${YOUNG} - ${TELLS}
    ${PERSON} who|that|accused|suspected|convicted|arrested|held|charged|imputada|imputado|sospechosa|que|detained ... ${LAW} ... ?${LAW} ~ ${YOUNG} - ${TELLS}
    ${PERSON} who|that took|drove|lied|grabbed|lured|followed|hid|harbored|shot|hit|killed|kidnapped ?to ?her|him|them|police ?there ?is|was|has|were|got ?been arrested|behind|held|charged|sentenced|convicted|jailed|indicted|released ?bars ?to ?# ?years ~ ${YOUNG}
    ${GROWN} ?now ?also # ?who ?is|was|faces|facing|has|had|remains|got|gets|tiene|esta|fue|quedo ?been ?being ?a ?an ?now ?still ?in ?on ?out ?into ?held ?of ?without ?the ?county ?outstanding ?active ?felony ?una ?orden ?de ?bajo ${LAW} ... ?${LAW} ~ ${YOUNG} - ${TELLS}
    ${GROWN} ?who is|was|faces|facing|has|had|remains|got|gets|tiene|esta|fue|quedo|con|en ?been ?being ?just ?out ?of ?a ?an ?now ?still ?in ?on ?out ?into ?held ?of ?without ?the ?county ?outstanding ?active ?felony ?una ?orden ?de ?libertad ?bajo ?prision ${LAW} ... ?${LAW} ~ ${YOUNG} - ${TELLS}
    ${SUSPECT}|${GROWN} ?ya en libertad bajo fianza|palabra|caucion
    ${PERSON} who|that ... gets|got|receives|receive|faces probation|jail|prison|years|charges ~ ${YOUNG}
    ${GROWN}|${SUSPECT}|${PERSON} ?who ?# ?and ?the ?passenger was|were|is|are|has ... taken|took|placed ?into into|in custody ?without ?by ?at ?in ?on ... ?police|incident|state ~ ${YOUNG} county_custody
    plea ?deal ?was ?is ?offered to|for ?the ${SUSPECT}|${GROWN}
    arrest|felony|murder warrant|warrants ?was ?issued for|against ... kidnapping|abduction|murder ~ ${YOUNG}
    ${GROWN}|${PERSON} arraigned|indicted|sentenced|convicted|arrested|jailed|detained|charged|booked|detenido|arrestado|imputado|imputada|condenado ... ?in|for|with|por ?the ?on ?a ... ?disappearance|abduction|kidnapping|encubrimiento|hiding|case|caucion|fianza ~ ${YOUNG} - ${TELLS}
    ${GROWN} ?just got|gets|came|is ?out of prison|jail ~ ${YOUNG}
    ${GROWN} posted|made|skipped|jumped bail|bond
    ${GROWN}|${PERSON} faces|gets|got|serves|serving ?up ?to @many years|months|days ?in ?prison ?jail ?custody ... ?abduction|kidnapping ~ ${YOUNG}
    dads|fathers|suspects|stepfathers|drivers|mans lawyer|attorney ?says ... ?turn ?himself ?in
    ${LAW} ... ?has ?been ?issued ?filed against|for|of|contra|para|al|a|del|to ?the ?a ?el ?la ?un ?una ?alleged ?adult ?her ?his ?their ?su ?presunto ?boys ?girls ?second ?29 ?# ?year ?old ${SUSPECT}|${GROWN}|hombre|taxista|mujer ~ ${YOUNG}
    orden|ordenes|arrest|felony|murder de|warrant|warrants|charge|charges ?${LAW} ?has ?been ?issued ?filed against|for|contra|para ?the ?a ?el ?la ?un ?una ?alleged ?adult ?her ?his ?su ${SUSPECT}|${GROWN}|hombre|taxista|mujer ~ ${YOUNG}
    arrested|detained|charged|jailed|indicted|detuvieron|arrestaron|detienen|capturaron ?al ?a ?el ?su ?un ?una ?her ?his ?the ?a ?alleged ?boys ?girls ?ex ${SUSPECT}|${GROWN} ... ?boyfriend|husband ... ?penal|carcel|prision|jail|custody ~ ${YOUNG}
    police|officers|deputies|troopers|detectives|policia|agentes ?have|has|han|ya ?ya arrested|detained|charged|jailed|indicted|detuvieron|arrestaron|detienen|capturaron ?al ?a ?el ?su ?un ?una ?her ?his ?the ?a ?alleged ?boys ?girls ?ex ${SUSPECT}|${GROWN} ... ?boyfriend|husband ... ?penal|carcel|prision|jail|custody ~ ${YOUNG}
    trial|hearing|bail|sentencing|arraignment of|for ?the ?a ?an ?adult man|woman|suspect|driver|stepfather|father|kidnapper ... ?accused|charged ?of
    one|second|another|two|third|adult ?adult person|adult|man|woman|people|men|adults|male ?has|was|were|have|is|are ?being ?been taken|held|arrested|detained|questioned ?into|in|on ?unrelated ?custody|warrants|connection
    taken|held ?into|in custody in connection|relation with|to
    ex|husband|brother|boyfriend|friend ?he ?she wont|wouldnt|doesnt|didnt|refuses say|tell|to ?us ?me ?tell ?say where ?he ?she ?the ?they ?kids ?are ?dropped ?is
    visits|sees|visit|see|visited her|his|their ?real mom|mother|dad|father every ?other saturday|sunday|weekend|friday|week|summer
    trial of ?the man|woman|suspect|driver ?accused ?of ?taking ?her ?him
    parental abduction|kidnapping ... ?felony|charge
    noncustodial|custodial ?biological father|mother|parent
    violation of ?a ?the custody order
    biological|birth father|mother|dad ?who does|doesnt|did|didnt|has|without ?not ?no ?have ?legal ?shared custody
    mother|father|mom|dad|parent|parents|grandmother|grandfather ?has|have|had|with ?sole|full|primary|joint|shared ?legal|physical custody
    padre|madre|hombre|tio|padrastro ?sobre ?quien|que|con ?pesa|tiene|hay una orden de arresto|aprehension|captura
    person|persons of interest ?is|was|are|has|in ?been ?being ?taken ?held ?into ?in custody|jail|questioned|detained|arrested
    ${SUSPECT}|${GROWN} ?was|is|were|got ?been sentenced|jailed ?to ?for # ?years|months|life ?in ?prison
    case ?worker|manager at|from|with ?the phone|insurance|cell|claims ?phone ?store|company|shop
    caught|got ?him the|that creep|guy|man|driver ... ?is ?in ?jail|prison|custody`,
    `The suspect is on parole.
    Her father has a warrant for parental kidnapping.
    The man who took her has been arrested.
    Her mom's ex just got out of prison and we are worried.
    Police arrested her ex-boyfriend, 22, this morning.
    El sospechoso, de 38 años, tiene antecedentes.
    Se giró orden de aprehensión contra el taxista.`,
    `The teen is on parole.
    Her father said she is on probation.
    The neighbor says he got out of juvie.
    El menor tiene antecedentes.`,
  ),
  exempt(
    'exempt/searches-and-lawyers-by-trade',
    'Warrants for things, people who work in courts, and appeals that nobody is in trouble.',
    `warrant|warrants|subpoena|subpoenas|orden ?de ?cateo ?for|on|to|of|para ?the ?a ?his ?her ?phone company|barn|house|home|vehicle|vehicles|car|truck|phone|records|data|property|cateo|cell|gps|storage ?gps ?data ?records
    search|cateo warrant|warrants
    orden|ordenes de cateo
    juez|jueza|judge ?de ?control ?has autorizo|ordeno|concedio|giro|authorized|ordered|let ?a ?la ?el ?the ?revisar ?entregar ?telefonica ?entregar ... celular|camaras|cateo|videos|ubicacion|telefono|phone|records|cameras ?aparato
    @kin|wife|husband|neighbor ?who ?is|was|works|worked|era|es ?as ?a ?an ?the ?retired ?former ?criminal public|defense|bail|bonds|court|criminal|prosecuting ?bonds ?defense defender|attorney|lawyer|clerk|reporter|agent|bondsman
    @kin|wife|husband ?who ?is|was|works|era|es ?a ?an bondsman|prosecutor|fiscal|abogado|abogada
    mock trial|trials|court
    loves|likes|watches|enjoys ?old courtroom|court|prison dramas|shows|movies
    witness|witnessed|saw|reported|victim|stopped ?of ?a ?an ?the robbery|assault|burglary|shooting|crime|theft
    not|isnt|arent|wont|no|nobody|noone|ones|never ?one ?going ?to ?be ?is ?are ?in ?any trouble|arrested ?with ?the ?police
    nobody|none|noone|one|nadie has|have|ha ?yet ?sido ?been ?been arrested|charged|detained|arrestado|detenido
    you|anyone|whoever could|may|can|will|might ?also be|face ?arrested|charged|charges ?and & hiding harboring hides helps helping
    escaped inmate|inmates ?is|was|not
    inmate|prisoner search|manhunt|hunt ?near ?the ?prison
    restraining|protective|protection order against the|a|her|his man|father|ex|stepfather|neighbor|stalker|boyfriend
    judge in ?his|her|their|the ?parents divorce ?has ?been ?told
    hearing about|on changing|closing|repairing
    courtroom|courthouse packed ?as
    old courthouse|courtroom
    juzgado de instruccion ?numero ?#
    audiencia provincial|nacional
    secreto de|del sumario
    ministerio publico
    juez de linea|campo|pista
    bench ?on ?the|press ?a lawyer
    lawyer|abogado volunteered|donated|offered ?to`,
    `Officers served a subpoena on the phone company.
    Her mom is a public defender downtown and works late.
    She isn't in any trouble with police.
    El Ministerio Público pidió los videos.
    El juez de control autorizó revisar el celular de la joven.`,
    `There is a warrant for her.
    His public defender called.
    She is in trouble with the law.
    El juez de control lo tiene en un centro de menores.`,
  ),
];
