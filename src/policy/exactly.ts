import type { FederalDutyId } from './duty-row.js';

/**
 * What was given, with `never` in place of everything that the shape does not know, at any depth. The compiler refuses
 * unknown keys only on fresh literals; with this also on a variable. A duty under the name of a federal one is refused
 * too, and so are withholding from the police or the National Center what federal law wants them to be told, and letting
 * others do what a title IV-E agency has to do.
 */
export type Exactly<Given, Shape> = Given extends
  string | number | boolean | bigint | symbol | null | undefined | ((...values: never) => unknown)
  ? Given
  : Given extends Record<'to', 'law-enforcement' | 'ncmec'> & Record<'item', 'photo' | 'physicalFeatures' | 'endangerment'>
    ? never
    : Given extends Record<'who', 'title-iv-e-agency'> & Record<'orBy', readonly [unknown, ...unknown[]]>
      ? never
      : Given extends readonly (infer Item)[]
        ? readonly Exactly<Item, Shape extends readonly (infer Known)[] ? Known : never>[]
        : {
            readonly [Key in keyof Given]: Key extends (Shape extends unknown ? keyof Shape : never)
              ? Key extends 'id'
                ? Given[Key] extends FederalDutyId
                  ? never
                  : Given[Key]
                : Exactly<Given[Key], Shape extends unknown ? (Key extends keyof Shape ? NonNullable<Shape[Key]> : never) : never>
              : never;
          };
