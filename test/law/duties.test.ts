import { calendarDate, federal, provisions, type EpisodeDuty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const rows = federal.duties;
const episodeRows = rows.filter((row): row is EpisodeDuty => row.scope === 'episode');
const programmeRows = rows.filter((row) => row.scope === 'programme');

function isDay(text: string): boolean {
  return calendarDate(text) === text && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

describe('the table of duties', () => {
  it('gives each a name of its own in kebab case', () => {
    expect(rows.filter(({ id }) => !KEBAB.test(id))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  const idsOf = (isOwner: (who: string) => boolean): readonly string[] => rows.flatMap(({ id, who }) => (isOwner(who) ? [id] : [])).sort();

  it('has the duties of the agency, R-1 to R-13 but for the content of a report, which belongs to the report', () => {
    expect(idsOf((who) => who === 'title-iv-e-agency')).toEqual([
      'afcars-missing-elements',
      'ive-annual-victim-count',
      'ive-ongoing-communication',
      'ive-protocol-experiences-and-screening',
      'ive-protocol-locate',
      'ive-protocol-primary-factors',
      'ive-protocol-report-to-secretary',
      'ive-report-missing-to-law-enforcement',
      'ive-report-missing-to-ncmec',
      'ive-report-trafficking-victim',
      'ive-share-recovery-information',
      'ive-trafficking-policies',
    ]);
  });

  it('has the duties of police, States, the Attorney General and the National Center', () => {
    expect(idsOf((who) => who !== 'title-iv-e-agency')).toEqual([
      'le-confirm-entry-to-guardian',
      'le-liaison',
      'le-make-available-to-clearinghouse',
      'le-ncic-terminal-contractor',
      'le-notify-ncmec-foster-child',
      'le-report-minimum-fields',
      'le-report-to-namus',
      'le-report-under-21-to-ncic',
      'le-search',
      'le-verify-and-update-30-days',
      'namus-transmission-plan',
      'ncmec-public-counts',
      'state-entry-within-2-hours',
      'state-no-age-removal',
      'state-no-waiting-period',
    ]);
  });

  it.each(rows.filter(({ law }) => law.length > 1))('$id rests on provisions that leave no day without one', ({ law }) => {
    const [first, ...others] = law.map(({ interval }) => interval);
    others.forEach((next, place) => {
      const before = [first, ...others][place];
      expect(before?.to === null || before?.to === next.from).toBe(true);
    });
    expect(law.at(-1)?.interval.to).toBeNull();
  });

  it.each(rows)('$id rests on provisions of the table', ({ law }) => {
    expect(law.filter((each) => !provisions.includes(each))).toEqual([]);
  });

  it.each(episodeRows)('$id has limits in force no earlier than itself, for as long as the law they rest on', ({ law, limits }) => {
    for (const { policy, effective, law: sources } of limits) {
      expect(policy).toBe('federal');
      expect(sources.map(({ interval }) => interval)).toEqual([effective]);
      expect(effective.from >= law[0].interval.from).toBe(true);
      expect(isDay(effective.from)).toBe(true);
    }
  });

  // 42 U.S.C. 671(a)(9)(C), (34)(B), (35)(A)(iv); 45 CFR 1355.41 to 1355.44: to whom, and since when.
  it.each([
    ['ive-trafficking-policies', '42 U.S.C. 671(a)(9)(C)(i)-(ii)', '2015-09-29', /2015-09-29.*2016-09-29/],
    ['ive-annual-victim-count', '42 U.S.C. 671(a)(34)(B)', '2017-09-29', /2017-09-29.*every year/],
    ['ive-protocol-report-to-secretary', '42 U.S.C. 671(a)(35)(A)(iv)', '2015-09-29', /as the Secretary requires/],
    ['afcars-missing-elements', '45 CFR 1355.41 to 1355.44', '2022-10-01', /half-year.*45 days/],
  ])('%s is a programme’s duty under %s since %s', (id, citation, from, cadence) => {
    const row = programmeRows.find((each) => each.id === id);
    expect(row).toMatchObject({ who: 'title-iv-e-agency', to: 'secretary', law: [{ citation, interval: { from, to: null } }] });
    expect(row?.cadence).toMatch(cadence);
  });

  // 34 U.S.C. 41308(1)-(3), 40507(b), 11295a(a): who, to whom, and since when.
  it.each([
    ['state-no-waiting-period', 'state', 'law-enforcement', '34 U.S.C. 41308(1)', '1990-11-29', /at all times/],
    ['state-no-age-removal', 'state', 'law-enforcement', '34 U.S.C. 41308(2)', '2006-07-27', /at all times/],
    ['le-report-minimum-fields', 'state', 'law-enforcement', '34 U.S.C. 41308(3)(A), (C), (D)', '1990-11-29', /each report/],
    [
      'namus-transmission-plan',
      'attorney-general',
      'namus',
      '34 U.S.C. 40507(b)-(c)',
      '2022-12-27',
      /72 hours.*30 days.*180 days.*24 hours/,
    ],
    ['ncmec-public-counts', 'ncmec', 'public', '34 U.S.C. 11295a(a)(1)-(7)', '2024-06-17', /every year/],
  ])('%s is a duty of %s towards %s under %s since %s', (id, who, to, citation, from, cadence) => {
    const row = programmeRows.find((each) => each.id === id);
    expect(row).toMatchObject({ who, to });
    expect(row?.law[0]).toMatchObject({ citation, interval: { from, to: null } });
    expect(row?.cadence).toMatch(cadence);
  });
});
