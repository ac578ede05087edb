import { describe, expect, it } from 'vitest';
import { assessed, hour, received, report, type Given } from './cases.js';

const back = (hours: number): Given => ({ kind: 'returned', to: 'authorised-care', at: hour(hours) });
const found = (hours: number): Given => ({ kind: 'located', verifiedBy: 'police-in-person', at: hour(hours) });
const news = (hours: number): Given => ({ ...received, id: 'n', at: hour(hours) });

describe('information after a recovery (AMB-16, AMB-17)', () => {
  it.each<readonly [string, readonly Given[], Given, boolean]>([
    ['the child came back', [received, back(5), news(10)], {}, true],
    ['the child came back, and nobody was informed before', [back(-5), received], {}, true],
    ['the child was located, of which the first information may tell', [found(-5), received], {}, false],
    ['the child was located', [received, found(5), news(10)], {}, true],
    ['the child was located where it is kept without authority', [received, found(5), news(10)], { abducted: 'yes' }, false],
    ['the child came back later', [received, news(5), back(10)], {}, false],
    ['the child came back at that moment', [received, back(5), news(5)], {}, false],
  ])('is noticed where %s: %j', (_, events, facts, isNoticed) => {
    expect(assessed(events, hour(20), facts).notices.includes('information-after-return')).toBe(isNoticed);
  });
});

describe('an act before any information (AMB-2)', () => {
  it.each<readonly [string, Given, boolean]>([
    ['confirmed a report', { kind: 'agency-confirmed-report', agency: 'county', at: hour(-2) }, true],
    ['determined that the child is missing', { kind: 'agency-determined-missing', agency: 'county', at: hour(-2) }, true],
    ['reported the child missing', report({ at: hour(-2) }), true],
    ['reported a victim', report({ about: ['trafficking-victim'], at: hour(-2) }), false],
    ['nobody knows whom reported', report({ agency: null, at: hour(-2) }), false],
    ['did so at that moment', report({ at: hour(0) }), false],
  ])('is noticed where the agency %s: %j', (_, act, isNoticed) => {
    expect(assessed([act, received], hour(20)).notices.includes('act-before-information')).toBe(isNoticed);
  });

  it('is none where no information is on the record', () => {
    expect(assessed([report({ at: hour(0) })], hour(20)).notices).not.toContain('act-before-information');
  });
});
