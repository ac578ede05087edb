import { explain, federal, withOverlay } from 'missing-child-rules';
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
