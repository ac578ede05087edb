/**
 * What kind of body an agency is. Only the two kinds of title IV-E agency owe the reports of 42 U.S.C. 671(a)(34) and
 * (35); the Office of Refugee Resettlement (`orr`) is a federal custodian and no title IV-E agency. A tribe is
 * `title-iv-e-tribal`; whether it has a plan of its own, or places children under an agreement with the State, its role
 * says, and without a role that is unknown.
 */
export type AgencyKind = 'title-iv-e-state' | 'title-iv-e-tribal' | 'juvenile-probation' | 'private-provider' | 'orr';

/**
 * What the agency is responsible for. A private provider with `placement-and-care` is one to which the title IV-E
 * agency delegated it: what such a provider learns, the agency has received (reading AMB-3). An agency that keeps
 * an open child welfare case file of a child who was not removed from home has `supervision`, not `none`; one that gives
 * services under 42 U.S.C. 677 to a youth who is not in foster care has `chafee-services`: the class of 42 U.S.C.
 * 671(a)(9)(C)(i)(I) includes both.
 */
export type Responsibility = 'placement-and-care' | 'supervision' | 'chafee-services' | 'none';

/**
 * The agency's part where several share a case: `sending` and `receiving` under the interstate compact;
 * `by-iv-e-agreement` for a public agency other than the State agency, such as a probation department or a tribe without
 * a plan of its own, that places children under an agreement with the title IV-E agency (42 U.S.C. 672(a)(2)(B)). The
 * reports are then owed by the title IV-E agency, not by the agency with this role. Of a State agency, a private provider
 * and the Office of Refugee Resettlement the role says nothing about who owes them.
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
  /** The age until which a title IV-E agency elected to count youth in its care as children under 42 U.S.C. 675(8): 19, 20 or 21; 18 says that it elected none, and `null` is unknown. */
  readonly olderAgeElected: 18 | 19 | 20 | 21 | null;
}
