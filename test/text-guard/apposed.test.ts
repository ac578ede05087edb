import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';
import { guardOf } from '../../src/text-guard/guard.js';
import { exemptions } from '../../src/text-guard/lexicon/exemptions.js';
import { direct, indirect } from '../../src/text-guard/lexicon/lexicon.js';

const byRules = guardOf([...direct, ...indirect], exemptions);
const PERSON = /\b(girl|boy|teen|daughter|son|child|niña|niño|hija|hijo)\b(?= \p{L})/giu;
const SEVERITY = { pass: 0, review: 1, block: 2 };

describe('an age set beside a person', () => {
  it.each([
    ['Girl sold online, police say', 'block'],
    ['Girl, 16, sold online, police say', 'block'],
    ['Girl (16) sold online, police say', 'block'],
    ['/news/girl-16-sold-online-police-say', 'block'],
    ['Bike, 16, sold online, police say', 'pass'],
  ])('does not part the words about that person: %s', (text, outcome) => {
    expect(checkPublicText(text).outcome).toBe(outcome);
  });

  it('leaves the rules as strict on each text of the lexicon', () => {
    const texts = [...direct, ...indirect].flatMap(({ hits }) => hits).filter((text) => text.search(PERSON) >= 0);
    const laxer = texts.filter((text) => {
      const aged = text.replace(PERSON, '$1, 15,');
      return SEVERITY[byRules(aged).outcome] < SEVERITY[byRules(text).outcome];
    });
    expect(texts.length).toBeGreaterThan(30);
    expect(laxer).toEqual([]);
  });
});
