import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const agency = define('agency', 'topic', SOURCE);

const TAKE = 'llevan|llevaban|llevaron|quitan|quitaban|quitaron|take|took|taken|quitarian|llevarian|pierden|pierde|lose|saca|sacan';
const OFFICE = 'condado|county|estado|state|gobierno|gob|oficina|municipio|dif|agencia|agency|departamento|office';

/** What is told of an office that looks into a family: who reported, who came, what was threatened and promised. A native speaker's review is pending. */
export const officeToldEs: readonly Entry[] = [
  agency(
    'agency/obligados-a-avisar',
    'Maestros, médicos y vecinos que avisan por ley; la entrevista a solas; lo que salió en la sangre del bebé.',
    `por|de ley tenia|tiene|tuvo|tengo|debia|hay ?que|de que avisar|reportar|reportarlo|dar|llamar|notificar|denunciar ~ impuestos choque
    obligada|obligado|obligados|obligadas|required|mandated ?por|a|de|by|to ?la ley|law|avisar|reportar|denunciar|report|tell ~ votar militar uniforme
    ustedes|nosotros|maestros|docentes ?ya ?sabe ?estan|estamos obligados|obligadas
    tuvo|tuvieron|tenia|tenian|had que|to dar|avisar|reportar|report|notificar|denunciar ?parte|aviso|de|por|it|las|la ... quemaduras|moretones|golpes|marcas|bruises|burns|sangre|hambre|cinturon|cable|desnutricion ~ robo
    hospital|hospi|clinica|pediatra|doctor|doctora|medico|enfermera|maestra|nurse|teacher ... tuvo|dio|reporto|reported|called|aviso|denuncio|had ... quemaduras|moretones|golpes|marcas|bruises|burns|hambre|piojos|cinturon|cable|sangre|parte|them ~ choque perdida desaparicion fiebre
    maestra|maestro|enfermera|doctora|vecina|vecino|profe|teacher|nurse|escuela|school ?de ?la ?escuela ?fue ?la ?que ?q ?quien ?los ?lo ?la reporto|reportaron|denuncio|reported ?los ?lo ?por ?el ?la ... cinturon|hambre|golpes|moretones|piojos|gritos|negligencia|descuido|quemaduras|them|borracho
    los|las reporto|reportaron|denuncio|denunciaron ... ?cinturon|hambre|golpes|moretones|gritos|quemaduras|solos|sucios ~ perdidos desaparecidos robo
    vi|vio|vimos|saw ?los ?las ?the golpes|moretones|marcas|bruises|quemaduras ... llamada|llame|call|called|reporte|llamaron
    hice|hicieron|hizo|made ?la ?una ?the ?a llamada|call|reporte|denuncia|report ... llevaron|took|vinieron|quitaron ~ policia rescate
    reportes|reporte|denuncias|denuncia|reports|report|llamadas ?anonimo|anonimos|anonima|anonimas ?de ?que ... solos|comer|golpes|moretones|gritos|hambre|fotos|cuartos|sola|encerrados|alone|ninos ~ robo ruido trafico desaparicion
    dos|tres|varios|otro|another|two|three|nuevo reportes|reporte|denuncias|reports|report ?anonimo|anonimos|anonymous ... dejaba|comer|golpes|hambre|solos|gritos|moretones|quemaduras ~ robo ruido
    cayo|cayeron|caen|llego|llegaron|vinieron|vino ?el ?los ?la ?las ?del ?de ?le ?les ?a ?la ?casa ${OFFICE} ?a ?la ?casa & ninos kids hijos casa hermanos familia les le piojos hambre bebe ~ censo vacunas obra luz agua volantes buscar
    les|le cayo|cayeron ?el ?los ?la ?las ?del ?de ?a ${OFFICE}|casa
    a solas|solas|alone ... quien|who ?le ?had habia|hizo|hecho|did|done|eso|pego
    preguntaron|pregunto|entrevistaron|entrevisto|interviewed|asked|hablaron ?a ?la ?al ?el ?lo ?le ... sin|without ?la|su|her mama|mom|padres|parents|papas ?presente ~ examen trabajo noticias policia
    cuarto|cuartito|room|sala con|with ?unos juguetes|munecos|toys|espejo ?y|and ?una camara|espejo|grabadora|vidrio|camera|glass
    entrevistaron|entrevisto|interviewed ?lo ?la ?al ?a ... juguetes|camara|espejo|toys|munecos
    mujer|hombre|senora|senorita|muchacha|lady|man con|with ?un ?una ?su maletin|portafolio|carpeta|gafete|chaleco|tableta|briefcase|clipboard ... ?llego|vino|pregunto ~ venta vendedora escuela banco seguros
    salio|nacio|born|tested|vino ?el ?la ?bebe positivo|positiva|dirty|positive|mala|con_eso|adicto|adicta|drogado|intoxicado ... ?bebe|hospital|nino|took|llevaron|mama|kids ~ covid influenza dengue embarazo
    bebe|baby|sis|hermanita|hermanito|criatura ... nacio|was|salio|vino ... positivo|dirty|positive|eso|mala|sangre|adicto|sustancias ~ covid
    prueba|pruebas|test mala|positiva|sucia|dirty ... nacio|bebe|entregaron|llevaron|hermanita|mama|took
    nacio|nacieron|salio con eso|droga|drogas|sustancias|cristal ?en ?la sangre|cuerpo|orina
    no ?ya ?les ?le ?nos dejaron|entregaron|dieron|dejo ?a ?que ?al ?la ?el ?ninguna ?se ?lo ?llevar|llevara|llevaran|ninguna|ninguno|bebe ... ?hospital|bebe|hermana|llevar ~ celular cuerpo boleto`,
    `La pediatra tuvo que dar parte por las quemaduras.
    El doctor dijo que por ley tenía que avisar.
    La enfermera reportó los piojos y el hambre y les cayeron los del gob.
    Al muchacho lo entrevistaron en un cuarto con juguetes y cámara.
    El bebé nació con eso en la sangre.
    Baby sis was born dirty so they took all 3.`,
    `La maestra reportó su ausencia a las nueve.
    El doctor dijo que tenía fiebre.
    El bebé nació en mayo.`,
  ),
  agency(
    'agency/la-proxima-se-los-llevan',
    'La amenaza, el plan que se rompe, la visita sorpresa que mira camas y leche, la investigación, la oficina en vez de los padres.',
    `proxima|siguiente|otra|otro|one|1|una|next ?mas|more ?la denuncia|queja|reporte|llamada|report|call|complaint ... ${TAKE}|em|them
    una|otra|one|1|another denuncia|queja|reporte|report|call ?mas|more ?de|from ?la|the ?vecinos|escuela|school ?y|and|n ... ${TAKE}
    dijeron|dijo|said|advirtieron|avisaron|amenazaron|told|theyd|they ... se ?les ?los|las|la|lo ${TAKE} ~ patrulla policia celular moto
    said|told|says ... theyd|they|would|will ?would ?will take em|them|her|him|kids ~ ride home photo picture
    si ?no|otra|vuelve|vuelven ... se ?le ?les los|las ${TAKE} ~ correa grua perros
    plan de seguridad|proteccion ... padrastro|padre|papa|novio|dormir|acercarse|mama|abuela|rompieron|firmaron|firmo ~ escolar evento obra
    firmaron|firmo|acepto|acepte|firmar|signed ?por|un|una|el|the ?escrito ?plan|acuerdo|papel|compromiso|hoja|safety ... padrastro|novio|boyfriend|dormir|quedara|acercarse|quitan|quitaban ~ escuela renta contrato telefono phone
    novio|padrastro|papa|boyfriend|stepdad ... no|not|couldnt|cant ?se ?podia|puede|could|debia ?se ?a dormir|quedara|quedarse|sleep|quedaba|acercarse ?a ?dormir ~ hospital
    llego|llegan|llegaron|vino|vinieron|venia|came|comes|entraba|pasa|paso ... sin|sorpresa|unannounced ?avisar|previo|aviso ... contar|ver|revisar|camas|leche|moretones|comida|focos|beds|food|milk|fridge ~ luz gas agua suegra
    contar|conto|contaron|revisar|reviso|revisaron|checar|checo|count|checked|checks|ver|mirar|abrir|abrio ?las|los|la|el|si|the ?habia|hay camas|leche|comida|focos|moretones|detectores|nevera|refri|beds|milk|bruises|estufa|alacena|fridge|panales ... ?camas|leche|comida|moretones|estufa|volvia|regresaba|focos|dias ~ hotel tienda campamento albergue supermercado receta medidor
    visita|visitas|visit ?era ?fue sorpresa|sin_aviso|inesperada|unannounced ... ?reviso|moretones|camas|estufa|prometio|volver ~ cumpleanos primos abuela
    checks|check|checa|revisa|inspects|visita ?on ?the ?la ?a house|casa|home|kids|ninos ?el ?la every|cada|each|once ?a mes|month|quincena|semana|week|other ~ gas agua mail plomero
    prometio|dijo|dijeron|said ?que volver|volvia|volveria|regresaba|regresar|back|shed ... viernes|dias|lunes|semana|quince|friday ... ?nina|nino|ya|no
    intervinieron|intervino|intervenian|investigan|investigaron ?a ?la ?a_mi ?a_los familia|vecinos|papas|padres|mama|casa|hermana ?por ~ policia fiscalia robo narcotrafico impuestos
    abrieron|abrio|hicieron|opened ?le ?les ?una ?un ?a ?an investigacion|expediente|caso|case|investigation ... ?a|por|on solos|dejar|chiquitos|ninos|vecinos|familia|golpes|descuido|leaving|alone ~ policia fiscalia fraude
    dejar|dejaron|dejaba|dejarlos|leaving ?a ?los ?solos chiquitos|ninos|solos|solas|kids|bebe ... solos|solas|alone|investigacion|denuncia|reporte|reporto ~ sala campamento
    padre|madre|tutor|parent|guardian|contacto|contact|responsable ?o|or ?tutor|guardian ?legal ... nombre|dice|says|viene|aparece|is|es|sale ... oficina|county|condado|office|estado|state|gobierno|institucion|desk|number ~ policia telefono_de_la_escuela
    emergency|school|escuela|ficha|form|hoja|consentimiento ... county|condado|oficina|gobierno|state ... & parent padre contact contacto mother madre tutor mom mama guardian ~ principal search fair
    under parent|parents|guardian|mother ... county|office|state|desk
    oficina|county|condado|gobierno|numero|number ?y|and ?no|not ?de ?una ?a persona|mom|mama|person|madre|padre|padres
    consentimiento|permiso|autorizacion|consent ... otorga|da|firma|dio|gives|signed ?lo|la ?el|the estado|state|gobierno|condado|county|juez|director|oficina ~ excursion obra evento
    no ?los ?de ?sus padres|papas|parents ... ?explico|dijo hospital|escuela|clinica ~ desean quieren pueden
    carro|camioneta|auto|car|van|coche ?blanco|blanca|white con|with|de ?el ?un ?a logo|logotipo|escudo|sello|placas|plates|oficial ?del|de|of ?la gobierno|estado|condado|municipio|oficial|state|county ~ policia escuela obra
    metieron|subieron|pusieron|sentaron|buckled ?la|lo|me ... atras|carro|camioneta|asiento|car|cinturon ... gritando|llorando|muneca|mama|screaming|crying|queria ~ hombres encapuchados secuestr* ambulancia escuela armados
    una|uno|la|alguien|somebody|someone del|de_la|from ?la ?the ${OFFICE}|junta ?que ?con ... chaleco|gafete|carpeta|quincena|semana|mes|cada|visitaba|iba|checks|revisaba|every|clipboard ~ alumbrado baches obra limpia vacunas
    iba|venia|visitaba|pasaba ?a ?esa ?la ?casa una|uno|alguien|la del|de ?la ${OFFICE}|junta
    patrocinador|patrocinadora|sponsor ?que ?who ?resulto ?ya ?no ... nina|menor|salio|refugio|albergue|verificar|vivia|entregaron|shelter|released|house|calls|chamacos ~ equipo evento carrera @sport
    treinta|30|noventa dias|days ... verificar|llamada|llamaron|patrocinador|sponsor|check ~ libertad prueba garantia
    salio|salieron|entregaron|released|soltaron ?la|lo ?del|de|from ?el ?la refugio|albergue|shelter|icebox|hielera|ort ?con|to|a ?un|su|a patrocinador|sponsor|tio|primo|senor`,
    `Le dijeron a mi hermana que a la próxima denuncia de los vecinos se los llevaban.
    Firmaron un plan de seguridad donde el padrastro no podía dormir ahí.
    Llegó sin avisar a contar las camas y ver si había leche.
    Le abrieron investigación a mis vecinos por dejar solos a los chiquitos.
    En la ficha escolar, en padre o tutor, viene el nombre de una oficina.
    Fueron dos en un carro blanco con logo del gobierno.`,
    `Dijeron que la próxima llamada la hace su papá.
    El plan de seguridad del evento escolar.
    En la ficha escolar viene el nombre de su mamá.`,
  ),
];
