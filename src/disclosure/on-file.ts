import type { ConsentBy, LegalBasis } from '../facts/request.js';
import { all, any, type Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Question } from './question.js';

/** What is looked for on file. */
export interface Wanted {
  /** Its kind. */
  readonly kind: LegalBasis['kind'];
  /** Who must have given the consent. */
  readonly by?: readonly ConsentBy[];
  /** Whether whoever consents must be known not to be the abuser. */
  readonly nonAbusing?: true;
  /** Whether it must name the information; a general clause is not enough. */
  readonly named?: true;
  /** Whether it must reach the public, whoever asks. */
  readonly published?: true;
}

/** Whether such a basis is in force and covers the question. Nothing on file is a settled no. */
export function onFileFor(question: Question, wanted: Wanted): Answer {
  const { onFile, asOf } = question.request;
  if (onFile === null) return 'unknown';
  let found: Answer = 'no';
  for (const basis of onFile) {
    if (basis.kind !== wanted.kind) continue;
    const answer = all([isGivenBy(basis, wanted), inForce(basis, asOf), covers(basis, question, wanted), reaches(basis, question, wanted)]);
    found = any([found, answer]);
  }
  return found;
}

function isGivenBy({ by, nonAbusing }: LegalBasis, wanted: Wanted): Answer {
  if (wanted.by === undefined) return 'yes';
  if (by === null) return 'unknown';
  if (!wanted.by.includes(by)) return 'no';
  // The consent of somebody known to abuse the child opens nothing.
  return wanted.nonAbusing === true || nonAbusing === 'no' ? nonAbusing : 'yes';
}

/** From its first moment until its last, which is no longer included. */
function inForce({ from, until }: LegalBasis, asOf: Instant): Answer {
  const begun: Answer = from === null ? 'unknown' : from <= asOf ? 'yes' : 'no';
  const lasting: Answer = until === null ? 'unknown' : until === 'open' || asOf < until ? 'yes' : 'no';
  return all([begun, lasting]);
}

function covers({ covers: scope }: LegalBasis, { category }: Question, { named }: Wanted): Answer {
  if (scope === null) return 'unknown';
  if (scope === 'all') return named === true ? 'no' : 'yes';
  return scope.includes(category) ? 'yes' : 'no';
}

/** What may be published may be told to anybody; but nobody publishes a child by a general clause that names no public. */
function reaches({ to }: LegalBasis, { request, place }: Question, { published }: Wanted): Answer {
  const role = request.recipients[place]?.role ?? null;
  if (to === null || role === null) return 'unknown';
  const isPublic = published === true || role === 'media' || role === 'public';
  if (to === 'all') return isPublic ? 'no' : 'yes';
  return to.includes('media') || to.includes('public') || (!isPublic && to.includes(role)) ? 'yes' : 'no';
}
