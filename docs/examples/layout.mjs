// How the demo fills a page: lines of at most 100 columns, colour only where a person looks at a terminal.
import process from 'node:process';
import { explain } from 'missing-child-rules';

/** The widest line. */
export const width = 100;

const colours = { bold: 1, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36, grey: 90 };
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;

/** Text in a colour, or as it is. */
export function paint(colour, text) {
  return isColoured ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}

const looks = {
  overdue: ['red', 'OVERDUE'],
  'met-late': ['red', 'MET LATE'],
  indeterminate: ['magenta', 'NOT DECIDED'],
  open: ['yellow', 'OPEN'],
  met: ['green', 'met'],
  moot: ['grey', 'moot'],
  waiting: ['grey', 'not started'],
  'not-owed': ['grey', 'not owed'],
};

/** A status as a word of a fixed width. */
export function badge(status, columns = 0) {
  const [colour, word] = looks[status];
  return paint(colour, word.padEnd(columns));
}

/** Breaks a text into lines; those after the first are indented further. A citation is not torn apart. */
export function wrapped(text, indent = '', hanging = indent) {
  const lines = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.replaceAll(/(\d) (U\.S\.C\.|CFR) /g, '$1\u00a0$2\u00a0').split(' ')) {
    if (!isEmpty && columnsOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else {
      line = isEmpty ? `${line}${word}` : `${line} ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line].map((each) => each.replaceAll('\u00a0', ' '));
}

/** Colours take no room. */
function columnsOf(text) {
  // eslint-disable-next-line no-control-regex -- the sequences that terminals read as colours begin with a control character
  return [...text.replaceAll(/\u001b\[\d+m/g, '')].length;
}

/** A heading inside a page. */
export function heading(text, note = '') {
  return ['', `${paint('bold', text)}${note === '' ? '' : `  ${paint('grey', note)}`}`];
}

const names = {
  'ive-report-missing-to-law-enforcement': 'report to police',
  'ive-report-missing-to-ncmec': 'report to NCMEC',
  'ive-report-trafficking-victim': 'report victim to police',
  'ive-ongoing-communication': 'keep in touch',
  'ive-protocol-locate': 'locate',
  'ive-share-recovery-information': 'tell of recovery',
  'ive-protocol-primary-factors': 'ask why',
  'ive-protocol-experiences-and-screening': 'ask what happened, and screen',
  'le-report-under-21-to-ncic': 'report to NCIC',
  'state-entry-within-2-hours': 'enter within 2 hours',
  'le-report-to-namus': 'report to NamUs',
  'le-make-available-to-clearinghouse': 'tell the clearinghouse',
  'le-verify-and-update-30-days': 'verify the entry',
  'le-search': 'search',
  'le-notify-ncmec-foster-child': 'notify NCMEC',
  'le-liaison': 'work with NCMEC',
  'le-ncic-terminal-contractor': 'let a contractor enter',
  'le-confirm-entry-to-guardian': 'confirm to the guardian',
};

/** A duty in a few words. */
export function shortNameOf({ id }) {
  return names[id] ?? id.replaceAll('-', ' ');
}

/** How every episode stands, one line each: the reports with a clock, and what else is left to do. */
export function summary(shown) {
  const [name, column] = [25, 13];
  const reports = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'];
  const cell = ({ duties }, id) => {
    const statuses = duties.filter((duty) => duty.id === id).map(({ status }) => looks[status][1]);
    return [...new Set(statuses)].join(' / ').padEnd(column);
  };
  const left = ({ duties }) => {
    const others = duties.filter(({ id, outstanding }) => outstanding && !reports.includes(id));
    return [...new Set(others.map((duty) => shortNameOf(duty).replace(/^(keep|ask what happened, and) /, '')))].join(', ') || '-';
  };
  const heads = ['to police', 'to NCMEC', 'victim'].map((head) => head.padEnd(column)).join('');
  return [
    paint('bold', 'All episodes at a glance'),
    `  ${''.padEnd(name)}${heads}what else is left`,
    ...shown.map(([file, assessment]) => `  ${file.padEnd(name)}${reports.map((id) => cell(assessment, id)).join('')}${left(assessment)}`),
  ];
}

/** What holds for every episode shown: each notice, and each source that is cited with the day through which it was read. */
export function closing(assessments) {
  const explained = assessments.map((assessment) => explain(assessment, { language: 'en' }).split('\n'));
  const notes = explained.flatMap((lines) => sectionOf(lines, 'Please note:'));
  const sources = explained.flatMap((lines) => lines.filter((line) => line.startsWith('Source: ')));
  return [
    ...(notes.length === 0 ? [] : [paint('bold', 'Please note'), ...listed(notes, /^ *- /), '']),
    paint('bold', 'Sources'),
    ...listed(sources, /^Source: /),
  ];
}

function sectionOf(lines, title) {
  const from = lines.indexOf(title) + 1;
  return from === 0 ? [] : lines.slice(from, lines.indexOf('', from));
}

function listed(lines, mark) {
  return [...new Set(lines)].flatMap((line) => wrapped(line.replace(mark, ''), '  - ', '    '));
}
