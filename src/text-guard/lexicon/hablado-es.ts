import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const foster = define('foster', 'status', SOURCE);
const agency = define('agency', 'status', SOURCE);
const justice = define('justice', 'status', SOURCE);
const trafficking = define('trafficking', 'status', SOURCE);

/** Plain Spanish talk that says a status outright. A native speaker's review is pending. */
export const habladoEs: readonly Entry[] = [
  foster(
    'foster/hablado',
    'Dado, puesto o quitado por el estado; con quien lo acoge; en una residencia de menores.',
    `papas|padres|mama|papa|familia|madre|padre|casa|hogar temporales|temporal|postizos|postiza|sustitutos|sustituta|sustituto|acogedores|acogedora|substituta|substitutos ~ verano vacaciones trabajo
    juez|jueza|corte|condado|estado|dif|gobierno|cps ?le ?les ?me ?nos ?se quito|quitaron|retiro|retiraron|llevo ?a ?los ?las ?sus ?mis ?la hijos|hijas|ninos|ninas|nina|hijo|hija|hermanos|custodia|patria|nietos ~ multa premio
    entregaron|dieron|pusieron|colocaron|mandaron|llevaron|metieron ?a|en|con ?una ?un ?otra ?esa ?la familia|casa|centro|albergue|hogar|residencia ?de ?para acogida|crianza|menores|hogar|ninos|ninas|proteccion|sustituta|temporal
    residencia|casa|centro|hogar|albergue|refugio|piso|instituto|institucion|aldea|villa ?juvenil ?infantil ?de|para|del juvenil|infantil|menores|adolescentes|dif|ninos|ninas|jovenes|acogida|proteccion|estado|gobierno|asistencia ~ desaparecidos explotados cultura mascotas salud cuna biblioteca
    tutela|custodia|guarda|cargo|cuidado|patria ?a ?potestad ?de|del|la ?la ?tiene ?lleva estado|condado|gobierno|comunidad|junta|corte|juzgado|dif|generalitat|icbf|sename|pani ~ padre forense
    icbf|sename|sennaf|senaf|inabif|conani|dinaf|idenna|senniaf|pronna|inau ?se ?le ?lo|la|los|las ?habia|habian dio|dado|dieron|quito|tiene|tenia|llevo|asigno|puso|entrego|cuida
    egreso|egresado|egresada|salio|mayoria ?de ?del ?la sistema|acogida|acogimiento|casa_hogar|tutela|albergue|orfanato ~ escolar
    nino|nina|chico|chica|muchacho|muchacha|menor|ella|el|joven|hijo|hija del|de|es|son ?del estado|gobierno|albergue|dif|orfanato|sistema|hogar_sustituto ~ equipo`,
    `La niña vive con unos padres temporales.
    El ICBF se la había dado a esa familia.
    Salió de la residencia juvenil.`,
    `Los padres viven en el estado de Texas.
    La biblioteca juvenil.`,
  ),
  agency(
    'agency/hablado',
    'La oficina que protege a menores y su gente.',
    `icbf|sename|sennaf|senaf|inabif|conani|dinaf|idenna|senniaf|pronna
    la|el|una|su|los|de ?la ?las del|de cps|dcfs|dif|dhs|dcf|icbf|condado|menores ?que le|lleva|lo|la|viene|vino|visita|caso ~ policia sheriff detective
    departamento|oficina|agencia|division|servicio|servicios|proteccion|procuraduria|linea|instituto|sistema ?de ?para ?los ?las ?proteccion ?a|de|para ?los ?las ninos|ninas|menores|ninez|infancia|familia|familias ~ desaparecidos museo salud cultura deporte hospital policia
    trabajadora|trabajador|asistente|licenciada|psicologa|encargada ?social|que|del ?le ?lleva lleva|asignada|social|condado|caso|dif|juzgado ~ escuela banco`,
    `Comunicarse con la procuraduría de protección de niñas y niños.
    La del CPS que le lleva el caso.`,
    `La oficina de turismo.
    La trabajadora del banco la vio.`,
  ),
  justice(
    'justice/hablado',
    'Encierro, medida, libertad vigilada, grillete.',
    `centro|instituto|penal|correccional|casa|carcel|granja|tutelar|unidad|anexo ?de|para ?los internamiento|menores|juvenil|infractores|reclusion|detencion|rehabilitacion|correccion|readaptacion ~ desaparecidos proteccion salud comercial deportivo cultural
    medida|medidas|sancion|libertad|programa ?de ?cautelar socioeducativa|socioeducativas|vigilada|condicional|asistida|internamiento|provisional|bajo_palabra|cautelares ~ calle plaza
    agente|oficial|delegado|delegada|senor|licenciado|supervisor ?de ?la ?su libertad|probation|probatoria|vigilada|condicional ~ seguros transito
    grillete|tobillera|pulsera|brazalete|localizador ?en|electronica|electronico|de|gps|del ?el ?la electronico|electronica|tobillo|gps|pie|juez|corte|rastreo ~ medica yoga plata oro esguince vestia falda blusa hilo llevaba semillas dijes
    reformatorio|correccional|tutelar|correcional|reformatorios ~ mar
    encerrado|encerraron|preso|presa|detenido|internado|interno|recluido ?en ?el ?la ?un ?una ?de ?por juvenil|menores|tutelar|reformatorio|correccional|juez|corte|sentencia|robo`,
    `El adolescente cumple una medida socioeducativa.
    ¿Ese no es el que traía grillete en el tobillo?`,
    `Traía vendaje en el tobillo.
    El agente de seguros lo busca.`,
  ),
  trafficking(
    'trafficking/hablado',
    'La vende, la explota, la tiene trabajando.',
    `la|las|lo|los anda|andan|trae|traen|tiene|tienen|esta|estan|estaba|estaban vendiendo|ofreciendo|rentando|prostituyendo|explotando|padroteando|alquilando ~ calle puesto @shop
    la|las|ella|hija|nina|sobrina|hermana ?la padrotea|padrotean|prostituye|prostituyen|explota|explotan|vende|venden|renta|rentan|ofrece|ofrecen ?a|con|en|para|por|desde ?los ?un ?el hombres|clientes|tipos|trece|catorce|quince|hotel|internet|bares|cantina|otros|barrio ~ pan tamales bicicleta casa moto carro boletos fruta
    padrotea|padrotean|padroteaba|padroteando
    tienen|tiene|traen|trae|pusieron|metieron|trabajando|trabaja|bailando|baila ?a ?trabajar|trabajando|bailando|bailar|en ?un ?el ?una ?la table|tabledance|cabaret|putero|prostibulo|burdel|antro|congal|giro_negro|casa_de_citas ~ tennis mesa
    red|redes|banda|victima|victimas|sobreviviente|rescatada|rescataron|caso|delito ?de|del ?la|una ?red ?posible ?presunta trata|prostitucion|explotacion|proxenetas|proxenetismo|tratantes ~ laboral_agricola`,
    `Dicen que el tipo la anda vendiendo en un hotel.
    La padrotean desde los trece.`,
    `El tipo anda vendiendo fruta.
    Se trata de otra niña.`,
  ),
];
