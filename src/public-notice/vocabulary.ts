import type {
  NoticeSex,
  NoticeRace,
  NoticeHairColor,
  NoticeEyeColor,
  NoticeColor,
  NoticePattern,
  NoticeGarment,
  NoticeMarkKind,
  NoticeBodyPlace,
  NoticeBodySide,
  NoticeMotif,
  NoticeVehicleBody,
  NoticeVehicleMake,
} from './codes.js';
/** A closed vocabulary: its codes, each with its words in English and in Spanish. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, readonly [en: string, es: string]>>;

// The Spanish words await a native speaker's review (see `noticeLimits`).

/** Sex as posters give it. */
export const sexes: Vocabulary<NoticeSex> = {
  female: ['female', 'femenino'],
  male: ['male', 'masculino'],
  'non-binary': ['non-binary', 'no binario'],
};

/** Race and ethnicity, the federal categories of 2024. */
export const races: Vocabulary<NoticeRace> = {
  'american-indian-or-alaska-native': ['American Indian or Alaska Native', 'indígena americana o nativa de Alaska'],
  asian: ['Asian', 'asiática'],
  black: ['Black', 'negra'],
  hispanic: ['Hispanic', 'hispana'],
  'middle-eastern-or-north-african': ['Middle Eastern or North African', 'de Medio Oriente o norte de África'],
  'native-hawaiian-or-pacific-islander': ['Native Hawaiian or Pacific Islander', 'nativa de Hawái o de las islas del Pacífico'],
  white: ['White', 'blanca'],
};

/** Color of the hair. */
export const hairColors: Vocabulary<NoticeHairColor> = {
  black: ['black', 'negro'],
  blond: ['blond', 'rubio'],
  blue: ['blue', 'azul'],
  brown: ['brown', 'castaño'],
  gray: ['gray', 'gris'],
  green: ['green', 'verde'],
  multicolored: ['multicolored', 'de varios colores'],
  none: ['none (bald)', 'sin cabello'],
  orange: ['orange', 'anaranjado'],
  pink: ['pink', 'rosado'],
  purple: ['purple', 'morado'],
  red: ['red', 'pelirrojo'],
  sandy: ['sandy', 'rubio oscuro'],
  white: ['white', 'blanco'],
};

/** Color of the eyes. */
export const eyeColors: Vocabulary<NoticeEyeColor> = {
  black: ['black', 'negros'],
  blue: ['blue', 'azules'],
  brown: ['brown', 'cafés'],
  gray: ['gray', 'grises'],
  green: ['green', 'verdes'],
  hazel: ['hazel', 'color avellana'],
  multicolored: ['multicolored', 'de varios colores'],
};

/** Color of clothing and vehicles. */
export const colors: Vocabulary<NoticeColor> = {
  beige: ['beige', 'beige'],
  black: ['black', 'negro'],
  blue: ['blue', 'azul'],
  brown: ['brown', 'café'],
  gold: ['gold', 'dorado'],
  gray: ['gray', 'gris'],
  green: ['green', 'verde'],
  maroon: ['maroon', 'granate'],
  multicolored: ['multicolored', 'multicolor'],
  orange: ['orange', 'anaranjado'],
  pink: ['pink', 'rosado'],
  purple: ['purple', 'morado'],
  red: ['red', 'rojo'],
  silver: ['silver', 'plateado'],
  tan: ['tan', 'canela'],
  teal: ['teal', 'verde azulado'],
  white: ['white', 'blanco'],
  yellow: ['yellow', 'amarillo'],
};

/** Patterns of cloth. */
export const patterns: Vocabulary<NoticePattern> = {
  camouflage: ['camouflage', 'camuflaje'],
  checked: ['checked', 'cuadros'],
  floral: ['floral', 'flores'],
  'polka-dot': ['polka-dot', 'lunares'],
  striped: ['striped', 'rayas'],
  'tie-dye': ['tie-dye', 'teñido anudado'],
};

/**
 * What people wear and carry. Nothing is here that an institution issues (a jumpsuit, scrubs, a gown, an ankle monitor):
 * it would tell where the child was.
 */
export const garments: Vocabulary<NoticeGarment> = {
  backpack: ['backpack', 'mochila'],
  'baseball-cap': ['baseball cap', 'gorra'],
  beanie: ['knit cap', 'gorro tejido'],
  belt: ['belt', 'cinturón'],
  blouse: ['blouse', 'blusa'],
  boots: ['boots', 'botas'],
  bracelet: ['bracelet', 'pulsera'],
  coat: ['coat', 'abrigo'],
  dress: ['dress', 'vestido'],
  earrings: ['earrings', 'aretes'],
  glasses: ['glasses', 'lentes'],
  gloves: ['gloves', 'guantes'],
  handbag: ['handbag', 'bolso'],
  hat: ['hat', 'sombrero'],
  headphones: ['headphones', 'audífonos'],
  headscarf: ['headscarf', 'pañuelo de cabeza'],
  hoodie: ['hooded sweatshirt', 'sudadera con capucha'],
  jacket: ['jacket', 'chaqueta'],
  jeans: ['jeans', 'pantalón de mezclilla'],
  leggings: ['leggings', 'mallas'],
  necklace: ['necklace', 'collar'],
  overalls: ['overalls', 'overol'],
  pajamas: ['pajamas', 'pijama'],
  pants: ['pants', 'pantalón'],
  poncho: ['poncho', 'poncho'],
  raincoat: ['raincoat', 'impermeable'],
  sandals: ['sandals', 'sandalias'],
  scarf: ['scarf', 'bufanda'],
  shirt: ['shirt', 'camisa'],
  shoes: ['shoes', 'zapatos'],
  shorts: ['shorts', 'pantalón corto'],
  skateboard: ['skateboard', 'patineta'],
  skirt: ['skirt', 'falda'],
  slippers: ['slippers', 'pantuflas'],
  sneakers: ['sneakers', 'tenis'],
  socks: ['socks', 'calcetines'],
  suit: ['suit', 'traje'],
  sunglasses: ['sunglasses', 'lentes de sol'],
  sweater: ['sweater', 'suéter'],
  sweatpants: ['sweatpants', 'pantalón deportivo'],
  sweatshirt: ['sweatshirt', 'sudadera'],
  swimsuit: ['swimsuit', 'traje de baño'],
  't-shirt': ['T-shirt', 'camiseta'],
  'tank-top': ['tank top', 'camiseta sin mangas'],
  vest: ['vest', 'chaleco'],
  watch: ['watch', 'reloj'],
};

/** Marks and features by which a person is recognised. */
export const markKinds: Vocabulary<NoticeMarkKind> = {
  birthmark: ['birthmark', 'mancha de nacimiento'],
  braces: ['braces', 'aparatos dentales'],
  dimple: ['dimple', 'hoyuelo'],
  freckles: ['freckles', 'pecas'],
  mole: ['mole', 'lunar'],
  piercing: ['piercing', 'perforación'],
  scar: ['scar', 'cicatriz'],
  tattoo: ['tattoo', 'tatuaje'],
};

/** Where on the body. */
export const bodyPlaces: Vocabulary<NoticeBodyPlace> = {
  ankle: ['ankle', 'tobillo'],
  arm: ['arm', 'brazo'],
  back: ['back', 'espalda'],
  cheek: ['cheek', 'mejilla'],
  chest: ['chest', 'pecho'],
  chin: ['chin', 'mentón'],
  ear: ['ear', 'oreja'],
  eyebrow: ['eyebrow', 'ceja'],
  face: ['face', 'cara'],
  finger: ['finger', 'dedo'],
  foot: ['foot', 'pie'],
  forearm: ['forearm', 'antebrazo'],
  forehead: ['forehead', 'frente'],
  hand: ['hand', 'mano'],
  knee: ['knee', 'rodilla'],
  leg: ['leg', 'pierna'],
  lip: ['lip', 'labio'],
  mouth: ['mouth', 'boca'],
  neck: ['neck', 'cuello'],
  nose: ['nose', 'nariz'],
  shoulder: ['shoulder', 'hombro'],
  teeth: ['teeth', 'dientes'],
  thigh: ['thigh', 'muslo'],
  wrist: ['wrist', 'muñeca'],
};

/** Which side of the body. */
export const bodySides: Vocabulary<NoticeBodySide> = { left: ['left', 'lado izquierdo'], right: ['right', 'lado derecho'] };

/**
 * What a tattoo shows, in plain sight. Crowns, bar codes and money are not here: they are taught as signs of trafficking,
 * so a tattoo of one is published as a tattoo. Nor are names: they would tell whose.
 */
export const motifs: Vocabulary<NoticeMotif> = {
  anchor: ['anchor', 'un ancla'],
  animal: ['animal', 'un animal'],
  arrow: ['arrow', 'una flecha'],
  bird: ['bird', 'un ave'],
  butterfly: ['butterfly', 'una mariposa'],
  cross: ['cross', 'una cruz'],
  dragon: ['dragon', 'un dragón'],
  feather: ['feather', 'una pluma'],
  flame: ['flame', 'una llama'],
  flower: ['flower', 'una flor'],
  heart: ['heart', 'un corazón'],
  lettering: ['lettering', 'letras'],
  moon: ['moon', 'una luna'],
  music: ['musical notes', 'notas musicales'],
  numbers: ['numbers', 'números'],
  rose: ['rose', 'una rosa'],
  skull: ['skull', 'una calavera'],
  star: ['star', 'una estrella'],
  sun: ['sun', 'un sol'],
  tribal: ['curved lines', 'líneas curvas'],
  wings: ['wings', 'alas'],
};

/** Bodies of vehicles. */
export const vehicleBodies: Vocabulary<NoticeVehicleBody> = {
  bus: ['bus', 'autobús'],
  hatchback: ['hatchback', 'auto de cinco puertas'],
  minivan: ['minivan', 'minivan'],
  motorcycle: ['motorcycle', 'motocicleta'],
  pickup: ['pickup truck', 'camioneta de caja'],
  rv: ['recreational vehicle', 'casa rodante'],
  sedan: ['sedan', 'sedán'],
  'sports-car': ['sports car', 'auto deportivo'],
  'station-wagon': ['station wagon', 'auto familiar'],
  suv: ['SUV', 'camioneta SUV'],
  truck: ['truck', 'camión'],
  van: ['van', 'furgoneta'],
};

/** Makes of vehicles: names, the same in every language. */
export const vehicleMakes: Readonly<Record<NoticeVehicleMake, string>> = {
  acura: 'Acura',
  audi: 'Audi',
  bmw: 'BMW',
  buick: 'Buick',
  cadillac: 'Cadillac',
  chevrolet: 'Chevrolet',
  chrysler: 'Chrysler',
  dodge: 'Dodge',
  fiat: 'Fiat',
  ford: 'Ford',
  genesis: 'Genesis',
  gmc: 'GMC',
  'harley-davidson': 'Harley-Davidson',
  honda: 'Honda',
  hyundai: 'Hyundai',
  infiniti: 'Infiniti',
  isuzu: 'Isuzu',
  jaguar: 'Jaguar',
  jeep: 'Jeep',
  kawasaki: 'Kawasaki',
  kia: 'Kia',
  'land-rover': 'Land Rover',
  lexus: 'Lexus',
  lincoln: 'Lincoln',
  mazda: 'Mazda',
  'mercedes-benz': 'Mercedes-Benz',
  mercury: 'Mercury',
  mini: 'Mini',
  mitsubishi: 'Mitsubishi',
  nissan: 'Nissan',
  oldsmobile: 'Oldsmobile',
  plymouth: 'Plymouth',
  pontiac: 'Pontiac',
  porsche: 'Porsche',
  ram: 'Ram',
  rivian: 'Rivian',
  saab: 'Saab',
  saturn: 'Saturn',
  scion: 'Scion',
  subaru: 'Subaru',
  suzuki: 'Suzuki',
  tesla: 'Tesla',
  toyota: 'Toyota',
  volkswagen: 'Volkswagen',
  volvo: 'Volvo',
  yamaha: 'Yamaha',
};
