import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const justice = define('justice', 'status', SOURCE);

const HOME =
  'hogar|hogares|casa|casas|residencia|residencias|villa|villas|aldea|albergue|albergues|centro|centros|instalacion|institucion|facilidad|' +
  'facilidades|establecimiento|unidad|modulo|vivienda|viviendas|apartamento|departamento|piso|pisos|alojamiento|dispositivo|recurso|internado|estancia|granja|ciudadela';
const YOUNG =
  'nino|nina|ninos|ninas|menor|menores|joven|jovenes|adolescente|adolescentes|muchachos|muchachas|chicos|chicas|hermanos|jovencita|residente|evasion|ausento|fugo|salio|escapo';
const NOT =
  'ancianos adultos mayores turistas huespedes abuelos peregrinos migrantes huracan cafeteria restaurante asilo mascotas perros estudiantes universitarios';

/** Homes and institutions by their kind, licence and purpose. A native speaker's review is pending. */
export const homesByKindEs: readonly Entry[] = [
  foster(
    'foster/hogares-por-clase',
    'Hogares licenciados, certificados, transitorios, por contrato; residencias y villas de niños; pisos y apartamentos con educadores.',
    `${HOME} ?grupal|residencial|familiar|terapeutico transitorio|transitoria|transitorios ?certificado|licenciado ~ ${NOT} oficinas sede
    ${HOME} ?grupal|residencial|familiar|de_crianza|transitorio certificado|certificada|licenciado|licenciada|licenciados|certificados|subvencionado|concertado|concertada|contratado|contratada|acreditado|subvencionada|habilitado & ${YOUNG} ~ ${NOT} organico gas energia escuela
    ${HOME} ?d|de ?esos ?esas ?que ?son por|x|bajo|con contrato|licencia|subvencion & ${YOUNG} estado gobierno cabeza tenian tenia ~ ${NOT}
    ${HOME} ?de ?social ?para ?menores asistencial|asistenciales|infanto|infantojuvenil|socioeducativo|socioeducativa|convivencial|protegido|protegida|tutelado|tutelada|supervisado|supervisada ~ ${NOT} hospital mascotas - tienda ropa equipo
    albergue|albergues|casa|residencia|hogar|centro|refugio estatal|publico|provincial|municipal & ninas ninos menores adolescentes menor nina nino evadio fugo ~ ${NOT} cultura salud deporte cultural damnificados terminales comedores busqueda
    infanto juvenil & residencia hogar albergue internado institucion alojamiento - tienda ropa equipo ~ hospital psicologa orquesta torneo
    residencia|residencias|hogar|centro|casa|internado|alojamiento infantojuvenil|infanto|infantil|infantiles|juvenil ?juvenil & ${YOUNG} estado ~ ${NOT} hospital biblioteca deportivo cultural musical parroquial orquesta
    villa|villas|aldea|aldeas|ciudad|pueblo|republica|granja ?de ?los ?las ?del nino|ninos|infantil|infantiles|asistencial|menor ~ ${NOT} parque juegos museo feria kinder escuela alumna alumno @sport
    instalacion|facilidad|facilidades|institucion ?residencial ?de ?del|para licenciada|licenciado|residencial|cuido|proteccion|departamento_de_la_familia & ${YOUNG}
    facilidad|instalacion residencial
    familia|familias|hogar|hogares|pareja|matrimonio|senora|casa certificada|certificado|licenciada|licenciado|acreditada|idonea|idoneo|recurso|acogente|receptora|guardiana|substituta|sustituta|anfitriona_del_estado & nino nina ninos ninas menor bebe adolescente colocaron trajeron ~ organico intercambio estudiantes contador
    pride|mapp|tips ?mapp class|classes|clases|training ... home|estudio study|hogar
    home study ?for|of|de ?this ?the ?este ?esta boy|girl|kid|child|nino|nina|placement|them|baby
    home|estudio study|hogar ... placed|brought|trajeron|colocaron|nos_dieron
    evasion ?de ?hogar de @many|dos|un|una|tres ?menor|menores|joven|adolescente|jovenes ~ impuestos
    evasion de hogar|menor|menores
    familia certificada|recurso|acogente|guardadora|licenciada
    somos|eramos|fuimos|fueron|como|son ?una ?ya familia|familias|pareja|hogar certificada|certificado|licenciada|de_acogida|recurso
    adopcion temporal|temporera|provisional|transitoria ~ @pet
    esta|estan|estaba|estuvo|tienen|tenian en adopcion ?con ?temporal - perro gato @pet
    recurso|programa|dispositivo|centro|piso|hogar ... plazas|plaza & educadores educadora educador menores jovenes joven adolescentes ~ parking
    plazas|plaza ?del|de ?un ?el recurso|centro_de_menores|hogar|piso
    apartamento|departamento|piso|casa|vivienda ... ?con ?sin monitor|monitora|monitores|educadores|educadora|preceptor|preceptora|tutores & programa independiente tutelado autonomia menores jovenes chicas muchachas comparten ~ temperatura pantalla computadora gimnasio
    programa|vivienda|departamento|hogar|plan|apartamento ?de ?para ?la vida|vivienda independiente|autonoma & joven jovenes chica chicas muchacha muchachas chico 16 17 18 diecisiete dieciocho ella el monitora ~ adultos_mayores discapacidad
    vivienda|casa|piso|hogar puente|intermedia|intermedio|funcional & jovenes joven menores egreso adolescentes
    licensed|certified|contracted transitional|group|childrens|kids|youth|residential|shelter home|homes|facility|house ~ @pet daycare senior
    resident of ?a ?the licensed|certified|transitional|residential ~ @pet medical
    grup|grupo|gruop|grub jom|jome|joum|hom|home
    otro|another|el|third|second|her|his|un|su gh - issue
    casa|casas abrigo
    guardadora|guardador|guardadores|acogente|acogentes de|del ?la ?el ?los nina|nino|menor|menores|hermanos|adolescente
    casa|hogar|fundacion|ciudad|villa ?de ?los ?las bernabe|alianza|mercedes|muchachos|ninos|nino & vivia vive creció crecio reporto menor nina nino adolescente evadio fugo interno ~ kinder escuela museo
    albergue|internado|residencia|hogar casa|hogar|de ?de ?las ?los ?hermanas mercedes|esperanza|madre|monjas|luz|maria|jose & menor nina ninas nino ninos reporto familia ~ ancianos migrantes
    internado|hogar|casa ?de ?las ?hermanas ... para|de ninas|ninos sin|huerfanas|huerfanos|abandonadas|abandonados
    donde ?que la|lo|los|las alojo|coloco|ubico|interno|ingreso ?el ?la consejo|juez|jueza|juzgado|estado|servicio|organismo|senaf|procuraduria|secretaria
    centro|hogar|casa de emergencia|acogida_de_emergencia|urgencia ?del|de ?la bienestar|icbf|proteccion|menores|ninez
    dormia|duerme|dormian|durmio|durmieron|duermen|duermo|sleeps|sleeping|slept ... en|in|on|at|dentro ?una ?un ?las ?los ?an ?the oficina|oficinas|office|offices ?building ?del ?de estado|condado|gobierno|agencia|departamento|building|state|county ~ empleado papa mama
    falta|sin|faltan|escasez ?de ?no ?hay camas|cupo|cupos|lugares|plazas|familias ?disponibles ... hogares|hogar|acogida|crianza|sistema
    gruphom|grupjom|gruphome|gruplom|grupjoum
    foster jom|joum|jome|ker|queer|quer|keir|mami|famili|femili
    fosterquer|fosterker|fosterjom
    alvergue|alverge|albergue|ogar|casa del|d|de ?el givierno|govierno|gobierno|goviemo|estado
    hogar|casa|albergue ?seguro virgen|san|santa|ciudad|nuestra ... & menores resguardo_del egreso institucionalizada pgn secretaria_de_bienestar
    sin red|apoyo|vinculos|vinculo|referente|referentes familiar|familiares ?de_apoyo
    sin redes familiares
    acta|orden|formulario|notificacion|informe de ?la retencion|retiro|remocion|ingreso|egreso|colocacion & nina nino menor bebe ninos hermanos ~ vehiculo auto moto escuela hospital campeonato
    cuarto|cama|casa|familia|habitacion que le|les asignaron|tocaba_en_el_hogar
    medida de cuido|cuidado|abrigo|acogimiento|guarda ?provisional ?vigente
    medida ?de ?cuido provisional|vigente & joven nina nino menor patronato
    convivencia|convivencias|vinculacion|periodo ?de ?convivencia ?de previa|previas|preadoptiva|preadoptivas|adoptiva|adoptivo
    terminar|terminarle|terminarles|perder|quitar|quitarle|revocar|extinguir|terminacion|privar ?le ?les ?de ?la ?los ?sus derechos|potestad|patria ?de ?parentales ?madre ?padre & mama madre padre papa plazo quince juez apelo
    nrefm|nonrel|nonrelative ?extended ?relative ?rel ?ext ?fam ?family ?placement
    nonrel|nonrelative ... placement`,
    `Se ausentó de un hogar transitorio certificado.
    La residente de la villa asistencial cruzó la reja.
    Salieron de una residencia infanto-juvenil del estado.
    Mi hijo está en adopción temporal con unos señores.
    Comparten un departamento con monitora del programa.
    Resident of licensed transitional home missing.
    La sacaron del grup jom.
    En su expediente dice sin red familiar.`,
    `La villa de los turistas.
    Un centro certificado de computación.
    El recurso de amparo.
    Vive en un departamento con su hermana.`,
  ),
  justice(
    'justice/centros-y-casas',
    'Casas de medio camino, centros con nombre propio, cortes de drogas, suspensiones y desvíos, y cómo suenan.',
    `casa|casas|hogar|residencia de|a medio|mitad_de camino & ${YOUNG} menores ex ~ carretera
    casa de medio camino
    cetra|cetras|dgrpj|dgrpa|pronacej|sirpa|srpa|srpj|cjdr|dnsp_juvenil|inami|sanp|dgtpa|dgapj & menor adolescente joven fugo evadio volo interno dijo centro medida ~ @sport
    se fugo|volo|escapo|evadio del|de ?el ?la cetra|colonia_berro|berro|granja_juvenil|cae|cip
    colonia berro
    centro|instituto|granja|escuela ?de orientacion|observacion|formacion|diagnostico ?integral juvenil|menores|infractores|adolescentes ~ vocacional orquesta universidad laboral
    centro|instituto|granja|escuela ?de ?integral reinsercion|resocializacion|reeducacion ~ vocacional universidad laboral
    inimputable|inimputables
    aprehendido|aprehendida|demorado|demorada|detenido|arrestado ?y ?fue ?por robo|hurto|lesiones|amenazas|tentativa|drogas ... liberado|entregado|restituido ?a ?sus padres|madre|tutores ~ hombre adulto taxista
    libertad|salida ?condicional condicionada|transitoria|anticipada|supervisada
    sumariado|sumariada|sumariados & institucion joven menor villalba ponce humacao
    halfway house|home & teen youth juvenile boys girls he she kid
    internado|interno|internada|ingresado|recluido|menor|menores|adolescente|centro|fugo|evadio|salto ?menor|menores ?infractores ?se ?en|de|del ?el ?al renaciendo|zurqui|maranguita|maranga|inisa|berro|itaugua|sapinaes|cejis|cometa|renacer|gaviotas|tocumen_juvenil|pacora_juvenil|ciudad_del_nino|redentor|marcelino|valle_verde|cespa|cerfam|tiempo_de_crecer|lira_de_menores|cread|lihuen|alborada ~ @sport fraccionamiento colonia barrio
    zurqui|maranguita|renaciendo & menor menores internado adolescente joven fugo requisa
    cip|crc|csc|semicerrado & menor joven adolescente centro interno libertad
    corte|cortes|tribunal|sala|programa|juzgado de|para drogas|sustancias|desvio|mediacion_penal ?juvenil|menores & menor menores joven adolescente juvenil programa ordeno abandono participante quince 15
    drug|teen|peer|youth court juvenil|program|de & menor joven adolescente ordeno
    suspension|suspenso condicional ?del|de ?la proceso|pena|procedimiento|juicio
    suspension|criterio del|de|a proceso|prueba|oportunidad ?a ?prueba & menor joven adolescente proceso
    programa|proceso|acuerdo|contrato de desvio|diversion|remision|mediacion|derivacion ?juvenil & menor joven participante adolescente oficial fiscal procurador falta ~ trafico vial agua_de_rio
    principio|criterio de oportunidad ~ negocio
    autoridad|autoridades|delegada|equipo|oficial ?que ?le supervisora|vigila|supervisa|ejecutora ?la|su ?medida|pena|libertad|sancion & menor joven adolescente medida presento
    autoridad ... vigila|supervisa|ejecuta ... medida|sancion|libertad
    medida|medidas sustitutiva|sustitutivas|alternativa_a_la_prision|no_privativa|no_privativas
    lectura|audiencia|vista|formulacion|imputacion de ?la ?su acusacion|sentencia|cargos|imputacion|adjudicacion|determinacion|disposicion|causa_probable & menor joven adolescente citado citada chico nino ~ novela
    reten|separos|pabellon|cuartel|galera|celdas|comisaria|delegacion de|d|para menores|juvenil
    in|en|de|del|out_of juvenile ~ diabetes arthritis league section fiction books delincuente @sport
    yubi|yuvi|jubi|yubenail|juvenail|yuvenail|yubenil|yuvinail|yuvenil|jubinail ?d|de|en|del|hall|jol|center
    el|al|del|en yubi|yuvi|jubi
    on|en|de|su|la|violo proveishon|probeishon|proveichon|probeichon|provesion|probechon|proveicion|probeison|proveshon|probeshon
    proveishon|probeishon|proveichon|probeichon|provechon_oficial|proveshon
    ankol|enkol|anquel|ankel|encol|ancol monitor|braselet|bracelet|brazalete
    vopd|vop|vopped & he she him her hearing judge got po dipped
    got|he|she|was|gets|is|been vopd|vopped
    on|off papers|paper & po p_o hot probation parole officer dirty
    jv|juv ?wic petition|petitions ?# ?#
    petition|peticion 602|601|300
    procesado|procesada|imputado|indiciado|investigado ?por|como & menor quince_anos adolescente secundaria ~ hombre sospechoso conductor taxista
    regimen de excepcion & menor anos nino joven detuvieron llevaron capturaron
    menor|joven|adolescente|nino ... beneficiado|beneficiada|favorecido con ?la ?el ?una suspension|salida|libertad|medida|beneficio|preliberacion|criterio`,
    `Se supo de él en la casa de medio camino para jóvenes.
    El menor, internado en Renaciendo, saltó el muro.
    El menor, beneficiado con la suspensión condicional del proceso, no se presentó.
    Abandonó el programa que le ordenó la corte de drogas juvenil.
    Estaba en el yubi de Houston.
    jv-petition-602-missing-minor.pdf`,
    `La casa queda a medio camino del río.
    El equipo Renaciendo ganó la final.
    La corte de la reina.`,
  ),
];
