import { isRecord, refuseUnless, type Given } from '../kernel/given.js';
import { guardOf } from './guard.js';
import { exemptions } from './lexicon/exemptions.js';
import { direct, indirect } from './lexicon/lexicon.js';
import { examples } from './likeness/beside-examples.js';
import type { GuardHint, GuardResult } from './types.js';

const guard = /* @__PURE__ */ guardOf([...direct, ...indirect], exemptions, examples);

/**
 * Looks in a text for words, names and facts that tell that a child is or was in care, in state custody or in a justice
 * placement, or is or may be trafficked. It reads English and Spanish together, in plain text, file names, slugs, JSON
 * (names and values) and HTML, through disguises of spelling. `pass` means that nothing known was found, never that there
 * is nothing: see `guardLimits`. The first 65,536 UTF-16 code units are judged; a longer text is at least `review`.
 *
 * @param text - The text as it will appear.
 * @param hints - Pieces that typed fields vouch for; what they cancel is said at `GuardHint`.
 * @returns The outcome, the hits on the text as given, and the version of the lexicon. Hits name entries, or that the text reads like
 *   examples that leak, never the text.
 * @throws a `RulesError` named `InvalidFactsError` where a hint is none, or the text is no text
 *
 * @example
 * ```ts
 * import { checkPublicText } from 'missing-child-rules';
 *
 * checkPublicText('She lives in foster care.').outcome; // 'block'
 * checkPublicText('Alex Foster, 14, has brown hair.').outcome; // 'pass'
 * ```
 */
export function checkPublicText(text: string, hints?: readonly GuardHint[]): GuardResult {
  refuseUnless(['text', typeof text === 'string', 'a text'], ['hints', hints === undefined || Array.isArray(hints), 'a list of hints']);
  refuseUnless(...Array.from(hints ?? [], hintGiven));
  return guard(text, hints);
}

const KINDS: readonly unknown[] = ['person', 'place', 'brand', 'print'] satisfies readonly GuardHint['kind'][];

/** What vouches for a piece opens the guard, so one that is no hint must not. */
function hintGiven(hint: unknown, place: number): Given {
  const isHint = isRecord(hint) && KINDS.includes(hint['kind']) && typeof hint['text'] === 'string';
  return [`hints/${String(place)}`, isHint, 'a `text`, and as its `kind` `person`, `place`, `brand` or `print`'];
}
