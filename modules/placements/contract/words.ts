import type { Condition, partnerKinds } from "./counts.ts";
import type { contractForms, Kind, roles } from "./facts.ts";

/** The words of what is counted: the same on the screen and in a file. */
type Words<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>;

export const kindWords: Readonly<Record<Kind, string>> = {
  paid: "Betaald werk",
  trial: "Proefplaatsing",
  "work-experience": "Werkervaringsplaats",
  unpaid: "Onbetaald werk",
  "day-activities": "Dagbesteding",
  sheltered: "Beschut werk",
};

export const contractWords: Words<typeof contractForms> = {
  permanent: "Vast contract",
  "fixed-term": "Tijdelijk contract",
  agency: "Via een uitzendbureau",
  secondment: "Gedetacheerd",
  "on-call": "Oproepcontract",
  none: "Geen arbeidscontract",
  unknown: "Nog niet bekend",
};

export const roleWords: Words<typeof roles> = {
  person: "De persoon zelf",
  employer: "De werkgever",
  ips: "IPS-coach",
  jobcoach: "Jobcoach",
  wsp: "Werkgeversservicepunt",
  gemeente: "Gemeente",
  uwv: "UWV",
  "sw-bedrijf": "Sociaal werkbedrijf",
  other: "Een ander",
};

export const partnerWords: Words<typeof partnerKinds> = {
  region: "De hele regio",
  gemeente: "Gemeenten",
  uwv: "UWV",
  wsp: "Werkgeversservicepunt",
  ggz: "Zorg",
  "sw-bedrijf": "Sociaal werkbedrijf",
  jobcoachbureau: "Jobcoachbureaus",
  funder: "Wie betaalt",
};

export const conditionWords: Readonly<Record<Condition, string>> = {
  roles: "door een ander tot stand gekomen",
  contract: "met een ander contract",
  kind: "met een ander soort werk",
  hours: "met te weinig uren",
  duration: "niet lang genoeg, of nog niet",
};
