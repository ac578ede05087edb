import type { Entry, Exemption } from './entry.js';
import { rowOf, type CompiledRule, type RuleRow } from './rule-row.js';
import { expander, parseRule, type Rule } from './rule.js';
import { vocabulary, type Words } from './vocabulary.js';
import { lists } from './words.js';

/** The words and rules of all entries. */
export interface Lexicon {
  /** Every word of every rule. */
  readonly full: Words;
  /** The set of articles, which may stand anywhere within a rule. */
  readonly articles: number;
  /** The set of small words, which an exemption lets pass between its own words and covers with them. */
  readonly small: number;
  /** The set of words for a child of whom a sentence tells. */
  readonly someone: number;
  /** The set of words for a child who does or is what follows. */
  readonly subject: number;
  /** The set of small words with which no text begins. */
  readonly onward: number;
  /** The set of public matters, whose company closes a topic that stands alone in its sentence. */
  readonly company: number;
  /** The set of play and animals, whose company closes all topics of its sentence. */
  readonly play: number;
  /** The set of status words that are surnames too. */
  readonly surnames: number;
  /** The set of given names that are words too. */
  readonly given: number;
  /** How many sets there are. */
  readonly size: number;
  /** The words of the rules that say a status by themselves: only these are looked for in disguise or misspelled. */
  readonly direct: Words;
  /** Of these, the words that do so each alone, and the surnames: only these are looked for within another word. */
  readonly alone: ReadonlySet<string>;
  /** The rules by the set that they need and that is met most rarely. */
  readonly rules: RuleRow;
}

/** Sets of words by number, so that equal lists share one. */
function numbering(): { readonly numberOf: (words: readonly string[]) => number; readonly sets: (readonly string[])[] } {
  const numbers = new Map<readonly string[], number>();
  const sets: (readonly string[])[] = [];
  const numberOf = (words: readonly string[]): number => {
    const known = numbers.get(words);
    if (known !== undefined) return known;
    numbers.set(words, sets.length);
    sets.push(words);
    return sets.length - 1;
  };
  return { numberOf, sets };
}

const isDirect = (entry: Entry | Exemption): boolean => !('strength' in entry) || entry.strength === 'status';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const COMMONEST =
  list(`a the she he her him his they them it its in on at of to for was is are were be been had has have not no and with from
  by that this who me my we you i or but so as if when where there all one out up go get got did do can just her with after before about
  el la lo los las le se no que de del en con por un una su y al es para me mi fue esta como sin si`);
const COMMON =
  list(`home house night day days phone girl boy school mom dad mother father son daughter kids child back said says told they people
  man woman police car street last name call called week month year time two three four five # left went came take took see seen saw work
  some any every only never ever never still here then now over off down new old little help please share missing found casa nina nino hija
  hijo dia noche semana ano vez dos tres ya muy mas ni ella ellos ese esa eso hay tiene salio vio vista foto favor`);

/** How likely a set is to be met in any text. */
const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMONEST.has(word) ? 2000 : COMMON.has(word) ? 200 : 1), 0);

function compileRule(entry: Entry | Exemption, rule: Rule, numberOf: (words: readonly string[]) => number): Omit<CompiledRule, 'needs'> {
  return {
    entry,
    sequence: rule.sequence.map(({ words, optional, gap }) => ({ set: numberOf(words), optional, gap })),
    near: rule.near.map(numberOf),
    around: rule.around.map(numberOf),
    without: rule.without.map(numberOf),
    beside: rule.beside.map(numberOf),
  };
}

/** Compiles entries and exemptions once. */
export function compile(entries: readonly Entry[], exemptions: readonly Exemption[]): Lexicon {
  const { numberOf, sets } = numbering();
  const words = expander(lists);
  const directly = new Set<number>();
  const alone = new Set<string>(words('@named'));
  const compiled = [...entries, ...exemptions].flatMap((entry) =>
    entry.rules.map((source) => {
      const rule = compileRule(entry, parseRule(source, words), numberOf);
      if (isDirect(entry)) for (const { set } of rule.sequence) directly.add(set);
      const [only, ...rest] = rule.sequence.filter(({ optional }) => !optional);
      if (only !== undefined && rest.length === 0 && 'strength' in entry && isDirect(entry) && rule.near.length === 0)
        for (const word of sets[only.set] ?? []) alone.add(word);
      return rule;
    }),
  );
  const articles = numberOf(lists['article'] ?? []);
  const small = numberOf(words('@small'));
  const someone = numberOf(words('@someone'));
  const subject = numberOf(words('@subject'));
  const onward = numberOf(words('@onward'));
  const company = numberOf(words('@company'));
  const play = numberOf(words('@play'));
  const surnames = numberOf(words('@named'));
  const given = numberOf(words('@given'));
  const weights = sets.map(commonness);
  const byRarest: (CompiledRule[] | undefined)[] = sets.map(() => undefined);
  const uses = { anchor: new Set<number>(), first: new Set<number>() };
  for (const rule of compiled) {
    const must = [...rule.sequence.flatMap(({ set, optional }) => (optional ? [] : [set])), ...rule.near, ...rule.around];
    const needs = [...new Set(must)].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
    uses.first.add(rule.sequence[0]?.set ?? articles);
    uses.anchor.add(needs[0] ?? articles);
    (byRarest[needs[0] ?? articles] ??= []).push({ ...rule, needs });
  }
  const drafts = { full: new Map<string, Set<number>>(), direct: new Map<string, Set<number>>() };
  sets.forEach((set, number) => {
    for (const word of set) {
      for (const draft of directly.has(number) ? [drafts.full, drafts.direct] : [drafts.full]) {
        draft.set(word, (draft.get(word) ?? new Set<number>()).add(number));
      }
    }
  });
  // The age of a grown person is a figure too.
  for (const set of drafts.full.get('#') ?? []) drafts.full.get('#adult')?.add(set);
  // A number that a rule writes out is a number in other rules too.
  for (const draft of [drafts.full, drafts.direct]) {
    for (const [word, own] of draft) if (/^\d+$/u.test(word)) for (const set of draft.get('#') ?? []) own.add(set);
  }
  // A label is the word that it is, too.
  for (const draft of [drafts.full, drafts.direct]) {
    for (const [word, own] of draft) if (word.endsWith(':')) for (const set of drafts.full.get(word.slice(0, -1)) ?? []) own.add(set);
  }
  return {
    articles,
    small,
    someone,
    subject,
    onward,
    company,
    play,
    surnames,
    given,
    size: sets.length,
    rules: rowOf(byRarest),
    full: vocabulary(drafts.full, uses),
    direct: vocabulary(drafts.direct, uses),
    alone,
  };
}
