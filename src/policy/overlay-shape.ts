import type { EventKind } from '../facts/event.js';
import { calendarShape } from './calendar-shape.js';
import { day, effective, id, orNull, provision } from './plain-shapes.js';
import type { Readings } from './readings.js';
import { isRecord } from '../kernel/given.js';
import { dictionary, either, list, oneOf, record, refuse, text, that, type Shape } from './shape.js';
import { within, span } from './span-shape.js';

const predicate = that('NOT_A_FUNCTION', 'a function that returns a finding', (value) => typeof value === 'function');

/** One source or several. */
const sources: Shape = (value, path, problems) => {
  if (!Array.isArray(value)) provision(value, path, problems);
  else if (value.length === 0) refuse(problems, path, 'NO_SOURCE', 'at least one source');
  else list(provision)(value, path, problems);
};

const KINDS: Readonly<Record<EventKind, true>> = {
  'last-seen': true,
  'absence-began': true,
  'first-suspected': true,
  'caregiver-discovered': true,
  'provider-learned': true,
  'agency-received-information': true,
  'agency-determined-missing': true,
  'determined-not-missing': true,
  reported: true,
  'agency-confirmed-report': true,
  'police-received-report': true,
  'ncic-entered': true,
  'ncic-verified': true,
  'ncic-removed': true,
  'ncmec-case-opened': true,
  'ncmec-case-closed': true,
  'ncmec-case-reopened': true,
  'order-issued': true,
  sighted: true,
  located: true,
  'whereabouts-lost': true,
  returned: true,
  'agency-learned-of-return': true,
  'responsibility-began': true,
  'responsibility-ended': true,
  'trafficking-identified': true,
  screened: true,
  interviewed: true,
  documented: true,
  'confirmed-done': true,
  'confirmed-not-done': true,
  changed: true,
  corrected: true,
};
const NO_DEEDS: readonly string[] = ['reported', 'documented', 'changed', 'corrected', 'confirmed-not-done'] satisfies readonly EventKind[];
const kinds = Object.keys(KINDS);

const deed = either(({ kind }) => {
  if (kind === 'reported')
    return record({ kind: text, about: oneOf('missing', 'trafficking-victim', 'recovery'), to: id }, { channels: list(text, 1) });
  if (kind === 'documented') return record({ kind: text, what: text });
  const isPlain = kind === 'located-or-returned' || (typeof kind === 'string' && kinds.includes(kind) && !NO_DEEDS.includes(kind));
  return isPlain ? record({ kind: text }) : undefined;
}, 'a deed: reported, documented, located-or-returned, or a kind of event');

const age = that(
  'NOT_AN_AGE',
  'a whole number of years from 1 to 120',
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 120,
);
const hours = that(
  'NOT_A_LENGTH',
  'a number of hours, more than none',
  (value) => Number.isFinite(value) && Number(value) > 0 && Number(value) <= 1e6,
);
const otherMoment = either((value) => {
  if ('attainsAge' in value) return record({ attainsAge: age });
  return 'missingForHours' in value ? record({ missingForHours: hours, since: oneOf(...kinds) }) : deed;
}, 'a kind of event, a deed, an age that is reached, or a time for which the child is missing');

const moment: Shape = (value, path, problems) => {
  if (typeof value === 'string') oneOf(...kinds)(value, path, problems);
  else otherMoment(value, path, problems);
};

const trigger: Shape = (value, path, problems) => {
  if (value !== 'located-or-returned') moment(value, path, problems);
};

const interpretation = record({ question: text, chosen: text, by: text, on: day });
const dated = { effective, interpretation };
const limit = record({ on: id, from: moment, within: span, law: sources }, dated);
const ownLimit = record({ from: moment, within, law: sources }, dated);
const item = that(
  'NOT_AN_ITEM',
  'an item of content in camelCase or kebab-case',
  (value) => typeof value === 'string' && /^[a-z][a-zA-Z0-9-]*$/.test(value),
);
const requiredContent = { items: list(item, 1), law: provision };

const endedBy: Shape = (value, path, problems) => {
  if (Array.isArray(value)) list(moment)(value, path, problems);
  else oneOf('nothing', 'return-before-report', 'absence-or-responsibility', 'recovery')(value, path, problems);
};

const head = { id, who: id, act: id, to: id, law: sources };
const episodeDuty = record(
  {
    ...head,
    ...{
      scope: text,
      per: oneOf('episode', 'event'),
      trigger,
      when: predicate,
      limits: list(ownLimit),
      discharge: list(deed),
      endedBy,
    },
  },
  {
    effective,
    orBy: list(id),
    audience: oneOf('closed'),
    after: list(id),
    content: list(record(requiredContent, { effective })),
  },
);
const programmeDuty = record({ ...head, scope: text, cadence: text });
const duty = either(
  ({ scope }) => (scope === 'episode' ? episodeDuty : scope === 'programme' ? programmeDuty : undefined),
  'a duty whose scope is episode or programme',
);

const advice = record(
  { id, basis: oneOf('statute', 'regulation', 'guidance', 'ncmec-practice', 'project-promise', 'overlay'), text, when: predicate },
  { contact: record({ name: text, phone: text }), after: id },
);

const STRICTER: Readonly<Record<keyof Readings, string | null>> = {
  returnedBeforeReport: 'still-owed',
  responsibilityEnds: 'communication-continues',
  ...{ reportScope: null, providerKnowledge: null, whoseKnowledge: null, ageAttained: null },
  ...{ leapDayBirthday: null, youthInCare: null, amendmentOf2023From: null },
};

/** Every other reading could let a duty begin later, end sooner, or apply to fewer. */
const readings: Shape = (value, path, problems) => {
  if (!isRecord(value)) return refuse(problems, path, 'NOT_AN_OBJECT', 'an object');
  for (const [key, chosen] of Object.entries(value)) {
    const stricter = Object.entries(STRICTER).find(([known]) => known === key)?.[1];
    const place = `${path}/${key}`;
    if (stricter === undefined) refuse(problems, place, 'UNKNOWN_KEY', 'returnedBeforeReport or responsibilityEnds');
    else if (stricter === null)
      refuse(problems, place, 'READING_WEAKENS', 'left to federal law: a limit or a duty can say what is stricter');
    else if (chosen !== stricter) refuse(problems, place, 'READING_WEAKENS', stricter);
  }
};

/** An overlay as it is written. */
export const overlayShape: Shape = record(
  { id, jurisdiction: text, provenance: record({ source: text, readOn: day, confirmedBy: orNull(text) }) },
  {
    limits: list(limit),
    duties: list(duty),
    content: list(record({ on: id, ...requiredContent }, { effective })),
    withheld: list(record({ to: id, item, law: provision })),
    recorded: list(record({ text, law: provision, readOn: day }, { on: id })),
    advice: list(advice),
    readings,
    words: dictionary(record({ en: text }, { es: text })),
    calendars: list(calendarShape),
  },
);
