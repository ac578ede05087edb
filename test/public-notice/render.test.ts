import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ncmecHotline } from '../../src/law/contacts.js';
import type { PublicNotice } from '../../src/public-notice/notice.js';
import * as render from '../../src/public-notice/render.js';
import { toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import { fullDraft, validDraft } from './drafts.js';
import { wordsOf } from './observe.js';

const { renderPublicNotice } = render;

function noticeOf(draft: unknown): PublicNotice {
  const result = toPublicNotice(draft);
  if (result.status === 'held') throw new Error('held');
  return result.notice;
}

const notice = noticeOf(fullDraft);

describe('the text of a notice', () => {
  it('in English says each public field once, in one order', () => {
    expect(renderPublicNotice(notice, { language: 'en', format: 'text' })).toBe(
      [
        'Missing: Robin “Bobby” Example',
        '',
        'Photograph: Robin “Bobby” Example, age 15 to 16: photo-b2c6d8f9g2.jpg',
        'Missing since: October 30, 2026',
        'Last seen: Springfield, Illinois, near a bus stop',
        'Case type: Endangered Runaway',
        'Age when missing: 15 to 16',
        'Sex: female',
        'Race: Black, Hispanic',
        `Height: 5'2" to 5'4" (157 cm to 163 cm)`,
        'Weight: 110 lb to 120 lb (50 kg to 54 kg)',
        'Hair: brown',
        'Eyes: hazel',
        'Marks: left forearm tattoo (rose)',
        'Clothing: red and white striped hooded sweatshirt with “Michigan State” on it',
        'Circumstances: Left on foot. May have left the state.',
        `May be with: male; about 20 to 30 years old; race: White; height: 5'10" to 6'1" (178 cm to 185 cm); weight: 170 lb to 190 lb (77 kg to 86 kg); hair: blond; eyes: blue`,
        'Vehicle: blue 2015 Ford Escape SUV, Missouri license plate ABC 1234',
        '',
        'If you have seen this person, call 911 or:',
        'Springfield Police Department, 217-555-0142, case 26-004512',
        'National Center for Missing & Exploited Children, 1-800-THE-LOST (1-800-843-5678), case 1234567',
        '',
        'Issued by the investigating agency.',
        'Published November 2, 2026. Valid through December 2, 2026.',
        'Notice K8R2M9X6T2',
        '',
      ].join('\n'),
    );
  });

  it('in Spanish says the same, line by line', () => {
    const [english, spanish] = (['en', 'es'] as const).map((language) =>
      renderPublicNotice(notice, { language, format: 'text' }).split('\n'),
    );
    expect(spanish).toHaveLength(english?.length ?? 0);
    expect(spanish?.slice(0, 6)).toEqual([
      'Persona desaparecida: Robin “Bobby” Example',
      '',
      'Fotografía: Robin “Bobby” Example, edad: 15 a 16: photo-b2c6d8f9g2.jpg',
      'Desaparición: 30 de octubre de 2026',
      'Último lugar donde se vio: Springfield, Illinois, cerca de una parada de autobús',
      'Tipo de caso: Fuga en peligro',
    ]);
    expect(spanish).toContain('Ropa: sudadera con capucha, color rojo y blanco, estampado: rayas, con «Michigan State»');
    expect(spanish).toContain('Vehículo: camioneta SUV Ford Escape 2015, color azul, placa ABC 1234 de Misuri');
  });

  it('gives the number of the National Center that the rest of the library gives', () => {
    expect(renderPublicNotice(notice, { language: 'en', format: 'text' })).toContain(`1-800-THE-LOST (${ncmecHotline.phone})`);
  });

  it('names NCMEC as a contact only where there is an NCMEC number', () => {
    const without = noticeOf({ ...fullDraft, ncmecNumber: null });
    for (const [name, words] of Object.entries(wordsOf(without)))
      expect(words, name).not.toMatch(/National Center|Centro Nacional|843-5678/);
  });
});

describe('the page of a notice', () => {
  const pageOf = (language: 'en' | 'es', of = notice): string => renderPublicNotice(of, { language, format: 'html' });

  it('says its language, and the same words in the same order as the text', () => {
    for (const language of ['en', 'es'] as const) {
      const html = pageOf(language);
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
      const words = html
        .replace(/<style>[\s\S]*<\/style>|<title>.*<\/title>/g, '')
        .replace(/<img src="([^"]*)" alt="([^"]*)">/g, '$2 $1')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      const only = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(only(words)).toEqual(only(renderPublicNotice(notice, { language, format: 'text' })));
    }
  });

  it('has nothing that runs, links or hides: no script, comment, class, id, data attribute, link or foreign address', () => {
    fc.assert(
      fc.property(validDraft, fc.constantFrom('en' as const, 'es' as const), (draft, language) => {
        const html = pageOf(language, noticeOf(draft));
        expect(html).not.toMatch(
          /<script|<!--|<link|<a |<iframe|<base|\sclass=|\sid=|\sdata-|\son\w+=|\sstyle=|https?:|url\(|@import|\[redacted/i,
        );
        const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
        const known = [
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'main',
          'h1',
          'span',
          'img',
          'dl',
          'dt',
          'dd',
          'section',
          'h2',
          'ul',
          'li',
        ];
        expect([...tags].filter((tag) => ![...known, 'footer', 'p'].includes(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('escapes what has a meaning in HTML', () => {
    const html = pageOf(
      'en',
      noticeOf({ ...fullDraft, name: { first: "D'Angelo", last: 'O’Brien' }, clothing: [{ garment: 'hat', print: 'A&W' }] }),
    );
    expect(html).toContain("D'Angelo O’Brien");
    expect(html).toContain('with “A&amp;W” on it');
    expect(html).toContain('Missing &amp; Exploited');
    expect(html).toContain("5'2&quot;");
  });

  it('gives the photograph an alternative text, and has no picture where there is none', () => {
    expect(pageOf('en')).toContain('<img src="photo-b2c6d8f9g2.jpg" alt="Photograph: Robin “Bobby” Example, age 15 to 16">');
    expect(pageOf('es')).toContain(`alt="${render.publicAltText(notice, 'es')}"`);
    expect(pageOf('en', noticeOf({ ...fullDraft, photoId: null }))).not.toContain('<img');
  });
});

describe('names for a notice', () => {
  it('are made of the public id and public fields', () => {
    expect(render.publicSlug(notice)).toBe('missing-k8r2m9x6t2');
    expect(render.publicFileName(notice, { language: 'en', format: 'html' })).toBe('missing-k8r2m9x6t2-en.html');
    expect(render.publicFileName(notice, { language: 'es', format: 'text' })).toBe('missing-k8r2m9x6t2-es.txt');
    expect(render.publicAltText(notice, 'en')).toBe('Photograph: Robin “Bobby” Example, age 15 to 16');
    expect(render.publicSubject(notice, 'en')).toBe('Missing: Robin “Bobby” Example (Springfield, Illinois)');
    expect(render.publicSubject(notice, 'es')).toBe('Persona desaparecida: Robin “Bobby” Example (Springfield, Illinois)');
    expect(render.publicHashtags(notice, 'en')).toEqual(['#Missing', '#Illinois']);
    expect(render.publicHashtags(noticeOf({ ...fullDraft, lastSeen: { city: 'Taos', state: 'NM' } }), 'es')).toEqual([
      '#Desaparecidos',
      '#NewMexico',
    ]);
  });

  it('and everything else refuse what only looks like a notice', () => {
    const forged = { ...notice, lastSeen: { ...notice.lastSeen, city: 'the group home on Maple' } };
    for (const act of [
      render.publicSlug,
      render.renderPublicNotice,
      render.publicFileName,
      render.publicAltText,
      render.publicSubject,
      render.publicHashtags,
    ]) {
      const call = act as (notice: PublicNotice, how: object) => unknown;
      expect(() => call(forged, { language: 'en', format: 'text' })).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
      expect(() => call(forged, { language: 'en', format: 'text' })).toThrow(/^((?!Maple).)*$/);
    }
  });
});

describe('words', () => {
  const line = (change: object, language: 'en' | 'es', start: string): string =>
    renderPublicNotice(noticeOf({ ...fullDraft, ...change }), { language, format: 'text' })
      .split('\n')
      .find((each) => each.startsWith(start)) ?? '';
  const companion = (from: number, to: number) => ({ companion: { age: { from, to } } });

  it.each([
    [0, 0, 'under 1 year old', 'de menos de 1 año'],
    [0, 1, 'up to 1 year old', 'de hasta 1 año'],
    [1, 1, 'about 1 year old', 'de alrededor de 1 año'],
    [1, 2, 'about 1 to 2 years old', 'de unos 1 a 2 años'],
    [2, 2, 'about 2 years old', 'de unos 2 años'],
  ])('of an age from %i to %i', (from, to, en, es) => {
    expect(line(companion(from, to), 'en', 'May be with')).toBe(`May be with: ${en}`);
    expect(line(companion(from, to), 'es', 'Puede estar con')).toBe(`Puede estar con: ${es}`);
  });

  it('agree in number and gender', () => {
    const clothing = [{ garment: 'sneakers', colors: ['multicolored'], print: 'Nike' }];
    expect(line({ clothing }, 'en', 'Clothing')).toBe('Clothing: multicolored sneakers with “Nike” on them');
    expect(line({ clothing }, 'es', 'Ropa')).toBe('Ropa: tenis, multicolor, con «Nike»');
    const mark = { kind: 'tattoo', place: 'wrist', motif: 'rose' };
    expect(line({ marks: [mark] }, 'es', 'Señas')).toBe('Señas particulares: tatuaje de una rosa, muñeca');
    const plate = (plateState: string): string =>
      line({ vehicle: { body: 'van', plate: 'QX 1', plateState, color: 'multicolored' } }, 'es', 'Vehículo');
    expect(plate('DC')).toBe('Vehículo: furgoneta, multicolor, placa QX 1 del Distrito de Columbia');
    expect(plate('VI')).toContain('de las Islas Vírgenes');
    const young = { age: { from: 18, to: 20 }, caseType: 'critically-missing-young-adult' };
    expect(line(young, 'es', 'Tipo')).toBe('Tipo de caso: Desaparición muy preocupante de una persona adulta joven');
    expect(line({ age: { from: 0, to: 1 } }, 'en', 'Age')).toBe('Age when missing: up to 1');
  });
});

it('a language or a format that is not known is refused by every rendering', () => {
  const bad = ['../foster-care/x', 'fr', '', undefined, null, 'toString'];
  for (const language of bad as never[]) {
    for (const call of [render.publicAltText, render.publicSubject, render.publicHashtags])
      expect(() => call(notice, language)).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
    for (const call of [render.publicFileName, render.renderPublicNotice]) {
      expect(() => call(notice, { language, format: 'text' })).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
      expect(() => call(notice, { language: 'en', format: language })).toThrow(/^((?!foster).)*$/);
      expect(() => call(notice, { language: 'en', format: language })).toThrow(expect.objectContaining({ name: 'InvalidFactsError' }));
    }
  }
});

it('a withdrawal is one constant, which never says that the child was found or how the child is', () => {
  expect(render.withdrawal).toEqual({ en: 'This notice has been withdrawn.', es: 'Este aviso ha sido retirado.' });
  expect(Object.isFrozen(render.withdrawal)).toBe(true);
  expect(Object.values(render.withdrawal).join(' ')).not.toMatch(/found|safe|locat|recover|return|encontr|salvo|localiz|regres/i);
});
