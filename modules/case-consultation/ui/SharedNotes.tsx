import { LoadingPart } from "@vliegwiel/ui-kit";
import { lazy, Suspense } from "react";
import type { SharedNotesProps } from "./shared-notes-props.ts";

// The part that merges is only fetched where notes are written.
const SharedNotesField = lazy(() => import("./SharedNotesField.tsx"));

/** Notes at a case by several hands at once: nobody waits, no word gets lost. */
export function SharedNotes(props: SharedNotesProps) {
  return (
    <Suspense fallback={<LoadingPart />}>
      <SharedNotesField key={props.caseId} {...props} />
    </Suspense>
  );
}
