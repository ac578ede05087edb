import { INFORMATION } from '../facts/whereabouts-after.js';
import type { Entry, Log } from './log.js';

/**
 * Whether an act of an agency shows that it knew before any information on the record. The clock is counted from what the record
 * lists, and may have run from earlier (AMB-2).
 */
export function isKnownBefore({ entries }: Log): boolean {
  const informed = entries.filter(({ event }) => INFORMATION.includes(event.kind));
  const first = informed.reduce((least, { from }) => Math.min(least, from), Infinity);
  return informed.length > 0 && entries.some((act) => act.to < first && showsThatAgencyKnew(act));
}

function showsThatAgencyKnew({ event }: Entry): boolean {
  const isOfMissing = event.kind === 'reported' && event.about?.includes('missing') === true && event.agency !== null;
  return isOfMissing || event.kind === 'agency-determined-missing' || event.kind === 'agency-confirmed-report';
}
