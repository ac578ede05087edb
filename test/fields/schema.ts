/** A part of a JSON Schema. */
export type Part = Readonly<Record<string, unknown>>;

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asPart = (value: unknown): Part => (isPart(value) ? value : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const named = (part: Part): string | undefined => (typeof part['$ref'] === 'string' ? part['$ref'].replace('#/$defs/', '') : undefined);

/** A part, or the one that it refers to. */
export function resolved(part: Part, root: Part): Part {
  const name = named(part);
  return name === undefined ? part : resolved(asPart(asPart(root['$defs'])[name]), root);
}

/** Every object that a schema describes, each once. */
export function objectsOf(root: Part): readonly Part[] {
  const found = new Set<Part>();
  const visit = (value: unknown): void => {
    for (const each of asList(value)) visit(each);
    if (!isPart(value)) return;
    if (isPart(value['properties']) && value['type'] === 'object') found.add(value);
    Object.values(value).forEach(visit);
  };
  visit(root);
  return [...found];
}

const forms: Readonly<Record<string, string>> = {
  instant: 'an instant',
  date: 'a day',
  'instant-or-date': 'an instant or a day',
  'instant-or-unknown': 'an instant, or `unknown`',
  'instant-or-open': 'an instant, or `open`',
  'time-zone': 'a time zone, such as `America/Chicago`',
  name: 'a text of your own',
  jurisdiction: 'a code such as `US-TX`',
  child: '[a child](#the-child)',
  agency: '[an agency](#an-agency)',
  'unknown-to': '[an answer for each of three](#to-whom-the-whereabouts-are-unknown)',
  'earlier-episode': '[an earlier time](#an-earlier-time-missing)',
  event: 'an event',
  correction: 'a correction',
  recipient: '[a recipient](#a-recipient)',
  'legal-basis': '[a legal basis](#a-legal-basis)',
  category: 'a category of [the matrix](disclosure.md), or a word that a policy knows',
};

const quoted = (words: readonly unknown[]): string => words.map((word) => `\`${String(word)}\``).join(', ');
const plain = (part: Part): boolean => part['type'] !== 'null';

/** What may stand there, in words. */
export function allowed(given: Part, root: Part): string {
  const form = forms[named(given) ?? ''];
  if (form !== undefined) return form;
  const part = resolved(given, root);
  const choices = asList(part['anyOf'] ?? part['oneOf'])
    .map(asPart)
    .filter(plain);
  if (choices.length > 0) return [...new Set(choices.map((each) => allowed(each, root)))].join('; or ');
  if (part['enum'] !== undefined) return quoted(asList(part['enum']));
  if (part['const'] !== undefined) return quoted([part['const']]);
  if (part['examples'] !== undefined) return `${quoted(asList(part['examples']))}, or a word that a policy knows`;
  if (part['prefixItems'] !== undefined) return `two, each ${allowed(asPart(asList(part['prefixItems'])[0]), root)}`;
  if (part['type'] === 'array') return `a list of: ${allowed(asPart(part['items']), root)}`;
  if (part['propertyNames'] !== undefined) {
    const items = String(asPart(part['propertyNames'])['description']).replace(/\.$/, '').replace('an overlay', 'a policy');
    return `by item (${items}): ${allowed(asPart(part['additionalProperties']), root)}`;
  }
  const keys = Object.keys(asPart(part['properties']));
  if (keys.length === 1) return `an object with ${quoted(keys)}`;
  if (keys.length > 1) return 'an object with the fields listed for it';
  throw new Error(`no words for ${JSON.stringify(part)}`);
}
