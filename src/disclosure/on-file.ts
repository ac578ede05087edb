import type { ConsentBy, LegalBasis } from '../facts/request.js';
import { all, any, type Answer } from '../kernel/answer.js';
import type { Instant } from '../kernel/instant.js';
import type { Question } from './question.js';

/** Whether a consent of one of these is in force and covers the question; `nonAbusing` asks also who gave it. */
export function consentOf(question: Question, by: readonly ConsentBy[], nonAbusing = false): Answer {
  return anyOnFile(question, 'consent', (basis) =>
    basis.by === null ? 'unknown' : !by.includes(basis.by) ? 'no' : nonAbusing ? basis.nonAbusing : 'yes',
  );
}

/** Whether an order, appointment, statute, plan or subpoena is in force and covers the question; `named` asks that it names the information. */
export function authorityOnFile(question: Question, kind: LegalBasis['kind'], named = false): Answer {
  return anyOnFile(question, kind, (basis) => (named && basis.covers === 'all' ? 'no' : 'yes'));
}

function anyOnFile(question: Question, kind: LegalBasis['kind'], suits: (basis: LegalBasis) => Answer): Answer {
  const { onFile, asOf } = question.request;
  if (onFile === null) return 'unknown';
  return any(
    onFile.filter((basis) => basis.kind === kind).map((basis) => all([suits(basis), inForce(basis, asOf), covers(basis, question), reaches(basis, question)])),
  );
}

function inForce({ from, until }: LegalBasis, asOf: Instant): Answer {
  const begun: Answer = from === null ? 'unknown' : from <= asOf ? 'yes' : 'no';
  const lasting: Answer = until === null ? 'unknown' : until === 'open' || asOf < until ? 'yes' : 'no';
  return all([begun, lasting]);
}

function covers({ covers: scope }: LegalBasis, { category }: Question): Answer {
  return scope === null ? 'unknown' : scope === 'all' || scope.includes(category) ? 'yes' : 'no';
}

/** What may be published may be told to anybody; but nobody publishes a child by a general clause that names no public. */
function reaches({ to }: LegalBasis, { request, place }: Question): Answer {
  const role = request.recipients[place]?.role ?? null;
  if (to === null || role === null) return 'unknown';
  if (to === 'all') return role === 'media' || role === 'public' ? 'no' : 'yes';
  return to.includes(role) || to.includes('media') || to.includes('public') ? 'yes' : 'no';
}
