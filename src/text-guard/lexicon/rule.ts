import { formsOf } from './inflect.js';

/**
 * The notation of rules. `foster care|home` is a sequence of words, `|` separating what may stand in one place; `@child`
 * names a list of `words.ts`; `traffick*` is any word that begins so, `gal:` one that
 * stands before a colon at the beginning of a line, or names a value; `?the` may be left out; `..` lets two words pass and
 * `...` six. After the sequence, `& mother @kin` wants one of these within twelve words in the same sentence, `&& ...` within
 * forty words anywhere, `~ @school` wants none of these within twelve words, and `- @school` none within three.
 */
export interface Part {
  readonly words: readonly string[];
  readonly optional: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
}

/** A rule as read; each condition is the words of which one must, or none may, stand near. */
export interface Rule {
  readonly sequence: readonly Part[];
  readonly near: readonly (readonly string[])[];
  readonly around: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
  readonly beside: readonly (readonly string[])[];
}

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 6 };

/** Gives the words of one place of a rule, the same list for the same words. */
export type Expand = (alternatives: string) => readonly string[];

type Lists = Readonly<Record<string, readonly string[]>>;

function expand(alternatives: string, lists: Lists): readonly string[] {
  return alternatives.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return formsOf(word);
    const list = lists[word.slice(1)];
    if (list === undefined) throw new Error(`no list ${word}`);
    return list.flatMap((inner) => expand(inner, lists));
  });
}

/** Expands each piece of notation once. */
export function expander(lists: Lists): Expand {
  const known = new Map<string, readonly string[]>();
  return (alternatives) => {
    const words = known.get(alternatives) ?? [...new Set(expand(alternatives, lists))];
    known.set(alternatives, words);
    return words;
  };
}

function sequenceOf(source: string, words: Expand): readonly Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const item of source.trim().split(/\s+/u)) {
    const wider = GAPS[item];
    if (wider !== undefined) {
      gap = wider;
      continue;
    }
    const optional = item.startsWith('?');
    parts.push({ words: words(optional ? item.slice(1) : item), optional, gap });
    gap = 0;
  }
  return parts;
}

const CONDITIONS = { '&': 'near', '&&': 'around', '~': 'without', '-': 'beside' } as const;
const isSign = (sign: string): sign is keyof typeof CONDITIONS => sign in CONDITIONS;

/** Reads one rule. */
export function parseRule(source: string, words: Expand): Rule {
  const [first = '', ...conditions] = source.split(/(?=\s(?:&&?|~|-)\s)/u);
  const rule: Record<(typeof CONDITIONS)[keyof typeof CONDITIONS], (readonly string[])[]> = {
    near: [],
    around: [],
    without: [],
    beside: [],
  };
  for (const condition of conditions) {
    const [sign = '', ...items] = condition.trim().split(/\s+/u);
    if (isSign(sign)) rule[CONDITIONS[sign]].push(words(items.join('|')));
  }
  return { sequence: sequenceOf(first, words), ...rule };
}
