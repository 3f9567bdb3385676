import type { FirstContact, Phase } from "../contract.ts";
import { firstContactDays } from "../data/fidelity.ts";
import { daysBetween, plusDays } from "./days.ts";

type Contact = { readonly kind: string; readonly day: string; readonly inPerson: boolean | null };

/** The clock of thirty days from the intake to the first personal contact with an employer. */
export const firstContact = (
  phases: readonly Pick<Phase, "phase" | "from">[],
  activities: readonly Contact[],
  today: string,
): FirstContact => {
  const intake = phases.find(({ phase }) => phase === "intake")?.from;
  if (intake === undefined) return { state: "before-intake", dueOn: null, on: null, days: null };
  const dueOn = plusDays(intake, firstContactDays);
  const [on] = activities
    .filter(({ kind, inPerson, day }) => kind === "employer" && inPerson && day >= intake)
    .map(({ day }) => day)
    .sort();
  if (on === undefined)
    return { state: today > dueOn ? "due" : "running", dueOn, on: null, days: daysBetween(today, dueOn) };
  return { state: on <= dueOn ? "in-time" : "late", dueOn, on, days: daysBetween(intake, on) };
};
