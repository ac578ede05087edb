import { nearMiss } from '../kernel/near-miss.js';
import type { DutyRow, EpisodeDuty } from '../policy/duty-row.js';
import type { ReportDeed } from '../policy/moment.js';
import type { Overlay } from '../policy/overlay.js';
import type { Policy } from '../policy/policy.js';
import { CLOSED, isEverybody, namesStatus } from '../policy/told-to-the-public.js';
import type { OverlayNote } from './note.js';

/**
 * The words of a duty are open, and a slip in one is a word like any other. What is recorded counts letter by letter, so that a
 * report to the `juvenil-court` is met by none that anybody makes.
 */
export function misspelt(row: EpisodeDuty, path: string, base: Policy): readonly OverlayNote[] {
  const known = knownIn(base);
  return wordsOf(row).flatMap(({ place, kind, word }) => {
    const meant = known[kind].has(word) ? undefined : nearMiss(word, known[kind]);
    const remark = `says \`${word}\`, which differs from \`${String(meant)}\` by a letter or two. Words count letter by letter`;
    return meant === undefined ? [] : [warning(row, 'MISSPELT', `${path}${place}`, remark)];
  });
}

/** A duty to tell one body that only a report to another meets: who does what the step says has not done it. */
export function metElsewhere(row: EpisodeDuty, path: string): readonly OverlayNote[] {
  const told = reportsOf(row).map(({ to }) => to);
  const isTold = told.length === 0 || told.some((to) => to === row.to || row.to.split('-and-').includes(to));
  const remark = `is to tell \`${row.to}\`, and only a report to ${told.map((to) => `\`${to}\``).join(', ')} meets it`;
  return isTold ? [] : [warning(row, 'MET_ELSEWHERE', `${path}/to`, remark)];
}

/** A duty to tell anybody, whose words for the worker name what nobody outside may be told: whoever does what they say may tell it. */
export function publicWords(row: EpisodeDuty, { words }: Overlay): readonly OverlayNote[] {
  if (!isEverybody(row.to, row.audience)) return [];
  return [row.id, row.act].flatMap((name) => {
    const texts = Object.values(words[name] ?? {}).filter((text) => typeof text === 'string');
    const remark = `is to tell \`${row.to}\`, who may be anybody, and its words name care, courts, health or trafficking, of which a public notice says nothing`;
    return texts.some(namesStatus) ? [warning(row, 'PUBLIC_WORDS', `/words/${name}`, remark)] : [];
  });
}

/** Words under which nothing of the overlay’s goes, and which a letter or two would make one that does. */
export function misspeltWords({ id, duties, words }: Overlay): readonly OverlayNote[] {
  const named = new Set(
    duties.flatMap((duty) => [duty.id, duty.who, duty.act, duty.to, ...(duty.scope === 'episode' ? (duty.orBy ?? []) : [])]),
  );
  return Object.keys(words).flatMap((word) => {
    const meant = named.has(word) ? undefined : nearMiss(word, named);
    if (meant === undefined) return [];
    const sentence = `The overlay \`${id}\` has words for \`${word}\`, which differs from its own \`${meant}\` by a letter or two: nobody will read them.`;
    return [{ level: 'warn', code: 'MISSPELT', rule: id, path: `/words/${word}`, sentence }];
  });
}

type Kind = 'actors' | 'acts' | 'recipients' | 'documents';

interface Word {
  /** Where it stands in the duty. */
  readonly place: string;
  /** What it names. */
  readonly kind: Kind;
  /** The word. */
  readonly word: string;
}

/** The words of a duty that others know too. */
function wordsOf(row: DutyRow): readonly Word[] {
  const head: readonly Word[] = [
    { place: '/who', kind: 'actors', word: row.who },
    { place: '/act', kind: 'acts', word: row.act },
    { place: '/to', kind: 'recipients', word: row.to },
  ];
  if (row.scope === 'programme') return head;
  const others = (row.orBy ?? []).map((word, place): Word => ({ place: `/orBy/${String(place)}`, kind: 'actors', word }));
  const deeds = row.discharge.flatMap((deed, at): readonly Word[] => {
    const place = `/discharge/${String(at)}`;
    if (deed.kind === 'reported') return [{ place: `${place}/to`, kind: 'recipients', word: deed.to }];
    return deed.kind === 'documented' ? [{ place: `${place}/what`, kind: 'documents', word: deed.what }] : [];
  });
  return [...head, ...others, ...deeds];
}

/** The words of the policy beneath. Those of the overlay itself are not among them: a slip is often copied. */
function knownIn({ duties }: Policy): Readonly<Record<Kind, ReadonlySet<string>>> {
  const all = duties.flatMap(wordsOf);
  const ofKind = (kind: Kind): readonly string[] => all.flatMap((each) => (each.kind === kind ? [each.word] : []));
  return {
    actors: new Set(ofKind('actors')),
    acts: new Set(ofKind('acts')),
    recipients: new Set([...ofKind('recipients'), ...CLOSED]),
    documents: new Set(ofKind('documents')),
  };
}

function reportsOf({ discharge }: EpisodeDuty): readonly ReportDeed[] {
  return discharge.filter((deed) => deed.kind === 'reported');
}

function warning({ id }: EpisodeDuty, code: string, path: string, remark: string): OverlayNote {
  return { level: 'warn', code, rule: id, path, sentence: `The duty \`${id}\` ${remark}.` };
}
