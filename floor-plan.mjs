/**
 * Which module may lean on which, lowest floor first. The walls
 * (.dependency-cruiser.mjs) and the order of access.sql both follow this list.
 *
 * A new module gets a line here before it gets a folder: the walls test refuses a folder without a floor.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const floorPlan = {
  regions: [],
  organisations: ["regions"],
  identity: ["organisations"],
  consent: ["organisations", "regions"],
  audit: ["organisations"],
  candidates: ["consent"],
  "case-consultation": ["organisations", "consent", "candidates"],
  work: ["regions", "organisations", "consent", "candidates", "case-consultation"],
};
