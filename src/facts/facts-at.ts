import { refuseUnless } from '../kernel/given.js';
import { isInstant, type Instant } from '../kernel/instant.js';
import { remembered } from '../kernel/remembered.js';
import { agenciesAt } from './agencies-at.js';
import { answerAt } from './answers-at.js';
import { childAt } from './child-at.js';
import type { Episode } from './episode.js';
import { isEpisode } from './is-episode.js';
import type { Facts } from './facts.js';
import { isChangedBy, valueAt } from './value-at.js';
import { whereaboutsUnknownTo } from './whereabouts-at.js';

/**
 * The facts of a moment: those of the episode's start, with every change that had happened by then. Where a change may
 * or may not have happened by then, the facts in which the two differ are unknown.
 *
 * A child who was seen in person by the agency or the police is located: the whereabouts are no longer unknown, until
 * they are lost again. A sighting, a message or a telephone call changes nothing (reading AMB-17).
 *
 * @param episode - the episode
 * @param at - the moment
 * @returns the facts of that moment
 * @example
 * ```ts
 * import { factsAt, instant, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'located', at: '2026-05-04T12:00:00-05:00', verifiedBy: 'police-in-person' }],
 * });
 * factsAt(episode, instant('2026-05-04T11:59:59-05:00')).whereaboutsUnknown; // 'yes'
 * factsAt(episode, instant('2026-05-04T12:00:00-05:00')).whereaboutsUnknown; // 'no'
 * ```
 */
export function factsAt(episode: Episode, at: Instant): Facts {
  return factsOf(episode, at, undefined, undefined);
}

const factsOf = /* @__PURE__ */ remembered((episode: Episode, at: Instant): Facts => {
  refuseUnless(['episode', isEpisode(episode), 'made with `parseEpisode`'], ['at', isInstant(at), 'made with `instant`']);
  return isChangedBy(episode, at) ? changedBy(episode, at) : factsOfStart(episode);
});

function factsOfStart(episode: Episode): Facts {
  return {
    child: episode.child,
    agencies: episode.agencies,
    placement: episode.placement,
    legalGuardians: episode.legalGuardians,
    whereaboutsUnknown: joint(episode.whereaboutsUnknown),
    abducted: episode.abducted,
    circumstances: episode.circumstances,
    reasonableCauseOfTrafficking: episode.reasonableCauseOfTrafficking,
    sexTraffickingVictim: episode.sexTraffickingVictim,
    earlierEpisodes: episode.earlierEpisodes,
  };
}

function changedBy(episode: Episode, at: Instant): Facts {
  const replaced = <Fact extends 'placement' | 'legalGuardians' | 'circumstances' | 'earlierEpisodes'>(fact: Fact): Facts[Fact] | null =>
    valueAt<Facts[Fact] | null>(
      episode,
      at,
      episode[fact],
      (event) => (event.kind === 'changed' ? event.facts[fact] : undefined),
      sameOrNull,
    );
  return {
    child: childAt(episode, at),
    agencies: agenciesAt(episode, at),
    placement: replaced('placement'),
    legalGuardians: replaced('legalGuardians'),
    whereaboutsUnknown: whereaboutsAt(episode, at),
    abducted: answerAt(episode, at, 'abducted'),
    circumstances: replaced('circumstances'),
    reasonableCauseOfTrafficking: answerAt(episode, at, 'reasonableCauseOfTrafficking'),
    sexTraffickingVictim: answerAt(episode, at, 'sexTraffickingVictim'),
    earlierEpisodes: replaced('earlierEpisodes'),
  };
}

/** One answer where all agree, so that a record which never told them apart is not shown as if it had. */
function whereaboutsAt(episode: Episode, at: Instant): Facts['whereaboutsUnknown'] {
  const isApart =
    typeof episode.whereaboutsUnknown !== 'string' ||
    episode.events.some((event) => event.kind === 'changed' && typeof event.facts.whereaboutsUnknown === 'object');
  const toAgency = whereaboutsUnknownTo(episode, at, 'toAgency');
  if (!isApart) return toAgency;
  const toParent = whereaboutsUnknownTo(episode, at, 'toParent');
  const toLegalCustodian = whereaboutsUnknownTo(episode, at, 'toLegalCustodian');
  return joint({ toAgency, toParent, toLegalCustodian });
}

function joint(unknown: Facts['whereaboutsUnknown']): Facts['whereaboutsUnknown'] {
  if (typeof unknown === 'string') return unknown;
  const { toAgency, toParent, toLegalCustodian } = unknown;
  return toAgency === toParent && toParent === toLegalCustodian ? toAgency : unknown;
}

function sameOrNull<Value>(left: Value, right: Value): Value | null {
  return JSON.stringify(left) === JSON.stringify(right) ? left : null;
}
