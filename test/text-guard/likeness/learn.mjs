// Learns the table of src/text-guard/likeness from the examples, and writes it.
//   node test/text-guard/likeness/learn.mjs [--out file]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from '../score/load.mjs';

const root = new URL('../../../', import.meta.url);
const { values } = parseArgs({ options: { out: { type: 'string' } } });

const { examplesOf, learn } = await load('test/text-guard/likeness/training.ts');
const files = ['corpus/open.jsonl', 'likeness/examples.txt'].map((file) => readFileSync(new URL(`test/text-guard/${file}`, root), 'utf8'));
const examples = examplesOf(...files);
const { table, perUnit, before } = learn(examples);

/** From the odds that a passage leaks, as a power of e, to a sum of weights. */
const sumAt = (odds) => Math.round((odds - before) * perUnit);
const lines = [
  '// Written by test/text-guard/likeness/learn.mjs from the examples beside it.',
  '',
  '/** The weight of each feature that tells, and what it is about where it speaks for a leak, as `weights.ts` reads them. */',
  'export const table =',
  `  ${JSON.stringify(table)};`,
  '',
  '/** From this sum of weights on, a text goes to review although no rule found anything. */',
  `export const TELLS_FROM = ${sumAt(0.3)};`,
  '',
  '/** Below this sum, a lone topic that rules would have looked at passes. */',
  `export const PLAIN_BELOW = ${sumAt(-1.15)};`,
  '',
  '/** Below this sum, a person decides what rules would have blocked. */',
  `export const DOUBTED_BELOW = ${sumAt(-2)};`,
  '',
  '/** From this sum of weights on, a fact that rules would have looked at is blocked. */',
  `export const CONFIRMED_FROM = ${sumAt(1.1)};`,
  '',
];
writeFileSync(new URL(values.out ?? 'src/text-guard/likeness/table.ts', root), lines.join('\n'));
console.log(`${examples.length} examples, ${examples.filter(({ concepts }) => concepts.length > 0).length} of them leaks`);
