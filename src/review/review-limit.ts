import { limitText } from '../describe/words.js';
import { isImmediate } from '../kernel/deadline.js';
import type { Calendar } from '../policy/calendar.js';
import type { EpisodeDuty, Limit } from '../policy/duty-row.js';
import { isShared } from '../policy/own-problems.js';
import { isElapsed, sidesOf, type ReviewCase, type Sides } from './cases.js';
import type { OverlayNote } from './note.js';
import { orderOf } from './order.js';

/** A limit on a federal duty, and where it stands. */
export interface Reviewed {
  /** The limit. */
  readonly limit: Limit;
  /** The duty. */
  readonly row: EpisodeDuty;
  /** Where it stands in the overlay. */
  readonly path: string;
}

/** What is to be said of a limit on a federal duty, beside the federal limits. */
export function reviewLimit(reviewed: Reviewed, calendars: ReadonlyMap<string, Calendar>): readonly OverlayNote[] {
  const { limit, row } = reviewed;
  const floors = floorsOf(row);
  const [floor] = floors;
  const order = floor === undefined ? 'same' : orderOf(limit.from, floor.from);
  const mayFollow = order === 'not-before' || order === 'open';
  return [
    verdict(reviewed, floors, calendars),
    ...(mayFollow
      ? [
          note(
            reviewed,
            'warn',
            'START_MAY_FOLLOW_FEDERAL_START',
            'its clock may begin after the federal one; the federal time governs then',
          ),
        ]
      : []),
    ...(isElapsed(limit.within) || floor === undefined
      ? []
      : [
          note(
            reviewed,
            'warn',
            'NON_ELAPSED_UNIT_ON_FEDERAL',
            'it counts days or open hours, and federal law every hour, nights, weekends and holidays included',
          ),
        ]),
  ].flat();
}

/** The federal limits that run to a number from one moment; the earliest of them is the floor. */
function floorsOf({ limits }: EpisodeDuty): readonly Limit[] {
  const numbered = limits.filter(({ policy, within, effective }) => policy === 'federal' && effective.to === null && hasNumber(within));
  return numbered.filter(({ from }) => from === numbered[0]?.from);
}

function hasNumber(within: Limit['within']): boolean {
  return !isImmediate(within) || within.inNoCaseLaterThanHours !== undefined;
}

function verdict(reviewed: Reviewed, floors: readonly Limit[], calendars: ReadonlyMap<string, Calendar>): readonly OverlayNote[] {
  const { limit, row } = reviewed;
  if (!hasNumber(limit.within)) {
    return row.limits.some(({ policy, within }) => policy === 'federal' && isImmediate(within))
      ? [note(reviewed, 'info', 'RESTATES_FEDERAL', 'federal law says "immediately" as well, and the text sets no number')]
      : [note(reviewed, 'info', 'ALWAYS_STRICTER', 'federal law sets no time')];
  }
  if (floors.length === 0) return [note(reviewed, 'info', 'ALWAYS_STRICTER', 'federal law sets no time')];
  if (!floors.some(({ effective }) => isShared(effective, limit.effective))) {
    return [note(reviewed, 'warn', 'NEVER_STRICTER', 'it is in force on no day on which the federal limit is. It has no effect')];
  }
  return judged(reviewed, sidesOf(limit, floors, calendars));
}

function judged(reviewed: Reviewed, { stricter, looser, isDecided }: Sides): readonly OverlayNote[] {
  if (!isDecided) return [];
  if (stricter === undefined) {
    return looser === undefined
      ? [note(reviewed, 'info', 'RESTATES_FEDERAL', 'it ends when the federal limit does')]
      : [
          note(reviewed, 'warn', 'NEVER_STRICTER', `it ends before the federal limit in no case: ${caseText(looser)}. It has no effect`, [
            looser,
          ]),
        ];
  }
  return looser === undefined
    ? [note(reviewed, 'info', 'ALWAYS_STRICTER', `it ends after the federal limit in no case: ${caseText(stricter)}`, [stricter])]
    : [
        note(
          reviewed,
          'warn',
          'SOMETIMES_STRICTER',
          `it ends before the federal limit in some cases (${caseText(stricter)}) and not in others (${caseText(looser)}); the earlier governs`,
          [stricter, looser],
        ),
      ];
}

function caseText({ clockBegan, federalClockBegan, due, federalDue }: ReviewCase): string {
  const clocks =
    clockBegan === federalClockBegan
      ? `both clocks begin at ${clockBegan}`
      : `its clock begins at ${clockBegan}, the federal one at ${federalClockBegan}`;
  return `${clocks}; it is due at ${due}, by federal law at ${federalDue}`;
}

function note(
  { limit, row, path }: Reviewed,
  level: OverlayNote['level'],
  code: OverlayNote['code'],
  remark: string,
  cases: readonly ReviewCase[] = [],
): OverlayNote {
  const sentence = `The limit of \`${limit.policy}\` on \`${row.id}\`, ${limitText(limit)}: ${remark}.`;
  return { level, code, rule: row.id, path, sentence, ...(cases.length === 0 ? {} : { cases }) };
}
