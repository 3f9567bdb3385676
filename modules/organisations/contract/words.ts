/** The words for tasks, roles and kinds of organisations, and how they read on the screen. */
export const tasks = [
  "begeleiding",
  "bemiddeling",
  "inkomen",
  "handhaving",
  "behandeling",
  "schuldhulp",
  "ervaringsdeskundigheid",
  "coordinatie",
] as const;
export type Task = (typeof tasks)[number];

export const taskOf: Readonly<Record<Task, string>> = {
  begeleiding: "Begeleiding",
  bemiddeling: "Bemiddeling naar werk",
  inkomen: "Inkomen en uitkering",
  handhaving: "Handhaving",
  behandeling: "Behandeling",
  schuldhulp: "Schuldhulp",
  ervaringsdeskundigheid: "Ervaringsdeskundigheid",
  coordinatie: "Coördinatie",
};

export const roles = [
  "professional",
  "peer",
  "coordinator",
  "organisation-admin",
  "region-admin",
  "privacy-officer",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

export const roleOf: Readonly<Record<Role, string>> = {
  professional: "Professional",
  peer: "Ervaringsdeskundige",
  coordinator: "Coördinator",
  "organisation-admin": "Beheerder van de organisatie",
  "region-admin": "Beheerder van de regio",
  "privacy-officer": "Privacyfunctionaris van de regio",
  administrator: "Beheerder van Vliegwiel",
};

export const organisationKinds = [
  "ggz",
  "verslavingszorg",
  "gemeente",
  "uwv",
  "wsp",
  "sw-bedrijf",
  "jobcoachbureau",
  "clientorganisatie",
  "schuldhulp",
  "onderwijs",
  "overig",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const kindOf: Readonly<Record<OrganisationKind, string>> = {
  ggz: "GGZ-instelling",
  verslavingszorg: "Verslavingszorg",
  gemeente: "Gemeente",
  uwv: "UWV",
  wsp: "Werkgeversservicepunt",
  "sw-bedrijf": "Sociaal werkbedrijf",
  jobcoachbureau: "Jobcoachbureau",
  clientorganisatie: "Cliëntorganisatie",
  schuldhulp: "Schuldhulp",
  onderwijs: "Onderwijs",
  overig: "Andere organisatie",
};
