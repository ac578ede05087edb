import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as library from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { vectors } from '../vectors/vectors.js';
import { ledger } from './ledger.js';
import { read, root } from './source.js';
import { isTest } from './titles.js';

const words = ['src/facts/facts.ts', 'src/facts/event.ts'].map(read).join('\n');
const advice = read('src/law/advice.ts');

function exists(target: string): boolean {
  const [kind = '', name = ''] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)];
  switch (kind) {
    case 'duty':
      return library.federal.duties.some(({ id }) => id === name);
    case 'reading':
      return library.readings.some(({ id }) => id === name);
    case 'export':
      return name in library;
    case 'advice':
      return advice.includes(`id: '${name}'`);
    case 'word':
      return words.includes(`'${name}'`) || words.includes(`\`${name}\``);
    case 'vector':
      return vectors.some(({ id }) => id === name);
    case 'page':
      return existsSync(join(root, name));
    case 'test':
      return isTest(name);
    default:
      return false;
  }
}

describe('what the documents of the field say', () => {
  it('is all here', () => {
    expect(ledger).toHaveLength(33);
    expect(new Set(ledger.map(({ says }) => says)).size).toBe(33);
  });

  it.each(ledger)('$says: points to a rule and to a test', ({ rule, tried }) => {
    expect(rule.length).toBeGreaterThan(0);
    expect(tried.length).toBeGreaterThan(0);
    expect([...rule, ...tried].filter((target) => !exists(target))).toEqual([]);
  });

  it('a target that is not there counts as missing', () => {
    for (const kind of ['duty', 'reading', 'export', 'advice', 'word', 'vector', 'page', 'test', 'nothing']) {
      expect(exists(`${kind}:no-such-thing`)).toBe(false);
    }
    const file = 'test/health/ledger.test.ts';
    expect(exists(`test:${file}#is all here`)).toBe(true);
    for (const none of [file, `${file}#`, `${file}#is all`, 'test/health/ledger.ts#is all here', '#is all here']) {
      expect(exists(`test:${none}`)).toBe(false);
    }
  });
});
