import {
  abductedFromCare,
  absentFromCare,
  assess,
  calendarDate,
  coveredByTitleIvE,
  defineOverlay,
  federal,
  finding,
  fosterCare,
  instant,
  missingChild,
  missingOrAbductedFromCare,
  parseEpisode,
  reviewOverlay,
  withOverlay,
  type AddedDuty,
  type Overlay,
  type OverlayNote,
  type Predicate,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { child, hour, received } from '../assess/cases.js';
import { source } from './overlays.js';

const law = source('Example Manual 1.2');

/** An interview after the return, as an invented state may ask for it. */
const debrief: AddedDuty = {
  id: 'example-debrief',
  scope: 'episode',
  per: 'event',
  who: 'title-iv-e-agency',
  act: 'debrief',
  to: 'child',
  trigger: 'returned',
  when: fosterCare,
  limits: [{ from: 'returned', within: { hours: 72 }, law }],
  discharge: [{ kind: 'interviewed' }],
  endedBy: 'nothing',
  law,
};

const overlayOf = (said: Partial<AddedDuty>, words: Overlay['words'] = {}): Overlay =>
  defineOverlay({
    words,
    id: 'example',
    jurisdiction: 'Example',
    provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: 'the example office' },
    duties: [{ ...debrief, ...said }],
  });

const notesOn = (said: Partial<AddedDuty>): readonly OverlayNote[] =>
  reviewOverlay(federal, overlayOf(said)).filter(({ rule }) => rule === debrief.id);

const codesOn = (said: Partial<AddedDuty>): readonly string[] => notesOn(said).map(({ code }) => code);

describe('a duty on return', () => {
  // Whether a duty is owed is judged at its trigger: at the return nobody is missing or absent from care any more.
  it.each<[rule: string, when: Predicate]>([
    ['that the child is missing', missingChild],
    ['that the child is missing or abducted from care', missingOrAbductedFromCare],
    ['that the child is absent from care', absentFromCare],
    ['that the child is abducted from care', abductedFromCare],
  ])('is never owed by the rule %s', (_, when) => {
    const [note, ...others] = notesOn({ when });
    expect(note).toMatchObject({ level: 'warn', code: 'NEVER_OWED', rule: 'example-debrief', path: '/duties/0/when' });
    expect(note?.sentence).toMatch(
      /`example-debrief` starts with `returned`.*while the child was missing.*back in authorised care.*not owed/,
    );
    expect(others).toEqual([]);
  });

  it.each<[rule: string, when: Predicate]>([
    ['that the child is in foster care', fosterCare],
    ['that title IV-E covers the child', coveredByTitleIvE],
    ['that holds of everybody', () => finding('everybody', { law: [law] }, 'yes')],
    ['that holds of nobody who was tried', () => finding('nobody', { law: [law] }, 'no')],
    ['that fails', () => expect.fail('what a rule throws is not told')],
  ])('gets no such remark for the rule %s', (_, when) => {
    expect(codesOn({ when })).toEqual([]);
  });

  it('is told of as an assessment has it: the same return, and the duty is not owed', () => {
    const back = { id: 'back', kind: 'returned', to: 'authorised-care', at: hour(10) };
    const episode = parseEpisode({ ...child, events: [received, back] });
    const statusBy = (when: Predicate): string | undefined =>
      assess(episode, instant(hour(12)), withOverlay(federal, overlayOf({ when }))).duties.find(({ id }) => id === debrief.id)?.status;
    expect([statusBy(missingChild), statusBy(fosterCare)]).toEqual(['not-owed', 'open']);
  });

  it.each<[trigger: string, said: Partial<AddedDuty>, expected: readonly string[]]>([
    ['the agency’s learning of it', { trigger: 'agency-learned-of-return', when: missingChild }, ['NEVER_OWED']],
    ['being located', { trigger: 'located', when: missingChild }, ['NEVER_OWED']],
    // Who is seen in person is not missing any more, but not back in care either.
    ['being located, and absence', { trigger: 'located', when: absentFromCare }, []],
    ['the first of both', { trigger: 'located-or-returned', when: missingChild }, ['NEVER_OWED', 'NEVER_OWED']],
    ['the first of both, as a deed', { trigger: { kind: 'located-or-returned' }, when: missingChild }, ['NEVER_OWED', 'NEVER_OWED']],
    ['the first of both, and absence', { trigger: 'located-or-returned', when: absentFromCare }, ['NEVER_OWED']],
    ['the information', { trigger: 'agency-received-information', when: missingChild }, []],
    ['a birthday', { trigger: { attainsAge: 13 }, when: missingChild }, []],
  ])('starts with %s as well', (_, said, expected) => {
    expect(codesOn(said)).toEqual(expected);
  });
});

/** To tell a court that a child is missing. */
const tellCourt: Partial<AddedDuty> = {
  per: 'episode',
  act: 'tell-court',
  to: 'juvenile-court',
  trigger: 'agency-received-information',
  limits: [],
  discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court' }],
};

describe('the words of a duty', () => {
  const meetBy = (to: string): AddedDuty['discharge'] => [{ kind: 'reported', about: 'missing', to }];

  it.each<[what: string, said: Partial<AddedDuty>, expected: readonly (readonly [path: string, meant: string])[]]>([
    [
      'its recipient, which no report meets then that is made to the court',
      { to: 'juvenil-court', discharge: meetBy('juvenil-court') },
      [
        ['/to', 'juvenile-court'],
        ['/discharge/0/to', 'juvenile-court'],
      ],
    ],
    ['who owes it', { who: 'title-iv-e-agncy' }, [['/who', 'title-iv-e-agency']]],
    ['who else may do it', { who: 'caseworker', orBy: ['law-enforcment'] }, [['/orBy/0', 'law-enforcement']]],
    ['what is done', { act: 'report-mising-child' }, [['/act', 'report-missing-child']]],
    ['what is written down', { discharge: [{ kind: 'documented', what: 'primary-factor' }] }, [['/discharge/0/what', 'primary-factors']]],
  ])('are told from known ones that they nearly are: %s', (_, said, expected) => {
    const notes = notesOn({ ...tellCourt, ...said });
    expect(notes.map(({ level, code, path }) => [level, code, path])).toEqual(
      expected.map(([path]) => ['warn', 'MISSPELT', `/duties/0${path}`]),
    );
    for (const [place, [, meant]] of expected.entries()) expect(notes[place]?.sentence).toContain(`\`${meant}\``);
  });

  it('are an assessment’s own: a report to the court does not meet a duty to report to a misspelt one', () => {
    const told = { kind: 'reported', agency: 'county', to: 'juvenile-court', about: ['missing'], outcome: 'received', at: hour(1) };
    const episode = parseEpisode({ ...child, events: [received, told] });
    const statusTo = (to: string): string | undefined => {
      const policy = withOverlay(federal, overlayOf({ ...tellCourt, to, discharge: meetBy(to) }));
      return assess(episode, instant(hour(12)), policy).duties.find(({ id }) => id === debrief.id)?.status;
    };
    expect([statusTo('juvenile-court'), statusTo('juvenil-court')]).toEqual(['met', 'open']);
  });

  it.each<[what: string, said: Partial<AddedDuty>]>([
    ['known ones', {}],
    ['its own', { who: 'caseworker', act: 'tell-ombudsman', to: 'ombudsman', discharge: meetBy('ombudsman') }],
    ['those of both who are told', { to: 'law-enforcement-and-ncmec', discharge: [...meetBy('law-enforcement'), ...meetBy('ncmec')] }],
    ['one of several who are told', { discharge: [...meetBy('juvenile-court'), ...meetBy('ncmec')] }],
    ['a deed that tells nobody', { to: 'child', discharge: [{ kind: 'documented', what: 'debriefing' }] }],
  ])('get no remark where they are %s', (_, said) => {
    expect(notesOn({ ...tellCourt, ...said })).toEqual([]);
  });

  it('are held to one another: who tells the recipient has to have met the duty', () => {
    const [note, ...others] = notesOn({ ...tellCourt, discharge: meetBy('attorney-ad-litem') });
    expect(note).toMatchObject({ level: 'warn', code: 'MET_ELSEWHERE', path: '/duties/0/to' });
    expect(note?.sentence).toContain('is to tell `juvenile-court`, and only a report to `attorney-ad-litem` meets it');
    expect(others).toEqual([]);
  });

  it('are those that the overlay has words for', () => {
    const label = { en: 'tell the court' };
    const misspelt = (words: Overlay['words']): readonly unknown[] =>
      reviewOverlay(federal, overlayOf(tellCourt, words))
        .filter(({ code }) => code === 'MISSPELT')
        .map(({ rule, path }) => [rule, path]);
    expect(misspelt({ 'tel-court': label })).toEqual([['example', '/words/tel-court']]);
    expect(misspelt({ 'tell-court': label, 'example-debrief': label, 'risk-of-harm': label })).toEqual([]);
  });
});

describe('the words of a duty whose recipient may be anybody', () => {
  const release: Partial<AddedDuty> = {
    act: 'give-notice',
    to: 'newspapers',
    discharge: [{ kind: 'reported', about: 'missing', to: 'newspapers' }],
  };
  const notesFor = (said: Partial<AddedDuty>, words: Overlay['words']): readonly string[] =>
    reviewOverlay(federal, overlayOf({ ...release, ...said }, words)).flatMap(({ code, path }) => (code === 'PUBLIC_WORDS' ? [path] : []));

  it.each<[string, Overlay['words'], readonly string[]]>([
    ['of care', { 'example-debrief': { en: 'Tell the newspapers that the child is in foster care' } }, ['/words/example-debrief']],
    ['of care, by its act', { 'give-notice': { en: 'Say that a ward of the court is missing' } }, ['/words/give-notice']],
    ['of care, in Spanish', { 'give-notice': { en: 'Give notice', es: 'Avise que falta un menor en acogida' } }, ['/words/give-notice']],
    ['of trafficking, in Spanish', { 'give-notice': { en: 'Give notice', es: 'Avise que es víctima de trata' } }, ['/words/give-notice']],
    ['of a home', { 'give-notice': { en: 'Tell the newspapers that she lives in a group home' } }, ['/words/give-notice']],
    ['of a home, in Spanish', { 'give-notice': { en: 'Give notice', es: 'Diga que vive en una casa hogar' } }, ['/words/give-notice']],
    ['of the agency, by its letters', { 'give-notice': { en: 'Publish that DCFS is looking for her' } }, ['/words/give-notice']],
    ['of parole', { 'give-notice': { en: 'Publish that the child is on parole' } }, ['/words/give-notice']],
    ['of the notice alone', { 'give-notice': { en: 'Send the newspapers the notice', es: 'Envíe el aviso a los periódicos' } }, []],
  ])('are warned of where they speak %s', (_, words, paths) => {
    expect(notesFor({}, words)).toEqual(paths);
    expect(notesFor({ to: 'juvenile-court' }, words)).toEqual([]);
    expect(notesFor({ to: 'example-ombudsman', audience: 'closed' }, words)).toEqual([]);
  });
});
