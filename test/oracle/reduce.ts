import type { LogEntry } from '../../src/facts/event.js';
import type { Question } from './generate.js';

/** The smallest question found, by leaving out and forgetting, that still shows the same thing. */
export function smallest(question: Question, isShown: (question: Question) => boolean): Question {
  let best = question;
  for (let isBetter = true; isBetter;) {
    const smaller = simpler(best).find((candidate) => {
      const isKnown = JSON.stringify(candidate) === JSON.stringify(best);
      return !isKnown && isShown(candidate);
    });
    isBetter = smaller !== undefined;
    best = smaller ?? best;
  }
  return best;
}

/** Each a step towards less. No step leads back, so there is an end. */
function simpler(question: Question): readonly Question[] {
  const { episode, readings } = question;
  const { events, agencies } = episode;
  const withEvents = (list: readonly LogEntry[]): Question => ({ ...question, episode: { ...episode, events: list } });
  return [
    ...events.map((_, place) => withEvents(events.toSpliced(place, 1))),
    ...events.flatMap((event, place) => simplerEvent(event).map((other) => withEvents(events.with(place, other)))),
    ...(agencies ?? []).map((_, place) => ({ ...question, episode: { ...episode, agencies: (agencies ?? []).toSpliced(place, 1) } })),
    ...FACTS.map((facts) => ({ ...question, episode: { ...episode, ...facts } })),
    ...Object.entries(PLAIN_READINGS).map(([key, reading]) => ({ ...question, readings: { ...readings, [key]: reading } })),
  ];
}

const FACTS: readonly Partial<Question['episode']>[] = [
  { circumstances: 'ran-away' },
  { legalGuardians: [] },
  { abducted: 'no' },
  { reasonableCauseOfTrafficking: 'no' },
  { sexTraffickingVictim: 'no' },
  { whereaboutsUnknown: 'yes' },
  { earlierEpisodes: [] },
  { placement: 'kin' },
];

const PLAIN_READINGS = {
  reportScope: 'all-missing-from-care',
  providerKnowledge: 'only-if-delegated',
  whoseKnowledge: 'agency-and-placement',
  returnedBeforeReport: 'moot',
  ageAttained: 'anniversary',
  leapDayBirthday: 'march-1',
  responsibilityEnds: 'communication-ends',
  youthInCare: 'any-age',
  amendmentOf2023From: '2023-01-05',
} as const;

/** The event without its name, or with an exact time in place of a rough one, or with fewer facts changed. */
function simplerEvent(event: LogEntry): readonly LogEntry[] {
  const { id, ...unnamed } = event;
  const less: LogEntry[] = id === undefined || event.kind === 'corrected' ? [] : [unnamed];
  if ('between' in event) {
    const { between, ...happening } = event;
    less.push({ ...happening, at: between[0] });
  }
  if (event.kind === 'changed') {
    const facts = Object.entries(event.facts);
    for (const [left] of facts.length > 1 ? facts : []) {
      less.push({ ...event, facts: Object.fromEntries(facts.filter(([fact]) => fact !== left)) });
    }
  }
  return less;
}
