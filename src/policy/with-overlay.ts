import type { Interval } from '../kernel/citation.js';
import { RulesError } from '../kernel/errors.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Calendar } from './calendar.js';
import { turnsIn } from './business-time.js';
import { checked } from './define-overlay.js';
import { guarded } from './guarded.js';
import type { AddedContent, AddedDuty, OwnLimit, Overlay } from './overlay.js';
import { inForce, sourcesOf } from './own-problems.js';
import type { DutyRow, EpisodeDuty, Limit, ProgrammeDuty, RequiredContent } from './duty-row.js';
import type { LaidAdvice, Policy } from './policy.js';
import { problemsOfStack } from './stack-problems.js';
import { endsOf } from './units.js';

/**
 * Lays overlays over a policy. The base is not changed, its duties and limits are all kept, and the order of the
 * overlays does not change an answer.
 *
 * @param base - the policy beneath
 * @param overlays - what is added
 * @returns the policy with what was added
 * @throws {@link RulesError} named `OverlayError` with every problem: a layer laid twice, an unknown duty, a duty under a
 * name that is taken, duties each to be done after the other, what federal law wants told withheld
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
  const problems = own.length > 0 ? own : problemsOfStack(base, laid);
  if (problems.length > 0) throw new RulesError('OverlayError', 'the overlay cannot be laid over this policy', problems);
  return stacked(base, laid);
}

function stacked(base: Policy, laid: readonly Overlay[]): Policy {
  const layers = [...base.layers, ...laid];
  const calendars = new Map(layers.flatMap((layer) => layer.calendars).map((calendar) => [calendar.id, calendar]));
  const rows = [...base.duties, ...laid.flatMap((overlay) => overlay.duties.flatMap((duty) => rowOf(duty, overlay.id)))];
  const limits = grouped(
    laid.flatMap((overlay) => overlay.limits.map((limit) => limitOf(limit, overlay.id, limit.on))),
    ({ on }) => on,
  );
  const content = grouped(
    laid.flatMap((overlay) => overlay.content),
    ({ on }) => on,
  );
  const withheld = grouped(
    laid.flatMap((overlay) => overlay.withheld),
    ({ to }) => to,
  );
  const advice = [...(base.advice ?? []), ...laid.flatMap(adviceOf)];
  const more = (row: DutyRow): DutyRow => {
    if (row.scope === 'programme') return row;
    const items = [...(row.content ?? []), ...(content.get(row.id) ?? []).map(contentOf)];
    const kept = [...(row.withheld ?? []), ...(withheld.get(row.to) ?? [])];
    return {
      ...row,
      limits: [...row.limits, ...(limits.get(row.id) ?? []).map(({ limit }) => limit)].map((limit) => timed(limit, calendars)),
      ...(items.length === 0 ? {} : { content: items }),
      ...(kept.length === 0 ? {} : { withheld: kept }),
      ...(row.policy === undefined || calendars.size === 0
        ? {}
        : { turns: (window) => [...calendars.values()].flatMap((calendar) => turnsIn(window, calendar)) }),
    };
  };
  return {
    ...base,
    id: [base.id, ...laid.map(({ id }) => id)].join(' + '),
    layers,
    readings: Object.freeze(laid.reduce((readings, overlay) => ({ ...readings, ...overlay.readings }), base.readings)),
    duties: rows.map(more),
    ...(advice.length === 0 ? {} : { advice }),
  };
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

/** A limit as the policy holds it, with the duty that it is for. */
function limitOf(
  { from, within, law, effective, interpretation }: OwnLimit,
  policy: string,
  on: string,
): { readonly on: string; readonly limit: Limit } {
  const limit = { policy, from, within, law: sourcesOf(law), effective: inForce(law, effective) ?? ALWAYS };
  return { on, limit: interpretation === undefined ? limit : { ...limit, interpretation } };
}

const ALWAYS: Interval = { from: '1900-01-01' as CalendarDate, to: null };

/** A limit with its clock, wherever a calendar for it may have come from. */
function timed(limit: Limit, calendars: ReadonlyMap<string, Calendar>): Limit {
  const ends = limit.policy === 'federal' ? undefined : endsOf(limit.within, calendars);
  return ends === undefined ? limit : { ...limit, ends };
}

function contentOf({ items, law, effective }: AddedContent): RequiredContent {
  return { items, law, effective: effective ?? law.interval };
}

/** A duty as the policy holds it. Its rule is somebody else's code, so it runs under guard. */
function rowOf(duty: AddedDuty | ProgrammeDuty, policy: string): readonly DutyRow[] {
  if (duty.scope === 'programme') return [duty];
  const [first, ...others] = sourcesOf(duty.law);
  if (first === undefined) return [];
  const limits = duty.limits.map((limit) => limitOf(limit, policy, duty.id).limit);
  const content = duty.content?.map((required) => ({ ...required, effective: required.effective ?? required.law.interval }));
  const row: EpisodeDuty = { ...duty, law: [first, ...others], policy, limits, when: guarded(duty.when) };
  return [content === undefined ? row : { ...row, content }];
}
