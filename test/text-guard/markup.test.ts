import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';
import { placeOf, read } from '../../src/text-guard/reading/source.js';

const outcome = (text: string): string => checkPublicText(text).outcome;

describe('Markdown is read as it shows', () => {
  it.each(['**f**oster care', 'f**oster** c**are**', 'in **foster** care', 'a *group* home'])('%s', (text) => {
    expect(outcome(`Missing from ${text}, Ana, 14.`)).toBe('block');
  });

  it('points to the word as given, marks and all, and takes one pair of stars for letters crossed out', () => {
    expect(read('f**oster** x').text).toBe('foster x');
    expect(read('f**oster x').text).toBe('f**oster x');
    const text = 'Missing from f**oster** care.';
    expect(checkPublicText(text).hits.some(({ start, end }) => text.slice(start, end).endsWith('f**oster** care'))).toBe(true);
  });
});

describe('signs that part words, or pieces of one', () => {
  it.each([
    'She*is*in*foster*care.',
    'ward*of*the*state',
    'está*en*hogar*de*acogida',
    'f-oster c-are',
    'foster c-are',
    'foster ca-re',
    'fost-er care',
    'fost&amp;#101;r car&amp;#101;',
    'fost&amp;amp;#101;r car&amp;amp;#101;',
    'foster&amp;nbsp;care',
  ])('are read as what they part: %s', (text) => {
    expect(outcome(text)).toBe('block');
  });

  it.each(['s*x tr*ff*ck*d'])('of stars that stand for letters none is a space: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  it.each(['She is in f*st*r care.', 'She is in f*st*r c*re.', 'She was tr*ff*cked.'])(
    'what letters crossed out make exactly is surer than what they nearly make: %s',
    (text) => {
      expect(outcome(text)).toBe('block');
    },
  );

  it.each(['Missing: f**ter child, 14.', 'He left f***er care.', 'in fo*t*r care', 'tra****ked', 'Missing**foster care** child'])(
    'half of the letters are enough, whichever are crossed out: %s',
    (text) => {
      expect(outcome(text)).toBe('block');
    },
  );

  it.each(['She said f**k it and left.', 'Missing**Ana**Lopez, 15, of Denver.', 'Call **555-0100** now, or g**gle it.'])(
    'and what was meant by stars otherwise stays so: %s',
    (text) => {
      expect(outcome(text)).toBe('pass');
    },
  );

  it.each([
    'Last seen in Milwaukee*Wisconsin*USA.',
    'He wears a co-op cap and a Ca-re band.',
    'The shop of Smith &amp; Sons; ask there.',
    'A shirt of Tom &amp;amp; Jerry.',
    'An AT&amp;T; phone.',
    'She scored f*ve g*als.',
  ])('and of an ordinary text nothing is made: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});

describe('HTML is read as it shows', () => {
  it.each([
    '<p>He ran from a <b>group</b> home.</p>',
    'Her <i>social</i> worker called.',
    '<span>juvenile</span> <span>hall</span>',
    'a group <!-- internal --> home',
    'a residential<br/>treatment center',
    'fos<span class="x">ter</span> care',
    'traf<!-- c -->ficked',
    'state cus<a id="q"></a>tody',
    'fos<bdi>ter</bdi> care',
  ])('%s', (text) => {
    expect(outcome(text)).toBe('block');
  });

  it.each([
    '<img alt="a foster home" src="x.png">',
    '<meta content="foster care">',
    '<p title="her caseworker">x</p>',
    '<!-- group home -->',
  ])('with what attributes and comments say: %s', (text) => {
    expect(outcome(text)).toBe('block');
  });

  it.each([
    '<p>She wore a <b>red</b> coat.</p>',
    '<p>Her name is Robin Foster</p><p>Care Bears print</p>',
    '<img alt="a red coat" src="x.png">',
  ])('and plain pages pass: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });

  it('a block of marks or a line ends words', () => {
    expect(read('Foster</p><p>care').text.slice(0, 12)).toBe('foster\n\n car');
    expect(read('a<br>b').text.slice(0, 3)).toBe('a\nb');
  });

  it('points with each letter to where it stands', () => {
    const part = fc.constantFrom(
      'foster',
      ' ',
      'é',
      '<b>',
      '</b>',
      '<p class="ward">',
      '<!-- x -->',
      '<!--',
      '<b',
      '"',
      '>',
      '&amp;',
      '%66',
      '\ud83c\udf38',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const given = parts.join('');
        const source = read(given);
        for (let at = 0; at < source.text.length; at += 1) {
          const { start, end } = placeOf(source, at, at + 1);
          expect(start <= end && end <= given.length).toBe(true);
          if (/[a-z]/u.test(source.text.charAt(at)) && end - start === 1)
            expect(given.charAt(start).normalize('NFD').charAt(0)).toBe(source.text.charAt(at));
        }
      }),
    );
  });
});
