import type { Instant } from '../kernel/instant.js';
import type { Child } from './child.js';
import type { Episode } from './episode.js';
import { valueAt } from './value-at.js';

/** What is known of the child at a moment. */
export function childAt(episode: Episode, at: Instant): Child {
  return valueAt(episode, at, episode.child, (event) => (event.kind === 'changed' ? event.facts.child : undefined), shared);
}

function shared(left: Child, right: Child): Child {
  return {
    birthDate: left.birthDate === right.birthDate ? left.birthDate : null,
    bornBetween: String(left.bornBetween) === String(right.bornBetween) ? left.bornBetween : null,
    emancipated: left.emancipated === right.emancipated ? left.emancipated : 'unknown',
    tribes: String(left.tribes) === String(right.tribes) ? left.tribes : null,
  };
}
