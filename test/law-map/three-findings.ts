import {
  determining,
  instant,
  missingChild,
  missingOrAbductedFromCare,
  parseEpisode,
  reportableToNcic,
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

const iveAgency = (said: object): object[] => [{ id: 'a', kind: 'title-iv-e-state', role: 'sole', olderAgeElected: 21, ...said }];

/** Which agency has which part. */
export const agencies: Readonly<Record<string, object>> = {
  none: { agencies: [] },
  'placement and care': { agencies: iveAgency({ responsibility: 'placement-and-care' }) },
  'supervision, reasonable cause': { agencies: iveAgency({ responsibility: 'supervision' }), reasonableCauseOfTrafficking: 'yes' },
  'supervision, no reasonable cause': {
    agencies: iveAgency({ responsibility: 'supervision' }),
    reasonableCauseOfTrafficking: 'no',
    sexTraffickingVictim: 'no',
  },
  'probation alone': { agencies: [{ id: 'a', kind: 'juvenile-probation', role: 'sole', responsibility: 'supervision' }] },
  'not on record': { agencies: null },
};

/** The three findings of one cell. */
export function cell(age: string, where: string, agency: string): readonly [Finding, Finding, Finding] {
  const birthDate = ages[age] ?? null;
  const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate }, ...whereabouts[where], ...agencies[agency] });
  return [missingChild(episode, at), reportableToNcic(episode, at), missingOrAbductedFromCare(episode, at)];
}

function leaves(finding: Finding): readonly string[] {
  return determining(finding).flatMap((limb) => (limb.because.length === 0 ? [limb.id] : leaves(limb)));
}

function traced(finding: Finding): string {
  return `${finding.answer} (${[...new Set(leaves(finding))].map((id) => `\`${id}\``).join(', ')})`;
}

/** The page, from the rules. */
export function page(): string {
  const lines = Object.keys(ages).flatMap((age) =>
    Object.keys(whereabouts).flatMap((where) =>
      Object.keys(agencies).map((agency) => [age, where, agency, ...cell(age, where, agency).map(traced)]),
    ),
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
limbs that decided each answer. The default readings apply; the agency elected 21 under 42 U.S.C. 675(8). The first two
questions do not turn on the agency.

${[heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}
