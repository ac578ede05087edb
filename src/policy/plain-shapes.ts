import { isCalendarDate } from '../kernel/instant.js';
import { isRecord } from '../kernel/given.js';
import { oneOf, record, refuse, text, that, type Shape } from './shape.js';

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A name in kebab case. */
export const id = /* @__PURE__ */ that(
  'NOT_AN_ID',
  'a name in kebab case, such as example-state',
  (value) => typeof value === 'string' && KEBAB.test(value),
);

/** A day of the calendar. */
export const day = /* @__PURE__ */ that(
  'NOT_A_DAY',
  'a day of the calendar as yyyy-MM-dd',
  (value) => typeof value === 'string' && isCalendarDate(value),
);

/** A shape, or `null`. */
export function orNull(shape: Shape): Shape {
  return (value, path, problems) => {
    if (value !== null) shape(value, path, problems);
  };
}

/** A shape of two texts, of which the second must come after the first. */
export function inOrder(shape: Shape, first: string, second: string, expected: string): Shape {
  return (value, path, problems) => {
    const before = problems.length;
    shape(value, path, problems);
    if (problems.length > before || !isRecord(value)) return;
    const [from, to] = [value[first], value[second]];
    if (typeof from === 'string' && typeof to === 'string' && to <= from) refuse(problems, path, 'NOT_AN_INTERVAL', expected);
  };
}

/** A stretch of days that is not empty. */
export const interval = /* @__PURE__ */ inOrder(
  /* @__PURE__ */ record({ from: day, to: /* @__PURE__ */ orNull(day) }),
  'from',
  'to',
  'days of which the last is after the first',
);

/** The same, where the end may be left out that is not known. */
export const effective = /* @__PURE__ */ inOrder(
  /* @__PURE__ */ record({ from: day }, { to: /* @__PURE__ */ orNull(day) }),
  'from',
  'to',
  'days of which the last is after the first',
);

/** A source of law. */
export const provision = /* @__PURE__ */ record(
  {
    id: text,
    citation: text,
    kind: /* @__PURE__ */ oneOf('statute', 'regulation', 'guidance', 'ncmec-practice', 'project-promise', 'overlay'),
    interval,
    readThrough: day,
    evidence: /* @__PURE__ */ oneOf('T', 'X', 'S', 'D', 'M'),
  },
  {
    formerly: text,
    before2015: text,
    before2006: text,
    since: /* @__PURE__ */ oneOf('unchecked'),
    copy: /* @__PURE__ */ oneOf('undated', 'none'),
    caveat: text,
  },
);
