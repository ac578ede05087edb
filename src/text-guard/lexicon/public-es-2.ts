import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** What says of an orphan or of a jail that a home or a court is meant after all. */
const KEPT = 'albergue orfanato orfanatorio hospicio hogar internado monjas dif gobierno estado institucion tutela acogida';
const TRIED = 'menores juvenil juez jueza condena sentencia detenido detenida fugo escapo salio encerraron';
const THING =
  'mochila|cartera|bolsa|bicicleta|bici|casco|celular|telefono|lona|lonas|megafono|carteles|volantes|llaves|llave|documento|documentos|boletos|' +
  'dinero|trofeo|objetos|pertenencias|paquete|paquetes|maleta|maletas|perro|perrito|gato|vehiculo|auto|carro|camioneta|moto|urna|colecta|chamarra|' +
  'credencial|computadora|laptop|guitarra|bocina|playeras|cajas|despensas|prueba|pruebas|evidencia|videos|grabaciones|expedientes';
const ITS = '?de|del ?la ?el ?mi ?su ?joven|nina|nino|menor|hermana|hermano|hija|hijo|muchacho|muchacha';
const LOCKUP =
  'carcel|carceles|prision|prisiones|penal|penales|reclusorio|cereso|penitenciaria|presidio|reformatorio|correccional|juzgado|juzgados|tribunal|tribunales|corte';
const JOBS =
  'guardia|celador|celadora|custodio|custodia|director|directora|enfermero|enfermera|maestro|maestra|cocinero|cocinera|capellan|medico|medica|' +
  'secretario|secretaria|empleado|empleada|vigilante|psicologo|psicologa|abogado|abogada|actuario|actuaria|chofer|dentista|personal|intendente|conserje';

/** Spanish turns that share words with homes, jails, custody and courts. A native speaker's review is pending. */
export const publicEs2: readonly Exemption[] = [
  exempt(
    'exempt/huerfano-de-otra-cosa',
    'Huérfano de uno de los padres, criado por los suyos, o dicho de cosas, sentimientos, animales y obras.',
    `quedo|es|fue|era ?una|un huerfano^ de padre|papa - madre mama ~ ${KEPT}
    huerfano^ de padre|papa - madre mama ~ ${KEPT}
    huerfano^ de madre|mama - padre papa ~ ${KEPT}
    huerfano^ & criamos crie criaron crio criado criada abuela abuelo abuelos tia tio tios sobrino sobrina nieto nieta madrina ~ ${KEPT}
    huerfano^ & corazon alma celular telefono bicicleta bici patio pelota balon guitarra zapato calcetin aficion wifi internet guante taza silla
    huerfano^ de ?la ?el ?su internet|wifi|senal|celular|telefono|redes|equipo|gol|tele|abrazos|risas
    huerfano^ & pelicula peliculas libro libros novela novelas serie cuento cuentos obra teatro musical disfraz disfrazada disfrazado personaje papel cosette annie oliver potter miserables
    huerfano^ & carino apodo broma ~ ${KEPT}
    @pet ... huerfano^ ~ @child
    huerfano^ ?de @pet
    orphan|orphaned & nephew niece raised grandson granddaughter grandma aunt uncle ~ home state county orphanage ward foster
    padre|madre|papa|mama|padres soltero|soltera|viudo|viuda ... huerfano^ ~ ${KEPT}`,
    `Ese niño es un huérfano del celular desde que se le rompió.
    Quedó huérfana de padre el año pasado y vive con su mamá.
    Tu gato anda como alma huérfana por la casa.
    Niña disfrazada de huérfana para la obra.
    He's my orphan nephew and I raised him.`,
    `La huérfana salió del albergue de las monjas.
    Es huérfano y vive en un hogar.
    Es huérfana de padre y madre.`,
  ),
  exempt(
    'exempt/carcel-de-juego',
    'La cárcel de los juegos, las ferias y los disfraces; la vieja cárcel, que es un lugar; y quien trabaja en una.',
    `carcel|prision|celda|celdas|calabozo|jail|prison & juego juegos jugando jugar jugaba jugaban jugaron roblox minecraft fortnite videojuego encantados kermes kermess kermesse feria tombola loteria monopoly monopolio disfraz disfrazado disfrazada ladrones ~ ${TRIED}
    kermes|kermesse|feria ... carcel|celda
    preso|presa|presos|prisionero|prisionera|presidiario|convicto & disfraz disfrazado disfrazada traje_de halloween carnaval comparsa ~ ${TRIED}
    disfraz|disfrazado|disfrazada|vestido|vestida de preso|presa|prisionero|prisionera|presidiario|presidiaria|convicto|policia
    antigua|antiguo|vieja|viejo|ex|exedificio ${LOCKUP}
    ${LOCKUP} antigua|antiguo|vieja|viejo|abandonada|abandonado
    frente|cerca|detras|atras|junto|afuera|enfrente|rumbo|costado|esquina|altura ?a ?al ?de ?del ?la ?el ${LOCKUP} ~ salio fugo escapo
    ${JOBS} ?en|de|del ?la ?el ?los ?un ?una ${LOCKUP} ?estatal|federal|municipal|civil|familiar ?de ?lo ?familiar & @kin
    @kin ?que ?es|era|trabaja|trabajaba|labora ?como ?de ${JOBS} ?en|de|del ?la ?el ?los ?un ?una ${LOCKUP} ?estatal|federal|municipal|familiar ?d|de ?lo ?familiar
    trabaja|trabajaba|labora|laboraba ?como ?de ?${JOBS} ?en ?la ?el ?un ?una ${LOCKUP} ?estatal|federal|municipal ?de ?lo ?familiar
    corrections|correctional|prison|jail|probation|parole|detention officer|guard|nurse|worker mom|dad|mother|father|aunt|uncle|grandpa|brother|sister
    papa|padre|mama|madre|tio|tia|abuelo|abuela|padrastro|suegro|cunado|padrino|vecino ?que|ya|lo|la ?ya ?lo|la ?recien estuvo|estaba|esta|sale|salio|saldra|sigue|cayo|metieron|arrestaron|detuvieron|agarraron|encarcelaron ?un ?ano ?# ?anos ?meses ?en|de ?la|el ?una|un ?${LOCKUP}|fiesta|reten ?de ?texas ~ menores juvenil tutelar
    a ?al ?el ?su|mi|nuestro papa|padre|mama|madre|tio|tia|abuelo|abuela|padrastro|suegro|cunado|padrino|vecino ?que|ya|lo|la ?ya ?lo|la ?recien estuvo|estaba|esta|sale|salio|saldra|sigue|cayo|metieron|arrestaron|detuvieron|agarraron|encarcelaron ?un ?ano ?# ?anos ?meses ?en|de ?la|el ?una|un ?${LOCKUP}|fiesta|reten ?de ?texas ~ menores juvenil tutelar
    al ?el ?su|mi|nuestro papa|padre|mama|madre|tio|tia|abuelo|abuela|padrastro|suegro|cunado|padrino|vecino ?que|ya|lo|la ?ya ?lo|la ?recien estuvo|estaba|esta|sale|salio|saldra|sigue|cayo|metieron|arrestaron|detuvieron|agarraron|encarcelaron ?un ?ano ?# ?anos ?meses ?en|de ?la|el ?una|un ?${LOCKUP}|fiesta|reten ?de ?texas ~ menores juvenil tutelar
    el ?su|mi|nuestro papa|padre|mama|madre|tio|tia|abuelo|abuela|padrastro|suegro|cunado|padrino|vecino ?que|ya|lo|la ?ya ?lo|la ?recien estuvo|estaba|esta|sale|salio|saldra|sigue|cayo|metieron|arrestaron|detuvieron|agarraron|encarcelaron ?un ?ano ?# ?anos ?meses ?en|de ?la|el ?una|un ?${LOCKUP}|fiesta|reten ?de ?texas ~ menores juvenil tutelar
    su|mi|nuestro papa|padre|mama|madre|tio|tia|abuelo|abuela|padrastro|suegro|cunado|padrino|vecino ?que|ya|lo|la ?ya ?lo|la ?recien estuvo|estaba|esta|sale|salio|saldra|sigue|cayo|metieron|arrestaron|detuvieron|agarraron|encarcelaron ?un ?ano ?# ?anos ?meses ?en|de ?la|el ?una|un ?${LOCKUP}|fiesta|reten ?de ?texas ~ menores juvenil tutelar
    agresor|agresora|exmarido|exesposo|acosador|padrastro|exnovio|sospechoso ?ya ?que tiene|trae|lleva|usa|porta ?una|un ?el ?la tobillera|brazalete|grillete|pulsera ?electronica|electronico
    reclusa|reclusas voluntaria|voluntarias
    reclusa|reclusas|recluida & convento clausura monjas
    juvenile|family|county|municipal court|hall|jail|prison|detention road|rd|street|st|avenue|ave|lane|ln|bus|parking|cafe|diner ?road ?stop`,
    `Estaba jugando a la cárcel con sus primos.
    En la feria de la escuela hubo registro civil, cárcel y lotería.
    La cámara de la Alhóndiga, antigua cárcel, la graba.
    Su tío es guardia en la prisión de Topo Chico.
    Iba disfrazado de preso.`,
    `Salió de la cárcel de menores.
    El guardia de la prisión de menores lo vio escapar.`,
  ),
  exempt(
    'exempt/cosas-en-resguardo',
    'Cosas guardadas, y avisos que apartan a cualquiera de una orilla.',
    `${THING} ${ITS} ?ya ?que quedo|quedaron|esta|estan|sigue|siguen|fue|fueron|queda|quedan ?todavia ?bien bajo|en custodia|resguardo|guarda ?de|del ?la ?el ?los ?guardia|gerente|portero|escuela|terminal
    ${THING} ?encontrada|encontrado|hallada|hallado ${ITS} ?quedo|esta|estan bajo|en custodia|resguardo
    bajo|en custodia|resguardo|guarda ?de|del ?la ?el ?los ?las ?su ?sus ?unas ?unos ${THING}
    tiene|tenemos|tienen|quedo|quedaron|tengo ?ya bajo|en custodia|resguardo ?su|sus|la|las|los|el|unas|unos ${THING}
    in|under ?the ?our custody|care of ?the ?our flyers|keys|posters|phone|backpack|bike|tickets|money|trophy|signs|shirts
    volunteers|volunteer ?is ?are in custody of
    custodia|custodio|resguardo de ?la ?las ?los ?el urnas|reliquia|trofeo|bandera|imagen|archivo|museo|evidencia|equipaje
    queda|quedo|esta ?le|les ?terminantemente ?estrictamente prohibido acercarse a|al|del ?la ?las ?los ?el orilla|rio|mar|laguna|lago|barranco|alberca|vias|horno|fuego|perro|obra|animales|jaula
    prohibido acercarse a|al ?la ?las ?los ?el orilla|rio|mar|laguna|lago|barranco|alberca|vias|horno|fuego|perro|obra|animales|jaula`,
    `El casco de la niña quedó bajo resguardo en la entrada.
    La cartera del joven está en custodia del guardia.
    Doña Mari tiene en resguardo las lonas.`,
    `La niña quedó bajo resguardo del DIF.
    El niño quedó en custodia y lleva mochila azul.`,
  ),
  exempt(
    'exempt/padres-separados-y-padrastros',
    'Custodia entre padres que se separan, padrastros, y abuelos que son tutores ante la escuela.',
    `juez|jueza|juzgado|corte ?de ?d ?lo ?familiar|familia ?le|nos|me|les dio|concedio|otorgo|fijo|asigno ?a ?la ?los ?custodia|fines|convivencia|vacaciones ?compartida|de ?semana & ex divorcio compartida conmigo separados separacion marido esposo esposa exesposo exesposa semana - dif gobierno
    guarda ?y custodia ?legal ?compartida|exclusiva ?tras|por|del & divorcio separacion ex exesposo exmarido convenio
    @kin ... tiene|tenia|con ?la ?su guarda y custodia
    @kin ?.. es|era|son|como|soy ?su ?sus ?mi ?el ?la tutor|tutora|tutores legal|legales ~ estado dif condado
    tutor|tutora legal ... poder notarial
    mi|mis|nuestro|nuestra papa|papas|mama|padre|madre|padres|hermano|hermana biologico|biologica|biologicos
    papa|papas|mama|padre|madre|dad|mom|father|mother biologico|biologica & padrastro madrastra stepdad stepmom step case casada casado esposa esposo viudo
    biological|bio|real|birth dad|mom|father|mother|parent & step stepdad stepmom stepmother stepfather padrastro madrastra remarried navy army
    papa|padre biologico ?de|del ?ella ?el ?la ?nina ?no ?la|lo ?conoce ?que ?pero vive|radica|trabaja|compartio|comparte|ayuda|ayudo|llego|llega|viaja|murio|fallecio|vino ~ visita visitas juez dejan volver regresar custodia derechos
    papa|padre biologico ... compartio|ayudo|viajo|llego|murio|fallecio|conoce ~ visita visitas juez dejan volver regresar custodia derechos
    mama|papa|madre|padre biologica|biologico ?ya murio|fallecio|muri
    adoptaron|adopto ?sus|su|los|mis ?@kin|padrinos|papas ?desde|de|cuando ?era ?muy ?recien ?bebe|nacido|nacida|chiquita|chiquito
    lo|la adoptaron|adopto ?sus|su|los|mis ?@kin|padrinos|papas ?desde|de|cuando ?era ?muy ?recien ?bebe|nacido|nacida|chiquita|chiquito
    custodia ?legal ?la|exclusiva ?la|lo tiene ?solo ?la|el|su mama|papa|madre|padre ?por ?decision|orden|acuerdo ?del ?juez
    hospeda|hospedo|queda|vive ?con|en ?una familia ?anfitriona|cristiana|amiga ?mientras|para estudia|estudiar
    familia|familias anfitriona|anfitrionas ?de ?intercambio
    no es ?su|mi real mom|dad ... step|stepmom|stepdad
    no es|era|son nada de ella|el|ellos|nosotros ?sino es|son|era|solo ?la|su|una|un|el vecina|vecino|amiga|amigo|maestra|maestro|nana|ninera|comadre|compadre|novia|duena|casera`,
    `La jueza nos dio custodia compartida.
    El papá, que tiene la guarda y custodia tras el divorcio, la dejó en la escuela.
    El abuelo es su tutor legal ante la escuela.
    Yo no soy su mamá biológica pero me casé con su papá.
    La muchacha no es nada de ella, es la vecina.`,
    `El DIF tiene la guarda y custodia.
    Su mamá biológica no tiene visitas.`,
  ),
  exempt(
    'exempt/audiencias-y-enfermos',
    'Audiencias con el alcalde, hospitales, deudas de amigos, refugios con nombre, y vuelta a la propia casa.',
    `audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    el ?su ?traslado|traslados ?a|hacia|en ?la audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    su ?traslado|traslados ?a|hacia|en ?la audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    traslado|traslados ?a|hacia|en ?la audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    a|hacia|en ?la audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    la audiencia|audiencias publica|publicas|ciudadana|ciudadanas|popular|vecinal|general|plena
    audiencia|audiencias|cita ?publica ?con|de|ante ?el ?la ?del alcalde|alcaldesa|presidente|presidenta|gobernador|gobernadora|cabildo|regidor|regidora|diputado|diputada|obispo|arzobispo|sindico|sindica|ayuntamiento|concejo|rector|rectora|papa|delegado|secretario
    audiencia del|de ?la cabildo|concejo|ayuntamiento|presidencia|alcaldia|junta_vecinal
    audiencia & alumbrado luminarias baches bache cabildo alcalde alcaldesa drenaje semaforo
    hearing ?on ?about ?the streetlight+|crosswalk|zoning|budget|water|sidewalk+|bus|noise|parking|traffic
    city|town|council|public|zoning|budget hall hearing
    estuvo|esta|estaba|fue|sigue|quedo ?dos|tres|@many ?semanas|dias|meses internada|internado ?en ?el ?la ?dos|tres|@many ?semanas|dias|meses ?por & dengue apendicitis apendice pediatria neumonia asma hospital clinica operacion operaron cirugia leucemia diabetes fiebre covid fractura seguro issste imss
    internada|internado en pediatria|urgencias|traumatologia|observacion|terapia|ginecologia
    quitaron|quitan|quitaran ?le los puntos & herida operacion apendicitis apendice cirugia hospital doctor medico rodilla frente ceja
    tratamiento|programa ?de ?por ?para ?la leucemia|cancer|diabetes|asma|epilepsia|ortodoncia|acne|dental|tiroides|migrana|alergia|alergias
    cita|citas ?de ?control|seguimiento ?con ?el ?la|en|de ... cardiologo|cardiologa|dentista|doctor|doctora|medico|medica|hospital|oculista|pediatra|ortodoncista|oncologo|oncologa|neurologo|nutriologa|clinica|seguro|imss|vacuna
    cita|citas de control ... lunes|martes|miercoles|jueves|viernes ... hospital|clinica
    cardiologo|cardiologa|dentista|doctor|doctora|medico|pediatra ?el lunes|martes|miercoles|jueves|viernes ?y ?no ?puede ?faltar ?a ?su ?tratamiento
    lo|la|los|las trasladaron|llevaron|pasaron|cambiaron|movieron ?ayer ?ya ?en|al|a|de|d ?la ?el ?un ambulancia|hospital|clinica|urgencias|piso|salon|turno|escuela|grupo|pediatria|seguro|general|helicoptero|cama - albergue hogar
    lo|la|los|las mandaron|mandan|regresaron|enviaron|llevaron|mando ?ayer ?ya ?a|al|pa|para ?la ?su ?el ?pedir|comprar|traer direccion|perdon|prefectura|enfermeria|tienda|tortilleria|mandado|casa|salon|psicologia|cocina ~ otra distinta gobierno juez dif
    me|nos debe|debia|deben|debes|quedo|quedaste ?a ?deber ?unos|como @many|# ?mil pesos|dolares|bolas|lucas|soles|varos|euros|bolos|quetzales|lempiras|colones|pavos ?el|la|ese|esa ?morro|vato|bato|guey|pana|chamo
    quinta|privada|calle|colonia|hotel|restaurante|restaurant|cabana|cabanas|residencial|fraccionamiento|callejon|parador|vista|mirador albergue|albergues|refugio|refugios ?alpino|de|del
    albergue|refugio alpino|alpina|montanero|montana|juvenil_hostal|canino|peregrino|peregrinos
    hospital|hospitales|comedor|comedores|terminal|terminales|central|centrales|hotel|hoteles|iglesia|iglesias|mercado|mercados|parque|parques|plazas ?y|e|o albergue|albergues|refugio|refugios
    albergue|albergues|refugio|refugios ?y|e|o hospital|hospitales|comedor|comedores|terminal|terminales|hotel|hoteles|iglesias|mercados ?ya
    brazalete|pulsera|bracelet ?de medico|medica|alerta|identificacion|alergia|diabetica
    medical|medic|allergy|diabetic bracelet ?rojo ?roja ?dice
    bracelet ?rojo ?red ?que ?dice|says|dice diabetic|diabetica|allergy|epileptic
    encerrado^ ?aqui en ?este ?esta ?el ?la ?su ?nuestro dolor|angustia|tristeza|pena|silencio|incertidumbre|elevador|bano|casa
    lockdown|encerrados emocionalmente|emotionally
    vende|venden|vendieron|vendio|vendan ?nos ?a ?la|el|un|puro idea|humo|cuento|historia|mentira|ilusion|esperanza|sueno
    cada quien|uno|cual ?va|llega|llego|tiene|se|trae|con|en ?fue ?a ?con ?en ?su ?una ?distinta mama|escuela|bici|salon|taza|celular|lado|linterna|esquina|zona|calle ~ mandaron pusieron familia
    pone|ponen|fondo|precio|precios ... segun ?el|la tamano|peso|kilo|talla
    pone|ponen ?les|le precio & gorditas tamales tortas tacos elotes
    esta|estan|estaba|vive|viven|vivia|fue|es|llego ?ya ?en|de|a foster city|park|street|avenue
    wards|ward cove|ferry|island|creek|lake|chapel
    state ?county wards|ward cove|ferry|island|creek|lake|chapel
    county wards|ward cove|ferry|island|creek|lake|chapel
    rtf ?file & rich text file document format flyer
    ffa chapter|jacket|officer|club|fair|camp|banquet|president
    screened|screening ?the|a movie|film|documentary ?on
    hotline screened the movie|film`,
    `Audiencia con el alcalde por alumbrado.
    Estuvo internada en pediatría por dengue.
    Me debe 200 pesos el morro.
    Lo trasladaron en ambulancia al general.
    Comedores, albergues y terminales ya tienen su fotografía.
    Mi nieto está en Foster City desde marzo.`,
    `La audiencia del menor es el jueves ante la jueza.
    Lo trasladaron del albergue a otro hogar.
    Está internada en un albergue.`,
  ),
];
