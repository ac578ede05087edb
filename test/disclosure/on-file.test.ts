import { describe, expect, it } from 'vitest';
import { onFileFor, type Wanted } from '../../src/disclosure/on-file.js';
import { asking, basis, plain, requestOf } from './requests.js';

const consent: Wanted = { kind: 'consent', by: ['legal-guardian'] };

/** What is found of one basis, for a question about a photo and a parent unless another is named. */
function found(kind: string, more: object, wanted: Wanted = consent, role = 'parent'): string {
  return onFileFor({ request: requestOf(plain, asking(role, 'photo'), basis(kind, more)), place: 0, category: 'photo' }, wanted);
}

const guardian = { by: 'legal-guardian' };
const NOW = '2026-11-21T15:00:00.000Z';

describe('R40 a legal basis on file', () => {
  it.each([
    ['2026-11-21T14:59:59.999Z', 'yes'],
    [NOW, 'yes'],
    ['2026-11-21T15:00:00.001Z', 'no'],
  ])('that begins at %s: %s', (from, answer) => {
    expect(found('consent', { ...guardian, from })).toBe(answer);
  });

  it.each([
    ['2026-11-21T14:59:59.999Z', 'no'],
    [NOW, 'no'],
    ['2026-11-21T15:00:00.001Z', 'yes'],
    ['open', 'yes'],
  ])('that holds until %s, no longer included: %s', (until, answer) => {
    expect(found('consent', { ...guardian, until })).toBe(answer);
  });

  it.each<[string, object, string]>([
    ['whose beginning is unknown', { from: null }, 'unknown'],
    ['whose end is unknown', { until: null }, 'unknown'],
    ['whose scope is unknown', { covers: null }, 'unknown'],
    ['whose recipients are unknown', { to: null }, 'unknown'],
    ['given by nobody knows whom', { by: null }, 'unknown'],
    ['given by a caregiver', { by: 'caregiver' }, 'no'],
    ['for other information', { covers: ['last-seen'] }, 'no'],
    ['for this information', { covers: ['photo'] }, 'yes'],
    ['to somebody else', { to: ['kin'] }, 'no'],
    ['to this recipient', { to: ['parent'] }, 'yes'],
    ['to the public, and so to anybody', { to: ['public'] }, 'yes'],
    ['to the media, and so to anybody', { to: ['media'] }, 'yes'],
    ['expired, whatever else is unknown', { until: NOW, covers: null, to: null }, 'no'],
  ])('%s', (_, more, answer) => {
    expect(found('consent', { ...guardian, ...more })).toBe(answer);
  });

  it('of another kind is not it', () => {
    expect(found('court-order', {})).toBe('no');
    expect(found('court-order', {}, { kind: 'court-order' })).toBe('yes');
  });

  it('a later one counts where an earlier one does not hold, and an unknown one is not hidden by it', () => {
    const asked = (...bases: readonly object[]): string =>
      onFileFor(
        {
          request: requestOf(plain, asking('parent', 'photo'), { '/onFile': bases.map((more) => basis('consent', more)['/onFile/-']) }),
          place: 0,
          category: 'photo',
        },
        consent,
      );
    expect(asked({ ...guardian, until: NOW }, guardian)).toBe('yes');
    expect(asked({ ...guardian, from: null }, { ...guardian, until: NOW })).toBe('unknown');
    expect(asked()).toBe('no');
  });

  it('is unknown where nobody knows what is on file, or who asks', () => {
    const request = requestOf(plain, asking('parent', 'photo'), { '/onFile': null });
    expect(onFileFor({ request, place: 0, category: 'photo' }, consent)).toBe('unknown');
    const nobody = requestOf(plain, { '/categories': ['photo'], '/recipients/0/role': null }, basis('consent', guardian));
    expect(onFileFor({ request: nobody, place: 0, category: 'photo' }, consent)).toBe('unknown');
  });

  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['unknown', 'unknown'],
  ])('a guardian who is known not to be the abuser (%s): %s', (nonAbusing, answer) => {
    expect(found('consent', { ...guardian, nonAbusing }, { ...consent, nonAbusing: true })).toBe(answer);
  });

  it.each<[string, object, string]>([
    ['all', {}, 'no'],
    ['by name', { covers: ['photo'] }, 'yes'],
    ['other information by name', { covers: ['last-seen'] }, 'no'],
    ['nobody knows what', { covers: null }, 'unknown'],
  ])('where it must name the information, and covers %s', (_, more, answer) => {
    expect(found('court-order', more, { kind: 'court-order', named: true })).toBe(answer);
  });

  // Nobody publishes a child by a general clause: the public must be named, whoever asks.
  it.each<[string, unknown, string]>([
    ['parent', 'all', 'no'],
    ['parent', ['parent'], 'no'],
    ['parent', ['public'], 'yes'],
    ['media', ['public'], 'yes'],
    ['public', ['media'], 'yes'],
  ])('where it must reach the public, asked by %s and given to %s: %s', (role, to, answer) => {
    expect(found('consent', { ...guardian, to }, { ...consent, published: true }, role)).toBe(answer);
  });

  it.each(['media', 'public'])('a clause for everybody is none for the %s', (role) => {
    expect(found('consent', { ...guardian, to: 'all' }, consent, role)).toBe('no');
    expect(found('consent', { ...guardian, to: ['parent', role] }, consent, role)).toBe('yes');
    expect(found('consent', { ...guardian, to: ['parent'] }, consent, role)).toBe('no');
  });
});
