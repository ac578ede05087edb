import { expect, it } from 'vitest';
import { parseEpisode } from 'missing-child-rules';
import { codeOfFound, found, saidOf, standings } from './by-library.js';
import { casesOf } from './cases.js';
import { codeOf, fullyTraced, plain, traced } from './hand-written.js';
import { recordsOf } from './population.js';

// A comparison of speed says nothing where the two do different work. The benchmarks compare many more of these before they
// measure; a few are compared for every change, so that the hand-written functions follow the law that the library follows.

it('the small rule: the same answer and the same reasons, limb by limb', () => {
  for (const given of casesOf(1_000)) {
    const answer = found(given);
    const expected = plain(given);
    expect([codeOfFound(answer), codeOf(traced(given)), codeOf(fullyTraced(given))]).toEqual([expected, expected, expected]);
    expect(saidOf(answer.owed)).toEqual(fullyTraced(given).owed);
  }
});

it('the population: the same duties, due times, statuses and evidence', () => {
  const statuses = new Set<string>();
  for (const record of recordsOf(2_000)) {
    const { byLibrary, byHand } = standings(parseEpisode(record));
    expect(byLibrary).toEqual(byHand);
    for (const [, , status] of byHand) statuses.add(status);
  }
  expect([...statuses].sort()).toEqual(['indeterminate', 'met', 'met-late', 'moot', 'not-owed', 'overdue', 'waiting']);
});
