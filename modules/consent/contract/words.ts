/** The stable words of access, and how they sound to the person concerned. The same as consent.purpose and consent.category. */
export const purposes = {
  "case-consultation": {
    title: "Casusoverleg",
    meaning: "Samen bespreken wat helpt als u vastloopt op weg naar werk.",
  },
  guidance: { title: "Begeleiding naar werk", meaning: "U begeleiden naar werk en tijdens het werk." },
  matching: { title: "Werk zoeken", meaning: "Een werkplek zoeken die bij u past." },
  placement: { title: "Werken en nazorg", meaning: "Zorgen dat het werk goed blijft gaan." },
  "income-advice": { title: "Uitleg over inkomen", meaning: "Uitrekenen wat werken voor uw inkomen betekent." },
} as const;
export type Purpose = keyof typeof purposes;
export const purposeWords = Object.keys(purposes) as Purpose[];

export const categories = {
  contact: { title: "Naam en contactgegevens", meaning: "Hoe u heet en hoe u te bereiken bent." },
  "work-profile": {
    title: "Wensen, talenten en werkprofiel",
    meaning: "Wat u kunt en wilt, hoeveel uren, hoe ver u reist.",
  },
  abilities: {
    title: "Wat lukt, wat niet en wat helpt op het werk",
    meaning: "In woorden over werk. Nooit een diagnose.",
  },
  benefit: { title: "Uitkering en inkomen", meaning: "Welke uitkering u hebt. Geen bedragen." },
  plan: { title: "Plan en afspraken", meaning: "Uw doel, de afspraken en wie het plan bij elkaar houdt." },
  progress: { title: "Voortgang en contacten", meaning: "Korte verslagen van hoe het gaat." },
  crisis: { title: "Afspraken voor als het misgaat", meaning: "Waaraan u het merkt, en wat dan helpt." },
  "care-link": {
    title: "Dat ik hulp krijg",
    meaning: "Van welke zorg-organisatie iets komt. Zonder dit ziet de ander dat niet.",
  },
} as const;
export type Category = keyof typeof categories;
export const categoryWords = Object.keys(categories) as Category[];

/** Who may receive. Whoever decides about the benefit (inkomen) or checks on it (handhaving) is not among them. */
export const receiverTasks = [
  "begeleiding",
  "bemiddeling",
  "behandeling",
  "schuldhulp",
  "ervaringsdeskundigheid",
  "coordinatie",
] as const;
export type ReceiverTask = (typeof receiverTasks)[number];

export const taskWords: Readonly<Record<string, string>> = {
  begeleiding: "begeleiding",
  bemiddeling: "bemiddeling naar werk",
  behandeling: "behandeling",
  schuldhulp: "hulp bij schulden",
  ervaringsdeskundigheid: "ervaringsdeskundigheid",
  coordinatie: "coördinatie",
  inkomen: "inkomen",
  handhaving: "handhaving",
};

/** Kinds of organisation that decide about benefits, in another room than the one someone is guided in. */
export const decidesAboutBenefits = (kind: string): boolean => kind === "gemeente" || kind === "uwv" || kind === "wsp";

/** Never promised: that it can't be used against someone. Said instead, word for word. */
export const notToWhoDecides =
  "Wij geven dit niet aan wie over uw uitkering beslist. Hoort een medewerker het toch, dan kan die verplicht zijn er iets mee te doen.";

export const maximumMonths = 12;
export const reminderWeeks = 6;
