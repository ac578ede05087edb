/**
 * Every text that disclosure cites, written down apart from the code: how it was read (T whole, X in part, S told by others,
 * D deduced, M from memory), the day of the copy as far as the notes on the sources have it (of a copy of which they name the year
 * alone, its first day; `undated` and `unread` where there is none), what kind it is, its name and its citation.
 */
export const texts = `
T 2025-01-01 regulation criminal-history 28 CFR 20.3, 20.33
T 2025-01-01 regulation safeguarding 45 CFR 205.50, through 45 CFR 1355.30(p)(3)
T 2023-04-20 statute clearinghouse-access 34 U.S.C. 41308(3)
T undated statute education-onward 20 U.S.C. 1232g(b)(4)(B)
T undated statute education-records 20 U.S.C. 1232g(b)(1)(E), (I), (L)
T 2023-04-20 statute entry-and-liaison 34 U.S.C. 41308(3)-(4)
T 2023-04-20 statute government-need 42 U.S.C. 5106a(b)(2)(B)(viii)(II), (ix)
T undated statute juvenile-proceedings 18 U.S.C. 5038
T 2023-04-20 statute plan-confidentiality 42 U.S.C. 671(a)(8)
T 2023-04-20 statute plan-proceedings 42 U.S.C. 671(a)(8)(B)
T 2023-04-20 statute records-confidential 42 U.S.C. 5106a(b)(2)(B)(viii)
T 2023-04-20 statute representative-of-child 42 U.S.C. 5106a(b)(2)(B)(xiii)
T undated statute runaway-confidentiality 34 U.S.C. 11212(b)(7)
T undated statute sealed-papers 18 U.S.C. 3509(d)
T 2023-04-20 statute subjects-of-records 42 U.S.C. 5106a(b)(2)(B)(viii)(I)
T undated statute trafficked-persons 22 U.S.C. 7105(c)(1)(C)(ii)
T undated statute vawa-confidentiality 34 U.S.C. 12291(b)(2)
T undated statute victims-dignity 18 U.S.C. 3771(a)(8)
D 2023-04-20 statute lawful-parental-rights 34 U.S.C. 11292(4)
M unread regulation health-mandates 45 CFR 164.512(a), (e)
M unread regulation health-treatment 45 CFR 164.506
M unread statute case-plan-records 42 U.S.C. 675, on what a caregiver is told at placement
M unread statute education-consent 20 U.S.C. 1232g(b)(1)-(2)
X undated regulation health-disclosures 45 CFR 164.512(c), (f), (j)
X undated regulation health-locating 45 CFR 164.512(f)(2)
X undated regulation substance-use 42 CFR 2.13, 2.14
X undated regulation substance-use-emergency 42 CFR 2.51
X undated regulation substance-use-order 42 CFR 2.61
T 2026-11-21 project-promise project-promise the promise of this library: care, justice and trafficking status are never told to the public
T undated statute texas-advocacy-centres Tex. Fam. Code 264.408
M unread project-promise young-adults-consent no text read: consent of an 18 to 20 year-old under an agency’s guardianship
M unread guidance field-practice common practice in the search for a missing child
M unread guidance illinois-caregiver Illinois caregiver handbook
M unread statute california-caregiver Cal. Welf. & Inst. Code 16010.4
M 2005-01-01 statute florida-release Fla. Stat. 39.202(4)
M unread statute records-law-of-state the state’s juvenile-records law
S undated guidance amber-criteria U.S. Department of Justice, recommended AMBER Alert criteria
X undated guidance arizona-notice Arizona DCS policy, ch. 4 s. 8
X 2019-01-01 guidance cjis-policy CJIS Security Policy v5.8
X undated guidance jigsaw-identification teaching material on jigsaw identification: pieces that are each harmless identify together
X undated guidance press-practice Associated Press: people who say they were sexually assaulted are not identified
X 2025-05-20 guidance washington-consent Washington DCYF policy 4550
X undated ncmec-practice ncmec-analysis NCMEC, Children Missing from Care: analysis is shared with law enforcement only
X undated ncmec-practice ncmec-leads NCMEC webinar questions and answers: leads go to the originating agency
X undated ncmec-practice ncmec-no-status NCMEC, Children Missing from Care: no public reference, generally, to care, custody or trafficking
X undated ncmec-practice ncmec-poster NCMEC, Missing Child Poster
X undated ncmec-practice ncmec-shared-guardianship NCMEC webinar questions and answers: guardianship shared with a probation agency
X undated ncmec-practice ncmec-sworn NCMEC webinar questions and answers: sworn status affects what can be received
X undated regulation ohio-recipients Ohio Adm. Code 5101:2-33-21
X 2004-01-01 statute california-file Cal. Welf. & Inst. Code 827
X undated statute california-probation Cal. Welf. & Inst. Code 16501.35
X undated statute compact-states Interstate Compact on the Placement of Children, art. V
X undated statute texas-notice Tex. Fam. Code 264.123(a)
`;

/** What each entry of the legend rests on: its kind, how far the sources bear it, and the sources. */
export const entries = `
A1  statute         high   report-missing report-content report-trafficking-victim
A2  statute         high   entry-and-liaison
A3  statute         high   government-need
A4  statute         medium subjects-of-records representative-of-child texas-notice
A5  practice        medium field-practice
A6  practice        medium ncmec-poster
A7  practice        medium field-practice
A8  practice        medium field-practice ncmec-leads
A9  statute         medium plan-proceedings
A10 statute         medium clearinghouse-access
C1  practice        medium ncmec-poster florida-release washington-consent
C2  practice        medium field-practice ncmec-poster
C3  practice        medium florida-release field-practice
C4  practice        low    ncmec-no-status
C5  practice        medium amber-criteria field-practice
C6  regulation      medium criminal-history juvenile-proceedings
C7  practice        medium texas-notice field-practice
C8  practice        low    field-practice
C9  practice        low    field-practice
C10 statute         high   representative-of-child
C11 statute         medium sealed-papers california-file
C12 statute         medium government-need california-probation
C13 practice        low    ncmec-sworn
C14 regulation      medium ohio-recipients texas-advocacy-centres health-treatment
C15 statute         medium vawa-confidentiality runaway-confidentiality
C16 statute         medium case-plan-records illinois-caregiver california-caregiver
C17 practice        medium field-practice
C18 practice        medium cjis-policy
C19 practice        medium field-practice ncmec-leads
C20 practice        medium field-practice
C21 statute         high   report-content substance-use
C22 statute         medium plan-confidentiality records-confidential
C23 practice        medium texas-notice field-practice
C24 statute         medium government-need records-law-of-state criminal-history
C25 regulation      medium criminal-history cjis-policy
C26 practice        low    arizona-notice
C27 statute         low    lawful-parental-rights
C28 statute         low    representative-of-child
C29 statute         medium subjects-of-records
C30 regulation      medium substance-use health-disclosures
D1  project-promise high   project-promise ncmec-no-status plan-confidentiality safeguarding records-confidential
D2  project-promise high   project-promise ncmec-no-status victims-dignity sealed-papers trafficked-persons press-practice
D3  project-promise high   project-promise juvenile-proceedings records-law-of-state criminal-history
D4  practice        high   ncmec-no-status substance-use health-disclosures
D5  practice        medium ncmec-analysis ncmec-leads
D6  statute         medium plan-confidentiality records-confidential
D7  practice        medium field-practice
D8  practice        medium field-practice press-practice
D9  regulation      medium criminal-history cjis-policy
U   project-promise low    plan-confidentiality
`;

/** What each column takes for granted, and where it says so. */
export const standings = `
law-enforcement   entry-and-liaison
ncmec             plan-confidentiality
legal-guardian    plan-confidentiality ncmec-shared-guardianship
parent            subjects-of-records
guardian-ad-litem representative-of-child
court             plan-confidentiality
jpo-sworn         government-need
jpo-not-sworn     government-need
service-provider  plan-confidentiality
current-caregiver field-practice
public            ncmec-poster florida-release washington-consent
casa              representative-of-child
tribe             plan-confidentiality
indian-custodian  subjects-of-records
icpc-state        compact-states
state-clearinghouse plan-confidentiality
prosecutor        plan-proceedings
hospital          plan-confidentiality
school            plan-confidentiality
agency-attorney   plan-confidentiality
kin               plan-confidentiality
young-person      subjects-of-records
`;

/** The gates that stand before every cell, and their law. */
export const gates = `
purpose-is-permitted    plan-confidentiality safeguarding
jurisdiction-is-known   plan-confidentiality
discloser-is-known      safeguarding
no-conflict-of-interest field-practice
young-adult-consents    young-adults-consent
authority-to-tell-ncmec reportable-class
identity-is-established safeguarding
cell-asks-also          ncmec-sworn ncmec-leads
`;

/** Whom a discloser with a law of its own can tell at all, of which information, and by which texts. */
export const ownLaws = `
health-provider         law-enforcement   identity      health-disclosures health-locating health-mandates
health-provider         law-enforcement   physical-description health-disclosures health-locating health-mandates
health-provider         law-enforcement   circumstances health-disclosures health-mandates
health-provider         hospital          photo         health-disclosures health-treatment health-mandates
health-provider         service-provider  photo         health-disclosures health-treatment health-mandates
health-provider         parent            photo         health-disclosures health-mandates
health-provider         public            photo         health-disclosures
school                  legal-guardian    photo         education-records education-consent education-onward
school                  court             photo         education-records education-consent education-onward
school                  public            photo         education-records education-onward
substance-use-programme hospital          photo         substance-use substance-use-emergency
substance-use-programme court             photo         substance-use substance-use-order
substance-use-programme law-enforcement   photo         substance-use substance-use-order
substance-use-programme prosecutor        photo         substance-use substance-use-order
substance-use-programme parent            photo         substance-use
runaway-programme       parent            photo         runaway-confidentiality
vawa-grantee            parent            photo         vawa-confidentiality
`;

/** The rows of a table, as words. */
export function rowsOf(table: string): readonly (readonly [string, ...string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', ...rest] = line.trim().split(/\s+/);
      return [first, ...rest];
    });
}
