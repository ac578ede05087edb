/** What five published documents say about children missing from care, in short, and where each lives here and is tried. */
export interface LedgerRow {
  /** What is said. */
  readonly says: string;
  /** Where it is: a duty, a reading, an export, advice, a word of a vocabulary, or a page. */
  readonly rule: readonly `${'duty' | 'reading' | 'export' | 'advice' | 'word' | 'page'}:${string}`[];
  /** Where it is tried: a vector by id, or a test by its file and its title. */
  readonly tried: readonly (`vector:${string}` | `test:${string}#${string}`)[];
}

const row = (says: string, rule: LedgerRow['rule'], tried: LedgerRow['tried']): LedgerRow => ({ says, rule, tried });

const refusals = 'test/explain/refusal-answers.test.ts';
const ncmec = 'test/law/ncmec.test.ts';
const documents = 'test/law/documents.test.ts';
const policeRecord = 'test/law/police-record.test.ts';
const programmes = 'test/law/duties.test.ts#%s is a duty of %s towards %s under %s since %s';
const overlay = 'test/policy/overlay.test.ts';
const explain = 'test/explain/explain.test.ts';

/** Every row, in the order of the documents. */
export const ledger: readonly LedgerRow[] = [
  row(
    'who is a missing child',
    ['export:missingChild', 'page:docs/three-findings.md'],
    ['test:test/law-map/pages.test.ts#%s; %s; %s', 'vector:case-65-custodian-or-parent-at'],
  ),
  row(
    'six kinds of case, none of which changes whether a child is missing',
    ['word:displaced-by-disaster', 'export:ncmecCaseTypes'],
    [
      `test:${documents}#changes nothing: with whereabouts unknown: %s, whether the child is missing is %j for all six and for none`,
      `test:${ncmec}#%s is one of them`,
    ],
  ),
  row(
    'state law may say more',
    ['export:defineOverlay', 'export:withOverlay'],
    [
      `test:${overlay}#adds each limit to its duty, after those which it has`,
      'test:test/assess/added.test.ts#is each body of the kind %s',
      'vector:court-two-business-days-at',
    ],
  ),
  row(
    'help with unemancipated youth of 18 to 20',
    ['export:missingUnemancipatedYouth', 'reading:AMB-18', 'reading:AMB-19'],
    [
      'vector:case-35-twenty-in-extended-care',
      'vector:emancipated-at-eighteen',
      'vector:group-not-in-school',
      'vector:young-adult-any-age',
    ],
  ),
  row(
    'report every missing or abducted child to police and National Center within 24 hours',
    ['duty:ive-report-missing-to-law-enforcement', 'duty:ive-report-missing-to-ncmec'],
    ['vector:case-01-exactly-24-hours', 'vector:nothing-reported-after', 'vector:case-71-taken-by-a-stranger'],
  ),
  row(
    'two separate reports',
    ['duty:ive-report-missing-to-ncmec', 'reading:AMB-24'],
    ['vector:case-15-ncmec-never-told', 'vector:case-16-police-notify-ncmec', 'vector:an-ncic-entry-is-no-report'],
  ),
  row(
    'police first, then the National Center: an order of practice',
    ['advice:police-first'],
    ['vector:police-first-late-ncmec', 'vector:nothing-reported-before'],
  ),
  row(
    'no waiting period',
    ['duty:state-no-waiting-period', 'advice:police-refuse'],
    [`test:${programmes}`, `test:${refusals}#to "%s" rests on %j`, 'vector:police-refuse-and-ncmec-told'],
  ),
  row(
    'entry in NCIC within two hours',
    ['duty:state-entry-within-2-hours', 'duty:le-report-minimum-fields'],
    [
      'vector:case-21-entered-after-two-hours',
      'vector:two-hours-since-2006-at',
      `test:${policeRecord}#is not without %s, and open where that could not be had or is not known`,
      `test:${policeRecord}#holds up no entry: at %s it is as late as it is without`,
    ],
  ),
  row(
    'where police refuse or delay, call the National Center',
    ['export:refusalAnswers', 'advice:police-refuse'],
    [`test:${refusals}#to "%s" rests on %j`, 'vector:police-refuse-and-ncmec-told'],
  ),
  row('not only children thought to be trafficked', ['reading:AMB-1'], ['vector:case-01-exactly-24-hours']),
  row(
    'care, custody and trafficking are not made public',
    ['export:toPublicNotice', 'page:docs/public-notices.md'],
    [
      'test:test/public-notice/non-interference.test.ts#two drafts that differ only in protected facts',
      'test:test/disclosure/matrix.test.ts#promises exactly the status of care, of trafficking and of justice',
      'test:test/summary/case-summary.test.ts#carries nothing protected: %s',
    ],
  ),
  row(
    'guardian and investigating agency are consulted before publication',
    ['export:mayPermitPublication'],
    [
      'test:test/public-notice/to-public-notice.test.ts#unless %s is yes, with the one constant',
      'test:test/public-notice/permission.test.ts#%s: %s',
    ],
  ),
  row(
    'services, and what each needs',
    ['export:ncmecServices', 'export:ncmecServiceAvailable'],
    [`test:${ncmec}#says what the service %s needs: %j, and prefers: %j`],
  ),
  row(
    'the mandate and the hotline',
    ['export:ncmecHotline', 'export:nationalContacts'],
    [
      `test:${ncmec}#says where to call, what for, and where that was read`,
      `test:${ncmec}#rest on practice and on a grant, which lays no duty on agencies`,
    ],
  ),
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
    [
      'vector:case-54-verified-at',
      'vector:since-2015-at',
      `test:${policeRecord}#asks for the photograph since 2015-05-29: entered on %s without it, complete: %s`,
      `test:${policeRecord}#taken on %s and used on %s: %s`,
    ],
  ),
  row(
    'enacted 2014, reports two years later',
    ['export:lawAsOf', 'reading:AMB-20'],
    [
      'vector:case-60-the-evening-before',
      'vector:case-61-ten-minutes-after-midnight',
      'test:test/law/law-as-of.test.ts#on %s adds %j, and takes nothing away',
    ],
  ),
  row(
    'who runs repeatedly is at greater risk each time',
    ['export:endangeredRunaway', 'advice:repeatedly-missing'],
    ['vector:runaway-the-fourth-time', 'vector:missing-before'],
  ),
  row(
    'the portal is a way to report',
    ['word:portal', 'reading:AMB-23'],
    ['vector:submission-before', 'vector:submission-at', 'vector:submission-after'],
  ),
  row(
    'sworn status decides what an officer may receive',
    ['export:decideDisclosure', 'export:swornJuvenileProbationOfficers'],
    [
      'test:test/disclosure/audit.test.ts#R46 is one for an officer of whom it is settled whether sworn',
      'test:test/disclosure/audit.test.ts#answers by itself: of two columns the less open decides',
      'test:test/disclosure/promises.test.ts#R46 a role, a jurisdiction and a channel make nobody sworn',
    ],
  ),
  row(
    'anyone aware can report, and names the guardian’s worker',
    ['export:ncmecReporters'],
    [
      `test:${ncmec}#names the worker of the agency that holds the guardianship`,
      'test:test/disclosure/audit.test.ts#R46 says of an officer who is not known to be sworn that anybody may report, and of nobody else',
    ],
  ),
  row(
    'guardianship may be shared with probation',
    ['export:ncmecReporters', 'export:coveredByTitleIvE'],
    [
      `test:${ncmec}#leaves open whether probation shares it, and names both`,
      'vector:foster-care-by-agreement',
      'vector:probation-placement-by-agreement',
      'vector:probation-without-agreement',
    ],
  ),
  row(
    'police report and NCIC entry, so that posters can be made',
    ['export:ncmecServices'],
    [
      `test:${ncmec}#a poster needs a police report and the guardian’s permission; an entry in NCIC is preferred, not needed`,
      `test:${ncmec}#are practice, and no duty waits for them`,
    ],
  ),
  row(
    'leads go to the investigating agency, which the poster names',
    ['export:leadRouting', 'export:toPublicNotice'],
    [
      `test:${ncmec}#leads go to the investigating agency, which coordinates`,
      'test:test/public-notice/render.test.ts#in English says each public field once, in one order',
    ],
  ),
  row(
    'states have their own versions, by statute or by policy',
    ['export:defineOverlay'],
    [`test:${overlay}#is what was written down, made whole and frozen`, 'test:test/review/real-texts.test.ts#texts that are stricter'],
  ),
  row(
    'local help for a youth who was trafficked; was it reported?',
    ['duty:ive-report-trafficking-victim', 'export:ncmecServices'],
    ['vector:case-47-disclosure-across-a-clock-change', `test:${ncmec}#says what the service %s needs: %j, and prefers: %j`],
  ),
  row(
    'a court can order a report',
    ['export:withOverlay', 'word:to-report'],
    [
      `test:${documents}#adds a duty of the one it names, here probation, which federal law does not bind: reported at %s, %s`,
      `test:${documents}#leaves every federal duty as it was`,
    ],
  ),
  row(
    'swift action: "immediately" never becomes "within 24 hours"',
    ['reading:AMB-5'],
    [
      'test:test/assess/due.test.ts#without a number never comes to an end',
      `test:${explain}#due %j`,
      `test:${documents}#is said of both reports at %s, and never “within 24 hours”`,
    ],
  ),
  row(
    'the CyberTipline discharges nothing and stands in no notice',
    ['export:nationalContacts'],
    [
      `test:${documents}#discharges nothing: who told it has reported the missing child to nobody`,
      `test:${documents}#stands in no notice: %s`,
    ],
  ),
  row(
    'the National Center answers every report',
    ['export:ncmecServices', 'word:ncmec-case-opened'],
    [
      `test:${documents}#comes from a case manager, to be written down`,
      `test:${documents}#is recorded as the opened case with its number, and is no report of the agency`,
    ],
  ),
  row(
    'police respond whatever the reason and despite earlier absences',
    ['export:refusalAnswers', 'duty:state-no-waiting-period'],
    [`test:${refusals}#to "%s" rests on %j`, `test:${documents}#the police enter whoever ran before like anybody else`],
  ),
  row('help in writing policies', ['export:ncmecServices'], [`test:${ncmec}#says what the service %s needs: %j, and prefers: %j`]),
];
