import * as z from 'zod';
import { episodeSchema } from './episode.js';
import { asJsonSchema } from './json-schema.js';

/** A day. */
export const day = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .meta({ id: 'day', description: 'A day of the calendar, without a time and a place.' });

const moment = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$/)
  .meta({ id: 'moment', description: 'An instant in UTC, to the millisecond.' });

/** What an answer rests on. */
export const basis = z.enum(['statute', 'regulation', 'guidance', 'ncmec-practice', 'project-promise', 'overlay']).meta({
  id: 'basis',
  description: 'What an answer rests on. Only statute and regulation are law.',
});

/** A provision. */
export const provision = z
  .strictObject({
    id: z.string(),
    citation: z.string(),
    formerly: z.string().meta({ description: 'Its place before the renumbering of 2017.' }).exactOptional(),
    before2015: z.string().meta({ description: 'Its place before the Act of 2015: deduced.' }).exactOptional(),
    before2006: z.string().meta({ description: 'Its place before the Act of 2006: deduced.' }).exactOptional(),
    since: z.literal('unchecked').meta({ description: 'Its first day was not checked.' }).exactOptional(),
    kind: basis,
    interval: z.strictObject({
      from: day.meta({ description: 'The first day on which it was in force.' }),
      to: day.nullable().meta({ description: 'The first day on which it no longer was; null where no end is known.' }),
    }),
    readThrough: day.meta({ description: 'The day through which its text was read.' }),
    copy: z
      .enum(['undated', 'none'])
      .meta({ description: 'The copy that was read bears no date, or none was read: readThrough claims no reading.' })
      .exactOptional(),
    evidence: z.enum(['T', 'X', 'S', 'D', 'M']).meta({
      description:
        'T its text was read; X an excerpt was read; S a secondary description only; D deduced from two texts; M from memory, unconfirmed.',
    }),
    caveat: z.string().meta({ description: 'What about it is not certain.' }).exactOptional(),
  })
  .meta({ id: 'provision', description: 'A paragraph of law, or of another source that an answer cites.' });

const law = z.array(provision);
const readings = z.array(z.string()).meta({ description: 'The readings on which it rests, such as AMB-11:anniversary.' });

const finding = z
  .strictObject({
    id: z.string().meta({ description: 'The rule, in kebab case.' }),
    answer: z.enum(['yes', 'no', 'unknown']),
    basis,
    law,
    facts: z.array(z.string()).meta({ description: 'The facts that were read, as JSON Pointers into the episode.' }),
    readings,
    get because() {
      return z.array(finding).meta({ description: 'The limbs, in the order of the law.' });
    },
  })
  .meta({ id: 'finding', description: 'One rule applied to one episode at one moment: its answer, its law, and why.' });

const status = z.enum(['not-owed', 'waiting', 'met', 'met-late', 'indeterminate', 'moot', 'overdue', 'open']).meta({
  id: 'status',
  description: 'How a duty stands on the record supplied.',
});

const due = {
  immediately: z.boolean().meta({ description: 'Whether the law says "immediately". No number of hours is ever called immediate.' }),
  at: moment.nullable().meta({ description: 'The last moment in time, or the earliest that it can be; null where there is none.' }),
  latest: moment.meta({ description: 'The last moment that it can be, where that differs.' }).exactOptional(),
  reason: z.enum(['limit', 'no-limit', 'start-unknown', 'needs-calendar']),
  passedBeforeReceipt: z
    .literal(true)
    .meta({ description: 'The limit had passed before the agency received the information.' })
    .exactOptional(),
};

/** How an unclear text was read. */
export const interpretation = z
  .strictObject({ question: z.string(), chosen: z.string(), by: z.string(), on: day })
  .meta({ id: 'interpretation', description: 'How an unclear text was read, by whom and on which day.' });

const duty = z
  .strictObject({
    key: z.string().meta({ description: 'The duty, who owes it, and the event that started it, joined by slashes.' }),
    id: z.string(),
    owedBy: z.string().meta({ description: 'The id of the agency, or the kind of body where the record names none.' }),
    who: z.string().meta({ description: 'The kind of body that owes it: an agency may bear the name of another, such as `state`.' }),
    act: z.string(),
    to: z.string(),
    owed: finding.meta({ description: 'Whether it is owed, judged at its trigger.' }),
    judgedAt: moment
      .meta({ description: 'The trigger, or the last moment at which it can have been; absent while it is not listed.' })
      .exactOptional(),
    due: z
      .strictObject({
        ...due,
        by: z
          .array(z.strictObject({ ...due, policy: z.string(), law, status, interpretation: interpretation.exactOptional() }))
          .meta({ description: 'Every limit, the federal ones first, with the status by that limit alone.' }),
      })
      .meta({ description: 'When it is due: the earliest of all its limits.' }),
    status,
    federal: status.meta({ description: 'How it stands by federal limits alone.' }).exactOptional(),
    outstanding: z.boolean().meta({ description: 'Whether anything is left to do.' }),
    content: z
      .array(
        z.strictObject({
          item: z.string(),
          state: z.enum(['included', 'unavailable', 'missing', 'unknown']),
          reason: z.string().exactOptional(),
        }),
      )
      .meta({ description: 'What the reports held, item by item, where the law asks for content.' })
      .exactOptional(),
    metAt: moment.meta({ description: 'When it was met, where one instant is on record.' }).exactOptional(),
    evidence: z.array(z.string()).meta({ description: 'The events that met it, or may have: by id, or by their place in the log.' }),
    readings,
    occurrences: z
      .array(z.strictObject({ due: moment, metAt: moment.exactOptional(), status }))
      .meta({ description: 'For recurring duties, each time it falls due, up to the first that is not done.' })
      .exactOptional(),
    policy: z.string().meta({ description: 'The overlay that added the duty; absent for federal duties.' }).exactOptional(),
    after: z
      .array(z.string())
      .meta({ description: 'The duties after which it is best done: an order of practice that delays nothing.' })
      .exactOptional(),
    withheld: z
      .array(z.strictObject({ to: z.string(), item: z.string(), law: provision }))
      .meta({ description: 'What its recipient is not told.' })
      .exactOptional(),
  })
  .meta({ id: 'duty', description: 'One duty of one body, started by one event.' });

const advice = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    basis,
    contact: z.strictObject({ name: z.string(), phone: z.string() }).exactOptional(),
    after: z.string().meta({ description: 'The duty after which it is best done: an order of practice, not of law.' }).exactOptional(),
  })
  .meta({ id: 'advice', description: 'Something worth doing that no law demands. It never delays a duty.' });

/** The readings of open questions. */
export const appliedReadings = z
  .strictObject({
    reportScope: z.enum(['narrow', 'runaway-inclusive', 'all-missing-from-care']),
    providerKnowledge: z.enum(['only-if-delegated', 'always']),
    whoseKnowledge: z.enum(['agency-and-placement', 'parent-as-well']),
    returnedBeforeReport: z.enum(['moot', 'still-owed']),
    ageAttained: z.enum(['anniversary', 'common-law']),
    leapDayBirthday: z.enum(['march-1', 'february-28']),
    responsibilityEnds: z.enum(['communication-ends', 'communication-continues']),
    youthInCare: z.enum(['any-age', 'elected-age-only']),
    amendmentOf2023From: day,
  })
  .meta({ description: 'The positions taken on what the text of federal law leaves open.' });

/** The name of a federal definition. */
export const findingId = z.enum([
  'missing-child',
  'missing-child-or-youth',
  'endangered-runaway',
  'reportable-to-ncic',
  'covered-by-title-iv-e',
  'missing-or-abducted-from-care',
  'abducted-from-care',
  'absent-from-care',
  'foster-care',
  'sex-trafficking-victim',
]);

const findings = z.record(findingId, finding);

/** What `assess` returns. That it is the type `Assessment`, no more and no less, is a matter for the type tests. */
export const assessmentSchema = z.strictObject({
  asOf: moment.meta({ description: 'The moment that counted as now.' }),
  policy: z.string(),
  library: z.string().meta({ description: 'The version of this library.' }),
  coverage: day.meta({ description: 'The day through which the oldest of the federal texts applied was read.' }),
  unconfirmed: z.array(z.string()).meta({ description: 'The overlays which nobody of the agency has confirmed.' }),
  readings: appliedReadings,
  episode: episodeSchema,
  findings: findings.meta({ description: 'The definitions, judged at `asOf`.' }),
  duties: z.array(duty),
  advice: z.array(advice),
  needs: z.array(z.string()).meta({ description: 'The facts to ask for next, as JSON Pointers into the episode.' }),
  disregarded: z
    .array(z.string())
    .meta({ description: 'The events after `asOf`, which were not read: by id, or by their place in the log.' }),
  faults: z
    .array(z.strictObject({ policy: z.string(), rule: z.string(), code: z.string() }))
    .meta({ description: 'The rules of overlays that failed.' }),
  notices: z
    .array(z.string())
    .meta({ description: 'What a reader must know about this result, by code; what is about one event names it after a colon.' }),
});

/** The JSON Schema (draft 2020-12) of what `assess` returns. The package holds it as `schemas/assessment.json`; no function leads here. */
export function assessmentJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(
    assessmentSchema,
    'Assessment',
    'One episode, at one moment, under one policy. Not a finding of compliance or fault.',
  );
}
