import { daysOf, isCalendarDate, momentOf, type CalendarDate } from '../kernel/instant.js';
import type { Report } from './consistent-log.js';
import { isObject, isSaid, listOf, type Loose } from './loose.js';

const DAY = 86_400_000;

/** What must agree within the facts of one moment. Reads only what is readable: the rest is reported elsewhere. */
export function checkFacts(facts: Loose, path: readonly (string | number)[], report: Report): void {
  if (isObject(facts['child'])) checkChild(facts['child'], [...path, 'child'], report);
  checkAgencies(listOf(facts['agencies']), [...path, 'agencies'], report);
  listOf(facts['earlierEpisodes']).forEach((earlier, index) => {
    if (isObject(earlier) && endsBeforeItBegins(earlier)) {
      report([...path, 'earlierEpisodes', index, 'endedAt'], 'wrong-order', 'no earlier than `missingSince`');
    }
  });
}

function checkChild(child: Loose, path: readonly (string | number)[], report: Report): void {
  const { birthDate, bornBetween } = child;
  if (isSaid(birthDate) && isSaid(bornBetween)) {
    report([...path, 'bornBetween'], 'both-known', 'left out where `birthDate` is known');
  }
  const [first, last] = listOf(bornBetween);
  if (isDate(first) && isDate(last) && last < first) {
    report([...path, 'bornBetween'], 'wrong-order', 'a range whose first day is not after its last');
  }
}

function checkAgencies(agencies: readonly unknown[], path: readonly (string | number)[], report: Report): void {
  const ids = new Set<unknown>();
  agencies.forEach((agency, index) => {
    if (!isObject(agency) || typeof agency['id'] !== 'string') return;
    if (ids.has(agency['id'])) report([...path, index, 'id'], 'duplicate-id', 'an id that no other agency has');
    ids.add(agency['id']);
  });
}

/** Between a day and an instant the zone would tell; a day's margin does without it. */
function endsBeforeItBegins({ missingSince, endedAt }: Loose): boolean {
  const [since, end] = [lastMomentOf(missingSince), lastMomentOf(endedAt)];
  if (since === undefined || end === undefined) return false;
  const alike = isDate(missingSince) === isDate(endedAt);
  return alike ? end < since : end + 2 * DAY < since;
}

function lastMomentOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  return isCalendarDate(value) ? (daysOf(value) + 1) * DAY - 1 : momentOf(value);
}

/** The day before the first on which the child may have been born, if any is known. */
export function dayBeforeBirth(child: unknown): string | undefined {
  if (!isObject(child)) return undefined;
  const [earliest] = [child['birthDate'], listOf(child['bornBetween'])[0]].filter(isDate).sort();
  return earliest === undefined ? undefined : new Date((daysOf(earliest) - 1) * DAY).toISOString().slice(0, 10);
}

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value);
}
