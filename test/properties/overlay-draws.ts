import fc from 'fast-check';
import {
  calendarDate,
  defineOverlay,
  finding,
  missingOrAbductedFromCare,
  underAge,
  type AddedContent,
  type AddedDuty,
  type AddedLimit,
  type Calendar,
  type EventKind,
  type Moment,
  type OwnLimit,
  type Overlay,
  type Predicate,
  type Provision,
  type Recurring,
  type Span,
} from 'missing-child-rules';

const day = calendarDate;

export const manual: Provision = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: day('2000-01-01'), to: null },
  readThrough: day('2026-11-01'),
  evidence: 'S',
};

const office: Calendar = {
  id: 'example-office',
  zone: 'America/New_York',
  hours: {
    monday: { opens: '08:30', closes: '17:00' },
    tuesday: { opens: '08:30', closes: '17:00' },
    friday: { opens: '00:00', closes: '02:30' },
  },
  holidays: [day('2026-05-25'), day('2024-11-03')],
  covers: { from: day('2017-01-01'), to: day('2026-10-01') },
};

const kinds: readonly EventKind[] = [
  'agency-received-information',
  'agency-determined-missing',
  'last-seen',
  'absence-began',
  'caregiver-discovered',
  'trafficking-identified',
  'whereabouts-lost',
  'located',
  'returned',
  'reported',
  'documented',
  'changed',
];

const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...kinds) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Moment>(
      { kind: 'reported', about: 'missing', to: 'law-enforcement' },
      { kind: 'documented', what: 'experiences' },
      { kind: 'located-or-returned' },
      { attainsAge: 18 },
      { missingForHours: 24, since: 'last-seen' },
    ),
  },
);

const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.double({ min: 0, max: 24, noNaN: true }));
const days = fc.integer({ min: 0, max: 20 });
const firstDay = fc.constantFrom('counted' as const, 'not-counted' as const);
const calendar = fc.constantFrom('example-office', 'example-office', 'nobodys');

const span: fc.Arbitrary<Span> = fc.oneof(
  hours.map((number) => ({ hours: number })),
  hours.map((number) => ({ kind: 'immediately' as const, inNoCaseLaterThanHours: number })),
  fc.constant({ kind: 'immediately' as const }),
  fc.record({ calendarDays: days, firstDay }, { noNullPrototype: true }),
  fc.record({ businessDays: days, firstDay, calendar }, { noNullPrototype: true }),
  fc.record({ courtDays: days, firstDay, calendar }, { noNullPrototype: true }),
  fc.record({ businessHours: hours, calendar }, { noNullPrototype: true }),
  fc.record({ hoursExcludingWeekendsAndHolidays: hours, calendar }, { noNullPrototype: true }),
  fc.record({ kind: fc.constantFrom('next-business-day' as const, 'end-of-business-day' as const), calendar }, { noNullPrototype: true }),
);

const recurring: fc.Arbitrary<Recurring> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((number) => ({ days: number })),
      fc.integer({ min: 1, max: 3 }).map((number) => ({ months: number })),
    ),
    fc.option(fc.integer({ min: 1, max: 60 })),
  )
  .map(([every, forDays]) => ({ kind: 'recurring', every, ...(forDays === null ? {} : { forDays }) }));

const effective = fc.constantFrom(
  {},
  { effective: { from: day('2000-01-01'), to: null } },
  { effective: { from: day('2020-01-01'), to: null } },
  { effective: { from: day('2000-01-01'), to: day('2020-01-01') } },
);

const federalReports = [
  'ive-report-missing-to-law-enforcement',
  'ive-report-missing-to-ncmec',
  'ive-report-trafficking-victim',
  'ive-ongoing-communication',
  'ive-protocol-locate',
];

const limit: fc.Arbitrary<AddedLimit> = fc
  .tuple(fc.constantFrom(...federalReports), moment, span, effective)
  .map(([on, from, within, dated]) => ({ on, from, within, law: manual, ...dated }));

const ownLimit: fc.Arbitrary<OwnLimit> = fc
  .tuple(moment, fc.oneof<fc.Arbitrary<Span | Recurring>[]>(span, recurring), effective)
  .map(([from, within, dated]) => ({ from, within, law: [manual], ...dated }));

const unit = (within: object): string => ('kind' in within ? String(within.kind) : Object.keys(within).sort().join(' '));
const oneClock = ({ from, within }: OwnLimit): string => JSON.stringify([from, unit(within)]);

const fails: Predicate = () => {
  throw new Error('private');
};
const rule = fc.constantFrom<Predicate>(
  missingOrAbductedFromCare,
  underAge(13),
  () => finding('everybody', { law: [manual] }, 'yes'),
  () => finding('nobody', { law: [manual] }, 'no'),
  fails,
);

const duty = (id: string): fc.Arbitrary<AddedDuty> =>
  fc.record(
    {
      id: fc.constant(id),
      who: fc.constantFrom('title-iv-e-agency', 'caseworker', 'caregiver', 'law-enforcement', 'private-provider'),
      act: fc.constant('tell'),
      to: fc.constantFrom('law-enforcement', 'ncmec', 'juvenile-court'),
      scope: fc.constant('episode' as const),
      per: fc.constantFrom('episode' as const, 'event' as const),
      trigger: moment,
      when: rule,
      limits: fc.uniqueArray(ownLimit, { maxLength: 3, selector: oneClock }),
      discharge: fc.subarray([
        { kind: 'reported', about: 'missing', to: 'law-enforcement' },
        { kind: 'screened' },
        { kind: 'located-or-returned' },
      ] as const),
      endedBy: fc.oneof(fc.constantFrom('nothing' as const, 'return-before-report' as const), fc.array(moment, { maxLength: 2 })),
      law: fc.constantFrom(manual, [manual]),
    },
    { noNullPrototype: true },
  );

const content: fc.Arbitrary<AddedContent> = fc
  .tuple(fc.constantFrom(...federalReports), effective)
  .map(([on, dated]) => ({ on, items: ['dental-records'], law: manual, ...dated }));

/** An overlay of anything that an overlay can say, but readings: those change how the federal duties themselves stand. */
export const overlay = (id: string): fc.Arbitrary<Overlay> =>
  fc
    .record({
      limits: fc.uniqueArray(limit, { maxLength: 3, selector: (each) => `${each.on} ${oneClock(each)}` }),
      duties: fc.tuple(duty(`${id}-first`), duty(`${id}-second`)).chain((both) => fc.subarray(both)),
      content: fc.array(content, { maxLength: 2 }),
      hasCalendar: fc.boolean(),
    })
    .map(({ limits, duties, content: items, hasCalendar }) =>
      defineOverlay({
        id,
        jurisdiction: 'Example',
        provenance: { source: 'Example', readOn: day('2026-11-01'), confirmedBy: null },
        limits,
        duties,
        content: items,
        calendars: hasCalendar ? [{ ...office, id: id === 'a' ? 'example-office' : `example-office-${id}` }] : [],
      }),
    );

/** An overlay that says nothing. */
export const silent = (id: string): Overlay =>
  defineOverlay({ id, jurisdiction: 'Example', provenance: { source: 'Example', readOn: day('2026-11-01'), confirmedBy: 'somebody' } });
