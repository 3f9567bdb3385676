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
  instruments: ["regions"],
  benefits: [],
  "text-help": [],
  organisations: ["regions"],
  identity: ["organisations"],
  consent: ["organisations", "regions", "text-help"],
  audit: ["organisations"],
  notifications: ["regions", "organisations", "consent"],
  candidates: ["consent", "text-help"],
  counselling: ["organisations", "consent", "notifications", "candidates", "benefits", "text-help"],
  employers: ["regions", "organisations", "notifications", "text-help"],
  vacancies: ["regions", "organisations", "notifications", "employers", "text-help"],
  profiles: ["regions", "organisations", "consent", "notifications", "candidates", "text-help"],
  placements: [
    "regions",
    "organisations",
    "consent",
    "notifications",
    "candidates",
    "employers",
    "vacancies",
    "text-help",
  ],
  aftercare: [
    "regions",
    "organisations",
    "consent",
    "notifications",
    "candidates",
    "employers",
    "placements",
    "text-help",
  ],
  "case-consultation": ["regions", "organisations", "consent", "notifications", "candidates", "text-help"],
  lessons: ["organisations", "consent", "notifications", "case-consultation", "text-help"],
  "live-meetings": [
    "regions",
    "organisations",
    "consent",
    "notifications",
    "candidates",
    "case-consultation",
    "text-help",
  ],
  continuity: ["organisations", "notifications", "case-consultation", "lessons", "live-meetings", "text-help"],
  rereading: ["notifications", "case-consultation", "lessons", "live-meetings", "profiles", "text-help"],
  papers: ["regions", "organisations", "consent", "case-consultation", "lessons", "live-meetings", "continuity"],
  work: [
    "regions",
    "organisations",
    "consent",
    "notifications",
    "candidates",
    "counselling",
    "employers",
    "aftercare",
    "case-consultation",
    "lessons",
    "live-meetings",
    "continuity",
  ],
};
