const since1990 = 'el primer día se deduce de la nota de origen de la sección 41307; la ley de 1990 misma no se leyó';
const compared = 'el primer día se deduce al comparar el Código antes y después';
const unchecked = 'no se comprobó desde cuándo dice esto';
const practice = 'práctica del Centro Nacional, no ley; no se sabe desde cuándo; la copia leída no lleva fecha';

/** What about a provision is not certain, in Spanish, by its name; awaiting a native speaker's review. */
export const esCaveats: Readonly<Record<string, string>> = {
  'foster-care': 'define las palabras para las partes 1355 a 1357, no para la ley; el primer día es de memoria y sin confirmar',
  'ncmec-young-adults': practice,
  'ncmec-endangered-runaway': practice,
  'ncmec-reporting': practice,
  'public-counts': 'figuraba en el Código de abril de 2023; no se comprobó desde cuándo',
  'ncmec-grant': 'condición de una subvención; no se comprobó desde cuándo figura allí cada programa',
  'missing-child-1984': 'el día en que se suprimieron sus otras dos condiciones es de memoria y sin confirmar',
  'missing-child-legal-custodian': 'el día en que sustituyó al texto de 1984 es de memoria y sin confirmar',
  'no-waiting-period': since1990,
  'no-age-removal': compared,
  'entry-immediately': since1990,
  'entry-within-two-hours': 'el día en que sustituyó a la palabra «immediately» se deduce de dos textos codificados',
  'minimum-fields': since1990,
  'recent-photograph': compared,
  clearinghouse: `no está claro si las dos horas rigen también esto; ${since1990}`,
  'verify-within-60-days': since1990,
  'verify-within-30-days': compared,
  search: since1990,
  'notify-ncmec': `esas palabras no se definen en esta ley (AMB-8); ${compared}`,
  'liaison-with-ncmec': since1990,
  liaison: compared,
  'terminal-contractor': compared,
  'child-age': 'el día desde el cual los estados podían elegir una edad mayor es de memoria y sin confirmar',
  'sex-trafficking-victim': 'remite a 22 U.S.C. 7102(9)(A) y (10), que ahora son 7102(11)(A) y (12)',
  'tribal-agency': 'el día desde el cual las tribus podían tener un plan es de memoria y sin confirmar',
  'tribal-chafee':
    'si los servicios de 42 U.S.C. 677 de una agencia tribal hacen que un joven esté comprendido depende de 677(j); el día es de memoria',
  'placement-agreement': 'es anterior al tiempo aquí tratado',
  'report-every-missing-child': 'leído en descripciones secundarias',
  'report-content': 'el día es el de Pub. L. 117-348; no se pudo leer si preveía una fecha de vigencia posterior (AMB-21)',
  'ongoing-communication':
    'no se pudo leer si la reforma preveía una fecha de vigencia posterior (AMB-21); el texto no fija ningún intervalo',
  'namus-report': 'depende de normas del Fiscal General que debían dictarse antes del 2023-12-27 y no se encontraron (AMB-10)',
  'confirm-entry': unchecked,
  'criminal-justice-agency': unchecked,
  'amber-standards': 'sus normas son voluntarias; el primer día y la sección anterior son de memoria y sin confirmar',
  'amber-criteria': 'voluntarios; leídos en descripciones secundarias sin fecha; no se sabe desde cuándo dicen esto',
};

/**
 * What about the sources of disclosure and of publication is not certain, in Spanish, by what is said in English: one remark stands at
 * many of them, and another at a source of the same name elsewhere. Awaiting a native speaker's review.
 */
export const esRemarks: Readonly<Record<string, string>> = {
  'since when it reads so was not researched': 'no se investigó desde cuándo dice esto',
  'of which day the copy was that was read, and how much of it, is not recorded; look up the text in force':
    'no consta de qué día era la copia leída ni cuánto se leyó de ella; consulte el texto vigente',
  'from general knowledge; its text was not read': 'de conocimiento general; su texto no se leyó',
  'for what a caregiver is told at placement it is cited from general knowledge':
    'en cuanto a lo que se dice al cuidador al colocar al menor, se cita de conocimiento general',
  'it governs federal proceedings; elsewhere it is a model': 'rige los procedimientos federales; en otros es un modelo',
  'it governs federal criminal cases': 'rige los casos penales federales',
  'that an Indian custodian stands where a parent stands is deduced from its words':
    'que un custodio indígena ocupa el lugar de un padre se deduce de sus palabras',
  'whether publicity to find a child serves the plan is open': 'no está decidido si la publicidad para encontrar a un menor sirve al plan',
  'only while the person is in the custody of the Federal Government': 'solo mientras la persona está bajo custodia del Gobierno federal',
  'practice, not law': 'práctica, no ley',
  'law or policy of one state, read in part; elsewhere an example': 'ley o política de un estado, leída en parte; en otros, un ejemplo',
  'it is about the records of children’s advocacy centers in Texas': 'trata de los registros de los centros de defensa de menores de Texas',
  'stricter than its sources; not federal law': 'más estricta que sus fuentes; no es ley federal',
  'whose permission counts is open; the young adult is asked where reachable':
    'no está decidido de quién vale el permiso; se pregunta al joven adulto si se le puede localizar',
  'a practice of the National Center, read in an excerpt; since when is not known':
    'práctica del Centro Nacional, leída en un extracto; no se sabe desde cuándo',
  'one state; read in an excerpt': 'un estado; leído en un extracto',
};
