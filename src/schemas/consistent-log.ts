import type { ProblemCode } from '../kernel/problem-code.js';
import { entryKeys, eventKeys } from './happenings.js';
import { placed } from './log.js';
import { isSaid, listOf, type Loose } from './loose.js';

/** A place in the record. */
export type Path = readonly (string | number)[];

/** Takes down one mistake. */
export type Report = (path: Path, code: ProblemCode, expected: string) => void;

/** An entry of the log, or the event that a correction puts in the place of one; without properties where it cannot be read. */
export interface Entry {
  readonly path: Path;
  readonly said: Loose;
  /** The correction in which this event stands. */
  readonly within?: Loose;
}

/**
 * The order of a range, and whether it was certainly before birth: what was so on the day before the day before birth
 * was so in every zone. Instants that could be read are in UTC here, so texts are compared.
 */
export function checkTime({ path, said, within }: Entry, dayBeforeBirth: string | undefined, report: Report): void {
  const kinds = within === undefined ? entryKeys : eventKeys;
  const { at, on, between } = kinds.has(said['kind']) ? said : (placed.safeParse(said).data ?? {});
  const [first, last] = listOf(between);
  if (typeof first === 'string' && typeof last === 'string' && last < first) {
    report([...path, 'between'], 'wrong-order', 'a range whose first instant is not after its last');
  }
  if (dayBeforeBirth === undefined) return;
  for (const [key, latest] of Object.entries({ at, on, between: last })) {
    if (typeof latest === 'string' && latest < dayBeforeBirth) report([...path, key], 'before-birth', "no earlier than the child's birth");
  }
}

/** An agency that an event names is one that the record lists. */
export function checkAgency({ path, said }: Entry, agencies: ReadonlySet<string>, report: Report): void {
  for (const key of ['agency', 'onBehalfOf']) {
    const id = said[key];
    if (typeof id === 'string' && !agencies.has(id)) report([...path, key], 'no-such-agency', 'the id of an agency that the record lists');
  }
}

/** A report is made by an agency or by somebody else. */
export function checkReporter({ path, said }: Entry, report: Report): void {
  if (said['kind'] === 'reported' && isSaid(said['agency']) && isSaid(said['by'])) {
    report([...path, 'by'], 'two-reporters', 'left out where `agency` says who made the report');
  }
}

/** No two events have one name, but a correction's event may keep that of the event which it replaces. */
export function checkIds(entries: readonly Entry[], report: Report): void {
  const ids = new Set<string>();
  for (const { path, said, within } of entries) {
    const { id } = said;
    if (typeof id !== 'string' || id === within?.['replaces']) continue;
    if (ids.has(id)) report([...path, 'id'], 'duplicate-id', 'an id that no other event has');
    ids.add(id);
  }
}

/** What refers to an event refers to one there is. Where an event or its name cannot be read, it may be the one. */
export function checkReferences(entries: readonly Entry[], report: Report): void {
  if (entries.some(({ said }) => !('kind' in said) || (isSaid(said['id']) && typeof said['id'] !== 'string'))) return;
  const logged = new Set<unknown>();
  const reports = new Set<unknown>();
  for (const { said, within } of entries) {
    const { id, kind } = said;
    if (within === undefined && kind !== 'corrected') logged.add(id);
    if (kind === 'reported' || !entryKeys.has(kind)) reports.add(id);
  }
  for (const { path, said } of entries) {
    const { kind, report: confirmed, replaces } = said;
    if (kind === 'agency-confirmed-report' && typeof confirmed === 'string' && !reports.has(confirmed)) {
      report([...path, 'report'], 'no-such-report', 'the id of an event of the kind `reported`');
    }
    if (kind === 'corrected' && typeof replaces === 'string' && !logged.has(replaces)) {
      report([...path, 'replaces'], 'no-such-event', 'the id of an event in the log that is no correction');
    }
  }
}

/** Of two corrections of one event the later stands, so it must be known which is the later. */
export function checkCorrections(entries: readonly Entry[], report: Report): void {
  const made = new Map<string, Set<unknown>>();
  for (const { path, said, within } of entries) {
    const { kind, replaces, at } = said;
    if (kind !== 'corrected' || within !== undefined || typeof replaces !== 'string') continue;
    const instant = at === 'unknown' ? null : at;
    const others = made.get(replaces) ?? new Set();
    if (others.size > 0 && (!isSaid(instant) || others.has(null) || others.has(instant))) {
      report(
        [...path, 'replaces'],
        'corrected-twice',
        'an event with no other correction, unless each correction has an instant of its own',
      );
    }
    made.set(replaces, others.add(instant ?? null));
  }
}
