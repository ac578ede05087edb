import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { HELD, type PublicNotice, type PublicNoticeResult } from '../../src/public-notice/notice.js';
import {
  publicAltText,
  publicFileName,
  publicHashtags,
  publicSlug,
  publicSubject,
  renderPublicNotice,
} from '../../src/public-notice/render.js';
import { toPublicNotice } from '../../src/public-notice/to-public-notice.js';

const languages = ['en', 'es'] as const;

/** All words that are made from a notice, by name. */
export function wordsOf(notice: PublicNotice): Readonly<Record<string, string>> {
  const words: Record<string, string> = { slug: publicSlug(notice) };
  for (const language of languages) {
    words[`text-${language}`] = renderPublicNotice(notice, { language, format: 'text' });
    words[`html-${language}`] = renderPublicNotice(notice, { language, format: 'html' });
    words[`file-text-${language}`] = publicFileName(notice, { language, format: 'text' });
    words[`file-html-${language}`] = publicFileName(notice, { language, format: 'html' });
    words[`alt-${language}`] = publicAltText(notice, language);
    words[`subject-${language}`] = publicSubject(notice, language);
    words[`hashtags-${language}`] = publicHashtags(notice, language).join(' ');
  }
  return words;
}

const propertyOf = (object: object, key: PropertyKey): Readonly<Record<string, unknown>> => ({
  ...Object.getOwnPropertyDescriptor(object, key),
});

/** Names, symbols, order, flags, prototype and whether frozen, of everything in a value. */
export function descriptorTree(object: unknown): string {
  if (typeof object !== 'object' || object === null) return `${typeof object} ${String(object)}`;
  const proto: unknown = Object.getPrototypeOf(object);
  const prototype = proto === Object.prototype ? 'Object' : proto === Array.prototype ? 'Array' : 'other';
  const parts = Reflect.ownKeys(object).map((key) => {
    const { value, ...flags } = propertyOf(object, key);
    return `${String(key)}:${Object.entries(flags).map(String).join()}=${descriptorTree(value)}`;
  });
  return `${prototype}${Object.isFrozen(object) ? ' frozen' : ''}{${parts.join(',')}}`;
}

/** Everything that can be reached from a value, by any key, through getters too. */
export function reachable(value: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value === 'symbol' || typeof value === 'function') seen.add(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') seen.add(key);
    for (const part of Object.values(propertyOf(value, key))) reachable(part, seen);
  }
  return seen;
}

const handler = (path: string, log: string[]): ProxyHandler<object> => ({
  get(target, key, receiver) {
    log.push(`get ${path}/${String(key)}`);
    const value: unknown = Reflect.get(target, key, receiver);
    return typeof value === 'object' && value !== null ? new Proxy(value, handler(`${path}/${String(key)}`, log)) : value;
  },
  has: (target, key) => (log.push(`has ${path}/${String(key)}`), Reflect.has(target, key)),
  ownKeys: (target) => (log.push(`ownKeys ${path}`), Reflect.ownKeys(target)),
  getOwnPropertyDescriptor: (target, key) => (log.push(`descriptor ${path}/${String(key)}`), Reflect.getOwnPropertyDescriptor(target, key)),
  getPrototypeOf: (target) => (log.push(`prototype ${path}`), Reflect.getPrototypeOf(target)),
  isExtensible: (target) => (log.push(`isExtensible ${path}`), Reflect.isExtensible(target)),
  set: (_, key) => (log.push(`set ${path}/${String(key)}`), false),
  defineProperty: (_, key) => (log.push(`define ${path}/${String(key)}`), false),
  deleteProperty: (_, key) => (log.push(`delete ${path}/${String(key)}`), false),
});

/** An object that writes down every operation on it and on what it holds. */
export function traced(draft: object): { readonly draft: object; readonly log: readonly string[] } {
  const log: string[] = [];
  return { draft: new Proxy(draft, handler('', log)), log };
}

/** What is watched: the projection, and the words made from its notice. A planted leak replaces one of them. */
export interface Subject {
  readonly project: (draft: unknown) => PublicNoticeResult;
  readonly words: (notice: PublicNotice, draft: object) => Readonly<Record<string, string>>;
}

export const library: Subject = { project: toPublicNotice, words: wordsOf };

/** Everything that anyone can see of what becomes of a draft. */
export function observe(subject: Subject, draft: object): Observed {
  const result = subject.project(draft);
  const watched = traced(draft);
  subject.project(watched.draft);
  const held = [...reachable(result)];
  const strangers = held.filter((each) => typeof each === 'function' || typeof each === 'symbol' || each instanceof Error);
  const inputs = reachable(draft);
  return {
    status: result.status,
    held: String(result === HELD),
    json: JSON.stringify(result),
    inspection: inspect(result, { showHidden: true, depth: null, getters: true }),
    clone: serialize(structuredClone(result)).toString('latin1'),
    descriptors: descriptorTree(result),
    reachable: `${String(strangers.length)} ${String(held.filter((each) => inputs.has(each)).length)}`,
    trace: watched.log.join('\n'),
    ...(result.status === 'ready' ? subject.words(result.notice, draft) : {}),
  };
}

/** What is seen of a draft, by observable. */
export type Observed = Readonly<Record<string, string>>;

/** The observables in which two drafts differ. */
export function differences(subject: Subject, one: object, other: object): readonly string[] {
  return differing(observe(subject, one), observe(subject, other));
}

/** The observables that are not the same. */
export function differing(left: Observed, right: Observed): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => left[name] !== right[name]);
}
