import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'topic', 'inference');

/** How a child comes to a licensed home and lives in it, told without the words of the field. */
export const licensedFamily: readonly Entry[] = [
  foster(
    'foster/arrival-told',
    'A call at night, a bag of clothes, a paper with a name: how a child was brought to a couple that did not know it.',
    `everything|all|clothes|clothing|belongings|things|stuff|life|possessions ... in|into|inside ?a ?an ?one ?black ?white ?big trash|garbage|plastic|grocery|paper|shopping|hefty bag|bags|sack|sacks & came arrived moved left carried owned owns two house home every packed ~ recycl* donate donations laundry camping beach trail hike picked
    arrived|came|dropped|brought|delivered|showed|landed|turned ?up ?off ?him ?her ... trash|garbage|plastic|grocery|paper|black bag|bags|sack|sacks ~ @pet groceries recycling volunteers leaves litter cleanup pickup
    everything|all ... owned|owns|had ... in ?a pillowcase|backpack|suitcase|duffel|box|bag & arrived came door left dropped stranger strangers six weeks months ~ hike camp trip hostel
    arrived|came|dropped|brought|showed|landed|appeared ?up ?off ?him ?her ... with|wearing|carrying ?only ?just ?nothing ?but one|nothing shoe|sock|but ~ flood fire hurricane race finish
    got|took|answered|received|after ?the ?a ?phone call|phone ... midnight|night|am ... arrived|came|brought|placed|dropped|delivered ~ police officer tip detective hospital er flight
    dropped|left|delivered|brought|placed|drove|driven ?him ?her ?them ?off at|to|with|on ?the|their|our|my|a strangers|couples|doorstep|porch ... bag|car|worker|van|night & him her he she child boy girl ~ package package flyer @pet milk
    in ?the|a strangers|unfamiliar|government|official car|backseat|van & everything owned door bag arrived brought ~ @search rideshare uber hitchhik*
    handed|gave|left|given ?me|us|them ?a ?one binder|folder|file|packet|envelope ... name|shots|meds|behaviors|school|records|history|number ... dropped|drop|left|day|brought|took|arrived & him his her she he child
    binder|folder|packet ... behaviors|triggers|meds|history & him her his she he dropped day
    told|said|promised|warned|thought|supposed ?us|them|me ?it ?would ?be ... # days|weeks|nights|weekend ?it ?and ?but ... been|turned|became|now|stretched ... # weeks|months|years ~ weather rain storm trip cast surgery repair road
    had|have|has ?only ?just|barely known|had|met ?only ?just him|her|them ?for ?only ?just @many|# days|weeks|nights|hours ~ @pet job school online puppy
    been|with us|them|me ?only ?just ?for @many|# days|weeks|nights|months when|before he|she ... slipped|left|ran|vanished|disappeared|took|walked|bolted ~ vacation hotel cabin cruise hospital visiting trip
    they|wed|we|theyd|were ?been ?were ?had warned|told ... he|she might|may|would|could ?try ?to ?just run|bolt|leave
    told|warned ?that he|she might|may|would run|bolt|flee|leave
    never|didnt|doesnt|not ?even know|knew|told|tell|say ... how long ... stay|here|be|with ~ power storm detour strike hospital trip
    came|arrived|was|been to|with us|them|me ... no|without ?a ?any birth certificate|records|shots|papers|paperwork
    had|have ?only ?ever ?just met|seen ?him ?her ?them ?once|twice before ... came|moved|live|arrived ~ game date
    our|their|my|her|his ?very first ?ever one|kid|child|boy|girl|placement & licensed training certified classes came call calls arrived nights ~ grandchild baby born birth shower
    stranger|strangers ?who ?now ... asked|paid|licensed|approved ?to ?by raise|keep|care|house
    asked|paid|licensed|approved|certified|cleared ?to ?by ?take ?keep ?care ?raise ?house ?for ?in|other|someone ?peoples|elses|strangers kids|children|child|kid ~ daycare babysit nanny school nurse
    peoples|elses ?own kids|children|kid|child ... taken|took|take|raise|raised|raises|house|home|in|years ~ teach coach photo lunch`,
    `He arrived at their door in a stranger's car with everything he owned in a pillowcase.
    They handed me a binder with his name on it, shots, school, meds, the day they dropped him off.
    The Garzas had only known him nine days.`,
    `Volunteers picked up trash bags along the trail.
    We got a phone call from the police at midnight.`,
  ),
  foster(
    'foster/two-families-told',
    'A family by a call or a paper beside one by birth, not yet made lawful, nobody on paper.',
    `moms|mothers|mamas|dads|families|parents|sets one|ones|the|of ?one ?who|that|parents ?who ?gave|had|birthed|born|made ... one|other|ones|given|who ~ gay lesbian wives divorce stepdad married
    one|woman|mother|mom|lady|people|parents|family who|that gave|had|birthed|bore|made ?birth ?to him|her|them ... one|ones|and|other who|they|that|has|is ~ hospital clinic nurse
    by|through ?a ?one phone|court|paper|judges|paperwork call|order|decree|signature ... from|by|of county|state|agency|court|judge|office
    ours|mine|theirs by birth|blood ... ours|mine|theirs|hers|his ?is ?by ~ step blended husband
    werent|wasnt|not|isnt|arent born|ours to|by us|them|birth|blood & ours love mine stay paper legally ~ stepson stepdaughter
    judge|court|paper|papers ... make|makes|made|making ?it|this|us|him|her official|final|legal|forever|permanent & mom dad family calls daughter son millers parents ~ divorce estate permit title
    official|final|legal|permanent ?yet in|on|by|come ?the ?this ... judge|court ... mom|dad|family|daughter|son|parents|ours ~ divorce
    calls|called|call ?the|them|her|him @one|couple|woman|lady|man ... mom|dad|mama|daddy|mommy ... judge|court|official|though|yet|not|paper ~ husband
    technically|legally|officially|on ?she|hes|shes|he|they|paper|its ?is ?paper ?he ?she ?is|was|belongs ?to|a|not|my|no ?the nothing|nobodys|nobody|governments|states|countys|stranger|guest|visitor|ours|mine|yours ~ step nephew stepson stepdaughter cousin car house dog
    nobodys|noones ?son|daughter|child|kid on paper|legally
    belongs|belonged|belong ?legally ?technically to ?the state|county|government|courts|court|commonwealth|province|tribe|system ~ land park building property bike road
    she|he|theyre|hes|shes|is|are ?technically|legally|officially ?the governments|states|countys|courts ?kid|child|responsibility|problem ?not ~ attorney office team park
    isnt|not|arent|never|no ?with|living|her|his ?living ?with ?her|his ?their real|birth|blood|actual|own whanau|family|people|folks|parents ~ city nearby home
    like|as ?if ?we ?were one|part of ?our|the|their family|own ... though|but|even|only|court|judge|county|state|paper ~ @pet team neighbor
    been|was|gets|got|being|getting passed|handed|shuttled|shuffled|bounced|batted|farmed|boarded ?around ?out from|between|to|among|around ?one ?a ?family|house|home|relatives|farm|couple|families|houses|homes|strangers|door ~ ball baton flyer phone note
    boarded|farmed|parceled|placed|billeted out ?by ?to|with|from ~ students exchange team rider horse @pet hockey
    arranged|arranging|found|finding ?for|a ?the ?place ?him|her|toddler|child|boy|girl|baby|teen|siblings|youngster ... to|live|stay|with ... a couple|family|stranger|strangers|people ~ exchange student wedding host ride
    province|county|state|council|department|agency|court|tribe ?had ?has ?was arranged|placed|sent|settled|housed|boarded|put|found ... him|her|them|toddler|child|boy|girl|baby|teen|siblings|youngster|kids|couple|family ~ meeting press billboard bus search buses boats hotline tips street paper
    became|is|was|are ?like ?her|his ?the legal|standby|temporary|interim|stand ?in mom|mother|dad|parent|parents|family|folks ~ guardian
    mom|mama|mother|dad|parents for|right now|time|while ?being
    parents|family|couple|mom|people who|that have|has|got|had ?him|her ?this month|week|year|now|currently|time|placement ~ phone store dinner`,
    `She calls the Millers Mom and Dad, though a judge has yet to make it official.
    He has two moms, the one who had him and the one they gave him to last year.
    Technically she's my nothing. Technically she's the government's.`,
    `Her mom and dad are called Lou and Carol.
    The bike belongs to her brother.`,
  ),
];
