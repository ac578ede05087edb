import { frozen } from '../kernel/frozen.js';
import type { Alternative, Reading } from '../policy/reading.js';

const other = (value: string, why: string): Alternative => ({ value, why, isOffered: true });
const refused = (value: string, why: string): Alternative => ({ value, why, isOffered: false });

/** The law of what the police owe once a missing person is reported to them. */
const POLICE = [
  ...['ncic-under-18', 'ncic-under-21', 'entry-immediately', 'entry-within-two-hours', 'namus-report', 'clearinghouse'],
  ...['search', 'notify-ncmec', 'liaison-with-ncmec', 'liaison', 'terminal-contractor'],
];
/** What else turns on an age. */
const AGED = [
  ...['no-age-removal', 'verify-within-60-days', 'verify-within-30-days'],
  ...['protocol-locate', 'protocol-primary-factors', 'protocol-experiences'],
];

/** Whom and when: the questions on the two reports of a missing child. */
const reports: readonly Reading[] = [
  {
    id: 'AMB-1',
    provisions: ['report-missing', 'reportable-class', 'report-every-missing-child'],
    key: 'reportScope',
    question: 'Whom does the report of a missing child cover?',
    default: 'all-missing-from-care',
    why: 'Federal auditors counted every episode; the Children’s Bureau and the National Center describe the duty so; a later grant statute (34 U.S.C. 20705a) describes it without any condition of trafficking. Beyond care, reasonable cause stays the only ground.',
    alternatives: [
      other('narrow', 'The paragraph refers to a class that is defined by reasonable cause to believe in trafficking.'),
      other('runaway-inclusive', 'The parenthesis of the class names children who have run away from foster care.'),
    ],
  },
  {
    id: 'AMB-2',
    provisions: ['report-missing', 'report-trafficking-victim'],
    key: null,
    question: 'When has the agency received the information?',
    default: 'first-receipt',
    why: 'The text says "after receiving information": the first receipt through any of the agency’s people or lines.',
    alternatives: [
      refused(
        'determination',
        'Some manuals count from the agency’s own determination that the child is missing; the text does not, and the time would be later.',
      ),
    ],
  },
  {
    id: 'AMB-3',
    provisions: ['report-missing', 'report-trafficking-victim', 'ongoing-communication', 'protocol-locate'],
    key: 'providerKnowledge',
    question: 'Does what a private provider knows count as received by the agency?',
    default: 'only-if-delegated',
    why: 'The duty is the State agency’s; a provider stands for it where placement and care is delegated to it. Where that is unknown, both due times are shown and the earlier counts.',
    alternatives: [other('always', 'Protects earlier, and goes beyond the text.')],
  },
  {
    id: 'AMB-4',
    provisions: ['report-missing', 'protocol-locate', 'missing-child', 'parent'],
    key: 'whoseKnowledge',
    question: 'To whom must the whereabouts be unknown?',
    default: 'agency-and-placement',
    why: 'Title IV-E leaves "missing" undefined; AFCARS asks what the agency and the placement know. A parent who hides a child does not end the search.',
    alternatives: [
      other(
        'parent-as-well',
        'The one definition in federal law (34 U.S.C. 11292) asks for the parent’s knowledge, but only for its own purposes.',
      ),
    ],
  },
  {
    id: 'AMB-5',
    provisions: ['report-missing', 'report-trafficking-victim', 'entry-immediately'],
    key: null,
    question: 'What does "immediately" mean in hours?',
    default: 'no-number',
    why: 'The text gives none beside the outer bound. A result never says that a report was immediate. An overlay may add a target of its own.',
    alternatives: [refused('a-number-of-hours', 'It would be invented.')],
  },
  {
    id: 'AMB-6',
    provisions: ['report-missing', 'report-trafficking-victim'],
    key: null,
    question: 'How are the 24 hours counted?',
    default: 'elapsed',
    why: 'Every hour on the line of time, nights, weekends and changes of the clocks included; exactly 24 hours is in time ("no case later than").',
    alternatives: [
      refused(
        'next-working-day',
        'Rule 6(a)(2)(C) of the Federal Rules of Civil Procedure rolls court filings over; this is no court filing.',
      ),
    ],
  },
  {
    id: 'AMB-7',
    provisions: ['report-missing'],
    key: 'returnedBeforeReport',
    question: 'Is a report still owed when the child is back before it was made?',
    default: 'moot',
    why: 'The text states no exception, but an entry in NCIC has then no purpose. Only for a child back alive in authorised care before the bound, not abducted, not an identified victim, and while nobody had been told.',
    alternatives: [other('still-owed', 'The text states no exception.')],
  },
  {
    id: 'AMB-15',
    provisions: ['report-missing', 'reportable-class', 'ongoing-communication', 'protocol-locate'],
    key: null,
    question: 'When does the clock start for a child of whom the agency knew before it became responsible?',
    default: 'later-of-both',
    why: 'Both are needed: information, and responsibility. AFCARS dates a child already gone by the order, too.',
    alternatives: [refused('only-new-information', 'It would leave a child without a clock who was known to be missing.')],
  },
  {
    id: 'AMB-16',
    provisions: ['report-missing', 'ongoing-communication', 'protocol-locate', 'protocol-primary-factors', 'protocol-experiences'],
    key: null,
    question: 'When does a new episode begin?',
    default: 'return-and-new-absence',
    why: 'Each return followed by a new absence is a new episode. A sighting that does not make the whereabouts known ends nothing.',
    alternatives: [refused('any-sighting', 'A sighting does not tell where the child is now.')],
  },
  {
    id: 'AMB-17',
    provisions: ['report-missing', 'ongoing-communication', 'protocol-locate', 'protocol-primary-factors', 'protocol-experiences'],
    key: null,
    question: 'Is a child missing whose place is known but not approved?',
    default: 'known-in-person',
    why: 'Not missing once a person of the agency or the police has seen the child; a text or a call is not knowledge. An abducted child stays abducted wherever it is.',
    alternatives: [refused('known-by-message', 'Messages can be sent under duress.')],
  },
  {
    id: 'AMB-22',
    provisions: ['report-missing', 'report-trafficking-victim', 'ongoing-communication', ...POLICE],
    key: null,
    question: 'To which police must the report be made?',
    default: 'any-that-can-enter-ncic',
    why: 'The text says "law enforcement authorities". Information given to one agency able to enter NCIC is reported, even if that agency declines to act; who was turned away before giving it has reported nothing.',
    alternatives: [refused('only-the-agency-that-enters', 'The reporter cannot make the police act, and the duty is to report.')],
  },
  {
    id: 'AMB-23',
    provisions: ['report-missing', 'ongoing-communication'],
    key: null,
    question: 'What shows that a report was made to the National Center?',
    default: 'call-or-submission',
    why: 'The time of the call or of the submission, not of an acknowledgement. A message left for one person shows nothing yet (`unproven`).',
    alternatives: [refused('acknowledgement', 'The statute says "report", not "confirm".')],
  },
  {
    id: 'AMB-24',
    provisions: ['report-missing', 'ongoing-communication', 'notify-ncmec'],
    key: null,
    question: 'Does the police’s own notice to the National Center count as the agency’s report?',
    default: 'does-not-count',
    why: 'The subject of the sentence is the State agency.',
    alternatives: [refused('counts', 'It would let one duty of the police stand for another of the agency.')],
  },
];

/** The words of the National Child Search Assistance Act. */
const police: readonly Reading[] = [
  {
    id: 'AMB-8',
    provisions: ['notify-ncmec', 'foster-care'],
    key: null,
    question: 'What is a foster care family home or childcare institution, of which the police notify the National Center?',
    default: 'any-foster-care',
    why: 'The Act does not define the words. They are read broadly: any foster care (45 CFR 1355.20), unlicensed kin included, and no detention centre.',
    alternatives: [
      refused(
        'licensed-only',
        'The near twins in 42 U.S.C. 672(c) ask for a licence or approval, but for the payments of title IV-E only.',
      ),
    ],
  },
  {
    id: 'AMB-9',
    provisions: ['minimum-fields', 'recent-photograph', 'entry-immediately', 'entry-within-two-hours'],
    key: null,
    question: 'Does an unknown field keep the police from entering a report?',
    default: 'does-not-block',
    why: 'Only the photograph carries the words "if available", but the paragraph speaks of all necessary and available information: what is unknown is marked as unknown.',
    alternatives: [refused('blocks', 'A child of whom little is known would not be searched for.')],
  },
  {
    id: 'AMB-10',
    provisions: ['namus-report', 'namus-plan', 'no-age-removal-from-namus'],
    key: null,
    question: 'Are reports to NamUs owed before the rules on them are shown?',
    default: 'conditional',
    why: 'They are asked for consistent with rules which the Attorney General was to make (34 U.S.C. 40507(c)) and which were not found. Until then it is open. The ban on removal for age applies at once.',
    alternatives: [refused('owed-at-once', 'The text makes them depend on the rules.')],
  },
];

/** The provisions that ask for an age. */
const WITH_AN_AGE = [
  'missing-child-1984',
  'missing-child-legal-custodian',
  'missing-child',
  'ncic-under-18',
  'ncic-under-21',
  'reportable-class',
  'child-age',
  'amber-criteria',
  'ncmec-young-adults',
  'ncmec-endangered-runaway',
];

/** Ages, and who is a youth. */
const ages: readonly Reading[] = [
  {
    id: 'AMB-11',
    provisions: WITH_AN_AGE,
    key: 'ageAttained',
    question: 'At which moment is an age reached?',
    default: 'anniversary',
    why: 'At the start of the birthday where the child is: the popular usage, and never earlier than the other.',
    alternatives: [
      other('common-law', 'On the day before the birthday: the common law, which the Social Security Administration applies (SSR 63-15).'),
    ],
  },
  {
    id: 'AMB-12',
    provisions: WITH_AN_AGE,
    key: 'leapDayBirthday',
    question: 'When is the birthday, in common years, of those born on 29 February?',
    default: 'march-1',
    why: 'No federal rule; the later day protects longer.',
    alternatives: [other('february-28', 'The last day of the month of birth.')],
  },
  {
    id: 'AMB-13',
    provisions: ['report-missing', 'report-trafficking-victim', 'reportable-class', 'ongoing-communication', ...POLICE, ...AGED],
    key: null,
    question: 'At which moment is the age judged?',
    default: 'at-the-trigger',
    why: 'A duty that is due is not undone by a birthday while it waits. What follows from a report, news of the recovery included, is owed for whoever was covered when the agency was informed.',
    alternatives: [refused('at-the-assessment', 'A late report would become no report.')],
  },
  {
    id: 'AMB-18',
    provisions: ['reportable-class', 'child-age', 'report-missing', 'report-trafficking-victim'],
    key: 'youthInCare',
    question: 'Is an 18 to 20 year-old in the agency’s care covered past 18, or past the older age that was elected?',
    default: 'any-age',
    why: 'The class is "any child or youth"; only the example of the runaway carries an age, and "including" does not narrow. Deduced, not settled. No age after 21 can be elected, and the wider group up to 26 is named elsewhere, without these reports: from 21 on nobody in care is covered by either reading. Of those under supervision or served, with reasonable cause, the text names no age.',
    alternatives: [other('elected-age-only', 'The definition of a child in 42 U.S.C. 675(8) ends at 18 or the elected age.')],
  },
  {
    id: 'AMB-19',
    provisions: ['child-age', 'reportable-class'],
    key: null,
    question: 'Must a young adult be in school or at work to be covered?',
    default: 'not-asked',
    why: 'The class borrows the age of 675(8), not its conditions of activity.',
    alternatives: [refused('asked', 'The reference is to "such older age" alone.')],
  },
];

/** When a law begins and a duty ends. */
const times: readonly Reading[] = [
  {
    id: 'AMB-14',
    provisions: ['ongoing-communication', 'protocol-locate', 'foster-care'],
    key: 'responsibilityEnds',
    question: 'Does the agency keep in touch about, and look for, a child for whom it is no longer responsible?',
    default: 'communication-ends',
    why: 'The class is of children "over whom" the agency has responsibility, and foster care is care for which it has; a last word to police and National Center is advised.',
    alternatives: [other('communication-continues', 'Protects longer, and goes beyond the text.')],
  },
  {
    id: 'AMB-20',
    provisions: ['report-missing', 'report-trafficking-victim'],
    key: null,
    question: 'Does the duty cover information received on 2016-09-29 itself?',
    default: 'from-that-day',
    why: '"Not later than 2 years after September 29, 2014": due by that day. Information received before starts no clock.',
    alternatives: [refused('from-the-next-day', 'It would leave a day without a duty that was due by then.')],
  },
  {
    id: 'AMB-21',
    provisions: ['report-missing', 'report-content', 'ongoing-communication'],
    key: 'amendmentOf2023From',
    question: 'From which day do the additions of Pub. L. 117-348 apply?',
    default: '2023-01-05',
    why: 'The day of enactment, for reports made on or after it; whether the Act delayed them for some States could not be read.',
    alternatives: [other('a later day', 'For a State to which a later effective date was granted.')],
  },
];

/** Every open question, with our reading, the others, and the reasons. No authority has confirmed any of them. */
export const readings: readonly Reading[] = /* @__PURE__ */ frozen(
  [...reports, ...police, ...ages, ...times].sort((a, b) => numberOf(a) - numberOf(b)),
);

function numberOf({ id }: Reading): number {
  return Number(id.slice('AMB-'.length));
}
