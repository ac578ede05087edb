import {
  assess,
  calendarDate,
  defineOverlay,
  federal,
  finding,
  instant,
  parseEpisode,
  withOverlay,
  type AddedDuty,
  type Answer,
  type Assessment,
  type Calendar,
  type Duty,
  type Episode,
  type Instant,
  type Overlay,
  type OverlayDraft,
  type Policy,
  type Predicate,
  type Provision,
} from 'missing-child-rules';

// Every overlay here is an example shape, not current law: it shows that the API can say what a real text once said.

export const police = 'ive-report-missing-to-law-enforcement';
export const ncmec = 'ive-report-missing-to-ncmec';
export const victim = 'ive-report-trafficking-victim';

/** The source of an example rule. */
export const source: Provision = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: calendarDate('2020-01-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'S',
};

/** An overlay of an invented state. */
export function state(draft: Partial<OverlayDraft>, id = 'example-state'): Overlay {
  const provenance = { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null };
  return defineOverlay({ id, jurisdiction: 'Example State', provenance, ...draft });
}

/** A rule that holds for everybody. */
export const always: Predicate = () => finding('everybody', { law: [source] }, 'yes');

/** A rule that reads one fact of the moment. */
export function rule(id: string, answer: (episode: Episode, at: Instant) => Answer, facts: readonly string[] = []): Predicate {
  return (episode, at) => finding(id, { law: [source] }, answer(episode, at), facts);
}

/** A duty of an invented state: to tell its court, once, when it learns that a child is missing; and whatever is said otherwise. */
export function duty(id: string, said: Partial<AddedDuty> = {}): AddedDuty {
  const to = said.to ?? 'juvenile-court';
  return {
    id,
    who: 'caseworker',
    act: 'give-notice',
    to,
    scope: 'episode',
    per: 'episode',
    trigger: 'agency-received-information',
    when: always,
    limits: [],
    discharge: [{ kind: 'reported', about: 'missing', to }],
    endedBy: 'nothing',
    law: source,
    ...said,
  };
}

/** An office that is open on weekdays from eight to five and closed on one Monday, in the months of the examples. */
export const office: Calendar = {
  id: 'example-office',
  zone: 'America/Chicago',
  hours: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, { opens: '08:00', closes: '17:00' }]),
  ),
  holidays: [calendarDate('2026-05-25')],
  covers: { from: calendarDate('2026-05-01'), to: calendarDate('2026-07-01') },
};

/** A local time in 2026: in May, when the clocks of Chicago are five hours behind UTC. The fourth is a Monday. */
export const at = (day: string, time: string): string => `2026-${day}T${time.length === 5 ? `${time}:00` : time}-05:00`;

/** The last millisecond of a local day. */
export const endOf = (day: string): string => at(day, '23:59:59.999');

/** A moment as results show it. */
export const shown = (time: string): Instant => instant(time);

/** One event of a log. */
export interface Happened {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** The agency hears of it on Monday at ten. */
export const heard: Happened = { kind: 'agency-received-information', agency: 'county', at: at('05-04', '10:00') };

/** A report that was received. */
export function reported(to: string, time: string, more: Readonly<Record<string, unknown>> = {}): Happened {
  return { kind: 'reported', agency: 'county', to, about: ['missing'], outcome: 'received', at: time, ...more };
}

/** A child of fourteen in foster care, whose whereabouts are unknown. */
export function episodeOf(events: readonly Happened[], facts: Readonly<Record<string, unknown>> = {}): Episode {
  return parseEpisode({
    zone: 'America/Chicago',
    child: { birthDate: '2012-02-10', emancipated: 'no' },
    agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
    placement: 'foster-family-home',
    whereaboutsUnknown: 'yes',
    abducted: 'no',
    sexTraffickingVictim: 'no',
    ...facts,
    events,
  });
}

/** What is asked of an overlay: a record, a moment, and what is said of some duties then. */
export interface Case {
  readonly says: string;
  readonly events: readonly Happened[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  /** What a duty must look like; of a list, each time that it is owed; `null` where there is no such duty. */
  readonly duties: Readonly<Record<string, object | readonly object[] | null>>;
  /** What the assessment must look like beside its duties. */
  readonly assessment?: object;
}

/** One kind of variation: its number and its real example. */
export interface Kind {
  readonly number: number;
  readonly example: string;
  readonly overlays: readonly Overlay[];
  readonly cases: readonly Case[];
}

/** Federal law with the overlays of a kind. */
export const policyOf = ({ overlays }: Pick<Kind, 'overlays'>): Policy => withOverlay(federal, ...overlays);

/** What the policy of a kind makes of a case. */
export function judged(kind: Pick<Kind, 'overlays'>, { events, facts, asOf }: Case): Assessment {
  return assess(episodeOf(events, facts), instant(asOf), policyOf(kind));
}

/** The duties of one id. */
export const dutiesOf = ({ duties }: Assessment, id: string): readonly Duty[] => duties.filter((each) => each.id === id);
