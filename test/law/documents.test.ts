import {
  assess,
  calendarDate,
  defineOverlay,
  explain,
  federal,
  instant,
  missingChild,
  missingOrAbductedFromCare,
  nationalContacts,
  ncmecServices,
  parseEpisode,
  renderPublicNotice,
  reportableToNcic,
  toPublicNotice,
  withOverlay,
  type Answer,
  type Duty,
  type Overlay,
  type Provision,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { fullDraft } from '../public-notice/drafts.js';

// What published documents of the field say of missing children, where no case of an episode can show it.

const ncmec = 'ive-report-missing-to-ncmec';
const county = { id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
const probation = { id: 'example-probation', kind: 'juvenile-probation', responsibility: 'placement-and-care', role: 'sole' };
const of = (said: object) =>
  parseEpisode({
    ...{ zone: 'America/Chicago', child: { birthDate: '2012-02-10', emancipated: 'no' }, agencies: [county] },
    ...{ placement: 'foster-family-home', whereaboutsUnknown: 'yes', abducted: 'no' },
    ...said,
  });
const at = (time: string): string => `2026-05-04T${time}-05:00`;

describe('the kind of case', () => {
  const kinds = ['nonfamily-abduction', 'family-abduction', 'wandered-or-lost', 'displaced-by-disaster', 'ran-away', 'other', null];
  const answers = (said: object): readonly Answer[] =>
    [missingChild, reportableToNcic, missingOrAbductedFromCare].map((rule) => rule(of(said), instant(at('12:00'))).answer);

  it.each<[Answer, readonly Answer[]]>([
    ['yes', ['yes', 'yes', 'yes']],
    ['no', ['no', 'no', 'no']],
    ['unknown', ['unknown', 'unknown', 'unknown']],
  ])('changes nothing: with whereabouts unknown: %s, whether the child is missing is %j for all six and for none', (unknown, expected) => {
    expect(kinds.map((circumstances) => answers({ circumstances, whereaboutsUnknown: unknown }))).toEqual(kinds.map(() => expected));
  });
});

describe('an earlier absence', () => {
  const statuses = (earlierEpisodes: readonly object[] | null): object => {
    const events = [{ kind: 'police-received-report', at: at('10:00') }];
    const { duties } = assess(of({ earlierEpisodes, events }), instant(at('13:00')));
    return duties.map(({ id, owed, status, due }) => [id, owed.answer, status, due.at]);
  };

  it('the police enter whoever ran before like anybody else', () => {
    const ran = { missingSince: '2026-01-10', endedAt: '2026-01-14', circumstances: 'ran-away' };
    expect(statuses([ran, { ...ran, missingSince: '2026-02-10', endedAt: '2026-02-11' }])).toEqual(statuses([]));
    expect(statuses([ran])).toContainEqual(['state-entry-within-2-hours', 'yes', 'indeterminate', '2026-05-04T17:00:00.000Z']);
  });
});

describe('“immediately”', () => {
  const received = { kind: 'agency-received-information', agency: 'example-county', at: at('10:00') };

  it.each([
    ['2026-05-04T10:00:00-05:00', 'open'],
    ['2026-05-05T10:00:00-05:00', 'open'],
    ['2026-05-05T10:00:00.001-05:00', 'overdue'],
  ])('is said of both reports at %s, and never “within 24 hours”', (moment, status) => {
    const { duties } = assess(of({ events: [received] }), instant(moment));
    const reports = duties.filter(({ id }) => id.startsWith('ive-report-missing'));
    expect(reports.map((duty) => [duty.status, duty.due.immediately])).toEqual([
      [status, true],
      [status, true],
    ]);
    for (const duty of reports) {
      const told = explain(duty, { language: 'en', zone: 'America/Chicago' });
      expect(told).toContain('immediately, and in no case later than Tue 2026-05-05 10:00 CDT');
      expect(told).not.toMatch(/within (?:24|twenty-four) hours|was immediate/i);
    }
  });
});

describe('a court that orders a report of one child', () => {
  const law = {
    ...{ id: 'example-order', citation: 'Order of the Example County Juvenile Court of 2026-05-04', kind: 'overlay', evidence: 'T' },
    interval: { from: calendarDate('2026-05-04'), to: null },
    readThrough: calendarDate('2026-05-04'),
  } as const satisfies Provision;
  const order: Overlay = defineOverlay({
    id: 'example-order',
    jurisdiction: 'Example County, one child',
    provenance: { source: law.citation, readOn: calendarDate('2026-05-04'), confirmedBy: 'the clerk of the example court' },
    duties: [
      {
        ...{ id: 'example-order-to-report', who: 'juvenile-probation', act: 'report-missing-child', to: 'ncmec', law },
        ...{ scope: 'episode', per: 'episode', trigger: 'order-issued', when: reportableToNcic, endedBy: 'nothing' },
        limits: [{ from: 'order-issued', within: { hours: 4 }, law }],
        discharge: [{ kind: 'reported', about: 'missing', to: 'ncmec' }],
      },
    ],
  });
  const issued = { kind: 'order-issued', id: 'order', order: 'to-report', at: at('10:00') };
  const report = (time: string) => ({
    kind: 'reported',
    id: 'report',
    agency: 'example-probation',
    to: 'ncmec',
    about: ['missing'],
    outcome: 'received',
    at: at(time),
  });
  const dutiesOf = (policy: typeof federal, ...events: readonly object[]): readonly Duty[] =>
    assess(of({ agencies: [probation], events }), instant(at('20:00')), policy).duties;
  const underOrder = (...events: readonly object[]): readonly Duty[] => dutiesOf(withOverlay(federal, order), issued, ...events);

  it.each([
    ['13:59:59.999', 'met'],
    ['14:00:00.000', 'met'],
    ['14:00:00.001', 'met-late'],
  ])('adds a duty of the one it names, here probation, which federal law does not bind: reported at %s, %s', (time, status) => {
    expect(underOrder(report(time)).find(({ id }) => id === 'example-order-to-report')).toMatchObject({
      owedBy: 'example-probation',
      status,
      due: { at: '2026-05-04T19:00:00.000Z' },
      evidence: ['report'],
    });
  });

  it('is overdue where nobody reported, and waits for the order where there is none', () => {
    const ordered = ({ id }: Duty): boolean => id === 'example-order-to-report';
    expect(underOrder().find(ordered)?.status).toBe('overdue');
    expect(dutiesOf(withOverlay(federal, order)).find(ordered)?.status).toBe('waiting');
    expect(dutiesOf(federal, issued).find(ordered)).toBeUndefined();
  });

  it('leaves every federal duty as it was', () => {
    const theirs = (duties: readonly Duty[]): object => duties.filter(({ id }) => id !== 'example-order-to-report');
    expect(theirs(underOrder(report('11:00')))).toEqual(theirs(dutiesOf(federal, issued, report('11:00'))));
  });
});

describe('the CyberTipline', () => {
  const tipline = nationalContacts.find(({ id }) => id === 'cybertipline');

  it('discharges nothing: who told it has reported the missing child to nobody', () => {
    const received = { kind: 'agency-received-information', agency: 'example-county', at: '2026-05-01T10:00:00-05:00' };
    const tip = {
      kind: 'reported',
      agency: 'example-county',
      to: 'cybertipline',
      about: ['missing'],
      outcome: 'received',
      at: at('10:00'),
    };
    const statuses = (...events: readonly object[]): readonly (readonly [string, string])[] =>
      assess(of({ events }), instant(at('20:00'))).duties.map(({ id, status }) => [id, status] as const);
    expect(statuses(received, tip)).toEqual(statuses(received));
    expect(statuses(received, tip)).toContainEqual([ncmec, 'overdue']);
    expect(federal.duties.filter((row) => JSON.stringify(row).includes('cybertip'))).toEqual([]);
  });

  it.each(['en', 'es'] as const)('stands in no notice: %s', (language) => {
    const result = toPublicNotice(fullDraft);
    expect(tipline).toMatchObject({ url: 'https://report.cybertip.org' });
    const told = (['text', 'html'] as const).map((format) =>
      result.status === 'held' ? 'cybertip' : renderPublicNotice(result.notice, { language, format }),
    );
    expect(told.filter((text) => /cyber|cibern/i.test(text))).toEqual([]);
  });
});

describe('the National Center’s answer to a report', () => {
  it('comes from a case manager, to be written down', () => {
    expect(ncmecServices.find(({ id }) => id === 'case-management')).toMatchObject({
      says: expect.stringMatching(/case manager answers every report.*write down who/i) as string,
      needs: [],
    });
  });

  it('is recorded as the opened case with its number, and is no report of the agency', () => {
    const opened = { kind: 'ncmec-case-opened', at: at('11:00'), reference: 'case 1234567, example case manager' };
    const episode = of({ events: [{ kind: 'agency-received-information', agency: 'example-county', at: at('10:00') }, opened] });
    expect(episode.events[1]).toMatchObject({ ...opened, at: '2026-05-04T16:00:00.000Z' });
    expect(assess(episode, instant(at('12:00'))).duties.find(({ id }) => id === ncmec)).toMatchObject({ status: 'open', evidence: [] });
  });
});
