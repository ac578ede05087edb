import { auditCaseload, calendarDate, defineOverlay, federal, instant, parseEpisode, provision, withOverlay } from 'missing-child-rules';
import type { CaseloadAudit, Episode, StatusCounts } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';

const NCMEC = 'ive-report-missing-to-ncmec';
const POLICE = 'ive-report-missing-to-law-enforcement';
const asOf = instant('2020-12-31T18:00:00Z');
const NONE: StatusCounts = { 'not-owed': 0, waiting: 0, met: 0, 'met-late': 0, indeterminate: 0, moot: 0, overdue: 0, open: 0 };
const counts = (some: Partial<StatusCounts>): StatusCounts => ({ ...NONE, ...some });

const INFORMATION = { id: 'information', kind: 'agency-received-information', agency: 'example-county' };
const REPORT = { id: 'report', kind: 'reported', agency: 'example-county', to: 'ncmec', about: ['missing'], outcome: 'received' };

function episodeOf(events: readonly object[], zone = 'America/New_York'): Episode {
  return parseEpisode({
    zone,
    child: { birthDate: '2006-02-28', emancipated: 'no' },
    agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 18 }],
    placement: 'foster-family-home',
    whereaboutsUnknown: 'yes',
    abducted: 'no',
    sexTraffickingVictim: 'no',
    events,
  });
}

/** An episode of which the record has no more than days, as the auditors had them; `null` for no report. */
function byDays(information: string, report: string | null): Episode {
  const made = report === null ? [] : [{ ...REPORT, on: report }];
  return episodeOf([{ ...INFORMATION, on: information }, ...made]);
}

async function ncmecBy(method: CaseloadAudit['method'], ...episodes: readonly Episode[]): Promise<StatusCounts | undefined> {
  return (await auditCaseload(episodes, { asOf, method })).duties[NCMEC]?.all;
}

const days = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => new Date(Date.UTC(2019, 5, from + place)).toISOString().slice(0, 10));

/** The day so many days later. */
const later = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

describe('a sample like that of the auditors: 33 in time, 22 late, 45 never', () => {
  // In time is the same day or the next; late two days or more, the longest as long as the longest they tell of.
  const inTime = days(1, 33).map((day, place) => byDays(day, later(day, place % 2)));
  const late = days(1, 22).map((day, place) => byDays(day, later(day, place === 21 ? 500 : 2 + place)));
  const never = days(1, 45).map((day) => byDays(day, null));
  const sample = [...inTime, ...late, ...never];

  it('counts them as they were counted by days', async () => {
    const audit = await auditCaseload(sample, { asOf, method: 'oig' });
    expect(audit).toMatchObject({ method: 'oig', episodes: 100 });
    expect(audit.duties[NCMEC]?.all).toEqual(counts({ met: 33, 'met-late': 22, overdue: 45 }));
    expect(audit.duties[NCMEC]?.federal).toEqual(counts({ met: 33, 'met-late': 22, overdue: 45 }));
  });

  it('leaves by the statute the 16 undecided that were reported on the next day', async () => {
    const audit = await auditCaseload(sample, { asOf, method: 'statute' });
    expect(audit).toMatchObject({ method: 'statute', episodes: 100 });
    expect(audit.duties[NCMEC]?.all).toEqual(counts({ met: 17, indeterminate: 16, 'met-late': 22, overdue: 45 }));
  });

  it('counts the reports to police, of which there is none, as overdue by either method', async () => {
    for (const method of ['statute', 'oig'] as const) {
      expect((await auditCaseload(sample, { asOf, method })).duties[POLICE]?.all).toEqual(counts({ overdue: 100 }));
    }
  });

  it('comes to 100 in every duty of which each episode has one', async () => {
    const { duties } = await auditCaseload(sample, { asOf, method: 'oig' });
    const sums = Object.values(duties).map(({ all }) => Object.values(all).reduce((sum, count) => sum + count, 0));
    expect(new Set(sums)).toEqual(new Set([100]));
  });
});

describe('by days or by hours', () => {
  it.each([
    ['the same day', '2019-06-03', '2019-06-03', 'met', 'met'],
    ['the next day', '2019-06-03', '2019-06-04', 'met', 'indeterminate'],
    ['two days later', '2019-06-03', '2019-06-05', 'met-late', 'met-late'],
    ['two days later across a day of 23 hours', '2019-03-09', '2019-03-11', 'met-late', 'indeterminate'],
    ['two days later across a day of 25 hours', '2019-11-02', '2019-11-04', 'met-late', 'met-late'],
    ['the next day over the turn of the year', '2018-12-31', '2019-01-01', 'met', 'indeterminate'],
  ] as const)('a report on %s', async (_, information, report, oig, statute) => {
    expect(await ncmecBy('oig', byDays(information, report))).toEqual(counts({ [oig]: 1 }));
    expect(await ncmecBy('statute', byDays(information, report))).toEqual(counts({ [statute]: 1 }));
  });

  it.each([
    ['47 hours, over one midnight', '2019-06-03T00:30:00-04:00', '2019-06-04T23:30:00-04:00', 'met', 'met-late'],
    ['25 hours, over two midnights', '2019-06-03T23:30:00-04:00', '2019-06-05T00:30:00-04:00', 'met-late', 'met-late'],
    ['one hour, over one midnight', '2019-06-03T23:30:00-04:00', '2019-06-04T00:30:00-04:00', 'met', 'met'],
    ['exactly 24 hours', '2019-06-03T10:00:00-04:00', '2019-06-04T10:00:00-04:00', 'met', 'met'],
  ] as const)('a report after %s', async (_, information, report, oig, statute) => {
    const episode = episodeOf([
      { ...INFORMATION, at: information },
      { ...REPORT, at: report },
    ]);
    expect(await ncmecBy('oig', episode)).toEqual(counts({ [oig]: 1 }));
    expect(await ncmecBy('statute', episode)).toEqual(counts({ [statute]: 1 }));
  });

  it('counts days where the child is', async () => {
    const times = [
      { ...INFORMATION, at: '2019-06-03T10:00:00Z' },
      { ...REPORT, at: '2019-06-05T05:00:00Z' },
    ];
    // Wednesday in New York; in Chicago midnight sharp, so Wednesday too; in Los Angeles Tuesday.
    expect(await ncmecBy('oig', episodeOf(times, 'America/New_York'))).toEqual(counts({ 'met-late': 1 }));
    expect(await ncmecBy('oig', episodeOf(times, 'America/Chicago'))).toEqual(counts({ 'met-late': 1 }));
    expect(await ncmecBy('oig', episodeOf(times, 'America/Los_Angeles'))).toEqual(counts({ met: 1 }));
  });

  it('takes the corrected time of the information', async () => {
    const episode = episodeOf([
      { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
      { ...REPORT, at: '2019-06-06T12:00:00-04:00' },
      {
        kind: 'corrected',
        at: '2019-06-07T10:00:00-04:00',
        replaces: 'information',
        with: { ...INFORMATION, at: '2019-06-06T10:00:00-04:00' },
      },
    ]);
    expect(await ncmecBy('statute', episode)).toEqual(counts({ met: 1 }));
    expect(await ncmecBy('oig', episode)).toEqual(counts({ met: 1 }));
  });

  it('cannot count days where nobody knows on which day the information came', async () => {
    expect(await ncmecBy('oig', episodeOf([{ ...REPORT, at: '2019-06-06T12:00:00-04:00' }]))).toEqual(counts({ indeterminate: 1 }));
    const unknown = episodeOf([
      { ...INFORMATION, at: 'unknown' },
      { ...REPORT, at: '2019-06-06T12:00:00-04:00' },
    ]);
    expect(await ncmecBy('oig', unknown)).toEqual(counts({ indeterminate: 1 }));
  });

  it.each([
    ['the day after the information', '2019-06-04', 'met'],
    ['two days after it', '2019-06-05', 'met-late'],
  ] as const)('counts what somebody else reported from the day on which the agency confirmed it: %s', async (_, day, oig) => {
    const told = { ...REPORT, agency: undefined, by: 'caregiver', at: '2019-06-03T11:00:00-04:00' };
    const confirmed = { kind: 'agency-confirmed-report', agency: 'example-county', report: 'report', at: `${day}T09:00:00-04:00` };
    const episode = episodeOf([{ ...INFORMATION, at: '2019-06-03T10:00:00-04:00' }, told, confirmed]);
    expect(await ncmecBy('oig', episode)).toEqual(counts({ [oig]: 1 }));
    const onBehalf = episodeOf([{ ...INFORMATION, at: '2019-06-03T10:00:00-04:00' }, { ...told, onBehalfOf: 'example-county' }, confirmed]);
    expect(await ncmecBy('oig', onBehalf)).toEqual(counts({ met: 1 }));
  });

  it('cannot count days where the report may have been made on either of two', async () => {
    const between = ['2019-06-04T20:00:00-04:00', '2019-06-05T09:00:00-04:00'];
    const episode = episodeOf([
      { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
      { ...REPORT, between },
    ]);
    expect(await ncmecBy('oig', episode)).toEqual(counts({ indeterminate: 1 }));
    const sameDay = episodeOf([
      { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
      { ...REPORT, between: ['2019-06-05T08:00:00-04:00', '2019-06-05T09:00:00-04:00'] },
    ]);
    expect(await ncmecBy('oig', sameDay)).toEqual(counts({ 'met-late': 1 }));
  });

  it('leaves alone what is not a report that was made', async () => {
    const open = episodeOf([{ ...INFORMATION, at: '2020-12-31T10:00:00-05:00' }]);
    const moot = episodeOf([
      { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
      { kind: 'returned', at: '2019-06-03T12:00:00-04:00', to: 'authorised-care' },
    ]);
    const early = episodeOf([{ ...INFORMATION, at: '2016-09-28T10:00:00-04:00' }]);
    const nothing = episodeOf([]);
    const unsaid = episodeOf([
      { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
      { ...REPORT, at: '2019-06-03T11:00:00-04:00', outcome: undefined },
    ]);
    const expected = counts({ open: 1, moot: 1, 'not-owed': 1, waiting: 1, indeterminate: 1 });
    expect(await ncmecBy('statute', open, moot, early, nothing, unsaid)).toEqual(expected);
    expect(await ncmecBy('oig', open, moot, early, nothing, unsaid)).toEqual(expected);
  });
});

describe('a caseload', () => {
  const inTime = byDays('2019-06-03', '2019-06-03');
  const never = byDays('2019-06-03', null);

  it('of nothing has no counts', async () => {
    expect(await auditCaseload([], { asOf, method: 'statute' })).toEqual({ method: 'statute', episodes: 0, duties: {} });
  });

  it('may be a list, a generator or a stream', async () => {
    function* generated(): Generator<Episode> {
      yield inTime;
      yield never;
    }
    async function* streamed(): AsyncGenerator<Episode> {
      for (const episode of generated()) yield await Promise.resolve(episode);
    }
    const listed = await auditCaseload([inTime, never], { asOf, method: 'statute' });
    expect(listed.duties[NCMEC]?.all).toEqual(counts({ met: 1, overdue: 1 }));
    expect(await auditCaseload(generated(), { asOf, method: 'statute' })).toEqual(listed);
    expect(await auditCaseload(streamed(), { asOf, method: 'statute' })).toEqual(listed);
  });

  it('is read one episode at a time, each before the next is asked for', async () => {
    const order: string[] = [];
    function* generated(): Generator<Episode> {
      order.push('first asked for');
      yield inTime;
      order.push('second asked for');
      yield never;
    }
    const policy = (episode: Episode): typeof federal => {
      order.push(episode === inTime ? 'first read' : 'second read');
      return federal;
    };
    await auditCaseload(generated(), { asOf, policy, method: 'statute' });
    expect(order).toEqual(['first asked for', 'first read', 'second asked for', 'second read']);
  });

  it('counts every duty of every agency', async () => {
    const two = parseEpisode({
      ...inTime,
      agencies: [...(inTime.agencies ?? []), { id: 'second', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
    });
    expect((await auditCaseload([two], { asOf, method: 'statute' })).duties[NCMEC]?.all).toEqual(counts({ met: 1, waiting: 1 }));
  });

  const overlay = withOverlay(
    federal,
    defineOverlay({
      id: 'example-state',
      jurisdiction: 'Example State',
      provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
      limits: [
        {
          on: NCMEC,
          from: 'agency-received-information',
          within: { hours: 4 },
          law: provision('report-missing') ?? [],
          effective: { from: calendarDate('2018-01-01'), to: null },
        },
      ],
    }),
  );
  const fiveHours = episodeOf([
    { ...INFORMATION, at: '2019-06-03T10:00:00-04:00' },
    { ...REPORT, at: '2019-06-03T15:00:00-04:00' },
  ]);

  it('counts by all limits and by federal limits alone', async () => {
    const { duties } = await auditCaseload([fiveHours], { asOf, policy: overlay, method: 'statute' });
    expect(duties[NCMEC]).toEqual({ all: counts({ 'met-late': 1 }), federal: counts({ met: 1 }) });
  });

  it('may have a policy for each episode', async () => {
    const zoned = parseEpisode({ ...fiveHours, zone: 'America/Chicago' });
    const policy = ({ zone }: Episode): typeof federal => (zone === 'America/Chicago' ? overlay : federal);
    const { duties } = await auditCaseload([fiveHours, zoned], { asOf, policy, method: 'statute' });
    expect(duties[NCMEC]).toEqual({ all: counts({ met: 1, 'met-late': 1 }), federal: counts({ met: 2 }) });
  });

  it('with a time before the law encoded is an error, not a count', async () => {
    const early = parseEpisode({ zone: 'America/New_York', events: [{ kind: 'last-seen', at: '1980-01-01T00:00:00Z' }] });
    await expect(auditCaseload([early], { asOf, method: 'statute' })).rejects.toMatchObject({ name: 'OutsideCoverageError' });
  });
});
