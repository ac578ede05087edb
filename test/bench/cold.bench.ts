import { spawnSync } from 'node:child_process';
import { median } from './measure.js';

// Importing the built package into a fresh process, beside what it imports. Processor time of the whole process.

const ROUNDS = 11;
const imports: Readonly<Record<string, string>> = {
  'nothing: an empty process': '',
  'date-fns-tz/fromZonedTime': "await import('date-fns-tz/fromZonedTime');",
  zod: "await import('zod');",
  'date-fns-tz/fromZonedTime and zod': "await import('date-fns-tz/fromZonedTime'); await import('zod');",
  'missing-child-rules': "await import('missing-child-rules');",
  'missing-child-rules, as CommonJS': "(await import('node:module')).createRequire(`${process.cwd()}/`)('./dist/index.cjs');",
};

function milliseconds(program: string): number {
  const report = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);';
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', `${program}\n${report}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const times = new Map(Object.keys(imports).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, program] of Object.entries(imports)) times.get(name)?.push(milliseconds(program));
}
const empty = median(times.get('nothing: an empty process') ?? []);
const dependencies = median(times.get('date-fns-tz/fromZonedTime and zod') ?? []) - empty;
for (const [name, taken] of times) {
  const more = median(taken) - empty;
  console.log(
    `${name.padEnd(40)} ${median(taken).toFixed(0).padStart(5)} ms, ${more.toFixed(0).padStart(5)} more than nothing, x ${(more / dependencies).toPrecision(3)} of its dependencies`,
  );
}
