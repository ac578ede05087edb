import { seal, type Audit } from '../kernel/audit.js';
import { readApprovals } from './approvals.js';
import { caseNumberPattern, hasPattern } from './case-number.js';
import { checkAgreement, mayBeAdult, partsOf } from './fields.js';
import { withForm } from './forms.js';
import { HELD, type NoticeFields, type PublicNotice, type PublicNoticeResult } from './notice.js';
import { below, fail, open, start, UNUSABLE, whole, type Parts, type Reason } from './reader.js';

/** Why a draft is or is not ready. For the authorised caller: a reason can tell what the notice must not. */
export interface NoticeAudit {
  /** What {@link toPublicNotice} answers. */
  readonly status: PublicNoticeResult['status'];
  /** Every reason found; none exactly when the status is `ready`. */
  readonly reasons: readonly Reason[];
}

interface Judged {
  readonly parts: Parts<NoticeFields>;
  readonly reasons: readonly Reason[];
}

/** Reads every public key once, in one order, whatever stands in it. Both faces are made from this. */
function judge(draft: unknown): Judged {
  const at = start();
  const field = open(draft, at);
  const parts = partsOf(field);
  checkAgreement(parts, at);
  const { photoId, investigatingAgency: agency } = parts;
  const registered = field.required('caseNumberPattern', caseNumberPattern);
  if (agency !== UNUSABLE && registered !== UNUSABLE && !hasPattern(agency.caseNumber, registered)) {
    fail(below(at, 'caseNumberPattern'), 'contradiction');
  }
  readApprovals(field, { adultRule: mayBeAdult(parts), photoReviewed: photoId !== UNUSABLE && photoId !== null });
  return { parts, reasons: at.reasons };
}

function answer({ parts, reasons }: Judged): PublicNoticeResult {
  const fields = reasons.length > 0 ? UNUSABLE : whole(parts);
  if (fields === UNUSABLE) return HELD;
  const notice = fields as PublicNotice;
  made.add(notice);
  return Object.freeze({ status: 'ready', notice });
}

/** The notices made here. They are frozen to their last leaf, so none has to be read a second time. */
const made = /* @__PURE__ */ new WeakSet<object>();

/** Whether a value is a notice that was made here: types are not there when the program runs. */
export function isMade(notice: PublicNotice): boolean {
  return made.has(notice);
}

/**
 * A public notice, projected from the public fields of a draft, or the constant {@link HELD}.
 *
 * Total: it never throws. A closed list of keys is read, each once and in one order; nothing else in the draft is read
 * or enumerated, so a whole record may be handed in. Two drafts that agree in these keys give the same bytes, whatever
 * else they hold. The notice is a new object, deeply frozen, in which every key is always there.
 *
 * It is ready when every field has its shape and every needed approval is `yes`; an unknown approval is not given.
 *
 * @param draft - public fields, the registered pattern of case numbers, and approvals; see the guide on public notices
 * @returns the notice, or `HELD`
 * @see 42 U.S.C. 671(a)(8); what a notice leaves out is the promise of this library and stricter than any text of law
 * @example
 * ```ts
 * import { exampleDraft, toPublicNotice } from 'missing-child-rules';
 * toPublicNotice(exampleDraft).status; // 'ready'
 * toPublicNotice({ ...exampleDraft, approvals: undefined }); // { status: 'held' }
 * ```
 */
export function toPublicNotice(draft: unknown): PublicNoticeResult {
  return answer(judge(draft));
}

/**
 * Why {@link toPublicNotice} answers as it does: the same question, asked of the same draft by a second function.
 * Nothing leads from a result to its audit.
 *
 * @param draft - what was given to `toPublicNotice`
 * @returns the reasons, sealed
 * @example
 * ```ts
 * import { auditPublicNotice } from 'missing-child-rules';
 * auditPublicNotice(null).reveal(); // { status: 'held', reasons: [{ path: '', code: 'malformed', expected: 'an object of the fields that the type names' }] }
 * ```
 */
export function auditPublicNotice(draft: unknown): Audit<NoticeAudit> {
  const judged = judge(draft);
  const reasons = Object.freeze(judged.reasons.map((reason) => Object.freeze(withForm(reason))));
  return seal(Object.freeze({ status: answer(judged).status, reasons }));
}

/**
 * A notice that was stored as JSON, read as strictly as a draft. Approvals are not asked for again: they are not part of
 * a notice. So a draft, which has them, is none, whatever they say.
 *
 * @param stored - what `JSON.parse` gave
 * @returns the notice, or `HELD` for anything that is not one
 * @example
 * ```ts
 * import { parsePublicNotice } from 'missing-child-rules';
 * parsePublicNotice('not a notice'); // { status: 'held' }
 * ```
 */
export function parsePublicNotice(stored: unknown): PublicNoticeResult {
  const at = start();
  const field = open(stored, at);
  const parts = partsOf(field);
  checkAgreement(parts, at);
  for (const key of OF_A_DRAFT) field.optional(key, (_, here) => fail(here, 'contradiction'));
  return answer({ parts, reasons: at.reasons });
}

/** What a draft has and no notice. */
const OF_A_DRAFT = ['caseNumberPattern', 'approvals'] as const;
