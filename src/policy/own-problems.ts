import type { Problem } from '../kernel/errors.js';
import { canonical } from '../kernel/json.js';
import type { Interval, Provision } from '../kernel/citation.js';
import type { AddedDuty, Effective, OwnLimit, Overlay } from './overlay.js';
import type { ProgrammeDuty } from './duty-row.js';
import { isEverybody, isForEverybody, namesStatus } from './told-to-the-public.js';

/** What is wrong with an overlay whatever it is laid over. */
export function ownProblems(overlay: Overlay): readonly Problem[] {
  const { duties, limits, advice, calendars } = overlay;
  return [
    ...repeated('/duties', duties),
    ...repeated('/advice', advice),
    ...repeated('/calendars', calendars),
    ...overlapping('/limits', limits, ({ on }) => on),
    ...duties.flatMap((duty, place) => dutyProblems(duty, `/duties/${String(place)}`)),
  ];
}

/** Where a name stands that stood before. */
function repeated(path: string, rows: readonly { readonly id: string }[]): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, place) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}/${String(place)}/id`, code: 'DUPLICATE_ID', expected: 'a name that nothing else of its kind has' }];
  });
}

type Dated = Pick<OwnLimit, 'from' | 'within' | 'law' | 'effective'>;

/**
 * Two versions of one limit in force on one day: the same duty, the same clock, the same unit. Which of them is meant the
 * overlay must say; two limits in different units may both govern.
 */
function overlapping<Row extends Dated>(path: string, limits: readonly Row[], dutyOf: (limit: Row) => string): readonly Problem[] {
  const versions = new Map<string, (Interval | undefined)[]>();
  return limits.flatMap((limit, place) => {
    const name = JSON.stringify([dutyOf(limit), canonical(limit.from), unitOf(limit)]);
    const others = versions.get(name) ?? [];
    const own = inForce(limit.law, limit.effective);
    const isTwice = others.some((other) => isShared(other, own));
    versions.set(name, others);
    others.push(own);
    const expected = 'days on which no other version of the limit is in force';
    return isTwice ? [{ path: `${path}/${String(place)}/effective`, code: 'INTERVALS_OVERLAP', expected }] : [];
  });
}

function unitOf({ within }: Dated): string {
  return 'kind' in within ? within.kind : Object.keys(within).sort().join(' ');
}

/** When a rule is in force: as it says, else as its first source does. That there is a source was checked. */
export function inForce(law: Provision | readonly Provision[], effective: Effective | undefined): Interval | undefined {
  return effective === undefined ? sourcesOf(law)[0]?.interval : { from: effective.from, to: effective.to ?? null };
}

/** The sources of a rule. */
export function sourcesOf(law: Provision | readonly Provision[]): readonly Provision[] {
  return 'id' in law ? [law] : law;
}

/** Whether two stretches have a day in common. */
export function isShared(left: Interval | undefined, right: Interval | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return (left.to === null || right.from < left.to) && (right.to === null || left.from < right.to);
}

/** What a duty to tell the public may ask for. */
export const TOLD_OF_ANY_CHILD =
  'to the public only what a notice about any child may say, and nothing of care, courts, health or trafficking; a recipient that is not the public and not known here is declared with `audience: "closed"` on its duty';

function dutyProblems(duty: AddedDuty | ProgrammeDuty, path: string): readonly Problem[] {
  if (duty.scope === 'programme') return [];
  const problems = [...overlapping(`${path}/limits`, duty.limits, () => duty.id)];
  if (duty.who === 'title-iv-e-agency' && (duty.orBy ?? []).length > 0) {
    const expected = 'left out: what others did for a title IV-E agency counts where it had it done or confirmed it';
    problems.push({ path: `${path}/orBy`, code: 'DISCHARGED_BY_ANOTHER', expected });
  }
  if (disclosesStatus(duty)) {
    problems.push({
      path,
      code: 'DISCLOSES_PROTECTED_STATUS',
      expected: TOLD_OF_ANY_CHILD,
    });
  }
  return problems;
}

function disclosesStatus({ to, act, audience, content = [], discharge }: AddedDuty): boolean {
  return (
    discharge.some((deed) => deed.kind === 'reported' && deed.about === 'trafficking-victim' && isEverybody(deed.to, audience)) ||
    (isEverybody(to, 'closed') && namesStatus(act)) ||
    (isEverybody(to, audience) && content.some(({ items }) => !items.every(isForEverybody)))
  );
}
