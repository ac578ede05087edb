import type { ContentEntry, Event, Happening, LogEntry, Reported, Timing } from '../../src/facts/event.js';
import type { CalendarDate, Instant } from '../../src/kernel/instant.js';
import type { Setting } from './draws.js';
import { answer, change } from './generate-facts.js';
import { ROWS } from './others.js';
import { HOUR, instantOf, localDay, type Moment } from './time.js';

const OTHERS = [null, ...ROWS.map(({ id }) => id)];

/** What happened, and about when, before it is written down with an id and a time of some precision. */
interface Draft {
  readonly happening: Happening;
  readonly moment: Moment;
  readonly id: string | undefined;
}

export function log(setting: Setting): readonly LogEntry[] {
  const { draw } = setting;
  const drafts = draw.chance(0.55) ? plainCase(setting) : [];
  if (draw.chance(0.25)) drafts.push(...policeSide(setting, drafts.length));
  if (draw.chance(0.2)) drafts.push(...goneAgain(setting, drafts.length));
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
  const add = (happened: Happening, moment = soon()) => drafts.push(drafted(setting, happened, moment, drafts.length));
  if (draw.chance(0.25)) return [...drafts, drafted(setting, { kind: 'returned', to: 'authorised-care' }, soon(), 1)];
  for (const to of ['law-enforcement', 'ncmec'] as const) {
    if (draw.chance(0.6)) add(plainReport(setting, agency, to, [victim ? 'trafficking-victim' : 'missing']));
  }
  if (draw.chance(0.45)) add({ kind: 'returned', to: 'authorised-care' });
  if (draw.chance(0.25)) {
    const last = moments.at(-1) ?? told;
    for (const to of ['law-enforcement', 'ncmec'] as const) add(plainReport(setting, agency, to, ['recovery']), last);
    for (const what of ['primary-factors', 'experiences']) add({ kind: 'documented', agency, what }, last);
    add({ kind: 'screened', agency, victim: 'no' }, last);
  }
  return drafts;
}

/** Found or back, and gone again an hour or days later; told of, reported and written down in any order about then. */
function goneAgain(setting: Setting, place: number): readonly Draft[] {
  const { draw } = setting;
  const agency = draw.from([setting.agencies[0] ?? null, ...setting.agencies, null]);
  const found = draw.from(setting.moments);
  const gone = found + draw.from([0, 1, HOUR, 24 * HOUR, 48 * HOUR]);
  const soon = () => gone + draw.from([-HOUR, -1, 0, 1, HOUR, 23 * HOUR, 24 * HOUR, 25 * HOUR]);
  const seen: Happening = { kind: 'located', verifiedBy: draw.from(['agency-in-person', null]), condition: null, refusesReturn: 'unknown' };
  const said: Happening = { kind: draw.from(['agency-learned-of-return', 'determined-not-missing'] as const), agency };
  const unreturned = draw.chance(0.6) ? seen : said;
  const drafts: (readonly [number, Happening, Moment])[] = [
    [1, draw.chance(0.7) ? { kind: 'returned', to: draw.from(['authorised-care', 'authorised-care', 'parent']) } : unreturned, found],
    [0.6, { kind: draw.from(['absence-began', 'caregiver-discovered'] as const) }, gone],
    [0.4, { kind: 'agency-determined-missing', agency: draw.from([agency, null]) }, soon()],
    [0.5, { kind: 'agency-received-information', agency, receivedBy: null }, soon()],
    [0.2, { kind: 'whereabouts-lost' }, soon()],
    [0.3, plainReport(setting, agency, draw.from(['law-enforcement', 'ncmec']), ['missing']), soon()],
    [0.2, { kind: 'returned', to: 'authorised-care' }, soon()],
  ];
  return drafts
    .filter(([likely]) => draw.chance(likely))
    .map(([, happened, moment], index) => drafted(setting, happened, moment, place + index));
}

/** The police have the report, and enter and verify it about the last hour or day; seldom somebody confirms what they did. */
function policeSide(setting: Setting, place: number): readonly Draft[] {
  const { draw } = setting;
  const received = draw.from(setting.moments);
  const entered = received + draw.from([0, 2 * HOUR - 1, 2 * HOUR, 2 * HOUR + 1, 3 * HOUR]);
  const verified = entered + draw.from([29, 30, 31, 59, 60, 61]) * 24 * HOUR;
  const word: Happening = { kind: draw.from(['confirmed-done', 'confirmed-not-done'] as const), duty: draw.from(OTHERS), by: null };
  const drafts: (readonly [number, Happening, Moment])[] = [
    [0.7, { kind: 'police-received-report', reference: null }, received],
    [0.5, entry(setting), entered],
    [0.3, { kind: 'ncic-verified' }, verified],
    [0.5, word, draw.from([entered, verified])],
    [0.3, { ...word, duty: draw.from(OTHERS) }, draw.from([received, entered, verified])],
  ];
  return drafts
    .filter(([likely]) => draw.chance(likely))
    .map(([, happened, moment], index) => drafted(setting, happened, moment, place + index));
}

function plainReport({ draw }: Setting, agency: string | null, to: 'law-enforcement' | 'ncmec', about: Reported['about']): Reported {
  const outcomes: readonly Reported['outcome'][] = ['received', 'refused', about?.includes('recovery') ? null : 'received'];
  const outcome = draw.from(outcomes);
  return {
    kind: 'reported',
    agency,
    by: null,
    onBehalfOf: null,
    to,
    about,
    channel: null,
    outcome,
    ground: null,
    reference: null,
    content: null,
  };
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
    [5, () => ({ kind: 'agency-determined-missing', agency: id() })],
    [6, () => ({ kind: draw.from(['absence-began', 'absence-began', 'caregiver-discovered'] as const) })],
    [4, () => (draw.chance(0.7) ? { kind: 'police-received-report', reference: null } : entry(setting))],
    [2, () => ({ kind: 'ncic-verified' })],
    [3, () => ({ kind: draw.from(['confirmed-done', 'confirmed-not-done'] as const), duty: draw.from(OTHERS), by: null })],
    [
      7,
      () => ({
        kind: 'located',
        verifiedBy: draw.from(['agency-in-person', 'police-in-person', 'by-message', null]),
        condition: draw.from(['alive', 'alive', null, null, 'deceased']),
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
    [4, () => ({ kind: 'screened', agency: id(), victim: answer(draw) })],
    [5, () => ({ kind: 'documented', agency: id(), what: draw.from(['primary-factors', 'experiences', 'other', null]) })],
    [3, () => ({ kind: draw.from(['agency-learned-of-return', 'determined-not-missing'] as const), agency: id() })],
    [2, () => ({ kind: draw.from(['last-seen', 'sighted', 'first-suspected'] as const) })],
  ];
  return draw.weighted(kinds)();
}

function report(setting: Setting, id: (likely?: number) => string | null): Happening {
  const { draw } = setting;
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
      ['recovery'],
      ['missing', 'recovery'],
      [],
      null,
    ]),
    channel: null,
    outcome: draw.from(['received', 'received', 'received', 'received', 'refused', 'deflected', 'unproven', null]),
    ground: null,
    reference: null,
    content: draw.chance(0.5) ? null : content(setting),
  };
}

type Content = NonNullable<Extract<Happening, { kind: 'reported' }>['content']>;

/** Parsing says of each item that nobody speaks of that it is unknown. */
function content({ draw }: Setting): Content {
  const state = () => draw.from(['included', 'included', 'unavailable', 'missing', 'unknown', { unavailable: 'example' }] as const);
  const held = { photo: state(), physicalFeatures: state(), endangerment: state() };
  return draw.chance(0.8) ? held : { ...held, nickname: state() };
}

const ENTERED = ['name', 'date-of-birth', 'sex', 'race', 'height', 'weight', 'eye-color', 'hair-color'] as const;
const CONTACT = ['recent-photograph', 'date-of-last-contact', 'place-of-last-contact', 'category'] as const;

/** The record of the police; the agency knows of it what it was told. */
function entry({ draw }: Setting): Extract<Happening, { kind: 'ncic-entered' }> {
  const state = () => draw.from(['included', 'unknown', 'missing', { unavailable: 'example' }] as const);
  const held: Record<string, ContentEntry> = {};
  for (const item of [...ENTERED, ...CONTACT]) held[item] = state();
  return { kind: 'ncic-entered', reference: null, content: draw.chance(0.7) ? null : held };
}
