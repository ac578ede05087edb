import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';

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

  it('tell the age of an adult of the news from that of a minor', () => {
    expect(outcomes(['El vecino, de 41 años, está preso.', 'El vecino, de 14 años, está preso.'])).toEqual(['pass', 'block']);
  });
});
