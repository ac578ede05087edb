import type { Language } from './words.js';

/** The words of `reportContent`, in one language. */
interface ContentWords {
  readonly opening: Readonly<Record<'law-enforcement' | 'ncmec', string>>;
  readonly again: string;
  readonly items: Readonly<Record<string, string>>;
  readonly closing: string;
}

/** In English, and in Spanish awaiting a native speaker's review. */
export const contentWords: Readonly<Record<Language, ContentWords>> = {
  en: {
    opening: {
      'law-enforcement':
        'I am reporting a missing child for whom our agency is responsible, for entry into NCIC. Give name, date of birth, sex, race, height, weight, eye and hair colour; when and where the child was last seen; and the category.',
      ncmec:
        'I am reporting a missing child for whom our agency is responsible. Give name and date of birth; when and where the child was last seen; the police agency and its report number if there is one; and who of the agency can be called at any hour.',
    },
    again: 'Say that the child was missing before, and how often: the risk grows each time.',
    items: {
      photo: 'A photo, as recent as there is.',
      physicalFeatures: 'Physical features, such as height, weight, sex, ethnicity, race, hair and eye colour.',
      endangerment:
        'What endangers the child, such as pregnancy, prescribed medicines, suicidal thoughts, vulnerability to sex trafficking, and other health or risk factors.',
    },
    closing: 'Give what there is and report now. What is missing can follow; it is no reason to wait.',
  },
  es: {
    opening: {
      'law-enforcement':
        'Denuncio la desaparición de un menor del que es responsable nuestra agencia, para su ingreso en el NCIC. Dé nombre, fecha de nacimiento, sexo, raza, estatura, peso, color de ojos y de cabello; cuándo y dónde fue visto por última vez; y la categoría.',
      ncmec:
        'Comunico la desaparición de un menor del que es responsable nuestra agencia. Dé nombre y fecha de nacimiento; cuándo y dónde fue visto por última vez; la agencia policial y el número de la denuncia si lo hay; y a quién de la agencia se puede llamar a cualquier hora.',
    },
    again: 'Diga que el menor ya había desaparecido antes y cuántas veces: el riesgo crece cada vez.',
    items: {
      photo: 'Una foto, la más reciente que haya.',
      physicalFeatures: 'Rasgos físicos, como estatura, peso, sexo, etnia, raza, color de cabello y de ojos.',
      endangerment:
        'Lo que pone en peligro al menor, como embarazo, medicamentos recetados, ideas suicidas, vulnerabilidad a la trata sexual y otros factores de salud o de riesgo.',
    },
    closing: 'Dé lo que haya y avise ahora. Lo que falte puede enviarse después; no es motivo para esperar.',
  },
};
