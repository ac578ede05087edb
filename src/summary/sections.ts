import { isRecovery } from '../assess/discharge.js';
import type { Entry } from '../assess/log.js';
import type { Speaker } from '../explain/speaker.js';
import type { Agency } from '../facts/agency.js';
import type { EventKind } from '../facts/event.js';
import type { InformationCategory } from '../facts/request.js';
import { ABSENCES, INFORMATION, UNSEEN } from '../facts/whereabouts-after.js';
import { instantOf } from '../kernel/instant.js';
import { localTime } from '../kernel/time.js';
import { under } from '../law/age.js';
import type { Known, Sight } from './known.js';
import { summaryWords, type SummaryWords } from './words.js';

/** A part of the page: told whole, where all of its categories may be told, or not at all. */
export interface Section extends Sight {
  /** What it tells. */
  readonly tells: readonly InformationCategory[];
  /** Its lines, made from nothing but what it may look at. */
  readonly lines: (known: Known, words: SummaryWords, by: Speaker) => readonly string[];
}

/** Whatever makes the whereabouts known or unknown: who was back and is gone again is missing, in whichever way the record says so. */
const WHEREABOUTS: readonly EventKind[] = ['located', 'returned', 'whereabouts-lost', ...UNSEEN, ...ABSENCES, ...INFORMATION];

/** The parts that tell of the child, in the order of the page. */
export const sections: readonly Section[] = [
  {
    tells: ['identity'],
    facts: ['child'],
    events: [],
    lines: (known, words) => [`${words.labels.age}: ${ageText(known, words)}`],
  },
  {
    tells: ['circumstances'],
    facts: ['circumstances'],
    events: [],
    lines: ({ facts }, { labels, circumstances, notKnown }) => [
      `${labels.circumstances}: ${facts.circumstances === null ? notKnown : (circumstances[facts.circumstances] ?? circumstances['other'] ?? '')}`,
    ],
  },
  {
    // A return ends a taking: whoever may not be told of the one cannot be told whether there is the other.
    tells: ['circumstances', 'recovery-location'],
    facts: ['abducted'],
    events: ['returned'],
    lines: ({ facts }, { labels, answers }) => [`${labels.abducted}: ${answers[facts.abducted]}`],
  },
  {
    tells: ['last-seen'],
    facts: [],
    events: ['last-seen'],
    lines: ({ entries }, words, by) => [`${words.labels.lastSeen}: ${timeOf(lastOf('last-seen', entries), words, by)}`],
  },
  {
    // That somebody saw the child since is a lead, which goes to whoever investigates.
    tells: ['last-seen', 'tips-leads'],
    facts: [],
    events: ['last-seen', 'sighted'],
    lines: sightedLines,
  },
  {
    tells: ['placement', 'dependency-status'],
    facts: ['placement'],
    events: [],
    lines: ({ facts: { placement } }, { labels, placements, notKnown }) => [
      `${labels.placement}: ${placement === null ? notKnown : (placements[placement] ?? placement)}`,
    ],
  },
  {
    tells: ['agency-involvement', 'dependency-status'],
    facts: ['agencies'],
    events: ['responsibility-began', 'responsibility-ended'],
    lines: ({ facts: { agencies } }, words) => agencyLines(agencies, words),
  },
  {
    tells: ['trafficking-indicators'],
    facts: ['reasonableCauseOfTrafficking', 'sexTraffickingVictim'],
    events: ['trafficking-identified', 'screened'],
    lines: ({ facts }, { labels, answers }) => [
      `${labels.reasonableCause}: ${answers[facts.reasonableCauseOfTrafficking]}`,
      `${labels.victim}: ${answers[facts.sexTraffickingVictim]}`,
    ],
  },
  {
    tells: ['run-history'],
    facts: ['earlierEpisodes'],
    events: [],
    lines: ({ facts: { earlierEpisodes } }, { labels, times, answers, notKnown }) => [
      `${labels.earlier}: ${earlierEpisodes === null ? notKnown : earlierEpisodes.length === 0 ? answers.no : times(earlierEpisodes.length)}`,
    ],
  },
  {
    tells: ['circumstances', 'recovery-location'],
    facts: ['whereaboutsUnknown'],
    events: WHEREABOUTS,
    lines: whereaboutsLines,
  },
];

/** Somebody's word that the child was seen is no more than that (AMB-16). One that may have come before the child was last seen adds nothing. */
function sightedLines({ entries }: Known, words: SummaryWords, by: Speaker): readonly string[] {
  const sighted = lastOf('sighted', entries);
  const isSince = sighted !== undefined && sighted.from > (lastOf('last-seen', entries)?.to ?? -Infinity);
  return isSince ? [`${words.labels.sighted}: ${timeOf(sighted, words, by)}`] : [];
}

function lastOf(kind: EventKind, entries: readonly Entry[]): Entry | undefined {
  return entries.findLast(({ event }) => event.kind === kind);
}

/** In whole years, by the readings of the assessment; of someone born between two days, the least and the most. */
function ageText({ facts: { child }, zone, asOf, readings }: Known, { notKnown, ageBetween }: SummaryWords): string {
  if (child.birthDate === null && child.bornBetween === null) return notKnown;
  const reached = Array.from({ length: OLDEST }, (_, years) => under(years + 1, 'age', { law: [] }, child, zone, asOf, readings).answer);
  const youngest = String(reached.filter((answer) => answer === 'no').length);
  const oldest = String(reached.filter((answer) => answer !== 'yes').length);
  return youngest === oldest ? youngest : ageBetween(youngest, oldest);
}

/** Nobody whose record this is was born longer ago. */
const OLDEST = 130;

/** More agencies than a case has, as a rule. */
const MOST_AGENCIES = 4;

function agencyLines(
  agencies: readonly Agency[] | null,
  { labels, kinds, responsibilities, notKnown, answers, andMore }: SummaryWords,
): readonly string[] {
  if (agencies === null || agencies.length === 0) return [`${labels.agencies}: ${agencies === null ? notKnown : answers.no}`];
  const told = agencies.slice(0, MOST_AGENCIES).map(({ id, kind, responsibility }) => {
    const parts = [kind === null ? notKnown : kinds[kind], responsibility === null ? notKnown : responsibilities[responsibility]];
    return `${labels.agencies}: ${id} (${parts.join('; ')})`;
  });
  const more = agencies.length - told.length;
  return more === 0 ? told : [...told, andMore(String(more))];
}

function whereaboutsLines({ facts, entries, isDead }: Known, words: SummaryWords, by: Speaker): readonly string[] {
  const { labels, answers, returnedTo } = words;
  const { whereaboutsUnknown } = facts;
  const located = lastOf('located', entries);
  const returned = lastOf('returned', entries);
  const to = returned?.event.kind === 'returned' && returned.event.to !== null ? ` (${returnedTo[returned.event.to]})` : '';
  return [
    `${labels.whereaboutsUnknown}: ${answers[typeof whereaboutsUnknown === 'string' ? whereaboutsUnknown : whereaboutsUnknown.toAgency]}`,
    ...(located === undefined ? [] : [`${labels[locatedAs(located, isDead)]}: ${timeOf(located, words, by)}`]),
    ...(returned === undefined ? [] : [`${labels.returned}: ${timeOf(returned, words, by)}${to}`]),
  ];
}

/** What nobody of the agency or the police saw, and a death that proved to be none, is not shown as known (AMB-17). */
function locatedAs({ event }: Entry, isDead: boolean): 'located' | 'saidLocated' | 'foundDead' | 'saidDead' {
  if (event.kind === 'located' && event.condition === 'deceased') return isDead ? 'foundDead' : 'saidDead';
  return isRecovery(event) === 'yes' ? 'located' : 'saidLocated';
}

/** When an event happened, as exactly as the record says. */
function timeOf(entry: Entry | undefined, { notKnown }: SummaryWords, { zone, language, words }: Speaker): string {
  if (entry === undefined) return notKnown;
  if ('on' in entry.event) return entry.event.on;
  const [from, to] = [instantOf(entry.from), instantOf(entry.to)];
  if (from === undefined || to === undefined) return notKnown;
  const first = localTime(from, zone, language);
  return from === to ? first : words.phrases.between(first, localTime(to, zone, language));
}

/** The words of a language. */
export function wordsOf({ language }: Speaker): SummaryWords {
  return summaryWords[language];
}
