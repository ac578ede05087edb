import { enFindings } from './en-findings.js';
import { enBodies, enOthersDuties, enOthersFindings } from './en-others.js';
import { enReadings, enReadingValues } from './en-readings.js';
import { lowered, type Words } from './words.js';

/** English. */
export const en: Words = {
  findings: { ...enFindings, ...enOthersFindings },
  duties: {
    'ive-report-missing-to-law-enforcement': 'Report the missing child to law enforcement, for entry into NCIC',
    'ive-report-missing-to-ncmec': 'Report the missing child to the National Center for Missing & Exploited Children',
    'ive-report-trafficking-victim': 'Report the identified sex trafficking victim to law enforcement',
    'ive-ongoing-communication': 'Keep in regular touch with law enforcement and the National Center until the child is recovered',
    'ive-share-recovery-information': 'Tell law enforcement and the National Center about the recovery and its circumstances',
    'ive-protocol-locate': 'Locate the child expeditiously, under the protocol',
    'ive-protocol-primary-factors': 'Determine why the child was away, and respond to it in this and later placements',
    'ive-protocol-experiences-and-screening': 'Determine what the child went through while away, and screen for sex trafficking',
    'ive-protocol-report-to-secretary': 'Report related information as the Secretary requires',
    'ive-annual-victim-count': 'Report the yearly number of sex trafficking victims to the Secretary',
    'ive-trafficking-policies': 'Keep policies and procedures for identifying, documenting and serving those at risk of sex trafficking',
    'afcars-missing-elements': 'Report the AFCARS elements on missing children',
    ...enOthersDuties,
  },
  foundAs: {
    found: 'The child is found: the agency knows where the child is, and nobody keeps the child without authority',
    dead: 'The child has died: the agency or the police saw the child in person. Nothing that follows asks anybody to look for the child',
  },
  stillOwed: {
    found: 'still owed, for the record, although the child is found',
    dead: 'still owed, for the record, although the child has died',
  },
  late: {
    found: {
      'ive-report-missing-to-law-enforcement':
        'Tell law enforcement that the child was missing and is found. Ask for no entry as a missing child now. If nobody told them while the child was missing, write down why',
      'ive-report-missing-to-ncmec':
        'Tell the National Center for Missing & Exploited Children that the child was missing and is found. If nobody told it while the child was missing, write down why',
      'ive-protocol-locate':
        'Write down how and when the child was found and who saw it: the record says that its whereabouts are known, and has neither `located` in person nor `returned`. If nobody of the agency or the police saw the child, correct that and go on looking',
    },
    dead: {
      'ive-report-missing-to-law-enforcement':
        'Tell law enforcement that the child was missing before it was found dead, unless they know. Ask for no entry as a missing child now. If nobody told them while the child was missing, write down why',
      'ive-report-missing-to-ncmec':
        'Tell the National Center for Missing & Exploited Children that the child was missing before it was found dead, unless it knows. If nobody told it while the child was missing, write down why',
      'ive-share-recovery-information':
        'Tell law enforcement and the National Center that the child was found dead, and what is known of the circumstances',
      'ive-protocol-primary-factors': 'Write down what is known of why the child was away',
      'ive-protocol-experiences-and-screening':
        'Write down what is known of what the child went through before it was found dead, signs of sex trafficking among it',
    },
    overtaken: {
      'ive-report-missing-to-law-enforcement':
        'An earlier time that the child was missing stays without a report to law enforcement; the later one was reported. Write down why',
      'ive-report-missing-to-ncmec':
        'An earlier time that the child was missing stays without a report to the National Center; the later one was reported. Write down why',
    },
  },
  halves: {
    experiences:
      'Determine what the child went through while away, and write it down; that the child was screened for sex trafficking is on record',
    screening: 'Screen the child for sex trafficking; what the child went through while away is on record',
    'recovery-to-law-enforcement':
      'Tell law enforcement about the recovery and its circumstances; that the National Center was told is on record',
    'recovery-to-ncmec': 'Tell the National Center about the recovery and its circumstances; that law enforcement was told is on record',
  },
  bodies: enBodies,
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
  copies: {
    undated: 'read in a copy that bears no date',
    none: 'its text was not read',
  },
  questions: {
    birthDate: 'When was the child born? A range of days helps too.',
    bornBetween: 'When was the child born, more exactly?',
    emancipated: 'Is the young person emancipated?',
    agencies: 'Which agencies have a part in this child’s care?',
    kind: 'What kind of agency is it?',
    responsibility:
      'What is the agency responsible for: placement and care, supervision (also of a child with an open child welfare case file who was not removed from home), services to former foster youth, or nothing?',
    olderAgeElected: 'Up to which age did the agency elect to keep youth in foster care: 18 (none), 19, 20 or 21?',
    legalGuardians: 'Who is the child’s legal guardian?',
    whereaboutsUnknown:
      'Are the child’s whereabouts unknown to everyone responsible for the child? If some of them know and others do not, answer for each. The agency knows them only if a person of the agency or the police saw the child in person: a text message or a call is not enough.',
    toAgency:
      'Are the child’s whereabouts unknown to the agency and the placement? They are known only if a person of the agency or the police saw the child in person: a text message or a call is not enough.',
    toParent: 'Are the child’s whereabouts unknown to every parent and legal guardian?',
    toLegalCustodian: 'Are the child’s whereabouts unknown to the legal custodian?',
    abducted: 'Did somebody take the child, or keep the child without authority?',
    circumstances: 'Why is the child away: did the child run away?',
    reasonableCauseOfTrafficking:
      'Is there reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim? Who decided that, and when?',
    sexTraffickingVictim: 'Is the child identified as a sex trafficking victim?',
    events: 'What happened, and when? Above all: when did the agency first hear that the child is missing?',
    identifications:
      'What happened, and when? Above all: was the agency told that the child is identified as a sex trafficking victim, and when? And when did it first hear that the child is missing?',
    placement: 'Where was the child placed?',
    verifiedBy: 'Who saw the child: a person of the agency, or the police?',
    what: 'What was written down?',
    role: 'What part has the agency in the case?',
    outcome: 'What became of the report: was the information taken?',
    about: 'What was the report about?',
    to: 'To whom, or where to?',
    agency: 'Which agency was it?',
    at: 'When was that?',
    tribes: 'Of which tribes is the child a member, or may the child be one?',
    earlierEpisodes: 'When was the child missing before?',
  },
  content: {
    heading: 'What the report held',
    items: {
      photo: 'photo',
      physicalFeatures: 'physical features',
      endangerment: 'endangerment information',
      'date-of-birth': 'date of birth',
      'eye-color': 'eye colour',
      'hair-color': 'hair colour',
      'recent-photograph': 'recent photograph',
      'date-of-last-contact': 'date of last contact',
      'place-of-last-contact': 'place of last contact',
      category: 'category of missing child',
    },
    states: { included: 'included', unavailable: 'could not be had', missing: 'left out', unknown: 'not on record' },
  },
  advice: {},
  notices: {
    'act-before-information':
      'An agency reported, determined or confirmed here that the child is missing before any information on this record. Its 24 hours run from what it was told first, and due times here are counted from what the record lists: if the agency was told earlier, add that, or a report that came late looks as if it came in time.',
    'information-after-return':
      'This record has information received after the child was back or had been located in person, and nothing says that the child was missing again. If it was, the reports are owed anew: a new absence after a return is a new episode; within one episode, record `whereabouts-lost` and when that was.',
    'later-than-the-law-was-read':
      'Law was applied here to a moment later than the day through which its text was read. Look for changes of the law since.',
    'report-to-no-recipient':
      'This report counts for nothing here: no duty is to report to whom it names. If it was made to police, its `to` is `law-enforcement`; if to the National Center, `ncmec`; if to the agency, `title-iv-e-agency`. If it was one of these, correct the word, or what was reported looks as if nobody had.',
    'word-on-no-duty':
      'This word that something was done, or was not, counts for nothing here. It names no duty of police, the State or another body to this child: no duty has that id, or it is a duty of a programme, or of the agency, whose own deeds are to be recorded themselves.',
  },
  readings: enReadings,
  readingValues: enReadingValues,
  caveats: {},
  remarks: {},
  earlierDuties: {
    'verify-within-60-days': 'Verify the NCIC record and add to it, dental and medical records included where there are any',
    'liaison-with-ncmec': 'Keep close liaison with the National Center',
  },
  provisos: {
    'state-entry-within-2-hours':
      'What shows this is an entry in NCIC, or the word of whoever confirmed it; a record has no entry for the state system',
  },
  phrases: {
    disclaimer:
      'Software, not legal advice. It depends on the facts supplied, on law read on the dates shown, and on named interpretations that no authority has confirmed. It is no finding of fault, and never a reason to delay a report.',
    assessment: (asOf, policy) => `As of ${asOf}, under the policy "${policy}"`,
    press: (body, duty) => `Ask ${body} to do what was confirmed not to be done: ${lowered(duty)}`,
    pressLate: (body, duty) =>
      `Tell ${body} that the child is no longer missing. Ask why this was not done while the child was missing, and write the answer down: ${lowered(duty)}`,
    unheard: 'At once; no clock is shown, since the record does not say when the agency heard',
    decideCause:
      'Decide whether there is reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim, and write down who decided it and when. Being missing may be weighed',
    personDecides: (text) =>
      `${text}. A person must decide first that the National Center may be told: while it is open whether there is reasonable cause to believe in trafficking, or whether the child is a victim, nothing else on this record permits it`,
    interviewed: (text) => `${text}. An interview is on record, and not what was learned in it: write that down`,
    sendOn: (body, items) => `Send on to ${body} what the report left out: ${items}`,
    byAgency: (agency, duty) => `${duty} (${agency})`,
    owedBy: (body) => `Owed by ${body}`,
    status: (status) => `Status: ${status}`,
    immediatelyAndBy: (time) => `Due immediately, and in no case later than ${time}`,
    immediately: 'Due immediately; the text sets no hour',
    by: (time) => `Due by ${time}`,
    noLimit: 'The text sets no time',
    startUnknown: 'When it is due cannot be said: the record does not show when its clock began',
    atTheLatest: (time) => `Due at the latest by ${time}; when its clock began is not known`,
    needsCalendar: 'When it is due cannot be said without the agency’s calendar',
    byBetween: (from, to) => `Due no later than a moment between ${from} and ${to}: when its clock began is known only roughly`,
    between: (from, to) => `a time between ${from} and ${to}`,
    passedBeforeReceipt: 'this limit had passed before the agency received the information',
    metInTime: 'done in time, on the record supplied',
    metWithoutLimit: 'done; the text sets no time',
    metImmediately: 'done; the text says "immediately" and sets no hour, and whether it was immediate is not decided',
    overdue: (when) => `Overdue. ${when}`,
    mayBePast: (when) => `${when}. That time may have passed`,
    verifyDeath:
      'Somebody said that the child was found dead, and the record does not show that anyone of the agency or the police saw it. Ask the police to verify it in person now, and record who did. Until then nothing that is owed stops',
    missingAgain:
      'Is the child missing again? The record has information received after the child was back or had been located in person. If the child is missing, tell the police and NCMEC now, and record `whereabouts-lost` and when that was: the reports made before do not count for it',
    lostAgain:
      'Is the child missing? The record says that the child was lost or taken, and not exactly when: it may have been after the child was back. If the child is missing, tell the police and NCMEC now, and record when it was: the reports made before may not count for it',
    notReadYet:
      'Is the time right? These events of the record lie after the moment of this assessment, so they were not read and start nothing, meet nothing and end nothing here. If that is a mistake, of a clock or of a time zone, correct the time',
    whyRemoved:
      'Why was the record taken out of NCIC? By this record the child may still be missing. Ask the police why they removed it and, if they say that the child was found, who saw it, and record `located`; if it is still missing, ask them to enter it again; write down whom you asked and when',
    removedWhileMissing:
      'Is the child found? The record was taken out of NCIC on the ground that is written down, and by this record the child may still be missing. If the police say that the child was found, ask who saw it, and record `located`; if it is still missing, ask them to enter it again; write down whom you asked and when',
    caseClosed:
      'Is the child found? The National Center closed its case, and by this record the child may still be missing. Ask the National Center why it closed the case; if it was told that the child was found, ask who saw it, and record `located`; if the child is still missing, ask it to reopen the case, and record `ncmec-case-reopened`; write down whom you asked and when',
    reportedToWhom:
      'To whom was this report made? As it is written it meets nothing. If it was made to police, its `to` is `law-enforcement`; if to the National Center, `ncmec`; if to the agency, `title-iv-e-agency`. Correct the word if it was one of these; if it was none, what is owed is still to be reported',
    advised: (advice) => `Advice, no duty: ${advice}`,
    continuingEnded: 'ended with the absence, with the child’s death or with the responsibility',
    searchEnded: 'ended when the child was found: located in person, or back',
    overlaidEnded: 'ended, as its overlay says',
    ofAgency: (agency, sentence) => `${agency}: ${sentence}`,
    metAt: (time) => `Done at ${time}`,
    limitOf: (policy) => `By ${policy}`,
    restsOn: (reading) => `Rests on a reading that no authority has confirmed: ${reading}`,
    readThrough: (day) => `text read through ${day}`,
    sinceUnchecked: 'since when it reads so was not checked',
    formerPlace: (then, today) => `${then} (in today’s numbering ${today}; the day of the move is unconfirmed)`,
    deducedPlace: (then) => `${then}, by deduction`,
    source: 'Source',
    definitions: 'Definitions',
    needs: 'What else needs to be known',
    whatIs: (fact) => `What is ${fact}?`,
    answerFor: (moments) =>
      `Answer for how it was ${moments}. What became so only after the start of the record is an event with a time of its own`,
    atMoment: (time) => `at ${time}`,
    justBefore: (time) => `just before the return, ${time}`,
    notices: 'Please note',
    advice: 'Advice',
    unconfirmed: (overlay) => `Nobody of the agency has confirmed the overlay "${overlay}"`,
  },
};
