import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD, type PublicNotice, type Ready } from '../../src/public-notice/notice.js';
import { toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import { validDraft, type Draft } from './drafts.js';
import { differences, differing, library, observe, traced, wordsOf, type Subject } from './observe.js';
import { Dice, recordOf } from './protected.js';

const PROVING = process.env['PROVE'] === '1';
const PAIRS = Number(process.env['PAIRS'] ?? (PROVING ? 1_000_000 : 4_000));
const SEED = 20261121;

/** Half of them ready, the others held by an approval that is not given or by a public field that is out of form. */
const base: fc.Arbitrary<object> = fc.tuple(validDraft, fc.noBias(fc.nat({ max: 15 }))).map(([draft, turn]) => {
  const without = (key: keyof Draft['approvals'], answer: unknown): object => ({
    ...draft,
    approvals: { ...draft.approvals, [key]: answer },
  });
  switch (turn) {
    case 0:
      return without('guardianPermission', 'no');
    case 1:
      return without('investigatingAgencyConsulted', 'unknown');
    case 2:
      return without('ncicEntered', undefined);
    case 3:
      return without('jurisdictionRule', true);
    case 4:
      return { ...draft, name: { first: 'robin of the house' } };
    case 5:
      return { ...draft, caseType: 'missing-from-care' };
    case 6:
      return { ...draft, issuer: 'child-welfare-agency' };
    case 7:
      return { ...draft, lastSeen: 'Springfield' };
    default:
      return draft;
  }
});

const PAIRS_OF_ONE = 25;
const bases = fc.sample(base, { numRuns: Math.ceil(PAIRS / PAIRS_OF_ONE), seed: SEED });

/** Records of one draft, each with other protected facts. The first is one half of every pair. */
function recordsOf(turn: number): readonly object[] {
  const dice = new Dice(SEED + turn);
  return Array.from({ length: PAIRS_OF_ONE + 1 }, () => recordOf(bases[turn], dice) as object);
}

/** Where the first drafts with a `null` or an empty list have theirs: the optional fields of a notice. */
function optionalPaths(value: unknown, path = ''): readonly (readonly [path: string, given: boolean])[] {
  if (value === null) return [[path, false]];
  if (Array.isArray(value)) return [[path, value.length > 0], ...value.flatMap((each) => optionalPaths(each, `${path}/*`))];
  if (typeof value !== 'object') return [[path, true]];
  return [[path, true], ...Object.entries(value).flatMap(([key, each]) => optionalPaths(each, `${path}/${key}`))];
}

describe('two drafts that differ only in protected facts', () => {
  it(`cannot be told apart by anything that comes out, over ${String(PAIRS)} pairs`, { timeout: 60_000 + 10 * PAIRS }, () => {
    let ready = 0;
    const told: string[] = [];
    for (let turn = 0; turn < bases.length; turn += 1) {
      const [first, ...others] = recordsOf(turn).map((record) => observe(library, record));
      for (const other of others) told.push(...differing(first!, other).map((name) => `${String(turn)}: ${name}`));
      if (first!['status'] === 'ready') ready += others.length;
    }
    const pairs = bases.length * PAIRS_OF_ONE;
    console.log(`non-interference: ${String(pairs)} pairs, seed ${String(SEED)}, ready ${((100 * ready) / pairs).toFixed(1)}%`);
    expect(told).toEqual([]);
    expect(ready / pairs).toBeGreaterThan(0.4);
    expect(ready / pairs).toBeLessThan(0.6);
  });

  it('are taken from drafts in which each optional field is there in a fifth or more', () => {
    const notices = bases.map(toPublicNotice).filter((result): result is Ready => result.status === 'ready');
    const given = new Map<string, number>();
    for (const { notice } of notices) {
      const here = new Set(
        optionalPaths(notice)
          .filter(([, is]) => is)
          .map(([path]) => path),
      );
      for (const path of here) given.set(path, (given.get(path) ?? 0) + 1);
    }
    const shares = [...given].filter(([path]) => !path.endsWith('/*')).map(([path, count]) => [path, count / notices.length] as const);
    const rarest = shares.reduce((low, each) => (each[1] < low[1] ? each : low));
    console.log(`optional fields: ${String(shares.length)} paths, rarest ${rarest[0]} in ${(100 * rarest[1]).toFixed(0)}%`);
    expect(shares.filter(([, share]) => share < 0.2)).toEqual([]);
    expect(shares.length).toBeGreaterThan(50);
  });

  it('are read in the same way: public keys only, each once, and keys are never enumerated', () => {
    const known = new Set<string>();
    const { draft, log } = traced({});
    toPublicNotice(draft);
    for (const entry of log) known.add(entry);
    for (let turn = 0; turn < Math.min(300, bases.length); turn += 1) {
      const watched = traced(recordsOf(turn)[0]!);
      toPublicNotice(watched.draft);
      expect(watched.log.filter((entry) => !entry.startsWith('get '))).toEqual([]);
      expect(new Set(watched.log).size).toBe(watched.log.length);
      expect(watched.log.filter((entry) => entry.split('/').length === 2).every((entry) => known.has(entry))).toBe(true);
    }
    expect([...known].sort()).toEqual(
      [
        ...['publicId', 'name', 'age', 'looks', 'marks', 'clothing', 'missingSince', 'lastSeen', 'caseType', 'publicCircumstances'],
        ...['companion', 'vehicle', 'issuer', 'investigatingAgency', 'ncmecNumber', 'photoId', 'publishedOn', 'expiresOn'],
        ...['caseNumberPattern', 'approvals'],
      ]
        .map((key) => `get /${key}`)
        .sort(),
    );
  });

  it('give the same object where they are held', () => {
    expect(toPublicNotice(undefined)).toBe(HELD);
    expect(toPublicNotice({ inFosterCare: true })).toBe(toPublicNotice({ inFosterCare: false }));
  });
});

const inCare = (draft: unknown): boolean => typeof draft === 'object' && draft !== null && 'inFosterCare' in draft;
const projected = (change: (result: Ready, draft: object) => object): Subject => ({
  ...library,
  project: (draft) => {
    const result = toPublicNotice(draft);
    return result.status === 'ready' && inCare(draft) ? (change(result, draft as object) as Ready) : result;
  },
});
const worded = (name: string): Subject => ({
  ...library,
  words: (notice: PublicNotice, draft) => ({ ...wordsOf(notice), [name]: `${wordsOf(notice)[name] ?? ''}${inCare(draft) ? ' ' : ''}` }),
});
const hidden = (result: Ready, key: PropertyKey, value: unknown): object =>
  Object.freeze(Object.defineProperty({ ...result }, key, { value, enumerable: false }));

/** Asks for more where it has learnt something. */
function readsOn(draft: unknown): void {
  if (typeof draft === 'object' && draft !== null && Reflect.get(draft, 'inFosterCare') === true) Reflect.get(draft, 'placement');
}

/** One leak for each observable, small enough to be seen there. */
const leaks: Readonly<Record<string, Subject>> = {
  status: { ...library, project: (draft) => (inCare(draft) ? HELD : toPublicNotice(draft)) },
  held: { ...library, project: (draft) => (inCare(draft) ? Object.freeze({ status: 'held' }) : toPublicNotice(draft)) },
  json: projected((result) => Object.freeze({ notice: result.notice, status: result.status })),
  inspection: projected((result) => hidden(result, 'checked', true)),
  clone: projected((result) => Object.freeze({ ...result, reason: undefined })),
  descriptors: projected((result) => ({ ...result })),
  reachable: projected((result, draft) => hidden(result, 'source', draft)),
  trace: { ...library, project: (draft) => (readsOn(draft), toPublicNotice(draft)) },
  ...Object.fromEntries(
    Object.keys(observe(library, bases.find((draft) => toPublicNotice(draft).status === 'ready') ?? {}))
      .filter((name) => /-(?:en|es)$|^slug$/.test(name))
      .map((name) => [name, worded(name)]),
  ),
};

describe('a leak planted in', () => {
  const ready = bases.find((draft) => toPublicNotice(draft).status === 'ready') ?? {};
  const heldDraft = bases.find((draft) => toPublicNotice(draft).status === 'held') ?? {};

  it('every observable has one', () => {
    expect(Object.keys(leaks).sort()).toEqual(Object.keys(observe(library, ready)).sort());
  });

  it.each(Object.entries(leaks))('%s is seen there', (name, leaky) => {
    const draft = name === 'held' ? heldDraft : ready;
    const inside = { ...draft, inFosterCare: true };
    expect(differences(library, inside, draft)).toEqual([]);
    expect(differences(leaky, inside, draft)).toContain(name);
  });
});
