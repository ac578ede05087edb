import {
  assess,
  calendarDate,
  defineOverlay,
  explain,
  federal,
  finding,
  instant,
  missingChild,
  parseEpisode,
  sexTraffickingVictim,
  coveredByTitleIvE,
  type Answer,
  type Assessment,
  type Basis,
  type CalendarDate,
  type DisclosureRequest,
  type DisclosureRequestInput,
  type Duty,
  type DutyStatus,
  type Episode,
  type EpisodeInput,
  type EventKind,
  type EventOf,
  type FederalDutyId,
  type FederalFindingId,
  type Finding,
  type Instant,
  type Language,
  type Outcome,
  type Policy,
  type Predicate,
  type Problem,
  type ProblemCode,
  type Readings,
} from 'missing-child-rules';

type Equal<Left, Right> = (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;

/** Compiles only where the statement is true. */
declare function holds<_Statement extends true>(): void;

// A moment and a day are made, and not asserted by writing a text.
holds<Equal<ReturnType<typeof instant>, Instant>>();
holds<Equal<ReturnType<typeof calendarDate>, CalendarDate>>();
// @ts-expect-error a text is no instant
export const forgedInstant: Instant = '2026-10-31T15:00:00.000Z';
// @ts-expect-error a text is no day
export const forgedDate: CalendarDate = '2026-10-31';
// @ts-expect-error a day is no instant
export const dayAsInstant: Instant = calendarDate('2026-10-31');
// @ts-expect-error an instant is no day
export const instantAsDay: CalendarDate = instant('2026-10-31T15:00:00Z');
// @ts-expect-error a question is asked about an instant
missingChild(parseEpisode({}), '2026-10-31T15:00:00Z');
// @ts-expect-error and so is an assessment
assess(parseEpisode({}), '2026-10-31T15:00:00Z');
// @ts-expect-error facts as they were written are no episode
assess({ zone: 'America/Chicago' }, instant('2026-10-31T15:00:00Z'));
export const asText: string = instant('2026-10-31T15:00:00Z');

// What is closed has no other member.
holds<Equal<Answer, 'yes' | 'no' | 'unknown'>>();
holds<Equal<DutyStatus, 'not-owed' | 'waiting' | 'met' | 'met-late' | 'indeterminate' | 'moot' | 'overdue' | 'open'>>();
holds<Equal<Basis, 'statute' | 'regulation' | 'guidance' | 'ncmec-practice' | 'project-promise' | 'overlay'>>();
holds<Equal<Outcome, 'received' | 'refused' | 'deflected' | 'unproven'>>();
holds<Equal<Language, 'en' | 'es'>>();
holds<Equal<keyof Assessment['findings'], FederalFindingId>>();
holds<Equal<Duty['federal'], DutyStatus | undefined>>();
// @ts-expect-error there is no such federal duty
export const noSuchDuty: FederalDutyId = 'ive-report-to-nobody';
// @ts-expect-error there is no such kind of event
export const noSuchKind: EventKind = 'teleported';
// @ts-expect-error there is no such status
export const noSuchStatus: DutyStatus = 'compliant';
// @ts-expect-error there is no such language
explain(missingChild(parseEpisode({}), instant('2026-10-31T15:00:00Z')), { language: 'fr' });

// An event of a kind has what that kind tells.
holds<Equal<EventOf<'reported'>['outcome'], Outcome | null>>();
holds<Equal<EventOf<'sighted'>['kind'], 'sighted'>>();
// @ts-expect-error a sighting has no outcome
export type NoOutcome = EventOf<'sighted'>['outcome'];

// Nothing that was given or found can be changed.
export function unchangeable(made: Finding, assessment: Assessment, episode: Episode): void {
  // @ts-expect-error an answer stays
  made.answer = 'no';
  // @ts-expect-error reasons stay
  made.because[0] = made;
  // @ts-expect-error so do the facts that were read
  made.facts[0] = '/elsewhere';
  // @ts-expect-error and the law
  made.law[0].citation = 'nowhere';
  // @ts-expect-error also the days of the law
  made.law[0].interval.from = calendarDate('2000-01-01');
  // @ts-expect-error duties stay
  assessment.duties.length = 0;
  // @ts-expect-error each as it is
  assessment.duties[0].due.by[0].status = 'met';
  // @ts-expect-error its due time too
  assessment.duties[0].due.at = null;
  // @ts-expect-error the definitions too
  assessment.findings['missing-child'] = made;
  // @ts-expect-error the readings too
  assessment.readings.reportScope = 'narrow';
  // @ts-expect-error the episode too
  assessment.episode.child.birthDate = null;
  // @ts-expect-error facts stay
  episode.abducted = 'no';
  // @ts-expect-error agencies stay
  if (episode.agencies !== null) episode.agencies.length = 0;
  // @ts-expect-error the log stays
  episode.events.length = 0;
}

// A rule reads an episode at an instant, under readings, for an agency, and finds.
holds<Equal<Required<Parameters<Predicate>>, [episode: Episode, at: Instant, readings: Readings, agency: string]>>();
holds<Equal<ReturnType<Predicate>, Finding>>();
export const rules: readonly Predicate[] = [missingChild, sexTraffickingVictim, coveredByTitleIvE, ...Object.values(federal.findings)];
// @ts-expect-error a rule finds, and does not promise to
export const later: Predicate = (episode, at) => Promise.resolve(missingChild(episode, at));
// @ts-expect-error a rule finds, and does not just say yes
export const bare: Predicate = () => true;
// @ts-expect-error and its limbs answer in one of three words
finding('x', { law: [] }, 'maybe');

// An overlay adds, under known keys.
const provenance = { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null };
const law = federal.duties.flatMap((row) => row.law);
defineOverlay({ id: 'a', jurisdiction: 'Example', provenance });
defineOverlay({
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: 'ive-report-missing-to-ncmec', from: 'last-seen', within: { hours: 8 }, law }],
});
// @ts-expect-error there is nothing to be taken away
defineOverlay({ id: 'a', jurisdiction: 'Example', provenance, without: ['ive-report-missing-to-ncmec'] });
// @ts-expect-error an overlay says where it comes from
defineOverlay({ id: 'a', jurisdiction: 'Example' });
// @ts-expect-error a limit says how long
defineOverlay({ id: 'a', jurisdiction: 'Example', provenance, limits: [{ on: 'x', from: 'last-seen', law }] });
// @ts-expect-error a limit runs from an event
defineOverlay({ id: 'a', jurisdiction: 'Example', provenance, limits: [{ on: 'x', from: 'friday', within: { hours: 8 }, law }] });
// @ts-expect-error an overlay is no policy
export const overlayAsPolicy: Policy = defineOverlay({ id: 'a', jurisdiction: 'Example', provenance });

// What could take something away has no name, on a variable as little as on a literal.
const ncmec = 'ive-report-missing-to-ncmec';
const removal = { id: 'a', jurisdiction: 'Example', provenance, without: [ncmec] };
// @ts-expect-error no removal
defineOverlay(removal);
const extension = { id: 'a', jurisdiction: 'Example', provenance, replaces: { [ncmec]: { hours: 48 } } };
// @ts-expect-error no extension
defineOverlay(extension);
const source = federal.duties[0]!.law[0];
const gate = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: ncmec, from: 'last-seen', within: { hours: 8 }, law: source, when: missingChild }],
} as const;
// @ts-expect-error no gate
defineOverlay(gate);
const exception = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: ncmec, from: 'last-seen', within: { hours: 8 }, law: source, unless: missingChild }],
} as const;
// @ts-expect-error no exception
defineOverlay(exception);
const longer = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: ncmec, from: 'last-seen', within: { hours: 8, insteadOf: 24 }, law: source }],
} as const;
// @ts-expect-error no key deeper down either
defineOverlay(longer);
const row = {
  id: 'example-tell-court',
  who: 'caseworker',
  act: 'tell-court',
  to: 'juvenile-court',
  scope: 'episode',
  per: 'episode',
  trigger: 'agency-received-information',
  when: missingChild,
  limits: [],
  discharge: [],
  endedBy: 'nothing',
  law: [source],
} as const;
defineOverlay({ id: 'a', jurisdiction: 'Example', provenance, duties: [row] });
const another = { id: 'a', jurisdiction: 'Example', provenance, duties: [{ ...row, id: ncmec }] } as const;
// @ts-expect-error no other duty under a federal name
defineOverlay(another);
const shared = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  duties: [{ ...row, who: 'title-iv-e-agency', orBy: ['caregiver'] }],
} as const;
// @ts-expect-error nobody else does what a title IV-E agency has to do
defineOverlay(shared);
const forged = { id: 'a', jurisdiction: 'Example', provenance, duties: [{ ...row, policy: 'federal' }] } as const;
// @ts-expect-error no duty under a federal flag
defineOverlay(forged);
const silence = { id: 'a', jurisdiction: 'Example', provenance, withheld: [{ to: 'ncmec', item: 'photo', law: source }] } as const;
// @ts-expect-error nothing that federal law wants told is withheld from those who are to be told
defineOverlay(silence);
const narrower = { id: 'a', jurisdiction: 'Example', provenance, readings: { reportScope: 'narrow' } } as const;
// @ts-expect-error no reading that covers fewer
defineOverlay(narrower);
const sooner = { id: 'a', jurisdiction: 'Example', provenance, readings: { returnedBeforeReport: 'moot' } } as const;
// @ts-expect-error no reading that ends a duty sooner
defineOverlay(sooner);
const recurringReport = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: ncmec, from: 'last-seen', within: { kind: 'recurring', every: { days: 7 } }, law: source }],
} as const;
// @ts-expect-error a report that is owed once is not owed weekly
defineOverlay(recurringReport);
defineOverlay({
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  duties: [{ ...row, when: (episode, at, readings) => missingChild(episode, at, readings) }],
  withheld: [{ to: 'school', item: 'endangerment', law: source }],
  readings: { returnedBeforeReport: 'still-owed' },
});

// Each attempt to weaken, on a variable: what a duty of the overlay's own cannot say either.
const gatedDuty = { id: 'a', jurisdiction: 'Example', provenance, duties: [{ ...row, unless: missingChild }] } as const;
// @ts-expect-error no exception in a duty
defineOverlay(gatedDuty);
const turnedDuty = { id: 'a', jurisdiction: 'Example', provenance, duties: [{ ...row, turns: () => [] }] } as const;
// @ts-expect-error no clock of its own
defineOverlay(turnedDuty);
const suspended = { id: 'a', jurisdiction: 'Example', provenance, suspends: [ncmec] } as const;
// @ts-expect-error no suspension
defineOverlay(suspended);
const rescoped = { id: 'a', jurisdiction: 'Example', provenance, findings: { 'missing-child': missingChild } } as const;
// @ts-expect-error no other definition under a federal name
defineOverlay(rescoped);
const discharged = { id: 'a', jurisdiction: 'Example', provenance, discharges: [{ on: ncmec, by: 'law-enforcement' }] } as const;
// @ts-expect-error nobody else discharges a federal duty
defineOverlay(discharged);
const ended = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  limits: [{ on: ncmec, from: 'last-seen', within: { hours: 8 }, law: source, endedBy: 'nothing' }],
} as const;
// @ts-expect-error a limit ends nothing
defineOverlay(ended);
const lessContent = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  content: [{ on: ncmec, items: ['photo'], law: source, instead: true }],
} as const;
// @ts-expect-error content is added, and replaces none
defineOverlay(lessContent);
const optionalAdvice = {
  ...{ id: 'a', jurisdiction: 'Example', provenance },
  advice: [{ id: 'b', basis: 'overlay', text: 'Wait.', when: missingChild, delays: ncmec }],
} as const;
// @ts-expect-error advice delays nothing
defineOverlay(optionalAdvice);
const kinder = { id: 'a', jurisdiction: 'Example', provenance, readings: { responsibilityEnds: 'communication-ends' } } as const;
// @ts-expect-error no reading by which a duty ends with the responsibility
defineOverlay(kinder);
const withoutRule = {
  id: 'a',
  jurisdiction: 'Example',
  provenance,
  duties: [{ ...row, when: async () => Promise.resolve(missingChild) }],
} as const;
// @ts-expect-error a rule answers now
defineOverlay(withoutRule);

// A record is written in texts, and what is known of it may be little; what was read is a record as well.
const zone = 'America/Chicago';
const at = '2026-10-31T10:00:00-05:00';
export const written = {
  zone,
  child: { birthDate: '2011-02-28' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state' }],
  placement: 'a-word-of-an-overlay',
  earlierEpisodes: [{ missingSince: '2026-01-05' }],
  events: [
    { kind: 'last-seen', on: '2026-10-30' },
    { kind: 'sighted' },
    { kind: 'sighted', between: [at, at] },
    { kind: 'reported', id: 'told', to: 'police', about: null, content: { photo: 'included', braces: { unavailable: 'none known' } }, at },
    { kind: 'changed', facts: { abducted: 'yes', child: null }, at: 'unknown' },
    { kind: 'corrected', replaces: 'told', with: null, at },
  ],
} satisfies EpisodeInput;
export const little: EpisodeInput = { zone };
holds<Episode extends EpisodeInput ? true : false>();
// @ts-expect-error local days are counted somewhere
export const nowhere: EpisodeInput = {};
// @ts-expect-error no such fact
export const misspeltFact: EpisodeInput = { zone, whereaboutUnknown: 'yes' };
// @ts-expect-error no such answer
export const misspeltAnswer: EpisodeInput = { zone, abducted: 'maybe' };
// @ts-expect-error no such kind of event
export const misspeltKind: EpisodeInput = { zone, events: [{ kind: 'agency-recieved-information', at }] };
// @ts-expect-error an event of this kind says no such thing
export const misspeltDetail: EpisodeInput = { zone, events: [{ kind: 'located', verifedBy: 'police-in-person', at }] };
// @ts-expect-error a changed fact is one of the facts
export const misspeltChange: EpisodeInput = { zone, events: [{ kind: 'changed', facts: { abduct: 'yes' }, at }] };
// @ts-expect-error events name an agency by its id
export const nameless: EpisodeInput = { zone, agencies: [{ kind: 'title-iv-e-state' }] };

// So is a request on disclosure; what stands without which there is none has to be written.
const asked = { asOf: at, categories: ['photo'], recipients: [{ role: 'ncmec' }] } as const;
export const request = {
  ...asked,
  jurisdiction: 'US-ZZ',
  purpose: 'locate',
  recipients: [{ role: 'a-word-of-an-overlay', channel: 'published-number', identityVerified: 'yes', sworn: null }],
  discloser: { kind: 'title-iv-e-agency', earlierHolders: [] },
  onFile: [{ kind: 'consent', by: 'legal-guardian', covers: ['photo'], to: 'all', from: at, until: 'open' }],
  child: { ageBand: 'under-18' },
  search: null,
} satisfies DisclosureRequestInput;
export const littleRequest: DisclosureRequestInput = { ...asked, discloser: {}, onFile: [{ kind: 'statute' }] };
holds<DisclosureRequest extends DisclosureRequestInput ? true : false>();
// @ts-expect-error somebody is told
export const nobody: DisclosureRequestInput = { asOf: at, categories: ['photo'] };
// @ts-expect-error something is told
export const nothing: DisclosureRequestInput = { asOf: at, recipients: [{}] };
// @ts-expect-error no such part
export const misspeltPart: DisclosureRequestInput = { ...asked, catgories: ['photo'] };
// @ts-expect-error no such purpose
export const misspeltPurpose: DisclosureRequestInput = { ...asked, purpose: 'gossip' };
// @ts-expect-error no such fact of a recipient
export const misspeltRecipient: DisclosureRequestInput = { ...asked, recipients: [{ swron: 'yes' }] };
// @ts-expect-error no such answer
export const misspeltSaid: DisclosureRequestInput = { ...asked, search: { ncicEntry: 'perhaps' } };
// @ts-expect-error a basis says what it is
export const baseless: DisclosureRequestInput = { ...asked, onFile: [{}] };

// Whoever compares a code of a problem with none that there is finds out while compiling.
holds<Equal<Problem['code'], ProblemCode>>();
export const isMisspelt = ({ code }: Problem): boolean =>
  // @ts-expect-error no such code
  code === 'unknown-facts';
