import { describe, expect, it } from 'vitest';
import { en } from '../../src/explain/en.js';
import { es } from '../../src/explain/es.js';

describe('a question about the whereabouts', () => {
  const unknownTo = ['whereaboutsUnknown', 'toAgency', 'toParent', 'toLegalCustodian'];

  it.each(unknownTo)('%s asks whether they are unknown, as the fact is named, so that its "no" may be written down as it is', (name) => {
    expect(en.questions[name]).toMatch(/^Are the child’s whereabouts unknown to [^?]+\?/);
    expect(es.questions[name]).toMatch(/^¿Desconocen? el paradero del menor [^?]+\?/);
  });

  it.each(['whereaboutsUnknown', 'toAgency'])(
    '%s says what knowledge is: the child was seen in person, a message is not enough',
    (name) => {
      expect(en.questions[name]).toMatch(
        /known?s? .*only if a person of the agency or the police saw the child in person: .* is not enough\.$/,
      );
      expect(es.questions[name]).toMatch(/conoce solo si una persona de la agencia o la policía vio al menor en persona: .* no basta\.$/);
    },
  );

  it('whereaboutsUnknown lets those who know be told from those who do not', () => {
    expect(en.questions['whereaboutsUnknown']).toContain('unknown to everyone');
    expect(en.questions['whereaboutsUnknown']).toContain('answer for each');
    expect(es.questions['whereaboutsUnknown']).toContain('todos los responsables');
    expect(es.questions['whereaboutsUnknown']).toContain('responda por cada uno');
  });
});

describe('in Spanish', () => {
  it('whereabouts that are unknown to several people are known to none of them', () => {
    const { 'whereabouts-unknown-to-parent': parent, 'whereabouts-unknown-to-agency-and-parent': both } = es.findings;
    expect(parent?.yes).toMatch(/^Ni el padre ni la madre ni ningún tutor legal conoce /);
    expect(both?.yes).toMatch(/^Ni la agencia ni el lugar de colocación ni el padre ni la madre ni ningún tutor legal conoce /);
  });

  it('who is outside the family need be no stranger', () => {
    const said = Object.values(es.findings['nonfamily-abduction'] ?? {});
    expect(said).toHaveLength(3);
    expect(said.filter((text) => !text.includes('por alguien ajeno a la familia'))).toEqual([]);
    expect(
      Object.values(es.findings).filter(({ yes, no, unknown }) => /extrañ|desconocidos? se llev/.test(`${yes}${no}${unknown}`)),
    ).toEqual([]);
  });
});
