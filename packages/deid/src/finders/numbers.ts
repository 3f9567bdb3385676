import { passesElevenTest } from "../checksums.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

const digits = /(?<![\p{L}\d])\d(?:[ .-]?\d){8}(?![\p{L}\d])/gu;

/** Citizen service numbers. */
export const findNumbers: Finder = ({ text }) =>
  [...text.matchAll(digits)].map(({ 0: found, index: start }): Candidate => {
    const passes = passesElevenTest(found.replace(/\D/g, ""));
    return { start, end: start + found.length, category: passes ? "bsn" : "id", certainty: passes ? "sure" : "maybe" };
  });
