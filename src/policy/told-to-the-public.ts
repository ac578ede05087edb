/** Words in the name of a recipient behind whom anybody may stand. No declaration closes such a one. */
const EVERYBODY =
  /public|media|press|news|community|neighbou?r|everybody|everyone|anybody|anyone|broadcast|radio|television|website|poster|flyer/i;

/** What nobody outside may be told of a child: that it is in care, before a court, ill, or a victim. */
const PROTECTED =
  /foster|care|(?<!investigating)agency|worker|placement|custody|dependen|ward|traffick|victim|exploit|prostitut|sex(ual|Traff)|abus|neglect|court|judge|probation|juvenile|delinquen|detention|offen[cs]e|health|medic|dental|mental|diagnos|disab|pregnan|drug/i;

const PROTECTED_ES =
  /acogi|acoge|crianza|bienestar infantil|tutela|custodia|trata\b|víctima|explota|prostitu|abus|maltrat|negligen|juzgado|tribunal|juez|libertad condicional|delito|detenci|salud|médic|mental|discapaci|embaraz|drog/i;

/** What a notice about any child may say. */
const OF_ANY_CHILD =
  /name|photo|age|height|weight|hair|eye|build|sex|race|skin|scar|tattoo|mark|physical|description|feature|cloth|shoe|glasses|seen|date|time|city|direction|vehicle|plate|companion|contact|phone|number|police|agency|reward|language/i;

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
  return OF_ANY_CHILD.test(item) && !PROTECTED.test(item);
}
