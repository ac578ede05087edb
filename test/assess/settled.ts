import type { Answer } from '../../src/kernel/answer.js';
import type { Window } from '../../src/kernel/deadline.js';

/** Whether something happened, and when. */
export interface Settled {
  readonly answer: Answer;
  readonly window: Window;
  readonly open: readonly string[];
}

export const NEVER: Window = { from: Infinity, to: Infinity };

export const settled = (answer: Answer, window: Window): Settled => ({ answer, window, open: [] });
