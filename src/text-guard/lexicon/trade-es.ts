import { define } from './define.js';
import type { Entry } from './entry.js';

const SOURCE = 'spanish-pending-review';
const trafficking = define('trafficking', 'status', SOURCE);

const CHILD =
  'ella nina menor adolescente chica muchacha morra chava joven hija sobrina la las nena pelada jovencita quince catorce trece dieciseis 13 14 15 16';
const PLAY = '@sport escuela coro';

/** The trade in children by its names, euphemisms and mixed spellings. A native speaker's review is pending. */
export const tradeEs: readonly Entry[] = [
  trafficking(
    'trafficking/comercio-y-vida',
    'Comercio carnal, la vida, reclutamiento forzado, webcam, fichar, y cómo suenan.',
    `comercio|trabajo|trabajos|mercado|trato|fines|servicio|servicios|favores|favor carnal|carnales|venereo
    usada|utilizada|usado|utilizado|usan|utilizan|usaban ?la|las ?como ?para|con ?fines sexo|sexual|sexuales|carnal|pornografia|mercancia|gancho_sexual
    metieron|metio|esta|estaba|anda|entro|cayo|sacar|sacarla ?la ?lo ?en|a|de|to the life ~ insurance sentence guard
    esta|estaba|anda|entro|metieron|cayo ?la ?en la vida ?facil|nocturna|galante|alegre & ${CHILD} ~ mexico republica salon_de_clases vecinos
    en ?la ?esa vida facil|galante|alegre & ${CHILD} ~ aplicacion tienda manualidades
    reclutamiento|reclutada|reclutado|reclutados|reclutan|reclutaron|reclutar ?ilicito forzado|forzada|forzoso|forzados|ilegal|infantil ~ aves
    reclutamiento|reclutan|reclutaron|reclutar|recluta|reclutando ?forzado ?de ?a ninos|ninas|menores|adolescentes|jovenes ~ ${PLAY} volunt* futbol seleccion brigada
    ninas|ninos|mujeres|personas|menores no se|son venden|compran|mercancia|compra|vende
    ninasnosevenden|noseven|ninasnoobjetos|niunaninavendida
    de|hace|haciendo|hacen|trabaja|trabajaba|modelo|como|es|la_ponen|estudio ?la ?una webcam|camgirl|cam & ${CHILD} ~ clase escuela laptop zoom
    tienen|tiene|ponen|puso|pusieron ?la ?las de webcam|modelo_webcam|prepago|escort|teibolera|fichera|copetinera|anfitriona|dama|mula|sirvienta_sexual
    esa|la|una|esas|las pelada|china|sardina|nena|muchacha|chica|jeva|girla prepago|prepagos - celular plan
    prepago & pelada sardina catalogo clientes catorce 14 15 quince
    ficheando|fichear|ficha|fichan|copetinera|copetineras|saca_copas|sacacopas ?en ?el ?un ?una bar|cantina|antro|night & ${CHILD} ~ busqueda
    copetinera|copetineras|sacacopas|teibolera|teiboleras|table_dancer|escorcita
    jiuman|hiuman|yuman|iuman|jiumen trafiquin|trafikin|traficin|traficking|trafiking|trafikeo|traficandola
    trafiquin|trafikin|trafiking|trafiqueada|trafikeada|trafiqueando|trafikeando
    seks|sex trafiquin|trafic|trafiking
    un|el|su|ese|al|del pinp|pimpo|pimpin|pimpero
    pinp|pimpo|pimpero la|las|lo|le trae|tiene|vende|manda|pega|cobra
    es|era|su|el|ese ?un padrotillo|padrotito|chuloputas|chulopiscinas|cafiche|cafisho|fiolo|lenona|alcahuete|alcahueta ~ perro
    victima|victimas|caso|posible|riesgo|unidad dst|dmst|csec|ht|escnna|esnna
    dst|dmst|csec case|caso|victim|minor|unit|kid
    la|las|nos rotan|rotaban|cambian|mueven|trasladan|llevan ?de ciudad|plaza|bar|club ?en|a ciudad|plaza|bar|club ... clientes|hombres|semanas|noche
    plaza|plazas ?de ?21 ?veintiun dias & club clubes chicas piso
    catalogo|book|menu de ?las chicas|muchachas|ninas|nenas|peladas|prepagos|menores
    en|del|de|sale|esta ?el catalogo & prepago cliente clientes chicas peladas tarifa
    la|las|lo ofrecian|ofrecia|ofrecen|ofrece|venden|anuncian por|en ?un catalogo|fotos|grupo|telegram|whatsapp|internet & ella nina menor chica la clientes catalogo ~ beca premio curso trabajo bici perro
    captada|captado|captaron|enganchada|engancharon|contactaron|contactada|reclutada|reclutaron ?la ?lo ?por ?en ?las facebook|instagram|redes|tiktok|internet|whatsapp|snapchat ... explotarla|explotarlo|explotar|vender|prostituir|trata
    para|con_fines_de explotarla|explotarlo|explotarlas|prostituirla|prostituirlas|venderla|traficarla ?en ?a ?con
    la|las mueven|movian|mandan|rolan|rotan ?de plaza|zona|antro|bar|motel en|a|por plaza|zona|antro|bar|motel
    virginidad ... venden|vendieron|subast*|pago|pagan|precio|ofrecen|compro
    vendieron|venden|subastaron|ofrecen|compro|remataron ?su ?la virginidad
    subast* ?a ?la|las ?su ... ?virginidad|ninas|nina|menor|muchachas ~ arte fotos caridad
    sugar daddy|daddies|baby|babies & ${CHILD} - candy
    trabajadora|trabajadoras|sexoservicio|servicio|servidoras sexual|sexuales menor|menores
    esclava|esclavas|sirvienta|criada|empleada|muchacha sin paga|sueldo|cobrar|salario ~ voluntaria
    de|como sirvienta|criada|empleada|muchacha|nana|mucama sin paga|sueldo|cobrar|pago|salario
    matrimonio|union|uniones|boda|casamiento infantil|forzado|forzada|temprana|arreglado|servil|pactado`,
    `La utilizaban para comercio carnal.
    La metieron en the life.
    El reclutamiento forzado de menores es la hipótesis.
    #NiñasNoSeVenden
    La tienen de webcam en un apartamento.
    La estan jiuman trafiquin.
    Un pinp la trae en la isla.`,
    `Las niñas no se rinden.
    La escuela recluta voluntarios.
    Tiene la vida por delante.
    El catálogo de la tienda.`,
  ),
];
