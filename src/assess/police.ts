import type { Event } from '../facts/event.js';
import { DECLINED, toldMissing } from '../facts/reported-at.js';
import { all, type Answer } from '../kernel/answer.js';
import type { Window } from '../kernel/deadline.js';
import { beginsIn, type Log } from './log.js';
import { shownBy, type Receipt } from './receipt.js';

/**
 * When the police received the report of a missing child, in a stretch of the record: by their own word, or because the
 * information was given to them, whatever they then did with it (AMB-22). Where that is open, the receipt lies between
 * the report and the next certain one. An entry in NCIC shows that they had a report by then; and when the record was
 * entered: where nothing says so, a verification shows that it had been.
 */
export function policeReceipts(log: Log, trigger: 'police-received-report' | 'ncic-entered', span: Window): readonly Receipt[] {
  const isReport = trigger === 'police-received-report';
  const here = log.entries.filter((entry) => beginsIn(span, entry));
  const listed = here
    .map((entry) => ({ entry, is: isReport ? reachedPolice(entry.event) : isEntry(entry.event) }))
    .filter(({ is }) => is !== 'no');
  const certain = listed.flatMap(({ entry, is }) => (is === 'yes' ? [entry] : []));
  const later = isReport ? 'ncic-entered' : 'ncic-verified';
  if (listed.length === 0) return shownBy(here.filter(({ event }) => event.kind === later));
  return listed.map(({ entry, is }) => {
    const { to } = is === 'yes' ? entry : (certain.find(({ from }) => from >= entry.from) ?? entry);
    const isRefused = entry.event.kind === 'reported' && entry.event.outcome === 'refused';
    return { name: entry.name, from: entry.from, to, readings: isRefused ? [DECLINED] : [] };
  });
}

function reachedPolice(event: Event): Answer {
  if (event.kind !== 'reported') return toldMissing(event);
  return all([event.to === null ? 'unknown' : event.to === 'law-enforcement' ? 'yes' : 'no', toldMissing(event)]);
}

function isEntry({ kind }: Event): Answer {
  return kind === 'ncic-entered' ? 'yes' : 'no';
}
