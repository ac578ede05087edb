import { cellOf } from './cell.js';
import type { Column } from './column.js';
import type { Weighed } from './weigh.js';

/**
 * What the authorised caller should know beside the reasons.
 *
 * - `may-still-report`: not being sworn takes nothing from anybody's right to report a missing child to police and to NCMEC. What one who is
 *   no title IV-E agency may tell in that report is open: nothing that was read says it.
 * - `state-law-requires-notice`: in this state the recipient must be told that the child is missing, and again on return.
 * - `lead-goes-to-investigating-agency`: a lead that may not be told here is handed to that agency.
 * - `sources-are-weak`: the cell rests on sources of low confidence.
 */
export type Note = 'may-still-report' | 'state-law-requires-notice' | 'lead-goes-to-investigating-agency' | 'sources-are-weak';

/** Where a state says who must be told of a missing child: Tex. Fam. Code 264.123(a). */
const mustBeTold: Readonly<Record<string, readonly Column[]>> = { 'US-TX': ['court', 'guardian-ad-litem', 'parent'] };

/** Officers who may be not sworn; of a probation officer who may be, this column is read. */
const officers: readonly Column[] = ['law-enforcement', 'jpo-not-sworn'];

/** The notes on one category and one recipient. */
export function notesOf({ question, category, known, opening, setting }: Weighed, columns: readonly Column[]): readonly Note[] {
  const { jurisdiction, child } = question.request;
  // The first is the column of the role itself: a guardian is told no more than a parent, and is none in the law of a state.
  const [named] = columns;
  const isAmong = (some: readonly Column[]): boolean => columns.some((column) => some.includes(column));
  const isWeak = category !== undefined && columns.some((column) => cellOf(column, category).confidence === 'low');
  const notes: readonly (readonly [Note, boolean])[] = [
    ['may-still-report', isAmong(officers) && known('sworn') !== 'yes'],
    [
      'state-law-requires-notice',
      setting.discloser === 'title-iv-e-agency' && named !== undefined && mustBeTold[jurisdiction ?? '']?.includes(named) === true,
    ],
    ['lead-goes-to-investigating-agency', category === 'tips-leads' && opening.decision !== 'allow'],
    ['sources-are-weak', isWeak || child.ageBand === '18-to-20'],
  ];
  return notes.filter(([, applies]) => applies).map(([note]) => note);
}
