import {
  calendarDate,
  federal,
  finding,
  missingChild,
  withOverlay,
  type DutyRow,
  type EpisodeDuty,
  type Policy,
  type Predicate,
} from 'missing-child-rules';
import { policyLaws, type PolicyLaw } from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { exampleState } from '../describe/policies.js';

const laws = policyLaws(federal);

function holds({ check }: PolicyLaw): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/**
 * The laws that fail, each tried on the same episodes, and the one that should on more: about one episode in forty shows a rule
 * that takes what is unknown for a no, so that sixty episodes often hold none.
 */
const broken = (policy: Policy, expected?: string): readonly string[] => {
  const [few, many] = [5, 300].map((numRuns) => policyLaws(policy, { numRuns, seed: 4 }));
  return (few ?? []).flatMap((law, place) => (holds(law.name === expected ? (many?.[place] ?? law) : law) ? [] : [law.name]));
};

const NCMEC = 'ive-report-missing-to-ncmec';

/** Federal law in which one duty is another: what the types, and `withOverlay`, do not let anybody write. */
const changed = (id: string, change: Partial<EpisodeDuty>): Policy => ({
  ...federal,
  duties: federal.duties.map((row): DutyRow => (row.id === id && row.scope === 'episode' ? { ...row, ...change } : row)),
});

/** Federal law with one duty more, whose rule is this one. */
const added = (when: Predicate, change: Partial<EpisodeDuty> = {}): Policy => ({
  ...federal,
  duties: federal.duties.flatMap((row): readonly DutyRow[] =>
    row.id === 'ive-protocol-locate' && row.scope === 'episode' ? [row, { ...row, id: 'example-search', when, ...change }] : [row],
  ),
});

const contentOf = (id: string): NonNullable<EpisodeDuty['content']> =>
  federal.duties.flatMap((row) => (row.id === id && row.scope === 'episode' ? (row.content ?? []) : []));

const year = { from: calendarDate('1990-01-01'), to: calendarDate('1991-01-01') };

const ground = { law: [], basis: 'overlay' } as const;
let asked = 0;

/** One policy for each law, broken so that this law alone is. */
const breakers: readonly (readonly [law: string, how: string, policy: Policy])[] = [
  ['keeps-federal-duties', 'a duty is gone', { ...federal, duties: federal.duties.filter(({ id }) => id !== NCMEC) }],
  ['keeps-federal-duties', 'others may do what the agency has to', changed(NCMEC, { orBy: ['caregiver', 'law-enforcement'] })],
  [
    'keeps-federal-content',
    'a report held so much for a year only',
    changed(NCMEC, { content: contentOf(NCMEC).map((required) => ({ ...required, effective: year })) }),
  ],
  ['keeps-federal-content', 'a report holds less', changed(NCMEC, { content: [{ items: ['photo'], law: federal.duties[0]!.law[0] }] })],
  [
    'keeps-federal-content',
    'an item is withheld',
    changed(NCMEC, { withheld: [{ to: 'ncmec', item: 'photo', law: federal.duties[0]!.law[0] }] }),
  ],
  ['keeps-readings', 'fewer children are covered', { ...federal, readings: { ...federal.readings, reportScope: 'narrow' } }],
  ['names-sources', 'a duty rests on nothing', added(missingChild, { law: [{ ...federal.duties[0]!.law[0], citation: ' ' }] })],
  ['names-duties-apart', 'a duty is there twice', { ...federal, duties: [...federal.duties, federal.duties.at(-1)!] }],
  [
    'keeps-federal-definitions',
    'nobody is a missing child',
    { ...federal, findings: { ...federal.findings, 'missing-child': () => finding('missing-child', ground, 'no') } },
  ],
  ['keeps-federal-scope', 'a duty is never owed', changed(NCMEC, { when: () => finding('never', ground, 'no') })],
  ['keeps-federal-limits', 'a limit is gone', changed(NCMEC, { limits: [] })],
  [
    'keeps-federal-limits',
    'a limit is longer',
    changed(NCMEC, {
      limits: federal.duties
        .flatMap((row) => (row.id === NCMEC && row.scope === 'episode' ? row.limits : []))
        .map((limit) => ({ ...limit, within: { hours: 48 } })),
    }),
  ],
  [
    'stands-no-better',
    'a call to the police is enough',
    changed(NCMEC, { discharge: [{ kind: 'reported', about: 'missing', to: 'law-enforcement' }] }),
  ],
  [
    'answers-always',
    'a rule throws',
    added(() => {
      throw new Error('no answer');
    }),
  ],
  ['answers-always', 'a rule gives no finding', added(() => ({ ...finding('maybe', ground, 'yes'), answer: 'maybe' }) as never)],
  [
    'takes-nothing-back',
    'what is unknown is taken for a no',
    added(({ abducted }) => finding('abducted', ground, abducted === 'yes' ? 'yes' : 'no')),
  ],
  ['says-the-same-twice', 'a rule counts how often it was asked', added(() => finding(`asked-${String((asked += 1))}`, ground, 'yes'))],
  ['is-plain-data', 'a duty is no data', added(missingChild, { to: undefined } as never)],
];

describe('the laws of a policy', () => {
  it('have names and sentences of their own', () => {
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
    expect(laws.filter(({ name, sentence }) => !/^[a-z]+(-[a-z]+)*$/.test(name) || !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });

  it('take nothing, so that any test runner can call them', () => {
    expect(laws.filter(({ check }) => check.length > 0)).toEqual([]);
  });

  it('hold of federal law, and of what is laid over it', () => {
    expect(broken(federal)).toEqual([]);
    expect(broken(withOverlay(federal, exampleState()))).toEqual([]);
  });

  it.each(breakers)('%s, and it alone, fails where %s', (law, _, policy) => {
    expect(broken(policy, law)).toEqual([law]);
  });

  it('are each broken by one of these', () => {
    expect(laws.map(({ name }) => name).filter((name) => !breakers.some(([law]) => law === name))).toEqual([]);
  });

  it('say what does not hold', () => {
    const [, , policy] = breakers[0]!;
    expect(() => policyLaws(policy)[0]?.check()).toThrow(NCMEC);
  });
});
