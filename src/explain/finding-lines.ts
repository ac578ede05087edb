import type { Provision } from '../kernel/citation.js';
import { determining, type Finding } from '../kernel/finding.js';
import { citationsText, sourceLines } from './sources.js';
import { labelOf, type Speaker } from './speaker.js';
import type { Words } from './words.js';

/** A finding: its answer, the facts that decided it, what it rests on. */
export function findingLines(finding: Finding, by: Speaker): readonly string[] {
  return [
    ...reasonedLines(finding, by),
    ...finding.readings.map((reading) => readingLine(reading, by)),
    ...sourceLines(sourcesOf([finding]), by),
  ];
}

/** The answer, and beneath it what decided it: the last reasons, without the steps between. */
export function reasonedLines(finding: Finding, by: Speaker): readonly string[] {
  const reasons = reasonsOf(finding).map((reason) => `  - ${sentence(reason, by)}${cited(reason, by)}`);
  return [`${sentence(finding, by)}${cited(finding, by)}`, ...new Set(reasons)];
}

/** The limbs that decided, followed down to those that were answered from facts alone. */
function reasonsOf(finding: Finding): readonly Finding[] {
  return determining(finding).flatMap((limb) => (limb.because.length === 0 ? [limb] : reasonsOf(limb)));
}

function sentence(finding: Finding, by: Speaker): string {
  const { words } = by;
  const said = words.findings[finding.id] ?? (finding.id in words.duties ? words.findings['duty-owed'] : undefined);
  const text = said?.[finding.answer] ?? `${labelOf(finding.id, by) ?? finding.id}: ${finding.answer}.`;
  const agency = agencyOf(finding, by);
  return agency === undefined ? text : words.phrases.ofAgency(agency, text);
}

/** The one agency of whose facts alone a finding speaks. */
function agencyOf({ facts }: Finding, { agencies }: Speaker): string | undefined {
  const [place, ...others] = new Set(facts.flatMap((fact) => /^\/agencies\/(\d+)\//.exec(fact)?.[1] ?? []));
  return place === undefined || others.length > 0 ? undefined : agencies[Number(place)];
}

function cited({ law, basis }: Finding, by: Speaker): string {
  const remark = basis === 'statute' ? '' : by.words.bases[basis];
  const parts = [citationsText(law, by), remark].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}

/** What findings, and the limbs that decided them, rest on: each provision once. */
export function sourcesOf(findings: readonly Finding[]): readonly Provision[] {
  const law = findings.flatMap((finding) => [finding, ...reasonsOf(finding)]).flatMap((each) => each.law);
  return uniqueSources(law);
}

/** Each provision once. */
export function uniqueSources(law: readonly Provision[]): readonly Provision[] {
  return [...new Map(law.map((provision) => [provision.id, provision])).values()];
}

/** A reading on which something rests. */
export function readingLine(reading: string, { words }: Speaker): string {
  return `  ${words.phrases.restsOn(readingText(reading, words))}.`;
}

function readingText(reading: string, words: Words): string {
  const [number = reading, chosen = ''] = reading.split(':');
  const question = words.readings[number];
  return question === undefined ? reading : `${number}, ${question}: ${words.readingValues[reading] ?? chosen}`;
}
