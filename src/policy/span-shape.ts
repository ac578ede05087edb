import { either, oneOf, record, text, that, type Shape } from './shape.js';

/** Longer than any limit; keeps due times within the years that instants can name. */
const MOST_HOURS = 1_000_000;
const MOST_DAYS = 36_525;

const hours = that(
  'NOT_A_LENGTH',
  'a number of hours, zero or more',
  (value) => typeof value === 'number' && value >= 0 && value <= MOST_HOURS,
);
const days = that(
  'NOT_A_LENGTH',
  'a whole number of days, zero or more',
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS,
);
const step = that(
  'NOT_A_LENGTH',
  'a whole number, one or more',
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS,
);
const firstDay = oneOf('counted', 'not-counted');
/** Days that end with a day of which the first counts: none would end before they begin. */
const calendarDays = either(
  (value) => record({ calendarDays: value['firstDay'] === 'counted' ? step : days, firstDay }),
  'a number of days and whether the first counts',
);
const every = either(
  (value) => ('days' in value ? record({ days: step }) : 'months' in value ? record({ months: step }) : undefined),
  'a number of days or of months',
);

const byName: Readonly<Record<string, Shape>> = {
  immediately: record({ kind: text }, { inNoCaseLaterThanHours: hours }),
  'next-business-day': record({ kind: text, calendar: text }),
  'end-of-business-day': record({ kind: text, calendar: text }),
};

const byKey: Readonly<Record<string, Shape>> = {
  hours: record({ hours }),
  calendarDays,
  businessDays: record({ businessDays: step, firstDay, calendar: text }),
  courtDays: record({ courtDays: step, firstDay, calendar: text }),
  businessHours: record({ businessHours: hours, calendar: text }),
  hoursExcludingWeekendsAndHolidays: record({ hoursExcludingWeekendsAndHolidays: hours, calendar: text }),
};

function chosen(value: Readonly<Record<string, unknown>>): Shape | undefined {
  const { kind } = value;
  if (typeof kind === 'string' && Object.hasOwn(byName, kind)) return byName[kind];
  const key = Object.keys(byKey).find((known) => Object.hasOwn(value, known));
  return key === undefined ? undefined : byKey[key];
}

const UNITS = `a unit of time: ${[...Object.keys(byName), ...Object.keys(byKey)].join(', ')}`;

/** How long there is, once. */
export const span: Shape = either(chosen, UNITS);

const recurring = record({ kind: text, every }, { forDays: step });

/** How long there is, once or again and again. */
export const within: Shape = either((value) => (value['kind'] === 'recurring' ? recurring : chosen(value)), `${UNITS}, recurring`);
