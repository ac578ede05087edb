import type { CalendarDate } from '../kernel/instant.js';
import { canonical } from '../kernel/json.js';
import type { Layer } from '../policy/duty-row.js';
import type { DescribedLayer } from './layer.js';
import { lawText, spaced } from './words.js';

/** Something that an overlay says beside its duties, under a name by which it is found again in another version. */
export interface LayerPart {
  /** What it is. */
  readonly kind: 'layer' | 'recorded' | 'withheld' | 'advice' | 'word' | 'calendar';
  /** The name that it has in the change. */
  readonly rule: string;
  /** The name by which it is found again. */
  readonly key: string;
  /** The thing itself. */
  readonly said: unknown;
  /** What is said of it: that it came, that it is another, that it went. */
  readonly sentences: Readonly<Record<'added' | 'changed' | 'removed', string>>;
}

/** All that an overlay says beside its duties, its law cited as codified on a day. What has no name of its own is found again by what it says. */
export function partsOf(layer: DescribedLayer, on: CalendarDate): readonly LayerPart[] {
  const { id, jurisdiction, provenance, recorded, withheld, advice, words, calendars } = layer;
  return [
    whole({ id, jurisdiction, provenance }),
    ...recorded.map((text): LayerPart => {
      const quoted = `"${text.text}" [${lawText([text.law], on)}]`;
      const said = `The overlay \`${id}\` records, without effect: ${quoted}. Federal law governs.`;
      return part('recorded', text.on ?? id, unnamed(text), text, [said, said, `The overlay \`${id}\` no longer records: ${quoted}.`]);
    }),
    ...withheld.map((silence): LayerPart => {
      const what = `\`${silence.item}\` from the ${spaced(silence.to)} [${lawText([silence.law], on)}].`;
      const said = `The overlay \`${id}\` withholds ${what}`;
      return part('withheld', silence.to, unnamed(silence), silence, [said, said, `The overlay \`${id}\` no longer withholds ${what}`]);
    }),
    ...advice.map((row): LayerPart => {
      const said = `The overlay \`${id}\` advises, as \`${row.id}\`: ${row.text}`;
      return part('advice', row.id, row.id, row, [said, `${said} (changed).`, `The overlay \`${id}\` no longer advises \`${row.id}\`.`]);
    }),
    ...Object.entries(words).map(([name, label]): LayerPart => {
      const said = `The overlay \`${id}\` calls \`${name}\` "${label.en}"${label.es === undefined ? '' : `, in Spanish "${label.es}"`}.`;
      return part('word', name, name, label, [said, said, `The overlay \`${id}\` has no words of its own for \`${name}\` any more.`]);
    }),
    ...calendars.map((calendar): LayerPart => {
      const { zone, covers, holidays } = calendar;
      const what = `from ${covers.from} until before ${covers.to}, with ${String(holidays.length)} days on which it is closed (${zone}).`;
      const name = `The calendar \`${calendar.id}\` of \`${id}\``;
      const sentences = [`${name} is there, ${what}`, `${name} is another, ${what}`, `${name} is gone.`] as const;
      return part('calendar', calendar.id, calendar.id, calendar, sentences);
    }),
  ].map((each) => ({ ...each, key: JSON.stringify([id, each.kind, each.key]) }));
}

function part(
  kind: LayerPart['kind'],
  rule: string,
  key: string,
  said: unknown,
  [added, changed, removed]: readonly [added: string, changed: string, removed: string],
): LayerPart {
  return { kind, rule, key, said, sentences: { added, changed, removed } };
}

function unnamed(said: unknown): string {
  return JSON.stringify(canonical(said));
}

function whole(layer: Layer): LayerPart {
  const subject = `The overlay \`${layer.id}\` (${layer.jurisdiction})`;
  const { source, readOn, confirmedBy } = layer.provenance;
  const confirmed = confirmedBy === null ? 'confirmed by nobody of the agency' : `confirmed by ${confirmedBy}`;
  const from = `${source}, read on ${readOn}, ${confirmed}.`;
  return part('layer', layer.id, layer.id, layer, [
    `${subject} is laid: ${from}`,
    `${subject} is another: ${from}`,
    `${subject} is no longer laid.`,
  ]);
}
