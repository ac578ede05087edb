import type { Provision } from '../kernel/citation.js';
import { present } from '../kernel/gather.js';
import type { Instant } from '../kernel/instant.js';
import { placeAt } from '../law/citation-on.js';
import type { Words } from './words.js';

/** What a citation needs of the one who speaks. */
interface Citing {
  readonly words: Words;
  readonly zone: string;
  readonly at?: Instant;
}

/** The speaker who cites the law as codified at a moment. */
export function citing<By extends Citing>(at: Instant | undefined, by: By): By {
  return at === undefined ? by : { ...by, at };
}

/** The citations of some law, each once, as codified at the moment that the speaker knows. */
export function citationsText(law: readonly Provision[], by: Citing): string {
  return [...new Set(law.map((provision) => citationText(provision, by)))].join('; ');
}

/** What stood elsewhere then is cited so, with its place of today. */
function citationText(provision: Provision, { words, zone, at }: Citing): string {
  const { citation, isFormer, isDeduced } = placeAt(provision, at, zone);
  const { deducedPlace, formerPlace } = words.phrases;
  return isFormer ? formerPlace(isDeduced ? deducedPlace(citation) : citation, provision.citation) : citation;
}

/** A source with how it is known: what is not settled is said with it. */
function sourceLine(provision: Provision, by: Citing): string {
  const { words } = by;
  const { readThrough, copy, evidence } = provision;
  const read = copy === undefined ? [words.phrases.readThrough(readThrough)] : [];
  const known = evidence === 'T' ? [] : [words.evidence[evidence]];
  const remarks = [...read, ...known, ...unsettled(provision, words)].join('; ');
  return `  ${words.phrases.source}: ${citationText(provision, by)} (${remarks})`;
}

/** What is not settled about a provision, beside how it is known. */
export function unsettled({ id, copy, since, caveat }: Provision, words: Words): readonly string[] {
  return present([
    copy === undefined ? undefined : words.copies[copy],
    since === undefined ? undefined : words.phrases.sinceUnchecked,
    caveat === undefined ? undefined : (words.remarks[caveat] ?? words.caveats[id] ?? caveat),
  ]);
}

/** Sources, a line each. */
export function sourceLines(sources: readonly Provision[], by: Citing): readonly string[] {
  return sources.map((source) => sourceLine(source, by));
}
