import type { Agreement, Case, Colleague, LookBack, Theme } from "../../case-consultation/index.ts";
import { bottlenecks, themes } from "../../case-consultation/index.ts";

const zone = "Europe/Amsterdam";
const inDutch = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, ...options });
  // A day without a time is a day in the calendar, read at noon.
  return (moment: string | Date): string =>
    format.format(
      typeof moment === "string" && moment.length === 10 ? new Date(`${moment}T12:00:00Z`) : new Date(moment),
    );
};

/** 12 maart 2026 */
export const dutchDate = inDutch({ day: "numeric", month: "long", year: "numeric" });
/** 12 mrt 2026, for the narrow column of a table */
export const shortDate = inDutch({ day: "numeric", month: "short", year: "numeric" });
/** donderdag 12 maart 2026 */
export const dutchDay = inDutch({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
/** maart 2026 */
export const dutchMonth = inDutch({ month: "long", year: "numeric" });
const clock = (time: string): string => time.slice(0, 5).replace(":", ".");
/** "13.30 uur", from what the database keeps as 13:30:00 */
export const hour = (time: string): string => `${clock(time)} uur`;
/** "13.30 tot 15.00 uur" */
export const fromTo = (start: string, end: string): string => `${clock(start)} tot ${hour(end)}`;

/** "Ilse, Gemeente Waterland": as on the screen, so also without a name where the reader may not know it. */
export const byLine = ({ name, functionTitle, organisation }: Colleague): string =>
  [name ?? (functionTitle || "Een collega"), organisation].filter(Boolean).join(", ");

export const themeWord = (theme: Theme): string => (theme === "" ? "" : themes[theme]);

/** "Geld, wet of regel": what it gets stuck on. */
export const bottleneckWords = (found: Case["bottlenecks"]): string =>
  found.map((one, index) => (index === 0 ? bottlenecks[one] : bottlenecks[one].toLowerCase())).join(", ");

export const helpedWord: Record<LookBack["helped"], string> = {
  yes: "Ja, het hielp",
  "a-bit": "Een beetje",
  no: "Nee, nog niet",
  "too-early": "Te vroeg om te zeggen",
};

/** How far a promise is: on paper there is no colour, so it is said in words. */
export const stateWord = ({ state, accepted }: Pick<Agreement, "state" | "accepted">): string => {
  if (state === "done") return "Gedaan";
  if (state === "dropped") return "Vervallen";
  return accepted ? "Toegezegd" : "Nog niet toegezegd";
};

/** What stands at the foot of every paper for colleagues. */
export const footFor = (now: Date): string =>
  `Gedrukt op ${dutchDate(now)}. Vertrouwelijk: vernietig dit papier na gebruik.`;
