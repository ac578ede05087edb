// What the unit tests and the vectors would notice of the rules. The second implementation does not help here: it is tried
// against the rules elsewhere. `npm run mutate:rules [-- file ...]`
import { mutate } from './mutate.mjs';

await mutate({
  name: 'rules',
  folders: ['src/kernel', 'src/law', 'src/assess'],
  checks: 'rules-checks',
  outside: { vectors: /\/vectors\/vectors\.js$/, 'rules-schemas': /\/schemas\/(calendar|episode|json-schema|request)\.js$/ },
  keepers: ['src/kernel/local-date.ts', 'src/kernel/time.ts', 'src/kernel/wall-time.ts'],
});
