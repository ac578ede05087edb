import { deepStrictEqual } from 'node:assert';
import { codeOfFound, found, saidOf } from './by-library.js';
import { casesOf, type Case } from './cases.js';
import { jsonRulesEngine, publicodes } from './engines.js';
import { codeOf, fullyTraced, plain, traced } from './hand-written.js';
import { interleaved, print, type Contender } from './measure.js';

// A child under 18, or a youth of 18 to 20 who is not emancipated and is under an agency's guardianship, whose whereabouts
// are unknown: if the State agency has placement, reports are owed to the police and to NCMEC within 24 hours.

const cases = casesOf(10_000);
const few = cases.slice(0, 500);
const byJsonRules = jsonRulesEngine();
const byPublicodes = publicodes();

for (const given of cases) {
  const expected = plain(given);
  const answer = found(given);
  deepStrictEqual([codeOfFound(answer), codeOf(traced(given)), codeOf(fullyTraced(given))], [expected, expected, expected]);
  deepStrictEqual(saidOf(answer.owed), fullyTraced(given).owed);
  deepStrictEqual([await byJsonRules(given), byPublicodes(given)], [expected, expected]);
}
console.log(`${String(cases.length)} cases, the same answers by all; the same reasons by the library and by the fully traced functions`);

/** Each result is used and let go, as where a page is drawn from it. */
const each = (name: string, answer: (given: Case) => number): Contender => ({
  name,
  size: cases.length,
  // Only what was asked of the last episode is remembered, so nothing of a former round can help.
  round: () => () => cases.reduce((sum, given) => sum + answer(given), 0),
});

const TRACED = 'hand-written, traced, every limb that the library has';
const contenders: readonly Contender[] = [
  each('hand-written, no trace', plain),
  each('hand-written, traced, the limbs of the small rule', (given) => codeOf(traced(given))),
  each(TRACED, (given) => codeOf(fullyTraced(given))),
  each('missing-child-rules, with full findings', (given) => codeOfFound(found(given))),
  {
    name: 'json-rules-engine',
    size: few.length,
    round: () => async () => {
      for (const given of few) await byJsonRules(given);
    },
  },
  { name: 'publicodes', size: few.length, round: () => () => few.map(byPublicodes) },
];
print(await interleaved(contenders, 15), TRACED);
