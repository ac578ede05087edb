/** A word as it sounds to who writes by ear, in Spanish and where English is the same. */
export const soundOf = (word: string): string =>
  word
    .replace(/ph/gu, 'f')
    .replace(/ch/gu, 'x')
    .replace(/qu(?=[ei])|c(?![eih])|q/gu, 'k')
    .replace(/[cz]/gu, 's')
    .replace(/g(?=[ei])/gu, 'j')
    .replace(/v/gu, 'b')
    .replace(/ll/gu, 'y')
    .replace(/h/gu, '')
    .replace(/(.)\1/gu, '$1');

const BY_EAR = /^(?=.{4})(?:h|[a-z]*(?:k|ph|x))/u;

/** Whether a word has what messages write by ear: k for c and qu, ph for f, x for ch, an h too many. */
export const isByEar = (word: string): boolean => BY_EAR.test(word);
