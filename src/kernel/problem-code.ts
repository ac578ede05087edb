/**
 * The kinds of mistake that an input can hold. Each is the `code` of a problem. Of a record of facts:
 *
 * - `missing`: something that has no unknown, such as the zone, is not there.
 * - `wrong-type`: a value of another shape belongs here.
 * - `not-one-of`: not one of the values that may stand here.
 * - `unknown-kind`: no such kind of event.
 * - `unknown-key`: no such fact.
 * - `not-an-instant`, `not-a-date`, `not-a-zone`, `not-a-name`, `not-a-word`: a text that cannot be read as one.
 * - `more-than-one-time`: an event is placed in time twice.
 * - `both-known`: a birth date and a range of birth dates.
 * - `two-reporters`: a report made by an agency and by somebody else.
 * - `wrong-order`: a range, or an earlier episode, that ends before it begins.
 * - `before-birth`: an event that certainly came before the child's birth.
 * - `duplicate-id`: two agencies, or two events, with one id.
 * - `no-such-agency`, `no-such-event`, `no-such-report`: a name that nothing in the record bears.
 * - `corrected-twice`: two corrections of one event, and nothing says which is the later.
 * - `not-plain-data`: something that JSON cannot hold, or that would have to be run to be read.
 * - `too-large`: data that hold more than any record of one child.
 *
 * Of a time on the clock: `skipped` where the clocks never showed it that day, `repeated` where they showed it twice. Of an
 * argument: `not-made-here`, a value that no function of this library made. Of an overlay, a calendar of business days or a
 * rule of disclosure, in capitals:
 *
 * - `NOT_…`, `NO_HOURS`, `NO_SOURCE`, `EMPTY_LIST`: what belongs here is not there.
 * - `UNKNOWN_KEY`, `UNKNOWN_ID`: nothing has that name.
 * - `DUPLICATE_ID`: two have one name.
 * - `INTERVALS_OVERLAP`: two limits of one duty on one day.
 * - `CYCLIC_ORDER`: a duty that comes after itself.
 * - `DISCHARGED_BY_ANOTHER`, `READING_WEAKENS`, `WITHHOLDS_FEDERAL_CONTENT`: it would take from what federal law asks.
 * - `RENAMES_FEDERAL`: it has words for what federal law names.
 * - `DISCLOSES_PROTECTED_STATUS`: it would tell the public what this library promises never to tell.
 * - `UNCONFIRMED`: nobody reviewed a rule that opens a record.
 */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'unknown-kind'
  | 'unknown-key'
  | 'not-an-instant'
  | 'not-a-date'
  | 'not-a-zone'
  | 'not-a-name'
  | 'not-a-word'
  | 'more-than-one-time'
  | 'both-known'
  | 'two-reporters'
  | 'wrong-order'
  | 'before-birth'
  | 'duplicate-id'
  | 'no-such-agency'
  | 'no-such-event'
  | 'no-such-report'
  | 'corrected-twice'
  | 'not-plain-data'
  | 'too-large'
  | 'skipped'
  | 'repeated'
  | 'not-made-here'
  | 'NOT_A_DAY'
  | 'NOT_A_FUNCTION'
  | 'NOT_A_JURISDICTION'
  | 'NOT_A_LENGTH'
  | 'NOT_A_LIST'
  | 'NOT_A_POLICY'
  | 'NOT_A_TEXT'
  | 'NOT_A_TIME'
  | 'NOT_A_ZONE'
  | 'NOT_AN_AGE'
  | 'NOT_AN_ID'
  | 'NOT_AN_INTERVAL'
  | 'NOT_AN_ITEM'
  | 'NOT_AN_OBJECT'
  | 'NOT_LAW'
  | 'NOT_ONE_OF'
  | 'NOT_PLAIN_DATA'
  | 'NO_HOURS'
  | 'NO_SOURCE'
  | 'EMPTY_LIST'
  | 'UNKNOWN_KEY'
  | 'UNKNOWN_ID'
  | 'DUPLICATE_ID'
  | 'INTERVALS_OVERLAP'
  | 'CYCLIC_ORDER'
  | 'DISCHARGED_BY_ANOTHER'
  | 'READING_WEAKENS'
  | 'WITHHOLDS_FEDERAL_CONTENT'
  | 'DISCLOSES_PROTECTED_STATUS'
  | 'RENAMES_FEDERAL'
  | 'UNCONFIRMED';
