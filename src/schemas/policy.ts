import * as z from 'zod';
import { appliedReadings, day, findingId, provision } from './assessment.js';
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

const within = z.union([
  z.strictObject({ kind: z.literal('immediately'), inNoCaseLaterThanHours: z.number().exactOptional() }),
  z.strictObject({ hours: z.number() }),
]);

const limit = z
  .strictObject({
    policy: z.string().meta({ description: 'The policy that set it.' }),
    from: z.string().meta({ description: 'The event from which it runs.' }),
    within,
    law,
    effective: interval.meta({ description: 'When it is in force: the first day, and the first day after the last.' }),
  })
  .meta({ id: 'duty-limit', description: 'One limit of a duty, with the clock it runs on. The earliest governs.' });

const deed = z.union([
  z.strictObject({ kind: z.literal('reported'), about: z.enum(['missing', 'trafficking-victim', 'recovery']), to: z.string() }),
  z.strictObject({ kind: z.literal('documented'), what: z.string() }),
  z.strictObject({ kind: z.enum(['screened', 'located-or-returned']) }),
]);

const head = { id: z.string(), who: z.string(), act: z.string(), to: z.string(), law: imposed };

const duty = z
  .union([
    z.strictObject({
      ...head,
      scope: z.literal('episode'),
      per: z.enum(['episode', 'event']),
      trigger: z.string(),
      since: day,
      when: rule.meta({ description: 'Who is covered.' }),
      limits: z.array(limit),
      discharge: z.array(deed).meta({ description: 'What meets it: each of these.' }),
      content: z.strictObject({ items: z.array(z.string()), law: provision }).exactOptional(),
      endedBy: z.enum(['nothing', 'return-before-report', 'absence-or-responsibility']),
    }),
    z.strictObject({ ...head, scope: z.literal('programme'), cadence: z.string() }),
  ])
  .meta({ id: 'duty-row', description: 'One duty: of a child’s episode, or of a programme as a whole.' });

/** What `describePolicy` returns. That it is the type `PolicyDescription`, no more and no less, is a matter for the type tests. */
export const policySchema = z.strictObject({
  id: z.string(),
  lawOf: day.meta({ description: 'The day whose law is described.' }),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      jurisdiction: z.string(),
      provenance: z.strictObject({ source: z.string(), readOn: day, confirmedBy: z.string().nullable() }),
    }),
  ),
  readings: appliedReadings,
  definitions: z.record(findingId, rule),
  duties: z.array(duty),
});

/** The JSON Schema (draft 2020-12) of what `describePolicy` returns. The package holds it as `schemas/policy.json`; no function leads here. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(policySchema, 'Policy', 'The law to be applied, as plain data: overlays, readings, definitions, duties.');
}
