import { FEATURES, visitFeatures } from '../../../src/text-guard/likeness/features.js';
import { passagesOf, tellingMost, type Passage } from '../../../src/text-guard/likeness/likeness.js';
import { CONCEPTS, LARGEST, signOf } from '../../../src/text-guard/likeness/weights.js';
import fc from 'fast-check';
import { assess, caseSummary, instant, parseEpisode } from '../../../src/index.js';
import { htmlOf } from '../../../src/public-notice/html.js';
import { pageOf } from '../../../src/public-notice/page.js';
import { textOf } from '../../../src/public-notice/text.js';
import { exemptions } from '../../../src/text-guard/lexicon/exemptions.js';
import { compile } from '../../../src/text-guard/lexicon/compile.js';
import { direct, indirect } from '../../../src/text-guard/lexicon/lexicon.js';
import { disguisesOf } from '../../../src/text-guard/reading/disguise.js';
import { read } from '../../../src/text-guard/reading/source.js';
import { tokens } from '../../../src/text-guard/reading/tokens.js';
import { validDraft } from '../../public-notice/drafts.js';
import { openTo } from '../../summary/requests.js';
import { parseCorpus } from '../score/corpus.js';
import type { GuardConcept } from '../../../src/text-guard/types.js';

/** A text and what it tells; an empty list where it tells nothing. */
export interface Example {
  readonly text: string;
  readonly concepts: readonly GuardConcept[];
}

const LETTERS: Readonly<Record<string, GuardConcept>> = { F: 'foster', A: 'agency', J: 'justice', T: 'trafficking' };

/** Lines `LETTERS|text`: C for clean, otherwise the letters of what the text tells. `\\n` stands for the end of a line. */
export const linesOf = (lines: string): readonly Example[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [letters = '', ...rest] = line.split('|');
      const concepts = [...letters].flatMap((letter) => LETTERS[letter] ?? []);
      return { text: rest.join('|').replaceAll('\\n', '\n'), concepts };
    });

/** All examples: the open corpus, the lines beside it, what entries must and must not hit, and notices. */
export function examplesOf(corpus: string, lines: string): readonly Example[] {
  const ofEntries = [...direct, ...indirect].flatMap(({ concept, hits, misses }): readonly Example[] => [
    ...hits.map((text) => ({ text, concepts: [concept] })),
    ...misses.map((text) => ({ text, concepts: [] })),
  ]);
  const ofExemptions = exemptions.flatMap(({ covers }) => covers.map((text): Example => ({ text, concepts: [] })));
  const ofCorpus = parseCorpus(corpus).map(({ text, leak, concepts }) => ({ text, concepts: leak ? concepts : [] }));
  const fixed = [...ofNotices(), ...ofPages(), ...ofEntries, ...ofExemptions];
  const texts = new Set(fixed.map(({ text }) => text));
  const others = [...linesOf(lines), ...ofCorpus].filter(({ text }) => !texts.has(text));
  return [...oft(fixed), ...others];
}

/** What must come out as it stands counts more than other examples. */
const oft = (examples: readonly Example[]): readonly Example[] => [...examples, ...examples, ...examples];

/** Notices of this library, as text and as pages in both languages, and as data. */
function ofNotices(): readonly Example[] {
  return fc.sample(validDraft, { numRuns: 200, seed: 20_261_122 }).flatMap((draft) => {
    const pages = (['en', 'es'] as const).flatMap((language) => {
      const page = pageOf(draft, language);
      return [textOf(page), htmlOf(page, language)];
    });
    const data = Object.entries(draft).filter(([key]) => !key.startsWith('approval') && !key.startsWith('caseNumberPattern'));
    return [...pages, JSON.stringify(Object.fromEntries(data))].map((text) => ({ text, concepts: [] }));
  });
}

const circumstances = [
  'ran-away',
  'family-abduction',
  'nonfamily-abduction',
  'wandered-or-lost',
  'displaced-by-disaster',
  'other',
] as const;

/** The pages that this library writes for the public, in both languages. */
function ofPages(): readonly Example[] {
  const asOf = instant('2026-11-04T15:00:00Z');
  return circumstances.flatMap((one) => {
    const record = parseEpisode({
      zone: 'America/Chicago',
      child: { birthDate: '2011-03-04' },
      circumstances: one,
      whereaboutsUnknown: 'yes',
      events: [{ kind: 'last-seen', at: '2026-10-30T21:00:00-05:00' }],
    });
    const known = assess(record, asOf);
    return ['identity', 'circumstances', 'last-seen'].flatMap((category) =>
      (['en', 'es'] as const).flatMap((language) =>
        [[category], ['identity', 'circumstances', 'last-seen']].map((categories) => ({
          text: caseSummary(known, openTo('public', categories), { language }),
          concepts: [],
        })),
      ),
    );
  });
}

/** What is learned, beside the words that the table is written in. */
export interface Learned {
  /** The table, one sign for each feature. */
  readonly table: string;
  /** How many steps of weight one unit of the odds has, and the odds of a text without any feature. */
  readonly perUnit: number;
  readonly before: number;
}

const ROUNDS = 80;
/** How fast the first rounds go. */
const PACE = 0.5;
/** How much a feature counts before the weights are learned: long passages have hundreds. */
const SCALE = 0.1;
/** How much a large weight costs. */
const PRICE = 0.05;
/** A feature of fewer examples is chance. */
const RAREST = 3;
/** Weights beyond this many standard deviations are cut off. */
const WIDEST = 4;

interface Read {
  readonly passages: readonly Passage[];
  readonly features: readonly (readonly number[])[];
}

/** Reads texts as the guard does. */
function reader(): (text: string) => Read {
  const lexicon = compile([...direct, ...indirect], exemptions);
  const known = { lexicon, disguises: disguisesOf(lexicon.direct, lexicon.full) };
  return (text) => {
    const source = read(text);
    const passages = passagesOf(source, tokens(source, known, { steps: 0 }), () => false);
    const features = passages.map(({ words }) => {
      const own: number[] = [];
      visitFeatures(words, (feature) => own.push(feature));
      return own;
    });
    return { passages, features };
  };
}

/**
 * Learns the weights: a logistic regression in which each text counts by the passages that tell most, because what leaks is
 * mostly one clause of a notice. Steps by AdaGrad over all examples at once, so that the same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Learned {
  const readText = reader();
  const all = examples.map(({ text, concepts }) => ({ ...readText(text), concepts, leaks: concepts.length > 0 ? 1 : 0 }));
  const seen = new Uint32Array(FEATURES);
  const about = CONCEPTS.map(() => new Float64Array(FEATURES));
  const totals = CONCEPTS.map(() => 1);
  for (const { features, concepts } of all) {
    const own = new Set(features.flat());
    for (const feature of own) seen[feature] = (seen[feature] ?? 0) + 1;
    CONCEPTS.forEach((concept, at) => {
      if (!concepts.includes(concept)) return;
      totals[at] = (totals[at] ?? 0) + 1;
      const counts = about[at];
      for (const feature of own) if (counts !== undefined) counts[feature] = (counts[feature] ?? 0) + 1 / concepts.length;
    });
  }
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-6);
  const slopes = new Float64Array(FEATURES);
  let before = -1;
  let square = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    slopes.fill(0);
    let slope = 0;
    for (const { features, leaks } of all) {
      if (features.length === 0) continue;
      const sums = features.map((own) => own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
      const best = tellingMost(sums);
      const error = 1 / (1 + Math.exp(-(best.score * SCALE + before))) - leaks;
      slope += error;
      for (const own of features.slice(best.from, best.to)) {
        for (const feature of own) slopes[feature] = (slopes[feature] ?? 0) + error * SCALE;
      }
    }
    for (let feature = 0; feature < FEATURES; feature += 1) {
      if ((seen[feature] ?? 0) < RAREST) continue;
      const way = (slopes[feature] ?? 0) + PRICE * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + way * way;
      weights[feature] = (weights[feature] ?? 0) - (PACE * way) / Math.sqrt(squares[feature] ?? 1);
    }
    square += slope * slope;
    before -= (PACE * slope) / Math.sqrt(square);
  }
  const used = weights.filter((_, feature) => (seen[feature] ?? 0) >= RAREST);
  const deviation = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / used.length);
  const step = (WIDEST * deviation) / LARGEST;
  let table = '';
  weights.forEach((weight, feature) => {
    const level = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
    const shares = about.map((counts, at) => (counts[feature] ?? 0) / (totals[at] ?? 1));
    table += signOf(level, shares.indexOf(Math.max(...shares)));
  });
  return { table, perUnit: 1 / (step * SCALE), before };
}
