import fc from 'fast-check';
import {
  abductedFromCare,
  calendarDate,
  defineOverlay,
  endangeredRunaway,
  federal,
  missingChild,
  type AddedAdvice,
  type AddedContent,
  type AddedDuty,
  type AddedLimit,
  type Calendar,
  type Label,
  type Overlay,
  type OverlayDraft,
  type Predicate,
  type RecordedText,
  type Span,
  type StricterReadings,
  type Withheld,
} from 'missing-child-rules';
import { addedDuty, brokenRule, moment, programmeDuty } from './added-duties.js';
import { calendar, effective, plain, sources, span, unitOf } from './units.js';

const day = calendarDate('2026-11-01');
const federalDuties = federal.duties.flatMap(({ id, scope }) => (scope === 'episode' ? [id] : []));
const reports = ['ive-report-missing-to-law-enforcement', 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'];

/** Limits are mostly set on reports. */
const duties = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...reports) }, { weight: 1, arbitrary: fc.constantFrom(...federalDuties) });

const interpretation = { question: 'Which report?', chosen: 'that to the police', by: 'the example office', on: day };
const read = fc.option(fc.constant(interpretation)).map((said) => (said === null ? {} : { interpretation: said }));

const limit = (length: fc.Arbitrary<Span>): fc.Arbitrary<AddedLimit> =>
  fc
    .tuple(fc.record({ on: duties, from: moment(), within: length, law: sources }, plain), effective, read)
    .map(([said, dated, chosen]) => ({ ...said, ...dated, ...chosen }));

/** One version of each limit: of two at one time the overlay would have to say which is meant. */
const limits = (length: fc.Arbitrary<Span>): fc.Arbitrary<readonly AddedLimit[]> =>
  fc.uniqueArray(limit(length), { maxLength: 3, selector: (each) => JSON.stringify([each.on, each.from, unitOf(each.within)]) });

const content: fc.Arbitrary<AddedContent> = fc
  .tuple(fc.record({ on: duties, items: fc.constantFrom(['dental-records'], ['shoeSize']), law: sources }, plain), effective)
  .map(([said, dated]) => ({ ...said, ...dated }));

/** To whom federal law wants nothing told that is withheld here. */
const withheld: fc.Arbitrary<Withheld> = fc.record(
  {
    to: fc.constantFrom('school', 'parent', 'media', 'juvenile-court'),
    item: fc.constantFrom('photo', 'endangerment', 'fosterCareStatus'),
    law: sources,
  },
  plain,
);

const recorded: fc.Arbitrary<RecordedText> = fc
  .tuple(sources, fc.option(duties))
  .map(([law, on]) => ({ text: 'once missing for a day', law, readOn: day, ...(on === null ? {} : { on }) }));

const advice = (id: string, when: fc.Arbitrary<Predicate>): fc.Arbitrary<AddedAdvice> =>
  fc.tuple(when, fc.option(fc.constantFrom(...reports))).map(([rule, after]) => ({
    ...{ id, basis: 'overlay', text: 'Ask the police for an alert.', when: rule },
    ...(after === null ? { contact: { name: 'the example hotline', phone: '1-555-0100' } } : { after }),
  }));

const label: fc.Arbitrary<Label> = fc.constantFrom({ en: 'an example' }, { en: 'an example', es: 'un ejemplo' });
const words = fc.dictionary(fc.constantFrom('example-unit', 'juvenile-court', 'absent-from-care'), label, { maxKeys: 2, ...plain });

const readings: fc.Arbitrary<StricterReadings> = fc.constantFrom(
  {},
  {},
  { returnedBeforeReport: 'still-owed' },
  { responsibilityEnds: 'communication-continues' },
  { returnedBeforeReport: 'still-owed', responsibilityEnds: 'communication-continues' },
);

/** At most one, so that nothing is drawn out longer than it tells. */
const maybe = <Each>(each: fc.Arbitrary<Each>): fc.Arbitrary<readonly Each[]> => fc.array(each, { maxLength: 1 });

/** An overlay of a state that there is not, with an office whose calendar is among the layers, and limits that name another. */
function overlayWith(
  id: string,
  rules: (office: Calendar, length: fc.Arbitrary<Span>) => fc.Arbitrary<Partial<OverlayDraft>>,
): fc.Arbitrary<Overlay> {
  return calendar(`${id}-office`)
    .chain((office) =>
      fc.tuple(
        rules(office, span(office.id, office.id, 'no-such-office')),
        fc.constantFrom(null, 'the example office'),
        fc.constant(office),
      ),
    )
    .map(([said, confirmedBy, office]) =>
      defineOverlay({
        ...{ id, jurisdiction: 'Example State', calendars: [office], ...said },
        provenance: { source: 'Example State Manual 1.2', readOn: day, confirmedBy },
      }),
    );
}

/**
 * Overlays of a state that there is not, of every shape that an overlay may have: limits on federal duties in every unit and
 * from every kind of moment, duties of any actor to anybody, recurring ones among them, for wider classes, ages and risks,
 * content, channels, what is withheld, advice, readings, words, recorded texts, calendars, and days on which rules begin and
 * end. Each can be laid over federal law, and two of different names over one another.
 *
 * @param id - its name
 * @returns an arbitrary; it shrinks towards an overlay with no rules
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { federal, withOverlay } from 'missing-child-rules';
 * import { overlay } from 'missing-child-rules/testing';
 * fc.sample(overlay('example-state'), 20).every((each) => withOverlay(federal, each).id === 'federal + example-state'); // true
 * ```
 */
export function overlay(id: string): fc.Arbitrary<Overlay> {
  return overlayWith(id, (office, length) =>
    fc.record(
      {
        limits: limits(length),
        duties: fc
          .tuple(
            maybe<AddedDuty>(addedDuty({ id: `${id}-first`, office, length })),
            maybe<AddedDuty>(addedDuty({ id: `${id}-second`, office, length })),
            maybe(programmeDuty(`${id}-yearly`)),
          )
          .map((all) => all.flat()),
        content: fc.array(content, { maxLength: 2 }),
        withheld: maybe(withheld),
        recorded: maybe(recorded),
        advice: maybe(advice(`${id}-advice`, fc.constantFrom<Predicate>(missingChild, abductedFromCare, endangeredRunaway))),
        readings,
        words,
      },
      plain,
    ),
  );
}

/**
 * The hostile variant of {@link overlay}: with a duty and advice whose rules throw, promise, or return no finding. It can be
 * laid, since no type and no check sees into a function.
 *
 * @param id - its name
 * @returns an arbitrary
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { assess, federal, instant, parseEpisode, withOverlay } from 'missing-child-rules';
 * import { faultyOverlay } from 'missing-child-rules/testing';
 * const episode = parseEpisode({ zone: 'UTC' });
 * const faults = fc.sample(faultyOverlay('example'), 20).map((each) => assess(episode, instant('2026-11-01T12:00:00Z'), withOverlay(federal, each)).faults);
 * faults.every((found) => found.some(({ rule }) => rule === 'example-advice')); // true
 * ```
 */
export function faultyOverlay(id: string): fc.Arbitrary<Overlay> {
  return overlayWith(id, (office, length) =>
    fc.record(
      {
        limits: limits(length),
        duties: addedDuty({ id: `${id}-faulty`, office, length, when: brokenRule }).map((duty) => [duty]),
        advice: advice(`${id}-advice`, brokenRule).map((row) => [row]),
      },
      plain,
    ),
  );
}
