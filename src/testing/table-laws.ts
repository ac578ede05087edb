import { defaultReadings, federal, type DutyRow, type EpisodeDuty, type Policy } from 'missing-child-rules';

/** The federal duties which a policy does not have, or has otherwise. */
export function changedDuties({ duties }: Policy): readonly string[] {
  return federal.duties.filter((row) => !duties.some((own) => headOf(own) === headOf(row))).map(({ id }) => id);
}

/** Whose duty it is, and who else may do it; of what, to whom, on which law; what starts and ends it. What meets it shows in how it stands. */
function headOf(row: DutyRow): string {
  const { id, who, act, to, law, scope } = row;
  const head = [id, who, act, to, law, scope];
  if (row.scope === 'programme') return JSON.stringify([...head, row.cadence]);
  const { per, trigger, orBy, endedBy, effective } = row;
  return JSON.stringify([...head, per, trigger, orBy, endedBy, effective]);
}

/** The duties whose reports hold less than federal law asks for. */
export function lesserContent({ duties }: Policy): readonly string[] {
  return federal.duties.flatMap((row) => {
    const own = duties.find(({ id }) => id === row.id);
    const asked = contentOf(own).map((required) => JSON.stringify(required));
    const isAsked = contentOf(row).every((required) => asked.includes(JSON.stringify(required)));
    const isTold = !contentOf(row).some(({ items }) => items.some((item) => withheldIn(own).includes(item)));
    return own === undefined || (isAsked && isTold) ? [] : [row.id];
  });
}

function withheldIn(row: DutyRow | undefined): readonly string[] {
  return row?.scope === 'episode' ? (row.withheld ?? []).map(({ item }) => item) : [];
}

function contentOf(row: DutyRow | undefined): NonNullable<EpisodeDuty['content']> {
  return row?.scope === 'episode' ? (row.content ?? []) : [];
}

/** The positions on open questions that let a duty begin later, end sooner, or apply to fewer. */
export function weakerReadings({ readings }: Policy): readonly string[] {
  const stricter: Readonly<Record<string, string>> = {
    returnedBeforeReport: 'still-owed',
    responsibilityEnds: 'communication-continues',
  };
  const defaults: Readonly<Record<string, string>> = { ...defaultReadings };
  return Object.entries(readings)
    .filter(([key, value]) => value !== defaults[key] && value !== stricter[key])
    .map(([key]) => key);
}

/** The duties and limits that rest on nothing. */
export function withoutSource({ duties }: Policy): readonly string[] {
  return duties.filter((row) => [row, ...limitsOf(row)].some(({ law }) => law.length === 0 || law.some(isBare))).map(({ id }) => id);
}

function isBare({ citation }: { readonly citation: string }): boolean {
  return citation.trim() === '';
}

function limitsOf(row: DutyRow): EpisodeDuty['limits'] {
  return row.scope === 'episode' ? row.limits : [];
}

/** The names that two duties share. */
export function sharedNames({ duties }: Policy): readonly string[] {
  const names = duties.map(({ id }) => id);
  return [...new Set(names.filter((id, place) => names.indexOf(id) !== place))];
}
