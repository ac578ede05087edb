import type { Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { daysOf, daysSince } from '../kernel/local-date.js';
import type { Assessment, Duty } from './assessment.js';
import type { Log } from './log.js';

/**
 * Whether any law was applied to a moment after the day through which it was read: the definitions to the moment of the
 * assessment, the law of a duty to its trigger. A duty whose trigger is not listed was not judged.
 */
export function isLaterThanRead(findings: Assessment['findings'], duties: readonly Duty[], { asOf, episode: { zone } }: Log): boolean {
  return Object.values(findings).some((found) => rests(found, asOf, zone)) || duties.some((duty) => isJudgedLater(duty, zone));
}

function isJudgedLater({ owed, due, judgedAt }: Duty, zone: string): boolean {
  if (judgedAt === undefined) return false;
  return rests(owed, judgedAt, zone) || due.by.some(({ law }) => law.some((provision) => isLater(provision, judgedAt, zone)));
}

function rests({ law, because }: Finding, at: Instant, zone: string): boolean {
  return law.some((provision) => isLater(provision, at, zone)) || because.some((limb) => rests(limb, at, zone));
}

/** What agencies and the National Center write of themselves is no law, and most of it bears no date. */
function isLater({ kind, readThrough }: Provision, at: Instant, zone: string): boolean {
  const isLaw = kind === 'statute' || kind === 'regulation' || kind === 'overlay';
  return isLaw && daysSince(daysOf(readThrough), at, zone) > 0;
}
