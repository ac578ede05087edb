import type { Page } from './page.js';
import type { NoticeLanguage } from './sentences.js';

/** What has a meaning in text and in double quotes; an apostrophe has none, and names are to be found as they are written. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** Readable without it. No class, id or comment: the names of parts are text too. */
const STYLE = `
@page { size: letter; margin: 0.5in }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.3 system-ui, sans-serif; color: #111; background: #fff }
h1 { margin: 0 0 0.5rem; font-size: 2rem; line-height: 1.1; text-align: center; overflow-wrap: anywhere }
h1 span { display: block; padding: 0.25rem }
h1 span:first-child { background: #a00000; color: #fff; font-size: 1.75rem; text-transform: uppercase; letter-spacing: 0.05em }
img { float: left; width: 17rem; max-width: 38%; max-height: 24rem; object-fit: contain; object-position: top; margin: 0 1rem 1rem 0 }
dl { display: grid; grid-template-columns: fit-content(9rem) 1fr; gap: 0.25rem 0.75rem; margin: 0 0 1rem }
dt { font-weight: bold }
dd { margin: 0; overflow-wrap: anywhere }
section { clear: both; border: 0.2rem solid #a00000; padding: 0.5rem 1rem }
h2 { margin: 0; font-size: 1.1rem }
ul { margin: 0.4rem 0 0; padding: 0; list-style: none; font-weight: bold }
li span { display: inline-block }
footer { margin-top: 0.75rem; font-size: 0.85rem }
footer p { margin: 0 }
@media (max-width: 36rem) { img { float: none; display: block; max-width: 100%; margin: 0 auto 1rem } h1 { font-size: 1.5rem } h1 span:first-child { font-size: 1.25rem } dl { display: block } }
@media print { body { max-width: none; padding: 0; print-color-adjust: exact } }
`;

/** How many characters stand outside of the facts on most pages. */
const USUAL = 260;

/** The sizes of type with which a page of so many characters still prints on one sheet. */
const SIZES: readonly (readonly [longest: number, points: number])[] = [
  [450, 14],
  [900, 11.5],
  [1400, 10],
];

function printSize({ name, facts, contacts, imprint }: Page): number {
  const lines = [name, ...facts.flatMap(({ label, value }) => [label, value]), ...contacts.flat(), ...imprint];
  const length = lines.reduce((sum, line) => sum + line.length, 0) - USUAL;
  return SIZES.find(([longest]) => length <= longest)?.[1] ?? 9;
}

/** A whole document: no script, and nothing fetched but the photograph beside it. */
export function htmlOf(page: Page, language: NoticeLanguage): string {
  const { heading, name, photo, facts, appeal, contacts, imprint } = page;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(`${heading}: ${name}`)}</title>`,
    `<style>${STYLE}@media print { html { font-size: ${String(printSize(page))}pt } }</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1><span>${escaped(heading)}</span> <span>${escaped(name)}</span></h1>`,
    ...(photo === null ? [] : [`<img src="${escaped(photo.file)}" alt="${escaped(photo.alt)}">`]),
    '<dl>',
    ...facts.map(({ label, value }) => `<dt>${escaped(label)}</dt>\n<dd>${escaped(value)}</dd>`),
    '</dl>',
    '<section>',
    `<h2>${escaped(appeal)}</h2>`,
    '<ul>',
    ...contacts.map((parts) => `<li>${parts.map((part) => `<span>${escaped(part)}</span>`).join(', ')}</li>`),
    '</ul>',
    '</section>',
    '</main>',
    '<footer>',
    ...imprint.map((line) => `<p>${escaped(line)}</p>`),
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
