import fc from 'fast-check';
import {
  assess,
  federal,
  instant,
  parseEpisode,
  reviewOverlay,
  withOverlay,
  type AddedLimit,
  type Due,
  type Instant,
  type OverlayNote,
} from 'missing-child-rules';
import { overlay, policyLaws } from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/questions.js';
import { limit, NCMEC, overlayOf, POLICE } from './overlays.js';

const HOUR = 3_600_000;
const starts = ['agency-received-information', 'agency-determined-missing', 'absence-began', 'last-seen', 'caregiver-discovered'] as const;
const within: fc.Arbitrary<AddedLimit['within']> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }).map((hours) => ({ hours })) },
  fc.constantFrom<AddedLimit['within']>(
    { kind: 'end-of-business-day', calendar: 'example-office' },
    { kind: 'next-business-day', calendar: 'example-office' },
    { calendarDays: 1, firstDay: 'counted' },
    { businessDays: 1, firstDay: 'counted', calendar: 'example-office' },
    { hoursExcludingWeekendsAndHolidays: 20, calendar: 'example-office' },
    { calendarDays: 1, firstDay: 'not-counted' },
    { calendarDays: 2, firstDay: 'not-counted' },
    { businessHours: 8, calendar: 'example-office' },
  ),
);

interface Case {
  readonly clock: number;
  readonly federal: number;
}

/** When a report is due by the overlay and by federal law, where each clock begins at a moment of its own. */
function duesOf(added: AddedLimit, { clock, federal: received }: Case): readonly [own: Due | undefined, federal: Due | undefined] {
  const at = (moment: number): string => new Date(moment).toISOString();
  const start = typeof added.from === 'string' ? added.from : 'sighted';
  const episode = parseEpisode({
    zone: 'America/Chicago',
    child: { birthDate: '2012-05-17' },
    agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
    whereaboutsUnknown: 'yes',
    events: [
      { kind: 'agency-received-information', agency: 'county', at: at(received) },
      ...(start === 'agency-received-information' ? [] : [{ kind: start, at: at(clock) }]),
    ],
  });
  const asOf = instant(at(Math.max(clock, received) + HOUR));
  const report = assess(episode, asOf, withOverlay(federal, overlayOf({ limits: [added] }))).duties.find(({ id }) => id === added.on);
  return [report?.due.by.find(({ policy }) => policy === 'example'), report?.due.by.find(({ policy }) => policy === 'federal')];
}

/** Full hours of two years, in which days begin and offices open and close, and the moments beside them; each day whose clocks change more often. */
const received = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: Date.UTC(2026, 1, 1) / HOUR, max: Date.UTC(2027, 10, 20) / HOUR }),
      fc
        .tuple(fc.constantFrom('2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'), fc.integer({ min: -24, max: 30 }))
        .map(([day, hour]) => Date.parse(`${day}T06:00:00Z`) / HOUR + hour),
    ),
    fc.constantFrom(-1, 0, 1),
  )
  .map(([hour, beside]) => hour * HOUR + beside);

/** Cases that can be: nobody determines before hearing of it. */
const caseOf = (start: (typeof starts)[number]): fc.Arbitrary<Case> =>
  fc.tuple(received, fc.integer({ min: -80, max: 80 })).map(([federal, apart]) => {
    const later = start === 'agency-received-information' ? 0 : start === 'agency-determined-missing' ? Math.abs(apart) : apart;
    return { federal, clock: federal + later * HOUR };
  });

const verdicts = ['ALWAYS_STRICTER', 'SOMETIMES_STRICTER', 'NEVER_STRICTER', 'RESTATES_FEDERAL'];
const verdictOf = (notes: readonly OverlayNote[]): OverlayNote => notes.find(({ code }) => verdicts.includes(code))!;

describe('a review agrees with what episodes show', () => {
  it('of every limit, in every case', () => {
    const asked = fc
      .tuple(fc.constantFrom(...starts), within, fc.constantFrom(NCMEC, POLICE))
      .chain(([start, length, on]) =>
        fc.tuple(fc.constant(limit(start, length, { on })), fc.array(caseOf(start), { minLength: 8, maxLength: 8 })),
      );
    fc.assert(
      fc.property(asked, ([added, cases]) => {
        const { code } = verdictOf(reviewOverlay(federal, overlayOf({ limits: [added] })));
        for (const each of cases) {
          const [own, floor] = duesOf(added, each).map((due): Instant => due!.at!);
          if (code === 'ALWAYS_STRICTER') expect(own! <= floor!).toBe(true);
          if (code === 'NEVER_STRICTER') expect(own! >= floor!).toBe(true);
          if (code === 'RESTATES_FEDERAL') expect(own).toBe(floor);
        }
      }),
      runs(15),
    );
  });

  it('and its own cases come out as it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), within, (start, length) => {
        const added = limit(start, length);
        const { cases = [] } = verdictOf(reviewOverlay(federal, overlayOf({ limits: [added] })));
        for (const { clockBegan, floorClockBegan, due, floorDue } of cases) {
          const [own, floor] = duesOf(added, { clock: Date.parse(clockBegan), federal: Date.parse(floorClockBegan) });
          expect([own?.at, floor?.at]).toEqual([due, floorDue]);
        }
      }),
      runs(15),
    );
  });
});

describe('any overlay that can be written', () => {
  it('is reviewed without a refusal, in plain data', () => {
    fc.assert(
      fc.property(overlay('example'), (drawn) => {
        const notes = reviewOverlay(federal, drawn);
        expect(JSON.parse(JSON.stringify(notes))).toEqual(notes);
        expect(notes.filter(({ level }) => level === 'refuse')).toEqual([]);
      }),
      runs(20),
    );
  });

  it('keeps the laws of a policy', () => {
    fc.assert(
      fc.property(overlay('example'), overlay('other'), (one, other) => {
        for (const { check } of policyLaws(withOverlay(federal, one, other), { numRuns: 3, seed: 9 })) check();
      }),
      runs(8),
    );
  });
});
