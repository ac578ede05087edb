import { calendarDate, contactsWith, nextSteps, type DatedContact, type NextStep } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutyOf, hour, police, received, report, type Given } from '../assess/cases.js';

const steps = (events: readonly Given[], language: 'en' | 'es' = 'en', facts: Given = {}): readonly NextStep[] =>
  nextSteps(assessed([received, ...events], hour(60), facts), { language });
const told = [report({ at: hour(1) }), report({ to: 'ncmec', at: hour(2) })];

/** No law demands it, and a screen that shows the steps alone must not lose it. */
describe('advice among the steps', () => {
  it('comes last, is marked in its kind and in its words, and has no time', () => {
    const refused = report({ outcome: 'refused', ground: 'not-our-jurisdiction', at: hour(1) });
    const all = steps([refused, report({ to: 'ncmec', at: hour(2) })]);
    expect(dutyOf(assessed([received, refused])).status).toBe('met');
    expect(all.some(({ about }) => about.startsWith(police))).toBe(false);
    expect(all.at(-1)).toEqual({
      kind: 'advise',
      about: 'police-refuse',
      owedBy: null,
      text: expect.stringMatching(
        /^Advice, no duty: No law enforcement agency may have a waiting period .*Read them the refusal script/,
      ) as unknown,
      when: null,
      dueAt: null,
      contact: { name: 'National Center for Missing & Exploited Children', phone: '1-800-843-5678' },
    });
  });

  it.each<[string, readonly Given[], string]>([
    [
      'refuses to come back',
      [...told, { kind: 'located', verifiedBy: 'agency-in-person', refusesReturn: 'yes', at: hour(30) }],
      'absent-though-whereabouts-known',
    ],
    ['was taken out of NCIC for its age', [...told, { kind: 'ncic-removed', ground: 'age', at: hour(30) }], 'record-removed-for-age'],
  ])('is there of a child that %s', (_, events, id) => {
    expect(steps(events).filter(({ kind, about }) => kind === 'advise' && about === id)).toHaveLength(1);
  });

  it('is told in Spanish, and has no contact where nobody is to be called', () => {
    const all = steps([...told, { kind: 'located', verifiedBy: 'agency-in-person', at: hour(30) }], 'es');
    expect(all.at(-1)?.text).toMatch(/^Consejo, no obligación: La agencia sabe dónde está este menor/);
    expect(all.at(-1)?.contact).toBeNull();
  });

  it('does not repeat the decision on reasonable cause where that is a step', () => {
    const served = { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' }], placement: 'in-home' };
    const all = steps([], 'en', { ...served, reasonableCauseOfTrafficking: 'unknown' });
    expect(assessed([received], hour(60), { ...served, reasonableCauseOfTrafficking: 'unknown' }).advice.map(({ id }) => id)).toContain(
      'decide-reasonable-cause',
    );
    expect(all.filter(({ kind }) => kind === 'advise').map(({ about }) => about)).toEqual(['police-first']);
  });
});

/** 34 U.S.C. 41308(2) forbids removal for age alone; of other grounds it says nothing, so the first thing is to know the ground. */
describe('a record that was taken out of NCIC', () => {
  const removed = (ground: string | null, at = 30): Given => ({ kind: 'ncic-removed', ground, at: hour(at) });
  const asked = (...events: readonly Given[]): readonly string[] =>
    steps([...told, ...events]).flatMap(({ kind, about, text }) =>
      kind === 'ask' && text.startsWith('Why was the record') ? [about] : [],
    );

  it('is asked about while the child is missing', () => {
    expect(asked(removed(null))).toEqual(['/events/3/ground']);
  });

  it.each(['located', 'error'])('is not asked for a ground that is written down (%s), but whether the child was found', (ground) => {
    expect(asked(removed(ground))).toEqual([]);
    const [step, ...others] = steps([...told, removed(ground)]).filter(({ about }) => about.startsWith('/events/3'));
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      kind: 'ask',
      about: '/events/3',
      text: expect.stringMatching(/^Is the child found\?.*enter it again/) as unknown,
    });
    const found = { kind: 'located', verifiedBy: 'police-in-person', at: hour(31) };
    expect(steps([...told, removed(ground), found]).filter(({ about }) => about === '/events/3')).toEqual([]);
    const [said] = steps([...told, removed(ground)], 'es').filter(({ about }) => about === '/events/3');
    expect(said?.text).toMatch(/^¿Se ha hallado al menor\?/);
  });

  it('is asked about in Spanish too', () => {
    expect(steps([...told, removed(null)], 'es').some(({ text }) => text.startsWith('¿Por qué se retiró el registro del NCIC?'))).toBe(
      true,
    );
  });

  it('is not asked about where it was for age, was entered again, or the child was found', () => {
    expect(asked(removed('age'))).toEqual([]);
    expect(asked(removed(null), { kind: 'ncic-entered', at: hour(31) })).toEqual([]);
    expect(asked(removed(null), { kind: 'located', verifiedBy: 'police-in-person', at: hour(31) })).toEqual([]);
    expect(asked(removed(null), { kind: 'located', verifiedBy: 'by-message', at: hour(31) })).toEqual(['/events/3/ground']);
  });

  it('is not asked about where it belongs to an earlier time missing', () => {
    const found = { kind: 'located', verifiedBy: 'police-in-person', at: hour(30) };
    const lost = { kind: 'whereabouts-lost', at: hour(40) };
    expect(asked(found, removed(null, 31), lost)).toEqual([]);
    expect(asked(found, lost, removed(null, 41))).toEqual(['/events/5/ground']);
  });

  it('is not mistaken for a case that the National Center closed, of which is asked in the same way', () => {
    const closed = { kind: 'ncmec-case-closed', at: hour(30) };
    const found = { kind: 'located', verifiedBy: 'police-in-person', at: hour(31) };
    const why = (events: readonly Given[], language: 'en' | 'es' = 'en'): readonly (string | undefined)[] =>
      steps([...told, ...events], language).flatMap(({ kind, about, text, contact }) =>
        kind === 'ask' && /^(Is the child found\?.*closed its case|¿Se encontró al menor\?.*cerró su caso)/.test(text)
          ? [about, contact?.phone]
          : [],
      );
    expect(why([closed])).toEqual(['/events/3', '1-800-843-5678']);
    expect(why([closed], 'es')).toEqual(['/events/3', '1-800-843-5678']);
    expect(why([closed, found])).toEqual([]);
    for (const kind of ['ncmec-case-reopened', 'ncmec-case-opened']) {
      expect(why([closed, { kind, at: hour(30) }])).toEqual([]);
      expect(why([closed, { kind, at: hour(30, -1) }])).toEqual(['/events/3', '1-800-843-5678']);
    }
  });

  /** 34 U.S.C. 41308(3) asks for the entry, and no limit of it asks that it stay. */
  it('leaves the duty of entry as it was', () => {
    const entered = { kind: 'ncic-entered', at: hour(2) };
    const { duties } = assessed([received, ...told, entered, removed('error')], hour(60));
    expect(duties.find(({ id }) => id === 'state-entry-within-2-hours')?.status).toBe('met');
  });
});

describe('whom to call', () => {
  const desk: DatedContact = {
    ...{ id: 'example-police', name: 'Example City Police, missing persons desk', phone: '555-0100', for: 'reports' },
    ...{ source: 'Example County Manual', readOn: calendarDate('2026-11-01') },
  };
  const reaching = (...reaches: readonly string[]): DatedContact => ({ ...desk, reaches });
  const calls = (events: readonly Given[], ...local: readonly DatedContact[]): readonly string[] =>
    nextSteps(assessed([received, ...events], hour(60)), { contacts: contactsWith(...local) }).flatMap(({ kind, about, contact }) =>
      kind === 'advise' || contact === null ? [] : [`${about.split('/')[0] ?? ''} ${contact.phone}`],
    );
  const center = 'ive-report-missing-to-ncmec 1-800-843-5678';

  it('is the first contact that reaches the police, without what else is known of it', () => {
    expect(calls([], reaching('state', 'law-enforcement'), { ...reaching('law-enforcement'), id: 'second', phone: '555-0199' })).toEqual([
      `${police} 555-0100`,
      center,
    ]);
    const [first] = nextSteps(assessed([received]), { contacts: [reaching('law-enforcement')] });
    expect(first?.contact).toEqual({ name: desk.name, phone: desk.phone });
  });

  it('is nobody where no contact says that it reaches the police', () => {
    expect(calls([], desk)).toEqual([center]);
    expect(calls([], reaching('court'))).toEqual([center]);
  });

  it('stays the National Center’s own number, whatever a directory says', () => {
    expect(calls([], reaching('ncmec'))).toEqual([center]);
  });

  it('is the one who was not told yet of a recovery', () => {
    const back = { kind: 'returned', to: 'authorised-care', at: hour(30) };
    const news = (to: string): Given => report({ to, about: ['recovery'], at: hour(31) });
    expect(calls([...told, back, news('ncmec')], reaching('law-enforcement'))).toEqual(['ive-share-recovery-information 555-0100']);
    expect(calls([...told, back, news('law-enforcement')], reaching('law-enforcement'))).toEqual([
      'ive-share-recovery-information 1-800-843-5678',
    ]);
  });

  it('is the body that is pressed, before the National Center that helps', () => {
    const undone = { kind: 'confirmed-not-done', duty: 'le-search', at: hour(50) };
    const searched = (...local: readonly DatedContact[]): readonly string[] =>
      calls([...told, undone], ...local).filter((call) => call.startsWith('le-search'));
    expect(searched(reaching('law-enforcement'))).toEqual(['le-search 555-0100']);
    expect(searched()).toEqual(['le-search 1-800-843-5678']);
  });

  it('is what reaches whoever did not get what a report left out', () => {
    const bare = report({ at: hour(1), content: { photo: 'missing' } });
    expect(calls([bare, report({ to: 'ncmec', at: hour(2) })], reaching('law-enforcement'))).toContain(`${police} 555-0100`);
  });

  it.each<[string, unknown]>([
    ['no list', { ...desk }],
    ['without its words', [{ ...desk, source: '' }]],
    ['reaching no texts', [{ ...desk, reaches: 'law-enforcement' }]],
    ['reaching a number', [{ ...desk, reaches: [1] }]],
  ])('is refused where it is %s', (_, contacts) => {
    const given = { contacts: contacts as readonly DatedContact[] };
    expect(() => nextSteps(assessed([received]), given)).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }) as Error);
  });
});
