import { describe, expect, it } from 'vitest';
import { codeOf, sources } from './source.js';

/** Lint names the line; this test still holds where lint was not run, or was told to look away. */
const impurities: readonly (readonly [string, RegExp])[] = [
  ['reads the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date;|(?<!new )\bDate\(|\bperformance\b/],
  ['draws a random value', /\bMath\.random\b|\bcrypto\b|\brandomUUID\b/],
  [
    'reads the zone or the locale of the host',
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale\w*String\(/,
  ],
  ['asks Intl without naming zone or locale', /\bIntl\.\w+\(\s*(?:undefined\b|\)|\[\s*\])|\bIntl\.DateTimeFormat\(\s*[^,()]+\)/],
  ['reads the environment', /\bprocess\b|\bglobalThis\b|\bimport\.meta\b/],
  ['does input or output', /\bconsole\b|\bfetch\(|\brequire\(|\bimport\(|['"]node:/],
  ['waits', /\bset(?:Timeout|Interval|Immediate)\b/],
];

const code = sources.map((file) => ({ file, lines: codeOf(file).split('\n') }));

describe('src is pure', () => {
  it.each(impurities)('nothing in it %s', (_, pattern) => {
    const found = code.flatMap(({ file, lines }) => lines.filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  it('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(code.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});
