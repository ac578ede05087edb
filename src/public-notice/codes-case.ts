/** NCMEC's case types. A child who ran from a home and one who ran from elsewhere share one: there is no other to choose. */
export type NoticeCaseType =
  | 'endangered-runaway'
  | 'family-abduction'
  | 'nonfamily-abduction'
  | 'lost-injured-or-otherwise-missing'
  | 'critically-missing-young-adult';

/**
 * What the public may know of the circumstances: how the child left, which way, and what helps those who search. Codes
 * only. What a person does about fear or speech is said by what searchers see, never by a diagnosis.
 */
export type NoticeCircumstance =
  | 'left-on-foot'
  | 'left-by-bicycle'
  | 'left-in-a-vehicle'
  | 'left-by-bus-or-train'
  | 'may-be-in-the-area'
  | 'may-have-left-the-area'
  | 'may-have-left-the-state'
  | 'may-have-left-the-country'
  | 'may-be-with-a-companion'
  | 'may-not-answer-when-called'
  | 'may-hide-from-searchers'
  | 'may-go-to-water'
  | 'uses-sign-language'
  | 'uses-a-wheelchair';

/**
 * Public places, by kind and without a name. Nothing is here where people are lodged, treated, held or heard (a hotel,
 * a hospital, a police station, a court): it would tell why the child was there.
 */
export type NoticeLandmark =
  | 'airport'
  | 'beach'
  | 'bus-stop'
  | 'gas-station'
  | 'highway'
  | 'library'
  | 'movie-theater'
  | 'park'
  | 'playing-field'
  | 'restaurant'
  | 'school'
  | 'shopping-mall'
  | 'store'
  | 'train-station';

/** Kinds of police, with the words that end their names. A name is a place and these words: there is no other way to name an agency. */
export type NoticePoliceKind =
  | 'police'
  | 'police-department'
  | 'police-bureau'
  | 'sheriffs-office'
  | 'sheriffs-department'
  | 'state-police'
  | 'highway-patrol'
  | 'state-patrol'
  | 'department-of-public-safety'
  | 'bureau-of-investigation'
  | 'tribal-police'
  | 'fbi-field-office';

/** Who may issue a public notice. There is no word here for an agency that cares for children. */
export type NoticeIssuer = 'investigating-agency' | 'ncmec' | 'state-clearinghouse';

/** States, the District of Columbia and territories. */
export type NoticeState =
  | 'AL'
  | 'AK'
  | 'AZ'
  | 'AR'
  | 'CA'
  | 'CO'
  | 'CT'
  | 'DE'
  | 'DC'
  | 'FL'
  | 'GA'
  | 'HI'
  | 'ID'
  | 'IL'
  | 'IN'
  | 'IA'
  | 'KS'
  | 'KY'
  | 'LA'
  | 'ME'
  | 'MD'
  | 'MA'
  | 'MI'
  | 'MN'
  | 'MS'
  | 'MO'
  | 'MT'
  | 'NE'
  | 'NV'
  | 'NH'
  | 'NJ'
  | 'NM'
  | 'NY'
  | 'NC'
  | 'ND'
  | 'OH'
  | 'OK'
  | 'OR'
  | 'PA'
  | 'RI'
  | 'SC'
  | 'SD'
  | 'TN'
  | 'TX'
  | 'UT'
  | 'VT'
  | 'VA'
  | 'WA'
  | 'WV'
  | 'WI'
  | 'WY'
  | 'AS'
  | 'GU'
  | 'MP'
  | 'PR'
  | 'VI';
