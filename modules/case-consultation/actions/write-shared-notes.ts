import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { type Merged, mergeEdits, NoPlainText, SomethingBefore } from "../../../platform/shared/one-text.ts";
import { holdsUnseen } from "../../../platform/shared/typed-text.ts";
import { assertAddedMayGo } from "../../text-help/index.ts";
import { type writeSharedNotes as door, longestSharedText } from "../contract.ts";
import { EditsMissing } from "../errors.ts";
import { mayNote } from "../policy/verbs.ts";
import { lockSharedNotes, saveSharedNotes } from "../queries/shared-notes.ts";
import { noteFactsOf } from "../queries/writing.ts";
import { lacking } from "../rules/lacking.ts";

/** Edits of one hand come in with those of the others; what stands in the way of one holds up nobody else. */
export const writeSharedNotes = async (
  session: ProfessionalSession,
  { caseId, since, update, left }: z.output<typeof door.input>,
) => {
  const facts = await noteFactsOf(session, caseId);
  if (!facts) throw new NotFound();
  assertAllowed(mayNote(facts));
  const stored = await lockSharedNotes(session, caseId);
  if (!stored) throw new NotFound();
  const merged = merge(stored.state, Buffer.from(update, "base64url"));
  assertFits(merged.text);
  assertAddedMayGo(session, "text", { before: stored.text, after: merged.text }, left);
  const changed = Buffer.compare(stored.state, merged.state) !== 0;
  const version = changed ? await saveSharedNotes(session, caseId, merged) : stored.version;
  return { ...lacking(merged.state, since), version };
};

const merge = (state: Uint8Array, update: Uint8Array): Merged => {
  try {
    return mergeEdits(state, update);
  } catch (error) {
    if (error instanceof SomethingBefore) throw new EditsMissing();
    if (error instanceof NoPlainText) throw new Invalid([{ pointer: "/update", message: "Dit is geen gewone tekst." }]);
    throw error;
  }
};

/** @throws {Invalid} */
const assertFits = (text: string): void => {
  if (text.length > longestSharedText)
    throw new Invalid([
      {
        pointer: "/text",
        message: `Dit is te lang: houd het bij ${longestSharedText.toLocaleString("nl-NL")} tekens. Wat je typte, staat er nog.`,
      },
    ]);
  if (holdsUnseen(text)) throw new Invalid([{ pointer: "/text", message: "Hier staan tekens in die niemand ziet." }]);
};
