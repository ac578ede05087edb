import type { Deed } from '../policy/moment.js';
import type { CatalogueEntry, DescribedEpisodeDuty } from './catalogue.js';
import { bodyText, daysText, momentText, spaced } from './words.js';

/** What a duty says in one of its fields, as it reads within a sentence. */
export function fieldText(entry: CatalogueEntry, field: string): string {
  const said = entry.scope === 'programme' ? undefined : episodeFieldText(entry, field);
  if (said !== undefined) return said;
  const { who, act, to } = entry;
  const plain = new Map<string, string | undefined>(Object.entries({ ...entry, who: undefined }).filter(isPlain));
  return { who: bodyText(who), act: spaced(act), to: spaced(to) }[field] ?? quoted(plain.get(field));
}

function isPlain(field: readonly [name: string, value: unknown]): field is [string, string] {
  return typeof field[1] === 'string';
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'absent' : `\`${text}\``;
}

function episodeFieldText(duty: DescribedEpisodeDuty, field: string): string | undefined {
  switch (field) {
    case 'trigger':
      return `"${momentText(duty.trigger)}"`;
    case 'discharge':
      return duty.discharge.length === 0 ? 'nothing: it goes on until it ends' : duty.discharge.map(deedText).join(' and ');
    case 'endedBy':
      return endingText(duty);
    case 'effective':
      return duty.effective === undefined ? 'absent' : daysText(duty.effective);
    case 'orBy':
      return listed((duty.orBy ?? []).map(bodyText), 'nobody');
    case 'audience':
      return duty.audience === undefined ? 'not declared' : `declared ${duty.audience}`;
    case 'after':
      return listed((duty.after ?? []).map(quoted), 'none');
    case 'withheld':
      return listed(
        (duty.withheld ?? []).map(({ to, item }) => `${quoted(item)} (from the ${spaced(to)})`),
        'nothing',
      );
    default:
      return undefined;
  }
}

function listed(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.join(', ');
}

function deedText(deed: Deed): string {
  if (deed.kind !== 'reported') return `"${momentText(deed)}"`;
  const channels = deed.channels === undefined ? '' : `, by ${deed.channels.map(quoted).join(' or ')}`;
  return `a report (${spaced(deed.about)}) to the ${spaced(deed.to)}${channels}`;
}

function endingText({ endedBy }: DescribedEpisodeDuty): string {
  switch (endedBy) {
    case 'nothing':
      return 'nothing';
    case 'return-before-report':
      return 'the return of the child before it is due and before anybody was told';
    case 'absence-or-responsibility':
      return 'the end of the absence or of the responsibility';
    case 'recovery':
      return 'the recovery of the child';
    default:
      return endedBy.map((moment) => `"${momentText(moment)}"`).join(' or ');
  }
}

/** What the report must hold, with the days of what is not in force as long as its source. */
export function contentText(entry: CatalogueEntry): string {
  const all = entry.scope === 'programme' ? [] : (entry.content ?? []);
  const each = all.map(({ items, effective, law }) => {
    const isDated = effective !== undefined && (effective.from !== law.interval.from || effective.to !== law.interval.to);
    return `${items.map(quoted).join(', ')}${isDated ? ` (${daysText(effective)})` : ''}`;
  });
  return listed(each, 'nothing in particular');
}
