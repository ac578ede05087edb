import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);
const justice = define('justice', 'topic', SOURCE);
const trafficking = define('trafficking', 'topic', SOURCE);

/** Facts in Spanish: who acts upon a child, and what only such hands do. A native speaker's review is pending. */
export const inferredEs: readonly Entry[] = [
  foster(
    'foster/quien-coloca',
    'El juzgado, el gobierno o el condado lleva, deja o quita a un niño.',
    `cuidador^|gente|personas|senores|senora|familia|pareja|matrimonio que ?le|la|lo|los ?le nombro|eligio|asigno|puso|designo|escogio|pago|paga ?el ?la ?un ?una juzgado|juez|jueza|corte|gobierno|condado|estado|dif
    dejaron|dieron|trajeron|entregaron|mandaron|pusieron|trajo|dejo|dio|puso|mando|encargaron ... los|las|el|la|del|al ?de ?del ?la juzgado|dif|gobierno|condado|juez|jueza|corte|estado|procuraduria|departamento|menores ~ foto cartel denuncia
    juzgado|dif|gobierno|condado|juez|jueza|corte|estado|procuraduria|departamento ... mete|meten|manda|mandan|pone|ponen|lleva|llevan|deja|dejan|guarda|coloca|trajo|dejo|mando|puso|metio|coloco|quito|quita|quitan|entrego|encargo ... chamacos|ninos|ninas|menores|muchachos|hijos|nietos|hermanos|nino|nina|la|lo|les|le|bebe ~ orden_cateo carteles
    quita|quitan|quitaron|quito|arrebataron ?a ?los ?las ?sus familias|padres|mamas|mama|papas|madre|madres|hijos|ninos|nietos
    retiraron|retirados|retiro|sacaron|separaron|removieron|apartaron|llevaron ?a ?de ?los ?las ?mis ?sus ?todos @many|hermanos|hermanas|ninos|menores|hijos|ninas|hermanitos ... domicilio|casa|hogar|padres|madre|mama|familia|lado ~ incendio inundacion huracan paseo
    eramos|somos|habia|hay|eran|dormian|duermen|dormiamos @many .. en|por ?el ?la ?cada dormitorio|pabellon|cuarto|habitacion|litera
    venian|vienen|llegaban ... a ver si ?se|nos|lo|la llevaban|escogian|adoptaban|querian|llevan
    casa|hogar|colegio|internado de ?las ?los monjas|hermanas|madres|curas|padres ... gobierno|chamacos|ninos|ninas|creci|crecio|vivia|vive|dormia ~ misa
    querian|quieren|quiere|queria|esperaban|iban|van|piensan|pensaban ?a adoptar|adoptarla|adoptarlo|adoptarlos ~ @pet
    mama|papa|familia|hermanos|padres por|de ahora|mientras|momento|rato|temporada
    es|son hijo|hija|hijos|sangre de ellos|esa|esos & dejaron tienen cuidan tiempo
    no es|son hija|hijo|hijos ?de ellos|ella|el|esa|ese ~ amigo sobrino sobrina nieto nieta ahijado ahijada primo
    gobierno|estado|condado|dif ?es ?era ?ahora su|la mama|papa|padre|madre|familia|tutor
    cheque|pago|apoyo|ayuda|subsidio|dinero ?mensual ?del ?de condado|gobierno|estado|dif|inspectora ~ huracan despensa
    encargada^|directora|director|superiora|madre del|de ?la ?el hogar|casa|albergue|residencia|centro|internado
    pasaron|pasan|paso|pasaban ?la lista ~ escuela maestra salon clase busqueda
    pase|permiso|salida|autorizacion firmado|firmada|sellado ?por ... direccion|casa|hogar|directora|encargada|coordinadora
    no habia|hay|tenian|encontraron ?mas otra|otro|quien|nadie|lugar|familia|casa ?familia ?que ?donde la|lo|los|las recibiera|reciba|quisiera|aceptara|aceptaba|recibieran|poner|meter|tener
    @many nina^|chicas|muchachas|muchachos|menores|criaturas y|con|en ... religiosas|monjas|hermanas|encargadas|educadores|cuidadoras
    la|lo|los|las adoptaron|adopto|adoptan ~ @pet
    tiene|tienen|tendra|tenia ?que irse|salir|salirse ?de ahi|alli|aca|hogar|casa & dieciocho 18 cumpla cumple mayor
    numero de cama|camita|litera
    para que ?nos|me ?nos ?me ?la|lo|los|las la|lo|los|las dejaran|dieran|entregaran|dejen|den|prestaran ~ salir entrar pasar foto
    llegan|llega|vienen|traen ... ninos|ninas|criaturas ... noche|avisar|cambian|van ~ escuela misa
    ninos|ninas|criaturas llegan|vienen|entran ... noche|madrugada|avisar ~ escuela misa campamento
    la|lo|los|las recibimos|acogimos|tuvimos|cuidabamos ~ visita fiesta
    tia|tias|tios|madrinas|hermanas|senoritas|madres|senoras del|de ?el hogar|casa|albergue|internado
    decir|dijeron|saber|decidir ?nos ?iban ?a si ?se ?la ?lo ?ella ?el quedaba|queda|quedarse|adoptaban
    cambiaron|cambian|mandaron|pasaron ?lo|la|me ?a ?de ?otra casa|familia|hogar ~ renta
    no|ni ?es|son ?ni nuestra|nuestro|mia ?de ?su hija|hijo|hijos|sangre|nieta|nieto
    tutor|encargado|responsable|apoderado ?legal ?es ... institucion|organismo|dependencia|fundacion|hogar`,
    `Los cuidadores que nombró el juzgado pegaron los carteles.
    Retiraron a los cuatro hermanos del domicilio.`,
    `Los bomberos llegaron al domicilio.
    El juzgado cerró por lluvia.`,
  ),
  agency(
    'agency/visitas-y-requisitos',
    'Planes, evaluaciones y visitas para tener o recuperar a un niño.',
    `plan de seguridad ... abuela|mama|papa|madre|padre|bebe|nina|nino|casa|presente ~ escolar evento @sport
    antes|para|logro|quiere|queria|pueda|pudo|poder|intenta ?de recuperar|recuperarla|recuperarlo|recuperarlos ?a ?su ?sus ?la hija|hijo|hijos|nina|nino|custodia|ninos ~ celular foto
    recuperar|recupero|recupere|recuperen ?a ?su|sus|mi|mis hija|hijo|hijos|ninos|nieta|custodia
    evaluacion|estudio|inspeccion|revision|visita del|de ?la ?su hogar|casa|domicilio|vivienda & mama papa madre padre abuela hijos aprobar paso recuperar ninos nina ~ venta
    inspectora|inspector|supervisora|evaluadora|visitadora ... apruebe|aprueba|aprobar|revisa|revise|visita|ninas|ninos|nina|tratan|casa|viene|vino ~ obra salud_publica
    psicologa|psicologo|trabajadora|senora|senorita ?social ?del|de ?la|los gobierno|estado|condado|menores|corte|juzgado ... entrevisto|hablo|pregunto|reviso|visito|viene|vino|ve
    ayuda|apoyo|pago|mensualidad ... depende|dependia|quitan|aprueba|apruebe ... inspectora|visita|gobierno|condado|ninas|ninos
    padres|papas|mamas|familias|madres ?que ?con|tienen reportes|reporte|denuncias|expediente`,
    `Antes de recuperar a Sofi, la mamá tuvo que aprobar una evaluación del hogar.`,
    `Quiere recuperar su celular.
    El plan de seguridad de la escuela.`,
  ),
  justice(
    'justice/guardado-y-suelto',
    'Encerrado, suelto, con horas que cumplir ante el juez.',
    `guardado|guardada|encerrado|encerrada|adentro|entabicado|encanado|anexado|preso ... solto|soltaron|salio|desde|hasta|meses|anos|sueltan ~ casa cuarto carro elevador bano
    lo|la|los|las ?ya ?apenas soltaron|sueltan|soltaran|solto|liberaron ?el ?la ?en ?hasta ?apenas ?ya juez|navidad|ayer|viernes|lunes|mes|fianza|semana|corte|reten|tutelar ~ perro globo mano
    faltaban|faltan|debe|debia|cumplir|cumplia|quedaban ?le @many|veinte horas|dias|meses ?de ... barrer|juez|parques|servicio|comunitario|causa|firmar|caso
    juez|jueza|corte ?le ?la ?lo cerrara|cierre|cerro|perdono|dio|quito|puso|impuso ?la ?el ?los ?un causa|caso|expediente|cargos|meses|horas|grillete|toque
    toque|horario de queda|llegada ... juez|oficial|llamada|llamaba|corte|revisaba
    detras|atras|tras|traves ?de ?del ?un ?el vidrio|cristal|reja|rejas|barrotes ~ tienda vitrina ventana carro acuario
    agarraron|arrestaron|detuvieron|pescaron|cacharon ?lo|la|a ... robado|robada|robando|robo|drogas|droga|arma|pistola|mota ~ sospechoso hombre ladron
    prohibio|prohibe|prohibido|prohibieron ?se|le ?lo ?le ?el ?la juez|jueza|corte|oficial|tribunal
    condicion|condiciones ?de ?que ir|vaya|estudiar|no|trabajar|fuera ?a ?la ?escuela & salio dejaron soltaron juez solto libre
    salio|salia|dejaron|soltaron|solto con|bajo|a ?la ?una condicion|condiciones|promesa|fianza
    cuentan|pasan|contaron|conteo ... numero|patio|celda|fila ~ votos
    puede|debe|podia ?no acercarse|salir|juntarse ?a ?de ?la ?del tienda|victima|municipio|condado|estado|casa & no donde juez orden paso ~ perro`,
    `Andaba guardado desde agosto y lo soltaron en Navidad.`,
    `Guardado en el cajón.`,
  ),
  trafficking(
    'trafficking/anuncios-y-cobros',
    'La anuncian, otro cobra, le quitan lo que gana.',
    `la|las anunciaban|anuncian|anunciaba|anuncia|publicaban|ofrecia|ofrecian|ofrece|ofrecen|promocionaban ... foto|fotos|tarifa|pagina|citas|internet|whatsapp|precio|mensaje|mensajes|clientes|hombres ~ premio trabajo beca curso
    pagina|paginas|sitio|anuncio|perfil|grupo de citas|acompanantes|escorts|adultos|contactos|servicios
    plata|dinero|lana|todo|pago|feria|ganancia ... cobraba|cobra|cobraban|guardaba|quitaba|quedaba|quita|quitan|quedan ?con ?el ?el|ella|otro|ellos|senor|hombre & ella la nina muchacha muchachas chavito pedir semaforos noche ninas ~ banco entrada boleto cooperativa
    les|le quita|quitan|quitaba|quitaban ?casi todo|dinero|lana|ganancias|monedas|plata|feria ... ?a ?el ?los ?otros ~ ladron asalto
    ponen|pone|ponian|mandan|manda|mandaban|obligan ?lo|la|los ?a pedir|vender|limpiar|bailar|mendigar ... semaforo|semaforos|calle|crucero|esquina|noche|antro|bares|camioneta
    muchachas|ninas|chicas|mujeres|jovenes|menores ?que ?las sacan|sacaron|rescatan|rescataron|trabajan|meten ?de ?en ?los ?las bares|bar|cantinas|cantina|antros|zona|tables
    recibir|atender|recibia|atendia ?a ?los ?las ?muchos senores|hombres|clientes|tipos ... ?noche|cuarto|toda
    decia|dijo|decian ?me|le cuantos|cuantas tenia|habia|debia ... noche|hacer|atender
    hacer|juntar|llevar|entregar @many|trescientos|quinientos|doscientos|mil ?pesos ?dolares ... dormir|noche|dejen|dejaban|comer|antes ~ banco rifa pasos terapia ejercicios vueltas
    sigue|anda|vive|trabaja con|para el|ese ... ?tiene|quince|dieciseis|trece & yo sali noche cuantos muchachas ~ papa hermano
    carro|auto|coche|camioneta|hombre|senor|hotel|motel|ciudad|cuarto|tipo ?muy distinto|distinta|diferente cada|todas ?las noche|noches|fin|semana|vez|dia
    debe|deben|debia|debo|debian ?le ?dinero ?al|a|a_la ?el ?la ?los que|quien|coyote|senor|pollero ?la|lo|los|le cruzo|trajo|paso|traer|pasar|trajeron|cruzaron|viaje
    trabaja|trabajando|trabajar|pagando|pagar ?para pagarle|pagarles|pagar ?le ?la ?el ?lo ?que ?debe deuda|viaje|cruce|pasada|coyote|debe
    la|las ?que ?nos recoge|recogen|regresan|regresa|bajan|suben|sube|dejan|traen ?a ?en ?un ?una ... madrugada|carro|camioneta|hombre|senor|dinero|motel|noche ~ escuela mama papa abuela taxi autobus ruta
    nombre|inicial|iniciales de ?un ?el ?su hombre|novio|senor|tipo|padrote|dueno ... tatuado|tatuada|tatuaje|cuello|piel|marcado
    tatuado|tatuada|tatuaje ?con ?de ?el nombre|inicial|iniciales de|del ?un ?su hombre|novio|senor|tipo|padrote|dueno
    lleva|llevan|trae|traen|llevaba|llevaban|mete|meten ... hotel|hoteles|motel|moteles ~ vacaciones papa mama
    fotos|videos|imagenes|foto|video ... publicar|publicarlas|subir|subirlas|mandar|mandarlas|pasarlas|ensenar|ensenarlas|difundir|difundirlas ... si|no|quieren|paga|hace|pide ~ cartel compartir vecinos
    amenaza|amenazan|amenazo|amenazaron|amenazaba ?con ?la publicar|subir|mandar|ensenar|difundir|pasar ~ testigo
    novio|hombre|tipo|senor|amigo ... treinta|cuarenta|cincuenta|mayor|linea|internet ... compro|pago|regalo|paga|compra|recoge|regala ~ primo hermano papa volantes carteles vecinos copias lonas
    la|las ?que dejan|deja|paran|ponen|bajan|recogen ?en ?la ?misma ?una esquina|carretera|crucero ~ escuela autobus ruta
    trabajando|trabaja|trabajan|meseando|bailando ?de ?noche en|de ?un ?una ?mesera bar|bares|cantina|antro|table|prostibulo & quince catorce dieciseis trece nina menor traen tienen # ~ mama papa tia
    cobra|cobran|cobraba ... dejar|deja|dejaba ?que ?los entrar|pasar|ver|estar ... senores|hombres|clientes|tipos
    encima|arriba|atras|detras ?de del bar|antro|cantina|club & muchachas chicas vive viven duerme duermen llave`,
    `La anunciaban con fotos en una página de citas.
    Un señor la ofrecía por mensaje, con foto y tarifa.`,
    `La escuela anuncia un festival.
    Le ofrecieron una beca por mensaje.`,
  ),
];
