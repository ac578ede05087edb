import type { Source } from '../reading/source.js';
import type { Meter, Token } from '../reading/token.js';
import type { GuardConcept } from '../types.js';
import { visitFeatures } from './features.js';
import { CONCEPTS, conceptOf } from './weights.js';

/** Some words in a row of one sentence. */
export interface Passage {
  /** The first of its tokens, and the last. */
  readonly first: number;
  readonly last: number;
  /** Its words; an empty one for what is left out. */
  readonly words: readonly string[];
  /** How many words are not left out. */
  readonly told: number;
}

/** How a text reads beside the examples. */
export interface Likeness {
  /** The higher, the more it reads like those that leak. */
  readonly score: number;
  /** The passage that leaks most, by its tokens, and what it seems to be about. */
  readonly first: number;
  readonly last: number;
  readonly concept: GuardConcept;
}

/** A sentence that goes on for longer is read in pieces, so that many plain words cannot outweigh a few that tell. */
const LONGEST_PASSAGE = 16;
/** How many passages in a row are read together. */
const TOGETHER = 3;
/** A text of fewer words than this tells no story: a name, a label. */
const FEWEST_WORDS = 4;

/** The passages of a text. What typed fields vouch for is left out, and parts what stands around it. */
export function passagesOf(source: Source, tokens: readonly Token[], isVouched: (at: number) => boolean): readonly Passage[] {
  const found: { first: number; last: number; words: string[]; told: number }[] = [];
  let sentence = -1;
  tokens.forEach((token, at) => {
    const open = found.at(-1);
    const word = isVouched(at) ? '' : plain(source.text.slice(token.from, token.to));
    if (open === undefined || token.sentence !== sentence || open.words.length === LONGEST_PASSAGE) {
      found.push({ first: at, last: at, words: [word], told: word === '' ? 0 : 1 });
    } else {
      open.last = at;
      open.words.push(word);
      open.told += word === '' ? 0 : 1;
    }
    sentence = token.sentence;
  });
  return found;
}

/** A word in letters only, and figures by how many they are. */
const plain = (word: string): string => (LETTERS.test(word) ? word : word.replace(/[^a-z0-9]/gu, '').replace(/\d/gu, '0'));

const LETTERS = /^[a-z]+$/u;

/** Passages in a row, from one to the last but not with it. */
export interface Stretch {
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

/** The passages in a row that say most together, by what each says; undefined where there are too few words for any. */
export function tellingMost(passages: readonly Passage[], sums: readonly number[]): Stretch | undefined {
  if (passages.reduce((words, { told }) => words + told, 0) < FEWEST_WORDS) return undefined;
  let best: Stretch | undefined;
  for (let from = 0; from < passages.length; from += 1) {
    let score = 0;
    for (let to = from; to < Math.min(from + TOGETHER, passages.length); to += 1) {
      score += sums[to] ?? 0;
      if (best === undefined || score > best.score) best = { score, from, to: to + 1 };
    }
  }
  return best;
}

/** How a text reads beside the examples; undefined where it has too few words for that. */
export function likenessOf(passages: readonly Passage[], weights: Int8Array, meter: Meter): Likeness | undefined {
  const sums = passages.map(({ words }) => {
    let sum = 0;
    visitFeatures(words, (feature) => {
      meter.steps += 1;
      sum += weights[feature] ?? 0;
    });
    return sum;
  });
  const best = tellingMost(passages, sums);
  if (best === undefined) return undefined;
  let telling = best.from;
  for (let at = best.from + 1; at < best.to; at += 1) if ((sums[at] ?? 0) > (sums[telling] ?? 0)) telling = at;
  const { first = 0, last = 0, words = [] } = passages[telling] ?? {};
  return { score: best.score, first, last, concept: aboutMost(words, weights) };
}

/** What the features of some words are about, counted by their weights. */
function aboutMost(words: readonly string[], weights: Int8Array): GuardConcept {
  const sums: Record<GuardConcept, number> = { foster: 0, agency: 0, justice: 0, trafficking: 0 };
  visitFeatures(words, (feature) => {
    const concept = conceptOf(feature);
    if (concept !== undefined) sums[concept] += weights[feature] ?? 0;
  });
  return CONCEPTS.reduce((most, concept) => (sums[concept] > sums[most] ? concept : most));
}
