import { frozen } from '../kernel/frozen.js';
/** One thing that no guard on text can see. */
export interface GuardLimit {
  /** Its name, in kebab case. */
  readonly id: string;
  /** What cannot be seen. */
  readonly cannot: string;
  /** What a person does instead. */
  readonly instead: string;
}

/**
 * What the guard cannot see, each with what a person does instead. A `pass` means that nothing known was found; it never
 * means that there is nothing.
 *
 * @example
 * ```ts
 * import { guardLimits } from 'missing-child-rules';
 *
 * guardLimits.some(({ id }) => id === 'pixels'); // true
 * ```
 */
export const guardLimits: readonly GuardLimit[] = /* @__PURE__ */ frozen([
  {
    id: 'pixels',
    cannot: 'See what a photo shows: a uniform, a sign, a badge, a backdrop.',
    instead: 'A person looks at the photo and confirms it.',
  },
  {
    id: 'added-later',
    cannot: 'Judge words that are added, cut or joined after it judged.',
    instead: 'Judge the finished text, as it will appear, as the last step.',
  },
  {
    id: 'publisher',
    cannot: 'Hide who publishes: an account, an address, a letterhead outside of the text.',
    instead: 'The investigating agency or a neutral issuer publishes.',
  },
  {
    id: 'joins',
    cannot: 'Know what else is public: court calendars, lists of licensed homes, two notices with one address.',
    instead: 'Keep places coarse for every child alike.',
  },
  {
    id: 'inference',
    cannot: 'Understand a story. Facts told in words that neither its rules nor its examples know pass.',
    instead: 'Publish typed fields. Narrative is for persons who may read it.',
  },
  {
    id: 'local-words',
    cannot: 'Know the names of local homes, agencies and programs, or the slang of next year.',
    instead: 'A person who knows the place reads the text.',
  },
  {
    id: 'languages',
    cannot: 'Read languages other than English and Spanish. Other scripts go to review; another language in Latin letters may pass.',
    instead: 'A person who reads the language judges.',
  },
  {
    id: 'spanish-review',
    cannot: 'Vouch for its Spanish: a native speaker has not reviewed the words.',
    instead: 'Have a native speaker of the place read Spanish texts.',
  },
  {
    id: 'memory',
    cannot: 'Take back what was published: search engines and readers keep it.',
    instead: 'Judge before, not after.',
  },
]);
