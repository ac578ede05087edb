import type { DisclosurePolicy } from '../disclosure/override.js';
import { isEpisode } from '../facts/is-episode.js';
import { isRecord, refuseUnless, type Given } from '../kernel/given.js';
import { isInstant } from '../kernel/instant.js';
import { canonical, isSame, type Json } from '../kernel/json.js';
import { isPolicy, type Policy } from '../policy/policy.js';
import type { CatalogueEntry, DescribedLimit } from './catalogue.js';
import { decisionsChanged, type DecisionChange, type PolicyExample } from './decisions.js';
import { describePolicy, type PolicyDescription } from './describe-policy.js';
import { disclosuresIn } from './disclosure-changes.js';
import { partsOf, type LayerPart } from './layer-changes.js';
import type { RuleDescription } from './rule.js';
import * as sentence from './sentences.js';

/** One thing that is different in another policy. */
export interface PolicyChange {
  /**
   * In what: an overlay, a text that it records, something that it withholds, advice, a word or a calendar of it, the reading of
   * an open question, a definition, a duty, a limit of a duty, or a rule on disclosure.
   */
  readonly kind:
    'layer' | 'recorded' | 'withheld' | 'advice' | 'word' | 'calendar' | 'reading' | 'definition' | 'duty' | 'limit' | 'disclosure';
  /** Whether it came, went, or is another. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Its name; of a limit and of a recorded text, the name of its duty, if it has one; of what is withheld, from whom. */
  readonly rule: string;
  /** What of it, for what is another. */
  readonly field?: string;
  /** What it was; `null` where it came. */
  readonly before: Json;
  /** What it is; `null` where it went. */
  readonly after: Json;
  /** The same in a sentence. */
  readonly sentence: string;
}

/** What is different between two policies. */
export interface PolicyDiff {
  /** The name of the one. */
  readonly before: string;
  /** The name of the other. */
  readonly after: string;
  /** What is different, rule by rule: overlays, readings, definitions, duties and their limits. */
  readonly changes: readonly PolicyChange[];
  /** The decisions that come out differently on the examples given. */
  readonly decisions: readonly DecisionChange[];
}

/**
 * What is different between two policies: two versions of an overlay, federal law with and without one, or the law of
 * two days. Rule by rule, as data and in sentences; and, on episodes of the caller's, the decisions that come out
 * differently.
 *
 * @param before - the one
 * @param after - the other
 * @param examples - episodes on which to show what changes
 * @returns the differences; none where both say the same
 * @throws {@link RulesError} named `OutsideCoverageError` where an example lies before the law that is encoded
 * @example
 * ```ts
 * import { calendarDate, diffPolicies, lawAsOf } from 'missing-child-rules';
 * const { changes } = diffPolicies(lawAsOf(calendarDate('2003-04-29')), lawAsOf(calendarDate('2003-04-30')));
 * const definitions = changes.filter(({ kind }) => kind === 'definition');
 * definitions.map(({ kind, rule, field }) => [kind, rule, field]); // [['definition', 'reportable-to-ncic', 'law'], ['definition', 'reportable-to-ncic', 'limbs']]
 * changes[1]?.sentence; // 'The definition `reportable-to-ncic` now asks: The person is under 21. It no longer asks: The person is under 18.'
 * ```
 */
export function diffPolicies(
  before: Policy & DisclosurePolicy,
  after: Policy & DisclosurePolicy,
  examples: readonly PolicyExample[] = [],
): PolicyDiff {
  refuseUnless(
    ['before', isPolicy(before), 'made with `federal`'],
    ['after', isPolicy(after), 'made with `federal`'],
    ['examples', Array.isArray(examples), 'a list of episodes with a name and a moment'],
  );
  refuseUnless(...examples.map(exampleGiven));
  const [was, is] = [describePolicy(before), describePolicy(after)];
  return {
    before: was.id,
    after: is.id,
    changes: [
      ...layersChanged(was, is),
      ...readingsChanged(was, is),
      ...definitionsChanged(was, is),
      ...dutiesChanged(was, is),
      ...disclosureChanged(was, is),
    ],
    decisions: examples.flatMap((example) => decisionsChanged(example, before, after)),
  };
}

function exampleGiven(example: unknown, place: number): Given {
  const isExample = isRecord(example) && typeof example['name'] === 'string' && isEpisode(example['episode']) && isInstant(example['asOf']);
  return [`examples/${String(place)}`, isExample, 'an episode made with `parseEpisode`, with a `name`, and as its `asOf` a moment'];
}

function layersChanged(was: PolicyDescription, is: PolicyDescription): readonly PolicyChange[] {
  return pairs(partsIn(was), partsIn(is), ({ key }) => key).flatMap(([, before, after]) => {
    const either = after ?? before;
    if (either === undefined || isSame(before?.said, after?.said)) return [];
    const { kind, rule, sentences } = either;
    const changed = sides(before?.said, after?.said);
    return [{ kind, rule, ...changed, sentence: sentences[changed.change] }];
  });
}

function disclosureChanged(was: PolicyDescription, is: PolicyDescription): readonly PolicyChange[] {
  return pairs(disclosuresIn(was), disclosuresIn(is), ({ key }) => key).flatMap(([, before, after]) => {
    const either = after ?? before;
    if (either === undefined || isSame(before?.said, after?.said)) return [];
    const sentence = after === undefined ? `No longer: ${either.sentence}` : either.sentence;
    return [{ kind: 'disclosure', rule: either.rule, ...sides(before?.said, after?.said), sentence }];
  });
}

function partsIn({ layers, lawOf }: PolicyDescription): readonly LayerPart[] {
  return layers.flatMap((layer) => partsOf(layer, lawOf));
}

function readingsChanged(was: PolicyDescription, is: PolicyDescription): readonly PolicyChange[] {
  return pairs(chosenIn(was), chosenIn(is), ([key]) => key).flatMap(([rule, before, after]) => {
    if (before === undefined || after === undefined || isSame(before, after)) return [];
    return [{ kind: 'reading', rule, ...sides(before[1], after[1]), sentence: sentence.reading(rule, before[1], after[1]) }];
  });
}

function chosenIn({ readings }: PolicyDescription): readonly (readonly [key: string, value: string])[] {
  return Object.entries(readings);
}

function definitionsChanged(was: PolicyDescription, is: PolicyDescription): readonly PolicyChange[] {
  const days = { was: was.lawOf, is: is.lawOf };
  const all = pairs(Object.values(was.definitions), Object.values(is.definitions), ({ id }) => id);
  return all.flatMap(([rule, before, after]) => {
    if (before === undefined || after === undefined) return [];
    const [from, to] = [before, after].map((said) => (hasBegun(said) ? said : undefined));
    if (from === undefined || to === undefined) {
      return from === to ? [] : [{ kind: 'definition', rule, ...sides(from, to), sentence: sentence.definition(rule, from, to, days) }];
    }
    return fieldsChanged('definition', rule, from, to, (field) => sentence.definitionField(from, to, field, days));
  });
}

/** Before its first day a rule has one limb, which says so. */
function hasBegun({ limbs }: RuleDescription): boolean {
  return !limbs.includes('in-force');
}

function dutiesChanged(was: PolicyDescription, is: PolicyDescription): readonly PolicyChange[] {
  const days = { was: was.lawOf, is: is.lawOf };
  return pairs(was.duties, is.duties, ({ id }) => id).flatMap(([rule, before, after]): readonly PolicyChange[] => {
    if (before === undefined || after === undefined) {
      return [{ kind: 'duty', rule, ...sides(before, after), sentence: sentence.duty(before, after, days) }];
    }
    return [
      ...fieldsChanged('duty', rule, fieldsOf(before, after), fieldsOf(after, before), (field) =>
        sentence.dutyField(before, after, field, days),
      ),
      ...limitsChanged(before, after, days),
    ];
  });
}

/** Limits have no name: one that is different went, and another came. */
function limitsChanged(before: CatalogueEntry, after: CatalogueEntry, days: sentence.Days): readonly PolicyChange[] {
  const [had, has] = [limitsOf(before), limitsOf(after)];
  const gone = had.filter((limit) => !has.some((other) => isSame(limit, other)));
  const come = has.filter((limit) => !had.some((other) => isSame(limit, other)));
  const { id: rule } = after;
  return [
    ...gone.map((limit) => ({
      kind: 'limit' as const,
      rule,
      ...sides(limit, undefined),
      sentence: sentence.limitGone(after, limit, come, days),
    })),
    ...come.map((limit) => ({
      kind: 'limit' as const,
      rule,
      ...sides(undefined, limit),
      sentence: sentence.limitCome(after, limit, gone, days),
    })),
  ];
}

function limitsOf(entry: CatalogueEntry): readonly DescribedLimit[] {
  return entry.scope === 'episode' ? entry.limits : [];
}

/** Limits are compared one by one; another version of the law has another first day, which says nothing new. */
function fieldsOf(entry: CatalogueEntry, other: CatalogueEntry): object {
  const fields = { ...entry, limits: undefined };
  return isSame(entry.law, other.law) ? fields : { ...fields, since: undefined };
}

function fieldsChanged<Said extends object>(
  kind: 'definition' | 'duty',
  rule: string,
  before: Said,
  after: Said,
  say: (field: string) => string,
): readonly PolicyChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field): readonly PolicyChange[] => {
    const [from, to] = [canonical(was.get(field)), canonical(is.get(field))];
    if (isSame(from, to)) return [];
    return [{ kind, change: 'changed', rule, field, before: from, after: to, sentence: say(field) }];
  });
}

function sides(before: unknown, after: unknown): Pick<PolicyChange, 'change' | 'before' | 'after'> {
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { change, before: canonical(before), after: canonical(after) };
}

/** What two lists hold under the same name: first what the latter holds, in its order, then what only the former does. */
function pairs<Item>(
  was: readonly Item[],
  is: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [name: string, before: Item | undefined, after: Item | undefined])[] {
  const [old, now] = [new Map(was.map((item) => [nameOf(item), item])), new Map(is.map((item) => [nameOf(item), item]))];
  return [...new Set([...now.keys(), ...old.keys()])].map((name) => [name, old.get(name), now.get(name)]);
}
