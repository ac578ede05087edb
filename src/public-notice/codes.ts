/** Sex as posters give it. */
export type NoticeSex = 'female' | 'male' | 'non-binary';

/** Race and ethnicity, the federal categories of 2024. */
export type NoticeRace =
  | 'american-indian-or-alaska-native'
  | 'asian'
  | 'black'
  | 'hispanic'
  | 'middle-eastern-or-north-african'
  | 'native-hawaiian-or-pacific-islander'
  | 'white';

/** Color of the hair. */
export type NoticeHairColor =
  | 'black'
  | 'blond'
  | 'blue'
  | 'brown'
  | 'gray'
  | 'green'
  | 'multicolored'
  | 'none'
  | 'orange'
  | 'pink'
  | 'purple'
  | 'red'
  | 'sandy'
  | 'white';

/** Color of the eyes. */
export type NoticeEyeColor = 'black' | 'blue' | 'brown' | 'gray' | 'green' | 'hazel' | 'multicolored';

/** Color of clothing and vehicles. */
export type NoticeColor =
  | 'beige'
  | 'black'
  | 'blue'
  | 'brown'
  | 'gold'
  | 'gray'
  | 'green'
  | 'maroon'
  | 'multicolored'
  | 'orange'
  | 'pink'
  | 'purple'
  | 'red'
  | 'silver'
  | 'tan'
  | 'teal'
  | 'white'
  | 'yellow';

/** Patterns of cloth. */
export type NoticePattern = 'camouflage' | 'checked' | 'floral' | 'polka-dot' | 'striped' | 'tie-dye';

/**
 * What people wear and carry. Nothing is here that an institution issues (a jumpsuit, scrubs, a gown, an ankle monitor):
 * it would tell where the child was.
 */
export type NoticeGarment =
  | 'backpack'
  | 'baseball-cap'
  | 'beanie'
  | 'belt'
  | 'blouse'
  | 'boots'
  | 'bracelet'
  | 'coat'
  | 'dress'
  | 'earrings'
  | 'glasses'
  | 'gloves'
  | 'handbag'
  | 'hat'
  | 'headphones'
  | 'headscarf'
  | 'hoodie'
  | 'jacket'
  | 'jeans'
  | 'leggings'
  | 'necklace'
  | 'overalls'
  | 'pajamas'
  | 'pants'
  | 'poncho'
  | 'raincoat'
  | 'sandals'
  | 'scarf'
  | 'shirt'
  | 'shoes'
  | 'shorts'
  | 'skateboard'
  | 'skirt'
  | 'slippers'
  | 'sneakers'
  | 'socks'
  | 'suit'
  | 'sunglasses'
  | 'sweater'
  | 'sweatpants'
  | 'sweatshirt'
  | 'swimsuit'
  | 't-shirt'
  | 'tank-top'
  | 'vest'
  | 'watch';

/** Marks and features by which a person is recognised. */
export type NoticeMarkKind = 'birthmark' | 'braces' | 'dimple' | 'freckles' | 'mole' | 'piercing' | 'scar' | 'tattoo';

/** Where on the body. */
export type NoticeBodyPlace =
  | 'ankle'
  | 'arm'
  | 'back'
  | 'cheek'
  | 'chest'
  | 'chin'
  | 'ear'
  | 'eyebrow'
  | 'face'
  | 'finger'
  | 'foot'
  | 'forearm'
  | 'forehead'
  | 'hand'
  | 'knee'
  | 'leg'
  | 'lip'
  | 'mouth'
  | 'neck'
  | 'nose'
  | 'shoulder'
  | 'teeth'
  | 'thigh'
  | 'wrist';

/** Which side of the body. */
export type NoticeBodySide = 'left' | 'right';

/**
 * What a tattoo shows, in plain sight. Crowns, bar codes and money are not here: they are taught as signs of trafficking,
 * so a tattoo of one is published as a tattoo. Nor are names: they would tell whose.
 */
export type NoticeMotif =
  | 'anchor'
  | 'animal'
  | 'arrow'
  | 'bird'
  | 'butterfly'
  | 'cross'
  | 'dragon'
  | 'feather'
  | 'flame'
  | 'flower'
  | 'heart'
  | 'lettering'
  | 'moon'
  | 'music'
  | 'numbers'
  | 'rose'
  | 'skull'
  | 'star'
  | 'sun'
  | 'tribal'
  | 'wings';

/** Bodies of vehicles. */
export type NoticeVehicleBody =
  'bus' | 'hatchback' | 'minivan' | 'motorcycle' | 'pickup' | 'rv' | 'sedan' | 'sports-car' | 'station-wagon' | 'suv' | 'truck' | 'van';

/** Makes of vehicles: names, the same in every language. */
export type NoticeVehicleMake =
  | 'acura'
  | 'audi'
  | 'bmw'
  | 'buick'
  | 'cadillac'
  | 'chevrolet'
  | 'chrysler'
  | 'dodge'
  | 'fiat'
  | 'ford'
  | 'genesis'
  | 'gmc'
  | 'harley-davidson'
  | 'honda'
  | 'hyundai'
  | 'infiniti'
  | 'isuzu'
  | 'jaguar'
  | 'jeep'
  | 'kawasaki'
  | 'kia'
  | 'land-rover'
  | 'lexus'
  | 'lincoln'
  | 'mazda'
  | 'mercedes-benz'
  | 'mercury'
  | 'mini'
  | 'mitsubishi'
  | 'nissan'
  | 'oldsmobile'
  | 'plymouth'
  | 'pontiac'
  | 'porsche'
  | 'ram'
  | 'rivian'
  | 'saab'
  | 'saturn'
  | 'scion'
  | 'subaru'
  | 'suzuki'
  | 'tesla'
  | 'toyota'
  | 'volkswagen'
  | 'volvo'
  | 'yamaha';
