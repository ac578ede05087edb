import fc from 'fast-check';

// A pull request is judged on the same cases each time it is tried, so that a red test is always of its own making. New
// cases are looked for elsewhere: `npm run prove` draws them anew, and SEED=1234 draws those of that number.
const seed = process.env['SEED'] ?? (process.env['PROVE'] === '1' ? undefined : '20261122');
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
