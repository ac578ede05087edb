import type { Assessment, Duty } from '../assess/assessment.js';
import type { Finding } from '../kernel/finding.js';
import { isRecord, refuseUnless } from '../kernel/given.js';
import { isInstant, type Instant } from '../kernel/instant.js';
import { isPolicy, type Policy } from '../policy/policy.js';
import { assessmentLines } from './assessment-lines.js';
import { dutyLines } from './duty-lines.js';
import { findingLines } from './finding-lines.js';
import { citing } from './sources.js';
import { speaker } from './speaker.js';
import type { Language } from './words.js';

/** How to explain. */
export interface ExplainOptions {
  /** The language. */
  readonly language: Language;
  /** The IANA zone in which times are shown. Default: the episode's own for an assessment, else UTC. */
  readonly zone?: string;
  /** The policy whose overlays name duties, bodies and rules in words of their own. */
  readonly policy?: Policy;
  /** The moment at which a finding was judged: its law is cited as codified then. A duty and an assessment hold theirs; without it, as codified today. */
  readonly at?: Instant;
}

/**
 * A finding, a duty or a whole assessment in sentences, with its citations: made from the data alone, so a value that was
 * stored as JSON is explained in the same words. A minute is rounded down, so no due time is shown later than it is.
 *
 * @param value - what to explain
 * @param options - the language, and the zone in which times are shown
 * @returns lines of text
 * @example
 * ```ts
 * import { explain, instant, missingChild, parseEpisode } from 'missing-child-rules';
 * const episode = parseEpisode({ zone: 'America/Chicago', child: { birthDate: '2011-02-28', emancipated: 'no' }, whereaboutsUnknown: 'yes' });
 * const text = explain(missingChild(episode, instant('2026-10-31T15:00:00Z')), { language: 'en' });
 * text.startsWith('This is a missing child as federal law defines one. [34 U.S.C. 11292(1)'); // true
 * ```
 */
export function explain(value: Finding | Duty | Assessment, options: ExplainOptions): string {
  const isTold = isRecord(value) && ['duties', 'owed', 'because'].some((key) => key in value);
  const isSpoken = isRecord(options) && ['en', 'es'].includes(options.language);
  const asked = 'an object whose `language` is `en` or `es`';
  refuseUnless(['value', isTold, 'a finding, a duty or an assessment'], ['options', isSpoken, asked]);
  const { language, zone, policy, at } = options;
  refuseUnless(
    ['options/at', at === undefined || isInstant(at), 'made with `instant`'],
    ['options/policy', policy === undefined || isPolicy(policy), 'made with `federal`'],
  );
  if ('duties' in value) return assessmentLines(value, speaker(language, zone ?? value.episode.zone, policy)).join('\n');
  const by = speaker(language, zone ?? 'UTC', policy);
  return ('owed' in value ? dutyLines(value, by) : findingLines(value, citing(at, by))).join('\n');
}
