import { activityWords, correctionWords, funderWords, monthWords } from "../contract/in-dutch.ts";
import type { DeclaredLine, Funder, FundingLine } from "../contract.ts";

export const fundingColumns = ["Datum", "Code in eigen dossier", "Activiteit", "Minuten", "Betaler", "Correctie"];

/** One line as the administration of the organisation takes it: a code, never a name. */
export const fundingRow = ({
  day,
  reference,
  kind,
  minutes,
  funder,
  correction,
}: Omit<FundingLine, "name" | "personId" | "lineId" | "by">): string[] => [
  day,
  reference,
  kind === null ? "Verwijderd" : activityWords[kind],
  String(minutes),
  funderWords[funder],
  correction === null ? "" : correctionWords[correction],
];

export const declarationColumns = [...fundingColumns, "Wanneer gedeclareerd"];

/** The same line in the file of the organisation, which also says in which month what came later is declared. */
export const declarationRow = (line: DeclaredLine, funder: Funder, month: string): string[] => [
  ...fundingRow({ ...line, funder }),
  line.later === null ? `In ${monthWords(month)}` : `Later, in ${monthWords(line.later.slice(0, 7))}`,
];
