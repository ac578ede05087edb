import { below, fail, open, type Fields } from './reader.js';

/**
 * What must be answered `yes` before anything is published. Answers without a who: whose permission counts is settled
 * before, by {@link mayPermitPublication}, so that nothing about the child's guardian reaches a notice.
 */
export interface PublicationApprovals {
  /** Permission to publish was given by one who may give it, or by a court. */
  readonly guardianPermission: 'yes' | 'no' | 'unknown';
  /** The investigating agency was consulted. */
  readonly investigatingAgencyConsulted: 'yes' | 'no' | 'unknown';
  /** The child is entered in NCIC. */
  readonly ncicEntered: 'yes' | 'no' | 'unknown';
  /** What the jurisdiction asks for beyond this, such as a court's order, is met. */
  readonly jurisdictionRule: 'yes' | 'no' | 'unknown';
  /** For ages 18 to 20: the jurisdiction's rule for publishing a missing adult is met. Not asked below 18. */
  readonly adultRule?: 'yes' | 'no' | 'unknown';
  /** For a notice with a photograph: a person saw that it shows no uniform, sign, badge or backdrop that tells where it was taken. */
  readonly photoReviewed?: 'yes' | 'no' | 'unknown';
}

/** Reads every approval, needed or not, so that reading tells nothing; says which of the needed are not given. */
export function readApprovals(draft: Fields, needs: { readonly adultRule: boolean; readonly photoReviewed: boolean }): void {
  draft.required('approvals', (value, at) => {
    const field = open(value, at);
    const approved = (key: keyof PublicationApprovals, needed: boolean): void => {
      const answer = field.optional(key, (given) => given === 'yes');
      if (needed && answer !== true) fail(below(at, key), 'not-approved');
    };
    approved('guardianPermission', true);
    approved('investigatingAgencyConsulted', true);
    approved('ncicEntered', true);
    approved('jurisdictionRule', true);
    approved('adultRule', needs.adultRule);
    approved('photoReviewed', needs.photoReviewed);
    return true;
  });
}
