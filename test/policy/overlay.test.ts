import {
  assess,
  calendarDate,
  defineOverlay,
  federal,
  instant,
  parseEpisode,
  RulesError,
  withOverlay,
  type AddedContent,
  type AddedLimit,
  type Limit,
  type Overlay,
  type OverlayDraft,
  type Policy,
  type Problem,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { duty } from './kinds/example.js';

const manual = {
  id: 'example-manual',
  citation: 'Example State Manual 1.2',
  kind: 'overlay',
  interval: { from: calendarDate('2024-07-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'T',
} as const;

const limit: AddedLimit = {
  on: 'ive-report-missing-to-ncmec',
  from: 'agency-determined-missing',
  within: { hours: 8 },
  law: manual,
};

const draft = (id: string, limits: readonly AddedLimit[] = []): OverlayDraft => ({
  id,
  jurisdiction: 'Example State',
  provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: null },
  limits,
});

const overlay = (id: string, ...limits: readonly Partial<AddedLimit>[]): Overlay =>
  defineOverlay(
    draft(
      id,
      limits.map((each) => ({ ...limit, ...each })),
    ),
  );

function problemsOf(lay: () => Policy): readonly Problem[] {
  try {
    lay();
  } catch (error) {
    if (error instanceof RulesError && error.name === 'OverlayError') return error.problems;
    throw error;
  }
  return [];
}

/** The limits of a duty. */
const limitsIn = ({ duties }: Policy, id: string = limit.on): readonly Limit[] =>
  duties.flatMap((row) => (row.id === id && 'limits' in row ? row.limits : []));

const police = 'ive-report-missing-to-law-enforcement';
const reports = [police, 'ive-report-missing-to-ncmec', 'ive-report-trafficking-victim'];

const codes = (lay: () => Policy): unknown => problemsOf(lay).map(({ path, code }) => [path, code]);

describe('an overlay', () => {
  it('is what was written down, made whole and frozen', () => {
    const made = defineOverlay(draft('a', [limit]));
    const nothing = { limits: [], duties: [], content: [], withheld: [], recorded: [], advice: [], readings: {}, words: {}, calendars: [] };
    expect(made).toEqual({ ...nothing, ...draft('a', [limit]) });
    expect(defineOverlay({ id: 'b', jurisdiction: 'Example', provenance: made.provenance })).toEqual({
      id: 'b',
      jurisdiction: 'Example',
      provenance: made.provenance,
      ...nothing,
    });
    expect([made, made.provenance, made.limits].every(Object.isFrozen)).toBe(true);
  });

  it('does not change with what it was made from', () => {
    const provenance = { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy: null as string | null };
    const limits = [limit];
    const made = defineOverlay({ id: 'a', jurisdiction: 'Example', provenance, limits });
    provenance.confirmedBy = 'somebody';
    limits.pop();
    expect(made).toMatchObject({ provenance: { confirmedBy: null }, limits: [limit] });
    expect(Object.isFrozen(provenance) || Object.isFrozen(limits)).toBe(false);
  });

  it('does not change with the limits it was made from', () => {
    const within = { hours: 8 };
    const made = defineOverlay(draft('a', [{ ...limit, within }]));
    within.hours = 99;
    expect(made.limits[0]?.within).toEqual({ hours: 8 });
  });
});

describe('a policy with overlays', () => {
  it('keeps the policy beneath as it was', () => {
    const before = JSON.stringify(federal);
    const laid = withOverlay(federal, overlay('a', {}), overlay('b', { on: 'ive-report-trafficking-victim' }));
    expect(JSON.stringify(federal)).toBe(before);
    expect(laid).not.toBe(federal);
    expect(laid.findings).toBe(federal.findings);
    expect(laid.readings).toEqual(federal.readings);
  });

  it('leaves every duty of which nothing is said the very same, so that its cost is that of what it says', () => {
    const first = withOverlay(federal, overlay('a', {}));
    const second = withOverlay(first, overlay('b', { on: police }));
    const others = (policy: Policy, touched: readonly string[]): readonly unknown[] =>
      policy.duties.filter(({ id }) => !touched.includes(id));
    expect(others(first, [limit.on]).every((row, place) => row === others(federal, [limit.on])[place])).toBe(true);
    expect(others(second, [police]).every((row, place) => row === others(first, [police])[place])).toBe(true);
  });

  it('names what was laid, in order', () => {
    const laid = withOverlay(withOverlay(federal, overlay('a')), overlay('b'), overlay('c'));
    expect(laid.id).toBe('federal + a + b + c');
    expect(laid.layers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(laid.layers[0]).toEqual(overlay('a'));
    expect(withOverlay(federal)).toEqual(federal);
  });

  it('adds each limit to its duty, after those which it has', () => {
    const laid = withOverlay(
      federal,
      overlay('a', {}, { within: { kind: 'immediately', inNoCaseLaterThanHours: 4 } }),
      overlay('b', { law: [manual] }),
    );
    const added = reports.map((id) => [id, limitsIn(laid, id).map(({ policy }) => policy)]);
    expect(added).toEqual([
      ['ive-report-missing-to-law-enforcement', ['federal']],
      ['ive-report-missing-to-ncmec', ['federal', 'a', 'a', 'b']],
      ['ive-report-trafficking-victim', ['federal']],
    ]);
    expect(limitsIn(laid).slice(1)).toEqual([
      { policy: 'a', from: 'agency-determined-missing', within: { hours: 8 }, law: [manual], effective: manual.interval },
      {
        policy: 'a',
        from: 'agency-determined-missing',
        within: { kind: 'immediately', inNoCaseLaterThanHours: 4 },
        law: [manual],
        effective: manual.interval,
      },
      { policy: 'b', from: 'agency-determined-missing', within: { hours: 8 }, law: [manual], effective: manual.interval },
    ]);
    expect(laid.duties.map((row) => ({ ...row, limits: [] }))).toEqual(federal.duties.map((row) => ({ ...row, limits: [] })));
  });

  it('counts a limit from the day it says, else from that of its source', () => {
    const effective = { from: calendarDate('2025-01-01'), to: calendarDate('2026-01-01') };
    const laid = withOverlay(federal, overlay('a', { effective }, { on: police }));
    expect([limitsIn(laid)[1], limitsIn(laid, police)[1]].map((each) => each?.effective)).toEqual([effective, manual.interval]);
  });

  it('takes an end that is left out for one that is not known: of a limit, of a duty and of what a report holds', () => {
    const effective = { from: calendarDate('2024-07-01') };
    const held: Omit<AddedContent, 'on'> = { items: ['photo'], law: manual, effective };
    const { on, ...own } = { ...limit, effective };
    const added = duty('example-own', { content: [held], effective, limits: [own] });
    const laid = withOverlay(
      federal,
      defineOverlay({ ...draft('a', [{ ...limit, effective }]), content: [{ ...held, on }], duties: [added] }),
    );
    const open = { ...effective, to: null };
    expect(limitsIn(laid).at(-1)?.effective).toEqual(open);
    const row = laid.duties.find(({ id }) => id === 'example-own');
    expect(row).toMatchObject({ effective: open, limits: [{ effective: open }], content: [{ effective: open }] });
    const report = laid.duties.find(({ id }) => id === on);
    expect(report?.scope === 'episode' ? report.content?.at(-1)?.effective : undefined).toEqual(open);
  });
});

describe('what cannot be laid', () => {
  it('a layer under a name that is taken', () => {
    expect(codes(() => withOverlay(federal, overlay('a'), overlay('a')))).toEqual([['/1/id', 'DUPLICATE_ID']]);
    expect(codes(() => withOverlay(withOverlay(federal, overlay('a')), overlay('b'), overlay('a')))).toEqual([['/1/id', 'DUPLICATE_ID']]);
    expect(codes(() => withOverlay(federal, overlay('federal')))).toEqual([['/0/id', 'DUPLICATE_ID']]);
    expect(codes(() => withOverlay(federal, overlay('a'), overlay('b')))).toEqual([]);
  });

  it('a layer that calls itself federal, over whatever lies there', () => {
    expect(codes(() => withOverlay(withOverlay(federal, overlay('a')), overlay('federal')))).toEqual([['/0/id', 'DUPLICATE_ID']]);
  });

  it('a limit on a duty that there is not', () => {
    expect(codes(() => withOverlay(federal, overlay('a', {}, { on: 'no-such-duty', from: 'last-seen' })))).toEqual([
      ['/0/limits/1/on', 'UNKNOWN_ID'],
    ]);
  });

  it.each([
    [{ hours: NaN }, true],
    [{ hours: -1 }, true],
    [{ hours: -Number.MIN_VALUE }, true],
    [{ hours: Infinity }, true],
    [{ hours: 0 }, false],
    [{ hours: 0.5 }, false],
    [{ kind: 'immediately', inNoCaseLaterThanHours: NaN }, true],
    [{ kind: 'immediately', inNoCaseLaterThanHours: -1 }, true],
    [{ kind: 'immediately', inNoCaseLaterThanHours: 0 }, false],
    [{ kind: 'immediately' }, false],
  ] as const)('a limit of %j: %s', (within, isRefused) => {
    const path = 'hours' in within ? '/limits/0/within/hours' : '/limits/0/within/inNoCaseLaterThanHours';
    expect(codes(() => withOverlay(federal, overlay('a', { within })))).toEqual(isRefused ? [[path, 'NOT_A_LENGTH']] : []);
  });

  it('everything that is wrong at once: first with the overlay itself, then with its place', () => {
    expect(
      codes(() => withOverlay(federal, overlay('a', { within: { hours: -1 } }, { from: 'last-seen', within: { hours: NaN } }))),
    ).toEqual([
      ['/limits/0/within/hours', 'NOT_A_LENGTH'],
      ['/limits/1/within/hours', 'NOT_A_LENGTH'],
    ]);
    expect(codes(() => withOverlay(federal, overlay('b'), overlay('a', { on: 'no-such-duty' }), overlay('b', { on: 'neither' })))).toEqual([
      ['/1/limits/0/on', 'UNKNOWN_ID'],
      ['/2/id', 'DUPLICATE_ID'],
      ['/2/limits/0/on', 'UNKNOWN_ID'],
    ]);
  });

  it('with words for each problem', () => {
    const problems = problemsOf(() => withOverlay(federal, overlay('a', { on: 'x' }), overlay('a')));
    expect(problems).toEqual([
      { path: '/0/limits/0/on', code: 'UNKNOWN_ID', expected: expect.stringContaining('the id of a duty') as string },
      { path: '/1/id', code: 'DUPLICATE_ID', expected: 'a name that no other layer of the policy has' },
    ]);
    expect(() => withOverlay(federal, overlay('federal'))).toThrow(
      'the overlay cannot be laid over this policy: `/0/id` must be a name that no other layer of the policy has',
    );
  });

  it('a limit that rests on nothing is not dropped in silence', () => {
    const lay = (): Policy => withOverlay(federal, overlay('a', { law: [] }));
    const isLaid = problemsOf(lay).length === 0 && limitsIn(lay()).length === 2;
    expect(isLaid || problemsOf(lay).length > 0).toBe(true);
  });
});

describe('an overlay and the federal floor', () => {
  it('leaves the status by federal limits alone what it was', () => {
    const episode = parseEpisode({
      zone: 'America/Chicago',
      agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
      whereaboutsUnknown: 'yes',
      events: [{ kind: 'agency-received-information', agency: 'county', at: '2026-05-04T15:00:00Z' }],
    });
    const strict = withOverlay(federal, overlay('a', { from: 'agency-received-information', within: { hours: 1 } }));
    const statuses = (policy: Policy): unknown =>
      assess(episode, instant('2026-05-04T18:00:00Z'), policy)
        .duties.filter(({ id }) => reports.includes(id))
        .map(({ status, federal: floor }) => [status, floor]);
    expect(statuses(federal)).toEqual([
      ['open', 'open'],
      ['open', 'open'],
      ['waiting', 'waiting'],
    ]);
    expect(statuses(strict)).toEqual([
      ['open', 'open'],
      ['overdue', 'open'],
      ['waiting', 'waiting'],
    ]);
  });
});
