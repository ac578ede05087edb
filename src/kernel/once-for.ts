/** A pure function of an object that nobody changes, worked out once for each. */
export function onceFor<Subject extends object, Result extends object>(make: (subject: Subject) => Result): (subject: Subject) => Result {
  const made = new WeakMap<Subject, Result>();
  return (subject) => {
    const known = made.get(subject);
    if (known !== undefined) return known;
    const result = make(subject);
    made.set(subject, result);
    return result;
  };
}
