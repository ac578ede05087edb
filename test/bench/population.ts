import { instant, type Instant } from 'missing-child-rules';
import { seeded } from './measure.js';

/** The moment at which every episode is assessed. */
export const asOf: Instant = instant('2026-07-01T12:00:00Z');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'Pacific/Honolulu'];

type Said = Readonly<Record<string, unknown>>;

/**
 * Records of episodes as an agency's system may hold them, with a fixed seed; no real case is behind them. Most are of
 * one agency, have one receipt and two reports after various delays; some have no report, dates instead of times, a
 * child who came back, a child lost again, an identified victim, or an agency that only supervises.
 */
export function recordsOf(count: number): readonly Said[] {
  const random = seeded(74_353);
  const chance = (share: number): boolean => random() < share;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  /** Mostly within hours, some after days. */
  const delay = (): number => Math.ceil(90 * (1 / (1 - random() * 0.999) - 1)) * MINUTE;

  const when = (millis: number): Said => {
    const at = new Date(millis).toISOString();
    return chance(0.04) ? { on: at.slice(0, 10) } : { at };
  };
  const report = (to: string, about: string, millis: number): Said => ({
    ...{ kind: 'reported', agency: 'example-state', to, about: [about], channel: 'phone', reference: 'EX-1' },
    ...{ outcome: chance(0.93) ? 'received' : pick(['refused', 'deflected', 'unproven']) },
    ...when(millis),
  });
  const spell = (received: number): readonly Said[] => [
    { kind: 'agency-received-information', agency: 'example-state', receivedBy: 'caseworker', ...when(received) },
    ...(chance(0.9) ? [report('law-enforcement', 'missing', received + delay())] : []),
    ...(chance(0.6) ? [report('ncmec', 'missing', received + 4 * delay())] : []),
  ];
  const log = (start: number): readonly Said[] => {
    const received = start + delay();
    const returned = start + DAY / 4 + random() * 20 * DAY;
    const lost = returned + random() * 60 * DAY;
    const isBack = chance(0.7);
    const back = { kind: 'returned', to: 'authorised-care', at: new Date(returned).toISOString() };
    const again = { kind: 'whereabouts-lost', at: new Date(lost).toISOString() };
    const disclosed = received + random() * 5 * DAY;
    const disclosure = { kind: 'trafficking-identified', agency: 'example-state', at: new Date(disclosed).toISOString() };
    return [
      { kind: 'last-seen', at: new Date(start).toISOString() },
      { kind: 'caregiver-discovered', at: new Date(start + (Math.min(received, returned) - start) / 2).toISOString() },
      ...spell(received),
      ...(isBack ? [back] : []),
      ...(isBack && received < returned && chance(0.15) ? [again, ...spell(lost + delay())] : []),
      ...(chance(0.03) ? [disclosure, report('law-enforcement', 'trafficking-victim', disclosed + delay())] : []),
    ];
  };

  return Array.from({ length: count }, (): Said => {
    const start = Date.UTC(2024, 0, 1) + Math.floor(random() * 900 * 24 * 60) * MINUTE;
    const birthDate = new Date(start - (8 + random() * 12.5) * 365.25 * DAY).toISOString().slice(0, 10);
    return {
      zone: pick(ZONES),
      child: { birthDate, emancipated: 'no', tribes: [] },
      agencies: [
        {
          ...{ id: 'example-state', kind: 'title-iv-e-state', role: 'sole', olderAgeElected: 21 },
          responsibility: chance(0.95) ? 'placement-and-care' : pick(['supervision', 'none']),
        },
      ],
      placement: pick(['foster-family-home', 'kin', 'group-home', 'institution', 'shelter']),
      legalGuardians: ['agency'],
      ...{ whereaboutsUnknown: 'yes', abducted: 'no', circumstances: 'ran-away' },
      reasonableCauseOfTrafficking: pick(['no', 'no', 'no', 'yes', 'unknown']),
      sexTraffickingVictim: 'no',
      earlierEpisodes: [],
      events: log(start),
    };
  });
}
