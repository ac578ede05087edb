import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as library from 'missing-child-rules';
import * as testing from 'missing-child-rules/testing';
import { blocks, executable, type Block } from './blocks.js';

const requireOther = createRequire(import.meta.url);
const ours: Readonly<Record<string, unknown>> = { 'missing-child-rules': library, 'missing-child-rules/testing': testing };
const load = (name: string): unknown => ours[name] ?? requireOther(name);

type Run = (...inner: readonly unknown[]) => Promise<void>;
const nothing = async (): Promise<void> => Promise.resolve();
const AsyncFunction = nothing.constructor as new (...source: string[]) => Run;

/** Runs a block as a reader would, checks every promise in it, and counts what was checked. */
async function run(block: Block): Promise<number> {
  const { script, checks } = executable(block.code);
  const printed: string[] = [];
  const here = (line: number): string => `line ${String(line)} of the block at ${block.name}`;
  const inner = {
    require: load,
    exports: {},
    console: { log: (...values: readonly unknown[]) => printed.push(values.map(String).join(' ')) },
    equals: (actual: () => unknown, expected: () => unknown, line: number) => expect(actual(), here(line)).toEqual(expected()),
    throws: (act: () => unknown, name: string, line: number) => expect(act, here(line)).toThrow(expect.objectContaining({ name })),
    prints: (act: () => unknown, text: string, line: number) => {
      act();
      expect(printed.at(-1), here(line)).toBe(text);
    },
  };
  await new AsyncFunction(...Object.keys(inner), script)(...Object.values(inner));
  if (block.prints === undefined) return checks;
  expect(`${printed.join('\n')}\n`, `what the block at ${block.name} prints`).toBe(block.prints);
  return checks + 1;
}

const block = (code: string, prints?: string): Block => ({ name: 'here:1', code, prints });

describe('every TypeScript block of the documentation', () => {
  it.each(blocks.map((each) => [each.name, each] as const))('%s runs, and says what comes out', async (_, each) => {
    expect(await run(each), 'a block must show at least one value').toBeGreaterThan(0);
  });
});

describe('the runner itself', () => {
  it('finds a wrong value', async () => {
    await expect(run(block('1 + 1; // 3'))).rejects.toThrow();
    await expect(run(block('console.log(1 + 1); // 3'))).rejects.toThrow();
    await expect(run(block('1 + 1; // throws Error'))).rejects.toThrow();
    await expect(run(block('console.log(2);', '3\n'))).rejects.toThrow();
    await expect(run(block('1 + 1; // prose is no value'))).rejects.toThrow();
  });

  it('accepts a right one, and counts it', async () => {
    expect(await run(block('const two = 1 + 1;\ntwo; // 2\n({ a: two }); // { a: 2 }\nconsole.log(two); // 2\n', '2\n'))).toBe(4);
    expect(await run(block("JSON.parse('{'); // throws SyntaxError"))).toBe(1);
    expect(await run(block('1 + 1;'))).toBe(0);
  });
});
