import { FEATURES, visitFeatures } from '../../../src/text-guard/likeness/features.js';
import { passagesOf, tellingMost } from '../../../src/text-guard/likeness/likeness.js';
import { CONCEPTS, LARGEST, tableOf } from '../../../src/text-guard/likeness/weights.js';
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

/** Notices of this library in both languages, the first of them as pages and as data too. */
function ofNotices(): readonly Example[] {
  return fc.sample(validDraft, { numRuns: 1200, seed: 20_261_122 }).flatMap((draft, at) => {
    const pages = (['en', 'es'] as const).map((language) => ({ language, page: pageOf(draft, language) }));
    const texts = pages.map(({ page }) => textOf(page));
    const data = Object.entries(draft).filter(([key]) => !key.startsWith('approval') && !key.startsWith('caseNumberPattern'));
    const others = [...pages.map(({ language, page }) => htmlOf(page, language)), JSON.stringify(Object.fromEntries(data))];
    return [...texts, ...(at < 200 ? others : [])].map((text) => ({ text, concepts: [] }));
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
  /** The table, as `weights.ts` reads it. */
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
const PRICE = 0.02;
/** A feature of fewer examples is chance. */
const RAREST = 3;
/** Weights beyond this many standard deviations are cut off. */
const WIDEST = 4;
/** How many features the table names: those that say most, and most often. */
const KEPT = 1 << 17;

/** Reads texts as the guard does: the features of each passage. */
function reader(): (text: string) => readonly (readonly number[])[] {
  const lexicon = compile([...direct, ...indirect], exemptions);
  const known = { lexicon, disguises: disguisesOf(lexicon.direct, lexicon.full) };
  return (text) => {
    const source = read(text);
    return passagesOf(source, tokens(source, known, { steps: 0 }), () => false).map(({ words }) => {
      const own: number[] = [];
      visitFeatures(words, (feature) => own.push(feature));
      return own;
    });
  };
}

/** An example by its passages, and these by the features that were seen often enough, numbered from none. */
interface Lesson {
  readonly passages: readonly Int32Array[];
  readonly leaks: 0 | 1;
}

/** Weights, and the odds of a text without any feature. */
interface Weighed {
  readonly weights: Float64Array;
  readonly before: number;
}

/** A logistic regression by AdaGrad over all lessons at once, so that the same ones give the same weights; those not kept stay nothing. */
function weigh(lessons: readonly Lesson[], kept: Uint8Array): Weighed {
  const weights = new Float64Array(kept.length);
  const squares = new Float64Array(kept.length).fill(1e-6);
  const slopes = new Float64Array(kept.length);
  let before = -1;
  let square = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    slopes.fill(0);
    let slope = 0;
    for (const { passages, leaks } of lessons) {
      if (passages.length === 0) continue;
      const sums = passages.map((own) => own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
      const best = tellingMost(sums);
      const error = 1 / (1 + Math.exp(-(best.score * SCALE + before))) - leaks;
      slope += error;
      for (const own of passages.slice(best.from, best.to)) {
        for (const feature of own) slopes[feature] = (slopes[feature] ?? 0) + error * SCALE;
      }
    }
    for (let feature = 0; feature < kept.length; feature += 1) {
      if (kept[feature] !== 1) continue;
      const way = (slopes[feature] ?? 0) + PRICE * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + way * way;
      weights[feature] = (weights[feature] ?? 0) - (PACE * way) / Math.sqrt(squares[feature] ?? 1);
    }
    square += slope * slope;
    before -= (PACE * slope) / Math.sqrt(square);
  }
  return { weights, before };
}

/**
 * Learns the table. Each text counts by the passages that tell most, because what leaks is mostly one clause of a notice. Weights are
 * learned twice: of all features, and of those alone which said most, and most often.
 */
export function learn(examples: readonly Example[]): Learned {
  const readText = reader();
  const all = examples.map(({ text, concepts }) => ({ features: readText(text), concepts }));
  const seenAt = new Uint32Array(FEATURES);
  for (const { features } of all) for (const feature of new Set(features.flat())) seenAt[feature] = (seenAt[feature] ?? 0) + 1;
  const features = [...seenAt.keys()].filter((feature) => (seenAt[feature] ?? 0) >= RAREST);
  const numberAt = new Int32Array(FEATURES).fill(-1);
  features.forEach((feature, number) => (numberAt[feature] = number));

  const about = CONCEPTS.map(() => new Float64Array(features.length));
  const totals = CONCEPTS.map(() => 1);
  const lessons = all.map(({ features: passages, concepts }): Lesson => {
    const own = passages.map((passage) => Int32Array.from(passage.flatMap((feature) => numberAt[feature] ?? -1)).filter((at) => at >= 0));
    const once = new Set(own.flatMap((passage) => [...passage]));
    CONCEPTS.forEach((concept, at) => {
      if (!concepts.includes(concept)) return;
      totals[at] = (totals[at] ?? 0) + 1;
      const counts = about[at];
      for (const feature of once) if (counts !== undefined) counts[feature] = (counts[feature] ?? 0) + 1 / concepts.length;
    });
    return { passages: own, leaks: concepts.length > 0 ? 1 : 0 };
  });

  const first = weigh(lessons, new Uint8Array(features.length).fill(1)).weights;
  const says = first.map((weight, at) => Math.abs(weight) * Math.sqrt(seenAt[features[at] ?? 0] ?? 0));
  const least = says.toSorted().at(-KEPT) ?? 0;
  const { weights, before } = weigh(
    lessons,
    Uint8Array.from(says, (one) => (one >= least ? 1 : 0)),
  );

  const used = weights.filter((weight) => weight !== 0);
  const step = (WIDEST * Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / used.length)) / LARGEST;
  const table = tableOf(
    features.flatMap((feature, at) => {
      const weight = Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights[at] ?? 0) / step)));
      const shares = about.map((counts, concept) => (counts[at] ?? 0) / (totals[concept] ?? 1));
      return weight === 0 ? [] : [{ feature, weight, about: shares.indexOf(Math.max(...shares)) }];
    }),
  );
  return { table, perUnit: 1 / (step * SCALE), before };
}
