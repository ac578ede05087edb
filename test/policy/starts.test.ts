import { assess, instant, withOverlay, federal, type Due, type Moment } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { at, duty, episodeOf, heard, ncmec, reported, shown, source, state, type Happened } from './kinds/example.js';

const moment = at('05-04', '09:00');
const toPolice = { kind: 'reported', about: 'missing', to: 'law-enforcement' } as const;
const byAgency = (kind: string): Happened => ({ kind, agency: 'county', at: moment });

/** The events from which published policies let a clock run, each with its entry in a record. */
const starts: readonly (readonly [from: Moment, entry: Happened])[] = [
  ['absence-began', { kind: 'absence-began', at: moment }],
  ['last-seen', { kind: 'last-seen', at: moment }],
  ['first-suspected', { kind: 'first-suspected', at: moment }],
  ['caregiver-discovered', { kind: 'caregiver-discovered', at: moment }],
  ['agency-received-information', byAgency('agency-received-information')],
  ['agency-determined-missing', byAgency('agency-determined-missing')],
  [{ kind: 'reported', about: 'missing', to: 'hotline' }, reported('hotline', moment)],
  [toPolice, reported('law-enforcement', moment)],
  ['police-received-report', { kind: 'police-received-report', at: moment }],
  ['located', { kind: 'located', verifiedBy: 'police-in-person', at: moment }],
  ['returned', { kind: 'returned', to: 'authorised-care', at: moment }],
  ['agency-learned-of-return', byAgency('agency-learned-of-return')],
  [
    { kind: 'documented', what: 'experiences' },
    { ...byAgency('documented'), what: 'experiences' },
  ],
];

const before = at('05-04', '08:00');
const named = starts.map(([from, entry]) => [JSON.stringify(from), from, entry] as const);

describe('a clock runs', () => {
  it.each(named)('from %s', (_, from, entry) => {
    const overlay = state({ duties: [duty('example-duty', { trigger: from, limits: [{ from, within: { hours: 8 }, law: source }] })] });
    const log = entry.kind === heard.kind ? [entry] : [{ ...heard, at: before }, entry];
    const { duties } = assess(episodeOf(log), instant(at('05-04', '12:00')), withOverlay(federal, overlay));
    expect(duties.find(({ id }) => id === 'example-duty')?.due.at).toBe(shown(at('05-04', '17:00')));
  });
});

describe('a limit that ended before the agency heard of it', () => {
  const overlay = state({ limits: [{ on: ncmec, from: 'absence-began', within: { hours: 2 }, law: source }] });
  const dueOf = (receivedAt: string): Due & { readonly by: readonly Due[] } => {
    const log = [
      { kind: 'absence-began', at: moment },
      { ...heard, at: receivedAt },
    ];
    const { duties } = assess(episodeOf(log), instant(at('05-04', '15:00')), withOverlay(federal, overlay));
    return duties.find(({ id }) => id === ncmec)!.due;
  };

  it.each([
    ['10:59:59.999', undefined],
    ['11:00', undefined],
    ['11:00:00.001', true],
  ] as const)('with the information at %s: %s', (received, passed) => {
    const { by, ...due } = dueOf(at('05-04', received));
    expect(due.passedBeforeReceipt).toBe(passed);
    expect(by.map((each) => each.passedBeforeReceipt)).toEqual([undefined, passed]);
  });
});
