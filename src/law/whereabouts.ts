import type { Episode } from '../facts/episode.js';
import type { UnknownTo } from '../facts/facts.js';
import { unknownBy, whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { all } from '../kernel/answer.js';
import { finding, type Finding, type Ground } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { Readings } from '../policy/readings.js';

/** The whereabouts limb of 34 U.S.C. 11292(1): by the knowledge of the parent, until 2018-10-10 of the legal custodian. */
export function whereaboutsUnknown(id: string, ground: Ground, episode: Episode, at: Instant, whom: keyof UnknownTo): Finding {
  return finding(id, ground, whereaboutsUnknownTo(episode, at, whom), ['/whereaboutsUnknown']);
}

/**
 * Title IV-E does not say to whom the whereabouts of a missing child must be unknown (AMB-4). By default: to the agency
 * and the placement, whatever a parent knows.
 */
export function whereaboutsUnknownToAgency(ground: Ground, episode: Episode, at: Instant, { whoseKnowledge }: Readings): Finding {
  const toAgency = whereaboutsUnknownTo(episode, at, 'toAgency');
  const toBoth = all([toAgency, whereaboutsUnknownTo(episode, at, 'toParent')]);
  const unseen = toAgency === 'no' ? [] : unknownBy(episode, at);
  const law = { law: ground.law, readings: toAgency === toBoth ? unseen : [`AMB-4:${whoseKnowledge}`, ...unseen] };
  return whoseKnowledge === 'agency-and-placement'
    ? finding('whereabouts-unknown-to-agency', law, toAgency, ['/whereaboutsUnknown'])
    : finding('whereabouts-unknown-to-agency-and-parent', law, toBoth, ['/whereaboutsUnknown']);
}
