import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** Work of grown people in courts, prisons and offices, games of prison, things in keeping, and families made anew by marriage. */
export const publicWorks: readonly Exemption[] = [
  exempt(
    'exempt/grown-people-at-work',
    'Relatives and neighbors who work in a court, a prison or an office, and people of other trades with the same title.',
    `director|directora|guardia|celador|celadora|custodio|custodia|secretaria|secretario|enfermera|enfermero|maestra|maestro|empleada|empleado|cocinera|psicologa|medico|trabaja|trabajaba|trabajan|labora|jubilado|jubilada ?de ?como ?guardia ?en ?del ?la ?el ?una ?un carcel|prision|reclusorio|penal|juzgado|tribunal|corte|fiscalia|centro|dif ?de ?lo ?penitenciario ?familiar ?estatal ?femenil ?civil ~ interno interna menor menores juvenil adolescentes detenido escapar escapo
    carcel|prision|reclusorio|penal|juzgado|tribunal ?de ?lo ?familiar|estatal donde|en ?la ?el ?que trabaja|labora|trabajaba su|mi|el|la
    @kin|wife|husband|neighbor|stepmom|stepdad ... works|worked|works|job|retired|guard|nurse|clerk|cook|chaplain|teaches|employed|volunteers ?at|in|for|as|from ?a|the ?state ?county ?local jail|prison|courthouse|court|corrections|detention|juvenile|probation|cps|dcf|dss|dhs|dcfs ?office|department|center|hall|officer ~ inmate
    corrections|correctional|probation|parole|detention|prison|jail officer|guard|nurse|chaplain|teacher|sergeant mom|dad|mother|father|uncle|aunt|grandmother|grandfather|wife|husband|neighbor|volunteer|volunteers
    off ?duty corrections|correctional|probation|parole|detention|prison officer|guard|nurse|deputy|sergeant
    hospice|hospital|retired|veterans|geriatric|oncology|va|school|schools social worker|workers
    @kin|neighbor|neighbors ... juvenile|family|district|county court & works worked work job clerk
    parole board
    on parole board
    county|state|city|road|parks worker|workers|van|crew|crews|supervisor ?who|at|for|was|were|clearing|mowing|plowing|painting|fixing|driving ?clearing ?the ?a rest|seniors|brush|road|area|park|plow|trail|grass|library|fairgrounds|lights|debris|fence|sign|signs
    past|opposite|behind|beside|across|front|next ?of|to|from the ?county ?old dcf|dcs|dhs|cps|dss|acs|welfare|probation|parole|human|social|family|juvenile|corrections ?and ?services ?court ?justice office|building|offices|center|garage|lot|annex
    human|social|family services building|parking|garage|lot|plaza|complex
    family services of ?the church|parish|temple|y|diocese_office
    case manager|worker in ?the mock|play|game|skit
    juvenile justice academy|magnet|class|club|elective|major
    old|former orphanage|asylum|prison|jail|reformatory ?is ?was now|brewery|museum|hotel|restaurant|ruins|tour
    orphanage|asylum ?on .. brewery|museum|hotel|ruins|tour
    dif ?municipal ?estatal ?de repartira|reparte|repartio|dara|dio|dono|presto|entrega|organiza ?la comida|despensas|cobijas|agua|camion|sillas
    albergue|hogar|refugio canino|canina|felino|animal|perros|damnificados|ancianos
    del|al|el|un|en|de albergue|refugio canino|animal|ancianos|damnificados
    time as ?a ?the ?class|club ?vice treasurer|president|secretary|captain|mayor
    served|serving|serves time as
    group home schooling|schooled|schoolers|delivery
    shelter belt|belts
    acs athens
    dss titanic
    no arrests|charges|suspects ?have ?has ?been ?were ?made ?filed
    parent|parents or|and|o guardian|guardians
    guardian ?and|is ?her ?his|, ?and grandmother|grandfather|mother|father|aunt|uncle|grandma
    legal guardian|guardians ?and ?is ?her ?his grandmother|grandfather|mother|father|aunt|uncle|grandma|parents
    social|case worker|workers ?who lives|on|happened ?coming ?her|his|next|the ?to ?way|door|lunch|jog|nearby|passing ... saw|spotted|stopped|found|noticed
    secretaria|abogada|abogado|licenciada|empleada|trabaja ?en|de|del|con ?el|la juzgado|juez ?de ?lo familiar|familiares
    works|working|worked|studies|studied|majors|majoring|degree ?in|as|at ?a ?an social work|worker|services
    social work|services major|degree|student|class|club|license|board|month ~ her_own
    pe|gym|social studies worker|workers|teacher
    postal|utility|construction|farm|road|health|hospital|store|factory|aid|relief|rescue|sanitation|highway case|social worker|workers
    cps energy|schools|students|teacher|teachers|robotics|district
    det|detective|officer|sgt|lt|deputy|trooper|capt ?first @given|worker worker|case|ward|foster|parole
    sundance|gray|grey|sioux stockade`,
    `Su tío es guardia en la prisión de Topo Chico.
    Her mother works at the county jail.
    Bring flyers to the CPS Energy parking lot.`,
    `He is in the county jail.
    Her social worker called.`,
  ),
  exempt(
    'exempt/games-of-prison',
    'Prison and courts as games, fairs, streets, ruins and titles.',
    `carcel|prision|juzgado|corte|tribunal de ?la ?los ?las ?el kermes|feria|esqueletos|juguete|lego|minecraft|carton|papel|escuela|ceremonia|la|reina
    kermes|feria|minecraft|roblox|lego|fortnite|disfraz|jugando|jugaba|juego|juegan|juega|rifa|loteria ... carcel|prision|juez|policia|preso|presos|juzgado|corte
    carcel|prision|preso|presos|juez ... kermes|feria|minecraft|roblox|lego|fortnite|disfraz|juego|rifa|loteria|primos
    antigua|vieja|ex|excarcel|exprision ?carcel carcel|prision|convento|penal
    carcel|prision vieja|antigua|abandonada|historica
    calle|esquina|parada|frente|plaza|jardin ?de|del ?la|el ?al juzgado|carcel|tribunal|penal|reclusorio ?civil ?vieja ?viejo
    audiencia ?publica|con ?la|el ?del|de ?sobre ?el|la publica|cabildo|alcaldesa|alcalde|gobernador|agua|alumbrado|papa|presidente|municipal
    get|got|getting out|outta ?of jail ?free ?card
    jail|prison card|break|mode|level|tycoon|escape|life|server ?game
    minecraft|roblox|lego|fortnite|gta|sims|halloween|costume|cosplaying|cosplay|dressed|monopoly ?a|an|as|for|in ... prison|jail|convict|inmate|warden|prisoner|parole|judge|guard|guards|orphan|cop ~ ankle
    juvenile|boys|girls|county|probation|detention|mission|youth|childrens|reform|prison|jail ?court ranch|home|hall|camp|farm|school|town|house|court|orphanage|camp road|rd|street|lane|drive|boulevard|trail|exit|overpass|bridge
    prison|jail|orphanage|reformatory|juvenile road|rd|street|lane|creek|hill|trail|court ?road
    juvenile hall of|at|in ?the ?natural history|fame|museum|champions
    county|state|city youth orchestra|symphony|choir|soccer|football|baseball|basketball|hockey|theater|theatre|ballet|chorale|fair|conservation|council|rodeo|band|league|sports|expo|livestock|ministry|summit|pastor
    took|take|takes|brought|bring|brings|drove|drive|drives|walked|walk|sent|send|picked|dropped ?up ?off kids|boys|girls|children|teens|youth home ?on|for|in|early
    took|finished|won|placed|earned|got second|first|third|next placement|placements|place ?at|in
    stripper bolt|bolts|screw|well|wells|crane|clip
    madam president|secretary|mayor|speaker|chair|librarian|curie|c|tussauds
    madam in|of the choir|club|church
    buyers of ?our|the|her|his ?old ?new house|home|car|truck|boat|bike|farm
    court ct|lakeview|terrace|apt|apartment
    advanced placement|placement|math|english|language placement|notes|test|exam|class|classes|tests
    second|first|third placement at|in ?the ?dance ?art comp|competition|contest|fair|meet|show|tournament`,
    `En la feria de la escuela hubo cárcel y lotería.
    He always took the get-out-of-jail card.
    The school bus took the kids home early.`,
    `He is in juvenile hall.
    She stays at the girls home.`,
  ),
  exempt(
    'exempt/things-in-keeping',
    'Bags, flyers and keys that somebody keeps.',
    `mochila|cartera|casco|bicicleta|bici|celular|telefono|lonas|megafono|llaves|ropa|chamarra|gorra|evidencia|perro|gato|videos|grabaciones|volantes|camioneta|auto|carro ... en|bajo ?el|la custodia|resguardo|guarda ?del|de|con ?el|la ?guardia|policia|entrada|escuela
    en|bajo custodia|resguardo ?de ?la ?el ?del ?su ?sus ?las ?los mochila|cartera|casco|bicicleta|celular|lonas|megafono|llaves|guardia|vigilante|policia|fiscalia|tienda ~ menor nina nino
    ?in ?the custody|care|possession of ?the ?her ?his flyers|keys|phone|bag|backpack|dog|bike|clothes|jacket|money|posters|equipment|signs
    tutor|tutora|tutores legal ?ante|en ?la ?el escuela
    @kin ?es ?su|el tutor|tutora legal`,
    `La cartera del joven está en custodia del guardia de la terminal.
    Volunteers in custody of the flyers, pick up by 5.`,
    `La niña está bajo resguardo del DIF.
    He is in the custody of the county.`,
  ),
  exempt(
    'exempt/made-anew-by-marriage',
    'Parents apart, step-parents and weekends, and adopted children whose parents look for them.',
    `bio|birth|biological|biologica|biologico|real mom|dad|mother|father|mama|papa ?and|n|y ... step|stepdad|stepmom|stepfather|stepmother|padrastro|madrastra|casé|case|divorce|divorcio|army|navy|flashlights|flew|cooperating
    step|stepdad|stepmom|stepfather|stepmother|padrastro|madrastra ... bio|birth|biological|real ?mom|dad|mother|father mom|dad|mother|father
    madre|mama|papa|padre biologica|biologico ?pero ?no ?me ... case|casamos|ayudo|compartio|chicago|divorcio|separados|pero
    guarda ?y custodia ?y ?que tras|despues|por|tiene ?el|un|su ?padre divorcio|separacion|papa|padre|madre|mama
    papa|padre|madre|mama|ex ?que ?tiene ?la guarda ?y custodia
    juez|jueza|juzgado ?de ?lo ?familiar ?nos|le|me dio|otorgo|fijo ... fines|custodia|semanas|visitas|compartida ?de ?compartida
    her|his|their adoptive|adopted ?mom|dad|mother|father|parents ?and parents|mother|father|mom|dad|brother|sister ... flew|search|searching|said|says|told|asked|offering|reward|reported|thank|heard|drove|put|posted ~ placement agency pre final`,
    `Yo no soy su mamá biológica pero me casé con su papá cuando ella tenía dos años.
    Her adoptive parents flew home from a work trip when they heard.`,
    `Her pre-adoptive parents have had her since May.
    Su mamá biológica la visita con la trabajadora social.`,
  ),
];
