import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'topic', SOURCE);

/** What is told of a house where children of many families live, of children found, parted, taken in by kin for a time, or leaving at eighteen. A native speaker's review is pending. */
export const homesToldEs: readonly Entry[] = [
  foster(
    'foster/recuento-y-bitacora',
    'Recuento nocturno, bitácora, cupo, plazas, personal de turno, celadores.',
    `personal|turno|guardia|educador|educadora|cuidadora|celador|celadora|encargada|monitor|monitora nocturno|nocturna|de_noche|de_turno|entrante ~ hospital fabrica hotel tienda gasolinera vigilancia farmacia
    recuento|conteo|pase_de_lista|ronda|rondin|revista ?nocturno ?de ?las ?a # ... falta*|cama|camas|adolescentes|noto|notaron ~ votos campamento
    recuento|conteo nocturno|matutino|de_camas ~ votos
    una|uno|dos ?de ?las|los adolescentes|ninas|ninos|menores|muchachas|muchachos|jovenes a|bajo su cargo|cuidado|tutela|resguardo ~ maestra campamento entrenador excursion
    bitacora|libreta|hoja ... ?pa|para salir|salida|salidas|sale|firma|firmo ~ escuela oficina taller barco camion
    firmar|firmo|firma|firmaba ?la ?en ?una bitacora|libreta|hoja_de_salida ~ obra escuela
    celadores|celadoras|preceptores|educadores|cuidadoras|monitores|operadores|veladores ?ni|no|no_se ?cuenta ?se ?dieron|vieron|oyeron|llamaron|avisaron|avisan|reportaron ~ campamento estacionamiento alberca ruta
    educadores|educadoras|cuidadores|monitores|staff las|24|veinticuatro|todo # ?horas ?el ?dia
    educadores|cuidadoras|monitores ?las ?por veinticuatro|24|turnos horas
    no ?ya habia|hay|tenian|were|was|had homes|hogares|placements|foster_homes|beds ~ hospital hotel camp campamento
    cots|catres|colchonetas|air_mattress ... oficina|office|edificio|building|homes|hogares ~ refugio huracan
    oficina|office|edificio|building ... cots|catres|colchonetas ~ refugio huracan
    tenia|tenian|estaba|estaban|bajo|cargo ... disposicion|orden|determinacion|mandato del|de ?la ?un tribunal|juez|jueza|corte|juzgado
    no|ya ?ya habia|hay|tenian|tiene|queda|quedaba cupo|lugar|camas|plazas|espacio ~ taxi combi autobus bus vuelo curso taller escuela guarderia camion hospital estadio hotel concierto teatro
    cupo|lugar|espacio|cama en|para esa|ese|una|la|todos|ella|los casa|hogar|hermanos|lugar ... ?separ* ~ concierto escuela camion
    ya no|van|le|tienen|estan ?a ?que obligados|obligacion|darle|tienen|le_toca ?de ?a ?que techo|cama|casa|mantenerla|tenerla ... ?cumple|18|dieciocho
    cumple|cumpla|cumplir|at|turns|turning|a ?los 18|dieciocho|eighteen ... ?ya no|you|they|le|les|se|hand|te ?tienen|hand|dan|acaba|sacan|echan|corren|dejan|quedan ... techo|calle|file|duffel|maleta|expediente|carpeta|bolsa|apoyo|nada|fuera ~ fiesta carrera licencia beca
    hand|dan|entregan|give ?you|te|le|les ?your ?su ?tu file|expediente|carpeta|folder ?y|and|n ?a ?una duffel|maleta|bolsa|bag
    a nadie ?de ?ahi ?alli ?le urge|importa|interesa ... ?encontrarla|encontrarlo|buscarla|buscarlo|18|dieciocho ~ gobierno policia
    fueron|fue|fuimos ?a ?dar ?parar con|a familias|casas|hogares|gente|familia|senoras distintas|diferentes|distinta|otras|separadas ~ vacaciones
    separaron|separan|split|repartieron|partieron ?a ?los ?las ?the ?cuatro ?tres ?dos ?cinco hermanos|hermanitos|kids|ninos|siblings|brothers ... ?la ?misma tarde|noche|dia|familias|casas|by|bebe|kids|ninos|otra ~ equipos grupos brigadas cuadrillas pelea
    separaron|split|repartieron ?a ?los ?las ?the kids|hermanos|hermanitos|siblings|ninos ~ equipos grupos zonas
    lo|la|los|las dejaron|abandonaron|encontraron|botaron ?de ?cuando ?era ?recien recien|bebe|nacido|nacida|chiquita ?nacida ?nacido ?en ?a ?la puerta|caja|canasta|iglesia|convento|monjitas|hospital|escalones
    caja|canasta|puerta|escalones|portal ?de|afuera|del ?de convento|iglesia|monjitas|monjas|hospicio|parroquia|madres ... criaron|quedo|crecio|amanecio|recogieron|crio|junto ~ colecta despensa limosna
    madres|monjitas|monjas|hermanas|sisters|curas ?lo|la|los ?lo|la criaron|crio|recogieron|recogio|criaban|tienen ?junto ?con ?a ?otros
    criaron|crecio|vivia|crio junto|con ?a otros|otras @many|once|tantos|veinte|ninos|ninas ?ninos ~ primos hermanos camada
    la|lo|las|los volvieron|regresaron|devolvieron ?a meter|llevar|poner|mandar ?lo|la ?con|al|en ?las|los demas|centro|otras|otros|lugar|casa|albergue
    tramite|papeleo|proceso|adopcion|juicio ... fallo|cayo|trunco|detuvo|nego & adoptar familia querian queria hija
    adoptar|adopcion|adoptarla|adoptarlo ... fallo|cayo|apelo|apelaron|nego|negaron|trunco|se_vino_abajo ~ perro gato
    madre|mama|papa|familia|mother apelo|appealed|apelaron|recurrio|impugno ~ multa sentencia_de_divorcio penal
    primera|segunda|tercera|cuarta|ultima|proxima convivencia|vinculacion|visita_de_adopcion ~ escolar vecinal navidena
    hijo|hija que|q estabamos|estaban|estuvimos esperando ... convivencia|lugar|tienen|centro|adop*
    lugar|sitio|casa|centro donde|en_que lo|la|los|las tienen|tenian|pusieron|metieron|dejaron ?encargada ~ secuestr* plagiarios policia
    hasta|until|till que|mom|mama|los|sus|hers|her ?los ?sus ?papas|padres|mom|mama|dad ... completen|cumplan|pase|passes|pasen|terminen|termine|complete|finish|limpie ... pidieron|ordenaron|tests|test|clases|pruebas|plan|programa|requisitos|court ~ escuela beca
    abuelos|abuela|grandma|tia|tios|nana|granny|aunt ... firmaron|firmo|signed|has|have|tiene|tienen ... temporarily|temporal|temporalmente|mientras|until|hasta ... ?mom|mama|papas|court|passes|juez|completen|que ~ viaje trabajo vacaciones hospital
    temporarily|temporalmente|mientras|temporal ... hasta|until|y|con ?que mom|mama|su|los|visitas|papas ... passes|pase|tests|clases|control|completen|cumpla
    le|les|nos dieron|entregaron|encargaron ?a ?la ?al ?el ?los nina|nino|ninos|nietos|sobrina|sobrino|bebe mientras|temporal|temporalmente|con_condiciones ... ?visitas|control|mes|juez
    visitas|visita|revision|revisiones de control|seguimiento|supervision ?cada ?mes ~ medico medica hospital doctor pediatra ortodoncia dentista clinica imss
    no|ni ?le ?les podian|puede|podia|dejaban|pueden ?dar ?ni permiso ?de cruzar|salir|viajar|mudarse ?la ?de|del ?el linea|estado|condado|frontera|pais ~ papeles visa huracan deporte
    visto bueno|aprobacion|permiso|papeles|ok|respuesta|approval del|de|from|por ?el ?the otro|other|otra estado|state|ciudad
    estudio|study|visita|inspeccion de|of ?la ?su ?the casa|hogar|home & tia abuela estado florida tios visto esperaban otro
    plazo|quince|fifteen|15|veintidos ?de ?los ?quince ?mo meses|months|22 ... derechos|rights|terminarle|terminar|terminate|perder|tpr
    terminarle|terminarles|quitarle|quitarles|perdera|perdieran ?los ?sus derechos
    programa|programas de vida independiente|autonoma
    comparten|comparte|compartimos|vive|viven ?un|una|el departamento|piso|apartamento|casa con ?una ?un ?otras monitora|monitor|educadora|tutora|encargada`,
    `Personal nocturno hizo el recuento y notó que faltaba una de las adolescentes a su cargo.
    Los dos hermanitos fueron a dar con familias distintas.
    Amaneció en una caja afuera del convento y las madres lo criaron.
    En dos meses cumple 18 y ya no tienen que darle techo.
    Los abuelos firmaron para quedarse con él hasta que los papás completen lo que les pidieron.
    A la familia que la quería adoptar le falló el trámite.`,
    `El personal de la tienda notó que faltaba dinero.
    Sus hermanos fueron a la playa.
    Cumple 18 y le hicieron una fiesta.
    Ya no había cupo en la escuela.`,
  ),
];
