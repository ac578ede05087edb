import { createMongoAbility, subject } from '@casl/ability';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { auditDisclosure, decideDisclosure } from 'missing-child-rules';
import { requests } from './disclosure-requests.js';
import { flat, rules } from './disclosure-rules.js';
import { interleaved, print, type Contender } from './measure.js';

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

requests.forEach(([expected, request], at) => {
  const [each, call] = [subjects[at], calls[at]];
  if (each === undefined || call === undefined) throw new Error('a request is missing');
  const ours = decideDisclosure(request).decision;
  const told = auditDisclosure(request).reveal().decision.decision;
  const wanted = expected === 'allow';
  if (ours !== expected || told !== expected || ability.can('tell', each) !== wanted || byCedar(call) !== wanted)
    throw new Error(`the answers to request ${String(at)} differ`);
});
console.log(`${String(requests.length)} requests, the same answers by all; ${String(rules.length)} rules for the others`);

const contender = <Item>(name: string, times: number, items: readonly Item[], answer: (item: Item) => unknown): Contender => ({
  name,
  size: times * items.length,
  round: () => () => {
    for (let time = 0; time < times; time += 1) for (const item of items) answer(item);
  },
});

const asked = requests.map(([, request]) => request);
const CASL = '@casl/ability, with the rule that decided';
print(
  await interleaved(
    [
      contender('missing-child-rules, the decision', 2000, asked, (request) => decideDisclosure(request)),
      contender('missing-child-rules, the decision with its audit', 2000, asked, (request) => auditDisclosure(request).reveal()),
      contender(CASL, 2000, subjects, (each) => ability.relevantRuleFor('tell', each)),
      contender('@cedar-policy/cedar-wasm, policies parsed beforehand', 20, calls, byCedar),
    ],
    15,
  ),
  CASL,
);
