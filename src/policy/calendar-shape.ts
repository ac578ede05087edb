import { isZone } from '../kernel/wall-time.js';
import { day, id, inOrder } from './plain-shapes.js';
import { isRecord } from '../kernel/given.js';
import { list, record, refuse, that, type Shape } from './shape.js';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A calendar, open on one day of the week at least. */
export const calendarShape: Shape = /* @__PURE__ */ (() => {
  const clock = that('NOT_A_TIME', 'a time as HH:mm', (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value));
  const openingHours = inOrder(record({ opens: clock, closes: clock }), 'opens', 'closes', 'hours that close after they open');
  const week = record({}, Object.fromEntries(WEEK.map((name) => [name, openingHours])));
  const hours: Shape = (value, path, problems) => {
    week(value, path, problems);
    const isClosed = isRecord(value) && Object.values(value).every((each) => each === undefined);
    if (isClosed) refuse(problems, path, 'NO_HOURS', 'the opening hours of one day of the week at least');
  };
  const zone = that(
    'NOT_A_ZONE',
    'an IANA time zone by area and place, such as America/Chicago, or UTC',
    (value) => typeof value === 'string' && isZone(value),
  );
  const covers = inOrder(record({ from: day, to: day }), 'from', 'to', 'days of which the last is after the first');
  return record({ id, zone, hours, holidays: list(day), covers });
})();
