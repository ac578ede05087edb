import type { Facts, UnknownTo } from '../facts/facts.js';
import { all, type Answer } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Readings } from '../policy/readings.js';

/** One answer stands for everyone who is responsible for the child. */
function unknownTo(facts: Facts, whom: keyof UnknownTo): Answer {
  return typeof facts.whereaboutsUnknown === 'string' ? facts.whereaboutsUnknown : facts.whereaboutsUnknown[whom];
}

function pointers(facts: Facts, whom: keyof UnknownTo): readonly string[] {
  return [typeof facts.whereaboutsUnknown === 'string' ? '/whereaboutsUnknown' : `/whereaboutsUnknown/${whom}`];
}

/** The whereabouts limb of 34 U.S.C. 11292(1). */
export function whereaboutsUnknownToParent(ground: Ground, facts: Facts): Finding {
  return finding('whereabouts-unknown-to-parent', ground, unknownTo(facts, 'toParent'), pointers(facts, 'toParent'));
}

/** The whereabouts limb of the definition until 2018-10-10. */
export function whereaboutsUnknownToLegalCustodian(ground: Ground, facts: Facts): Finding {
  return finding(
    'whereabouts-unknown-to-legal-custodian',
    ground,
    unknownTo(facts, 'toLegalCustodian'),
    pointers(facts, 'toLegalCustodian'),
  );
}

/**
 * Title IV-E does not say to whom the whereabouts of a missing child must be unknown (AMB-4). By default: to the agency
 * and the placement, whatever a parent knows.
 */
export function whereaboutsUnknownToAgency(ground: Ground, facts: Facts, { whoseKnowledge }: Readings): Finding {
  const toAgency = unknownTo(facts, 'toAgency');
  const toBoth = all([toAgency, unknownTo(facts, 'toParent')]);
  return finding(
    'whereabouts-unknown-to-agency',
    { law: ground.law, readings: toAgency === toBoth ? [] : [`AMB-4:${whoseKnowledge}`] },
    whoseKnowledge === 'agency-and-placement' ? toAgency : toBoth,
    whoseKnowledge === 'agency-and-placement'
      ? pointers(facts, 'toAgency')
      : [...new Set([...pointers(facts, 'toAgency'), ...pointers(facts, 'toParent')])],
  );
}
