import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../case-consultation/index.ts";
import { findLive, insertParked } from "../queries/run.ts";

/** For later, and without whose idea it was. */
export const park = async (
  session: ProfessionalSession,
  { meetingId, text, confirmed }: { meetingId: string; text: string; confirmed: boolean },
) => {
  const { seated } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertTextsMayGo({ text }, confirmed);
  const id = randomUUID();
  await insertParked(session, { id, meetingId, text });
  return { id };
};
