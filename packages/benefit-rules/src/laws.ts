/** The laws we compute with, and their number in the national collection of laws. */
const collectionNumbers: Readonly<Record<string, string>> = {
  AKW: "BWBR0002368",
  AOW: "BWBR0002221",
  AWIR: "BWBR0018472",
  "Besluit kinderopvangtoeslag": "BWBR0017321",
  "Besluit op de huurtoeslag": "BWBR0008763",
  IOAW: "BWBR0004044",
  Participatiewet: "BWBR0015703",
  Toeslagenwet: "BWBR0004043",
  WAO: "BWBR0002524",
  WIA: "BWBR0019057",
  WW: "BWBR0004045",
  Wajong: "BWBR0008657",
  "Wet IB 2001": "BWBR0011353",
  "Wet LB 1964": "BWBR0002471",
  "Wet kinderopvang": "BWBR0017017",
  "Wet minimumloon en minimumvakantiebijslag": "BWBR0002638",
  "Wet op de huurtoeslag": "BWBR0008659",
  "Wet op de zorgtoeslag": "BWBR0018451",
  "Wet op het kindgebonden budget": "BWBR0022751",
  Wfsv: "BWBR0017745",
  Wtl: "BWBR0037522",
  Ziektewet: "BWBR0001888",
  Zorgverzekeringswet: "BWBR0018450",
};

/** What is no law but binds all the same, with the page that publishes it. */
const pages: Readonly<Record<string, string>> = {
  "Rekenvoorschriften loonheffing":
    "https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/themaoverstijgend/brochures_en_publicaties/rekenvoorschriften-voor-de-geautomatiseerde-loonadministratie",
};

/** In these the dot belongs to the number of the article (8.10); elsewhere it parts a member (31.2 = article 31 lid 2). */
const dotted = new Set(["Wet IB 2001", "Wtl"]);

/** Where a step comes from; the article as people write it ("31.2", "2 lid 3"). */
export type Source = { readonly law: string; readonly article: string };

/** The article as it read on that date at wetten.overheid.nl; undefined for a law we have no number of. */
export const linkTo = ({ law, article }: Source, date: string): string | undefined => {
  const number = collectionNumbers[law];
  if (!number) return pages[law];
  const [found] = (dotted.has(law) ? /^\d+\.\d+[a-z]*/ : /^\d+(:\d+)?[a-z]*/).exec(article) ?? [];
  return `https://wetten.overheid.nl/jci1.3:c:${number}${found ? `&artikel=${found}` : ""}&z=${date}&g=${date}`;
};
