import { disclosureRequestJsonSchema, episodeJsonSchema, parseDisclosureRequest, parseEpisode } from 'missing-child-rules';
import { events as phrases } from '../../src/describe/words.js';
import { sentencesOf, sentencesOfEvents } from './comments.js';
import { allowed, asList, asPart, objectsOf, resolved, type Part } from './schema.js';

const episode: Part = episodeJsonSchema();
const request: Part = disclosureRequestJsonSchema();
const at = '2026-11-21T15:00:00Z';

/** What stands where a field was left out, by asking the parser. */
const zone = 'America/Chicago';
const bareEpisode: Part = { ...parseEpisode({ zone }) };
const facts: Part = {
  ...parseEpisode({ zone, child: {}, agencies: [{ id: 'a' }], whereaboutsUnknown: {}, earlierEpisodes: [{ missingSince: '2026-11-01' }] }),
};
const bareRequest: Part = {
  ...parseDisclosureRequest({ asOf: at, categories: ['photo'], recipients: [{}], onFile: [{ kind: 'consent' }] }),
};
const silentRequest: Part = { ...parseDisclosureRequest({ asOf: at, categories: ['photo'], recipients: [{}] }) };
const firstOf = (value: unknown): Part => asPart(asList(value)[0]);
const eventOf = (kind: string): Part => {
  const given = kind === 'changed' ? { kind, facts: {} } : { kind };
  return kind === 'corrected' ? {} : { ...firstOf(parseEpisode({ zone, events: [given] }).events) };
};

function leftOut(key: string, schema: Part, parsed: Part): string {
  if (asList(schema['required']).includes(key)) return 'must be given';
  const value = parsed[key];
  if (value === undefined) return 'says nothing';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? 'each of its fields as left out'
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** One object of the record, with its fields. */
export interface Section {
  /** Its heading. */
  readonly heading: string;
  /** Its fields, each with its sentence. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Its schema, and the one in which that stands. */
  readonly schema: Part;
  readonly root: Part;
  /** What a parser makes of it where all is left out that may be. */
  readonly parsed: Part;
}

const definition = (root: Part, name: string): Part => asPart(asPart(root['$defs'])[name]);
const property = (name: string): Part => {
  const given = asPart(asPart(request['properties'])[name]);
  return resolved(asPart(asList(given['anyOf'])[0] ?? given), request);
};
const section = (heading: string, type: string, schema: Part, root: Part, parsed: Part): Section => ({
  heading,
  sentences: sentencesOf(type),
  schema,
  root,
  parsed,
});
const unavailable = objectsOf(episode).find(({ properties }) => Object.hasOwn(asPart(properties), 'unavailable')) ?? {};

export const ofTheEpisode: readonly Section[] = [
  section('An episode', 'Episode', episode, episode, bareEpisode),
  section('The child', 'Child', definition(episode, 'child'), episode, asPart(facts['child'])),
  section('An agency', 'Agency', definition(episode, 'agency'), episode, firstOf(facts['agencies'])),
  section(
    'To whom the whereabouts are unknown',
    'UnknownTo',
    definition(episode, 'unknown-to'),
    episode,
    asPart(facts['whereaboutsUnknown']),
  ),
  section('An earlier time missing', 'EarlierEpisode', definition(episode, 'earlier-episode'), episode, firstOf(facts['earlierEpisodes'])),
  section('An item of content that could not be had', 'ContentEntry', unavailable, episode, {}),
];

export const ofTheRequest: readonly Section[] = [
  section('A request', 'DisclosureRequest', request, request, silentRequest),
  section('A recipient', 'DisclosureRecipient', definition(request, 'recipient'), request, firstOf(bareRequest['recipients'])),
  section('A legal basis', 'LegalBasis', definition(request, 'legal-basis'), request, firstOf(bareRequest['onFile'])),
  section('The discloser', 'Discloser', property('discloser'), request, asPart(bareRequest['discloser'])),
  section('The child of a request', 'DisclosureChild', property('child'), request, asPart(bareRequest['child'])),
  section('The search', 'SearchFacts', property('search'), request, asPart(bareRequest['search'])),
];

const entrySchemas = [...asList(definition(episode, 'event')['oneOf']).map(asPart), definition(episode, 'correction')];
const kindsOf = (schema: Part): readonly string[] => {
  const kind = asPart(asPart(schema['properties'])['kind']);
  return asList(kind['enum'] ?? [kind['const']]).map(String);
};

/** Every kind of entry of the log. */
export const ofTheLog: readonly Section[] = entrySchemas.flatMap((schema) =>
  kindsOf(schema).map((kind) => ({
    heading: `\`${kind}\``,
    sentences: sentencesOfEvents.get(kind) ?? new Map<string, string>(),
    schema,
    root: episode,
    parsed: eventOf(kind),
  })),
);

const common = ['kind', 'id', 'at', 'on', 'between'];

const kindsAre = (key: string, schema: Part): boolean => key === 'kind' && entrySchemas.includes(schema);

function table({ sentences, schema, root, parsed }: Section, shown: (key: string) => boolean): string {
  const rows = Object.entries(asPart(schema['properties'])).filter(([key]) => shown(key));
  if (rows.length === 0) return 'Nothing more than when.';
  const lines = rows.map(([key, part]) => {
    const sentence = (sentences.get(key) ?? '').replaceAll('|', '\\|');
    return `| \`${key}\` | ${sentence} | ${kindsAre(key, schema) ? 'one of the kinds below' : allowed(asPart(part), root)} | ${leftOut(key, schema, parsed)} |`;
  });
  return ['| field | meaning | what may stand there | left out |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

const tables = (sections: readonly Section[]): string =>
  sections.map((each) => `### ${each.heading}\n\n${table(each, () => true)}`).join('\n\n');

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const phraseOf: Readonly<Record<string, string>> = phrases;

function kinds(): string {
  return ofTheLog
    .map((each) => {
      const phrase = capital(phraseOf[each.heading.replaceAll('`', '')] ?? '');
      return `### ${each.heading}\n\n${phrase}\n\n${table(each, (key) => !common.includes(key))}`;
    })
    .join('\n\n');
}

function ofEveryEntry(): string {
  const [first] = ofTheLog;
  return first === undefined ? '' : table(first, (key) => common.includes(key));
}

/** The page. */
export function page(): string {
  return `# Every field

This page is made from the schemas and from the comments of the types. It says what each field of an episode, of an event and of a disclosure request means, what may stand there, and what stands there where it is left out.

What is \`null\` or left out is unknown, unless its sentence says otherwise; unknown is never read as no. \`[]\` is none, and is not the same as \`null\`. An answer is \`yes\`, \`no\` or \`unknown\`. An instant is written with its offset, as \`2026-10-30T21:00:00-05:00\`; a day as \`2026-10-30\`. [Concepts](concepts.md) says what follows from the facts.

## The record of an episode

\`parseEpisode\` checks it. Published as \`missing-child-rules/schemas/episode.json\`.

${tables(ofTheEpisode)}

## The log

What every entry may say. Of \`at\`, \`on\` and \`between\` give one; none of them, or \`at: 'unknown'\`, says that it happened and that nobody knows when.

${ofEveryEntry()}

\`\`\`ts
import { parseEpisode } from 'missing-child-rules';

const { events } = parseEpisode({
  zone: 'America/Chicago',
  events: [
    { kind: 'last-seen', on: '2026-10-30' },
    { kind: 'absence-began', between: ['2026-10-30T21:00:00-05:00', '2026-10-31T07:00:00-05:00'] },
    { kind: 'reported', to: 'law-enforcement', by: 'caregiver', channel: 'voicemail', outcome: 'unproven' },
  ],
});
events[2]; // { kind: 'reported', agency: null, by: 'caregiver', onBehalfOf: null, to: 'law-enforcement', about: null, channel: 'voicemail', outcome: 'unproven', ground: null, reference: null, content: null, at: 'unknown' }
\`\`\`

${kinds()}

## A disclosure request

\`parseDisclosureRequest\` checks it. Published as \`missing-child-rules/schemas/disclosure-request.json\`. What is unknown opens nothing; [who may be told what](disclosure.md) says what each answer decides.

${tables(ofTheRequest)}
`;
}
