import { createMongoAbility, subject, type RawRuleOf, type MongoAbility } from '@casl/ability';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { bench, describe } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import type { DisclosureRequest } from '../../src/facts/request.js';
import { requests } from './disclosure-requests.js';

/** What the ten requests turn on, flat, as the other two take it: computed beforehand, so that only deciding is timed. */
function flat(request: DisclosureRequest): Record<string, string | boolean> {
  const [who] = request.recipients;
  const has = (kind: string): boolean => request.onFile?.some((basis) => basis.kind === kind) === true;
  if (who === undefined) throw new Error('a request has a recipient');
  return {
    category: String(request.categories[0]),
    role: String(who.role),
    permitted: ['locate', 'protect', 'treat-or-care', 'notify-by-law', 'prosecute-or-adjudicate', 'supervise'].includes(String(request.purpose)),
    verified: who.identityVerified === 'yes',
    conflict: who.conflictOfInterest !== 'no',
    under18: request.child.ageBand === 'under-18',
    discloser: String(request.discloser.kind),
    desk: who.channel === 'published-desk',
    assigned: who.assignedToChild === 'yes',
    bound: who.boundByConfidentiality === 'yes',
    relationship: who.relationship === 'yes',
    rights: who.rightsIntact === 'yes',
    whereabouts: who.whereaboutsKnown === 'yes',
    contactForbidden: who.noContactOrder !== 'no',
    suspected: who.suspected !== 'no',
    appointment: has('appointment'),
    permission: has('consent'),
    orderNeeded: request.search.courtOrderNeededToPublish !== 'no',
    consulted: request.search.investigatingAgencyConsulted === 'yes',
    entry: request.search.ncicEntry === 'yes',
  };
}

/** The same rules for both: the cells of the ten requests, and no others, which is to their advantage. */
const gates = { permitted: true, verified: true, conflict: false, under18: true };
const rules: readonly Record<string, string | boolean>[] = [
  { role: 'law-enforcement', category: 'photo', discloser: 'title-iv-e-agency', desk: true },
  { ...gates, role: 'law-enforcement', category: 'run-history', assigned: true },
  { ...gates, role: 'juvenile-probation-officer', category: 'placement', assigned: true, bound: true },
  { ...gates, role: 'parent', category: 'circumstances', relationship: true, rights: true, whereabouts: true, contactForbidden: false, suspected: false },
  { ...gates, role: 'guardian-ad-litem', category: 'placement', appointment: true },
  { permitted: true, under18: true, role: 'public', category: 'photo', permission: true, orderNeeded: false, consulted: true, entry: true },
  { ...gates, role: 'legal-guardian', category: 'identity', relationship: true },
];

const caslRules: RawRuleOf<MongoAbility>[] = rules.map((conditions) => ({ action: 'tell', subject: 'Information', conditions }));
const ability = createMongoAbility(caslRules);
const subjects = requests.map(([, request]) => subject('Information', flat(request)));
const cedar = rules
  .map((rule) => `permit(principal, action, resource) when { ${Object.entries(rule).map(([key, value]) => `context.${key} == ${JSON.stringify(value)}`).join(' && ')} };`)
  .join('\n');
preparsePolicySet('disclosure', { staticPolicies: cedar });
const calls = requests.map(([, request]) => ({
  principal: { type: 'User', id: 'a' },
  action: { type: 'Action', id: 'tell' },
  resource: { type: 'Information', id: 'b' },
  context: flat(request),
  preparsedPolicySetId: 'disclosure',
  validateRequest: false,
  entities: [],
}));
const byCedar = (call: (typeof calls)[number]): boolean => {
  const answer = statefulIsAuthorized(call);
  return answer.type === 'success' && answer.response.decision === 'allow';
};

requests.forEach(([expected], at) => {
  const wanted = expected === 'allow';
  if (ability.can('tell', subjects[at]) !== wanted || byCedar(calls[at]!) !== wanted) throw new Error(`the engines differ on request ${String(at)}`);
});

describe('ten disclosure requests', () => {
  bench('a decision with its audit', () => {
    for (const [, request] of requests) {
      decideDisclosure(request);
      auditDisclosure(request);
    }
  });
  bench('@casl/ability, the rule that decided', () => {
    for (const each of subjects) ability.relevantRuleFor('tell', each);
  });
  bench('@cedar-policy/cedar-wasm, policies parsed beforehand', () => {
    for (const call of calls) byCedar(call);
  });
});
