import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'cue', 'inference');
const agency = define('agency', 'cue', 'inference');
const justice = define('justice', 'cue', 'inference');
const trafficking = define('trafficking', 'cue', 'inference');

/** Words that mostly mean something else, and that count beside another hit of their sentence. */
export const cues: readonly Entry[] = [
  foster(
    'foster/cues',
    'Words of homes and of a new family that everybody uses.',
    `resident|residents|residente|residentes|residential|residencial
    provider+|proveedor^ - internet phone cell cable insurance energy childcare health daycare wifi power
    shelter+|refugio^ - bus storm picnic animal pet bomb tornado rain hurricane cat dog animales
    adopt+|adoptive|adoptee|adoption|adopcion|adoptaron|adoptad*|adoptar|adoptivo^|adoptar^ ~ @pet wildlife park highway
    decree|finalized|relinquish+|stipend+|mensualidad
    program|programa - tv radio computer music theater
    custodio^
    turnando|turnan|turnarse|turnaban
    ingresada|ingresado|ingresaron|egreso
    bunk|bunks|bunkbeds|litera|literas|cots|dorms|catres
    a|one|their|his|some|of ?the foster|fosters ~ @pet city park street avenue road reunion mr mrs
    nuns|monjas|religiosas|housemother|matron`,
    `The decree for her adoption is with a provider.`,
    `Her adoption party was on Friday.`,
  ),
  agency(
    'agency/cues',
    'Words of offices and papers that everybody uses.',
    `licenciada|licenciado|funcionaria|funcionario|licda|lic
    carpeta|gafete|gafetes|credencial|portapapeles|lanyard|lanyards|binder|clipboard
    confidencial|confidencialidad|privacidad
    dependency|dependent|dependiente
    welfare|bienestar ~ animal check @pet
    allowed|permission|permitted
    custodia
    guardian+ - ship angel
    regresen|devuelven|devuelvan|entregan|entreguen|entregar|devolver`,
    `La licenciada trajo una carpeta.`,
    `La licenciada vende seguros.`,
  ),
  justice(
    'justice/cues',
    'Words of courts that also name places, games, work and feelings.',
    `judge|judges|juez|jueza|jueces|magistrate - @contest line
    court|courts|courthouse|juzgado|juzgados|tribunal|corte - basketball tennis food volleyball squash handball street pickleball racquetball supreme royal half full home cotton badminton jones inn motel suprema pelo pasto luz jester+ guardia
    plea|pled|plead*|guilty|culpable|sentence|sentences|sentencia|condena|bond+|multa
    trial|juicio
    tether|tethered|tethers|gps
    preso^|pod|cell|cells|guards
    testify|testifying|testified|booked|booking
    disposition|trustee|record|records`,
    `The judge set a trial for him in court.`,
    `She was seen near the court.`,
  ),
  trafficking(
    'trafficking/cues',
    'Words of travel, hire and lodging that everybody uses.',
    `passport|passports|visa|visas ~ credit card
    recruit*|reclut*|enganch*|groom*|lure+|lured|luring|promoter+|manipulated|coerced ~ army navy college @sport @pet
    motel+|hotel+|inn|inns|spa|burner|prepaid`,
    `A promoter took her passport.`,
    `A recruiter spoke at the college.`,
  ),
];
