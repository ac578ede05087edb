import fc from 'fast-check';
import * as library from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { request } from '../disclosure/draws.js';
import { runs } from './questions.js';

type Call = (...given: readonly unknown[]) => unknown;

/** What takes texts, days and records from outside, or promises an error of the library where an argument is none. */
const entries = [
  ...['instant', 'calendarDate', 'zonedInstant', 'localTime', 'lawAsOf', 'citationOn'],
  ...['policeReportComplete', 'photographOfPrevious180Days'],
  ...['parseEpisode', 'safeParseEpisode', 'parseDisclosureRequest', 'safeParseDisclosureRequest', 'parseCalendar', 'parsePublicNotice'],
  ...['defineOverlay', 'withOverlay', 'reviewOverlay', 'duringHours', 'withDisclosureOverrides'],
  ...['decideDisclosure', 'auditDisclosure', 'caseSummary', 'toPublicNotice', 'auditPublicNotice'],
] as const;

const episode = library.parseEpisode({ zone: 'America/Chicago' });

const callOf = (name: string): Call => {
  const found: unknown = Object.entries(library).find(([exported]) => exported === name)?.[1];
  if (typeof found !== 'function') throw new Error(`no function is exported as ${name}`);
  return (...given) => found.call(undefined, ...given) as unknown;
};

/** What was thrown; `undefined` where something came back. */
function thrown(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const SECRET = 'only-the-caller-may-read-this';
const junk = fc.oneof(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }), fc.constant(SECRET));

/** An error of the library, or none; and nothing of what was given is in it. */
function expectTyped(error: unknown): void {
  if (error === undefined) return;
  expect(error).toBeInstanceOf(library.RulesError);
  const said = error instanceof Error ? error.message : '';
  expect(said + JSON.stringify(error)).not.toContain(SECRET);
}

describe('whatever is given', () => {
  it.each(entries)('%s returns or throws an error of the library', (name) => {
    const call = callOf(name);
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 3 }), (given) => {
        expectTyped(thrown(() => call(...given)));
      }),
      runs(200),
    );
  });

  it.each(['decideDisclosure', 'auditDisclosure'])('%s does so of a request with a part that is no part of one', (name) => {
    const call = callOf(name);
    fc.assert(
      fc.property(request, fc.nat(), junk, (asked, place, put) => {
        const keys = Object.keys(asked);
        expectTyped(thrown(() => call({ ...asked, [keys[place % keys.length] ?? 'asOf']: put })));
      }),
      runs(200),
    );
  });

  it.each([
    ['undefined', undefined],
    ['an input that was not parsed', { categories: ['photo'] }],
    ['an assessment', library.assess(episode, library.instant('2026-11-01T18:00:00Z'))],
  ])('a summary for %s says what is missing, by name', (_, given) => {
    const assessment = library.assess(episode, library.instant('2026-11-01T18:00:00Z'));
    const error = thrown(() => callOf('caseSummary')(assessment, given));
    expect(error).toMatchObject({ name: 'InvalidFactsError', problems: [{ path: '/request', code: 'not-made-here' }] });
  });

  it('a policy that is none is asked for', () => {
    const policy = { path: '/policy', code: 'not-made-here', expected: 'made with `federal`' };
    fc.assert(
      fc.property(request, (asked) => {
        expect(thrown(() => callOf('decideDisclosure')(asked, null))).toMatchObject({ name: 'InvalidFactsError', problems: [policy] });
      }),
      runs(5),
    );
  });

  it('a summary of no assessment is refused before anything is decided', () => {
    const error = thrown(() => callOf('caseSummary')({}, {}));
    expect(error).toMatchObject({ name: 'InvalidFactsError', message: expect.stringContaining('`/assessment`') as unknown });
  });

  it('a day that only looks like one when written out is none', () => {
    expect(thrown(() => callOf('calendarDate')(['2011-02-28']))).toMatchObject({ name: 'InvalidTimeError' });
    expect(thrown(() => callOf('lawAsOf')('recently'))).toMatchObject({ name: 'InvalidTimeError' });
  });
});
