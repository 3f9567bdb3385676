const roles: Readonly<Record<string, string>> = {
  professional: "Professional",
  peer: "Ervaringsdeskundige",
  coordinator: "Coördinator",
  "organisation-admin": "Beheerder van de organisatie",
  "region-admin": "Beheerder van de regio",
  "privacy-officer": "Privacy officer",
  administrator: "Beheerder van Vliegwiel",
};
export const roleOf = (role: string): string => roles[role] ?? role;

const grounds: Readonly<Record<string, string>> = {
  "ouderlijk-gezag": "Als ouder of voogd",
  curator: "Als curator",
  mentor: "Als mentor",
  bewindvoerder: "Als bewindvoerder",
  gemachtigde: "Als gemachtigde",
};
export const groundOf = (ground: string | null): string => (ground && grounds[ground]) || "Als vertegenwoordiger";

const states: Readonly<Record<string, string>> = {
  open: "Wacht op antwoord",
  accepted: "Aangenomen",
  withdrawn: "Ingetrokken",
  expired: "Verlopen",
};
export const stateOf = (state: string): string => states[state] ?? state;
