export const laws = {
  participatiewet: { name: "Participatiewet", url: "https://wetten.overheid.nl/BWBR0015703" },
  ziektewet: { name: "Ziektewet", url: "https://wetten.overheid.nl/BWBR0001888" },
  wia: { name: "Wet WIA", url: "https://wetten.overheid.nl/BWBR0019057" },
  wajong: { name: "Wajong", url: "https://wetten.overheid.nl/BWBR0008657" },
  ww: { name: "Werkloosheidswet", url: "https://wetten.overheid.nl/BWBR0004045" },
  wtl: { name: "Wet tegemoetkomingen loondomein", url: "https://wetten.overheid.nl/BWBR0037522" },
  wfsv: { name: "Wet financiering sociale verzekeringen", url: "https://wetten.overheid.nl/BWBR0017745" },
  suwi: { name: "Wet SUWI", url: "https://wetten.overheid.nl/BWBR0013060" },
  zvw: { name: "Zorgverzekeringswet", url: "https://wetten.overheid.nl/BWBR0018450" },
  wmo: { name: "Wmo 2015", url: "https://wetten.overheid.nl/BWBR0035362" },
} as const;

/** One instrument in the words of who reads it for themselves: B1, "u". */
export type InstrumentWords = {
  readonly name: string;
  readonly what: string;
  readonly forWhom: string;
  readonly grants: string;
  readonly pays: string;
  readonly howLong: string;
  readonly apply: string;
  /** Money in a sentence, where it is no number of that day. */
  readonly money?: string;
  readonly mind?: readonly string[];
  /** Where we are not sure ourselves. */
  readonly doubt?: string;
  readonly laws: readonly (keyof typeof laws)[];
};

export const municipality = "Uw gemeente";
export const uwv = "UWV";
export const taxOffice = "De Belastingdienst";
