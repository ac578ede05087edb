import { refuseUnless } from '../kernel/given.js';
import type { ContentEntry, ContentItem, Outcome, Reported } from '../facts/event.js';
import type { Episode } from '../facts/episode.js';
import { isEpisode } from '../facts/is-episode.js';
import { optionsGiven } from '../assess/assessment.js';
import { corrected } from '../facts/value-at.js';
import { requiredContent } from '../law/report-content.js';
import { contentWords } from './content-words.js';
import type { Language } from './words.js';

/** One item that a report should hold where reasonably possible. */
export interface ReportItem {
  /** The item. */
  readonly item: ContentItem;
  /** What to say or to give, in words; the lists of the statute are examples, not limits. */
  readonly say: string;
  /**
   * `told` it was in an earlier report of the missing child to this recipient; `have` it is at hand: it was told to others or
   * in another report, or it was left out; `unavailable` it was sought for this recipient and could not be had; `ask` find it out.
   */
  readonly state: 'told' | 'have' | 'unavailable' | 'ask';
  /** Why it could not be had, where the record says. */
  readonly reason: string | null;
}

/** What to say in a report. */
export interface ReportContent {
  /** To whom. */
  readonly to: 'law-enforcement' | 'ncmec';
  /** What to say first, in words. */
  readonly opening: string;
  /** The required items. */
  readonly items: readonly ReportItem[];
  /** That a missing item is no reason to wait, in words. */
  readonly closing: string;
}

/**
 * What to say in the report of a missing child: the three groups that the statute asks for where reasonably possible,
 * each told already, at hand, sought in vain, or still to be asked. Nothing here is a reason to wait with the report.
 *
 * @param episode - the episode
 * @param to - to whom the report is made
 * @param options - the language; default: English
 * @returns what to say; of the record it holds only the reasons why something could not be had
 * @see 42 U.S.C. 671(a)(35)(B)(i)-(iii); text read
 * @example
 * ```ts
 * import { parseEpisode, reportContent } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago' });
 * reportContent(episode, 'ncmec').items.map(({ item, state }) => `${item}: ${state}`); // ['photo: ask', 'physicalFeatures: ask', 'endangerment: ask']
 * ```
 */
export function reportContent(episode: Episode, to: ReportContent['to'], options: { readonly language?: Language } = {}): ReportContent {
  const isRecipient = ['law-enforcement', 'ncmec'].includes(to);
  refuseUnless(
    ['episode', isEpisode(episode), 'made with `parseEpisode`'],
    ['to', isRecipient, '`law-enforcement` or `ncmec`'],
    optionsGiven(options),
  );
  const words = contentWords[options.language ?? 'en'];
  const reports = corrected(episode.events).flatMap((event) => (event?.kind === 'reported' ? [event] : []));
  const told = reports.filter((report) => report.to === to && report.about?.includes('missing') === true && wasGiven(report.outcome));
  const items = requiredContent.items.map((item): ReportItem => {
    const entries = entriesIn(told, item);
    const reason = entries.map(reasonOf).find((why) => why !== null) ?? null;
    const isAtHand = entriesIn(reports, item).some((entry) => entry === 'included' || entry === 'missing');
    const state = entries.includes('included') ? 'told' : isAtHand ? 'have' : entries.some(isUnavailable) ? 'unavailable' : 'ask';
    return { item, say: words.items[item] ?? item, state, reason: state === 'unavailable' ? reason : null };
  });
  return {
    to,
    opening: wasMissingBefore(episode) ? `${words.opening[to]} ${words.again}` : words.opening[to],
    items,
    closing: words.closing,
  };
}

function entriesIn(reports: readonly Reported[], item: ContentItem): readonly ContentEntry[] {
  return reports.flatMap(({ content }) => content?.[item] ?? []);
}

function wasGiven(outcome: Outcome | null): boolean {
  return outcome === 'received' || outcome === 'refused';
}

function wasMissingBefore(episode: Episode): boolean {
  return (episode.earlierEpisodes?.length ?? 0) > 0;
}

function isUnavailable(entry: ContentEntry): boolean {
  return entry === 'unavailable' || typeof entry === 'object';
}

function reasonOf(entry: ContentEntry): string | null {
  return typeof entry === 'object' ? entry.unavailable : null;
}
