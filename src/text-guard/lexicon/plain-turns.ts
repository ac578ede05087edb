import { exempt } from './exempt.js';
import type { Exemption } from './entry.js';

/** Everyday turns that use the words of care and of offices for other things. */
export const plainTurns: readonly Exemption[] = [
  exempt(
    'exempt/plain-care-words',
    'Pages, games, animals and shops that share words with care.',
    `removed|taken|deleted ?down from ?the home page|screen|tab|menu
    age|ages|aged|aging out ?of ?the ?under ?# ?12 ?swim ?soccer ?youth league|team|division|group|camp
    overnight|night staff at|of ?the ?a diner|hotel|motel|store|station|hospital|warehouse
    musical|film|movie|novel|show|series|play ?is ?was ?set in|about|at ?an orphanage
    placement ?type banner|top|sidebar|header|footer|ad
    sound|computer|solar|stereo|gaming system kid|kids|girl|boy
    @pet ?was|is|were|was ?under ?in ?the rehomed|care ?custody ?and ?control
    @pet adoption ?fell|failed ?through
    parking|travel|lunch|meal|gas|bus|research stipend+
    from house to house trick|caroling|selling|delivering|knocking
    ?told ?the game|match|practice|concert|event|class|meeting had|has|was ?been moved again
    army|navy|marines|military ?leave ?and not awol
    familia extensa ?de ?y ?una ?tia ?abuela|tias|tios|primos & tiene tienen ~ acogimiento tutela acogida guarda
    tiene|tienen ?una familia extensa ~ acogimiento tutela acogida guarda
    casa ?muy acogedora
    es|vive|vecino|vecina|pueblo|vivia|natural de|en mena
    ingreso|entrada|acceso ?de ?a ?los menores no acompanados
    youth|boys|girls|small group home cooked|made|baked
    boys|girls home jersey|uniform|jerseys|locker|field|bench|court
    entered|took|taking care of ?the @pet|horses|plants|garden
    hogar|centro|casa de ?los ninos exploradores|y|artistas arte ?musica ?ciencia
    foundling museum|hospital
    padres|familia temporales|temporal de ?la obra|pelicula
    boys|girls ?and ?boys|girls home game|games|opener|meet|meets
    pasaron|pasamos|fueron por @many casas repartiendo|preguntando|pegando|tocando`,
    `She was about to age out of the under-12 swim league.
    Tiene una familia extensa en Puebla.
    Her parrot was rehomed.`,
    `She was removed from the home in January.
    Acogimiento en familia extensa.
    She lived in an orphanage.`,
  ),
  exempt(
    'exempt/plain-office-words',
    'Plans, workers, marks and pages that are not those of child welfare.',
    `storm|fire|bike|water|swim|hurricane|tornado|bridge|pool|traffic|earthquake|road|event|festival|boat safety plan|plans|assessment|review
    store|stores|sheriffs|electric|company|utility|plumbing|cable|power ?company on call worker|workers|supervisor
    county|city|state|park worker|workers found|spotted|saw|returned ?his ?her ?the ?a bike|phone|backpack|shoe|scooter|hat|jacket
    steel|construction|farm|postal|factory|utility|road|auto|dock|ranch|oil|restaurant|transit worker|workers ?visited|called|said|came|left
    near|at|by|in|from|outside|inside ?the department store|stores
    check|visit|see ?the state|county|city page|website|site|park
    neglected|neglects|neglecting to file|pay|renew|mention|lock|return|sign|submit|charge
    parenting plan & share shared parents divorced coparent
    department store agency|agencies
    central register|registry of bike|bikes|boat|boats|dog|dogs|voters|land
    child safety officer|officers|seat|seats|fair & fair helmets bike seat seats school
    family services at|in church|chapel|temple|sunday
    librarys|library childrens services
    equipo de menores del club|barrio ?gano
    salida no autorizada del|de estacionamiento|avion|edificio|producto
    parents rights to|of ?the photo|book|song|house
    keep|keeping|watch|watching children|kids|pets in sight|inside|indoors|close|home
    top|good|high|full|exam|question marks
    pizza|food|grocery|curbside|takeout|lunch|dinner|coffee|prescription pickup order|orders
    trabajador|trabajadora|trabajadores del condado|municipio|ayuntamiento reparo|reparaba|limpio|corto|pinto|arreglo|podo
    senora|senor|muchacha del gafete ... boletos|entradas
    punto de encuentro de|del|para ?la ?los ?el ?las excursion|marcha|busqueda|voluntarios|caminata|carrera|concierto|evento`,
    `The storm safety plan was ready.
    An electric company on-call worker came out.
    El punto de encuentro de la excursión con su padre.`,
    `A safety plan required Grandma to be in the home.
    The DSS on-call worker came out.`,
  ),
];
