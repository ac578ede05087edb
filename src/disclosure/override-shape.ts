import { isJurisdiction } from '../facts/request.js';
import { day, id, interval, orNull, provision } from '../policy/plain-shapes.js';
import { either, list, oneOf, record, text, that, type Shape } from '../policy/shape.js';
import type { Manner } from './decision.js';
import { factNames } from './fact.js';

const MANNERS: Readonly<Record<Manner, true>> = {
  'coarse-location': true,
  'closed-template': true,
  'functional-words': true,
  'under-seal': true,
  'only-what-the-service-needs': true,
  'only-what-care-needs': true,
  'only-as-published': true,
  'case-numbers-only': true,
  'without-criminal-history-print-outs': true,
  'endangerment-only': true,
  'needed-to-locate-only': true,
  'own-details-only': true,
  'without-birth-or-foster-family': true,
  'checked-together': true,
};

const fact = oneOf(...factNames);

/** A fact, the opposite of one, or lists of such. */
const requirement: Shape = (value, path, problems) => {
  if (typeof value === 'string') fact(value, path, problems);
  else compound(value, path, problems);
};

const compound = either((value) => {
  if ('not' in value) return record({ not: fact });
  return 'all' in value ? record({ all: list(requirement) }) : 'any' in value ? record({ any: list(requirement) }) : undefined;
}, 'a fact, or what is not so, or lists under `all` or `any`');

const inManners = { kind: text, requires: requirement, manners: list(oneOf(...Object.keys(MANNERS))) };

const effect = either(({ kind }) => {
  if (kind === 'close') return record({ kind: text, to: oneOf('deny', 'needs-human') });
  return kind === 'open' || kind === 'narrow' ? record(inManners) : undefined;
}, 'an effect that opens, narrows or closes');

/** A word of no such form is the name of no place, and a rule of it would hold nowhere. */
const jurisdiction = that(
  'NOT_A_JURISDICTION',
  'an ISO 3166-2 code, such as US-TX',
  (value) => typeof value === 'string' && isJurisdiction(value),
);

/** A rule of a jurisdiction as it is written. Which recipients and information there are is asked apart. */
export const overrideShape: Shape = record({
  ...{ id, jurisdiction, category: text, to: text, effect, law: provision, effective: interval },
  provenance: record({ source: text, readOn: day, reviewedBy: orNull(text) }),
});
