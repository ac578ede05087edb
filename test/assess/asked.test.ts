import fc from 'fast-check';
import type { Assessment, Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/questions.js';
import { assessed, dutyOf, hour, received, report, type Given } from './cases.js';

// Both reports were made, so that of the agency's duties only the communication can be open: it ends with the absence and
// with the responsibility (AMB-14).
const told = [received, report({ at: hour(2) }), report({ to: 'ncmec', at: hour(2) })];
const asked = (...events: readonly Given[]): unknown => {
  const assessment = assessed([...told, ...events]);
  return [dutyOf(assessment, 'ive-ongoing-communication').status, ...assessment.needs.filter((fact) => fact !== '/whereaboutsUnknown')];
};

describe('what is asked about the end of a duty', () => {
  it.each<[string, Given, readonly string[]]>([
    ['is back in care', { kind: 'returned', to: 'authorised-care', at: hour(10) }, ['moot']],
    ['is back elsewhere', { kind: 'returned', to: 'parent', at: hour(10) }, ['open']],
    ['is back nobody knows where', { kind: 'returned', to: null, at: hour(10) }, ['indeterminate', '/events/3/to']],
    ['is back nobody knows when', { kind: 'returned', to: 'authorised-care', at: 'unknown' }, ['indeterminate', '/events/3/at']],
    ['was found dead', { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(10) }, ['moot']],
    [
      'was found dead nobody knows when',
      { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: 'unknown' },
      ['indeterminate', '/events/3/at'],
    ],
    ['was found alive', { kind: 'located', verifiedBy: 'police-in-person', condition: 'alive', at: hour(10) }, ['open']],
    ['was seen', { kind: 'sighted', at: hour(10) }, ['open']],
    ['has agencies nobody knows', { kind: 'changed', at: hour(10), facts: { agencies: null } }, ['indeterminate', '/agencies']],
  ])('of a child who %s', (_, event, expected) => {
    expect(asked(event)).toEqual(expected);
  });

  it('is nothing where one end is certain, whatever else may have been one', () => {
    expect(asked({ kind: 'returned', to: null, at: hour(5) }, { kind: 'returned', to: 'authorised-care', at: hour(10) })).toEqual(['moot']);
  });
});

describe('what is asked of a fact that something changed nobody knows when', () => {
  const agency = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 };
  const other = { id: 'other', kind: 'juvenile-probation', responsibility: 'none', role: 'by-iv-e-agreement' };
  const atHome = { agencies: [{ ...agency, responsibility: 'supervision' }], reasonableCauseOfTrafficking: 'no' };
  const rough = { between: [hour(-1), hour(1)] };
  const needs = (event: Given, facts: Given): readonly string[] => assessed([received, { ...rough, ...event }], hour(100), facts).needs;

  it.each<[string, Given, Given, string]>([
    ['its responsibility ended', { kind: 'responsibility-ended', agency: 'county' }, {}, '/agencies/0/responsibility'],
    ['responsibility ended, nobody knows whose', { kind: 'responsibility-ended', agency: null }, {}, '/agencies/0/responsibility'],
    [
      'its responsibility began',
      { kind: 'responsibility-began', agency: 'county', responsibility: 'placement-and-care' },
      atHome,
      '/agencies/0/responsibility',
    ],
    ['the cause was decided', { kind: 'changed', facts: { reasonableCauseOfTrafficking: 'yes' } }, atHome, '/reasonableCauseOfTrafficking'],
    ['the child was identified', { kind: 'trafficking-identified', agency: 'county' }, atHome, '/reasonableCauseOfTrafficking'],
    ['the whereabouts were lost', { kind: 'whereabouts-lost' }, { whereaboutsUnknown: 'no' }, '/whereaboutsUnknown/toAgency'],
    ['the child was back', { kind: 'returned', to: 'parent' }, {}, '/whereaboutsUnknown/toAgency'],
    [
      'the child was back from who took it',
      { kind: 'returned', to: 'authorised-care' },
      { abducted: 'yes', whereaboutsUnknown: 'no' },
      '/abducted',
    ],
  ])('is first when %s', (_, event, facts, fact) => {
    const asked = needs(event, facts);
    const place = asked.findIndex((each) => fact.startsWith(each));
    expect(asked[place - 1]).toBe('/events/1/at');
  });

  it.each<[string, Given]>([
    ['of nothing, by what the agency did', { kind: 'interviewed', agency: 'county' }],
    ['of another body', { kind: 'responsibility-ended', agency: 'other' }],
    ['of something else', { kind: 'changed', facts: { circumstances: 'lost' } }],
    ['after the moment that counts', { kind: 'responsibility-ended', agency: 'county', between: [hour(0, 1), hour(1)] }],
    ['at the moment that counts, or before', { kind: 'responsibility-ended', agency: 'county', between: [hour(-1), hour(0)] }],
    ['of known time', { kind: 'responsibility-ended', agency: 'county', between: undefined, at: hour(-1) }],
  ])('is not when there was a change %s', (_, event) => {
    expect(needs(event, { agencies: [{ ...agency, responsibility: null }, other] })).not.toContain('/events/1/at');
  });
});

describe('what is asked of a change at the last moment of a day, or within a rough time', () => {
  const unsaid = { agencies: [{ id: 'county', kind: 'title-iv-e-state', role: 'sole', olderAgeElected: 21 }] };
  const needs = (heard: Given, event: Given): readonly string[] =>
    assessed(
      [
        { ...received, at: undefined, ...heard },
        { agency: 'county', responsibility: 'placement-and-care', ...event },
      ],
      hour(100),
      unsaid,
    ).needs;

  it.each([
    ['2026-05-05T04:59:59.999Z', true],
    ['2026-05-05T05:00:00.000Z', false],
  ])('is the day until it is over: at %s %s', (at, isAsked) => {
    const began = { kind: 'responsibility-began', on: '2026-05-04' };
    expect(needs({ at }, began).includes('/events/1/at')).toBe(isAsked);
  });

  it('is not the time of what leaves the fact as it was', () => {
    const absence = { kind: 'absence-began', agency: undefined, responsibility: undefined, between: [hour(-1), hour(1)] };
    const asked = assessed([received, absence], hour(100), { whereaboutsUnknown: 'unknown' }).needs;
    expect(asked).toContain('/whereaboutsUnknown');
    expect(asked).not.toContain('/events/1/at');
    const tribe = { agencies: [{ id: 'county', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care', role: null }] };
    const ended = { kind: 'responsibility-ended', agency: 'county', between: [hour(-1), hour(1)] };
    const ofTribe = assessed([received, ended], hour(100), tribe).needs;
    expect(ofTribe.indexOf('/agencies/0/role')).toBeLessThan(ofTribe.indexOf('/events/1/at'));
  });

  it('is no time that is on record', () => {
    const asked = needs({ between: [hour(0), hour(6)] }, { kind: 'responsibility-began', at: hour(3) });
    expect(asked).toContain('/agencies/0/responsibility');
    expect(asked).not.toContain('/events/1/at');
  });
});

describe('what is asked', () => {
  const needs = (facts: Given): readonly string[] => assessed([received], hour(1), facts).needs;
  const agency = (said: Given): Given => ({ agencies: [{ id: 'county', ...said }] });

  /** 42 U.S.C. 679c(f); 45 CFR 1355.20: the facts are there, and the text does not say what follows from them. */
  it.each<[string, Given]>([
    [
      'a tribe with services to former foster youth',
      agency({ kind: 'title-iv-e-tribal', role: 'sole', responsibility: 'chafee-services' }),
    ],
    ['a child placed in a hospital', { placement: 'hospital' }],
    ['a child placed in detention', { placement: 'detention' }],
    ['a child on a trial home visit', { placement: 'trial-home-visit' }],
  ])('is nothing where only the law leaves it open, as of %s', (_, facts) => {
    const open = assessed([received], hour(1), { ...facts, reasonableCauseOfTrafficking: 'yes' });
    expect(open.duties.some(({ owed, status }) => owed.answer === 'unknown' && status === 'open')).toBe(true);
    expect(open.needs).toEqual([]);
  });

  it('is the part of a probation department with placement and care, and who else there is, not what it is responsible for', () => {
    const probation = { kind: 'juvenile-probation', responsibility: 'placement-and-care' };
    expect(needs(agency(probation))).toEqual(['/agencies/0/role', '/agencies']);
    expect(needs(agency({ ...probation, role: 'by-iv-e-agreement' }))).toEqual(['/agencies']);
    expect(needs(agency({ ...probation, role: 'by-iv-e-agreement', responsibility: null }))).toEqual([
      '/agencies/0/responsibility',
      '/agencies',
    ]);
  });

  /** 42 U.S.C. 671(a)(9)(C)(i)(I): "is, or is at risk of being". */
  it('of cause and victim is the one that is not on the record', () => {
    const served = agency({ kind: 'title-iv-e-state', responsibility: 'supervision' });
    const asks = (cause: string, victim: string): readonly string[] =>
      needs({ ...served, placement: 'in-home', reasonableCauseOfTrafficking: cause, sexTraffickingVictim: victim });
    expect(asks('unknown', 'no')).toEqual(['/reasonableCauseOfTrafficking']);
    expect(asks('no', 'unknown')).toEqual(['/sexTraffickingVictim']);
    expect(asks('unknown', 'unknown')).toEqual(['/reasonableCauseOfTrafficking', '/sexTraffickingVictim']);
    expect(asks('unknown', 'yes')).toEqual([]);
  });

  it('is not the time of a return that is known, where only that of the information is rough', () => {
    const rough = { ...received, at: undefined, between: [hour(0), hour(10)] };
    const back = { kind: 'returned', to: 'authorised-care', at: hour(5) };
    expect(assessed([rough, back], hour(20)).needs).toEqual(['/events/0/at']);
  });

  it('is what was unknown when somebody was informed, also where it is known at the recovery', () => {
    const later = { kind: 'changed', at: hour(10), facts: agency({ kind: 'title-iv-e-state', responsibility: 'supervision' }) };
    const unknown = agency({ kind: 'title-iv-e-state' });
    const found = { kind: 'located', verifiedBy: 'police-in-person', at: hour(20) };
    const { needs: open } = assessed([received, report({ at: hour(1) }), later, found], hour(30), unknown);
    expect(open).toContain('/agencies/0/responsibility');
  });
});

/** Every value of each fact, as far as any duty of an agency turns on it. */
const values = {
  kind: ['title-iv-e-state', 'title-iv-e-tribal', 'juvenile-probation', 'private-provider', 'orr'],
  responsibility: ['placement-and-care', 'supervision', 'chafee-services', 'none'],
  role: ['sole', 'sending', 'by-iv-e-agreement'],
  olderAgeElected: [18, 19, 20, 21],
  birthDate: ['2010-01-01', '2007-06-01', '2001-01-01'],
  placement: ['kin', 'in-home', 'hospital', 'detention', 'trial-home-visit'],
  whereaboutsUnknown: ['yes', 'no'],
  abducted: ['yes', 'no'],
  reasonableCauseOfTrafficking: ['yes', 'no'],
  sexTraffickingVictim: ['yes', 'no'],
  circumstances: ['ran-away', 'other'],
} as const;

type Fact = keyof typeof values;

const drawn = (facts: readonly Fact[]): fc.Arbitrary<Given> =>
  fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom<unknown>(...values[fact])])));
const ofAgency = ['kind', 'responsibility', 'role', 'olderAgeElected'] as const;
const ofEpisode = [
  'placement',
  'whereaboutsUnknown',
  'abducted',
  'reasonableCauseOfTrafficking',
  'sexTraffickingVictim',
  'circumstances',
] as const;
const record = fc.record({
  first: drawn(ofAgency),
  others: fc.array(drawn(ofAgency), { maxLength: 1 }),
  rest: drawn(ofEpisode),
  child: drawn(['birthDate']),
});

/** A record of which everything is known, but for one fact. */
const facts = Object.keys(values) as readonly Fact[];
const but = fc.record({ whole: record, fact: fc.constantFrom(...facts) });
const back = { kind: 'returned', to: 'parent', at: hour(1) };

function assessedWith(
  { first, others, rest, child }: { readonly first: Given; readonly others: readonly Given[]; readonly rest: Given; readonly child: Given },
  fact: Fact,
  value: unknown,
): Assessment {
  const said = (given: Given): Given => (fact in given ? { ...given, [fact]: value } : given);
  const agencies = [said(first), ...others].map((agency, place) => ({ id: `agency-${String(place)}`, ...agency }));
  return assessed([{ ...received, agency: null }, back], hour(2), { ...said(rest), child: said(child), agencies });
}

const isOfAgency = ({ owedBy }: Duty): boolean => !['law-enforcement', 'state', 'attorney-general'].includes(owedBy);
const standing = ({ duties }: Assessment): string =>
  JSON.stringify(duties.filter(isOfAgency).map(({ key, owed: { answer }, status }) => [key, answer, status]));

describe('of a record in which one fact is unknown', () => {
  const pointerOf = (fact: Fact): string =>
    (ofAgency as readonly string[]).includes(fact) ? `/agencies/0/${fact}` : fact === 'birthDate' ? '/child/birthDate' : `/${fact}`;

  it('that fact is asked if it would settle a duty, only if it would change one, and no other but who else there is', () => {
    let asked = 0;
    fc.assert(
      fc.property(but, ({ whole, fact }) => {
        const open = assessedWith(whole, fact, null);
        const known = values[fact].map((value) => assessedWith(whole, fact, value));
        const { needs } = open;
        expect(needs.filter((each) => each !== pointerOf(fact) && each !== '/agencies')).toEqual([]);
        if (needs.includes(pointerOf(fact))) {
          asked += 1;
          // Who else there is may have to be known as well before it changes anything.
          if (!needs.includes('/agencies')) expect(known.some((each) => standing(each) !== standing(open))).toBe(true);
        } else {
          const keys = open.duties
            .filter((duty) => isOfAgency(duty) && duty.owed.answer === 'unknown' && duty.status !== 'waiting')
            .map(({ key }) => key);
          expect(known.some(({ duties }) => duties.some(({ key, owed }) => keys.includes(key) && owed.answer !== 'unknown'))).toBe(false);
        }
      }),
      runs(150),
    );
    expect(asked).toBeGreaterThan(5);
  });
});
