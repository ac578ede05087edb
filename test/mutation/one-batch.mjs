import { pathToFileURL } from 'node:url';

const [, , out, ...ids] = process.argv;
const at = (file) => pathToFileURL(`${out}/${file}`).href;
const { cases } = await import(at('cases.mjs'));
process.stdout.write = () => true;

for (const id of ids) {
  globalThis.__stryker__ = { activeMutant: id };
  let by = null;
  try {
    // A module of its own for each mutant: what is put together when a module is loaded is mutated too.
    const { failing } = await import(`${at('checks.mjs')}?mutant=${id}`);
    by = failing(cases);
  } catch (error) {
    by = `it cannot be loaded: ${String(error)}`;
  }
  await new Promise((resolve) => process.send({ id, by }, resolve));
}
process.exit();
