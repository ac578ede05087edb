import * as z from 'zod';
import type { Calendar } from '../policy/calendar.js';
import { asJsonSchema } from './json-schema.js';
import { date, zone } from './texts.js';

/**
 * The Zod schema of an agency's calendar: it accepts what `parseCalendar` accepts.
 *
 * @example
 * ```ts
 * import { calendarSchema } from 'missing-child-rules';
 * calendarSchema.safeParse({ id: 'example-office', zone: 'America/Chicago', hours: {}, holidays: [] }).success; // false
 * ```
 */
export const calendarSchema: z.ZodType<Calendar> = /* @__PURE__ */ (() => {
  const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { error: 'a time as HH:mm' });
  const openingHours = z
    .strictObject({ opens: clock.meta({ description: 'From.' }), closes: clock.meta({ description: 'Until; later than `opens`.' }) })
    .refine(({ opens, closes }) => closes > opens, { error: 'hours that close after they open' })
    .exactOptional();
  const week = z.strictObject({
    monday: openingHours,
    tuesday: openingHours,
    wednesday: openingHours,
    thursday: openingHours,
    friday: openingHours,
    saturday: openingHours,
    sunday: openingHours,
  });
  return z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      .meta({ description: 'Its name, in kebab case, by which limits refer to it.' }),
    zone,
    hours: week
      .refine((hours) => Object.keys(hours).length > 0, { error: 'the opening hours of one day of the week at least' })
      .meta({ description: 'The opening hours. On a day that is left out it is closed.', minProperties: 1 }),
    holidays: z.array(date).meta({ description: 'The days on which it is closed although its hours say otherwise.' }),
    covers: z
      .strictObject({ from: date, to: date })
      .refine(({ from, to }) => to > from, { error: 'days of which the last is after the first' })
      .meta({ description: 'The days for which the holidays are listed: the first, and the first after the last.' }),
  });
})();

/** The JSON Schema (draft 2020-12) of a calendar. The package holds it as `schemas/calendar.json`; no function leads here. */
export function calendarJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(
    calendarSchema,
    'Calendar',
    'When an agency or a court is open. Data of the agency: the library holds no list of holidays.',
  );
}
