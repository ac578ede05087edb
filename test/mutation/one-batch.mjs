// Tries mutants in turn: each on every check until one of them fails. It says which.
import { pathToFileURL } from 'node:url';

const [, , out, ...ids] = process.argv;
const at = (file) => pathToFileURL(`${out}/${file}`).href;
const { cases } = await import(at('cases.mjs'));
process.stdout.write = () => true;

// Mutants that stand beside each other are mostly noticed by the same check: what noticed one comes first for the next.
let order;

function noticedBy(checks) {
  order ??= checks.map((_, place) => place);
  for (const [turn, place] of order.entries()) {
    try {
      checks[place].body();
    } catch {
      order.splice(turn, 1);
      order.unshift(place);
      return checks[place].title;
    }
  }
  return null;
}

for (const id of ids) {
  globalThis.__stryker__ = { activeMutant: id };
  let by = null;
  try {
    // A module of its own for each mutant: what is put together when a module is loaded is mutated too.
    const { checksWith } = await import(`${at('checks.mjs')}?mutant=${id}`);
    by = noticedBy(checksWith(cases));
  } catch (error) {
    by = `loading: ${String(error)}`;
  }
  await new Promise((resolve) => process.send({ id, by }, resolve));
}
process.exit();
