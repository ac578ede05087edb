import { parseEpisode, reportContent, type ReportItem } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const sealed = 'the records are under seal';
const report = (content: object | null, over: object = {}): object => ({
  kind: 'reported',
  agency: 'example-county',
  to: 'ncmec',
  about: ['missing'],
  outcome: 'received',
  on: '2026-05-04',
  content,
  ...over,
});

function items(...events: readonly object[]): readonly ReportItem[] {
  const episode = parseEpisode({ zone: 'America/Chicago', agencies: [{ id: 'example-county' }], events });
  return reportContent(episode, 'ncmec').items;
}

const statesOf = (...events: readonly object[]): readonly string[] => items(...events).map(({ state }) => state);

/** 42 U.S.C. 671(a)(35)(B)(i)-(iii). */
describe('what to say in a report', () => {
  it('asks for the three groups of the statute, in its order', () => {
    expect(items().map(({ item, state, reason }) => ({ item, state, reason }))).toEqual([
      { item: 'photo', state: 'ask', reason: null },
      { item: 'physicalFeatures', state: 'ask', reason: null },
      { item: 'endangerment', state: 'ask', reason: null },
    ]);
  });

  it('names every example that the statute gives', () => {
    const [photo, features, endangerment] = items().map(({ say }) => say);
    expect(photo).toMatch(/photo/i);
    for (const word of ['height', 'weight', 'sex', 'ethnicity', 'race', 'hair', 'eye']) expect(features).toContain(word);
    for (const word of ['pregnan', 'prescri', 'suicid', 'vulnerab', 'trafficking', 'health']) expect(endangerment).toContain(word);
  });

  it('tells what was told, what was sought in vain and why, and what is at hand', () => {
    const found = items(report({ photo: 'included', physicalFeatures: { unavailable: sealed }, endangerment: 'missing' }));
    expect(found.map(({ state, reason }) => ({ state, reason }))).toEqual([
      { state: 'told', reason: null },
      { state: 'unavailable', reason: sealed },
      { state: 'have', reason: null },
    ]);
  });

  it.each([
    ['included', 'told'],
    ['unavailable', 'unavailable'],
    ['missing', 'have'],
    ['unknown', 'ask'],
  ])('an item that was %s is: %s', (entry, state) => {
    expect(statesOf(report({ photo: entry }))[0]).toBe(state);
  });

  it('remembers what any earlier report held', () => {
    const [photo] = items(report({ photo: { unavailable: sealed } }), report({ photo: 'included' }));
    expect(photo).toMatchObject({ state: 'told', reason: null });
  });

  it('knows that the other recipient was not told, and that it is at hand', () => {
    expect(statesOf(report({ photo: 'included' }, { to: 'law-enforcement' }))[0]).toBe('have');
    expect(statesOf(report({ photo: 'missing' }, { to: 'law-enforcement' }))[0]).toBe('have');
    expect(statesOf(report({ photo: { unavailable: sealed } }, { to: 'law-enforcement' }))[0]).toBe('ask');
  });

  it.each([[['recovery']], [['trafficking-victim']], [null]])(
    'does not take as told what was in a report about %j, though at hand',
    (about) => {
      expect(statesOf(report({ photo: 'included' }, { about }))[0]).toBe('have');
      expect(statesOf(report({ photo: { unavailable: sealed } }, { about }))[0]).toBe('ask');
    },
  );

  it('takes as told what was in a report about the missing child among others', () => {
    expect(statesOf(report({ photo: 'included' }, { about: ['trafficking-victim', 'missing'] }))[0]).toBe('told');
  });

  it.each(['deflected', 'unproven'])('does not take as told what a report of outcome %s is said to have held', (outcome) => {
    expect(statesOf(report({ photo: 'included' }, { outcome }))[0]).toBe('have');
  });

  it('does not take as told what was struck out', () => {
    const struck = { kind: 'corrected', on: '2026-05-06', replaces: 'report', with: null };
    expect(statesOf(report({ photo: 'included' }, { id: 'report' }), struck)[0]).toBe('ask');
  });

  it.each(['law-enforcement', 'ncmec'] as const)(
    'does not begin by saying to %s that a child is away from care who may live at home',
    (to) => {
      const atHome = parseEpisode({ zone: 'America/Chicago', placement: 'in-home' });
      expect(reportContent(atHome, to).opening).toMatch(/^I am reporting a missing child for whom our agency is responsible/);
      expect(reportContent(atHome, to, { language: 'es' }).opening).toMatch(/menor del que es responsable nuestra agencia/);
    },
  );

  const openings = (earlierEpisodes: readonly object[] | null, language: 'en' | 'es' = 'en'): string =>
    reportContent(parseEpisode({ zone: 'America/Chicago', earlierEpisodes }), 'law-enforcement', { language }).opening;

  it('says first, to the police, that it is for entry into NCIC, and asks to tell that the child was missing before', () => {
    expect(openings(null)).toContain('NCIC');
    expect(openings([])).toBe(openings(null));
    expect(openings([{ missingSince: '2026-01-03' }])).toContain(openings([]));
    expect(openings([{ missingSince: '2026-01-03' }])).toMatch(/missing before/);
  });

  it.each(['en', 'es'] as const)('says in %s that nothing missing is a reason to wait, and no value of the record', (language) => {
    const secret = 'robin-fictional';
    const episode = parseEpisode({
      zone: 'America/Chicago',
      agencies: [{ id: secret }],
      circumstances: secret,
      earlierEpisodes: [{ missingSince: '2026-01-03', circumstances: secret }],
    });
    const said = reportContent(episode, 'ncmec', { language });
    expect(said.closing).toMatch(language === 'en' ? /no reason to wait/ : /no es motivo para esperar/);
    expect(JSON.stringify(said)).not.toContain(secret);
    expect(said.items.every(({ say }) => say.length > 10)).toBe(true);
  });

  it('is said in two languages', () => {
    expect(openings([], 'es')).not.toBe(openings([]));
    expect(openings([{ missingSince: '2026-01-03' }], 'es')).toContain(openings([], 'es'));
  });
});
