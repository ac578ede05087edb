/** What police, States, the Attorney General and the National Center owe, in Spanish; awaiting a native speaker's review. */
export const esOthersDuties = {
  'le-report-under-21-to-ncic': 'Comunicar la desaparición del menor al NCIC',
  'state-entry-within-2-hours': 'Velar por que la denuncia se ingrese en el sistema estatal y en el NCIC',
  'le-report-to-namus': 'Comunicar la desaparición del menor también a NamUs',
  'le-make-available-to-clearinghouse': 'Poner la denuncia a disposición del centro estatal de información sobre menores desaparecidos',
  'le-verify-and-update-30-days':
    'Verificar el registro del NCIC y completarlo, con los registros médicos y dentales y una fotografía reciente',
  'le-search': 'Buscar al menor, o ayudar en la búsqueda',
  'le-notify-ncmec-foster-child':
    'Avisar al Centro Nacional de la denuncia de un menor desaparecido de un hogar de acogida o de una institución',
  'le-liaison': 'Mantener un enlace estrecho con el sistema de bienestar infantil y con el Centro Nacional',
  'le-ncic-terminal-contractor': 'Permitir que el contratista estatal de la terminal del NCIC actualice el registro',
  'le-confirm-entry-to-guardian': 'Confirmar el ingreso en el NCIC al padre, la madre, el tutor legal o el familiar más cercano',
  'state-no-waiting-period':
    'Velar por que ninguna agencia policial tenga la norma de esperar antes de aceptar la denuncia de un menor desaparecido',
  'state-no-age-removal': 'Velar por que ninguna norma retire un registro solo por la edad de la persona',
  'le-report-minimum-fields': 'Velar por que cada denuncia contenga lo que la ley enumera',
  'namus-transmission-plan': 'Planificar cómo llegan por sí solos a NamUs los registros del NCIC',
  'ncmec-public-counts': 'Publicar las cifras anuales de menores desaparecidos',
} as const;

/** Who they are. */
export const esBodies: Readonly<Record<string, string>> = {
  'title-iv-e-agency': 'la agencia del título IV-E',
  'law-enforcement': 'la policía',
  state: 'el Estado, por medio de su policía',
  'attorney-general': 'el Fiscal General de los Estados Unidos',
  ncmec: 'el Centro Nacional',
};

/** What their findings say. */
export const esOthersFindings = {
  'reportable-to-namus': {
    yes: 'La policía comunica a NamUs la desaparición de esta persona.',
    no: 'La ley sobre comunicaciones a NamUs no alcanza a esta persona.',
    unknown: 'No está decidido si la ley sobre comunicaciones a NamUs alcanza a esta persona.',
  },
  'namus-rules-shown': {
    yes: 'Constan las normas de las que dependen las comunicaciones a NamUs.',
    no: 'No hay normas de las que dependan las comunicaciones a NamUs.',
    unknown: 'No se encontraron las normas de las que dependen las comunicaciones a NamUs.',
  },
  'missing-from-foster-facility': {
    yes: 'El menor ha desaparecido de un hogar de acogida o de una institución de cuidado infantil.',
    no: 'El menor no ha desaparecido de un hogar de acogida ni de una institución de cuidado infantil.',
    unknown: 'No está decidido si el menor ha desaparecido de un hogar de acogida o de una institución de cuidado infantil.',
  },
  'foster-facility': {
    yes: 'El lugar de colocación es un hogar de acogida o una institución de cuidado infantil, en sentido amplio.',
    no: 'El lugar de colocación no es un hogar de acogida ni una institución de cuidado infantil.',
    unknown: 'No está decidido si el lugar de colocación es un hogar de acogida o una institución de cuidado infantil.',
  },
  'no-detention': {
    yes: 'El lugar de colocación no es un centro de detención.',
    no: 'El lugar de colocación es un centro de detención.',
    unknown: 'No se sabe si el lugar de colocación es un centro de detención.',
  },
  'missing-person': {
    yes: 'La persona está desaparecida, cualquiera que sea su edad.',
    no: 'La persona no está desaparecida.',
    unknown: 'No se sabe si la persona está desaparecida.',
  },
} as const;
