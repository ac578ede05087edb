import { define } from './define.js';
import type { Entry } from './entry.js';

const topic = define('foster', 'topic', 'inference');
const frame = define('foster', 'frame', 'practice');

/** How a child came to a place, moves on, is parted from kin, and what papers say of it. */
export const topicsFoster2: readonly Entry[] = [
  topic(
    'foster/moved-about',
    'Moved from one home to the next by others.',
    `second|third|fourth|fifth|sixth|another|new|different|latest|multiple|several|segunda|tercera|cuarta|otra|nueva ?different move|moves|placement+|home|homes|house|houses|address|addresses|casa|casas|hogar|hogares|familia|familias - street down ~ @sport wedding reunion moving apartment bride job army mudanza trabajo cuadra mill bought chess
    fourth|fifth|sixth|seventh|eighth|ninth|tenth|5th|4th|6th|7th|cuarta|quinta|sexta|septima|cuarto|quinto|tercera ?different place|town|spot|stop|school|lugar|sitio|escuela ~ @sport finished won race runner wedding piso
    @many different|distintas|otras|foster families|familias
    @many ?different|distintas|otras homes|houses|placements|addresses|households|casas|hogares ~ robbed searched power @search volunteers affected built sale burned quemadas
    different|new|another|distint^|diferente^|nuevo^|otro^ address|bed|town|family|mom|driver|house|home|casa|familia|cama ?each|every|cada ?time|semester|week|year|term|month|mes|vez|rato|few ~ @sport bus stop bunk sale
    each|every|cada time|semester|week|year|month|mes|rato|ano|vez|few ... different|new|another|otra|nueva|distinta address|bed|town|family|mom|driver|house|home|casa|familia|cama
    from|de house|home|casa|family|familia|place|couch|one to|en|a house|home|casa|family|familia|place|another|couch
    between|among|entre homes|houses|placements|families|addresses|casas|familias|hogares ~ parents divorce
    bounce+|bouncing|shuffle+|rodando|rodado|rodo|brincando|pasando|pasado|paso|pasaron|estado|rebotando ?around|between|from|por|de|en|entre|como ?como ?@many homes|houses|families|place|places|couch|casas|familias|hogares ~ ball @sport
    they|people|somebody|someone|court ?just ?came ?and ?keep|kept moved|moving|shipped|transferred|relocated|placed|bounced|shuffled|split|separated her|him|them|us|me ~ @pet @sport bedroom room desk seat base
    nos|me|la|lo|los|las ?han ?habian ?fueron moved|trasladaron|reubicaron|cambiaron|colocaron|movieron|rotaron|mandaron ~ @pet @sport base goal grade row bench chess desk ticket fecha hora piano couch seat front foto
    was|were|been|being|got|get|getting|gets moved|shuffled|bounced|shipped|transferred|relocated|split|separated|rehomed ?up|again|around|back|apart & home homes house houses family families place placement siblings sister brother facility town county times foster group ~ tears search cello ad campaign first second @sport @school goal grade row seats varsity traffic flight police camera dog vigil meeting flowers desk emotion memorial hospital hospice store statue grandmas
    told|made|have|had|gave|time|minutes|hora|minutos|dijeron|mandaron ?her|him|them|me|us|le|les ?to ?que ?a ?minutes ?ten pack|empacar|empacara|empaque ~ vacation trip camp hotel @kin lunch boxes moving
    @object|her|his|their|everything|belongings|clothes|stuff|things|life|possessions|ropa|cosas|pertenencias|owned|own|had|tenia|vida .. ?was|fit|were|is|fits|packed|cabe|cabia|venia|en in|into|inside|en ?a|one|two|una|dos|black|plastic|three|bolsas|the ?garbage|trash bag|bags|sack|sacks|suitcase|backpack|box|maleta|mochila|bolsa|bolsas|costal ~ gym mesh school @sport laundromat donation groceries compras tent trip hiking library locker
    trash|garbage|laundry|black|plastic|hefty|negras|negra|basura bag|bags|bolsas|bolsa & clothes belongings stuff move+ arrived things came packed left door his owned ropa cosas llego trunk everything carrying ~ day cleanup leaves litter cans recicl* tirar
    temporary|emergency|respite|temporal|provisional|urgencia|emergencia situation+|arrangement+|home|bed|family|people|stay|hogar|familia|arreglo|caregiver+|lugar|guardian+|guardianship ~ job storm permit work closure
    overflow|respite|receiving|relief bed|home|family|care|placement|weekend|house
    short|long ?term placement|residential|bed|home ~ parking rental memory goal lease care mother grandmother nursing
    gave|give|giving|given|dieron|dio ?their|his|her ?thirty|ten|seven|fourteen|# ?day|days notice|aviso & him her boy girl kid they child home family nino ~ landlord rent shop job work tenant boss apartment
    gave|send|sent|sends|give|gives|returned|return|returning|took|hand|handed|devolv^|devolvieron|regresaron|regresar .. her|him|them|lo|la|los|kid ?child back|again ~ @pet @shop home call+ text phone library message hug smile
    la|lo|los|me|nos ?la|lo|los|han|habian regresaron ~ libro dinero cambio mochila foto telefono celular gorra cartera
    no|yo|la|lo|los|me|se|nos ?la|lo|los|han|habian entregaron|devolvieron|devolver|devuelven|quitaron|arrebataron|asignaron|colocaron|prestaron ~ libro dinero cambio mochila llamada lentes foto telefono celular gorra cartera
    la|lo|los|las iban|van|quieren|querian|quisieron a mandar|mover|cambiar|llevar|separar|pasar|trasladar|regresar|dar ~ playa cine escuela medico partido
    going|about|supposed|fixing|planning|wanted|were|trying to move|split|separate|relocate|transfer|ship|place ?up .. her|him|them|us|kids|siblings|brothers|boys|girls ~ pizza @pet lunch bill bench row
    @stay|been|was|has|had|lleva|llevaba|lo|la|only|apenas|solo ?only|just|tenia|tuvo ?in|at|with|been|there|here|hace ?the ?that|this|ese ?house|home|place|casa ?for|since|desde|hace nine|ten|two|three|four|five|six|eleven|few|couple|easter|christmas|june|july|august|tres|dos|cuatro|pocas|navidad|one days|weeks|months|dias|semanas|meses|week|month & placed know+ family house home place lady familia casa senora people couple before knew antes otra ~ @sport play vacation trip missing visiting camp school gone @search job desaparec*
    came|arrived|landed|showed|llego|llegaron|vino ?up to|at|with|us|our|them|con|a ... mid|bag|bags|caseworker|bolsas|bolsa|papeles|papers & name driver signed night noche ~ costume exchange
    new|latest nuevo|kid|girl|boy|child|placement & house lady staff came caseworker beds bag ~ @school @sport
    ninguna|ninguno|none|no ?place|casa|familia|where|lugar ?la ?le ever|dura|duro|lasted|lasts|sticks|quieren
    new|another|different|otra|nueva|nuevos family|parents|mom|dad|familia|mama|papas|padres ... ?by|on|monday|tuesday|friday|week|month|lunes|semana|mes|soon|tomorrow|already & told going get have had she he they tendria tener iba le dijeron placed waiting found ~ @sport  dog puppy neighbor+ moving @search
    enroll*|matricul*|inscri* ... third|fourth|fifth|sixth|several|different|tercera|cuarta|midyear|address & address school schools parent home year year+ ~ swim class lessons camp @sport locker
    school|schools|escuelas ?in|each|en year+|from|with|different|tres|cuatro|#|anos ... address*|family|home|distinta
    third|fourth|fifth|sixth|seventh|tercera|cuarta|quinta enrollment|school|house|home|town|address|family|casa|escuela|familia ... year+|anos|ano ~ @sport
    since|desde|hace age|he|she|they|four|five|six|los ?was ?were ... in|at|con|with ... homes|houses|families|familias|casas|places|strangers
    brought|dropped|left|dejaron|trajeron|dropped ?off ?her|him|them ?la|lo ?off ?here ?one|in|at|a|en ?the ?la ?of night|2|am|noche|madrugada|midnight ?am & bag backpack explained nobody months strangers placed mochila bolsa nadie ~ @kin airport @sport @search ride
    being|getting|get|gets placed ~ ad order bid table display
    they|court|state|county|agency placed her|him|them
    placed her|him|them with|in|at ~ @sport @school table line`,
    `It was her fourth move this year.
    They came and moved him without telling anyone.
    All her clothes were in a trash bag by the door.
    Ha rodado por cuatro casas.
    They told him to pack and he had been there three weeks.`,
    `It was a move in chess.
    They moved him to first base.
    Her cleats were in a mesh bag.
    Ha ganado cuatro medallas.`,
  ),
  topic(
    'foster/parted-from-kin',
    'Brothers and sisters apart, a mother who may not know where.',
    `split|splitting|separate|separated|separating|separaron|separar|separados|separan|apart ... @siblings|siblings|family ~ parents divorce match game teams pizza
    @siblings|hijos|kids|children ... separat^|separados|separated|split|scattered|apart|different|distint^|diferente^|otra|otro|otras|otros|other ?towns|homes|ciudad|casa|familia|homes|counties|families|gente|house|lado & homes house city town family familia casa ciudad county counties split separated placed towns gente lados ~ @sport @school
    @siblings ... adopted|adoptado^|adoptada|adoptaron|placed|otra|another|different family|familia|home|somewhere|familias
    cada|each|every uno|quien|one|of ?them ?con|in|with|a|en ?a gente|different|diferente|distinta|casa|familia|family|house|home|town ~ salon team mama mom
    juntar|juntarlos|reunir|reunite|together|juntos ... @siblings|hijos|ninos|kids ~ pelicula party game @sport
    never|nobody|noone|not|wont|wouldnt|didnt|cant|no ?one|one|dont|nunca|nadie|ni|tampoco .. learned|tell|told|tells|know|knew|allowed|say|said|dice|dijeron|dijo|supe|sabe|sabemos|saber|dicen ... town|city|address|where|zip|donde|ciudad|direccion ... ?had|have|took|keep|put|placed|moved|live|tienen|tenian|vive|llevaron|mandaron|she|he|her|him & took taken lived live+ put placed moved keep them lleva* vive tenian tienen mandaron dorm* sleeping kids son daughter hijo hija allowed address - went going last was @search ~ suspect witness police @pet party song camera footage
    not|never|cant|isnt|arent|wasnt|werent|no ?be|puedo|puede|me ?supposed ?dejan allowed|supposed|saber|permitted|told|able|know|puedo|dejan ?to ?know|have|saber ?la ?have ?the ?her ?his ?su address|number|phone|direccion|where|school|telefono|city & her his their she he mother father mom kid hijo hija son daughter sister brother
    isnt|not|arent|wasnt|never|cant|no ?be ?se ?me ?le allowed|supposed|permitted|dejan|puede|puedo|permiten|deja ?to ?be ?have ?even see|visit|call|contact|talk|hug|write|ver|verla|verlo|llamar|hablar|visitar|abrazar|tocar ... @kin|her|him|them|daughter|son|kids|hija|hijo|hermano+|ella|el ~ suspect school practice @pet movie teacher
    lost|lose|losing|loses|perdieron|perdio|perder|gave ?up|fought|fight|fighting|regain|get|won|quitaron ?for ?their|her|his|my|our|la|su ?los parental|custody|kids|children|baby|rights|custodia|patria|hijos|tutela|derechos ?back|rights ~ game voices phones pets trophy mall store crowd beach sight
    has|have|got|sin|no|hay|with ?tiene|tienen|got ?no|any ?living ?real no|any|ningun|familia|padres|quien|papas family|parents|kin|relatives|folks|que|reclame|cerca|familia|pariente+ ~ flyer photo frame witnesses here found @search wall
    nobodys|noones|nadies kid|child|girl|boy|nene|hijo
    orphan+|huerfan*|unwanted|throwaway|unclaimed|abandonad^ ~ @pet @stage car building annie
    decree|finalized|finalization|relinquish+|relinquished ~ weapon divorce @pet gun license schedule
    surrendered|relinquished ?her|him|the|my|baby up|under|at|baby|child ?for ~ @pet gun
    gave|give|giving|given her|him|them|the|my|our|baby|kids ?baby|child|kids up|under|at|baby|child ?for ~ @pet gun hope searching number
    home study|studies|inspection & adopt* license* approved family she child ~ @school
    home|homes study|studies ~ @school hall
    licensed|approved|certified|inspected|licencia|licenciada|acreditada|autorizada home|house|family|families|caregiver+|provider+|couple|couples|people|adults|parents|casa|familia|hogar ~ electrician+ driver+ plumber+ boat @shop vet teacher captain daycare nurse contractor pilot notary
    home|house|couple|they|family|adults|place|folks|casa|familia ... licensed|license|licencia|accredited|inspected|certified|acreditada ~ @shop @pet driver+ liquor marriage plumber+ electrician+ conducir electricistas boat contractor
    tienen|tiene licencia ~ conducir manejar electricistas plomeros salvavidas moto caza chofer
    only|solo|just ?get|was|were|been ?ever allowed|permitted|permitida|permitido|letters|cartas|dejan ... letter+|call+|cartas|visit+|llamada+|photo+ ~ @sport @school
    lost|lose|perdi|perdimos her|him|them|la|lo|los|my ?kids|son|daughter ... ?when|because|cuando|por drinking|using|sober|addiction|drugs|pills|rehab|recovery|clean|tomar|alcohol|drogas|vicio|jail|meth|heroin
    sober|clean|recovery|rehab|limpia|sobrio|sobria & her him lost kids daughter son judge back years hija hijo anos - house room sheets water @sport ~ @shop air
    raised|crie ?her|him|la|lo until|till|hasta|before|from ... then|took|letters|quitaron|after|they|luego|came ~ @sport`,
    `They split up the siblings and she took off.
    Nobody would tell me which town they took her to.
    I am not allowed to know the address.
    Sus hermanos están en otra familia.
    That couple has a license, a neighbor said.`,
    `They split up the teams after the match.
    Nobody could tell me the name of the song.
    His brothers are at the game.
    That couple has a boat license.`,
  ),
  topic(
    'foster/age-and-end',
    'Until a birthday ends the stay; until a family is found.',
    `turn+|when|at|on|cumpla|cumplir|cumplio|cumple|until|hasta ?he|she|they|los|que ?turns|is|cumpla|a eighteen|18|dieciocho|twentyone|21 ... out|leave|leaves|bye|irse|ir|salir|fuera|calle|go|own|gone|bed|bag|ends|over|stop+|tiene|must|aged ~ party license vote car army college fiesta licencia bar
    hits|turned|ages|aging|aged|sale out|afuera & eighteen system home house help program place ~ league
    until|till|hasta|mientras|si ?que a|another|some|una|otra|le|se ?family|home|familia|turns|opens|encuentr*|quede|decid*|hallan|haya|aparezca & family home familia bed casa hogar lugar
    a|the|his|her|no|last|empty|available|free|open|una|su bed|cama|plaza|cupo|spot ?is ?was at|until|till|opens|opened|open|available|disponible|libre|vacante|gave|given|away|hours|for ~ hospital @kin @sport flower dog hotel nap sleep truck parking trial list
    opening|openings|vacancy|vacancies|vacante^ for|at|in|home|en & her him kid them bed home family residencia placement ~ job store ceremony night act film
    waiting|espera|lista list|de|for ?a ?una family|home|familia|parents|forever|bed|padres|plaza
    forever home|family|families|parents ~ @pet
    sleeps|slept|sleeping|sleep|overnight|spent|duerm^|durmiendo|durmio|duerme ?the ?nights ?night ?some|la ?noches ?in|at|on|en ?an|the|a|la|una ?conference|their office+|lobby|cubicle|desk|oficina+|conference|floor ~ dog store party boss
    never|dont|doesnt|didnt|wont|hasnt|nunca|no ?even ?has unpack+|unpacked|desempac*|desempaco ~ boxes moving skates
    still|living|lives|live|viv^|vive out|de of|la ?a ?la ?her|his ?una ?trash|black suitcase|bag|backpack|maleta|mochila|bolsa ~ trip hotel
    bed|room|spot|cama|cuarto ... given|gave|filled|reassigned|dieron|ocup* ?to|away|already|a|otro|someone|another|otra ~ hotel hospital @sport flight`,
    `When he turns eighteen he has to be out of there.
    He has a bed at St. Agnes until a family turns up.
    Le dijeron que al cumplir dieciocho tiene que irse.`,
    `When he turns eighteen he can vote.
    He has a bed of tulips.
    Cumple dieciocho y hay fiesta.`,
  ),
  topic(
    'foster/papers',
    'Fields and forms that only a placement has.',
    `living|housing|sleeping|care|custodial|domestic|placement arrangement+|situation|status|setting ~ seating
    because|given|due|por|owing|of|how|where|with|circumstances|situacion ?of ?to ?where ?with ?la|en|que|donde|whom|how ?whom ?the ?where ?que ?she|he|teen|girl|boy|child|la|el|they ?nina|nino|menor|girl|boy ?was|is|were|has ?been ?been living|lived|lives|living|staying|stayed|placed|housed|vivia|vive|vivian|estaba & officials share say release confirm privacy limited police details law confidential comment detalles pueden autoridades decir spokeswoman spokesman
    living|whereabouts|where|situation|arrangements|home|placement|vivienda|situacion|domicilio ... confidential|private|privacy|sealed|protected|privad^|confidencial|reservado|reservada|disclose+|restricted ~ detective tip line search
    circumstances|situation|status|circunstancias|situacion of|de ?where|her|his|the|su|donde|en living|home|placement|vida|vivienda
    intake|ingreso|egreso|admission+|admit|discharge+|readmission|reingreso & child girl boy card date form photo sheet room bed number unit hoja fecha ficha foto name wall motivo tipo plan summary nina nino menor folder png jpg pdf ~ hospital air engine university museum ticket one clinica familiar fee family park
    ficha|hoja|fecha|expediente|entrevista|acta|motivo|tipo|plan de|ingreso|egreso|colocacion|ubicacion ?la ingreso|egreso|colocacion|permanencia|reintegracion|traslado|ubicacion|cama|vida|resguardo|salida
    ingreso|egreso|colocacion|traslado cama|unidad|fecha|foto|motivo|tipo
    current|previous|prior|last|assigned|out|original|new provider|placement|caregiver|custodian|bed|unit|facility|county|resident|district - title
    provider|placement|caregiver|custodian|facility|resident|residence|guardian ?agency id|type|name|status|number|code|address|end|start|date|phone|license|change|key|unit|signature|contact - internet
    bed|room|unit|cama|cottage|client|resident|house number|no|id|assignment|assigned|code|capacity|check|status|log|count ~ hotel hospital ticket
    case assignment|assigned|code|capacity|status|log|level - court
    resident|client|placement|custody|dependency|ward|residence|living status|type|id|level|code|situation|setting|arrangement|category - marital
    relinquish*|reunif*|reintegra*|reubicacion|recoloc* ~ carteles tour band class
    curfewslip|allowancepoints|allowancepointslevel|bedcheck|residentstatus|livingarrangement|homestudyid|guardiantype|custodytype|intakedate|fechacolocacion|fechaingreso|tipoguarda
    resolucion|medida|tipo|auto|data de ?la guarda|tutela|medida|acogimiento|desamparo ~ pixeles pantalla
    guarda|medida de hecho|proteccion|amparo
    ruled|lined|height|measured|measuring|marked|regla|medir wall|backdrop|chart|pared|card|tape|estatura & girl boy card number holding nino nina ficha facing
    medical|health|medicaid|tarjeta card|card|passport|medica ... sign+|stranger|court|form|agency|state|who|county|firma
    missing|absent|left|late|whereabouts|gone|away ?unknown ?without unexcused|permission|leave|authorization|consent ~ @school @sport work trace
    ausente|ausento|ausencia|abandono|salida|falta sin|no ?autorizada|autorizado|permiso|autorizacion|voluntaria|voluntario ~ @school clase
    unauthorized absence|leave|departure
    runner|runaway|awol history|risk|level|behavior|status|profile|again ~ dog train bride horse home race
    discharge+|dischargereason|admission|intake|egreso|ingreso reason|date|summary|type|status|planned|unplanned|motivo ~ hospital er
    reason|motivo|cause awol|runaway|absconded|fuga|evasion
    bed|cama|bunk #|a|b|number|assignment|14b|no ... ?reason|discharge|intake|unit & discharge reason intake awol unit status resident
    cargo|responsable|encargado|guardian|contact|caregiver|parent ... proveedor|provider|agency|program|agencia|programa ~ internet`,
    `The form has one line marked current provider.
    Living arrangements are confidential, a spokeswoman said.
    ficha_ingreso_cama_4.pdf`,
    `The form has one line marked street.
    Flight arrangements are simple, an aunt said.
    ficha_tecnica_bici.pdf`,
  ),
  frame(
    'foster/kept-by-others',
    'Handed to people who are not kin.',
    `@keeper who|that|whos currently|now have|has|had|keeps|took him|her|them ?in ~ photo @search
    placed ?him|her|them with|in|at ?a|an|the|some|another family|couple|home|facility|strangers|people|house|woman ~ ad`,
    `The people who now have her did not call.`,
    `The people who now have power cheered.`,
  ),
];
