import {
  calendarDate,
  defineOverlay,
  explain,
  federal,
  missingOrAbductedFromCare,
  nextSteps,
  refusalScript,
  withOverlay,
  type NextStep,
  type Policy,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, hour, ncmec, police, received, report, victim, type Given } from '../assess/cases.js';

/** The steps of the duties that have a limit, and the questions. */
const steps = (events: readonly Given[], asOf = hour(1), facts: Given = {}, policy: Policy = federal): readonly NextStep[] =>
  nextSteps(assessed(events, asOf, facts, policy)).filter(
    ({ kind, about }) => kind === 'ask' || [police, ncmec, victim].some((id) => about.startsWith(`${id}/`)),
  );
const order = (events: readonly Given[], asOf?: string, facts?: Given, policy?: Policy): readonly string[] =>
  steps(events, asOf, facts, policy).map(({ about }) => about.split('/')[0] ?? '');

const law: Provision = {
  id: 'x',
  citation: 'Example 1',
  kind: 'overlay',
  interval: { from: calendarDate('2000-01-01'), to: null },
  readThrough: calendarDate('2026-01-01'),
  evidence: 'T',
};

describe('what to do next', () => {
  it('is to call the police and then the National Center, whose number it gives', () => {
    expect(steps([received])).toEqual([
      {
        kind: 'act',
        about: `${police}/county/r`,
        owedBy: 'county',
        text: 'Report the missing child to law enforcement, for entry into NCIC',
        when: 'Due immediately, and in no case later than Tue 2026-05-05 10:00 CDT',
        dueAt: hour(24),
        contact: null,
      },
      {
        kind: 'act',
        about: `${ncmec}/county/r`,
        owedBy: 'county',
        text: 'Report the missing child to the National Center for Missing & Exploited Children',
        when: 'Due immediately, and in no case later than Tue 2026-05-05 10:00 CDT',
        dueAt: hour(24),
        contact: { name: 'National Center for Missing & Exploited Children', phone: '1-800-843-5678' },
      },
    ]);
  });

  it('is nothing where nothing is left', () => {
    expect(steps([received, report({ at: hour(0) }), report({ to: 'ncmec', at: hour(0) })])).toEqual([]);
    expect(steps([received], hour(1), { whereaboutsUnknown: 'no' })).toEqual([]);
  });

  it('is to report at once, and to say when the agency heard of a missing child, where the record does not', () => {
    const when = 'At once; no clock is shown, since the record does not say when the agency heard';
    expect(steps([])).toMatchObject([
      { kind: 'act', about: `${police}/county/awaited`, when, dueAt: null },
      { kind: 'act', about: `${ncmec}/county/awaited`, when, contact: { phone: '1-800-843-5678' } },
      {
        kind: 'ask',
        about: '/events',
        text: expect.stringMatching(/^What happened, and when\? .*when did the agency first hear .*\(\/events\)$/) as unknown,
      },
    ]);
    expect(order([{ kind: 'caregiver-discovered', at: hour(0) }])).toEqual([police, ncmec, '']);
    expect(order([], hour(1), { agencies: null })).toEqual([police, ncmec, '']);
    expect(order([], hour(1), { whereaboutsUnknown: 'unknown' })).toEqual(['']);
    expect(order([], hour(1), { agencies: [] })).toEqual([]);
    expect(steps([], hour(1), { whereaboutsUnknown: 'no' })).toEqual([]);
  });

  it('is to report at once for the agency alone for which no clock is shown, after what is overdue', () => {
    const agencies = ['county', 'other'].map((id) => ({ id, kind: 'title-iv-e-state', responsibility: 'placement-and-care' }));
    const keys = (asOf: string): readonly string[] => steps([received], asOf, { agencies }).map(({ about }) => about);
    const [awaited, running] = [[police, ncmec].map((id) => `${id}/other/awaited`), [police, ncmec].map((id) => `${id}/county/r`)];
    expect(keys(hour(1))).toEqual([...awaited, ...running, '/events']);
    expect(keys(hour(24, 1))).toEqual([...running, ...awaited, '/events']);
  });

  /** AMB-1a: beyond foster care reasonable cause is the only ground, and the only authority to tell the National Center. */
  it('is to decide on reasonable cause after the call to the police, where nothing else permits telling the National Center', () => {
    const served = { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' }], placement: 'in-home' };
    const undecided = { ...served, reasonableCauseOfTrafficking: 'unknown' };
    const about = (events: readonly Given[], facts: Given): readonly string[] =>
      nextSteps(assessed(events, hour(1), facts))
        .filter(({ kind }) => kind !== 'advise')
        .map((step) => `${step.kind} ${step.about.split('/').slice(0, 2).join('/')}`);
    const decide = 'act /reasonableCauseOfTrafficking';
    const communication = 'act ive-ongoing-communication/county';
    expect(about([received], undecided)).toEqual([`act ${police}/county`, decide, `act ${ncmec}/county`, communication]);
    expect(about([received, report({ at: hour(0) })], undecided)).toEqual([decide, `act ${ncmec}/county`, communication]);
    expect(about([], undecided)).toEqual([`act ${police}/county`, decide, `act ${ncmec}/county`, communication]);
    expect(about([received], { ...served, reasonableCauseOfTrafficking: 'yes' })).not.toContain(decide);
    expect(about([received], { reasonableCauseOfTrafficking: 'unknown' })).not.toContain(decide);
    const decided = { ...served, reasonableCauseOfTrafficking: 'no', sexTraffickingVictim: 'unknown' };
    for (const events of [[received], []]) {
      expect(about(events, decided)).not.toContain(decide);
      expect(about(events, decided)).toContain('ask /sexTraffickingVictim');
    }
    // As `decideDisclosure` says: an agency that sees no reasonable cause has no ground to tell the National Center, unless the child is a victim.
    const persons = nextSteps(assessed([received], hour(1), decided)).filter(({ text }) => text.includes('A person must decide first'));
    expect(persons.map(({ about }) => about.split('/')[0])).toEqual([ncmec, 'ive-ongoing-communication']);
    expect(persons.every(({ text }) => text.includes('whether the child is a victim'))).toBe(true);
    const [call, , tell] = nextSteps(assessed([received], hour(1), undecided));
    expect(call?.text).toBe('Report the missing child to law enforcement, for entry into NCIC');
    expect(tell).toMatchObject({ dueAt: hour(24) });
    expect(tell?.text).toContain('A person must decide first that the National Center may be told');
  });

  it('is the own act of an agency whose id is a word for another body', () => {
    for (const id of ['state', 'law-enforcement', 'ncmec', 'court']) {
      const agencies = [
        { id, kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
        { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care' },
      ];
      const told = nextSteps(assessed([{ ...received, agency: id }], hour(1), { agencies })).filter(({ about }) =>
        about.startsWith(`${police}/${id}/`),
      );
      expect(told.map(({ kind, text }) => [kind, text])).toEqual([
        ['act', `Report the missing child to law enforcement, for entry into NCIC (${id})`],
      ]);
    }
  });

  it('is only what is left', () => {
    expect(order([received, report({ at: hour(0) })])).toEqual([ncmec]);
    expect(order([received, report({ to: 'ncmec', at: hour(0) })])).toEqual([police]);
  });

  it('begins with what was due first', () => {
    const identified = (at: string): Given => ({ id: 'i', kind: 'trafficking-identified', agency: 'county', at });
    expect(order([received, identified(hour(-30))], hour(1))).toEqual([victim, police, ncmec]);
    expect(order([received, identified(hour(0))], hour(1))).toEqual([police, ncmec, victim]);
    expect(order([received, identified(hour(1))], hour(1))).toEqual([police, ncmec, victim]);
    expect(order([received, identified(hour(0, -1))], hour(1))).toEqual([victim, police, ncmec]);
  });

  it('puts the National Center first where its limit ends first', () => {
    const overlay = defineOverlay({
      id: 'example',
      jurisdiction: 'Example',
      provenance: { source: 'Example', readOn: calendarDate('2026-01-01'), confirmedBy: null },
      limits: [{ on: ncmec, from: 'agency-received-information', within: { hours: 2 }, law }],
    });
    expect(order([received], hour(1), {}, withOverlay(federal, overlay))).toEqual([ncmec, police]);
  });

  it('counts what was due at the latest where nobody knows since when, and else puts it last', () => {
    const agencies = [
      { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' },
      { id: 'tribe', kind: 'title-iv-e-tribal', responsibility: 'placement-and-care', role: 'sole' },
    ];
    const knew = { kind: 'agency-determined-missing', agency: 'tribe', at: hour(-1) };
    const keys = (events: readonly Given[]): unknown =>
      steps(events, hour(1), { agencies }).map(({ about }) => about.split('/').slice(0, 2));
    expect(keys([received, knew])).toEqual([
      [police, 'tribe'],
      [ncmec, 'tribe'],
      [police, 'county'],
      [ncmec, 'county'],
      ['', 'events'],
    ]);
    const unknown = { ...received, id: 'u', agency: 'tribe', at: 'unknown' };
    expect(keys([unknown, received])).toEqual([
      [police, 'county'],
      [ncmec, 'county'],
      [police, 'tribe'],
      [ncmec, 'tribe'],
      ['', 'events'],
    ]);
    expect(steps([unknown], hour(1), { agencies })[0]).toMatchObject({ dueAt: null });
  });

  it('gives the police before the National Center for each of several agencies', () => {
    const agencies = ['county', 'tribe'].map((id) => ({ id, kind: 'title-iv-e-state', responsibility: 'placement-and-care' }));
    expect(order([{ ...received, agency: null }], hour(1), { agencies })).toEqual([police, police, ncmec, ncmec]);
  });

  it('says whose each step is, in words where several agencies have one', () => {
    const agencies = ['county', 'tribe'].map((id) => ({ id, kind: 'title-iv-e-state', responsibility: 'placement-and-care' }));
    const shared = steps([{ ...received, agency: null }], hour(1), { agencies });
    expect(shared.map(({ owedBy }) => owedBy)).toEqual(['county', 'tribe', 'county', 'tribe']);
    expect(shared.map(({ text }) => /\((\w+)\)$/.exec(text)?.[1])).toEqual(['county', 'tribe', 'county', 'tribe']);
    const alone = steps([{ ...received, agency: null }, report({ agency: 'tribe', at: hour(0) })], hour(1), { agencies });
    expect(new Set(alone.map(({ text, owedBy }) => `${String(owedBy)} ${text}`)).size).toBe(alone.length);
    expect(steps([received]).every(({ text }) => !text.includes('('))).toBe(true);
  });

  it('ends with the questions that would settle what is open', () => {
    const asked = steps([received], hour(1), { agencies: [{ id: 'county', kind: 'title-iv-e-state' }], whereaboutsUnknown: 'unknown' });
    expect(asked.map(({ kind }) => kind)).toEqual(['act', 'act', 'ask', 'ask']);
    expect(asked[2]).toEqual({
      kind: 'ask',
      about: '/agencies/0/responsibility',
      owedBy: null,
      text: 'What is the agency responsible for: placement and care, supervision (also of a child with an open child welfare case file who was not removed from home), services to former foster youth, or nothing? Answer for how it was at Mon 2026-05-04 10:00 CDT. What became so only after the start of the record is an event with a time of its own (/agencies/0/responsibility: county)',
      when: null,
      dueAt: null,
      contact: null,
    });
    expect(asked[3]?.about).toBe('/whereaboutsUnknown');
  });

  it('asks about an event by what is not on record of it', () => {
    const asked = steps([received, report({ outcome: null, at: hour(0) })]).find(({ kind }) => kind === 'ask');
    expect(asked).toMatchObject({
      about: '/events/1/outcome',
      text: 'What became of the report: was the information taken? (/events/1/outcome: reported, law-enforcement)',
    });
    const day = hour(0).slice(0, 10);
    const asks = steps([received, report({ to: 'ncmec', outcome: null, on: day })]).filter(({ about }) => about === '/events/1/outcome');
    expect(asks.map(({ text }) => text.replace(/^.*\(/, ''))).toEqual([`/events/1/outcome: reported, ncmec, ${day})`]);
  });

  it('names no recipient but those to whom a duty is to report: another word may be that of a person', () => {
    const back: Given = { id: 'back', kind: 'returned', to: 'authorised-care', at: hour(10) };
    const assessment = assessed([received, report({ to: 'aunt-maria' }), back], hour(72), { sexTraffickingVictim: 'unknown' });
    const asked = nextSteps(assessment).find(({ about }) => about === '/events/1/at');
    expect(asked?.text).toBe('When was that? (/events/1/at: reported)');
    expect(explain(assessment, { language: 'en' })).not.toContain('aunt-maria');
  });

  it('is said in the language asked for', () => {
    const [first] = nextSteps(assessed([received], hour(1)), { language: 'es' });
    expect(first).toMatchObject({
      text: 'Denunciar la desaparición del menor a la policía, para su ingreso en el NCIC',
      when: 'Debe hacerse de inmediato, y en ningún caso después del mar 2026-05-05 10:00 CDT',
    });
  });

  it('leaves the assessment as it was', () => {
    const assessment = assessed([{ kind: 'trafficking-identified', agency: 'county', at: hour(-30) }, received]);
    const before = JSON.stringify(assessment);
    nextSteps(assessment);
    expect(JSON.stringify(assessment)).toBe(before);
  });
});

/** 671(a)(35)(B)(i): what a report should hold may follow; the report was in time without it. */
describe('what to do about a report that left something out', () => {
  const made = (to: string, photo: string, said: Given = {}): Given => report({ to, at: hour(1), content: { photo }, ...said });
  const sent = (events: readonly Given[], asOf = hour(2)): readonly (string | null)[] =>
    nextSteps(assessed([received, ...events], asOf)).flatMap(({ text, when }) => (text.startsWith('Send on') ? [text, when] : []));
  const both = [made('law-enforcement', 'missing'), made('ncmec', 'missing')];

  it('is to send it on to whoever did not get it, without a time', () => {
    const text = (body: string): string => `Send on to ${body} what the report left out: photo`;
    expect(sent(both)).toEqual([text('the police'), 'The text sets no time', text('the National Center'), 'The text sets no time']);
    expect(sent([...both, made('ncmec', 'included', { at: hour(2) })])).toEqual([text('the police'), 'The text sets no time']);
    expect(assessed([received, ...both], hour(2)).duties.filter(({ id }) => id === police || id === ncmec)).toMatchObject([
      { status: 'met', outstanding: false },
      { status: 'met', outstanding: false },
    ]);
  });

  it.each(['included', 'unavailable', 'unknown'])('is nothing where the photo is %s', (photo) => {
    expect(sent([made('law-enforcement', photo), made('ncmec', photo)])).toEqual([]);
  });

  it('is nothing once the child is back', () => {
    expect(sent([...both, { kind: 'returned', to: 'authorised-care', at: hour(2) }], hour(3))).toEqual([]);
  });
});

/** AMB-16, AMB-17: a child missing anew is reported anew; what nobody reported before stays late. */
describe('what to do when a child is missing for the second time', () => {
  const again = [
    received,
    { kind: 'located', verifiedBy: 'agency-in-person', at: hour(30) },
    { kind: 'whereabouts-lost', at: hour(40) },
    { ...received, id: 'again', at: hour(41) },
  ];
  const told = [report({ at: hour(42) }), report({ to: 'ncmec', at: hour(42) })];
  const texts = (events: readonly Given[]): readonly string[] =>
    nextSteps(assessed(events, hour(43))).flatMap(({ kind, text }) => (kind === 'advise' ? [] : [text]));

  it('is said once, however often it is owed', () => {
    expect(texts(again).filter((text) => text.startsWith('Report the missing child to law enforcement'))).toHaveLength(1);
    expect(texts([...again, ...told]).filter((text) => text.startsWith('Keep in regular touch'))).toHaveLength(1);
  });

  it('shows what was never reported before as late, after what is still to do, and changes no status', () => {
    const late = texts([...again, ...told]);
    expect(late.filter((text) => text.startsWith('Report the missing child'))).toEqual([]);
    expect(late.slice(-2).every((text) => text.startsWith('An earlier time that the child was missing stays without a report'))).toBe(true);
    const { duties } = assessed([...again, ...told], hour(43));
    expect(duties.filter(({ id }) => id === police).map(({ status }) => status)).toEqual(['overdue', 'met']);
    expect(texts([...again, told[0] ?? {}]).filter((text) => text.startsWith('Report the missing child'))).toHaveLength(1);
  });
});

/** AMB-7: a report that was not made stays owed, but its purpose, an entry of a missing child, is spent. */
describe('what to do about a report that was never made, once the child is found', () => {
  const told = (event: Given, facts: Given = {}, language: 'en' | 'es' = 'en'): readonly string[] =>
    nextSteps(assessed([received, event], hour(40), facts), { language })
      .filter(({ about }) => about.startsWith(`${police}/`) || about.startsWith(`${ncmec}/`))
      .map(({ text }) => text);
  const back: Given = { kind: 'returned', to: 'authorised-care', at: hour(30) };
  const dead: Given = { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(30) };

  it.each<[string, Given]>([
    ['back', back],
    ['seen by the police', { kind: 'located', verifiedBy: 'police-in-person', at: hour(30) }],
    ['dead', dead],
  ])('is to tell of it late, with the reason, and not to report as missing a child who is %s', (_, event) => {
    const said = told(event);
    expect(said).toHaveLength(2);
    expect(said.every((text) => !text.startsWith('Report the missing child') && text.includes('write down why'))).toBe(true);
    expect(said[0]).toContain('Ask for no entry as a missing child now');
    expect(said.every((text) => text.includes('dead') === (event['condition'] === 'deceased'))).toBe(true);
    const spanish = told(event, {}, 'es');
    expect(spanish.every((text) => text.includes('anote por qué') && !text.startsWith('Denunciar'))).toBe(true);
  });

  it.each<[string, Given, Given]>([
    ['still missing', { kind: 'sighted', at: hour(30) }, {}],
    ['heard of by telephone', { kind: 'located', verifiedBy: 'by-telephone', at: hour(30) }, {}],
    ['perhaps seen', { kind: 'located', at: hour(30) }, {}],
    ['dead by a message', { ...dead, verifiedBy: 'by-message' }, {}],
    ['dead by a call', { ...dead, verifiedBy: 'by-telephone' }, {}],
    ['dead by a stranger’s word', { ...dead, verifiedBy: 'other-in-person' }, {}],
    ['dead by a word that nobody verified', { ...dead, verifiedBy: 'not-verified' }, {}],
    ['dead, nobody knows by whose word', { ...dead, verifiedBy: null }, {}],
    ['kept by somebody at a known place', { kind: 'located', verifiedBy: 'police-in-person', at: hour(30) }, { abducted: 'yes' }],
    ['back only later', { ...back, at: hour(41) }, {}],
  ])('is to report the child as missing who is %s', (_, event, facts) => {
    expect(told(event, facts)[0]).toBe('Report the missing child to law enforcement, for entry into NCIC');
  });

  const lost: Given = { id: 'l', kind: 'whereabouts-lost', at: hour(32) };
  const alive: Given = { kind: 'located', verifiedBy: 'police-in-person', condition: 'alive', at: hour(32) };
  const again: Given = { ...received, id: 's', at: hour(33) };
  const toldOf = (events: readonly Given[]): readonly string[] =>
    nextSteps(assessed([received, ...events], hour(40)))
      .filter(({ about }) => about.startsWith(`${police}/`))
      .map(({ text }) => text);

  it('speaks of a death only while it stands', () => {
    expect(toldOf([dead, alive])).toEqual([expect.stringMatching(/is found\. Ask for no entry/)]);
    expect(toldOf([{ ...dead, verifiedBy: 'by-message' }, alive])).toEqual([expect.stringMatching(/is found\. Ask for no entry/)]);
    const missing = 'Report the missing child to law enforcement, for entry into NCIC';
    expect(toldOf([dead, lost, again])).toEqual([missing]);
    expect(toldOf([dead, { kind: 'changed', at: hour(32), facts: { whereaboutsUnknown: 'yes' } }])).toContain(missing);
  });

  it.each<[string, Given, readonly Given[], boolean]>([
    ['a message', { ...dead, verifiedBy: 'by-message' }, [], true],
    ['nobody knows whose word', { ...dead, verifiedBy: null }, [], true],
    ['the police', dead, [], false],
    ['a message, before the police saw the child', { ...dead, verifiedBy: 'by-message' }, [alive], false],
    ['a message, after the police saw the child', { ...dead, verifiedBy: 'by-message' }, [{ ...alive, at: hour(29) }], true],
    ['a message, after which nobody saw the child', { ...dead, verifiedBy: 'by-message' }, [lost], true],
  ])('asks once to verify a death in person that is known by %s', (_, event, others, isAsked) => {
    for (const [language, word] of [
      ['en', 'verify it in person'],
      ['es', 'lo verifique en persona'],
    ] as const) {
      const asks = nextSteps(assessed([received, event, ...others], hour(40)), { language }).filter(({ kind }) => kind === 'ask');
      const toVerify = asks.filter(({ about }) => about === '/events/1/verifiedBy');
      expect(toVerify.map(({ text }) => text.includes(word))).toEqual(isAsked ? [true] : []);
    }
  });

  it.each<[string, readonly Given[], boolean]>([
    ['nothing was heard', [], false],
    ['something was heard', [{ ...received, id: 's', at: hour(33) }], true],
    ['somebody first suspected that it is missing', [{ kind: 'first-suspected', at: hour(33) }], true],
    ['a provider learned something', [{ kind: 'provider-learned', at: hour(33) }], true],
    [
      'the agency determined that it is missing',
      [
        { ...received, id: 's', at: hour(33) },
        { kind: 'agency-determined-missing', agency: 'county', at: hour(34) },
      ],
      true,
    ],
    ['it was heard that the whereabouts are lost', [lost, again], false],
  ])('asks first whether the child is missing again where, after it was back, %s', (_, later, isAsked) => {
    for (const [language, word] of [
      ['en', /^Is the child missing again\? .* tell the police and NCMEC now, and record `whereabouts-lost`/],
      ['es', /^¿Ha vuelto a desaparecer el menor\? .* avise ahora a la policía y al NCMEC, y anote `whereabouts-lost`/],
    ] as const) {
      const steps = nextSteps(assessed([received, back, ...later], hour(40)), { language });
      expect(steps.map(({ text }) => word.test(text)).indexOf(true)).toBe(isAsked ? 0 : -1);
      expect(steps.filter(({ about }) => about === '/events').length).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [hour(24, -1), false],
    [hour(24), false],
    [hour(24, 1), true],
  ])('says at %s that the time of a report has passed: %s', (asOf, isPast) => {
    for (const [language, word] of [
      ['en', 'Overdue. Due immediately, and in no case later than '],
      ['es', 'Plazo vencido. '],
    ] as const) {
      const due = nextSteps(assessed([received], asOf), { language }).find(({ about }) => about.startsWith(ncmec));
      expect(due?.when?.startsWith(word)).toBe(isPast);
    }
  });

  it.each([
    [hour(24), false],
    [hour(24, 1), true],
  ])('says at %s of a report that may have been made that its time may have passed: %s', (asOf, isPast) => {
    const made = report({ to: 'ncmec', at: hour(1), outcome: null });
    const due = nextSteps(assessed([received, made], asOf)).find(({ about }) => about.startsWith(ncmec));
    expect(due?.when?.endsWith('may have passed')).toBe(isPast);
  });

  it.each([
    [hour(24, -1), false],
    [hour(24), false],
    [hour(24, 1), true],
    [hour(30), true],
    [hour(30, 1), false],
  ])('says at %s of a report that started at a rough time that its time may have passed: %s', (asOf, isPast) => {
    const rough = { ...received, at: undefined, between: [hour(0), hour(6)] };
    for (const [language, word] of [
      ['en', /That time may have passed$/],
      ['es', /Puede que ese plazo ya haya vencido$/],
    ] as const) {
      const due = nextSteps(assessed([rough], asOf), { language }).find(({ about }) => about.startsWith(ncmec));
      expect(word.test(due?.when ?? '')).toBe(isPast);
    }
  });

  it.each([
    ['en', 'Is the time right? These events of the record lie after the moment of this assessment'],
    ['es', '¿Es correcta la hora? Estos hechos del registro son posteriores al momento de esta evaluación'],
  ] as const)('asks whether the time is right of what lies after the moment of the assessment (%s)', (language, word) => {
    const seen: Given = { kind: 'sighted', at: hour(9) };
    const asked = (events: readonly Given[], asOf: string): unknown[] =>
      nextSteps(assessed(events, asOf), { language })
        .filter(({ text }) => text.startsWith(word))
        .map(({ kind, about, text }) => [kind, about, text.slice(text.lastIndexOf('('))]);
    expect(asked([received, seen], hour(0, -1))).toEqual([['ask', '/events/0', '(r, /events/1)']]);
    expect(asked([received, seen], hour(0))).toEqual([['ask', '/events/1', '(/events/1)']]);
    expect(asked([received, seen], hour(9))).toEqual([]);
    const isTold = (asOf: string): boolean => explain(assessed([received], asOf), { language }).includes(`  - ${word}`);
    expect([isTold(hour(0, -1)), isTold(hour(0))]).toEqual([true, false]);
  });

  it('changes no status and no time', () => {
    const { duties } = assessed([received, back], hour(40));
    expect(duties.filter(({ id }) => id === police || id === ncmec).map(({ status }) => status)).toEqual(['overdue', 'overdue']);
    const steps = nextSteps(assessed([received, back], hour(40)));
    expect(steps.find(({ about }) => about.startsWith(ncmec))).toMatchObject({ dueAt: hour(24), contact: { phone: '1-800-843-5678' } });
  });

  it('asks the police why nothing was entered, and for no entry', () => {
    const events = [
      received,
      report({ at: hour(0) }),
      { kind: 'confirmed-not-done', duty: 'state-entry-within-2-hours', at: hour(10) },
      back,
    ];
    const press = nextSteps(assessed(events, hour(40))).find(({ kind }) => kind === 'press');
    expect(press).toMatchObject({ owedBy: 'state' });
    expect(press?.text).toMatch(/^Tell the State \(through its police\) that the child is no longer missing\. Ask why .*: see to it that/);
  });
});

/** 42 U.S.C. 671(a)(35)(A)(iii): to determine the experiences, "including" to screen. */
describe('what to do of the two things asked after an absence', () => {
  const back: Given = { id: 'b', kind: 'returned', to: 'authorised-care', at: hour(30) };
  const screened: Given = { kind: 'screened', agency: 'county', victim: 'no', at: hour(32) };
  const written: Given = { kind: 'documented', agency: 'county', what: 'experiences', at: hour(32) };
  const spoken: Given = { kind: 'interviewed', agency: 'county', at: hour(31) };
  const both = 'Determine what the child went through while away, and screen for sex trafficking';
  const experiences =
    'Determine what the child went through while away, and write it down; that the child was screened for sex trafficking is on record';
  const screening = 'Screen the child for sex trafficking; what the child went through while away is on record';
  const interview = '. An interview is on record, and not what was learned in it: write that down';
  const told = (events: readonly Given[], language: 'en' | 'es' = 'en'): readonly string[] =>
    nextSteps(assessed([received, back, ...events], hour(40)), { language })
      .filter(({ about }) => about.startsWith('ive-protocol-experiences-and-screening/'))
      .map(({ text }) => text);

  it.each<[string, readonly Given[], readonly string[]]>([
    ['nothing is done', [], [both]],
    ['the child was screened', [screened], [experiences]],
    ['the experiences are written down', [written], [screening]],
    ['both are done', [screened, written], []],
    ['the child was interviewed', [spoken], [both + interview]],
    ['the child was interviewed and screened', [spoken, screened], [experiences + interview]],
    ['the child was interviewed, and the experiences are written down', [spoken, written], [screening]],
    ['the child was interviewed before', [{ ...spoken, at: hour(29) }], [both]],
    ['nobody knows who interviewed the child', [{ ...spoken, agency: null }], [both]],
    ['nobody knows who screened', [{ ...screened, agency: null }], [both]],
    ['nobody knows when the child was screened', [{ ...screened, at: 'unknown' }], [both]],
    ['something was written down, nobody knows what', [{ ...written, what: null }], [both]],
    ['the child was screened before it was back', [{ ...screened, at: hour(29) }], [both]],
  ])('names what is missing where %s', (_, events, expected) => {
    expect(told(events)).toEqual(expected);
  });

  it('says so in Spanish', () => {
    expect(told([screened], 'es')[0]).toMatch(/^Determinar qué vivió el menor durante la ausencia, y anotarlo; /);
    expect(told([written], 'es')[0]).toMatch(/^Evaluar si hubo trata sexual; /);
    expect(told([spoken], 'es')[0]).toMatch(/Consta una entrevista, pero no lo que se supo en ella: anótelo$/);
  });

  it('is still to be done after an interview: it changes no status', () => {
    const statusOf = (events: readonly Given[]): unknown =>
      assessed([received, back, ...events], hour(40)).duties.find(({ id }) => id === 'ive-protocol-experiences-and-screening');
    expect(statusOf([spoken])).toEqual(statusOf([]));
  });
});

/** 42 U.S.C. 671(a)(35)(B) since 2023: the recovery is told to both who had been told that the child was missing. */
describe('what to do of a recovery that is told to one of two', () => {
  const back: Given = { id: 'b', kind: 'returned', to: 'authorised-care', at: hour(30) };
  const news = (to: string, other: Given = {}): Given => report({ to, about: ['recovery'], at: hour(31), ...other });
  const toldMissing = [report({ at: hour(1) }), report({ to: 'ncmec', at: hour(2) })];
  const told = (events: readonly Given[], language: 'en' | 'es' = 'en'): readonly unknown[] =>
    nextSteps(assessed([received, ...toldMissing, back, ...events], hour(40)), { language })
      .filter(({ about }) => about.startsWith('ive-share-recovery-information/'))
      .map(({ text, contact }) => [text, contact?.phone]);
  const both = ['Tell law enforcement and the National Center about the recovery and its circumstances', undefined];
  const center = [
    'Tell the National Center about the recovery and its circumstances; that law enforcement was told is on record',
    '1-800-843-5678',
  ];
  const police = [
    'Tell law enforcement about the recovery and its circumstances; that the National Center was told is on record',
    undefined,
  ];

  it.each<[string, readonly Given[], readonly unknown[]]>([
    ['nobody was told', [], [both]],
    ['the police were told', [news('law-enforcement')], [center]],
    ['the National Center was told', [news('ncmec')], [police]],
    ['both were told', [news('law-enforcement'), news('ncmec')], []],
    ['the police turned the agency away', [news('law-enforcement', { outcome: 'deflected' })], [both]],
    ['nobody knows what the police answered', [news('law-enforcement', { outcome: null })], [both]],
    ['nobody knows when the police were told', [news('law-enforcement', { at: 'unknown' })], [both]],
    ['somebody else told the police', [news('law-enforcement', { agency: null, by: 'parent' })], [both]],
  ])('names who is still to be told where %s', (_, events, expected) => {
    expect(told(events)).toEqual(expected);
  });

  it('says so in Spanish', () => {
    expect(told([news('law-enforcement')], 'es')).toEqual([
      [expect.stringMatching(/^Informar al Centro Nacional de la recuperación /), '1-800-843-5678'],
    ]);
    expect(told([news('ncmec')], 'es')).toEqual([[expect.stringMatching(/^Informar a la policía de la recuperación /), undefined]]);
  });
});

describe('a child who was back, and lost or taken nobody knows when', () => {
  const back = { kind: 'returned', to: 'authorised-care', at: hour(10) };
  const told = [received, report({ at: hour(1) }), report({ at: hour(1), to: 'ncmec' }), back];
  const firstOf = (...events: readonly Given[]): string | undefined => nextSteps(assessed([...told, ...events], hour(50)))[0]?.text;

  it.each<[string, Given]>([
    ['lost', { kind: 'whereabouts-lost', at: 'unknown' }],
    ['taken', { kind: 'changed', at: 'unknown', facts: { abducted: 'yes' } }],
    ['missing', { kind: 'changed', at: 'unknown', facts: { whereaboutsUnknown: 'yes' } }],
    ['lost before or after the reports', { kind: 'whereabouts-lost', between: [hour(-1), hour(20)] }],
  ])('is asked about first, and reported at once if missing: %s', (_, event) => {
    expect(firstOf(event)).toMatch(/^Is the child missing\?.*tell the police and NCMEC now.*\(\/events\/4\/at\)$/);
  });

  it('is asked about also where the report of the time missing before was never made', () => {
    const events = [received, report({ at: hour(1) }), back, { kind: 'whereabouts-lost', at: 'unknown' }];
    expect(nextSteps(assessed(events, hour(50)))[0]?.text).toMatch(/^Is the child missing\?/);
    expect(nextSteps(assessed([received, report({ at: hour(1) }), { ...back, to: 'parent' }], hour(50)))[0]?.text).not.toMatch(
      /^Is the child missing/,
    );
  });

  it.each<[string, readonly Given[]]>([
    ['the loss has a time, and its own report', [{ kind: 'whereabouts-lost', at: hour(20) }]],
    [
      'the child was certainly found since',
      [
        { kind: 'whereabouts-lost', between: [hour(11), hour(20)] },
        { ...back, at: hour(30) },
      ],
    ],
    ['the absence is the first', [{ kind: 'absence-began', on: '2026-05-03' }]],
  ])('is not where %s', (_, events) => {
    expect(firstOf(...events)).not.toMatch(/^Is the child missing/);
  });
});

it('does not ask whether a child is missing for the time of the absence with which the record begins', () => {
  const events = [
    received,
    report({ at: hour(1) }),
    report({ at: hour(1), to: 'ncmec' }),
    { kind: 'returned', to: 'authorised-care', at: 'unknown' },
  ];
  const assessment = assessed([...events, { kind: 'absence-began', on: '2026-05-03' }], hour(50));
  expect(assessment.needs).toContain('/events/3/at');
  expect(nextSteps(assessment).some(({ text }) => text.startsWith('Is the child missing'))).toBe(false);
});

describe('what somebody else owes again and again', () => {
  const weekly = (who: string, to = 'example-unit', named = 'example-contact'): Policy =>
    withOverlay(
      federal,
      defineOverlay({
        id: 'example',
        jurisdiction: 'Example',
        provenance: { source: 'Example', readOn: calendarDate('2026-01-01'), confirmedBy: null },
        duties: [
          {
            ...{ id: 'example-contact', scope: 'episode', per: 'episode', who, act: 'keep-contact', to, law },
            ...{ trigger: 'agency-received-information', when: missingOrAbductedFromCare, endedBy: ['returned'] },
            limits: [{ from: 'agency-received-information', within: { kind: 'recurring', every: { days: 7 } }, law }],
            discharge: [{ kind: 'documented', what: 'contact' }],
          },
        ],
        words: { [named]: { en: 'Speak with the family', es: 'Hablar con la familia' } },
      }),
    );
  const step = (policy: Policy, events: readonly Given[] = [], language: 'en' | 'es' = 'en'): NextStep | undefined =>
    nextSteps(assessed([received, ...events], hour(24 * 9), {}, policy), { language, policy }).find(({ about }) =>
      about.startsWith('example-contact/'),
    );

  const undone = (duty: string): Given => ({ kind: 'confirmed-not-done', duty, at: hour(24 * 8) });

  it('is not asked for where nothing is on record, or of another duty only', () => {
    expect(step(weekly('caregiver'))).toBeUndefined();
    expect(step(weekly('caregiver'), [undone('le-search')])).toBeUndefined();
  });

  it('is named by the words of its act where it has none of its own', () => {
    for (const named of ['example-contact', 'keep-contact'])
      expect(step(weekly('title-iv-e-agency', 'example-unit', named))?.text).toBe('Speak with the family');
    expect(step(weekly('title-iv-e-agency', 'example-unit', 'another'))?.text).toBe('example-contact');
  });

  it('is the own act of an agency whose id is a word for another body', () => {
    const agencies = [{ id: 'caregiver', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }];
    const policy = weekly('title-iv-e-agency');
    const assessment = assessed([{ ...received, agency: 'caregiver' }], hour(24 * 9), { agencies }, policy);
    const told = nextSteps(assessment, { policy }).find(({ about }) => about.startsWith('example-contact/'));
    expect(told).toMatchObject({ kind: 'act', owedBy: 'caregiver', text: 'Speak with the family' });
    expect(explain(assessment, { language: 'en', policy })).toContain('Speak with the family. Owed by caregiver.');
  });

  it('is asked for where somebody confirmed that it was not done', () => {
    expect(step(weekly('caregiver'), [undone('example-contact')])?.text).toBe(
      'Ask the caregiver to do what was confirmed not to be done: speak with the family',
    );
    expect(step(weekly('caregiver'), [undone('example-contact')], 'es')?.text).toBe(
      'Pida a la persona que cuida al menor lo que consta que no se ha hecho: hablar con la familia',
    );
  });

  it.each([
    ['caregiver', 'ncmec', undefined],
    ['parent', 'example-unit', undefined],
    ['court', 'example-unit', undefined],
    ['law-enforcement', 'example-unit', '1-800-843-5678'],
    ['state', 'example-unit', '1-800-843-5678'],
  ])('by the %s gives the number of the National Center only where it helps', (who, to, phone) => {
    const asked = step(weekly(who, to), [undone('example-contact')]);
    expect(asked?.kind).toBe('press');
    expect(asked?.contact?.phone).toBe(phone);
  });

  it('is the agency’s own act where the agency owes it', () => {
    expect(step(weekly('title-iv-e-agency'))).toMatchObject({ kind: 'act', text: 'Speak with the family', contact: null });
  });
});

describe('the refusal script', () => {
  it('is constant', () => {
    expect(Object.isFrozen(refusalScript)).toBe(true);
    expect(Object.keys(refusalScript)).toEqual(['en', 'es']);
  });

  it.each(['en', 'es'] as const)('cites the law and gives the number of the National Center, line by line (%s)', (language) => {
    const lines = refusalScript[language].split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.every((line) => line.length > 40)).toBe(true);
    expect(lines[1]).toContain('34 U.S.C. 41308(1)');
    expect(lines[2]).toContain('34 U.S.C. 41308(3)');
    expect(lines[2]).toContain('NCIC');
    expect(lines[6]).toContain('1-800-843-5678');
  });

  it('asks for the report, for names and for reasons', () => {
    expect(refusalScript.en).toMatch(/take the report now[\s\S]*waiting period[\s\S]*within two hours[\s\S]*ran away[\s\S]*badge number/);
    expect(refusalScript.es).toMatch(
      /tome la denuncia ahora[\s\S]*período de espera[\s\S]*dos horas[\s\S]*por su cuenta[\s\S]*número de placa/,
    );
    expect(refusalScript.es).not.toMatch(/\b(?:the|and|report|missing child)\b(?! &)/);
  });
});
