import { numbersOn } from "../parameters/index.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Adults } from "./person.ts";
import type { Situation, TaxedBenefit } from "./situation.ts";

/** The social minimum before tax, as part of the minimum wage: only to know when to point at the Toeslagenwet. */
const socialMinimum: { readonly [K in Situation["household"]["kind"]]: number } = {
  single: 0.7,
  "single-parent": 0.7,
  couple: 1,
};

/** What may exist beside a taxed benefit and is not in the statement: said, never guessed. */
export const hintsBeside = (
  sheet: Worksheet,
  benefit: TaxedBenefit,
  { household: { kind }, supplement }: Situation,
  { self, partner }: Adults,
): void => {
  const income = (self.taxed?.paid ?? 0) + self.earning.gross + (partner?.earning.gross ?? 0);
  if (benefit.kind === "ioaw") return;
  if (!supplement && income < numbersOn(sheet.date)("wml.month_reference").inCents * socialMinimum[kind])
    sheet.warn(
      "Uw inkomen is lager dan het sociaal minimum. Misschien krijgt u een toeslag van UWV (Toeslagenwet). Die is niet meegerekend. Vraag UWV.",
    );
  if (benefit.kind !== "ww" && benefit.kind !== "zw")
    sheet.warn("De tegemoetkoming die UWV een keer per jaar betaalt, is niet meegerekend.");
};
