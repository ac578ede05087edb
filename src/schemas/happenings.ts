import * as z from 'zod';
import { factShape, responsibility } from './facts.js';
import { entryShape, given, reference } from './entry.js';
import { entered, reported } from './report.js';
import { answer, openWord, orNull, word } from './words.js';

/** What each kind of event says, kind by kind as the types of the log have them. */
export const happenings = /* @__PURE__ */ (() => {
  const anEvent = { error: 'an event' };
  const agency = given.meta({ description: 'The id of the agency.' });

  return [
    z.strictObject(
      {
        kind: z.literal([
          'last-seen',
          'absence-began',
          'first-suspected',
          'caregiver-discovered',
          'ncic-verified',
          'ncmec-case-closed',
          'ncmec-case-reopened',
          'sighted',
        ]),
        ...entryShape,
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal([
          'provider-learned',
          'agency-determined-missing',
          'determined-not-missing',
          'agency-learned-of-return',
          'responsibility-ended',
          'trafficking-identified',
          'interviewed',
        ]),
        ...entryShape,
        agency,
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal('agency-received-information'),
        ...entryShape,
        agency,
        receivedBy: given.meta({ description: 'Through whom, such as `hotline` or `caseworker`.' }),
      },
      anEvent,
    ),
    reported,
    entered,
    z.strictObject(
      {
        kind: z.literal('agency-confirmed-report'),
        ...entryShape,
        agency,
        report: given.meta({ description: 'The id of the report that the agency confirmed.' }),
      },
      anEvent,
    ),
    z.strictObject({ kind: z.literal(['police-received-report', 'ncmec-case-opened']), ...entryShape, reference }, anEvent),
    z.strictObject(
      { kind: z.literal('ncic-removed'), ...entryShape, ground: given.meta({ description: 'Why, such as `located` or `age`.' }) },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal('order-issued'),
        ...entryShape,
        order: orNull(openWord(['pick-up', 'custody', 'to-report'])).meta({ description: 'What the court ordered.' }),
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal('located'),
        ...entryShape,
        verifiedBy: orNull(
          word(['agency-in-person', 'police-in-person', 'other-in-person', 'by-telephone', 'by-message', 'not-verified']),
        ).meta({ description: 'Who saw the child. Only a person of the agency or the police makes the whereabouts known.' }),
        condition: orNull(word(['alive', 'deceased'])).meta({ description: 'How the child was.' }),
        refusesReturn: answer.meta({ description: 'Whether the child refuses to come back.' }),
      },
      anEvent,
    ),
    z.strictObject({ kind: z.literal('whereabouts-lost'), ...entryShape }, anEvent),
    z.strictObject(
      {
        kind: z.literal('returned'),
        ...entryShape,
        to: orNull(word(['authorised-care', 'parent', 'detention', 'hospital', 'elsewhere'])).meta({ description: 'Where to.' }),
      },
      anEvent,
    ),
    z.strictObject({ kind: z.literal('responsibility-began'), ...entryShape, agency, responsibility }, anEvent),
    z.strictObject(
      {
        kind: z.literal('screened'),
        ...entryShape,
        agency,
        victim: answer.meta({ description: 'Whether the screening found a sex trafficking victim.' }),
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal('documented'),
        ...entryShape,
        agency,
        what: given.meta({ description: 'What was written down, such as `primary-factors` or `experiences`.' }),
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal(['confirmed-done', 'confirmed-not-done']),
        ...entryShape,
        duty: given.meta({ description: 'The id of the duty that was done, or was not done, by then.' }),
        by: given.meta({ description: 'Who confirmed it.' }),
      },
      anEvent,
    ),
    z.strictObject(
      {
        kind: z.literal('changed'),
        ...entryShape,
        facts: z.strictObject(factShape, { error: 'the facts that changed' }).meta({
          description: 'The facts from then on. Each one named is replaced whole; null makes it unknown; one left out stays as it was.',
        }),
      },
      anEvent,
    ),
  ] as const;
})();

/** What each kind of event may say. */
export const eventKeys: ReadonlyMap<unknown, readonly string[]> = /* @__PURE__ */ (() =>
  new Map<unknown, readonly string[]>(
    happenings.flatMap(({ shape }) => [...shape.kind.values].map((kind) => [kind, Object.keys(shape)] as const)),
  ))();

/** What each kind of entry may say: an event or a correction, which is none. */
export const entryKeys: ReadonlyMap<unknown, readonly string[]> = /* @__PURE__ */ (() =>
  new Map([...eventKeys, ['corrected', ['kind', ...Object.keys(entryShape), 'replaces', 'with']]]))();
