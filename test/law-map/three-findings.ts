import {
  defaultReadings,
  determining,
  instant,
  missingChild,
  missingOrAbductedFromCare,
  parseEpisode,
  reportableToNcic,
  type Episode,
  type Finding,
} from 'missing-child-rules';

/** The moment at which everybody of the table is judged. */
export const at = instant('2026-10-31T15:00:00Z');

/** Ages, by the day of birth; 18 and 21 on the birthday itself. */
export const ages: Readonly<Record<string, string | null>> = {
  '15': '2011-02-28',
  '17, the day before the birthday': '2008-11-01',
  '18, on the birthday': '2008-10-31',
  '20, the day before the birthday': '2005-11-01',
  '21, on the birthday': '2005-10-31',
  'not known': null,
};

const apart = (toAgency: string, toParent: string): object => ({ toAgency, toParent, toLegalCustodian: toParent });

/** Who knows where the person is. */
export const whereabouts: Readonly<Record<string, object>> = {
  'nobody knows': { whereaboutsUnknown: 'yes', abducted: 'no' },
  'a parent knows, the agency does not': { whereaboutsUnknown: apart('yes', 'no'), abducted: 'no' },
  'the agency knows, the parent does not': { whereaboutsUnknown: apart('no', 'yes'), abducted: 'no' },
  'everybody knows': { whereaboutsUnknown: 'no', abducted: 'no' },
  'everybody knows; abducted': { whereaboutsUnknown: 'no', abducted: 'yes' },
  'not on record': { whereaboutsUnknown: null, abducted: null },
};

const iveAgency = (said: object): object => ({ id: 'a', kind: 'title-iv-e-state', role: 'sole', olderAgeElected: 21, ...said });
const inCare = { responsibility: 'placement-and-care' };
const byAgreement = { ...inCare, id: 'b', role: 'by-iv-e-agreement' };
const noCause = { reasonableCauseOfTrafficking: 'no', sexTraffickingVictim: 'no' };

/** Which agency has which part. */
export const agencies: Readonly<Record<string, object>> = {
  none: { agencies: [] },
  'placement and care': { agencies: [iveAgency(inCare)] },
  'supervision, reasonable cause': { agencies: [iveAgency({ responsibility: 'supervision' })], reasonableCauseOfTrafficking: 'yes' },
  'supervision, no reasonable cause': { agencies: [iveAgency({ responsibility: 'supervision' })], ...noCause },
  'probation alone': { agencies: [{ id: 'a', kind: 'juvenile-probation', role: 'sole', responsibility: 'supervision' }] },
  'not on record': { agencies: null },
};

/** Other agencies, and other elections: they turn the third question alone, so that they are asked of a missing child or youth only. */
export const furtherAgencies: Readonly<Record<string, object>> = {
  'placement and care, 18 elected (none older)': { agencies: [iveAgency({ ...inCare, olderAgeElected: 18 })] },
  'placement and care, 19 elected': { agencies: [iveAgency({ ...inCare, olderAgeElected: 19 })] },
  'placement and care, 20 elected': { agencies: [iveAgency({ ...inCare, olderAgeElected: 20 })] },
  'placement and care, election not known': { agencies: [iveAgency({ ...inCare, olderAgeElected: null })] },
  'a tribe with its own plan': { agencies: [iveAgency({ ...inCare, kind: 'title-iv-e-tribal' })] },
  'a tribe, its plan not known': { agencies: [iveAgency({ ...inCare, kind: 'title-iv-e-tribal', role: null })] },
  'a tribe by agreement with the State': {
    agencies: [iveAgency({ responsibility: 'none' }), { ...byAgreement, kind: 'title-iv-e-tribal' }],
  },
  'probation by agreement with the State': {
    agencies: [iveAgency({ responsibility: 'none' }), { ...byAgreement, kind: 'juvenile-probation' }],
  },
  'probation by agreement with the State or a tribe': {
    agencies: [
      iveAgency({ responsibility: 'none' }),
      iveAgency({ id: 'c', kind: 'title-iv-e-tribal', responsibility: 'none' }),
      { ...byAgreement, kind: 'juvenile-probation' },
    ],
  },
  'Chafee services of a State, reasonable cause': {
    agencies: [iveAgency({ responsibility: 'chafee-services' })],
    reasonableCauseOfTrafficking: 'yes',
  },
  'Chafee services of a State, no reasonable cause': { agencies: [iveAgency({ responsibility: 'chafee-services' })], ...noCause },
  'Chafee services of a tribe, reasonable cause': {
    agencies: [iveAgency({ kind: 'title-iv-e-tribal', responsibility: 'chafee-services' })],
    reasonableCauseOfTrafficking: 'yes',
  },
};

/** The readings of AMB-18, each in a column of its own. */
const byReading = (['any-age', 'elected-age-only'] as const).map((youthInCare) => ({ ...defaultReadings, youthInCare }));

function episodeOf(age: string, where: string, agency: string): Episode {
  const child = { birthDate: ages[age] ?? null, emancipated: 'no' };
  const said = { ...whereabouts[where], ...agencies[agency], ...furtherAgencies[agency] };
  return parseEpisode({ zone: 'America/Chicago', child, legalGuardians: ['parent'], ...said });
}

/** The third question by each reading of AMB-18. */
export function furtherCell(age: string, agency: string): readonly Finding[] {
  return byReading.map((readings) => missingOrAbductedFromCare(episodeOf(age, 'nobody knows', agency), at, readings));
}

/** The three findings of one cell. */
export function cell(age: string, where: string, agency: string): readonly [Finding, Finding, Finding] {
  const episode = episodeOf(age, where, agency);
  return [missingChild(episode, at), reportableToNcic(episode, at), missingOrAbductedFromCare(episode, at)];
}

function leaves(finding: Finding): readonly string[] {
  return determining(finding).flatMap((limb) => (limb.because.length === 0 ? [limb.id] : leaves(limb)));
}

function traced(finding: Finding): string {
  const limbs = [...new Set(leaves(finding))].map((id) => `\`${id}\``).join(', ');
  const youths = finding.readings.filter((each) => each.startsWith('AMB-18'));
  return `${finding.answer} (${[limbs, ...youths].join('; ')})`;
}

function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The page, from the rules. */
export function page(): string {
  const lines = Object.keys(ages).flatMap((age) =>
    Object.keys(whereabouts).flatMap((where) =>
      Object.keys(agencies).map((agency) => [age, where, agency, ...cell(age, where, agency).map(traced)]),
    ),
  );
  const further = Object.keys(ages).flatMap((age) =>
    Object.keys(furtherAgencies).map((agency) => [age, agency, ...furtherCell(age, agency).map(traced)]),
  );
  const heading = [
    'age',
    'whereabouts',
    'agency',
    'missing child, 34 U.S.C. 11292',
    'reportable to NCIC, 34 U.S.C. 41307',
    'title IV-E, 42 U.S.C. 671(a)(35)(B)',
  ];
  return `# Three questions that must not be merged

One person can be a missing child for the National Center's clearinghouse, reportable to NCIC, and reportable by a title IV-E
agency, in any combination. This page is made from the rules: every combination of age, whereabouts and agency below, with the
limbs that decided each answer. The default readings apply; the agency elected 21 under 42 U.S.C. 675(8); nobody is emancipated,
and a parent is the legal guardian. The first two questions do not turn on the agency.

${table(heading, lines)}

## Other agencies and other elections

The third question again, of a person whose whereabouts nobody knows: by the older age that the agency elected, by the kind of
agency, and by both readings of AMB-18, which is named where it decides.

${table(['age', 'agency', 'any age (the default)', 'only the age elected'], further)}
`;
}
