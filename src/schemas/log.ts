import * as z from 'zod';
import type { Timing } from '../facts/event.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import type { ProblemCode } from '../kernel/problem-code.js';
import { entryShape } from './entry.js';
import { entryKeys, eventKeys, happenings } from './happenings.js';
import { isObject, isSaid } from './loose.js';
import { name } from './texts.js';
import { notBoth } from './words.js';

/** An entry as it was read, before it is placed in time. */
interface Written {
  readonly id: string | null;
  readonly at: Instant | 'unknown' | null;
  readonly on: CalendarDate | null;
  readonly between: readonly [Instant, Instant] | null;
}

function timingOf({ at, on, between }: Written): Timing {
  if (on !== null) return { on };
  if (between !== null) return { between };
  return { at: at ?? 'unknown' };
}

function placedIn(written: Written): { readonly id?: string } & Timing {
  return { ...(written.id === null ? {} : { id: written.id }), ...timingOf(written) };
}

/** Two times are wrong whatever else is wrong with the entry, so this is asked even where something else is. */
const once = {
  error: 'an event with only one of `at`, `on` and `between`',
  params: { code: 'more-than-one-time' satisfies ProblemCode },
  when: (): boolean => true,
};

function placedOnce(entry: unknown): boolean {
  return !isObject(entry) || [entry['at'], entry['on'], entry['between']].filter(isSaid).length < 2;
}

/** The same for JSON Schema. */
const oneTime = /* @__PURE__ */ (() => [notBoth('at', 'on'), notBoth('at', 'between'), notBoth('on', 'between')])();

/** When an entry happened, and nothing else of it. */
export const placed = /* @__PURE__ */ (() => z.object(entryShape).refine(placedOnce, once))();

/** An entry of a kind that nobody knows has a time all the same. */
const whereNoneOf = (kinds: ReadonlyMap<unknown, unknown>): { when(payload: { readonly value: unknown }): boolean } => ({
  when: ({ value }) => isObject(value) && !kinds.has(value['kind']),
});

function readPlace(entry: unknown, context: z.RefinementCtx): void {
  for (const issue of placed.safeParse(entry).error?.issues ?? []) context.addIssue({ ...issue });
}

/** In a list nothing is undefined, so what is missing is the event that a correction is to put in place. */
const aKind = {
  error: ({ code, input }: { readonly code?: string; readonly input?: unknown }): string => {
    if (input === undefined) return 'an event, or null where nothing should stand';
    return code === 'invalid_type' ? 'an event' : 'a known kind of event';
  },
};

/** Something that happened. */
export const event = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion('kind', happenings, aKind)
    .refine(placedOnce, once)
    .superRefine(readPlace, whereNoneOf(eventKeys))
    .meta({ title: 'Event', description: 'Something that happened.', allOf: oneTime })
    .transform(({ id, at, on, between, ...rest }) => ({ ...rest, ...placedIn({ id, at, on, between }) })))();

/** A correction of the record. */
export const correction = /* @__PURE__ */ (() =>
  z
    .strictObject({
      kind: z.literal('corrected'),
      ...entryShape,
      replaces: name.meta({ description: 'The id of the event that was wrong.' }),
      with: event.nullable().meta({ description: 'What should stand there; null where nothing should.' }),
    })
    .refine(placedOnce, once)
    .meta({
      title: 'Correction',
      description: 'A correction of the record: from the moment it was made, `with` stands in the place of the event it replaces.',
      allOf: oneTime,
    })
    .transform(({ id, at, on, between, ...rest }) => ({ ...rest, ...placedIn({ id, at, on, between }) })))();

/** An entry of the log: something that happened, or a correction. */
export const logEntry = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [event, correction], aKind).superRefine(readPlace, whereNoneOf(entryKeys)))();
