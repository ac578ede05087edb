/** A source of choices that the same seed gives again. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number below `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }
}

/** Names under which records hold what a notice must not tell; some are names of public fields, one level off. */
const PROTECTED = [
  ...['inFosterCare', 'placement', 'legalGuardians', 'agencies', 'dependencyStatus', 'caseworker', 'courtDocket', 'guardian'],
  ...['sexTraffickingVictim', 'reasonableCauseOfTrafficking', 'juvenileRecord', 'probationOfficer', 'medical', 'runHistory', 'toJSON'],
  ...['reporter', 'issuerKind', 'permittedBy', 'address', 'circumstances', 'Name', ' name', 'relation', 'meaning', 'owner', 'middle'],
];

const VALUES: readonly unknown[] = [
  true,
  false,
  'yes',
  'no',
  'unknown',
  'Sunrise Group Home',
  null,
  undefined,
  0,
  NaN,
  1n,
  [],
  {},
  new Map([['a', 1]]),
];

const fault = (): never => {
  throw new Error('protected');
};

/** One protected fact in one of the forms in which records hold them. */
function plant(onto: object, below: object, dice: Dice): void {
  const key = PROTECTED[dice.roll(PROTECTED.length)] ?? '';
  const value = VALUES[dice.roll(VALUES.length)];
  const forms = [
    () => Object.defineProperty(onto, key, { value, enumerable: true, configurable: true, writable: true }),
    () => Object.defineProperty(onto, key, { value, enumerable: false, configurable: true }),
    () => Object.defineProperty(onto, Symbol(key), { value, enumerable: true, configurable: true }),
    () => Object.defineProperty(onto, key, { get: fault, enumerable: true, configurable: true }),
    () => Object.defineProperty(onto, key, { value: fault, enumerable: true, configurable: true }),
    () => Object.defineProperty(below, key, { value, enumerable: true, configurable: true }),
    () => Object.defineProperty(below, key, { get: fault, enumerable: true, configurable: true }),
  ];
  forms[dice.roll(forms.length)]?.();
}

/** The same public fields and approvals in a record of its own: other protected facts at every level, in another order. */
export function recordOf(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => recordOf(each, dice));
  const prototype = {};
  const record = dice.roll(4) === 0 ? {} : (Object.create(prototype) as object);
  const entries = Object.entries(value);
  for (let place = entries.length - 1; place > 0; place -= 1) {
    const other = dice.roll(place + 1);
    [entries[place], entries[other]] = [entries[other]!, entries[place]!];
  }
  const facts = dice.roll(5);
  for (let count = 0; count < facts; count += 1) plant(record, prototype, dice);
  for (const [key, each] of entries) Object.assign(record, { [key]: recordOf(each, dice) });
  return record;
}
