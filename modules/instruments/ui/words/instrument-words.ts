const laws = {
  participatiewet: { name: "Participatiewet", number: "BWBR0015703" },
  ziektewet: { name: "Ziektewet", number: "BWBR0001888" },
  wia: { name: "Wet WIA", number: "BWBR0019057" },
  wajong: { name: "Wajong", number: "BWBR0008657" },
  ww: { name: "Werkloosheidswet", number: "BWBR0004045" },
  wtl: { name: "Wet tegemoetkomingen loondomein", number: "BWBR0037522" },
  wfsv: { name: "Wet financiering sociale verzekeringen", number: "BWBR0017745" },
  suwi: { name: "Wet SUWI", number: "BWBR0013060" },
  zvw: { name: "Zorgverzekeringswet", number: "BWBR0018450" },
  wmo: { name: "Wmo 2015", number: "BWBR0035362" },
} as const;
type Law = keyof typeof laws;

/** A law, or the article in it that matters most to who reads: "participatiewet 31". */
type LawReference = Law | `${Law} ${string}`;

/** Where to read it: at the article itself, or at the law where no single article says it. */
export const lawLink = (reference: LawReference): { readonly name: string; readonly url: string } => {
  const [law, article] = reference.split(" ") as [Law, string | undefined];
  const { name, number } = laws[law];
  return article === undefined
    ? { name, url: `https://wetten.overheid.nl/${number}` }
    : { name: `${name}, artikel ${article}`, url: `https://wetten.overheid.nl/jci1.3:c:${number}&artikel=${article}` };
};

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
  readonly laws: readonly LawReference[];
};

export const municipality = "Uw gemeente";
export const uwv = "UWV";
export const taxOffice = "De Belastingdienst";
