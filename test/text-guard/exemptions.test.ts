import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';

const outcome = (text: string): string => checkPublicText(text).outcome;

describe('an exemption covers its own words and not what it lets pass between them', () => {
  it.each([
    'The suspect who trafficked her was arrested.',
    'The suspect, her pimp, was arrested.',
    'The man who ran the group home was charged.',
    'The woman who was her foster mother was arrested.',
    'Police have a suspect and DCFS has legal custody of the boy.',
    'El secuestrador la prostituía y fue arrestado.',
    'El captor de la menor tutelada fue detenido.',
  ])('%s', (text) => {
    expect(outcome(text)).toBe('block');
  });

  it.each(['The suspect was arrested.', 'The suspect in a gray car was arrested on a warrant.', 'El secuestrador fue detenido en Laredo.'])(
    'and lets pass what is told of the suspect alone: %s',
    (text) => {
      expect(outcome(text)).toBe('pass');
    },
  );
});

describe('what turns the last word of a sentence about a child into something else', () => {
  it.each([
    'The child was placed with a foster mother for animals',
    'She is in custody park',
    'her caseworker for animals',
    'runaway from a group home band',
    'dog He is a foster',
    'suspect She is in custody',
    'She ran from the group home screen door.',
    'The ward, who is 15, has brown hair.',
    'A foster is missing from Denver.',
    'The girl and her dog were placed in a foster home.',
    'DSS teacher said',
  ])('asks for a person: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  it.each(['The humane society’s caseworker for dogs saw a girl.', 'Mi nieto está en Foster City desde marzo.', 'A busy trafficked road.'])(
    'and lets names and trades pass: %s',
    (text) => {
      expect(outcome(text)).toBe('pass');
    },
  );
});
