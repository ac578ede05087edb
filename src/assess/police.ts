import type { Event } from '../facts/event.js';
import { toldMissing } from '../facts/reported-at.js';
import { all, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import type { Entry, Log } from './log.js';
import type { Receipt } from './receipt.js';

/**
 * When the police received the report of a missing child, in a stretch of the record: by their own word, or because the
 * information was given to them, whatever they then did with it (AMB-22). Where that is open, the receipt lies between
 * the report and the next certain one. An entry in NCIC shows that they had a report by then; and when the record was
 * entered: where nothing says so, a verification shows that it had been.
 */
export function policeReceipts(log: Log, trigger: 'police-received-report' | 'ncic-entered', span: Window): readonly Receipt[] {
  const isReport = trigger === 'police-received-report';
  const shows = ({ event }: Entry): boolean => (isReport ? reachedPolice(event) !== 'no' : event.kind === 'ncic-entered');
  const listed = log.entries.filter((entry) => isIn(span, entry) && shows(entry));
  if (listed.length > 0) return listed.map((entry) => receipt(entry, listed));
  return shownBy(isReport ? 'ncic-entered' : 'ncic-verified', log, span);
}

function receipt(entry: Entry, others: readonly Entry[]): Receipt {
  const { name, from, event } = entry;
  const isCertain = event.kind !== 'reported' || reachedPolice(event) === 'yes';
  const next = others.find((other) => other.from >= from && (other.event.kind !== 'reported' || reachedPolice(other.event) === 'yes'));
  return { name, from, to: isCertain ? entry.to : (next ?? entry).to, readings: [] };
}

function reachedPolice(event: Event): Answer {
  if (event.kind !== 'reported') return toldMissing(event);
  return all([event.to === null ? 'unknown' : event.to === 'law-enforcement' ? 'yes' : 'no', toldMissing(event)]);
}

/** What came after shows that it had happened, nobody knows when. */
function shownBy(kind: 'ncic-entered' | 'ncic-verified', log: Log, span: Window): readonly Receipt[] {
  const shown = log.entries.filter((entry) => isIn(span, entry) && entry.event.kind === kind);
  const [first] = shown;
  return first === undefined ? [] : [{ name: first.name, from: -Infinity, to: Math.min(...shown.map(({ to }) => to)), readings: [] }];
}

function isIn(span: Window, { from }: Window): boolean {
  return from >= span.from && from <= span.to;
}
