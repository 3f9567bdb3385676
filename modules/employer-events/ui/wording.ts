import { dutchDay, dutchFromTo } from "@vliegwiel/ui-kit";
import { type EventCard, type EventPage, kinds, preparations, subjectOf } from "../contract.ts";

/** "Webinar: Voorkomen dat iemand uitvalt" */
export const titleOf = (event: Pick<EventCard, "kind" | "about" | "ownAbout">): string =>
  `${kinds[event.kind]}: ${subjectOf(event)}`;

/** "donderdag 3 december 2026, 8.30 tot 10.00 uur" */
export const whenOf = ({ day, startTime, endTime }: Pick<EventCard, "day" | "startTime" | "endTime">): string =>
  `${dutchDay(day)}, ${dutchFromTo(startTime, endTime)}`;

const preparationWords: Readonly<Record<(typeof preparations)[number], string>> = {
  programme: "Wat is het programma?",
  place: "Waar is het, of wat is de link?",
  teller: "Welke werkgever vertelt het?",
  "teller-yes": "Zei de werkgever die vertelt zelf ja?",
  welcome: "Wie ontvangt de werkgevers?",
  call: "Binnen hoeveel werkdagen wordt er nagebeld?",
};

/** What the preparation asks, and whether it is known. The second question about the teller replaces the first. */
export const preparationOf = ({ missing, teller }: Pick<EventPage, "missing" | "teller">) => [
  { what: "Wat levert het een werkgever op?", done: true },
  ...preparations
    .filter((one) => (one === "teller" ? teller === null : one === "teller-yes" ? teller !== null : true))
    .map((one) => ({ what: preparationWords[one], done: !missing.includes(one) })),
];
