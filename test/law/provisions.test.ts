import { coverage, provision, provisions, type Basis } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

/** The Code and the regulations were read as of this day, a few sections later. */
const READ = '2023-04-20';

/** Where it begins is older than the time covered, or not known: the first day covered stands for it. */
const OLDER = '1984-10-12';

type Row = readonly [id: string, citation: string, from: string, readThrough?: string, evidence?: string];

/** In force on the last day read: name, citation, first day, and where it differs, how far and how it was read. */
const statutes: readonly Row[] = [
  // 34 U.S.C. 11292: Pub. L. 115-267 of 2018-10-11; the definition itself was seen unchanged in Pub. L. 118-65.
  ['missing-child', '34 U.S.C. 11292(1)', '2018-10-11', '2024-06-17'],
  ['parent', '34 U.S.C. 11292(4)', '2018-10-11'],
  // 34 U.S.C. 41307 and 41308: 1990, 2003 (Pub. L. 108-21), 2006 (Pub. L. 109-248), 2015 (Pub. L. 114-22).
  ['ncic-under-21', '34 U.S.C. 41307(a)', '2003-04-30'],
  ['no-waiting-period', '34 U.S.C. 41308(1)', '1990-11-29'],
  ['no-age-removal', '34 U.S.C. 41308(2)', '2006-07-27'],
  ['entry-within-two-hours', '34 U.S.C. 41308(3)', '2006-07-27'],
  ['minimum-fields', '34 U.S.C. 41308(3)(A), (C), (D)', '1990-11-29'],
  ['recent-photograph', '34 U.S.C. 41308(3)(B)', '2015-05-29'],
  ['clearinghouse', '34 U.S.C. 41308(3), on the State clearinghouse', '1990-11-29'],
  ['verify-within-30-days', '34 U.S.C. 41308(4)(A)', '2015-05-29'],
  ['search', '34 U.S.C. 41308(4)(B)', '1990-11-29'],
  ['notify-ncmec', '34 U.S.C. 41308(4)(C)', '2015-05-29'],
  ['liaison', '34 U.S.C. 41308(4)(D)', '2015-05-29'],
  ['terminal-contractor', '34 U.S.C. 41308(4)(E)', '2015-05-29'],
  // NamUs: 2022-12-27.
  ['namus-report', '34 U.S.C. 41307(a), 41308(3), on NamUs; 34 U.S.C. 40506(c)(3)', '2022-12-27'],
  ['no-age-removal-from-namus', '34 U.S.C. 41308(2), on NamUs', '2022-12-27'],
  ['namus-plan', '34 U.S.C. 40507(b)-(c)', '2022-12-27'],
  ['confirm-entry', '28 U.S.C. 534(a)(3)', OLDER],
  ['amber-standards', '34 U.S.C. 20502', '2003-04-30'],
  // Title IV-E: Pub. L. 113-183, enacted 2014-09-29, with clocks of one, two and three years; Pub. L. 117-348.
  ['reportable-class', '42 U.S.C. 671(a)(9)(C)(i)(I)', '2014-09-29'],
  ['sex-trafficking-victim', '42 U.S.C. 675(9)', '2014-09-29'],
  ['trafficking-policies', '42 U.S.C. 671(a)(9)(C)(i)-(ii)', '2015-09-29'],
  ['protocol-locate', '42 U.S.C. 671(a)(35)(A)(i)', '2015-09-29'],
  ['protocol-primary-factors', '42 U.S.C. 671(a)(35)(A)(ii)', '2015-09-29'],
  ['protocol-experiences', '42 U.S.C. 671(a)(35)(A)(iii)', '2015-09-29'],
  ['protocol-report-to-secretary', '42 U.S.C. 671(a)(35)(A)(iv)', '2015-09-29'],
  ['report-trafficking-victim', '42 U.S.C. 671(a)(34)(A)', '2016-09-29'],
  ['report-missing', '42 U.S.C. 671(a)(35)(B)', '2016-09-29'],
  ['annual-victim-count', '42 U.S.C. 671(a)(34)(B)', '2017-09-29'],
  ['report-content', '42 U.S.C. 671(a)(35)(B)(i)-(iii)', '2023-01-05'],
  ['ongoing-communication', '42 U.S.C. 671(a)(35)(B), as amended by Pub. L. 117-348', '2023-01-05'],
  // The fiscal years from which Pub. L. 110-351 let States elect an older age and tribes have a plan: from memory.
  ['child-age', '42 U.S.C. 675(8)', '2010-10-01'],
  ['tribal-agency', '42 U.S.C. 679c(b)', '2009-10-01'],
  ['tribal-chafee', '42 U.S.C. 679c(f)', '2009-10-01'],
  ['placement-agreement', '42 U.S.C. 672(a)(2)(B)', OLDER],
  // The National Center: a grant, and the counts that are its condition (Pub. L. 118-65).
  ['ncmec-grant', '34 U.S.C. 11293(b)(1)(A)-(O)', OLDER],
  ['public-counts', '34 U.S.C. 11295a(a)(1)-(4)', OLDER, '2024-06-17'],
  ['public-counts-of-care', '34 U.S.C. 11295a(a)(5)-(7)', '2024-06-17', '2024-06-17'],
];

const regulations: readonly Row[] = [
  ['foster-care', '45 CFR 1355.20(a)', '2000-03-27'],
  ['afcars-elements', '45 CFR 1355.41 to 1355.44', '2022-10-01'],
  ['criminal-justice-agency', '28 CFR 20.3(b), (g)', OLDER],
];

const guidance: readonly Row[] = [
  // The summary names an instruction of 2014-10-23 and bears no date; the audit counted episodes up to 2020-12-31.
  [
    'report-every-missing-child',
    'Children’s Bureau summary of Pub. L. 113-183; HHS OIG audit A-07-21-06102',
    '2014-10-23',
    '2020-12-31',
    'S',
  ],
  ['amber-criteria', 'U.S. Department of Justice, recommended AMBER Alert criteria', '2003-04-30', '2003-04-30', 'S'],
];

/** The copies bear no date: the last day of which they themselves speak stands for it. */
const practice: readonly Row[] = [
  ['ncmec-young-adults', 'NCMEC, Children Missing from Care, questions and answers for social service agencies', OLDER, '2018-10-11'],
  ['ncmec-endangered-runaway', 'NCMEC, case types', OLDER, '2017-12-31', 'X'],
  ['ncmec-reporting', 'NCMEC, answers to questions of agencies after a webinar on children missing from care', OLDER, '2014-09-29'],
];

/** Versions that others replaced: first day, the first day of the next, the day of the text that was read. */
const replaced = [
  ['missing-child-1984', '34 U.S.C. 11292(1), as enacted by Pub. L. 98-473', '1984-10-12', '2006-07-27', '1984-10-12', 'T'],
  ['missing-child-legal-custodian', '34 U.S.C. 11292(1), before Pub. L. 115-267', '2006-07-27', '2018-10-11', '2018-10-10', 'D'],
  ['ncic-under-18', '34 U.S.C. 41307(a), before Pub. L. 108-21', '1990-11-29', '2003-04-30', '2003-04-29', 'T'],
  ['entry-immediately', '34 U.S.C. 41308(3), before Pub. L. 109-248', '1990-11-29', '2006-07-27', '2000-01-23', 'X'],
  ['verify-within-60-days', '34 U.S.C. 41308(4)(A), before Pub. L. 114-22', '1990-11-29', '2015-05-29', '2006-07-27', 'X'],
  ['liaison-with-ncmec', '34 U.S.C. 41308(4), on liaison, before Pub. L. 114-22', '1990-11-29', '2015-05-29', '2006-07-27', 'X'],
] as const;

/** Title 34 took these over from title 42: 5772 to 11292, 5773 to 11293, 5779 to 41307, 5780 to 41308, 5791 ff. to 20501 ff. */
const moved: Readonly<Record<string, string>> = {
  'missing-child-1984': '42 U.S.C. 5772(1), as enacted by Pub. L. 98-473',
  'missing-child-legal-custodian': '42 U.S.C. 5772(1)',
  'ncmec-grant': '42 U.S.C. 5773(b)(1)',
  'ncic-under-18': '42 U.S.C. 5779(a)',
  'ncic-under-21': '42 U.S.C. 5779(a)',
  'no-waiting-period': '42 U.S.C. 5780(1)',
  'no-age-removal': '42 U.S.C. 5780(2)',
  // Before the paragraph on age came in, the entry stood in the second.
  'entry-immediately': '42 U.S.C. 5780(2)',
  'entry-within-two-hours': '42 U.S.C. 5780(3)',
  'minimum-fields': '42 U.S.C. 5780(3)(A), (C), (D)',
  'recent-photograph': '42 U.S.C. 5780(3)(B)',
  clearinghouse: '42 U.S.C. 5780(3), on the State clearinghouse',
  'verify-within-60-days': '42 U.S.C. 5780(4)(A)',
  'verify-within-30-days': '42 U.S.C. 5780(4)(A)',
  search: '42 U.S.C. 5780(4)(B)',
  'notify-ncmec': '42 U.S.C. 5780(4)(C)',
  'liaison-with-ncmec': '42 U.S.C. 5780(4), on liaison',
  liaison: '42 U.S.C. 5780(4)(D)',
  'terminal-contractor': '42 U.S.C. 5780(4)(E)',
  'amber-standards': '42 U.S.C. 5791a',
};

const inForce: readonly { readonly kind: Basis; readonly row: Row }[] = [
  ...statutes.map((row) => ({ kind: 'statute' as const, row })),
  ...regulations.map((row) => ({ kind: 'regulation' as const, row })),
  ...guidance.map((row) => ({ kind: 'guidance' as const, row })),
  ...practice.map((row) => ({ kind: 'ncmec-practice' as const, row })),
];

describe('a provision', () => {
  it.each(inForce)('$row.0 is $row.1 since $row.2', ({ kind, row: [id, citation, from, readThrough = READ, evidence = 'T'] }) => {
    expect(provision(id)).toMatchObject({ id, citation, kind, interval: { from, to: null }, readThrough, evidence });
  });

  it.each(replaced)('%s was %s from %s to %s', (id, citation, from, to, readThrough, evidence) => {
    expect(provision(id)).toMatchObject({ id, citation, kind: 'statute', interval: { from, to }, readThrough, evidence });
  });

  it('stood in title 42 before title 34 took it over, or never moved', () => {
    expect(Object.fromEntries(provisions.flatMap(({ id, formerly }) => (formerly === undefined ? [] : [[id, formerly]])))).toEqual(moved);
  });

  it('is one of these', () => {
    expect(provisions.map(({ id }) => id).sort()).toEqual([...inForce.map(({ row: [id] }) => id), ...replaced.map(([id]) => id)].sort());
  });

  it('says of those whose first day was not checked that it was not', () => {
    const unchecked = provisions.filter(({ since }) => since === 'unchecked').map(({ id }) => id);
    expect(unchecked.sort()).toEqual([
      'amber-criteria',
      'confirm-entry',
      'criminal-justice-agency',
      'ncmec-endangered-runaway',
      'ncmec-grant',
      'ncmec-reporting',
      'ncmec-young-adults',
      'placement-agreement',
      'public-counts',
      'report-every-missing-child',
    ]);
  });

  it('of which the copy bears no date says so, and nobody claims to have read one that was not', () => {
    expect(Object.fromEntries(provisions.flatMap(({ id, copy }) => (copy === undefined ? [] : [[id, copy]])))).toEqual({
      'amber-criteria': 'undated',
      'report-every-missing-child': 'undated',
      'ncmec-young-adults': 'undated',
      'ncmec-endangered-runaway': 'undated',
      'ncmec-reporting': 'undated',
    });
  });

  it.each([
    // Which Act of 2018 changed the words is told by a summary; those of 2024 by comparing the Code.
    ['missing-child', /first day is from a summary/],
    ['parent', /first day is from a summary/],
    ['public-counts-of-care', /first day is deduced/],
    // 45 CFR 1355.43(a) was read in a copy from before the rule of 2020; the label of (d)(5) is deduced.
    ['afcars-elements', /due days are from an older copy; the label of \(d\)\(5\) is deduced/],
    ['missing-child-1984', /2006-07-27 is from memory/],
    ['missing-child-legal-custodian', /2006-07-27 is from memory/],
    ['child-age', /from memory and unconfirmed/],
    ['tribal-agency', /from memory and unconfirmed/],
    ['report-content', /delayed effective date could not be read \(AMB-21\)/],
    ['ongoing-communication', /delayed effective date could not be read \(AMB-21\)/],
  ])('%s says what about it was not read', (id, caveat) => {
    expect(provision(id)?.caveat).toMatch(caveat);
  });

  it('in force, of a statute or a regulation, was read at least through the day that the coverage names', () => {
    const read = inForce.flatMap(({ kind, row: [id] }) => {
      const row = kind === 'statute' || kind === 'regulation' ? provision(id) : undefined;
      return row === undefined ? [] : [row.readThrough];
    });
    expect(read.toSorted()[0]).toBe(coverage.readThrough);
  });

  it('begins the law that is encoded', () => {
    expect(coverage.from).toBe(provisions.map(({ interval }) => interval.from).toSorted()[0]);
    expect(coverage.from).toBe(provision('missing-child-1984')?.interval.from);
  });

  it('was read before the texts were last looked at', () => {
    expect(provisions.filter(({ readThrough }) => readThrough >= coverage.readOn)).toEqual([]);
  });

  it('cannot be changed by anybody, nor its days', () => {
    expect([provisions, ...provisions, ...provisions.map(({ interval }) => interval)].every(Object.isFrozen)).toBe(true);
  });

  it('of 34 U.S.C. 41308 up to 2015 says that its first day was deduced: those Acts were not read', () => {
    const section = provisions.filter(({ citation, interval }) => citation.startsWith('34 U.S.C. 41308') && interval.from < '2016');
    expect(section.length).toBeGreaterThan(5);
    expect(section.filter(({ caveat }) => caveat?.includes('deduced') !== true).map(({ id }) => id)).toEqual([]);
  });

  it('of another name is none', () => {
    expect(provision('report-missing-in-time')).toBeUndefined();
  });
});

it('stand act by act, and within one by name', () => {
  const names = provisions.map(({ id }) => id);
  const falls = names.filter((id, place) => id < (names[place - 1] ?? ''));
  // Each of the six collections of acts begins anew at most once.
  expect(falls.length).toBeLessThan(6);
});
