import * as testing from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { read } from '../health/source.js';

/** Every type that the package exports, by the arbitrary that draws it, whole or as a part of something larger. */
const drawnBy: Readonly<Record<string, string>> = {
  episodeInput: 'EpisodeInput ParsedEpisode ProblemCode Problem ErrorName',
  episode: `Episode Child Facts Circumstances EarlierEpisode LegalGuardian Placement UnknownTo Instant CalendarDate Answer Named Referenced
    PolicyExample`,
  eventInput: `Event EventKind EventOf LogEntry Happening Correction Reported Reporter ReturnedTo Subject Timing VerifiedBy Condition
    ContentEntry ContentItem ContentState Outcome PlainKind Recipient RefusalGround AgencyKindOfEvent ByAgency`,
  agencyInput: 'Agency AgencyKind AgencyRole Responsibility',
  readings: 'Readings',
  calendar: 'Calendar OpeningHours Weekday',
  span: 'Span BusinessDayEnd BusinessDays BusinessHours CalendarDays CourtDays FirstDay Hours Immediately WeekdayHours',
  moment: 'Moment AgeAttained Deed DocumentDeed Happened MissingFor Recovery ReportDeed TriggerKind',
  overlay: `Overlay OverlayDraft Exactly AddedAdvice AddedContent AddedDuty AddedLimit Label OwnLimit RecordedText StricterReadings Act Actor Contact
    AdviceRow Interpretation Provenance Withheld ProgrammeDuty Layer Provision Basis Evidence Interval Effective Recurring Within Predicate`,
  policy: `Policy DutyHead DutyId DutyRow EndedBy EpisodeDuty FederalDutyId FederalFindingId LaidAdvice Limit RequiredContent Window
    CatalogueEntry DescribedAdvice DescribedLayer DescribedEpisodeDuty DescribedLimit PolicyDescription RuleDescription DecisionChange
    DecisionView PolicyChange PolicyDiff Json ReviewCase NoteCode OverlayNote Ground`,
  assessment: `Assessment Advice Content Due DueBy Duty DutyStatus Fault Finding Occurrence Timeline TimelineEntry NextStep ReportContent
    ReportItem AfcarsElements CaseloadAudit CaseloadOptions DutyCounts StatusCounts LeadRouting NcmecReporters NcmecNeed NcmecService
    CaseSummaryOptions ExplainOptions Language`,
  bodyFacts: 'BodyFacts',
  disclosureRequestInput: `DisclosureRequest DisclosureRequestInput ParsedDisclosureRequest Channel ConsentBy Discloser DiscloserKind DisclosureChild DisclosureRecipient InformationCategory
    LegalBasis Purpose RecipientAgencyKind RecipientRole SearchFacts SwornSource DisclosureDecision CategoryDecision DisclosureAudit
    AuditItem CellReasons Column HumanCause Manner Obligation Opening Openness DecidingFact FurtherColumn LegendId CellBasis Confidence
    BaseColumn Note DisclosureReply Requirement Audit`,
  disclosureOverride: 'Override OverrideEffect DisclosurePolicy',
  noticeDraft: `PublicNoticeDraft DraftOf PublicNotice PublicNoticeResult Ready Held NoticeFields NoticeAudit Reason ReasonCode
    PublicationApprovals Companion Garment InvestigatingAgency LastSeen Looks Mark NumberRange PublicName Vehicle NoticeFormat
    NoticeLanguage NoticeCaseType NoticeCircumstance NoticeIssuer NoticeLandmark NoticePoliceKind NoticeState NoticeBodyPlace
    NoticeBodySide NoticeColor NoticeEyeColor NoticeGarment NoticeHairColor NoticeMarkKind NoticeMotif NoticePattern NoticeRace
    NoticeSex NoticeVehicleBody NoticeVehicleMake`,
  publicationEvidence: 'PublicationEvidence PermissionGiver',
  publicText: 'GuardConcept GuardHint GuardResult Hit RedactionProposal',
};

/** What is a table of the package itself: there is one of each, and nothing to draw. */
const tables = `Alternative Reading DatedContact Coverage RefusalAnswer SwornRow NoticeLimit GuardLimit`;

/** Small choices of a caller, which the package tries where it is used. */
const choices = 'WallTimeOccurrence WallTimeChoice PoliceReportField';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const exported = [...read('src/index.ts').matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, isType, names = '']) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && (isType !== undefined || name.startsWith('type ')))
    .map((name) => name.replace(/^type /, '').replace(/^.* as /, '')),
);

describe('every type of the package', () => {
  const named = [...Object.values(drawnBy), tables, choices].flatMap(words);

  it('is drawn by an arbitrary, alone or in something larger', () => {
    expect(exported.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !exported.includes(name))).toEqual([]);
    expect(named).toHaveLength(new Set(named).size);
  });

  it.each(Object.keys(drawnBy))('%s is an arbitrary of the testing entry', (name) => {
    expect(Object.entries(testing).find(([known]) => known === name)?.[1]).toBeTypeOf('function');
  });
});
