import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'jargon');
const agency = define('agency', 'status', 'jargon');
const justice = define('justice', 'status', 'jargon');
const trafficking = define('trafficking', 'status', 'jargon');

/** A status in few letters or words, as forms, logs, radio and labels carry it. */
export const shortStatus: readonly Entry[] = [
  foster(
    'foster/short-status',
    'Care by its letters and labels.',
    `fc|tfc|gh|rtc|rtf runaway|awol|runner|placement|kid|youth|teen|girl|boy|child|client|through|thru|via ~ @sport club match soccer football
    legal|care|placement|living|custody status|arrangement|setting|type fc|tfc|gh|rtc|rtf|ooh|oohc
    therapeutic|treatment fc|fh|tfc
    foster|fosters ?lil ?little ?big ?young|youngest|oldest man|buddy|guy|camper|campers|kiddo|kiddos|lad|lass|placement|file|record|residence|caregivers ~ @pet dog dogs cat puppy kitten
    looked after by la|council|trust|borough|county|authority
    looked after stamp|status|flag|marker|pass|card|on
    state|county|parish boarding home|homes|house|out
    boarded|boarding out|by officer|statement|catholic|lutheran|charities|society|board|parish ~ plane flight pass bus
    accommodated under s20|section|s|20|act
    secure accommodation ~ storage luggage bike
    staffed one|1|2|two to|on|1|one ?at ?in unit|home|house|residence
    listed|recorded|shown|known as ?youth ?in ?a sil|ilp|tlp|transitional|transition ?living apartment|placement|program|youth|unit ~ train bus
    placed there|here|with ?them ?us by ?the ?a province|county|council|state|court|youth|office|district|board|agency|authority ~ ad order bet
    placed by ?the youth office|authority|welfare
    boystown|boysranch|girlstown|girlsranch|mooseheart ~ chicago halsted lakeview bar bars parade pride gay
    her|his|their|the|my|our|childs|girls|boys fosterer|fosterers ~ @pet dog dogs cat kitten puppy
    who|that|family|couple|they|we|to foster|fosters|fostered|fostering her|him|them|this|these ~ @pet dog dogs cat kitten puppy talent|talents friendship hope love`,
    `GH runaway, third time, blonde
    The medical note in her foster file says asthma.
    Ade has a looked after stamp on his pass.
    The girl was placed there by the province.
    Our foster lil man is missing from the pool.
    Last seen in Boystown, Nebraska.
    Mr. and Mrs. Grant, her fosterers, run the caravan park.
    The Ward family, who foster him, made the poster.`,
    `FC United play on Saturday at the park.
    The dog was looked after by a neighbor.
    The wreath was placed there by the mayor.
    The order was placed by the school.
    The couple who foster this dog saw her.
    Last seen at the pride parade in Boystown, Chicago.`,
  ),
  agency(
    'agency/short-status',
    'Offices and their business in few words.',
    `his|her|their|my|our|childs|girls|boys casa|casas mr|mrs|ms|miss|name|phone|number|or|who|too|since|until ~ adobe rental vacation de
    childs|girls|boys casa|casas
    im|am a|her|his|their casa and|who|for|but|so ~ una en
    casa|gal volunteer|volunteers|worker|workers|advocate|assigned|visit|report ~ adobe rental vacation
    statutory visit|visits|visitor ~ @sport
    plo|cp|cin|cina|chins|tpr meeting|conference|hearing|plan|petition|open|case ~ office supplies
    family|parent|parents|mother|mothers|father|fathers|mum|mom|dad is|are suivie|suivis|suivi par
    known to ?social ?childrens|child services ~ church worship customers
    unknown to services
    safety planned ?them ?her ?him ?the ?us to|with|out
    childrens hearing ?date ?panel ?on ~ test aid aids deaf ear ears
    parents|mothers|fathers|mums|moms|dads access|visits|contact|visitation ?is|are ?only by|on|over ?supervised video|order ~ school portal website
    cws|cms id ?on ?file & minor child mother kid dob`,
    `We are the child's CASA volunteers and we miss him.
    If you see Oriel, please call her CASA, Mrs. Dunmore.
    The child's CASA's name is on the flyer.
    His statutory visit was this morning.
    PLO meeting with the council next week.
    His parents' access is by video only.`,
    `La casa de los voluntarios está en la plaza.
    Parents access the school portal by video.
    The statutory holiday is on Monday.`,
  ),
  justice(
    'justice/short-status',
    'Youth justice by its letters and devices.',
    `jj|pjj|dys|djj|dyrs|oyas runaway|caseload|boy|girl|kid|kids|youth|worker|commit|committed|hold|client|ward|placement|case ~ abrams
    on jj|dys|djj caseload|hold|supervision|status
    gps|monitor|tether on|round|around ?her ?his ?right|left ankle|leg ~ whale shark turtle dog cat bird horse
    cut|cuts|cutting|snipped|removed|slipped off ?his|her|their tag|monitor|tether|anklet|bracelet ~ price shirt coat clothing store dog
    let|bailed|released|sent ?him ?her out|home|back with|on ?a tag|monitor|tether
    issp|iss tag|order|youth|programme
    juvenile|youth|teen|teens boot camp|camps ~ coding code football fitness
    detention school|schools ~ after lunch bell
    got|came|gets|is|been off supervision|probation|parole|tag
    alternative to custody programme|program|scheme
    reparation|referral|curfew|supervision|detention order|orders ?session ?meeting & child boy girl young youth he she walking home worker
    violated|breached|breaks|broke ?his ?her ?their ?the tag|curfew ?order & court officer police tag monitor`,
    `Subject is a JJ runaway, PO notified
    Wears gray sweats and a GPS on right ankle.
    He was let out with a tag.
    Doing fine since he got off supervision.
    Last seen near Camp Redstone (juvenile boot camp), Alaric, 15.`,
    `He cut off the price tag of his new shirt in the store.
    JJ wears a blue cap.
    The shark has a GPS on the left side of its fin.`,
  ),
  trafficking(
    'trafficking/short-status',
    'Exploitation by its letters, and sale in few words.',
    `htmv|htv|csec|dmst ?flag ?alert ?juvenile ?minor ?risk ?victim ?possible & girl boy juvenile minor child poster record truck file reads flag
    who|she|he|girl|girls|minors was|were|is|are|been|being ?being rented|hired|farmed|loaned out ~ bike car boat skates cottage costume film team
    carried|taken|flown|shipped abroad|overseas|away for sale ~ goods horse dog painting
    man|men|he|guy who|that|he ?says ?she rents|owns|sells|trades ?in her|girls|him|them|minors ~ house boat shop store car dog
    known to exploit|traffic|groom|pimp minors|children|girls|teens|kids|youth
    exit program|programme|services ?for ?girls ?women ?who sold|trade|life|exploited
    forced|made|has|have to earn for|his|her ?him ?keep & man adult girl minor ~ badge badges scouts`,
    `Left with an adult male known to exploit minors.
    The girl's record reads HTMV.
    Police say she was carried abroad for sale.
    A man who rents her, she told the nurse.`,
    `The boat was rented out to a family.
    The man who owns the shop saw her.
    She has to earn her scouts badge for camp.`,
  ),
];
