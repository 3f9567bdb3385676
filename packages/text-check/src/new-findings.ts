import { checkText } from "./check.ts";
import type { Finding } from "./finding.ts";

const sameAs = ({ kind, text }: Finding) => `${kind} ${text}`;

/**
 * What the check points at in a text that was not pointed at before: what others wrote and looked at is not asked of
 * who writes now.
 */
export const newFindings = (before: string, after: string): Finding[] => {
  const known = new Map<string, number>();
  for (const finding of checkText(before)) known.set(sameAs(finding), (known.get(sameAs(finding)) ?? 0) + 1);
  return checkText(after).filter((finding) => {
    const left = known.get(sameAs(finding)) ?? 0;
    known.set(sameAs(finding), left - 1);
    return left <= 0;
  });
};
