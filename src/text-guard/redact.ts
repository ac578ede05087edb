import { checkPublicText } from './check.js';
import { sentencesOf } from './sentences.js';
import type { GuardHint } from './types.js';

/** What `redactPublicText` proposes. */
export interface RedactionProposal {
  /** The text without the sentences that the guard does not let through. No mark shows where they stood. */
  readonly proposed: string;
  /** How many sentences were left out. */
  readonly removed: number;
  /** Always true: a person reads the proposal before anyone else does. */
  readonly needsPerson: true;
}

/**
 * Proposes a narrative without its leaking sentences, whole and without marks. It lies outside of the promise: what the
 * guard does not know stays in, and what stays may tell by its gaps. A person confirms each proposal.
 *
 * Sentences are left out one by one, and then from the first hit on until the guard lets the rest through, so that a
 * proposal of a proposal is the same.
 *
 * @param text - A narrative.
 * @param hints - Pieces that typed fields vouch for, as for `checkPublicText`.
 * @returns The proposal.
 *
 * @example
 * ```ts
 * import { redactPublicText } from 'missing-child-rules';
 *
 * redactPublicText('She has brown hair. She lives in foster care. Call 911.').proposed; // 'She has brown hair. Call 911.'
 * ```
 */
export function redactPublicText(text: string, hints?: readonly GuardHint[]): RedactionProposal {
  const pieces = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const kept = pieces.filter((piece) => checkPublicText(piece, hints).outcome === 'pass');
  for (;;) {
    const proposed = kept.join('').trimEnd();
    const { outcome, hits } = checkPublicText(proposed, hints);
    if (outcome === 'pass') return { proposed, removed: pieces.length - kept.length, needsPerson: true };
    kept.splice(pieceAt(kept, hits[0]?.start ?? 0), 1);
  }
}

function pieceAt(pieces: readonly string[], place: number): number {
  let end = 0;
  for (let i = 0; i < pieces.length; i += 1) {
    end += pieces[i]?.length ?? 0;
    if (place < end) return i;
  }
  return pieces.length - 1;
}
