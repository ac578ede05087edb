import * as z from 'zod';
import { episodeSchema } from './episode.js';
import { isObject, type Loose } from './loose.js';

/**
 * The JSON Schema (draft 2020-12) of what `parseEpisode` accepts, for programs in other languages. The package holds it
 * as `schemas/episode.json`. What a schema cannot say, `parseEpisode` checks: that days and zones exist, that ranges are
 * in order, and that ids are unique and known.
 *
 * @returns a new schema, plain JSON
 * @example
 * ```ts
 * import { episodeJsonSchema } from 'missing-child-rules';
 * episodeJsonSchema()['required']; // ['zone']
 * ```
 */
export function episodeJsonSchema(): Readonly<Record<string, unknown>> {
  return asJsonSchema(episodeSchema, 'Episode', 'One child, one time missing. Whatever is null or left out is unknown.');
}

/** A schema as JSON Schema. */
export function asJsonSchema(zodSchema: z.ZodType, title: string, description: string): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...schema } = z.toJSONSchema(zodSchema, { io: 'input', reused: 'inline' });
  const parts: Record<string, unknown> = {};
  const properties = extracted(schema.properties, parts);
  return { $schema, title, description, ...schema, properties, $defs: { ...parts, ...$defs } };
}

/** What has a title is written once, under it. */
function extracted(schema: unknown, parts: Record<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => extracted(each, parts));
  if (!isObject(schema)) return schema;
  const whole: Loose = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, extracted(value, parts)]));
  if (typeof schema['title'] !== 'string') return whole;
  const name = schema['title'].replaceAll(' ', '-').toLowerCase();
  parts[name] = whole;
  return { $ref: `#/$defs/${name}` };
}
