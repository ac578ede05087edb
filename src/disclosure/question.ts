import type { DisclosureRequest } from '../facts/request.js';

/** One question of a request: may this recipient be told this? */
export interface Question {
  /** The request. */
  readonly request: DisclosureRequest;
  /** The recipient, by its place in the chain. */
  readonly place: number;
  /** The information, by the name that the request uses. */
  readonly category: string;
}
