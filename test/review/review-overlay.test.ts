import { calendarDate, defineOverlay, federal, reviewOverlay, withOverlay, type AddedLimit, type Overlay } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { codes, limit, NCMEC, overlayOf, POLICE, review, source } from './overlays.js';

const HOUR = 3_600_000;

describe('a limit on a federal duty', () => {
  // The federal one: 24 elapsed hours after the agency received the information, 42 U.S.C. 671(a)(35)(B).
  it.each<[what: string, limit: AddedLimit, expected: readonly string[]]>([
    ['23 hours, the same start', limit('agency-received-information', { hours: 23 }), ['ALWAYS_STRICTER']],
    ['24 hours, the same start', limit('agency-received-information', { hours: 24 }), ['RESTATES_FEDERAL']],
    ['25 hours, the same start', limit('agency-received-information', { hours: 25 }), ['NEVER_STRICTER']],
    ['immediately', limit('agency-received-information', { kind: 'immediately' }), ['RESTATES_FEDERAL']],
    [
      'immediately and within 2 hours',
      limit('agency-received-information', { kind: 'immediately', inNoCaseLaterThanHours: 2 }),
      ['ALWAYS_STRICTER'],
    ],
    [
      '23 hours from a determination, which never comes before the information',
      limit('agency-determined-missing', { hours: 23 }),
      ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START'],
    ],
    [
      '24 hours from a determination',
      limit('agency-determined-missing', { hours: 24 }),
      ['NEVER_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START'],
    ],
    [
      '24 hours from the absence, of which the agency may have heard before',
      limit('absence-began', { hours: 24 }),
      ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START'],
    ],
    [
      '2 calendar days',
      limit('agency-received-information', { calendarDays: 2, firstDay: 'not-counted' }),
      ['NEVER_STRICTER', 'NON_ELAPSED_UNIT_ON_FEDERAL'],
    ],
    [
      'the end of the business day',
      limit('agency-received-information', { kind: 'end-of-business-day', calendar: 'example-office' }),
      ['SOMETIMES_STRICTER', 'NON_ELAPSED_UNIT_ON_FEDERAL'],
    ],
    [
      'business days without their calendar',
      limit('agency-received-information', { businessDays: 1, firstDay: 'counted', calendar: 'no-such-office' }),
      ['NON_ELAPSED_UNIT_ON_FEDERAL', 'NEEDS_CALENDAR'],
    ],
    [
      'a number where federal law has none',
      limit('agency-received-information', { hours: 72 }, { on: 'ive-protocol-locate' }),
      ['ALWAYS_STRICTER'],
    ],
  ])('%s', (_, added, expected) => {
    expect(codes({ limits: [added] })).toEqual(expected);
  });

  it('by the end of the next day is stricter once a year, when the clocks go forward', () => {
    const [note] = review({ limits: [limit('agency-received-information', { calendarDays: 1, firstDay: 'not-counted' })] });
    expect(note?.code).toBe('SOMETIMES_STRICTER');
    // The night of 8 March 2026: midnight is 06:00Z before it, and 05:00Z after it.
    expect(note?.cases?.[0]).toMatchObject({ clockBegan: '2026-03-08T05:59:59.999Z', due: '2026-03-09T04:59:59.999Z' });
  });

  it.each([
    ['that ended a day before the federal one began has no effect', '2016-09-28', ['NEVER_STRICTER']],
    ['that ended when the federal one began has no effect', '2016-09-29', ['NEVER_STRICTER']],
    ['that ended a day after the federal one began has had one', '2016-09-30', ['ALWAYS_STRICTER']],
  ])('%s', (_, to, expected) => {
    const effective = { from: calendarDate('2001-01-01'), to: calendarDate(to) };
    expect(codes({ limits: [limit('agency-received-information', { hours: 2 }, { effective })] })).toEqual(expected);
  });

  it('is shown stricter and looser on cases that can be so', () => {
    const [note] = review({ limits: [limit('agency-determined-missing', { hours: 8 })] });
    const [stricter, looser] = note?.cases ?? [];
    for (const each of [stricter!, looser!]) {
      expect(Date.parse(each.due) - Date.parse(each.clockBegan)).toBe(8 * HOUR);
      expect(Date.parse(each.floorDue) - Date.parse(each.floorClockBegan)).toBe(24 * HOUR);
      expect(each.clockBegan >= each.floorClockBegan).toBe(true);
    }
    expect(stricter!.due < stricter!.floorDue).toBe(true);
    expect(looser!.due > looser!.floorDue).toBe(true);
    expect(note?.sentence).toContain(looser!.floorDue);
  });

  it('is judged against federal law, not against what a state added', () => {
    const state = defineOverlay({
      ...overlayOf({ limits: [limit('agency-received-information', { hours: 2 })] }),
      id: 'state',
      calendars: [],
    });
    const county = overlayOf({ limits: [limit('agency-received-information', { hours: 8 })] });
    expect(reviewOverlay(withOverlay(federal, state), county)).toEqual(reviewOverlay(federal, county));
  });

  it('has its place in the overlay', () => {
    const notes = review({
      limits: [limit('agency-received-information', { hours: 8 }, { on: POLICE }), limit('agency-received-information', { hours: 25 })],
    });
    expect(notes.filter(({ path }) => path !== '').map(({ path, rule, code }) => [path, rule, code])).toEqual([
      ['/limits/0', POLICE, 'ALWAYS_STRICTER'],
      ['/limits/1', NCMEC, 'NEVER_STRICTER'],
    ]);
  });
});

describe('what else a review finds', () => {
  it('an overlay that nobody confirmed', () => {
    expect(codes({ confirmedBy: null })).toEqual(['UNCONFIRMED']);
    expect(codes({})).toEqual([]);
  });

  it('how an unclear text was read', () => {
    const interpretation = {
      question: 'Which report?',
      chosen: 'the report to the police',
      by: 'the example office',
      on: calendarDate('2026-11-01'),
    };
    const [, note] = review({ limits: [limit('agency-received-information', { hours: 23 }, { interpretation })] });
    expect(note).toMatchObject({ level: 'warn', code: 'AMBIGUOUS_TEXT', rule: NCMEC, path: '/limits/0' });
    expect(note?.sentence).toMatch(/Which report\? Read as: the report to the police \(the example office, 2026-11-01\)/);
  });

  it('of which federal duties with a clock nothing is said', () => {
    const [note] = review({ limits: [limit('agency-received-information', { hours: 23 })] }).slice(-1);
    expect(note).toMatchObject({ level: 'info', code: 'SILENT_ON_FEDERAL' });
    expect(note?.sentence).toContain(POLICE);
    expect(note?.sentence).not.toContain(NCMEC);
  });

  it('an overlay as plain JavaScript may write it, or what is none', () => {
    const provenance = { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: null };
    const bare: unknown = { id: 'example', jurisdiction: 'Example', provenance };
    expect(reviewOverlay(federal, bare as Overlay).map(({ code }) => code)).toEqual(['UNCONFIRMED', 'SILENT_ON_FEDERAL']);
    const none: unknown = null;
    expect(reviewOverlay(federal, none as Overlay)).toMatchObject([{ level: 'refuse', code: 'NOT_AN_OBJECT', path: '', rule: 'overlay' }]);
  });

  it('what cannot be laid, as it is thrown', () => {
    const wrong = overlayOf({ limits: [limit('agency-received-information', { hours: 8 }, { on: 'no-such-duty' })] });
    expect(reviewOverlay(federal, wrong)).toEqual([
      {
        level: 'refuse',
        code: 'UNKNOWN_ID',
        rule: 'example',
        path: '/limits/0/on',
        sentence:
          'The overlay `example` cannot be laid: `/limits/0/on` must be the id of a duty in an episode, of the policy beneath or of an overlay laid in the same call.',
      },
    ]);
    expect(() => withOverlay(federal, wrong)).toThrow(expect.objectContaining({ name: 'OverlayError' }));
  });

  it('nothing wrong in whole sentences and plain data', () => {
    const notes = review({
      limits: [limit('absence-began', { hours: 24 })],
      recorded: [{ text: 'Once missing for a day.', law: source('Example'), readOn: calendarDate('2026-11-01'), on: POLICE }],
      confirmedBy: null,
    });
    expect(JSON.parse(JSON.stringify(notes))).toEqual(notes);
    expect(notes.filter(({ sentence }) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });
});
