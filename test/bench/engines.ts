import { Engine as JsonRules } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { encoded, type Case } from './cases.js';

const MISSING = {
  all: [
    { fact: 'isWhereaboutsUnknown', operator: 'equal', value: true },
    {
      any: [
        { fact: 'age', operator: 'lessThan', value: 18 },
        {
          all: [
            { fact: 'age', operator: 'lessThan', value: 21 },
            { fact: 'isEmancipated', operator: 'equal', value: false },
            { fact: 'isUnderGuardianship', operator: 'equal', value: true },
          ],
        },
      ],
    },
  ],
};
const OWED = { all: [MISSING, { fact: 'hasPlacement', operator: 'equal', value: true }] };
const overdue = (report: string): object => ({
  all: [OWED, { fact: report, operator: 'equal', value: null }, { fact: 'elapsedHours', operator: 'greaterThan', value: 24 }],
});

/** The rule in json-rules-engine: a result for each of its four questions, its own account of the conditions included. */
export function jsonRulesEngine(): (given: Case) => Promise<number> {
  const engine = new JsonRules();
  const rules = { missing: MISSING, owed: OWED, police: overdue('lawEnforcementAt'), ncmec: overdue('ncmecAt') };
  for (const [type, conditions] of Object.entries(rules)) engine.addRule({ conditions: conditions as never, event: { type } });
  return async (given) => {
    const { events } = await engine.run({
      isWhereaboutsUnknown: given.isWhereaboutsUnknown,
      age: given.age,
      isEmancipated: given.isEmancipated,
      isUnderGuardianship: given.isUnderGuardianship,
      hasPlacement: given.hasPlacement,
      elapsedHours: (given.now - given.received) / 3_600_000,
      lawEnforcementAt: given.lawEnforcementAt,
      ncmecAt: given.ncmecAt,
    });
    const has = (type: string): boolean => events.some((event) => event.type === type);
    return encoded(has('missing'), has('owed'), has('police'), has('ncmec'));
  };
}

const yesNo = (holds: boolean): string => (holds ? 'oui' : 'non');

/** The rule in Publicodes, which words its rules in French. */
export function publicodes(): (given: Case) => number {
  const engine = new Publicodes({
    age: null,
    emancipated: null,
    guardianship: null,
    unknown: null,
    placement: null,
    hours: null,
    'told police': null,
    'told ncmec': null,
    youth: { 'toutes ces conditions': ['age >= 18', 'age < 21', 'emancipated = non', 'guardianship'] },
    missing: { 'toutes ces conditions': ['unknown', { 'une de ces conditions': ['age < 18', 'youth'] }] },
    owed: { 'toutes ces conditions': ['missing', 'placement'] },
    police: { 'toutes ces conditions': ['owed', 'hours > 24', 'told police = non'] },
    ncmec: { 'toutes ces conditions': ['owed', 'hours > 24', 'told ncmec = non'] },
  });
  return (given) => {
    engine.setSituation({
      age: given.age,
      emancipated: yesNo(given.isEmancipated),
      guardianship: yesNo(given.isUnderGuardianship),
      unknown: yesNo(given.isWhereaboutsUnknown),
      placement: yesNo(given.hasPlacement),
      hours: (given.now - given.received) / 3_600_000,
      'told police': yesNo(given.lawEnforcementAt !== null),
      'told ncmec': yesNo(given.ncmecAt !== null),
    });
    const holds = (rule: string): boolean => engine.evaluate(rule).nodeValue === true;
    return encoded(holds('missing'), holds('owed'), holds('police'), holds('ncmec'));
  };
}
