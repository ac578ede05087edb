import { refuseUnless } from '../kernel/given.js';
import { checkPublicText } from './check.js';
import { LONGEST_TEXT } from './guard.js';
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
 * Sentences are left out where the guard stops them by themselves or beside those that stay, until it lets the rest through,
 * so that a proposal of a proposal is the same. A long text is judged in pieces.
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
  refuseUnless(['text', typeof text === 'string', 'a text']);
  checkPublicText('', hints);
  let proposed = text.trimEnd();
  let removed = 0;
  for (;;) {
    const pieces = sentencesOf(proposed).map(({ start, end }) => proposed.slice(start, end));
    const kept = together(
      pieces.filter((piece) => checkPublicText(piece, hints).outcome === 'pass'),
      hints,
    );
    if (kept.length === pieces.length) return { proposed, removed, needsPerson: true };
    removed += pieces.length - kept.length;
    proposed = kept.join('').trimEnd();
  }
}

/** How much of a text is judged at once, and how much of it again with what follows, in UTF-16 code units. */
const AT_ONCE = 8192;
const AGAIN = 2048;

/** The sentences that the guard lets through beside each other. */
function together(pieces: readonly string[], hints: readonly GuardHint[] | undefined): readonly string[] {
  const done: string[] = [];
  let open: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    open.push(piece);
    size += piece.length;
    if (size < AT_ONCE) continue;
    open = letThrough(open, hints);
    size = lengthOf(open);
    while (size > AGAIN) {
      const first = open.shift() ?? '';
      size -= first.length;
      done.push(first);
    }
  }
  const all = [...done, ...letThrough(open, hints)];
  return lengthOf(all) > LONGEST_TEXT ? all : letThrough(all, hints);
}

const lengthOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function letThrough(pieces: readonly string[], hints: readonly GuardHint[] | undefined): string[] {
  let left = [...pieces];
  for (;;) {
    const { outcome, hits } = checkPublicText(left.join('').trimEnd(), hints);
    if (outcome === 'pass') return left;
    let end = 0;
    left = left.filter((piece) => {
      const start = end;
      end += piece.length;
      return !hits.some((hit) => hit.start >= start && hit.start < end);
    });
  }
}
