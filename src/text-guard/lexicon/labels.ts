import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'jargon');
const agency = define('agency', 'status', 'jargon');
const justice = define('justice', 'status', 'jargon');
const trafficking = define('trafficking', 'status', 'practice');
const maybeTrafficking = define('trafficking', 'frame', 'practice');
const maybeFoster = define('foster', 'frame', 'practice');
const maybeAgency = define('agency', 'frame', 'practice');
const maybeJustice = define('justice', 'frame', 'practice');

const PICTURE = 'jpg|jpeg|png|gif|webp|pdf|heic';

/** What lines of forms, attributes of pages, names of files and letters of offices carry. */
export const labels: readonly Entry[] = [
  foster(
    'foster/label',
    'A line of a form whose value is a status of care.',
    `status ward|wards|wardship|dependent|dependency
    legal dependency|dependent|ward|wardship ~ tax
    residence|resides gh|rtc|facility|congregate|placement|strtp
    dependency true|false|yes|no|null|1|0
    foster|ward|dependency|placement value|checked|type ... 0|1|true|false|yes|no & input name
    class|id foster|fosters|ward|wards|dependency & p div body span section article li main form input label img
    src|href|img wards|fosters|placements ... ${PICTURE}
    orr kid|kids|child|children|minor|minors|youth|shelter|custody|facility|placement|sponsor
    uc|uac shelter|shelters|facility|placement|minor|minors|kid|kids ~ berkeley davis irvine campus
    in|from|at tlp|ilp|thp
    chins|cinc|jv ?case ?petition ?number case|petition|docket|youth|child|kid|adjudication`,
    `Status: ward
    Legal: dependency
    Residence: GH
    {"dependency":true}
    <input name="foster" value="0">
    <div id=ward>
    <img src="/wards/robin.jpg">
    ORR kid
    UC shelter
    youth in TLP`,
    `Status: missing
    Residence: Springfield
    <div id=wardrobe>
    UC Davis campus`,
  ),
  agency(
    'agency/label',
    'An office in an attribute of a page.',
    `acs nyc gov
    myflfamilies
    class|id dhs|dcfs|cps|dcf|dss & p div body span section article li main form input label img ~ school`,
    `<body class="dhs">
    jdoe@acs.nyc.gov
    jdoe@myflfamilies.com`,
    `Her class at DHS
    tips@police.example.gov`,
  ),
  justice(
    'justice/label',
    'A line of a form about a juvenile court.',
    `court juvenile|dependency|delinquency ~ @sport`,
    `Court: juvenile`,
    `Court: tennis`,
  ),
  maybeFoster(
    'foster/label-to-look-at',
    'Where a child is or with whom, in words of forms and files.',
    `dependent child|minor|youth|kid|girl|boy - insulin oxygen ventilator tax military
    lives|living|resides|residing|stays with caregivers|caregiver|carers|provider|providers
    img|photo|pic|scan|dsc foster 0|1|#
    gh|ffh|rtc|tfc|fc ${PICTURE} ~ @sport barcelona united
    ffh .. ${PICTURE}
    temporary family|parents|mom|mother|dad|father|guardians
    waiting|waits|wait for a ?new ?forever family ~ @pet
    came|come|comes to this|our|that family ?in|last ~ reunion
    placed in ... in|since january|february|march|april|may|june|july|august|september|october|november|december ~ race meet contest spelling fair tournament hospital
    mom|mother|dad|father|parents|family do|does|dont|doesnt ?not know where she|he|they lives|live|stays
    nina|nino|menor|bebe|hermanos|hermanitos en adopcion ~ perro gato
    del|de ?un centro|institucion|lugar donde vive|vivia|residia|reside ~ abuela mama papa tia
    for|of troubled|wayward|at-risk boys|girls|teens|youth|kids`,
    `dependent child
    Her mom doesn't know where she lives.
    Niña en adopción
    Se fue del centro donde vive.
    Lives with: caregivers
    IMG_foster_0142.jpg
    robin-gh.jpg
    Her temporary family is worried.
    She is waiting for a family.
    She was placed in Springfield in May.
    He lives at a school for troubled boys.`,
    `an insulin dependent child
    Lives with: grandparents
    She is waiting for a bus.
    She placed second in the spelling contest in May.`,
  ),
  maybeAgency(
    'agency/label-to-look-at',
    'An office or one of its people, as a label or in few words.',
    `gal:|cw:|sw:|csw:
    reported|reporter|referred ?by agency|provider|worker|caseworker - store bus transit
    her|childs|girls|boys|the gal called|calls|says|said|asks|asked|visited ~ hat boots
    her gal is|was ?very ?so worried
    return|returned|bring|take|release ?her|him|them|child ?back to ?the agency|county|state|department ~ fair park line capitol lake prison tax books`,
    `GAL: Jones
    Reported by: agency
    The GAL called.
    Return her to the agency.`,
    `Contact: Det. Jones
    Reported by: mother
    Return her to her family.
    They returned to the state park.`,
  ),
  maybeJustice(
    'justice/label-to-look-at',
    'An officer as a label, and a leave from a place.',
    `po:|jpo:|dpo:
    return|returned|back|late from ?a ?his ?her ?home ?weekend ?day pass|passes ~ hall mountain ski lake bus`,
    `PO: Jones
    He did not return from his pass.`,
    `PO Box 12, Springfield
    Back from the mountain pass.`,
  ),
  trafficking(
    'trafficking/label',
    'The text number of the hotline on trafficking.',
    `text|texto|sms|to|al|call 233733|befree`,
    `Text 233733.`,
    `Text 555-0142.`,
  ),
  maybeTrafficking(
    'trafficking/label-to-look-at',
    'A brand on a child.',
    `she|he|girl|boy|child|was|been|got branded ~ cattle calf horse herd shirt shoe backpack class - the as`,
    `She was branded.`,
    `A branded shirt and shoes.`,
  ),
];
