import type { Answer } from '../kernel/answer.js';
import type { Words } from './words.js';

function dice(yes: string, no: string, unknown: string): Readonly<Record<Answer, string>> {
  return { yes, no, unknown };
}

/** What each finding says in Spanish; awaiting a native speaker's review. */
export const esFindings: Words['findings'] = {
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
    'Ni el padre ni la madre ni ningún tutor legal conoce el paradero.',
    'El padre, la madre o un tutor legal conoce el paradero.',
    'No se sabe si el padre, la madre o un tutor legal conoce el paradero.',
  ),
  'whereabouts-unknown-to-legal-custodian': dice(
    'El custodio legal desconoce el paradero.',
    'El custodio legal conoce el paradero.',
    'No se sabe si el custodio legal conoce el paradero.',
  ),
  'removed-or-endangered': dice(
    'Hay señales de que otra persona se llevó al menor sin consentimiento, o una fuerte probabilidad de abuso o explotación sexual.',
    'No hay señales de que otra persona se llevara al menor sin consentimiento ni una fuerte probabilidad de abuso o explotación sexual.',
    'No consta si hay señales de que otra persona se llevó al menor sin consentimiento, o una fuerte probabilidad de abuso o explotación sexual.',
  ),
  'an-agency-is-responsible': dice(
    'Una agencia del expediente interviene en el cuidado del menor.',
    'Ninguna agencia del expediente interviene en el cuidado del menor.',
    'No se sabe qué agencias intervienen en el cuidado del menor.',
  ),
  'not-found-dead': dice(
    'El expediente no dice que el menor fuera hallado muerto.',
    'El menor fue hallado muerto.',
    'No se sabe si para entonces el menor había sido hallado muerto.',
  ),
  'whereabouts-unknown-to-agency-and-parent': dice(
    'Ni la agencia ni el lugar de colocación ni el padre ni la madre ni ningún tutor legal conoce el paradero.',
    'La agencia, el lugar de colocación, el padre, la madre o un tutor legal conoce el paradero.',
    'No se sabe si la agencia, el lugar de colocación, el padre, la madre o un tutor legal conoce el paradero.',
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
    'La policía debe comunicar al NCIC la desaparición de esta persona en cuanto se le informe.',
    'La ley sobre comunicaciones al NCIC no alcanza a esta persona.',
    'No está decidido si la ley sobre comunicaciones al NCIC alcanza a esta persona.',
  ),
  'covered-by-title-iv-e': dice(
    'Una agencia del título IV-E debe denunciar la desaparición de este menor o joven.',
    'Ninguna agencia del título IV-E está obligada a denunciar la desaparición de este menor o joven.',
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
  'party-to-the-agreement': dice(
    'El acuerdo es con esta agencia del título IV-E.',
    'El acuerdo es con otra agencia del título IV-E, que es ella misma responsable de la colocación y el cuidado.',
    'No se sabe con qué agencia del título IV-E es el acuerdo.',
  ),
  'delegated-care': dice(
    'La colocación y el cuidado del menor están delegados en un proveedor privado.',
    'La colocación y el cuidado del menor no están delegados en un proveedor privado.',
    'No se sabe si la colocación y el cuidado del menor están delegados en un proveedor privado.',
  ),
  'delegating-agency': dice(
    'El registro nombra a la agencia del título IV-E que los delegó.',
    'Ninguna agencia del título IV-E los delegó.',
    'No consta qué agencia del título IV-E los delegó.',
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
    'No está decidido si hay motivos razonables para creer que el menor es víctima de trata sexual o corre el riesgo de serlo, ni si lo es.',
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
    'El menor o joven ha sido identificado como víctima de trata sexual, y una agencia del título IV-E debe comunicarlo a la policía.',
    'Ninguna agencia del título IV-E está obligada a comunicar a la policía que el menor o joven ha sido identificado como víctima de trata sexual.',
    'No está decidido si una agencia del título IV-E debe comunicar a la policía que el menor o joven ha sido identificado como víctima de trata sexual.',
  ),
  'duty-owed': dice('Es obligatorio.', 'No es obligatorio.', 'No está decidido si es obligatorio; actúe como si lo fuera.'),
  'endangered-runaway': dice(
    'El Centro Nacional lo trataría como menor fugado en peligro.',
    'El Centro Nacional no lo trataría como menor fugado en peligro.',
    'No está decidido si el Centro Nacional lo trataría como menor fugado en peligro.',
  ),
  'child-in-foster-care': dice(
    'El menor está en acogida y no ha cumplido 21 años.',
    'No es un menor en acogida.',
    'No está decidido si es un menor en acogida.',
  ),
  'foster-care': dice('El menor está en acogida.', 'El menor no está en acogida.', 'No está decidido si el menor está en acogida.'),
  'substitute-care': dice(
    'La colocación es un cuidado sustitutivo las 24 horas, en lugar de los padres.',
    'La colocación no es un cuidado sustitutivo las 24 horas, en lugar de los padres.',
    'No se sabe si la colocación es un cuidado sustitutivo las 24 horas, en lugar de los padres.',
  ),
  'placed-by-agency': dice(
    'La agencia es responsable de la colocación y el cuidado.',
    'La agencia no es responsable de la colocación y el cuidado.',
    'No se sabe si la agencia es responsable de la colocación y el cuidado.',
  ),
  'placed-by-any-agency': dice(
    'Una agencia del título IV-E es responsable de la colocación y el cuidado.',
    'Ninguna agencia del título IV-E es responsable de la colocación y el cuidado.',
    'No se sabe si una agencia del título IV-E es responsable de la colocación y el cuidado.',
  ),
  'absent-from-care': dice(
    'El menor está ausente del cuidado, se sepa o no dónde está.',
    'El menor no está ausente del cuidado.',
    'No está decidido si el menor está ausente del cuidado.',
  ),
  'not-back-in-care': dice(
    'El menor no ha vuelto al cuidado autorizado.',
    'El menor ha vuelto al cuidado autorizado.',
    'No se sabe si el menor ha vuelto al cuidado autorizado.',
  ),
  'missing-from-foster-care': dice(
    'El menor ha desaparecido de la acogida.',
    'El menor no ha desaparecido de la acogida.',
    'No está decidido si el menor ha desaparecido de la acogida.',
  ),
  'recovered-after-report': dice(
    'El menor ha sido recuperado después de que se denunciara su desaparición.',
    'No se había denunciado la desaparición del menor, o este no está comprendido.',
    'No está decidido si se había denunciado la desaparición del menor y si este está comprendido.',
  ),
  'covered-now-or-when-informed': dice(
    'El menor o joven está comprendido ahora, o lo estaba cuando se informó a la agencia y la agencia sigue siendo responsable.',
    'El menor o joven no está comprendido ahora ni lo estaba cuando se informó a la agencia, o esta ya no es responsable.',
    'Si el menor o joven está comprendido ahora, o lo estaba cuando se informó a la agencia, queda abierto.',
  ),
  'covered-when-informed': dice(
    'El menor o joven estaba comprendido cuando se informó a la agencia.',
    'El menor o joven no estaba comprendido cuando se informó a la agencia, o la agencia ya no es responsable.',
    'Si el menor o joven estaba comprendido cuando se informó a la agencia, queda abierto.',
  ),
  'still-responsible': dice(
    'La agencia sigue siendo responsable de la colocación, el cuidado, la supervisión o los servicios.',
    'La agencia ya no es responsable de la colocación, el cuidado, la supervisión ni los servicios.',
    'No se sabe si la agencia sigue siendo responsable de la colocación, el cuidado, la supervisión o los servicios.',
  ),
  'reported-before': dice(
    'Se había denunciado la desaparición del menor.',
    'No se había avisado a nadie de la desaparición del menor.',
    'No se sabe si se había avisado a alguien de la desaparición del menor.',
  ),
  'in-force': dice('La ley estaba vigente ese día.', 'La ley no estaba vigente ese día.', 'No está decidido si la ley estaba vigente.'),
  'trigger-on-record': dice(
    'Lo que da inicio a esta obligación consta en el registro.',
    'Lo que da inicio a esta obligación no consta en el registro.',
    'Lo que daría inicio a esta obligación no consta en el registro.',
  ),
};
