import {
  absentFromCare,
  abductedFromCare,
  amberEvaluation,
  coveredByTitleIvE,
  criminalJusticeAgency,
  defaultReadings,
  endangeredRunaway,
  fosterCare,
  instant,
  missingChild,
  missingChildOrYouth,
  missingOrAbductedFromCare,
  ncmecCaseTypes,
  parseEpisode,
  reportableToNcic,
  sexTraffickingVictim,
  type Episode,
  type Finding,
  type Readings,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { fosterFacility, missingFromFosterFacility } from '../../src/law/foster-facility.js';
import { missingFromFosterCare, recoveredAfterReport } from '../../src/law/missing-from-foster-care.js';
import { missingPerson, reportableToNamus } from '../../src/law/reportable-to-ncic.js';
import { traffickingVictimCoveredByTitleIvE } from '../../src/law/trafficking.js';

/** A rule with its limbs below it: name, answer, provisions, of a limb the facts read, and the readings it turns on. */
function lines({ id, answer, law, facts, readings, because }: Finding, depth = 0): readonly string[] {
  const read = because.length > 0 || facts.length === 0 ? '' : ` of ${facts.join(' ')}`;
  const on = readings.length === 0 ? '' : ` on ${readings.join(' ')}`;
  const own = `${'  '.repeat(depth)}${id} ${answer}: ${law.map((row) => row.id).join(' ')}${read}${on}`;
  return [own, ...because.flatMap((limb) => lines(limb, depth + 1))];
}

const trimmed = (text: string): readonly string[] => {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...others.map((line) => line.length - line.trimStart().length)) - first.length + first.trimStart().length;
  return [first, ...others.map((line) => line.slice(Math.max(0, indent - 2)))];
};

const now = instant('2026-05-04T15:00:00Z');
const child = { birthDate: '2011-02-28', emancipated: 'no' };
const youth = { birthDate: '2007-02-28', emancipated: 'no' };
const county = { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 };
const of = (said: object = {}, events: readonly object[] = []): Episode => parseEpisode({ zone: 'America/Chicago', ...said, events });
const away = { child, agencies: [county], placement: 'kin', whereaboutsUnknown: 'yes', abducted: 'no', circumstances: 'ran-away' };
const reading = (chosen: Partial<Readings>): Readings => ({ ...defaultReadings, ...chosen });

function hasLimbs(finding: Finding, expected: string): void {
  expect(lines(finding)).toEqual(trimmed(expected));
}

describe('the limbs of title 34', () => {
  it('a missing child: the age, and the knowledge of the parent since 2018', () => {
    hasLimbs(
      missingChild(of({ child, legalGuardians: ['parent'], whereaboutsUnknown: 'yes' }), now),
      `missing-child yes: missing-child
         under-18 yes: missing-child of /child/birthDate
         whereabouts-unknown-to-parent yes: missing-child parent of /whereaboutsUnknown`,
    );
  });

  it('a missing child, before: the knowledge of the legal custodian, and at first two more conditions', () => {
    const born = { birthDate: '1990-01-01' };
    hasLimbs(
      missingChild(of({ child: born, whereaboutsUnknown: 'yes' }), instant('2007-05-04T15:00:00Z')),
      `missing-child yes: missing-child-legal-custodian
         under-18 yes: missing-child-legal-custodian of /child/birthDate
         whereabouts-unknown-to-legal-custodian yes: missing-child-legal-custodian of /whereaboutsUnknown`,
    );
    hasLimbs(
      missingChild(of({ child: born, whereaboutsUnknown: 'yes' }), instant('2005-05-04T15:00:00Z')),
      `missing-child unknown: missing-child-1984
         under-18 yes: missing-child-1984 of /child/birthDate
         whereabouts-unknown-to-legal-custodian yes: missing-child-1984 of /whereaboutsUnknown
         removed-or-endangered unknown: missing-child-1984 of /abducted /reasonableCauseOfTrafficking /sexTraffickingVictim`,
    );
  });

  it.each(['abducted', 'reasonableCauseOfTrafficking', 'sexTraffickingVictim'])('of 1984 are shown by the fact %s alone', (fact) => {
    const episode = of({ child: { birthDate: '1990-01-01' }, whereaboutsUnknown: 'yes', [fact]: 'yes' });
    expect(missingChild(episode, instant('2005-05-04T15:00:00Z')).answer).toBe('yes');
  });

  it('a missing child or youth: the definition, or the practice for 18 to 20', () => {
    hasLimbs(
      missingChildOrYouth(of({ child: youth, whereaboutsUnknown: 'yes', legalGuardians: ['agency'] }), now),
      `missing-child-or-youth yes: missing-child ncmec-young-adults
         missing-child no: missing-child
           under-18 no: missing-child of /child/birthDate
           whereabouts-unknown-to-parent yes: missing-child parent of /whereaboutsUnknown
         missing-unemancipated-youth yes: ncmec-young-adults
           aged-18-to-20 yes: ncmec-young-adults of /child/birthDate
           unemancipated yes: ncmec-young-adults of /child/emancipated
           under-agency-guardianship yes: ncmec-young-adults of /legalGuardians
           whereabouts-unknown-to-agency yes: ncmec-young-adults of /whereaboutsUnknown`,
    );
  });

  it('for NCIC: under 21 since 2003, under 18 before, whoever does not know where the child is', () => {
    hasLimbs(
      reportableToNcic(of({ child: youth, whereaboutsUnknown: 'yes' }), now),
      `reportable-to-ncic yes: ncic-under-21
         under-21 yes: ncic-under-21 of /child/birthDate
         whereabouts-unknown yes: ncic-under-21 of /whereaboutsUnknown`,
    );
    hasLimbs(
      reportableToNcic(of({ child: { birthDate: '1984-01-01' }, whereaboutsUnknown: 'yes' }), instant('2003-04-29T15:00:00Z')),
      `reportable-to-ncic no: ncic-under-18
         under-18 no: ncic-under-18 of /child/birthDate
         whereabouts-unknown yes: ncic-under-18 of /whereaboutsUnknown`,
    );
    hasLimbs(
      reportableToNcic(of({ child: { birthDate: '1984-01-01' } }), instant('1990-11-28T15:00:00Z')),
      `reportable-to-ncic no: ncic-under-18
         in-force no: ncic-under-18`,
    );
  });

  it('for NamUs: the same, once the rules are shown', () => {
    hasLimbs(
      reportableToNamus(of({ child, whereaboutsUnknown: 'yes' }), now),
      `reportable-to-namus unknown: namus-report on AMB-10:conditional
         reportable-to-ncic yes: ncic-under-21
           under-21 yes: ncic-under-21 of /child/birthDate
           whereabouts-unknown yes: ncic-under-21 of /whereaboutsUnknown
         namus-rules-shown unknown: namus-report on AMB-10:conditional`,
    );
  });

  it('a missing person, of any age', () => {
    hasLimbs(
      missingPerson(of({ whereaboutsUnknown: 'yes' }), now),
      `missing-person yes: confirm-entry
         whereabouts-unknown yes: confirm-entry of /whereaboutsUnknown`,
    );
  });

  it('missing from a foster facility: any foster care but detention', () => {
    const expected = `foster-facility yes: notify-ncmec on AMB-8:any-foster-care
         no-detention yes: notify-ncmec of /placement on AMB-8:any-foster-care
         foster-care yes: foster-care
           substitute-care yes: foster-care of /placement
           placed-by-any-agency yes: foster-care
             placed-by-agency yes: foster-care
               title-iv-e-agency yes: foster-care of /agencies/0/kind
               placement-and-care yes: foster-care of /agencies/0/responsibility`;
    hasLimbs(fosterFacility(of(away), now), expected);
    hasLimbs(
      missingFromFosterFacility(of(away), now),
      `missing-from-foster-facility yes: notify-ncmec on AMB-8:any-foster-care
  reportable-to-ncic yes: ncic-under-21
    under-21 yes: ncic-under-21 of /child/birthDate
    whereabouts-unknown yes: ncic-under-21 of /whereaboutsUnknown
${trimmed(expected)
  .map((line) => `  ${line}`)
  .join('\n')}`,
    );
    expect(lines(fosterFacility(of({ ...away, placement: 'detention' }), now))[1]).toBe(
      '  no-detention no: notify-ncmec of /placement on AMB-8:any-foster-care',
    );
    expect(lines(fosterFacility(of({ ...away, placement: null }), now))[1]).toBe(
      '  no-detention unknown: notify-ncmec of /placement on AMB-8:any-foster-care',
    );
    hasLimbs(
      missingFromFosterFacility(of(away), instant('2015-05-28T15:00:00Z')),
      `missing-from-foster-facility no: notify-ncmec
         in-force no: notify-ncmec`,
    );
  });
});

describe('the limbs of title IV-E', () => {
  const inCare = (depth: number): string =>
    trimmed(`
covered-by-title-iv-e yes: reportable-class on AMB-1:all-missing-from-care
  covered-by-agency yes: reportable-class on AMB-1:all-missing-from-care
    title-iv-e-agency yes: reportable-class of /agencies/0/kind
    responsible-and-within-class yes: reportable-class on AMB-1:all-missing-from-care
      in-agency-care yes: reportable-class on AMB-1:all-missing-from-care
        placement-and-care yes: reportable-class of /agencies/0/responsibility
        under-18 yes: child-age of /child/birthDate
        within-class yes: reportable-class on AMB-1:all-missing-from-care
          reasonable-cause-of-trafficking no: reportable-class of /reasonableCauseOfTrafficking /sexTraffickingVictim
          every-child-missing-from-care yes: report-every-missing-child on AMB-1:all-missing-from-care
      supervised-or-served no: reportable-class
        supervision-or-services no: reportable-class of /agencies/0/responsibility
        reasonable-cause-of-trafficking no: reportable-class of /reasonableCauseOfTrafficking /sexTraffickingVictim`)
      .map((line) => `${'  '.repeat(depth)}${line}`)
      .join('\n');
  const noCause = { ...away, reasonableCauseOfTrafficking: 'no', sexTraffickingVictim: 'no' };
  const limbOf = (finding: Finding, id: string): readonly Finding[] => [
    ...(finding.id === id ? [finding] : []),
    ...finding.because.flatMap((limb) => limbOf(limb, id)),
  ];

  it('covered: an agency in care or supervision, and the class', () => {
    hasLimbs(coveredByTitleIvE(of(noCause), now), inCare(0));
  });

  it('covered: nothing is known without the agencies, and of no agency nobody', () => {
    hasLimbs(
      coveredByTitleIvE(of({ agencies: null }), now),
      'covered-by-title-iv-e unknown: reportable-class\n  an-agency-is-responsible unknown: reportable-class of /agencies',
    );
    const nobody = 'covered-by-title-iv-e no: reportable-class\n  an-agency-is-responsible no: reportable-class of /agencies';
    hasLimbs(coveredByTitleIvE(of({ agencies: [] }), now), nobody);
    const [notIvE, delegated] = [
      '  title-iv-e-agency no: reportable-class of /agencies/0/kind\n',
      'delegated-care no: reportable-class\n      delegated-care no: reportable-class of /agencies/0/responsibility',
    ];
    hasLimbs(
      coveredByTitleIvE(of({ agencies: [{ ...county, kind: 'private-provider', responsibility: 'none' }] }), now),
      `covered-by-title-iv-e no: reportable-class\n${notIvE}  covered-by-agency no: reportable-class\n    ${delegated}
      delegating-agency unknown: reportable-class of /agencies\n    under-21 unknown: child-age of /child/birthDate`,
    );
    hasLimbs(
      coveredByTitleIvE(of(away), instant('2014-09-28T15:00:00Z')),
      'covered-by-title-iv-e no: reportable-class\n  in-force no: reportable-class',
    );
  });

  it('covered, by the narrow reading: reasonable cause alone; by the other, running away below the elected age as well', () => {
    const within = (chosen: Partial<Readings>, said: object = {}): readonly string[] =>
      limbOf(coveredByTitleIvE(of({ ...noCause, ...said }), now, reading(chosen)), 'within-class').flatMap((limb) => lines(limb));
    expect(within({ reportScope: 'narrow' })).toEqual(
      trimmed(`
within-class no: reportable-class on AMB-1:narrow
  reasonable-cause-of-trafficking no: reportable-class of /reasonableCauseOfTrafficking /sexTraffickingVictim`),
    );
    expect(within({ reportScope: 'runaway-inclusive' })).toEqual(
      trimmed(`
within-class yes: reportable-class on AMB-1:runaway-inclusive
  reasonable-cause-of-trafficking no: reportable-class of /reasonableCauseOfTrafficking /sexTraffickingVictim
  ran-away-from-care yes: reportable-class
    ran-away yes: reportable-class of /circumstances
    under-18 yes: child-age of /child/birthDate`),
    );
    expect(within({ reportScope: 'runaway-inclusive' }, { circumstances: 'other' })[3]).toBe(
      '    ran-away no: reportable-class of /circumstances',
    );
    expect(within({ reportScope: 'runaway-inclusive' }, { circumstances: null })[3]).toBe(
      '    ran-away unknown: reportable-class of /circumstances',
    );
  });

  it('covered, by age: the age elected; where nobody knows which, open below 21', () => {
    const aged = (birthDate: string | null, olderAgeElected: number | null): readonly string[] => {
      const episode = of({ ...noCause, child: { birthDate }, agencies: [{ ...county, olderAgeElected }] });
      const found = coveredByTitleIvE(episode, now, reading({ youthInCare: 'elected-age-only' }));
      return limbOf(found, 'child-or-youth').flatMap((limb) => lines(limb));
    };
    const whole = (answer: string): string => `child-or-youth ${answer}: reportable-class child-age on AMB-18:elected-age-only`;
    expect(aged('2007-02-28', 18)).toEqual([whole('no'), '  under-18 no: child-age of /child/birthDate']);
    expect(aged('2006-02-28', 20)).toEqual([whole('no'), '  under-elected-age no: child-age of /child/birthDate']);
    expect(aged('2007-02-28', null)).toEqual([
      whole('unknown'),
      '  under-elected-age unknown: child-age of /child/birthDate /agencies/0/olderAgeElected',
    ]);
    expect(aged('2004-02-28', null)).toEqual([]);
    expect(aged('2006-12-28', 19)).toEqual([whole('no'), '  under-elected-age no: child-age of /child/birthDate']);
    expect(aged(null, 18)).toEqual([]);
  });

  it('covered, by age: whoever is in care, by the default', () => {
    const episode = of({ ...noCause, child: youth, agencies: [{ ...county, olderAgeElected: 18 }] });
    expect(limbOf(coveredByTitleIvE(episode, now), 'child-or-youth').flatMap((limb) => lines(limb))).toEqual([
      'child-or-youth yes: reportable-class child-age of /child/birthDate on AMB-18:any-age',
    ]);
  });

  it.each([
    ['2005-05-05', 'yes'],
    ['2005-05-04', 'no'],
    ['2005-05-03', 'no'],
    ['1980-05-04', 'no'],
    [null, 'unknown'],
  ])('covered, by age: nobody from 21 on, by any reading: born %s, %s', (birthDate, answer) => {
    const at = instant('2026-05-04T15:00:00Z');
    for (const youthInCare of ['any-age', 'elected-age-only'] as const) {
      const found = coveredByTitleIvE(of({ ...noCause, child: { birthDate } }), at, reading({ youthInCare }));
      expect(found.answer).toBe(answer);
      expect(found.readings.filter((each) => each.startsWith('AMB-18'))).toEqual([]);
    }
  });

  it('covered: an agency of which nobody knows the kind may be one', () => {
    const agencies = [{ ...county, kind: null }];
    expect(limbOf(coveredByTitleIvE(of({ ...noCause, agencies }), now), 'title-iv-e-agency').flatMap((limb) => lines(limb))).toEqual([
      'title-iv-e-agency unknown: reportable-class of /agencies/0/kind',
    ]);
    expect(fosterCare(of({ ...noCause, agencies }), now).answer).toBe('unknown');
  });

  it('covered: a tribe by its own section, its Chafee services being open', () => {
    const tribe = { ...county, kind: 'title-iv-e-tribal', responsibility: 'chafee-services' };
    const found = coveredByTitleIvE(of({ ...noCause, agencies: [tribe] }), now);
    expect([...limbOf(found, 'title-iv-e-agency'), ...limbOf(found, 'supervision-or-services')].flatMap((limb) => lines(limb))).toEqual([
      'title-iv-e-agency yes: tribal-agency of /agencies/0/kind /agencies/0/role',
      'supervision-or-services unknown: tribal-chafee of /agencies/0/responsibility',
    ]);
  });

  it('covered: placement and care of the agency itself, or of another under its agreement', () => {
    const other = { id: 'other', kind: 'juvenile-probation', responsibility: 'placement-and-care' };
    const placed = (role: string | null, responsibility: string | null = 'placement-and-care'): readonly string[] => {
      const agencies = [
        { ...county, responsibility: 'supervision' },
        { ...other, role, responsibility },
      ];
      const found = fosterCare(of({ ...noCause, agencies }), now);
      return limbOf(found, 'placed-by-agency').flatMap((limb) => lines(limb));
    };
    const expected = (answer: string): readonly string[] =>
      trimmed(`
placed-by-agency ${answer}: foster-care
  title-iv-e-agency yes: foster-care of /agencies/0/kind
  placement-and-care ${answer}: foster-care
    placement-and-care no: foster-care of /agencies/0/responsibility
    placed-by-agreement ${answer}: placement-agreement of /agencies/1/role /agencies/1/responsibility`);
    expect(placed('by-iv-e-agreement')).toEqual(expected('yes'));
    expect(placed(null)).toEqual(expected('unknown'));
    expect(placed('by-iv-e-agreement', null)).toEqual(expected('unknown'));
    expect(placed('by-iv-e-agreement', 'supervision')).toEqual(expected('no'));
    expect(placed('sole')).toEqual(
      trimmed(`
placed-by-agency no: foster-care
  title-iv-e-agency yes: foster-care of /agencies/0/kind
  placement-and-care no: foster-care of /agencies/0/responsibility`),
    );
  });

  it('missing or abducted from care', () => {
    hasLimbs(
      missingOrAbductedFromCare(of(noCause), now),
      `missing-or-abducted-from-care yes: report-missing on AMB-1:all-missing-from-care
${inCare(1)}
  missing-or-abducted yes: report-missing
    whereabouts-unknown-to-agency yes: report-missing of /whereaboutsUnknown
    abducted no: report-missing of /abducted`,
    );
    hasLimbs(
      abductedFromCare(of({ ...noCause, abducted: 'yes' }), now),
      `abducted-from-care yes: report-missing on AMB-1:all-missing-from-care
${inCare(1)}
  abducted yes: report-missing of /abducted`,
    );
    const day = instant('2016-09-28T15:00:00Z');
    hasLimbs(
      missingOrAbductedFromCare(of(noCause), day),
      'missing-or-abducted-from-care no: report-missing\n  in-force no: report-missing',
    );
    hasLimbs(abductedFromCare(of(noCause), day), 'abducted-from-care no: report-missing\n  in-force no: report-missing');
  });

  it.each([
    ['agency-and-placement', 'whereabouts-unknown-to-agency', 'yes'],
    ['parent-as-well', 'whereabouts-unknown-to-agency-and-parent', 'no'],
  ] as const)('missing, where a parent knows, by the reading %s: %s %s', (whoseKnowledge, limb, answer) => {
    const knows = { toAgency: 'yes', toParent: 'no', toLegalCustodian: 'unknown' };
    const found = missingOrAbductedFromCare(of({ ...noCause, whereaboutsUnknown: knows }), now, reading({ whoseKnowledge }));
    expect(limbOf(found, limb).flatMap((each) => lines(each))).toEqual([
      `${limb} ${answer}: report-missing of /whereaboutsUnknown on AMB-4:${whoseKnowledge}`,
    ]);
  });

  it('a victim of trafficking, as a definition and as the agency’s', () => {
    const victim = { ...noCause, reasonableCauseOfTrafficking: 'yes', sexTraffickingVictim: 'yes' };
    const definition = 'sex-trafficking-victim yes: sex-trafficking-victim of /sexTraffickingVictim';
    hasLimbs(sexTraffickingVictim(of(victim), now), definition);
    const found = lines(traffickingVictimCoveredByTitleIvE(of(victim), now));
    expect([found[0], found.at(-1)]).toEqual([
      'trafficking-victim-covered-by-title-iv-e yes: report-trafficking-victim',
      `  ${definition}`,
    ]);
    hasLimbs(
      traffickingVictimCoveredByTitleIvE(of(victim), instant('2016-09-28T15:00:00Z')),
      'trafficking-victim-covered-by-title-iv-e no: report-trafficking-victim\n  in-force no: report-trafficking-victim',
    );
    hasLimbs(
      sexTraffickingVictim(of(victim), instant('2014-09-28T15:00:00Z')),
      'sex-trafficking-victim no: sex-trafficking-victim\n  in-force no: sex-trafficking-victim',
    );
  });

  const placedBy = (depth: number): string =>
    trimmed(`
child-in-foster-care yes: foster-care
  foster-care yes: foster-care
    substitute-care yes: foster-care of /placement
    placed-by-any-agency yes: foster-care
      placed-by-agency yes: foster-care
        title-iv-e-agency yes: foster-care of /agencies/0/kind
        placement-and-care yes: foster-care of /agencies/0/responsibility
  under-21 yes: child-age of /child/birthDate`)
      .map((line) => `${'  '.repeat(depth)}${line}`)
      .join('\n');

  it('missing from foster care, and absent from care', () => {
    hasLimbs(
      missingFromFosterCare(of(away), now),
      `missing-from-foster-care yes: protocol-locate
${placedBy(1)}
  whereabouts-unknown-to-agency yes: protocol-locate of /whereaboutsUnknown`,
    );
    hasLimbs(
      absentFromCare(of(away), now),
      `absent-from-care yes: protocol-primary-factors protocol-experiences
${placedBy(1)}
  not-back-in-care yes: protocol-primary-factors protocol-experiences of /events`,
    );
    hasLimbs(
      absentFromCare(of(away), instant('2015-09-28T15:00:00Z')),
      'absent-from-care no: protocol-primary-factors\n  in-force no: protocol-primary-factors',
    );
  });

  it('foster care: nothing is known without the agencies, and of no agency there is none', () => {
    const without = (agencies: readonly object[] | null): string | undefined => lines(fosterCare(of({ ...away, agencies }), now))[2];
    expect(without(null)).toBe('  placement-and-care unknown: foster-care of /agencies');
    expect(without([])).toBe('  placement-and-care no: foster-care of /agencies');
    const provider = { ...county, kind: 'private-provider' };
    expect(without([{ ...provider, responsibility: 'none' }])).toBe('  placed-by-any-agency no: foster-care');
    // Somebody placed the child with whom care was delegated.
    expect(without([provider])).toBe('  placed-by-any-agency unknown: foster-care');
  });

  it.each([
    ['foster-family-home', 'yes'],
    ['kin', 'yes'],
    ['group-home', 'yes'],
    ['institution', 'yes'],
    ['shelter', 'yes'],
    ['respite', 'yes'],
    ['pre-adoptive', 'yes'],
    ['supervised-independent-living', 'yes'],
    ['in-home', 'no'],
    ['own-residence', 'no'],
    ['detention', 'unknown'],
    [null, 'unknown'],
  ])('%s is substitute care around the clock: %s', (placement, answer) => {
    expect(limbOf(fosterCare(of({ ...away, placement }), now), 'substitute-care').map((limb) => limb.answer)).toEqual([answer]);
  });

  it('recovered after a report: covered now, or at each moment the agency knew of while it is responsible', () => {
    const informed = { kind: 'agency-received-information', agency: 'county', at: '2026-05-01T15:00:00Z' };
    const told = { kind: 'reported', agency: 'county', to: 'ncmec', about: ['missing'], at: '2026-05-01T16:00:00Z', outcome: 'received' };
    hasLimbs(
      recoveredAfterReport(of(noCause, [informed, told]), now),
      `recovered-after-report yes: ongoing-communication on AMB-1:all-missing-from-care
${inCare(1)}
  reported-before yes: ongoing-communication of /events`,
    );
    const changed = { kind: 'changed', at: '2026-05-02T15:00:00Z', facts: { agencies: [{ ...county, responsibility: 'supervision' }] } };
    const found = recoveredAfterReport(of(noCause, [informed, told, changed]), now);
    expect(lines(found).filter((line) => /^ {0,6}\S/.test(line) && !/^ {6}(title|resp|in-f)/.test(line))).toEqual(
      trimmed(`
recovered-after-report yes: ongoing-communication on AMB-1:all-missing-from-care AMB-13:at-the-trigger
  covered-now-or-when-informed yes: ongoing-communication on AMB-1:all-missing-from-care AMB-13:at-the-trigger
    covered-by-title-iv-e no: reportable-class
      covered-by-agency no: reportable-class
    covered-when-informed yes: ongoing-communication on AMB-1:all-missing-from-care
      covered-by-title-iv-e yes: reportable-class on AMB-1:all-missing-from-care
      still-responsible yes: reportable-class
    covered-when-informed yes: ongoing-communication on AMB-1:all-missing-from-care
      covered-by-title-iv-e yes: reportable-class on AMB-1:all-missing-from-care
      still-responsible yes: reportable-class
  reported-before yes: ongoing-communication of /events`),
    );
    const unknown = recoveredAfterReport(of(noCause, [{ ...informed, at: 'unknown' }, told, changed]), now);
    expect(lines(unknown)).toContain('      covered-by-title-iv-e unknown: ongoing-communication of /events');
    expect(limbOf(found, 'still-responsible').flatMap((limb) => lines(limb))).toEqual(
      expect.arrayContaining([
        'still-responsible yes: reportable-class',
        '  title-iv-e-agency yes: reportable-class of /agencies/0/kind',
        '    placement-and-care no: reportable-class of /agencies/0/responsibility',
        '    supervision-or-services yes: reportable-class of /agencies/0/responsibility',
      ]),
    );
  });
});

describe('whose knowledge counts', () => {
  const known = (toAgency: string, toParent: string): object => ({
    ...away,
    whereaboutsUnknown: { toAgency, toParent, toLegalCustodian: 'unknown' },
  });
  const byCustodian = {
    child: { birthDate: '1990-01-01' },
    whereaboutsUnknown: { toAgency: 'no', toParent: 'no', toLegalCustodian: 'yes' },
  };
  const lost = (said: object): Finding | undefined =>
    ncmecCaseTypes(of({ ...said, circumstances: 'other' }), now).find(({ id }) => id === 'lost-injured-or-otherwise-missing');

  it('is that of the agency in the practice of the National Center', () => {
    expect([endangeredRunaway(of(known('yes', 'no')), now).answer, endangeredRunaway(of(known('no', 'yes')), now).answer]).toEqual([
      'yes',
      'no',
    ]);
    expect([lost(known('yes', 'no'))?.answer, lost(known('no', 'yes'))?.answer]).toEqual(['yes', 'no']);
    const grown = { child: youth, legalGuardians: ['agency'] };
    expect(missingChildOrYouth(of({ ...known('yes', 'no'), ...grown }), now).answer).toBe('yes');
    expect(missingChildOrYouth(of({ ...known('no', 'yes'), ...grown }), now).answer).toBe('no');
  });

  it('is that of the parent, before 2018 of the legal custodian, in the definition', () => {
    const held = (toAgency: string, toParent: string): object => ({ ...known(toAgency, toParent), legalGuardians: ['parent'] });
    expect([missingChild(of(held('yes', 'no')), now).answer, missingChild(of(held('no', 'yes')), now).answer]).toEqual(['no', 'yes']);
    expect(missingChild(of(byCustodian), instant('2007-05-04T15:00:00Z')).answer).toBe('yes');
  });

  it.each([
    [['agency'], 'no', 'yes', 'no'],
    [['agency', 'parent'], 'no', 'yes', 'no'],
    [['agency'], 'yes', 'no', 'no'],
    [['agency'], 'yes', 'yes', 'yes'],
    [['agency'], 'unknown', 'yes', 'unknown'],
    [['parent'], 'no', 'yes', 'yes'],
    [[], 'no', 'yes', 'yes'],
    [null, 'no', 'yes', 'unknown'],
    [null, 'yes', 'yes', 'yes'],
  ])(
    'is that of every guardian: guardians %j, unknown to the agency %s, to the parent %s: %s',
    (legalGuardians, agency, parent, answer) => {
      const said = { ...known(agency, parent), child: { birthDate: '2011-02-28', emancipated: 'no' }, legalGuardians };
      const found = missingChild(of(said), now);
      expect(found.answer).toBe(answer);
      expect(found.readings).toEqual(answer === parent ? [] : ['AMB-4:agency-and-placement']);
    },
  );

  it('is that of either for NCIC', () => {
    const answers = [known('yes', 'no'), known('no', 'yes'), known('no', 'no')].map((said) => reportableToNcic(of(said), now).answer);
    expect(answers).toEqual(['yes', 'yes', 'no']);
  });
});

describe('the limbs of practice, guidance and regulation', () => {
  it('an evaluation for an AMBER alert', () => {
    hasLimbs(
      amberEvaluation(of({ child, abducted: 'yes' }), now),
      `amber-evaluation unknown: amber-criteria amber-standards
         abducted yes: amber-criteria amber-standards of /abducted
         under-18 yes: amber-criteria amber-standards of /child/birthDate
         for-the-police-to-judge unknown: amber-criteria amber-standards`,
    );
  });

  it.each([
    ['2003-04-29T23:59:59.999-05:00', true],
    ['2003-04-30T00:00:00.000-05:00', false],
    ['2003-04-30T00:00:00.001-05:00', false],
  ])('at %s, around an unconfirmed first day, whether the standards of an AMBER alert are in force is open: %s', (at, isOpen) => {
    const found = amberEvaluation(of({ child: { birthDate: '1990-02-28' }, abducted: 'yes' }), instant(at));
    expect(found.answer).toBe('unknown');
    expect(found.because.flatMap(({ id, answer }) => (id === 'in-force' ? [answer] : []))).toEqual(isOpen ? ['unknown'] : []);
  });

  it('a criminal justice agency', () => {
    hasLimbs(
      criminalJusticeAgency({ court: 'no', governmental: 'yes', administersCriminalJustice: 'yes' }),
      `criminal-justice-agency unknown: criminal-justice-agency
         court no: criminal-justice-agency
         administers-criminal-justice unknown: criminal-justice-agency
           governmental yes: criminal-justice-agency
           under-statute-or-order yes: criminal-justice-agency
           substantial-budget unknown: criminal-justice-agency`,
    );
  });

  it('the case types, of one of whom nothing more is known', () => {
    const law = 'ncmec-endangered-runaway';
    const shown = ncmecCaseTypes(of({ child: youth, whereaboutsUnknown: 'yes' }), now).flatMap((type) => lines(type));
    expect(shown).toContain(`  taken-by-family unknown: ${law} of /circumstances`);
    expect(shown).toContain(`  elevated-risk unknown: ${law} of /reasonableCauseOfTrafficking /sexTraffickingVictim`);
    expect(shown).toContain(`  ran-away unknown: ${law} of /circumstances`);
  });

  it('the case types of the National Center', () => {
    const law = 'ncmec-endangered-runaway';
    const runaway = `endangered-runaway yes: ${law}
  under-18 yes: ${law} of /child/birthDate
  ran-away yes: ${law} of /circumstances
  whereabouts-unknown yes: ${law} of /whereaboutsUnknown`;
    const episode = of({ ...away, reasonableCauseOfTrafficking: 'yes' });
    hasLimbs(endangeredRunaway(episode, now), runaway);
    expect(ncmecCaseTypes(episode, now).flatMap((type) => lines(type))).toEqual(
      trimmed(`
${runaway}
family-abduction no: ${law}
  under-18 yes: ${law} of /child/birthDate
  taken-by-family no: ${law} of /circumstances
  abducted no: ${law} of /abducted
  not-found-dead yes: ${law} of /events
nonfamily-abduction no: ${law}
  under-18 yes: ${law} of /child/birthDate
  taken-by-others no: ${law} of /circumstances
  abducted no: ${law} of /abducted
  not-found-dead yes: ${law} of /events
lost-injured-or-otherwise-missing no: ${law}
  under-18 yes: ${law} of /child/birthDate
  whereabouts-unknown yes: ${law} of /whereaboutsUnknown
  lost-or-otherwise-missing no: ${law} of /circumstances
critically-missing-young-adult no: ${law}
  aged-18-to-20 no: ${law} of /child/birthDate
  whereabouts-unknown yes: ${law} of /whereaboutsUnknown
  elevated-risk yes: ${law} of /reasonableCauseOfTrafficking /sexTraffickingVictim`),
    );
  });
});
