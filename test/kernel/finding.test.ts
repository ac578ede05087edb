import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, not, type Answer } from '../../src/kernel/answer.js';
import type { Provision } from '../../src/kernel/citation.js';
import { allOf, anyOf, determining, finding, needed, noneOf, type Finding, type Ground } from '../../src/kernel/finding.js';
import { calendarDate } from '../../src/kernel/instant.js';

const answers = ['no', 'unknown', 'yes'] as const;

function provision(id: string, kind: Provision['kind']): Provision {
  const interval = { from: calendarDate('2000-01-01'), to: null };
  return { id, citation: `Fictional Code ${id}`, kind, interval, readThrough: calendarDate('2026-01-01'), evidence: 'T' };
}

const statute = provision('statute', 'statute');
const manual = provision('manual', 'guidance');

/** A limb whose name, law, facts and readings are its own, so that none can be taken for another's. */
function limb(id: string, answer: Answer): Finding {
  return finding(id, { law: [provision(id, 'regulation')], readings: [`reading-${id}`, 'reading-of-all'] }, answer, [`/${id}`, '/shared']);
}

const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

describe('finding', () => {
  it('keeps what it was given, and no more', () => {
    const ground: Ground = { law: [manual, statute], readings: ['AMB-1:narrow'] };
    expect(finding('a-limb', ground, 'unknown', ['/child/birthDate'])).toStrictEqual({
      id: 'a-limb',
      answer: 'unknown',
      basis: 'guidance',
      law: [manual, statute],
      facts: ['/child/birthDate'],
      readings: ['AMB-1:narrow'],
      because: [],
    });
  });

  it('has neither facts nor readings unless given', () => {
    expect(finding('a-limb', { law: [statute] }, 'yes')).toMatchObject({ facts: [], readings: [], because: [] });
  });

  it.each([
    ['what the ground says', { law: [statute], basis: 'ncmec-practice' }, 'ncmec-practice'],
    ['else the kind of the first provision', { law: [manual, statute] }, 'guidance'],
    ['else, without law, what this project holds itself to', { law: [] }, 'project-promise'],
  ] satisfies [string, Ground, string][])('rests on %s', (_, ground, basis) => {
    expect(finding('a-limb', ground, 'yes').basis).toBe(basis);
    expect(allOf('a-rule', ground, [limb('a', 'yes')]).basis).toBe(basis);
    expect(anyOf('a-rule', ground, [limb('a', 'yes')]).basis).toBe(basis);
    expect(noneOf('a-rule', ground, limb('a', 'yes')).basis).toBe(basis);
  });
});

describe.each([
  ['allOf', allOf, all],
  ['anyOf', anyOf, any],
] as const)('%s', (_, rule, join) => {
  it('answers as its limbs together do', () => {
    for (const a of answers) {
      for (const b of answers) {
        for (const c of answers) {
          const made = rule('a-rule', { law: [statute] }, [limb('a', a), limb('b', b), limb('c', c)]);
          expect(made.answer).toBe(join([a, b, c]));
        }
      }
    }
  });

  it.each(answers)('keeps every limb in the order of the law, and merges what they read, where all say %s', (answer) => {
    const limbs = [limb('b', answer), limb('a', answer), limb('c', answer)];
    const made = rule('a-rule', { law: [statute, manual], readings: ['own', 'reading-a'] }, limbs);
    expect(made).toStrictEqual({
      id: 'a-rule',
      answer,
      basis: 'statute',
      law: [statute, manual],
      facts: ['/b', '/shared', '/a', '/c'],
      readings: ['own', 'reading-a', 'reading-b', 'reading-of-all', 'reading-c'],
      because: limbs,
    });
  });

  it('keeps also the limbs after the one that decides', () => {
    const made = rule('a-rule', { law: [statute] }, [limb('a', 'no'), limb('b', 'yes'), limb('c', 'unknown')]);
    expect(ids(made.because)).toEqual(['a', 'b', 'c']);
    expect(made.facts).toEqual(['/a', '/shared', '/b', '/c']);
  });

  it('of no limb reads nothing', () => {
    expect(rule('a-rule', { law: [statute] }, [])).toStrictEqual({
      id: 'a-rule',
      answer: join([]),
      basis: 'statute',
      law: [statute],
      facts: [],
      readings: [],
      because: [],
    });
  });

  it('leaves its limbs as they were', () => {
    const limbs = [limb('a', 'yes'), limb('b', 'unknown')];
    const before = structuredClone(limbs);
    rule('a-rule', { law: [statute], readings: ['own'] }, limbs);
    expect(limbs).toStrictEqual(before);
  });
});

describe('noneOf', () => {
  it.each(answers)('turns the answer of its limb round, and keeps all else: %s', (answer) => {
    const unless = limb('a', answer);
    expect(noneOf('a-rule', { law: [manual], readings: ['own'] }, unless)).toStrictEqual({
      id: 'a-rule',
      answer: not(answer),
      basis: 'guidance',
      law: [manual],
      facts: ['/a', '/shared'],
      readings: ['own', 'reading-a', 'reading-of-all'],
      because: [unless],
    });
  });
});

describe('determining', () => {
  const ground: Ground = { law: [statute] };

  it.each([
    ['allOf', ['no', 'unknown', 'yes', 'no'], ['a', 'd']],
    ['allOf', ['yes', 'unknown', 'yes', 'unknown'], ['b', 'd']],
    ['allOf', ['yes', 'yes', 'yes', 'yes'], ['a', 'b', 'c', 'd']],
    ['anyOf', ['no', 'unknown', 'yes', 'yes'], ['c', 'd']],
    ['anyOf', ['no', 'unknown', 'no', 'unknown'], ['b', 'd']],
    ['anyOf', ['no', 'no', 'no', 'no'], ['a', 'b', 'c', 'd']],
  ] satisfies [string, Answer[], string[]][])('in %s of %j: %j', (kind, given, deciding) => {
    const limbs = given.map((answer, place) => limb('abcd'.charAt(place), answer));
    const made = kind === 'allOf' ? allOf('a-rule', ground, limbs) : anyOf('a-rule', ground, limbs);
    expect(ids(determining(made))).toEqual(deciding);
  });

  it.each(answers)('in a negation: its one limb, also where that says %s', (answer) => {
    expect(ids(determining(noneOf('a-rule', ground, limb('a', answer))))).toEqual(['a']);
  });

  it('of a limb: nothing', () => {
    expect(determining(limb('a', 'yes'))).toEqual([]);
  });

  it('changes nothing if the other limbs turn out differently', () => {
    const mixed = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(mixed, mixed, fc.constantFrom(allOf, anyOf), (given, others, rule) => {
        const made = rule(
          'a-rule',
          ground,
          given.map((answer, place) => limb(String(place), answer)),
        );
        fc.pre(made.answer !== 'unknown');
        const kept = new Set(ids(determining(made)));
        const limbs = made.because.map((one, place) => (kept.has(one.id) ? one : limb(one.id, others[place % others.length]!)));
        expect(rule('a-rule', ground, limbs).answer).toBe(made.answer);
      }),
    );
  });
});

describe('needed', () => {
  const ground: Ground = { law: [statute] };

  it.each(['yes', 'no'] as const)('is nothing where the rule says %s', (answer) => {
    expect(needed(limb('a', answer))).toEqual([]);
    expect(needed(allOf('a-rule', ground, [limb('a', answer)]))).toEqual([]);
  });

  it('is what an open limb has read', () => {
    expect(needed(limb('a', 'unknown'))).toEqual(['/a', '/shared']);
  });

  it('passes over what is settled, at any depth, and asks for each fact once', () => {
    const inner = anyOf('inner', ground, [limb('a', 'no'), limb('b', 'unknown')]);
    const outer = allOf('outer', ground, [limb('c', 'yes'), noneOf('unless', ground, inner), limb('d', 'unknown'), inner]);
    expect(outer.answer).toBe('unknown');
    expect(needed(outer)).toEqual(['/b', '/shared', '/d']);
  });

  it('does not ask for what can no longer matter', () => {
    const settled = allOf('settled', ground, [limb('a', 'no'), limb('b', 'unknown')]);
    expect(needed(anyOf('outer', ground, [settled, limb('c', 'unknown')]))).toEqual(['/c', '/shared']);
    expect(needed(settled)).toEqual([]);
  });
});

it('is plain data: the same after a journey through JSON', () => {
  const made = allOf('a-rule', { law: [statute] }, [limb('a', 'yes'), noneOf('unless', { law: [manual] }, limb('b', 'unknown'))]);
  const stored: unknown = JSON.parse(JSON.stringify(made));
  expect(stored).toStrictEqual(made);
});
