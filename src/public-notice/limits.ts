/** What no library can see or undo. */
export interface NoticeLimit {
  /** Stable name, in kebab case. */
  readonly id: string;
  /** What is out of reach, and what a person has to do about it. */
  readonly text: string;
}

const LIMITS: readonly (readonly [id: string, text: string])[] = [
  [
    'pixels',
    'A picture is not looked at. A person checks that it shows no uniform, sign, badge, height chart or backdrop, and strips its metadata.',
  ],
  ['added-text', 'Text added to a notice or beside it is not covered: a line, a caption, a comment, a link.'],
  ['publisher', 'Who publishes is not hidden. A page on the site or account of an agency that cares for children tells by its address.'],
  ['true-values', 'A field is checked for its form, not for its truth: a city field that holds another proper name looks like a city.'],
  [
    'many-notices',
    'Notices that share a city or a contact can be compared, and so can the days on which they appear and for whom none appears.',
  ],
  ['other-records', 'A name joins with court calendars, listings of waiting children and what was published before.'],
  ['words-of-tomorrow', 'Local slang and new names of programs are not known to the text guard before someone adds them.'],
  ['memory', 'What was once public stays with search engines and archives after it is withdrawn.'],
  ['timing', 'Neither the time a call takes nor what it leaves in memory is held equal. Only results are.'],
  ['spanish-review', 'The Spanish words and templates await the review of a native speaker.'],
];

/** What a public notice cannot promise, for the documents of those who publish. */
export const noticeLimits: readonly NoticeLimit[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ LIMITS.map(([id, text]) => Object.freeze({ id, text })),
);
