import { dutchDate, Notice } from "@vliegwiel/ui-kit";
import type { Case } from "../contract.ts";

const goingWord = {
  draft: "Dit concept gaat weg",
  notes: "De notities gaan weg",
  case: "Deze casus gaat weg",
} as const;

/** Said four weeks before: Vliegwiel is a workspace, what must be kept is kept elsewhere. */
export function Goes({ found }: { found: Case }) {
  return found.goes.map(({ what, on }) => (
    <Notice key={what} tone="warning" title={`${goingWord[what]} op ${dutchDate(on)}`}>
      <p>
        {what === "draft"
          ? "Je werkte er al een tijd niet meer aan. Typ je verder, dan blijft het staan."
          : "Kopieer wat je moet bewaren naar je eigen dossier."}
      </p>
    </Notice>
  ));
}
