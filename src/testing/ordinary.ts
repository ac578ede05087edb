import fc from 'fast-check';
import type { EpisodeRecord } from './records.js';
import { zone } from './facts.js';

const HOUR = 3_600_000;

/** The ordinary course of things: information, reports, perhaps a return, all within two days of one another. */
export const ordinaryEpisode: fc.Arbitrary<EpisodeRecord> = fc
  .record({
    zone,
    received: fc.integer({ min: Date.UTC(2017, 0, 1) / HOUR, max: Date.UTC(2026, 10, 20) / HOUR }).map((hours) => hours * HOUR),
    reports: fc.array(
      fc.record({
        after: fc.integer({ min: -2, max: 48 }),
        to: fc.constantFrom('law-enforcement', 'ncmec'),
        about: fc.constantFrom(['missing'], ['missing'], ['trafficking-victim'], null),
        outcome: fc.constantFrom('received', 'received', 'refused', 'deflected', null),
      }),
      { maxLength: 3 },
    ),
    returned: fc.option(
      fc.record({ after: fc.integer({ min: 1, max: 40 }), to: fc.constantFrom('authorised-care', 'authorised-care', null) }),
    ),
    isVictim: fc.constantFrom('no', 'no', 'yes', 'unknown'),
  })
  .map(({ zone, received, reports, returned, isVictim }) => {
    const at = (after: number): string => new Date(received + after * HOUR).toISOString();
    return {
      zone,
      child: { birthDate: '2012-05-17' },
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
      whereaboutsUnknown: 'yes',
      abducted: 'no',
      sexTraffickingVictim: isVictim,
      events: [
        { kind: 'agency-received-information', agency: 'county', at: at(0) },
        ...reports.map(({ after, ...report }) => ({ kind: 'reported', agency: 'county', ...report, at: at(after) })),
        ...(returned === null ? [] : [{ kind: 'returned', to: returned.to, at: at(returned.after) }]),
      ],
    };
  });
