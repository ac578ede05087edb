import type { Interval } from '../kernel/citation.js';
import { RulesError, type Problem } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { onceFor } from '../kernel/once-for.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Calendar } from './calendar.js';
import { turnsIn } from './business-time.js';
import { checked } from './define-overlay.js';
import { guarded } from './guarded.js';
import type { AddedContent, AddedDuty, OwnLimit, Overlay } from './overlay.js';
import { inForce, sourcesOf } from './own-problems.js';
import type { DutyRow, EpisodeDuty, Limit, ProgrammeDuty, RequiredContent } from './duty-row.js';
import { isPolicy, type LaidAdvice, type Policy } from './policy.js';
import { problemsOfStack } from './stack-problems.js';
import { endsOf } from './units.js';

/**
 * Lays overlays over a policy. The base is not changed, its duties and limits are all kept, and the order of the
 * overlays does not change an answer. Each call is checked as a whole: layers that refer to one another are laid in one
 * call, in any order, or the one that is referred to in an earlier call.
 *
 * @param base - the policy beneath
 * @param overlays - what is added
 * @returns the policy with what was added
 * @throws {@link RulesError} named `OverlayError` with every problem: a layer laid twice, an unknown duty, a duty under a
 * name that is taken, other words for a federal duty, duties each to be done after the other, what federal law wants told withheld
 * @example
 * ```ts
 * import { calendarDate, defineOverlay, federal, withOverlay } from 'missing-child-rules';
 * const overlay = defineOverlay({
 *   id: 'example-state',
 *   jurisdiction: 'Example State',
 *   provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
 * });
 * withOverlay(federal, overlay).id; // 'federal + example-state'
 * ```
 */
export function withOverlay(base: Policy, ...overlays: readonly Overlay[]): Policy {
  const read = overlays.map(checked);
  const laid = read.flatMap(({ overlay }) => overlay ?? []);
  const own = read.flatMap(({ problems }, place) => problems.map((problem) => ({ ...problem, path: `/${String(place)}${problem.path}` })));
  const problems = isPolicy(base) ? [...own, ...(laid.length === read.length ? problemsOfStack(base, laid) : [])] : [...NO_POLICY, ...own];
  if (problems.length > 0) throw new RulesError('OverlayError', 'the overlay cannot be laid over this policy', problems);
  const policy = stacked(base, laid);
  // What is over a policy that nobody can change, nobody can change either. A base of the caller's own is not touched.
  return Object.isFrozen(base) ? frozen(policy) : policy;
}

const NO_POLICY: readonly Problem[] = [
  { path: '', code: 'NOT_A_POLICY', expected: 'a policy to lay the overlays over, such as federal law' },
];

function stacked(base: Policy, laid: readonly Overlay[]): Policy {
  const layers = [...base.layers, ...laid];
  const clock = clockOf(layers);
  const added = laid.flatMap((overlay) => overlay.duties.flatMap((duty) => rowOf(duty, overlay.id, clock)));
  const advice = [...(base.advice ?? []), ...laid.flatMap(adviceOf)];
  return {
    ...base,
    id: [base.id, ...laid.map(({ id }) => id)].join(' + '),
    layers,
    readings: Object.freeze(laid.reduce((readings, overlay) => ({ ...readings, ...overlay.readings }), base.readings)),
    duties: rowsBeneath(base, laid, clock).concat(added.map(adding(laid, clock, layers))),
    ...(advice.length === 0 ? {} : { advice }),
  };
}

/** The duties beneath, with what the overlays say of them. Only those of which something is said are looked at, be the base ever so large. */
function rowsBeneath({ duties }: Policy, laid: readonly Overlay[], clock: Clock): DutyRow[] {
  const more = adding(laid, clock, laid);
  if (laid.some(({ calendars }) => calendars.length > 0)) return duties.map((row) => more(withClock(row, clock)));
  if (laid.some(({ withheld }) => withheld.length > 0)) return duties.map(more);
  const rows = duties.slice();
  const places = placesIn(duties);
  for (const { on } of laid.flatMap(({ limits, content }) => [...limits, ...content])) {
    const place = places.get(on) ?? -1;
    const row = duties[place];
    if (row !== undefined) rows[place] = more(row);
  }
  return rows;
}

/** Where each duty stands. */
const placesIn = /* @__PURE__ */ onceFor((duties: readonly DutyRow[]) => new Map(duties.map(({ id }, place) => [id, place])));

/**
 * What overlays add to a duty: limits and content, and what these layers withhold from its recipient. A duty of which
 * nothing is said stays the very same.
 */
function adding(laid: readonly Overlay[], clock: Clock, withholding: readonly Overlay[]): (row: DutyRow) => DutyRow {
  const limits = grouped(
    laid.flatMap((overlay) => overlay.limits.map((limit) => ({ on: limit.on, limit: limitOf(limit, overlay.id, clock) }))),
    ({ on }) => on,
  );
  const content = grouped(
    laid.flatMap((overlay) => overlay.content),
    ({ on }) => on,
  );
  const withheld = grouped(
    withholding.flatMap((overlay) => overlay.withheld),
    ({ to }) => to,
  );
  return (row) => {
    if (row.scope === 'programme') return row;
    const more = limits.get(row.id)?.map(({ limit }) => limit);
    const items = content.get(row.id)?.map(contentOf);
    const silences = withheld.get(row.to);
    if (more === undefined && items === undefined && silences === undefined) return row;
    return {
      ...row,
      limits: [...row.limits, ...(more ?? [])],
      ...(items === undefined ? {} : { content: [...(row.content ?? []), ...items] }),
      ...(silences === undefined ? {} : { withheld: [...(row.withheld ?? []), ...silences] }),
    };
  };
}

/** What the calendars of all layers say, wherever in the stack they came from. */
interface Clock {
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly turns?: NonNullable<EpisodeDuty['turns']>;
}

function clockOf(layers: readonly Overlay[]): Clock {
  const all = layers.flatMap(({ calendars }) => calendars);
  const calendars = new Map(all.map((calendar) => [calendar.id, calendar]));
  if (all.length === 0) return { calendars };
  // In the order of time: that of the layers must not show in a reason.
  return { calendars, turns: (window) => all.flatMap((calendar) => turnsIn(window, calendar)).sort((one, other) => one - other) };
}

/** A duty that an overlay added, with the calendars that are there now. */
function withClock(row: DutyRow, clock: Clock): DutyRow {
  if (row.scope === 'programme') return row;
  const limits = row.limits.some(isOnCalendar)
    ? row.limits.map((limit) => (isOnCalendar(limit) ? timed(limit, clock) : limit))
    : row.limits;
  if (row.policy === undefined || clock.turns === undefined) return limits === row.limits ? row : { ...row, limits };
  return { ...row, limits, turns: clock.turns };
}

function isOnCalendar({ within }: Limit): boolean {
  return 'calendar' in within;
}

function adviceOf({ id: policy, advice }: Overlay): readonly LaidAdvice[] {
  return advice.map(({ when, ...row }) => ({ policy, row, when: guarded(when) }));
}

/** The items of a list, by what each is for. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** A limit as the policy holds it. */
function limitOf({ from, within, law, effective, interpretation }: OwnLimit, policy: string, clock: Clock): Limit {
  const limit = { policy, from, within, law: sourcesOf(law), effective: inForce(law, effective) ?? ALWAYS };
  return timed(interpretation === undefined ? limit : { ...limit, interpretation }, clock);
}

const ALWAYS: Interval = { from: '1900-01-01' as CalendarDate, to: null };

/** A limit with its clock, wherever a calendar for it may have come from. */
function timed(limit: Limit, { calendars }: Clock): Limit {
  const ends = endsOf(limit.within, calendars);
  return ends === undefined ? limit : { ...limit, ends };
}

function contentOf({ items, law, effective }: Omit<AddedContent, 'on'>): RequiredContent {
  return { items, law, effective: inForce(law, effective) ?? law.interval };
}

/** A duty as the policy holds it. Its rule is somebody else's code, so it runs under guard. */
function rowOf(duty: AddedDuty | ProgrammeDuty, policy: string, clock: Clock): readonly DutyRow[] {
  if (duty.scope === 'programme') return [duty];
  const [first, ...others] = sourcesOf(duty.law);
  if (first === undefined) return [];
  const limits = duty.limits.map((limit) => limitOf(limit, policy, clock));
  const { content, effective, ...said } = duty;
  const row: EpisodeDuty = { ...said, law: [first, ...others], policy, limits, when: guarded(duty.when) };
  const dated = effective === undefined ? undefined : inForce(duty.law, effective);
  return [
    {
      ...row,
      ...(content === undefined ? {} : { content: content.map(contentOf) }),
      ...(dated === undefined ? {} : { effective: dated }),
      ...(clock.turns === undefined ? {} : { turns: clock.turns }),
    },
  ];
}
