import { answersGiven, isRecord, refuseUnless } from '../kernel/given.js';
import type { Answer } from '../kernel/answer.js';
import { allOf, anyOf, finding, type Finding } from '../kernel/finding.js';
import * as persons from './provisions/missing-persons.js';

/** What is known of a body. What is left out is unknown. */
export interface BodyFacts {
  /** Whether it is a court. */
  readonly court?: Answer;
  /** Whether it is a government agency or a part of one. */
  readonly governmental?: Answer;
  /**
   * Whether it administers criminal justice under a statute or an executive order: detection, apprehension, detention,
   * release, prosecution, adjudication, or the correctional supervision or rehabilitation of accused persons or offenders.
   */
  readonly administersCriminalJustice?: Answer;
  /** Whether it spends a substantial part of its budget on that. */
  readonly substantialBudget?: Answer;
}

/**
 * A criminal justice agency: a court; or a government body that administers criminal justice under statute or executive
 * order and spends a substantial part of its budget on it. A child welfare agency is none; a juvenile probation department
 * may be one.
 *
 * @param body - what is known of it
 * @returns the finding `criminal-justice-agency`
 * @see 28 CFR 20.3(b), (g); text read
 * @example
 * ```ts
 * import { criminalJusticeAgency } from 'missing-child-rules';
 * criminalJusticeAgency({ court: 'no', governmental: 'yes', administersCriminalJustice: 'no' }).answer; // 'no'
 * criminalJusticeAgency({ court: 'no', governmental: 'yes', administersCriminalJustice: 'yes' }).answer; // 'unknown'
 * ```
 */
export function criminalJusticeAgency(body: BodyFacts): Finding<'criminal-justice-agency'> {
  const facts = ['court', 'governmental', 'administersCriminalJustice', 'substantialBudget'] satisfies readonly (keyof BodyFacts)[];
  refuseUnless(['body', isRecord(body), 'an object of answers'], ...answersGiven('body', body, facts));
  const law = { law: [persons.criminalJusticeAgency] };
  const limb = (id: string, answer: Answer | undefined): Finding => finding(id, law, answer ?? 'unknown');
  return anyOf('criminal-justice-agency', law, [
    limb('court', body.court),
    allOf('administers-criminal-justice', law, [
      limb('governmental', body.governmental),
      limb('under-statute-or-order', body.administersCriminalJustice),
      limb('substantial-budget', body.substantialBudget),
    ]),
  ]);
}
