import type { Answer } from '../kernel/answer.js';
import type { Words } from './words.js';

function says(yes: string, no: string, unknown: string): Readonly<Record<Answer, string>> {
  return { yes, no, unknown };
}

/** What each finding says in English. */
export const enFindings: Words['findings'] = {
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
  'removed-or-endangered': says(
    'There are signs of removal by another without consent, or a strong likelihood of abuse or sexual exploitation.',
    'There are neither signs of removal by another without consent nor a strong likelihood of abuse or sexual exploitation.',
    'Whether there are signs of removal by another without consent, or a strong likelihood of abuse or sexual exploitation, is not shown.',
  ),
  'an-agency-is-responsible': says(
    'An agency of the record has a part in the child’s care.',
    'No agency of the record has a part in the child’s care.',
    'Which agencies have a part in the child’s care is not known.',
  ),
  'not-found-dead': says(
    'The record does not say that the child was found dead.',
    'The child was found dead.',
    'Whether the child had been found dead by then is not known.',
  ),
  'whereabouts-unknown-to-agency-and-parent': says(
    'The whereabouts are unknown to the agency, the placement and the parent.',
    'The agency, the placement or the parent knows the whereabouts.',
    'Whether the agency, the placement or the parent knows the whereabouts is not known.',
  ),
  'whereabouts-unknown-to-agency': says(
    'The whereabouts are unknown to the agency and the placement.',
    'The agency or the placement knows the whereabouts.',
    'Whether the agency or the placement knows the whereabouts is not known.',
  ),
  'whereabouts-unknown': says('The whereabouts are unknown.', 'The whereabouts are known.', 'Whether the whereabouts are unknown is open.'),
  unemancipated: says('The person is not emancipated.', 'The person is emancipated.', 'Whether the person is emancipated is not known.'),
  'under-agency-guardianship': says(
    'An agency is the legal guardian.',
    'No agency is the legal guardian.',
    'Whether an agency is the legal guardian is not known.',
  ),
  'reportable-to-ncic': says(
    'The police must report this person to NCIC as missing, once they are told.',
    'The law on reports to NCIC does not reach this person.',
    'Whether the law on reports to NCIC reaches this person is open.',
  ),
  'covered-by-title-iv-e': says(
    'A title IV-E agency must report this child or youth if missing.',
    'No title IV-E agency is required to report this child or youth.',
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
  'party-to-the-agreement': says(
    'The agreement is with this title IV-E agency.',
    'The agreement is with another title IV-E agency, which is itself responsible for placement and care.',
    'With which title IV-E agency the agreement is, is not known.',
  ),
  'delegated-care': says(
    'The placement and care of the child are delegated to a private provider.',
    'No placement and care of the child are delegated to a private provider.',
    'Whether the placement and care of the child are delegated to a private provider is not known.',
  ),
  'delegating-agency': says(
    'The record names the title IV-E agency that delegated them.',
    'No title IV-E agency delegated them.',
    'Which title IV-E agency delegated them is not on record.',
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
    'Whether there is reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim, or whether the child is one, is open.',
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
    'No title IV-E agency is required to report the child or youth as an identified sex trafficking victim.',
    'Whether a title IV-E agency must report the child or youth as an identified sex trafficking victim is open.',
  ),
  'duty-owed': says('This is owed.', 'This is not owed.', 'Whether this is owed is open; act as if it were.'),
  'endangered-runaway': says(
    'The National Center would treat this as an endangered runaway.',
    'The National Center would not treat this as an endangered runaway.',
    'Whether the National Center would treat this as an endangered runaway is open.',
  ),
  'child-in-foster-care': says(
    'The child is in foster care, and under 21.',
    'It is not a child in foster care.',
    'Whether it is a child in foster care is open.',
  ),
  'foster-care': says('The child is in foster care.', 'The child is not in foster care.', 'Whether the child is in foster care is open.'),
  'substitute-care': says(
    'The placement is care around the clock in place of the parents.',
    'The placement is not care around the clock in place of the parents.',
    'Whether the placement is care around the clock in place of the parents is not known.',
  ),
  'placed-by-agency': says(
    'The agency is responsible for placement and care.',
    'The agency is not responsible for placement and care.',
    'Whether the agency is responsible for placement and care is not known.',
  ),
  'placed-by-any-agency': says(
    'A title IV-E agency is responsible for placement and care.',
    'No title IV-E agency is responsible for placement and care.',
    'Whether a title IV-E agency is responsible for placement and care is not known.',
  ),
  'absent-from-care': says(
    'The child is absent from care, whether or not anyone knows where.',
    'The child is not absent from care.',
    'Whether the child is absent from care is open.',
  ),
  'not-back-in-care': says(
    'The child is not back in authorised care.',
    'The child is back in authorised care.',
    'Whether the child is back in authorised care is not known.',
  ),
  'missing-from-foster-care': says(
    'The child is missing from foster care.',
    'The child is not missing from foster care.',
    'Whether the child is missing from foster care is open.',
  ),
  'recovered-after-report': says(
    'The child is recovered after having been reported missing.',
    'The child had not been reported missing, or is not covered.',
    'Whether the child had been reported missing, and is covered, is open.',
  ),
  'covered-now-or-when-informed': says(
    'The child or youth is covered now, or was when the agency was informed and the agency is still responsible.',
    'The child or youth is not covered now, nor was when the agency was informed, or the agency is no longer responsible.',
    'Whether the child or youth is covered now, or was when the agency was informed, is open.',
  ),
  'covered-when-informed': says(
    'The child or youth was covered when the agency was informed.',
    'The child or youth was not covered when the agency was informed, or the agency is no longer responsible.',
    'Whether the child or youth was covered when the agency was informed is open.',
  ),
  'still-responsible': says(
    'The agency is still responsible for placement, care, supervision or services.',
    'The agency is no longer responsible for placement, care, supervision or services.',
    'Whether the agency is still responsible for placement, care, supervision or services is not known.',
  ),
  'reported-before': says(
    'The child had been reported missing.',
    'Nobody had been told that the child was missing.',
    'Whether anybody had been told that the child was missing is not known.',
  ),
  'in-force': says('The law was in force on that day.', 'The law was not in force on that day.', 'Whether the law was in force is open.'),
  'trigger-on-record': says(
    'What starts this duty is on the record.',
    'What starts this duty is not on the record.',
    'What would start this duty is not on the record.',
  ),
};
