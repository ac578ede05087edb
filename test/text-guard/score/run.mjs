// Scores the keyword baseline and, where a module is named, the guard beside it.
//   node test/text-guard/score/run.mjs open   [--guard src/text-guard/file.ts] [--function checkPublicText] [--list missed|blocked|reviewed]
//   node test/text-guard/score/run.mjs sealed --date 2026-11-22 --reason 'why it is opened' [--guard ...] [--also another/file.ts] [--function ...]
// The sealed texts are never printed, and every opening of them adds a line to openings.jsonl.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

const root = new URL('../../../', import.meta.url);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    guard: { type: 'string' },
    function: { type: 'string', default: 'checkPublicText' },
    also: { type: 'string' },
    list: { type: 'string' },
    date: { type: 'string' },
    reason: { type: 'string' },
  },
});
const [which] = positionals;
const sealed = which === 'sealed';
if (!sealed && which !== 'open') throw new Error('say which corpus: open or sealed');
if (sealed && !(/^\d{4}-\d{2}-\d{2}$/.test(values.date ?? '') && values.reason)) throw new Error('an opening needs --date and --reason');
if (sealed && values.list) throw new Error('sealed texts are not listed');

const file = new URL(`test/text-guard/corpus/${which}.jsonl`, root);
const jsonl = readFileSync(file, 'utf8');
const sha256 = createHash('sha256').update(jsonl).digest('hex');
if (sealed && !readFileSync(new URL('test/text-guard/corpus/sealed.sha256', root), 'utf8').startsWith(sha256)) {
  throw new Error('the sealed corpus is not the one that was sealed');
}

const { parseCorpus } = await load('test/text-guard/score/corpus.ts');
const { judgeAll, score, stopped, table } = await load('test/text-guard/score/score.ts');
const { keywordBaseline } = await load('test/text-guard/score/keyword-baseline.ts');
const judges = { 'keyword baseline': keywordBaseline };
if (values.guard) {
  const guard = (await load(values.guard))[values.function];
  if (typeof guard !== 'function') throw new Error(`${values.guard} has no function ${values.function}`);
  judges[values.function] = guard;
}

if (values.also) judges[values.also] = (await load(values.also))[values.function];

const samples = parseCorpus(jsonl);
const scores = {};
for (const [name, judge] of Object.entries(judges)) {
  const judged = judgeAll(judge, samples);
  scores[name] = score(judged);
  console.log(`\n=== ${name}, ${which} corpus, ${samples.length} texts\n\n${table(scores[name])}`);
  const wanted = {
    missed: (one) => one.sample.leak && !stopped(one),
    blocked: (one) => !one.sample.leak && one.verdict.outcome === 'block',
    reviewed: (one) => !one.sample.leak && one.verdict.outcome === 'review',
  }[values.list ?? ''];
  if (wanted) for (const { sample } of judged.filter(wanted)) console.log(`${sample.id} ${JSON.stringify(sample.text)}`);
}

if (sealed) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const commit = git('rev-parse', 'HEAD') + (git('status', '--porcelain', 'src') === '' ? '' : ' with uncommitted changes');
  const line = { date: values.date, commit, sha256, reason: values.reason, scores };
  appendFileSync(new URL('openings.jsonl', import.meta.url), `${JSON.stringify(line)}\n`);
}
