import { instant, parseEpisode, type Finding } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { isNobodysChild, responsibleAgency } from '../../src/law/responsibility.js';

const at = instant('2026-05-04T15:00:00Z');
const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' };
const provider = { id: 'home', kind: 'private-provider' };
const federal = { id: 'orr', kind: 'orr', responsibility: 'placement-and-care' };
const of = (agencies: readonly object[] | null, ...events: readonly object[]) =>
  parseEpisode({ zone: 'America/Chicago', agencies, events });
const changed = (facts: object, when = '2026-05-04T14:00:00Z'): object => ({ id: 'change', kind: 'changed', at: when, facts });

describe('a child of nobody', () => {
  it.each<[string, readonly object[] | null, readonly object[], boolean]>([
    ['there is no agency', [], [], true],
    ['there is only a federal custodian', [federal], [], true],
    ['there is only a provider, who may act for an agency', [provider], [], false],
    ['there is a title IV-E agency', [provider, county], [], false],
    ['there is one nobody knows of what kind', [{ id: 'county' }], [], false],
    ['nobody knows the agencies', null, [], false],
    ['an agency came later, by then', [], [changed({ agencies: [county] })], false],
    ['an agency comes after that', [], [changed({ agencies: [county] }, '2026-05-04T15:00:00.001Z')], true],
    ['a provider came later', [], [changed({ agencies: [provider] })], false],
    ['it became unknown', [], [changed({ agencies: null })], false],
    ['something else changed', [], [changed({ placement: 'kin' })], true],
    ['something else happened', [], [{ kind: 'sighted', at: '2026-05-04T14:00:00Z' }], true],
    [
      'the change was struck out',
      [],
      [changed({ agencies: [county] }), { kind: 'corrected', at: '2026-05-04T14:30:00Z', replaces: 'change', with: null }],
      true,
    ],
  ])('is one of whom %s', (_, agencies, events, expected) => {
    expect(isNobodysChild(of(agencies, ...events), at)).toBe(expected);
  });
});

describe('the responsible agency', () => {
  const lines = ({ id, answer, facts, because }: Finding, depth = 0): readonly string[] => [
    `${'  '.repeat(depth)}${id} ${answer}${because.length === 0 ? ` of ${facts.join(' ')}` : ''}`,
    ...because.flatMap((limb) => lines(limb, depth + 1)),
  ];

  it('has care or supervision', () => {
    expect(lines(responsibleAgency(of([county, provider]), at, undefined))).toEqual([
      'still-responsible yes',
      '  still-responsible yes',
      '    title-iv-e-agency yes of /agencies/0/kind',
      '    still-responsible yes',
      '      placement-and-care no of /agencies/0/responsibility',
      '      supervision-or-services yes of /agencies/0/responsibility',
    ]);
  });

  it('is unknown without the agencies, and none among none', () => {
    expect(lines(responsibleAgency(of(null), at, undefined))).toEqual(['still-responsible unknown of /agencies']);
    expect(lines(responsibleAgency(of([federal]), at, undefined))).toEqual(['still-responsible no of /agencies']);
    expect(lines(responsibleAgency(of([county]), at, 'another'))).toEqual(['still-responsible no of /agencies']);
  });

  /** AMB-3: placement and care that a private provider has was delegated to it; the record does not say by whom. */
  it.each<[string | null, readonly object[], string]>([
    ['placement-and-care', [], 'unknown'],
    [null, [], 'unknown'],
    ['supervision', [], 'no'],
    ['none', [], 'no'],
    ['placement-and-care', [federal], 'no'],
    ['placement-and-care', [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'none' }], 'no'],
  ])('behind a provider with %j is one that nobody names, unless there are others: %j', (responsibility, others, answer) => {
    expect(responsibleAgency(of([{ ...provider, responsibility }, ...others]), at, undefined).answer).toBe(answer);
  });

  it('is a tribe that may owe what its Chafee services ask for, and certainly what supervision does', () => {
    const answerOf = (responsibility: string): string | undefined =>
      lines(responsibleAgency(of([{ id: 'tribe', kind: 'title-iv-e-tribal', responsibility }]), at, undefined)).at(-1);
    expect(answerOf('chafee-services')).toBe('      supervision-or-services unknown of /agencies/0/responsibility');
    expect(answerOf('supervision')).toBe('      supervision-or-services yes of /agencies/0/responsibility');
  });
});
