import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { EscalationPage } from "../contract.ts";
import { mayDecide } from "../policy/bringing.ts";
import { findEscalation } from "../queries/escalation.ts";

/** @throws {NotFound} also for one about a case one does not see, that was not put before the reader */
export const showEscalation = async (
  session: ProfessionalSession,
  { escalationId }: { escalationId: string },
): Promise<EscalationPage> => {
  const found = await findEscalation(session, escalationId);
  if (!found) throw new NotFound();
  const { mine, ...rest } = found;
  return { ...rest, may: { answer: mayDecide(mine) } };
};
