import type { Theme } from "../contract.ts";

/** What stands in the form of a case. */
export type Typed = { theme: Theme; question: string; tried: string; wanted: string; ownTitle: string };
