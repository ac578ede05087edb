import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { Assessment } from '../../src/assess/assessment.js';
import type { PolicyDescription } from '../../src/describe/describe-policy.js';
import type { Episode } from '../../src/facts/episode.js';
import type { Correction, Event } from '../../src/facts/event.js';
import type { Facts } from '../../src/facts/facts.js';
import type { CalendarDate, Instant } from '../../src/kernel/instant.js';
import type { assessmentSchema } from '../../src/schemas/assessment.js';
import type { episodeSchema, parseEpisode, safeParseEpisode } from '../../src/schemas/episode.js';
import type { policySchema } from '../../src/schemas/policy.js';
import type { factShape } from '../../src/schemas/facts.js';
import type { correction, event } from '../../src/schemas/log.js';

/** The same type with intersections joined, and nothing readonly: a schema says what is there, an interface that nobody changes it. */
type Plain<T> = T extends string | number | null | undefined ? T : { -readonly [Key in keyof T]: Plain<T[Key]> };

/** What the schemas make of each part, as the compiler infers it. */
type Made<Shape> = { [Key in keyof Shape]: z.output<Shape[Key]> };

expectTypeOf<z.output<typeof episodeSchema>>().toEqualTypeOf<Episode>();
expectTypeOf<ReturnType<typeof parseEpisode>>().toEqualTypeOf<Episode>();
expectTypeOf<Extract<ReturnType<typeof safeParseEpisode>, { ok: true }>['episode']>().toEqualTypeOf<Episode>();
expectTypeOf<Plain<Made<typeof factShape>>>().toEqualTypeOf<Plain<Facts>>();

// Of a union as wide as the log the compiler says that it is the same by saying that each is the other.
expectTypeOf<z.output<typeof event>>().toExtend<Event>();
expectTypeOf<Plain<Event>>().toExtend<Plain<z.output<typeof event>>>();
expectTypeOf<z.output<typeof correction>>().toExtend<Correction>();
expectTypeOf<Plain<Correction>>().toExtend<Plain<z.output<typeof correction>>>();

/** In JSON a name that overlays may choose, an instant and a day are texts. */
type Written<T> = T extends string
  ? string extends T
    ? string
    : T extends Instant | CalendarDate
      ? string
      : T
  : T extends number | boolean | null | undefined
    ? T
    : { -readonly [Key in keyof T]: Written<T[Key]> };

// Recursive types are the same if each is the other.
expectTypeOf<Written<Assessment>>().toExtend<Written<z.output<typeof assessmentSchema>>>();
expectTypeOf<Written<z.output<typeof assessmentSchema>>>().toExtend<Written<Assessment>>();

// Of events and triggers the schema of a policy says only that they have a name.
expectTypeOf<Written<PolicyDescription>>().toExtend<Written<z.output<typeof policySchema>>>();
