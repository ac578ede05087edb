/** What five published documents say about children missing from care, in short, and where each lives here and is tried. */
export interface LedgerRow {
  /** What is said. */
  readonly says: string;
  /** Where it is: a duty, a reading, an export, advice, a word of a vocabulary, or a page. */
  readonly rule: readonly `${'duty' | 'reading' | 'export' | 'advice' | 'word' | 'page'}:${string}`[];
  /** Where it is tried: a vector by id, or a file of tests. */
  readonly tried: readonly `${'vector' | 'test'}:${string}`[];
}

const row = (says: string, rule: LedgerRow['rule'], tried: LedgerRow['tried']): LedgerRow => ({ says, rule, tried });

/** Every row, in the order of the documents. */
export const ledger: readonly LedgerRow[] = [
  row(
    'who is a missing child',
    ['export:missingChild', 'page:docs/three-findings.md'],
    ['test:test/law-map/pages.test.ts', 'vector:case-65-custodian-or-parent-at'],
  ),
  row(
    'six kinds of case, none of which changes whether a child is missing',
    ['word:displaced-by-disaster', 'export:ncmecCaseTypes'],
    ['test:test/law/ncmec.test.ts'],
  ),
  row('state law may say more', ['export:defineOverlay', 'export:withOverlay'], ['test:test/policy/overlay.test.ts']),
  row(
    'help with unemancipated youth of 18 to 20',
    ['export:missingUnemancipatedYouth', 'reading:AMB-18', 'reading:AMB-19'],
    ['vector:case-35-twenty-in-extended-care'],
  ),
  row(
    'report every missing or abducted child to police and National Center within 24 hours',
    ['duty:ive-report-missing-to-law-enforcement', 'duty:ive-report-missing-to-ncmec'],
    ['vector:case-01-exactly-24-hours', 'vector:case-71-taken-by-a-stranger'],
  ),
  row(
    'two separate reports',
    ['duty:ive-report-missing-to-ncmec', 'reading:AMB-24'],
    ['vector:case-15-ncmec-never-told', 'vector:case-16-police-notify-ncmec'],
  ),
  row('police first, then the National Center: an order of practice', ['advice:police-first'], ['vector:police-first-late-ncmec']),
  row(
    'no waiting period',
    ['duty:state-no-waiting-period', 'advice:police-refuse'],
    ['vector:case-20-police-refuse', 'test:test/health/tables.test.ts'],
  ),
  row(
    'entry in NCIC within two hours',
    ['duty:state-entry-within-2-hours', 'duty:le-report-minimum-fields'],
    ['vector:case-21-entered-after-two-hours'],
  ),
  row(
    'where police refuse or delay, call the National Center',
    ['export:refusalAnswers', 'advice:police-refuse'],
    ['test:test/law/ncmec.test.ts', 'vector:police-refuse-and-ncmec-told'],
  ),
  row('not only children thought to be trafficked', ['reading:AMB-1'], ['vector:case-01-exactly-24-hours']),
  row(
    'care, custody and trafficking are not made public',
    ['export:toPublicNotice', 'page:docs/public-notices.md'],
    ['test:test/public-notice/non-interference.test.ts'],
  ),
  row(
    'guardian and investigating agency are consulted before publication',
    ['export:mayPermitPublication'],
    ['test:test/public-notice/permission.test.ts'],
  ),
  row('services, and what each needs', ['export:ncmecServices', 'export:ncmecServiceAvailable'], ['test:test/law/ncmec.test.ts']),
  row('the mandate and the hotline', ['export:ncmecHotline', 'export:nationalContacts'], ['test:test/law/ncmec.test.ts']),
  row(
    'police notify the National Center of a foster child',
    ['duty:le-notify-ncmec-foster-child', 'reading:AMB-8'],
    ['vector:case-16-police-notice-met', 'vector:police-notice-from-kin'],
  ),
  row(
    'better records: photograph, 30 days, liaison, contractor',
    [
      'duty:le-report-minimum-fields',
      'duty:le-verify-and-update-30-days',
      'duty:le-liaison',
      'duty:le-ncic-terminal-contractor',
      'export:policeReportComplete',
      'export:photographOfPrevious180Days',
    ],
    ['vector:case-54-verified-at', 'vector:since-2015-at', 'test:test/law/police-record.test.ts'],
  ),
  row(
    'enacted 2014, reports two years later',
    ['export:lawAsOf', 'reading:AMB-20'],
    ['vector:case-60-the-evening-before', 'vector:case-61-ten-minutes-after-midnight'],
  ),
  row(
    'who runs repeatedly is at greater risk each time',
    ['export:endangeredRunaway', 'advice:repeatedly-missing'],
    ['test:test/law/vectors.test.ts'],
  ),
  row('the portal is a way to report', ['word:portal', 'reading:AMB-23'], ['test:test/assess/discharge.test.ts']),
  row(
    'sworn status decides what an officer may receive',
    ['export:decideDisclosure', 'export:swornJuvenileProbationOfficers'],
    ['test:test/disclosure/matrix.test.ts'],
  ),
  row('anyone aware can report, and names the guardian’s worker', ['export:ncmecReporters'], ['test:test/law/ncmec.test.ts']),
  row(
    'guardianship may be shared with probation',
    ['export:ncmecReporters', 'export:coveredByTitleIvE'],
    ['test:test/law/ncmec.test.ts', 'vector:case-69-tribe-by-agreement'],
  ),
  row('police report and NCIC entry, so that posters can be made', ['export:ncmecServices'], ['test:test/law/ncmec.test.ts']),
  row(
    'leads go to the investigating agency, which the poster names',
    ['export:leadRouting', 'export:toPublicNotice'],
    ['test:test/law/ncmec.test.ts', 'test:test/public-notice/render.test.ts'],
  ),
  row('states have their own versions, by statute or by policy', ['export:defineOverlay'], ['test:test/policy/overlay.test.ts']),
  row(
    'local help for a youth who was trafficked; was it reported?',
    ['duty:ive-report-trafficking-victim', 'export:ncmecServices'],
    ['vector:case-47-disclosure-across-a-clock-change', 'test:test/law/ncmec.test.ts'],
  ),
  row('a court can order a report', ['export:withOverlay', 'word:to-report'], ['test:test/policy/overlay.test.ts']),
  row('swift action: "immediately" never becomes "within 24 hours"', ['reading:AMB-5'], ['test:test/assess/due.test.ts']),
  row('the CyberTipline discharges nothing and stands in no notice', ['export:nationalContacts'], ['test:test/law/ncmec.test.ts']),
  row(
    'the National Center answers every report',
    ['duty:ive-ongoing-communication', 'word:ncmec-case-opened'],
    ['test:test/law/vectors.test.ts'],
  ),
  row(
    'police respond whatever the reason and despite earlier absences',
    ['export:refusalAnswers', 'duty:state-no-waiting-period'],
    ['test:test/law/ncmec.test.ts', 'vector:case-20-police-refuse'],
  ),
  row('help in writing policies', ['export:ncmecServices'], ['test:test/law/ncmec.test.ts']),
];
