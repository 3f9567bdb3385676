import type { Finder } from "./finder.ts";
import { findNumbers } from "./numbers.ts";

/** All that look at a text. The order does not matter. */
export const finders: readonly Finder[] = [findNumbers];
