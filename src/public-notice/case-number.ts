import { plainly } from './guarded.js';
import { fail, shaped, UNUSABLE, type Read } from './reader.js';

/** A pattern says only how many digits and letters stand where: `#` a digit, `A` a letter. */
const pattern = shaped(/^[#A]{1,12}(?:[-/ .][#A]{1,12}){0,4}$/, 40);

const number = shaped(/^(?=.*\d)[A-Z\d]{1,12}(?:[-/ .][A-Z\d]{1,12}){0,4}$/, 40);

/**
 * Letters with which courts and agencies mark dependency, delinquency, care and intake: no police number may carry them.
 * Letters that police use as well (CP, DC, DL, IV) are not here.
 */
const DOCKET = new Set(
  (
    'ACS AWL BCW CFD CFS CHN CIN CINA CPS CRA CSB CW CWS CYD CYF CYS DCF DCS DCY DEP DFS DHR DHS DJJ DJS DN DP DPW DSS DYC DYS FC FCL FCS FOS GAL GH ' +
    'HT ICW JA JC JCP JD JDL JDP JDQ JJ JJC JP JPO JPT JT JU JUV JV JW OCS OCY ORR SVU TPR UAC VIC WIC YA YC YO'
  ).split(' '),
);

/** Letters with nothing but signs between them are read together: C-P-S. */
const lettersIn = (text: string): readonly string[] => text.replace(/[-/ .]/g, '').match(/[A-Z]+/g) ?? [];

/** At most three letters, which spell nothing, or an agency's own initials: PD, SO, SD or SP at the end. */
const INITIALS = /^[A-Z]{0,3}(?:PD|SO|SD|SP)$/;
const spellsNothing = (letters: string): boolean =>
  !DOCKET.has(letters) && (letters.length <= 3 || (INITIALS.test(letters) && !DOCKET.has(letters.slice(0, -2))));

/** A single figure between letters may be read as one: W4RD. */
const READS_AS_LETTER = /[A-Z]\d[A-Z]/;

const letters = (text: string): string => text.replace(/\d/g, '#').replace(/[A-Z]/g, 'A');

/** A police case number, apart from the pattern that the police registered for theirs. */
export const caseNumber: Read<string> = (value, at) => {
  const text = number(value, at);
  if (text === UNUSABLE) return UNUSABLE;
  if (READS_AS_LETTER.test(text) || !lettersIn(text).every(spellsNothing)) return fail(at, 'malformed');
  return plainly(text, at);
};

/** What the numbers of the investigating agency look like, as registered: read from the draft, and never published. */
export const caseNumberPattern: Read<string> = pattern;

/** Whether a case number has the registered pattern. */
export function hasPattern(text: string, registered: string): boolean {
  return letters(text) === registered;
}
