import { checkFacts, dayBeforeBirth } from './consistent-facts.js';
import {
  checkAgency,
  checkCorrections,
  checkIds,
  checkReferences,
  checkReporter,
  checkTime,
  type Entry,
  type Path,
  type Report,
} from './consistent-log.js';
import { isObject, listOf, type Loose } from './loose.js';

/**
 * What the parts of a record must agree on. Only what is readable is read, so that one mistake neither hides another
 * nor brings about one that is none.
 */
export function checkConsistency(episode: unknown, report: Report): void {
  if (!isObject(episode)) return;
  const entries = listOf(episode['events']).flatMap(withCorrection);
  const states = statesOf(episode, entries);
  const birth = dayBeforeBirth(episode['child']);
  const agencies = agencyIds(states);

  for (const { facts, path } of states) checkFacts(facts, path, report);
  for (const entry of entries) {
    checkTime(entry, birth, report);
    if (agencies !== null) checkAgency(entry, agencies, report);
    checkReporter(entry, report);
  }
  checkIds(entries, report);
  checkReferences(entries, report);
  checkCorrections(entries, report);
}

/** An entry, and the event in it if it is a correction. */
function withCorrection(given: unknown, index: number): Entry[] {
  const entry = { path: ['events', index], said: isObject(given) ? given : {} };
  const { kind, with: instead } = entry.said;
  if (kind !== 'corrected' || !isObject(instead)) return [entry];
  return [entry, { path: ['events', index, 'with'], said: instead, within: entry.said }];
}

interface State {
  readonly facts: Loose;
  readonly path: Path;
}

/** The facts of the start and those of each change. */
function statesOf(episode: Loose, entries: readonly Entry[]): State[] {
  const states: State[] = [{ facts: episode, path: [] }];
  for (const { said, path } of entries) {
    if (said['kind'] === 'changed' && isObject(said['facts'])) states.push({ facts: said['facts'], path: [...path, 'facts'] });
  }
  return states;
}

/** The agencies that an event may name, or `null` for any: at some time it is unknown which agencies there are. */
function agencyIds(states: readonly State[]): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const { facts, path } of states) {
    const { agencies } = facts;
    const isUnchanged = agencies === undefined && path.length > 0;
    if (!isUnchanged && !Array.isArray(agencies)) return null;
    for (const agency of listOf(agencies)) {
      if (!isObject(agency) || typeof agency['id'] !== 'string') return null;
      ids.add(agency['id']);
    }
  }
  return ids;
}
