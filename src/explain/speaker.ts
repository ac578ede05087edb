import type { Instant } from '../kernel/instant.js';
import { localTime } from '../kernel/time.js';
import type { DatedContact } from '../law/contacts.js';
import type { Label } from '../policy/overlay.js';
import type { Policy } from '../policy/policy.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Found, Language, Words } from './words.js';

/** What a writer of sentences works with. */
export interface Speaker {
  /** The words of the language. */
  readonly words: Words;
  /** The language. */
  readonly language: Language;
  /** The zone in which times are shown. */
  readonly zone: string;
  /** The words of overlays, by the name of what they stand for. */
  readonly labels: Readonly<Partial<Record<string, Label>>>;
  /** Whom to call, beside the National Center. */
  readonly contacts?: readonly DatedContact[];
  /** The agencies of the moment, in order, where there are several: what is said of one names it. */
  readonly agencies: readonly string[];
  /** How the child was found, where it certainly is not missing any more. */
  readonly found?: Found | undefined;
  /** The moment whose citations are used, where it is known. */
  readonly at?: Instant;
}

/** The speaker of a language in a zone, in the words of a policy. */
export function speaker(language: Language, zone: string, policy?: Policy): Speaker {
  const labels = Object.fromEntries((policy?.layers ?? []).flatMap((layer) => Object.entries(layer.words)));
  return { words: language === 'en' ? en : es, language, zone, labels, agencies: [] };
}

/** What an overlay calls something; where no Spanish was written, in English. */
export function labelOf(name: string, { labels, language }: Speaker): string | undefined {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return language === 'es' ? (label?.es ?? label?.en) : label?.en;
}

/** A moment in the zone and the language of the speaker. */
export function time(at: Instant, { zone, language }: Speaker): string {
  return localTime(at, zone, language);
}
