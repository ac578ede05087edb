import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

const MAN = 'hombre|hombres|senor|senores|tipo|tipos|vato|novio|viejo|viejos|don|patron';

/** Days of a child in the hands of others, as neighbours and friends tell them. A native speaker's review is pending. */
export const lifeToldEs: readonly Entry[] = [
  foster(
    'foster/dias-con-otros',
    'Cuartos ajenos, avisos de que se va con otros, regalos que dan a todos, estancias que se alargan, parientes que aprobar.',
    `ponen|dan|tienen|marcan ?le ?les hora|horario|minutos ?para|pa llamar|hablar|llamadas|llamarle ... ?escuchan|escuchando|graban ~ trabajo oficina hospital
    llama|llamar|llamada|llamadas|hablar|telefono ... escuchan|escuchaban|graban|altavoz ~ musica radio 911 podcast
    @ordinal cuarto|recamara|cama|casa|familia|habitacion ?en donde|que ?la|lo duerme|dormido|durmio|ponen|mandan|vive|recibe ~ hotel gira
    ninguno|ninguna|nada suyo|suya|propio|propia ~ culpa
    avisaron|dijeron|aviso|dijo ?le ?les ?nos ... se|la|lo|los iba|iban|cambiaban|llevaban|mudaban|pasaban ?a ?la con|a otra|otros|otro|unos|unas ?senores|familia|gente|casa|lugar|senora ~ excursion escuela hotel
    iba|iban|van|va|fue ?a ?a ?vivir con otros|otras|otra|unos|unas senores|familia|gente|senora|personas ~ paseo excursion
    cada|otro|distinto|diferente ano|vez|apellido|rato ... apellido|distinto|diferente|otra|otros ?de casa|familia|papas|senores ~ @sport uniforme
    pide|pidiendo|pelea|peleando|pidio|solicito|quiere|lucha|luchando ?que ... ?se ?le la|lo|los|las den|entreguen|dejen|devuelvan|regresen ~ libro celular
    que se la|lo|los|las den|entreguen|dejen|asignen ?a ?ella|nosotros|abuela|tia ~ libro entrada
    volver|regresar|vuelva|regrese|reintegrar* ?a_vivir con|a ?la|su|el|sus mama|madre|papas|papa|padres|familia ... no|aun|todavia|juez|jueza|psicologa|momento|decidan|dejan|puede ~ llamen casa_a_salvo
    no|aun|todavia|juez|jueza|psicologa|decidan|dejan ... momento|volver|regresar|vuelva|regrese con ?la|su|sus mama|madre|papas|papa|padres ~ llamen
    hasta|falta|faltaba que ?que aprueben|aprobaran|autoricen|evaluen|investiguen|evaluaran ?a ?la|el|su|los|sus prima|tia|abuela|abuelos|hermana|vecina|casa|familia|papas
    falta|faltaba|espera|esperando|pendiente ?la|el|su|una evaluacion|estudio|aprobacion|certificacion|idoneidad ... ?abuela|tia|casa|ella|familia ~ medica medico escuela materia
    sala|juzgado|audiencia|reunion|junta|licenciada ... ?decir|preguntan|preguntarle si quiere|quiera regresar|volver|quedarse ~ escuela equipo
    preguntan|preguntaron|preguntar|decir si quiere|quiera|queria regresar|volver|quedarse ?con ?su ~ equipo escuela
    osito|peluche|mochila|maleta|cobija|kit|bolsita ?que ?les ?le dan|dieron|regalan|reparten a todos|todas|cada ~ kinder graduacion feria
    maleta|mochila|bolsa|ropa ?que ?era de donacion|donada|donadas|caridad ~ damnificados centro_de_acopio colecta
    dia|noche|manana|tarde que ?me la|lo|los|las sacaron|quitaron|recogieron|metieron|asignaron|removieron ~ hospital equipo muela
    libro|album|caja ?de ?donde ?le ... fotos|vida|recuerdos ?de ?todas ?las familias|casas|hogares ~ boda graduacion
    nosotros|nosotras|ellos|aqui|conmigo ?solo ?nomas iba|iban|era|venia ?a ?estar|quedarse|por ?solo @many|dos|unas|una|unos semanas|dias|semana|meses|noche|noches ... ?ya|lleva|llevaba|quedo ~ vacaciones visita primos viaje
    fin|fines|noche|dias|semana de ?semana ?de respiro|relevo|descanso ~ trabajo maestra
    quedarse|quedo|dormir|durmio|dormian|espero|paso|esperando ... oficina|lobby|motel ... ?no encontraban|habia|hay|tenian|encontraron quien|donde|lugar|casa|familia ~ huracan vuelo
    no encontraban|encontraron|habia|hallaban|hay quien|donde|lugar ?para ?que ?la|lo|los recibiera|poner|dejar|quisiera|mandar|aceptara|tuviera
    recogieron|sacaron|llevaron|quitaron ?la|lo|los ?de ?la escuela|salon|clase|kinder ?con|en ?un ?una ?la policia|patrulla|camioneta|trabajadora|senora|licenciada ~ excursion ruta sismo simulacro
    desde entonces ?no vive|duerme|esta|anda lejos|con|en otra|otros|ellos|gente|casa|lejos ~ novio marido esposa
    ya|y no|nunca ?la|lo|los ?dejaron volvio|volvieron|regresar|volver ?a ?su casa & recogieron sacaron policia escuela juez
    hora|horas|sabados|domingos|minutos con|with ?la|una|the worker|licenciada|trabajadora|supervisora ?ahi|there|presente|delante
    gets|get|dejan ?only ?solo ?lo ?la to|ver ?see him|her|verlo|verla ... sabados|saturdays|worker|hour|hora|sundays ~ school divorce`,
    `Es el cuarto cuarto en que duerme este año, ninguno suyo.
    Le avisaron un viernes que el lunes se iba con otros señores.
    La abuela está pidiendo que se la den a ella.
    Llegó con un osito que les dan a todos.
    Con nosotros iba a estar dos semanas y ya llevaba cinco meses.
    No puede dormir allá hasta que aprueben a la prima.`,
    `Se iba con otros amigos a la playa.
    Llamen si la ven.
    La mochila es roja.
    Le dieron una maleta nueva.`,
  ),
  agency(
    'agency/si-no-los-perdia',
    'Clases de crianza, hijos que se pierden, puertas a las que tocan, consejeras que deben decirlo.',
    `clases|clase|curso|cursos|taller|talleres ?de ?para ?ser crianza|parenting|paternidad|padres|mejores_padres ~ primerizos parto escuela embarazo positiva dan ofrecen imparten amor
    ni asi|siquiera|con_eso ?le|les|nos ?la|lo|los regresan|devuelven|entregan|dan|quieren_dar ~ dinero llamada
    perdia|perder|perdias|perderia|pierdes|perdera|perderian a ?los|sus|mis|tus|las|su ninos|hijos|ninas|hija|hijo|bebe|nietos ~ guerra accidente terremoto miedo multitud
    si no dejaba|deja|cambiaba|iba|limpiaba|corria ... perdia|quitaban|llevaban|pierde|quitan|llevan ~ tren camion
    andan|vienen|estan|siguen|vinieron tocando|tocar|tocarle|tocarles ?le ?la|a ?la puerta ... ?ninos|ella|vacuno|mama|reporte ~ vendedores volantes testigos voluntarios
    obligada|obligado|obligadas|tuvo ?a ?que decirlo|contarlo|reportarlo|avisarlo|decirle ~ jurado policia
    consejera|orientadora|psicologa|trabajadora|maestra ... obligada|obligado|tuvo ?que ?a decir*|contar*|reportar*|avisar
    psicologa|psicologo|perito|terapeuta|evaluadora|doctora ?del|de|que ?la ?el ?puso ?mando juzgado|juez|jueza|gobierno|condado|corte|estado
    examinaron|revisaron|fotografiaron|midieron ?la|lo|los|le ?de ?los moretones|golpes|marcas|quemaduras|costillas ~ choque futbol caida
    ya no ?la|lo|los dejaron irse|ir|salir|llevar con ?el|la|su papa|mama|padres|padrastro|familia`,
    `Ya hizo sus clases de crianza y ni así le regresan a la niña.
    Le dijeron que si no dejaba al novio perdía a los niños.
    La consejera estaba obligada a decirlo.`,
    `Los voluntarios van tocando puertas.
    Perdía el camión.`,
  ),
  justice(
    'justice/vigilado-y-contado',
    'Una cosa en el pie, llegar o suena, formarlos y contarlos, firmas que debe, la segunda vez.',
    `cosa|cosita|cajita|caja|chunche|aparatito|negro|negra|foquito ?negra ?negro ?gris ?que ?trae ?en|del|al ?el ?su pie|tobillo|pata|pierna ~ zapato tenis tatuaje calceta bota yeso esguince cicatriz lunar calcetin sandalia
    pie|tobillo|pata|pierna ... no ?se ?lo ?la ?le puede|deja|dejan quitar|quitarse|mojar|cortar ~ yeso ferula puntos
    estar|llegar|volver|meterse|regresar ?en|a ?su|la ?casa ... o|si_no|sino suena|pita|chilla|llaman|checan|avisa ~ alarma despertador timbre
    sale|salia|saldria|saldra|lo_sueltan|libre en|dentro ?de @many|dos|unos|unas|un|tres meses|semanas|dias|anos|mes ... ?si|por ~ gira disco libro pelicula avion vuelo vacaciones temporada serie titulo cancion
    sale|salia|salen|saldria ... si no se|hace|da pelea|porta|mete|problemas ~ camion
    tomen|tomaran|tomar|tomaban|tomarle ?le ?la ?su firma|huella|lista_el_juez ~ credencial pasaporte ine
    debe|debia|lleva|falto|tiene|perdio ?a ?ya ?dos|tres|varias|@many comparecencias|firmas|audiencias|presentaciones
    firmo|firmaron|prometio|acepto|juro ... no ?se ?iba|podia|va ?a acercar|acercarse|acercaria|hablarle ... ?al|a|que
    los|las|nos|me levantan|despiertan|forman|cuentan|paran|formaban|levantaban ?a ?las ?y ?los ?en ?cinco|seis|cuatro|patio|fila ... ?forman|cuentan|formados|lista|formaban ~ escuela campamento papa mama ruta gallo
    guardias|custodios|torre|celadores|policias ... tiraron|dispararon|tiros|aire|perros|alcanzaron ~ piedras volantes globos concierto estadio
    brinco|salto|brincaron|corto|trepo ... malla|reja|barda|alambre|muro ... guardias|custodios|torre|alarma|reflector|conteo ~ escuela vecina
    ya no|ni ?lo|la|los sueltan|soltaban|perdonan|dejan_ir|soltaran ... ?platica|multa|regano|vez ~ perro mano
    segunda|tercera|otra|second|third|cuarta vez|time ... sueltan|suelten|encierran|guardan|adentro|perdonan|juez|lockup ~ perro
    juez|jueza|judge|court ... one|una|otra|otro more|mas|vez ... ?y te|and vas|va|encierro|guardo|adentro|go|gone ~ concurso
    lo|la|los esposaron|amarraron|sometieron|subieron ?en|a|al ?el ?la ?plena salon|escuela|patrulla|clase|patio ~ sospechoso ladron captor
    quitaron|corto|cortaron ?le ?el ?la ankle|tobillo|grillete|thing|aparato ... ?pelo|fue|huyo|se`,
    `El muchacho trae una cosa negra en el pie que no se puede quitar.
    Tiene que estar en su casa a las siete o suena.
    Sale en dos meses si no se pelea.
    Ya debe dos comparecencias.
    En la granja los levantan a las cinco y los forman.`,
    `Trae un tenis negro en el pie derecho.
    Sale en la foto con su mamá.
    Debe llegar a las siete a cenar.`,
  ),
  trafficking(
    'trafficking/siempre-con-alguien',
    'Quien le dobla la edad y no la deja contestar, lo que le compró y cobra, a quién la ofrecen, dónde la dejan y recogen.',
    `${MAN} ... dobla|doblaba|triplica la edad ~ sospechoso testigo
    no|ni la|las|le deja|dejan|dejaba contestar|hablar|responder|salir|asomarse ... ?sola|solas|nadie ~ mama papa maestra abuela padres
    compro|pago|puso|regalo|compraron ?le ... unas|pelo|ropa|telefono|celular|pestanas|tenis|nails|hair ... debe|cobra|cobrar|deuda|pagar|pague|desquitar|owes ~ papa mama tia tienda abuela beca
    foto|fotos|anuncio|pagina|perfil ... peluca|maquillada|otro_nombre|mayor|adulta ... ?dice|pone|sale|anos ~ cosplay concierto disfraz halloween obra festival teatro
    anuncio|pagina|perfil ... sale|aparece|dice|pone ... #adult|mayor|18|19|20|21|22 ~ periodico alcaldia policia
    la|las|lo dejan|bajan|botan|paran|sueltan ?en ?la|el|una ?una gasolinera|esquina|parada|crucero|plaza|truck|carretera|entrada|zona ... recogen|levantan|vuelven|regresan|pasan ~ mama papa abuela escuela ruta camion
    cada @many|dos|tres|pocos|unos dias|noches|semanas ?amanece|esta|anda|aparece|llama ?en|de otra|otro|distinta|distinto ciudad|estado|hotel|pueblo|motel ~ gira circo feria trabajo papa
    amanece|llama|anda|aparece|marca ?siempre ?en|de|desde otra|otro|distinta|diferente|distinto ciudad|hotel|motel|estado|numero
    pregunten|pregunte|preguntale|pregunta|preguntenle|hablen|contesta|consulta ... manager|manejador|padrino|patron|representante|jefe|daddy ~ tienda restaurante escuela equipo
    muchachas|chicas|ninas|las ?de|que ?esa|ese|ahi casa|bar|local|viven|depa|departamento ... no|nunca salen|salir|hablan|dejan|asoman ~ hermanas escuela
    no|nunca sale|salen|va|van ?a sola|solas ni ?a ?la ?al tienda|esquina|bano|puerta|calle ~ abuela perro miedo pequena anos
    escriben|mandan|hablan|llaman|marcan ?le viejos|senores|hombres|adultos|desconocidos|tipos ... ~ ayuda volunt* informacion pistas reporte
    ${MAN} ... ?le escriben|mandan|hablan|llaman ... horas|borra|noche|fotos ~ pistas ayuda
    la|lo|las ofrece|ofrecen|ofrecia|vende|presta|prestan|renta|rola|rolan|alquila|pasan|rifan ?a|entre|con ?los|el|la|un ?del|de|que ?la ?los trailer|traileros|camioneros|troqueros|cuadra|obra|puerto|albaniles|soldados|patrones|banda|mina|vecinos|viejos|senores|amigos
    rolan|rola|cambia|cambian|prestan|presta ?se ?la|las ... por|x piedra|cristal|droga|polvo|mota|dosis|feria|foco|base
    con ?el|su|lo ?unico ?mismo cuerpo ... ?debe|paga|cobrar|deuda ~ pintura arte lenguaje
    cobrar|pagar|pagando|paga|desquitar|trabajar ... con ?el|su cuerpo
    pegan|golpean|castigan|deja_sin_comer|queman|encierran ?le|la|lo|les ... si no vende|junta|trae|lleva|completa|saca|cumple|trabaja ~ partido gol
    si no vende|junta|trae|lleva|completa|saca ... pegan|golpean|castigan|cena|come|queman
    de campo|rancho|finca|ciudad|cosecha en|a campo|rancho|finca|ciudad|cosecha ... ?cosecha|pizca|corte|guardan|papeles|acta ~ campana gira circo torneo
    guardan|tienen|quitaron|esconde|escondieron|guarda ?le|les ?el|la|su|los acta|pasaporte|visa|cartilla|papeles|curp|ine ... ?trabaj*|patron|senora|jefe|dueno ~ mama papa escuela cajon salon
    picks|recoge|levanta|recogen ?her|la ?up ... troca|truck|car|carro|camioneta ... distinta|different|diferente|distinto|otra|each|cada ~ mom mama
    distinta|different|diferente|distinto|otra ?cada|each|every ?vez|time troca|carro|car|camioneta & recoge picks baja sube tio tios ~ mama
    promet*|ofrecio|dijo ... cantante|actriz|famosa|modelo|artista|estrella ... cuarto|tiene|laredo|encerrada|bar|hotel|depa ~ festival escuela concurso
    duermen|duerme|dormian ... maquinas|bodega|costales|taller|piso_de_la_fabrica ... ~ papa mama huelga abuelo`,
    `La trae un señor que le dobla la edad.
    Le compró uñas y teléfono y ahora dice que se lo debe.
    La dejan en la gasolinera a las once y la recogen a las cuatro.
    Su tía la ofrece a los del tráiler.
    Se la rolan por piedra.
    Le pegan si no vende todos los chicles.`,
    `Su mamá la deja en la parada y la recoge a las cuatro.
    Le compró un teléfono su papá.
    Vende chicles en el crucero.`,
  ),
];
