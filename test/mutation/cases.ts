import { readFileSync } from 'node:fs';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import { generated, type DisclosureVector } from '../disclosure/generate.js';

const read = (name: string): readonly DisclosureVector[] =>
  (JSON.parse(readFileSync(`test/vectors/disclosure/${name}.json`, 'utf8')) as { cases: DisclosureVector[] }).cases;

const vectors = [...['gates', 'mandated-report', 'questions', 'sources'].flatMap(read), ...[...generated().values()].flat()];

/** A step that has no divisor in common with any likely number of vectors, so that neighbours, which are alike, come apart. */
const STEP = 1009;

/** Every vector, its request checked beforehand: the check is not what is mutated. */
export const cases = vectors
  .map((_, at) => vectors[(at * STEP) % vectors.length]!)
  .map(({ title, request, expect }) => ({ title, request: parseDisclosureRequest(request), expect }));
