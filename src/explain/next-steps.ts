import { refuseUnless } from '../kernel/given.js';
import { REASONABLE_CAUSE } from '../assess/advise.js';
import { assessmentGiven, optionsGiven, type Assessment, type Duty } from '../assess/assessment.js';
import { isRecovery } from '../assess/discharge.js';
import { beginsIn, entriesOf, readLog, type EntryOf, type Log } from '../assess/log.js';
import { isTaking, spellsOf } from '../assess/spells.js';
import { MISSING_REPORTS } from '../assess/unheard.js';
import type { EventKind } from '../facts/event.js';
import { factsAt } from '../facts/facts-at.js';
import { changesOf } from '../facts/value-at.js';
import { whereaboutsUnknownTo } from '../facts/whereabouts-at.js';
import { needed } from '../kernel/finding.js';
import { gather } from '../kernel/gather.js';
import { instantOf } from '../kernel/instant.js';
import { decideReasonableCause } from '../law/advice.js';
import { contactsGiven, type DatedContact } from '../law/contacts.js';
import { missingPerson } from '../law/reportable-to-ncic.js';
import { isOthers } from '../policy/others.js';
import type { Policy } from '../policy/policy.js';
import { foundAs } from './found-as.js';
import { halfOf } from './halves.js';
import { speaker } from './speaker.js';
import {
  act,
  advised,
  closure,
  decision,
  lostAgain,
  missingAgain,
  press,
  question,
  recipient,
  removal,
  sendOn,
  timesToCheck,
  verification,
  type NextStep,
  type Undone,
} from './step.js';
import { ifBegunNow } from './to-begin.js';
import type { Language } from './words.js';

/**
 * What to do next, in order. Where something was heard after the child was back and nothing says that it was missing again, that
 * is asked first, because if it is, the reports are owed anew. Then what is due first comes first, and of two things due at the same moment the call to the
 * police (an order of practice, not of law). A child missing from care of whom the record does not say when the agency heard
 * is to be reported at once, and looked for. Then what a report left out, to be sent on; then what others owe and were confirmed not to have
 * done, to be asked of them; then a report of an earlier time missing which nobody made, where a later one was made. Then the
 * questions whose answers would settle what is open, and before them whether the times are right of events that were not read, since
 * they lie after the moment of the assessment. A question about what may have changed names the moments that it is asked of. Last comes the advice of the assessment, each marked as advice: no law demands it.
 *
 * Where reasonable cause is undecided and nothing else permits telling the National Center (AMB-1a), to decide it comes
 * after the call to the police and before anything that tells the National Center, and that step says that a person decides; so it
 * does where that was decided and only whether the child is a victim is open.
 *
 * A report that was not made stays owed when the child is found, alive or dead; but then nobody is asked for an entry of a
 * missing child: the step is to tell them of it late, and to write down why. A death that nobody of the agency or the police
 * has seen changes no step; the first question is then who can verify it in person. Of a record taken out of NCIC while the child is
 * missing it is asked why, or where another ground than age is written down, whether the child was found: of age there is advice. Of a case that the National Center
 * closed while the child is missing it is asked why. Of a report that meets nothing because of the word for its recipient it is asked to whom it was made.
 *
 * @param assessment - the assessment
 * @param options - the language, default English; the policy whose overlays name duties in words of their own; and contacts, such as
 *   `contactsWith` gives, of which the first that reaches a body is in the steps that call on it (the National Center keeps its own)
 * @returns the steps; empty where nothing is left and there is no advice
 * @throws a `RulesError` named `InvalidFactsError` where an argument is not what the library makes of one
 * @example
 * ```ts
 * import { assess, instant, nextSteps, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({
 *   zone: 'America/Chicago',
 *   child: { birthDate: '2011-02-28' },
 *   agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
 *   whereaboutsUnknown: 'yes',
 *   events: [{ kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' }],
 * });
 * const [police, ncmec] = nextSteps(assess(episode, instant('2026-10-31T12:00:00-05:00')));
 * police?.when; // 'Due immediately, and in no case later than Sun 2026-11-01 09:00 CST'
 * ncmec?.contact?.phone; // '1-800-843-5678'
 * ```
 */
export function nextSteps(
  assessment: Assessment,
  options: { readonly language?: Language; readonly policy?: Policy; readonly contacts?: readonly DatedContact[] } = {},
): readonly NextStep[] {
  refuseUnless(assessmentGiven(assessment), optionsGiven(options));
  const { language = 'en', policy, contacts = [] } = options;
  refuseUnless(...contactsGiven('options/contacts', contacts));
  const { duties, episode } = assessment;
  const by = { ...speaker(language, episode.zone, policy), contacts };
  const log = readLog(episode, assessment.asOf);
  const found = foundAs(log);
  const left = undoneIn(assessment, log);
  const own = left.filter(({ duty }) => !isOthers(duty.who));
  const incomplete = found === undefined ? duties.filter((duty) => isIncomplete(duty, duties)) : [];
  const concerned = duties.filter((duty) => duty.status !== 'not-owed' && !isOthers(duty.who));
  const isShared = new Set(concerned.map(({ owedBy }) => owedBy)).size > 1;
  const isPast = ({ duty }: Undone): boolean => laterThan(duty, duties).some(({ status }) => status === 'met' || status === 'met-late');
  const rumour = deathToVerify(log);
  const removed = removalToExplain(log);
  const closed = closureToExplain(log);
  const current = own.filter((undone) => !isPast(undone));
  const first = current.find(({ isUndecided }) => isUndecided);
  const acts = gather(current, (undone) => [
    ...(undone === first ? [decision(undone, isShared, by)] : []),
    act(undone, found, isShared, by),
  ]);
  const lost = lostAtSomeTime(assessment, log);
  const isHeardAgain = assessment.notices.includes('information-after-return');
  return [
    ...(isHeardAgain ? [missingAgain(by)] : []),
    ...(lost === undefined ? [] : [lostAgain(lost, by)]),
    ...once(acts),
    ...incomplete.map((duty) => sendOn(duty, isShared, by)),
    ...left.filter(({ duty }) => isOthers(duty.who)).map(({ duty }) => press(duty, found, by)),
    ...once(own.filter(isPast).map((undone) => act(undone, 'overtaken', isShared, by))),
    ...timesToCheck(assessment, by),
    ...(rumour === undefined ? [] : [verification(rumour, by)]),
    ...(removed === undefined ? [] : [removal(removed, by)]),
    ...(closed === undefined ? [] : [closure(closed, by)]),
    ...reportsToName(assessment, log).map((fact) => recipient(fact, by)),
    ...assessment.needs
      .filter(
        (fact) =>
          fact !== rumour && fact !== lost && (first === undefined || fact !== REASONABLE_CAUSE) && !(isHeardAgain && fact === '/events'),
      )
      .map((fact) => question(fact, assessment, by)),
    ...assessment.advice.filter(({ id }) => first === undefined || id !== decideReasonableCause.id).map((advice) => advised(advice, by)),
  ];
}

/**
 * What is left to do, the most pressing first. A report of which nothing says since when it is due is due now. The sort is
 * stable: what is due at the same moment keeps the order of the table, police first.
 */
export function undoneIn(assessment: Assessment, log: Log): readonly Undone[] {
  const { duties, asOf, needs, episode } = assessment;
  const isMissing = whereaboutsUnknownTo(episode, asOf, 'toAgency') === 'yes' || factsAt(episode, asOf).abducted === 'yes';
  const undone = gather(duties, (duty) => {
    const heard = ifBegunNow(duty, assessment);
    const isUnheard = heard?.answer === 'yes' || (heard?.answer === 'unknown' && isMissing);
    if (!duty.outstanding && !isUnheard) return [];
    const isForPerson = TELLS_NCMEC.includes(duty.to) && needed(heard ?? duty.owed).includes(REASONABLE_CAUSE);
    const isUndecided = isForPerson && needs.includes(REASONABLE_CAUSE);
    const half = halfOf(duty, log);
    const isReport = MISSING_REPORTS.includes(duty.id);
    return [
      {
        duty,
        isUnheard: isUnheard && isReport,
        isForPerson,
        isUndecided,
        half,
        mayBePast: duty.status === 'indeterminate' && duty.due.at !== null && duty.due.at < asOf,
        due: isUnheard && isReport ? asOf : (duty.due.at ?? duty.due.latest ?? '~'),
      },
    ];
  });
  return undone.sort(({ due: a }, { due: b }) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The time of a loss or a taking that is known only roughly, where the child may be missing and no report of the last time missing
 * is certainly left to make: those made before it do not count for it.
 */
export function lostAtSomeTime({ episode, asOf, duties }: Assessment, log: Log): string | undefined {
  const { abducted } = factsAt(episode, asOf);
  if (whereaboutsUnknownTo(episode, asOf, 'toAgency') !== 'unknown' && abducted !== 'unknown') return undefined;
  const since = instantOf(spellsOf(log).at(-1)?.from ?? NaN);
  const isNow = ({ judgedAt }: Duty): boolean => judgedAt !== undefined && (since === undefined || judgedAt >= since);
  const isReported = (duty: Duty): boolean => duty.outstanding && duty.owed.answer === 'yes' && MISSING_REPORTS.includes(duty.id);
  if (duties.some((duty) => isReported(duty) && isNow(duty))) return undefined;
  const changes = changesOf(episode);
  const lost = log.entries.find(({ event, from, to }) => from !== to && changes.includes(event) && isTaking(event));
  return lost === undefined ? undefined : `${lost.pointer}/at`;
}

const TELLS_NCMEC: readonly string[] = ['ncmec', 'law-enforcement-and-ncmec'];

/** Of a report of a missing child, the same body’s reports of later times that the child was missing. */
function laterThan({ id, owedBy, judgedAt }: Duty, duties: readonly Duty[]): readonly Duty[] {
  if (judgedAt === undefined || !MISSING_REPORTS.includes(id)) return [];
  return duties.filter((other) => other.id === id && other.owedBy === owedBy && other.judgedAt !== undefined && other.judgedAt > judgedAt);
}

/** The last report of a missing child, made without something that it should hold: the rest can follow. */
function isIncomplete(duty: Duty, duties: readonly Duty[]): boolean {
  const isLeftOut = duty.content?.some(({ state }) => state === 'missing') ?? false;
  return isLeftOut && !duty.outstanding && MISSING_REPORTS.includes(duty.id) && laterThan(duty, duties).length === 0;
}

/** What is the same for the same body is said once, as it is first due. */
function once(steps: readonly NextStep[]): readonly NextStep[] {
  return steps.filter((step, place) => steps.findIndex(({ text, owedBy }) => text === step.text && owedBy === step.owedBy) === place);
}

/** A word of a death, since which no one of the agency or the police has seen the child: who said so stands in its `verifiedBy`. */
function deathToVerify({ entries }: Log): string | undefined {
  const told = entries.findLast(({ event }) => event.kind === 'located' && event.condition === 'deceased');
  const isVerified = entries.some(({ event, to }) => told !== undefined && to >= told.from && isRecovery(event) === 'yes');
  return told === undefined || isVerified ? undefined : `${told.pointer}/verifiedBy`;
}

/**
 * The last removal from NCIC in the last time missing, on a ground that is not age or is not told, after which a person who is or may be
 * missing was not entered again.
 */
function removalToExplain(log: Log): EntryOf<'ncic-removed'> | undefined {
  const removed = lastNotUndone('ncic-removed', ['ncic-entered'], log);
  return removed?.event.ground === 'age' ? undefined : removed;
}

/** The last closing of the National Center’s case in the last time missing of a child who is or may be missing, where the case was not opened again. */
function closureToExplain(log: Log): EntryOf<'ncmec-case-closed'> | undefined {
  return lastNotUndone('ncmec-case-closed', ['ncmec-case-opened', 'ncmec-case-reopened'], log);
}

function lastNotUndone<Kind extends EventKind>(kind: Kind, undoing: readonly EventKind[], log: Log): EntryOf<Kind> | undefined {
  const now = spellsOf(log).at(-1);
  const last = entriesOf(log, kind).findLast((entry) => now !== undefined && beginsIn(now, entry));
  if (last === undefined || missingPerson(log.episode, log.asOf).answer === 'no') return undefined;
  return log.entries.some(({ event, from }) => undoing.includes(event.kind) && from >= last.to) ? undefined : last;
}

/** The recipients of the reports that the assessment gives a notice of. */
function reportsToName({ notices }: Assessment, log: Log): readonly string[] {
  return gather(entriesOf(log, 'reported'), ({ name, pointer }) =>
    notices.includes(`report-to-no-recipient:${name}`) ? [`${pointer}/to`] : [],
  );
}
