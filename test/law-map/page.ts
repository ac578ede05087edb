import { basename } from 'node:path';
import { assess, federal, instant, parseEpisode, provisions, readings, type Finding, type Provision } from 'missing-child-rules';
import { filesUnder, read } from '../health/source.js';
import { partsOf } from '../health/titles.js';
import { vectorFiles, vectors } from '../vectors/vectors.js';
import { notEncoded } from './not-encoded.js';
import { tests } from './tests.js';

function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function walk(finding: Finding): readonly Finding[] {
  return [finding, ...finding.because.flatMap(walk)];
}

const assessments = vectors.flatMap(({ episode, asOf, readings: chosen, expect: { error } }) =>
  error === undefined ? [assess(parseEpisode(episode), instant(asOf), { ...federal, readings: { ...federal.readings, ...chosen } })] : [],
);
const findings = assessments.flatMap(({ findings: found, duties }) =>
  [...Object.values(found), ...duties.map(({ owed }) => owed)].flatMap(walk),
);

/** The rules that cite each provision, by what the cases show. */
const cited = new Map<string, Set<string>>();
for (const finding of findings) {
  for (const { id } of finding.law) cited.set(id, new Set([...(cited.get(id) ?? []), finding.id]));
}

const sources = filesUnder('src/law', '.ts').filter((file) => !file.includes('/provisions'));

/** The name under which rules use a provision, as its table exports it. */
function exportOf({ id }: Provision): string {
  const text = filesUnder('src/law/provisions', '.ts').map(read).join('\n');
  const [before = ''] = text.split(`id: '${id}'`);
  return [...before.matchAll(/export const (\w+)/g)].at(-1)?.[1] ?? '';
}

function rulesOf(provision: Provision): string {
  const name = exportOf(provision);
  const files = sources.filter((file) => new RegExp(`\\.${name}\\b`).test(read(file)));
  const links = files.map((file) => `[${file.replace(/^src\/law\//, '')}](../${file})`);
  const rules = [...(cited.get(provision.id) ?? [])].filter((id) => !federal.duties.some((row) => row.id === id)).sort();
  return [links.join(', '), ...rules.map((id) => `\`${id}\``)].filter((part) => part !== '').join('; ');
}

function dutiesOf({ id }: Provision): string {
  const rows = federal.duties.filter((row) => {
    const limits = row.scope === 'episode' ? row.limits.flatMap(({ law }) => law) : [];
    return [...row.law, ...limits].some((each) => each.id === id);
  });
  return rows.map((row) => `\`${row.id}\`${row.scope === 'programme' ? ` (${row.cadence})` : ''}`).join(', ') || 'none of its own';
}

function casesOf({ id }: Provision): string {
  const files = vectorFiles.flatMap(({ file, cases }) => {
    const count = cases.filter((vector) => vector.provisions.includes(id)).length;
    return count === 0 ? [] : [`[${file.replace(/^test\/vectors\//, '')}](../${file}): ${String(count)}`];
  });
  return files.join(', ') || 'none: it is no rule of an episode';
}

function testsOf({ id }: Provision): string {
  const named = (tests[id] ?? []).map(partsOf);
  const files = [...new Set(named.map(([file]) => file))].map((file) => {
    const titles = named.flatMap(([other, title]) => (other === file ? [`“${title}”`] : []));
    return `[${basename(file)}](../${file}): ${titles.join(', ')}`;
  });
  return files.join('; ') || 'none beside the cases';
}

/** Through which day it was read; of a copy without a date, what it tells of itself. */
function readOf({ readThrough, copy, interval }: Provision): string {
  if (copy === undefined) return readThrough;
  const spoken = readThrough === interval.from ? '' : `; it speaks of nothing later than ${readThrough}`;
  return copy === 'none' ? 'not read' : `not known: the copy that was read bears no date${spoken}`;
}

function entry(provision: Provision): string {
  const { id, citation, formerly, before2015, before2006, kind, interval, since, evidence, caveat } = provision;
  const questions = readings.filter((row) => row.provisions.includes(id));
  return [
    `### ${citation}`,
    '',
    table(
      ['', ''],
      [
        ['name', `\`${id}\``],
        ...(formerly === undefined ? [] : [['before the renumbering of 2017', formerly]]),
        ...(before2015 === undefined ? [] : [['before the Act of 2015, by deduction', before2015]]),
        ...(before2006 === undefined ? [] : [['before the Act of 2006, by deduction', before2006]]),
        ['kind', kind],
        [
          'in force',
          `${interval.from}${since === 'unchecked' ? ' (its first day was not checked)' : ''} to ${interval.to === null ? 'now' : `the day before ${interval.to}`}`,
        ],
        ['read through', readOf(provision)],
        ['evidence', `${evidence}${caveat === undefined ? '' : `; ${caveat}`}`],
        ['rules', rulesOf(provision)],
        ['duties', dutiesOf(provision)],
        ['readings', questions.map((row) => row.id).join(', ') || 'none'],
        ['cases', casesOf(provision)],
        ['tests', testsOf(provision)],
      ],
    ),
    '',
  ].join('\n');
}

/** The page, from the data. */
export function page(): string {
  return `# The map of the law

This page is made from the data by which the library decides. Pick a paragraph: here is its rule, its interval, how it is
known, through which day it was read, which readings of open questions turn on its words, and the cases and other tests that
try it. A test stands by its title, in which the places of its table are marked \`%s\`. Evidence: T its text was read; X an
excerpt; S a secondary description; D deduced from two texts; M from memory. What is not T is not settled. A provision in force
says nothing about the time after its last reading.

${provisions.map(entry).join('\n')}
## Readings

What the text leaves open, with the reading taken where the caller names no other; why it was taken, and why others were
refused, stands in [the catalogue](../src/law/reading-catalogue.ts). What comments and tests call AMB-1a belongs to AMB-1:
beyond foster care, reasonable cause stays the only ground of the reports, and the only authority to tell the National Center.

${table(
  ['number', 'question', 'default', 'others that can be chosen', 'turns on'],
  readings.map(({ id, question, default: chosen, alternatives, provisions: on }) => [
    id,
    question,
    `\`${chosen}\``,
    alternatives.flatMap(({ value, isOffered }) => (isOffered ? [`\`${value}\``] : [])).join(', ') || 'none',
    on.map((each) => `\`${each}\``).join(', '),
  ]),
)}

## Read, or looked for, and not encoded

${table(
  ['source', 'what it is', 'why not'],
  notEncoded.map((row) => [...row]),
)}
`;
}
