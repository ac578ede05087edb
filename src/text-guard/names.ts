const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words that say a status and are also names of people or places, as given names, surnames of the census of 1990 or
 * places with a ZIP Code: of these a typed field is believed.
 */
export const mayBeNamed = /* @__PURE__ */ listed(
  `foster fosters ward wards parole hooker hock hocking hocker escort grove haven paige page booker marshal marshall warden bailey
  bailiff bail guardian guardado custodio guardia court justice judge juez cortes promise hope faith grace chance madam johns
  shanks mena menas menna minna lennon lenon conna connaughton sipes groom grooms groome groomes groombridge rape rappe razor
  reos burner burdell truan traficante desamparo fichera decree raid shackle alberg kaps kapps naik kona krahe chaffee lure
  bunkie lac escorcia grillette hoock ocker case casas guerra keeper price holmes`,
);

/** Surnames that are one letter away from a word of a status; from the census of 1990. */
export const misread = /* @__PURE__ */ listed(
  `homer carey carter omer holmes shields kerr kidd ames miner conn coon mosher himes karr humes folse rauch carder soule folk
  carper kidder brotherton chiles capers mather infante sarver mathers fulks imes rakes cater carner teets hames ming caver
  sisler parente daughtery copple sagers rothschild rasch oles hymes motter mainor`,
);
