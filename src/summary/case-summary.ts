import { assessmentGiven, optionsGiven, type Assessment, type Duty } from '../assess/assessment.js';
import { readLog, type Log } from '../assess/log.js';
import { decideDisclosure, matrixAlone, type CategoryDecision } from '../disclosure/decide.js';
import type { Manner } from '../disclosure/decision.js';
import type { DisclosurePolicy } from '../disclosure/override.js';
import { replyToRequester } from '../disclosure/reply.js';
import { saysNothingNew, whenText } from '../explain/due-text.js';
import { dutyTitle, ownerOf, statusText } from '../explain/duty-lines.js';
import { explain } from '../explain/explain.js';
import { foundAs } from '../explain/found-as.js';
import { lostAtSomeTime, undoneIn } from '../explain/next-steps.js';
import { citationsText, citing } from '../explain/sources.js';
import { speaker, type Speaker } from '../explain/speaker.js';
import type { Undone } from '../explain/step.js';
import type { Language } from '../explain/words.js';
import { isDeclined } from '../facts/reported-at.js';
import type { DisclosureRequest, InformationCategory } from '../facts/request.js';
import { localTime } from '../kernel/time.js';
import { requestGiven } from '../disclosure/request-given.js';
import { refuseUnless } from '../kernel/given.js';
import { knownIn } from './known.js';
import { fitted, LINES, wrapped } from './page.js';
import { sections, wordsOf } from './sections.js';
import type { SummaryWords } from './words.js';

/** How to write the summary. */
export interface CaseSummaryOptions {
  /** The language; default: English. The Spanish awaits a native speaker's review. */
  readonly language?: Language;
  /** Whose law of disclosure; default: the matrix alone. */
  readonly policy?: DisclosurePolicy;
}

/** A status can turn on any fact or event: duties are told only to those who may be told all of this. */
const dutiesTell: readonly InformationCategory[] = /* @__PURE__ */ Object.freeze([
  'identity',
  'last-seen',
  'circumstances',
  'placement',
  'dependency-status',
  'agency-involvement',
  'trafficking-indicators',
  'run-history',
  'family-details',
  'investigating-agency',
  'recovery-location',
]);

/**
 * Everything that a {@link caseSummary} can tell but leads, for the `categories` of the request that asks for it. Whoever may be told leads
 * asks for `tips-leads` beside them.
 *
 * @example
 * ```ts
 * import { summaryCategories } from 'missing-child-rules';
 * summaryCategories.includes('trafficking-indicators'); // true
 * ```
 */
export const summaryCategories: readonly InformationCategory[] = dutiesTell;

/** The manners that this page keeps by itself: it names no place, takes its sentences from a closed set, and asks to be sealed. */
const KEPT: readonly Manner[] = ['coarse-location', 'closed-template', 'under-seal'];

/**
 * One printable page on an episode, for one recipient: at most 60 lines of 96 characters. Of what the request asks for it
 * tells what {@link decideDisclosure} allows, and what it allows only in a manner which this page keeps. Whatever else
 * there is leaves no trace: two records that differ only in what the recipient may not be told give the same page. Where
 * nothing may be told it is the one answer that {@link replyToRequester} gives to everybody.
 *
 * A status can turn on any fact, so the duties are told only to whoever may be told all of {@link summaryCategories}.
 * That somebody is said to have seen the child since is told where the request asks for `tips-leads` too.
 * The page for the public is no notice: for that there is `toPublicNotice`.
 *
 * @param assessment - the assessment
 * @param request - who would be told what, what for, and on what authority: a checked request, from `parseDisclosureRequest`
 * @param options - the language, and whose law of disclosure
 * @returns the page, as lines of text
 * @throws {@link RulesError} named `InvalidFactsError` where an argument is not what the library makes of one
 * @example
 * ```ts
 * import { assess, caseSummary, instant, parseDisclosureRequest, parseEpisode, summaryCategories } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2011-02-28' }, circumstances: 'ran-away' });
 * const request = parseDisclosureRequest({
 *   asOf: '2026-10-31T12:00:00-05:00',
 *   jurisdiction: 'US-ZZ',
 *   categories: [...summaryCategories],
 *   recipients: [
 *     { role: 'legal-guardian', agencyKind: 'child-welfare', identityVerified: 'yes', conflictOfInterest: 'no', relationship: 'yes' },
 *   ],
 *   purpose: 'locate',
 *   discloser: { kind: 'title-iv-e-agency', earlierHolders: [] },
 *   child: { ageBand: 'under-18' },
 * });
 * const page = caseSummary(assess(episode, instant('2026-10-31T12:00:00-05:00')), request);
 * page.includes('Age: 15'); // true
 * page.includes('Circumstances: ran away'); // true
 * ```
 */
export function caseSummary(assessment: Assessment, request: DisclosureRequest, options: CaseSummaryOptions = {}): string {
  refuseUnless(assessmentGiven(assessment), requestGiven(request), optionsGiven(options));
  const { language = 'en', policy = matrixAlone } = options;
  const told = decideDisclosure(request, policy).categories.filter(isTold);
  const mayTell = (categories: readonly InformationCategory[]): boolean =>
    categories.every((category) => told.some((each) => each.category === category));
  const by = speaker(language, assessment.episode.zone);
  const shown = sections.filter(({ tells }) => mayTell(tells));
  if (shown.length === 0) return nothing(language);
  const lines = [
    // The zone says roughly where the child is or was, so those who may not be told that read the hour in UTC.
    ...head(assessment, told, TIMED.some((category) => mayTell([category])) ? by : { ...by, zone: 'UTC' }),
    '',
    ...shown.flatMap((section) => section.lines(knownIn(assessment, section), wordsOf(by), by).flatMap((line) => wrapped(line, '  '))),
  ];
  return [...lines, ...(mayTell(dutiesTell) ? dutyLines(assessment, by, LINES - lines.length) : [])].join('\n');
}

function isTold({ decision, conditions }: CategoryDecision): boolean {
  return decision === 'allow' || (decision === 'allow-if' && conditions.every((manner) => KEPT.includes(manner)));
}

/** The answer of those who are told nothing, whatever the reason. */
function nothing(language: Language): string {
  const reply = replyToRequester({ decision: 'deny', conditions: [], obligations: [], categories: [] });
  return reply.answer === 'no-information' ? wrapped(reply.text[language]).join('\n') : '';
}

/** Every other time on the page is told only together with one of these, in the zone of the episode. */
const TIMED: readonly InformationCategory[] = ['last-seen', 'recovery-location'];

/** What follows from the request alone, and nothing of the record but the moment that counts as now, and its zone where times are told. */
function head({ asOf }: Assessment, told: readonly CategoryDecision[], by: Speaker): readonly string[] {
  const words = wordsOf(by);
  const isAsked = (obligation: CategoryDecision['obligations'][number]): boolean =>
    told.some(({ obligations }) => obligations.includes(obligation));
  return [
    words.title,
    words.asOf(localTime(asOf, by.zone, by.language)),
    words.disclaimer,
    ...(isAsked('no-redisclosure-notice') ? [words.notPassedOn] : []),
    ...(isAsked('ask-not-to-publish-status') ? [words.notPublished] : []),
    ...(told.some(({ conditions }) => conditions.includes('under-seal')) ? [words.underSeal] : []),
  ].flatMap((line) => wrapped(line));
}

/** The duties that are owed or may be, what is left to do first, as far as the page has room. */
function dutyLines(assessment: Assessment, speaking: Speaker, room: number): readonly string[] {
  const { asOf, findings, duties, episode } = assessment;
  const log = readLog(episode, asOf);
  const found = foundAs(log);
  const by = { ...speaking, found };
  const words = wordsOf(by);
  const undone = new Map(undoneIn(assessment, log).map((each) => [each.duty, each]));
  const definition = explain(findings['missing-or-abducted-from-care'], citing(asOf, by)).split('\n')[0] ?? '';
  const isHeardAgain = assessment.notices.includes('information-after-return');
  const isLostAgain = lostAtSomeTime(assessment, log) !== undefined;
  const { missingAgain, lostAgain } = by.words.phrases;
  const state = isHeardAgain ? missingAgain : isLostAgain ? lostAgain : found === undefined ? undefined : `${by.words.foundAs[found]}.`;
  const now = state === undefined ? [] : wrapped(state, '  ');
  const opening = ['', ...now, ...wrapped(definition, '  '), `${words.labels.duties}:`];
  // Who is missing is reported, whether or not the record says when the agency heard.
  const running = duties.filter((duty) => undone.has(duty) || (duty.status !== 'not-owed' && duty.status !== 'waiting'));
  const ordered = [...running.filter((duty) => undone.has(duty)), ...running.filter((duty) => !undone.has(duty))];
  const { lines, leftOut } = fitted(
    ordered.map((duty) => dutyEntry(duty, undone.get(duty), isDeclinedIn(duty, log), by)),
    room - opening.length - 1,
  );
  return [...opening, ...(running.length === 0 ? [words.labels.noDuty] : lines), ...more(leftOut, words)];
}

function more(leftOut: number, { andMore }: SummaryWords): readonly string[] {
  return leftOut === 0 ? [] : [andMore(String(leftOut))];
}

/** Whether police declined to act on a report that meets a duty: that it was made is not all that there is to know (AMB-22). */
function isDeclinedIn({ evidence }: Duty, { entries }: Log): boolean {
  return entries.some(({ name, event }) => evidence.includes(name) && isDeclined(event));
}

function dutyEntry(duty: Duty, undone: Undone | undefined, isRefused: boolean, by: Speaker): readonly string[] {
  const { phrases } = by.words;
  const done = duty.metAt === undefined ? [] : [phrases.metAt(localTime(duty.metAt, by.zone, by.language))];
  const sentences = [
    undone?.isForPerson === true ? phrases.personDecides(dutyTitle(duty, by)) : dutyTitle(duty, by),
    phrases.owedBy(ownerOf(duty, by)),
    phrases.status(statusText(duty, by)),
    ...(undone?.isUnheard === true ? [phrases.unheard] : saysNothingNew(duty) ? [] : [whenText(duty, by)]),
    ...done,
    ...(isRefused ? [wordsOf(by).labels.declined] : []),
  ];
  return wrapped(`- ${sentences.join('. ')}. [${citationsText(duty.owed.law, citing(duty.judgedAt, by))}]`, '  ');
}
