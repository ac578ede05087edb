import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, present } from '../../src/kernel/gather.js';

const lists = fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 5 });

describe('what each item gives', () => {
  it('is what the engine gathers, in its order, with the place of each item', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const of = (item: readonly number[], place: number): readonly number[] => item.map((each) => each + place);
        expect(gather(items, of)).toEqual(items.flatMap(of));
      }),
    );
  });

  it('leaves out only what is not there', () => {
    expect(present([0, undefined, '', null, false])).toEqual([0, '', null, false]);
  });
});
