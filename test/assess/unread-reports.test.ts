import { explain, federal, nextSteps, withOverlay } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty, state } from '../policy/kinds/example.js';
import { assessed, hour, police, received, report, startsOf, type Given } from './cases.js';

const told = (to: string | null, said: Given = {}): Given => report({ id: 'told', to, at: hour(1), ...said });
const unread = (events: readonly Given[], asOf = hour(100), policy = federal): readonly string[] =>
  assessed([received, ...events], asOf, {}, policy).notices.filter((notice) => notice.startsWith('report-to-no-recipient'));

describe('a report to a recipient to whom no duty is to report', () => {
  it.each<[string | null, boolean]>([
    ['police', true],
    ['nmec', true],
    ['law-enforcment', true],
    ['law-enforcement-and-ncmec', true],
    ['juvenile-court', true],
    ['law-enforcement', false],
    ['ncmec', false],
    ['title-iv-e-agency', false],
    [null, false],
  ])('gets a notice: %s, %s', (to, isNoticed) => {
    expect(unread([told(to)])).toEqual(isNoticed ? ['report-to-no-recipient:told'] : []);
    const { notices } = assessed([received, told(to, { id: undefined })]);
    expect(notices.includes('report-to-no-recipient:/events/1')).toBe(isNoticed);
  });

  it('gets none where an overlay has a duty to report to it', () => {
    const policy = withOverlay(federal, state({ duties: [duty('tell-court')] }));
    expect(unread([told('juvenile-court')], hour(100), policy)).toEqual([]);
    expect(unread([told('police')], hour(100), policy)).toEqual(['report-to-no-recipient:told']);
  });

  // Both reports owed of a missing child were made within the 24 hours of 42 U.S.C. 671(a)(35)(B).
  const made = [report({ at: hour(2) }), report({ to: 'ncmec', at: hour(2) })];

  it('gets none beside the reports that were owed and made in time, such as one to a court', () => {
    expect(unread([...made, told('juvenile-court')])).toEqual([]);
    expect(unread([...made, told('police', { by: 'caregiver', agency: null })])).toEqual([]);
  });

  // 34 U.S.C. 41308(4): police who entered the record notify the National Center, which nobody else can do for them.
  it('gets one where it is the police’s own, who owe one too', () => {
    const entered = { kind: 'police-received-report', at: hour(2) };
    const theirs = { by: 'law-enforcement', agency: null };
    expect(unread([...made, entered, told('nmec', { ...theirs, at: hour(3) })])).toEqual(['report-to-no-recipient:told']);
    expect(unread([...made, entered, told('nmec', { at: hour(3) })])).toEqual([]);
  });

  it.each<[string, readonly Given[]]>([
    ['only the one to the police was made', made.slice(0, 1)],
    ['only the one to the National Center was made', made.slice(1)],
    ['one was made after the 24 hours, which this one may have kept', [report({ at: hour(25) }), report({ to: 'ncmec', at: hour(2) })]],
    ['nobody knows whether one arrived', [report({ at: hour(2), outcome: null }), report({ to: 'ncmec', at: hour(2) })]],
  ])('gets one where %s', (_, others) => {
    expect(unread([...others, told('police')])).toEqual(['report-to-no-recipient:told']);
  });

  it('gets one of a child who was reported and came back, and none where it was only told of when no report was owed any more', () => {
    const returned = { kind: 'returned', to: 'authorised-care', at: hour(3) };
    expect(unread([told('police'), returned])).toEqual(['report-to-no-recipient:told']);
    expect(unread([returned, told('police', { at: hour(5) })])).toEqual([]);
  });

  it('gets one where nothing says when the agency heard, and none where no report is owed of a child whose whereabouts are known', () => {
    const of = (facts: Given, events: readonly Given[]): readonly string[] =>
      assessed(events, hour(100), facts).notices.filter((notice) => notice.startsWith('report-to-no-recipient'));
    expect(of({}, [told('police')])).toEqual(['report-to-no-recipient:told']);
    expect(of({ whereaboutsUnknown: 'no' }, [received, told('police')])).toEqual([]);
  });

  it('is looked at for what it is about: one of a victim does for no report of a missing child, and one of which nobody says may do for any', () => {
    const identified = { kind: 'trafficking-identified', agency: 'county', at: hour(0) };
    expect(unread([...made, identified, told('police')])).toEqual([]);
    expect(unread([...made, identified, told('police', { about: ['trafficking-victim'] })])).toEqual(['report-to-no-recipient:told']);
    expect(unread([...made, identified, told('police', { about: null })])).toEqual(['report-to-no-recipient:told']);
  });

  it('is asked about, without the word, which may be a name', () => {
    for (const language of ['en', 'es'] as const) {
      const steps = nextSteps(assessed([received, told('robins-mother')]), { language }).filter(({ about }) => about === '/events/1/to');
      expect(steps).toHaveLength(1);
      expect(steps[0]).toMatchObject({ kind: 'ask', text: expect.stringMatching(/`law-enforcement`.*`ncmec`/) as unknown });
      expect(JSON.stringify(steps)).not.toContain('robins-mother');
    }
    expect(nextSteps(assessed([received, ...made, told('juvenile-court')])).map(({ about }) => about)).not.toContain('/events/3/to');
  });

  it('gets none before it was made, or once it is corrected', () => {
    const right = { kind: 'corrected', replaces: 'told', with: told('law-enforcement'), at: hour(2) };
    expect(unread([told('police')], hour(1, -1))).toEqual([]);
    expect(unread([told('police'), right], hour(1))).toEqual(['report-to-no-recipient:told']);
    expect(unread([told('police'), right])).toEqual([]);
  });

  it('says in both languages which words are read, and not the word that is not', () => {
    const assessment = assessed([received, told('pollice')]);
    for (const language of ['en', 'es'] as const) {
      const line = explain(assessment, { language })
        .split('\n')
        .find((each) => each.endsWith('(told)'));
      expect(line).toMatch(/^ {2}- .*`law-enforcement`.*`ncmec`/);
      expect(line).not.toContain('pollice');
    }
    expect(startsOf(assessment, police)).toEqual(['r']);
  });
});
