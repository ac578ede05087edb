/** What police, States, the Attorney General and the National Center owe, in English. */
export const enOthersDuties = {
  'le-report-under-21-to-ncic': 'Report the missing child to NCIC',
  'state-entry-within-2-hours': 'See to it that the report is entered in the state system and in NCIC',
  'le-report-to-namus': 'Report the missing child to NamUs as well',
  'le-make-available-to-clearinghouse': 'Make the report available to the State’s missing children clearinghouse',
  'le-verify-and-update-30-days':
    'Verify the NCIC record and add to it, dental and medical records and a recent photograph included where there are any',
  'le-search': 'Search for the child, or assist in the search',
  'le-notify-ncmec-foster-child': 'Notify the National Center of the report of a child missing from a foster home or institution',
  'le-liaison': 'Keep close liaison with the child welfare system and the National Center',
  'le-ncic-terminal-contractor': 'Permit the State’s NCIC Terminal Contractor to update the record',
  'le-confirm-entry-to-guardian': 'Confirm the NCIC entry to the parent, legal guardian or next of kin',
  'state-no-waiting-period': 'See to it that no police agency has a policy of waiting before it accepts the report of a missing child',
  'state-no-age-removal': 'See to it that no policy removes an entry solely because of the person’s age',
  'le-report-minimum-fields': 'See to it that each report holds what the law lists',
  'namus-transmission-plan': 'Plan how entries in NCIC reach NamUs by themselves',
  'ncmec-public-counts': 'Publish the yearly counts of missing children',
} as const;

/** Who they are. */
export const enBodies: Readonly<Record<string, string>> = {
  'title-iv-e-agency': 'the title IV-E agency',
  'law-enforcement': 'the police',
  state: 'the State (through its police)',
  'attorney-general': 'the Attorney General of the United States',
  ncmec: 'the National Center',
  caregiver: 'the caregiver',
  parent: 'the parent',
  court: 'the court',
};

/** What their findings say. */
export const enOthersFindings = {
  'reportable-to-namus': {
    yes: 'The police must report this person to NamUs as missing, once they are told.',
    no: 'The law on reports to NamUs does not reach this person.',
    unknown: 'Whether the law on reports to NamUs reaches this person is open.',
  },
  'namus-rules-shown': {
    yes: 'The rules on which reports to NamUs depend are shown.',
    no: 'There are no rules on which reports to NamUs depend.',
    unknown: 'The rules on which reports to NamUs depend were not found.',
  },
  'missing-from-foster-facility': {
    yes: 'The child is missing from a foster care family home or childcare institution.',
    no: 'The child is not missing from a foster care family home or childcare institution.',
    unknown: 'Whether the child is missing from a foster care family home or childcare institution is open.',
  },
  'foster-facility': {
    yes: 'The placement is a foster care family home or childcare institution, read broadly.',
    no: 'The placement is no foster care family home or childcare institution.',
    unknown: 'Whether the placement is a foster care family home or childcare institution is open.',
  },
  'no-detention': {
    yes: 'The placement is no detention centre.',
    no: 'The placement is a detention centre.',
    unknown: 'Whether the placement is a detention centre is not known.',
  },
  'missing-person': {
    yes: 'The person is missing, whatever the age.',
    no: 'The person is not missing.',
    unknown: 'Whether the person is missing is not known.',
  },
  'family-abduction': {
    yes: 'The National Center would treat this as a family abduction.',
    no: 'The National Center would not treat this as a family abduction.',
    unknown: 'Whether the National Center would treat this as a family abduction is open.',
  },
  'nonfamily-abduction': {
    yes: 'The National Center would treat this as a nonfamily abduction.',
    no: 'The National Center would not treat this as a nonfamily abduction.',
    unknown: 'Whether the National Center would treat this as a nonfamily abduction is open.',
  },
  'lost-injured-or-otherwise-missing': {
    yes: 'The National Center would treat this child as lost, injured or otherwise missing.',
    no: 'The National Center would not treat this child as lost, injured or otherwise missing.',
    unknown: 'Whether the National Center would treat this child as lost, injured or otherwise missing is open.',
  },
  'critically-missing-young-adult': {
    yes: 'The National Center would treat this as a critically missing young adult.',
    no: 'The National Center would not treat this as a critically missing young adult.',
    unknown: 'Whether the National Center would treat this as a critically missing young adult is open.',
  },
  'taken-by-family': {
    yes: 'A member of the family took the child.',
    no: 'No member of the family took the child.',
    unknown: 'Whether a member of the family took the child is not known.',
  },
  'taken-by-others': {
    yes: 'Somebody outside the family took the child.',
    no: 'Nobody outside the family took the child.',
    unknown: 'Whether somebody outside the family took the child is not known.',
  },
  'lost-or-otherwise-missing': {
    yes: 'The child is lost, displaced or missing for another reason.',
    no: 'The child is neither lost, nor displaced, nor missing for another reason.',
    unknown: 'Whether the child is lost, displaced or missing for another reason is not known.',
  },
  'elevated-risk': {
    yes: 'The young adult is at an elevated risk.',
    no: 'The young adult is at no elevated risk.',
    unknown: 'Whether the young adult is at an elevated risk is not known.',
  },
  'amber-evaluation': {
    yes: 'The police can evaluate this for an AMBER alert.',
    no: 'This is no case for an AMBER alert.',
    unknown: 'The police alone can say whether this is a case for an AMBER alert; ask them.',
  },
  'for-the-police-to-judge': {
    yes: 'The police found the other criteria met.',
    no: 'The police found the other criteria not met.',
    unknown: 'Imminent danger, a description and the entry in NCIC are for the police to judge.',
  },
  'criminal-justice-agency': {
    yes: 'This is a criminal justice agency.',
    no: 'This is no criminal justice agency.',
    unknown: 'Whether this is a criminal justice agency is open.',
  },
  court: {
    yes: 'It is a court.',
    no: 'It is no court.',
    unknown: 'Whether it is a court is not known.',
  },
  'administers-criminal-justice': {
    yes: 'It is a government body that administers criminal justice.',
    no: 'It is no government body that administers criminal justice.',
    unknown: 'Whether it is a government body that administers criminal justice is open.',
  },
  governmental: {
    yes: 'It is a part of government.',
    no: 'It is no part of government.',
    unknown: 'Whether it is a part of government is not known.',
  },
  'under-statute-or-order': {
    yes: 'It administers criminal justice under a statute or an executive order.',
    no: 'It administers no criminal justice under a statute or an executive order.',
    unknown: 'Whether it administers criminal justice under a statute or an executive order is not known.',
  },
  'substantial-budget': {
    yes: 'It spends a substantial part of its budget on that.',
    no: 'It spends no substantial part of its budget on that.',
    unknown: 'Whether it spends a substantial part of its budget on that is not known.',
  },
  'police-report-complete': {
    yes: 'The report holds what the law lists.',
    no: 'The report lacks something that the law lists.',
    unknown: 'Whether the report holds what the law lists is open.',
  },
  name: {
    yes: 'The report has the name.',
    no: 'The report leaves out the name.',
    unknown: 'Whether the report has the name is not known.',
  },
  'date-of-birth': {
    yes: 'The report has the date of birth.',
    no: 'The report leaves out the date of birth.',
    unknown: 'Whether the report has the date of birth is not known.',
  },
  sex: {
    yes: 'The report has the sex.',
    no: 'The report leaves out the sex.',
    unknown: 'Whether the report has the sex is not known.',
  },
  race: {
    yes: 'The report has the race.',
    no: 'The report leaves out the race.',
    unknown: 'Whether the report has the race is not known.',
  },
  height: {
    yes: 'The report has the height.',
    no: 'The report leaves out the height.',
    unknown: 'Whether the report has the height is not known.',
  },
  weight: {
    yes: 'The report has the weight.',
    no: 'The report leaves out the weight.',
    unknown: 'Whether the report has the weight is not known.',
  },
  'eye-color': {
    yes: 'The report has the eye color.',
    no: 'The report leaves out the eye color.',
    unknown: 'Whether the report has the eye color is not known.',
  },
  'hair-color': {
    yes: 'The report has the hair color.',
    no: 'The report leaves out the hair color.',
    unknown: 'Whether the report has the hair color is not known.',
  },
  'recent-photograph': {
    yes: 'The report has a recent photograph, or there was none to be had.',
    no: 'The report leaves out a recent photograph that was at hand.',
    unknown: 'Whether the report has a recent photograph is not known.',
  },
  'date-of-last-contact': {
    yes: 'The report has the date of the last known contact.',
    no: 'The report leaves out the date of the last known contact.',
    unknown: 'Whether the report has the date of the last known contact is not known.',
  },
  'place-of-last-contact': {
    yes: 'The report has the place of the last known contact.',
    no: 'The report leaves out the place of the last known contact.',
    unknown: 'Whether the report has the place of the last known contact is not known.',
  },
  category: {
    yes: 'The report says under which category the child is missing.',
    no: 'The report leaves out the category under which the child is missing.',
    unknown: 'Whether the report has the category is not known.',
  },
  'photograph-of-previous-180-days': {
    yes: 'The photograph was taken during the previous 180 days.',
    no: 'The photograph was not taken during the previous 180 days.',
    unknown: 'When the photograph was taken is not known.',
  },
} as const;
