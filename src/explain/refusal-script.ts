import type { Language } from './words.js';

/**
 * What to read aloud when the police refuse or put off the report of a missing child. Constant: it holds nothing of any
 * case. The Spanish awaits a native speaker's review.
 *
 * @see 34 U.S.C. 41308(1), (3); text read
 * @example
 * ```ts
 * import { refusalScript } from 'missing-child-rules';
 * refusalScript.en.includes('34 U.S.C. 41308'); // true
 * ```
 */
export const refusalScript: Readonly<Record<Language, string>> = /* @__PURE__ */ Object.freeze({
  en: [
    'I am reporting a missing child and I ask you to take the report now.',
    'Federal law does not allow a law enforcement agency to have a waiting period before it accepts the report of a missing child: 34 U.S.C. 41308(1).',
    'The report is to be entered into the state system and NCIC within two hours of its receipt: 34 U.S.C. 41308(3).',
    'No exception is made for a child who ran away, who has run away before, or who is in care.',
    'If this is for another agency to enter, please take the information now and tell me which agency that is.',
    'Please give me your name and badge number, the report number, and the time. If you will not take the report, please tell me why; I am writing it down.',
    'After this call I will call the National Center for Missing & Exploited Children at 1-800-843-5678, and the police of the other place concerned.',
  ].join('\n'),
  es: [
    'Denuncio la desaparición de un menor y le pido que tome la denuncia ahora.',
    'La ley federal no permite que una agencia policial imponga un período de espera antes de aceptar la denuncia de la desaparición de un menor: 34 U.S.C. 41308(1).',
    'La denuncia debe ingresarse en el sistema estatal y en el NCIC dentro de las dos horas de recibida: 34 U.S.C. 41308(3).',
    'No hay excepción para un menor que se fue por su cuenta, que ya se ha ido antes o que está bajo cuidado.',
    'Si le corresponde ingresarla a otra agencia, tome por favor la información ahora y dígame cuál es esa agencia.',
    'Dígame por favor su nombre y número de placa, el número de la denuncia y la hora. Si no toma la denuncia, dígame por qué; lo estoy anotando.',
    'Después de esta llamada llamaré al National Center for Missing & Exploited Children, al 1-800-843-5678, y a la policía del otro lugar que corresponda.',
  ].join('\n'),
});
