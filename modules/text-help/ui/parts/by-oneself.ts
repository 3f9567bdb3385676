import type { Mark } from "../../contract.ts";

/**
 * A mark in what someone writes about themselves. What would stand in the place of a name or a number is worded for a
 * colleague ("mijn kandidaat", "bij de inbrenger"): here it is only taken out, or told anew by the writer.
 */
export const byOneself = (mark: Mark): Mark =>
  /\bkandidaat\b|\binbrenger\b/u.test(mark.suggestion) ? { ...mark, suggestion: "" } : mark;
