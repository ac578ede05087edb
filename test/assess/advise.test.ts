import { calendarDate, defineOverlay, federal, missingChild, withOverlay, type Readings, nextSteps } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, hour, reading, received, report, type Given } from './cases.js';

const given = (events: readonly Given[], facts: Given = {}, asOf = hour(30), chosen: Partial<Readings> = {}): readonly string[] =>
  assessed(events, asOf, facts, reading(chosen)).advice.map(({ id }) => id);

const county: Given = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 };
const toNcmec = report({ to: 'ncmec', at: hour(2) });

describe('advice to confirm what somebody else reported', () => {
  const caregivers: Given = report({ agency: null, by: 'caregiver', at: hour(2) });

  it.each<[string, Given, readonly string[]]>([
    ['that the child is missing', {}, ['confirm-others-report']],
    ['for the agency', { onBehalfOf: 'county' }, []],
    ['about trafficking alone', { about: ['trafficking-victim'] }, []],
    ['nobody knows about what', { about: null }, []],
    ['that cannot be shown', { outcome: 'unproven' }, []],
    ['to the agency', { to: 'title-iv-e-agency' }, []],
  ])('is given of a report %s', (_, said, advice) => {
    expect(given([received, toNcmec, { ...caregivers, ...said }])).toEqual(advice);
  });

  it.each<[string, Given, readonly string[]]>([
    ['the police to the National Center', { by: 'law-enforcement', to: 'ncmec' }, ['police-notice-is-not-yours']],
    ['the police to the agency', { by: 'law-enforcement', to: 'title-iv-e-agency' }, []],
    ['a caregiver to the National Center', { by: 'caregiver', to: 'ncmec' }, []],
  ])('says that the notice of %s does not stand for the agency’s', (_, said, advice) => {
    expect(given([received, report({ at: hour(1) }), report({ agency: null, at: hour(2), ...said })])).toEqual(advice);
  });
});

describe('advice to call the police first', () => {
  const dead: Given = { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(5) };

  it.each<[string, readonly Given[], Given, boolean]>([
    ['a missing child', [], {}, true],
    ['a child kept at a known address', [], { whereaboutsUnknown: 'no', abducted: 'yes' }, true],
    ['a child who is known to be with nobody who keeps it', [{ kind: 'located', verifiedBy: 'police-in-person', at: hour(5) }], {}, false],
    ['a child who was found dead', [dead], {}, false],
  ])('is given of %s', (_, events, facts, isGiven) => {
    const owed: Partial<Readings> = { returnedBeforeReport: 'still-owed' };
    expect(given([received, ...events], facts, hour(6), owed).includes('police-first')).toBe(isGiven);
  });
});

describe('advice by the agencies', () => {
  it('to confirm a report is of one that another agency made', () => {
    const elsewhere = { ...county, id: 'elsewhere' };
    const heard = [received, { ...received, id: 'q', agency: 'elsewhere' }];
    const told = report({ agency: 'elsewhere', at: hour(2) });
    expect(given([...heard, told], { agencies: [county, elsewhere] })).toContain('confirm-others-report');
    expect(given([...heard, told, report({ at: hour(3) })], { agencies: [county, elsewhere] })).not.toContain('confirm-others-report');
  });

  it.each<[string, readonly Given[] | null, readonly string[]]>([
    ['a receiving agency', [{ ...county, role: 'receiving' }], ['tell-sending-agency']],
    ['a sending agency', [{ ...county, role: 'sending' }], []],
    ['agencies nobody knows', null, []],
    ['a federal custodian', [county, { id: 'orr', kind: 'orr', responsibility: 'placement-and-care' }], ['orr-custody']],
  ])('is for %s', (_, agencies, advice) => {
    const all = given([received], { agencies });
    expect(all.filter((id) => ['tell-sending-agency', 'orr-custody'].includes(id))).toEqual(advice);
  });

  const ended: Given = { kind: 'responsibility-ended', agency: 'county', at: hour(5) };
  it.each<[string, readonly Given[], boolean]>([
    ['while the child is missing', [], true],
    ['a millisecond before the return', [{ kind: 'returned', to: 'authorised-care', at: hour(5, 1) }], true],
    ['at the return', [{ kind: 'returned', to: 'authorised-care', at: hour(5) }], false],
    ['after the return', [{ kind: 'returned', to: 'authorised-care', at: hour(5, -1) }], false],
    ['after a sighting', [{ kind: 'sighted', at: hour(4) }], true],
  ])('of a last note is given where responsibility ended %s', (_, events, isGiven) => {
    expect(given([received, ended, ...events]).includes('final-note')).toBe(isGiven);
  });

  it('of a last note needs an end of responsibility', () => {
    expect(given([received])).not.toContain('final-note');
  });

  const identified: Given = { kind: 'trafficking-identified', agency: 'county', at: hour(1) };
  it.each<[string, readonly Given[], Partial<Readings>, boolean]>([
    ['the report to the National Center is owed', [received, ended], {}, true],
    ['it is not owed', [received, ended], { reportScope: 'narrow' }, false],
    ['nothing started it', [ended], {}, false],
    ['only the report of a victim was started', [identified, ended], {}, false],
    ['the agency is no longer on the list', [received, ended, { kind: 'changed', at: hour(6), facts: { agencies: [] } }], {}, true],
    [
      'the agency has a part again',
      [received, ended, { kind: 'responsibility-began', agency: 'county', responsibility: 'supervision', at: hour(6) }],
      {},
      false,
    ],
  ])('of a last note is given where %s: %j', (_, events, readings, isGiven) => {
    expect(given(events, {}, hour(30), readings).includes('final-note')).toBe(isGiven);
  });

  const provider: Given = { id: 'home', kind: 'private-provider', responsibility: 'supervision' };
  const missed = { agencies: [county, provider] };
  it.each<[string, readonly Given[], boolean]>([
    [
      'of a child found dead before',
      [{ kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(4) }, ended],
      false,
    ],
    [
      'of a child said to be dead before',
      [{ kind: 'located', verifiedBy: 'other-in-person', condition: 'deceased', at: hour(4) }, ended],
      true,
    ],
    [
      'of a child found dead afterwards',
      [{ kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(6) }, ended],
      true,
    ],
    [
      'of a child whom the police had seen',
      [{ kind: 'located', verifiedBy: 'police-in-person', condition: 'alive', at: hour(4) }, ended],
      false,
    ],
    ['of a provider alone', [{ ...ended, agency: 'home' }], false],
    ['a year before anybody was missing', [{ ...ended, at: hour(-24 * 365) }], false],
    [
      'and began again',
      [ended, { kind: 'responsibility-began', agency: 'county', responsibility: 'placement-and-care', at: hour(6) }],
      false,
    ],
  ])('of a last note, where the responsibility ended %s: %s', (_, events, isGiven) => {
    expect(given([received, ...events], missed).includes('final-note')).toBe(isGiven);
  });

  it('counts agencies that came to the record later, and those that have left it', () => {
    const changed = (agencies: readonly Given[]): Given => ({ kind: 'changed', at: hour(1), facts: { agencies } });
    const orr: Given = { id: 'orr', kind: 'orr', responsibility: 'placement-and-care' };
    expect(given([received, changed([county, orr])])).toContain('orr-custody');
    expect(given([received, changed([county])], { agencies: [county, orr] })).not.toContain('orr-custody');
    expect(given([received, changed([{ ...county, role: 'receiving' }])])).toContain('tell-sending-agency');
  });

  /** Worked case 68: the receiving agency learns at 10:00, the sending one is told at 16:00. */
  const both = {
    agencies: [
      { ...county, role: 'receiving' },
      { ...county, id: 'sender', role: 'sending' },
    ],
  };
  it.each([
    [6, -1, true],
    [6, 0, false],
    [6, 1, false],
  ])('to tell the sending agency ends when it is told, %d hours and %d milliseconds later: %s', (hours, millis, isGiven) => {
    const told = { ...received, id: 's', agency: 'sender', at: hour(6) };
    expect(given([received, told], both, hour(hours, millis)).includes('tell-sending-agency')).toBe(isGiven);
  });
});

describe('advice where police refuse', () => {
  const refused = report({ outcome: 'refused', ground: 'waiting-period', at: hour(1) });
  const refusal = (events: readonly Given[], facts: Given = {}, asOf?: string): readonly string[] =>
    given([received, toNcmec, ...events], facts, asOf).filter((id) => ['police-refuse', 'other-police'].includes(id));

  it('is given while they do, and asks for the other police where they heard nothing', () => {
    expect(refusal([refused])).toEqual(['police-refuse']);
    expect(refusal([{ ...refused, outcome: 'deflected' }])).toEqual(['police-refuse', 'other-police']);
    expect(refusal([{ ...refused, about: null }])).toEqual(['police-refuse']);
  });

  it('names the three rules that answer a refusal, whatever its ground: no waiting, under 21, two hours', () => {
    const steps = nextSteps(assessed([received, { ...refused, ground: 'too-old' }], hour(2)), { language: 'es' });
    const said = assessed([received, { ...refused, ground: 'too-old' }], hour(2)).advice.find(({ id }) => id === 'police-refuse')?.text;
    for (const paragraph of ['41308(1)', '41307(a)', '41308(3)']) {
      expect(said).toContain(`34 U.S.C. ${paragraph}`);
      expect(steps.some(({ text }) => text.includes('guion') && text.includes(`34 U.S.C. ${paragraph}`))).toBe(true);
    }
  });

  it.each<[string, Given]>([
    ['the police took it', { kind: 'police-received-report', at: hour(2) }],
    ['it is in NCIC', { kind: 'ncic-entered', at: hour(2) }],
    ['other police took it', report({ at: hour(2) })],
    ['the child is back', { kind: 'returned', to: 'authorised-care', at: hour(2) }],
    ['the child was seen', { kind: 'located', verifiedBy: 'agency-in-person', at: hour(2) }],
    ['the child is dead', { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(2) }],
  ])('ends when %s', (_, event) => {
    expect(refusal([refused, event])).toEqual([]);
    expect(refusal([{ ...refused, outcome: 'deflected' }, event])).toEqual([]);
    expect(refusal([refused, event], {}, hour(2, -1))).toEqual(['police-refuse']);
  });

  it.each<[string, Given]>([
    ['somebody said that the child is dead', { kind: 'located', verifiedBy: 'other-in-person', condition: 'deceased', at: hour(2) }],
    ['the child is perhaps dead', { kind: 'located', condition: 'deceased', at: hour(2) }],
    ['they took a report on something else', report({ about: ['trafficking-victim'], at: hour(2) })],
    ['the National Center was told', report({ to: 'ncmec', at: hour(2) })],
    ['others refuse too', report({ outcome: 'refused', at: hour(2) })],
    ['somebody heard of the child', { kind: 'located', verifiedBy: 'by-telephone', at: hour(2) }],
    ['they had a report before', { kind: 'police-received-report', at: hour(0) }],
  ])('stays where %s', (_, event) => {
    expect(refusal([refused, event])).toContain('police-refuse');
  });

  it('is for reports that the Act covers: of a missing child of its age', () => {
    expect(refusal([{ ...refused, about: ['trafficking-victim'] }])).toEqual([]);
    expect(refusal([{ ...refused, about: ['recovery'] }])).toEqual([]);
    expect(refusal([refused], { child: { birthDate: '2005-05-04' } })).toEqual([]);
    expect(refusal([refused], { child: { birthDate: '2005-05-05' } })).toEqual(['police-refuse']);
  });
});

describe('advice to have an AMBER alert evaluated', () => {
  const amber = (facts: Given, events: readonly Given[] = []): boolean =>
    given([received, ...events], facts).includes('ask-for-amber-evaluation');

  it.each([
    ['yes', 'nonfamily-abduction', true],
    ['yes', null, true],
    [null, 'nonfamily-abduction', true],
    [null, 'family-abduction', true],
    [null, 'ran-away', false],
    [null, null, false],
    ['no', 'nonfamily-abduction', false],
  ])('is given where the child is said to be abducted (%s) or away for that reason (%s): %s', (abducted, circumstances, isGiven) => {
    expect(amber({ abducted, circumstances })).toBe(isGiven);
  });

  it('is not given of a child who is found', () => {
    const taken = { abducted: null, circumstances: 'nonfamily-abduction' };
    const located = { kind: 'located', verifiedBy: 'police-in-person', at: hour(2) };
    expect(amber(taken, [located])).toBe(false);
    expect(amber({ abducted: 'yes' }, [{ ...located, condition: 'deceased' }])).toBe(false);
    expect(amber({ ...taken, child: { birthDate: '2008-05-04' } })).toBe(false);
  });
});

describe('advice by the law and the age', () => {
  it.each([
    ['2016-09-28T15:00:00Z', true],
    ['2016-09-29T15:00:00Z', false],
    ['2019-05-06T15:00:00Z', false],
  ])('that no clock ran yet is given of information received at %s: %s', (at, isGiven) => {
    const facts = { child: { birthDate: '2005-02-28' } };
    expect(given([{ ...received, at }], facts, '2019-06-01T15:00:00Z').includes('law-not-yet-in-force')).toBe(isGiven);
  });

  const youth = { child: { birthDate: '2007-01-01' } };
  const isForYoungAdult = (facts: Given, chosen: Partial<Readings>): boolean =>
    given([received], { ...youth, ...facts }, hour(30), chosen).includes('young-adult');
  const elected = (olderAgeElected: number, said: Given = {}): Given => ({ agencies: [{ ...county, olderAgeElected, ...said }] });

  it('for a young adult is given where age alone keeps title IV-E out, by either reading of the class', () => {
    expect(isForYoungAdult(elected(18), { youthInCare: 'elected-age-only' })).toBe(true);
    expect(isForYoungAdult(elected(19), { youthInCare: 'any-age', reportScope: 'runaway-inclusive' })).toBe(true);
    expect(isForYoungAdult(elected(21), { youthInCare: 'any-age', reportScope: 'runaway-inclusive' })).toBe(false);
  });

  it('for a young adult is not given where something else keeps it out, or nothing does', () => {
    expect(isForYoungAdult(elected(18), { youthInCare: 'any-age', reportScope: 'narrow' })).toBe(false);
    const served = { ...elected(18, { responsibility: 'chafee-services' }), reasonableCauseOfTrafficking: 'yes' };
    expect(isForYoungAdult(served, { youthInCare: 'elected-age-only' })).toBe(false);
  });
});

describe('advice of an overlay', () => {
  const policy = withOverlay(
    federal,
    defineOverlay({
      id: 'example',
      jurisdiction: 'Example State',
      provenance: { source: 'Example State Manual', readOn: calendarDate('2026-11-01'), confirmedBy: null },
      advice: [{ id: 'example-advice', basis: 'overlay', text: 'Ask the school.', when: missingChild }],
    }),
  );

  it.each([
    ['yes', ['police-first', 'example-advice']],
    ['unknown', ['police-first', 'example-advice']],
    ['no', []],
  ])('is given after the rest, unless its rule certainly does not hold: %s', (whereaboutsUnknown, advice) => {
    const { advice: all, faults } = assessed([received], hour(30), { whereaboutsUnknown }, policy);
    expect(all.map(({ id }) => id)).toEqual(advice);
    expect(faults).toEqual([]);
  });
});

describe('advice that the record would contradict', () => {
  const dead: Given = { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(30) };
  const back: Given = { id: 'b', kind: 'returned', to: 'authorised-care', at: hour(30) };
  const lost: Given = { kind: 'whereabouts-lost', at: hour(40) };
  const news: Given = { ...received, id: 'n', at: hour(41) };
  const has = (id: string, ...events: readonly Given[]): boolean => given([received, ...events], {}, hour(50)).includes(id);

  it('is no call to the police first once the child is found', () => {
    expect([has('police-first'), has('police-first', dead), has('police-first', back)]).toEqual([true, false, false]);
    expect(has('police-first', back, lost, news)).toBe(true);
  });

  it('is not to see to the return of a child who is dead', () => {
    const id = 'absent-though-whereabouts-known';
    expect([has(id, { ...dead, condition: 'alive' }), has(id, dead)]).toEqual([true, false]);
  });

  it('says that somebody else told only of others, and of this time missing', () => {
    const others = (said: Given): boolean => has('confirm-others-report', back, lost, news, report({ at: hour(42), ...said }));
    expect(others({ agency: null, by: 'caregiver' })).toBe(true);
    expect(others({ agency: null, by: 'caregiver', at: hour(2) })).toBe(false);
    expect(others({ agency: null })).toBe(false);
    expect(others({ at: hour(2) })).toBe(false);
  });
});
