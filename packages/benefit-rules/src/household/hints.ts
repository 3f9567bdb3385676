import { numbersOn } from "../parameters/index.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Adults } from "./person.ts";
import type { Situation, UwvBenefit } from "./situation.ts";

/** The social minimum before tax, as part of the minimum wage: only to know when to point at the Toeslagenwet. */
const socialMinimum: { readonly [K in Situation["household"]["kind"]]: number } = {
  single: 0.7,
  "single-parent": 0.7,
  couple: 1,
};

/** What may exist beside a benefit of UWV and is not in the statement: said, never guessed. */
export const hintsBeside = (
  sheet: Worksheet,
  benefit: UwvBenefit,
  { kind }: Situation["household"],
  { self, partner }: Adults,
): void => {
  const income = (self.uwv?.paid ?? 0) + self.earning.gross + (partner?.earning.gross ?? 0);
  if (income < numbersOn(sheet.date)("wml.month_reference").inCents * socialMinimum[kind])
    sheet.warn(
      "Uw inkomen is lager dan het sociaal minimum. Misschien krijgt u een toeslag van UWV (Toeslagenwet). Die is niet meegerekend. Vraag UWV.",
    );
  if (benefit.kind === "wga" || benefit.kind === "iva" || benefit.kind === "wajong")
    sheet.warn("De tegemoetkoming die UWV een keer per jaar betaalt, is niet meegerekend.");
};
