import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayPermitPublication, type PermissionGiver, type PublicationEvidence } from '../../src/public-notice/permission.js';

const given: PublicationEvidence = {
  givenBy: 'legal-guardian',
  authorityInForce: 'yes',
  onRecord: 'yes',
  courtPermits: 'no',
  courtForbids: 'no',
  courtOrderRequired: 'no',
};
const answerOf = (change: Partial<PublicationEvidence>): string => mayPermitPublication({ ...given, ...change }).answer;

const givers: readonly (readonly [PermissionGiver, string])[] = [
  ['parent', 'yes'],
  ['legal-guardian', 'yes'],
  ['agency-with-legal-guardianship', 'yes'],
  ['the-young-adult', 'unknown'],
  ['foster-parent', 'no'],
  ['kin-caregiver', 'no'],
  ['provider', 'no'],
  ['agency-without-legal-guardianship', 'no'],
  ['investigating-agency', 'no'],
];

describe('whose permission counts', () => {
  it.each(givers)('%s: %s', (givenBy, answer) => {
    expect(answerOf({ givenBy })).toBe(answer);
  });

  it('a court order takes the place of any permission', () => {
    for (const [givenBy] of givers) expect(answerOf({ givenBy, courtPermits: 'yes' })).toBe('yes');
    expect(mayPermitPublication({ courtPermits: 'yes', courtForbids: 'no' }).answer).toBe('yes');
  });

  it('and is asked for where the jurisdiction asks for one', () => {
    expect(answerOf({ courtOrderRequired: 'yes' })).toBe('no');
    expect(answerOf({ courtOrderRequired: 'unknown' })).toBe('unknown');
    expect(answerOf({ courtOrderRequired: 'yes', courtPermits: 'yes' })).toBe('yes');
  });

  it('a court that forbids is above everyone', () => {
    expect(answerOf({ courtForbids: 'yes', courtPermits: 'yes' })).toBe('no');
    expect(answerOf({ courtForbids: 'unknown' })).toBe('unknown');
  });

  it('authority that has ended, or a permission that is not on record, is none', () => {
    expect(answerOf({ authorityInForce: 'no' })).toBe('no');
    expect(answerOf({ authorityInForce: 'unknown' })).toBe('unknown');
    expect(answerOf({ onRecord: 'no' })).toBe('no');
    expect(answerOf({ onRecord: 'unknown' })).toBe('unknown');
  });

  it('what is left out is unknown', () => {
    expect(mayPermitPublication({}).answer).toBe('unknown');
  });

  it('no caregiver’s permission is ever enough without a court', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
    const caregiver = fc.constantFrom<PermissionGiver>('foster-parent', 'kin-caregiver', 'provider');
    fc.assert(
      fc.property(caregiver, answer, answer, answer, answer, (givenBy, authorityInForce, onRecord, courtForbids, courtOrderRequired) => {
        const evidence = { givenBy, authorityInForce, onRecord, courtForbids, courtOrderRequired, courtPermits: 'no' } as const;
        expect(mayPermitPublication(evidence).answer).toBe('no');
      }),
    );
  });

  it('says what it rests on, and what to ask next', () => {
    const { id, law, facts } = mayPermitPublication(given);
    expect(id).toBe('publication-permitted');
    expect(law.map(({ citation, evidence }) => `${citation} ${evidence}`)).toEqual(['NCMEC, Missing Child Poster X']);
    expect(facts).toEqual(['/courtForbids', '/courtPermits', '/courtOrderRequired', '/givenBy', '/authorityInForce', '/onRecord']);
  });
});
