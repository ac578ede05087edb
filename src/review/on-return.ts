import type { Episode } from '../facts/episode.js';
import type { Event } from '../facts/event.js';
import { calendarDate, instant } from '../kernel/instant.js';
import type { EpisodeDuty } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';
import type { OverlayNote } from './note.js';

/**
 * Whether a duty is owed is judged at what starts it. Where that is that the child is found or back, a rule that asks whether
 * it is missing says no by then. What a rule asks cannot be read from its function, so it is tried on children of whom it held
 * until then.
 */
export function neverOwed(row: EpisodeDuty, path: string, readings: Readings): readonly OverlayNote[] {
  const start = nameOf(row);
  const agency = row.who === 'title-iv-e-agency' ? AGENCY : undefined;
  return (ENDINGS[start] ?? []).flatMap((ending) => {
    const cases = casesOf(ending);
    const held = cases.some((episode) => row.when(episode, instant(BEFORE), readings, agency).answer === 'yes');
    const isEnded = cases.every((episode) => row.when(episode, instant(FOUND), readings, agency).answer === 'no');
    if (!held || !isEnded) return [];
    const sentence =
      `The duty \`${row.id}\` starts with \`${start}\`, and its rule is judged at that moment. In the cases that were tried it held while ` +
      `the child was missing, and in none of them once the child ${WORDS[ending]}: the duty is then not owed. ` +
      'It takes a rule that does not ask whether the child is missing.';
    return [{ level: 'warn', code: 'NEVER_OWED', rule: row.id, path: `${path}/when`, sentence }];
  });
}

/** What starts a duty, where it is an event or a deed. */
function nameOf({ trigger }: EpisodeDuty): string {
  return typeof trigger === 'string' ? trigger : 'kind' in trigger ? trigger.kind : '';
}

type Ending = 'returned' | 'located';

/** What each start may be. */
const ENDINGS: Readonly<Partial<Record<string, readonly Ending[]>>> = {
  returned: ['returned'],
  'agency-learned-of-return': ['returned'],
  located: ['located'],
  'located-or-returned': ['returned', 'located'],
};

const WORDS: Readonly<Record<Ending, string>> = {
  returned: 'was back in authorised care',
  located: 'had been seen in person by the police',
};

const HEARD = '2026-05-04T15:00:00Z';
const BEFORE = '2026-05-07T14:59:59.999Z';
const FOUND = '2026-05-07T15:00:00Z';
const AGENCY = 'agency';

/** Children in foster care, missing for three days: younger and older, run away, and taken and a victim. */
function casesOf(ending: Ending): readonly Episode[] {
  const at = instant(FOUND);
  const events: readonly Event[] = [
    { kind: 'agency-received-information', agency: AGENCY, receivedBy: null, at: instant(HEARD) },
    ending === 'located'
      ? { kind: 'located', verifiedBy: 'police-in-person', condition: 'alive', refusesReturn: 'unknown', at }
      : { kind: 'returned', to: 'authorised-care', at },
    ...(ending === 'located' ? [] : [{ kind: 'agency-learned-of-return', agency: AGENCY, at } as const]),
  ];
  return ['2018-05-04', '2010-05-04'].flatMap((birthDate) =>
    (['no', 'yes'] as const).map((isTaken) => ({
      zone: 'America/Chicago',
      child: { birthDate: calendarDate(birthDate), bornBetween: null, emancipated: 'no', tribes: [] },
      agencies: [{ id: AGENCY, kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 }],
      placement: 'foster-family-home',
      legalGuardians: ['agency'],
      whereaboutsUnknown: 'yes',
      abducted: isTaken,
      circumstances: isTaken === 'yes' ? 'nonfamily-abduction' : 'ran-away',
      reasonableCauseOfTrafficking: isTaken,
      sexTraffickingVictim: isTaken,
      earlierEpisodes: [],
      events,
    })),
  );
}
