import { shortForms } from './abbreviations.js';

const SHORT = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

function englishForms(word: string): readonly string[] {
  const stem = word.replace(/e$/u, '');
  const soft = /[^aeiou]y$/u.test(word) ? word.slice(0, -1) : undefined;
  const plural = soft !== undefined ? `${soft}ies` : /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
  const past = soft !== undefined ? `${soft}ied` : SHORT.test(word) ? `${word}${word.slice(-1)}ed` : `${stem}ed`;
  const going = SHORT.test(word) ? `${word}${word.slice(-1)}ing` : `${stem}ing`;
  return [word, plural, past, going];
}

const OBJECTS = ['la', 'lo', 'las', 'los', 'le', 'les', 'me', 'nos', 'se'];
const AR = 'ar a an o as amos e en aba aban aron ando ado ada ados adas ara aran aria arian';
const ER = 'e en o es emos io ieron ia ian iendo ido ida idos idas a an iera ieran';

function verbForms(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  const endings = word.endsWith('ar') ? AR : `${ER} ${word.slice(-2)} ${word.slice(-2)}a ${word.slice(-2)}ia`;
  const gerund = word.endsWith('ar') ? 'ando' : 'iendo';
  return [...endings.split(' ').map((ending) => stem + ending), ...OBJECTS.flatMap((object) => [word + object, stem + gerund + object])];
}

function spanishForms(word: string): readonly string[] {
  if (/(?:ar|er|ir)$/u.test(word)) return verbForms(word);
  if (/[oa]$/u.test(word)) {
    const stem = word.slice(0, -1);
    return ['o', 'a', 'os', 'as', 'ito', 'ita', 'itos', 'itas'].map((ending) => stem + ending);
  }
  if (word.endsWith('or')) return [word, `${word}a`, `${word}es`, `${word}as`];
  return [word, /[eiu]$/u.test(word) ? `${word}s` : `${word.replace(/z$/u, 'c')}es`];
}

/**
 * The forms of a word as a rule writes it: `visit+` stands for an English word with its regular endings, `visita^` for a
 * Spanish one with gender and number, or, for an infinitive, with its third persons, participles and objects. What is
 * irregular is written out. Short forms of messages come along.
 */
export function formsOf(word: string): readonly string[] {
  const forms = word.endsWith('+') ? englishForms(word.slice(0, -1)) : word.endsWith('^') ? spanishForms(word.slice(0, -1)) : [word];
  return forms.flatMap((form) => [form, ...(shortForms.get(form) ?? [])]);
}
