import {
  calendarDate,
  contactsWith,
  criminalJusticeAgency,
  federal,
  instant,
  leadRouting,
  nationalContacts,
  ncmecCaseTypes,
  ncmecReporters,
  ncmecServiceAvailable,
  ncmecServices,
  parseEpisode,
  type Answer,
  type Finding,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { contactOf, contactsGiven } from '../../src/law/contacts.js';

const at = instant('2026-10-31T15:00:00Z');
const of = (said: object) =>
  parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2011-02-28' }, whereaboutsUnknown: 'yes', ...said });
const answers = (findings: readonly Finding[]): object => Object.fromEntries(findings.map(({ id, answer }) => [id, answer]));

describe('the case types of the National Center', () => {
  it.each<[string, object, string]>([
    ['a child who ran away', { circumstances: 'ran-away', abducted: 'no' }, 'endangered-runaway'],
    ['a child taken by a parent', { circumstances: 'family-abduction', abducted: 'yes' }, 'family-abduction'],
    ['a child taken by a stranger', { circumstances: 'nonfamily-abduction', abducted: 'yes' }, 'nonfamily-abduction'],
    ['a child lost on a walk', { circumstances: 'wandered-or-lost' }, 'lost-injured-or-otherwise-missing'],
    ['a child displaced by a flood', { circumstances: 'displaced-by-disaster' }, 'lost-injured-or-otherwise-missing'],
    [
      'a youth of 19 at risk of trafficking',
      { child: { birthDate: '2007-05-01' }, circumstances: 'ran-away', reasonableCauseOfTrafficking: 'yes' },
      'critically-missing-young-adult',
    ],
  ])('%s is one of them', (_, said, type) => {
    const types = ncmecCaseTypes(of(said), at);
    expect(types.filter(({ answer }) => answer === 'yes').map(({ id }) => id)).toEqual([type]);
  });

  it('are open where nobody knows why the child is away, and rest on practice', () => {
    const types = ncmecCaseTypes(of({}), at);
    expect(answers(types)).toEqual({
      'endangered-runaway': 'unknown',
      'family-abduction': 'unknown',
      'nonfamily-abduction': 'unknown',
      'lost-injured-or-otherwise-missing': 'unknown',
      'critically-missing-young-adult': 'no',
    });
    expect([...new Set(types.map(({ basis }) => basis))]).toEqual(['ncmec-practice']);
  });

  it.each<[string, object, Answer]>([
    ['the child is kept at a known address', { whereaboutsUnknown: 'no' }, 'yes'],
    ['nobody knows whether the child is kept', { abducted: null }, 'unknown'],
    ['nobody keeps the child', { abducted: 'no' }, 'no'],
    ['the child is back in authorised care', { events: [{ kind: 'returned', at: '2026-10-30T12:00:00Z', to: 'authorised-care' }] }, 'no'],
    ['the child is back, nobody knows where', { events: [{ kind: 'returned', at: '2026-10-30T12:00:00Z' }] }, 'unknown'],
    [
      'the child was found dead',
      { events: [{ kind: 'located', at: '2026-10-30T12:00:00Z', verifiedBy: 'police-in-person', condition: 'deceased' }] },
      'no',
    ],
    [
      'the child may have been found dead by then',
      { events: [{ kind: 'located', on: '2026-10-31', verifiedBy: 'police-in-person', condition: 'deceased' }] },
      'unknown',
    ],
    ['the child was seen alive', { events: [{ kind: 'located', at: '2026-10-30T12:00:00Z', condition: 'alive' }] }, 'yes'],
  ])('an abduction lasts: %s', (_, said, answer) => {
    for (const circumstances of ['family-abduction', 'nonfamily-abduction']) {
      const types = ncmecCaseTypes(of({ circumstances, abducted: 'yes', ...said }), at);
      expect(types.find(({ id }) => id === circumstances)?.answer).toBe(answer);
    }
  });

  it.each(['at-a-festival', 'unknown'])('are open where the record has only a word of its own: %s', (circumstances) => {
    const said = { abducted: 'yes', child: { birthDate: '2011-02-28' } };
    expect(answers(ncmecCaseTypes(of({ ...said, circumstances }), at))).toEqual({
      'endangered-runaway': 'unknown',
      'family-abduction': 'unknown',
      'nonfamily-abduction': 'unknown',
      'lost-injured-or-otherwise-missing': 'unknown',
      'critically-missing-young-adult': 'no',
    });
  });

  it.each<[string, Answer, Answer]>([
    ['2026-10-31T04:59:59.999Z', 'yes', 'no'],
    ['2026-10-31T05:00:00.000Z', 'no', 'yes'],
    ['2026-10-31T05:00:00.001Z', 'no', 'yes'],
  ])('turn with the 18th birthday, at %s', (moment, runaway, adult) => {
    const episode = of({ child: { birthDate: '2008-10-31' }, circumstances: 'ran-away', reasonableCauseOfTrafficking: 'yes' });
    expect(answers(ncmecCaseTypes(episode, instant(moment)))).toMatchObject({
      'endangered-runaway': runaway,
      'critically-missing-young-adult': adult,
    });
  });
});

describe('the services of the National Center', () => {
  const service = (id: string) => {
    const found = ncmecServices.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no service ${id}`);
    return found;
  };

  it('a poster needs a police report and the guardian’s permission; an entry in NCIC is preferred, not needed', () => {
    const known = { 'police-report': 'yes', 'guardian-permission': 'yes', 'investigating-agency-consulted': 'yes' } as const;
    expect(ncmecServiceAvailable(service('poster'), known).answer).toBe('yes');
    expect(ncmecServiceAvailable(service('poster'), { ...known, 'ncic-entry': 'no' }).answer).toBe('yes');
    expect(ncmecServiceAvailable(service('poster'), { ...known, 'police-report': 'no' }).answer).toBe('no');
    expect(ncmecServiceAvailable(service('poster'), {}).answer).toBe('unknown');
    expect(answers(ncmecServiceAvailable(service('poster'), { 'police-report': 'no' }).because)).toEqual({
      'police-report': 'no',
      'guardian-permission': 'unknown',
      'investigating-agency-consulted': 'unknown',
    });
    expect(service('poster').prefers).toEqual(['ncic-entry']);
  });

  it('analysis is for the police alone, and a case manager answers every report', () => {
    expect(service('case-analysis').needs).toEqual(['police-request']);
    expect(ncmecServiceAvailable(service('case-management'), {}).answer).toBe('yes');
  });

  it('rest on practice and on a grant, which lays no duty on agencies', () => {
    for (const each of ncmecServices) {
      expect(ncmecServiceAvailable(each, {}).law.map(({ id, citation, kind }) => [id, citation, kind])).toEqual([
        ['ncmec-reporting', 'NCMEC, answers to questions of agencies after a webinar on children missing from care', 'ncmec-practice'],
        ['ncmec-grant', '34 U.S.C. 11293(b)(1)(A)-(O)', 'statute'],
      ]);
    }
    expect(federal.duties.filter(({ law }) => law.some(({ id }) => id === 'ncmec-grant'))).toEqual([]);
  });

  it('are practice, and no duty waits for them', () => {
    expect(ncmecServiceAvailable(service('poster'), {}).basis).toBe('ncmec-practice');
    expect(federal.duties.filter(({ id }) => ncmecServices.some((each) => each.id === id))).toEqual([]);
  });
});

describe('who reports to the National Center', () => {
  const county = { id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
  const probation = { id: 'example-probation', kind: 'juvenile-probation', responsibility: 'supervision' };

  it('names the worker of the agency that holds the guardianship', () => {
    const who = ncmecReporters(of({ agencies: [county], legalGuardians: ['agency'] }), at);
    expect(who).toMatchObject({
      guardians: ['agency'],
      anyoneElse: 'if-the-guardian-has-not',
      contactOf: ['example-county'],
      shared: 'no',
    });
  });

  it('leaves open whether probation shares it, and names both', () => {
    const who = ncmecReporters(of({ agencies: [county, probation], legalGuardians: ['agency'] }), at);
    expect(who).toMatchObject({ contactOf: ['example-county', 'example-probation'], shared: 'unknown' });
  });

  it('names no agency where none is the guardian', () => {
    expect(ncmecReporters(of({ agencies: [county], legalGuardians: ['parent'] }), at)).toMatchObject({ contactOf: [], shared: 'no' });
  });

  const supervisor = { ...county, id: 'example-city', responsibility: 'supervision' };
  it.each<[string, object, readonly string[], Answer]>([
    ['nobody knows the guardians', { agencies: [county], legalGuardians: null }, ['example-county'], 'no'],
    ['nobody knows the agencies', { agencies: null, legalGuardians: ['agency'] }, [], 'unknown'],
    ['two share the care, none of them probation', { agencies: [county, supervisor] }, ['example-county', 'example-city'], 'no'],
    ['probation is alone', { agencies: [probation] }, ['example-probation'], 'no'],
    ['a provider helps', { agencies: [county, { ...county, id: 'example-home', kind: 'private-provider' }] }, ['example-county'], 'no'],
    ['another has no part in it', { agencies: [county, { ...probation, responsibility: 'none' }] }, ['example-county'], 'no'],
    [
      'another gives services alone',
      { agencies: [county, { ...county, id: 'b', responsibility: 'chafee-services' }] },
      ['example-county'],
      'no',
    ],
    [
      'nobody knows the part of probation',
      { agencies: [county, { ...probation, responsibility: null }] },
      ['example-county', 'example-probation'],
      'unknown',
    ],
  ])('names, where %s, whom to ask', (_, said, contactOf, shared) => {
    const who = ncmecReporters(of({ legalGuardians: ['agency'], ...said }), at);
    expect(who).toMatchObject({ contactOf, shared });
    expect(who.law.map(({ id }) => id)).toEqual(['ncmec-reporting']);
  });

  it.each([
    ['1984-10-12T04:59:59.999Z', true],
    ['1984-10-12T05:00:00.000Z', false],
    ['1984-10-12T05:00:00.001Z', false],
  ])('has no answer before the law that is encoded, as the case types have none: %s', (moment, isRefused) => {
    const refused = expect.objectContaining({ name: 'OutsideCoverageError' }) as Error;
    for (const ask of [ncmecReporters, ncmecCaseTypes]) {
      const asking = (): unknown => ask(of({ child: { birthDate: '1975-02-28' } }), instant(moment));
      if (isRefused) expect(asking).toThrow(refused);
      else expect(asking).not.toThrow();
    }
  });

  it('says of each answer that nobody knows since when it is so', () => {
    const laws = [...ncmecReporters(of({}), at).law, ...ncmecCaseTypes(of({}), at).flatMap(({ law }) => law)];
    expect(laws.map(({ since }) => since)).toEqual(laws.map(() => 'unchecked'));
  });

  it('leads go to the investigating agency, which coordinates', () => {
    expect(leadRouting).toMatchObject({
      to: 'investigating-agency',
      coordinatesWith: 'agency-where-the-child-may-be',
      orTell: 'ncmec-hotline',
    });
  });
});

describe('contacts', () => {
  const desk = {
    id: 'desk',
    name: 'Example Police',
    phone: '555-0100',
    for: 'reports',
    source: 'Example Manual',
    readOn: calendarDate('2026-11-01'),
  };

  it('are dated, and local ones come after the national ones without replacing any', () => {
    expect(nationalContacts.map(({ readOn }) => readOn)).toEqual(['2026-11-21', '2026-11-21']);
    expect(contactsWith(desk, { ...desk, id: 'ncmec-hotline' }).map(({ id, phone }) => [id, phone])).toEqual([
      ['ncmec-hotline', '1-800-843-5678'],
      ['cybertipline', '1-800-843-5678'],
      ['desk', '555-0100'],
    ]);
  });
});

describe('a criminal justice agency, 28 CFR 20.3(g)', () => {
  it.each<[string, object, Answer]>([
    ['a court', { court: 'yes' }, 'yes'],
    ['a police department', { court: 'no', governmental: 'yes', administersCriminalJustice: 'yes', substantialBudget: 'yes' }, 'yes'],
    ['a child welfare agency', { court: 'no', governmental: 'yes', administersCriminalJustice: 'no' }, 'no'],
    ['a probation department of unknown budget', { court: 'no', governmental: 'yes', administersCriminalJustice: 'yes' }, 'unknown'],
    ['a private provider', { court: 'no', governmental: 'no' }, 'no'],
    ['a body of which nothing is known', {}, 'unknown'],
  ])('%s', (_, body, answer) => {
    expect(criminalJusticeAgency(body).answer).toBe(answer);
  });
});

describe('what the National Center publishes about itself', () => {
  it.each([
    ['case-management', [], []],
    ['poster', ['police-report', 'guardian-permission', 'investigating-agency-consulted'], ['ncic-entry']],
    ['social-media', ['police-report', 'guardian-permission', 'investigating-agency-consulted'], ['ncic-entry']],
    ['police-technical-assistance', ['police-request'], []],
    ['outreach-team', ['police-request'], []],
    ['case-analysis', ['police-request'], []],
    ['family-advocacy', [], []],
    ['policy-assistance', [], []],
  ])('says what the service %s needs: %j, and prefers: %j', (id, needs, prefers) => {
    expect(ncmecServices.find((service) => service.id === id)).toMatchObject({ needs, prefers });
  });

  it('says where to call, what for, and where that was read', () => {
    expect(nationalContacts).toEqual([
      {
        id: 'ncmec-hotline',
        name: 'National Center for Missing & Exploited Children',
        phone: '1-800-843-5678',
        for: expect.stringContaining('missing children') as string,
        source: expect.stringContaining('NCMEC') as string,
        readOn: '2026-11-21',
      },
      {
        id: 'cybertipline',
        name: expect.stringContaining('CyberTipline') as string,
        phone: '1-800-843-5678',
        url: 'https://report.cybertip.org',
        for: expect.stringContaining('no report of a missing child') as string,
        source: expect.stringContaining('CyberTipline') as string,
        readOn: '2026-11-21',
      },
    ]);
  });

  it('is practice, with the law of its programmes beside it', () => {
    expect(leadRouting.law.map(({ kind }) => kind)).toEqual(['ncmec-practice']);
  });
});

describe('whom to call of a body', () => {
  const desk = {
    ...{ id: 'example-police', name: 'Example Police', phone: '217-555-0142', for: 'reports', source: 'Example County Manual' },
    readOn: calendarDate('2026-11-01'),
  };
  const reaching = { ...desk, id: 'example-desk', phone: '217-555-0143', reaches: ['law-enforcement', 'ncmec'] };
  const directory = [desk, reaching, { ...reaching, id: 'second' }];

  it.each([
    ['ncmec', { name: 'National Center for Missing & Exploited Children', phone: '1-800-843-5678' }],
    ['law-enforcement', { name: 'Example Police', phone: '217-555-0143' }],
    ['juvenile-court', null],
    ['nobody', null],
  ])('is by the directory, and the National Center by its own number: %s', (body, contact) => {
    expect(contactOf(body, directory)).toEqual(contact);
  });

  it('is asked of a list of contacts, each with its words', () => {
    expect(contactsGiven('contacts', 'desk')).toEqual([['contacts', false, 'a list of contacts']]);
    expect(contactsGiven('contacts', directory).map(([name, isRight]) => [name, isRight])).toEqual([
      ['contacts/0', true],
      ['contacts/1', true],
      ['contacts/2', true],
    ]);
  });
});
