import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";

/**
 * Points at places of one kind. Finders do not know each other: what overlaps is settled in resolve.ts.
 * Every repetition in a pattern has an upper bound, so that no text makes a finder think for long.
 */
export type Finder = (page: Page) => Candidate[];
