/** The questions that the readings answer, in Spanish; awaiting a native speaker's review. */
export const esReadings: Readonly<Record<string, string>> = {
  'AMB-1': 'a quién comprende la denuncia de la desaparición de un menor',
  'AMB-3': 'si lo que sabe un proveedor privado cuenta como recibido por la agencia',
  'AMB-4': 'para quién debe ser desconocido el paradero',
  'AMB-7': 'qué ocurre con una denuncia aún no hecha cuando el menor ha vuelto',
  'AMB-8': 'qué es un hogar de acogida o una institución de cuidado infantil',
  'AMB-9': 'si un dato que no se conoce detiene el ingreso',
  'AMB-10': 'si las comunicaciones a NamUs se deben antes de que consten sus normas',
  'AMB-11': 'el momento en que se cumple una edad',
  'AMB-12': 'el cumpleaños de quienes nacieron un 29 de febrero',
  'AMB-14': 'si la agencia mantiene el contacto por un menor del que ya no es responsable, y lo busca',
  'AMB-18':
    'si está comprendido un joven de 18 a 20 años bajo el cuidado de la agencia pasados los 18, o pasada la edad mayor que se eligió',
  'AMB-21': 'desde qué día se aplican las adiciones de 2023',
};

/** The answers chosen, by reading and name. */
export const esReadingValues: Readonly<Record<string, string>> = {
  'AMB-1:narrow': 'solo a aquellos de quienes hay motivos razonables para creer que hay trata sexual o riesgo de ella',
  'AMB-1:runaway-inclusive': 'a aquellos de quienes hay motivos razonables y a todo menor que se fue de la acogida por su cuenta',
  'AMB-1:all-missing-from-care': 'a todo menor desaparecido que estaba bajo cuidado',
  'AMB-3:only-if-delegated': 'solo si se le ha delegado la colocación y el cuidado',
  'AMB-3:always': 'en todos los casos',
  'AMB-4:agency-and-placement': 'para la agencia y el lugar de colocación',
  'AMB-4:parent-as-well': 'también para el padre o la madre',
  'AMB-7:moot': 'deja de ser obligatoria si no se había avisado a nadie',
  'AMB-7:still-owed': 'sigue siendo obligatoria',
  'AMB-8:any-foster-care': 'cualquier acogida, salvo la detención',
  'AMB-9:does-not-block': 'no lo detiene',
  'AMB-10:conditional': 'sin decidir hasta que consten',
  'AMB-11:anniversary': 'el comienzo del cumpleaños',
  'AMB-11:common-law': 'el comienzo del día anterior al cumpleaños',
  'AMB-12:march-1': 'el 1 de marzo en los años comunes',
  'AMB-12:february-28': 'el 28 de febrero en los años comunes',
  'AMB-14:communication-ends': 'no, eso termina con la responsabilidad',
  'AMB-14:communication-continues': 'sí, eso continúa sin ella',
  'AMB-18:any-age': 'sí, cualquiera que sea la edad',
  'AMB-18:elected-age-only': 'no, solo por debajo de la edad elegida',
};
