import type { CalendarDate } from '../kernel/instant.js';
import type { Calendar } from '../policy/calendar.js';
import type { AdviceRow, Layer, Withheld } from '../policy/duty-row.js';
import type { Label, RecordedText } from '../policy/overlay.js';
import type { Policy } from '../policy/policy.js';
import { describeRule, type RuleDescription } from './rule.js';

/** Advice as plain data: what is a function in the overlay is here what that function says. */
export interface DescribedAdvice extends AdviceRow {
  /** The rule that says when it is worth giving. */
  readonly when: RuleDescription;
}

/** An overlay as plain data, but for its duties, limits and content: those stand with the duties of the policy. */
export interface DescribedLayer extends Layer {
  /** Published text that is looser than federal law: without effect, and shown so that nobody follows it by mistake. */
  readonly recorded: readonly RecordedText[];
  /** What is not told to whom. */
  readonly withheld: readonly Withheld[];
  /** What it advises. */
  readonly advice: readonly DescribedAdvice[];
  /** Its words for duties, recipients and terms, by id. */
  readonly words: Readonly<Record<string, Label>>;
  /** Its calendars. */
  readonly calendars: readonly Calendar[];
}

/** The overlays of a policy, in the order in which they were laid. */
export function describeLayers({ layers, advice = [], readings }: Policy, on: CalendarDate): readonly DescribedLayer[] {
  return layers.map(({ id, jurisdiction, provenance, recorded, withheld, words, calendars }) => ({
    ...{ id, jurisdiction, provenance, recorded, withheld, words, calendars },
    advice: advice.flatMap(({ policy, row, when }) => (policy === id ? [{ ...row, when: describeRule(when, on, readings) }] : [])),
  }));
}
