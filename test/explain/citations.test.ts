import { explain, instant, missingChild, parseEpisode, reportableToNcic, type Assessment, type Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, child, dutiesOf } from '../assess/cases.js';

const born1995 = { child: { birthDate: '1995-02-28' } };

/** Title 34 took the Act over on 2017-09-01, by our notes: what was judged before is cited as it then stood. */
describe('a citation of the time', () => {
  const received2013 = { id: 'p', kind: 'police-received-report', at: '2013-05-10T15:00:00Z' };
  const entry = (asOf: string, at = received2013.at): Duty | undefined =>
    dutiesOf(assessed([{ ...received2013, at }], asOf, { child: { birthDate: '2005-02-28' } }), 'state-entry-within-2-hours')[0];
  const told = (duty: Duty | undefined, language: 'en' | 'es' = 'en'): string =>
    duty === undefined ? '' : explain(duty, { language, zone: 'America/Chicago' });

  it('is that of the trigger, with the place of today, in both languages', () => {
    const duty = entry('2026-05-03T12:00:00Z');
    const en = '42 U.S.C. 5780(3) (in today’s numbering 34 U.S.C. 41308(3); the day of the move is unconfirmed)';
    const es = '42 U.S.C. 5780(3) (en la numeración actual 34 U.S.C. 41308(3); el día del traslado no está confirmado)';
    expect(told(duty)).toContain(`This is owed. [${en}]`);
    expect(told(duty)).toContain(`Source: ${en} (text read`);
    expect(told(duty, 'es')).toContain(`[${es}]`);
  });

  it('is today’s from the day of the move on', () => {
    expect(told(entry('2018-05-03T12:00:00Z', '2017-08-31T23:59:59.999-05:00'))).toContain('[42 U.S.C. 5780(3) (in today’s');
    expect(told(entry('2018-05-03T12:00:00Z', '2017-09-01T00:00:00-05:00'))).toContain('[34 U.S.C. 41308(3)]');
    expect(told(entry('2018-05-03T12:00:00Z', '2017-09-01T00:00:00-05:00'))).not.toContain('5780');
  });

  it('is the same of what went through JSON, and within the whole assessment', () => {
    const whole = assessed([received2013], '2016-05-03T12:00:00Z', { child: { birthDate: '2005-02-28' } });
    const stored = JSON.parse(JSON.stringify(whole)) as Assessment;
    const text = explain(stored, { language: 'en' });
    expect(text).toBe(explain(whole, { language: 'en' }));
    expect(text).toContain('[42 U.S.C. 5780(4)(B) (in today’s numbering 34 U.S.C. 41308(4)(B); the day of the move is unconfirmed)]');
    expect(text).toContain('42 U.S.C. 5772(1) (in today’s numbering 34 U.S.C. 11292(1), before Pub. L. 115-267;');
    expect(text).not.toMatch(/\[34 U\.S\.C\. (?:41307\(a\)\]|41308|11292)/);
  });

  it('says where the number of a paragraph was deduced', () => {
    const [duty] = dutiesOf(assessed([{ ...received2013, at: '2001-05-10T15:00:00Z' }], '2002-01-01T00:00:00Z', born1995), 'le-search');
    expect(told(duty)).toContain('[42 U.S.C. 5780(3)(B), by deduction (in today’s numbering 34 U.S.C. 41308(4)(B);');
  });

  it('of a finding is that of the moment that the caller names, and without one today’s unless it had ended', () => {
    const episode = parseEpisode({ ...child, ...born1995, events: [] });
    const at = instant('2005-05-10T15:00:00Z');
    const found = reportableToNcic(episode, at);
    expect(explain(found, { language: 'en', at }).split('\n')[0]).toContain('[42 U.S.C. 5779(a) (in today’s numbering 34 U.S.C. 41307(a);');
    expect(explain(found, { language: 'en' }).split('\n')[0]).toContain('[34 U.S.C. 41307(a)]');
    expect(explain(missingChild(episode, at), { language: 'en' }).split('\n')[0]).toContain('[42 U.S.C. 5772(1), as enacted by');
  });
});
