// Assesses fictional episodes, or a file of yours, and prints what is owed, to whom, by when, why, and what to do next.
//   node docs/examples/demo.mjs [path] [--as-of 2026-05-04T12:00:00-04:00]
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assess, explain, instant, safeParseEpisode } from 'missing-child-rules';
import { page } from './page.mjs';
import { closing, summary, wrapped } from './layout.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const usage = 'usage: demo.mjs [path of one episode file] [--as-of an instant with an offset, such as 2026-05-04T12:00:00-04:00]';

/** What a file may be refused for. It holds places and expectations, never what stands in the file. */
class Refused extends Error {}

function main() {
  const { path, asOf } = argumentsOf();
  const files = path === undefined ? exampleFiles() : [path];
  const shown = files.map((file) => ({ file, ...assessed(file, asOf) }));
  const [first] = shown;
  const [disclaimer = ''] = first === undefined ? [] : explain(first.assessment, { language: 'en' }).split('\n');
  print([
    ...wrapped(disclaimer),
    ...shown.flatMap(({ file, title, assessment }) => ['', ...page(title, basename(file), assessment)]),
    ...(shown.length > 1 ? ['', ...summary(shown.map(({ file, assessment }) => [basename(file, '.json'), assessment]))] : []),
    '',
    ...closing(shown.map(({ assessment }) => assessment)),
  ]);
}

function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({ options: { 'as-of': { type: 'string' } }, allowPositionals: true });
    if (positionals.length > 1) throw new Refused(usage);
    return { path: positionals[0], asOf: values['as-of'] };
  } catch {
    throw new Refused(usage);
  }
}

function exampleFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** A file holds `{ asOf, episode }`, perhaps with a `title`, or an episode alone. */
function assessed(file, flag) {
  const content = contentOf(file);
  const isWrapped = typeof content === 'object' && content !== null && Object.hasOwn(content, 'episode');
  const at = flag ?? (isWrapped ? content.asOf : undefined);
  const asOf = moment(at);
  const parsed = safeParseEpisode(isWrapped ? content.episode : content);
  const problems = parsed.ok
    ? []
    : parsed.error.problems.map(({ path, expected }) => `${(isWrapped ? '/episode' : '') + path || 'it'} must be ${expected}`);
  if (asOf === undefined) {
    problems.unshift(
      `${flag === undefined && isWrapped ? '/asOf' : '--as-of'} must be an instant with an offset: the moment that counts as now`,
    );
  }
  if (problems.length > 0) throw new Refused([`${file} cannot be used:`, ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  const title = isWrapped && typeof content.title === 'string' ? content.title : undefined;
  return { title, assessment: assessment(file, parsed.episode, asOf) };
}

/** A byte order mark is no part of the text (RFC 8259, 8.1). What a JSON parser says quotes what it could not read: it is not passed on. */
function contentOf(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refused(`${file} is not JSON`);
  }
}

function moment(given) {
  try {
    return typeof given === 'string' ? instant(given) : undefined;
  } catch {
    return undefined;
  }
}

function assessment(file, episode, asOf) {
  try {
    return assess(episode, asOf);
  } catch (error) {
    if (error.name !== 'OutsideCoverageError') throw error;
    throw new Refused(`${file} cannot be used: ${error.message}`);
  }
}

function print(lines) {
  // Whoever pages through the output may stop reading before it ends.
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Refused ? error.message : `unexpected ${error.name}`}\n`);
  process.exitCode = 1;
}
