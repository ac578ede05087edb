import { assess, federal, type Assessment, type Duty, type Episode, type Instant, type Policy } from 'missing-child-rules';

/** A question to a policy. */
export interface Question {
  /** About which episode. */
  readonly episode: Episode;
  /** When. */
  readonly asOf: Instant;
}

/** One question answered by a policy, and by federal law under the same readings. */
export interface Compared {
  /** By the policy. */
  readonly mine: Assessment;
  /** By federal law. */
  readonly floor: Assessment;
}

/** What both say; `undefined` where the policy does not answer, against which there is a law of its own. */
export function compared(policy: Policy, question: Question): Compared | undefined {
  const mine = answered(policy, question);
  const floor = { ...federal, readings: policy.readings };
  return mine === undefined ? undefined : { mine, floor: assess(question.episode, question.asOf, floor) };
}

/** What the policy says, if it says anything. */
export function answered(policy: Policy, { episode, asOf }: Question): Assessment | undefined {
  try {
    return assess(episode, asOf, policy);
  } catch {
    return undefined;
  }
}

/** Each federal duty that the policy has, as federal law and as the policy has it. */
export function pairsOf({ mine, floor }: Compared): readonly (readonly [federal: Duty, own: Duty])[] {
  const own = new Map(mine.duties.map((duty) => [duty.key, duty]));
  return floor.duties.flatMap((duty): (readonly [Duty, Duty])[] => {
    const same = own.get(duty.key);
    return same === undefined ? [] : [[duty, same]];
  });
}

/** Whether every limit that federal law sets is among those shown, and nothing is due later than by them. */
export function keepsLimits(floor: Duty, own: Duty): boolean {
  const shown = own.due.by.map((limit) => limitText(limit));
  return floor.due.by.every((limit) => shown.includes(limitText(limit))) && isNoLater(floor, own);
}

/** How a duty stands by a limit may rest on more than the limit. */
function limitText({ policy, law, at, latest, immediately }: Duty['due']['by'][number]): string {
  return JSON.stringify([policy, law, at, latest, immediately]);
}

function isNoLater(floor: Duty, own: Duty): boolean {
  const [first, last] = endsOf(floor);
  const [ownFirst, ownLast] = endsOf(own);
  return ownFirst <= first && ownLast <= last;
}

/** When it may be due at the earliest and at the latest; what has no such time comes after everything. */
function endsOf({ due: { at, latest } }: Duty): readonly [string, string] {
  return [at ?? '~', latest ?? at ?? '~'];
}

const kindestFirst = ['not-owed', 'waiting', 'moot', 'met', 'open', 'indeterminate', 'met-late', 'overdue'];

/** Whether a duty stands no better than it does by federal law. */
export function isNoKinder(floor: Duty, own: Duty): boolean {
  return own.federal === floor.status && kindestFirst.indexOf(own.status) >= kindestFirst.indexOf(floor.status);
}

/** Values that JSON has no word for. */
export function hasOddities(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasOddities);
  if (typeof value === 'object' && value !== null) {
    return Object.getPrototypeOf(value) !== Object.prototype || Object.values(value).some(hasOddities);
  }
  return !(value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value));
}
