/** A word as it sounds to who writes by ear, in Spanish, where English is the same, and as English ends in -tion. */
export const soundOf = (word: string): string =>
  word
    .replace(/ph/gu, 'f')
    .replace(/(?:ti|sh)[ou]n/gu, 'xun')
    .replace(/ch/gu, 'x')
    .replace(/qu(?=[ei])|c(?![eih])|q/gu, 'k')
    .replace(/[cz]/gu, 's')
    .replace(/g(?=[ei])/gu, 'j')
    .replace(/v/gu, 'b')
    .replace(/ll/gu, 'y')
    .replace(/h/gu, '')
    .replace(/(.)\1/gu, '$1');

const BY_EAR = /^(?=.{4})(?:h|[a-z]*(?:k|ph|x|shun|shon))/u;

/** Whether a word has what messages write by ear: k for c and qu, ph for f, x for ch, shun for tion, an h too many. */
export const isByEar = (word: string): boolean => BY_EAR.test(word);
