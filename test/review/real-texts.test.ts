import { calendarDate, federal, reviewOverlay, RulesError, defineOverlay, type RecordedText } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { codes, limit, NCMEC, office, overlayOf, review, source } from './overlays.js';

// Shapes of published texts that read looser than federal law: examples, not current law.

const recorded = (text: string, citation: string): RecordedText => ({
  text,
  law: source(citation),
  readOn: calendarDate('2026-11-21'),
  on: NCMEC,
});

describe('Maine: the National Center once the youth is missing for 24 hours', () => {
  const gate = limit({ missingForHours: 24, since: 'absence-began' }, { hours: 0 });

  it('is recorded as looser, without effect', () => {
    const notes = review({ recorded: [recorded('once the youth is missing for 24 hours', 'OCFS V.B. (2016)')] });
    expect(notes[0]).toMatchObject({ level: 'info', code: 'LOOSER_TEXT_RECORDED', rule: NCMEC, path: '/recorded/0' });
    expect(notes[0]?.sentence).toMatch(/OCFS V\.B\..*secondary descriptions.*federal law, which governs/);
  });

  it('is warned of as a limit, whose clock may begin after the federal one', () => {
    expect(codes({ limits: [gate] })).toEqual(['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']);
  });
});

describe('Minnesota’s guide: within one business day', () => {
  const notes = review({
    limits: [limit('agency-received-information', { businessDays: 1, firstDay: 'not-counted', calendar: 'example-office' })],
  });

  it('is never stricter than 24 hours, and counts days where federal law counts hours', () => {
    expect(notes.slice(0, 2).map(({ code }) => code)).toEqual(['NEVER_STRICTER', 'NON_ELAPSED_UNIT_ON_FEDERAL']);
  });

  it('is stricter at times where closing time counts, and not after it', () => {
    const counted = limit('agency-received-information', { kind: 'end-of-business-day', calendar: 'example-office' });
    const [{ cases = [] } = { cases: [] }] = review({ limits: [counted] });
    expect(cases).toHaveLength(2);
    expect(cases.map(({ due, floorDue }) => due < floorDue)).toEqual([true, false]);
  });
});

describe('Illinois: 24 hours after the initial report', () => {
  const interpretation = {
    question: 'Which report is the initial one?',
    chosen: 'the report to the police',
    by: 'the example office',
    on: calendarDate('2026-11-21'),
  };

  it('read as the report to the police may end after the federal time', () => {
    const toPolice = { kind: 'reported', about: 'missing', to: 'law-enforcement' } as const;
    expect(codes({ limits: [limit(toPolice, { hours: 24 }, { interpretation })] })).toEqual([
      'SOMETIMES_STRICTER',
      'START_MAY_FOLLOW_FEDERAL_START',
      'AMBIGUOUS_TEXT',
    ]);
  });

  it('read as the caregiver’s call to the agency is the federal time', () => {
    const chosen = { ...interpretation, chosen: 'the caregiver’s call to the agency' };
    expect(codes({ limits: [limit('agency-received-information', { hours: 24 }, { interpretation: chosen })] })).toEqual([
      'RESTATES_FEDERAL',
      'AMBIGUOUS_TEXT',
    ]);
  });
});

describe('District of Columbia: the police tell the National Center, after 30 days', () => {
  it('is recorded as looser, without effect', () => {
    expect(codes({ recorded: [recorded('the police, if critical or missing for more than 30 days', 'D.C. Code 4-1323.01')] })).toEqual([
      'LOOSER_TEXT_RECORDED',
    ]);
  });

  it('can take nothing from the agency: a duty of the agency that the police discharge is refused', () => {
    const delegated = (): unknown =>
      defineOverlay({
        ...overlayOf({}),
        duties: [
          {
            ...{
              id: 'example-police-tell-ncmec',
              scope: 'episode',
              per: 'episode',
              who: 'title-iv-e-agency',
              act: 'report-missing-child',
              to: 'ncmec',
            },
            ...{ trigger: 'agency-received-information', when: federal.findings['missing-child'], limits: [], law: [source('Example')] },
            ...{ discharge: [{ kind: 'reported', about: 'missing', to: 'ncmec' }], endedBy: 'nothing', orBy: ['law-enforcement'] },
          },
        ],
      });
    let found: unknown;
    try {
      delegated();
    } catch (error) {
      found = error instanceof RulesError ? error.problems.map(({ code }: { code: string }) => code) : error;
    }
    expect(found).toEqual(['DISCHARGED_BY_ANOTHER']);
  });
});

describe('texts that are stricter', () => {
  it.each<[state: string, limit: ReturnType<typeof limit>, expected: readonly string[]]>([
    ['Kansas, the police within 2 hours', limit('agency-received-information', { hours: 2 }), ['ALWAYS_STRICTER']],
    [
      'Wisconsin, 8 hours after determining',
      limit('agency-determined-missing', { hours: 8 }),
      ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START'],
    ],
    [
      'Missouri, 2 hours of discovery',
      limit('caregiver-discovered', { hours: 2 }),
      ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START'],
    ],
  ])('%s', (_, added, expected) => {
    expect(codes({ limits: [added] })).toEqual(expected);
  });

  it('have the office which their days need', () => {
    expect(reviewOverlay(federal, overlayOf({})).map(({ code }) => code)).not.toContain('NEEDS_CALENDAR');
    expect(office.covers.from < office.covers.to).toBe(true);
  });
});
