import { afterEach, expect, it, vi } from 'vitest';
import { assess, decisionRecord, instant, parseEpisode, timeline } from 'missing-child-rules';

// What an assessment does only once. Counted, since times would depend on the machine.

afterEach(() => {
  vi.restoreAllMocks();
});

/** A zone that no other test asks about, so that nothing is known of it beforehand. */
const zone = 'America/Indiana/Tell_City';
const events = [
  { kind: 'last-seen', on: '2026-10-30' },
  { kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' },
  {
    kind: 'reported',
    agency: 'example-county',
    to: 'law-enforcement',
    about: ['missing'],
    outcome: 'received',
    at: '2026-10-31T11:00:00-05:00',
  },
  { kind: 'located', verifiedBy: 'police-in-person', at: '2026-11-02T09:00:00-06:00' },
  { kind: 'whereabouts-lost', at: '2026-11-03T09:00:00-06:00' },
  { kind: 'agency-received-information', agency: 'example-county', on: '2026-11-04' },
  { kind: 'trafficking-identified', agency: 'example-county', between: ['2026-11-05T10:00:00-06:00', '2026-11-05T12:00:00-06:00'] },
];
const record = {
  zone,
  child: { birthDate: '2008-11-04', emancipated: 'no' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 21 }],
  legalGuardians: ['agency'],
  whereaboutsUnknown: 'yes',
  events,
};
const asOf = instant('2026-11-06T12:00:00-06:00');

const occurrences = (values: readonly string[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
};

/** The formatters built while something runs, by zone and by what they show. */
function formattersBuilt(run: () => unknown): readonly string[] {
  const built: string[] = [];
  const { DateTimeFormat } = Intl;
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
    built.push(JSON.stringify(options));
    return new DateTimeFormat(locale, options);
  });
  run();
  vi.restoreAllMocks();
  return built;
}

/** The texts that were read as times while something runs. */
function textsRead(run: () => unknown): readonly string[] {
  const read: string[] = [];
  class Counted extends Date {
    constructor(...given: [number | string]) {
      super(...given);
      if (typeof given[0] === 'string') read.push(given[0]);
    }
    static override parse(text: string): number {
      read.push(text);
      return super.parse(text);
    }
  }
  vi.stubGlobal('Date', Counted);
  run();
  vi.unstubAllGlobals();
  return read;
}

it('no formatter of a zone is built twice, for whatever is asked about an episode, and none in a second assessment', () => {
  const everything = (): void => {
    const assessment = assess(parseEpisode(record), asOf);
    timeline(assessment);
    decisionRecord(assessment);
  };
  const built = formattersBuilt(everything);
  expect(built.filter((options) => options.includes(zone)).length).toBeGreaterThan(0);
  expect(Math.max(...Object.values(occurrences(built)))).toBe(1);
  expect(formattersBuilt(everything)).toEqual([]);
});

it('no instant of the record is parsed twice in one assessment', () => {
  const episode = parseEpisode(record);
  const written = events.flatMap(({ at, between }) => [...(at === undefined ? [] : [at]), ...(between ?? [])]).map((text) => instant(text));
  const read = textsRead(() => assess(episode, asOf)).filter((text) => [...written, asOf].some((known) => known === text));
  expect([...read].sort()).toEqual([...written, asOf].sort());
});
