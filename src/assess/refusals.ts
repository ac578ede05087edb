import type { Event, Subject } from '../facts/event.js';
import { isAbout, isRecovery } from './discharge.js';
import { entriesOf, type Entry, type EntryOf, type Log } from './log.js';
import { isRecovered } from './trigger.js';

/** A report that police refused or turned away. */
export interface Refusal {
  /** The report. */
  readonly entry: EntryOf<'reported'>;
  /** What it was about; a report that may have been about a missing child is taken to be. */
  readonly subject: Subject;
  /** The first later event after which there is nothing left to insist on. */
  readonly resolvedBy: Entry | undefined;
}

/** Every report of the record that police refused or turned away. */
export function refusalsOf(log: Log): readonly Refusal[] {
  return entriesOf(log, 'reported')
    .filter(({ event: { to, outcome } }) => to === 'law-enforcement' && (outcome === 'refused' || outcome === 'deflected'))
    .map((entry) => {
      const subject = isAbout(entry.event, 'missing') === 'no' ? (entry.event.about?.[0] ?? 'missing') : 'missing';
      return { entry, subject, resolvedBy: log.entries.find((later) => later.from >= entry.to && resolves(later, entry, subject, log)) };
    });
}

/** Police took a report on the same subject after all; of a missing child also: it is in NCIC, or the child is found. */
function resolves(later: Entry, refused: Entry, subject: Subject, log: Log): boolean {
  const { event } = later;
  if (later === refused) return false;
  if (event.kind === 'reported') {
    return event.to === 'law-enforcement' && event.outcome === 'received' && isAbout(event, subject) === 'yes';
  }
  const isFound = isRecovery(event) === 'yes' && (isDeath(event) || isRecovered(later, log));
  return subject === 'missing' && (isFound || WITH_POLICE.includes(event.kind));
}

const WITH_POLICE: readonly Event['kind'][] = ['police-received-report', 'ncic-entered', 'ncic-verified'];

/** Of a child found dead nobody asks where it was kept. */
function isDeath(event: Event): boolean {
  return event.kind === 'located' && event.condition === 'deceased';
}
