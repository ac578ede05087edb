import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';
import { byRules } from './likeness/rules.js';

const outcomes = (texts: readonly string[]): readonly string[] => texts.map((text) => checkPublicText(text).outcome);

describe('words as they are typed in messages and on forms', () => {
  it('are read in their short forms, whose full stop ends no sentence', () => {
    const texts = [
      'Llamen a la Trab. Soc. Ortiz.',
      'Vive en un hog. sustituto.',
      'Está en lib. vigilada.',
      'Salió d la casa hogar x la noche.',
    ];
    expect(outcomes(texts)).toEqual(['block', 'block', 'block', 'block']);
    expect(outcomes(['Col. Centro, Mpio. de Apodaca.', 'Fam. Ruiz agradece.', 'Salió x la puerta d atrás.'])).toEqual([
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('are read as they sound', () => {
    expect(outcomes(['Vive con una familia de akojida.', 'She is a phoster kid.', 'Estuvo en un horfanato.'])).toEqual([
      'block',
      'block',
      'block',
    ]);
    expect(outcomes(['Vive en la kasa azul.', 'Kike lleva gorra roja.', 'Una persona hermosa.'])).toEqual(['pass', 'pass', 'pass']);
  });

  it('are read with signs for letters at either end, and in pieces', () => {
    expect(outcomes(['Tr@b@jador@ $ocial: 555-0199', 'víctima de tr@t@', 'tr-aff-ick-ed teen'])).toEqual(['block', 'block', 'block']);
    expect(outcomes(['Pay $5 to $Maria', 'Gracias, vecin@s', 'a three-year-old-girl'])).toEqual(['pass', 'pass', 'pass']);
  });

  it('part the halves of a mail address and no others', () => {
    expect(outcomes(['x@dcfs.example.gov', 'She was tr@fficked.', 'She was tr@fficked.She is 14.'])).toEqual(['block', 'block', 'block']);
    expect(outcomes(['tips@police.example.gov', 'ana@casa.example.com'])).toEqual(['pass', 'pass']);
  });

  it('are labels before a colon, where a line begins or a value is named', () => {
    expect(outcomes(['PO: Jones', 'Age: 15\nPO: Jones', '{"gal":"Jones"}'])).not.toContain('pass');
    expect(outcomes(['PO Box 12: Jones', 'They met at 5: po boys for all'])).toEqual(['pass', 'pass']);
  });

  it('tell the age of an adult of the news from that of a minor', () => {
    const texts = ['El vecino, de 41 años, está preso.', 'El vecino, de 14 años, está preso.'];
    expect(texts.map((text) => byRules(text).outcome)).toEqual(['pass', 'block']);
  });

  it('are read whole where capitals part nothing', () => {
    const texts = ['f0STER parents', 'f0Ster care', 'traff1CKED', 'caseW0rker', '{"inStAtEcArE":false}'];
    expect(outcomes(texts)).toEqual(texts.map(() => 'block'));
    expect(outcomes(['iPhone 12', 'a GoPro camera'])).toEqual(['pass', 'pass']);
  });

  it('are read in escapes of any spelling and with pictures or marks within', () => {
    const texts = [
      'tr&#97ff&#105cked',
      'f&ograve;ster care',
      'fos&ZeroWidthSpace;ter care',
      'foster&hairsp;care',
      'f%256fster care',
      'f\\x6fster care',
      'fos\ud83c\udf38ter care',
      'traf**ficked',
      'deten-\ntion center',
    ];
    expect(outcomes(texts)).toEqual(texts.map(() => 'block'));
    expect(outcomes(['AT&T store', 'Fish &amp; chips', 'Caf&eacute; Luna'])).toEqual(['pass', 'pass', 'pass']);
  });

  it('go to review where they run the other way or are written for touch', () => {
    expect(outcomes(['\u202eretsof\u202c', '<bdo dir="rtl">retsof</bdo>', '\u280b\u2815'])).toEqual(['review', 'review', 'review']);
  });
});
