import type { Answer } from '../kernel/answer.js';
import type { Words } from './words.js';

function says(yes: string, no: string, unknown: string): Readonly<Record<Answer, string>> {
  return { yes, no, unknown };
}

/** English. */
export const en: Words = {
  findings: {
    'missing-child': says(
      'This is a missing child as federal law defines one.',
      'This is not a missing child as federal law defines one.',
      'Whether this is a missing child as federal law defines one is open.',
    ),
    'missing-child-or-youth': says(
      'This is a missing child, or a young adult whom the National Center treats likewise.',
      'This is neither a missing child nor a young adult whom the National Center treats likewise.',
      'Whether this is a missing child, or a young adult whom the National Center treats likewise, is open.',
    ),
    'missing-unemancipated-youth': says(
      'This is an unemancipated 18 to 20 year-old under an agency’s legal guardianship whose whereabouts are unknown to the agency.',
      'This is not an unemancipated 18 to 20 year-old under an agency’s legal guardianship whose whereabouts are unknown to the agency.',
      'Whether this is an unemancipated 18 to 20 year-old under an agency’s legal guardianship whose whereabouts are unknown is open.',
    ),
    'under-18': says('The person is under 18.', 'The person is 18 or older.', 'Whether the person is under 18 is not known.'),
    'under-21': says('The person is under 21.', 'The person is 21 or older.', 'Whether the person is under 21 is not known.'),
    'aged-18-to-20': says(
      'The person is 18, 19 or 20.',
      'The person is not 18, 19 or 20.',
      'Whether the person is 18, 19 or 20 is not known.',
    ),
    'whereabouts-unknown-to-parent': says(
      'The whereabouts are unknown to the parent (a legal guardian included).',
      'A parent (a legal guardian included) knows the whereabouts.',
      'Whether a parent (a legal guardian included) knows the whereabouts is not known.',
    ),
    'whereabouts-unknown-to-legal-custodian': says(
      'The whereabouts are unknown to the legal custodian.',
      'The legal custodian knows the whereabouts.',
      'Whether the legal custodian knows the whereabouts is not known.',
    ),
    'whereabouts-unknown-to-agency': says(
      'The whereabouts are unknown to the agency and the placement.',
      'The agency or the placement knows the whereabouts.',
      'Whether the agency or the placement knows the whereabouts is not known.',
    ),
    'whereabouts-unknown': says(
      'The whereabouts are unknown.',
      'The whereabouts are known.',
      'Whether the whereabouts are unknown is open.',
    ),
    unemancipated: says('The person is not emancipated.', 'The person is emancipated.', 'Whether the person is emancipated is not known.'),
    'under-agency-guardianship': says(
      'An agency is the legal guardian.',
      'No agency is the legal guardian.',
      'Whether an agency is the legal guardian is not known.',
    ),
    'reportable-to-ncic': says(
      'The police report this person to NCIC as missing.',
      'The law on reports to NCIC does not reach this person.',
      'Whether the law on reports to NCIC reaches this person is open.',
    ),
    'covered-by-title-iv-e': says(
      'A title IV-E agency must report this child or youth if missing.',
      'No title IV-E agency must report this child or youth.',
      'Whether a title IV-E agency must report this child or youth is open.',
    ),
    'covered-by-agency': says(
      'This agency must report this child or youth if missing.',
      'This agency need not report this child or youth under title IV-E.',
      'Whether this agency must report this child or youth is open.',
    ),
    'title-iv-e-agency': says(
      'It is a title IV-E agency.',
      'It is not a title IV-E agency.',
      'Whether it is a title IV-E agency is not known.',
    ),
    'responsible-and-within-class': says(
      'It is responsible for the child, who is within the class that the law names.',
      'It is not responsible for the child, or the child is outside the class that the law names.',
      'Whether it is responsible for the child, and the child within the class that the law names, is open.',
    ),
    'in-agency-care': says(
      'The child is in the agency’s care and within the class that the law names.',
      'The child is not in the agency’s care, or is outside the class that the law names.',
      'Whether the child is in the agency’s care and within the class that the law names is open.',
    ),
    'placement-and-care': says(
      'The agency is responsible for placement and care.',
      'The agency is not responsible for placement and care.',
      'Whether the agency is responsible for placement and care is not known.',
    ),
    'placed-by-agreement': says(
      'Another public agency placed the child under an agreement with the title IV-E agency.',
      'No other public agency placed the child under an agreement with the title IV-E agency.',
      'Whether another public agency placed the child under an agreement is not known.',
    ),
    'child-or-youth': says(
      'The law says "any child or youth" in the agency’s care, without an age.',
      'The person is no longer a child or youth whom the law covers.',
      'Whether the person is still a child or youth whom the law covers is open.',
    ),
    'under-elected-age': says(
      'The person is under the age that the agency elected.',
      'The person has reached the age that the agency elected.',
      'Whether the person is under the age that the agency elected is not known.',
    ),
    'within-class': says(
      'The child is within the class that the law names.',
      'The child is outside the class that the law names.',
      'Whether the child is within the class that the law names is open.',
    ),
    'reasonable-cause-of-trafficking': says(
      'There is reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim.',
      'There is no reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim.',
      'Whether there is reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim is not decided.',
    ),
    'ran-away-from-care': says(
      'The child ran away from care before reaching the age that the law names.',
      'The child did not run away from care before reaching the age that the law names.',
      'Whether the child ran away from care before reaching the age that the law names is open.',
    ),
    'ran-away': says('The child ran away.', 'The child did not run away.', 'Whether the child ran away is not known.'),
    'every-child-missing-from-care': says(
      'Those who apply the law take it to cover every child missing from care.',
      'The law is not taken to cover every child missing from care.',
      'Whether the law covers every child missing from care is open.',
    ),
    'supervised-or-served': says(
      'The agency supervises or serves the child, and there is reasonable cause.',
      'The agency does not supervise or serve the child, or there is no reasonable cause.',
      'Whether the agency supervises or serves the child with reasonable cause is open.',
    ),
    'supervision-or-services': says(
      'The agency is responsible for supervision, or gives services to former foster youth.',
      'The agency is neither responsible for supervision nor gives services to former foster youth.',
      'Whether the agency is responsible for supervision or services is not known.',
    ),
    'missing-or-abducted-from-care': says(
      'The child or youth is missing or abducted from the agency’s care.',
      'The child or youth is not missing or abducted from the agency’s care.',
      'Whether the child or youth is missing or abducted from the agency’s care is open.',
    ),
    'missing-or-abducted': says(
      'The child is missing or abducted.',
      'The child is neither missing nor abducted.',
      'Whether the child is missing or abducted is open.',
    ),
    abducted: says('The child is abducted, wherever that is.', 'The child is not abducted.', 'Whether the child is abducted is not known.'),
    'abducted-from-care': says(
      'The child is abducted from the agency’s care.',
      'The child is not abducted from the agency’s care.',
      'Whether the child is abducted from the agency’s care is open.',
    ),
    'sex-trafficking-victim': says(
      'The child is identified as a sex trafficking victim.',
      'The child is not identified as a sex trafficking victim.',
      'Whether the child is identified as a sex trafficking victim is not known.',
    ),
    'trafficking-victim-covered-by-title-iv-e': says(
      'The child or youth is identified as a sex trafficking victim, and a title IV-E agency must report it.',
      'No title IV-E agency must report the child or youth as an identified sex trafficking victim.',
      'Whether a title IV-E agency must report the child or youth as an identified sex trafficking victim is open.',
    ),
    'in-force': says('The law was in force on that day.', 'The law was not in force on that day.', 'Whether the law was in force is open.'),
    'trigger-on-record': says(
      'What starts this duty is on the record.',
      'What starts this duty is not on the record.',
      'What would start this duty is not on the record.',
    ),
    'ive-report-missing-to-law-enforcement': says(
      'The report is owed.',
      'The report is not owed.',
      'Whether the report is owed is open; act as if it were.',
    ),
    'ive-report-missing-to-ncmec': says(
      'The report is owed.',
      'The report is not owed.',
      'Whether the report is owed is open; act as if it were.',
    ),
    'ive-report-trafficking-victim': says(
      'The report is owed.',
      'The report is not owed.',
      'Whether the report is owed is open; act as if it were.',
    ),
  },
  duties: {
    'ive-report-missing-to-law-enforcement': 'Report the missing child to law enforcement, for entry into NCIC',
    'ive-report-missing-to-ncmec': 'Report the missing child to the National Center for Missing & Exploited Children',
    'ive-report-trafficking-victim': 'Report the identified sex trafficking victim to law enforcement',
  },
  statuses: {
    'not-owed': 'not owed',
    waiting: 'waiting: what would start it is not on the record',
    met: 'met, within the outer bound; whether a report was immediate is not decided',
    'met-late': 'met late, on the record supplied',
    indeterminate: 'not decided: the times or the record do not say',
    moot: 'ended before it was due: the child came back and nobody had been told; the statute states no exception, and whether a report was immediate is not decided',
    overdue: 'overdue, on the record supplied',
    open: 'open: still to be done',
  },
  bases: {
    statute: 'statute',
    regulation: 'regulation',
    guidance: 'guidance, not law',
    'ncmec-practice': 'a practice of the National Center, not law',
    'project-promise': 'a promise of this library, not law',
    overlay: 'added by an overlay',
  },
  evidence: {
    X: 'known from an excerpt of the official page',
    S: 'known from secondary descriptions only',
    D: 'deduced by comparing two texts',
    M: 'from memory, unconfirmed',
  },
  questions: {
    birthDate: 'When was the child born? A range of days helps too.',
    bornBetween: 'When was the child born, more exactly?',
    emancipated: 'Is the young person emancipated?',
    agencies: 'Which agencies have a part in this child’s care?',
    kind: 'What kind of agency is it?',
    responsibility: 'What is the agency responsible for: placement and care, supervision, services to former foster youth, or nothing?',
    olderAgeElected: 'Up to which age did the agency elect to keep youth in foster care: 18 (none), 19, 20 or 21?',
    legalGuardians: 'Who is the child’s legal guardian?',
    whereaboutsUnknown: 'Does anyone responsible for the child know where the child is?',
    toAgency: 'Do the agency or the placement know where the child is?',
    toParent: 'Does a parent or legal guardian know where the child is?',
    toLegalCustodian: 'Does the legal custodian know where the child is?',
    abducted: 'Did somebody take the child, or keep the child without authority?',
    circumstances: 'Why is the child away: did the child run away?',
    reasonableCauseOfTrafficking:
      'Is there reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim? Who decided that, and when?',
    sexTraffickingVictim: 'Is the child identified as a sex trafficking victim?',
    outcome: 'What became of the report: was the information taken?',
    about: 'What was the report about?',
    to: 'To whom, or where to?',
    agency: 'Which agency was it?',
  },
  advice: {},
  notices: {
    'later-than-the-law-was-read':
      'Something in this record is later than the day through which the law was read. Look for changes of the law since.',
  },
  readings: {
    'AMB-1': 'whom the report of a missing child covers',
    'AMB-3': 'whether what a private provider knows counts as received by the agency',
    'AMB-4': 'to whom the whereabouts must be unknown',
    'AMB-7': 'what becomes of a report not yet made when the child is back',
    'AMB-11': 'the moment at which an age is reached',
    'AMB-12': 'the birthday of those born on 29 February',
    'AMB-18': 'whether an 18 to 20 year-old in the agency’s care is covered where no older age was elected',
  },
  phrases: {
    disclaimer:
      'Software, not legal advice. It depends on the facts supplied, on law read on the dates shown, and on named interpretations that no authority has confirmed. It is no finding of fault, and never a reason to delay a report.',
    assessment: (asOf, policy) => `As of ${asOf}, under the policy "${policy}"`,
    owedBy: (body) => `Owed by ${body}`,
    status: (status) => `Status: ${status}`,
    immediatelyAndBy: (time) => `Due immediately, and in no case later than ${time}`,
    immediately: 'Due immediately; the text sets no hour',
    by: (time) => `Due by ${time}`,
    noLimit: 'The text sets no time',
    startUnknown: 'When it is due cannot be said: nobody knows when its clock began',
    needsCalendar: 'When it is due cannot be said without the agency’s calendar',
    between: (from, to) => `a time between ${from} and ${to}`,
    passedBeforeReceipt: 'this limit had passed before the agency received the information',
    metAt: (time) => `Done at ${time}`,
    limitOf: (policy) => `By ${policy}`,
    restsOn: (reading) => `Rests on a reading that no authority has confirmed: ${reading}`,
    readThrough: (day) => `text read through ${day}`,
    source: 'Source',
    definitions: 'Definitions',
    needs: 'What else needs to be known',
    whatIs: (fact) => `What is ${fact}?`,
    notices: 'Please note',
    advice: 'Advice',
    unconfirmed: (overlay) => `Nobody of the agency has confirmed the overlay "${overlay}"`,
  },
};
