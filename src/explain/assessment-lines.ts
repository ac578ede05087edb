import type { Assessment, Duty } from '../assess/assessment.js';
import { readLog } from '../assess/log.js';
import { factsAt } from '../facts/facts-at.js';
import type { Finding } from '../kernel/finding.js';
import type { FederalFindingId } from '../policy/duty-row.js';
import { dutySentences, dutySources } from './duty-lines.js';
import { reasonedLines, sourcesOf } from './finding-lines.js';
import { foundAs } from './found-as.js';
import { questionText } from './question.js';
import { citing, sourceLines } from './sources.js';
import { time, type Speaker } from './speaker.js';
import { notRead } from './step.js';

/** A whole assessment: its duties, its definitions, the advice, the questions and the notices. */
export function assessmentLines(assessment: Assessment, by: Speaker): readonly string[] {
  const { words } = by;
  const { phrases } = words;
  const findings = inOrder(assessment.findings);
  const log = readLog(assessment.episode, assessment.asOf);
  const found = foundAs(log);
  const named = factsAt(log.episode, assessment.asOf).agencies?.map(({ id }) => id) ?? [];
  const now = { ...citing(assessment.asOf, by), agencies: named.length > 1 ? named : [] };
  const then = ({ judgedAt }: Duty): Speaker => citing(judgedAt ?? assessment.asOf, { ...by, found });
  const cited = [
    ...assessment.duties.flatMap((duty) => sourceLines(dutySources(duty), then(duty))),
    ...sourceLines(sourcesOf(findings), now),
  ];
  return [
    phrases.disclaimer,
    '',
    `${phrases.assessment(time(assessment.asOf, by), assessment.policy)}.`,
    ...assessment.unconfirmed.map((overlay) => `${phrases.unconfirmed(overlay)}.`),
    ...(found === undefined ? [] : [`${words.foundAs[found]}.`]),
    ...assessment.duties.flatMap((duty) => ['', ...dutySentences(duty, then(duty))]),
    '',
    `${phrases.definitions}:`,
    ...findings.flatMap((finding) => reasonedLines(finding, now).map((line) => `  ${line}`)),
    ...section(
      phrases.advice,
      assessment.advice.map(({ id, text }) => words.advice[id] ?? text),
    ),
    ...section(
      phrases.needs,
      assessment.needs.map((fact) => questionText(fact, assessment, by)),
    ),
    ...section(phrases.notices, [
      ...assessment.notices.map((notice) => noticeText(notice, by)),
      ...(assessment.disregarded.length === 0 ? [] : [notRead(assessment.disregarded, by)]),
    ]),
    '',
    ...new Set(cited.map((line) => line.trimStart())),
  ];
}

/** The place of each definition. A record that was stored comes back with its keys in another order, and is told in the same. */
const PLACES: Readonly<Partial<Record<string, number>>> = {
  'missing-child': 0,
  'missing-child-or-youth': 1,
  'endangered-runaway': 2,
  'reportable-to-ncic': 3,
  'covered-by-title-iv-e': 4,
  'missing-or-abducted-from-care': 5,
  'abducted-from-care': 6,
  'absent-from-care': 7,
  'foster-care': 8,
  'sex-trafficking-victim': 9,
} satisfies Readonly<Record<FederalFindingId, number>>;

function inOrder(findings: Assessment['findings']): readonly Finding[] {
  const place = (id: string): number => PLACES[id] ?? Infinity;
  return Object.entries(findings)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, found]) => found);
}

/** What is about one event ends with its name. */
function noticeText(notice: string, { words }: Speaker): string {
  const [code = '', ...event] = notice.split(':');
  const text = words.notices[code];
  if (text === undefined || event.length === 0) return text ?? notice;
  return `${text} (${event.join(':')})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  - ${line}`)];
}
