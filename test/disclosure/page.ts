import { cellOf } from '../../src/disclosure/cell.js';
import { standings, type Column } from '../../src/disclosure/column.js';
import { combinations } from '../../src/disclosure/combinations.js';
import { humanCauses } from '../../src/disclosure/decision.js';
import { ownLaws } from '../../src/disclosure/discloser.js';
import { furtherRecipients, type FurtherColumn } from '../../src/disclosure/further-recipients.js';
import { entryOf, legend, type LegendId } from '../../src/disclosure/legend.js';
import { derivedRows, isCategory, matrix, type BaseCategory } from '../../src/disclosure/matrix.js';
import type { Requirement } from '../../src/disclosure/requirement.js';
import { swornJuvenileProbationOfficers } from '../../src/disclosure/sworn.js';
import { en } from '../../src/explain/en.js';
import { unsettled } from '../../src/explain/sources.js';

const rows: readonly BaseCategory[] = Object.keys(matrix).filter(isCategory);
const first: readonly (readonly [Column, string])[] = [
  ['law-enforcement', 'police'],
  ['ncmec', 'NCMEC'],
  ['legal-guardian', 'guardian'],
  ['parent', 'parent'],
  ['guardian-ad-litem', 'GAL, attorney'],
  ['court', 'court'],
  ['jpo-sworn', 'JPO, sworn'],
  ['jpo-not-sworn', 'JPO, not sworn'],
  ['service-provider', 'provider'],
  ['current-caregiver', 'caregiver'],
  ['public', 'media'],
  ['public', 'public'],
];
const second = (Object.keys(furtherRecipients) as FurtherColumn[]).map((column) => [column, column] as const);

function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function link(column: Column, category: BaseCategory): string {
  const { id, confidence } = cellOf(column, category);
  return `[${id}${confidence === 'low' ? '?' : ''}](#${id.toLowerCase()})`;
}

function matrixOf(columns: readonly (readonly [Column, string])[]): string {
  return table(
    ['information', ...columns.map(([, name]) => name)],
    rows.map((category) => [`\`${category}\``, ...columns.map(([column]) => link(column, category))]),
  );
}

/** A requirement as a reader would say it. */
function said(requirement: Requirement): string {
  if (typeof requirement === 'string') return `\`${requirement}\``;
  if ('not' in requirement) return `not \`${requirement.not}\``;
  const [parts, word] = 'all' in requirement ? [requirement.all, ' and '] : [requirement.any, ' or '];
  return parts.map((part) => (typeof part === 'object' && !('not' in part) ? `(${said(part)})` : said(part))).join(word);
}

function reasonOf(id: LegendId): string {
  const { says, requires, manners, basis, law, confidence } = entryOf(id);
  const sources = law.map((source) => {
    const { citation, copy, readThrough, evidence } = source;
    const read = copy === undefined ? [en.phrases.readThrough(readThrough)] : [];
    return `${citation}${evidence === 'T' ? '' : ` (${evidence})`}: ${[...read, ...unsettled(source, en)].join('; ')}`;
  });
  return [
    `### ${id}`,
    '',
    says,
    '',
    ...(said(requires) === '' ? [] : [`- must be established: ${said(requires)}`]),
    ...manners.map(({ manner, unless }) => `- in the manner: \`${manner}\`${unless === undefined ? '' : `, unless ${said(unless)}`}`),
    `- rests on: ${basis.replace('-', ' ')}; confidence: ${confidence}`,
    ...sources.map((source) => `- source: ${source}`),
    '',
  ].join('\n');
}

/** The page, from the data. Nothing of it is written by hand but the sentences between the tables. */
export function page(): string {
  const derived = second.map(([column]) => `\`${column}\` from \`${furtherRecipients[column].derivedFrom}\``).join(', ');
  const addedRows = Object.entries(derivedRows)
    .map(([row, origin]) => `\`${row}\` from \`${origin}\``)
    .join(', ');
  return `# Who may be told what

This page is made from the data that the library decides by. It is not legal advice, and nobody who applies these laws has confirmed it. Where a state's law says more or less, that law is laid over it, with its source.

\`decideDisclosure\` answers with one of four words. \`allow\`: it may be told. \`allow-if\`: every fact is established, and only a manner remains, such as under seal. \`deny\`: it is not told; a fact that is unknown denies too. \`needs-human\`: a person decides, for one of these causes only: ${humanCauses.map((cause) => `\`${cause}\``).join(', ')}. It gives no reasons. \`auditDisclosure\` gives them, to the authorised caller alone. What a requester is shown where nothing is told is one sentence, the same for every reason and every child. A request is answered as a whole, by the strictest of its categories: whoever makes the agency's report asks for what belongs to it in one request, and for anything else in another. \`categories\` of the decision has the answer for each. A category that is not known is told to nobody; \`auditDisclosure\` names in \`meantCategory\` the one that was probably meant, and in \`meantRole\` a role.

## Before every table: the report of a missing child

A title IV-E agency must report a missing child to police and to NCMEC: who the child is, a photo, physical features, what happened, and what endangers the child. Given to the agency through the number, portal or desk that it publishes, this is allowed whoever takes it: sworn or not, on duty or not, assigned or not, and even while it is uncertain whether the report is owed. Pregnancy, medication, thoughts of suicide and risk of trafficking belong to it. Records with a law of their own do not: substance-use programme records, psychotherapy notes, HIV, privileged material. One question is left to a person: for a youth under supervision or services without foster care, reasonable cause of trafficking is the only ground to tell NCMEC, and the agency must have decided it. Of police, whose own law has them tell NCMEC of a child missing from a foster home or an institution, it is not asked.

## Before every cell

- The purpose is one of: locate, protect, treat or care, notify by law, prosecute or adjudicate, supervise. No other purpose opens anything, for anybody.
- The recipient's identity is verified; whoever is not identified is told at most what is published.
- The recipient has no conflict of interest. Whoever is recorded as suspected of taking, hurting or selling the child, or as barred from contact with it, has one, in any role.
- The jurisdiction, the discloser and earlier holders of the information are known. A school, a health provider, a substance-use programme, a runaway programme and a VAWA grantee have laws of their own, which stand before the table: ${Object.entries(
    ownLaws,
  )
    .map(([kind, { law }]) => `\`${kind}\` (${law.map(({ citation }) => citation).join('; ')})`)
    .join(', ')}.
- An 18 to 20 year-old consents; otherwise a person decides.
- The recipient is who the column says:

${table(
  ['column', 'must be established', 'source'],
  (Object.keys(standings) as Column[]).map((column) => {
    const { requires, law } = standings[column];
    return [`\`${column}\``, said(requires) === '' ? 'nothing more' : said(requires), law.map(({ citation }) => citation).join('; ')];
  }),
)}

## The matrix

Each cell links to its reason. A allows, C allows on a condition, D denies; a question mark says that the sources are weak. For police, leads (\`tips-leads\`) ask also for a sworn officer of the investigating agency, or its agreement. Media and public are one column.

The column of the guardian is that of the agency which is one: \`agencyKind\` names a public body. A person who is the guardian is told no more than a parent: the columns of both are read, and the less open decides, so that the rights must be intact, and neither an order against contact nor a suspicion may stand or be unknown. So it is with a private body, and where \`agencyKind\` is left out.

${matrixOf(first)}

The last two rows derive from others (${addedRows}) and are never told to more people than those.

## Further recipients

Each derives from a column above and is never told more than it: ${derived}. U says that nothing was read, and denies. What a rule of a jurisdiction narrows or closes is so for whoever derives from its recipient, and of whatever derives from its category; what it opens is opened there alone.

${matrixOf(second)}

## Reasons

Evidence is named where the text itself was not read whole: X an excerpt, S a secondary description, D a deduction, M from memory. "Practice" is what people in the field do; it is not law.

${(Object.keys(legend) as LegendId[]).map(reasonOf).join('\n')}
## Pieces that together tell more

A bundle is answered category by category and then together. Adding a category can only close.

${table(
  ['together', 'for', 'then', 'why'],
  combinations.map(({ together, to, then, says }) => [
    together.map((piece) => `\`${piece}\``).join(' + '),
    to.join(', '),
    then.decision === 'deny' ? 'deny' : then.conditions.map((manner) => `\`${manner}\``).join(', '),
    says,
  ]),
)}

## Sworn status

Whether an officer is sworn is a fact of its own, stated with a source. It is never taken from a role, a title, a badge or a weapon; it opens nothing alone, and being sworn closes nothing. While it is unknown, a juvenile probation officer is told what both columns allow. Anybody may report a missing child, sworn or not. What was read of juvenile probation officers:

${table(
  ['jurisdiction', 'sworn', 'note', 'source'],
  swornJuvenileProbationOfficers.map(({ jurisdiction, sworn, note, source }) => [jurisdiction, sworn.replaceAll('-', ' '), note, source]),
)}

Anywhere else it is unknown.

## What is promised

To the public and the media the library never tells that a child is or was in care (D1), is thought to be trafficked (D2), or has a juvenile record (D3). No consent, order, emergency or rule of a jurisdiction opens these. This is the promise of the library and stricter than its sources; no federal statute that was read says it in these words.

## Questions that the law leaves open

1. Whether an agency that publishes a child in order to find the child administers its plan under 42 U.S.C. 671(a)(8), in each state.
2. Which states need a court order to publish a dependent child's name and photo. The request says whether this one does; unknown denies.
3. The status of juvenile probation officers outside the table above, and within it since the sources were made.
4. Whether a parent may know of suspected trafficking or of a pregnancy.
5. Whose permission counts for an 18 to 20 year-old under guardianship.
6. Whether a warning that a child is armed or suicidal may ever be printed. Here it may not.
7. Whether the names a child uses on social media may be printed where police ask. Here they may not.
8. Whether telling a tribe or an Indian custodian follows from federal law. One state's policy, and a deduction from a definition, are all that was read.
9. What somebody who reports in the guardian's place may tell NCMEC, such as a juvenile probation officer. NCMEC's answers say that anybody who knows of the missing child may report; nothing that was read says what may then be told. Above every table stands the report of a title IV-E agency alone. A probation department is not among the disclosers that are known here, and of an unknown one everything is denied; that it may report says \`ncmecReporters\`.

## What the library does not decide

- Emergencies. A claim of one is put before a person, for recipients who can help; the public is told nothing by it.
- What was told before. Two separate requests can together tell what one would not; the library keeps no memory.
- Whether what is stated is true: that an identity was verified, that an order is genuine, that a relationship exists.
- What the conditions mean in the case at hand: what is coarse, functional or needed is for whoever tells.
- Wanted juveniles, and publicity to apprehend them.
`;
}
