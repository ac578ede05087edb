import { assess, instant, parseEpisode, refusalAnswers, refusalScript, type Language, type RefusalAnswer } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
const refused = (said: object = {}): object => ({
  id: 'x',
  kind: 'reported',
  agency: 'county',
  to: 'law-enforcement',
  about: ['missing'],
  outcome: 'refused',
  at: '2026-10-31T10:00:00-05:00',
  ...said,
});

function answers(events: readonly object[], facts: object = {}, asOf = '2026-11-20T12:00:00-06:00', language: Language = 'en') {
  const episode = parseEpisode({
    zone: 'America/Chicago',
    child: { birthDate: '2011-02-28' },
    agencies: [county],
    whereaboutsUnknown: 'yes',
    events,
    ...facts,
  });
  return refusalAnswers(assess(episode, instant(asOf)), { language });
}

function answer(event: object, facts: object = {}, asOf?: string, language?: Language): RefusalAnswer {
  const [only, ...others] = answers([event], facts, asOf, language);
  if (only === undefined || others.length > 0) throw new Error('there is not one answer');
  return only;
}

const citations = ({ law }: RefusalAnswer): readonly string[] => law.map(({ citation }) => citation);

describe('the answer to a refusal', () => {
  it.each([
    ['waiting-period', ['34 U.S.C. 41308(1)', '34 U.S.C. 41308(3)']],
    ['ran-before', ['34 U.S.C. 41307(a)', '34 U.S.C. 41308(1)']],
    ['left-by-choice', ['34 U.S.C. 41307(a)', '34 U.S.C. 41308(4)(B)']],
    ['not-our-jurisdiction', ['34 U.S.C. 41307(a)', '34 U.S.C. 41308(3)']],
    ['too-old', ['34 U.S.C. 41307(a)']],
    ['a-ground-of-their-own', ['34 U.S.C. 41308(1)', '34 U.S.C. 41308(3)']],
    [null, ['34 U.S.C. 41308(1)', '34 U.S.C. 41308(3)']],
  ])('to "%s" rests on %j', (ground, law) => {
    const found = answer(refused({ ground }));
    expect(found).toMatchObject({
      report: 'x',
      about: 'missing',
      ground,
      isReported: 'yes',
      resolvedBy: null,
      script: refusalScript.en,
      call: ['police-of-the-other-place', { phone: '1-800-843-5678' }],
    });
    expect(citations(found)).toEqual(law);
  });

  it('reads no report that came later, none to others, and none that was taken or cannot be shown', () => {
    expect(answers([refused({ at: '2026-11-30T10:00:00-05:00' })])).toEqual([]);
    expect(
      answers([refused({ to: 'ncmec' }), refused({ id: 'y', outcome: 'received' }), refused({ id: 'z', outcome: 'unproven' })]),
    ).toEqual([]);
  });

  it('is given in two languages', () => {
    for (const said of [{}, { ground: 'too-old' }, { about: ['recovery'] }, { about: ['trafficking-victim'] }, { ground: 'ran-before' }]) {
      expect(answer(refused(said), {}, undefined, 'es').say).not.toBe(answer(refused(said)).say);
    }
    expect(answer(refused(), {}, undefined, 'es').script).toBe(refusalScript.es);
  });
});

/** "The State agency shall report" (671(a)(35)(B)); AMB-22; worked case 18: what a group home reports does not stand for it. */
describe('whether the agency has reported by it', () => {
  it.each([
    ['the agency was refused', {}, 'yes'],
    ['the agency was turned away', { outcome: 'deflected' }, 'no'],
    ['a caregiver was refused', { agency: null, by: 'caregiver' }, 'no'],
    ['a caregiver was refused, on the agency’s behalf', { agency: null, by: 'caregiver', onBehalfOf: 'county' }, 'yes'],
    ['another agency was refused', { agency: 'home' }, 'no'],
    ['nobody knows who was refused', { agency: null }, 'unknown'],
    ['nobody knows who was turned away', { agency: null, outcome: 'deflected' }, 'no'],
    ['nobody knows about what', { about: null }, 'unknown'],
  ])('where %s: %j gives %s', (_, said, isReported) => {
    const agencies = [county, { id: 'home', kind: 'private-provider', responsibility: 'supervision' }];
    expect(answer(refused(said), { agencies }).isReported).toBe(isReported);
  });

  it('is so where the agency confirmed that a caregiver had given the information', () => {
    const confirmed = { kind: 'agency-confirmed-report', agency: 'county', report: 'x', at: '2026-10-31T11:00:00-05:00' };
    expect(answers([refused({ agency: null, by: 'caregiver' }), confirmed])).toMatchObject([{ isReported: 'yes' }]);
  });

  it('agrees with the duty', () => {
    const informed = { kind: 'agency-received-information', agency: 'county', at: '2026-10-31T09:00:00-05:00' };
    for (const [said, status] of [
      [{}, 'met'],
      [{ agency: null, by: 'caregiver' }, 'overdue'],
      [{ agency: null }, 'indeterminate'],
    ] as const) {
      const episode = parseEpisode({
        zone: 'America/Chicago',
        child: { birthDate: '2011-02-28' },
        agencies: [county],
        whereaboutsUnknown: 'yes',
        events: [informed, refused(said)],
      });
      const assessment = assess(episode, instant('2026-11-20T12:00:00-06:00'));
      expect(assessment.duties.find(({ id }) => id === 'ive-report-missing-to-law-enforcement')?.status).toBe(status);
      const expected = { met: 'yes', overdue: 'no', indeterminate: 'unknown' }[status];
      expect(refusalAnswers(assessment)[0]?.isReported).toBe(expected);
    }
  });
});

describe('what settles it', () => {
  it.each([
    ['police took a report', { kind: 'police-received-report' }, 'y'],
    ['it is in NCIC', { kind: 'ncic-entered' }, 'y'],
    ['the child is back', { kind: 'returned', to: 'authorised-care' }, 'y'],
    ['other police took it', refused({ outcome: 'received' }), 'y'],
    ['somebody thinks that the child was seen', { kind: 'sighted' }, null],
  ])('where %s', (_, event, resolvedBy) => {
    const later = { ...event, id: 'y', at: '2026-10-31T12:00:00-05:00' };
    expect(answers([refused(), later])).toMatchObject([{ report: 'x', resolvedBy }]);
    expect(answers([refused(), { ...later, at: '2026-10-31T09:00:00-05:00' }])).toMatchObject([{ resolvedBy: null }]);
  });

  it('is not the abducted child’s being kept at a known place', () => {
    const seen = { kind: 'located', verifiedBy: 'police-in-person', at: '2026-10-31T12:00:00-05:00' };
    expect(answers([refused(), seen], { abducted: 'yes' })).toMatchObject([{ resolvedBy: null }]);
  });
});

describe('a refused report that was not about a missing child', () => {
  it('of a trafficking victim rests on the agency’s own duty, and the missing-child paragraphs are not read out', () => {
    const found = answer(refused({ about: ['trafficking-victim'] }));
    expect(citations(found)).toEqual(['42 U.S.C. 671(a)(34)(A)']);
    expect(found).toMatchObject({ about: 'trafficking-victim', script: null, call: ['police-of-the-other-place'], isReported: 'yes' });
    expect(answer(refused({ about: ['trafficking-victim'], outcome: 'deflected' })).isReported).toBe('no');
  });

  it('of a recovery likewise', () => {
    const found = answer(refused({ about: ['recovery'] }));
    expect(citations(found)).toEqual(['42 U.S.C. 671(a)(35)(B), as amended by Pub. L. 117-348']);
    expect(found).toMatchObject({ about: 'recovery', script: null, call: [{ phone: '1-800-843-5678' }] });
  });

  it.each([
    ['trafficking-victim', '2016-09-28', 0],
    ['trafficking-victim', '2016-09-29', 1],
    ['trafficking-victim', '2016-09-30', 1],
    ['recovery', '2023-01-04', 0],
    ['recovery', '2023-01-05', 1],
    ['recovery', '2023-01-06', 1],
  ])('about %s on %s rests on %d paragraph', (subject, on, count) => {
    expect(answer(refused({ about: [subject], at: undefined, on }), { child: { birthDate: '2012-02-28' } }).law).toHaveLength(count);
  });

  it('that may be about one is taken to be, as is one that is about both', () => {
    expect(answer(refused({ about: null }))).toMatchObject({ about: 'missing', script: refusalScript.en });
    expect(answer(refused({ about: ['trafficking-victim', 'missing'] }))).toMatchObject({ about: 'missing', script: refusalScript.en });
  });
});

describe('the law and the age of that day', () => {
  const of = (on: string, birthDate: string | null, ground: string): RefusalAnswer =>
    answer(refused({ at: undefined, on, ground }), { child: { birthDate } });

  it.each([
    ['2006-07-26', '34 U.S.C. 41308(3), before Pub. L. 109-248', null],
    ['2006-07-27', '34 U.S.C. 41308(3)', refusalScript.en],
    ['2006-07-28', '34 U.S.C. 41308(3)', refusalScript.en],
  ])('asks on %s for an entry under %s', (on, citation, script) => {
    const found = of(on, '1995-02-28', 'waiting-period');
    expect(citations(found)).toEqual(['34 U.S.C. 41308(1)', citation]);
    expect(found.script).toBe(script);
    const other = of(on, '1995-02-28', 'a-ground-of-their-own').say;
    expect(other.includes('two hours')).toBe(script !== null);
    expect(other.includes('immediately')).toBe(script === null);
  });

  it.each([
    ['2003-04-29', 'under 18', '28 U.S.C. 534(a)(3)'],
    ['2003-04-30', 'under 21', '34 U.S.C. 41307(a)'],
    ['2003-05-01', 'under 21', '34 U.S.C. 41307(a)'],
  ])('reaches a youth of 19 on %s as one %s', (on, words, citation) => {
    const found = of(on, '1984-01-15', 'too-old');
    expect(found.say).toContain(words);
    expect(citations(found)).toEqual([citation]);
  });

  it.each([
    ['2005-11-01', '34 U.S.C. 41307(a)', true],
    ['2005-10-31', '28 U.S.C. 534(a)(3)', false],
    ['2005-10-30', '28 U.S.C. 534(a)(3)', false],
  ])('says to one born on %s, on the day of the refusal, %s', (birthDate, citation, isReached) => {
    for (const ground of ['too-old', 'waiting-period']) {
      const found = of('2026-10-31', birthDate, ground);
      expect(citations(found).at(0)).toBe(isReached && ground === 'waiting-period' ? '34 U.S.C. 41308(1)' : citation);
      expect(found.script).toBe(isReached ? refusalScript.en : null);
    }
  });

  it('asks for the date of birth where it is not known, and says nothing of an age that is not known', () => {
    const found = of('2026-10-31', null, 'too-old');
    expect(found.say).toMatch(/under 21\..*not on record/);
    expect(found.script).toBe(refusalScript.en);
    expect(of('2026-10-31', '2011-02-28', 'too-old').say).toMatch(/this person is under 21/);
  });

  it('cites nothing before the Act', () => {
    expect(of('1990-11-28', '1980-02-28', 'waiting-period')).toMatchObject({ law: [], script: null });
    expect(citations(of('1990-11-29', '1980-02-28', 'waiting-period'))).toEqual([
      '34 U.S.C. 41308(1)',
      '34 U.S.C. 41308(3), before Pub. L. 109-248',
    ]);
  });

  it('cites only what was in force throughout a time that is known roughly', () => {
    const between = ['2006-07-20T12:00:00-05:00', '2006-08-01T12:00:00-05:00'];
    const found = answer(refused({ at: undefined, between, ground: 'waiting-period' }), { child: { birthDate: '1995-02-28' } });
    expect(citations(found)).toEqual(['34 U.S.C. 41308(1)']);
    expect(found.script).toBeNull();
  });
});
