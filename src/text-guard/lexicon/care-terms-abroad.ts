import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const spanish = define('foster', 'status', 'spanish-pending-review');
const topic = define('foster', 'topic', 'inference');
const topicEs = define('foster', 'topic', 'spanish-pending-review');

/** Care by the terms of several countries and programmes. */
export const careTermsAbroad: readonly Entry[] = [
  foster(
    'foster/orders-and-leavers',
    'Care orders, looked-after children and care leavers, as the papers of Commonwealth countries name them.',
    `section|s # ?voluntary accommodation|accommodated
    looked after child|children|teen|teens|teenager|teenagers|young|youth|youngster|youngsters|minor|minors|sibling|siblings|status|review|placement|nurse
    lac|clac review|reviews|nurse|medical|status|child|children|placement
    care leaver|leavers|leavers
    care experienced ~ nurse worker
    leaving care team|adviser|worker|grant|service
    semi independent accommodation|provision|unit|living|placement|home ~ senior elderly
    supported|unregulated|unregistered accommodation|lodgings|placement|provision & teen teens youth child children he she her him girl boy
    interim|full|permanent care order|orders
    continuing|interim custody|guardianship|care order|orders|agreement ~ mother father
    extended|interim society care
    crown|society ward|wards|wardship
    resi care|worker|workers|home|homes|unit|kid|kids|staff|placement|carer|carers
    a|the|her|his|another|new|this resi
    special guardianship
    special guardian|guardians order|allowance
    kinship|respite|connected|link ?person ?persons carer|carers
    staying put arrangement|agreement|carer|carers
    out of authority|borough|area|county placement|placements
    corporate parent|parents|parenting
    @young in care ~ day hospital medical intensive urgent health - of`,
    `She is a looked-after child.
    The resi care workers drove him.
    A continuing custody order was made.
    A special guardianship order named his gran.`,
    `A child who looked after cats.
    They sat in section 20 of the stadium.
    The kid in care of his aunt.`,
  ),
  foster(
    'foster/programmes-and-payments',
    'Programmes, papers and payments that only children in care have.',
    `adoptuskids
    adopt us kids
    wednesdays child ~ poem rhyme nursery
    safe haven|surrender baby|babies|infant|newborn|surrender|law
    foundling|foundlings ~ museum hospital novel
    adoption|adoptive ?placement fell|failed|disrupted|dissolved|broke|collapsed|unraveled|reversed ~ @pet
    failed|disrupted|dissolved|broken adoption|adoptions ~ @pet
    extended foster|care ?program & eighteen nineteen twenty twentyone aging aged ~ school day nursing hospital
    guardian|fostering|seita scholar|scholars
    former|ex|onetime|lifelong ward|wards ~ council alderman hospital city
    education ?and training voucher|vouchers
    fyi voucher|vouchers
    reasonable ?and prudent parent|parenting
    prudent parent|parenting
    psychotropic consent|authorization|authorisation
    bed hold|holds ~ hospital
    foster agency|agencys|agencies|liaison|liaisons|category|licensing|license|licence|rate|rates|payment|payments|stipend|application|certification|allowance ~ @pet
    placement ?was ?is ?has ?been closed|ended|lapsed|broke|broken|failed|collapsed|disrupted ~ @placing
    voluntary|involuntary relinquishment|surrender ~ @pet gun weapon license
    trial home|visit|reunification visit|visits|return|placement|with|to ~ game lawyer attorney`,
    `An AdoptUSKids page shows her.
    The adoption fell through.
    His bed-hold expired.
    The trial home visit ended badly.`,
    `The dog adoption fell through.
    She ran the extended day program.
    Mr. Foster has a fishing license.`,
  ),
  foster(
    'foster/wards-and-custodians',
    'A ward, a dependent child, and the officer or body who is custodian.',
    `she|he|shes|hes|theyre|was|is|being|became|im|were ?still ?now a|our|their ward|wards ~ hospital nurse council city alderman precinct
    dependency kid|kids|child|children|youth|teen|teens|minor
    dependent child|minor|youth of ?the ?juvenile court|county|state
    adjudicated|declared|found ?her ?him ?them ?a ?to ?be dependent|deprived ~ sleep
    child|children|youth|minor|minors in need of|plan aid|assistance|protection|supervision|care ~ surgery
    secretary|commissioner|director|minister|society|tribe|authority ?of ?the ?has|have|had|took|takes|holds|with|retains|given ?legal ?full ?temporary ?permanent custody|guardianship|conservatorship|wardship ~ evidence suspect
    child|youth|minor|teen|kid|girl|boy ?that ?who ?whom we|department|agency|state|county are|is ?legally responsible for
    county|state|orphan|welfare|orphans home kid|kids|child|children|boy|girl
    shelter home|homes ~ @pet animal
    kid|kids|child|children|youth|teens|teen|girl|boy ?were ?was ?are ?is ?been sleeping|slept|sleep|housed in|at|inside ?agency ?county ?state ?welfare office|offices
    cottage staff|parent|parents|manager|supervisor ~ vacation rental
    awake overnight|night|staff ?staff & facility bed home unit shift residence
    after|before|since|upon|following ?the ?her ?his ?their removal & siblings sibling placed foster reunification ~ snow tree stump stain @pet tumor surgery debris graffiti - of`,
    `The judge consented since she was a ward.
    The Secretary has custody of the child.
    She's a dependency kid.
    Cottage staff found his bunk empty.`,
    `She was a ward nurse at the hospital.
    After the snow removal the kids went out.`,
  ),
  spanish(
    'foster/medidas-por-pais',
    'Abrigo, entidad de atención, adopción truncada y tutela, como se dicen en varios países.',
    `adopcion|acogida|acogimiento ?se trunco|truncada|truncado|fracaso|fracasada|fallida|disrupcion|rompio|interrumpio ~ @pet
    abrigo estatal|institucional|provisorio|residencial|temporal ?de
    entidad de atencion
    acogerlo|acogerla|acogerlos|acogerlas ~ @pet publico
    que ?la ?lo ?los ?las tutela|tutelan|tutelaba & menor nina nino autoridad entidad foto estado el ella
    la|lo|los|las|le tutela|tutelan|tutelaba ?el ?la estado|entidad|autoridad|comunidad|diputacion|junta|generalitat|administracion
    autoridad|entidad|institucion|administracion que la|lo|los|las tutela|resguarda|custodia|representa
    tutelado|tutelada|tutelados|tuteladas
    extutelado|extutelada|extutelados|extuteladas
    pupilo|pupila|pupilos ?del ?de ?la estado|corte|condado`,
    `La adopción se truncó y volvió al centro.
    Niña en abrigo estatal salió de la entidad.
    Reciben una ayuda por acogerlo.
    La autoridad que la tutela no lo autoriza.`,
    `Llevaba un abrigo gris de la tienda estatal.
    Querían acogerlo en el refugio de perros.`,
  ),
];

/** What tells of another family, or of a house where children come and go. */
export const familyTold: readonly Entry[] = [
  topic(
    'foster/other-family-told',
    'Another family name, another family, and a house where children come and go.',
    `last|family ?name ?names doesnt|does|dont|didnt|do|not|never ?not match|matches|matched ... house|home|family|anyone|folks|people|couple|parents ~ id ticket
    different last|family name|names ?than ?from & house home family parents anyone everyone
    had|have|has only|just had|been ?with him|her|them ... day|days|week|weeks ~ @pet
    took|take|takes|taking in ... sisters|brothers|siblings|kids|children|girls|boys|teens ~ @pet film show game museum
    takes|took|taking|raises|raising|keeps|watches ?in other peoples kids|children|teens|babies
    inspected|inspection|approved|checked for licensing|license|licensure ~ elevator food restaurant
    always|constantly|forever ?has ?have different|new|other kids|kid|children|teens|girls|boys ~ @play
    changed|switched|changing|switching schools @many|# times
    because|from|with ?of all|so|many ?the ?these moves ~ dance chess wrestling
    fifteen|five|ten|thirty|# minute|min checks|rounds
    one to one|1 staff|staffing|supervision
    line of sight supervision|staff
    gone|missing|left|ran|walked|slipped ?away ?off from ?the cottage|unit|dorm|lodge ... chapel|headcount|count|meds|vespers|shift
    not|never|dont|wont|aint ?wanna|want going|goin|go|coming|return|returning|to ?go ?back to that|those ladys|ladies|womans|peoples|couples|familys
    police|cops|deputies|officers ... called|come|go|respond|dispatched ?out to that|this address|house|home|place weekly|daily|often|constantly|always|regularly|nightly
    wasnt|not|cant|cannot|couldnt|isnt|never ?allowed ?to ?be photographed|pictured|filmed ... custody|custodian|guardian|case|confidential*
    state|county|agency|department|court|judge wont|cannot|cant|refuses|refused|will|would|does|doesnt|wouldnt ?not ?allow ?let release|share|publish|post|show ?her|his|their|any ?a photo|photos|picture|pictures|name|face|image`,
    `His last name doesn't match anyone in the house.
    The couple had only had him for eleven days.
    She had changed schools seven times.
    The state won't release his picture.`,
    `The couple had only had the puppy for two days.
    Police went to the house.`,
  ),
  topicEs(
    'foster/otra-familia-contada',
    'Otro apellido, otra familia, niños que entran y salen, y quién decide de una foto.',
    `no era|es|lleva|llevaba ?el su|mismo apellido ~ cartel error
    apellido distinto|diferente|otro & familia casa hogar
    faltaba|faltaban|falta|faltan|iba|antes ... salir|egresar del sistema|hogar|programa|centro ~ carcel
    salir|egresar|salio|egreso del sistema|programa|hogar por|al ?su edad|mayoria|cumplir
    vive|vivia|viven|vivian|duerme|dormia|comparte|compartia|cuarto ... otras|otros @many ninas|ninos|chicas|chicos|menores|muchachas|muchachos|jovenes ~ @sport @school
    tia|tio|tias|mama|educador|educadora|cuidadora|encargada|monja de turno|guardia
    foto|fotos|imagen ?no porque|por|debido ... autoridad|juez|jueza|tutela|custodia|confidencialidad|reserva|estado|gobierno
    familia|senora|pareja|gente solo|apenas lo|la|los tenia|tenian|tuvo|tuvieron ... dias|semanas ~ @pet`,
    `No era su apellido el de esa familia.
    Vivía con otras nueve niñas y una tía de turno.`,
    `El cartel tiene un error en el apellido.`,
  ),
];
