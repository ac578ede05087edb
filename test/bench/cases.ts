import { instant, localDate, parseEpisode, type Episode, type Instant } from 'missing-child-rules';
import { seeded } from './measure.js';

/**
 * A case of the small rule, for those who read plain facts. Its day and its ages are resolved beforehand, since engines
 * of rules have no calendar; the library gets none of that.
 */
export interface Case {
  readonly birthDate: string;
  readonly today: string;
  readonly age: number;
  readonly isEmancipated: boolean;
  readonly isUnderGuardianship: boolean;
  readonly isWhereaboutsUnknown: boolean;
  readonly hasPlacement: boolean;
  readonly received: number;
  readonly now: number;
  readonly lawEnforcementAt: number | null;
  readonly ncmecAt: number | null;
  readonly episode: Episode;
  readonly at: Instant;
}

const HOUR = 3_600_000;
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'Pacific/Honolulu'];

/** Cases with a fixed seed. About half of the children are missing; birthdays are spread over the whole year. */
export function casesOf(count: number): readonly Case[] {
  const random = seeded(20260504);
  const chance = (share: number): boolean => random() < share;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (): Case => {
    const received = Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * 24 * 60) * 60_000;
    const at = instant(new Date(received).toISOString());
    const zone = pick(ZONES);
    const today = localDate(at, zone);
    const birthDate = new Date(received - (12 + random() * 11) * 365.25 * 24 * HOUR).toISOString().slice(0, 10);
    const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
    const drawn = {
      isEmancipated: chance(0.2),
      isUnderGuardianship: chance(0.7),
      isWhereaboutsUnknown: chance(0.8),
      hasPlacement: chance(0.8),
    };
    const after = (): number | null => (chance(0.4) ? null : received + Math.floor(random() * 60 * HOUR));
    return {
      ...{ birthDate, today, age: today.slice(5) < birthDate.slice(5) ? years - 1 : years, ...drawn, received, at },
      ...{ now: received + Math.floor(random() * 48 * HOUR), lawEnforcementAt: after(), ncmecAt: after() },
      episode: parseEpisode({
        zone,
        child: { birthDate, emancipated: drawn.isEmancipated ? 'yes' : 'no' },
        agencies: [
          {
            ...{ id: 'example-state', kind: 'title-iv-e-state', role: 'sole', olderAgeElected: 21 },
            responsibility: drawn.hasPlacement ? 'placement-and-care' : 'none',
          },
        ],
        legalGuardians: [drawn.isUnderGuardianship ? 'agency' : 'parent'],
        whereaboutsUnknown: drawn.isWhereaboutsUnknown ? 'yes' : 'no',
        ...{ abducted: 'no', reasonableCauseOfTrafficking: 'no', sexTraffickingVictim: 'no', earlierEpisodes: [] },
      }),
    };
  });
}

/** The answer to a case as one number: whether the child is missing, whether reports are owed, which of the two is overdue. */
export function encoded(isMissing: boolean, isOwed: boolean, isPoliceOverdue: boolean, isNcmecOverdue: boolean): number {
  return (isMissing ? 1 : 0) + (isOwed ? 2 : 0) + (isPoliceOverdue ? 4 : 0) + (isNcmecOverdue ? 8 : 0);
}
