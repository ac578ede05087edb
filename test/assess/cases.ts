import { assess, federal, instant, parseEpisode, type Assessment, type Duty, type FederalDutyId, type Policy } from 'missing-child-rules';

export type Given = Readonly<Record<string, unknown>>;

/** A child of fifteen in the care of a fictional county, who is missing. */
export const child: Given = {
  zone: 'America/Chicago',
  child: { birthDate: '2011-02-28', emancipated: 'no', tribes: [] },
  agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 }],
  placement: 'foster-family-home',
  legalGuardians: ['agency'],
  whereaboutsUnknown: 'yes',
  abducted: 'no',
  circumstances: 'ran-away',
  reasonableCauseOfTrafficking: 'no',
  sexTraffickingVictim: 'no',
  earlierEpisodes: [],
};

/** Hours, and milliseconds beside them, after the information was received on an ordinary day. */
export const hour = (hours: number, millis = 0): string =>
  new Date(Date.parse('2026-05-04T15:00:00Z') + hours * 3_600_000 + millis).toISOString();

export const received: Given = { id: 'r', kind: 'agency-received-information', agency: 'county', at: hour(0) };

/** A report by the county to police that the child is missing. */
export const report = (said: Given): Given => ({
  kind: 'reported',
  agency: 'county',
  to: 'law-enforcement',
  about: ['missing'],
  outcome: 'received',
  ...said,
});

export const assessed = (events: readonly Given[], asOf = hour(100), facts: Given = {}, policy: Policy = federal): Assessment =>
  assess(parseEpisode({ ...child, ...facts, events }), instant(asOf), policy);

export const police: FederalDutyId = 'ive-report-missing-to-law-enforcement';
export const ncmec: FederalDutyId = 'ive-report-missing-to-ncmec';
export const victim: FederalDutyId = 'ive-report-trafficking-victim';

export const dutiesOf = ({ duties }: Assessment, id: FederalDutyId): readonly Duty[] => duties.filter((duty) => duty.id === id);

/** The one duty of its kind. */
export function dutyOf(assessment: Assessment, id: FederalDutyId = police): Duty {
  const [only, ...others] = dutiesOf(assessment, id);
  if (only === undefined || others.length > 0) throw new Error(`there are ${String(others.length + (only === undefined ? 0 : 1))} of them`);
  return only;
}

/** Federal law under another reading. */
export const reading = (chosen: Partial<Policy['readings']>): Policy => ({ ...federal, readings: { ...federal.readings, ...chosen } });

/** What started each duty of a kind: the last part of its key. */
export const startsOf = (assessment: Assessment, id: FederalDutyId = police): readonly string[] =>
  dutiesOf(assessment, id).map(({ key, owedBy }) => key.slice(`${id}/${owedBy}/`.length));
