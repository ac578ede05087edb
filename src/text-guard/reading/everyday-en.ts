/**
 * Common English words and names that are a slip, a sound or a letter away from a word of the lexicon, or hold one within
 * them. What is written as one of these means what it says: `Committee to` is not `committed to`.
 */
export const everydayEn = `
  abandon abandons abel abner abode abort abound aboveboard accommodate accursed accuse accuses aced acid acne acre acton adapt adaptable
  adapted adaptive addition additions adept administrative adolescence advise advised advisee advises advisor affair afterbirth afterwards
  agee ageing aggression aggressor agin aground aired airing alan albert alden allo alloy ally along alps alter alternated altogether amen
  america amino amos ample amuse amused anchorperson anchorwoman angle angler angles animated animating anne announce announcer announces
  anointed answerable antecedents antibodies antifreeze antigovernment antisocial ants applauding apply appointee apprehended approbation
  arbor ardent aren aria armageddon armor armored armour arrange arranger arranges arse arses articulate artistes asia askew assessor
  assist assume atta attaches attacked attend augusta auguste auld aunty authorised automobile autonomic avenge avert averted awaken awoke
  baas babes bach backbreaking backcountry backed backfiring backhanded backlogged backstabbing backstreet backstreets backstretch bacon
  badass bade badger bagging bailey baited baker bakers balding bale balled baller ballot ballsy bally bandage bandleader bandy banes
  banged banging bangs banish banjo banked banker banking banned banning banquet banter baptism barbs bard bared barge barged barish
  barked barley bashed basilar basis basses basta batch bates bats batted batter battled battlefield battlefields battlefront bawled
  baying beachfront beak beaks beamed beams bean beater beatles bedside beech beet beforehand begat begin beginnings begun bein bela belch
  believe believer believes belted bend bended bender benders bending bends bene benes bent berth bested bestseller bestselling beta
  bettor bianco bias biased bidding bide bidet biker bikers bile billet billy binding binds bing binge biologic biomedical birch birdy
  birthplace birthright bison bitchy bites bitter blackbirds blackboard blackguard blacklisted blake blame blanch blanco bland blank
  blanket blare blares blaze blazed bleach bleak blende blender bling bloc blockhouse bloke blonds blown blucher blush boar boars boast
  boasting boasts bock bode bodybuilding bogged boiled boing bolus bondsmen boned bones bongo boning bonus boobs booed booing booker
  bookkeeping bookmaking bookmarked bookseller booming boost booted booty boozing border bore bored bores boring borne botch bother
  bothered bothering bothers bots bottle bottled bottlers bottomland bottomless bough boughs bounding bouts bowed bowers bowing boxed
  boxer boxers brack brad braid brake braking bran brander branding brandy brant brats bravo brawn breach breakthrough breakwater bribe
  bribes bridgework bridging bridle brie brig brigade brine brink briny broadsword broadswords brock bronco brooks brow brows brrr brunch
  budge bugged bugging bullet bulls burden burglar burglars bursts burton burying bushed bushes busing busses buster bustle bustled busty
  busybodies butch butt butted butter buttery butts cabana caber cabled cache caddy cady cager cain cairo cajoling calmed calming calms
  cameo camilla campion canada candidate candies candle candler cane canes canker cann cannon canon canton cantor canvasses caper capers
  capes capita capitan capo capture captures carat carats carcass cardholder cards cared cares carey caring carlo carolina caroline carr
  carrot carry cart carte carter cartier carting carts carvel carving casablanca cased casing castle castor catalog catalogs catched
  catches cater cates caution cava caving cawing ceases cellar cellular centerboard cetera chafe chai chairmanship chairperson chairwoman
  chanced chancing chang changeable changeover changer chanted chanting chants chao chaos chap chaps char charade charles charred charted
  charting chases chatted cheapskate cheat cheats checkbooks checker cheeky cheerleader cheerleaders cheery chef chefs cher chessboard
  chesty chews chia chic chicken chickenshit chickenshits child childbirth childlike childs chile chill chills china ching chink chinks
  chino choco choked choker choking cholo chronicled chronicles chuck chucked chucking chucks churchgoing churchyard cinch circa circled
  circular circulate circulates cisco cite civic clack clair clam clamming clams clan clanging clans claps clare clark clash clasp
  classifies classy claus clauses claws cleat cleve climber clint clive clone cloned cloning closer clotting clove clown clubber clues
  coals coarse coasting coax coble cock cocked cocking coerce coffeehouse coffeemaker coked cokes colder coles collage collapse collapses
  collard collector collie colonial colonic colorado colts comas combes combing combs comet comets commissioned committee communal
  commuter compare competed competing complain complains compliant compression comps compute computed coms comte conceit conceited concept
  concepts concerto conch conciliation confection confided confine confines conflict conflicts conform conformed conforms confounded conga
  congestion congo congregated conjunction conked conn conner conners conquering conscience consecrate conserving considerate considered
  considering consume consumed consumes contemplate contemporary contend contention contessa context continual continue continues
  contraband contracted contractually contrast contrasting controller convection convert converted converting converts cooch cooing cooled
  cooling coon cooped cooties coping cora core cores corked cornea corned cornerback coroner coroners correction corrective correspond
  corresponded corresponds corrie corruption corso cortex cortez costa coster costumer couch couches couldn councilman councilmen
  councilwoman counselled counselling counteracts countries country countryman countrymen countryside countrywoman coupe couplers coursing
  courts cousin crabs cramming cranes crank craps crass crates crave craves creak cream cred creed creepy creme crepe crest crewe crick
  crimp cripes cris crises crisps criticised criticize criticizes crock crooked croon crops crosscheck crosschecked crossroad crosswords
  crouch crow crows cubes cubs cuff cultured cunt cunts curator curing curse curt custom customs cuties daisy dally dames dana dandy dane
  danes danged danke dante dares daring dart darts dated deader dean dearer decaf decay decked decks declare declares declassified decline
  deco decommission deconstruction decor deep dees defective defectives defence defended defenseless defied delegation dell della denies
  dented departmental dependant dependence depleted deportment depot depraved depressing deprive deprives depth derail derision derivation
  derive derived derives design designs detailed detection determination deterred detestable devil devise dialing diced dicey dicks diddy
  didn didst digging dinar dinars dine dined ding dinnertime dire direct direction directorate directory discard discoverer displacement
  dispositive disputed disrupt dissolve dissolves distract distribute distributes ditches ditto diver divide dividend divides divorcee
  docked docking doctoral dodge dodger dodging doesn dogcatcher doling domes dong donna donne donor donors dorado dotes doting douse
  doused doze dozed dozer dozing drago drags dregs dressmaker dressmaking dressy dribbled drier dries dripped drivel droop dropper
  drugstores drums duckling ducky ducts duds dukes dunce dunes dunked dunking duress dying dysfunctional eager earl earls earner earring
  earrings earth easily easing eater eaters edited editing educator eighty elastic elks eloping emancipate emergence emery emir empress
  encrusted enforceable enjoy enquire entree equip equips eric erin eros escorted esse euro evaluate eventually everlasting everyplace
  evidenced examine examiner examines excelled exceptional excited exciting exercised exiled exist existed existing exists exorcise
  expedience expedient expel expended experiencer expose exposes extender eyedropper eyeglasses eyewitness fabian fabled facet facets
  factor factors facts faded fades fading fags faked faking fall falling fallow famed familial farce fared fares farmer farmhouses fart
  farted farther farts faster fated fates fatherland fatherless fathers fatted fatter faun favored favour favours faxed faxes faxing fayed
  fearing featherbed feathered feathery feats feature features feces feed feel fender fess fester festering fico fiend fiends fight filet
  fille fills filmmaking filth finale fined finer finest finger finisher finishes fired firefighting firehouses firmer fisk fist fitting
  fixes flailing flaps flares flavor flavors flaws fleas flesh flied flier fliers fling flings flogged flow flowed flowery flows foiled
  folding folds folk follower fond fonder fondling fondlings font fools foray forceps fore forevermore forge forged forger forgettable
  forgetting forging forked forks format formed forming formulation fort forte forth forts fossa founded founder founding foundling
  foursquare foyer frau freckle freckled fred freer freestanding freezer freshmen freshwater freud fried friendless fright frost frown
  froze fryer funks furry furs fuse fused fuses gall galley galls gamesmanship gams ganja gant gaping garde gases gator gators gats gazing
  gearing gees gene genie genre gent gentle gents gestures giant giles gills girly giver givin gloating glove gnats goatee gong goodie
  goodies goosey gora goring governmental grabber graced graffito graft gran grander grape gras grasses grat grate grates grating gravel
  gravy graze grazer greed greek greenfield greenhouse greenhouses greet grind grinder grinds groan grocer groin groove groovers grooving
  grope ground groundswell group groups grout grovel grover growl grunt guardia guilt gunfighting gunmen gutting habit hacker hailed
  haired halloo hallowed hallows halo hamstring handled handpicked handwritten hanged haps harbouring harms hart harts hast haste hasty
  hater hating haunt haunted haunting haunts haver haze hazing headed heading headings headquarter healer healing healthcare healthy
  heaped heaps hear hears hearst heartbreak heartbreaking heartbroken hearth hearty heater heath heating heaven heaving heighten heir
  hello hellos hells heman hemisphere herder herein herman heroic heroine heron herr herring herrings highhanded highlights
  highwayman hiked hilly hilts hinting hisself hoarse hock hocked hocking hogg hokey holden holed holier holler holmes homer homestretch
  homey homeys homies hominy homme homos hondo honed honing honking honour hooded hoods hoofer hoofs hooked hookey hoop hooper hoorah
  hooter hooters hooting hoots hoover hoovered hopeless horde hordes horn horned horning horns horny hors horse horsemanship horseplayer
  horsepower horseshoes horsey horst horsy hose hosed hoses hosing hotter hours house housebreak housebroke housebroken housecleaning
  householder houselights houseplants hovel hover href html http https hullo hushed iced icing icons identifier identifies identify ignore
  ignores ills imagines impart imparted impose inarticulate incarcerate incestuous incompetence inconclusive inconsiderate inconsolable
  incorporate indecipherable indecision indifferent indoor inducted ineligible inexperience inexperienced infanta infantile infer inferno
  infest infighting inflatable inform informer informs ingest inhale inhaled inhales initial inkling inland innate inquire insect insects
  insider instability instituted instruction inter interminable intern international interned interns intimated invalidated invest
  investigate investigates involuntarily involve involves irony itself jabbing jacked jackers japan jean jockey join joiner joins joker
  jokers joking jove jude juices junco kale kama kana kane kansas kant karen karma kasha kayo kazoo keats kenner kernel kerry kettle
  kicker kidder killed killing kite kites kith kitties klan knack knave knifed knobs knocker knots kook kookie kris labia lacked lacking
  lacks laker lamentable lamest landing landlocked lapel larger largo laser lash lasting latent latex lather latte latter launch
  laundryman layer leach leaded leading leaguer leaking lean leaned leaning leaping leapt leased leasing legion lemon lends lennon leno
  lenses lest lester levee lever levers levin libel licked licking licks lifted lifter lifting light lighthouse lighthouses liked liking
  limes lina linda linear linen linens liner liners lining lins lire lister lite liter litres littler livelong liven liver livers livid
  loader loaves lobes loca locale locus lodging loner longed longings lookee looker looming looped looping loops loosed loosing loot
  looted looting lords loring loser losers losses louse loused lovemaking lovey lowe lucked luger lungs lurch lurid lusting lynch mach
  machined macho macro madge madras maffia mages maire major mamma mammy manageable managed mane manger mango mangoes manhandled mania
  manna manny manta marc marco mare mares marian mariner mariners maris marketable marketplace marking marksmanship marriageable marries
  marsh marshall mart martha marx mary marys maser masked masks massaged massager massaging masse massing mastered mastering matador
  matchbooks matchmaker matchmaking mater maternal mating mauled maximus mayflowers mayo means meddle medial median mediate medic medina
  meditation mein melting melton melts menas menial mensa merch merry messes messing metal metre microcomputer micromanage micromanaging
  microphone microphones microsecond might mighty mikes mille milly mined minefields miner miners minerva ming mino mints minus mired miro
  misapprehension misbehavior miscarried misdemeanour misdemeanours mishandled misinformation misled mismanagement misplacing misreading
  misunderstand misunderstanding misused misusing mitch modem modest moira molding mondo moneylender moneymaker moneymaking monies mont
  monterey moonlights moor moore moors moos moped mopes mopey moping mops mora morass morris morrow morse moses mosey mote moth mother
  motherboard motherland motherless moths motionless motive motorbikes motto mountainside mountaintop mouse moustache mowed moxie muddle
  mulder multimedia multinational multiplex multiply mumbles mumm mummy muse muses musicale mussed naan nadir nancy navel nearing neatest
  needn needy neighbour neighbours nein nerds nether networking nevertheless newer newsletter newspaperman newspapermen newspaperwoman
  newsstands niche nicht nicknamed nigh night nightclubs nightdress nightshirt nightstand nighty ninjas ninny nobel nodes noel nonetheless
  nonfunctional nonmilitary nonny nonpayment nonphysical nonthreatening noose norse nose noses notches noticeable notification notre
  notwithstanding novice nudie nuked nukes oars oblige octave odin odor offed offence offences offended oftentimes ogres okey olden oldie
  oldies omelets omen omens omer omission oodles oof oops oozing operate operates operative option oral orbed orbing orbs orchestral orcs
  oregano ores organic organics organisation organism organisms origin orion otter outbuilding outbuildings outdoorsman outed outlined
  outlive outselling outsider overactive overbooked overcharge overcharged overcoming overcooked overexposed overextended overhauled
  overhearing overlooked overlooking overpaying overplayed overprotected overprotective overshooting oversight oversleeping overstated
  overstatement overtaking overturned overturning overworked overworking overwritten pablo pace paced pacer paces pacing packer
  paediatrician paged pager pagers paging pain paine pains paisan palace paler pamper pampers pane pangs panhandler panic panics panning
  panties panting panty papal pappy paradox paradoxes paramedic paramilitary paratrooper paratroopers parentless pariah paris parkin parry
  parson parsons parted partied parting partly parton passage passageway passe pasta paste pasted pasty pate patel patent patented patents
  pathfinder patted patties patting patty pauper paupers paused pauses paving pawing payoffs peacemaker peach pearce pecked pecks pedal
  pedes pedro peels peen pence penmanship peppy peril perish perpetrate perpetually perry personable personages peso pester pesto pests
  petal petitioner pharmacies phoney phonies phonograph phony photoelectric photography photon photons photostats piazza picker picket
  pickled picturesque piles pina pinata pinches pinching pingo pinko pinot pint pints piped piper piping pippin pips piss pissed pistol
  pistols pitch pitched pitches pitting placeholder places placid plait planet planets plank planks planting plating plato playgrounds
  playoff pleased pleats plum plumb plume plummer plump plums plying poets pointe pointed pointing pointy poison poisoner poker poking
  polar policewoman policies polite poll polled polling polls ponder pondering poops poppies popping poppy porter porters ports posed
  poser posers postcard poster postmarked postmodern postures pots potted potter potters pounce pours pouting powder powerhouse practise
  prayed prayer prays prearranged precious precondition preconditions predatory predisposition pree prejudicial premise prepayment
  presentable presentation preserving preset presses pressure pressures presto pretence preventive preys pricey prick pride prim primal
  primate primed primping prince printing priss privation probably probate probed proceed professional profiled profiling profitable
  programmed programmer projected projection promo promos promotion prompting prone proof properly prose prosecute prosit protect
  protector protectorate protectors protested protesting prove proves prying pubic puerto pulley pulse pulsing pumped pumping punched punt
  pupil pupils puppet purchaser pure purge purser pursue putt putts qualifier qualities questionable quincy quint quintals quist quote
  rabbi rabbis raced racer rach racist rack racoon radioactive raged rages raider rained raiser raked rales ramps rance ranks ranting
  rapid rapped rapt raring ratio ratios rats raven raves raving reader readying realised realize realizes reaped reaping reasonably
  receiver receivers recite recluse recognisance recognised recognize recognizes recommend recon reconnaissance recover recovers rectal
  redd redding reddy redid reduce reduces reed reeds reeducation reef rees refereeing reference referring refugee refute regained regent
  regents regime regiment regimes regina rehired rein reins relax relied relocation rely remained remind reminded remission remote remotes
  renal reneging reparation repartee repay repent replace replacement replacements replaces replay replies reprobates requited residency
  residues resin resolution resorted resorting respectable responsibly rested resting retain retainer retention retina retort retraining
  retro returnable revere revered reverted rider riders riding righto rights righty rinds ringleader riser rises rite rites riverfront
  rivet riviera roadblocks roadrunner roams roan roar roars robber robbers robbin robbins robes robotic robs rods rohan roland roman rome
  romero rook rooks roomy rooting roots roped roping rosebushes ross roster rotted rouse rousing rover rowan rubbing ruffian ruins runway
  runways ruse sabir sable sabra saddles safekeeping saga sage sages sahara sailed sailing sails sake sakes salem salesmanship salespeople
  salesperson saleswoman salient salina salinas saline saliva salle sally salmon saloon saloons salsa salt salted salts salty salve salvo
  samba sambo sancho sanction sand sander sanding sands sandy sanka saps saran sarge sarin sass satan satchel satin saucer saver savin
  sawed sawing saxon saxons scabbing scabs scads scales scam scamming scams scare scares scarf scaring scarred scary scatting scent
  schoolbook schoolbooks schoolboys schoolchildren schoolgirl schoolgirls schoolhouse schoolhouses schoolkids schoolroom schoolteacher
  schoolwork schoolyard scone scooper scoot scooting scope scoreboard scored scorer scoring scorn scot scots scott scour scoured scouring
  scrap scrapped screenplay screenplays scrip scroll scut sealing seam seams searcher searchlight searchlights searing sears seas seated
  seattle secondhand secretarial secretariat sects secular secured seder seeming seems seeping seer seers segue selves semen semiformal
  semple senate sender senhor sensa sensed sensing sentries sentry separation serfs serge serial serra serrano serviceable serviced
  serviceman servicemen sesame seton setter settling seventy sever severe sews sexton shacked shacking shade shades shading shaft shafts
  shagged shagging shake shakes shaking shall shame shamed shaming shanked shanking shape shaped shapely shapes shaping shard shards shark
  sharking sharks shat shave shaves shaving shea shear sheared shearing sheen sheep sheer sheik shelters shied shield shields shifted
  shifting shifty shill shine shines shiny shippen shipping shire shirk shirking shit shits shitting shiva shock shocked shocking shocks
  shooter shoppe shopper shore shores shorted shorting shorty should shout shouted shouting shouts shoves showmanship showstopper showy
  shred shuck shucking shucks shunt shutting sickens sicker sidecar siding siege siesta sieve sift sigh sighed sighs sikes sill silverback
  silverfish silvery simile simmer simmons simpler sing singe singed sings sinned sipping sips sired sitar sith sixes sixties sized skate
  skateboard skater skaters skeet skelter sketchbook sketchbooks sketchy skill skimming skimping skipper skirting skit skulk slabs slack
  slacks slade slain slam slamming slams slapped slaps slash slashes slate slated slats slayed slaying sled sleek sleeper sleepwalking
  sleepwalks sleepy sleet slicker slickers slight slim slime slimming sling slings slipper slipping sliver sloan slobs slope sloping
  slopping sloshing slouch slowed slowing slows slugs slums slurs sluts smack smacks smart smell smelling smells smelters smoked smoking
  smuggle smuggles snacking snapped snare sneak sneaked sneaker sneaking sneer snicker snickers snitch snore snored snores snoring snort
  snorts snout snowshoeing snubbed snubbing snuffed snuggling soaked soaking soar soared soaring soars socked sodas sodding solan solicit
  solicitor soliloquy solver somebodies sonny sookie sooner soothing sordo sore sores sorrel sorrier sort sorta sorted sorting sorts sory
  sought soul souls soundtrack sour souse south sown spake spare spared spares sparing sparta spats spear specialise specialises
  specialties speck specks spending spill spills spilt spins spiritually spit spits spitter splat splint splints spooked spooking spores
  sporty spotter spout spouting spread sprints spurt spurting squab squared squat squaw squid squire stabs stag stage stagecoach
  stagecoaches staged staging stair stairs stake staked stakes staking stale stalked stalks stall stalled stalling stalls stank staph
  starch starched stare stared stares staring stark starr starstruck stat statehouse staterooms statesmanship stating stats statue stature
  stave stead steak steam steaming steed steele steelworks steely steep steer stell stellar stepbrother stepchildren stepsister
  stepsisters stereotype sterling steven stickler sticklers stiff stingy stink stinker stinkers stinks stirs stocks stoke stoked stokes
  stomped stone stoned stones stony stoop stooped stoops stopper storefront storehouse storey storeys stories stork stormed storming
  storyboard storybooks storytelling stout stowed straightaway straighten straightforward straightjacket strand strands strangler
  stranglers strapping straw stray strayed straying streep streetcars streetlight streetlights stretchy stringer stronger stronghold
  strung stubbed stubs studied stuffing stung stunt stunts sturgeon suave subs subside subsidize substituted such suction sudan suffer
  sugarcoating sugary suing sultan summed summerhouse summertime summit summon summoned summonses sumner sundae sundry sunglasses super
  superb supple supporter surer surfed surfer susan suspending sutra sutter suture swabbing swales swamped swamps swans swatch swatted
  swatting swayed swaying sweepers sweet swelling swells sweltering swept swerve swerved swerving swift swill swing swings swore taber
  tack tacks tail tain taker takers tale talentless tales talker talkie talky tallest tallis tally tamale tamed taming tanked tanks taping
  tapped tara tarry tart tarts tasked tate taxing teaches tearing teased teasing teats techno teel teeming teenage teenaged teensy teeny
  teeth teller tellin temperamental tender tenner tenor tentative terminate terminates tesla theatre thee theme thereafter thicket thirsty
  thor thorny thorough thrash throb throughout throughput throughway thrown thrust tiara ticker tides tile tiles tiller timetables tins
  tires tiring titled tittle tock toddle token toll toller tolling tomato tomboy tombs toner tonga torch torment torments torn toro torso
  touche touchy tough tourist towed towser tracer tracing tracked tracking tract trad tragic trailed trailing trainer trainers trait
  traits trans transferable transferring transgressor transition transmission transmit transmitted transporter trapper trashy trawler
  treading treads treat treaty trend trespassed triad triads tricky tries trina tripe tripped trite troublemaker troublemaking troublesome
  trough trouper trouser truce truest truss trusty tuck tucked tucks tugging tulle tulsa tuned tuning turds turks turnaround turner
  turntables turtleback turtleneck twain twigs twine twink twits tykes typewritten unassigned unbounded undercoating undercooked
  undercurrent undercutting underfunded undergoing underhanded underlines underpants undersecretary undershirt undershirts undershorts
  undersigned understand understandable understands understate understated understatement understudies undertaken undertaking underwater
  unify unison unite unites unravelled unrefined unsaid untie untied unto update upped upperclassman upperclassmen upstage urge urged
  urinated vail vale valet validate validates vandal vanish varies vase vases veer vega vegan veiled vein veins vena veneer venom vent
  vents vera verge verse verses verve vested veta vexing vibes victimless victor viewer viewership viewing vila vile vill villager ville
  vine vines viola violet vita vittles vivid vixen vocation voila volley volta volts voted voter voting vouched vowed vulcan vying wafer
  wage waged wager wagers wags wailing wails waist waive waked waking wales walker walkway waller walter wands waning wanking wanting
  wares waring warmed warming warner warns warped warranty warren warrens warring wars warship wart warts washerwoman wasn wasted wasting
  watcher watchers watchmaker watchtower waterfalls waterfront waterlogged waterworks watery watts waved waver waves waving wealth weary
  weaving weeknights weeps weigh weight weights weren whee whereabout whine whit whiter whitey whiting whomever whoo whorehouse
  whorehouses wiener willet winger wired wiring wishing wisteria witch witches witching withholding withstanding witless wits woken woman
  women womenfolks woodworking worded wording words worked works world wormer worms worrier worse wouldn wouldst wound wring wristwatch
  wristwatches writer www yanked yeah yean yearling yearn yearning yearnings yearns yeast yikes yoghurt yonder yore yorker yourn youse
  zapped zeal zeroed zeroes zeros zest zeta zinc zing zipped zipping zira ziti zits`;
