import * as z from 'zod';
import type { ContentEntry, ContentItem, Recipient, RefusalGround } from '../facts/event.js';
import { entryShape, given, reference } from './entry.js';
import { name } from './texts.js';
import { contentKey, openWord, orNull, word } from './words.js';

const nothingKnown = { photo: 'unknown', physicalFeatures: 'unknown', endangerment: 'unknown' } as const;

/** The items of content that federal law names. */
export const knownContent = /* @__PURE__ */ Object.keys(nothingKnown);

const STATES = 'included, unavailable, missing or unknown, or { unavailable: why }';

/** An item's state, or why it could not be had. */
const state = /* @__PURE__ */ (() =>
  z.union([word(['included', 'unavailable', 'missing', 'unknown']), z.strictObject({ unavailable: name })], { error: STATES }))();

/** What is not said of an item that federal law names is unknown. */
const content = /* @__PURE__ */ (() =>
  z
    .record(contentKey(knownContent), state.nullable(), { error: 'the items of content, such as `photo`, each with its state' })
    .transform((items): Readonly<Record<ContentItem, ContentEntry>> => {
      const states: Record<ContentItem, ContentEntry> = { ...nothingKnown };
      for (const [item, entry] of Object.entries(items)) if (entry !== null) states[item] = entry;
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
      ground: orNull(openWord<RefusalGround>(['waiting-period', 'ran-before', 'left-by-choice', 'not-our-jurisdiction', 'too-old'])).meta({
        description: 'What was said by whoever refused it or turned it away.',
      }),
      reference,
      content: orNull(content).meta({
        description: 'What the report held, item by item: unavailable was sought and could not be had, missing was left out.',
      }),
    },
    { error: 'an event' },
  ))();
