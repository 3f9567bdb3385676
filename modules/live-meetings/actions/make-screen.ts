import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive } from "../queries/run.ts";
import { insertScreen } from "../queries/screen.ts";
import { hashOf, newCode, newSecret } from "../rules/opening.ts";

/** Code and link are told once, to the chair who asked; the house keeps their hashes. */
export const makeScreen = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  const code = newCode();
  const secret = newSecret();
  await insertScreen(session, { id: randomUUID(), meetingId, code: hashOf(code), link: hashOf(secret) });
  // Behind the hash sign: a browser keeps that part to itself, so it stands in no log.
  return { code: `${code.slice(0, 4)} ${code.slice(4)}`, link: `${session.visit.baseUrl}/scherm#${secret}` };
};
