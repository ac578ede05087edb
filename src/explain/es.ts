import type { Answer } from '../kernel/answer.js';
import type { Words } from './words.js';

function dice(yes: string, no: string, unknown: string): Readonly<Record<Answer, string>> {
  return { yes, no, unknown };
}

const DENUNCIA = dice(
  'La denuncia es obligatoria.',
  'La denuncia no es obligatoria.',
  'No está decidido si la denuncia es obligatoria; actúe como si lo fuera.',
);

/** Spanish. Awaiting a native speaker's review. */
export const es: Words = {
  findings: {
    'missing-child': dice(
      'Es un menor desaparecido según la definición de la ley federal.',
      'No es un menor desaparecido según la definición de la ley federal.',
      'No está decidido si es un menor desaparecido según la definición de la ley federal.',
    ),
    'missing-child-or-youth': dice(
      'Es un menor desaparecido, o un adulto joven a quien el Centro Nacional trata del mismo modo.',
      'No es ni un menor desaparecido ni un adulto joven a quien el Centro Nacional trate del mismo modo.',
      'No está decidido si es un menor desaparecido o un adulto joven a quien el Centro Nacional trata del mismo modo.',
    ),
    'missing-unemancipated-youth': dice(
      'Es un joven de 18 a 20 años, no emancipado, bajo la tutela legal de una agencia, y la agencia desconoce su paradero.',
      'No es un joven de 18 a 20 años, no emancipado, bajo la tutela legal de una agencia, cuyo paradero la agencia desconozca.',
      'No está decidido si es un joven de 18 a 20 años, no emancipado, bajo la tutela legal de una agencia, cuyo paradero se desconoce.',
    ),
    'under-18': dice('La persona es menor de 18 años.', 'La persona tiene 18 años o más.', 'No se sabe si la persona es menor de 18 años.'),
    'under-21': dice('La persona es menor de 21 años.', 'La persona tiene 21 años o más.', 'No se sabe si la persona es menor de 21 años.'),
    'aged-18-to-20': dice(
      'La persona tiene 18, 19 o 20 años.',
      'La persona no tiene 18, 19 ni 20 años.',
      'No se sabe si la persona tiene 18, 19 o 20 años.',
    ),
    'whereabouts-unknown-to-parent': dice(
      'El padre, la madre o el tutor legal desconoce el paradero.',
      'El padre, la madre o un tutor legal conoce el paradero.',
      'No se sabe si el padre, la madre o un tutor legal conoce el paradero.',
    ),
    'whereabouts-unknown-to-legal-custodian': dice(
      'El custodio legal desconoce el paradero.',
      'El custodio legal conoce el paradero.',
      'No se sabe si el custodio legal conoce el paradero.',
    ),
    'whereabouts-unknown-to-agency': dice(
      'La agencia y el lugar de colocación desconocen el paradero.',
      'La agencia o el lugar de colocación conoce el paradero.',
      'No se sabe si la agencia o el lugar de colocación conoce el paradero.',
    ),
    'whereabouts-unknown': dice('Se desconoce el paradero.', 'Se conoce el paradero.', 'No está decidido si se desconoce el paradero.'),
    unemancipated: dice('La persona no está emancipada.', 'La persona está emancipada.', 'No se sabe si la persona está emancipada.'),
    'under-agency-guardianship': dice(
      'Una agencia tiene la tutela legal.',
      'Ninguna agencia tiene la tutela legal.',
      'No se sabe si una agencia tiene la tutela legal.',
    ),
    'reportable-to-ncic': dice(
      'La policía comunica al NCIC la desaparición de esta persona.',
      'La ley sobre comunicaciones al NCIC no alcanza a esta persona.',
      'No está decidido si la ley sobre comunicaciones al NCIC alcanza a esta persona.',
    ),
    'covered-by-title-iv-e': dice(
      'Una agencia del título IV-E debe denunciar la desaparición de este menor o joven.',
      'Ninguna agencia del título IV-E debe denunciar la desaparición de este menor o joven.',
      'No está decidido si una agencia del título IV-E debe denunciar la desaparición de este menor o joven.',
    ),
    'covered-by-agency': dice(
      'Esta agencia debe denunciar la desaparición de este menor o joven.',
      'El título IV-E no obliga a esta agencia a denunciar la desaparición de este menor o joven.',
      'No está decidido si esta agencia debe denunciar la desaparición de este menor o joven.',
    ),
    'title-iv-e-agency': dice(
      'Es una agencia del título IV-E.',
      'No es una agencia del título IV-E.',
      'No se sabe si es una agencia del título IV-E.',
    ),
    'responsible-and-within-class': dice(
      'Es responsable del menor, que pertenece al grupo que la ley nombra.',
      'No es responsable del menor, o el menor no pertenece al grupo que la ley nombra.',
      'No está decidido si es responsable del menor y si este pertenece al grupo que la ley nombra.',
    ),
    'in-agency-care': dice(
      'El menor está bajo el cuidado de la agencia y pertenece al grupo que la ley nombra.',
      'El menor no está bajo el cuidado de la agencia, o no pertenece al grupo que la ley nombra.',
      'No está decidido si el menor está bajo el cuidado de la agencia y pertenece al grupo que la ley nombra.',
    ),
    'placement-and-care': dice(
      'La agencia es responsable de la colocación y el cuidado.',
      'La agencia no es responsable de la colocación y el cuidado.',
      'No se sabe si la agencia es responsable de la colocación y el cuidado.',
    ),
    'placed-by-agreement': dice(
      'Otro organismo público colocó al menor por acuerdo con la agencia del título IV-E.',
      'Ningún otro organismo público colocó al menor por acuerdo con la agencia del título IV-E.',
      'No se sabe si otro organismo público colocó al menor por acuerdo.',
    ),
    'child-or-youth': dice(
      'La ley dice "todo menor o joven" bajo el cuidado de la agencia, sin fijar edad.',
      'La persona ya no es un menor o joven comprendido en la ley.',
      'No está decidido si la persona es todavía un menor o joven comprendido en la ley.',
    ),
    'under-elected-age': dice(
      'La persona no ha cumplido la edad que eligió la agencia.',
      'La persona ha cumplido la edad que eligió la agencia.',
      'No se sabe si la persona ha cumplido la edad que eligió la agencia.',
    ),
    'within-class': dice(
      'El menor pertenece al grupo que la ley nombra.',
      'El menor no pertenece al grupo que la ley nombra.',
      'No está decidido si el menor pertenece al grupo que la ley nombra.',
    ),
    'reasonable-cause-of-trafficking': dice(
      'Hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo.',
      'No hay motivos razonables para creer que el menor sea víctima de trata sexual o corra el riesgo de serlo.',
      'No se ha decidido si hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo.',
    ),
    'ran-away-from-care': dice(
      'El menor se fue del cuidado antes de cumplir la edad que la ley nombra.',
      'El menor no se fue del cuidado antes de cumplir la edad que la ley nombra.',
      'No está decidido si el menor se fue del cuidado antes de cumplir la edad que la ley nombra.',
    ),
    'ran-away': dice('El menor se fue por su cuenta.', 'El menor no se fue por su cuenta.', 'No se sabe si el menor se fue por su cuenta.'),
    'every-child-missing-from-care': dice(
      'Quienes aplican la ley entienden que comprende a todo menor desaparecido del cuidado.',
      'No se entiende que la ley comprenda a todo menor desaparecido del cuidado.',
      'No está decidido si la ley comprende a todo menor desaparecido del cuidado.',
    ),
    'supervised-or-served': dice(
      'La agencia supervisa o atiende al menor, y hay motivos razonables.',
      'La agencia no supervisa ni atiende al menor, o no hay motivos razonables.',
      'No está decidido si la agencia supervisa o atiende al menor con motivos razonables.',
    ),
    'supervision-or-services': dice(
      'La agencia es responsable de la supervisión o presta servicios a jóvenes que estuvieron bajo cuidado.',
      'La agencia no es responsable de la supervisión ni presta servicios a jóvenes que estuvieron bajo cuidado.',
      'No se sabe si la agencia es responsable de la supervisión o de servicios.',
    ),
    'missing-or-abducted-from-care': dice(
      'El menor o joven ha desaparecido o ha sido sustraído del cuidado de la agencia.',
      'El menor o joven no ha desaparecido ni ha sido sustraído del cuidado de la agencia.',
      'No está decidido si el menor o joven ha desaparecido o ha sido sustraído del cuidado de la agencia.',
    ),
    'missing-or-abducted': dice(
      'El menor ha desaparecido o ha sido sustraído.',
      'El menor no ha desaparecido ni ha sido sustraído.',
      'No está decidido si el menor ha desaparecido o ha sido sustraído.',
    ),
    abducted: dice(
      'El menor ha sido sustraído, dondequiera que esté.',
      'El menor no ha sido sustraído.',
      'No se sabe si el menor ha sido sustraído.',
    ),
    'abducted-from-care': dice(
      'El menor ha sido sustraído del cuidado de la agencia.',
      'El menor no ha sido sustraído del cuidado de la agencia.',
      'No está decidido si el menor ha sido sustraído del cuidado de la agencia.',
    ),
    'sex-trafficking-victim': dice(
      'El menor ha sido identificado como víctima de trata sexual.',
      'El menor no ha sido identificado como víctima de trata sexual.',
      'No se sabe si el menor ha sido identificado como víctima de trata sexual.',
    ),
    'trafficking-victim-covered-by-title-iv-e': dice(
      'El menor o joven ha sido identificado como víctima de trata sexual, y una agencia del título IV-E debe denunciarlo.',
      'Ninguna agencia del título IV-E debe denunciar al menor o joven como víctima identificada de trata sexual.',
      'No está decidido si una agencia del título IV-E debe denunciar al menor o joven como víctima identificada de trata sexual.',
    ),
    'in-force': dice('La ley estaba vigente ese día.', 'La ley no estaba vigente ese día.', 'No está decidido si la ley estaba vigente.'),
    'trigger-on-record': dice(
      'Lo que da inicio a esta obligación consta en el registro.',
      'Lo que da inicio a esta obligación no consta en el registro.',
      'Lo que daría inicio a esta obligación no consta en el registro.',
    ),
    'ive-report-missing-to-law-enforcement': DENUNCIA,
    'ive-report-missing-to-ncmec': DENUNCIA,
    'ive-report-trafficking-victim': DENUNCIA,
  },
  duties: {
    'ive-report-missing-to-law-enforcement': 'Denunciar la desaparición del menor a la policía, para su ingreso en el NCIC',
    'ive-report-missing-to-ncmec': 'Comunicar la desaparición del menor al National Center for Missing & Exploited Children',
    'ive-report-trafficking-victim': 'Denunciar a la policía a la víctima identificada de trata sexual',
  },
  statuses: {
    'not-owed': 'no es obligatoria',
    waiting: 'en espera: lo que le daría inicio no consta en el registro',
    met: 'cumplida dentro del límite exterior; no se decide si fue inmediata',
    'met-late': 'cumplida tarde, según el registro presentado',
    indeterminate: 'sin decidir: los tiempos o el registro no lo dicen',
    moot: 'terminó antes de vencer: el menor volvió y no se había avisado a nadie; la ley no prevé excepción alguna, y no se decide si una denuncia fue inmediata',
    overdue: 'vencida, según el registro presentado',
    open: 'pendiente: todavía por hacer',
  },
  bases: {
    statute: 'ley',
    regulation: 'reglamento',
    guidance: 'orientación, no ley',
    'ncmec-practice': 'práctica del Centro Nacional, no ley',
    'project-promise': 'promesa de esta biblioteca, no ley',
    overlay: 'añadido por una política superpuesta',
  },
  evidence: {
    X: 'conocido por un extracto de la página oficial',
    S: 'conocido solo por descripciones secundarias',
    D: 'deducido al comparar dos textos',
    M: 'de memoria, sin confirmar',
  },
  questions: {
    birthDate: '¿Cuándo nació el menor? También sirve un intervalo de días.',
    bornBetween: '¿Cuándo nació el menor, con más exactitud?',
    emancipated: '¿Está emancipado el joven?',
    agencies: '¿Qué agencias intervienen en el cuidado de este menor?',
    kind: '¿Qué clase de agencia es?',
    responsibility:
      '¿De qué es responsable la agencia: colocación y cuidado, supervisión, servicios a jóvenes que estuvieron bajo cuidado, o nada?',
    olderAgeElected: '¿Hasta qué edad eligió la agencia mantener a los jóvenes en acogida: 18 (ninguna), 19, 20 o 21?',
    legalGuardians: '¿Quién tiene la tutela legal del menor?',
    whereaboutsUnknown: '¿Sabe alguna persona responsable del menor dónde está?',
    toAgency: '¿Sabe la agencia o el lugar de colocación dónde está el menor?',
    toParent: '¿Sabe el padre, la madre o un tutor legal dónde está el menor?',
    toLegalCustodian: '¿Sabe el custodio legal dónde está el menor?',
    abducted: '¿Alguien se llevó al menor o lo retiene sin autorización?',
    circumstances: '¿Por qué no está el menor: se fue por su cuenta?',
    reasonableCauseOfTrafficking:
      '¿Hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo? ¿Quién lo decidió, y cuándo?',
    sexTraffickingVictim: '¿Ha sido identificado el menor como víctima de trata sexual?',
    outcome: '¿Qué pasó con la denuncia: se tomó la información?',
    about: '¿De qué trataba la denuncia?',
    to: '¿A quién, o adónde?',
    agency: '¿Qué agencia fue?',
  },
  advice: {
    'police-first':
      'Llame primero a la policía si puede, y enseguida al Centro Nacional: el número de la denuncia policial le ayuda a actuar. Este orden es práctica, no ley. Si no logra comunicarse con la policía, llame ya al Centro Nacional.',
    'police-refuse':
      'Ninguna agencia policial puede imponer un período de espera antes de aceptar la denuncia de un menor desaparecido (34 U.S.C. 41308(1)), y la denuncia debe ingresarse dentro de las dos horas de recibida (34 U.S.C. 41308(3)). Léales el guion para la negativa, anote quién se negó y cuándo, y llame al Centro Nacional.',
    'other-police':
      'La policía rechazó la denuncia antes de tomar la información: nada se ha denunciado y el plazo sigue corriendo. Llame a la policía del lugar donde estaba colocado el menor o donde fue visto por última vez, a la que no haya llamado.',
    'repeatedly-missing':
      'Este menor ya ha desaparecido antes. El Centro Nacional considera que cada vez corre mayor riesgo: dígalo en cada denuncia. Ninguna obligación se reduce por ello.',
    'provider-knew-first':
      'El proveedor lo supo antes que la agencia. El tiempo que retuvo la información no cuenta como de la agencia, salvo que se le haya delegado la colocación y el cuidado; averigüe por qué tardó tanto.',
    'young-adult':
      'La policía recibe e ingresa denuncias de toda persona menor de 21 años (34 U.S.C. 41307(a)). El Centro Nacional puede ayudar con jóvenes no emancipados de 18, 19 y 20 años bajo la tutela legal de una agencia. La ley estatal puede exigir más.',
    'decide-reasonable-cause':
      'Decida ahora si hay motivos razonables para creer que este menor es víctima de trata sexual o corre el riesgo de serlo, y anote quién lo decidió y cuándo. Puede tenerse en cuenta que ha desaparecido. Hasta que se decida, valen los plazos indicados.',
  },
  notices: {
    'later-than-the-law-was-read':
      'Algo de este registro es posterior al día hasta el cual se leyó la ley. Busque cambios de la ley desde entonces.',
  },
  readings: {
    'AMB-1': 'a quién comprende la denuncia de un menor desaparecido',
    'AMB-3': 'si lo que sabe un proveedor privado cuenta como recibido por la agencia',
    'AMB-4': 'para quién debe ser desconocido el paradero',
    'AMB-7': 'qué ocurre con una denuncia aún no hecha cuando el menor ha vuelto',
    'AMB-11': 'el momento en que se cumple una edad',
    'AMB-12': 'el cumpleaños de quienes nacieron un 29 de febrero',
    'AMB-18': 'si está comprendido un joven de 18 a 20 años bajo el cuidado de la agencia donde no se eligió una edad mayor',
  },
  phrases: {
    disclaimer:
      'Programa informático, no asesoramiento jurídico. Depende de los hechos aportados, de la ley leída en las fechas indicadas y de interpretaciones con nombre propio que ninguna autoridad ha confirmado. No declara culpa alguna y nunca es motivo para demorar una denuncia. (Traducción pendiente de revisión por un hablante nativo.)',
    assessment: (asOf, policy) => `A fecha de ${asOf}, según la política "${policy}"`,
    owedBy: (body) => `A cargo de ${body}`,
    status: (status) => `Estado: ${status}`,
    immediatelyAndBy: (time) => `Debe hacerse de inmediato, y en ningún caso después de ${time}`,
    immediately: 'Debe hacerse de inmediato; el texto no fija hora',
    by: (time) => `Debe hacerse a más tardar ${time}`,
    noLimit: 'El texto no fija plazo',
    startUnknown: 'No puede decirse cuándo vence: nadie sabe cuándo empezó a correr su plazo',
    needsCalendar: 'No puede decirse cuándo vence sin el calendario de la agencia',
    between: (from, to) => `un momento entre ${from} y ${to}`,
    passedBeforeReceipt: 'este plazo había vencido antes de que la agencia recibiera la información',
    metAt: (time) => `Hecho el ${time}`,
    limitOf: (policy) => `Según ${policy}`,
    restsOn: (reading) => `Se apoya en una interpretación que ninguna autoridad ha confirmado: ${reading}`,
    readThrough: (day) => `texto leído hasta ${day}`,
    source: 'Fuente',
    definitions: 'Definiciones',
    needs: 'Qué más hace falta saber',
    whatIs: (fact) => `¿Cuál es ${fact}?`,
    notices: 'Tenga en cuenta',
    advice: 'Consejos',
    unconfirmed: (overlay) => `Nadie de la agencia ha confirmado la política superpuesta "${overlay}"`,
  },
};
