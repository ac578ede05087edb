import type { Problem } from '../kernel/errors.js';
import type { AddedDuty, Overlay } from './overlay.js';
import type { DutyRow } from './duty-row.js';
import type { Policy } from './policy.js';

/**
 * What is wrong with overlays laid over a policy. All that lies in the stack counts, whatever its place in it: a name may
 * be used below the layer that brings it, and nothing is refused in one order that is accepted in another.
 */
export function problemsOfStack(base: Policy, laid: readonly Overlay[]): readonly Problem[] {
  const rows = [...base.duties, ...laid.flatMap(({ duties }) => duties)];
  const stack: Stack = {
    inEpisode: new Set(rows.filter(({ scope }) => scope === 'episode').map(({ id }) => id)),
    known: new Set(rows.map(({ id }) => id)),
    federal: base.duties,
  };
  return laid.flatMap((overlay, place) => {
    const below = laid.slice(0, place);
    const found = [...takenNames(overlay, base, below), ...unknownNames(overlay, stack), ...withheldFromFederal(overlay, stack)];
    return [...found, ...circles(overlay, rows)].map((problem) => ({ ...problem, path: `/${String(place)}${problem.path}` }));
  });
}

interface Stack {
  readonly inEpisode: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly federal: readonly DutyRow[];
}

function takenNames({ id, duties, calendars, advice }: Overlay, base: Policy, below: readonly Overlay[]): readonly Problem[] {
  const layers = [...base.layers, ...below];
  const taken = (names: readonly string[], path: string, rows: readonly { readonly id: string }[]): readonly Problem[] => {
    const known = new Set(names);
    return rows.flatMap((row, place) =>
      known.has(row.id) ? [problem(`${path}/${String(place)}/id`, 'DUPLICATE_ID', 'a name that nothing else of its kind has')] : [],
    );
  };
  const isTaken = ['federal', ...layers.map((layer) => layer.id)].includes(id);
  return [
    ...(isTaken ? [problem('/id', 'DUPLICATE_ID', 'a name that no other layer of the policy has')] : []),
    ...taken(
      [...base.duties, ...below.flatMap((layer) => layer.duties)].map((row) => row.id),
      '/duties',
      duties,
    ),
    ...taken(
      layers.flatMap((layer) => layer.calendars.map((calendar) => calendar.id)),
      '/calendars',
      calendars,
    ),
    ...taken(
      layers.flatMap((layer) => layer.advice.map((row) => row.id)),
      '/advice',
      advice,
    ),
  ];
}

const DUTY_OF_EPISODE = 'the id of a duty in an episode of the policy beneath';

function unknownNames({ limits, content, duties, recorded, advice }: Overlay, { inEpisode, known }: Stack): readonly Problem[] {
  const check = (path: string, id: string | undefined, among: ReadonlySet<string>): readonly Problem[] =>
    id === undefined || among.has(id)
      ? []
      : [problem(path, 'UNKNOWN_ID', among === inEpisode ? DUTY_OF_EPISODE : 'the id of a duty of the policy')];
  return [
    ...limits.flatMap(({ on }, place) => check(`/limits/${String(place)}/on`, on, inEpisode)),
    ...content.flatMap(({ on }, place) => check(`/content/${String(place)}/on`, on, inEpisode)),
    ...duties.flatMap((duty, place) =>
      orderOf(duty).flatMap((id, index) => check(`/duties/${String(place)}/after/${String(index)}`, id, inEpisode)),
    ),
    ...recorded.flatMap(({ on }, place) => check(`/recorded/${String(place)}/on`, on, known)),
    ...advice.flatMap(({ after }, place) => check(`/advice/${String(place)}/after`, after, known)),
  ];
}

/** What federal law wants the police and the National Center to be told, nobody withholds from them. */
function withheldFromFederal({ withheld }: Overlay, { federal }: Stack): readonly Problem[] {
  return withheld.flatMap(({ to, item }, place) => {
    const isWanted = federal.some(
      (row) =>
        row.scope === 'episode' &&
        row.policy === undefined &&
        row.to === to &&
        row.content?.some(({ items }) => items.includes(item)) === true,
    );
    return isWanted
      ? [problem(`/withheld/${String(place)}/item`, 'WITHHOLDS_FEDERAL_CONTENT', 'an item that federal law does not want told there')]
      : [];
  });
}

/** Duties of which each is to be done after the other, at each that closes a circle. */
function circles({ duties }: Overlay, rows: readonly (DutyRow | AddedDuty)[]): readonly Problem[] {
  const after = new Map(rows.map((row) => [row.id, orderOf(row)]));
  const leadsBack = (id: string, to: string, seen: Set<string>): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return (after.get(id) ?? []).some((next) => next === to || leadsBack(next, to, seen));
  };
  return duties.flatMap(({ id }, place) =>
    leadsBack(id, id, new Set())
      ? [problem(`/duties/${String(place)}/after`, 'CYCLIC_ORDER', 'duties of which none comes after itself')]
      : [],
  );
}

function orderOf(row: DutyRow | AddedDuty): readonly string[] {
  return row.scope === 'episode' ? (row.after ?? []) : [];
}

function problem(path: string, code: string, expected: string): Problem {
  return { path, code, expected };
}
