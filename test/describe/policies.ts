import {
  calendarDate,
  defineOverlay,
  missingChild,
  type AddedLimit,
  type Overlay,
  type Override,
  type OverrideEffect,
  type Provision,
} from 'missing-child-rules';

/** A manual of a state that there is not. */
export const manual: Provision = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: calendarDate('2024-07-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
};

/** Eight hours from the agency's determination, for the report to the National Center. */
export const eightHours: AddedLimit = {
  on: 'ive-report-missing-to-ncmec',
  from: 'agency-determined-missing',
  within: { hours: 8 },
  law: manual,
};

/** An overlay of a state that there is not. */
export const exampleState = (limits: readonly AddedLimit[] = [eightHours], confirmedBy: string | null = null): Overlay =>
  defineOverlay({
    id: 'example-state',
    jurisdiction: 'Example State',
    provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy },
    limits,
  });

const weekday = { opens: '08:00', closes: '17:00' };

/** An overlay of a state that there is not, of which every part beside its duties says something. */
export const talkativeState = (en = 'tell the juvenile court', holidays: readonly string[] = ['2026-12-25']): Overlay =>
  defineOverlay({
    id: 'example-state',
    jurisdiction: 'Example State',
    provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
    recorded: [{ text: 'On the next working day.', law: manual, readOn: calendarDate('2026-11-01'), on: eightHours.on }],
    withheld: [{ to: 'media', item: 'endangerment', law: manual }],
    advice: [{ id: 'example-ask', basis: 'overlay', text: 'Ask for an alert.', when: missingChild }],
    words: { 'juvenile-court': { en, es: 'avisar al tribunal de menores' } },
    calendars: [
      {
        id: 'example-office',
        zone: 'America/Chicago',
        hours: { monday: weekday },
        holidays: holidays.map(calendarDate),
        covers: { from: calendarDate('2026-01-01'), to: calendarDate('2027-01-01') },
      },
    ],
  });

const interval = { from: calendarDate('2020-01-01'), to: null };
const statute: Provision = {
  id: 'example-disclosure-act',
  citation: 'Example Code 4-5-6',
  kind: 'statute',
  interval,
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
};
const rule = (id: string, effect: OverrideEffect): Override => ({
  ...{ id, jurisdiction: 'US-ZZ', category: 'photo', to: 'legal-guardian', effect, law: statute, effective: interval },
  provenance: { source: 'Example Code, official edition', readOn: calendarDate('2026-11-01'), reviewedBy: 'a fictional reviewer' },
});

/** Rules on disclosure of a fictional State, one of each kind. */
export const disclosureRules: readonly Override[] = [
  rule('example-closed', { kind: 'close', to: 'deny' }),
  rule('example-asked', { kind: 'close', to: 'needs-human' }),
  rule('example-narrowed', {
    kind: 'narrow',
    requires: { all: ['sworn', { not: 'suspected' }, { any: ['emergency'] }] },
    manners: ['under-seal'],
  }),
  rule('example-opened', { kind: 'open', requires: 'court-order', manners: [] }),
];
