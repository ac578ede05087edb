import { deepStrictEqual } from 'node:assert';
import { allOf, federal, missingChildOrYouth, missingOrAbductedFromCare, type Answer, type Finding } from 'missing-child-rules';
import { casesOf, encoded, type Case } from './cases.js';
import { jsonRulesEngine, publicodes } from './engines.js';
import { codeOf, fullyTraced, plain, traced, type Trace } from './hand-written.js';
import { interleaved, print, type Contender } from './measure.js';

// A child under 18, or a youth of 18 to 20 who is not emancipated and is under an agency's guardianship, whose whereabouts
// are unknown: if the State agency has placement, reports are owed to the police and to NCMEC within 24 hours.

const reports = federal.duties.flatMap((row) => (row.scope === 'episode' && row.act === 'report-missing-child' ? [row] : []));

interface OurReport {
  readonly to: string;
  readonly due: number;
  readonly isOverdue: boolean;
  readonly row: (typeof reports)[number];
}

interface OurAnswer {
  readonly missing: Finding;
  readonly owed: Finding;
  readonly reports: readonly OurReport[];
}

/** The rule as a user of the library puts it together. */
function ours(given: Case): OurAnswer {
  const missing = missingChildOrYouth(given.episode, given.at);
  const owed = allOf('report-owed', reports[0]!, [missing, missingOrAbductedFromCare(given.episode, given.at)]);
  const dues = reports.map((row): OurReport => {
    const { within } = row.limits[0]!;
    const hours = 'inNoCaseLaterThanHours' in within ? (within.inNoCaseLaterThanHours ?? Infinity) : Infinity;
    const due = given.received + hours * 3_600_000;
    const made = row.to === 'ncmec' ? given.ncmecAt : given.lawEnforcementAt;
    return { to: row.to, due, isOverdue: owed.answer === 'yes' && given.now > due && made === null, row };
  });
  return { missing, owed, reports: dues };
}

function ourCode({ missing, owed, reports: [police, ncmec] }: OurAnswer): number {
  return encoded(missing.answer === 'yes', owed.answer === 'yes', police?.isOverdue === true, ncmec?.isOverdue === true);
}

/** The same words for both, to show that the hand-written trace says what the library's findings say. */
interface Said {
  readonly rule: string;
  readonly answer: Answer;
  readonly citations: readonly string[];
  readonly facts: readonly string[];
  readonly limbs: readonly Said[];
}
const saidByOurs = ({ id, answer, law, facts, because }: Finding): Said => ({
  rule: id,
  answer,
  citations: law.map(({ citation }) => citation),
  facts: because.length === 0 ? facts : [],
  limbs: because.map(saidByOurs),
});
const saidByHand = (trace: Trace): Said => trace;

const cases = casesOf(10_000);
const few = cases.slice(0, 500);
const byJsonRules = jsonRulesEngine();
const byPublicodes = publicodes();

for (const given of cases) {
  const expected = plain(given);
  const answer = ours(given);
  deepStrictEqual([ourCode(answer), codeOf(traced(given)), codeOf(fullyTraced(given))], [expected, expected, expected]);
  deepStrictEqual(saidByOurs(answer.owed), saidByHand(fullyTraced(given).owed));
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
  each('missing-child-rules, with full findings', (given) => ourCode(ours(given))),
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
