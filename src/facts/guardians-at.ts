import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { LegalGuardian } from './facts.js';
import { valueAt } from './value-at.js';

/** Who holds legal guardianship at a moment; `null` where nobody knows. */
export function guardiansAt(episode: Episode, at: Instant): readonly LegalGuardian[] | null {
  return valueAt(
    episode,
    at,
    episode.legalGuardians,
    (event) => (event.kind === 'changed' ? event.facts.legalGuardians : undefined),
    (left, right) => (JSON.stringify(left) === JSON.stringify(right) ? left : null),
  );
}
