import fc from 'fast-check';
import { instant, parseEpisode, type Episode, type Instant } from 'missing-child-rules';
import { distance, happening, place, type Place } from './events.js';
import { anchor, DAY, facts, zone } from './facts.js';
import type { EntryRecord, EpisodeRecord, Said } from './records.js';
import { ordinaryEpisode } from './ordinary.js';

/** An entry that is not yet tied to the agencies and to the other entries. */
interface Draft {
  readonly said: Said & { readonly kind: string };
  readonly place: Place;
  readonly isNamed: boolean;
}

/** A correction of whichever entry the number falls on. */
interface Amendment {
  readonly of: number;
  readonly instead: Draft | null;
  readonly keepsName: boolean;
}

const draft = (at: number): fc.Arbitrary<Draft> => fc.record({ said: happening(at), place: place(at), isNamed: fc.boolean() });

const receipt = (at: number): Draft => ({
  said: { kind: 'agency-received-information', agency: 'county' },
  place: { at: new Date(at).toISOString() },
  isNamed: false,
});

const drafts = (at: number): fc.Arbitrary<readonly Draft[]> =>
  fc
    .tuple(fc.array(draft(at), { maxLength: 9 }), fc.boolean())
    .map(([others, isReceived]) => (isReceived ? [receipt(at), ...others] : others));

const amendments = (at: number): fc.Arbitrary<readonly Amendment[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ of: fc.nat(9), instead: fc.option(draft(at)), keepsName: fc.boolean() }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
  );

/** As various as the schema allows. Most happens within days of one moment. */
const variousEpisode: fc.Arbitrary<EpisodeRecord> = anchor.chain((at) =>
  fc.record({ zone, facts: facts(at), drafts: drafts(at), amendments: amendments(at) }).map((drawn) => {
    const known = drawn.facts.agencies?.map(({ id }) => id) ?? null;
    const log = drawn.drafts.map((each, index) => entry(each, each.isNamed ? `e${String(index)}` : null, known));
    const corrections = drawn.amendments.flatMap((each, index) => correction(each, index, at, log, known));
    return { zone: drawn.zone, ...drawn.facts, ...(log.length === 0 ? {} : { events: tied([...log, ...corrections]) }) };
  }),
);

/**
 * Episodes as callers write them: accepted by `parseEpisode`, as various as it allows, and among them the ordinary course
 * of things. Facts are unknown, times rough and records corrected more often than in life.
 *
 * @returns an arbitrary; it shrinks towards fewer events and fewer facts
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { safeParseEpisode } from 'missing-child-rules';
 * import { episodeInput } from 'missing-child-rules/testing';
 * fc.sample(episodeInput(), 20).every((input) => safeParseEpisode(input).ok); // true
 * ```
 */
export function episodeInput(): fc.Arbitrary<EpisodeRecord> {
  return fc.oneof({ weight: 3, arbitrary: variousEpisode }, { weight: 1, arbitrary: ordinaryEpisode });
}

/**
 * Entries of a log as callers write them, of every kind: a report, a return, a change of the facts. Each may stand alone in
 * an episode whose agencies are not known.
 *
 * @returns an arbitrary
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { safeParseEpisode } from 'missing-child-rules';
 * import { eventInput } from 'missing-child-rules/testing';
 * fc.sample(eventInput(), 20).every((event) => safeParseEpisode({ zone: 'UTC', events: [event] }).ok); // true
 * ```
 */
export function eventInput(): fc.Arbitrary<EntryRecord> {
  return anchor.chain(draft).map((drawn) => {
    const [alone = { kind: drawn.said.kind }] = tied([entry(drawn, drawn.isNamed ? 'e' : null, null)]);
    return alone;
  });
}

/** Only agencies of the record are named in it, and a report is made by an agency or by somebody else. */
function entry({ said, place }: Draft, id: string | null, known: readonly string[] | null): EntryRecord {
  const named = Object.fromEntries(
    Object.entries(said).map(([key, value]) => {
      const isStranger =
        (key === 'agency' || key === 'onBehalfOf') && typeof value === 'string' && known !== null && !known.includes(value);
      const isSecond = key === 'by' && said.kind === 'reported' && typeof said['agency'] === 'string';
      return [key, isStranger || isSecond ? null : value];
    }),
  );
  return { kind: said.kind, ...(id === null ? {} : { id }), ...named, ...place };
}

/** Each made at a moment of its own, so that it is known which one stands. */
function correction(
  { of, instead, keepsName }: Amendment,
  index: number,
  at: number,
  log: readonly EntryRecord[],
  known: readonly string[] | null,
): EntryRecord[] {
  const replaces = log.filter(({ id }) => id !== undefined)[of]?.id;
  if (replaces === undefined) return [];
  const made = new Date(at + (3 + index) * DAY).toISOString();
  return [
    {
      kind: 'corrected',
      at: made,
      replaces,
      with: instead === null ? null : entry(instead, keepsName ? replaces : `w${String(index)}`, known),
    },
  ];
}

/** Confirmed reports are reports of the log. */
function tied(entries: readonly EntryRecord[]): readonly EntryRecord[] {
  const reports = entries.flatMap(({ kind, id }) => (kind === 'reported' && id !== undefined ? [id] : []));
  return entries.map((each) => ({
    ...each,
    ...confirming(each, reports),
    ...('with' in each && each['with'] !== null
      ? { with: { ...(each['with'] as EntryRecord), ...confirming(each['with'] as EntryRecord, reports) } }
      : {}),
  }));
}

function confirming(entry: EntryRecord, reports: readonly string[]): Said {
  return typeof entry['report'] === 'number' ? { report: reports[entry['report']] ?? null } : {};
}

/**
 * Episodes as `parseEpisode` makes them.
 *
 * @returns an arbitrary; it shrinks like {@link episodeInput}
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { assess } from 'missing-child-rules';
 * import { episode, instantNear } from 'missing-child-rules/testing';
 * const asked = episode().chain((each) => fc.tuple(fc.constant(each), instantNear(each)));
 * fc.sample(asked, 20).every(([each, asOf]) => assess(each, asOf).duties.length > 0); // true
 * ```
 */
export function episode(): fc.Arbitrary<Episode> {
  return episodeInput().map(parseEpisode);
}

/**
 * Moments at which to ask about an episode: at one of its events, at a deadline after one, or a millisecond beside it.
 *
 * @param episode - the episode
 * @returns an arbitrary
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { parseEpisode } from 'missing-child-rules';
 * import { instantNear } from 'missing-child-rules/testing';
 * const episode = parseEpisode({ zone: 'UTC', events: [{ kind: 'last-seen', at: '2026-05-04T12:00:00Z' }] });
 * fc.sample(instantNear(episode), 20).every((at) => at.startsWith('2026') || at.startsWith('2027')); // true
 * ```
 */
export function instantNear({ events }: Episode): fc.Arbitrary<Instant> {
  const times = events.flatMap((each) =>
    'on' in each ? [`${each.on}T12:00:00Z`] : 'between' in each ? each.between : each.at === 'unknown' ? [] : [each.at],
  );
  return fc
    .tuple(fc.constantFrom(...(times.length === 0 ? ['2026-11-01T12:00:00Z'] : times)), distance)
    .map(([time, away]) => instant(new Date(Date.parse(time) + away).toISOString()));
}
