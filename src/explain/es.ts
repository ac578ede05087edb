import { esCaveats, esRemarks } from './es-caveats.js';
import { esFindings } from './es-findings.js';
import { after, esBodies, esOthersDuties, esOthersFindings } from './es-others.js';
import { esReadings, esReadingValues } from './es-readings.js';
import { lowered, type Words } from './words.js';

/** Spanish. Awaiting a native speaker's review. */
export const es: Words = {
  findings: { ...esFindings, ...esOthersFindings },
  duties: {
    'ive-report-missing-to-law-enforcement': 'Denunciar la desaparición del menor a la policía, para su ingreso en el NCIC',
    'ive-report-missing-to-ncmec': 'Comunicar la desaparición del menor al National Center for Missing & Exploited Children',
    'ive-report-trafficking-victim': 'Comunicar a la policía que el menor ha sido identificado como víctima de trata sexual',
    'ive-ongoing-communication': 'Mantener contacto regular con la policía y el Centro Nacional hasta recuperar al menor',
    'ive-share-recovery-information': 'Informar a la policía y al Centro Nacional de la recuperación y sus circunstancias',
    'ive-protocol-locate': 'Localizar al menor con rapidez, según el protocolo',
    'ive-protocol-primary-factors': 'Determinar por qué se ausentó el menor y responder a ello en esta colocación y en las siguientes',
    'ive-protocol-experiences-and-screening': 'Determinar qué vivió el menor durante la ausencia y evaluar si hubo trata sexual',
    'ive-protocol-report-to-secretary': 'Comunicar la información relacionada que exija el Secretario',
    'ive-annual-victim-count': 'Comunicar al Secretario el número anual de víctimas de trata sexual',
    'ive-trafficking-policies':
      'Mantener políticas y procedimientos para identificar, documentar y atender a quienes corren riesgo de trata sexual',
    'afcars-missing-elements': 'Comunicar los elementos de AFCARS sobre menores desaparecidos',
    ...esOthersDuties,
  },
  foundAs: {
    found: 'Se ha encontrado al menor: la agencia sabe dónde está, y nadie lo retiene sin autorización',
    dead: 'El menor ha muerto: la agencia o la policía lo vio en persona. Nada de lo que sigue pide a nadie que lo busque',
  },
  stillOwed: {
    found: 'sigue debiéndose, para que conste, aunque se haya encontrado al menor',
    dead: 'sigue debiéndose, para que conste, aunque el menor haya muerto',
  },
  late: {
    found: {
      'ive-report-missing-to-law-enforcement':
        'Informe a la policía de que el menor estuvo desaparecido y se le ha encontrado. No pida ahora su ingreso como desaparecido. Si nadie se lo comunicó mientras estaba desaparecido, anote por qué',
      'ive-report-missing-to-ncmec':
        'Informe al National Center for Missing & Exploited Children de que el menor estuvo desaparecido y se le ha encontrado. Si nadie se lo comunicó mientras estaba desaparecido, anote por qué',
      'ive-protocol-locate':
        'Anote cómo y cuándo se encontró al menor y quién lo vio: el registro dice que su paradero se conoce, y no tiene ni `located` en persona ni `returned`. Si nadie de la agencia ni de la policía lo vio, corríjalo y siga buscando',
    },
    dead: {
      'ive-report-missing-to-law-enforcement':
        'Informe a la policía, si no lo sabe, de que el menor estuvo desaparecido antes de que se le hallara muerto. No pida ahora su ingreso como desaparecido. Si nadie se lo comunicó mientras estaba desaparecido, anote por qué',
      'ive-report-missing-to-ncmec':
        'Informe al National Center for Missing & Exploited Children, si no lo sabe, de que el menor estuvo desaparecido antes de que se le hallara muerto. Si nadie se lo comunicó mientras estaba desaparecido, anote por qué',
      'ive-share-recovery-information':
        'Informe a la policía y al Centro Nacional de que se halló muerto al menor, y de lo que se sepa de las circunstancias',
      'ive-protocol-primary-factors': 'Anotar lo que se sepa de por qué no estaba el menor',
      'ive-protocol-experiences-and-screening':
        'Anotar lo que se sepa de lo que vivió el menor antes de que se le hallara muerto, también indicios de trata sexual',
    },
    overtaken: {
      'ive-report-missing-to-law-enforcement':
        'Una desaparición anterior del menor quedó sin denunciar a la policía; la posterior se denunció. Anote por qué',
      'ive-report-missing-to-ncmec':
        'Una desaparición anterior del menor quedó sin comunicar al Centro Nacional; la posterior se comunicó. Anote por qué',
    },
  },
  halves: {
    experiences: 'Determinar qué vivió el menor durante la ausencia, y anotarlo; que se evaluó si hubo trata sexual consta en el registro',
    screening: 'Evaluar si hubo trata sexual; lo que vivió el menor durante la ausencia consta en el registro',
    'recovery-to-law-enforcement':
      'Informar a la policía de la recuperación y sus circunstancias; que se informó al Centro Nacional consta en el registro',
    'recovery-to-ncmec':
      'Informar al Centro Nacional de la recuperación y sus circunstancias; que se informó a la policía consta en el registro',
  },
  bodies: esBodies,
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
  copies: {
    undated: 'leído en una copia sin fecha',
    none: 'no se leyó su texto',
  },
  questions: {
    birthDate: '¿Cuándo nació el menor? También sirve un intervalo de días.',
    bornBetween: '¿Cuándo nació el menor, con más exactitud?',
    emancipated: '¿Está emancipado el joven?',
    agencies: '¿Qué agencias intervienen en el cuidado de este menor?',
    kind: '¿Qué clase de agencia es?',
    responsibility:
      '¿De qué es responsable la agencia: colocación y cuidado, supervisión (también de un menor con expediente de bienestar infantil abierto a quien no se retiró de su hogar), servicios a jóvenes que estuvieron bajo cuidado, o nada?',
    olderAgeElected: '¿Hasta qué edad eligió la agencia mantener a los jóvenes en acogida: 18 (ninguna), 19, 20 o 21?',
    legalGuardians: '¿Quién tiene la tutela legal del menor?',
    whereaboutsUnknown:
      '¿Desconocen el paradero del menor todos los responsables de él? Si unos lo conocen y otros no, responda por cada uno. La agencia lo conoce solo si una persona de la agencia o la policía vio al menor en persona: un mensaje de texto o una llamada no basta.',
    toAgency:
      '¿Desconocen el paradero del menor la agencia y el lugar de colocación? Se conoce solo si una persona de la agencia o la policía vio al menor en persona: un mensaje de texto o una llamada no basta.',
    toParent: '¿Desconocen el paradero del menor el padre, la madre y todo tutor legal?',
    toLegalCustodian: '¿Desconoce el paradero del menor el custodio legal?',
    abducted: '¿Alguien se llevó al menor o lo retiene sin autorización?',
    circumstances: '¿Por qué no está el menor: se fue por su cuenta?',
    reasonableCauseOfTrafficking:
      '¿Hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo? ¿Quién lo decidió, y cuándo?',
    sexTraffickingVictim: '¿Ha sido identificado el menor como víctima de trata sexual?',
    events: '¿Qué ocurrió, y cuándo? Ante todo: ¿cuándo supo la agencia por primera vez que el menor está desaparecido?',
    identifications:
      '¿Qué ocurrió, y cuándo? Ante todo: ¿se dijo a la agencia que el menor está identificado como víctima de trata sexual, y cuándo? ¿Y cuándo supo por primera vez que está desaparecido?',
    placement: '¿Dónde estaba colocado el menor?',
    verifiedBy: '¿Quién vio al menor: una persona de la agencia o la policía?',
    what: '¿Qué se dejó por escrito?',
    role: '¿Qué parte tiene la agencia en el caso?',
    outcome: '¿Qué pasó con la denuncia: se tomó la información?',
    about: '¿De qué trataba la denuncia?',
    to: '¿A quién, o adónde?',
    agency: '¿Qué agencia fue?',
    at: '¿Cuándo fue eso?',
    tribes: '¿De qué tribus es miembro el menor, o puede serlo?',
    earlierEpisodes: '¿Cuándo estuvo desaparecido antes el menor?',
  },
  content: {
    heading: 'Qué contenía la denuncia',
    items: {
      photo: 'foto',
      physicalFeatures: 'rasgos físicos',
      endangerment: 'información sobre el peligro',
      name: 'nombre',
      'date-of-birth': 'fecha de nacimiento',
      sex: 'sexo',
      race: 'raza',
      height: 'estatura',
      weight: 'peso',
      'eye-color': 'color de ojos',
      'hair-color': 'color de cabello',
      'recent-photograph': 'fotografía reciente',
      'date-of-last-contact': 'fecha del último contacto',
      'place-of-last-contact': 'lugar del último contacto',
      category: 'categoría de menor desaparecido',
    },
    states: { included: 'sí', unavailable: 'no se pudo obtener', missing: 'no', unknown: 'no consta' },
  },
  advice: {
    'ask-for-amber-evaluation':
      'Pida a la policía que evalúe el caso para una alerta AMBER. Las normas son voluntarias (34 U.S.C. 20502), los criterios recomendados por el Departamento de Justicia piden también peligro inminente, datos suficientes para describir e ingreso en el NCIC como sustracción de menor, y solo la policía decide.',
    'confirm-others-report':
      'Otra persona avisó de la desaparición. La obligación es de la agencia misma: haga la denuncia, o confirme con quien la recibió que llegó la de esa persona, y anote cuándo.',
    'police-notice-is-not-yours':
      'El aviso de la policía al Centro Nacional no sustituye a la comunicación de la agencia. Comuníquelo usted al Centro Nacional.',
    'tell-sending-agency':
      'El menor está colocado desde otro estado. Avise enseguida a la agencia que lo envió: según el pacto interestatal, que no es ley federal y no se leyó, se entiende que conserva la jurisdicción y que le corresponden las denuncias. A una agencia que supervisa también pueden corresponderle.',
    'final-note':
      'La responsabilidad terminó mientras el menor estaba desaparecido. Dé a la policía y al Centro Nacional una última nota con lo que se sabe y a quién preguntar desde ahora. El registro policial permanece.',
    'law-not-yet-in-force':
      'La información llegó antes de que la obligación federal estuviera vigente, de modo que no corrió ningún plazo. Si el menor sigue desaparecido, denuncie su desaparición ahora de todos modos.',
    'orr-custody':
      'La Oficina de Reasentamiento de Refugiados es un custodio federal y no una agencia del título IV-E: las obligaciones aquí indicadas no son suyas. Sus propias normas (45 CFR parte 410 y su guía) no se leyeron. Llame de todos modos a la policía y al Centro Nacional.',
    'police-first':
      'Llame primero a la policía si puede, y enseguida al Centro Nacional: el número de la denuncia policial le ayuda a actuar. Este orden es práctica, no ley. Si no logra comunicarse con la policía, llame ya al Centro Nacional.',
    'police-refuse':
      'Ninguna agencia policial puede imponer un período de espera antes de aceptar la denuncia de la desaparición de un menor (34 U.S.C. 41308(1)), y cada una ingresa a todo desaparecido menor de 21 años que se le denuncie (34 U.S.C. 41307(a)), dentro de las dos horas (34 U.S.C. 41308(3)). Léales el guion para la negativa, anote quién se negó y cuándo, y llame al Centro Nacional.',
    'other-police':
      'La policía rechazó la denuncia antes de tomar la información: nada se ha denunciado y el plazo sigue corriendo. Llame a la policía del lugar donde estaba colocado el menor o donde fue visto por última vez, a la que no haya llamado.',
    'record-removed-for-age':
      'El registro se retiró por la edad de la persona, que sigue desaparecida. Ninguna agencia policial puede tener una norma que exija retirar un registro solo por la edad (34 U.S.C. 41308(2)). Pida a la policía que vuelva a ingresar a la persona, muéstrele este párrafo, pregunte si hubo otro motivo y anote a quién se lo pidió y cuándo.',
    'repeatedly-missing':
      'Este menor ya ha desaparecido antes. El Centro Nacional considera que cada vez corre mayor riesgo: dígalo en cada denuncia. Ninguna obligación se reduce por ello.',
    'provider-knew-first':
      'El proveedor lo supo antes que la agencia. El tiempo que retuvo la información no cuenta como de la agencia, salvo que se le haya delegado la colocación y el cuidado; averigüe por qué tardó tanto.',
    'young-adult':
      'La policía recibe e ingresa denuncias de la desaparición de toda persona menor de 21 años (34 U.S.C. 41307(a)). El Centro Nacional puede ayudar con jóvenes no emancipados de 18, 19 y 20 años bajo la tutela legal de una agencia. La ley estatal puede exigir más.',
    'say-when-informed':
      'De una agencia para la que no se muestra ningún plazo, el registro no dice cuándo supo que este menor está desaparecido. Eso no es motivo para esperar: debe denunciar ya la desaparición a la policía y comunicarla al Centro Nacional, y anotar cuándo se le informó, quién lo hizo y cuándo se hizo cada denuncia.',
    'police-take-reports':
      'Nada en este registro muestra que una agencia deba denunciar la desaparición de esta persona. Llame de todos modos a la policía: recibe e ingresa la denuncia de la desaparición de toda persona menor de 21 años, la haga quien la haga (34 U.S.C. 41307(a)). También puede llamarse al Centro Nacional; qué puede comunicarle una agencia lo decide una persona.',
    'absent-though-whereabouts-known':
      'La agencia sabe dónde está este menor, que no ha vuelto a su cuidado. Procure su regreso. Después determine por qué se ausentó y qué le ocurrió entretanto, evalúe si hubo trata sexual y atienda los motivos en la colocación: se pide después de toda ausencia (42 U.S.C. 671(a)(35)(A)(ii)-(iii)). Si vuelve a perderse su paradero, anótelo enseguida: las denuncias se deben de nuevo.',
    'decide-reasonable-cause':
      'Decida ahora si hay motivos razonables para creer que este menor es víctima de trata sexual o corre el riesgo de serlo, y anote quién lo decidió y cuándo. Puede tenerse en cuenta que ha desaparecido. Hasta que se decida, valen los plazos indicados.',
  },
  notices: {
    'act-before-information':
      'Una agencia comunicó, determinó o confirmó aquí la desaparición antes de toda información de este registro. Sus 24 horas corren desde lo primero que se le dijo, y aquí los plazos se cuentan desde lo que el registro indica: si la agencia lo supo antes, añádalo, o una comunicación tardía parecerá hecha a tiempo.',
    'information-after-return':
      'Este registro tiene información recibida después de que el menor volviera o se le localizara en persona, y nada dice que volviera a estar desaparecido. Si lo estuvo, hay que comunicarlo de nuevo: una nueva ausencia tras el regreso es un nuevo episodio; dentro de un mismo episodio, registre `whereabouts-lost` y cuándo fue.',
    'later-than-the-law-was-read':
      'Aquí se aplicó la ley a un momento posterior al día hasta el cual se leyó su texto. Busque cambios de la ley desde entonces.',
    'report-to-no-recipient':
      'Esta comunicación no cuenta aquí: ninguna obligación es comunicar a quien ella nombra. Si se hizo a la policía, su `to` es `law-enforcement`; si al Centro Nacional, `ncmec`; si a la agencia, `title-iv-e-agency`. Si era a una de ellas, corrija la palabra, o lo comunicado parecerá no haberse comunicado.',
    'word-on-no-duty':
      'Esta constancia de que algo se hizo, o no se hizo, no cuenta aquí. No nombra ninguna obligación de la policía, del estado o de otro organismo hacia este menor: ninguna obligación lleva ese identificador, o es una obligación de un programa, o de la agencia, cuyos propios actos deben registrarse como tales.',
  },
  readings: esReadings,
  readingValues: esReadingValues,
  caveats: esCaveats,
  remarks: esRemarks,
  earlierDuties: {
    'verify-within-60-days': 'Verificar el registro del NCIC y completarlo, con los registros médicos y dentales que haya',
    'liaison-with-ncmec': 'Mantener un enlace estrecho con el Centro Nacional',
  },
  provisos: {
    'state-entry-within-2-hours':
      'Lo que lo muestra es un ingreso en el NCIC, o la palabra de quien lo confirmó; en un registro no figura el del sistema estatal',
  },
  phrases: {
    disclaimer:
      'Programa informático, no asesoramiento jurídico. Depende de los hechos aportados, de la ley leída en las fechas indicadas y de interpretaciones con nombre propio que ninguna autoridad ha confirmado. No declara culpa alguna y nunca es motivo para demorar una denuncia. (Traducción pendiente de revisión por un hablante nativo.)',
    assessment: (asOf, policy) => `A fecha de ${asOf}, según la política "${policy}"`,
    press: (body, duty) => `Pida ${after('a', body)} lo que consta que no se ha hecho: ${lowered(duty)}`,
    pressLate: (body, duty) =>
      `Informe ${after('a', body)} de que el menor ya no está desaparecido. Pregunte por qué no se hizo lo siguiente mientras estaba desaparecido, y anote la respuesta: ${lowered(duty)}`,
    unheard: 'De inmediato; no se muestra ningún plazo, porque el registro no dice cuándo lo supo la agencia',
    decideCause:
      'Decidir si hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo, y anotar quién lo decidió y cuándo. Puede tenerse en cuenta que ha desaparecido',
    personDecides: (text) =>
      `${text}. Antes, una persona debe decidir si puede informarse al Centro Nacional: mientras no se sepa si hay motivos razonables para creer en una trata, o si el menor es víctima, nada más en este registro lo permite`,
    interviewed: (text) => `${text}. Consta una entrevista, pero no lo que se supo en ella: anótelo`,
    sendOn: (body, items) => `Enviar ${after('a', body)} lo que faltó en la denuncia: ${items}`,
    byAgency: (agency, duty) => `${duty} (${agency})`,
    owedBy: (body) => `A cargo ${after('de', body)}`,
    status: (status) => `Estado: ${status}`,
    immediatelyAndBy: (time) => `Debe hacerse de inmediato, y en ningún caso después del ${time}`,
    immediately: 'Debe hacerse de inmediato; el texto no fija hora',
    by: (time) => `Debe hacerse a más tardar el ${time}`,
    noLimit: 'El texto no fija plazo',
    startUnknown: 'No puede decirse cuándo vence: el registro no muestra cuándo empezó a correr su plazo',
    atTheLatest: (time) => `Debe hacerse a más tardar el ${time}; no se sabe cuándo empezó a correr el plazo`,
    needsCalendar: 'No puede decirse cuándo vence sin el calendario de la agencia',
    byBetween: (from, to) =>
      `Debe hacerse a más tardar en un momento entre el ${from} y el ${to}: solo se sabe aproximadamente cuándo empezó a correr el plazo`,
    between: (from, to) => `momento que está entre el ${from} y el ${to}`,
    passedBeforeReceipt: 'este plazo había vencido antes de que la agencia recibiera la información',
    metInTime: 'hecha a tiempo, según el registro presentado',
    metWithoutLimit: 'hecha; el texto no fija plazo',
    metImmediately: 'hecha; el texto dice «immediately» (de inmediato) y no fija hora, y no se decide si fue inmediata',
    overdue: (when) => `Plazo vencido. ${when}`,
    mayBePast: (when) => `${when}. Puede que ese plazo ya haya vencido`,
    verifyDeath:
      'Alguien dijo que se halló muerto al menor, y no consta que lo haya visto nadie de la agencia ni de la policía. Pida ahora a la policía que lo verifique en persona, y anote quién lo hizo. Hasta entonces no cesa ninguna obligación',
    missingAgain:
      '¿Ha vuelto a desaparecer el menor? El registro tiene información recibida después de que volviera o se le localizara en persona. Si está desaparecido, avise ahora a la policía y al NCMEC, y anote `whereabouts-lost` y cuándo fue: las denuncias anteriores no valen para esta vez',
    lostAgain:
      '¿Está desaparecido el menor? El registro dice que se le perdió o se lo llevaron, y no cuándo exactamente: pudo ser después de que volviera. Si está desaparecido, avise ahora a la policía y al NCMEC, y anote cuándo fue: las denuncias anteriores pueden no valer para esta vez',
    notReadYet:
      '¿Es correcta la hora? Estos hechos del registro son posteriores al momento de esta evaluación, así que no se leyeron, y aquí nada inician, nada cumplen y nada terminan. Si es un error, de reloj o de zona horaria, corrija la hora',
    whyRemoved:
      '¿Por qué se retiró el registro del NCIC? Según este registro, el menor puede seguir desaparecido. Pregunte a la policía por qué lo retiró y, si dice que el menor fue hallado, quién lo vio, y anote `located`; si sigue desaparecido, pídale que vuelva a ingresarlo; anote a quién se lo pidió y cuándo',
    removedWhileMissing:
      '¿Se ha hallado al menor? El registro se retiró del NCIC por el motivo anotado y, según este registro, el menor puede seguir desaparecido. Si la policía dice que fue hallado, pregunte quién lo vio, y anote `located`; si sigue desaparecido, pídale que vuelva a ingresarlo; anote a quién se lo pidió y cuándo',
    caseClosed:
      '¿Se encontró al menor? El Centro Nacional cerró su caso y, según este registro, puede que el menor siga desaparecido. Pregunte al Centro Nacional por qué lo cerró; si se le dijo que el menor fue encontrado, pregunte quién lo vio y anote `located`; si sigue desaparecido, pídale que reabra el caso y anote `ncmec-case-reopened`; anote a quién preguntó y cuándo',
    reportedToWhom:
      '¿A quién se hizo esta comunicación? Tal como está escrita no cumple nada. Si se hizo a la policía, su `to` es `law-enforcement`; si al Centro Nacional, `ncmec`; si a la agencia, `title-iv-e-agency`. Corrija la palabra si era una de ellas; si no, lo que se debe comunicar sigue pendiente',
    advised: (advice) => `Consejo, no obligación: ${advice}`,
    continuingEnded: 'terminó con la ausencia, con la muerte del menor o con la responsabilidad',
    searchEnded: 'terminó cuando se halló al menor: localizado en persona, o de vuelta',
    overlaidEnded: 'terminó, como dice la política superpuesta',
    ofAgency: (agency, sentence) => `${agency}: ${sentence}`,
    metAt: (time) => `Se hizo el ${time}`,
    limitOf: (policy) => `Según ${policy}`,
    restsOn: (reading) => `Se apoya en una interpretación que ninguna autoridad ha confirmado: ${reading}`,
    readThrough: (day) => `texto leído hasta ${day}`,
    sinceUnchecked: 'no se comprobó desde cuándo dice esto',
    formerPlace: (then, today) => `${then} (en la numeración actual ${today}; el día del traslado no está confirmado)`,
    deducedPlace: (then) => `${then}, por deducción`,
    source: 'Fuente',
    definitions: 'Definiciones',
    needs: 'Qué más hace falta saber',
    whatIs: (fact) => `¿Cuál es ${fact}?`,
    answerFor: (moments) =>
      `Responda por cómo era ${moments}. Lo que solo llegó a ser después del comienzo del registro es un evento con su propia hora`,
    atMoment: (time) => `el ${time}`,
    justBefore: (time) => `justo antes del regreso, el ${time}`,
    notices: 'Tenga en cuenta',
    advice: 'Consejos',
    unconfirmed: (overlay) => `Nadie de la agencia ha confirmado la política superpuesta "${overlay}"`,
  },
};
