import type { Event } from '../../src/facts/event.js';
import { all, any, type Answer, is, yesIf } from './answer.js';
import { byStart, type Entry } from './log.js';
import { isOwners, isRecovery, type Reading, within } from './reading.js';
import type { Deed, Row } from './rows.js';
import type { Window } from './time.js';
import type { Trigger } from './triggers.js';

/** What meets a duty, or may: when the last of its deeds was first done, and whether each certainly was. */
export interface Discharge extends Window {
  readonly meets: Answer;
  readonly evidence: readonly Entry[];
}

interface Way extends Window {
  readonly entry: Entry;
  readonly meets: Answer;
}

type Reported = Extract<Event, { kind: 'reported' }>;

export function dischargeOf(row: Row, owner: string, trigger: Trigger, reading: Reading): Discharge {
  const deeds = row.deeds.map((deed) => done(deed, owner, trigger, reading));
  const evidence = new Set(deeds.flatMap((deed) => deed.evidence));
  return {
    meets: deeds.length === 0 ? 'no' : all(...deeds.map(({ meets }) => meets)),
    from: Math.max(...deeds.map(({ from }) => from)),
    to: Math.max(...deeds.map(({ to }) => to)),
    evidence: [...evidence],
  };
}

function done(deed: Deed, owner: string, trigger: Trigger, reading: Reading): Discharge {
  const ways = reading.log
    .flatMap((entry) =>
      waysOf(deed, entry, owner, reading).map((way) => ({ ...way, meets: all(way.meets, within(entry, trigger.stretch)) })),
    )
    .filter(({ meets }) => meets !== 'no');
  const certain = ways.filter(({ meets }) => meets === 'yes');
  return {
    meets: any('no', ...ways.map(({ meets }) => meets)),
    from: Math.min(...ways.map(({ from }) => from)),
    to: Math.min(...certain.map(({ to }) => to)),
    evidence: byStart(ways.map(({ entry }) => entry)),
  };
}

function waysOf(deed: Deed, entry: Entry, owner: string, reading: Reading): readonly Way[] {
  const { event } = entry;
  const { from, to } = entry;
  if (deed === 'recover') return [{ entry, from, to, meets: isRecovery(event) }];
  if (deed === 'screen') return event.kind === 'screened' ? [{ entry, from, to, meets: isOwners(event.agency, owner) }] : [];
  if ('document' in deed) {
    if (event.kind !== 'documented') return [];
    return [{ entry, from, to, meets: all(is(event.what, deed.document), isOwners(event.agency, owner)) }];
  }
  return event.kind === 'reported' ? handsOf(deed, entry, event, owner, reading) : [];
}

/** One way for each hand by which a report may be the owner's: its own, or its confirmation of what another reported. */
function handsOf(
  deed: Extract<Deed, { report: unknown }>,
  entry: Entry,
  report: Reported,
  owner: string,
  { log }: Reading,
): readonly Way[] {
  const fit = all(
    is(report.to, deed.to),
    report.about === null ? 'unknown' : yesIf(report.about.includes(deed.report)),
    any(is(report.outcome, 'received'), is(report.outcome, 'refused')),
  );
  const confirmed = log.flatMap((confirmation): readonly Way[] => {
    const { event } = confirmation;
    if (event.kind !== 'agency-confirmed-report') return [];
    const ofThis = event.report === null ? 'unknown' : yesIf(entry.ids.includes(event.report));
    const meets = all(fit, isOwners(event.agency, owner), ofThis);
    return [{ entry, meets, from: Math.max(entry.from, confirmation.from), to: Math.max(entry.to, confirmation.to) }];
  });
  return [{ entry, meets: all(fit, madeBy(report, owner)), from: entry.from, to: entry.to }, ...confirmed];
}

function madeBy({ agency, by, onBehalfOf }: Reported, owner: string): Answer {
  const itself = by === null ? isOwners(agency, owner) : 'no';
  return any(itself, onBehalfOf === null ? 'no' : isOwners(onBehalfOf, owner));
}
