import {
  coveredByTitleIvE,
  defaultReadings,
  fosterCare,
  instant,
  missingOrAbductedFromCare,
  parseEpisode,
  RulesError,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { child } from '../assess/cases.js';

const now = instant('2026-05-04T15:00:00Z');
const later = '2026-06-01T12:00:00Z';
const listed = { agencies: [{ id: 'another', kind: 'title-iv-e-state' }] };

describe.each([
  ['covered by title IV-E', coveredByTitleIvE],
  ['foster care', fosterCare],
  ['missing from care', missingOrAbductedFromCare],
] as const)('the agency asked about: %s', (_, rule) => {
  const asked = (facts: object, agency = 'another'): string => {
    try {
      return rule(parseEpisode({ ...child, ...facts }), now, defaultReadings, agency).answer;
    } catch (error) {
      return error instanceof RulesError ? `${error.name} ${JSON.stringify(error.problems)}` : String(error);
    }
  };

  it('is one of the record: a slip in its id gets no answer', () => {
    const refused = 'InvalidFactsError [{"path":"/agency","code":"not-made-here","expected":"the `id` of an agency of the episode"}]';
    expect(asked({}, 'county')).toBe('yes');
    expect(asked({}, 'countty')).toBe(refused);
    expect(asked({ agencies: [] })).toBe(refused);
  });

  it.each([
    ['only later', [{ kind: 'changed', at: later, facts: listed }], 'no'],
    [
      'only by a correction',
      [
        { kind: 'changed', id: 'x', at: later, facts: {} },
        { kind: 'corrected', replaces: 'x', at: later, with: { kind: 'changed', at: later, facts: listed } },
      ],
      'no',
    ],
    ['perhaps, since the agencies are unknown later', [{ kind: 'changed', at: later, facts: { agencies: null } }], 'no'],
  ])('may be one that the record names %s', (__, events, answer) => {
    expect(asked({ events })).toBe(answer);
  });

  it('may be any where it is not known which there are', () => {
    expect(asked({ agencies: null })).toBe('unknown');
  });
});
