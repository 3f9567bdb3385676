import { Notice } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";

/** What an act was refused with, where it is not a form. */
export function Told({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <Notice tone="error" live="alert" title={problem.title}>
      {problem.detail && <p>{problem.detail}</p>}
    </Notice>
  );
}
