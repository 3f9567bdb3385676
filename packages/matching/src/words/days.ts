import type { Day } from "../person.ts";

/** The days of the week as they stand in a sentence. */
export const dayNames = {
  mon: "maandag",
  tue: "dinsdag",
  wed: "woensdag",
  thu: "donderdag",
  fri: "vrijdag",
  sat: "zaterdag",
  sun: "zondag",
} as const satisfies Record<Day, string>;
