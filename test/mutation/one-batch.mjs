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
  // Mutants that stand beside each other are mostly noticed by the same check: what noticed one comes first for the next.
  const order = quickest;
  let shared = await checksOf('shared.mjs');

  async function noticing(id) {
    stryker.awake = id;
    if (!apart.has(id)) {
      const place = noticedBy(
        shared,
        order.filter((one) => comeBy.get(id).has(one)),
      );
      stryker.awake = '';
      if (place === undefined || noticedBy(shared, [place]) === undefined) return place;
      // It fails with nothing mutated, by what an earlier mutant left behind.
      shared = await checksOf(`shared.mjs?after=${id}`);
      stryker.awake = id;
    }
    return noticedBy(await checksOf(`alone.mjs?mutant=${id}`), order);
  }

  const titles = shared.map(({ title }) => title);
  for (const id of ids) {
    let by = null;
    try {
      const place = await noticing(id);
      if (place !== undefined) {
        by = titles[place];
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
