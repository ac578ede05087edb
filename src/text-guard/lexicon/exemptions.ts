import type { Exemption } from './entry.js';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const exempt = (id: string, sense: string, rules: string, covers: string, leaves: string): Exemption => ({
  id,
  sense,
  rules: lines(rules),
  covers: lines(covers),
  leaves: lines(leaves),
});

/** What looks like a status and is not. Each covers its own words only. */
export const exemptions: readonly Exemption[] = [
  exempt(
    'exempt/ncmec',
    'The National Center for Missing & Exploited Children, by its name in both languages.',
    `missing ?and ?& ?n ?amp exploited children|childrens
    exploited children center|centers|centre|centres
    centro nacional ?para ?de ?los menores|ninos desaparecidos ?y explotados
    centro ?nacional ?para de menores|ninos desaparecidos ?y explotados`,
    `National Center for Missing & Exploited Children
    Centro Nacional para Menores Desaparecidos y Explotados`,
    `She is an exploited child.`,
  ),
  exempt(
    'exempt/surname',
    'Foster, Ward and others as names: after a title, before a place noun, in the plural.',
    `mr|mrs|ms|miss|dr|officer|sgt|lt|detective|coach|chief|deputy|sheriff|agent|don|dona|sr|sra|senor|senora|grandpa|grandma|uncle|aunt|father|captain foster|fosters|ward|justice|guardian|warden|hall|placement|custody
    the|los|las|de fosters
    los foster|fosters
    foster|fosters|ward city|street|st|avenue|ave|road|rd|park|drive|lane|library|creek|school|bridge|farms|square|mall|elementary|high|building|field|stadium|blvd|boulevard|hall|island|beach|lake|twins|hope|kindness|together
    hija|hijo|familia|hijos|apellido|last|last_name de ?los foster|fosters
    apellido|last|surname|name|lastname foster|ward
    familia foster
    foster family reunion
    ward #`,
    `Mr. Foster
    Foster City Library`,
    `A foster family.`,
  ),
  exempt(
    'exempt/animals',
    'Animals in foster homes, and people who keep them.',
    `foster dog|dogs|kitten|kittens|cat|cats|puppy|puppies|pup|pet|pets|horse|rabbit|rabbits|animal|animals|perro|gato ?mom|mother|dad|parent|family|home
    foster|fosters|fostered|fostering ?our ?the ?a rabbits|dogs|cats|kittens|puppies|horses|animals|pets`,
    `a foster dog`,
    `a foster child`,
  ),
  exempt(
    'exempt/school-detention',
    'Kept in after class.',
    `school|saturday|sabado|lunch|recess|served|skip|skipped|after|afterschool ?a ?lunch ?school detention|detenshun
    detention ?was|for ?at ?ended ?cancelled ?tardiness|talkin|talking|lunch|homework|cancelled|canceled
    got detention|detenshun`,
    `after-school detention`,
    `a detention center`,
  ),
  exempt(
    'exempt/work-probation',
    'A trial period at work.',
    `probation|probationary period|form|month|months|jale|job|work
    on probation at|en ?his ?her ?el ?new job|work|jale|target|store|jale
    employee probation ?form
    periodo|mes de prueba|probatoria
    his|her|their|the|in ?still probation period|month|months`,
    `his probation period`,
    `his probation officer`,
  ),
  exempt(
    'exempt/garments-and-titles',
    'What is printed on clothes; titles of works; makes of cars.',
    `pimp my ride
    pimpin ?aint ?cheap
    ford escort|probe|escorts
    jailhouse rock
    old jail museum
    safe haven|harbor baptist|church|marina|inn
    apple care
    care bears
    human traffic`,
    `a Care Bears print
    a Ford Escort`,
    `an escort ad`,
  ),
];
