import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/kernel/errors.js';
import { parseEpisode, safeParseEpisode } from '../../src/schemas/episode.js';

const at = '2026-10-31T10:00:00-05:00';
const INSTANT = 'an instant with an offset, such as 2026-10-31T10:00:00-05:00';
const DATE = 'a day of the calendar as yyyy-MM-dd, such as 2026-10-31';
const NAME = 'a text of 1 to 200 characters without control characters or a slash in front';
const ANSWER = 'yes, no or unknown';

function problems(input: unknown): readonly Problem[] {
  const parsed = safeParseEpisode(input);
  return parsed.ok ? [] : parsed.error.problems;
}
const within = (said: object): readonly Problem[] => problems({ zone: 'America/Chicago', ...said });
const inEvent = (said: object): readonly Problem[] => within({ events: [said] });

describe('one mistake is one problem', () => {
  it.each<[what: string, said: object, path: string, code: string, expected: string]>([
    ['an answer in other words', { abducted: 'maybe' }, '/abducted', 'not-one-of', ANSWER],
    ['an answer as a boolean', { abducted: true }, '/abducted', 'wrong-type', ANSWER],
    ['an answer in other letters', { abducted: 'Yes' }, '/abducted', 'not-one-of', ANSWER],
    ['an answer of an object', { sexTraffickingVictim: {} }, '/sexTraffickingVictim', 'wrong-type', ANSWER],
    ['a word in capitals', { circumstances: 'Ran-Away' }, '/circumstances', 'not-a-word', ''],
    ['an open word of 65 letters', { placement: 'a'.repeat(65) }, '/placement', 'not-a-word', ''],
    ['an open word that is a number', { placement: 7 }, '/placement', 'wrong-type', ''],
    ['facts of a child in a list', { child: [] }, '/child', 'wrong-type', 'the facts of a child'],
    ['a day the calendar lacks', { child: { birthDate: '2011-02-29' } }, '/child/birthDate', 'not-a-date', DATE],
    ['a birth date with a time', { child: { birthDate: at } }, '/child/birthDate', 'not-a-date', DATE],
    ['one end of a range of births', { child: { bornBetween: ['2011-02-28'] } }, '/child/bornBetween', 'wrong-type', ''],
    [
      'three ends of a range',
      { child: { bornBetween: ['2011-02-26', '2011-02-27', '2011-02-28'] } },
      '/child/bornBetween',
      'wrong-type',
      '',
    ],
    ['a range of no days', { child: { bornBetween: ['2011-02-28', 'later'] } }, '/child/bornBetween/1', 'not-a-date', DATE],
    ['a tribe without a name', { child: { tribes: ['Example', ''] } }, '/child/tribes/1', 'not-a-name', NAME],
    ['a tribe of 201 letters', { child: { tribes: ['a'.repeat(201)] } }, '/child/tribes/0', 'not-a-name', NAME],
    ['a tribe of two lines', { child: { tribes: ['a\nb'] } }, '/child/tribes/0', 'not-a-name', NAME],
    ['a tribe that is unknown', { child: { tribes: [null] } }, '/child/tribes/0', 'missing', NAME],
    ['agencies that are none', { agencies: 'county' }, '/agencies', 'wrong-type', 'a list of agencies'],
    ['an agency by name only', { agencies: ['county'] }, '/agencies/0', 'wrong-type', 'an agency'],
    ['an agency without an id', { agencies: [{}] }, '/agencies/0/id', 'missing', NAME],
    ['an agency with an unknown id', { agencies: [{ id: null }] }, '/agencies/0/id', 'missing', NAME],
    [
      'an age nobody may elect',
      { agencies: [{ id: 'a', olderAgeElected: 22 }] },
      '/agencies/0/olderAgeElected',
      'not-one-of',
      '18 (none), 19, 20 or 21',
    ],
    [
      'an age as text',
      { agencies: [{ id: 'a', olderAgeElected: '21' }] },
      '/agencies/0/olderAgeElected',
      'wrong-type',
      '18 (none), 19, 20 or 21',
    ],
    [
      'another role',
      { agencies: [{ id: 'a', role: 'lead' }] },
      '/agencies/0/role',
      'not-one-of',
      '`sole`, `sending`, `receiving` or `by-iv-e-agreement`',
    ],
    ['another guardian', { legalGuardians: ['parent', 'aunt'] }, '/legalGuardians/1', 'not-one-of', '`parent`, `agency` or `other`'],
    ['whereabouts in other words', { whereaboutsUnknown: 'perhaps' }, '/whereaboutsUnknown', 'not-one-of', ''],
    ['whereabouts in a list', { whereaboutsUnknown: ['yes'] }, '/whereaboutsUnknown', 'wrong-type', ''],
    [
      'whereabouts told apart in other words',
      { whereaboutsUnknown: { toAgency: 'perhaps' } },
      '/whereaboutsUnknown/toAgency',
      'not-one-of',
      ANSWER,
    ],
    ['an earlier time without a start', { earlierEpisodes: [{}] }, '/earlierEpisodes/0/missingSince', 'missing', `${INSTANT}, or ${DATE}`],
    [
      'an earlier time without an offset',
      { earlierEpisodes: [{ missingSince: '2026-01-02T10:00:00' }] },
      '/earlierEpisodes/0/missingSince',
      'not-an-instant',
      `${INSTANT}, or ${DATE}`,
    ],
    ['events that are none', { events: {} }, '/events', 'wrong-type', 'a list of events'],
    ['an event in a word', { events: ['reported'] }, '/events/0', 'wrong-type', 'an event'],
    ['an event that is unknown', { events: [null] }, '/events/0', 'missing', 'an event'],
    ['an event without a kind', { events: [{ at }] }, '/events/0/kind', 'missing', 'a known kind of event'],
    ['an event whose kind is a number', { events: [{ kind: 1 }] }, '/events/0/kind', 'wrong-type', 'a known kind of event'],
  ])('%s', (_, said, path, code, expected) => {
    expect(within(said)).toMatchObject([{ path, code, ...(expected === '' ? {} : { expected }) }]);
  });

  it.each<[what: string, said: object, path: string, code: string, expected: string]>([
    ['an instant without an offset', { kind: 'sighted', at: '2026-10-31T10:00:00' }, '/at', 'not-an-instant', `${INSTANT}, or unknown`],
    ['an instant that is a day', { kind: 'sighted', at: '2026-10-31' }, '/at', 'not-an-instant', `${INSTANT}, or unknown`],
    ['a day that is an instant', { kind: 'sighted', on: at }, '/on', 'not-a-date', DATE],
    ['a day that is unknown in a word', { kind: 'sighted', on: 'unknown' }, '/on', 'not-a-date', DATE],
    ['a range with an open end', { kind: 'sighted', between: [at, 'unknown'] }, '/between/1', 'not-an-instant', INSTANT],
    ['a range of one', { kind: 'sighted', between: [at] }, '/between', 'wrong-type', ''],
    ['an instant as a number', { kind: 'sighted', at: 1793466000 }, '/at', 'wrong-type', `${INSTANT}, or unknown`],
    ['an id that is empty', { kind: 'sighted', id: '' }, '/id', 'not-a-name', NAME],
    ['a report about something else', { kind: 'reported', about: ['missing', 'weather'] }, '/about/1', 'not-one-of', ''],
    ['a state of content in other words', { kind: 'reported', content: { photo: 'yes' } }, '/content/photo', 'not-one-of', ''],
    ['a state of content that is no text', { kind: 'reported', content: { dental: 1 } }, '/content/*0', 'wrong-type', ''],
    ['content as a list', { kind: 'reported', content: ['photo'] }, '/content', 'wrong-type', ''],
    ['an item in two words', { kind: 'reported', content: { photo: 'included', 'the scar': 'included' } }, '/content/*1', 'not-a-word', ''],
    ['a report to what every object has', { kind: 'reported', to: 'constructor' }, '/to', 'not-a-word', ''],
    ['an item that every object has', { kind: 'reported', content: { constructor: 'included' } }, '/content/*0', 'not-a-word', ''],
    ['a change without facts', { kind: 'changed' }, '/facts', 'missing', 'the facts that changed'],
    ['a change of what cannot change', { kind: 'changed', facts: { zone: 'America/Denver' } }, '/facts/*0', 'unknown-key', 'a known fact'],
    ['a change to an unknown word', { kind: 'changed', facts: { abducted: 'maybe' } }, '/facts/abducted', 'not-one-of', ANSWER],
    ['a correction of nothing', { kind: 'corrected', with: null }, '/replaces', 'missing', NAME],
    ['what does not belong to this kind', { kind: 'sighted', outcome: 'received' }, '/*1', 'unknown-key', 'a known fact'],
  ])('in an event: %s', (_, said, path, code, expected) => {
    expect(inEvent(said)).toMatchObject([{ path: `/events/0${path}`, code, ...(expected === '' ? {} : { expected }) }]);
  });

  it('a correction says what should stand there, even if that is nothing', () => {
    const log = [
      { kind: 'sighted', id: 'e1' },
      { kind: 'corrected', replaces: 'e1' },
    ];
    expect(within({ events: log })).toEqual([
      { path: '/events/1/with', code: 'missing', expected: 'an event, or null where nothing should stand' },
    ]);
  });

  it.each<[zone: unknown, code: string]>([
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'not-a-zone'],
    ['Chicago', 'not-a-zone'],
    ['EST', 'not-a-zone'],
    ['America/Gotham', 'not-a-zone'],
    ['-05:00', 'not-a-zone'],
    ['Etc/../UTC', 'not-a-zone'],
    [5, 'wrong-type'],
  ])('the zone %s', (zone, code) => {
    expect(problems({ zone })).toEqual([
      { path: '/zone', code, expected: 'an IANA time zone by area and place, such as America/Chicago, or UTC' },
    ]);
  });

  it.each<[input: unknown, code: string]>([
    [undefined, 'not-plain-data'],
    [null, 'missing'],
    ['America/Chicago', 'wrong-type'],
    [[], 'wrong-type'],
    [42, 'wrong-type'],
  ])('the whole input %s', (input, code) => {
    expect(problems(input)).toMatchObject([{ path: '', code }]);
  });
});

describe('times that there are not', () => {
  it.each([
    '2026-02-30T10:00:00Z',
    '2026-10-31T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '2026-10-31T10:00:00+19:00',
    '2026-10-31T10:60:00Z',
    '2026-10-31T10:00:00.0001Z',
    'NaN',
    '',
  ])('%s', (time) => {
    expect(inEvent({ kind: 'sighted', at: time })).toEqual([
      { path: '/events/0/at', code: 'not-an-instant', expected: `${INSTANT}, or unknown` },
    ]);
  });
});

describe('an unknown key', () => {
  it.each<[what: string, said: object, path: string, expected: string]>([
    ['a slip of one letter', { abducte: 'yes' }, '/abducte', 'a known fact, did you mean `abducted`'],
    ['two letters swapped', { chidl: {} }, '/chidl', 'a known fact, did you mean `child`'],
    ['another spelling', { child: { birthdate: null } }, '/child/birthdate', 'a known fact, did you mean `birthDate`'],
    ['two slips', { child: { birhtdate: null } }, '/child/birhtdate', 'a known fact, did you mean `birthDate`'],
    ['three slips', { child: { brihtdate: null } }, '/child/*0', 'a known fact'],
    ['what belongs elsewhere', { birthDate: '2011-02-28' }, '/*1', 'a known fact'],
    ['a name', { child: { birthDate: null, emancipated: 'no', Robin: 'no' } }, '/child/*2', 'a known fact'],
    ['a short name near a short word', { events: [{ kind: 'sighted', Al: 1 }] }, '/events/0/*1', 'a known fact'],
    ['of an agency', { agencies: [{ id: 'a', roles: 'sole' }] }, '/agencies/0/roles', 'a known fact, did you mean `role`'],
    [
      'of whereabouts told apart',
      { whereaboutsUnknown: { toAgncy: 'yes' } },
      '/whereaboutsUnknown/toAgncy',
      'a known fact, did you mean `toAgency`',
    ],
    [
      'of an earlier time',
      { earlierEpisodes: [{ missingSince: '2026-01-01', endedOn: null }] },
      '/earlierEpisodes/0/endedOn',
      'a known fact, did you mean `endedAt`',
    ],
    ['of an event', { events: [{ kind: 'located', verifedBy: null }] }, '/events/0/verifedBy', 'a known fact, did you mean `verifiedBy`'],
    [
      'of a change',
      { events: [{ kind: 'changed', facts: { placment: null } }] },
      '/events/0/facts/placment',
      'a known fact, did you mean `placement`',
    ],
    [
      'of a changed child',
      { events: [{ kind: 'changed', facts: { child: { tribe: [] } } }] },
      '/events/0/facts/child/tribe',
      'a known fact, did you mean `tribes`',
    ],
    ['of a key with a slash', { child: { 'tribes/': [] } }, '/child/tribes~1', 'a known fact, did you mean `tribes`'],
    ['of a key with a tilde', { child: { 'tribes~': [] } }, '/child/tribes~0', 'a known fact, did you mean `tribes`'],
    ['of an object that tells its own kind', JSON.parse('{"__proto__":{"abducted":"yes"}}') as object, '/*1', 'a known fact'],
  ])('%s', (_, said, path, expected) => {
    expect(within(said)).toEqual([{ path, code: 'unknown-key', expected }]);
  });

  it('of a correction and of the event in it', () => {
    const log = [
      { kind: 'sighted', id: 'e1' },
      { kind: 'corrected', replaces: 'e1', withh: null, with: { kind: 'returned', too: 'parent', condition: 'alive' } },
    ];
    expect(within({ events: log }).map(({ path }) => path)).toEqual(['/events/1/with/*1', '/events/1/with/*2', '/events/1/withh']);
    const event = { kind: 'located', verifedBy: null };
    expect(within({ events: [log[0], { kind: 'corrected', replaces: 'e1', with: event }] }).map(({ path }) => path)).toEqual([
      '/events/1/with/verifedBy',
    ]);
  });

  it('of content is told where it is a slip away from a known item', () => {
    expect(inEvent({ kind: 'reported', content: { 'photo ': 'included' } })).toMatchObject([
      { path: '/events/0/content/photo ', code: 'not-a-word' },
    ]);
  });

  it('counts positions among the keys that say something', () => {
    expect(problems({ zone: 'America/Chicago', Robin: undefined, Kim: 1 })).toMatchObject([{ path: '/*1' }]);
  });
});

describe('an unknown kind of event', () => {
  it.each([
    ['reportd', ', did you mean `reported`'],
    ['last-sean', ', did you mean `last-seen`'],
    ['corected', ', did you mean `corrected`'],
    ['vanished', ''],
    ['', ''],
  ])('%s', (kind, hint) => {
    expect(inEvent({ kind, at })).toEqual([{ path: '/events/0/kind', code: 'unknown-kind', expected: `a known kind of event${hint}` }]);
  });

  it('is still placed in time, once', () => {
    expect(inEvent({ kind: 'vanished', at: 'noon', on: '2026-02-30' }).map(({ path, code }) => [path, code])).toEqual([
      ['/events/0/kind', 'unknown-kind'],
      ['/events/0/at', 'not-an-instant'],
      ['/events/0/on', 'not-a-date'],
      ['/events/0', 'more-than-one-time'],
    ]);
  });

  it('may not stand in a correction, where a correction may not stand either', () => {
    const log = (kind: string): object[] => [
      { kind: 'sighted', id: 'e1' },
      { kind: 'corrected', replaces: 'e1', with: { kind, at: 'noon' } },
    ];
    for (const kind of ['vanished', 'corrected']) {
      expect(within({ events: log(kind) })).toMatchObject([
        { path: '/events/1/with/kind', code: 'unknown-kind', expected: 'a known kind of event' },
        { path: '/events/1/with/at', code: 'not-an-instant' },
      ]);
    }
  });
});

describe('the error', () => {
  it('tells every problem at once, whatever else is wrong', () => {
    const found = problems({
      zone: 'Chicago',
      Kim: 1,
      child: { birthDate: 'soon', bornBetween: ['2012-01-01', '2011-01-01'], emancipated: 3 },
      agencies: [{ id: 'a', kind: 'x' }, { id: 'a' }],
      events: [
        { kind: 'vanished', at: 'noon' },
        { kind: 'reported', agency: 'b', by: 'court', at: 'noon', on: '2026-01-01' },
        { kind: 'corrected', replaces: 'e9', with: { kind: 'sighted', between: ['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'] } },
      ],
    });
    expect(new Set(found.map(({ path, code }) => `${path} ${code}`))).toEqual(
      new Set([
        '/zone not-a-zone',
        '/*1 unknown-key',
        '/child/birthDate not-a-date',
        '/child/bornBetween both-known',
        '/child/bornBetween wrong-order',
        '/child/emancipated wrong-type',
        '/agencies/0/kind not-one-of',
        '/agencies/1/id duplicate-id',
        '/events/0/kind unknown-kind',
        '/events/0/at not-an-instant',
        '/events/1 more-than-one-time',
        '/events/1/at not-an-instant',
        '/events/1/agency no-such-agency',
        '/events/1/by two-reporters',
        '/events/2/replaces no-such-event',
        '/events/2/with/between wrong-order',
      ]),
    );
    expect(found).toHaveLength(16);
  });

  it('is thrown by one function and handed over by the other', () => {
    const input = { zone: 'America/Chicago', abducted: 'maybe' };
    const parsed = safeParseEpisode(input);
    expect(parsed.ok).toBe(false);
    expect(() => parseEpisode(input)).toThrow(parsed.ok ? 'an episode' : parsed.error);
    expect(parsed).toMatchObject({ error: { name: 'InvalidFactsError' } });
    expect(parsed.ok || parsed.error.cause).toBeUndefined();
  });

  it('says in one sentence what to write instead', () => {
    const parsed = safeParseEpisode({ zone: 'America/Chicago', abducted: 'maybe' });
    expect(parsed.ok ? '' : parsed.error.message).toBe('these facts cannot be used: `/abducted` must be yes, no or unknown');
  });
});
