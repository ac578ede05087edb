/** What police, States, the Attorney General and the National Center owe, in Spanish; awaiting a native speaker's review. */
export const esOthersDuties = {
  'le-report-under-21-to-ncic': 'Comunicar la desaparición del menor al NCIC',
  'state-entry-within-2-hours': 'Velar por que la denuncia se ingrese en el sistema estatal y en el NCIC',
  'le-report-to-namus': 'Comunicar la desaparición del menor también a NamUs',
  'le-make-available-to-clearinghouse': 'Poner la denuncia a disposición del centro estatal de información sobre menores desaparecidos',
  'le-verify-and-update-30-days':
    'Verificar el registro del NCIC y completarlo, con los registros médicos y dentales y la fotografía reciente que haya',
  'le-search': 'Buscar al menor, o ayudar en la búsqueda',
  'le-notify-ncmec-foster-child':
    'Avisar al Centro Nacional de cada denuncia de la desaparición de un menor de un hogar de acogida o de una institución',
  'le-liaison': 'Mantener un enlace estrecho con el sistema de bienestar infantil y el Centro Nacional',
  'le-ncic-terminal-contractor': 'Permitir que el contratista estatal de la terminal del NCIC actualice el registro',
  'le-confirm-entry-to-guardian': 'Confirmar el ingreso en el NCIC al padre, la madre, el tutor legal o el familiar más cercano',
  'state-no-waiting-period':
    'Velar por que ninguna agencia policial tenga la norma de esperar antes de aceptar la denuncia de la desaparición de un menor',
  'state-no-age-removal': 'Velar por que ninguna norma retire un registro solo por la edad de la persona',
  'le-report-minimum-fields': 'Velar por que cada denuncia contenga lo que la ley enumera',
  'namus-transmission-plan': 'Planificar cómo llegan por sí solos a NamUs los registros del NCIC',
  'ncmec-public-counts': 'Publicar las cifras anuales de menores desaparecidos',
} as const;

/** Who they are. */
export const esBodies: Readonly<Record<string, string>> = {
  'title-iv-e-agency': 'la agencia del título IV-E',
  'law-enforcement': 'la policía',
  state: 'el Estado (por medio de su policía)',
  'attorney-general': 'el Fiscal General de los Estados Unidos',
  ncmec: 'el Centro Nacional',
  caregiver: 'la persona que cuida al menor',
  parent: 'la madre o el padre',
  court: 'el tribunal',
};

/** A body after a preposition: Spanish draws "de el" and "a el" together. The name of an agency is left as it is. */
export function after(preposition: 'a' | 'de', body: string): string {
  const isKnown = body.startsWith('el ') && Object.values(esBodies).includes(body);
  return isKnown ? `${preposition === 'a' ? 'al' : 'del'}${body.slice(2)}` : `${preposition} ${body}`;
}

/** What their findings say. */
export const esOthersFindings = {
  'reportable-to-namus': {
    yes: 'La policía debe comunicar a NamUs la desaparición de esta persona en cuanto se le informe.',
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
  'family-abduction': {
    yes: 'El Centro Nacional lo trataría como sustracción por un familiar.',
    no: 'El Centro Nacional no lo trataría como sustracción por un familiar.',
    unknown: 'No está decidido si el Centro Nacional lo trataría como sustracción por un familiar.',
  },
  'nonfamily-abduction': {
    yes: 'El Centro Nacional lo trataría como sustracción por alguien ajeno a la familia.',
    no: 'El Centro Nacional no lo trataría como sustracción por alguien ajeno a la familia.',
    unknown: 'No está decidido si el Centro Nacional lo trataría como sustracción por alguien ajeno a la familia.',
  },
  'lost-injured-or-otherwise-missing': {
    yes: 'El Centro Nacional lo trataría como menor perdido, herido o desaparecido por otra causa.',
    no: 'El Centro Nacional no lo trataría como menor perdido, herido o desaparecido por otra causa.',
    unknown: 'No está decidido si el Centro Nacional lo trataría como menor perdido, herido o desaparecido por otra causa.',
  },
  'critically-missing-young-adult': {
    yes: 'El Centro Nacional lo trataría como adulto joven desaparecido en situación crítica.',
    no: 'El Centro Nacional no lo trataría como adulto joven desaparecido en situación crítica.',
    unknown: 'No está decidido si el Centro Nacional lo trataría como adulto joven desaparecido en situación crítica.',
  },
  'taken-by-family': {
    yes: 'Un familiar se llevó al menor.',
    no: 'Ningún familiar se llevó al menor.',
    unknown: 'No se sabe si un familiar se llevó al menor.',
  },
  'taken-by-others': {
    yes: 'Alguien ajeno a la familia se llevó al menor.',
    no: 'Nadie ajeno a la familia se llevó al menor.',
    unknown: 'No se sabe si alguien ajeno a la familia se llevó al menor.',
  },
  'lost-or-otherwise-missing': {
    yes: 'El menor está perdido, desplazado o desaparecido por otra causa.',
    no: 'El menor no está perdido, ni desplazado, ni desaparecido por otra causa.',
    unknown: 'No se sabe si el menor está perdido, desplazado o desaparecido por otra causa.',
  },
  'elevated-risk': {
    yes: 'El adulto joven corre un riesgo elevado.',
    no: 'El adulto joven no corre un riesgo elevado.',
    unknown: 'No se sabe si el adulto joven corre un riesgo elevado.',
  },
  'amber-evaluation': {
    yes: 'La policía puede evaluarlo para una alerta AMBER.',
    no: 'No es un caso para una alerta AMBER.',
    unknown: 'Solo la policía puede decir si es un caso para una alerta AMBER; pregúntele.',
  },
  'for-the-police-to-judge': {
    yes: 'La policía halló cumplidos los demás criterios.',
    no: 'La policía no halló cumplidos los demás criterios.',
    unknown: 'El peligro inminente, la descripción y el ingreso en el NCIC los juzga la policía.',
  },
  'criminal-justice-agency': {
    yes: 'Es una agencia de justicia penal.',
    no: 'No es una agencia de justicia penal.',
    unknown: 'No está decidido si es una agencia de justicia penal.',
  },
  court: {
    yes: 'Es un tribunal.',
    no: 'No es un tribunal.',
    unknown: 'No se sabe si es un tribunal.',
  },
  'administers-criminal-justice': {
    yes: 'Es un organismo público que administra justicia penal.',
    no: 'No es un organismo público que administre justicia penal.',
    unknown: 'No está decidido si es un organismo público que administra justicia penal.',
  },
  governmental: {
    yes: 'Es parte del gobierno.',
    no: 'No es parte del gobierno.',
    unknown: 'No se sabe si es parte del gobierno.',
  },
  'under-statute-or-order': {
    yes: 'Administra justicia penal en virtud de una ley o de una orden ejecutiva.',
    no: 'No administra justicia penal en virtud de una ley ni de una orden ejecutiva.',
    unknown: 'No se sabe si administra justicia penal en virtud de una ley o de una orden ejecutiva.',
  },
  'substantial-budget': {
    yes: 'Destina a ello una parte sustancial de su presupuesto.',
    no: 'No destina a ello una parte sustancial de su presupuesto.',
    unknown: 'No se sabe si destina a ello una parte sustancial de su presupuesto.',
  },
  'police-report-complete': {
    yes: 'La denuncia contiene lo que la ley enumera.',
    no: 'A la denuncia le falta algo de lo que la ley enumera.',
    unknown: 'No está decidido si la denuncia contiene lo que la ley enumera.',
  },
  name: {
    yes: 'La denuncia contiene el nombre.',
    no: 'La denuncia omite el nombre.',
    unknown: 'No consta si la denuncia contiene el nombre.',
  },
  'date-of-birth': {
    yes: 'La denuncia contiene la fecha de nacimiento.',
    no: 'La denuncia omite la fecha de nacimiento.',
    unknown: 'No consta si la denuncia contiene la fecha de nacimiento.',
  },
  sex: {
    yes: 'La denuncia contiene el sexo.',
    no: 'La denuncia omite el sexo.',
    unknown: 'No consta si la denuncia contiene el sexo.',
  },
  race: {
    yes: 'La denuncia contiene la raza.',
    no: 'La denuncia omite la raza.',
    unknown: 'No consta si la denuncia contiene la raza.',
  },
  height: {
    yes: 'La denuncia contiene la estatura.',
    no: 'La denuncia omite la estatura.',
    unknown: 'No consta si la denuncia contiene la estatura.',
  },
  weight: {
    yes: 'La denuncia contiene el peso.',
    no: 'La denuncia omite el peso.',
    unknown: 'No consta si la denuncia contiene el peso.',
  },
  'eye-color': {
    yes: 'La denuncia contiene el color de ojos.',
    no: 'La denuncia omite el color de ojos.',
    unknown: 'No consta si la denuncia contiene el color de ojos.',
  },
  'hair-color': {
    yes: 'La denuncia contiene el color del pelo.',
    no: 'La denuncia omite el color del pelo.',
    unknown: 'No consta si la denuncia contiene el color del pelo.',
  },
  'recent-photograph': {
    yes: 'La denuncia contiene una fotografía reciente, o no la había.',
    no: 'La denuncia omite una fotografía reciente que había.',
    unknown: 'No consta si la denuncia contiene una fotografía reciente.',
  },
  'date-of-last-contact': {
    yes: 'La denuncia contiene la fecha del último contacto conocido.',
    no: 'La denuncia omite la fecha del último contacto conocido.',
    unknown: 'No consta si la denuncia contiene la fecha del último contacto conocido.',
  },
  'place-of-last-contact': {
    yes: 'La denuncia contiene el lugar del último contacto conocido.',
    no: 'La denuncia omite el lugar del último contacto conocido.',
    unknown: 'No consta si la denuncia contiene el lugar del último contacto conocido.',
  },
  category: {
    yes: 'La denuncia contiene la categoría de la desaparición.',
    no: 'La denuncia omite la categoría de la desaparición.',
    unknown: 'No consta si la denuncia contiene la categoría de la desaparición.',
  },
  'photograph-of-previous-180-days': {
    yes: 'La fotografía se tomó durante los 180 días anteriores.',
    no: 'La fotografía no se tomó durante los 180 días anteriores.',
    unknown: 'No consta cuándo se tomó la fotografía.',
  },
} as const;
