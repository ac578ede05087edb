import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'practice');
const agency = define('agency', 'status', 'practice');
const justice = define('justice', 'status', 'practice');
const trafficking = define('trafficking', 'status', 'practice');

/** Terms of the field in English, by the words that its papers and courts use. */
export const fieldTermsEn: readonly Entry[] = [
  foster(
    'foster/placement-terms',
    'A placement: where an agency has put a child.',
    `placement|placements agreement|packet|letter|search|coordinator|provider|contract|hold|order|hearing|move|moves|plan|request|referral|log|notes|note|stability|options|home|homes|specialist|unit ~ @placing
    from|left|leave|leaves|leaving|between|awol|absent|ran|runs|fled|missing|her|his|their|last|prior|previous|failed|disrupted|moved|changed|new|awaiting|unplaced|refused|lost|next ?off ?from ?her ?his ?last|prior|previous|new|third|second|fourth|current|one placement|placements ~ @placing
    emergency|protective|temporary|term|voluntary|relative|kinship|kin|adoptive|out|court|residential|therapeutic|group|current|licensed|approved|county|state|no|in placement|placements ~ @placing
    # placement|placements ~ @placing
    first|second|third|fourth|fifth|sixth|seventh|several|many|multiple placement|placements ~ @placing
    placed with|by|into ?a|an ?fictive kin|kinship|relative|relatives|caregiver|caregivers|strangers|agency|county|state|department ~ @placing
    unplaced|replaced_by_agency youth|child|kid|teen|minor|overnight
    placing agency|county|worker|state
    in|through|with ?a ?a respite weekend|stay|visit|night|bed
    respite weekend|stay|visit|night|bed|worker|family|care|home|provider|parent|parents
    2nd|3rd|4th|5th|6th|7th|8th|@ordinal placement|placements ~ @placing`,
    `She left her placement on Friday.
    A driver was moving him from one placement to the next.
    The placement agreement is on file.`,
    `Her science project took third place.
    His AP placement exam is in May.`,
  ),
  foster(
    'foster/care-terms',
    'Out-of-home care, kin care and what follows them.',
    `oohc|nrefm|kingap|strtp|qrtp|prtf|icpc|nmd
    fictive kin
    non|nonrelative|unrelated ?relative extended family ?member
    resource|respite|kinship|kin|relative caregiver+|provider+|family|families|parent+|home+|care ~ library school @sport @pet
    tlp|ilp|itlp|efc|mfc resident|residents|youth|kid|program|report|worker|staff
    transitional|independent|supervised ?independent living program|home|apartment|youth|services|skills ~ senior elderly retirement assisted
    alternative|alternate|substitute care ~ medicine
    legally free|freed
    freed for adoption
    adoption|adoptive photolisting|disruption|disrupted|dissolution|assistance|subsidy|placement|worker|exchange
    photolisting
    heart gallery
    waiting child|children & adopt+ adoption adoptive family gallery
    rehomed|rehoming child|children|kid|girl|boy|again|twice
    was|were|been|being rehomed ~ @pet
    board payment|payments|rate ~ school
    chafee
    etv voucher|grant & foster care
    lifebook|lifebooks
    unlicensed|licensed ?foster caregiver|caregivers|parent|parents|home
    sibling group|set of|placed|being|placement
    shelter care ?hearing|order ~ @pet
    72|seventytwo hour hearing
    permanency|permanence review|hearing|plan|planning|goal|order|roundtable|report
    status|dependency|placement review hearing
    interstate compact
    bio|birth|biological|natural mom|moms|mother|mothers|dad|dads|father|fathers|parents|parent|family ~ certificate announcement suite biology
    parental rights ?were ?was terminated|severed|ended|relinquished|termination
    reunify|reunified|reunification with|services|plan|goal|visit|parents|order
    guardianship|subsidized ?with assistance|subsidy|guardianship|program
    parent|supervised|sibling|monitored|family ?child visit|visits|visitation|visitations ~ museum hospital campus
    detained|removed|removal from ?her|his|their|the parents|parent|mother|father|home|custody|family|care ~ @pet car vehicle
    date|reason|order|circumstances of|for removal ~ tree snow stump
    in and out of ?foster ?group homes|placements|facilities|shelters|care ~ nursing funeral
    rights ?were|was ?are ended|terminated|cut|severed|relinquished|revoked ~ civil film
    supervised|monitored time|contact|hours|calls|call|visit|visits ~ pool swim hospital study`,
    `She is placed with fictive kin.
    He missed his six-month permanency review.
    Her birth mother called.`,
    `The heart monitor beeped.
    A resource library for teachers.`,
  ),
  foster(
    'foster/guardian-of-record',
    'The public hand as guardian or custodian.',
    `custodial|placing agency|department|county
    guardian agency
    agency|county|state|department|commonwealth|bureau|division|court ?that is|has|have|took|as|became|with|holds|was|remains ?as ?her ?his ?their ?the ?a ?legal ?sole ?temporary ?physical custody|custodian|conservator|conservatorship|guardian|guardianship ~ evidence suspect mother father grandmother aunt
    agency|county|state|department|commonwealth ?has ?have legal|sole|temporary|physical|protective custody|custodian|conservatorship|guardianship|guardian
    guardian|custodian|conservator of|is|was|record|legal|remains|named ?record ?is ?the county|state|commonwealth|department|agency|bureau|division|court
    legal|temporary|permanent|court guardian|custodian|conservator ?is ?the county|state|commonwealth|department|agency|bureau|division
    in|into ?the|of county|countys|states|state|agency|agencys|departments|courts custody|care ~ suspect evidence university fair
    emergency|temporary|protective|permanent ?managing custody|conservatorship|conservator ?order ~ suspect mother father
    managing conservatorship|conservator
    tmc|pmc with|of|to|department|order|hearing|case|began
    in|under|into ?the ?county|countys|state|states|agencys|departments|courts|governments custody|care|wardship|guardianship|conservatorship ~ suspect evidence university fair
    took|taken|removed|seized ?away ?in|into by ?the state|county|courts|court|system|government|cps ~ evidence sample+
    was|were|been|be|is|grew|raised|he|she|they|kid|entered|left|joined ?ever ?once ?still ?never ?up in|thru|through|inside|into ?the system ~ computer database phone school sound alert police ncic immune water solar
    system kid|kids|child|baby|girl|boy
    dependent ward|wards
    permanent|temporary|legal|agency|crown|juvenile ward|wards ~ hospital
    hes|shes|is|was|being|were|are|im|youre ?just ?only ?not ?another a foster ~ @pet @placenoun
    ward|wards of ?the ?a state|court|county|commonwealth|agency|department|government|tribe|anything|nobody|anyone
    agedout|agingout
    custody|custodia|tutela|care|cargo|resguardo del|de|of ?la ?el ?the condado|county|estado|state|gobierno|commonwealth|departamento|department|dif ~ suspect evidence
    list|listed|named|lists|declared|made ?her|him|them as ?a ward|wards
    were|are|was|is|be|become|became|been|as|both|all ?also ?both wards of
    ward|wards of .. county|parish|state|court|tribe|district|commonwealth ~ hospital council`,
    `Guardian of record: Commonwealth of Aldermoor.
    The county is her legal guardian.`,
    `Her mother has custody.
    The police have a suspect in custody.`,
  ),
  agency(
    'agency/field-terms',
    'Agencies, workers, reports and meetings by the terms of the field.',
    `public|county|private|state|licensed child|childrens|placing ?welfare ?care agency|agencies
    call|hours|duty|emergency|night|crisis social|case worker|workers
    after hours worker|workers|supervisor|screener ~ utility power
    on call worker|workers|supervisor|screener ~ utility power
    family|visitation|visit|transport|permanency|placement|adoption|adoptions|licensing|intake|kinship|reunification|removal support|preservation|specialist|coordinator|worker|supervisor|aide|monitor|caseworker ?specialist|worker ~ school bus
    gal report|volunteer|appointed|attorney|visit
    amicus attorney
    minors|childs|childrens|dependency|dependent attorney|counsel|lawyer|attorneys
    hotline intake|referral|screener|report|tech ~ police tip missing
    51a|51b
    neglect|abuse|dependency|maltreatment|removal petition|petitions|allegation|allegations|finding|findings|referral|investigation|complaint ~ @pet animal
    allegation|allegations|finding|findings|report|reports|referral|petition of|for ?alleging ?child neglect|abuse|maltreatment|dependency ~ @pet animal
    substantiated|indicated|unfounded|unsubstantiated|founded finding|findings|report|reports|allegation|allegations|referral|case
    dependency docket|court|case|judge|petition|hearing|attorney|calendar|unit|investigator
    tdm|ftm|cftm meeting|scheduled|at|on|notes
    family maintenance|reunification|preservation ?services case|services|worker|plan|unit|program
    in home ?services case ~ cold
    intact family case|worker|services|team
    protective supervision|supervisory|hold|custody ~ witness suspect
    ed|education|educational rights|surrogate|decision ?holder ?maker
    childrens|child|youth division|bureau & county state worker case custody report family department
    supervision|visitation supervisor|monitor|center & visit family parent child
    law guardian|guardians
    attorney|lawyer|advocate for ?the child|children|minor ~ family_said
    best interests attorney|lawyer
    his|her|their|childs casa|casas & volunteer describes says said advocate appointed court report sees photo
    gal ?was ?is ?has ?been appointed|assigned|visited|asked|agreed|wants|requests|recommends|recommended
    got|gets|has|had|given|assigned|get ?a ?another ?her ?yet new|different|another|third|fourth worker|workers ~ @shop roof line
    her|his|their|childs|kids|girls|boys|moms worker called|said|says|told|knows|came|visited|filed|reported|never|didnt|left|changed|quit ~ @shop
    department|agency|county|state|cps|dcf|dcfs|dhs|court|judge ?has ?had removed|took|pulled|takes|removes ?the|her|him|them|kids|children|siblings|baby from|away
    permanency|permanence|adoptions|kinship|intake|ongoing|dependency unit|division|team|section|bureau ~ school`,
    `The public child agency reported it.
    The report of neglect was substantiated.`,
    `The call center worker took the tip.
    The emergency road workers stopped.`,
  ),
  justice(
    'justice/field-terms',
    'Confinement, warrants, terms and papers by the terms of the field.',
    `youth|juvenile|regional development|detention|correctional|treatment|secure center|centers|campus|facility ~ soccer @sport
    boys|girls|state|juvenile training school|schools ~ dog @pet
    writ of attachment|apprehension|custody
    failure|failed|fail|fails to appear
    fta ?bench warrant|issued|on
    chins|cina|pins|fins|mins|yins petition|case|youth|kid|order|adjudicated|court|filed
    deferred prosecution|adjudication|disposition|sentence|sentencing
    escapee|escapees ~ @pet cow goat
    got|gets|came|fresh|been|just|hes|shes out|outta ?of|from ?the|tha hall|pen|county|lockup|juvie ~ city dance music
    dys|ojj|djj|djs|tjjd|oya|cya|ysi ?custody hold|worker|kid|youth|placement|commitment|program|facility|custody|officer|intake
    gang file|affiliation|database|validated|injunction
    terms|conditions|condition of ?his|her|their|the release|probation|parole|supervision|bond|bail ~ app software contract
    release|supervised conditions|terms|release|agreement & probation court judge officer curfew
    booking photo|sheet|number|record|desk ~ hotel flight
    juvenile booking|arrest|record|offense|charge|charges|warrant ~ meters medalist @sport
    mugshot|mugshots
    mug shot|shots ~ coffee tea
    expunged|sealed ?juvenile record|records|case ~ envelope
    cut|cuts|cutting|removed|slipped ?off his|her|the|their ?ankle ?gps monitor|tether|bracelet ~ @jewel computer baby cable lan
    curfew check|checks|violation & po officer probation release
    court ordered ?to ?a community|service|program|treatment|placement|counseling|rehab
    wanted|picked on ?a ?an juvenile ?warrant|pickup
    juvenile courtroom|judge|docket|calendar|bench|intake|clerk|prosecutor|defender
    leg irons|iron|shackles
    diversion class|classes|hours|contract|counselor|worker|session|officer|meeting|course ~ route
    cellmate|cellmates
    solicitation|prostitution charge|charges|arrest|citation
    srpa
    been|was|got|get|getting|hes|shes|him|her|is|were|be ?never ?ever ?just ?almost ?still locked up ~ bike store shop house car phone building keys @pet gate
    detention intake|photo|form|record|records|number|release|log|visit|school|visits ~ lunch tardy
    return|returned|returning|back ?from ?a furlough ~ work company plant
    lockdown|locked|secure program|facility|unit|placement|campus|ward ~ hospital drill storage
    truancy|runaway|delinquent warrant|petition|court|case|order|charge
    juv|juvi warrant|petition|court|hall|pickup|det|hold|record|probation|case
    electronic|gps|home|house ?home monitoring
    revoked|revoke|revokes|revoking|revocation ?his|her|their|of release|bail|bond|probation|parole|supervision
    held|kept|detained|confined|locked|housed ?at|in|inside ?the ?a youth|juvenile|boys|girls center|facility|home|ranch|camp|academy ~ gym court tournament
    juvenile work|road crew|detail|release|program
    ex|former|young offender|offenders|con|convict|inmate
    hes|shes|is|was|still|theyre ?still on papers ~ divorce wallpaper
    prior|priors|previous|multiple|several|juvenile arrest|arrests|charge|charges|offenses|convictions|conviction ~ suspect man stepfather driver father mother
    charged|tried|arrested|convicted|booked .. as ?a minor|juvenile|adult
    serving|served|serve|facing|got|given ?out ?a ?an ?his ?her ?# ?day ?month ?year sentence|sentences ~ grammar english longest
    violated|violate|violating him|her|them for|on|over ~ rules
    juvenile|youthful services|affairs|rehabilitation|authority|offense|offenses ~ library ministry`,
    `Curfew under his terms of release was seven o'clock.
    He just got out the hall.`,
    `The detention of the flood water.
    The terms of the contract.`,
  ),
  trafficking(
    'trafficking/field-terms',
    'Exploitation, sale and raids by the terms of the field.',
    `exploit|exploits|exploiting|exploited|exploitation ?of ?her|him|them|girls|minors|children|kids|youth ?was ?is ?being ?been sexually|sexual|sex
    exploiting|exploits|exploited her|him|them|girls|minors|kids|youth
    being|been|was|is|were ?sexually exploited ~ loophole
    she|he|they|i|we|shes|hes|girl|girls|kid|kids|child|children|daughter|son|niece|sister|minor|minors|teen|teens|boy|boys|women ?has|had|have|was|is|were|wasnt|are|get|gets|got ?never ?been ?being sold ?off to|for|by|into|online ?anybody|anyone|men|someone|somebody|strangers|sex|money|him|them|truckers|customers|clients ~ @pet house bike car tickets cookies lemonade store
    sold ?off to|for|by ?a ?an ?the ?older ?other men|man|johns|truckers|strangers|sex|buyers|clients ~ @pet house bike car tickets cookies lemonade store
    daughter|son|girl|boy|kid|child|sister|niece|teen|minor was|is|were|being|been|wasnt ?never ?being sold
    john|johns|prostitution|vice|escort|undercover|sex sting|stings|bust|busts|sweep|detail|raid ~ @pet
    survival|transactional|commercial|paid sex
    sex ?in for|exchange money|cash|drugs|food|rides|place|shelter|rent
    trading|traded|trade|trades|exchanged|exchanging|selling|sells sex|sexual
    backpage|skipthegames|cityxguide|escortbabylon|megapersonals
    explicit|intimate|nude|naked|sexual|lewd picture|pictures|photo|photos|pics|image|images|video|videos|selfies
    forced|child|bonded labor|labour|marriage|bride|begging|servitude ~ hospital birth delivery
    domestic servitude
    molest|molested|molester|molesters|molesting|molestation|molests|raped|rape|rapist|incest ~ seed
    working|work|works|walking|walks|on|hits|hitting the blade|stroll ~ ice skate @sport
    groomed|grooming|groomer ?him|her|them|girls ?by|for ?him|her online|sex|man|men|predator|adult ~ @pet
    poss|possible|suspected|confirmed|potential|known ht|csec|dmst|exploitation|trafficking|victim
    ht|hst victim|flag|indicators|screen|survivor|case|unit
    sugar|cam|escort|camming site|sites|dating|arrangement|arrangements
    seeking arrangement|arrangements
    sextort*
    cst|csey|dcst ~ central time am pm
    cse|csec|dmst screening|screened|screen|pending|flag|tool|response|team
    csec|dmst
    new|her daddy & track blade stroll works working
    suspected|possible|poss|confirmed|alleged|risk|victim ?of cse
    webcam|cam modeling|model|models|site|sites|girl|girls|show|shows
    explicit|sexual|nude|adult content|material ~ rated
    trade|trades|traded|swap|swapped|sold|gave|give|offer|offered|lent her|him|girls|them|herself ?out ?to ... for ?some pills|drugs|dope|rent|meth|fentanyl|heroin|crack|fix
    survivor|survivors led|leader|leaders|advocate|network ~ cancer leukemia crash burn
    she|he|they|i|we|shes|hes|girl|girls|kid|kids|child|children|daughter|son|niece|sister|minor|minors|teen|teens|boy|boys|women ?has|had|have|was|were|is|are ?been|being ?bought ?and ?then sold since|at|when|by|to|for|into|again|over ~ @pet house car bike tickets comics boat farm store land
    bought and sold since|by|like & she her girl girls ~ comics cards
    hotel|motel|prostitution|sex|vice|trafficking|escort sting|raid|operation|bust
    sells|sold|selling|sell herself|himself|themselves|themself ~ short interview job
    forced|made|makes|forcing ?her ?him ?them to strip|escort|prostitute|sleep_with`,
    `Do you think someone is exploiting her sexually?
    She was never sold to anybody.
    She was found in a john sting.`,
    `He exploited a loophole.
    The house was sold.`,
  ),
];
