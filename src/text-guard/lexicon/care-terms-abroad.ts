import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const spanish = define('foster', 'status', 'spanish-pending-review');

/** Care by the terms of several countries and programmes. */
export const careTermsAbroad: readonly Entry[] = [
  foster(
    'foster/orders-and-leavers',
    'Care orders, looked-after children and care leavers, as the papers of Commonwealth countries name them.',
    `section|s # ?voluntary accommodation|accommodated
    looked after teen|teens|teenager|teenagers|young|youth|youngster|youngsters|minor|minors|status|review|placement|nurse
    lac|cla to|with leeds|bristol|kent|essex|council|another|authority|social
    hes|shes|is|a|an lac|pgo kid|child|youth
    uasc|uascs
    unaccompanied ?asylum seeking ?child ?children ?minor ?minors
    accommodated under|by section|s20|the|local
    customary|permanent|voluntary care agreement|agreements|parent|parents|placement
    permanent care in|with|order|family
    barnardos home|homes|kid|placement
    her|his|their carers rang|reported|phoned & police 999 missing him her ~ hospital nursing elderly vet
    missing from|and ?home ?and care|return coordinator|interview
    childrens guardian ?has ?was ?said ~ newspaper
    lac|clac review|reviews|nurse|medical|status|child|children|placement
    care leaver|leavers|experienced ~ nurse worker
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
    kinship|respite|connected|link ?person ?persons carer|carers
    staying put arrangement|agreement|carer|carers
    out of authority|borough|area|county placement|placements
    corporate parent|parents|parenting
    @young in care ~ day hospital medical intensive urgent health - of`,
    `She is a looked-after teen.
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
    prudent parent|parenting
    psychotropic consent|authorization|authorisation
    bed hold|holds ~ hospital
    foster agency|agencys|agencies|liaison|liaisons|category|licensing|license|licence|rate|rates|payment|payments|stipend|application|certification|allowance ~ @pet
    placement ?was ?is ?has ?been closed|ended|lapsed|broke|broken|failed|collapsed|disrupted ~ @placing
    voluntary|involuntary relinquishment|surrender ~ @pet gun weapon license
    trial home|reunification visit|visits|return|placement ~ game lawyer attorney`,
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
    `she|he|shes|hes|theyre|was|is|being|became|im|were ?still ?now a|our|their ward|wards - boss resident nurse ~ hospital nurse council city alderman precinct
    dependency kid|kids|child|children|youth|teen|teens|minor
    dependent child|minor|youth of ?the ?juvenile court|county|state
    adjudicated|declared|found ?her ?him ?them ?a ?to ?be dependent|deprived ~ sleep
    child|children|youth|minor|minors in need of aid|assistance|protection|supervision|care - ride tickets pool lunch shoes
    secretary|commissioner|director|minister|society|tribe|authority ?of ?the ?has|have|had|took|takes|holds|with|retains|given ?legal ?full ?temporary ?permanent custody|guardianship|conservatorship|wardship - evidence keys items lost trophy ~ evidence suspect
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
    abrigo estatal|institucional|provisorio|residencial
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
  foster(
    'foster/hearings-and-levels',
    'Steps of a care case, levels of care, units and people of a home.',
    `emergency|court|ordered|protective removal|removals & child children kids kid sibling siblings county agency custody foster took ~ snow tree trees debris stump
    detention|wilderness|secure placement|placements ~ @sport
    removed|taken under ?a ?an court|protective|emergency|pickup order ~ banner sign statue tree vehicle
    dispositional|adjudicatory|jurisdictional|permanency|dependency|selection ?and ?implementation hearing|review|trial
    residential|congregate|group|institutional child ?care facility|institution|setting|home
    child ?and ?youth care|caring centre|center|institution|facility|agency ~ daycare
    intake|receiving|assessment|diagnostic shelter|center|home & child children kid kids he she him her teen youth ~ @pet
    mother ?and baby placement|unit|foster|home ~ hospital
    il|tlp|thp|silp worker|stipend|apartment|coordinator|program|youth
    voluntary|extended ?extended foster|care agreement
    foster grandparents|grandmother|grandma|grandfather|grandpa|aunt|uncle|nan ~ @pet
    caregiver|caregivers|couple|family|home ?that ?is ?are licensed|approved|certified ?by|through|with ?the state|county|department|agency & children kids child her him reported ~ divers daycare
    waiting|waits|hoping|ready|wants|listed to be adopted ~ @pet
    waiting|waits|available|listed|free for adoption ~ @pet
    was|were|been|got|getting|be ?also ?both ?all removed at|again birth ~ @pet
    siblings|kids|children|brothers|sisters ?were|got|are ?also ?all ?both removed - game match class field
    placed out of county|state|area|borough - finals meet race
    placed by another|the|a ?other local|county|state authority|agency|department|council
    relinquished at|by|after|as birth|parents|mother|infant|baby ~ @pet
    lost|losing|lose ?her|his|their custody|rights ?of ?them|her|him|kids to the state|county|court|department|agency|government
    placement|bed desk|finder|search & county agency worker state bed kid
    office kid|kids - day bank party
    placement with parents
    ifa|dols placement|carer|carers|home|order
    deprivation of liberty order|placement
    residential|unit|home key worker|worker|workers ~ @shop plumbing
    her|his|their|the key worker ~ key_worker hospital nhs
    reg|regulation 44|# visitor|visit
    care episode|episodes ~ hospital medical
    entered|entering|exited|exiting|enters|left|leaving care in|at|since|after|when|again ~ hospital intensive nursing
    pgo|tgo|pmc|tmc kid|kids|child|youth|status|order
    300|602 kid|minor|dependent|petition|youth
    wic 300|dependent|# ?dependent
    crossover youth|kid|kids|minor ~ league game tournament soccer basketball
    dual|dually|system status|involved|adjudicated youth|kid|minor`,
    `The dispositional hearing was in June.
    His IFA placement in Kent ended.
    He is a PMC kid.`,
    `The emergency stairs were cleared of snow.
    A crossover SUV passed.`,
  ),
  spanish(
    'foster/centros-por-pais',
    'Centros, residencias, procesos y acogedores, por sus nombres de cada país.',
    `pard|prd abierto|cerrado|del|de|por|proceso
    aldea|aldeas infantil|infantiles ?sos
    cread|crae|craes|cedif|cdif|caef|cepij
    la|una|familia|programa fae ~ aerea fuerza
    familia|familias|hogar|casa de apoyo|respiro|contencion & nina nino menor acogimiento esta vive ~ iglesia
    parador|hogar|paradores convivencial|convivenciales
    tutela|guarda administrativa|provisional|ordinaria|automatica|voluntaria|institucional|estatal
    asumio|asumir|asume|ejerce|ejercia|delego ?la ?su guarda|tutela & entidad consejeria comunidad junta estado diputacion publica administracion generalitat cabildo consell nino nina menor
    consell|cabildo|consejeria|diputacion|xunta|govern ?insular ?provincial ?que ?de ?infancia tiene|asumio|ejerce|tenia
    retirada|retirado|separada|separado de su|sus familia|padres|hogar ?de ?origen & juez jueza orden judicial autoridad dif estado origen tutela proteccion
    agencia|condado|juez|jueza|dif|estado la|lo|los|las coloco|ubico
    donde|que ?la|lo|los|las la|lo|los|las colocaron|ubicaron
    fugo|salio|escapo|vive|estaba|esta|ingreso ?se ?del|en ?un cai|car|cas de|del
    sus|los|unos|mis acogedores|acogedoras|guardadores
    su|la|una acogedora & familia madre ella vive nina nino ~ ambiente casa
    perdieron|perdio|terminaron|termino|terminados|quitaron|cesaron|renuncio|renunciaron ?a ?le ?les ?los ?sus derechos ?parentales ?a ?de ?la mama|padres|madre|parentales|papas|padre
    jueza|juez|corte|tribunal|juzgado de dependencia|tutelas|dependencias
    tutor|tutora|guardador|guardadora|curador designado|designada|nombrado|nombrada ?por ?el juzgado|juez|jueza|tribunal|estado
    salida|ausencia no autorizada del|de hogar|centro|residencia|programa|la
    residencia|hogar|casa|centro de ?los menores|ninos|ninas|adolescentes|proteccion|acogida ~ @pet
    rescate de ?la ?los ?las menor|menores & pgn juzgado procuraduria ordeno dif tutela`,
    `Tiene PARD abierto.
    Vive en un CRAE de Girona.
    La entidad pública asumió la guarda.
    Sus acogedores la buscan.`,
    `La Fuerza Aérea ayudó en la búsqueda.
    Un ambiente acogedor.`,
  ),
];
