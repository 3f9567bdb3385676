import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { writeNote as door } from "../contract.ts";
import { mayNote } from "../policy/verbs.ts";
import { insertWriting, noteFactsOf } from "../queries/writing.ts";

/** Each note is a row of its own, so that several hands can write at once. */
export const writeNote = async (session: ProfessionalSession, { caseId, text, left }: z.output<typeof door.input>) => {
  const facts = await noteFactsOf(session, caseId);
  if (!facts) throw new NotFound();
  assertAllowed(mayNote(facts));
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertWriting(session, "note", { id, caseId, text });
  return { id, version: 1 };
};
