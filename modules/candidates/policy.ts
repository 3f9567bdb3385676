import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

/** The own organisation's part is written by whoever works with the person for it. A receiver reads. */
export const mayWrite = (ownWork: boolean): Decision =>
  ownWork
    ? allow
    : refuse("receivers-read", "Je leest mee met toestemming. Schrijven kan alleen wie deze persoon zelf begeleidt.");
