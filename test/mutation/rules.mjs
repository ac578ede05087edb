// What the unit tests and the vectors would notice of the rules. The second implementation does not help here: it is tried
// against the rules elsewhere. `npm run mutate:rules [-- file ...]`
import { mutate } from './mutate.mjs';

await mutate({
  name: 'rules',
  folders: ['src/kernel', 'src/law', 'src/assess'],
  checks: 'rules-checks',
  outside: { vectors: /\/vectors\/vectors\.js$/, 'rules-schemas': /\/schemas\/(calendar|episode|json-schema|request)\.js$/ },
  keepers: {
    'src/kernel/kept.ts': 'export const kept = (of) => of;',
    'src/kernel/once-for.ts': 'export const onceFor = (make) => make;',
    'src/kernel/remembered.ts': 'export const isKeepable = () => false; export const remembered = (rule) => rule;',
    'src/kernel/local-date.ts': null,
    'src/kernel/time.ts': null,
    'src/kernel/wall-time.ts': null,
  },
});
