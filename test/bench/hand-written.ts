import type { Answer } from 'missing-child-rules';
import { encoded, type Case } from './cases.js';

const DAY = 24 * 3_600_000;
const CHILD = '34 U.S.C. 11292(1)';
const CLASS = '42 U.S.C. 671(a)(9)(C)(i)(I)';
const REPORT = '42 U.S.C. 671(a)(35)(B)';
const NCMEC = 'NCMEC, Children Missing from Care, questions and answers for social service agencies';
const EVERY = 'Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102';

/** The rule alone. */
export function plain(given: Case): number {
  const isYouth = given.age >= 18 && given.age < 21 && !given.isEmancipated && given.isUnderGuardianship;
  const isMissing = (given.age < 18 || isYouth) && given.isWhereaboutsUnknown;
  const isOwed = isMissing && given.hasPlacement;
  const isLate = isOwed && given.now > given.received + DAY;
  return encoded(isMissing, isOwed, isLate && given.lawEnforcementAt === null, isLate && given.ncmecAt === null);
}

/** What a trace says of each rule: its name, answer, citations, the facts it read, and its limbs. */
export interface Trace {
  readonly rule: string;
  readonly answer: Answer;
  readonly citations: readonly string[];
  readonly facts: readonly string[];
  readonly limbs: readonly Trace[];
}

/** A report that is owed, or not. */
interface Report {
  readonly to: string;
  readonly due: number;
  readonly isOverdue: boolean;
  readonly citation: string;
}

/** An answer with its reasons. */
export interface Explained {
  readonly missing: Trace;
  readonly owed: Trace;
  readonly reports: readonly Report[];
}

function fact(rule: string, holds: boolean, citations: readonly string[], facts: readonly string[]): Trace {
  return { rule, answer: holds ? 'yes' : 'no', citations, facts, limbs: [] };
}

function all(rule: string, citations: readonly string[], limbs: readonly Trace[]): Trace {
  let answer: Answer = 'yes';
  for (const limb of limbs) {
    if (limb.answer === 'no') answer = 'no';
    else if (limb.answer === 'unknown' && answer === 'yes') answer = 'unknown';
  }
  return { rule, answer, citations, facts: [], limbs };
}

function any(rule: string, citations: readonly string[], limbs: readonly Trace[]): Trace {
  let answer: Answer = 'no';
  for (const limb of limbs) {
    if (limb.answer === 'yes') answer = 'yes';
    else if (limb.answer === 'unknown' && answer === 'no') answer = 'unknown';
  }
  return { rule, answer, citations, facts: [], limbs };
}

function reportsOf(given: Case, isOwed: boolean): readonly Report[] {
  const due = given.received + DAY;
  return [
    { to: 'law-enforcement', due, isOverdue: isOwed && given.now > due && given.lawEnforcementAt === null, citation: REPORT },
    { to: 'ncmec', due, isOverdue: isOwed && given.now > due && given.ncmecAt === null, citation: REPORT },
  ];
}

function isUnder(years: number, { birthDate, today }: Case): boolean {
  return today < String(Number(birthDate.slice(0, 4)) + years) + birthDate.slice(4);
}

function missingOf(given: Case): Trace {
  const isChild = isUnder(18, given);
  return any(
    'missing-child-or-youth',
    [CHILD, NCMEC],
    [
      all(
        'missing-child',
        [CHILD],
        [
          fact('under-18', isChild, [CHILD], ['/child/birthDate']),
          fact('whereabouts-unknown-to-parent', given.isWhereaboutsUnknown, [CHILD, '34 U.S.C. 11292(4)'], ['/whereaboutsUnknown']),
        ],
      ),
      all(
        'missing-unemancipated-youth',
        [NCMEC],
        [
          fact('aged-18-to-20', !isChild && isUnder(21, given), [NCMEC], ['/child/birthDate']),
          fact('unemancipated', !given.isEmancipated, [NCMEC], ['/child/emancipated']),
          fact('under-agency-guardianship', given.isUnderGuardianship, [NCMEC], ['/legalGuardians']),
          fact('whereabouts-unknown-to-agency', given.isWhereaboutsUnknown, [NCMEC], ['/whereaboutsUnknown']),
        ],
      ),
    ],
  );
}

/** The rule with its reasons, and no more law than the rule has. */
export function traced(given: Case): Explained {
  const missing = missingOf(given);
  const owed = all(
    'report-owed',
    [REPORT],
    [missing, fact('placement-and-care', given.hasPlacement, [CLASS], ['/agencies/0/responsibility'])],
  );
  return { missing, owed, reports: reportsOf(given, owed.answer === 'yes') };
}

/** The rule with every limb of law that the library answers for it. */
export function fullyTraced(given: Case): Explained {
  const missing = missingOf(given);
  const reasonableCause = fact(
    'reasonable-cause-of-trafficking',
    false,
    [CLASS],
    ['/reasonableCauseOfTrafficking', '/sexTraffickingVictim'],
  );
  const covered = all(
    'covered-by-agency',
    [CLASS],
    [
      fact('title-iv-e-agency', true, [CLASS], ['/agencies/0/kind']),
      any(
        'responsible-and-within-class',
        [CLASS],
        [
          all(
            'in-agency-care',
            [CLASS],
            [
              fact('placement-and-care', given.hasPlacement, [CLASS], ['/agencies/0/responsibility']),
              childOrYouth(given),
              any('within-class', [CLASS], [reasonableCause, fact('every-child-missing-from-care', true, [EVERY], [])]),
            ],
          ),
          all(
            'supervised-or-served',
            [CLASS],
            [fact('supervision-or-services', false, [CLASS], ['/agencies/0/responsibility']), reasonableCause],
          ),
        ],
      ),
    ],
  );
  const care = all(
    'missing-or-abducted-from-care',
    [REPORT],
    [
      any('covered-by-title-iv-e', [CLASS], [covered]),
      any(
        'missing-or-abducted',
        [REPORT],
        [
          fact('whereabouts-unknown-to-agency', given.isWhereaboutsUnknown, [REPORT], ['/whereaboutsUnknown']),
          fact('abducted', false, [REPORT], ['/abducted']),
        ],
      ),
    ],
  );
  const owed = all('report-owed', [REPORT], [missing, care]);
  return { missing, owed, reports: reportsOf(given, owed.answer === 'yes') };
}

function childOrYouth(given: Case): Trace {
  const AGE = '42 U.S.C. 675(8)';
  if (isUnder(18, given)) return fact('under-18', true, [AGE], ['/child/birthDate']);
  if (isUnder(21, given)) return fact('under-elected-age', true, [AGE], ['/child/birthDate']);
  return fact('under-21', false, [AGE], ['/child/birthDate']);
}

/** The answer without its reasons. */
export function codeOf({ missing, owed, reports }: Explained): number {
  const [police, ncmec] = reports;
  return encoded(missing.answer === 'yes', owed.answer === 'yes', police?.isOverdue === true, ncmec?.isOverdue === true);
}
