import { type Figure, notShownInWords } from "../../../platform/shared/small-numbers.ts";
import { type Counts, measureWords } from "../contract.ts";

const inWords = (figure: Figure): string => {
  if (typeof figure === "number") return String(figure);
  return notShownInWords(figure);
};

/** A cell as a spreadsheet takes it: quoted, and never read as a formula. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** One number per line, with semicolons and a mark in front, as Dutch spreadsheets read it. */
export const countsAsCsv = ({ periods }: Pick<Counts, "periods">): string => {
  const lines = periods.flatMap(({ period, rows }) =>
    rows.flatMap(({ name, figures, medianWait }) => [
      ...Object.entries(figures).map(([measure, figure]) => [
        period,
        name,
        measureWords[measure] ?? measure,
        inWords(figure),
      ]),
      [
        period,
        name,
        measureWords["median-wait"] ?? "",
        medianWait === null ? "niet getoond" : String(medianWait).replace(".", ","),
      ],
    ]),
  );
  return `\uFEFF${[["Periode", "Groep", "Wat", "Aantal"], ...lines].map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
};
