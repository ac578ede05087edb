import { isRecord, refuseUnless, unusable } from '../kernel/given.js';
import type { GuardHint } from '../text-guard/types.js';
import { htmlOf } from './html.js';
import type { NoticeFields, PublicNotice } from './notice.js';
import { altText, pageOf } from './page.js';
import { fullName, nameHints, say, type NoticeLanguage } from './sentences.js';
import { textOf } from './text.js';
import { isMade, parsePublicNotice } from './to-public-notice.js';
import { landmarks, states } from './vocabulary-case.js';

/** How a notice is rendered. */
export interface NoticeFormat {
  /** The language of everything but names. */
  readonly language: NoticeLanguage;
  /** `text` for messages, `html` for a page that is also a printable poster. */
  readonly format: 'text' | 'html';
}

/** What did not come from here is read first: what is rendered is public. */
function genuine(notice: PublicNotice): NoticeFields {
  if (isMade(notice)) return notice;
  const read = parsePublicNotice(notice);
  if (read.status === 'ready') return read.notice;
  throw unusable(['notice', false, 'made with `toPublicNotice`, or restored with `parsePublicNotice`']);
}

/** What a caller without types may ask for: only what is known names a file. */
function known(language: unknown, format: unknown): void {
  refuseUnless(
    ['language', language === 'en' || language === 'es', '`en` or `es`'],
    ['format', format === 'text' || format === 'html', '`text` or `html`'],
  );
}

/**
 * A notice as text or as an HTML page, in English or in Spanish. Templates only: nothing is said that the notice does
 * not hold, in one order for every child. Text added afterwards is not covered by any promise of this library.
 *
 * The page has no script and fetches nothing but the photograph, a file beside it (`photo-<id>.jpg`). The Spanish
 * templates await a native speaker's review.
 *
 * @param notice - the notice
 * @param how - language and format
 * @returns the text, or a whole HTML document that prints on one page
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice, or what is asked for is not a known rendering
 * @example
 * ```ts
 * import { exampleDraft, renderPublicNotice, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * const text = result.status === 'ready' ? renderPublicNotice(result.notice, { language: 'en', format: 'text' }) : '';
 * text.split('\n')[4]; // 'Last seen: Springfield, Illinois, near a bus stop'
 * ```
 */
export function renderPublicNotice(notice: PublicNotice, how: NoticeFormat): string {
  const fields = genuine(notice);
  refuseUnless(['how', isRecord(how), 'an object with a language and a format']);
  known(how.language, how.format);
  const page = pageOf(fields, how.language);
  switch (how.format) {
    case 'text':
      return textOf(page);
    case 'html':
      return htmlOf(page, how.language);
  }
}

/**
 * The name of the file for a rendering, made of the public id alone.
 *
 * @param notice - the notice
 * @param how - language and format
 * @returns such as `missing-k7r2m9x8t6-en.html`
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice, or what is asked for is not a known rendering
 * @example
 * ```ts
 * import { exampleDraft, publicFileName, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicFileName(result.notice, { language: 'en', format: 'html' }); // 'missing-k8r2m9x6t2-en.html'
 * ```
 */
export function publicFileName(notice: PublicNotice, how: NoticeFormat): string {
  const slug = publicSlug(notice);
  refuseUnless(['how', isRecord(how), 'an object with a language and a format']);
  known(how.language, how.format);
  return `${slug}-${how.language}.${how.format === 'text' ? 'txt' : 'html'}`;
}

/**
 * The last part of a web address, made of the public id alone.
 *
 * @param notice - the notice
 * @returns such as `missing-k7r2m9x8t6`
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice
 * @example
 * ```ts
 * import { exampleDraft, publicSlug, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicSlug(result.notice); // 'missing-k8r2m9x6t2'
 * ```
 */
export function publicSlug(notice: PublicNotice): string {
  return `missing-${genuine(notice).publicId.toLowerCase()}`;
}

/**
 * What stands for the photograph where it is not seen: name and age. The library never sees the picture.
 *
 * @param notice - the notice
 * @param language - its language
 * @returns the alternative text
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice, or what is asked for is not a known rendering
 * @example
 * ```ts
 * import { exampleDraft, publicAltText, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicAltText(result.notice, 'en'); // 'Photograph: Robin “Bobby” Example, age 15 to 16'
 * ```
 */
export function publicAltText(notice: PublicNotice, language: NoticeLanguage): string {
  const fields = genuine(notice);
  known(language, 'text');
  return altText(fields, language);
}

/**
 * The subject line of a message: name, city and state.
 *
 * @param notice - the notice
 * @param language - its language
 * @returns one line
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice, or what is asked for is not a known rendering
 * @example
 * ```ts
 * import { exampleDraft, publicSubject, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicSubject(result.notice, 'en'); // 'Missing: Robin “Bobby” Example (Springfield, Illinois)'
 * ```
 */
export function publicSubject(notice: PublicNotice, language: NoticeLanguage): string {
  const { name, lastSeen } = genuine(notice);
  known(language, 'text');
  const heading = say(['Missing', 'Persona desaparecida'], language);
  return `${heading}: ${fullName(name)} (${lastSeen.city}, ${say(states[lastSeen.state], language)})`;
}

/**
 * Hashtags: one for every notice, one for the state.
 *
 * @param notice - the notice
 * @param language - their language
 * @returns such as `['#Missing', '#NewMexico']`
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice, or what is asked for is not a known rendering
 * @example
 * ```ts
 * import { exampleDraft, publicHashtags, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicHashtags(result.notice, 'es'); // ['#Desaparecidos', '#Illinois']
 * ```
 */
export function publicHashtags(notice: PublicNotice, language: NoticeLanguage): readonly string[] {
  const { lastSeen } = genuine(notice);
  known(language, 'text');
  const state = say(states[lastSeen.state], 'en').replace(/[^A-Za-z]/g, '');
  return Object.freeze([say(['#Missing', '#Desaparecidos'], language), `#${state}`]);
}

/**
 * What the typed fields of a notice vouch for, so that the text guard can be asked about the finished words: a child may
 * be named Foster, and a city too.
 *
 * @param notice - the notice
 * @returns names, places, kinds of public places, prints, models and plates, as hints for `checkPublicText`
 * @throws {@link RulesError} named `InvalidFactsError` where the value is not a notice
 * @example
 * ```ts
 * import { exampleDraft, publicHints, toPublicNotice } from 'missing-child-rules';
 * const result = toPublicNotice(exampleDraft);
 * result.status === 'ready' && publicHints(result.notice).slice(-3); // [{ kind: 'print', text: 'Michigan State' }, { kind: 'brand', text: 'Escape' }, { kind: 'brand', text: 'ABC 1234' }]
 * ```
 */
export function publicHints(notice: PublicNotice): readonly GuardHint[] {
  const { name, lastSeen, investigatingAgency, clothing, vehicle } = genuine(notice);
  const hints = (kind: GuardHint['kind'], ...texts: readonly (string | null | undefined)[]): readonly GuardHint[] =>
    texts.flatMap((text) => (text === null || text === undefined ? [] : [{ kind, text }]));
  return [
    ...nameHints(name),
    ...hints('place', lastSeen.city, investigatingAgency.place, ...(lastSeen.landmark === null ? [] : landmarks[lastSeen.landmark])),
    ...hints('print', ...clothing.map(({ print }) => print)),
    ...hints('brand', vehicle?.model, vehicle?.plate),
  ];
}

/**
 * What replaces a notice, whatever the ending: the same words for every child, without cause, place or company. They
 * never say that the child was located, or how the child is: the child may be dead, and may be named in a case later.
 */
export const withdrawal: Readonly<Record<NoticeLanguage, string>> = /* @__PURE__ */ Object.freeze({
  en: 'This notice has been withdrawn.',
  es: 'Este aviso ha sido retirado.',
});
