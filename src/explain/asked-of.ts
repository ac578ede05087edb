import type { Assessment, Duty } from '../assess/assessment.js';
import { returnAfter } from '../assess/ending.js';
import { beginsIn, readLog, type Log } from '../assess/log.js';
import { spellsOf } from '../assess/spells.js';
import { unanswered } from '../assess/unanswered.js';
import { MISSING_REPORTS } from '../assess/unheard.js';
import { needed } from '../kernel/finding.js';
import { gather } from '../kernel/gather.js';
import { instantOf, millisOf } from '../kernel/instant.js';
import { isOthers } from '../policy/others.js';
import { time, type Speaker } from './speaker.js';

/** The facts that another moment may answer otherwise: of a child identified on the day after, that it is a victim is no answer for the day before. */
const CHANGING: readonly string[] = [
  'whereaboutsUnknown',
  'toAgency',
  'toParent',
  'toLegalCustodian',
  'abducted',
  'sexTraffickingVictim',
  'placement',
  'legalGuardians',
  'responsibility',
  'emancipated',
];

/** A moment that a question is about. */
interface Asked {
  readonly millis: number;
  readonly isBefore: boolean;
}

/** The moments of which a fact is asked, in words and in order; none where nothing on record started what asks, or where the fact cannot change. */
export function askedOf(fact: string, assessment: Assessment, by: Speaker): readonly string[] {
  if (!CHANGING.includes(fact.split('/').at(-1) ?? fact)) return [];
  const { duties, episode, asOf } = assessment;
  const { phrases } = by.words;
  const log = readLog(episode, asOf);
  const isOpen = ({ millis, isBefore }: Asked): boolean => {
    const at = isBefore ? millis - 1 : millis;
    return unanswered([fact], { from: at, to: at }, log).length > 0;
  };
  const asked = gather(duties, (duty) => [...judgedOn(fact, duty), ...endedOn(fact, duty, log)]);
  const texts = asked
    .filter(isOpen)
    .sort((a, b) => a.millis - b.millis)
    .map(({ millis, isBefore }) => (isBefore ? phrases.justBefore : phrases.atMoment)(time(instantOf(millis) ?? asOf, by)));
  return [...new Set(texts)];
}

/** Whether a duty is owed was judged at what started it. */
function judgedOn(fact: string, { who, owed, judgedAt }: Duty): readonly Asked[] {
  const isAsked = judgedAt !== undefined && !isOthers(who) && needed(owed).includes(fact);
  return isAsked ? [{ millis: millisOf(judgedAt), isBefore: false }] : [];
}

/** Whether a return ended a report that nobody had made is judged by the moment before it (AMB-7). */
function endedOn(fact: string, { id, judgedAt, status }: Duty, log: Log): readonly Asked[] {
  if (judgedAt === undefined || status !== 'indeterminate' || !ENDING.includes(fact) || !MISSING_REPORTS.includes(id)) return [];
  const from = millisOf(judgedAt);
  const span = spellsOf(log).find((spell) => beginsIn(spell, { from, to: from }));
  const back = span === undefined ? undefined : returnAfter({ from, span }, log);
  if (back === undefined) return [];
  return [back.from > from ? { millis: back.from, isBefore: true } : { millis: from, isBefore: false }];
}

/** What keeps a return from ending it. */
const ENDING: readonly string[] = ['/abducted', '/sexTraffickingVictim'];
