import type { Exemption } from './entry.js';
import { exempt } from './exempt.js';

/** Words of courts, custody and trade in their public senses: clothes, cars, phones, sales, storms and rescues. */
export const publicSenses: readonly Exemption[] = [
  exempt(
    'exempt/court-words-in-public',
    'Words of courts and of supervision that speak of books, cars, phones, clothes and clubs.',
    `failed|failing|fails to appear at|for|on ?the|a ?team ?soccer ?dinner park|bench|practice|rehearsal|school|game|dinner|bus|store|party|class|stage|lunch|graduation|picnic ?bench
    library|librarys|church|churchs|parish|temple|ymca youth services|service|program
    youth services|service|program at|of ?the ?grace ?saint ?st church|library|temple|chapel|parish|ymca
    committed to ?his|her|their|the team|family|studies|sport|church|college|university|school|music|friends|finding|search|training
    gray|grey|black|white|silver|red|blue|green|compact|toyota|honda|nissan|hyundai|small|dark|tan|family crossover
    crossover suv|vehicle|car|dribble|move|album|event
    enjoys|loves|likes|volunteers|clubs|schools|elective ?in ?doing community service
    terms of ?the ?phone ?her ?his plan|use|service|lease|endearment|sale|contract|scholarship
    ?has ?a ?her ?his ?the po|p ?o box
    cuffed ?denim ?blue ?light ?dark jeans|jacket|pants|sleeves|hem|trousers|shorts|beanie
    marked ?her|him|them absent|present|tardy|late
    family|store|owner|shop|library|janitor|manager|clerk lock|locks|locked up
    books|taxes|account|accounts|loan|payment|payments|bill|bills|fines|dues was|were|is|are ?now delinquent
    delinquent account|accounts|taxes|books|loan|bill|dues
    corte de ?la ?el reina|carnaval|cabello|pelo|honor|luz|caja
    cumple|cumplia|cumplio|cumplira ?los anos & fiesta carnaval reina pastel quinceanera corte
    centro juvenil deportivo|cultural|parroquial|recreativo|salesiano|musical
    centro deportivo|cultural|parroquial|recreativo juvenil
    oficinas|sede|edificio del|de ministerio publico
    ministerio publico tiene|abrio|mudo|cambio ?sus ?su oficinas|sede|edificio`,
    `The boy failed to appear at the park.
    A gray crossover was seen.
    He wore a cuffed denim jacket.`,
    `She failed to appear in court.
    He is a crossover youth.`,
  ),
  exempt(
    'exempt/trade-words-in-public',
    'Words of trade that speak of time zones, sales, storms, pets, paint and rescues.',
    `am|pm|m|noon|midnight|# cst|cdt
    sold|sells|selling|sell|vendio|vendia ?her|his|their ?first|old painting|paintings|book|bike|bicycle|cookies|lemonade|tickets|candy|photograph|guitar|car|poem
    girl|teen|she|he|girls|scouts sold|sells|selling|sell ?her ?first ?box ?of painting|cookies|lemonade|tickets|candy|bracelets|shirts|popcorn
    being sold on|at ?the & yearbook tickets cookies shirts bracelets raffle
    buyers answered|answer ?an ad & bicycle bike car couch furniture guitar truck
    ad ?that ?featured ?the girl|girls ?old bicycle|bike|guitar
    motel|hotel ?room|rooms|clerk ?rented & flood flooded hurricane evacuated evacuation tornado wildfire
    massage therapist|therapists ?who ?treats|treated ?her|him
    dog|cat|puppy|poodle|horse|terrier|spaniel ?was|is|gets groomed|grooming ?for|by
    groomed ?for|by & dog puppy poodle horse cat
    accused ?of pandering to
    pandering to
    stripping ?old|the paint|wood|wallpaper|varnish|furniture|beds|floors|wire|bark
    operation clean ?creek|river|beach|street|park|up|sweep
    ?tiene|con visa|visas de turista|estudiante|estudiantes
    rescatada|rescatado|rescatan|rescataron|rescatados ?menor|nino|nina|joven ?atrapada|atrapado ?del|de|en ?la ?el rio|mar|lago|pozo|elevador|alud|incendio|monte|cerro|barranco ?en ?un ?operativo ?de ?motel
    vendieron|vendio|vendian|vendia|vender|venden ?en ?su ?pueblo ?unas ?sus ?los cajas|boletos|tamales|mangos|flores|postres|pasteles|dulces|elotes
    dinero por ?la vender|venta ?de tamales|mangos|boletos|flores|dulces
    hotel ... con ?su familia
    consejo ciudadano|vecinal|escolar
    ficha|fichas ?de ?la ?busqueda`,
    `The call came at 3 p.m. CST.
    She sold cookies at our stand.
    The dog was groomed for hours.`,
    `She was sold online.
    He groomed her for months.`,
  ),
];
