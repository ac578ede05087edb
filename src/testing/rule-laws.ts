import { parseEpisode, type Answer, type Episode, type EpisodeDuty, type Instant, type Policy } from 'missing-child-rules';
import { answered, hasOddities, type Question } from './compare.js';
import type { EpisodeRecord } from './records.js';

/** An episode, and the same with less known of it. */
export interface Less {
  /** The episode. */
  readonly more: EpisodeRecord;
  /** The same with less known. */
  readonly less: EpisodeRecord;
}

function rulesOf({ duties }: Policy): readonly EpisodeDuty[] {
  return duties.flatMap((row) => (row.scope === 'episode' ? [row] : []));
}

const ANSWERS: readonly unknown[] = ['yes', 'no', 'unknown'] satisfies readonly Answer[];

/** What a rule answers; `undefined` where it throws, or gives anything but a finding. */
function answerOf({ when }: EpisodeDuty, episode: Episode, at: Instant, { readings }: Policy): Answer | undefined {
  try {
    const { answer } = when(episode, at, readings);
    return ANSWERS.includes(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every rule gives a finding, and the whole an assessment without a fault. */
export function answersAlways(policy: Policy, question: Question): boolean {
  const { episode, asOf } = question;
  const isEachAnswered = rulesOf(policy).every((row) => answerOf(row, episode, asOf, policy) !== undefined);
  return isEachAnswered && answered(policy, question)?.faults.length === 0;
}

/** Whether no rule takes a settled answer back when more becomes known. */
export function neverTakesBack(policy: Policy, { more, less }: Less, at: Instant): boolean {
  const [known, forgotten] = [parseEpisode(more), parseEpisode(less)];
  return rulesOf(policy).every((row) => {
    const before = answerOf(row, forgotten, at, policy);
    const after = answerOf(row, known, at, policy);
    return before === undefined || after === undefined || before === 'unknown' || before === after;
  });
}

/** Whether two copies of an episode are assessed in the same bytes. */
export function saysTheSameTwice(policy: Policy, input: EpisodeRecord, asOf: Instant): boolean {
  const [once, again] = [parseEpisode(input), parseEpisode(input)].map((episode) => JSON.stringify(answered(policy, { episode, asOf })));
  return once === again;
}

/** Whether what comes out can be stored as JSON and read again. */
export function isPlainData(policy: Policy, question: Question): boolean {
  const assessment = answered(policy, question);
  return assessment === undefined || !hasOddities(assessment);
}
