import { createMongoAbility, subject } from '@casl/ability';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { bench, describe } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { flat, rules } from './disclosure-rules.js';
import { requests } from './disclosure-requests.js';

const ability = createMongoAbility(rules.map(({ category, conditions }) => ({ action: 'tell', subject: category, conditions })));
const subjects = requests.map(([, request]) => subject(String(request.categories[0]), flat(request)));

const condition = ([fact, answer]: readonly [string, string]): string => `context[${JSON.stringify(fact)}] == ${JSON.stringify(answer)}`;
const policies = rules.map(
  ({ category, conditions }) =>
    `permit(principal, action, resource == Information::${JSON.stringify(category)}) when { ${Object.entries(conditions).map(condition).join(' && ')} };`,
);
const parsed = preparsePolicySet('disclosure', { staticPolicies: policies.join('\n') });
if (parsed.type !== 'success') throw new Error('the policies cannot be read');

const calls = requests.map(([, request]) => ({
  principal: { type: 'Agency', id: 'a' },
  action: { type: 'Action', id: 'tell' },
  resource: { type: 'Information', id: String(request.categories[0]) },
  context: flat(request),
  preparsedPolicySetId: 'disclosure',
  entities: [],
}));

function byCedar(call: (typeof calls)[number]): boolean {
  const answer = statefulIsAuthorized(call);
  return answer.type === 'success' && answer.response.decision === 'allow';
}

requests.forEach(([expected], at) => {
  const [each, call] = [subjects[at], calls[at]];
  if (each === undefined || call === undefined) throw new Error('a request is missing');
  const wanted = expected === 'allow';
  if (ability.can('tell', each) !== wanted || byCedar(call) !== wanted) throw new Error(`the engines differ on request ${String(at)}`);
});

describe('ten disclosure requests', () => {
  bench('a decision with its audit', () => {
    for (const [, request] of requests) auditDisclosure(request).reveal();
  });
  bench('@casl/ability, with the rule that decided', () => {
    for (const each of subjects) ability.relevantRuleFor('tell', each);
  });
  bench('@cedar-policy/cedar-wasm, policies parsed beforehand', () => {
    for (const call of calls) byCedar(call);
  });
});
