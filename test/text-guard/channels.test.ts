import { describe, expect, it } from 'vitest';
import { checkPublicText } from '../../src/text-guard/check.js';

const outcome = (text: string): string => checkPublicText(text).outcome;

/** The ways by which words leave, by their number in the list of channels. */
const channels: Readonly<Record<string, readonly string[]>> = {
  '1: a named home as the place she is missing from': [
    'Missing from the Juncos Group Home since Friday.',
    'Falta de la casa hogar San Blas.',
  ],
  '4: an agency or its worker in the contact line': [
    ...['Tips: call the caseworker at 555-0100.', 'Llame al DIF o a la trabajadora social.', 'GAL: Jones', 'CW: Jones'],
    ...['jsmith@dcyf.wa.gov', 'Contact jsmith@dcfs.lacounty.gov with tips', 'tips@dfps.texas.gov'],
  ],
  '5: the reporter, the guardian, the source': [
    'Reported by Child Protective Services.',
    '{"guardian":"Department of Children and Families"}',
  ],
  '6: a court or its docket': ['Dependency case JV-1182', 'Juvenile court file 26-77'],
  '7: status words, jargon, acronyms, names of laws': [
    'AWOL from an STRTP',
    'Youth is a 602 ward',
    'title IV-E eligible',
    'menor tutelada',
  ],
  '8: routine told without a status word': [
    'They count heads at lights out and she was gone.',
    'Nos quitan el celular y dormimos en literas.',
  ],
  '9: lodging and an older companion': ['She was in a motel with three older men.', 'Estaba en un cuarto de motel con un hombre mayor.'],
  '10: a mark with its meaning or owner': ['A crown and "property of Ace" tattooed on her neck.'],
  '15: enumerations and type names': ['MISSING_FROM_CARE', 'caseType: CSEC'],
  '16: names in JSON, HTML classes, ids, comments, data attributes': [
    '{"inStateCare":false}',
    '<p class="ward-of-court">Emil</p>',
    '<p>Emil</p><!-- group home -->',
    '<img alt="" data-source="juvenile-probation">',
  ],
  '17: slugs, file names, subjects, hashtags': [
    'missing-foster-teen-denver.html',
    'csec_victim_photo.png',
    'Subject: DCFS critical incident',
    '#FosterCareFails',
  ],
  '18: alternative text and captions': ['Boy in a juvenile detention uniform', 'Caption: courtesy of her foster family'],
  '27: photo credit, consent, the law cited as authority': [
    'Photo released by her guardian ad litem.',
    'Consent given by the county department of social services.',
  ],
  '32: the same in Spanish and in both languages at once': ['Vive en foster care con otra familia.', 'La CPS se llevó a la niña.'],
};

describe('channel', () => {
  it.each(Object.entries(channels))('%s', (_channel, texts) => {
    expect(texts.filter((text) => outcome(text) === 'pass')).toEqual([]);
  });

  it('19, 20: a hit names an entry and holds nothing of the text', () => {
    const printed = JSON.stringify(checkPublicText('The Zebulon Foster Home called her caseworker Quimby.'));
    expect(printed).not.toMatch(/zebulon|quimby/iu);
  });

  it('12: a redaction mark is not what the guard leaves behind, and what names the fact is still judged', () => {
    expect(outcome('[redacted: foster care]')).toBe('block');
  });
});

describe('what a notice needs to say passes', () => {
  it.each([
    'MISSING: Alex Foster, 14, brown hair, brown eyes, 5 ft 4 in, 120 lb.',
    'Ms. Ward, a neighbor, saw him at noon near Foster City Library.',
    'She wore pajamas with a Care Bears print.',
    'He likes to play at the basketball courts on 5th.',
    'She was wearing a Michigan State sweatshirt.',
    'Call 911 or NCMEC at 1-800-THE-LOST.',
    'National Center for Missing & Exploited Children',
    'Endangered Runaway',
    'AMBER Alert: white Ford Transit, last seen heading north on Route 9.',
    'Fue vista en una parada de autobús cerca de su casa.',
    'Centro Nacional para Menores Desaparecidos y Explotados',
    'Menor desaparecida: 14 años, 1,60 m, pelo castaño, sudadera roja.',
    'This notice has been withdrawn.',
  ])('%s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});
