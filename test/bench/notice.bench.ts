import { readFileSync } from 'node:fs';
import fastRedact from 'fast-redact';
import { checkPublicText, exampleDraft, parsePublicNotice, toPublicNotice } from 'missing-child-rules';
import { SyncRedactor } from 'redact-pii';
import { parseCorpus } from '../text-guard/score/corpus.js';
import { keywordBaseline } from '../text-guard/score/keyword-baseline.js';
import { interleaved, print, type Contender } from './measure.js';

// A record with what a notice shows and what it must not.
const secrets = {
  inFosterCare: true,
  placement: { kind: 'group-home', name: 'Example House', address: { street: '1 Example Road', city: 'Springfield' } },
  caseworker: { name: 'A. Worker', phone: '555-0100' },
  court: { docket: 'JV-0001', judge: 'B. Bench' },
  exploitation: { suspected: true, indicators: ['older-companion'] },
  health: { medication: 'none', diagnosis: 'none' },
};
const record = { ...exampleDraft, ...secrets };
const paths = [
  ...['inFosterCare', 'placement.kind', 'placement.name', 'placement.address.street', 'placement.address.city', 'caseworker.name'],
  ...['caseworker.phone', 'court.docket', 'court.judge', 'exploitation.suspected', 'exploitation.indicators[*]', 'health.medication'],
  'health.diagnosis',
];
const redact = fastRedact({ paths });
const ready = toPublicNotice(record);
if (ready.status !== 'ready') throw new Error('the example is not ready');
const stored: unknown = JSON.parse(JSON.stringify(ready.notice));

const once = (name: string, size: number, work: () => unknown): Contender => ({
  name,
  size,
  round: () => () => {
    for (let time = 0; time < size; time += 1) work();
  },
});

const STRING = 'fast-redact, as a string';
print(
  await interleaved(
    [
      once('missing-child-rules, project and stringify', 300, () => JSON.stringify(toPublicNotice(record))),
      once('missing-child-rules, restore a stored notice', 300, () => parsePublicNotice(stored)),
      once(STRING, 20_000, () => redact(record)),
    ],
    15,
  ),
  STRING,
);

const open = parseCorpus(readFileSync('test/text-guard/corpus/open.jsonl', 'utf8'));
const isPlain = (text: string): boolean => /^[\n -~]*$/u.test(text) && !/[%&<\\`]/u.test(text);

/** Pieces of 1,024 signs, made of the clean texts in order. */
function narratives(change: (text: string) => string): readonly string[] {
  const clean = open.filter(({ leak, channel, text }) => !leak && ['post', 'brief', 'narrative'].includes(channel) && isPlain(text));
  const whole = change(clean.map(({ text }) => text).join(' '));
  return Array.from({ length: 100 }, (_, at) => Buffer.from(whole.slice(at * 1024, (at + 1) * 1024)).toString()).filter(
    (text) => text.length >= 1000,
  );
}

const plain = narratives((text) => text);
const dressed = narratives((text) =>
  text
    .replace(/o/gu, '0')
    .replace(/(?<=\w\w)a(?=\w)/gu, '\u0430')
    .replace(/(?<=\w)e(?=\w\w)/gu, 'e\u200b'),
);
const redactor = new SyncRedactor();
const each = (name: string, texts: readonly string[], judge: (text: string) => unknown): Contender =>
  once(
    name,
    texts.length,
    (() => {
      let at = 0;
      return () => judge(texts[(at += 1) % texts.length] ?? '');
    })(),
  );

const PEER = 'redact-pii with a list of words beside it';
console.log(`${String(plain.length)} plain narratives of 1 kB, ${String(dressed.length)} in disguise`);
print(
  await interleaved(
    [
      each('missing-child-rules, plain narratives of 1 kB', plain, (text) => checkPublicText(text)),
      each('missing-child-rules, the same in disguise', dressed, (text) => checkPublicText(text)),
      each(PEER, plain, (text) => [redactor.redact(text), keywordBaseline(text)]),
    ],
    15,
  ),
  PEER,
);
