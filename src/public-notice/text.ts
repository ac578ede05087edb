import type { Page } from './page.js';

/** Plain text: the same words in the same order, one thing to a line. */
export function textOf({ heading, name, photo, facts, appeal, contacts, imprint }: Page): string {
  return [
    `${heading}: ${name}`,
    '',
    ...(photo === null ? [] : [`${photo.alt}: ${photo.file}`]),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    '',
    appeal,
    ...contacts.map((parts) => parts.join(', ')),
    '',
    ...imprint,
    '',
  ].join('\n');
}
