import type { CalendarDate } from '../kernel/instant.js';
import type { NoticeCircumstance } from './codes-case.js';
import { caseNumber } from './case-number.js';
import { letThrough, plainly } from './guarded.js';
import { agencyName, fullName, nameHints } from './sentences.js';
import type {
  Companion,
  Garment,
  InvestigatingAgency,
  LastSeen,
  Looks,
  Mark,
  NoticeFields,
  PublicName,
  NumberRange,
  Vehicle,
} from './notice.js';
import {
  below,
  fail,
  listOf,
  oneOf,
  open,
  setOf,
  UNUSABLE,
  whole,
  wholeNumber,
  type At,
  type Fields,
  type Parts,
  type Read,
  type Unusable,
} from './reader.js';
import { date, meaninglessId, model, ncmecNumberShape, personName, placeName, plate, policePhone, print, range } from './shapes.js';
import * as words from './vocabulary.js';
import * as cases from './vocabulary-case.js';

/** How many of each a notice takes: few enough for one page. */
const MOST = { races: 3, marks: 6, garments: 6, colors: 2, circumstances: 6 } as const;

/** Readers are made once, not for each draft. */
const read = {
  sex: oneOf(words.sexes),
  races: setOf(words.races, MOST.races),
  height: range(12, 90),
  weight: range(3, 600),
  hair: oneOf(words.hairColors),
  eyes: oneOf(words.eyeColors),
  anyAge: range(0, 110),
  markKind: oneOf(words.markKinds),
  bodyPlace: oneOf(words.bodyPlaces),
  bodySide: oneOf(words.bodySides),
  motif: oneOf(words.motifs),
  garment: oneOf(words.garments),
  colors: setOf(words.colors, MOST.colors),
  pattern: oneOf(words.patterns),
  color: oneOf(words.colors),
  year: wholeNumber(1900, 2999),
  make: oneOf(words.vehicleMakes),
  body: oneOf(words.vehicleBodies),
  state: oneOf(cases.states),
  landmark: oneOf(cases.landmarks),
  policeKind: oneOf(cases.policeKinds),
  caseType: oneOf(cases.caseTypes),
  circumstances: setOf(cases.circumstances, MOST.circumstances),
  issuer: oneOf(cases.issuers),
};

const name: Read<PublicName> = (value, at) => {
  const field = open(value, at);
  const parts = whole<PublicName>({
    first: field.required('first', personName),
    last: field.optional('last', personName),
    goesBy: field.optional('goesBy', personName),
  });
  // Looked at together: two words may say what neither says alone.
  return parts === UNUSABLE || letThrough(fullName(parts), nameHints(parts), at) === UNUSABLE ? UNUSABLE : parts;
};

function looksOf(field: Fields): Parts<Looks> {
  return {
    sex: field.optional('sex', read.sex),
    races: field.list('races', read.races),
    heightInches: field.optional('heightInches', read.height),
    weightPounds: field.optional('weightPounds', read.weight),
    hair: field.optional('hair', read.hair),
    eyes: field.optional('eyes', read.eyes),
  };
}

const looks: Read<Looks> = (value, at) => whole<Looks>(looksOf(open(value, at)));

const companion: Read<Companion> = (value, at) => {
  const field = open(value, at);
  return whole<Companion>({ ...looksOf(field), age: field.optional('age', read.anyAge) });
};

const mark: Read<Mark> = (value, at) => {
  const field = open(value, at);
  return whole<Mark>({
    kind: field.required('kind', read.markKind),
    place: field.required('place', read.bodyPlace),
    side: field.optional('side', read.bodySide),
    motif: field.optional('motif', read.motif),
  });
};

const garment: Read<Garment> = (value, at) => {
  const field = open(value, at);
  return whole<Garment>({
    garment: field.required('garment', read.garment),
    colors: field.list('colors', read.colors),
    pattern: field.optional('pattern', read.pattern),
    print: field.optional('print', print),
  });
};

const vehicle: Read<Vehicle> = (value, at) => {
  const field = open(value, at);
  return whole<Vehicle>({
    color: field.optional('color', read.color),
    year: field.optional('year', read.year),
    make: field.optional('make', read.make),
    model: field.optional('model', model),
    body: field.required('body', read.body),
    plate: field.optional('plate', plate),
    plateState: field.optional('plateState', read.state),
  });
};

const lastSeen: Read<LastSeen> = (value, at) => {
  const field = open(value, at);
  return whole<LastSeen>({
    city: field.required('city', placeName),
    state: field.required('state', read.state),
    landmark: field.optional('landmark', read.landmark),
  });
};

/** What is told by the name of a unit or an agency that begins like this; the towns named for a court house are none. */
const OF_JUSTICE_OR_WELFARE =
  /\b(?:child(?:ren)?s?|corrections?|correctional|courts?(?! house)|custody|delinquency|dependency|detention|exploitation|family|families|gang|intake|juveniles?|narcotics|parole|probation|traffick\w*|vice|welfare|youth)\b/i;

/** Words of a kind that a name may have without it: Bureau County, Iowa State, North Field. */
const COMMON: readonly string[] = ['of', 'state', 'field'];

const bareWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’ʼ]s\b/g, '')
    .split(/[ -]/);

/** Whether the place already says what the kind adds: its name would be printed twice. */
function repeatsKind({ place, kind }: InvestigatingAgency): boolean {
  const said = bareWords(place);
  const added = bareWords(cases.policeKinds[kind]).filter((word) => !COMMON.includes(word));
  return added.some((word) => said.includes(word)) || (added.includes('police') && said.includes('pd'));
}

const investigatingAgency: Read<InvestigatingAgency> = (value, at) => {
  const field = open(value, at);
  const agency = whole<InvestigatingAgency>({
    place: field.required('place', placeName),
    kind: field.required('kind', read.policeKind),
    phone: field.required('phone', policePhone),
    caseNumber: field.required('caseNumber', caseNumber),
  });
  if (agency === UNUSABLE) return UNUSABLE;
  if (OF_JUSTICE_OR_WELFARE.test(agency.place)) return fail(at, 'malformed');
  if (repeatsKind(agency)) return fail(below(at, 'place'), 'malformed');
  // Looked at together: a place and a kind may name what neither names alone.
  return plainly(agencyName(agency), at) === UNUSABLE ? UNUSABLE : agency;
};

const marks = listOf(mark, MOST.marks);
const garments = listOf(garment, MOST.garments);

/** Ages 0 to 20: federal law has police enter missing persons under 21 as it does children (34 U.S.C. 41307(a)). */
const age: Read<NumberRange> = range(0, 20);

/** Everything that a notice says, read field by field in one order, whatever is found on the way. */
export function partsOf(field: Fields): Parts<NoticeFields> {
  return {
    publicId: field.required('publicId', meaninglessId),
    name: field.required('name', name),
    age: field.required('age', age),
    looks: field.required('looks', looks),
    marks: field.list('marks', marks),
    clothing: field.list('clothing', garments),
    missingSince: field.required('missingSince', date),
    lastSeen: field.required('lastSeen', lastSeen),
    caseType: field.required('caseType', read.caseType),
    publicCircumstances: field.list('publicCircumstances', read.circumstances),
    companion: field.optional('companion', companion),
    vehicle: field.optional('vehicle', vehicle),
    issuer: field.required('issuer', read.issuer),
    investigatingAgency: field.required('investigatingAgency', investigatingAgency),
    ncmecNumber: field.optional('ncmecNumber', ncmecNumberShape),
    photoId: field.optional('photoId', meaninglessId),
    publishedOn: field.required('publishedOn', date),
    expiresOn: field.required('expiresOn', date),
  };
}

const ADULT = 18;

/** Whether the child is an adult when the notice appears, by the whole years since: no birthday is known here. */
export function mayBeAdult({ age, missingSince, publishedOn }: Pick<Parts<NoticeFields>, 'age' | 'missingSince' | 'publishedOn'>): boolean {
  if (age === UNUSABLE) return false;
  if (missingSince === UNUSABLE || publishedOn === UNUSABLE) return age.to >= ADULT;
  const years = Number(publishedOn.slice(0, 4)) - Number(missingSince.slice(0, 4)) - (publishedOn.slice(5) < missingSince.slice(5) ? 1 : 0);
  return age.to + Math.max(0, years) >= ADULT;
}

/** What nobody under one year does. */
const WALKS: readonly NoticeCircumstance[] = [
  'left-on-foot',
  'left-by-bicycle',
  'may-hide-from-searchers',
  'may-go-to-water',
  'uses-sign-language',
];

function checkInfant({ caseType, publicCircumstances }: Parts<NoticeFields>, at: At): void {
  if (caseType === 'endangered-runaway') fail(below(at, 'caseType'), 'contradiction');
  if (publicCircumstances !== UNUSABLE && publicCircumstances.some((code) => WALKS.includes(code))) {
    fail(below(at, 'publicCircumstances'), 'contradiction');
  }
}

/** Says which of the parts cannot be right beside another. */
export function checkAgreement(parts: Parts<NoticeFields>, at: At): void {
  const { age, caseType, missingSince, publishedOn, expiresOn, issuer, ncmecNumber } = parts;
  const after = (earlier: CalendarDate | Unusable, later: CalendarDate | Unusable): boolean =>
    earlier === UNUSABLE || later === UNUSABLE || earlier <= later;
  // NCMEC takes young adults of 18 to 20 in this type, and nobody younger.
  if (caseType === 'critically-missing-young-adult' && age !== UNUSABLE && age.to < ADULT) fail(below(at, 'caseType'), 'contradiction');
  // And nobody older is posted as a runaway but a youth under guardianship.
  if (caseType === 'endangered-runaway' && age !== UNUSABLE && age.from >= ADULT) fail(below(at, 'caseType'), 'contradiction');
  if (age !== UNUSABLE && age.to === 0) checkInfant(parts, at);
  if (!after(missingSince, publishedOn)) fail(below(at, 'publishedOn'), 'contradiction');
  if (!after(publishedOn, expiresOn)) fail(below(at, 'expiresOn'), 'contradiction');
  if (issuer === 'ncmec' && ncmecNumber === null) fail(below(at, 'issuer'), 'contradiction');
}
