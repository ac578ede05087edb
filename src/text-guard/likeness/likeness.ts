import type { Source } from '../reading/source.js';
import type { Meter, Token } from '../reading/token.js';
import type { GuardConcept } from '../types.js';
import { visitFeatures } from './features.js';
import { CONCEPTS, conceptOf, weightOf, type Weights } from './weights.js';

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

/** Where a text tells something, by its tokens, and what it seems to be about. */
export interface Telling {
  readonly first: number;
  readonly last: number;
  readonly concept: GuardConcept;
}

/** A sentence that goes on for longer is read in pieces, so that many plain words cannot outweigh a few that tell. */
const LONGEST_PASSAGE = 16;
/** How many passages in a row are read together. */
const TOGETHER = 3;

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

/** What each passage says by itself: the higher, the more it reads like examples that leak. */
export function sumsOf(passages: readonly Passage[], weights: Weights, meter: Meter): readonly number[] {
  return passages.map(({ words }) => {
    let sum = 0;
    visitFeatures(words, (feature) => {
      meter.steps += 1;
      sum += weightOf(weights, feature);
    });
    return sum;
  });
}

/** The passages in a row that begin at one and say most together. */
function mostFrom(sums: readonly number[], from: number): Stretch {
  let best: Stretch = { score: -Infinity, from, to: from };
  let score = 0;
  for (let to = from; to < Math.min(from + TOGETHER, sums.length); to += 1) {
    score += sums[to] ?? 0;
    if (score > best.score) best = { score, from, to: to + 1 };
  }
  return best;
}

/** The passages in a row that say most together. Passages that are added to a text can only raise this. */
export function tellingMost(sums: readonly number[]): Stretch {
  return sums.reduce(
    (best: Stretch, _, from) => {
      const here = mostFrom(sums, from);
      return here.score > best.score ? here : best;
    },
    mostFrom(sums, 0),
  );
}

/** By passage, what those in a row that hold it say at most. Passages that are added to a text can only raise this. */
export function tellingAround(sums: readonly number[]): readonly number[] {
  const most = sums.map(() => -Infinity);
  for (let from = 0; from < sums.length; from += 1) {
    let score = 0;
    for (let to = from; to < Math.min(from + TOGETHER, sums.length); to += 1) {
      score += sums[to] ?? 0;
      for (let at = from; at <= to; at += 1) most[at] = Math.max(most[at] ?? score, score);
    }
  }
  return most;
}

/** Every place that says as much as this, one after another, by the passage that says most there. */
export function tellingFrom(least: number, passages: readonly Passage[], sums: readonly number[], weights: Weights): readonly Telling[] {
  const found: Telling[] = [];
  for (let from = 0; from < sums.length; from += 1) {
    const stretch = mostFrom(sums, from);
    if (stretch.score < least) continue;
    let most = from;
    for (let at = from + 1; at < stretch.to; at += 1) if ((sums[at] ?? 0) > (sums[most] ?? 0)) most = at;
    const { first = 0, last = 0, words = [] } = passages[most] ?? {};
    found.push({ first, last, concept: aboutMost(words, weights) });
    from = stretch.to - 1;
  }
  return found;
}

/** What the features of some words are about, counted by their weights. */
function aboutMost(words: readonly string[], weights: Weights): GuardConcept {
  const sums: Record<GuardConcept, number> = { foster: 0, agency: 0, justice: 0, trafficking: 0 };
  visitFeatures(words, (feature) => {
    const concept = conceptOf(weights, feature);
    if (concept !== undefined) sums[concept] += weightOf(weights, feature);
  });
  return CONCEPTS.reduce((most, concept) => (sums[concept] > sums[most] ? concept : most));
}
