import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';
import { plainTurns } from './plain-turns.js';
import { publicBodiesEs } from './public-bodies-es.js';
import { publicClauses } from './public-clauses.js';
import { publicEs2 } from './public-es-2.js';
import { publicEs } from './public-es.js';
import { publicSenses } from './public-senses.js';
import { publicSuspects } from './public-suspects.js';
import { publicUses } from './public-uses.js';
import { publicWorks } from './public-works.js';

/** What looks like a status and is not. Each covers its own words only. */
export const exemptions: readonly Exemption[] = [
  exempt(
    'exempt/ncmec',
    'The National Center for Missing & Exploited Children, by its name in both languages.',
    `missing ?and ?& ?n ?amp exploited children|childrens
    exploited children center|centers|centre|centres
    centro nacional ?para ?de ?los menores|ninos desaparecidos ?y explotados
    centro ?nacional ?para de menores|ninos desaparecidos ?y explotados`,
    `National Center for Missing & Exploited Children
    Centro Nacional para Menores Desaparecidos y Explotados`,
    `She is an exploited child.`,
  ),
  exempt(
    'exempt/names',
    'Words of a status as names: after a title, before a place noun, after a street, as a family.',
    `@title @lookname
    @lookname @placenoun
    foster|fosters|ward|wards|orphan|hope|haven|parole|justice|judge|marshal|prison|hall|jail|penal county
    calle|avenida|av|plaza|barrio|colonia|parque|metro|estacion|callejon|paseo ?de|del|la ?la @lookname
    the|los|las|de fosters|wards
    the fosters said|says|told|have|had|are|were|called|got|want
    fosters @garment|beer|lager|sign
    los foster|fosters
    foster|fosters|ward|wards twins|hope|kindness|together|brothers|sisters|kids|boys|girls & surname cousins neighbors
    foster farms|grant|freeze|foods|friess
    hija|hijo|familia|hijos|apellido|last|lastname ?de ?los foster|fosters|ward
    apellido|last|surname|name|lastname foster|ward|parole|orphan|custody ?true ?false ?yes ?no
    familia|family foster|ward|guardia|fosters|wards ~ cuida acogida
    foster|ward family reunion
    ward #
    cps|dcf|dfs|acs|dhr|dhs|dcs|dhhs|cys|srs|dfcs|cfs|gal|casa .. teacher|school|schools|chess|cancer|symphony|lunchroom|bus|christian|orchestra|airbag|american|club|society|raiders|walk|choir
    school letterhead|office cps|dcs|dss
    @lookname ?is|was|being|as|for|es ?our|his|her|their|mi|nuestro last|surname|apellido name|apellido
    apellid*|apellida|surname|lastname ?is @lookname
    last name ?is @lookname
    po box|boxes
    mr|ms|mrs|sgt|det|chief|coach @lookname and|& @title @lookname
    in|to|at|from|near|of @lookname @placenoun ~ care
    foster|fosters brothers plumbing|hardware|trucking|roofing|construction|paving|co|inc|llc
    @lookname|foster hollow|farms|grove|glen|mills|bros|skate|co|inc|llc|outfitters|brand|brewing|plumbing|motors|dairy ~ care placement home
    fosterville|fosterburg|fosterdale|fosterton|fosterfield|fosterburgh|wardville|wardsboro|wardell
    @lookname high ?school ~ level risk
    foster|fosters|ward|wards ?who was|is|has|had|left|said|says|also|may|weighs|stands|wore|attends|was|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20 ~ care home placement kid child
    fosters lager|beer|hollywood`,
    `Mr. Foster
    Foster City Library
    Ms. Parole
    Orphan Lake`,
    `A foster family.`,
  ),
  exempt(
    'exempt/animals',
    'Animals in foster homes, and people who keep or care for them.',
    `foster|fosters|fostered|fostering|orphan|orphaned|adopt|adopted ?our ?the ?a ?her ?his ?two ?three @pet ?mom|mother|dad|parent|family|home
    @pet foster|fosters|fostering|rescue|shelter
    hogar|casa|familia temporal|sustituto|paso|acogida ?de ?para ?los @pet
    casa cuna|hogar de|para @pet
    @pet ... placed|adopted ?in ?a ?into ?loving ?new|good|foster home|family
    animal|humane|pet|kennel ?society|societys|shelter|shelters|league|control|rescue|welfare caseworker|case|social ?worker
    caseworker|worker for|of ?the @pet
    animal|animals|dog|puppy|cat|pet|horse shelter+
    animal|animals|puppy|wildlife trafficking
    @pet ?estan|esta|estaban|quedo|quedaron ?de ?en acogida|adopcion|transito
    county|city|state|control ?control worker|workers|crew|crews|officer|officers removed|remove|took|caught|trapped|freed ... @pet|tree|trees|snow|debris
    @pet en|de acogida ?temporal
    acogida temporal|permanente & @pet protectora`,
    `a foster dog
    We foster beagles.
    The humane society's caseworker for dogs.`,
    `a foster child`,
  ),
  exempt(
    'exempt/other-trafficking',
    'Trade in drugs, arms or animals, which says nothing of a child.',
    `drug|drugs|arms|weapons|gun|wildlife|fentanyl|ivory|cocaine trafficking|trafficker|traffickers
    traffick* in|of stolen|drugs|arms|weapons|wildlife|guns ?bases
    trafico|trafica|traficante|traficantes|trafican ?con ?de drogas|armas|cocaina|fauna|estupefacientes|heroina
    by|of|de|por|su|her|his trade|oficio`,
    `drug trafficking on the border
    tráfico de drogas`,
    `a sex trafficking arrest`,
  ),
  exempt(
    'exempt/school-detention',
    'Kept in after class.',
    `school|saturday|sabado|lunch|recess|served|skip|skipped|after|afterschool ?a ?lunch ?school detention|detenshun
    detention ?was|for ?at ?ended ?cancelled ?tardiness|talkin|talking|lunch|homework|cancelled|canceled
    got detention|detenshun
    group home page|button|screen
    age|ages|aged|aging out ?of ?the ?junior ?youth ?little league|team|division|swimming|club|junior|choir|camp|scouts`,
    `after-school detention`,
    `a detention center`,
  ),
  exempt(
    'exempt/work-probation',
    'A trial period at work.',
    `probation|probationary period|form|month|months|jale|job|work
    on probation at|en ?his ?her ?el ?new job|work|jale|target|store|jale
    employee probation ?form
    periodo|mes de prueba|probatoria
    his|her|their|the|in ?still probation period|month|months
    academic|athletic|band|team|job|work|teaching|employment|teacher|@sport ?a probation|parole
    # day|days|week|weeks|month|months probation ?period ?at ?the & @shop bakery job boss hired raise work company plant
    probation|probatoria|prueba at|en ?the|la|el|su ?his|her @shop|bakery|job|plant|firm|company|trabajo
    probationary firefighter|officer|teacher|employee|period|driver|drivers|license|recruit|member|status|hire`,
    `his probation period`,
    `his probation officer`,
  ),
  exempt(
    'exempt/garments-and-titles',
    'What is printed on clothes; titles of works; makes of cars.',
    `pimp my ride
    pimpin ?aint ?cheap
    ford escort|probe|escorts
    jailhouse rock
    old jail museum
    safe haven|harbor baptist|church|marina|inn
    apple care
    care bears
    human traffic
    trafficking|trafficked|traffic ?in ?of drugs|cocaine|heroin|fentanyl|meth|narcotics|marijuana|guns|weapons|firearms
    ?left|leaving|leaves|in|at|from|near|behind ?the facility|facilities parking ?lot|garage
    convicted|arrested|wanted|charged|jailed|prison ?of|for|with trafficking|trafficked ?in ?of drugs|cocaine|heroin|fentanyl|meth|narcotics|marijuana|guns|weapons|firearms & man adult suspect driver woman
    monopoly|flag|uno|tag|charades|bingo ... jail|prison|court
    jail|prison break|cell|card ?free
    break|breaking|broke out of jail|prison & game play playing flag
    ankle|leg ?bracelet bracelet|bracelets & @jewel
    tobillera|tobilleras|pulsera|brazalete ... & @jewel
    foster|fosters|fostered|fostering ?a|an ?good|better|strong|real|new|more @virtue
    presa|presas|preso|presos de los|la|las|el nervios|panico|miedo|angustia|emocion|ira
    house arrest & flu cold broken grounded covid mono
    like|como a|un|una parole|probation|prison|police officer|guard|warden
    time trial|trials
    did|does|doing time trials
    foster the people
    toy|plastic|fake|juguete|play handcuffs|cuffs|badge
    esposas|placa|pistola de juguete
    dog|cat|pet|horse groomer|groomers|grooming
    juvenile|youth hall of fame
    pulsera en ?el tobillo & @jewel`,
    `a Care Bears print
    a Ford Escort`,
    `an escort ad`,
  ),
  ...publicClauses,
  ...publicEs,
  ...publicEs2,
  ...publicBodiesEs,
  ...plainTurns,
  ...publicSenses,
  ...publicSuspects,
  ...publicUses,
  ...publicWorks,
];
