import fc from 'fast-check';
import { assess, type Duty, type DutyStatus } from 'missing-child-rules';
import { afterAll, describe, expect, it } from 'vitest';
import type { EpisodeRecord } from 'missing-child-rules/testing';
import { anyInput, earliest, lawOf, question, questionOf, runs } from './questions.js';

const HOURS_24 = 24 * 3_600_000;

const gravestFirst: readonly DutyStatus[] = ['overdue', 'met-late', 'indeterminate', 'open', 'met', 'moot', 'waiting', 'not-owed'];
const gravestOf = (limits: Duty['due']['by']): DutyStatus | undefined =>
  gravestFirst.find((status) => limits.some((limit) => limit.status === status));

const reports = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec'];
const limited = [...reports, 'ive-report-trafficking-victim'];

describe('a duty', () => {
  it('stands as the gravest of its limits, the federal ones always among them', () => {
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        for (const duty of assess(episode, asOf, lawOf(readings)).duties) {
          expect(duty.federal).toBe(duty.status);
          if (limited.includes(duty.id)) expect(duty.due.by.map(({ policy }) => policy)).toEqual(['federal']);
          if (duty.due.by.length > 0) expect(duty.status).toBe(gravestOf(duty.due.by));
        }
      }),
      runs(200),
    );
  });

  it('is due 24 hours after the information at the latest, and at the earliest of its limits', () => {
    const uncorrected = anyInput().map((input): EpisodeRecord => ({
      ...input,
      events: (input.events ?? []).filter(({ kind }) => kind !== 'corrected'),
    }));
    fc.assert(
      fc.property(questionOf(uncorrected), ({ episode, asOf, readings }) => {
        for (const { key, id, owedBy, due } of assess(episode, asOf, lawOf(readings)).duties) {
          const ends = due.by.flatMap(({ at }) => (at === null ? [] : [at]));
          expect(due.at).toBe([...ends].sort()[0] ?? null);
          expect(due.at === null || due.latest === undefined || due.at < due.latest).toBe(true);
          if (due.at === null || !reports.includes(id)) continue;
          const name = key.slice(`${id}/${owedBy}/`.length);
          const trigger = episode.events.find((event, place) => (event.id ?? `/events/${String(place)}`) === name);
          expect(trigger && Date.parse(due.at) - earliest(trigger, episode.zone)).toBe(HOURS_24);
        }
      }),
      runs(200),
    );
  });

  it('is to be done if open or overdue, perhaps if that is not decided, and else not', () => {
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        for (const { status, outstanding, metAt, evidence, owed, key } of assess(episode, asOf, lawOf(readings)).duties) {
          if (status === 'open' || status === 'overdue') expect([key, outstanding]).toEqual([key, true]);
          else if (status !== 'indeterminate') expect([key, outstanding]).toEqual([key, false]);
          if (status === 'met' || status === 'met-late') expect(evidence).not.toEqual([]);
          if (metAt !== undefined) expect(outstanding).toBe(false);
          expect(status === 'not-owed').toBe(owed.answer === 'no');
        }
      }),
      runs(200),
    );
  });

  it('has a key that no other has', () => {
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        const keys = assess(episode, asOf, lawOf(readings)).duties.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs(200),
    );
  });
});

describe('the questions asked here', () => {
  const counts = new Map<DutyStatus, number>(gravestFirst.map((status) => [status, 0]));
  afterAll(() => {
    console.info(`statuses reached: ${[...counts].map(([status, count]) => `${status} ${String(count)}`).join(', ')}`);
  });

  it('reach every status', () => {
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        for (const { status } of assess(episode, asOf, lawOf(readings)).duties) counts.set(status, (counts.get(status) ?? 0) + 1);
      }),
      runs(500),
    );
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  });
});
