import { furtherRecipients, type FurtherColumn } from '../../src/disclosure/further-recipients.js';
import type { InformationCategory } from '../../src/facts/request.js';
import { columns, dossier, manners, roleOf, type Heading } from './dossier.js';
import { lifting, naming, needsOfColumn, needsOfEntry, needsOfPoliceLeads, otherWays, saidOfColumn, type Need } from './needs.js';
import { asking, inputOf, plain, type Said } from './requests.js';

/** What a case expects. */
export interface Expected {
  readonly decision: string;
  readonly conditions: readonly string[];
  readonly legend?: string;
  readonly obligations?: readonly string[];
  readonly causes?: readonly string[];
  readonly unknown?: readonly string[];
  readonly mandated?: boolean;
  readonly notes?: readonly string[];
}

/** One request, in a language-neutral form, and what must be answered. */
export interface DisclosureVector {
  readonly title: string;
  readonly requirements: readonly string[];
  readonly request: unknown;
  readonly expect: Expected;
}

interface TableCell {
  readonly role: string;
  readonly column: string;
  readonly category: InformationCategory;
  readonly id: string;
  /** The entries it derives from, with their column. */
  readonly within: readonly string[];
}

/** The two added rows, as columns in the order of the dossier. */
const addedRows = {
  'endangerment-information': 'A1 A1 A5 C9 C10 C11 C12 C12 C14 C16 D4 D4'.split(' '),
  'records-under-their-own-law': 'C30 D6 C30 C30 C30 C30 C30 C30 C30 D6 D4 D4'.split(' '),
} as const;
const rowBefore: Readonly<Record<string, string>> = {
  'endangerment-information': 'safety-disability',
  'records-under-their-own-law': 'medical-mental-health',
};

const idOf = (category: string, column: string): string => {
  const at = Object.values(columns).findIndex((each) => each === column);
  const added = Object.entries(addedRows).find(([name]) => name === category)?.[1][at];
  return added ?? dossier.find((cell) => cell.category === category && columns[cell.heading] === column)?.id ?? '';
};

const categories = [...new Set(dossier.map(({ category }) => category)), ...(Object.keys(addedRows) as InformationCategory[])];
const rowBase = (category: string, column: string): readonly string[] =>
  rowBefore[category] === undefined ? [] : [idOf(rowBefore[category], column)];

const firstTable: readonly TableCell[] = (Object.keys(columns) as Heading[]).flatMap((heading) =>
  categories.map((category) => ({
    role: roleOf[heading],
    column: columns[heading],
    category,
    id: idOf(category, columns[heading]),
    within: rowBase(category, columns[heading]),
  })),
);

const secondTable: readonly TableCell[] = (Object.keys(furtherRecipients) as FurtherColumn[]).flatMap((column) => {
  const { derivedFrom, cells, rest } = furtherRecipients[column];
  return categories.map((category) => ({
    role: column,
    column,
    category,
    id: cells[category] ?? rest,
    within: [idOf(category, derivedFrom), ...rowBase(category, derivedFrom)],
  }));
});

/** Every cell of both tables. */
export const tableCells: readonly TableCell[] = [...firstTable, ...secondTable];

function needsOf({ column, category, id, within }: TableCell): readonly Need[] {
  const ids = [id, ...within];
  const needs = [
    ...(needsOfColumn[column] ?? []),
    ...ids.flatMap((each) => needsOfEntry[each] ?? []),
    ...(ids.some((each) => each === 'C28' || each === 'C30') ? [naming(category)] : []),
    ...(column === 'law-enforcement' && category === 'tips-leads' ? needsOfPoliceLeads : []),
  ];
  return [...new Map(needs.map((need) => [need.name, need])).values()];
}

/** The cases of one cell: all conditions met, and each of them unmet and unknown in every way. */
export function casesOf(cell: TableCell): readonly DisclosureVector[] {
  const { role, column, category, id, within } = cell;
  const about: Said = { ...asking(role, category), ...saidOfColumn[column] };
  const needs = needsOf(cell);
  const isShut = [id, ...within].some((each) => /^[DU]/.test(each));
  const left = [...new Set([id, ...within].flatMap((each) => manners[each] ?? []))].sort();
  const open: Expected = { decision: left.length === 0 ? 'allow' : 'allow-if', conditions: left, legend: id };
  const lifted: Expected = { decision: 'allow', conditions: [], legend: id };
  const shut: Expected = { decision: 'deny', conditions: [], legend: id };
  const build = (title: string, says: readonly Said[], expect: Expected): DisclosureVector => ({
    title: `${id}: ${category} to ${role}, ${title}`,
    requirements: ['R41', 'R42'],
    request: inputOf(plain, about, ...says),
    expect,
  });
  const met = (but?: Need): readonly Said[] => needs.filter((need) => need !== but).map((need) => need.met);
  const everything = build(ESTABLISHED, met(), isShut ? shut : open);
  if (isShut) return [everything];
  // The common gates stand in for the conditions of a cell that has none of its own.
  const gates: readonly (readonly [string, Said])[] = [
    ['nothing known of the purpose', { '/purpose': null }],
    ['for curiosity', { '/purpose': 'curiosity' }],
  ];
  return [
    everything,
    ...gates.map(([title, said]) => build(title, [...met(), said], shut)),
    ...needs.flatMap((need) => missing(need, (title, said) => build(title, [...met(need), said], shut))),
    ...(otherWays[id] ?? []).flatMap(({ name, instead, needs: others }) => {
      const kept = needs.filter((need) => !instead.includes(need.name)).map((need) => need.met);
      return inTurn(others, (title, said) => build(`${name}: ${title}`, [...kept, ...said], title === ESTABLISHED ? open : shut));
    }),
    ...(lifting[id] ?? []).flatMap((way) =>
      inTurn(way, (title, said) =>
        build(`as criminal justice information: ${title}`, [...met(), ...said], title === ESTABLISHED ? lifted : open),
      ),
    ),
  ];
}

const ESTABLISHED = 'everything established';

type Build = (title: string, said: readonly Said[]) => DisclosureVector;

/** A need in every way unmet, and in every way unknown. */
function missing({ name, unmet, unknown }: Need, build: (title: string, said: Said) => DisclosureVector): readonly DisclosureVector[] {
  return [
    ...unmet.map((said, at) => build(`${name} unmet (${String(at + 1)})`, said)),
    ...unknown.map((said, at) => build(`${name} unknown (${String(at + 1)})`, said)),
  ];
}

/** Needs all met, and each of them missing. */
function inTurn(needs: readonly Need[], build: Build): readonly DisclosureVector[] {
  if (needs.length === 0) return [];
  const met = (but?: Need): readonly Said[] => needs.filter((need) => need !== but).map((need) => need.met);
  return [build(ESTABLISHED, met()), ...needs.flatMap((need) => missing(need, (title, said) => build(title, [...met(need), said])))];
}

/** Every case of both tables, by role. */
export function generated(): ReadonlyMap<string, readonly DisclosureVector[]> {
  const roles = [...new Set(tableCells.map(({ role }) => role))];
  return new Map(roles.map((role) => [role, tableCells.filter((cell) => cell.role === role).flatMap(casesOf)]));
}

/** The published selection: of each condition one way to miss it, and one way not to know it. */
export function published(): ReadonlyMap<string, readonly DisclosureVector[]> {
  const isOne = ({ title }: DisclosureVector): boolean => !/ \((?:[2-9]|1\d)\)$/.test(title);
  return new Map([...generated()].map(([role, cases]) => [role, cases.filter(isOne)]));
}
