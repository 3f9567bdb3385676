import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import { type Figure, notShownInWords } from "../../../platform/shared/small-numbers.ts";
import { conditionWords, contractWords, kindWords, partnerWords, roleWords, type Shown } from "../contract.ts";

const inWords = (figure: Figure): string => (typeof figure === "number" ? String(figure) : notShownInWords(figure));
const dutch = (amount: number): string => String(amount).replace(".", ",");
const all = "alle";
const listed = (words: readonly string[]): string => words.join(", ") || all;

type Definition = Shown["rows"][number]["definition"];
/** What counts under it, each condition in a column of its own, so that the numbers never go without. */
const asked = (definition: Definition): string[] => [
  definition.organisation ?? (definition.partnerKind ? partnerWords[definition.partnerKind] : ""),
  definition.name,
  String(definition.version),
  definition.validFrom,
  dutch(definition.minHours),
  listed(definition.kinds.map((one) => kindWords[one])),
  listed(definition.contractForms.map((one) => contractWords[one])),
  String(definition.minDays),
  listed(definition.roles.map((one) => roleWords[one])),
];
const everything = ["", "Alles bij elkaar", "", "", "0", all, all, "0", all];
const askedColumns = [
  ...["Van wie", "Afspraak", "Versie", "Geldt vanaf", "Uren per week, ten minste", "Wat voor werk", "Contract"],
  ...["Dagen, ten minste", "Door wie"],
];

/** A count as it was shown, one line for each definition and one for each reason why placements fall out of it. */
export const asCsv = (
  { fromDay, countedOn }: { readonly fromDay: string; readonly countedOn: string },
  { quarters, all: whole, rows }: Shown,
): string => {
  const line = (
    about: readonly string[],
    what: string,
    figures: { quarters: readonly Figure[] | null; total: Figure },
  ) =>
    csvLine([
      ...[countedOn, fromDay, ...about, what],
      ...quarters.map((_, at) => (figures.quarters ? inWords(figures.quarters[at] ?? "hidden") : "")),
      inWords(figures.total),
    ]);
  return [
    byteOrderMark,
    csvLine([
      ...["Geteld op", "Wat begon vanaf", ...askedColumns, "Telt mee"],
      ...quarters.map((day) => `Kwartaal vanaf ${day}`),
      "Samen",
    ]),
    line(everything, "ja", whole),
    ...rows.flatMap(({ definition, out, ...figures }) => [
      line(asked(definition), "ja", figures),
      ...out.map(({ condition, placements }) =>
        line(asked(definition), `nee: ${conditionWords[condition]}`, { quarters: null, total: placements }),
      ),
    ]),
  ].join("");
};
