import * as z from 'zod';
import type { ContentItem, ContentState, Recipient } from '../facts/event.js';
import { entryShape, given, reference } from './entry.js';
import { contentKey, openWord, orNull, word } from './words.js';

const nothingKnown = { photo: 'unknown', physicalFeatures: 'unknown', endangerment: 'unknown' } as const;

/** The items of content that federal law names. */
export const knownContent = /* @__PURE__ */ Object.keys(nothingKnown);

/** What is not said of an item that federal law names is unknown. */
const content = /* @__PURE__ */ (() =>
  z
    .record(contentKey(knownContent), word(['included', 'unavailable', 'missing', 'unknown']).nullable(), {
      error: 'the items of content, such as `photo`, each with its state',
    })
    .transform((items): Readonly<Record<ContentItem, ContentState>> => {
      const states: Record<ContentItem, ContentState> = { ...nothingKnown };
      for (const [item, state] of Object.entries(items)) if (state !== null) states[item] = state;
      return states;
    }))();

/** A report that somebody made. */
export const reported = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      kind: z.literal('reported'),
      ...entryShape,
      agency: given.meta({ description: 'The id of the agency that made the report.' }),
      by: orNull(word(['caregiver', 'parent', 'law-enforcement', 'court', 'other'])).meta({
        description: 'Who made it, where it was none of the agencies.',
      }),
      onBehalfOf: given.meta({ description: 'The id of the agency on whose behalf it was made.' }),
      to: orNull(openWord<Recipient>(['law-enforcement', 'ncmec', 'title-iv-e-agency'])).meta({ description: 'To whom.' }),
      about: orNull(
        z.array(word(['missing', 'trafficking-victim', 'recovery']), { error: 'a list of what the report was about, such as `missing`' }),
      ).meta({ description: 'What it said.' }),
      channel: given.meta({ description: 'By which channel, such as `phone`.' }),
      outcome: orNull(word(['received', 'refused', 'deflected', 'unproven'])).meta({
        description:
          'received: the information was given; refused: it was given and the recipient declined to act; ' +
          'deflected: the reporter was turned away before giving it; unproven: nobody can show that it arrived.',
      }),
      reference,
      content: orNull(content).meta({
        description: 'What the report held, item by item: unavailable was sought and could not be had, missing was left out.',
      }),
    },
    { error: 'an event' },
  ))();
