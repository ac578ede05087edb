import type { Answer } from '../kernel/answer.js';
import type { AgencyKind, Responsibility } from '../facts/agency.js';
import type { ReturnedTo } from '../facts/event.js';
import type { Language } from '../explain/words.js';

/** What the page says, in one language. */
export interface SummaryWords {
  /** Heads the page. */
  readonly title: string;
  /** The moment of the assessment. */
  readonly asOf: (time: string) => string;
  /** What a page of software is, and is not. */
  readonly disclaimer: string;
  /** Asked of whoever is told. */
  readonly notPassedOn: string;
  /** Asked of whoever publishes notices. */
  readonly notPublished: string;
  /** How it is to be filed. */
  readonly underSeal: string;
  /** Something is not on the record. */
  readonly notKnown: string;
  /** A list that was cut to fit the page. */
  readonly andMore: (count: string) => string;
  /** The labels of the lines. */
  readonly labels: Readonly<
    Record<
      | 'age'
      | 'circumstances'
      | 'abducted'
      | 'lastSeen'
      | 'sighted'
      | 'placement'
      | 'agencies'
      | 'reasonableCause'
      | 'victim'
      | 'earlier'
      | 'whereaboutsUnknown'
      | 'located'
      | 'saidLocated'
      | 'foundDead'
      | 'saidDead'
      | 'returned'
      | 'duties'
      | 'noDuty'
      | 'declined',
      string
    >
  >;
  /** An age between two. */
  readonly ageBetween: (youngest: string, oldest: string) => string;
  /** How often. */
  readonly times: (count: number) => string;
  /** Answers. */
  readonly answers: Readonly<Record<Answer, string>>;
  /** Why the child is away; whatever else a record says is `other`. */
  readonly circumstances: Readonly<Record<string, string>>;
  /** Placements; one that an overlay knows goes by its name. */
  readonly placements: Readonly<Record<string, string>>;
  /** Kinds of agency. */
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  /** Responsibilities. */
  readonly responsibilities: Readonly<Record<Responsibility, string>>;
  /** Where to. */
  readonly returnedTo: Readonly<Record<ReturnedTo, string>>;
}

/** In English, and in Spanish awaiting a native speaker's review. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  en: {
    title: 'Summary',
    asOf: (time) => `As of ${time}.`,
    disclaimer:
      'Software, not legal advice. It depends on the facts supplied and on what this reader may be told; what is not here says nothing. It is never a reason to delay a report.',
    notPassedOn: 'For this reader and this purpose only. Do not pass it on.',
    notPublished: 'Please publish nothing of where the child lived, who is responsible for the child, or what is feared.',
    underSeal: 'File under seal or in the confidential file only.',
    notKnown: 'not known',
    andMore: (count) => `and ${count} more`,
    labels: {
      age: 'Age',
      circumstances: 'Circumstances',
      abducted: 'Taken or kept without authority',
      lastSeen: 'Last seen',
      sighted: 'Said to have been seen since',
      placement: 'Placement',
      agencies: 'Agency',
      reasonableCause: 'Reasonable cause to believe the child is, or is at risk of being, a sex trafficking victim',
      victim: 'Identified as a sex trafficking victim',
      earlier: 'Missing before this record',
      whereaboutsUnknown: 'Whereabouts unknown',
      located: 'Located',
      saidLocated: 'Said to have been located, not seen in person by the agency or the police',
      foundDead: 'Found dead',
      saidDead: 'Said to have been found dead, which is not certain',
      returned: 'Returned',
      duties: 'Duties, on the record supplied',
      noDuty: 'The record has nothing that starts one.',
      declined: 'The police have the information and declined to act',
    },
    ageBetween: (youngest, oldest) => `between ${youngest} and ${oldest}`,
    times: (count) => (count === 1 ? 'once' : `${String(count)} times`),
    answers: { yes: 'yes', no: 'no', unknown: 'not known' },
    circumstances: {
      'ran-away': 'ran away',
      'family-abduction': 'taken by a relative',
      'nonfamily-abduction': 'taken by somebody else',
      'wandered-or-lost': 'wandered off or got lost',
      'displaced-by-disaster': 'displaced by a disaster',
      other: 'other',
    },
    placements: {
      'foster-family-home': 'foster family home',
      kin: 'relatives',
      'group-home': 'group home',
      institution: 'institution',
      shelter: 'shelter',
      respite: 'respite care',
      'trial-home-visit': 'trial home visit',
      'pre-adoptive': 'pre-adoptive home',
      'supervised-independent-living': 'supervised independent living',
      'in-home': 'at home, not removed',
      'own-residence': 'a residence of their own',
      detention: 'detention',
      hospital: 'hospital',
    },
    kinds: {
      'title-iv-e-state': 'title IV-E agency of a State',
      'title-iv-e-tribal': 'title IV-E agency of a tribe',
      'juvenile-probation': 'juvenile probation',
      'private-provider': 'private provider',
      orr: 'Office of Refugee Resettlement',
    },
    responsibilities: {
      'placement-and-care': 'placement and care',
      supervision: 'supervision',
      'chafee-services': 'services to former foster youth',
      none: 'no responsibility',
    },
    returnedTo: {
      'authorised-care': 'authorised care',
      parent: 'a parent',
      detention: 'detention',
      hospital: 'a hospital',
      elsewhere: 'elsewhere',
    },
  },
  es: {
    title: 'Resumen',
    asOf: (time) => `A fecha de ${time}.`,
    disclaimer:
      'Programa informático, no asesoramiento jurídico. Depende de los hechos aportados y de lo que se puede decir a quien lo lee; lo que aquí no figura no significa nada. Nunca es motivo para demorar una denuncia. (Traducción pendiente de revisión por un hablante nativo.)',
    notPassedOn: 'Solo para quien lo lee y para este fin. No lo transmita.',
    notPublished: 'No publique nada sobre dónde vivía el menor, quién es responsable de él ni qué se teme.',
    underSeal: 'Archívese solo bajo sello o en el expediente confidencial.',
    notKnown: 'no se sabe',
    andMore: (count) => `y ${count} más`,
    labels: {
      age: 'Edad',
      circumstances: 'Circunstancias',
      abducted: 'Llevado o retenido sin autorización',
      lastSeen: 'Visto por última vez',
      sighted: 'Se dijo que se le vio después',
      placement: 'Colocación',
      agencies: 'Agencia',
      reasonableCause: 'Motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo',
      victim: 'Identificado como víctima de trata sexual',
      earlier: 'Desapariciones anteriores a este registro',
      whereaboutsUnknown: 'Paradero desconocido',
      located: 'Localizado',
      saidLocated: 'Se dijo que se le localizó, sin que la agencia ni la policía lo vieran en persona',
      foundDead: 'Hallado muerto',
      saidDead: 'Se dijo que se le halló muerto, lo que no es seguro',
      returned: 'Regresó',
      duties: 'Obligaciones, según el registro presentado',
      noDuty: 'El registro no contiene nada que inicie alguna.',
      declined: 'La policía tiene la información y se negó a actuar',
    },
    ageBetween: (youngest, oldest) => `entre ${youngest} y ${oldest}`,
    times: (count) => (count === 1 ? 'una vez' : `${String(count)} veces`),
    answers: { yes: 'sí', no: 'no', unknown: 'no se sabe' },
    circumstances: {
      'ran-away': 'se fue por su cuenta',
      'family-abduction': 'se lo llevó un familiar',
      'nonfamily-abduction': 'se lo llevó otra persona',
      'wandered-or-lost': 'se extravió',
      'displaced-by-disaster': 'desplazado por un desastre',
      other: 'otras',
    },
    placements: {
      'foster-family-home': 'hogar de acogida',
      kin: 'familiares',
      'group-home': 'hogar grupal',
      institution: 'institución',
      shelter: 'refugio',
      respite: 'cuidado de relevo',
      'trial-home-visit': 'visita de prueba en el hogar',
      'pre-adoptive': 'hogar preadoptivo',
      'supervised-independent-living': 'vida independiente supervisada',
      'in-home': 'en su hogar, sin separación',
      'own-residence': 'residencia propia',
      detention: 'detención',
      hospital: 'centro hospitalario',
    },
    kinds: {
      'title-iv-e-state': 'agencia del título IV-E de un estado',
      'title-iv-e-tribal': 'agencia del título IV-E de una tribu',
      'juvenile-probation': 'libertad condicional juvenil',
      'private-provider': 'proveedor privado',
      orr: 'Oficina de Reasentamiento de Refugiados',
    },
    responsibilities: {
      'placement-and-care': 'colocación y cuidado',
      supervision: 'supervisión',
      'chafee-services': 'servicios a jóvenes que estuvieron bajo cuidado',
      none: 'ninguna responsabilidad',
    },
    returnedTo: {
      'authorised-care': 'a un cuidado autorizado',
      parent: 'con su padre o su madre',
      detention: 'a detención',
      hospital: 'a un hospital',
      elsewhere: 'a otro lugar',
    },
  },
};
