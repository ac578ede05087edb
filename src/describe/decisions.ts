import { assess } from '../assess/assess.js';
import type { Assessment, Duty, DutyStatus } from '../assess/assessment.js';
import { en } from '../explain/en.js';
import type { Episode } from '../facts/episode.js';
import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import { isSame } from '../kernel/json.js';
import { localTime } from '../kernel/time.js';
import type { Policy } from '../policy/policy.js';

/** An episode on which to show what another policy changes. */
export interface PolicyExample {
  /** Its name, as the caller calls it. It is repeated in sentences: no name of a child. */
  readonly name: string;
  /** The episode. */
  readonly episode: Episode;
  /** The moment that counts as now. */
  readonly asOf: Instant;
}

/** A decision, as far as two policies are compared. */
export interface DecisionView {
  /** The answer of a definition, or whether a duty is owed. */
  readonly answer: Answer;
  /** How a duty stands; absent for a definition. */
  readonly status?: DutyStatus;
  /** When a duty is due, or may be due at the earliest; `null` where there is no such time, absent for a definition. */
  readonly due?: Instant | null;
  /** When it may be due at the latest, where that differs. */
  readonly latest?: Instant;
}

/** A decision that comes out differently on an example. */
export interface DecisionChange {
  /** The name of the example. */
  readonly example: string;
  /** The name of a definition, or the key of a duty: the duty, who owes it, and the event that started it. */
  readonly about: string;
  /** What it was; `null` where the one policy has no such duty. */
  readonly before: DecisionView | null;
  /** What it is; `null` where the other policy has no such duty. */
  readonly after: DecisionView | null;
  /** The same in a sentence, times as in the episode's zone. */
  readonly sentence: string;
}

/** The decisions on one example that come out differently under another policy. */
export function decisionsChanged(example: PolicyExample, before: Policy, after: Policy): readonly DecisionChange[] {
  const { name, episode, asOf } = example;
  const [was, is] = [before, after].map((policy) => viewsOf(assess(episode, asOf, policy)));
  if (was === undefined || is === undefined) return [];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((about): readonly DecisionChange[] => {
    const [from, to] = [was.get(about) ?? null, is.get(about) ?? null];
    if (isSame(from, to) || (isNothing(from) && isNothing(to))) return [];
    const sentence = `${name}: \`${about}\` is ${text(to, episode.zone)}; before, ${text(from, episode.zone)}.`;
    return [{ example: name, about, before: from, after: to, sentence }];
  });
}

function viewsOf({ findings, duties }: Assessment): ReadonlyMap<string, DecisionView> {
  const answers = Object.entries(findings).map(([id, { answer }]): readonly [string, DecisionView] => [id, { answer }]);
  return new Map([...answers, ...duties.map((duty): readonly [string, DecisionView] => [duty.key, viewOf(duty)])]);
}

function viewOf({ owed, status, due: { at, latest } }: Duty): DecisionView {
  return { answer: owed.answer, status, due: at, ...(latest === undefined ? {} : { latest }) };
}

/** A duty that a policy does not have, and one that is not owed, come to the same. */
function isNothing(view: DecisionView | null): boolean {
  return view === null || view.status === 'not-owed';
}

function text(view: DecisionView | null, zone: string): string {
  if (view === null) return 'not in the policy';
  const { answer, status, due = null, latest } = view;
  if (status === undefined) return `answered ${answer}`;
  const open = answer === 'unknown' && status !== 'waiting' ? ', if it is owed' : '';
  const end = latest ?? due;
  return `${en.statuses[status]}${open}${end === null ? '' : `, due by ${localTime(end, zone, 'en')}`}`;
}
