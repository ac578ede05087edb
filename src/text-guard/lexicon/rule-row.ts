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
  /** The sets without which the rule cannot be met, the rarest first, without those that any text meets. */
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

/** Where in a rule stand its entry, the number of its places, and the first place. */
export const ENTRY = 1;
export const PLACES = 2;
export const FIRST = 3;

/** What a condition wants of a set: to be met at all, near, around, or neither near nor beside. */
export const MET = 0;
export const NEAR = 1;
export const AROUND = 2;
export const NOT_NEAR = 3;
export const NOT_BESIDE = 4;

/** A place and a condition are one number each: the set, and in the last four bits the rest. */
export const setOf = (packed: number): number => packed >> 4;
export const isOptional = (place: number): boolean => (place & 1) === 1;
export const gapOf = (place: number): number => (place >> 1) & 7;
export const wantOf = (condition: number): number => condition & 15;

function numbersOf({ sequence, needs, near, around, without, beside }: CompiledRule, entry: number): readonly number[] {
  const places = sequence.map(({ set, gap, optional }) => (set << 4) | (gap << 1) | (optional ? 1 : 0));
  // The set that the rule was looked up by is met.
  const wanted = [needs.slice(1), near, around, without, beside].flatMap((sets, want) => sets.map((set) => (set << 4) | want));
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
