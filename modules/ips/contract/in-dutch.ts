import type { ActivityKind, CloseReason, Funder, MomentKind, PhaseName, Place, referrers, sources } from "./words.ts";

/** The words on the screen and in files, in one place. */
export const phaseWords: Readonly<Record<PhaseName, string>> = {
  wish: "Werkwens",
  talks: "Eerste gesprekken",
  intake: "Intake en werkprofiel",
  searching: "Werk zoeken",
  placement: "Begin van een baan",
  support: "Steun op het werk",
  "job-lost": "Baan gestopt, opnieuw zoeken",
  closed: "Gestopt",
};
export const activityWords: Readonly<Record<ActivityKind, string>> = {
  talk: "Gesprek vóór IPS",
  profile: "Werkprofiel maken of bijwerken",
  employer: "Contact met een werkgever",
  support: "Steun aan de persoon",
  "support-employer": "Steun aan de werkgever",
  career: "Verder op het werk: scholing, meer taken",
  income: "Uitleg over inkomen",
  disclosure: "Gesprek over wel of niet vertellen",
  team: "Contact met het behandelteam",
  payer: "Contact met UWV of gemeente",
  outreach: "Langsgaan of bellen na stilte",
};
export const placeWords: Readonly<Record<Place, string>> = {
  "at-work": "Op het werk",
  outside: "Buiten of thuis",
  office: "Op kantoor of in de instelling",
  phone: "Telefoon",
  video: "Beeldbellen",
};
export const funderWords: Readonly<Record<Funder, string>> = {
  zvw: "Zorgverzekeraar (Zvw)",
  uwv: "UWV",
  gemeente: "Gemeente",
  eigen: "Eigen organisatie",
};
export const referrerWords: Readonly<Record<(typeof referrers)[number], string>> = {
  self: "De persoon zelf",
  "treatment-team": "Het behandelteam",
  family: "Iemand uit de omgeving",
  municipality: "De gemeente",
  uwv: "UWV",
  other: "Iemand anders",
};
export const closeWords: Readonly<Record<CloseReason, string>> = {
  works: "Werkt, steun niet meer nodig",
  "works-handed-over": "Werkt, iemand anders geeft steun",
  "day-activities": "Kiest zelf voor dagbesteding",
  "other-wish": "Wil nu iets anders dan werk",
  "no-contact": "Geen contact meer",
  "no-money": "Geen geld voor het traject",
  health: "Gaat nu niet, door gezondheid",
  moved: "Verhuisd of andere organisatie",
  other: "Iets anders",
};
export const correctionWords = {
  "other-funder": "Andere betaler",
  "not-done": "Hoort niet bij een betaler",
} as const;
export const momentWords: Readonly<Record<MomentKind, string>> = {
  "treatment-team": "Overleg met een behandelteam",
  unit: "Bespreking in het IPS-team",
  "payer-planned": "Gepland overleg met UWV of gemeente",
  supervision: "Supervisie van de teamleider",
  field: "Teamleider mee het veld in",
  results: "Resultaten besproken, doelen gesteld",
};
export const sourceWords: Readonly<Record<(typeof sources)[number], string>> = {
  records: "Uit wat hier staat",
  talks: "Uit gesprekken",
  observed: "Zelf gezien",
  papers: "Uit papieren of afspraken",
  other: "Anders",
};

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
/** "2026-10" is "oktober 2026". */
export const monthWords = (month: string): string => {
  const [year = "", number = ""] = month.split("-");
  return `${months[Number(number) - 1] ?? ""} ${year}`;
};
