import fc from 'fast-check';
import { assess, parseEpisode, type Answer, type Episode, type Instant, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { instantNear, type EpisodeRecord } from 'missing-child-rules/testing';
import { lessKnown } from 'missing-child-rules/testing';
import { anyInput, isTimed, lawOf, predicates, readings, runs } from './questions.js';

/** Every answer that may be relied on, by the question it answers. */
function answers(episode: Episode, asOf: Instant, chosen: Readings): Map<string, Answer> {
  const judged = predicates.map(([name, rule]): [string, Answer] => [name, rule(episode, asOf, chosen).answer]);
  const owed = assess(episode, asOf, lawOf(chosen)).duties.map((duty): [string, Answer] => [duty.key, duty.owed.answer]);
  return new Map([...judged, ...owed]);
}

/** The questions that were settled, and were answered otherwise once more was known. */
function reversed(less: Map<string, Answer>, more: Map<string, Answer>): readonly string[] {
  return [...less].filter(([key, answer]) => answer !== 'unknown' && (more.get(key) ?? answer) !== answer).map(([key]) => key);
}

const pair = (inputs: fc.Arbitrary<readonly [EpisodeRecord, EpisodeRecord]>) =>
  inputs.chain(([more, less]) =>
    fc.record({
      more: fc.constant(parseEpisode(more)),
      less: fc.constant(parseEpisode(less)),
      asOf: instantNear(parseEpisode(more)),
      chosen: readings,
    }),
  );

describe('to know more never reverses a settled answer', () => {
  it('when a fact becomes known', () => {
    const pairs = pair(anyInput().chain((more) => fc.tuple(fc.constant(more), lessKnown(more))));
    fc.assert(
      fc.property(pairs, ({ more, less, asOf, chosen }) => {
        expect(reversed(answers(less, asOf, chosen), answers(more, asOf, chosen))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('when the time of an event becomes known', () => {
    const pairs = pair(
      anyInput().chain((more) => {
        const timed = (more.events ?? []).flatMap((entry, place) => (isTimed(entry) && entry.kind !== 'corrected' ? [place] : []));
        return fc.tuple(
          fc.constant(more),
          (timed.length === 0 ? fc.constant(-1) : fc.constantFrom(...timed)).map((chosen) => ({
            ...more,
            events: (more.events ?? []).map((entry, place) => (place === chosen ? { ...entry, at: 'unknown' } : entry)),
          })),
        );
      }),
    );
    fc.assert(
      fc.property(pairs, ({ more, less, asOf, chosen }) => {
        expect(reversed(answers(less, asOf, chosen), answers(more, asOf, chosen))).toEqual([]);
      }),
      runs(300),
    );
  });
});
