import { define } from './define.js';
import type { Entry } from './entry.js';

const justice = define('justice', 'status', 'practice');
const justiceEs = define('justice', 'status', 'spanish-pending-review');
const frame = define('justice', 'frame', 'inference');
const topic = define('justice', 'topic', 'inference');
const topicEs = define('justice', 'topic', 'spanish-pending-review');

const GROWN = 'suspect suspects driver man father stepfather stepdad mother uncle abductor kidnapper neighbor deaf';
const OFFENCE =
  'shoplifting|theft|assault|vandalism|burglary|robbery|graffiti|drug|drugs|weapons|weapon|gun|trespassing|arson|fighting|battery|carjacking|possession';

/** A child charged, summoned, confined or tagged, in both languages. */
export const chargedAndConfined: readonly Entry[] = [
  justice(
    'justice/charged-and-summoned',
    'Charges against a child, a date in court, a record, a class of offender.',
    `charge|charges ?are|were|is|was|have|has ?been ?now ?still pending|filed|brought|dismissed|dropped|reduced against|for|on ?the him|her|teen|boy|girl|youth|minor|juvenile|child|kid|teenager|them ~ ${GROWN}
    missed|skipped|missing|blew|ditched|dodged|skipping|miss|skip ?off ?out ?on ?a|his|her|their|the ?first ?last ?next court|arraignment|sentencing|dispo|disposition ?date|hearing|appearance|dates ~ tennis basketball practice @sport
    teen|boy|girl|he|she|youth|juvenile|minor|kid faces|facing|faced|has|had|missed|skipped|awaits|awaiting ?a ?an ?his ?her ?another ?upcoming hearing|arraignment|trial|sentencing|charges|adjudication - loss aid aids test impairment ~ deaf hard ${GROWN}
    level|tier|repeat|serious|violent|chronic|habitual|time|nonviolent|young ?one ?two ?three ?four ?# offender|offenders ~ registered
    a|as|is|was|filed|adjudicated|another chins|cina ~ freckles double
    capias|capiases
    awaiting|awaits|await ?his|her|a sentencing|adjudication|disposition|arraignment ~ @sport
    court supervised|ordered|involved|monitored|mandated
    fled|escaped|escape|slipped|ran|bolted|broke ... handcuffs|cuffs|shackles
    fled|escaped|slipped|ran|bolted|escapo|huyo|fugo ... transported|transport|escorted|taken|driven|llevaban|trasladaban ... court|courthouse|jail|detention|juzgado|corte|audiencia|tribunal ~ suspect inmate @sport
    bailed|bonded ?him|her|them|me out ~ water boat bank
    caught|catching ?another ?a case - of ~ cold beer phone guitar giggles
    finished|completed|owes|owed|doing|did|served ?his|her|the ?all ?court hours ... apology|judge|court|paper|probation|po
    off papers|paper - drawing art ~ exam divorce flyer printed
    hes|shes|he|she|teen|boy|girl ?is|was ?a known|familiar|wellknown to ?the police|cops|officers|deputies|court|courts|judge|law ~ volunteer @sport mural`,
    `Charges are pending against the teen.
    He missed his court date.
    The teen faces a hearing on Friday.
    She is a CHINS.
    NCIC shows a capias.`,
    `Charges are pending against the driver.
    She missed basketball practice on the court.
    He has a hearing aid.
    Freckles on two chins.`,
  ),
  justice(
    'justice/confined',
    'In secure custody, out of a lockup, a shared cell, locked up again.',
    `in|into|from|to|at|under secure|nonsecure|maximum|locked custody|detention|facility|placement|hold|care|confinement|cottage ~ bike storage data hospital
    flee|flees|fled|escape|escapes|escaped|bolt|bolted|ran|left|leaves|missing|walked|broke|in|inside|from ?away ?from ?out ?of ?a ?the ?county ?local lockup
    share|shared|shares|sharing ?a ?the ?same ?one cell|cellblock - phone plan tower biology membrane
    lock|locks|locked|locking|throw|put|send|haul ?him|her|them back|right ?back up|inside|behind
    device|tracker|transmitter|beacon|monitor|gps ?unit ?device strapped|locked|fitted|worn|attached|fastened ?on ?to|around|on ?the ?his|her|their ankle|leg ~ @pet dog horse @jewel heart
    lockup|detention|jail ?center escapee|escapees|escape|escapes|runaway`,
    `Two teens flee lockup.
    The boys met when they shared a cell.
    They'll lock him back up.
    A transmitter strapped to his ankle.`,
    `They shared a cell phone.
    They lock the bike up.
    A tracker strapped to the dog's leg.`,
  ),
  justiceEs(
    'justice/fichado-y-vigilado',
    'Fichado por delitos, con aparato en el tobillo, visto por técnicos del juzgado.',
    `fichado|fichada|fichados|ficharon ?por ?la policia|robo|robos|robar|hurto|drogas|pelea|agresion ~ equipo club jugador liga
    tecnica|tecnico|equipo|educador|educadora|delegado|informe sociopenal|socioeducativo|socioeducativa ~ escuela colegio
    sociopenal
    delegado|delegada|agente|oficial|trabajador de menores ~ policia
    menor|joven|adolescente|chico|chica tiene|tenia|falto|espera ?a ?una ?su audiencia|juicio ~ publica radio
    tiene|tienen|tenian ?ya fichado|fichada|fichados
    fichado|fichada desde ?los ?hace
    condena|arresto|detencion|prision domiciliaria|domiciliario
    reglas de conducta ?impuestas & juez fuero corte tribunal juzgado
    fuero juvenil|menores
    comparece|comparecio|comparecera ?ante ?el ?la ?juez por|juez|tribunal|tentativa & robo hurto tentativa delito menor joven padres lesiones drogas
    sancionado|sancionada|sancionados|condenado|condenada ?por|segun ?la ley|menor|robo
    ley 5|organica 2000 ~ trafico
    imputan|imputaron|achacan|achacaron|acusan|acusaron|culpan ?de ?le ?al ?a ?el ?la ?un ?una ?tres ?dos ?chamaco ?chico asalto|asaltos|homicidio|robo|robos|matar|delito|muerte|lesiones|asesinato|hurto ~ sospechoso conductor vecino
    le|lo|la imputan|achacan|acusan un|una|tres|dos|varios|de asalto|asaltos|homicidio|robo|robos|matar|delito|muerte|hurto|asesinato
    encanaron|encanado|encanada|enchironado|entambado|entambaron|enjaulado|enjaularon
    bote|chirona|gayola|tanque|tambo|cana|canero|talego|trullo|guandoca|peni ?juvenil ?de ?menores & menores juvenil salio salir acaba paso anduvo estuvo metieron encerrado tiempo tiempito robo escapo ~ basura agua pescar remos mar rio gasolina velas
    cts del|de|en
    del|de|en dcr
    centro|centros de tratamiento social ~ piel agua
    escuela|escuelas de conducta ~ @sport
    dieron|echaron|cumple|cumplio ?le dos|tres|un|cuatro|seis|# anos|ano|meses en ?la ?el ?un escuela_de_conducta|centro|correccional    aparato|dispositivo|aparatito|cajita|localizador|rastreador|transmisor|chip ... en|del|al ?el tobillo ~ @jewel medico
    tobillo ?un|una|el ?la aparato|dispositivo|aparatito|cajita|localizador|rastreador|transmisor ~ @jewel
    avisa|pita|suena|vibra|alerta ?si|cuando sale|salia|se ?aleja ?de ?la ?su ?el casa|cuadra|zona|perimetro|radio ~ perro alarma carro`,
    `Está fichado por la policía por robar motos.
    La técnica sociopenal informó.
    Lleva en el tobillo un aparato negro.`,
    `Está fichado por el equipo.
    Lleva en el tobillo una venda.`,
  ),
  frame(
    'justice/after-the-charge',
    'A charge of a child told in passing, hours to be served, the time sheet of a court.',
    `since|after|over|following|before|from|for|with ?the|her|his|a|that ?shoplifting|theft ?old ?petty ?juvenile ${OFFENCE} charge|charges|arrest|citation|case|bust|conviction|ticket|thing ~ ${GROWN} case_number
    court|courts|judges time|hours|service ?time sheet|timesheet|slip|log|form ~ tennis basketball
    date|appointment|meeting with ?the ?a judge|magistrate ~ @contest picnic
    @many hours ?of ?in ?all ?left ?of community service|work|hours & ordered court judge charge probation owed owes shoplifting ~ diploma graduation graduate honor scholarship`,
    `Ever since the shoplifting charge she stays home.
    She signed the court's time sheet.
    She skipped her date with the judge.`,
    `After the battery died she charged it.
    She signed the team's time sheet.`,
  ),
  topic(
    'justice/record-and-terms',
    'A record, terms, having been inside.',
    `he|she|they|teen|boy|girl|kid|hes|shes has|had|got|with ?no ?not ?a ?an ?long ?police ?prior ?clean record - school meter meters track player store deal tour attendance @sport vinyl
    those|these|his|her|one|part|of are|is|were|was ?of ?part ?his|her|the ?court conditions|terms ~ weather medical health skin heart living road lease
    bracelet|monitor|tether|box battery|charger|charge|died|dead - heart baby computer
    order of protection ?was
    or|because|until|and ?the ?his ?her officer|po|box|monitor|deputy shows|comes|calls|beeps|checks ?up & out home inside after curfew night nine eight seven
    on|off|wear|wears|wearing|wore the|a|his|her bracelet|box|tether|monitor & days judge court left done go officer doing box charging ~ @jewel @sport beads wrist gold
    running|runs|hanging|back with ?the ?those ?same boys|crew|guys|friends that|who got|get him|her caught|locked|arrested ?up
    been inside|away|upstate before|twice|already|again ~ house store cave
    lock|locks|locked ?him|her|them up|back - store shop bike house gym doors
    just|only got|gotten out - of @school @sport work car pool shower bed`,
    `He has a record.
    Those are his conditions.
    He has been inside before.`,
    `He has a school record.
    Those are icy conditions.
    He just got out of school.`,
  ),
  topicEs(
    'justice/vista-y-centro',
    'Una vista, volver al centro.',
    `tenia|tiene|habia|hubo|espera ?una vista|audiencia|juicio ... centro|volver|volvia|regresar|ingresar|casa ~ medica mar panoramica
    lo|la|los meten|encierran|guardan|refunden ?otra ?de ?para vez|nuevo|adentro|atras ~ al_agua
    cartel|pizarra|placa|letrero con ?su numero|numeros & foto fondo frente perfil resena
    volver|volvia|volveria|regresar|regresaba|regrese|ingresar|reingresar|vuelva al|a ?un ?ese centro ~ comercial ciudad pueblo historico salud deportivo visitantes`,
    `El lunes tenía vista para saber si volvía al centro.`,
    `Una casa con vista al mar.
    Volver al centro comercial.`,
  ),
];
