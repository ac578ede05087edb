import type { CompiledRule } from './lexicon/compile.js';
import type { Entry, Exemption } from './lexicon/entry.js';
import type { Meter, Token } from './reading/token.js';

/** A rule that was met, by the tokens it begins and ends with. */
export interface Match {
  readonly entry: Entry | Exemption;
  readonly first: number;
  readonly last: number;
  /** A word beside it speaks for another meaning. */
  readonly doubted: boolean;
}

/** A text as words, with the set of words that any rule passes over. */
interface Text {
  readonly tokens: readonly Token[];
  readonly articles: number;
  /** How many sets of words there are. */
  readonly size: number;
  readonly meter: Meter;
}

/** How many articles one place passes over. */
const ARTICLES = 2;
const BESIDE = 3;
const NEAR = 12;
const AROUND = 40;

/** The last token that the rest of a sequence reaches when it continues at `at`, or -1. */
function reach(text: Text, rule: CompiledRule, place: number, at: number, sentence: number): number {
  const { tokens, articles, meter } = text;
  const wanted = rule.sequence[place];
  if (wanted === undefined) return at - 1;
  for (let next = at, left = wanted.gap; left >= 0 && next <= at + wanted.gap + ARTICLES; next += 1) {
    const token = tokens[next];
    meter.steps += 1;
    if (token?.sentence !== sentence) break;
    if (token.known?.sets.has(wanted.set) === true) {
      const last = reach(text, rule, place + 1, next + 1, sentence);
      if (last >= 0) return last;
    }
    if (token.known?.sets.has(articles) !== true) left -= 1;
  }
  return wanted.optional ? reach(text, rule, place + 1, at, sentence) : -1;
}

function has(
  tokens: readonly Token[],
  group: readonly number[],
  match: Pick<Match, 'first' | 'last'>,
  width: number,
  sentence: number | undefined,
  meter: Meter,
): boolean {
  const from = Math.max(0, match.first - width);
  const to = Math.min(tokens.length - 1, match.last + width);
  meter.steps += to - from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (sentence !== undefined && token?.sentence !== sentence) continue;
    const sets = token?.known?.sets;
    if (sets === undefined) continue;
    for (const set of group) if (sets.has(set)) return true;
  }
  return false;
}

function isPossible(rule: CompiledRule, present: Uint8Array): boolean {
  for (const set of rule.needs) if (present[set] !== 1) return false;
  return true;
}

/** All rules that the tokens meet, in order. */
export function matches(text: Text): readonly Match[] {
  const { tokens, meter } = text;
  const present = new Uint8Array(text.size);
  for (const token of tokens) for (const set of token.known?.list ?? []) present[set] = 1;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    for (const rule of token?.known?.begins ?? []) {
      meter.steps += 1;
      if (!isPossible(rule, present)) continue;
      const sentence = token?.sentence ?? 0;
      const last = reach(text, rule, 1, at + 1, sentence);
      if (last < 0 || (last === at && token?.reading === 'slip')) continue;
      const span = { first: at, last };
      const meets =
        rule.near.every((group) => has(tokens, group, span, NEAR, sentence, meter)) &&
        rule.around.every((group) => has(tokens, group, span, AROUND, undefined, meter));
      if (!meets) continue;
      const doubted =
        (rule.without.length > 0 && has(tokens, rule.without, span, NEAR, sentence, meter)) ||
        (rule.beside.length > 0 && has(tokens, rule.beside, span, BESIDE, sentence, meter));
      if (!doubted || ('strength' in rule.entry && rule.entry.strength === 'status')) found.push({ entry: rule.entry, ...span, doubted });
    }
  }
  return found;
}
