import { allow, type Decision, refuse } from "../../../platform/shared/decision.ts";

type Asker = { readonly role: string; readonly task: string };

/** The arrangement is kept by the region's admin and privacy officer. */
export const mayChangeSetup = ({ role }: Asker): Decision =>
  role === "region-admin" || role === "privacy-officer"
    ? allow
    : refuse("only-who-keeps-the-region", "Dit doen de beheerder en de privacyfunctionaris van de regio.");

/** A basis, and the ground for break-glass, are the privacy officer's own judgement. */
export const mayJudgeGround = ({ role }: Asker): Decision =>
  role === "privacy-officer"
    ? allow
    : refuse("only-the-privacy-officer", "Dit doet de privacyfunctionaris van de regio.");

/** In words why not, before someone types a reason in an emergency. The database refuses by itself as well. */
export const mayBreakTheGlass = ({ task }: Asker, ground: string, kind: string): Decision => {
  if (["gemeente", "uwv", "wsp"].includes(kind) || ["inkomen", "handhaving"].includes(task))
    return refuse("never-to-work-and-income", "Noodinzage is er niet voor werk en inkomen. Bel bij gevaar 112.");
  if (ground === "") return refuse("break-glass-is-off", "Noodinzage staat in deze regio uit. Bel bij gevaar 112.");
  return allow;
};
