import type { Reason } from './reader.js';

const ID = 'five times a letter of BCDFGHJKLMNPQRTVWXZ and a digit of 2689, drawn at random';
const NAME = 'one to four words in Latin letters, each with a capital first, and Jr., Sr., II, III or IV';
const DAY = 'a day of the calendar as YYYY-MM-DD';
const RANGE = 'an object of two whole numbers, `from` and `to`, of which the first is not the greater';
const OBJECT = 'an object of the fields that the type names';
const code = (type: string): string => `a code of the type \`${type}\``;
const list = (most: number, what: string): string => `a list of at most ${String(most)}, each ${what}`;

const looks = (): Readonly<Record<string, string>> => ({
  sex: code('NoticeSex'),
  races: list(3, code('NoticeRace')),
  heightInches: `${RANGE}, from 12 to 90`,
  weightPounds: `${RANGE}, from 3 to 600`,
  hair: code('NoticeHairColor'),
  eyes: code('NoticeEyeColor'),
});

const under = (owner: string, forms: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(forms).map(([key, form]) => [`${owner}/${key}`, form]));

/** What each field takes, by its path without the places in lists and the ends of ranges. */
const forms: Readonly<Partial<Record<string, string>>> = /* @__PURE__ */ (() => ({
  '': OBJECT,
  '/publicId': ID,
  '/name': 'an object with `first`, and if you like `last` and `goesBy`',
  ...under('/name', { first: NAME, last: NAME, goesBy: NAME }),
  '/age': `${RANGE}, from 0 to 20`,
  '/looks': OBJECT,
  ...under('/looks', looks()),
  '/marks': list(6, 'with `kind` and `place`, and if you like `side` and `motif`'),
  ...under('/marks', {
    kind: code('NoticeMarkKind'),
    place: code('NoticeBodyPlace'),
    side: code('NoticeBodySide'),
    motif: code('NoticeMotif'),
  }),
  '/clothing': list(6, 'with `garment`, and if you like `colors`, `pattern` and `print`'),
  ...under('/clothing', {
    garment: code('NoticeGarment'),
    colors: list(2, code('NoticeColor')),
    pattern: code('NoticePattern'),
    print: 'one to four words, each with a capital or a digit first, that name no programme or status; or left out',
  }),
  '/missingSince': DAY,
  '/lastSeen': 'an object with `city` and `state`, and if you like `landmark`',
  ...under('/lastSeen', {
    city: 'the name of a city, town or county, in capitalised words',
    state: code('NoticeState'),
    landmark: code('NoticeLandmark'),
  }),
  '/caseType': code('NoticeCaseType'),
  '/publicCircumstances': list(6, code('NoticeCircumstance')),
  '/companion': OBJECT,
  ...under('/companion', { ...looks(), age: `${RANGE}, from 0 to 110` }),
  '/vehicle': 'an object with `body`, and if you like what else the type names',
  ...under('/vehicle', {
    color: code('NoticeColor'),
    year: 'a whole number from 1900 to 2999',
    make: code('NoticeVehicleMake'),
    model: 'one to three words of letters and digits, each with a capital or a digit first',
    body: code('NoticeVehicleBody'),
    plate: 'two to eight capitals and digits, with at most one space or hyphen',
    plateState: code('NoticeState'),
  }),
  '/issuer': code('NoticeIssuer'),
  '/investigatingAgency': 'an object with `place`, `kind`, `phone` and `caseNumber`; the place names no court, probation office or unit',
  ...under('/investigatingAgency', {
    place: 'the place with which the name of the agency begins, in capitalised words, without the words of the `kind`',
    kind: code('NoticePoliceKind'),
    phone: 'a number such as 217-555-0142: not toll-free, not premium, no service such as 211',
    caseNumber: 'one to five groups of capitals and digits, with a digit, that spell no docket of a court or an agency',
  }),
  '/caseNumberPattern': 'one to five groups of `#` for a digit and `A` for a letter',
  '/ncmecNumber': 'six to eight digits',
  '/photoId': ID,
  '/publishedOn': DAY,
  '/expiresOn': DAY,
  '/approvals': 'an object of the answers that the type names',
}))();

/** A reason with what its field takes, where it is absent or of another form: one text for each field, whatever stood there. */
export function withForm(reason: Reason): Reason {
  if (reason.code !== 'missing' && reason.code !== 'malformed') return reason;
  const { path } = reason;
  const owner = path.replace(/\/\d+(?=\/|$)/g, '');
  const expected = forms[owner] ?? (/\/(?:from|to)$/.test(owner) ? 'a whole number' : undefined);
  return expected === undefined ? reason : { ...reason, expected };
}
