import { all, type Answer } from './answer.js';
import { coveredBy, fosterCareOf, missingOrAbducted, type Readings, under, unknownToAgency } from './definitions.js';
import type { Facts } from './facts.js';

/** A body's facts on one day. */
export interface Asked {
  readonly owner: string;
  readonly facts: Facts;
  readonly today: string;
  readonly readings: Readings;
}

/** What starts a duty. */
export type Start = 'information' | 'disclosure' | 'recovery' | 'return';

/** One thing to be done. */
export type Deed =
  | { readonly report: 'missing' | 'trafficking-victim' | 'recovery'; readonly to: 'law-enforcement' | 'ncmec' }
  | { readonly document: 'primary-factors' | 'experiences' }
  | 'screen'
  | 'recover';

/** One duty of the table: 42 U.S.C. 671(a)(34) and (35). */
export interface Row {
  readonly id: string;
  readonly starts: Start;
  /** The day from which the law asks for it. */
  readonly since: (readings: Readings) => string;
  /** Whom it is about. */
  readonly about: (asked: Asked) => Answer;
  /** Whether it is asked that anybody had been told before that the child is missing. */
  readonly afterReport: boolean;
  /** The hours that follow upon "immediately"; `null` where the law names none. */
  readonly hours: number | null;
  /** What meets it: each of these. A continuing duty is met by nothing. */
  readonly deeds: readonly Deed[];
  readonly ends: 'never' | 'back-before-report' | 'with-absence-or-responsibility';
  /** Whether the report must hold what 671(a)(35)(B)(i) to (iii) name. */
  readonly hasContent: boolean;
}

const PLAIN = { afterReport: false, hours: null, ends: 'never', hasContent: false } as const;

const missing = ({ owner, facts, today, readings }: Asked): Answer =>
  all(coveredBy(owner, facts, today, readings), missingOrAbducted(facts, readings));
/** The protocol is for children: by DEF-4 nobody is one from 21 on. */
const inFosterCare = ({ owner, facts, today, readings }: Asked): Answer =>
  all(fosterCareOf(owner, facts, today), under(21, facts, today, readings));

/** */
function reportOfMissing(to: 'law-enforcement' | 'ncmec'): Row {
  return {
    id: `ive-report-missing-to-${to}`,
    starts: 'information',
    since: () => '2016-09-29',
    about: missing,
    afterReport: false,
    hours: 24,
    deeds: [{ report: 'missing', to }],
    ends: 'back-before-report',
    hasContent: true,
  };
}

/** The duties of an episode, R-1 to R-10. */
export const ROWS: readonly Row[] = [
  reportOfMissing('law-enforcement'),
  reportOfMissing('ncmec'),
  {
    ...PLAIN,
    id: 'ive-report-trafficking-victim',
    starts: 'disclosure',
    since: () => '2016-09-29',
    about: ({ owner, facts, today, readings }) => all(coveredBy(owner, facts, today, readings), facts.sexTraffickingVictim),
    hours: 24,
    deeds: [{ report: 'trafficking-victim', to: 'law-enforcement' }],
  },
  {
    ...PLAIN,
    id: 'ive-ongoing-communication',
    starts: 'information',
    since: ({ amendmentOf2023From }) => amendmentOf2023From,
    about: missing,
    deeds: [],
    ends: 'with-absence-or-responsibility',
  },
  {
    ...PLAIN,
    id: 'ive-protocol-locate',
    starts: 'information',
    since: () => '2015-09-29',
    about: (asked) => all(inFosterCare(asked), unknownToAgency(asked.facts, asked.readings)),
    deeds: ['recover'],
    ends: 'with-absence-or-responsibility',
  },
  {
    ...PLAIN,
    id: 'ive-share-recovery-information',
    starts: 'recovery',
    since: ({ amendmentOf2023From }) => amendmentOf2023From,
    about: ({ owner, facts, today, readings }) => coveredBy(owner, facts, today, readings),
    afterReport: true,
    deeds: [
      { report: 'recovery', to: 'law-enforcement' },
      { report: 'recovery', to: 'ncmec' },
    ],
  },
  {
    ...PLAIN,
    id: 'ive-protocol-primary-factors',
    starts: 'return',
    since: () => '2015-09-29',
    about: inFosterCare,
    deeds: [{ document: 'primary-factors' }],
  },
  {
    ...PLAIN,
    id: 'ive-protocol-experiences-and-screening',
    starts: 'return',
    since: () => '2015-09-29',
    about: inFosterCare,
    deeds: [{ document: 'experiences' }, 'screen'],
  },
];
