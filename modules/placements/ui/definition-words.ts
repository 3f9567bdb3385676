import { count, dutchNumber } from "@vliegwiel/ui-kit";
import type { Definition } from "../contract.ts";
import { contractWords, kindWords, partnerWords, roleWords } from "./wording.ts";

type Asks = Pick<Definition, "minHours" | "minDays" | "kinds" | "contractForms" | "roles">;
const list = new Intl.ListFormat("nl-NL", { type: "disjunction" });
const either = (words: readonly string[]): string => list.format(words.map((word) => word.toLowerCase()));
/** Abbreviations keep their capitals. */
const rolesInWords = (roles: Definition["roles"]): string => list.format(roles.map((role) => roleWords[role]));

/** "ten minste 12 uur per week; betaald werk of beschut werk; ten minste 91 dagen" */
export const asksInWords = ({ minHours, minDays, kinds, contractForms, roles }: Asks): string =>
  [
    minHours > 0 && `ten minste ${dutchNumber(minHours)} uur per week`,
    kinds.length > 0 && either(kinds.map((one) => kindWords[one])),
    contractForms.length > 0 && either(contractForms.map((one) => contractWords[one])),
    minDays > 0 && `ten minste ${count(minDays, "dag", "dagen")}`,
    roles.length > 0 && `door: ${rolesInWords(roles)}`,
  ]
    .filter(Boolean)
    .join("; ") || "al het werk";

/** Of which partner it is. */
export const whose = ({ organisation, partnerKind }: Pick<Definition, "organisation" | "partnerKind">): string =>
  organisation ?? (partnerKind ? partnerWords[partnerKind] : "");
