import type { Finding } from "./finding.ts";
import { findNames } from "./names.ts";
import { findNumbers } from "./numbers.ts";

const surest = (a: Finding, b: Finding) =>
  Number(b.kind === "bsn") - Number(a.kind === "bsn") ||
  Number(b.certain) - Number(a.certain) ||
  b.end - b.start - (a.end - a.start);

/** Keeps the surest of findings that overlap: an IBAN is not also a long number. */
const withoutOverlap = (findings: Finding[]): Finding[] => {
  const byPlace = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Finding[] = [];
  let cluster: Finding[] = [];
  let end = -1;
  const close = () => {
    for (const finding of cluster.sort(surest)) {
      if (!kept.slice(-cluster.length).some((other) => finding.start < other.end && other.start < finding.end))
        kept.push(finding);
    }
    cluster = [];
  };
  for (const finding of byPlace) {
    if (finding.start >= end) close();
    cluster.push(finding);
    end = Math.max(end, finding.end);
  }
  close();
  return kept.sort((a, b) => a.start - b.start);
};

/**
 * Points at names and numbers in a Dutch text, in the order of the text, without overlaps.
 * It does not see everything: see the README of this package for what it misses.
 */
export const checkText = (text: string): Finding[] => withoutOverlap([...findNumbers(text), ...findNames(text)]);
