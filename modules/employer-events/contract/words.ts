/** What it is, and what it is about: words that employers read as well. */
export const kinds = {
  webinar: "Webinar",
  "practice-table": "Praktijktafel",
  "company-visit": "Bedrijfsbezoek",
  gathering: "Ontbijt of bijeenkomst",
} as const;
export const subjects = {
  placement: "Iemand een plek geven",
  staying: "Voorkomen dat iemand uitvalt",
  own: "Iets anders",
} as const;
export const answers = {
  yes: "Komt",
  no: "Komt niet",
  "other-time": "Liever een andere keer",
} as const;
export const outcomes = {
  nothing: "Geen vervolg",
  lead: "Wil verder praten over een werkplek",
  room: "Iemand mag komen kijken",
  ambassador: "Wil het aan andere werkgevers vertellen",
} as const;

export type Kind = keyof typeof kinds;
export type Subject = keyof typeof subjects;
export type Answer = keyof typeof answers;
export type Outcome = keyof typeof outcomes;

/** The keys of one of the above, for a choice. */
export const keysOf = <Words extends Readonly<Record<string, string>>>(words: Words): (keyof Words & string)[] =>
  Object.keys(words);

/** "12 van de 30 (40%)"; under ten only the numbers, because a percentage of few says nothing. */
export const share = (part: number, whole: number): string =>
  `${part} van de ${whole}${whole >= 10 ? ` (${Math.round((part / whole) * 100)}%)` : ""}`;

/** What it is about, in words. */
export const subjectOf = ({ about, ownAbout }: { readonly about: Subject; readonly ownAbout: string }): string =>
  about === "own" ? ownAbout : subjects[about];
