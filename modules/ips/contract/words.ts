/** The words of IPS that travel between browser and server. */
export const phases = ["wish", "talks", "intake", "searching", "placement", "support", "job-lost", "closed"] as const;
export type PhaseName = (typeof phases)[number];

export const referrers = ["self", "treatment-team", "family", "municipality", "uwv", "other"] as const;
export const closeReasons = [
  "works",
  "works-handed-over",
  "day-activities",
  "other-wish",
  "no-contact",
  "no-money",
  "health",
  "moved",
  "other",
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Who pays for an hour. Words of Dutch practice. */
export const funders = ["zvw", "uwv", "gemeente", "eigen"] as const;
export type Funder = (typeof funders)[number];

export const activityKinds = [
  "talk",
  "profile",
  "employer",
  "support",
  "support-employer",
  "career",
  "income",
  "disclosure",
  "team",
  "payer",
  "outreach",
] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const places = ["at-work", "outside", "office", "phone", "video"] as const;
export type Place = (typeof places)[number];

export const momentKinds = ["treatment-team", "unit", "payer-planned", "supervision", "field", "results"] as const;
export type MomentKind = (typeof momentKinds)[number];
export const sources = ["records", "talks", "observed", "papers", "other"] as const;
