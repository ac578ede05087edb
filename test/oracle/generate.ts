import { Temporal } from 'temporal-polyfill';
import type { Agency } from '../../src/facts/agency.js';
import type { Event, Happening, LogEntry, Timing } from '../../src/facts/event.js';
import type { Episode } from '../../src/facts/episode.js';
import type { Facts } from '../../src/facts/facts.js';
import type { CalendarDate, Instant } from '../../src/kernel/instant.js';
import type { Readings } from './definitions.js';
import { draws, type Draws } from './draws.js';
import { HOUR, instantOf, localDay, type Moment, startOfDay } from './time.js';

/** One question: an episode as parsing would give it, the moment it is asked for, and the readings. */
export interface Question {
  readonly episode: Episode;
  readonly asOf: Instant;
  readonly readings: Readings;
}

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Pacific/Pago_Pago',
];

/** Days about which the law, the clocks or an age change: the clocks of 2016 to 2026, the laws of 2016 and 2018, 29 February. */
const SPRING = ['2017-03-12', '2019-03-10', '2023-03-12', '2026-03-08'];
const AUTUMN = ['2016-11-06', '2018-11-04', '2021-11-07', '2026-11-01'];
const LEAP_BIRTHDAYS = [
  ['2018', '2000'],
  ['2019', '2000'],
  ['2020', '2000'],
  ['2021', '2000'],
  ['2022', '2004'],
  ['2025', '2004'],
  ['2026', '2008'],
] as const;

interface Setting {
  readonly draw: Draws;
  readonly zone: string;
  readonly birth: string;
  readonly moments: readonly Moment[];
  readonly agencies: readonly string[];
}

export function question(seed: number): Question {
  const draw = draws(seed);
  const zone = draw.from(ZONES);
  const { anchor, birth } = occasion(draw, zone);
  const moments = neighbours(draw, anchor, zone);
  const bodies = agencyList(draw);
  const setting: Setting = { draw, zone, birth, moments, agencies: bodies?.map(({ id }) => id) ?? ['county', 'tribe', 'provider'] };
  const facts: Facts = { ...startingFacts(setting), agencies: bodies };
  const episode: Episode = { ...facts, zone, events: log(setting) };
  const asOf = draw.chance(0.4)
    ? draw.from(moments)
    : draw.from(moments) + draw.from([HOUR, 24 * HOUR, 24 * HOUR + 1, 30 * HOUR, 100 * HOUR, 100 * HOUR]);
  return {
    episode: draw.chance(0.5) ? frozen(episode) : episode,
    asOf: instantOf(asOf) as Instant,
    readings: readingsOf(draw),
  };
}

function occasion(draw: Draws, zone: string): { readonly anchor: Moment; readonly birth: string } {
  const years = draw.from([10, 14, 16, 17, 17, 18, 18, 18, 19, 20, 21, 21, 21, 22]);
  const kind = draw.from(['ordinary', 'ordinary', 'birthday', 'birthday', 'leap', 'in-force', 'definition', 'spring', 'autumn'] as const);
  if (kind === 'leap') {
    const [year, born] = draw.from(LEAP_BIRTHDAYS);
    return { anchor: startOfDay(draw.from([`${year}-02-28`, `${year}-03-01`]), zone), birth: `${born}-02-29` };
  }
  const dayOf = {
    ordinary: () => draw.from(['2017-06-15', '2020-12-31', '2024-05-04', '2026-10-30']),
    birthday: () => draw.from(['2016-10-01', '2019-07-04', '2023-01-05', '2026-11-21']),
    'in-force': () => '2016-09-29',
    definition: () => '2018-10-11',
    spring: () => draw.from(SPRING),
    autumn: () => draw.from(AUTUMN),
  };
  const day = dayOf[kind]();
  const birthday = Temporal.PlainDate.from(day).subtract({ years });
  const apart = kind === 'birthday' ? draw.from([-1, 0, 0, 1, 2]) : draw.from([-200, -1, 0, 1, 100]);
  const anchor = startOfDay(day, zone) + (draw.chance(0.5) ? 0 : draw.from([1, 2, 3, 9, 15, 23]) * HOUR);
  return { anchor, birth: birthday.add({ days: apart }).toString() };
}

/** A few moments at and about an anchor: a millisecond, an hour, a day apart, and at the ends of local days. */
function neighbours(draw: Draws, anchor: Moment, zone: string): readonly Moment[] {
  const apart = [0, 0, HOUR, 10 * HOUR, 24 * HOUR, 24 * HOUR, 30 * HOUR, 48 * HOUR, 72 * HOUR, -24 * HOUR];
  const moments = [anchor];
  for (let count = draw.between(3, 6); count > 0; count -= 1) {
    const moment = draw.from(moments) + draw.from(apart) + draw.from([0, 0, 0, 1, -1]);
    moments.push(draw.chance(0.15) ? startOfDay(localDay(moment, zone), zone) + draw.from([0, -1]) : moment);
  }
  return moments.sort((one, other) => one - other);
}

function readingsOf(draw: Draws): Readings {
  return {
    reportScope: draw.from(['narrow', 'runaway-inclusive', 'all-missing-from-care', 'all-missing-from-care']),
    providerKnowledge: draw.from(['only-if-delegated', 'only-if-delegated', 'always']),
    whoseKnowledge: draw.from(['agency-and-placement', 'agency-and-placement', 'parent-as-well']),
    returnedBeforeReport: draw.from(['moot', 'moot', 'still-owed']),
    ageAttained: draw.from(['anniversary', 'common-law']),
    leapDayBirthday: draw.from(['march-1', 'february-28']),
    youthInCare: draw.from(['any-age', 'elected-age-only']),
  };
}

function agencyList(draw: Draws): readonly Agency[] | null {
  if (draw.chance(0.06)) return null;
  const bodies: Agency[] = [];
  const add = (id: string, kinds: readonly Agency['kind'][], likely: number) => {
    if (draw.chance(likely)) bodies.push(agency(draw, id, kinds));
  };
  add('county', ['title-iv-e-state', 'title-iv-e-state', 'title-iv-e-state', null], 0.92);
  add('tribe', ['title-iv-e-tribal', 'title-iv-e-state', null], 0.2);
  add('provider', ['private-provider', 'private-provider', null], 0.35);
  add('probation', ['juvenile-probation', 'orr', null], 0.15);
  return bodies;
}

function agency(draw: Draws, id: string, kinds: readonly Agency['kind'][]): Agency {
  return {
    id,
    kind: draw.from(kinds),
    responsibility: draw.from([
      'placement-and-care',
      'placement-and-care',
      'placement-and-care',
      'supervision',
      'chafee-services',
      'none',
      null,
    ]),
    role: draw.from(['sole', 'sending', 'receiving', 'by-iv-e-agreement', null]),
    olderAgeElected: draw.from([18, 19, 20, 21, null]),
  };
}

type Answered = Facts['abducted'];

function startingFacts({ draw, birth }: Setting): Omit<Facts, 'agencies'> {
  return {
    child: child(draw, birth),
    placement: draw.from(['foster-family-home', 'kin', 'in-home', null]),
    legalGuardians: draw.from([['agency'], ['parent'], ['agency', 'parent'], [], null] as const),
    whereaboutsUnknown: draw.chance(0.7) ? 'yes' : whereabouts(draw),
    abducted: answer(draw, ['no', 'no', 'no', 'unknown', 'yes']),
    circumstances: draw.from(['ran-away', 'ran-away', 'other', null]),
    reasonableCauseOfTrafficking: answer(draw, ['no', 'yes', 'unknown']),
    sexTraffickingVictim: answer(draw, ['no', 'no', 'yes', 'unknown']),
    earlierEpisodes: draw.from([[], null]),
  };
}

function child(draw: Draws, birth: string): Facts['child'] {
  const date = (days: number) => Temporal.PlainDate.from(birth).add({ days }).toString() as CalendarDate;
  const emancipated = answer(draw, ['no', 'no', 'yes', 'unknown']);
  const tribes = draw.from([[], null, ['Example Band']]);
  if (draw.chance(0.8)) return { birthDate: date(0), bornBetween: null, emancipated, tribes };
  if (draw.chance(0.3)) return { birthDate: null, bornBetween: null, emancipated, tribes };
  return { birthDate: null, bornBetween: [date(-draw.from([0, 1, 400])), date(draw.from([0, 1, 2]))], emancipated, tribes };
}

function answer(draw: Draws, of: readonly Answered[] = ['yes', 'no', 'unknown']): Answered {
  return draw.from(of);
}

function whereabouts(draw: Draws): Facts['whereaboutsUnknown'] {
  if (draw.chance(0.4)) return answer(draw);
  return { toAgency: answer(draw), toParent: answer(draw), toLegalCustodian: answer(draw) };
}

/** What happened, and about when, before it is written down with an id and a time of some precision. */
interface Draft {
  readonly happening: Happening;
  readonly moment: Moment;
  readonly id: string | undefined;
}

function log(setting: Setting): readonly LogEntry[] {
  const { draw } = setting;
  const drafts = draw.chance(0.55) ? plainCase(setting) : [];
  for (let count = draw.from([0, 0, 1, 1, 2, 2, 3, 3, 4, 5]); count > 0; count -= 1) {
    const draft = drafted(setting, happening(setting, idsOfReports(drafts)), draw.from(setting.moments), drafts.length);
    if (draw.chance(0.7)) drafts.push(draft);
    else drafts.splice(draw.between(0, drafts.length), 0, draft);
  }
  const events = drafts.map((draft): Event => written(setting, draft));
  return draw.chance(0.15) ? [...events, ...corrections(setting, drafts)] : events;
}

function drafted({ draw }: Setting, happened: Happening, moment: Moment, place: number): Draft {
  return { happening: happened, moment, id: draw.chance(0.5) ? `e${String(place)}` : undefined };
}

function written(setting: Setting, { happening: happened, moment, id }: Draft): Event {
  const event: Event = { ...happened, ...timing(setting, moment) };
  return id === undefined ? event : { ...event, id };
}

/** The agency is told, and reports, about a day later at most; seldom more, and sometimes the child is back before. */
function plainCase(setting: Setting): Draft[] {
  const { draw, moments } = setting;
  const agency = setting.agencies[0] ?? null;
  const told = draw.from(moments);
  const soon = () => told + draw.from([0, 1, HOUR, 23 * HOUR, 24 * HOUR - 1, 24 * HOUR, 24 * HOUR + 1, 25 * HOUR, 60 * HOUR]);
  const victim = draw.chance(0.3);
  const start: Happening = victim
    ? { kind: 'trafficking-identified', agency }
    : { kind: 'agency-received-information', agency, receivedBy: null };
  const drafts = [drafted(setting, start, told, 0)];
  if (draw.chance(0.25)) return [...drafts, drafted(setting, { kind: 'returned', to: 'authorised-care' }, soon(), 1)];
  for (const to of ['law-enforcement', 'ncmec'] as const) {
    if (draw.chance(0.4)) continue;
    const happened: Happening = {
      kind: 'reported',
      agency,
      by: null,
      onBehalfOf: null,
      to,
      about: victim ? ['trafficking-victim'] : ['missing'],
      channel: null,
      outcome: draw.from(['received', 'received', 'refused']),
      reference: null,
      content: null,
    };
    drafts.push(drafted(setting, happened, soon(), drafts.length));
  }
  if (draw.chance(0.3)) drafts.push(drafted(setting, { kind: 'returned', to: 'authorised-care' }, soon(), drafts.length));
  return drafts;
}

function idsOfReports(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ happening: { kind }, id }) => (kind === 'reported' && id !== undefined ? [id] : []));
}

/** Corrections of an event that has an id; where there are two, each at its own instant. */
function corrections(setting: Setting, drafts: readonly Draft[]): readonly LogEntry[] {
  const { draw, moments } = setting;
  const wrong = draw.from([...drafts, undefined]);
  if (wrong?.id === undefined) return [];
  const replaces = wrong.id;
  const otherwise = (): Event | null => {
    if (draw.chance(0.3)) return null;
    if (draw.chance(0.6)) return written(setting, { ...wrong, moment: draw.from(moments), id: draw.from([wrong.id, undefined]) });
    const reports = idsOfReports(drafts).filter((id) => id !== replaces);
    return written(setting, { happening: happening(setting, reports), moment: draw.from(moments), id: undefined });
  };
  const [one, other] = [moments[0], moments.at(-1)];
  if (draw.chance(0.7) || one === undefined || other === undefined || one === other) {
    const correction: LogEntry = { kind: 'corrected', replaces, with: otherwise(), ...timing(setting, draw.from(moments)) };
    return [draw.chance(0.5) ? correction : { ...correction, with: renamed(correction.with, 'c9') }];
  }
  const twice = [one, other].map((at): LogEntry => ({ kind: 'corrected', replaces, with: otherwise(), at: instantOf(at) as Instant }));
  return draw.chance(0.5) ? twice : [...twice].reverse();
}

function renamed(event: Event | null, id: string): Event | null {
  return event === null ? null : { ...event, id };
}

function timing({ draw, moments, zone }: Setting, moment: Moment): Timing {
  const kind = draw.from(['at', 'at', 'at', 'at', 'at', 'at', 'at', 'at', 'on', 'on', 'between', 'unknown']);
  if (kind === 'on') return { on: localDay(moment, zone) as CalendarDate };
  if (kind === 'unknown') return draw.chance(0.6) ? { at: 'unknown' } : { at: instantOf(moment) as Instant };
  if (kind === 'at') return { at: instantOf(moment) as Instant };
  const [from = moment, to = moment] = [moment, draw.from(moments)].sort((one, other) => one - other);
  return { between: [instantOf(from) as Instant, instantOf(to) as Instant] };
}

function happening(setting: Setting, reports: readonly string[]): Happening {
  const { draw } = setting;
  const id = (likely = 0.9): string | null =>
    draw.chance(likely) ? draw.from([setting.agencies[0] ?? null, ...setting.agencies, null]) : null;
  const kinds: readonly (readonly [number, () => Happening])[] = [
    [20, () => ({ kind: 'agency-received-information', agency: id(), receivedBy: draw.from(['hotline', null]) })],
    [6, () => ({ kind: 'provider-learned', agency: setting.agencies.includes('provider') && draw.chance(0.8) ? 'provider' : id() })],
    [24, () => report(setting, id)],
    [4, () => ({ kind: 'agency-confirmed-report', agency: id(), report: draw.from([...reports, ...reports, null]) })],
    [2, () => ({ kind: 'agency-determined-missing', agency: id() })],
    [3, () => ({ kind: 'police-received-report', reference: null })],
    [
      7,
      () => ({
        kind: 'located',
        verifiedBy: draw.from(['agency-in-person', 'police-in-person', 'by-message', null]),
        condition: null,
        refusesReturn: 'unknown',
      }),
    ],
    [7, () => ({ kind: 'whereabouts-lost' })],
    [8, () => ({ kind: 'returned', to: draw.from(['authorised-care', 'authorised-care', 'parent', 'elsewhere', null]) })],
    [5, () => ({ kind: 'changed', facts: change(setting) })],
    [
      4,
      () => ({
        kind: 'responsibility-began',
        agency: id(),
        responsibility: draw.from(['placement-and-care', 'supervision', 'chafee-services', null]),
      }),
    ],
    [3, () => ({ kind: 'responsibility-ended', agency: id() })],
    [4, () => ({ kind: 'trafficking-identified', agency: id() })],
    [3, () => ({ kind: 'screened', agency: id(), victim: answer(draw) })],
    [2, () => ({ kind: draw.from(['last-seen', 'sighted', 'caregiver-discovered'] as const) })],
  ];
  return draw.weighted(kinds)();
}

function report({ draw }: Setting, id: (likely?: number) => string | null): Happening {
  const agencyItself = draw.chance(0.7) ? id() : null;
  return {
    kind: 'reported',
    agency: agencyItself,
    by: agencyItself === null ? draw.from(['caregiver', 'law-enforcement', null]) : null,
    onBehalfOf: draw.chance(0.2) ? id() : null,
    to: draw.from(['law-enforcement', 'law-enforcement', 'ncmec', 'ncmec', 'title-iv-e-agency', null]),
    about: draw.from([
      ['missing'],
      ['missing'],
      ['missing'],
      ['trafficking-victim'],
      ['missing', 'trafficking-victim'],
      ['recovery'],
      [],
      null,
    ]),
    channel: null,
    outcome: draw.from(['received', 'received', 'received', 'received', 'refused', 'deflected', 'unproven', null]),
    reference: null,
    content: null,
  };
}

function change(setting: Setting): Partial<Facts> {
  const { draw } = setting;
  const facts: Partial<Facts> = { ...startingFacts(setting), agencies: setting.agencies.length === 0 ? [] : changedAgencies(setting) };
  const kept = Object.entries(facts).filter(() => draw.chance(0.25));
  return Object.fromEntries(kept);
}

/** The same bodies otherwise; seldom another, or nobody knows. */
function changedAgencies({ draw, agencies }: Setting): Facts['agencies'] {
  if (draw.chance(0.1)) return null;
  const ids = draw.chance(0.8) ? agencies : agencies.slice(1);
  return ids.map((id) => agency(draw, id, id === 'provider' ? ['private-provider'] : ['title-iv-e-state', 'title-iv-e-tribal', null]));
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
