/** What was read, or looked for, and is not encoded, with the reason. */
export const notEncoded: readonly (readonly [citation: string, says: string, why: string])[] = [
  [
    '42 U.S.C. 671(a)(9)(C)(i)(II)',
    'at State option, services for anyone under 26',
    'not carried into the reports of 671(a)(34) and (35), which refer to (I) alone',
  ],
  ['42 U.S.C. 671(d)', 'the yearly report of HHS to Congress', 'a duty of HHS, not of an agency'],
  ['42 U.S.C. 672(c)', 'licensed homes and institutions, for payment', 'the other reading of AMB-8; the record holds no licence'],
  [
    '34 U.S.C. 11279(4)',
    'a runaway under the Runaway and Homeless Youth Act',
    'defines the clients of shelters, not who is missing from care',
  ],
  ['34 U.S.C. 12621-12622', 'grants for wandering', 'no duty'],
  ['34 U.S.C. 20705a', 'grants that describe the duty of 671(a)(35)(B)', 'a reason for a reading (AMB-1), not a rule'],
  ['34 U.S.C. 40506, except (c)(3)', 'NamUs itself', 'what reaches agencies stands in 41307 and 41308 as amended, and in (c)(3)'],
  ['34 U.S.C. 40507(c)', 'rules on confidentiality of NamUs', 'due by 2023-12-27; whether they exist was not found (AMB-10)'],
  [
    '28 U.S.C. 534(b), 28 CFR 20.33',
    'cancelled exchange of records',
    'about criminal history records; for disclosure see docs/disclosure.md',
  ],
  ['45 CFR 205.50, 42 U.S.C. 671(a)(8), 42 U.S.C. 5106a(b)', 'confidentiality', 'encoded with disclosure: see docs/disclosure.md'],
  ['20 CFR 404.2(c)(4), SSR 63-15', 'age attained the day before the birthday', 'the other reading of AMB-11'],
  ['Fed. R. Civ. P. 6(a)', 'counting hours and days', 'an analogy for AMB-6; it governs court filings'],
  [
    'Interstate Compact on the Placement of Children, art. V; ICJ Rule 6-104',
    'who keeps jurisdiction; return of runaways',
    'compacts; shown as advice to tell the sending agency',
  ],
  ['45 CFR part 410', 'the Office of Refugee Resettlement', 'a federal custodian; its rule on absence was not read'],
  ['45 CFR 1340.14', 'CAPTA regulations', 'absent from the copy of 2023; treated as removed'],
  ['Pub. L. 118-258', 'amendments of titles IV-B and IV-D', 'only its title was read; no sign that it touches 671(a)(34) or (35)'],
  ['S. 1146 (118th Congress)', 'duties of HHS about missing foster youth', 'a bill; no sign that it became law'],
  ['NCIC Operating Manual', 'categories, mandatory fields, validation', 'not read'],
  ['ACYF-CB-PI-14-06 and other instructions of the Children’s Bureau', 'guidance', 'only that they exist is known'],
];
