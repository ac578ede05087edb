import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicNotice } from '../../src/public-notice/notice.js';
import { publicHints, renderPublicNotice } from '../../src/public-notice/render.js';
import { checkPublicText } from '../../src/text-guard/check.js';
import { toPublicNotice } from '../../src/public-notice/to-public-notice.js';
import * as words from '../../src/public-notice/vocabulary.js';
import * as cases from '../../src/public-notice/vocabulary-case.js';
import { fullDraft, validDraft } from './drafts.js';

/** The parts of playwright-core that are used. They are named here so that tests can be type-checked without a browser. */
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  goto(address: string): Promise<unknown>;
  route(pattern: string, handle: (route: { fulfill(answer: object): Promise<void> }) => Promise<void>): Promise<void>;
  on(event: 'request', hear: (request: { url(): string }) => void): void;
  evaluate(script: string): Promise<unknown>;
  screenshot(options: object): Promise<Buffer>;
  pdf(options: object): Promise<Buffer>;
  setViewportSize(size: object): Promise<void>;
  close(): Promise<void>;
}

const requireOther = createRequire(import.meta.url);
const CHROMIUM = '/usr/bin/chromium';
const PROVING = process.env['PROVE'] === '1';

function installed(name: string): boolean {
  try {
    return requireOther.resolve(name) !== '';
  } catch {
    return false;
  }
}

/** `npm run prove` insists on a browser; elsewhere the pages are looked at where there is one. */
const looking = PROVING || (existsSync(CHROMIUM) && installed('playwright-core') && installed('axe-core'));

const first = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>, count: number): readonly Code[] =>
  (Object.keys(vocabulary) as Code[]).slice(0, count);

/** As much as a notice can hold, each part as long as it can be. */
const longest = {
  ...fullDraft,
  age: { from: 18, to: 20 },
  name: {
    first: 'Maximiliana-Guadalupe Constanza-Wilhelmina',
    last: 'Featherstonehaugh-Wolfeschlegelsteinhausen Castellanos',
    goesBy: 'Guadalupita-Maximiliana Constanza',
  },
  looks: {
    ...fullDraft.looks,
    races: ['american-indian-or-alaska-native', 'middle-eastern-or-north-african', 'native-hawaiian-or-pacific-islander'],
  },
  marks: first(words.bodyPlaces, 6).map((place) => ({ kind: 'tattoo', place, side: 'right', motif: 'music' })),
  clothing: first(words.garments, 6).map((garment) => ({
    garment,
    colors: ['multicolored', 'orange'],
    pattern: 'camouflage',
    print: 'Massachusetts Champions League',
  })),
  lastSeen: { city: 'Truth or Consequences', state: 'MP', landmark: 'playing-field' },
  caseType: 'critically-missing-young-adult',
  publicCircumstances: first(cases.circumstances, 6),
  companion: {
    ...fullDraft.companion,
    races: ['american-indian-or-alaska-native', 'middle-eastern-or-north-african', 'native-hawaiian-or-pacific-islander'],
  },
  vehicle: { ...fullDraft.vehicle, color: 'multicolored', make: 'mercedes-benz', model: 'Grand Cherokee', body: 'rv', plateState: 'MP' },
  investigatingAgency: { ...fullDraft.investigatingAgency, place: 'Saint Tammany Parish', kind: 'department-of-public-safety' },
};
const shortest = {
  ...fullDraft,
  looks: {},
  marks: [],
  clothing: [],
  publicCircumstances: [],
  companion: null,
  vehicle: null,
  photoId: null,
  ncmecNumber: null,
};

function noticeOf(draft: unknown): PublicNotice {
  const result = toPublicNotice(draft);
  if (result.status === 'held') throw new Error('held');
  return result.notice;
}

/** All that a page holds, as the browser sees it: the title, every piece of text and every attribute. */
const EVERYTHING = `[document.title, ...[...document.querySelectorAll('*')].flatMap((element) => [
  ...[...element.attributes].map(({ value }) => value),
  ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3 || nodeType === 8).map(({ data }) => data.trim()),
])].filter((text) => text !== '')`;

const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const PORTRAIT = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="#bcd"/></svg>';
const folder = mkdtempSync(join(process.env['LOOK'] ?? tmpdir(), 'notice-'));

describe.runIf(looking)('a page in Chromium', { timeout: 120_000 }, () => {
  const browser: { current?: Browser } = {};
  const open = async (html: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> => {
    const file = join(folder, 'notice.html');
    writeFileSync(file, html);
    const page = await browser.current!.newPage({ viewport: { width: 900, height: 1200 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
    await page.route('**/photo-*.jpg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: PORTRAIT }));
    await page.goto(`file://${file}`);
    return { page, asked };
  };

  beforeAll(async () => {
    const { chromium } = requireOther('playwright-core') as { chromium: { launch(options: object): Promise<Browser> } };
    browser.current = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(() => browser.current?.close());

  const drafts = { full: fullDraft, longest, shortest };
  const pages = Object.entries(drafts).flatMap(([name, draft]) =>
    (['en', 'es'] as const).map((language) => [name, language, renderPublicNotice(noticeOf(draft), { language, format: 'html' })] as const),
  );

  it.each(pages)('%s, %s: axe-core finds nothing', async (_name, _language, html) => {
    const { page } = await open(html);
    const { source } = requireOther('axe-core') as { source: string };
    await page.evaluate(source);
    const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations", "incomplete"] })')) as {
      violations: readonly { id: string }[];
    };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  it.each(pages)('%s, %s: prints on one page, and fits a telephone', async (name, language, html) => {
    const { page } = await open(html);
    writeFileSync(join(folder, `${name}-${language}.png`), await page.screenshot({ fullPage: true }));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(join(folder, `${name}-${language}.pdf`), pdf);
    expect(sheets(pdf)).toBe(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    writeFileSync(join(folder, `${name}-${language}-narrow.png`), await page.screenshot({ fullPage: true }));
    await page.close();
  });

  it('prints on one page whatever it holds', async () => {
    for (const draft of fc.sample(validDraft, { numRuns: PROVING ? 200 : 4, seed: 7 })) {
      for (const language of ['en', 'es'] as const) {
        const { page } = await open(renderPublicNotice(noticeOf({ ...draft, photoId: fullDraft.photoId }), { language, format: 'html' }));
        expect(sheets(await page.pdf({ preferCSSPageSize: true, printBackground: true })), JSON.stringify(draft)).toBe(1);
        await page.close();
      }
    }
  });

  it.each(pages)('%s, %s: asks for nothing but the photograph', async (name, _language, html) => {
    const { page, asked } = await open(html);
    expect(asked).toEqual(name === 'shortest' ? ['notice.html'] : ['notice.html', 'photo-b2c6d8f9g2.jpg']);
    await page.close();
  });

  it.each(pages)('%s, %s: every text, title, attribute and piece of metadata passes the guard', async (name, _language, html) => {
    const { page } = await open(html);
    const found = (await page.evaluate(EVERYTHING)) as readonly string[];
    expect(found.length).toBeGreaterThan(20);
    const hints = publicHints(noticeOf(drafts[name as keyof typeof drafts]));
    for (const text of [...found, found.join('. ')]) expect(checkPublicText(text, hints), text).toMatchObject({ outcome: 'pass' });
    await page.close();
  });

  it.each(pages)('%s, %s: without its style it reads in the order of the text', async (name, language, html) => {
    const { page } = await open(html);
    const read = String(await page.evaluate('document.querySelector("style").remove(), document.body.innerText'));
    const only = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const text = renderPublicNotice(noticeOf({ ...drafts[name as keyof typeof drafts], photoId: null }), { language, format: 'text' });
    expect(only(read)).toEqual(only(text));
    await page.close();
  });
});

it('a page is looked at wherever there is a browser', () => {
  expect(looking || !existsSync(CHROMIUM) || !installed('playwright-core') || !installed('axe-core')).toBe(true);
});
