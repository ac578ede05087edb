// How much of mixed narratives survives: node test/text-guard/score/redaction.mjs
// Each narrative has five clean sentences and two leaking ones of the open corpus, in an order drawn with a fixed seed.
import { readFileSync } from 'node:fs';
import { load } from './load.mjs';

const { parseCorpus } = await load('test/text-guard/score/corpus.ts');
const { wilson } = await load('test/text-guard/score/score.ts');
const { redactPublicText } = await load('src/text-guard/redact.ts');

const isSentence = ({ text, channel, axes }) =>
  ['post', 'brief', 'narrative', 'sms'].includes(channel) && !('obf' in axes) && /^[^.?!\n;]{15,}[.?!]?$/u.test(text);
const samples = parseCorpus(readFileSync(new URL('../corpus/open.jsonl', import.meta.url), 'utf8')).filter(isSentence);
let state = 7;
const draw = (items) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return items[(state >> 8) % items.length];
};
const ended = ({ text }) => (/[.?!]$/u.test(text) ? text : `${text}.`);
const counts = { 'clean sentences kept verbatim': [0, 0], 'leaking sentences kept': [0, 0] };
for (const lang of ['en', 'es']) {
  const clean = samples.filter((one) => !one.leak && one.lang === lang);
  const leaks = samples.filter((one) => one.leak && one.lang === lang);
  for (let narrative = 0; narrative < 400; narrative += 1) {
    const sentences = [...Array(5)].map(() => ({ leak: false, text: ended(draw(clean)) }));
    for (let k = 0; k < 2; k += 1) sentences.splice(draw([0, 1, 2, 3, 4, 5]), 0, { leak: true, text: ended(draw(leaks)) });
    const { proposed } = redactPublicText(sentences.map(({ text }) => text).join(' '));
    for (const { leak, text } of sentences) {
      const count = counts[leak ? 'leaking sentences kept' : 'clean sentences kept verbatim'];
      count[1] += 1;
      if (proposed.includes(text)) count[0] += 1;
    }
  }
}
for (const [name, [hit, of]] of Object.entries(counts)) {
  const { rate, low, high } = wilson(hit, of);
  console.log(`${name}: ${hit}/${of}, ${[rate, low, high].map((share) => `${(100 * share).toFixed(1)}%`).join(', ')}`);
}
