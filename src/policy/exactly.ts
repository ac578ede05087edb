import type { FederalDutyId } from './duty-row.js';

type Whole = string | number | boolean | bigint | symbol | null | undefined | ((...values: never) => unknown);

type KeysOf<Shape> = Shape extends unknown ? keyof Shape : never;

type At<Shape, Key> = Shape extends unknown ? (Key extends keyof Shape ? NonNullable<Shape[Key]> : never) : never;

type ItemOf<Shape> = Shape extends readonly (infer Item)[] ? Item : never;

/** What federal law wants the police and the National Center to be told is withheld from neither. */
interface WithheldFromFederal {
  readonly to: 'law-enforcement' | 'ncmec';
  readonly item: 'photo' | 'physicalFeatures' | 'endangerment';
}

/**
 * What was given, with `never` in place of everything that the shape does not know, at any depth. The compiler refuses
 * unknown keys only on fresh literals; with this also on a variable. A duty under the name of a federal one is refused too.
 */
export type Exactly<Given, Shape> = Given extends Whole
  ? Given
  : Given extends WithheldFromFederal
    ? never
    : Given extends readonly (infer Item)[]
      ? readonly Exactly<Item, ItemOf<Shape>>[]
      : {
          readonly [Key in keyof Given]: Key extends KeysOf<Shape>
            ? Key extends 'id'
              ? Given[Key] extends FederalDutyId
                ? never
                : Given[Key]
              : Exactly<Given[Key], At<Shape, Key>>
            : never;
        };
