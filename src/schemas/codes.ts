/**
 * The kinds of mistake that a record of facts can hold. Each is the `code` of a problem.
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
 * - `too-deep`, `too-large`: nested deeper, or holding more, than any record of one child.
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
  | 'too-deep'
  | 'too-large';
