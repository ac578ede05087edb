import {
  coveredByTitleIvE,
  defaultReadings,
  fosterCare,
  instant,
  missingChild,
  parseEpisode,
  type Episode,
  type Finding,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const at = instant('2026-11-04T12:00:00Z');
const child = { birthDate: '2010-11-21', emancipated: 'no' };
const given = (agencies: readonly object[], more: object = {}): Episode =>
  parseEpisode({ zone: 'America/Chicago', child, whereaboutsUnknown: 'yes', placement: 'kin', agencies, ...more });

/** Every limb as a line: its name, its answer and the facts that it read. */
const lines = ({ id, answer, facts, because }: Finding): readonly string[] =>
  because.length === 0 ? [`${id} ${answer} ${facts.join(' ')}`] : because.flatMap(lines);

const state = { id: 'county', kind: 'title-iv-e-state' };
const other = { id: 'other', kind: 'juvenile-probation', responsibility: 'placement-and-care', role: 'by-iv-e-agreement' };

describe('42 U.S.C. 672(a)(2)(B): placed by another public agency under an agreement', () => {
  it('may be by one of which the kind is not known: its kind, its part and what it is responsible for would settle it', () => {
    const agencies = [
      { ...state, responsibility: 'supervision' },
      { ...other, kind: null, role: null },
    ];
    expect(lines(fosterCare(given(agencies), at, defaultReadings, 'county'))).toEqual([
      'substitute-care yes /placement',
      'title-iv-e-agency yes /agencies/0/kind',
      'placement-and-care no /agencies/0/responsibility',
      'placed-by-agreement unknown /agencies/1/kind /agencies/1/role /agencies/1/responsibility',
    ]);
  });

  it('is with a title IV-E agency that the record does not name, where it names none', () => {
    expect(lines(coveredByTitleIvE(given([other]), at))).toEqual([
      'title-iv-e-agency no /agencies/0/kind',
      'placed-by-agreement yes /agencies/0/role /agencies/0/responsibility',
      'party-to-the-agreement unknown /agencies',
      'under-21 yes /child/birthDate',
    ]);
  });

  it('has its name in the reasons', () => {
    const [, covered] = coveredByTitleIvE(given([other]), at).because;
    expect(covered?.because[0]?.id).toBe('placed-by-agreement');
    const rivals = [{ ...state, responsibility: 'none' }, { ...state, id: 'two', responsibility: 'supervision' }, other];
    const [, placed] = fosterCare(given(rivals), at, defaultReadings, 'county').because;
    expect(placed?.because[0]?.because[1]?.because.map(({ id }) => id)).toEqual(['placement-and-care', 'placed-by-agreement']);
  });

  it.each<readonly [string, string | null, 'no' | 'unknown']>([
    ['placement-and-care', null, 'no'],
    ['supervision', null, 'unknown'],
  ])(
    'is with the agency that itself has placement and care, of two: of the one beside an agency with %s',
    (responsibility, role, answer) => {
      const agencies = [{ ...state, responsibility: 'chafee-services' }, { ...state, id: 'two', responsibility, role }, other];
      expect(lines(fosterCare(given(agencies), at, defaultReadings, 'county')).slice(2)).toEqual([
        'placement-and-care no /agencies/0/responsibility',
        'placed-by-agreement yes /agencies/2/role /agencies/2/responsibility',
        `party-to-the-agreement ${answer} /agencies/0/responsibility /agencies/1/responsibility`,
      ]);
    },
  );

  it('is with another, where of three one alone has placement and care', () => {
    const two = { ...state, id: 'two', responsibility: 'placement-and-care' };
    const agencies = [{ ...state, responsibility: 'none' }, two, { ...state, id: 'three', responsibility: 'supervision' }, other];
    expect(fosterCare(given(agencies), at, defaultReadings, 'county').answer).toBe('no');
  });

  it('asks of an agency that is no party nothing about those that the record does not name', () => {
    const asked = coveredByTitleIvE(given([{ ...other, role: 'sole' }]), at, defaultReadings, 'other');
    expect(asked.facts).not.toContain('/agencies');
    expect(asked.answer).toBe('no');
  });
});

describe('42 U.S.C. 679c(c)(1): a plan of a tribe', () => {
  const ofTribe = (kind: string | null): Episode => given([{ id: 'tribe', kind, responsibility: 'placement-and-care', role: 'sole' }]);

  // That 2009-10-01 is the first day was not checked: before it nobody says whether one had a plan.
  it.each<readonly [string, string | null, string]>([
    ['2009-09-30T12:00:00Z', 'title-iv-e-tribal', 'unknown'],
    ['2009-10-01T12:00:00Z', 'title-iv-e-tribal', 'yes'],
    ['2009-09-30T12:00:00Z', 'title-iv-e-state', 'yes'],
    ['2009-10-01T12:00:00Z', 'title-iv-e-state', 'yes'],
  ])('at %s, of %s: %s', (moment, kind, answer) => {
    expect(fosterCare(ofTribe(kind), instant(moment)).answer).toBe(answer);
  });

  it('has its name in the reasons, before its day too', () => {
    const [, placed] = fosterCare(ofTribe('title-iv-e-tribal'), instant('2006-07-27T12:00:00Z')).because;
    expect(placed?.because[0]?.because.map(({ id, answer }) => [id, answer])).toEqual([
      ['title-iv-e-agency', 'unknown'],
      ['placement-and-care', 'yes'],
    ]);
  });
});

describe('34 U.S.C. 11292(4): what the agency knows that is the guardian', () => {
  it('is known to a parent (AMB-4), and rests on the whereabouts and on who the guardians are', () => {
    const knows = { toAgency: 'no', toParent: 'yes', toLegalCustodian: 'yes' };
    const finding = missingChild(given([], { legalGuardians: ['agency'], whereaboutsUnknown: knows }), at);
    expect([finding.answer, finding.readings]).toEqual(['no', ['AMB-4:agency-and-placement']]);
    expect(lines(finding)).toEqual([
      'under-18 yes /child/birthDate',
      'whereabouts-unknown-to-parent no /whereaboutsUnknown /legalGuardians',
    ]);
  });
});
