import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Library from 'missing-child-rules';

// What an assessment does only once. Counted, since times would depend on the machine.

/** A copy of the library that nobody has asked anything yet, so that nothing is remembered from another test. */
let library: typeof Library;
beforeEach(async () => {
  vi.resetModules();
  library = await import('missing-child-rules');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const zone = 'America/Indiana/Tell_City';
interface Entry {
  readonly at?: string;
  readonly between?: readonly string[];
  readonly [field: string]: unknown;
}

function recordIn(year: number) {
  const events: readonly Entry[] = [
    { kind: 'last-seen', on: `${String(year)}-10-30` },
    { kind: 'agency-received-information', agency: 'example-county', at: `${String(year)}-10-31T15:00:00.000Z` },
    {
      ...{ kind: 'reported', agency: 'example-county', to: 'law-enforcement', about: ['missing'], outcome: 'received' },
      at: `${String(year)}-10-31T16:00:00.000Z`,
    },
    { kind: 'located', verifiedBy: 'police-in-person', at: `${String(year)}-11-02T15:00:00.000Z` },
    { kind: 'whereabouts-lost', at: `${String(year)}-11-03T15:00:00.000Z` },
    { kind: 'agency-received-information', agency: 'example-county', on: `${String(year)}-11-04` },
    {
      ...{ kind: 'trafficking-identified', agency: 'example-county' },
      between: [`${String(year)}-11-05T16:00:00.000Z`, `${String(year)}-11-05T18:00:00.000Z`],
    },
  ];
  return {
    zone,
    child: { birthDate: `${String(year - 18)}-11-04`, emancipated: 'no' },
    agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 21 }],
    legalGuardians: ['agency'],
    whereaboutsUnknown: 'yes',
    events,
  };
}

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
  const { assess, decisionRecord, instant, parseEpisode, timeline } = library;
  const everything = (): void => {
    const assessment = assess(parseEpisode(recordIn(2026)), instant('2026-11-06T18:00:00Z'));
    timeline(assessment);
    decisionRecord(assessment);
  };
  const built = formattersBuilt(everything);
  expect(built.filter((options) => options.includes(zone)).length).toBeGreaterThan(0);
  expect(Math.max(...Object.values(occurrences(built)))).toBe(1);
  expect(formattersBuilt(everything)).toEqual([]);
});

it('no instant of the record is parsed twice in one assessment', () => {
  const { assess, instant, parseEpisode } = library;
  const record = recordIn(2025);
  const asOf = instant('2025-11-06T18:00:00Z');
  const episode = parseEpisode(record);
  const written = [asOf, ...record.events.flatMap(({ at, between }) => between ?? at ?? [])].sort();
  const read = textsRead(() => assess(episode, asOf)).filter((text) => written.includes(text));
  expect([...read].sort()).toEqual(written);
});

it('an overlay costs what it says: its rule is asked as often as if it were alone, and its calendar builds no formatter twice', () => {
  const { assess, calendarDate, defineOverlay, duringHours, federal, instant, parseEpisode, withOverlay } = library;
  const office: Library.Calendar = {
    id: 'example-office',
    zone,
    hours: { monday: { opens: '08:00', closes: '17:00' } },
    holidays: [],
    covers: { from: calendarDate('2026-01-01'), to: calendarDate('2027-01-01') },
  };
  const law = {
    id: 'example-manual',
    citation: 'Example State Manual 1.2',
    kind: 'overlay',
    interval: { from: calendarDate('2020-01-01'), to: null },
    readThrough: calendarDate('2026-11-01'),
    evidence: 'T',
  } as const;
  const asked: string[] = [];
  const rule = duringHours(office);
  const overlays = Array.from({ length: 50 }, (_, place) => {
    const id = `example-${String(place)}`;
    return defineOverlay({
      ...{ id, jurisdiction: 'Example', provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: null } },
      calendars: place === 0 ? [office] : [],
      duties: [
        {
          ...{ id: `${id}-duty`, scope: 'episode', per: 'episode', who: 'caseworker', act: 'tell-court', to: 'juvenile-court', law },
          ...{ trigger: 'agency-received-information', discharge: [], endedBy: 'nothing' },
          when: (...question) => {
            asked.push(id);
            return rule(...question);
          },
          limits: [{ from: 'agency-received-information', within: { businessHours: 2, calendar: office.id }, law }],
        },
      ],
    });
  });
  const asOf = instant('2026-11-06T18:00:00Z');
  const askedOf = (count: number): readonly string[] => {
    asked.length = 0;
    assess(parseEpisode(recordIn(2026)), asOf, withOverlay(federal, ...overlays.slice(0, count)));
    return [...asked];
  };
  const alone = askedOf(1);
  expect(alone.length).toBeGreaterThan(0);
  for (const count of [10, 50]) expect(askedOf(count)).toHaveLength(alone.length * count);
  expect(formattersBuilt(() => askedOf(50))).toEqual([]);
});
