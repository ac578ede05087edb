import { explain, nextSteps, parseEpisode, assess, instant, type Assessment, type Language } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, child, dutyOf, hour, ncmec, police, received, victim, type Given } from '../assess/cases.js';

const question = (assessment: Assessment, fact: string, language: Language = 'en'): string =>
  nextSteps(assessment, { language }).find(({ kind, about }) => kind === 'ask' && about === fact)?.text ?? '';

const returned: Given = { id: 'b', kind: 'returned', to: 'authorised-care', at: hour(10) };
const identified: Given = { id: 't', kind: 'trafficking-identified', agency: 'county', at: hour(11) };
const open: Given = { sexTraffickingVictim: 'unknown' };

/** AMB-7 leaves out an identified victim, and who is identified after the return was none when it ended the reports. */
describe('a question about what may have changed', () => {
  it('names the moment before the return that the answer decides, in the steps and in the explanation', () => {
    const assessment = assessed([received, returned, identified], hour(72), open);
    const text = question(assessment, '/sexTraffickingVictim');
    expect(text).toContain('just before the return, Mon 2026-05-04 20:00 CDT');
    expect(explain(assessment, { language: 'en' })).toContain(text);
    expect(question(assessment, '/sexTraffickingVictim', 'es')).toMatch(/justo antes del regreso, el .*04.*20:00/);
  });

  it('has the answer of that moment settle it: the reports end, and the identification is reported once', () => {
    const answered = assessed([received, returned, identified], hour(72), { sexTraffickingVictim: 'no' });
    expect([police, ncmec].map((id) => dutyOf(answered, id).status)).toEqual(['moot', 'moot']);
    expect(dutyOf(answered, victim).key).toMatch(/\/t$/);
  });

  it('names each moment, in order', () => {
    const again: Given = { id: 'l', kind: 'whereabouts-lost', at: hour(30) };
    const twice = assessed([received, returned, again, { ...returned, id: 'b2', at: hour(40) }], hour(72), open);
    expect(question(twice, '/sexTraffickingVictim')).toMatch(
      /just before the return, Mon .* 20:00 CDT; just before the return, Wed .* 02:00 CDT/,
    );
  });

  it('names the receipt at which it was judged whether the child was missing', () => {
    expect(question(assessed([received], hour(72), { whereaboutsUnknown: 'unknown' }), '/whereaboutsUnknown')).toContain(
      'at Mon 2026-05-04 10:00 CDT',
    );
  });

  it('names the receipt where nobody knows when the child was back', () => {
    const { at: _at, ...some } = returned;
    expect(question(assessed([received, some], hour(72), open), '/sexTraffickingVictim')).toContain('at Mon 2026-05-04 10:00 CDT');
  });

  it('names none where now is asked, nor of what no time changes', () => {
    expect(question(assessed([], hour(72), { whereaboutsUnknown: 'unknown' }), '/whereaboutsUnknown')).not.toContain('Answer for');
    const unborn = assess(parseEpisode({ ...child, child: { emancipated: 'no' }, events: [received] }), instant(hour(72)));
    expect(question(unborn, '/child/birthDate')).not.toContain('Answer for');
    expect(question(unborn, '/child/birthDate')).toContain('When was the child born?');
  });
});
