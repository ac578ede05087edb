// What the tests of disclosure would notice. `npm run mutate:disclosure [-- file ...]`
import { mutate } from './mutate.mjs';

await mutate({
  name: 'disclosure',
  folders: ['src/disclosure'],
  checks: 'checks',
  outside: { cases: /^\.\/cases\.js$/, schemas: /\/schemas\/request[a-z-]*\.js$/ },
});
