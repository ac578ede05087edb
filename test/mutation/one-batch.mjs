// Tries mutants in turn: each on the checks that come by it, until one of them fails. It says which. First, with nothing
// mutated, it surveys which check comes by which mutant, and how long each takes.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , out, task, ...ids] = process.argv;
/** No check comes by one place so often. */
const MOST = 5_000_000;
const stryker = { awake: '', met: 0, most: MOST, seen: undefined };
globalThis.__stryker__ = stryker;
process.stdout.write = () => true;

const checksOf = async (module) => (await import(`${pathToFileURL(out).href}/${module}`)).checks;
const say = (message) => new Promise((resolve) => process.send(message, resolve));

/** Which check fails, if any. */
function noticedBy(checks, order) {
  for (const place of order) {
    stryker.met = 0;
    try {
      checks[place].body();
    } catch {
      return place;
    }
  }
  return undefined;
}

async function survey() {
  stryker.seen = new Set(ids);
  const checks = await checksOf('shared.mjs');
  const alone = [...stryker.seen];
  const seen = [];
  const took = [];
  for (const [place, { body }] of checks.entries()) {
    stryker.seen = new Set();
    const start = performance.now();
    try {
      body();
    } catch {
      // What is tried here is what a module keeps, which only one of its own does.
      stryker.seen = new Set();
    }
    took[place] = performance.now() - start;
    seen[place] = [...stryker.seen];
  }
  const quickest = took.map((_, place) => place).sort((a, b) => took[a] - took[b]);
  writeFileSync(`${out}/survey.json`, JSON.stringify({ alone, seen, quickest }));
  stryker.seen = undefined;
  const failed = noticedBy(await checksOf('alone.mjs'), quickest);
  await say(failed === undefined ? {} : { failed: checks[failed].title });
}

async function tryOut() {
  const { alone, seen, quickest } = JSON.parse(readFileSync(`${out}/survey.json`, 'utf8'));
  const comeBy = new Map(ids.map((id) => [id, new Set()]));
  for (const [place, some] of seen.entries()) for (const id of some) comeBy.get(id)?.add(place);
  const apart = new Set(alone);
  const shared = await checksOf('shared.mjs');
  // Mutants that stand beside each other are mostly noticed by the same check: what noticed one comes first for the next.
  const order = quickest;
  for (const id of ids) {
    let by = null;
    stryker.awake = id;
    try {
      const checks = apart.has(id) ? await checksOf(`alone.mjs?mutant=${id}`) : shared;
      const place = noticedBy(checks, apart.has(id) ? order : order.filter((one) => comeBy.get(id).has(one)));
      if (place !== undefined) {
        by = checks[place].title;
        order.splice(order.indexOf(place), 1);
        order.unshift(place);
      }
    } catch (error) {
      by = `loading: ${String(error)}`;
    }
    stryker.awake = '';
    await say({ id, by });
  }
}

await (task === 'survey' ? survey() : tryOut());
process.exit();
