import { evaluate } from "../rule.ts";
import type { HouseholdSituation } from "./explore.ts";
import { householdMonth } from "./household-month.ts";
import { inEuros } from "./on-the-wire.ts";
import { situationShape } from "./situation.ts";
import { amountOn, type LineId, lineLabels } from "./statement.ts";

/** A line on which the paper of the person says something else than we compute. */
export type PaperDifference = {
  readonly id: LineId;
  readonly label: string;
  readonly ours: number;
  readonly onPaper: number;
  readonly explanation: string;
};

/** Below this it is rounding. */
const rounding = 1;

const reasons: { readonly [Id in LineId]?: string } = {
  wage: "Op uw loonstrook kan ook een toeslag, overwerk of een periode van vier weken staan. Dan klopt het uurloon × uren niet precies.",
  pension: "Kijk op uw loonstrook bij pensioen: dat bedrag verschilt per werkgever.",
  "wage-withholding":
    "Kijk op uw loonstrook of de loonheffingskorting aan staat. Ook pensioen en een andere loonperiode maken verschil.",
  benefit: "UWV kan een ander maandloon of een andere maand hebben gebruikt. Kijk in uw laatste beslissing.",
  "benefit-withholding": "Kijk op de specificatie van UWV of de loonheffingskorting aan staat.",
  "social-assistance":
    "De gemeente kan een andere norm, een verlaging of een andere vrijlating gebruiken. Op uw specificatie is het vakantiegeld er vaak al af.",
  "care-allowance": "Dienst Toeslagen rekent met het inkomen dat u heeft doorgegeven. Kijk of dat nog klopt.",
  "rent-allowance":
    "Dienst Toeslagen rekent met de huur en het inkomen die u heeft doorgegeven. Kijk of die nog kloppen.",
  "child-budget": "Dienst Toeslagen rekent met het inkomen dat u heeft doorgegeven. Kijk of dat nog klopt.",
  "childcare-allowance":
    "Dienst Toeslagen rekent met de uren en de prijs die u heeft doorgegeven. Kijk of die nog kloppen.",
};

const usual = "Wij kennen niet alles van uw situatie. Neem uw papieren mee naar een gesprek.";

/**
 * Puts amounts from a payslip or benefit statement beside our outcome, and says where a difference can come from.
 * @param papers euros per month by line, as a positive amount
 */
export const besideYourPapers = (
  date: string,
  now: HouseholdSituation,
  papers: { readonly [Id in LineId]?: number },
): PaperDifference[] => {
  const situation = situationShape.read(now, "/now", []);
  if (!situation) return [];
  const { value } = evaluate(householdMonth, date, situation, { steps: false });
  return (Object.keys(papers) as LineId[]).flatMap((id) => {
    const onPaper = papers[id];
    const ours = Math.abs(inEuros(amountOn(value, id)));
    if (onPaper === undefined || Math.abs(onPaper - ours) < rounding) return [];
    return [{ id, label: lineLabels[id], ours, onPaper, explanation: reasons[id] ?? usual }];
  });
};
