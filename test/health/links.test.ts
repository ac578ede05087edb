import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root } from './source.js';

const generated = /^(?:docs\/api|node_modules|coverage|dist)\//;
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesUnder('docs', '.md'), ...filesUnder('.github', '.md')].filter(
  (file) => !generated.test(file),
);

const withoutCode = (markdown: string): string => markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor which a heading gets where Markdown is shown as a page. */
function anchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(page: string): readonly string[] {
  const headings = read(page)
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .matchAll(/^#{1,6} +(.+?) *#*$/gm);
  const seen = new Map<string, number>();
  return [...headings].map(([, heading = '']) => {
    const name = anchor(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}-${String(count)}`;
  });
}

function linksOf(page: string): readonly string[] {
  const text = withoutCode(read(page));
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const references = [...text.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/gm)];
  return [...inline, ...references].map(([, target = '']) => target).filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

function isBroken(page: string, link: string): boolean {
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? page : posix.join(dirname(page), decodeURI(path));
  if (generated.test(target)) return false;
  if (!existsSync(`${root}/${target}`)) return true;
  return fragment !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(fragment);
}

describe('links', () => {
  it.each(pages)('every relative link of %s leads somewhere', (page) => {
    expect(linksOf(page).filter((link) => isBroken(page, link))).toEqual([]);
  });

  it('a link to a missing file or heading counts as broken', () => {
    expect(isBroken('CONTRIBUTING.md', 'docs/no-such-page.md')).toBe(true);
    expect(isBroken('CONTRIBUTING.md', '#no-such-heading')).toBe(true);
    expect(isBroken('CONTRIBUTING.md', 'LICENSE')).toBe(false);
  });
});
