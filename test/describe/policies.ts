import { calendarDate, defineOverlay, type AddedLimit, type Overlay, type Provision } from 'missing-child-rules';

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
