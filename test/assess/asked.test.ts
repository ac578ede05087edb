import { describe, expect, it } from 'vitest';
import { assessed, dutyOf, hour, received, report, type Given } from './cases.js';

// Both reports were made, so that of the agency's duties only the communication can be open: it ends with the absence and
// with the responsibility (AMB-14).
const told = [received, report({ at: hour(2) }), report({ to: 'ncmec', at: hour(2) })];
const asked = (...events: readonly Given[]): unknown => {
  const assessment = assessed([...told, ...events]);
  return [dutyOf(assessment, 'ive-ongoing-communication').status, ...assessment.needs.filter((fact) => fact !== '/whereaboutsUnknown')];
};

describe('what is asked about the end of a duty', () => {
  it.each<[string, Given, readonly string[]]>([
    ['is back in care', { kind: 'returned', to: 'authorised-care', at: hour(10) }, ['moot']],
    ['is back elsewhere', { kind: 'returned', to: 'parent', at: hour(10) }, ['open']],
    ['is back nobody knows where', { kind: 'returned', to: null, at: hour(10) }, ['indeterminate', '/events/3/to']],
    ['is back nobody knows when', { kind: 'returned', to: 'authorised-care', at: 'unknown' }, ['indeterminate', '/events/3/at']],
    ['was found dead', { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: hour(10) }, ['moot']],
    [
      'was found dead nobody knows when',
      { kind: 'located', verifiedBy: 'police-in-person', condition: 'deceased', at: 'unknown' },
      ['indeterminate', '/events/3/at'],
    ],
    ['was found alive', { kind: 'located', verifiedBy: 'police-in-person', condition: 'alive', at: hour(10) }, ['open']],
    ['was seen', { kind: 'sighted', at: hour(10) }, ['open']],
    ['has agencies nobody knows', { kind: 'changed', at: hour(10), facts: { agencies: null } }, ['indeterminate', '/agencies']],
  ])('of a child who %s', (_, event, expected) => {
    expect(asked(event)).toEqual(expected);
  });

  it('is nothing where one end is certain, whatever else may have been one', () => {
    expect(asked({ kind: 'returned', to: null, at: hour(5) }, { kind: 'returned', to: 'authorised-care', at: hour(10) })).toEqual(['moot']);
  });
});
