import { calendarDate, federal, missingOrAbductedFromCare, provisions, reportableToNcic, type EpisodeDuty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { childInFosterCare } from '../../src/law/foster-care.js';
import { missingFromFosterFacility } from '../../src/law/foster-facility.js';
import { missingFromFosterCare, recoveredAfterReport } from '../../src/law/missing-from-foster-care.js';
import { missingPerson, reportableToNamus } from '../../src/law/reportable-to-ncic.js';
import { traffickingVictimCoveredByTitleIvE } from '../../src/law/trafficking.js';

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
      /6 months after 2022-12-27.*72 hours.*30 days.*180 days.*24 hours/,
    ],
    ['ncmec-public-counts', 'ncmec', 'public', '34 U.S.C. 11295a(a)(1)-(4)', '1984-10-12', /every year/],
  ])('%s is a duty of %s towards %s under %s since %s', (id, who, to, citation, from, cadence) => {
    const row = programmeRows.find((each) => each.id === id);
    expect(row).toMatchObject({ who, to });
    expect(row?.law[0]).toMatchObject({ citation, interval: { from, to: null } });
    expect(row?.cadence).toMatch(cadence);
  });

  /** A row of the agency but for what differs, and one of the police. */
  const agency = { who: 'title-iv-e-agency', scope: 'episode', per: 'episode', trigger: 'agency-received-information' };
  const police = { who: 'law-enforcement', scope: 'episode', per: 'episode', trigger: 'police-received-report', endedBy: 'nothing' };
  const missing = { ...agency, when: missingOrAbductedFromCare, endedBy: 'absence-or-responsibility' };
  const report = { ...missing, act: 'report-missing-child', law: ['report-missing'], endedBy: 'return-before-report' };
  const within24Hours = { within: { kind: 'immediately', inNoCaseLaterThanHours: 24 } };
  const reported = (about: string, to: string): object => ({ kind: 'reported', about, to });
  const days = (calendarDays: number): object => ({ calendarDays, firstDay: 'not-counted' });
  const both = 'law-enforcement-and-ncmec';

  // 42 U.S.C. 671(a)(34)(A), (35)(A)(i)-(iii), (35)(B); 34 U.S.C. 41307(a), 41308(3), (4)(A)-(E); 28 U.S.C. 534(a)(3).
  it.each<[string, object]>([
    [
      'ive-report-missing-to-law-enforcement',
      {
        ...report,
        to: 'law-enforcement',
        limits: [{ ...within24Hours, from: 'agency-received-information' }],
        discharge: [reported('missing', 'law-enforcement')],
        content: [{ items: ['photo', 'physicalFeatures', 'endangerment'], law: 'report-content' }],
      },
    ],
    [
      'ive-report-missing-to-ncmec',
      {
        ...report,
        to: 'ncmec',
        limits: [{ ...within24Hours, from: 'agency-received-information' }],
        discharge: [reported('missing', 'ncmec')],
        content: [{ items: ['photo', 'physicalFeatures', 'endangerment'], law: 'report-content' }],
      },
    ],
    [
      'ive-report-trafficking-victim',
      {
        ...agency,
        act: 'report-trafficking-victim',
        to: 'law-enforcement',
        per: 'event',
        trigger: 'trafficking-identified',
        when: traffickingVictimCoveredByTitleIvE,
        law: ['report-trafficking-victim'],
        limits: [{ ...within24Hours, from: 'trafficking-identified' }],
        discharge: [reported('trafficking-victim', 'law-enforcement')],
        endedBy: 'nothing',
      },
    ],
    [
      'ive-ongoing-communication',
      { ...missing, act: 'keep-in-touch', to: both, law: ['ongoing-communication'], limits: [], discharge: [] },
    ],
    [
      'ive-protocol-locate',
      {
        ...missing,
        act: 'locate-child',
        to: 'child',
        when: missingFromFosterCare,
        law: ['protocol-locate'],
        limits: [],
        discharge: [{ kind: 'located-or-returned' }],
      },
    ],
    [
      'ive-share-recovery-information',
      {
        ...agency,
        act: 'share-recovery-information',
        to: both,
        per: 'event',
        trigger: 'located-or-returned',
        when: recoveredAfterReport,
        law: ['ongoing-communication'],
        limits: [],
        discharge: [reported('recovery', 'law-enforcement'), reported('recovery', 'ncmec')],
        endedBy: 'nothing',
      },
    ],
    [
      'ive-protocol-primary-factors',
      {
        ...agency,
        act: 'determine-primary-factors',
        to: 'child',
        per: 'event',
        trigger: 'returned',
        when: childInFosterCare,
        law: ['protocol-primary-factors'],
        limits: [],
        discharge: [{ kind: 'documented', what: 'primary-factors' }],
        endedBy: 'nothing',
      },
    ],
    [
      'ive-protocol-experiences-and-screening',
      {
        ...agency,
        act: 'determine-experiences-and-screen',
        to: 'child',
        per: 'event',
        trigger: 'returned',
        when: childInFosterCare,
        law: ['protocol-experiences'],
        limits: [],
        discharge: [{ kind: 'documented', what: 'experiences' }, { kind: 'screened' }],
        endedBy: 'nothing',
      },
    ],
    [
      'le-report-under-21-to-ncic',
      {
        ...police,
        act: 'enter-in-ncic',
        to: 'ncic',
        when: reportableToNcic,
        law: ['ncic-under-18', 'ncic-under-21'],
        limits: [],
        discharge: [{ kind: 'ncic-entered' }],
        impliedBy: { 'confirmed-done': ['state-entry-within-2-hours'] },
      },
    ],
    [
      'state-entry-within-2-hours',
      {
        ...police,
        who: 'state',
        act: 'enter-in-ncic',
        to: 'ncic',
        when: reportableToNcic,
        law: ['entry-immediately', 'entry-within-two-hours'],
        limits: [
          { from: 'police-received-report', within: { kind: 'immediately' } },
          { from: 'police-received-report', within: { hours: 2 } },
        ],
        discharge: [{ kind: 'ncic-entered' }],
        impliedBy: { 'confirmed-done': ['le-report-under-21-to-ncic'], 'confirmed-not-done': ['le-report-under-21-to-ncic'] },
        content: [
          {
            items: [
              ...['name', 'date-of-birth', 'sex', 'race', 'height', 'weight', 'eye-color', 'hair-color'],
              ...['date-of-last-contact', 'place-of-last-contact', 'category'],
            ],
            law: 'minimum-fields',
            effective: { from: '1990-11-29', to: null },
          },
          { items: ['recent-photograph'], law: 'recent-photograph', effective: { from: '2015-05-29', to: null } },
        ],
      },
    ],
    [
      'le-report-to-namus',
      {
        ...police,
        retroactive: true,
        act: 'enter-in-namus',
        to: 'namus',
        when: reportableToNamus,
        law: ['namus-report'],
        limits: [],
        discharge: [],
      },
    ],
    [
      'le-make-available-to-clearinghouse',
      {
        ...police,
        who: 'state',
        act: 'make-available-to-clearinghouse',
        to: 'state-clearinghouse',
        when: reportableToNcic,
        law: ['clearinghouse'],
        limits: [
          { from: 'police-received-report', within: { kind: 'immediately' } },
          { from: 'police-received-report', within: { hours: 2 } },
        ],
        discharge: [],
      },
    ],
    [
      'le-verify-and-update-30-days',
      {
        ...police,
        act: 'verify-record',
        to: 'ncic',
        trigger: 'ncic-entered',
        when: reportableToNcic,
        law: ['verify-within-60-days', 'verify-within-30-days'],
        limits: [
          { from: 'ncic-entered', within: days(60) },
          { from: 'ncic-entered', within: days(30) },
        ],
        discharge: [{ kind: 'ncic-verified' }],
        endedBy: 'recovery',
      },
    ],
    [
      'le-search',
      {
        ...police,
        act: 'search',
        to: 'child',
        when: reportableToNcic,
        law: ['search'],
        limits: [],
        discharge: [],
        endedBy: 'recovery',
      },
    ],
    [
      'le-notify-ncmec-foster-child',
      {
        ...police,
        act: 'notify-ncmec',
        to: 'ncmec',
        when: missingFromFosterFacility,
        law: ['notify-ncmec'],
        limits: [],
        discharge: [reported('missing', 'ncmec')],
      },
    ],
    [
      'le-liaison',
      {
        ...police,
        act: 'keep-liaison',
        to: 'child-welfare-and-ncmec',
        when: reportableToNcic,
        law: ['liaison-with-ncmec', 'liaison'],
        limits: [],
        discharge: [],
        endedBy: 'recovery',
      },
    ],
    [
      'le-ncic-terminal-contractor',
      {
        ...police,
        act: 'permit-updates',
        to: 'ncic-terminal-contractor',
        when: reportableToNcic,
        law: ['terminal-contractor'],
        limits: [],
        discharge: [],
        endedBy: 'recovery',
      },
    ],
    [
      'le-confirm-entry-to-guardian',
      {
        ...police,
        who: 'attorney-general',
        act: 'confirm-entry',
        to: 'legal-guardian',
        trigger: 'ncic-entered',
        when: missingPerson,
        law: ['confirm-entry'],
        limits: [],
        discharge: [],
      },
    ],
  ])('%s is owed by whom, to whom, when and until when the law says', (id, expected) => {
    const row = episodeRows.find((each) => each.id === id);
    const law = row?.law.map((provision) => provision.id);
    const limits = row?.limits.map(({ from, within }) => ({ from, within }));
    const content = row?.content?.map((each) => ({ ...each, law: each.law.id }));
    const { since: _since, ...said } = { ...row, law, limits, ...(content === undefined ? {} : { content }) };
    expect(said).toEqual({ id, ...expected });
  });

  it('begins with the amendment of 2023 where its law does, by the reading of when that was', () => {
    const dated = episodeRows.filter(({ since }) => since !== undefined);
    expect(dated.map(({ id }) => id)).toEqual(['ive-ongoing-communication', 'ive-share-recovery-information']);
    const later = { ...federal.readings, amendmentOf2023From: calendarDate('2024-07-01') };
    expect(dated.map(({ since }) => since?.(later))).toEqual(['2024-07-01', '2024-07-01']);
  });

  it.each([
    ['ive-trafficking-policies', 'keep-policies', ['trafficking-policies']],
    ['ive-annual-victim-count', 'count-victims', ['annual-victim-count']],
    ['ive-protocol-report-to-secretary', 'report-to-secretary', ['protocol-report-to-secretary']],
    ['afcars-missing-elements', 'report-afcars-elements', ['afcars-elements']],
    ['state-no-waiting-period', 'take-reports-at-once', ['no-waiting-period']],
    ['state-no-age-removal', 'keep-entries-despite-age', ['no-age-removal', 'no-age-removal-from-namus']],
    ['le-report-minimum-fields', 'complete-reports', ['minimum-fields', 'recent-photograph']],
    ['namus-transmission-plan', 'plan-transfer-to-namus', ['namus-plan']],
    ['ncmec-public-counts', 'publish-counts', ['public-counts', 'public-counts-of-care']],
  ])('%s, a duty of a programme, is to %s, by %j', (id, act, law) => {
    const row = programmeRows.find((each) => each.id === id);
    expect({ act: row?.act, law: row?.law.map((provision) => provision.id) }).toEqual({ act, law });
  });
});
