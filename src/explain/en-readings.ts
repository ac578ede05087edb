/** The questions that the readings answer, in English. */
export const enReadings: Readonly<Record<string, string>> = {
  'AMB-1': 'whom the report of a missing child covers',
  'AMB-3': 'whether what a private provider knows counts as received by the agency',
  'AMB-4': 'to whom the whereabouts must be unknown',
  'AMB-7': 'what becomes of a report not yet made when the child is back',
  'AMB-8': 'what a foster care family home or childcare institution is',
  'AMB-9': 'whether an item that is not known holds up the entry',
  'AMB-10': 'whether reports to NamUs are owed before the rules on them are shown',
  'AMB-11': 'the moment at which an age is reached',
  'AMB-12': 'the birthday of those born on 29 February',
  'AMB-14': 'whether an agency keeps in touch about, and looks for, a child for whom it is no longer responsible',
  'AMB-18': 'whether an 18 to 20 year-old in the agency’s care is covered past 18, or past the older age that was elected',
  'AMB-21': 'from which day the additions of 2023 apply',
};

/** The answers chosen, by reading and name. A day stands for itself. */
export const enReadingValues: Readonly<Record<string, string>> = {
  'AMB-1:narrow': 'only those of whom there is reasonable cause to believe in sex trafficking or a risk of it',
  'AMB-1:runaway-inclusive': 'those of whom there is reasonable cause, and every child who ran away from foster care',
  'AMB-1:all-missing-from-care': 'every child missing from care',
  'AMB-3:only-if-delegated': 'only where placement and care is delegated to it',
  'AMB-3:always': 'in every case',
  'AMB-4:agency-and-placement': 'to the agency and the placement',
  'AMB-4:parent-as-well': 'to the parent as well',
  'AMB-7:moot': 'it is owed no more where nobody had been told',
  'AMB-7:still-owed': 'it stays owed',
  'AMB-8:any-foster-care': 'any foster care but detention',
  'AMB-9:does-not-block': 'it does not',
  'AMB-10:conditional': 'open until they are shown',
  'AMB-11:anniversary': 'the beginning of the birthday',
  'AMB-11:common-law': 'the beginning of the day before the birthday',
  'AMB-12:march-1': '1 March in common years',
  'AMB-12:february-28': '28 February in common years',
  'AMB-14:communication-ends': 'no, that ends with the responsibility',
  'AMB-14:communication-continues': 'yes, that goes on without it',
  'AMB-18:any-age': 'yes, whatever the age',
  'AMB-18:elected-age-only': 'no, only under the age that was elected',
};
