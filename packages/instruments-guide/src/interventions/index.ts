import type { Facts } from "../facts.ts";
import type { Intervention } from "./intervention.ts";
import { methods } from "./methods.ts";
import { others } from "./others.ts";
import { support } from "./support.ts";
import { trajectories } from "./trajectories.ts";
import { work } from "./work.ts";

export type { Intervention } from "./intervention.ts";

/** The 67 interventions; where each was described stands in `publications`. */
export const interventions: readonly Intervention[] = [...trajectories, ...support, ...work, ...methods, ...others];

/** The publications that `sources` of an intervention point at. */
export const publications: Readonly<Record<string, string>> = {
  "voorbeeldregios-2017": "Onderzoek in vier voorbeeldregio’s (2016-2017)",
  "routekaart-2017": "Routekaart psychische aandoeningen en werk (2017)",
  "tussenstand-2018": "Stand van zaken en patronen (2018)",
  "portretten-2019": "Portretten van 31 arbeidsmarktregio’s (2019)",
  "werkgeverspilot-2020": "Verslag van de pilot Werkgeversfocus in vijf regio’s (2020)",
};

/** What is for professionals or employers, or is an instrument with rules of its own, is not for the person to choose. */
const notForThePerson = new Set<Intervention["kind"]>(["scheme", "training", "meeting", "stigma", "standard", "care"]);

/** @returns the interventions meant for someone with these facts; what is not known leaves nothing out */
export const interventionsFor = ({ severity, employed_now }: Facts): Intervention[] => {
  const groups = new Set(["breed", "kandidaten", "blijvende beperking", "werkzoekenden"]);
  if (severity !== "CMD") groups.add("EPA");
  if (severity !== "EPA") groups.add("CMD");
  if (employed_now !== false) groups.add("werknemers");
  return interventions.filter(
    ({ kind, targetGroups }) =>
      !notForThePerson.has(kind) &&
      // An aid "for everyone" is a tool in the hands of a professional.
      !(kind === "aid" && targetGroups.includes("breed")) &&
      targetGroups.some((group) => groups.has(group)),
  );
};
