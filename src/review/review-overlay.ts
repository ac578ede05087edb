import { lawText } from '../describe/words.js';
import { RulesError } from '../kernel/errors.js';
import type { DutyRow, EpisodeDuty } from '../policy/duty-row.js';
import type { Overlay } from '../policy/overlay.js';
import type { Policy } from '../policy/policy.js';
import { isRecord } from '../kernel/given.js';
import { withOverlay } from '../policy/with-overlay.js';
import type { OverlayNote } from './note.js';
import { ofItself } from './of-itself.js';
import { neverOwed } from './on-return.js';
import { reviewLimit, type Reviewed } from './review-limit.js';
import { metElsewhere, misspelt, misspeltWords, publicWords } from './words.js';

/**
 * Reads an overlay against the policy that it is to be laid over, and tells what somebody should know before it is: what
 * cannot be laid; of every limit on a duty beneath, whether it is stricter always, at times or never, with cases that show
 * it; and what is unclear, unconfirmed, or recorded as looser than federal law. Limits on a federal duty are judged against
 * federal law alone, so that a state which becomes stricter spoils no county's overlay; limits on a duty of another overlay
 * against the limits which that duty came with. The floor holds whatever a review says.
 *
 * @param base - the policy beneath
 * @param overlay - the overlay
 * @returns the notes; where one says `refuse`, these alone
 * @example
 * ```ts
 * import { calendarDate, defineOverlay, federal, reviewOverlay } from 'missing-child-rules';
 * const manual = {
 *   id: 'example-manual',
 *   citation: 'Example State Manual 1.2',
 *   kind: 'overlay',
 *   interval: { from: calendarDate('2024-07-01'), to: null },
 *   readThrough: calendarDate('2026-11-01'),
 *   evidence: 'T',
 * } as const;
 * const overlay = defineOverlay({
 *   id: 'example-state',
 *   jurisdiction: 'Example State',
 *   provenance: { source: 'Example State Manual 1.2', readOn: calendarDate('2026-11-01'), confirmedBy: 'the example office' },
 *   limits: [{ on: 'ive-report-missing-to-ncmec', from: 'agency-determined-missing', within: { hours: 8 }, law: manual }],
 * });
 * const notes = reviewOverlay(federal, overlay);
 * notes.filter(({ level }) => level === 'warn').map(({ code }) => code); // ['SOMETIMES_STRICTER', 'START_MAY_FOLLOW_FEDERAL_START']
 * ```
 */
export function reviewOverlay(base: Policy, overlay: Overlay): readonly OverlayNote[] {
  try {
    const laid = withOverlay(base, overlay);
    return laid.layers.slice(-1).flatMap((read) => notesOf(laid, read, base));
  } catch (error) {
    if (isOverlayError(error)) return refusals(error, nameOf(overlay));
    throw error;
  }
}

function isOverlayError(error: unknown): error is RulesError {
  return error instanceof RulesError && error.name === 'OverlayError';
}

/** The name of what may be no overlay at all. */
function nameOf(draft: unknown): string {
  return isRecord(draft) && typeof draft['id'] === 'string' ? draft['id'] : 'overlay';
}

function refusals({ problems }: RulesError, id: string): readonly OverlayNote[] {
  return problems.map(({ path: inStack, code, expected }) => {
    const path = inStack.replace(/^\/0/, '');
    const what = path === '' ? (code === 'NOT_A_POLICY' ? 'what is beneath' : 'it') : `\`${path}\``;
    return { level: 'refuse', code, rule: id, path, sentence: `The overlay \`${id}\` cannot be laid: ${what} must be ${expected}.` };
  });
}

function notesOf(laid: Policy, overlay: Overlay, base: Policy): readonly OverlayNote[] {
  const calendars = new Map(laid.layers.flatMap((layer) => layer.calendars).map((calendar) => [calendar.id, calendar]));
  const limits = laid.duties.flatMap((row) => (row.scope === 'episode' ? limitsOf(row, overlay) : []));
  return [
    ...unconfirmed(overlay),
    ...limits.flatMap((found) => [
      ...(found.row.policy === overlay.id ? [] : reviewLimit(found, calendars)),
      ...ofItself(found, calendars),
    ]),
    ...ofOwnDuties(laid, overlay, base),
    ...misspeltWords(overlay),
    ...recorded(overlay),
    ...silent(laid, overlay),
  ];
}

/** The limits of a duty which this overlay set, each with its place there: on a duty of others among its limits, on its own in the duty. */
function limitsOf(row: EpisodeDuty, { id, limits, duties }: Overlay): readonly Reviewed[] {
  const own = row.limits.filter(({ policy }) => policy === id);
  const place = duties.findIndex((duty) => duty.id === row.id);
  const places = limits.flatMap(({ on }, at) => (on === row.id ? [`/limits/${String(at)}`] : []));
  const within = own.slice(0, own.length - places.length).map((_, at) => `/duties/${String(place)}/limits/${String(at)}`);
  return own.map((limit, at) => ({ limit, row, path: [...within, ...places][at] ?? '' }));
}

/** What is to be said of the duties that this overlay adds, whatever their limits. */
function ofOwnDuties(laid: Policy, overlay: Overlay, base: Policy): readonly OverlayNote[] {
  const { id, duties } = overlay;
  const own = laid.duties.flatMap((row) => (row.scope === 'episode' && row.policy === id ? [row] : []));
  return own.flatMap((row) => {
    const path = `/duties/${String(duties.findIndex((duty) => duty.id === row.id))}`;
    return [...neverOwed(row, path, laid.readings), ...misspelt(row, path, base), ...metElsewhere(row, path), ...publicWords(row, overlay)];
  });
}

function unconfirmed({ id, provenance: { source, readOn, confirmedBy } }: Overlay): readonly OverlayNote[] {
  if (confirmedBy !== null) return [];
  const sentence = `Nobody of the agency has confirmed the overlay \`${id}\`, from ${source}, read on ${readOn}.`;
  return [{ level: 'warn', code: 'UNCONFIRMED', rule: id, path: '/provenance/confirmedBy', sentence }];
}

function recorded({ id, recorded: texts }: Overlay): readonly OverlayNote[] {
  return texts.map(({ text, law, readOn, on }, place) => ({
    ...{ level: 'info', code: 'LOOSER_TEXT_RECORDED', rule: on ?? id, path: `/recorded/${String(place)}` },
    sentence: `Recorded, and without effect: "${text}" [${lawText([law], readOn)}]. It is looser than federal law, which governs.`,
  }));
}

/** Federal duties of the agency, with a clock, of which the overlay says nothing: its silence is no exemption. */
function silent({ duties }: Policy, { id, limits, content, recorded: texts }: Overlay): readonly OverlayNote[] {
  const named = [...limits, ...content, ...texts].map(({ on }) => on);
  const unnamed = duties.filter((row) => hasClock(row) && !named.includes(row.id)).map((row) => `\`${row.id}\``);
  if (unnamed.length === 0) return [];
  const sentence = `The overlay \`${id}\` says nothing of ${unnamed.join(', ')}. Federal law applies as it is.`;
  return [{ level: 'info', code: 'SILENT_ON_FEDERAL', rule: id, path: '', sentence }];
}

function hasClock(row: DutyRow): boolean {
  return (
    row.scope === 'episode' &&
    row.who === 'title-iv-e-agency' &&
    row.policy === undefined &&
    row.limits.some(({ policy }) => policy === 'federal')
  );
}
