import { afterEach, expect, it, vi } from 'vitest';
import type * as Library from 'missing-child-rules';
import { LATER, longRecord, shapes } from './long-records.js';

// How the work of an assessment grows with its record. Counted, since times would depend on the machine.

afterEach(() => {
  vi.restoreAllMocks();
});

/** A copy of the library that nobody has asked anything yet, so that nothing is remembered from a shorter record. */
async function untouched(): Promise<typeof Library> {
  vi.resetModules();
  return await import('missing-child-rules');
}

/** How often the calendar of a zone is asked: the dearest thing that an assessment does. */
async function calendarAsked(shape: string, length: number): Promise<number> {
  const { assess, instant, parseEpisode } = await untouched();
  const episode = parseEpisode(longRecord(shape, length));
  let asked = 0;
  const { DateTimeFormat } = Intl;
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
    return new Proxy(new DateTimeFormat(locale, options), {
      get: (formatter, field): unknown => {
        if (field === 'format') asked += 1;
        return Reflect.get(formatter, field, formatter);
      },
    });
  });
  assess(episode, instant(LATER));
  vi.restoreAllMocks();
  return asked;
}

/** How often the rule of a duty is asked, which an overlay adds to all the others. */
async function ruleAsked(shape: string, length: number): Promise<number> {
  const { assess, calendarDate, defineOverlay, federal, instant, missingChild, parseEpisode, withOverlay } = await untouched();
  const read = calendarDate('2026-11-01');
  const law = {
    id: 'example-manual',
    citation: 'Example State Manual 1.2',
    kind: 'overlay',
    readThrough: read,
    evidence: 'T',
    interval: { from: calendarDate('2020-01-01'), to: null },
  } as const;
  let asked = 0;
  const overlay = defineOverlay({
    ...{ id: 'example', jurisdiction: 'Example', provenance: { source: 'Example', readOn: read, confirmedBy: null } },
    duties: [
      {
        ...{ id: 'example-duty', scope: 'episode', per: 'episode', who: 'title-iv-e-agency', act: 'tell-court', to: 'juvenile-court', law },
        ...{ trigger: 'agency-received-information', discharge: [], limits: [], endedBy: 'nothing' },
        when: (episode, at, readings) => {
          asked += 1;
          return missingChild(episode, at, readings);
        },
      },
    ],
  });
  assess(parseEpisode(longRecord(shape, length)), instant(LATER), withOverlay(federal, overlay));
  return asked;
}

// Ranges that all overlap are judged at each other's ends: docs/benchmarks.md says what that costs.
const linear = shapes.filter((shape) => shape !== 'overlapping changes');

it.each(linear)('%s: twice as many lines ask the calendar, and the rule of a duty, at most twice as often, and a little', async (shape) => {
  for (const count of [calendarAsked, ruleAsked]) {
    const [few, some, many] = [await count(shape, 25), await count(shape, 50), await count(shape, 100)];
    expect(some / few).toBeLessThanOrEqual(2.3);
    expect(many / some).toBeLessThanOrEqual(2.3);
  }
});
