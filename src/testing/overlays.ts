import fc from 'fast-check';
import {
  absentFromCare,
  calendarDate,
  defineOverlay,
  fosterCare,
  missingChild,
  missingOrAbductedFromCare,
  type AddedDuty,
  type AddedLimit,
  type Calendar,
  type Overlay,
  type Provision,
} from 'missing-child-rules';

/** Texts of a state that there is not, in force at different times. */
const sources = fc
  .constantFrom({ from: '2000-01-01', to: null }, { from: '2020-01-01', to: null }, { from: '2000-01-01', to: '2020-01-01' })
  .map(({ from, to }): Provision => ({
    id: 'example-manual',
    citation: 'Example State Manual 1.2',
    kind: 'overlay',
    interval: { from: calendarDate(from), to: to === null ? null : calendarDate(to) },
    readThrough: calendarDate('2026-11-01'),
    evidence: 'T',
  }));

const weekday = { opens: '08:00', closes: '17:00' };

/** An office, for the years in which most episodes lie. */
const office: Calendar = {
  id: 'example-office',
  zone: 'America/Chicago',
  hours: { monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
  holidays: ['2025-12-25', '2026-01-01', '2026-11-26', '2026-12-25'].map(calendarDate),
  covers: { from: calendarDate('2009-01-01'), to: calendarDate('2029-01-01') },
};

const firstDay = fc.constantFrom('counted' as const, 'not-counted' as const);
const few = fc.nat(10);
const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.double({ min: 0, max: 24, noNaN: true }));
/** What frozen copies of overlays are made of. */
const plain = { noNullPrototype: true } as const;

/** Every unit; what rests on a calendar finds it among the layers, or does not. */
const within = (calendar: fc.Arbitrary<string>): fc.Arbitrary<AddedLimit['within']> =>
  fc.oneof(
    { weight: 6, arbitrary: hours.map((number) => ({ hours: number })) },
    { weight: 2, arbitrary: hours.map((inNoCaseLaterThanHours) => ({ kind: 'immediately' as const, inNoCaseLaterThanHours })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'immediately' as const }) },
    { weight: 1, arbitrary: fc.record({ calendarDays: few, firstDay }, plain) },
    { weight: 1, arbitrary: fc.record({ businessDays: few, firstDay, calendar }, plain) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('next-business-day' as const, 'end-of-business-day' as const), calendar }, plain),
    },
    { weight: 1, arbitrary: fc.record({ businessHours: hours, calendar }, plain) },
    { weight: 1, arbitrary: fc.record({ hoursExcludingWeekendsAndHolidays: hours, calendar }, plain) },
  );

const from = fc.constantFrom<AddedLimit['from']>(
  'agency-received-information',
  'agency-determined-missing',
  'last-seen',
  'absence-began',
  'caregiver-discovered',
  'trafficking-identified',
  'whereabouts-lost',
  { kind: 'reported', about: 'missing', to: 'law-enforcement' },
  { missingForHours: 24, since: 'absence-began' },
);

const unitOf = (unit: object): string => ('kind' in unit ? String(unit.kind) : Object.keys(unit).sort().join(' '));

const limit = (unit: fc.Arbitrary<AddedLimit['within']>): fc.Arbitrary<AddedLimit> =>
  fc.record(
    {
      on: fc.constantFrom('ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'),
      from,
      within: unit,
      law: sources,
    },
    plain,
  );

/** One version of each limit: two at one time would have to say which is meant. */
const limits = (unit: fc.Arbitrary<AddedLimit['within']>): fc.Arbitrary<AddedLimit[]> =>
  fc.uniqueArray(limit(unit), { maxLength: 3, selector: (each) => JSON.stringify([each.on, each.from, unitOf(each.within)]) });

const duty = (id: string, unit: fc.Arbitrary<AddedLimit['within']>): fc.Arbitrary<AddedDuty> =>
  fc
    .record({
      law: sources,
      when: fc.constantFrom(missingChild, missingOrAbductedFromCare, absentFromCare, fosterCare),
      to: fc.constantFrom('parent', 'court', 'attorney-for-child', 'tribe', 'example-unit'),
      trigger: fc.constantFrom('agency-received-information' as const, 'located' as const, 'returned' as const),
      length: unit,
    })
    .map(({ law, when, to, trigger, length }) => ({
      ...{ id, scope: 'episode', per: 'episode', who: 'title-iv-e-agency', act: 'notify', to, trigger, when, law: [law] },
      ...{ limits: [{ from: trigger, within: length, law }], discharge: [{ kind: 'reported', about: 'missing', to }], endedBy: 'nothing' },
    }));

/**
 * Overlays of a state that there is not: limits in every unit and from every kind of moment, duties, content and recorded
 * texts. Each can be laid over federal law, and two of different names over one another.
 *
 * @param id - its name
 * @returns an arbitrary; it shrinks towards an overlay with no rules
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { federal, withOverlay } from 'missing-child-rules';
 * import { overlay } from 'missing-child-rules/testing';
 * fc.sample(overlay('example-state'), 20).every((each) => withOverlay(federal, each).id === 'federal + example-state'); // true
 * ```
 */
export function overlay(id: string): fc.Arbitrary<Overlay> {
  const unit = within(fc.constantFrom(`${id}-office`, 'no-such-office'));
  const rules = { limits: limits(unit), duties: fc.array(duty(`${id}-duty`, unit), { maxLength: 1 }), law: sources };
  return fc
    .record({ ...rules, hasContent: fc.boolean(), isRecorded: fc.boolean() })
    .map(({ limits: added, duties, law, hasContent, isRecorded }) =>
      defineOverlay({
        ...{ id, jurisdiction: 'Example State', limits: added, duties, calendars: [{ ...office, id: `${id}-office` }] },
        provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
        content: hasContent ? [{ on: 'ive-report-missing-to-ncmec', items: ['dental-records'], law }] : [],
        recorded: isRecorded ? [{ text: 'once missing for a day', law, readOn: calendarDate('2026-11-01') }] : [],
      }),
    );
}
