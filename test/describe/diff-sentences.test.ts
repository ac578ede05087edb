import {
  calendarDate,
  defineOverlay,
  diffPolicies,
  federal,
  missingChild,
  missingOrAbductedFromCare,
  withOverlay,
  type AddedContent,
  type AddedDuty,
  type AddedLimit,
  type Policy,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { eightHours, exampleState, manual } from './policies.js';

const NCMEC = 'ive-report-missing-to-ncmec';
const sentences = (before: Policy, after: Policy): readonly string[] => diffPolicies(before, after).changes.map(({ sentence }) => sentence);
const laid = (more: Partial<AddedLimit>): Policy => withOverlay(federal, exampleState([{ ...eightHours, ...more }]));
const ofLimit = (before: Policy, after: Policy): readonly string[] => sentences(before, after).filter((said) => said.includes(NCMEC));

describe('a limit that an overlay lays', () => {
  it.each([
    [8, 'within 8 hours'],
    [24, 'within 24 hours'],
    [48, 'within 48 hours'],
  ])('of %d hours is told as laid, with its clock and its days, and which governs', (hours, told) => {
    const within = { hours };
    const [said, ...others] = ofLimit(federal, laid({ from: 'agency-received-information', within }));
    expect(others).toEqual([]);
    expect(said).toBe(
      `The overlay \`example-state\` lays a limit on the duty \`${NCMEC}\`: ${told} after the agency received the information [Example State Manual 1.2], ` +
        'in force from 2024-07-01. The earliest limit governs: where this one ends later than the federal time, the federal time does.',
    );
  });

  it('is told with the days of its own', () => {
    const effective = { from: calendarDate('2025-01-01'), to: calendarDate('2026-01-01') };
    expect(ofLimit(federal, laid({ effective }))[0]).toContain(', in force from 2025-01-01 until before 2026-01-01.');
    expect(ofLimit(laid({ effective }), federal)).toEqual([
      `The overlay \`example-state\` no longer lays a limit on the duty \`${NCMEC}\`: within 8 hours after the agency determined that the child is missing [Example State Manual 1.2], in force from 2025-01-01 until before 2026-01-01.`,
    ]);
  });

  it('is told with what its clock counts from', () => {
    const from = { missingForHours: 3, since: 'last-seen' } as const;
    expect(ofLimit(federal, laid({ from }))[0]).toContain(
      'within 8 hours after the child had been missing for 3 hours, counted from when the child was last seen',
    );
  });

  it('on a duty without a time of its own governs alone, and nothing is said of a federal time', () => {
    const [said] = sentences(federal, laid({ on: 'ive-protocol-locate' })).filter((each) => each.includes('ive-protocol-locate'));
    expect(said).toMatch(/in force from 2024-07-01\.$/);
  });
});

const duty: AddedDuty = {
  ...{ id: 'example-duty', scope: 'episode', per: 'episode', who: 'title-iv-e-agency', act: 'tell-school', to: 'school' },
  ...{ trigger: 'agency-received-information', when: missingOrAbductedFromCare, limits: [], endedBy: 'nothing', law: manual },
  discharge: [{ kind: 'reported', about: 'missing', to: 'school' }],
};
const withDuty = (more: Partial<AddedDuty>, content: readonly AddedContent[] = []): Policy =>
  withOverlay(federal, defineOverlay({ ...exampleState([]), duties: [{ ...duty, ...more }], content }));
const ofDuty = (more: Partial<AddedDuty>): readonly string[] => sentences(withDuty({}), withDuty(more));

describe('a duty that is another', () => {
  it.each<[more: Partial<AddedDuty>, field: string, told: string]>([
    [
      { trigger: { missingForHours: 3, since: 'last-seen' } },
      'trigger',
      '"the child had been missing for 3 hours, counted from when the child was last seen" instead of "the agency received the information"',
    ],
    [
      { trigger: 'located-or-returned' },
      'trigger',
      '"the child was located or came back" instead of "the agency received the information"',
    ],
    [
      { endedBy: ['returned', { attainsAge: 18 }] },
      'endedBy',
      '"the child came back" or "the child reached the age of 18" instead of nothing',
    ],
    [{ endedBy: 'absence-or-responsibility' }, 'endedBy', 'the end of the absence or of the responsibility instead of nothing'],
    [{ discharge: [] }, 'discharge', 'nothing: it goes on until it ends instead of a report (missing) to the school'],
    [
      { discharge: [{ kind: 'reported', about: 'missing', to: 'school', channels: ['phone'] }] },
      'discharge',
      'a report (missing) to the school, by `phone` instead of a report (missing) to the school',
    ],
    [{ after: [NCMEC] }, 'after', `\`${NCMEC}\` instead of none`],
    [
      { effective: { from: calendarDate('2025-01-01'), to: calendarDate('2026-01-01') } },
      'effective',
      'in force from 2025-01-01 until before 2026-01-01 instead of absent',
    ],
    [{ who: 'caregiver' }, 'who', 'the caregiver instead of the title IV-E agency'],
    [{ to: 'juvenile-court', discharge: duty.discharge }, 'to', 'juvenile court instead of school'],
    [{ per: 'event' }, 'per', '`event` instead of `episode`'],
  ])('by %j says so in words', (more, field, told) => {
    expect(ofDuty(more)).toContain(`In the duty \`example-duty\`, \`${field}\` is ${told}.`);
  });

  it('by who else may do it', () => {
    const [before, after] = [withDuty({ who: 'caregiver' }), withDuty({ who: 'caregiver', orBy: ['hotline'] })];
    expect(sentences(before, after)).toEqual(['In the duty `example-duty`, `orBy` is the hotline instead of nobody.']);
  });

  it('by what was declared of its recipient', () => {
    expect(ofDuty({ audience: 'closed' })).toEqual(['In the duty `example-duty`, `audience` is declared closed instead of not declared.']);
  });

  it('by what the report holds, with its days', () => {
    const effective = { from: calendarDate('2025-01-01'), to: calendarDate('2026-01-01') };
    const content = [{ items: ['dental-records'], law: manual, effective }];
    const closed = { audience: 'closed' } as const;
    expect(sentences(withDuty(closed), withDuty({ ...closed, content }))).toEqual([
      'The duty `example-duty` asks for `dental-records` (in force from 2025-01-01 until before 2026-01-01) in the report; before, nothing in particular.',
    ]);
  });

  it('that is new is told with the days of its limits', () => {
    const effective = { from: calendarDate('2025-01-01'), to: calendarDate('2026-01-01') };
    const limits = [{ from: 'agency-received-information', within: { hours: 2 }, law: manual, effective }] as const;
    const [, said] = sentences(federal, withDuty({ limits }));
    expect(said).toContain('within 2 hours after the agency received the information, in force from 2025-01-01 until before 2026-01-01.');
  });

  it('is told without braces, brackets of data or undefined, whatever changed', () => {
    const other = withDuty(
      {
        ...{ who: 'caregiver', orBy: ['hotline'], endedBy: ['returned'], after: [NCMEC], discharge: [], per: 'event', when: missingChild },
        trigger: { missingForHours: 3, since: 'last-seen' },
        content: [{ items: ['photo'], law: manual }],
        limits: [{ from: 'returned', within: { kind: 'recurring', every: { days: 7 }, forDays: 28 }, law: manual }],
      },
      [{ on: NCMEC, items: ['dental-records'], law: manual }],
    );
    for (const said of [...sentences(withDuty({}), other), ...sentences(other, withDuty({})), ...sentences(federal, other)]) {
      expect(said).not.toMatch(/[{}]|":|\["|undefined|NaN|\[object/);
      expect(said).toMatch(/^[A-Z].*[.\]]$/);
    }
  });
});
