/**
 * Rules on children missing from care: who counts as missing, which duties follow, by when, and how they stand.
 *
 * @packageDocumentation
 */
export { not, type Answer } from './kernel/answer.js';
export type { Basis, Evidence, Interval, Provision } from './kernel/citation.js';
export { all, allOf, any, anyOf, determining, finding, needed, noneOf } from './kernel/combinators.js';
export type {
  BusinessDayEnd,
  BusinessDays,
  BusinessHours,
  CalendarDays,
  CourtDays,
  FirstDay,
  Hours,
  Immediately,
  Recurring,
  Span,
  WeekdayHours,
  Window,
  Within,
} from './kernel/deadline.js';
export { RulesError, type ErrorName, type Problem } from './kernel/errors.js';
export type { Finding, Ground } from './kernel/finding.js';
export { calendarDate, instant, type CalendarDate, type Instant } from './kernel/instant.js';
export type { Json } from './kernel/json.js';
export { localDate } from './kernel/local-date.js';
export { localTime, zonedInstant, type Occurrence as WallTimeOccurrence, type WallTimeChoice } from './kernel/time.js';
export { version } from './kernel/version.js';

export type { Agency, AgencyKind, AgencyRole, Responsibility } from './facts/agency.js';
export type { Child } from './facts/child.js';
export type { Episode } from './facts/episode.js';
export type {
  AgencyKindOfEvent,
  ByAgency,
  Condition,
  ContentEntry,
  ContentItem,
  ContentState,
  PoliceReportField,
  Correction,
  Event,
  EventKind,
  EventOf,
  Happening,
  LogEntry,
  Named,
  Outcome,
  PlainKind,
  Recipient,
  Referenced,
  RefusalGround,
  Reported,
  Reporter,
  ReturnedTo,
  Subject,
  Timing,
  VerifiedBy,
} from './facts/event.js';
export type { Circumstances, EarlierEpisode, Facts, LegalGuardian, Placement, UnknownTo } from './facts/facts.js';
export { factsAt } from './facts/facts-at.js';

export type { Calendar, OpeningHours, Weekday } from './policy/calendar.js';
export { defineOverlay } from './policy/define-overlay.js';
export type { Exactly } from './policy/exactly.js';
export type { AgeAttained, Deed, DocumentDeed, Happened, MissingFor, Moment, Recovery, ReportDeed, TriggerKind } from './policy/moment.js';
export type {
  AddedAdvice,
  AddedContent,
  Effective,
  AddedDuty,
  AddedLimit,
  Label,
  Overlay,
  OverlayDraft,
  OwnLimit,
  RecordedText,
  StricterReadings,
} from './policy/overlay.js';
export { parseCalendar } from './policy/parse-calendar.js';
export { duringHours } from './policy/during-hours.js';
export { withOverlay } from './policy/with-overlay.js';
export type {
  Act,
  Actor,
  Contact,
  AdviceRow,
  DutyHead,
  DutyId,
  DutyRow,
  EndedBy,
  EpisodeDuty,
  FederalDutyId,
  FederalFindingId,
  Interpretation,
  Layer,
  Limit,
  ProgrammeDuty,
  Provenance,
  RequiredContent,
  Withheld,
} from './policy/duty-row.js';
export type { LaidAdvice, Policy } from './policy/policy.js';
export type { Predicate } from './policy/predicate.js';
export type { Alternative, Reading } from './policy/reading.js';
export type { Readings } from './policy/readings.js';

export { underAge } from './law/age.js';
export { amberEvaluation } from './law/amber-alert.js';
export { contactsWith, nationalContacts, ncmecHotline, type DatedContact } from './law/contacts.js';
export { criminalJusticeAgency, type BodyFacts } from './law/criminal-justice-agency.js';
export { ncmecCaseTypes } from './law/ncmec-cases.js';
export { leadRouting, ncmecReporters, type LeadRouting, type NcmecReporters } from './law/ncmec-reporting.js';
export { ncmecServiceAvailable, ncmecServices, type NcmecNeed, type NcmecService } from './law/ncmec-services.js';
export { photographOfPrevious180Days, policeReportComplete } from './law/police-record.js';
export { coverage, type Coverage } from './law/coverage.js';
export { coveredByTitleIvE } from './law/covered-by-title-iv-e.js';
export { endangeredRunaway } from './law/endangered-runaway.js';
export { afcarsElements, type AfcarsElements } from './assess/afcars.js';
export { federal } from './law/federal.js';
export { lawAsOf } from './law/law-as-of.js';
export { citationOn } from './law/citation-on.js';
export { provision, provisions } from './law/provisions.js';
export { readings } from './law/reading-catalogue.js';
export { absentFromCare, fosterCare } from './law/foster-care.js';
export { fosterFacility, missingFromFosterFacility } from './law/foster-facility.js';
export { missingChild } from './law/missing-child.js';
export { missingChildOrYouth, missingUnemancipatedYouth } from './law/missing-child-or-youth.js';
export { abductedFromCare, missingOrAbductedFromCare } from './law/missing-from-care.js';
export { defaultReadings } from './law/readings.js';
export { reportableToNcic } from './law/reportable-to-ncic.js';
export { sexTraffickingVictim, traffickingVictimCoveredByTitleIvE } from './law/trafficking.js';

export { assess } from './assess/assess.js';
export type { Advice, Assessment, Content, Due, DueBy, Duty, DutyStatus, Fault, Occurrence } from './assess/assessment.js';
export { decisionRecord } from './assess/decision-record.js';
export { timeline, type Timeline, type TimelineEntry } from './assess/timeline.js';

export { auditCaseload, type CaseloadAudit, type CaseloadOptions, type DutyCounts, type StatusCounts } from './caseload.js';

export { catalogue, type CatalogueEntry, type DescribedEpisodeDuty, type DescribedLimit } from './describe/catalogue.js';
export { describePolicy, type PolicyDescription } from './describe/describe-policy.js';
export type { DecisionChange, DecisionView, PolicyExample } from './describe/decisions.js';
export type { DescribedAdvice, DescribedLayer } from './describe/layer.js';
export { diffPolicies, type PolicyChange, type PolicyDiff } from './describe/diff.js';
export type { RuleDescription } from './describe/rule.js';

export { explain, type ExplainOptions } from './explain/explain.js';
export { nextSteps } from './explain/next-steps.js';
export type { NextStep } from './explain/step.js';
export { reportContent, type ReportContent, type ReportItem } from './explain/report-content.js';
export { refusalAnswers, type RefusalAnswer } from './explain/refusal-answers.js';
export { refusalScript } from './explain/refusal-script.js';
export type { Language } from './explain/words.js';
export { caseSummary, summaryCategories, type CaseSummaryOptions } from './summary/case-summary.js';

export type { ReviewCase } from './review/cases.js';
export type { NoteCode, OverlayNote } from './review/note.js';
export { reviewOverlay } from './review/review-overlay.js';

export { episodeSchema, parseEpisode, safeParseEpisode, type ParsedEpisode } from './schemas/episode.js';
export type { DisclosureRequestInput } from './schemas/disclosure-request-input.js';
export type { EpisodeInput } from './schemas/episode-input.js';
export { calendarSchema } from './schemas/calendar.js';
export type { ProblemCode } from './kernel/problem-code.js';
export { episodeJsonSchema } from './schemas/json-schema.js';

export type { Audit } from './kernel/audit.js';
export type {
  Channel,
  ConsentBy,
  Discloser,
  DiscloserKind,
  DisclosureChild,
  DisclosureRecipient,
  DisclosureRequest,
  InformationCategory,
  LegalBasis,
  Purpose,
  RecipientAgencyKind,
  RecipientRole,
  SearchFacts,
  SwornSource,
} from './facts/request.js';
export { auditDisclosure, type AuditItem, type DisclosureAudit } from './disclosure/audit.js';
export type { CellReasons } from './disclosure/audit-cell.js';
export type { Column } from './disclosure/column.js';
export { decideDisclosure, type CategoryDecision, type DisclosureDecision } from './disclosure/decide.js';
export {
  humanCauses,
  openness,
  type HumanCause,
  type Manner,
  type Obligation,
  type Opening,
  type Openness,
} from './disclosure/decision.js';
export type { DecidingFact } from './disclosure/fact.js';
export type { FurtherColumn } from './disclosure/further-recipients.js';
export type { LegendId } from './disclosure/legend.js';
export type { CellBasis, Confidence } from './disclosure/legend-entry.js';
export type { BaseColumn } from './disclosure/matrix.js';
export type { Note } from './disclosure/notes.js';
export { withDisclosureOverrides, type DisclosurePolicy, type Override, type OverrideEffect } from './disclosure/override.js';
export { replyToRequester, type DisclosureReply } from './disclosure/reply.js';
export type { Requirement } from './disclosure/requirement.js';
export { swornJuvenileProbationOfficers, type SwornRow } from './disclosure/sworn.js';
export {
  disclosureRequestJsonSchema,
  disclosureRequestSchema,
  parseDisclosureRequest,
  safeParseDisclosureRequest,
  type ParsedDisclosureRequest,
} from './schemas/request.js';

export type { PublicationApprovals } from './public-notice/approvals.js';
export { exampleDraft, type DraftOf, type PublicNoticeDraft } from './public-notice/draft.js';
export { noticeLimits, type NoticeLimit } from './public-notice/limits.js';
export {
  HELD,
  type Companion,
  type Garment,
  type Held,
  type InvestigatingAgency,
  type LastSeen,
  type Looks,
  type Mark,
  type NoticeFields,
  type NumberRange,
  type PublicName,
  type PublicNotice,
  type PublicNoticeResult,
  type Ready,
  type Vehicle,
} from './public-notice/notice.js';
export { mayPermitPublication, type PermissionGiver, type PublicationEvidence } from './public-notice/permission.js';
export type { Reason, ReasonCode } from './public-notice/reader.js';
export {
  publicAltText,
  publicFileName,
  publicHashtags,
  publicHints,
  publicSlug,
  publicSubject,
  renderPublicNotice,
  withdrawal,
  type NoticeFormat,
} from './public-notice/render.js';
export type { NoticeLanguage } from './public-notice/sentences.js';
export { auditPublicNotice, parsePublicNotice, toPublicNotice, type NoticeAudit } from './public-notice/to-public-notice.js';
export { checkPublicText } from './text-guard/check.js';
export { guardLimits, type GuardLimit } from './text-guard/limits.js';
export { redactPublicText, type RedactionProposal } from './text-guard/redact.js';
export type { GuardConcept, GuardHint, GuardResult, Hit } from './text-guard/types.js';
export type {
  NoticeCaseType,
  NoticeCircumstance,
  NoticeIssuer,
  NoticeLandmark,
  NoticePoliceKind,
  NoticeState,
} from './public-notice/codes-case.js';
export type {
  NoticeBodyPlace,
  NoticeBodySide,
  NoticeColor,
  NoticeEyeColor,
  NoticeGarment,
  NoticeHairColor,
  NoticeMarkKind,
  NoticeMotif,
  NoticePattern,
  NoticeRace,
  NoticeSex,
  NoticeVehicleBody,
  NoticeVehicleMake,
} from './public-notice/codes.js';
