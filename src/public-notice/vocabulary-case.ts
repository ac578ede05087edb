import type { NoticeCaseType, NoticeCircumstance, NoticeLandmark, NoticePoliceKind, NoticeIssuer, NoticeState } from './codes-case.js';
import type { Vocabulary } from './vocabulary.js';

// The Spanish words await a native speaker's review (see `noticeLimits`).

/** NCMEC's case types. A child who ran from a home and one who ran from elsewhere share one: there is no other to choose. */
export const caseTypes: Vocabulary<NoticeCaseType> = {
  'endangered-runaway': ['Endangered Runaway', 'Fuga en peligro'],
  'family-abduction': ['Family Abduction', 'Sustracción por un familiar'],
  'nonfamily-abduction': ['Nonfamily Abduction', 'Sustracción por una persona ajena a la familia'],
  'lost-injured-or-otherwise-missing': ['Lost, Injured or Otherwise Missing', 'Extravío, lesión u otra desaparición'],
  'critically-missing-young-adult': ['Critically Missing Young Adult', 'Desaparición muy preocupante de una persona adulta joven'],
};

/**
 * What the public may know of the circumstances: how the child left, which way, and what helps those who search. Codes
 * only. What a person does about fear or speech is said by what searchers see, never by a diagnosis.
 */
export const circumstances: Vocabulary<NoticeCircumstance> = {
  'left-on-foot': ['Left on foot.', 'Se fue a pie.'],
  'left-by-bicycle': ['Left by bicycle.', 'Se fue en bicicleta.'],
  'left-in-a-vehicle': ['Left in a vehicle.', 'Se fue en un vehículo.'],
  'left-by-bus-or-train': ['Left by bus or train.', 'Se fue en autobús o tren.'],
  'may-be-in-the-area': ['May still be in the area.', 'Puede estar todavía en la zona.'],
  'may-have-left-the-area': ['May have left the area.', 'Puede haber salido de la zona.'],
  'may-have-left-the-state': ['May have left the state.', 'Puede haber salido del estado.'],
  'may-have-left-the-country': ['May have left the country.', 'Puede haber salido del país.'],
  'may-be-with-a-companion': ['May be with a companion.', 'Puede estar en compañía de otra persona.'],
  'may-not-answer-when-called': ['May not answer when called.', 'Puede no responder cuando le llaman.'],
  'may-hide-from-searchers': ['May hide from searchers.', 'Puede esconderse de quienes buscan.'],
  'may-go-to-water': ['May go to water.', 'Puede acercarse al agua.'],
  'uses-sign-language': ['Uses sign language.', 'Usa lengua de señas.'],
  'uses-a-wheelchair': ['Uses a wheelchair.', 'Usa silla de ruedas.'],
};

/**
 * Public places, by kind and without a name. Nothing is here where people are lodged, treated, held or heard (a hotel,
 * a hospital, a police station, a court): it would tell why the child was there.
 */
export const landmarks: Vocabulary<NoticeLandmark> = {
  airport: ['an airport', 'un aeropuerto'],
  beach: ['a beach', 'una playa'],
  'bus-stop': ['a bus stop', 'una parada de autobús'],
  'gas-station': ['a gas station', 'una gasolinera'],
  highway: ['a highway', 'una carretera'],
  library: ['a public library', 'una biblioteca pública'],
  'movie-theater': ['a movie theater', 'un cine'],
  park: ['a park', 'un parque'],
  'playing-field': ['a playing field', 'una cancha deportiva'],
  restaurant: ['a restaurant', 'un restaurante'],
  school: ['a school', 'una escuela'],
  'shopping-mall': ['a shopping mall', 'un centro comercial'],
  store: ['a store', 'una tienda'],
  'train-station': ['a train station', 'una estación de tren'],
};

/** Kinds of police, with the words that end their names. A name is a place and these words: there is no other way to name an agency. */
export const policeKinds: Readonly<Record<NoticePoliceKind, string>> = {
  police: 'Police',
  'police-department': 'Police Department',
  'police-bureau': 'Police Bureau',
  'sheriffs-office': "Sheriff's Office",
  'sheriffs-department': "Sheriff's Department",
  'state-police': 'State Police',
  'highway-patrol': 'Highway Patrol',
  'state-patrol': 'State Patrol',
  'department-of-public-safety': 'Department of Public Safety',
  'bureau-of-investigation': 'Bureau of Investigation',
  'tribal-police': 'Tribal Police',
  'fbi-field-office': 'FBI Field Office',
};

/** Who may issue a public notice. There is no word here for an agency that cares for children. */
export const issuers: Vocabulary<NoticeIssuer> = {
  'investigating-agency': ['the investigating agency', 'la agencia investigadora'],
  ncmec: ['the National Center for Missing & Exploited Children', 'el Centro Nacional para Menores Desaparecidos y Explotados'],
  'state-clearinghouse': ["the state's missing persons clearinghouse", 'el centro estatal de información de personas desaparecidas'],
};

/** States, the District of Columbia and territories. */
export const states: Vocabulary<NoticeState> = {
  AL: ['Alabama', 'Alabama'],
  AK: ['Alaska', 'Alaska'],
  AZ: ['Arizona', 'Arizona'],
  AR: ['Arkansas', 'Arkansas'],
  CA: ['California', 'California'],
  CO: ['Colorado', 'Colorado'],
  CT: ['Connecticut', 'Connecticut'],
  DE: ['Delaware', 'Delaware'],
  DC: ['District of Columbia', 'Distrito de Columbia'],
  FL: ['Florida', 'Florida'],
  GA: ['Georgia', 'Georgia'],
  HI: ['Hawaii', 'Hawái'],
  ID: ['Idaho', 'Idaho'],
  IL: ['Illinois', 'Illinois'],
  IN: ['Indiana', 'Indiana'],
  IA: ['Iowa', 'Iowa'],
  KS: ['Kansas', 'Kansas'],
  KY: ['Kentucky', 'Kentucky'],
  LA: ['Louisiana', 'Luisiana'],
  ME: ['Maine', 'Maine'],
  MD: ['Maryland', 'Maryland'],
  MA: ['Massachusetts', 'Massachusetts'],
  MI: ['Michigan', 'Míchigan'],
  MN: ['Minnesota', 'Minnesota'],
  MS: ['Mississippi', 'Misisipi'],
  MO: ['Missouri', 'Misuri'],
  MT: ['Montana', 'Montana'],
  NE: ['Nebraska', 'Nebraska'],
  NV: ['Nevada', 'Nevada'],
  NH: ['New Hampshire', 'Nuevo Hampshire'],
  NJ: ['New Jersey', 'Nueva Jersey'],
  NM: ['New Mexico', 'Nuevo México'],
  NY: ['New York', 'Nueva York'],
  NC: ['North Carolina', 'Carolina del Norte'],
  ND: ['North Dakota', 'Dakota del Norte'],
  OH: ['Ohio', 'Ohio'],
  OK: ['Oklahoma', 'Oklahoma'],
  OR: ['Oregon', 'Oregón'],
  PA: ['Pennsylvania', 'Pensilvania'],
  RI: ['Rhode Island', 'Rhode Island'],
  SC: ['South Carolina', 'Carolina del Sur'],
  SD: ['South Dakota', 'Dakota del Sur'],
  TN: ['Tennessee', 'Tennessee'],
  TX: ['Texas', 'Texas'],
  UT: ['Utah', 'Utah'],
  VT: ['Vermont', 'Vermont'],
  VA: ['Virginia', 'Virginia'],
  WA: ['Washington', 'Washington'],
  WV: ['West Virginia', 'Virginia Occidental'],
  WI: ['Wisconsin', 'Wisconsin'],
  WY: ['Wyoming', 'Wyoming'],
  AS: ['American Samoa', 'Samoa Americana'],
  GU: ['Guam', 'Guam'],
  MP: ['Northern Mariana Islands', 'Islas Marianas del Norte'],
  PR: ['Puerto Rico', 'Puerto Rico'],
  VI: ['U.S. Virgin Islands', 'Islas Vírgenes de los Estados Unidos'],
};
