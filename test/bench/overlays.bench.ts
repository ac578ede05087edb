import {
  assess,
  calendarDate,
  defineOverlay,
  federal,
  finding,
  instant,
  missingOrAbductedFromCare,
  parseEpisode,
  withOverlay,
  type AddedDuty,
  type AddedLimit,
  type Overlay,
  type OverlayDraft,
  type Policy,
} from 'missing-child-rules';
import { interleaved, print, type Contender } from './measure.js';

// What overlays cost: one rule each, 0 to 50 of them; and one overlay over larger and larger bases.

const law = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: calendarDate('2020-01-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
} as const;
const received = 'agency-received-information';
const provenance = { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null };

const limit = (hours: number): AddedLimit => ({ on: 'ive-report-missing-to-ncmec', from: received, within: { hours }, law });
const duty = (id: string, when: AddedDuty['when'] = missingOrAbductedFromCare): AddedDuty => ({
  ...{ id, scope: 'episode', per: 'episode', who: 'title-iv-e-agency', act: 'tell-court', to: 'juvenile-court', trigger: received, when },
  ...{ limits: [{ from: received, within: { hours: 24 }, law }], endedBy: 'nothing', law },
  discharge: [{ kind: 'reported', about: 'missing', to: 'juvenile-court' }],
});
const draft = (id: string, said: Partial<OverlayDraft>): OverlayDraft => ({ id, jurisdiction: 'Example State', provenance, ...said });
const named = (place: number): string => `example-${String(place)}`;
const many = <Made>(count: number, make: (place: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, place) => make(place));

const limits = (count: number): readonly Overlay[] =>
  many(count, (place) => defineOverlay(draft(named(place), { limits: [limit(1 + place)] })));
const everybody: AddedDuty['when'] = () => finding('everybody', { law: [law], basis: 'overlay' }, 'yes');
const duties = (count: number, when?: AddedDuty['when']): readonly Overlay[] =>
  many(count, (place) => defineOverlay(draft(named(place), { duties: [duty(`${named(place)}-duty`, when)] })));

const episode = parseEpisode({
  zone: 'America/Chicago',
  child: { birthDate: '2012-05-17', emancipated: 'no' },
  agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  whereaboutsUnknown: 'yes',
  events: [
    { kind: received, agency: 'county', at: '2026-05-04T15:00:00Z' },
    { kind: 'reported', agency: 'county', to: 'ncmec', about: ['missing'], outcome: 'received', at: '2026-05-04T17:00:00Z' },
  ],
});
const asOf = instant('2026-05-04T18:00:00Z');

const ROUND = 150;

/** Assessments of episodes that nobody has asked about before. */
const assessing = (name: string, policy: Policy): Contender => ({
  name,
  size: ROUND,
  round: () => {
    const fresh = many(ROUND, () => Object.freeze({ ...episode }));
    return () => fresh.reduce((sum, each) => sum + assess(each, asOf, policy).duties.length, 0);
  },
});
const counts = [1, 10, 50];

console.log('assess, under overlays of one rule each');
print(
  await interleaved(
    [
      assessing('0 overlays', federal),
      ...counts.map((count) =>
        assessing(`${String(count)} overlays, each a limit on one federal duty`, withOverlay(federal, ...limits(count))),
      ),
      ...counts.map((count) =>
        assessing(`${String(count)} overlays, each a duty for everybody`, withOverlay(federal, ...duties(count, everybody))),
      ),
      ...counts.map((count) =>
        assessing(`${String(count)} overlays, each a duty for a federal class`, withOverlay(federal, ...duties(count))),
      ),
    ],
    9,
  ),
  '0 overlays',
);

/** Another overlay each time, written down before: what is measured is the laying. */
const laying = (name: string, base: Policy, said: (place: number) => Partial<OverlayDraft>): Contender => ({
  name,
  size: ROUND,
  round: () => {
    const overlays = many(ROUND, (place) => defineOverlay(draft(`laid-${String(place)}`, said(place))));
    return () => overlays.reduce((sum, each) => sum + withOverlay(base, each).duties.length, 0);
  },
});
const one = (): Partial<OverlayDraft> => ({ limits: [limit(8)] });
const base = (rules: number): Policy =>
  withOverlay(federal, defineOverlay(draft('base', { duties: many(rules, (place) => duty(named(place))) })));

console.log('\nwithOverlay, one overlay of one limit');
print(
  await interleaved(
    [
      laying('over federal law', federal, one),
      ...[100, 1000].map((rules) => laying(`over federal law and ${String(rules)} duties of another overlay`, base(rules), one)),
    ],
    9,
  ),
  'over federal law',
);

console.log('\nwithOverlay over federal law, one overlay');
print(
  await interleaved(
    [1, 10, 100].map((rules) =>
      laying(`of ${String(rules)} duties`, federal, () => ({ duties: many(rules, (place) => duty(named(place))) })),
    ),
    9,
  ),
  'of 1 duties',
);

const ROUND_OF_DRAFTS = 20;
console.log('\ndefineOverlay');
print(
  await interleaved(
    [1, 10, 100].map((rules): Contender => {
      const said = draft('example', { duties: many(rules, (place) => duty(named(place))) });
      return {
        name: `of ${String(rules)} duties`,
        size: ROUND_OF_DRAFTS,
        round: () => () => many(ROUND_OF_DRAFTS, () => defineOverlay(said)).length,
      };
    }),
    9,
  ),
  'of 1 duties',
);
