// Records of a thousand lines nobody writes by hand, but a system that copies its log may. Each shape is one way of being long.

const HOUR = 3_600_000;
const START = Date.UTC(2024, 0, 10, 15);

type Line = Readonly<Record<string, unknown>>;

/** So many hours after the start, as an instant. */
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
/** So many days after the start, as a day. */
const day = (days: number): string => at(24 * days).slice(0, 10);
const inAndOut = (place: number): Line => (place % 2 === 0 ? { kind: 'whereabouts-lost' } : { kind: 'returned', to: 'authorised-care' });
const OWN = 'example-county';
const report = (of: Line): Line => ({ ...{ kind: 'reported', agency: OWN, to: 'law-enforcement', about: ['missing'] }, ...of });

const AGENCY = { kind: 'title-iv-e-state', responsibility: 'placement-and-care', olderAgeElected: 21 };

/** What each line of a record says, by its place in it. */
const lines: Readonly<Record<string, (place: number) => Line>> = {
  'dated losses and returns': (place) => ({ ...inAndOut(place), on: day(place + 1) }),
  'exact losses and returns': (place) => ({ ...inAndOut(place), at: at(place + 1) }),
  'dated information': (place) => ({ kind: 'agency-received-information', agency: OWN, on: day(place + 1) }),
  'refused reports': (place) => ({ ...report({ outcome: 'refused' }), at: at(place + 1) }),
  'reports by others': (place) => ({
    ...report({ by: 'caregiver', agency: null, outcome: 'received' }),
    id: `r${String(place)}`,
    at: at(place + 1),
  }),
  'trafficking disclosures': (place) => ({ kind: 'trafficking-identified', agency: OWN, at: at(place + 1) }),
  'dated trafficking disclosures': (place) => ({ kind: 'trafficking-identified', agency: OWN, on: day(place + 1) }),
  'whereabouts changes': (place) => ({ kind: 'changed', facts: { whereaboutsUnknown: place % 2 === 0 ? 'no' : 'yes' }, at: at(place + 1) }),
  'overlapping changes': (place) => ({
    ...{ kind: 'changed', facts: { whereaboutsUnknown: place % 2 === 0 ? 'no' : 'yes' } },
    between: [at(place + 1), at(place + 1000)],
  }),
  'unknown answers': () => ({ ...report({ agency: null, about: null, outcome: null }), at: 'unknown' }),
  'unknown times': (place) => ({ ...inAndOut(place), at: 'unknown' }),
  'agencies in turn': (place) => ({
    kind: 'responsibility-began',
    agency: OWN,
    responsibility: place % 2 === 0 ? 'supervision' : 'placement-and-care',
    at: at(place + 1),
  }),
  'a case that goes on': (place) => {
    const step = [
      { kind: 'agency-received-information', agency: OWN },
      report({ outcome: 'received' }),
      report({ to: 'ncmec', outcome: 'received' }),
      { kind: 'returned', to: 'authorised-care' },
      { kind: 'whereabouts-lost' },
    ][place % 5]!;
    return { ...step, at: at(place + 1) };
  },
};

/** The names of the shapes. */
export const shapes: readonly string[] = [...Object.keys(lines), 'many agencies'];

/** A record of one shape, so many lines long. */
export function longRecord(shape: string, length: number): Line {
  const line = lines[shape];
  const told = { kind: 'agency-received-information', agency: OWN, at: at(0) };
  const events = line === undefined ? [] : Array.from({ length }, (_, place) => line(place));
  const count = line === undefined ? length : 1;
  const agencies = Array.from({ length: count }, (_, place) => ({ ...AGENCY, id: place === 0 ? OWN : `${OWN}-${String(place)}` }));
  return {
    ...{ zone: 'America/Chicago', child: { birthDate: '2012-02-28', emancipated: 'no' }, agencies, whereaboutsUnknown: 'yes' },
    events: [told, ...events],
  };
}

/** After all of it. */
export const LATER = '2026-10-31T15:00:00Z';
