import { defineOverlay, federal, type Overlay } from 'missing-child-rules';
import type { WrittenOverlay } from './vectors.js';

/** The overlay that a case writes down. */
export function overlayOf({ duties = [], ...said }: WrittenOverlay): Overlay {
  return defineOverlay({ ...said, duties: duties.map((duty) => ({ ...duty, when: federal.findings[duty.when] })) });
}
