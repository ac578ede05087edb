import * as z from 'zod';
import type { ContentEntry, ContentItem, ContentState, PoliceReportField, Recipient, RefusalGround } from '../facts/event.js';
import { entryShape, given, reference } from './entry.js';
import { name } from './texts.js';
import { contentKey, openWord, orNull, word } from './words.js';

const nothingKnown = { photo: 'unknown', physicalFeatures: 'unknown', endangerment: 'unknown' } as const;

const nothingKnownOfRecord = {
  name: 'unknown',
  'date-of-birth': 'unknown',
  sex: 'unknown',
  race: 'unknown',
  height: 'unknown',
  weight: 'unknown',
  'eye-color': 'unknown',
  'hair-color': 'unknown',
  'recent-photograph': 'unknown',
  'date-of-last-contact': 'unknown',
  'place-of-last-contact': 'unknown',
  category: 'unknown',
} as const satisfies Readonly<Record<PoliceReportField, ContentState>>;

/** The items of content that federal law names. */
export const knownContent = /* @__PURE__ */ (() => [...Object.keys(nothingKnown), ...Object.keys(nothingKnownOfRecord)])();

const STATES = 'included, unavailable, missing or unknown, or { unavailable: why }';

/** An item's state, or why it could not be had. */
const state = /* @__PURE__ */ (() =>
  z.union([word(['included', 'unavailable', 'missing', 'unknown']), z.strictObject({ unavailable: name })], { error: STATES }))();

/** What is not said of an item that federal law names is unknown. */
function contentOf<Items extends Readonly<Record<string, ContentEntry>>>(named: Items): z.ZodType<Items> {
  const known = Object.keys(named);
  return z
    .record(contentKey(known), state.nullable(), { error: `the items of content, such as \`${known[0] ?? ''}\`, each with its state` })
    .transform((items): Items => {
      const said = Object.entries(items).filter(([, entry]) => entry !== null);
      return { ...named, ...Object.fromEntries(said) };
    });
}

const content = /* @__PURE__ */ contentOf<Readonly<Record<ContentItem, ContentEntry>>>(nothingKnown);

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
      channel: given.meta({
        description: 'By which channel, such as `phone`. It decides nothing: of a message left on a voicemail the outcome is `unproven`.',
      }),
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

/** The police’s entry of a missing person in NCIC. */
export const entered = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      kind: z.literal('ncic-entered'),
      ...entryShape,
      reference,
      content: orNull(contentOf<Readonly<Record<string, ContentEntry>>>(nothingKnownOfRecord)).meta({
        description: 'What the record held, item by item, as far as the agency was told; null where nobody told it.',
      }),
    },
    { error: 'an event' },
  ))();
