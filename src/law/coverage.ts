import { calendarDate, type CalendarDate } from '../kernel/instant.js';

/** Which law this library knows, and as of when. It has a life of its own, apart from the package's version. */
export interface Coverage {
  /** The first day of the law encoded. An earlier time gets an error, never the answer of a later law. */
  readonly from: CalendarDate;
  /** The day through which the oldest of the federal statutes and regulations in force was read. */
  readonly readThrough: CalendarDate;
  /** The day on which the texts were last looked at. */
  readonly readOn: CalendarDate;
}

/** The law as encoded in this version. It begins with the first definition of a missing child. */
export const coverage: Coverage = /* @__PURE__ */ Object.freeze({
  from: /* @__PURE__ */ calendarDate('1984-10-12'),
  readThrough: /* @__PURE__ */ calendarDate('2023-04-20'),
  readOn: /* @__PURE__ */ calendarDate('2026-11-21'),
});
