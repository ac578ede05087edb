import { daysText, limitText } from '../describe/words.js';
import type { Interval } from '../kernel/citation.js';
import { dateOfDay } from '../kernel/days.js';
import { isImmediate } from '../kernel/deadline.js';
import type { CalendarDate } from '../kernel/instant.js';
import type { Calendar } from '../policy/calendar.js';
import type { EpisodeDuty, Limit } from '../policy/duty-row.js';
import { isShared } from '../policy/own-problems.js';
import { apart } from './apart.js';
import { sidesOf, type ReviewCase, type Sides } from './cases.js';
import { isElapsed } from './counting.js';
import type { NoteCode, OverlayNote } from './note.js';

/** A limit on a duty, and where it stands. */
export interface Reviewed {
  /** The limit. */
  readonly limit: Limit;
  /** The duty. */
  readonly row: EpisodeDuty;
  /** Where it stands in the overlay. */
  readonly path: string;
}

/**
 * What is to be said of a limit beside those that the duty came with: the federal ones or, on a duty of another overlay, its
 * own. Each of these is looked at by itself, since each may be in force on other days.
 */
export function reviewLimit(reviewed: Reviewed, calendars: ReadonlyMap<string, Calendar>): readonly OverlayNote[] {
  const { limit, row } = reviewed;
  const floors = row.limits.filter((other) => other.policy === (row.policy ?? 'federal') && isShared(other.effective, limit.effective));
  const numbered = floors.filter(hasNumber);
  return [
    ...(hasNumber(limit)
      ? [...numbered.flatMap((floor) => judged(reviewed, floor, sidesOf(limit, floor, calendars))), ...withoutFloor(reviewed, numbered)]
      : [withoutNumber(reviewed, floors)]),
    ...(row.policy === undefined ? besideFederal(reviewed, numbered) : []),
  ];
}

function hasNumber({ within }: Limit): boolean {
  return !isImmediate(within) || within.inNoCaseLaterThanHours !== undefined;
}

function withoutNumber(reviewed: Reviewed, floors: readonly Limit[]): OverlayNote {
  const setter = setterOf(reviewed.row);
  return floors.some(({ within }) => isImmediate(within))
    ? note(reviewed, 'info', restates(reviewed.row), `${setter} says "immediately" as well, and the text sets no number`)
    : note(reviewed, 'info', 'ALWAYS_STRICTER', `${setter} sets no time`);
}

/** Of the days on which there is nothing to compare it with. */
function withoutFloor(reviewed: Reviewed, floors: readonly Limit[]): readonly OverlayNote[] {
  const { limit, row } = reviewed;
  const duty = row.policy === undefined ? row.law.map(({ interval }) => interval) : [row.effective ?? row.law[0].interval];
  const isBare = (day: CalendarDate): boolean =>
    isOn(day, limit.effective) && duty.some((days) => isOn(day, days)) && !floors.some(({ effective }) => isOn(day, effective));
  const turns = [limit.effective.from, ...duty.map(({ from }) => from), ...floors.flatMap(({ effective: { to } }) => to ?? [])];
  if (turns.some(isBare)) {
    const when = floors.length === 0 ? '' : 'on the other days on which it is in force ';
    return [note(reviewed, 'info', 'ALWAYS_STRICTER', `${when}${setterOf(row)} sets no time in numbers`)];
  }
  if (floors.length > 0) return [];
  return [note(reviewed, 'warn', 'NEVER_STRICTER', 'it is in force on no day on which the duty is. It has no effect')];
}

function isOn(day: CalendarDate, { from, to }: Interval): boolean {
  return day >= from && (to === null || day < to);
}

function besideFederal(reviewed: Reviewed, floors: readonly Limit[]): readonly OverlayNote[] {
  const { limit } = reviewed;
  const mayFollow = floors.some((floor) => apart(limit.from, floor.from).to > 0);
  const countsOtherwise = !isElapsed(limit.within) && floors.some(({ within }) => isElapsed(within));
  const follows = 'its clock may begin after the federal one; the federal time governs then';
  const counts = 'it counts days or open hours, and federal law every hour, nights, weekends and holidays included';
  return [
    ...(mayFollow ? [note(reviewed, 'warn', 'START_MAY_FOLLOW_FEDERAL_START', follows)] : []),
    ...(countsOtherwise ? [note(reviewed, 'warn', 'NON_ELAPSED_UNIT_ON_FEDERAL', counts)] : []),
  ];
}

function judged(reviewed: Reviewed, floor: Limit, sides: Sides): readonly OverlayNote[] {
  const { stricter, looser, isDecided, isProved } = sides;
  if (!isDecided) return [];
  const other = floorText(reviewed.row, floor);
  const tried = triedText(sides);
  const told = (level: OverlayNote['level'], code: NoteCode, remark: string): readonly OverlayNote[] => {
    const cases = [stricter, looser].flatMap((found) => found ?? []);
    return [note(reviewed, level, code, `${remark}${tried}`, cases)];
  };
  if (stricter !== undefined && looser !== undefined) {
    const both = `(${caseText(stricter, floor)}) and not in others (${caseText(looser, floor)})`;
    return told('warn', 'SOMETIMES_STRICTER', `it ends before ${other} in some cases ${both}; the earlier governs`);
  }
  const found = stricter ?? looser;
  const shown = found === undefined ? '' : `: ${caseText(found, floor)}`;
  const side = stricter === undefined ? 'before' : 'after';
  if (!isProved) {
    return told('warn', 'SOMETIMES_STRICTER', `no case was found in which it ends ${side} ${other}, and there may be one${shown}`);
  }
  if (found === undefined) return told('info', restates(reviewed.row), `it ends when ${other} does`);
  if (stricter === undefined) return told('warn', 'NEVER_STRICTER', `it ends before ${other} in no case, and has no effect${shown}`);
  return told('info', 'ALWAYS_STRICTER', `it ends after ${other} in no case${shown}`);
}

/** The limit that it is compared with; where the duty has several, told apart by what they say and when. */
function floorText({ limits }: EpisodeDuty, floor: Limit): string {
  const name = floor.policy === 'federal' ? 'the federal limit' : `the limit of \`${floor.policy}\``;
  const isOne = limits.filter(({ policy }) => policy === floor.policy).length === 1;
  return isOne ? name : `${name}, ${limitText(floor)}, ${daysText(floor.effective)},`;
}

function triedText({ tried }: Sides): string {
  if (tried === undefined) return '';
  const { days, zone } = tried;
  return `. Tried on each kind of day from ${dateOfDay(days.from)} until before ${dateOfDay(days.to)}, by the clocks of ${zone}`;
}

function caseText({ clockBegan, floorClockBegan, due, floorDue }: ReviewCase, { policy }: Limit): string {
  const isFederal = policy === 'federal';
  const clocks =
    clockBegan === floorClockBegan
      ? `both clocks begin at ${clockBegan}`
      : `its clock begins at ${clockBegan}, ${isFederal ? 'the federal one' : `that of \`${policy}\``} at ${floorClockBegan}`;
  return `${clocks}; it is due at ${due}, by ${isFederal ? 'federal law' : `\`${policy}\``} at ${floorDue}`;
}

function setterOf({ policy }: EpisodeDuty): string {
  return policy === undefined ? 'federal law' : `\`${policy}\``;
}

function restates({ policy }: EpisodeDuty): NoteCode {
  return policy === undefined ? 'RESTATES_FEDERAL' : 'RESTATES_BASE';
}

function note(
  { limit, row, path }: Reviewed,
  level: OverlayNote['level'],
  code: NoteCode,
  remark: string,
  cases: readonly ReviewCase[] = [],
): OverlayNote {
  const sentence = `The limit of \`${limit.policy}\` on \`${row.id}\`, ${limitText(limit)}: ${remark}.`;
  return { level, code, rule: row.id, path, sentence, ...(cases.length === 0 ? {} : { cases }) };
}
