import type { Entry, Exemption } from './entry.js';
import { expander, parseRule, type Condition, type Rule } from './rule.js';
import { lists } from './words.js';

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
  /** Of each group one set must be near, or around. */
  readonly near: readonly (readonly number[])[];
  readonly around: readonly (readonly number[])[];
  /** The sets that must not be near. */
  readonly without: readonly number[];
  /** The sets that must not be beside it. */
  readonly beside: readonly number[];
}

/** What the lexicon knows of one word: the sets it belongs to and the rules that begin with it. */
export interface Word {
  readonly sets: ReadonlySet<number>;
  /** The same sets, to be run through. */
  readonly list: readonly number[];
  readonly begins: readonly CompiledRule[];
}

/** A word list that can be asked for whole words and for beginnings. */
export interface Words {
  readonly get: (word: string) => Word | undefined;
  readonly all: readonly string[];
}

/** The words and rules of all entries. */
export interface Lexicon {
  /** Every word of every rule. */
  readonly full: Words;
  /** The set of articles, which may stand anywhere within a rule. */
  readonly articles: number;
  /** How many sets there are. */
  readonly size: number;
  /** The words of the rules that say a status by themselves: only these are looked for in disguise or misspelled. */
  readonly direct: Words;
}

interface Draft {
  readonly sets: Set<number>;
  readonly begins: Set<CompiledRule>;
}

const HEAD = 3;

function draftOf(drafts: Map<string, Draft>, word: string): Draft {
  const known = drafts.get(word) ?? { sets: new Set<number>(), begins: new Set<CompiledRule>() };
  drafts.set(word, known);
  return known;
}

function merge(into: Draft, from: Draft): void {
  for (const set of from.sets) into.sets.add(set);
  for (const rule of from.begins) into.begins.add(rule);
}

function wordsOf(drafts: ReadonlyMap<string, Draft>): Words {
  const heads = new Map<string, { readonly prefix: string; readonly draft: Draft }[]>();
  const exact = new Map<string, Draft>();
  for (const [word, draft] of drafts) {
    if (!word.endsWith('*')) merge(draftOf(exact, word), draft);
    else {
      const prefix = word.slice(0, -1);
      const head = prefix.slice(0, HEAD);
      heads.set(head, [...(heads.get(head) ?? []), { prefix, draft }]);
    }
  }
  const beginnings = (word: string, base: Draft | undefined): Draft | undefined => {
    let found = base;
    for (const { prefix, draft } of heads.get(word.slice(0, HEAD)) ?? []) {
      if (!word.startsWith(prefix)) continue;
      if (found === undefined) found = { sets: new Set(draft.sets), begins: new Set(draft.begins) };
      else merge(found, draft);
    }
    return found;
  };
  const finished = new Map<string, Word>();
  for (const [word, draft] of exact) {
    const { sets, begins } = beginnings(word, draft) ?? draft;
    finished.set(word, { sets, list: [...sets], begins: [...begins] });
  }
  const get = (word: string): Word | undefined => {
    const known = finished.get(word);
    if (known !== undefined) return known;
    const found = beginnings(word, undefined);
    return found === undefined ? undefined : { sets: found.sets, list: [...found.sets], begins: [...found.begins] };
  };
  return { get, all: [...drafts.keys()].map((word) => (word.endsWith('*') ? word.slice(0, -1) : word)) };
}

/** Sets of words by number, so that equal lists share one. */
function numbering(): { readonly numberOf: (words: readonly string[]) => number; readonly sets: string[][] } {
  const numbers = new Map<readonly string[], number>();
  const sets: string[][] = [];
  const numberOf = (words: readonly string[]): number => {
    const known = numbers.get(words);
    if (known !== undefined) return known;
    numbers.set(words, sets.length);
    sets.push([...words]);
    return sets.length - 1;
  };
  return { numberOf, sets };
}

const isDirect = (entry: Entry | Exemption): boolean => !('strength' in entry) || entry.strength === 'status';

const COMMON = new Set(
  (
    'a the she he her him his they them it in on at of to for was is had has have not no and with from by that this who me my be been out up go ' +
    'one there never all only when el la lo los las le se no que de en con por un una ella su y'
  ).split(' '),
);

/** How likely a set is to be met in any text: by its everyday words, then by its length. */
const commonness = (words: readonly string[]): number => words.filter((word) => COMMON.has(word)).length * 1000 + words.length;

/** Compiles entries and exemptions once. */
export function compile(entries: readonly Entry[], exemptions: readonly Exemption[]): Lexicon {
  const { numberOf, sets } = numbering();
  const words = expander(lists);
  const groupOf = (condition: Condition): readonly number[] => condition.map(numberOf);
  const full = new Map<string, Draft>();
  const direct = new Map<string, Draft>();
  const added = { full: new Set<number>(), direct: new Set<number>() };
  const addTo = (drafts: Map<string, Draft>, done: Set<number>, set: number): void => {
    if (done.has(set)) return;
    done.add(set);
    for (const word of sets[set] ?? []) draftOf(drafts, word).sets.add(set);
  };
  const add = (set: number, isStatus: boolean): void => {
    addTo(full, added.full, set);
    if (isStatus) addTo(direct, added.direct, set);
  };
  const start = (compiled: CompiledRule, rule: Rule, isStatus: boolean): void => {
    for (const word of rule.sequence[0]?.words ?? []) {
      draftOf(full, word).begins.add(compiled);
      if (isStatus) draftOf(direct, word).begins.add(compiled);
    }
  };
  for (const entry of [...entries, ...exemptions]) {
    for (const source of entry.rules) {
      const rule = parseRule(source, words);
      const sequence = rule.sequence.map(({ words, optional, gap }) => ({ set: numberOf(words), optional, gap }));
      const near = rule.near.map(groupOf);
      const around = rule.around.map(groupOf);
      const without = groupOf(rule.without);
      const beside = groupOf(rule.beside);
      const wanted = [
        ...sequence.slice(1).flatMap(({ set, optional }) => (optional ? [] : [set])),
        ...[...near, ...around].flatMap((group) => (group.length === 1 ? group : [])),
      ];
      const needs = wanted.sort((a, b) => commonness(sets[a] ?? []) - commonness(sets[b] ?? []));
      const compiled: CompiledRule = { entry, sequence, needs, near, around, without, beside };
      for (const { set } of compiled.sequence) add(set, isDirect(entry));
      for (const set of [...near.flat(), ...around.flat(), ...without, ...beside]) add(set, false);
      start(compiled, rule, isDirect(entry));
    }
  }
  const articles = numberOf(lists['article'] ?? []);
  add(articles, false);
  return { articles, size: sets.length, full: wordsOf(full), direct: wordsOf(direct) };
}
