import fc from 'fast-check';
import type { Episode } from '../../src/facts/episode.js';
import { instant, type Instant } from '../../src/kernel/instant.js';
import { parseEpisode } from '../../src/schemas/episode.js';
import { distance, happening, place, type Place } from './events.js';
import { anchor, DAY, facts, zone, type FactsInput, type Said } from './facts.js';

/** An entry of the log as a caller may write it. */
export interface EntryInput extends Said {
  readonly kind: string;
  readonly id?: string;
}

/** An episode as a caller may write it: plain JSON that `parseEpisode` accepts. */
export interface EpisodeInput extends FactsInput {
  readonly zone: string;
  readonly events?: readonly EntryInput[];
}

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

/** Episodes as callers write them: accepted, and as various as the schema allows. Most happens within days of one moment. */
export const episodeInput = (): fc.Arbitrary<EpisodeInput> =>
  anchor.chain((at) =>
    fc.record({ zone, facts: facts(at), drafts: drafts(at), amendments: amendments(at) }).map(({ zone, facts, drafts, amendments }) => {
      const known = facts.agencies === undefined || facts.agencies === null ? null : facts.agencies.map(({ id }) => id);
      const log = drafts.map((each, index) => entry(each, each.isNamed ? `e${String(index)}` : null, known));
      const corrections = amendments.flatMap((each, index) => correction(each, index, at, log, known));
      return { zone, ...facts, ...(log.length === 0 ? {} : { events: tied([...log, ...corrections]) }) };
    }),
  );

/** Only agencies of the record are named in it, and a report is made by an agency or by somebody else. */
function entry({ said, place }: Draft, id: string | null, known: readonly string[] | null): EntryInput {
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
  log: readonly EntryInput[],
  known: readonly string[] | null,
): EntryInput[] {
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
function tied(entries: readonly EntryInput[]): readonly EntryInput[] {
  const reports = entries.flatMap(({ kind, id }) => (kind === 'reported' && id !== undefined ? [id] : []));
  return entries.map((each) => ({
    ...each,
    ...confirming(each, reports),
    ...('with' in each && each['with'] !== null
      ? { with: { ...(each['with'] as EntryInput), ...confirming(each['with'] as EntryInput, reports) } }
      : {}),
  }));
}

function confirming(entry: EntryInput, reports: readonly string[]): Said {
  return typeof entry['report'] === 'number' ? { report: reports[entry['report']] ?? null } : {};
}

/** Parsed episodes. */
export const episode = (): fc.Arbitrary<Episode> => episodeInput().map(parseEpisode);

/** A moment at which to ask about an episode: at one of its events, or at a deadline after one, or a millisecond beside it. */
export const instantNear = ({ events }: Episode): fc.Arbitrary<Instant> => {
  const times = events.flatMap((each) =>
    'on' in each ? [`${each.on}T12:00:00Z`] : 'between' in each ? each.between : each.at === 'unknown' ? [] : [each.at],
  );
  return fc
    .tuple(fc.constantFrom(...(times.length === 0 ? ['2026-11-01T12:00:00Z'] : times)), distance)
    .map(([time, away]) => instant(new Date(Date.parse(time) + away).toISOString()));
};
