import * as z from 'zod';
import { appliedReadings, basis, day, findingId, interpretation, provision } from './assessment.js';
import { calendarSchema } from './calendar.js';
import { asJsonSchema } from './json-schema.js';

const law = z.array(provision).meta({ description: 'Its sources.' });
const imposed = z.tuple([provision], provision).meta({ description: 'The provisions that impose it; the first says since when.' });
const interval = z.strictObject({ from: day, to: day.nullable() });

const rule = z
  .strictObject({
    id: z.string(),
    law,
    limbs: z.array(z.string()).meta({ description: 'Its limbs and theirs, by name, in the order of the law.' }),
  })
  .meta({ id: 'rule-description', description: 'What a rule consists of: its name, its law, its limbs.' });

const silence = z.strictObject({ to: z.string(), item: z.string(), law: provision });

const firstDay = z.enum(['counted', 'not-counted']).meta({ description: 'Whether the day of the start is the first of those counted.' });
const calendar = z.string().meta({ description: 'The id of a calendar, which the agency supplies.' });

const within = z.union([
  z.strictObject({ kind: z.literal('immediately'), inNoCaseLaterThanHours: z.number().exactOptional() }),
  z.strictObject({ hours: z.number() }),
  z.strictObject({ calendarDays: z.number(), firstDay }),
  z.strictObject({ businessDays: z.number(), firstDay, calendar }),
  z.strictObject({ courtDays: z.number(), firstDay, calendar }),
  z.strictObject({ kind: z.enum(['next-business-day', 'end-of-business-day']), calendar }),
  z.strictObject({ businessHours: z.number(), calendar }),
  z.strictObject({ hoursExcludingWeekendsAndHolidays: z.number(), calendar }),
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.union([z.strictObject({ days: z.number() }), z.strictObject({ months: z.number() })]),
    forDays: z.number().exactOptional(),
  }),
]);

const plainKind = z.enum([
  'last-seen',
  'absence-began',
  'first-suspected',
  'caregiver-discovered',
  'ncic-verified',
  'ncmec-case-closed',
  'ncmec-case-reopened',
  'sighted',
  'provider-learned',
  'agency-determined-missing',
  'determined-not-missing',
  'agency-learned-of-return',
  'responsibility-ended',
  'trafficking-identified',
  'interviewed',
  'agency-received-information',
  'agency-confirmed-report',
  'police-received-report',
  'ncic-entered',
  'ncmec-case-opened',
  'ncic-removed',
  'order-issued',
  'located',
  'whereabouts-lost',
  'returned',
  'responsibility-began',
  'screened',
]);

const deed = z.union([
  z.strictObject({
    kind: z.literal('reported'),
    about: z.enum(['missing', 'trafficking-victim', 'recovery']),
    to: z.string(),
    channels: z.array(z.string()).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('documented'), what: z.string() }),
  z.strictObject({ kind: z.literal('located-or-returned') }),
  z.strictObject({ kind: plainKind }),
]);

const eventKind = z.union([plainKind, z.enum(['reported', 'documented', 'changed', 'corrected', 'confirmed-done', 'confirmed-not-done'])]);
const moment = z
  .union([eventKind, deed, z.strictObject({ attainsAge: z.number() }), z.strictObject({ missingForHours: z.number(), since: eventKind })])
  .meta({ id: 'moment-of-episode', description: 'An event of a kind, a deed, or a moment that no event marks.' });

const limit = z
  .strictObject({
    policy: z.string().meta({ description: 'The policy that set it.' }),
    from: moment.meta({ description: 'From when it runs.' }),
    within,
    law,
    effective: interval.meta({ description: 'When it is in force: the first day, and the first day after the last.' }),
    interpretation: interpretation.exactOptional(),
  })
  .meta({ id: 'duty-limit', description: 'One limit of a duty, with the clock it runs on. The earliest governs.' });

const head = { id: z.string(), who: z.string(), act: z.string(), to: z.string(), law: imposed };

const duty = z
  .union([
    z.strictObject({
      ...head,
      scope: z.literal('episode'),
      per: z.enum(['episode', 'event']),
      trigger: z.union([moment, z.literal('located-or-returned')]),
      since: day,
      retroactive: z.literal(true).meta({ description: 'Its law covers earlier triggers too.' }).exactOptional(),
      when: rule.meta({ description: 'Who is covered.' }),
      limits: z.array(limit),
      discharge: z.array(deed).meta({ description: 'What meets it: each of these.' }),
      content: z.array(z.strictObject({ items: z.array(z.string()), law: provision, effective: interval.exactOptional() })).exactOptional(),
      endedBy: z.union([z.enum(['nothing', 'return-before-report', 'absence-or-responsibility', 'recovery']), z.array(moment)]),
      effective: interval.exactOptional(),
      orBy: z.array(z.string()).meta({ description: 'Who else may do it.' }).exactOptional(),
      audience: z.literal('closed').meta({ description: 'Declared: its recipient is no part of the public.' }).exactOptional(),
      after: z.array(z.string()).meta({ description: 'The duties after which it is best done.' }).exactOptional(),
      impliedBy: z
        .strictObject({ 'confirmed-done': z.array(z.string()).exactOptional(), 'confirmed-not-done': z.array(z.string()).exactOptional() })
        .meta({ description: 'The duties of which the same word says as much of this one.' })
        .exactOptional(),
      policy: z.string().meta({ description: 'The overlay that added it.' }).exactOptional(),
      withheld: z.array(silence).meta({ description: 'What its recipient is not told.' }).exactOptional(),
    }),
    z.strictObject({ ...head, scope: z.literal('programme'), cadence: z.string() }),
  ])
  .meta({ id: 'duty-row', description: 'One duty: of a child’s episode, or of a programme as a whole.' });

const requirement: z.ZodType<unknown> = z
  .union([
    z.string(),
    z.strictObject({ not: z.string() }),
    z.strictObject({ all: z.array(z.lazy(() => requirement)) }),
    z.strictObject({ any: z.array(z.lazy(() => requirement)) }),
  ])
  .meta({ id: 'requirement', description: 'What must be established: a fact, what is not so, all of some or any of some.' });

const manners = z.array(z.string()).meta({ description: 'In which manners.' });

const override = z
  .strictObject({
    ...{ id: z.string(), jurisdiction: z.string(), category: z.string(), to: z.string() },
    effect: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('open'), requires: requirement, manners }),
      z.strictObject({ kind: z.literal('narrow'), requires: requirement, manners }),
      z.strictObject({ kind: z.literal('close'), to: z.enum(['deny', 'needs-human']) }),
    ]),
    law: provision,
    effective: z.strictObject({ from: day, to: day.nullable() }),
    provenance: z.strictObject({ source: z.string(), readOn: day, reviewedBy: z.string().nullable() }),
  })
  .meta({ id: 'disclosure-rule', description: 'One rule of one jurisdiction on who may be told what.' });

/** What `describePolicy` returns. That it is the type `PolicyDescription`, no more and no less, is a matter for the type tests. */
export const policySchema = z.strictObject({
  id: z.string(),
  lawOf: day.meta({ description: 'The day whose law is described.' }),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      jurisdiction: z.string(),
      provenance: z.strictObject({ source: z.string(), readOn: day, confirmedBy: z.string().nullable() }),
      recorded: z
        .array(z.strictObject({ text: z.string(), law: provision, readOn: day, on: z.string().exactOptional() }))
        .meta({ description: 'Published text that is looser than federal law, which governs: without effect.' }),
      withheld: z.array(silence).meta({ description: 'What is not told to whom.' }),
      advice: z.array(
        z.strictObject({
          ...{ id: z.string(), basis, text: z.string(), after: z.string().exactOptional() },
          contact: z.strictObject({ name: z.string(), phone: z.string() }).exactOptional(),
          when: rule.meta({ description: 'When it is worth giving.' }),
        }),
      ),
      words: z
        .record(z.string(), z.strictObject({ en: z.string(), es: z.string().exactOptional() }))
        .meta({ description: 'Its words for duties, recipients and terms, by id.' }),
      calendars: z.array(calendarSchema),
    }),
  ),
  readings: appliedReadings,
  definitions: z.record(findingId, rule),
  duties: z.array(duty),
  disclosure: z
    .strictObject({
      disclosureOverrides: z.array(override),
      addedRecipients: z.record(z.string(), z.string()),
      addedCategories: z.record(z.string(), z.string()),
    })
    .meta({ description: 'What it says of who may be told what, beside the matrix.' }),
});

/** The JSON Schema (draft 2020-12) of what `describePolicy` returns. The package holds it as `schemas/policy.json`; no function leads here. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(policySchema, 'Policy', 'The law to be applied, as plain data: overlays, readings, definitions, duties.');
}
