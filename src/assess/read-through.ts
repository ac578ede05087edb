import type { Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import { kept } from '../kernel/kept.js';
import { localDate } from '../kernel/local-date.js';
import type { Assessment, Duty } from './assessment.js';
import type { Log } from './log.js';

/**
 * Whether any law was applied to a moment after the day through which it was read: the definitions to the moment of the
 * assessment, the law of a duty to its trigger. A duty whose trigger is not listed was not judged.
 */
export function isLaterThanRead(findings: Assessment['findings'], duties: readonly Duty[], { asOf, episode: { zone } }: Log): boolean {
  // Most duties are judged at the same few moments.
  const dayOf = kept((at: Instant) => localDate(at, zone));
  const today = dayOf(asOf);
  return Object.values(findings).some((found) => rests(found, today)) || duties.some((duty) => isJudgedLater(duty, dayOf));
}

function isJudgedLater({ owed, due, judgedAt }: Duty, dayOf: (at: Instant) => CalendarDate): boolean {
  if (judgedAt === undefined) return false;
  const day = dayOf(judgedAt);
  return rests(owed, day) || due.by.some(({ law }) => law.some((provision) => isLater(provision, day)));
}

function rests({ law, because }: Finding, day: CalendarDate): boolean {
  return law.some((provision) => isLater(provision, day)) || because.some((limb) => rests(limb, day));
}

/** What agencies and the National Center write of themselves is no law, and most of it bears no date. */
function isLater({ kind, readThrough }: Provision, day: CalendarDate): boolean {
  const isLaw = kind === 'statute' || kind === 'regulation' || kind === 'overlay';
  return isLaw && readThrough < day;
}
