import fc from 'fast-check';
import { assess, explain, federal, nextSteps, parseEpisode, type Duty } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { anyInput, lawOf, question, questionOf, runs } from '../properties/questions.js';
import { assessed, dutyOf, hour, received, report, type Given } from './cases.js';

const entry = 'state-entry-within-2-hours';
const search = 'le-search';
const others = federal.duties.filter(({ who }) => who !== 'title-iv-e-agency').map(({ id }) => id);
const isOthers = ({ id }: Duty): boolean => others.includes(id);

const told: Given = { id: 'p', kind: 'police-received-report', at: hour(0) };
const word = (kind: 'confirmed-done' | 'confirmed-not-done', duty: string, at: string): Given => ({ kind, duty, at });

describe('a duty of others', () => {
  it('is never decided by silence: without an entry, a verification, a notice or a word it is waiting, open to doubt or ended', () => {
    const silent = anyInput().map((input) => ({
      ...input,
      events: (input.events ?? []).filter(
        ({ kind, by }) =>
          !['ncic-entered', 'ncic-verified', 'confirmed-done', 'confirmed-not-done', 'corrected'].includes(kind) && by === undefined,
      ),
    }));
    fc.assert(
      fc.property(questionOf(silent), ({ episode, asOf, readings }) => {
        for (const duty of assess(episode, asOf, lawOf(readings)).duties.filter(isOthers)) {
          expect(['waiting', 'not-owed', 'indeterminate', 'moot', 'met']).toContain(duty.status);
          if (duty.status === 'met') expect(duty.id).toBe('le-notify-ncmec-foster-child');
          expect(duty.outstanding).toBe(false);
        }
      }),
      runs(100),
    );
  });

  it('leaves the agency’s own duties alone, whatever was confirmed about it', () => {
    fc.assert(
      fc.property(question(), fc.constantFrom(...others), fc.boolean(), ({ input, asOf, readings }, duty, isDone) => {
        const said = { kind: isDone ? 'confirmed-done' : 'confirmed-not-done', duty, at: asOf };
        const own = (events: typeof input.events): readonly Duty[] =>
          assess(parseEpisode({ ...input, events }), asOf, lawOf(readings)).duties.filter((each) => !isOthers(each));
        expect(own([...(input.events ?? []), said])).toEqual(own(input.events));
      }),
      runs(100),
    );
  });

  it('is not the agency’s to research: no fact is asked for because of it', () => {
    const facts = { placement: null, child: {}, agencies: [] };
    expect(assessed([told], hour(1), facts).needs).toEqual([]);
  });

  it('keeps to its own stretch: a word after the child was lost again is not about the time before', () => {
    const seen = { kind: 'located', verifiedBy: 'police-in-person', at: hour(10) };
    const lost = { kind: 'whereabouts-lost', at: hour(20) };
    const { duties } = assessed(
      [told, seen, lost, { ...told, id: 'p2', at: hour(21) }, word('confirmed-not-done', entry, hour(30))],
      hour(40),
    );
    expect(duties.filter(({ id }) => id === entry).map(({ status }) => status)).toEqual(['indeterminate', 'overdue']);
  });

  it('was done at the deed that shows it, whoever confirmed it later', () => {
    const entered = { id: 'e', kind: 'ncic-entered', at: hour(1) };
    const found = dutyOf(assessed([told, entered, word('confirmed-done', entry, hour(3))]), entry);
    expect(found).toMatchObject({ status: 'met', metAt: hour(1), evidence: ['e'] });
  });

  it('was done by the first word that it was, even where nobody knows when that was said', () => {
    const [first, second] = [word('confirmed-done', entry, hour(2)), word('confirmed-done', entry, hour(9))];
    expect(dutyOf(assessed([told, second]), entry).status).toBe('indeterminate');
    expect(dutyOf(assessed([told, first, second]), entry)).toMatchObject({ status: 'met', evidence: ['/events/1', '/events/2'] });
    expect(dutyOf(assessed([told, word('confirmed-done', entry, 'unknown')]), entry)).toMatchObject({
      status: 'indeterminate',
      evidence: ['/events/1'],
    });
  });

  it.each([
    [hour(3), 'met-late'],
    [hour(5, -1), 'met-late'],
    [hour(5), 'indeterminate'],
    [hour(9), 'indeterminate'],
  ])('was done after the last word before that it was not: not done by %s, done by hour 5: %s', (at, status) => {
    expect(dutyOf(assessed([told, word('confirmed-not-done', entry, at), word('confirmed-done', entry, hour(5))]), entry).status).toBe(
      status,
    );
  });

  it.each([
    [hour(20, -1), 'met'],
    [hour(20), 'indeterminate'],
  ])('is spoken of by words in its stretch alone: said at %s, %s', (at, status) => {
    const known = { kind: 'changed', at: hour(10), facts: { whereaboutsUnknown: 'no' } };
    const events = [told, known, { kind: 'whereabouts-lost', at: hour(20) }, word('confirmed-done', 'le-search', at)];
    expect(assessed(events, hour(40)).duties.find(({ id }) => id === 'le-search')?.status).toBe(status);
  });

  const inNcic = 'le-report-under-21-to-ncic';

  // 34 U.S.C. 41308(3) asks for the entry in NCIC and in the state system: the whole shows its part, and its part's absence that of the whole.
  it('is spoken of by a word on the other duty of one entry, as far as that says something of it', () => {
    fc.assert(
      fc.property(question(), fc.boolean(), ({ input, asOf, readings }, isDone) => {
        const statuses = (named: string, asked: string): readonly string[] => {
          const said = { kind: isDone ? 'confirmed-done' : 'confirmed-not-done', duty: named, at: asOf };
          const { duties } = assess(parseEpisode({ ...input, events: [...(input.events ?? []), said] }), asOf, lawOf(readings));
          return duties.filter(({ id }) => id === asked).map(({ status }) => status);
        };
        expect(statuses(inNcic, entry)).toEqual(statuses(entry, entry));
        if (isDone) expect(statuses(entry, inNcic)).toEqual(statuses(inNcic, inNcic));
        else expect(statuses(entry, inNcic)).toEqual(statuses('no-such-duty', inNcic));
      }),
      runs(100),
    );
  });

  it('is not shown by what the agency reported and confirmed itself', () => {
    const events = [
      report({ id: 'x', to: 'ncmec', at: hour(1) }),
      { kind: 'agency-confirmed-report', agency: 'county', report: 'x', at: hour(2) },
    ];
    expect(dutyOf(assessed([told, ...events]), 'le-notify-ncmec-foster-child')).toMatchObject({ status: 'indeterminate', evidence: [] });
  });

  it('that the child is kept somewhere by an abductor ends no search', () => {
    const kept = { kind: 'located', verifiedBy: 'police-in-person', at: hour(10) };
    expect(dutyOf(assessed([told, kept]), search).status).toBe('moot');
    expect(dutyOf(assessed([told, kept], hour(100), { abducted: 'yes' }), search).status).toBe('indeterminate');
  });

  it.each([
    ['on the day of the report, before or after it', { kind: 'returned', on: '2026-05-04' }, 'indeterminate'],
    ['nobody knows when', { kind: 'returned', at: 'unknown' }, 'indeterminate'],
    ['on the day after', { kind: 'returned', on: '2026-05-05' }, 'moot'],
  ])('ends with a recovery %s: %s', (_, event, status) => {
    expect(dutyOf(assessed([told, event]), search).status).toBe(status);
  });

  it('has ended with a certain recovery, whatever else may have been one', () => {
    const perhaps = { kind: 'located', at: hour(5) };
    expect(dutyOf(assessed([told, perhaps]), search).status).toBe('indeterminate');
    expect(dutyOf(assessed([told, perhaps, { kind: 'returned', at: hour(9) }]), search).status).toBe('moot');
  });

  it('is told to press for, after the agency’s own acts, where somebody confirmed that it was not done', () => {
    const assessment = assessed([received, report({ at: hour(0) }), word('confirmed-not-done', entry, hour(3))], hour(3));
    const steps = nextSteps(assessment);
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds.indexOf('press')).toBeGreaterThan(kinds.lastIndexOf('act'));
    expect(steps.find(({ kind }) => kind === 'press')).toMatchObject({
      text: 'Ask the State (through its police) to do what was confirmed not to be done: see to it that the report is entered in the state system and in NCIC',
      dueAt: hour(2),
      contact: { phone: '1-800-843-5678' },
    });
    const county = { id: 'state', kind: 'title-iv-e-state', responsibility: 'placement-and-care' };
    const named = assessed([{ ...received, agency: 'state' }], hour(3), { agencies: [county] });
    expect(nextSteps(named).filter(({ kind }) => kind === 'press')).toEqual([]);
  });

  it.each([
    ['confirmed-done', hour(1), 'done in time, on the record supplied'],
    ['confirmed-not-done', hour(3), 'overdue, on the record supplied'],
  ] as const)('is explained: %s', (kind, at, status) => {
    const text = explain(dutyOf(assessed([told, word(kind, entry, at)]), entry), { language: 'en', zone: 'America/Chicago' });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'See to it that the report is entered in the state system and in NCIC. Owed by the State (through its police).',
      `  Status: ${status}.`,
      '  Due by Mon 2026-05-04 12:00 CDT.',
    ]);
  });
});

describe('a word on no duty of others', () => {
  const notices = (events: readonly Given[], asOf = hour(100)): readonly string[] =>
    assessed(events, asOf).notices.filter((notice) => notice.startsWith('word-on-no-duty'));

  it('is the only one that gets a notice, by its name or its place in the log', () => {
    const words = fc.record({
      kind: fc.constantFrom('confirmed-done', 'confirmed-not-done'),
      duty: fc.constantFrom(null, 'no-such-duty', ...federal.duties.map(({ id }) => id)),
      at: fc.constantFrom(hour(1), hour(101), 'unknown'),
    });
    const rows = federal.duties.filter(({ scope, who }) => scope === 'episode' && who !== 'title-iv-e-agency').map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (said) => {
        const idle = said.flatMap(({ duty, at }, place) =>
          at === hour(101) || (duty !== null && rows.includes(duty)) ? [] : [`word-on-no-duty:/events/${String(place)}`],
        );
        expect([...notices(said)].sort()).toEqual(idle);
      }),
      runs(100),
    );
  });

  it('gets none once it is corrected', () => {
    const wrong = { ...word('confirmed-done', 'le-serch', hour(1)), id: 'w' };
    const right = { kind: 'corrected', replaces: 'w', with: word('confirmed-done', search, hour(1)), at: hour(2) };
    expect(notices([told, wrong])).toEqual(['word-on-no-duty:w']);
    expect(notices([told, wrong, right])).toEqual([]);
    expect(notices([told, wrong, right], hour(1))).toEqual(['word-on-no-duty:w']);
  });

  it('is told of in both languages, with its name', () => {
    const assessment = assessed([{ ...word('confirmed-done', 'state-no-waiting-period', hour(1)), id: 'desk:1' }]);
    expect(explain(assessment, { language: 'en' })).toContain('duty of a programme, or of the agency, whose own deeds');
    for (const language of ['en', 'es'] as const) expect(explain(assessment, { language })).toMatch(/^ {2}- \S.* \(desk:1\)$/m);
  });
});
