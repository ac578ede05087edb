import type { Problem } from '../kernel/errors.js';
import type { ProblemCode } from '../kernel/problem-code.js';
import { onceFor } from '../kernel/once-for.js';
import type { AddedDuty, Overlay } from './overlay.js';
import type { DutyRow } from './duty-row.js';
import { TOLD_OF_ANY_CHILD } from './own-problems.js';
import { isEverybody, isForEverybody } from './told-to-the-public.js';
import type { Policy } from './policy.js';

/**
 * What is wrong with overlays laid over a policy. All that lies in the stack counts, whatever its place in it: a name may
 * be used below the layer that brings it, and nothing is refused in one order that is accepted in another.
 */
export function problemsOfStack(base: Policy, laid: readonly Overlay[]): readonly Problem[] {
  const added = new Map(laid.flatMap(({ duties }) => duties).map((duty) => [duty.id, duty]));
  const beneath = namesIn(base);
  const stack: Stack = { rowOf: (id) => beneath.rows.get(id) ?? added.get(id), federal: beneath.federal };
  const own: Names = { layers: new Set(), duties: new Set(), calendars: new Set(), advice: new Set() };
  return laid.flatMap((overlay, place) => {
    const found = [...takenNames(overlay, beneath, own), ...unknownNames(overlay, stack), ...withheldFromFederal(overlay, stack)];
    return [...found, ...renamed(overlay, stack), ...toldToThePublic(overlay, stack), ...circles(overlay, stack)].map((problem) => ({
      ...problem,
      path: `/${String(place)}${problem.path}`,
    }));
  });
}

interface Stack {
  readonly rowOf: (id: string) => DutyRow | AddedDuty | undefined;
  readonly federal: readonly DutyRow[];
}

/** The names that are taken, by what bears them. */
interface Names {
  readonly layers: Set<string>;
  readonly duties: Set<string>;
  readonly calendars: Set<string>;
  readonly advice: Set<string>;
}

/** The rows of a policy. */
interface Beneath {
  readonly rows: ReadonlyMap<string, DutyRow>;
  readonly federal: readonly DutyRow[];
}

/** The names of a policy, read once: to lay something over it costs no more because it is large. */
const namesIn = /* @__PURE__ */ onceFor(({ layers, duties }: Policy): Names & Beneath => {
  const ids = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
  const overlaid = ids(layers.flatMap((layer) => layer.duties));
  return {
    layers: ids([{ id: 'federal' }, ...layers]),
    duties: ids(duties),
    calendars: ids(layers.flatMap(({ calendars }) => calendars)),
    advice: ids(layers.flatMap(({ advice }) => advice)),
    rows: new Map(duties.map((row) => [row.id, row])),
    federal: duties.filter(({ id }) => !overlaid.has(id)),
  };
});

/** The names of an overlay that something beneath it bears; all of its names are taken from then on. */
function takenNames({ id, duties, calendars, advice }: Overlay, beneath: Names, own: Names): readonly Problem[] {
  const taken = (kind: keyof Names, path: string, rows: readonly { readonly id: string }[], expected: string): readonly Problem[] => {
    const found = rows.flatMap((row, place) =>
      beneath[kind].has(row.id) || own[kind].has(row.id)
        ? [problem(`${path.replace('*', String(place))}/id`, 'DUPLICATE_ID', expected)]
        : [],
    );
    for (const row of rows) own[kind].add(row.id);
    return found;
  };
  const ofItsKind = 'a name that nothing else of its kind has';
  return [
    ...taken('layers', '', [{ id }], 'a name that no other layer of the policy has'),
    ...taken('duties', '/duties/*', duties, ofItsKind),
    ...taken('calendars', '/calendars/*', calendars, ofItsKind),
    ...taken('advice', '/advice/*', advice, ofItsKind),
  ];
}

const DUTY_OF_EPISODE = 'the id of a duty in an episode, of the policy beneath or of an overlay laid in the same call';

function unknownNames({ limits, content, duties, recorded, advice }: Overlay, { rowOf }: Stack): readonly Problem[] {
  const known = (path: string, id: string | undefined): readonly Problem[] =>
    id === undefined || rowOf(id) !== undefined ? [] : [problem(path, 'UNKNOWN_ID', 'the id of a duty of the policy')];
  const inEpisode = (path: string, id: string): readonly Problem[] =>
    rowOf(id)?.scope === 'episode' ? [] : [problem(path, 'UNKNOWN_ID', DUTY_OF_EPISODE)];
  return [
    ...limits.flatMap(({ on }, place) => inEpisode(`/limits/${String(place)}/on`, on)),
    ...content.flatMap(({ on }, place) => inEpisode(`/content/${String(place)}/on`, on)),
    ...duties.flatMap((duty, place) =>
      orderOf(duty).flatMap((id, index) => inEpisode(`/duties/${String(place)}/after/${String(index)}`, id)),
    ),
    ...recorded.flatMap(({ on }, place) => known(`/recorded/${String(place)}/on`, on)),
    ...advice.flatMap(({ after }, place) => known(`/advice/${String(place)}/after`, after)),
  ];
}

/** What federal law wants the police and the National Center to be told, nobody withholds from them. */
function withheldFromFederal({ withheld }: Overlay, { federal }: Stack): readonly Problem[] {
  return withheld.flatMap(({ to, item }, place) => {
    const isWanted = federal.some(
      (row) => row.scope === 'episode' && row.to === to && row.content?.some(({ items }) => items.includes(item)) === true,
    );
    return isWanted
      ? [problem(`/withheld/${String(place)}/item`, 'WITHHOLDS_FEDERAL_CONTENT', 'an item that federal law does not want told there')]
      : [];
  });
}

/** Words change no answer, but who reads a step does what it says: what federal law asks for is said in its own words. */
function renamed({ words }: Overlay, { federal }: Stack): readonly Problem[] {
  const names = new Set(federal.flatMap(({ id, who, act, to }) => [id, who, act, to]));
  return Object.keys(words).flatMap((name) =>
    names.has(name) ? [problem(`/words/${name}`, 'RENAMES_FEDERAL', 'a name that no federal duty, act, actor or recipient has')] : [],
  );
}

/** Items which an overlay adds to a duty to tell the public. */
function toldToThePublic({ content }: Overlay, { rowOf }: Stack): readonly Problem[] {
  return content.flatMap(({ on, items }, place) => {
    const row = rowOf(on);
    const isTold = row?.scope === 'episode' && isEverybody(row.to, row.audience) && !items.every(isForEverybody);
    return isTold ? [problem(`/content/${String(place)}/items`, 'DISCLOSES_PROTECTED_STATUS', TOLD_OF_ANY_CHILD)] : [];
  });
}

/** Duties of which each is to be done after the other, at each that closes a circle. */
function circles({ duties }: Overlay, { rowOf }: Stack): readonly Problem[] {
  const leadsBack = (id: string, to: string, seen: Set<string>): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return orderOf(rowOf(id)).some((next) => next === to || leadsBack(next, to, seen));
  };
  return duties.flatMap(({ id }, place) =>
    leadsBack(id, id, new Set())
      ? [problem(`/duties/${String(place)}/after`, 'CYCLIC_ORDER', 'duties of which none comes after itself')]
      : [],
  );
}

function orderOf(row: DutyRow | AddedDuty | undefined): readonly string[] {
  return row?.scope === 'episode' ? (row.after ?? []) : [];
}

function problem(path: string, code: ProblemCode, expected: string): Problem {
  return { path, code, expected };
}
