import fc from 'fast-check';
import { disclosureRequestJsonSchema } from 'missing-child-rules';
import type { Said } from './records.js';

/** A part of a JSON Schema. */
type Schema = Said;

/** Moments before, at and after the question. */
const moments = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-11-21T15:00:00.000Z', '2027-01-01T00:00:00.000Z');

/** Words that only an overlay could know. */
const otherNames = fc.constantFrom('shoe-size', 'neighbour');

/** What the texts of each title look like. */
const texts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Instant: moments,
  'Instant or open': fc.oneof(moments, fc.constant('open')),
  Jurisdiction: fc.constantFrom('US-TX', 'US-CA', 'US-ZZ'),
};

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Values that a schema describes: enough of JSON Schema for a request, whose vocabularies stand nowhere else. */
function drawn(part: unknown, whole: Schema): fc.Arbitrary<unknown> {
  const schema = isSchema(part) ? part : {};
  const { $ref, title, type, enum: choices, const: only, anyOf, properties, items, examples } = schema;
  if (typeof $ref === 'string') return drawn(at(whole, $ref), whole);
  const text = typeof title === 'string' ? texts[title] : undefined;
  if (text !== undefined) return text;
  if (only !== undefined) return fc.constant(only);
  if (choices !== undefined) return fc.constantFrom(...partsOf(choices));
  if (anyOf !== undefined) return fc.oneof(...partsOf(anyOf).map((each) => drawn(each, whole)));
  if (isSchema(properties)) {
    const requiredKeys = partsOf(schema['required']).map(String);
    const record = Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, drawn(each, whole)]));
    return fc.record(record, { requiredKeys, noNullPrototype: true });
  }
  if (items !== undefined) return fc.array(drawn(items, whole), { minLength: Number(schema['minItems'] ?? 0), maxLength: 3 });
  if (type === 'null') return fc.constant(null);
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...partsOf(examples)) }, { weight: 1, arbitrary: otherNames });
}

function at(whole: Schema, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => (isSchema(value) ? value[key] : undefined), whole);
}

/**
 * Requests for a disclosure as callers write them: accepted by `parseDisclosureRequest`, with every role, purpose and kind
 * of information, and much left out.
 *
 * @returns an arbitrary; it shrinks towards fewer facts
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { decideDisclosure, parseDisclosureRequest } from 'missing-child-rules';
 * import { disclosureRequestInput } from 'missing-child-rules/testing';
 * const decisions = fc.sample(disclosureRequestInput(), 20).map((input) => decideDisclosure(parseDisclosureRequest(input)).decision);
 * decisions.every((decision) => ['allow', 'allow-if', 'deny', 'needs-human'].includes(decision)); // true
 * ```
 */
export function disclosureRequestInput(): fc.Arbitrary<Said> {
  const schema = disclosureRequestJsonSchema();
  return drawn(schema, schema).filter(isSchema);
}
