import type { Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Episode } from './episode.js';
import type { Event } from './event.js';
import { sameOrUnknown, valueAt } from './value-at.js';

type Fact = 'abducted' | 'reasonableCauseOfTrafficking' | 'sexTraffickingVictim';

/** A fact that is a plain answer, at a moment. */
export function answerAt(episode: Episode, at: Instant, fact: Fact): Answer {
  return valueAt<Answer>(
    episode,
    at,
    episode[fact],
    (event, before) => {
      if (event.kind === 'changed') return event.facts[fact];
      return fact === 'abducted' ? abductedAfter(event, before) : identifiedBy(event);
    },
    sameOrUnknown,
  );
}

/** Back in authorised care, nobody keeps the child any more. */
function abductedAfter(event: Event, before: Answer): Answer | undefined {
  if (event.kind !== 'returned') return undefined;
  if (event.to === 'authorised-care') return 'no';
  return event.to === null && before === 'yes' ? 'unknown' : undefined;
}

/** One identified as a victim gives reasonable cause, whatever was thought before. */
function identifiedBy(event: Event): Answer | undefined {
  return event.kind === 'trafficking-identified' || (event.kind === 'screened' && event.victim === 'yes') ? 'yes' : undefined;
}
