import { activityWords, correctionWords, funderWords } from "../contract/in-dutch.ts";
import type { FundingLine } from "../contract.ts";

export const fundingColumns = ["Datum", "Code in eigen dossier", "Activiteit", "Minuten", "Betaler", "Correctie"];

/** One line as the administration of the organisation takes it: a code, never a name. */
export const fundingRow = ({
  day,
  reference,
  kind,
  minutes,
  funder,
  correction,
}: Omit<FundingLine, "name">): string[] => [
  day,
  reference,
  kind === null ? "Verwijderd" : activityWords[kind],
  String(minutes),
  funderWords[funder],
  correction === null ? "" : correctionWords[correction],
];
