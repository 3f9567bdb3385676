import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { endOfDay } from "../../organisations/index.ts";
import { inWords } from "../errors/region-setup.ts";
import { mayJudgeGround } from "../policy/region-setup.ts";
import { closeBasisRow } from "../queries/setup.ts";

/** A basis ends; whatever was shared on it is closed at the next request. */
export const closeBasis = async (
  session: ProfessionalSession,
  { basisId, on }: { basisId: string; on?: string | undefined },
): Promise<{ endedAt: string }> => {
  assertAllowed(mayJudgeGround(session.actor.membership));
  const endedAt = await closeBasisRow(session, basisId, on ? endOfDay(on) : session.now).catch(inWords);
  session.journal.write({ kind: "end", of: "basis", id: basisId, at: endedAt.toISOString() });
  return { endedAt: endedAt.toISOString() };
};
