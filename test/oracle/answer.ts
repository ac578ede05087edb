export type Answer = 'yes' | 'no' | 'unknown';

export function all(...limbs: readonly Answer[]): Answer {
  if (limbs.includes('no')) return 'no';
  return limbs.includes('unknown') ? 'unknown' : 'yes';
}

export function any(...limbs: readonly Answer[]): Answer {
  if (limbs.includes('yes')) return 'yes';
  return limbs.includes('unknown') ? 'unknown' : 'no';
}

export function not(answer: Answer): Answer {
  return answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes';
}

export function yesIf(fact: boolean): Answer {
  return fact ? 'yes' : 'no';
}

/** Whether a value, which may not be on record, is the one asked for. */
export function is<T>(value: T | null, wanted: T): Answer {
  return value === null ? 'unknown' : yesIf(value === wanted);
}

/** One answer out of several that ought to be the same. */
export function agreed(answers: readonly Answer[]): Answer {
  const [first = 'unknown'] = answers;
  return answers.every((answer) => answer === first) ? first : 'unknown';
}
