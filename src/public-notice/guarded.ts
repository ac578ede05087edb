import { checkPublicText } from '../text-guard/check.js';
import { mayBeNamed } from '../text-guard/names.js';
import { leet } from '../text-guard/reading/disguise.js';
import type { GuardHint, GuardResult } from '../text-guard/types.js';
import { fail, UNUSABLE, type At, type Read, type Unusable } from './reader.js';

function answered(text: string, { outcome, hits }: GuardResult, at: At): string | Unusable {
  switch (outcome) {
    case 'pass':
      return text;
    case 'review':
      return fail(at, 'guard-review', hits);
    case 'block':
      return fail(at, 'guard-block', hits);
  }
}

/** A text, if the guard lets it through, knowing what the hints vouch for. */
export function letThrough(text: string, hints: readonly GuardHint[], at: At): string | Unusable {
  return answered(text, checkPublicText(text, hints), at);
}

/** Words of which none names a place or a thing that the public knows, though the guard lets each through where it stands alone. */
const TELLING = new Set(
  (
    'abandoned acogida acogido adoptee adoption captive care congregate corrections correctional custodia custody dependency dependent ' +
    'detention emancipated gang hogar institution internado jail juvenile kinship menores narcotics permanency placed placement ' +
    'prison probationer refugee rehab removed residential respite runaway shelter slave slavery sold statecare statekid supervised ' +
    'supervision tutela trata uac unaccompanied vice victim wardship'
  ).split(' '),
);

/** Institutions, programmes and labels of which no word tells anything alone. */
const TELLING_TOGETHER = new Set(
  [
    'dept of corrections|department of corrections|doc|property of county|property of the county|property of state|prison van',
    'transitional living|independent living|gotcha day|forever family|adopt me|safe place|haven house|hope house|child first',
    'royal family kids|comfort cases|together we rise|nfyi|cal farley|cal farleys|father flanagan|big oak ranch|youth villages',
    'glen mills|devereux|rite of passage|eckerd|abraxas|vision quest|visionquest|teen challenge|special victims|internet crimes',
  ].flatMap((line) => line.split('|')),
);

/** A home for children by its founders or by whom it takes in: Methodist Home, Boys Haven, Carehome. */
const HOME =
  /^(?:.* )?(?:(?:methodist|baptist|masonic|lutheran|catholic|presbyterian|odd fellows|childrens?|boys|girls|orphans?|care) ?homes?|(?:boys|girls) ?(?:haven|ville|ranch|town))$/;

const isTelling = (text: string): boolean => {
  const plain = leet(text.toLowerCase(), 'i').replace(/['’]/g, '');
  return TELLING.has(plain) || TELLING_TOGETHER.has(plain) || HOME.test(plain);
};

/** Names of places that read as a matter to be looked at: two words that ordinary sentences have too. */
const PLACES = new Set(['new city', 'new home', 'new town', 'state farm']);

/** Whether a hit rests on nothing but a word that is also a name. */
const isName = (text: string): boolean => mayBeNamed.has(text.toLowerCase()) || PLACES.has(text.toLowerCase());

/** A text that no field is believed about: judged as it stands. A word that is also a name may stand in it. */
export function plainly(text: string, at: At): string | Unusable {
  if (isTelling(text)) return fail(at, 'malformed');
  const judged = checkPublicText(text);
  return judged.hits.every(({ start, end }) => isName(text.slice(start, end))) ? text : answered(text, judged, at);
}

/** Text that has its field's shape, and that tells nothing whoever vouches for it. */
export function guarded(read: Read<string>): Read<string> {
  return (value, at) => {
    const text = read(value, at);
    return text === UNUSABLE ? UNUSABLE : plainly(text, at);
  };
}
