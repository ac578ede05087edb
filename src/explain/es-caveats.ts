const since1990 = 'el primer día se deduce de la nota de origen de la sección 41307';
const compared = 'el primer día se deduce al comparar el Código antes y después';
const dropped = 'el día 2006-07-27 es de memoria y sin confirmar';
const act2018 = 'el primer día procede de un resumen de Pub. L. 115-267';
const fromMemory = 'el primer día es de memoria y sin confirmar';
const delay = 'no se pudo leer si Pub. L. 117-348 preveía una fecha de vigencia posterior (AMB-21)';
const practice = 'práctica del Centro Nacional, no ley';

/** What about a provision is not certain, in Spanish, by its name; awaiting a native speaker's review. */
export const esCaveats: Readonly<Record<string, string>> = {
  'afcars-elements': 'los días de entrega proceden de una copia más antigua; el nombre de (d)(5) es una deducción',
  'foster-care': 'define las palabras para las partes 1355 a 1357, no para la ley; el primer día es de memoria y sin confirmar',
  'ncmec-young-adults': practice,
  'ncmec-endangered-runaway': practice,
  'ncmec-reporting': practice,
  'public-counts-of-care': compared,
  'ncmec-grant': 'condición de una subvención',
  'missing-child-1984': dropped,
  'missing-child-legal-custodian': dropped,
  'missing-child': act2018,
  parent: act2018,
  'no-waiting-period': since1990,
  'no-age-removal': compared,
  'entry-immediately': since1990,
  'entry-within-two-hours': compared,
  'minimum-fields': since1990,
  'recent-photograph': compared,
  clearinghouse: `no está claro si las dos horas rigen también esto; ${since1990}`,
  'verify-within-60-days': since1990,
  'verify-within-30-days': compared,
  search: since1990,
  'notify-ncmec': compared,
  'liaison-with-ncmec': since1990,
  liaison: compared,
  'terminal-contractor': compared,
  'child-age': fromMemory,
  'sex-trafficking-victim': 'remite a 22 U.S.C. 7102(9)(A) y (10), ahora 7102(11)(A) y (12)',
  'tribal-agency': fromMemory,
  'tribal-chafee': `si tales servicios cuentan depende de 677(j); ${fromMemory}`,
  'report-every-missing-child': 'un resumen, y el comienzo de una auditoría',
  'report-missing': 'su texto anterior a 2023 solo se vio en citas y extractos',
  'report-content': delay,
  'ongoing-communication': delay,
  'namus-report': 'depende de normas que debían dictarse antes del 2023-12-27 y no se encontraron (AMB-10)',
  'amber-standards': 'voluntarias; el primer día y la sección anterior son de memoria y sin confirmar',
  'amber-criteria': 'voluntarios',
};

/**
 * What about the sources of disclosure and of publication is not certain, in Spanish, by what is said in English: one remark stands at
 * many of them, and another at a source of the same name elsewhere. Awaiting a native speaker's review.
 */
export const esRemarks: Readonly<Record<string, string>> = {
  'how much of it was read is not recorded; look up the text in force': 'no consta cuánto se leyó de ella; consulte el texto vigente',
  'cited from general knowledge; look up the text in force': 'citado de conocimiento general; consulte el texto vigente',
  'it governs federal proceedings; elsewhere it is a model': 'rige los procedimientos federales; en otros es un modelo',
  'it governs federal criminal cases': 'rige los casos penales federales',
  'that an Indian custodian stands where a parent stands is deduced from its words':
    'que un custodio indígena ocupa el lugar de un padre se deduce de sus palabras',
  'whether publicity to find a child serves the plan is open': 'no está decidido si la publicidad para encontrar a un menor sirve al plan',
  'only while the person is in the custody of the Federal Government': 'solo mientras la persona está bajo custodia del Gobierno federal',
  'practice, not law': 'práctica, no ley',
  'practice, not law; there are newer versions': 'práctica, no ley; hay versiones más recientes',
  'law or policy of one state; elsewhere an example': 'ley o política de un estado; en otros, un ejemplo',
  'only its opening was read, in a bill of 2005; law of one state; elsewhere an example':
    'solo se leyó su comienzo, en un proyecto de ley de 2005; ley de un estado; en otros, un ejemplo',
  'read as opinions up to 2004 and a case of 2022 quote it; law of one state; elsewhere an example':
    'leída como la citan dictámenes hasta 2004 y una sentencia de 2022; ley de un estado; en otros, un ejemplo',
  'it is about the records of children’s advocacy centers in Texas': 'trata de los registros de los centros de defensa de menores de Texas',
  'stricter than its sources; not federal law': 'más estricta que sus fuentes; no es ley federal',
  'whose permission counts is open; the young adult is asked where reachable':
    'no está decidido de quién vale el permiso; se pregunta al joven adulto si se le puede localizar',
};
