import fc from 'fast-check';
import { assess, instant, parseEpisode, type Episode, type Instant, type Readings } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import type { EntryRecord } from 'missing-child-rules/testing';
import { zone } from '../../src/testing/facts.js';
import { anyInput, earliest, isTimed, lawOf, named, needsByName, question, questionOf, runs } from './questions.js';

/** What was found, without the episode itself and without anything that depends on a place in its log. */
function foundIn(episode: Episode, asOf: Instant, readings: Readings): unknown {
  const { needs, ...rest } = assess(episode, asOf, lawOf(readings));
  return { ...rest, needs: [...needsByName(needs, episode.events)].sort(), episode: null, disregarded: null };
}

const without = (episode: Episode, isLeftOut: (id: string | undefined) => boolean): Episode => ({
  ...episode,
  events: episode.events.filter(({ id }) => !isLeftOut(id)),
});

describe('elapsed time', () => {
  it('is the same wherever the child is, if the record tells instants', () => {
    const timed = anyInput().map((input) => ({ ...input, events: (input.events ?? []).filter(isTimed).filter(isPlain) }));
    fc.assert(
      fc.property(questionOf(timed), zone, ({ input, episode, asOf, readings }, elsewhere) => {
        const here = assess(episode, asOf, lawOf(readings)).duties;
        const there = assess(parseEpisode({ ...input, zone: elsewhere }), asOf, lawOf(readings)).duties;
        for (const duty of here) {
          const same = there.find(({ key }) => key === duty.key);
          // In another zone it is another day, on which the law or the age may be another: then the duty is not owed.
          // A limit in days ends with a local day.
          if (same === undefined || [duty.status, same.status].includes('not-owed') || duty.act === 'verify-record') continue;
          expect(same.due).toEqual(duty.due);
        }
      }),
      runs(150),
    );
  });

  it.each([
    ['an ordinary day', '2026-10-20T15:00:00.000Z', '2026-10-21T15:00:00.000Z'],
    ['the day that has 23 hours', '2026-03-08T05:30:00.000Z', '2026-03-09T05:30:00.000Z'],
    ['the day that has 25 hours', '2026-11-01T05:30:00.000Z', '2026-11-02T05:30:00.000Z'],
  ])('is 24 hours on %s', (_, received, due) => {
    for (const place of ['America/Chicago', 'America/Phoenix', 'Pacific/Guam', 'UTC']) {
      const episode = parseEpisode({
        zone: place,
        agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
        events: [{ kind: 'agency-received-information', agency: 'county', at: received }],
      });
      expect(assess(episode, instant(received)).duties[0]?.due.at).toBe(due);
    }
  });
});

describe('replay', () => {
  it('an earlier moment sees what a shorter log would show', () => {
    const counts = { shortened: 0 };
    fc.assert(
      fc.property(questionOf(anyInput().map(named)), ({ episode, asOf, readings }) => {
        const isLater = (entry: Episode['events'][number]): boolean => earliest(entry, episode.zone) > Date.parse(asOf);
        const later = episode.events.filter(isLater).map(({ id }) => id);
        // Of an entry that was written for a later time and corrected before it, a shorter log has no trace.
        fc.pre(!episode.events.some((entry) => entry.kind === 'corrected' && later.includes(entry.replaces) && !isLater(entry)));
        const shorter = without(episode, (id) => later.includes(id));
        if (later.length > 0) counts.shortened += 1;
        expect(foundIn(episode, asOf, readings)).toEqual(foundIn(shorter, asOf, readings));
        // What a correction puts at a later time is not read either, and the shorter log holds that correction too.
        const left = assess(shorter, asOf, lawOf(readings)).disregarded;
        expect(assess(episode, asOf, lawOf(readings)).disregarded).toEqual([...later, ...left]);
      }),
      runs(150),
    );
    expect(counts.shortened).toBeGreaterThan(20);
  });
});

/** No kind of correction: what it puts in the log stands at a place of the log. */
function isPlain({ kind }: EntryRecord): boolean {
  return kind !== 'corrected';
}

/** Entries at instants of their own, corrections and what they put in the log included. */
function distinct(entries: readonly EntryRecord[]): readonly EntryRecord[] {
  const taken = new Set<number>();
  const kept = entries.filter((entry) => {
    const instead = entry['with'] as EntryRecord | null | undefined;
    const times = [entry, ...(instead === null || instead === undefined ? [] : [instead])];
    const moments = times.map(({ at }: EntryRecord) => (typeof at === 'string' ? Date.parse(at) : NaN));
    const isOwn = new Set(moments).size === moments.length && moments.every((at) => Number.isFinite(at) && !taken.has(at));
    if (isOwn) for (const moment of moments) taken.add(moment);
    return isOwn;
  });
  const stays = (id: unknown): boolean => kept.some((entry) => entry.id === id && entry.kind !== 'corrected');
  return kept
    .filter((entry) => isPlain(entry) || stays(entry['replaces']))
    .map((entry) => (entry.kind === 'agency-confirmed-report' && !stays(entry['report']) ? { ...entry, report: null } : entry));
}

describe('the order of the log', () => {
  it('tells nothing where every entry has its instant', () => {
    const inputs = anyInput().map((input) => {
      const { events = [] } = named(input);
      return { ...input, events: distinct(events) };
    });
    fc.assert(
      fc.property(
        questionOf(inputs).chain((asked) =>
          fc.tuple(fc.constant(asked), fc.shuffledSubarray([...asked.episode.events], { minLength: asked.episode.events.length })),
        ),
        ([{ episode, asOf, readings }, events]) => {
          expect(foundIn({ ...episode, events }, asOf, readings)).toEqual(foundIn(episode, asOf, readings));
          const other = assess({ ...episode, events }, asOf).disregarded;
          expect([...other].sort()).toEqual([...assess(episode, asOf).disregarded].sort());
        },
      ),
      runs(150),
    );
  });
});

describe('an episode that the law covers', () => {
  it('is assessed, whatever it says', () => {
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        expect(() => assess(episode, asOf, lawOf(readings))).not.toThrow();
      }),
      runs(200),
    );
  });
});
