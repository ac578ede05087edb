import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);
const agency = define('agency', 'topic', SOURCE);

/** In Spanish: where a child lives, with whom, and who decides for it. A native speaker's review is pending. */
export const topicsEs: readonly Entry[] = [
  foster(
    'foster/casa-de-muchos',
    'A house where children of several families live.',
    `casa|residencia|centro|hogar|albergue|lugar|sitio|finca|granja|piso|institucion|internado ?de ?para ?doce ?seis ?ocho ?diez ?# jovenes|menores|ninas|ninos|chicos|chicas|adolescentes|nenes ~ @sport @school comercial salud
    casa|lugar|sitio|donde ... literas|camas|dormitorios ... ninos|distintos|monjas|bolsas ~ campamento campamentos rural
    literas ~ campamento campamentos rural tren
    ninos|nenes|chicos|muchachos|muchachas|caras|chamacos distintos|diferentes|nuevos ~ salon @school
    @many|tantos nenes|ninos|chamacos|muchachas|chicos ... diferentes|distintas|distintos|varias mamas|madres|familias|apellidos
    casa|senora|dona|familia ... nenes|ninos|chamacos|menores ... mamas|ajenos|recogidos|recoge|cheque|gobierno
    recoge|recibe|cuida|alberga|acoge ?a ninos|nenes|menores|chamacos|muchachos ~ autobus ruta cuido dia escuela
    camas|plazas|plaza ... noche|ocupada|ocupadas|vacia|libres|conto|noche ~ parking hotel mayor aparcamiento
    por cada plaza|cama|cabeza|nino|menor|nene|nina|chamaco ~ fiesta boleto
    por|de plaza|cama ocupada
    cheque|pago|dinero|mensualidad|subsidio|ayuda ... por cada|nino|menor|ellos ~ vecino alquiler
    cobra|cobran|reciben|recibe|paga|pagan ... por ?cada ?tener plaza|nino|menor|cama|cuidarla|cuidarlo|tenerla|tenerlo|chamaco ~ parking cuido canguro lampara`,
    `Es una casa para doce jóvenes.
    Cobran por cada niño que reciben.`,
    `Es una casa azul.
    Cobran por cada boleto.`,
  ),
  foster(
    'foster/reglas-de-casa',
    'Rules of a house that is not a family.',
    `puntos|niveles|nivel|privilegios ... llamar|salir|llamada|visita|permiso|ganar|perder|perdio ~ juego servidor  mundo @sport
    ganarse|ganar|perder|quitan|quitaron|pierdes|ganas ?los ?tus puntos|privilegios|nivel|llamadas|salidas ~ juego servidor @sport
    dejan|dejaban|permiten|permitian ... salir|llamar|ver|hablar ... domingo|sabado|domingos|sabados|minutos|semana|misa|formaditas|formados ~ colegio escuela mama hospital clinica yeso
    pase|pasan|pasar|pasaba|pasaban ?de lista|revista ~ @school @sport
    luces|apagan|apagadas ... nueve|diez|despues ~ gasolinera carretera fogata
    despues de las luces
    adulto|adulta|educador|educadora|monitor|monitora|cuidador|cuidadora|vigilante|personal|celador|monjas ... distinto|distinta|diferente|noche|cada|cambia|cambiaban|despacho|oyo|oyeron|durmio|dormia ~ fabrica hospital coro abuela alberca
    hora|horario|cambio de|del visita|visitas|turno ~ hospital museo fabrica
    bajo|con llave|candado|seguro ~ cama carro coche moto casa
    cierran|cerraban|guardan|guardaba|guardaban|esconden|quitan|quitas|quitaban ... zapatos|shoes|comida|telefono|celular|nevera|llave|ropa ~ puerta door perro muerde
    camara|camaras|alarma|alarmas ... pasillo|ventana|ventanas|puertas|cuartos ~ tienda
    todas|todos ... uniforme|chandal|formadas|formados|formaditas|fila ... salen|van|misa|salir ~ colegio escuela @school
    llamadas|llamada|llamar ... minutos|escuchando|jueves|semana|supervisada|altavoz|grabada ~ hermanita dos
    minutos ... escuchando|supervisada|vigilada
    leen|leian|abren|abrian ... cartas|mensajes ~ maestra
    compartimos|compartia|compartiamos|comparti cuarto|habitacion|litera|dormitorio ... sitio|mandaron|centro|casa|donde|segundo ~ campamento pupitre
    permiso|salida|salidas de fin|fines|firmado|firmada|programada|semana ~ museo escuela medico
    paga|mesada|dinero ... si|solo ... habitacion|cuarto|puntos|revista|ficha ~ padres papas`,
    `Solo los dejan llamar los domingos.
    Hay pase de lista antes de dormir.`,
    `Solo venden pan los domingos.
    La maestra cerró la puerta.`,
  ),
  foster(
    'foster/llevada-y-traida',
    'Moved by others, with people who are not kin.',
    `ropa|cosas|todo|pertenencias ... bolsa|bolsas ?de ?negra ?negras ?basura ~ colecta supermercado compras alberca piscina playa rio mojada lavanderia @sport
    en bolsas|bolsa negras|negra|basura ~ colecta recogieron hojas
    segunda|tercera|cuarta|quinta|sexta|segundo|tercer|cuarto|quinto|otra vez|casa|familia|mudanza|mama|sitio|lugar|senora|cambio ... mandaron|ano|donde|cambian|llevan|pusieron|este ~ colecta @sport record @school
    no|nunca|nadie ?nos|me|le dijeron|dicen|decirnos|decirme ... donde|ciudad|direccion|pueblo|adonde|iba ~ gasolinera esquina record policia cuando
    en que ciudad|pueblo|casa ... tenian|tienen|esta|vive|mandaron
    la|lo|los|las dejaron|dejan|dejo|pasaron ... con ... otros|extranos|desconocidos|gente|senora|senores|ajena ~ abuela tia tio
    senora|senores|senor|familia|gente|pareja|matrimonio|personas con ?la|el|quien|los ?que ?me ?la|lo|los ?tenian|tienen|pusieron|dejaron|vive|vivia|estaba|mandaron ~ encontre vi conocida
    senora|senores|familia|gente|pareja|matrimonio que|quienes la|lo|los|las tenia|tenian|tienen|cuida|cuidaba|criaron|crian|recogio|recibio ~ vio vieron vende
    gente|familia|personas|senores distinta|diferente|desconocida|ajena|extrana ~ ropa
    cada uno|quien|una con|en gente|familia|casa|ciudad|lado ~ salon
    separaron|separar|separados|separan ... hermanos|hermanitos|hermana|hermano|gemela ~ padres
    juntar|juntarlos|reunir ... hermanos|hermanitos ~ pelicula peliculas
    no|ni son|es|eran|era ?ni ?sus ?su ?los ?de papas|padres|parientes|familia|familiares|verdaderos|sangre|madre ~ amigos
    no son|es ... ?sus papas|padres|parientes|madre|mama ~ amigos perro
    madre|padre|mama|papa|familia|padres biologica|biologico|verdadera|verdadero|biologicos|de sangre ~ @school
    otra mama|familia|casa|madre ~ vez cuadra calle
    no|yo|la|lo|los|me|se ?la ?lo ?los entregue|devolvieron|devolvi|devolver|devuelven|devolvio ~ libro dinero prestado cambio mochila llamada
    la|lo|los|me|nos|se quitaron|arrancaron|retiraron|quitan|sacaron ?a ?de|del ?los|las ?su|mi|sus|mis|la casa|mama|mami|madre|papa|padres|familia|hogar|hijo|hija|hijos|ninos|nina|hermanos|hermanitos|brazos|custodia|gobierno|lado|bebe ~ lentes foto telefono celular yeso frenos vivas pozo apendice muela gorra mochila cartera
    me|nos ?la|lo|los quitaron|arrancaron|llevaron ~ celular carro cartera playa foto
    took her|him|me ?at ?the ?hospital & quitaron nacio
    llegaron|vinieron|vino ... patrulla|juzgado|papel|orden|auto|camioneta ... llevaron|arrancaron|quitaron|sacaron|llevo ~ foto perros linternas colegio
    no|sin tienen|tiene|hay ?nadie ?quien|familia|papas|padres|parientes ?que ... reclame|reclamen|reclama|visite|cuide|ellas|quiera
    nadie ... reclama|quiere|quiso|reclamo|visita
    situacion ?en ?que ?la|donde|como vivia|vive|estaba|familiar ~ rio
    donde vivia|vive|estaba ... autoridades|no pueden|detalles ~ abuelos padres
    ficha|hoja|expediente|entrevista|regla de ?la ingreso|medir|egreso|colocacion ~ domino
    tienen|tiene licencia ~ electricistas conducir manejar plomeros salvavidas moto caza
    fecha|motivo|tipo|plan|medida ?de colocacion|reunificacion|guarda|acogida|egreso|reintegracion|resguardo
    reunificacion|reintegracion|colocacion|reubicacion ~ carteles
    data|resolucion guarda`,
    `Llegó con toda su ropa en bolsas de basura.
    Me la quitaron y nunca me dijeron dónde estaba.
    Esos señores no son sus papás.`,
    `Llegó con las compras en bolsas.
    Le quitaron los lentes.
    Esos señores son sus papás.`,
  ),
  agency(
    'agency/firma-y-oficina',
    'An office that decides, signs, pays or may not speak.',
    `quien|alguien ?es ?quien firma|decide|autoriza|decidia|manda|autorizo ~ yeso cancha coreografias @sport examen
    firma|firme|firmar|autorizacion|permiso|consentimiento ... oficina|despacho|juez|gobierno|lawyer|county|condado|director|directora|abogado|procurador|delegado ~ escuela cancha
    oficina|despacho|condado|gobierno|juez|estado|asociacion|departamento|agencia|delegacion|procuraduria ... firma|decide|manda|paga|atiende|autoriza|cuida|tiene|recibe|mandan|cria ... foto|nino|nina|menor|hijo|motel|cuarto|mama|su|ellos|cada ~ alquiler cancha lampara
    mandan|manda|decide|deciden ... despacho|oficina|juez|licenciada|firma
    firma ... foto|distinta|oficina|trimestre|vacaciones ~ escuela
    por|la ley ... oficina|no ?puede|pueden ... atiende|menor|decir|confirmar ~ lluvia testigos testigo
    no|sin puede|pueden|quiso ... decir|confirmar|revelar ... atiende|atendido|menor|expediente|caso ~ abre lluvia testigos
    area|asesoria|departamento|equipo juridica|juridico|legal ~ aerea
    representa|representante ?legal ... nina|nino|menor ~ seleccion escuela equipo
    senora|senor|licenciada|licenciado|chica|muchacha|mujer|hombre|persona ?nueva ?nuevo que ?nos ?le ?la venia|viene|lleva|llevaba|visita|visitaba|revisa|firma|apunta|apuntando ... mes|semana|revisar|revisarles|expediente|lo nuestro|caso|caso|casa|apuntando|quien firma ~ queso panaderia ruta meter seguro elotes patio
    lo nuestro
    senora|senor|alguien ... apuntando|escuchando|vigilando|anotando|delante ~ narrando hermanita
    ver|verla|verlo|viendola|viendolo|visita|visitas|visitarla ... alguien|delante|senora|espejo|sala|hora|supervisada|vigilada|oficina|apuntando ~ bailar bailando jugar museo
    solo con alguien|supervision|permiso
    con alguien|delante|una senora delante|apuntando|escuchando|presente
    papas|padres|madres|mamas|familias ... ver|visitar|van ... hijos|ninos ... sabados|supervisado|hora|senora ~ jugar jugando
    sala|cuarto ... espejo ... hora|visita|madre ~ bailar
    juez|jueza|juzgado ... decidir|volvia|volver|regresar|quitaron|llevaron|dejo|dio|mando|firmo ~ beca jurado
    talleres|taller|pruebas|terapias|curso|cursos|clases ... juez|volver|devolvieran|cuartito|recuperar|recuperarla ~ beca letreros mecanico
    recuperar|recuperarla|recuperarlo|devuelvan|devolvieran|regresaran ... hijo|hija|custodia|ninos|juez ~ celular
    condado|gobierno|estado|municipio|county paga|pays|paga|cuida|tiene ... motel|hotel|cuarto|vigilante|turno|ella|nina ~ circo
    estaria|estar|estaba|iba|esta mejor ... ellos|dijeron
    con ellos ... mejor|iba ~ lentes
    ausentado|ausento|abandono|evadido|ausencia ... permiso|programa|centro|voluntario|voluntaria ~ @school
    madre|mama|padre|papa ... perdieron|perdio|quitaron|sin ... derechos|custodia|patria|potestad
    derechos de padres|madre|parentales|educativos
    linea|llamada|reporte|denuncia|aviso ... abuso|maltrato|anonima|anonimo ~ trafico
    reportaron|denunciaron|reporto ... familia|mama|padres|vecina|maltrato|descuido|abuso ~ perdida desaparicion
    dos jueces|juezas|abogados ~ baile concurso tecnica musica
    monthly|weekly visits|visit ~ @kin
    county|state lawyer|worker|office|van|car
    refri|nevera|despensa|fridge ... revisar|revisarles|llena|limpia|checar|mirar ~ queso dibujos drawings
    revisar|revisarle|revisarles|inspeccionar|checar ... casa|refri|cuarto|nevera|habitacion ~ patio azoteas azotea gas`,
    `Una oficina tiene que firmar para usar su foto.
    La señora que venía cada mes a revisar la casa no contesta.`,
    `La escuela tiene que firmar para usar la cancha.
    La señora que venía cada mes a vender queso la vio.`,
  ),
];
