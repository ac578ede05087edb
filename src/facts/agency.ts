/**
 * What kind of body an agency is. Only the two kinds of title IV-E agency owe the reports of 42 U.S.C. 671(a)(34) and
 * (35); the Office of Refugee Resettlement (`orr`) is a federal custodian and no title IV-E agency.
 */
export type AgencyKind = 'title-iv-e-state' | 'title-iv-e-tribal' | 'juvenile-probation' | 'private-provider' | 'orr';

/**
 * What the agency is responsible for. A private provider with `placement-and-care` is one to which the title IV-E
 * agency delegated it: what such a provider learns, the agency has received (reading AMB-3).
 */
export type Responsibility = 'placement-and-care' | 'supervision' | 'chafee-services' | 'none';

/**
 * The agency's part where several share a case: `sending` and `receiving` under the interstate compact;
 * `by-iv-e-agreement` for a public agency that places children under an agreement with the title IV-E agency
 * (42 U.S.C. 672(a)(2)(B)).
 */
export type AgencyRole = 'sole' | 'sending' | 'receiving' | 'by-iv-e-agreement';

/** One public or private body with a part in this child's care. */
export interface Agency {
  /** The caller's own name for it, as events refer to it. */
  readonly id: string;
  /** What kind of body it is. */
  readonly kind: AgencyKind | null;
  /** What it is responsible for, for this child. */
  readonly responsibility: Responsibility | null;
  /** Its part where several share the case. */
  readonly role: AgencyRole | null;
  /** The age a title IV-E agency elected under 42 U.S.C. 675(8): 18 is none, else 19, 20 or 21. */
  readonly olderAgeElected: 18 | 19 | 20 | 21 | null;
}
