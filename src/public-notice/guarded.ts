import type { GuardHint } from '../text-guard/types.js';
import { fail, UNUSABLE, type At, type Read, type Unusable } from './reader.js';
import { checkPublicText } from '../text-guard/check.js';

/** A text, if the guard lets it through, knowing what the hints vouch for. */
export function letThrough(text: string, hints: readonly GuardHint[], at: At): string | Unusable {
  const { outcome, hits } = checkPublicText(text, hints);
  switch (outcome) {
    case 'pass':
      return text;
    case 'review':
      return fail(at, 'guard-review', hits);
    case 'block':
      return fail(at, 'guard-block', hits);
  }
}

/** Text that has its field's shape and that the guard lets through, knowing what the field holds. */
export function guarded(kind: GuardHint['kind'], read: Read<string>): Read<string> {
  return (value, at) => {
    const text = read(value, at);
    return text === UNUSABLE ? UNUSABLE : letThrough(text, [{ kind, text }], at);
  };
}
