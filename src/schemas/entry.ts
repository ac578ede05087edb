import * as z from 'zod';
import { date, instant, instantOrUnknown, name } from './texts.js';
import { orNull } from './words.js';

/** What every entry of the log may say of itself: its name, and one time. */
export const entryShape = /* @__PURE__ */ (() => ({
  id: orNull(name).meta({ description: 'Your own name for the entry, unique in the episode.' }),
  at: orNull(instantOrUnknown).meta({ description: 'When. Give one of `at`, `on` and `between`; none of them means that nobody knows.' }),
  on: orNull(date).meta({ description: 'The local day, where only that is known.' }),
  between: orNull(z.tuple([instant, instant], { error: 'two instants: the first and the last at which it may have happened' })).meta({
    description: 'The first and the last instant at which it may have happened.',
  }),
}))();

/** A name of the caller's own, if one is given. */
export const given = /* @__PURE__ */ orNull(name);

/** A case, record or confirmation number. */
export const reference = /* @__PURE__ */ (() => given.meta({ description: 'A case, record or confirmation number.' }))();
