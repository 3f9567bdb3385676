import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo, type Left } from "../../text-help/index.ts";
import { findLive, insertParked } from "../queries/run.ts";

/** For later, and without whose idea it was. */
export const park = async (
  session: ProfessionalSession,
  { meetingId, text, left }: { meetingId: string; text: string; left: Left[] },
) => {
  const { seated } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertParked(session, { id, meetingId, text });
  return { id };
};
