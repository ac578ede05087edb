/** Words in the name of a recipient behind whom anybody may stand. No declaration closes such a one. */
const EVERYBODY = new RegExp(
  [
    'public|media|press|prensa|medios|news|paper|periodic|journal|(?<!mandated-)reporter|broadcast|radio|tv\\b|television|podcast|blog|wire-service',
    'community|neighbou?r|nextdoor|everybody|everyone|anybody|anyone|subscriber|mailing|crime-?stoppers',
    'website|internet|web\\b|facebook|twitter|instagram|tiktok|hashtag|poster|flyer|billboard',
  ].join('|'),
  'i',
);

/** What nobody outside may be told of a child: that it is in care, before a court or the police, ill, or a victim. */
const PROTECTED = new RegExp(
  [
    'foster|care|(?<!investigating)agency|worker|placement|custody|dependen|ward|guardianship|adopt|removal|removed|terminat',
    '(group|residential|children.?s).?home|residential|facility|shelter|welfare|social.?service|\\b(cps|dcfs|dcf|dcyf|dfps|dhs|acs)\\b',
    'traffick|victim|exploit|csec|pimp|brothel|escort|prostitut|sold\\b|sex(ual|Traff)|abus|neglect',
    'court|judge|probation|parole|juvenile|delinquen|detention|offen[cs]e|arrest|warrant|jail',
    'health|medic|dental|mental|diagnos|disab|pregnan|drug|rehab|therap|suicid|hiv',
  ].join('|'),
  'i',
);

const PROTECTED_ES =
  /acogi|acoge|crianza|bienestar infantil|tutela|custodia|albergue|casa hogar|adopci|trata\b|víctima|explota|prostitu|proxenet|abus|maltrat|negligen|juzgado|tribunal|juez|libertad condicional|delito|detenci|arrest|salud|médic|mental|discapaci|embaraz|drog/i;

/** Of what the items of a notice about any child are put together: an item with any other word in it may tell anything. */
const OF_ANY_CHILD: ReadonlySet<string> = new Set(
  [
    'name names full first middle last nick nickname alias aliases photo photos photograph recent image child childs missing',
    'age years height weight hair eye eyes color colour length build sex race skin complexion',
    'scar scars tattoo tattoos mark marks birthmark birthmarks piercing piercings physical description feature features distinguishing',
    'clothing clothes cloth shoe shoes shirt pants jacket hat glasses backpack bag jewelry jewellery worn wearing',
    'seen with since date time city direction travel of and in on at by the to vehicle car plate license licence make model year companion companions',
    'contact phone number numbers line police investigating agency reward language languages spoken case ncmec public',
  ].flatMap((line) => line.split(' ')),
);

/** Bodies and persons bound to keep what they are told of a child. A name that is not here may be anybody's. */
export const CLOSED: readonly string[] = [
  ...['law-enforcement', 'law-enforcement-and-ncmec', 'ncmec', 'child-welfare-and-ncmec', 'ncic', 'ncic-terminal-contractor', 'namus'],
  ...['title-iv-e-agency', 'investigating-agency', 'secretary', 'state-clearinghouse', 'court', 'juvenile-court', 'judge'],
  ...['guardian-ad-litem', 'attorney-for-child', 'attorney-ad-litem', 'probation-officer', 'caseworker', 'caregiver'],
  ...['child', 'parent', 'legal-guardian', 'tribe'],
];

/** Whether anybody may stand behind a recipient, whose name may be any: who is not known to be closed has to be declared so. */
export function isEverybody(recipient: string, audience: 'closed' | undefined): boolean {
  return EVERYBODY.test(recipient) || (audience === undefined && !CLOSED.includes(recipient));
}

/** Whether words name what nobody outside may be told. In Spanish too: an overlay has words in both. */
export function namesStatus(words: string): boolean {
  return PROTECTED.test(words) || PROTECTED_ES.test(words);
}

/** Whether an item may be told to the public: what is not known to be harmless is not. */
export function isForEverybody(item: string): boolean {
  const words = item.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).split('-');
  return words.every((word) => word === '' || OF_ANY_CHILD.has(word)) && !PROTECTED.test(item);
}
