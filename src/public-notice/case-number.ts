import { guarded } from './guarded.js';
import { fail, shaped, UNUSABLE, type Read } from './reader.js';

/** A pattern says only how many digits and letters stand where: `#` a digit, `A` a letter. */
const pattern = shaped(/^[#A]{1,12}(?:[-/ .][#A]{1,12}){0,4}$/, 40);

const number = guarded('brand', shaped(/^(?=.*\d)[A-Z\d]{1,12}(?:[-/ .][A-Z\d]{1,12}){0,4}$/, 40));

/** Groups of letters with which courts and agencies mark dependency, delinquency and intake: no police number may carry one. */
const DOCKET =
  /(?<![A-Z])(?:CHINS|CHIPS|CINA|CP|CPS|CW|CWS|CYF|CYS|DC|DCF|DCFS|DCS|DFCS|DFPS|DHS|DJJ|DL|DN|DP|DPSS|DSS|FC|FCL|GAL|IV|JC|JD|JDP|JDQ|JJ|JP|JT|JU|JUV|JV|PINS|TPR|WIC|YA|YC|YO)(?![A-Z])/;

const letters = (text: string): string => text.replace(/\d/g, '#').replace(/[A-Z]/g, 'A');

/** A police case number, apart from the pattern that the police registered for theirs. */
export const caseNumber: Read<string> = (value, at) => {
  const text = number(value, at);
  return text !== UNUSABLE && DOCKET.test(text) ? fail(at, 'malformed') : text;
};

/** What the numbers of the investigating agency look like, as registered: read from the draft, and never published. */
export const caseNumberPattern: Read<string> = pattern;

/** Whether a case number has the registered pattern. */
export function hasPattern(text: string, registered: string): boolean {
  return letters(text) === registered;
}
