import type { Entry, Exemption } from './entry.js';

/** A place of a rule: the number of the set of words that may stand there. */
export interface Place {
  readonly set: number;
  readonly optional: boolean;
  readonly gap: number;
}

/** A rule with numbers for its sets of words. */
export interface CompiledRule {
  readonly entry: Entry | Exemption;
  readonly sequence: readonly Place[];
  /** The sets without which the rule cannot be met, the rarest first. */
  readonly needs: readonly number[];
  readonly near: readonly number[];
  readonly around: readonly number[];
  readonly without: readonly number[];
  readonly beside: readonly number[];
}

/**
 * All rules as numbers in one row, those that are looked up by one set beside each other. As objects of their own they would lie
 * far apart in memory, and fetching a few hundred of them took most of the time of a text.
 *
 * A rule is how many numbers it has, which entry it is of, how many places it has, its places, and its conditions.
 */
export interface RuleRow {
  readonly row: Int32Array;
  /** Where the rules that are looked up by each set begin; they end where those of the next set begin. */
  readonly starts: Int32Array;
  readonly entries: readonly (Entry | Exemption)[];
}

/** Where in a rule the number of its entry stands. */
export const ENTRY = 1;
/** Where in a rule the number of its places stands. */
export const PLACES = 2;
/** Where in a rule the first place stands. */
export const FIRST = 3;

/** A condition: the set is met in the sentence. */
export const IN_SENTENCE = 0;
/** A condition: the set is met anywhere in the text. */
export const IN_TEXT = 1;
/** A condition: the set is met near what the places take. */
export const NEAR = 2;
/** A condition: the set is met around it. */
export const AROUND = 3;
/** A condition: the set is not met near it. */
export const NOT_NEAR = 4;
/** A condition: the set is not met beside it. */
export const NOT_BESIDE = 5;

/** The set of a place or of a condition. Each is one number, which has the rest in its last four bits. */
export const setOf = (packed: number): number => packed >> 4;
/** Whether a place may stay empty. */
export const isOptional = (place: number): boolean => (place & 1) === 1;
/** How many words may stand before a place. */
export const gapOf = (place: number): number => (place >> 1) & 7;
/** What a condition wants of its set. */
export const wantOf = (condition: number): number => condition & 15;

function numbersOf({ sequence, needs, near, around, without, beside }: CompiledRule, entry: number): readonly number[] {
  const places = sequence.map(({ set, gap, optional }) => (set << 4) | (gap << 1) | (optional ? 1 : 0));
  const inSentence = new Set([...sequence.map(({ set }) => set), ...near]);
  const wanted = [
    needs.filter((set) => inSentence.has(set)),
    needs.filter((set) => !inSentence.has(set)),
    ...[near, around, without, beside],
  ].flatMap((sets, want) => sets.map((set) => (set << 4) | want));
  return [FIRST + places.length + wanted.length, entry, places.length, ...places, ...wanted];
}

/** Writes rules, given by the set that each is looked up by, in one row. */
export function rowOf(rules: readonly (readonly CompiledRule[] | undefined)[]): RuleRow {
  const row: number[] = [];
  const starts: number[] = [];
  const entries = new Map<Entry | Exemption, number>();
  for (const own of rules) {
    starts.push(row.length);
    for (const rule of own ?? []) {
      const entry = entries.get(rule.entry) ?? entries.size;
      entries.set(rule.entry, entry);
      row.push(...numbersOf(rule, entry));
    }
  }
  return { row: Int32Array.from(row), starts: Int32Array.from([...starts, row.length]), entries: [...entries.keys()] };
}
