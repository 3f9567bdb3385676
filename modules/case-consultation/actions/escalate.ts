import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { escalate as door } from "../contract.ts";
import { mayEscalate } from "../policy/bringing.ts";
import { findCase } from "../queries/cases.ts";
import { mandatesAt, namesAtCase, putBefore, stuckAt } from "../queries/escalation.ts";
import { nameIn } from "../rules/names.ts";

/** Puts what is stuck before someone who may decide: about an organisation and a role, never about a colleague. */
export const escalate = async (session: ProfessionalSession, input: z.output<typeof door.input>) => {
  const { caseId, about, toMembershipId, reason, left } = input;
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayEscalate(found.mayEscalate));
  if (!(await stuckAt(session, caseId)).some(({ kind, id }) => kind === about.kind && id === about.id))
    throw new Invalid([{ pointer: "/about", message: "Dit zit niet (meer) vast. Kies iets anders." }]);
  if (!(await mandatesAt(session, caseId)).some(({ membershipId }) => membershipId === toMembershipId))
    throw new Invalid([{ pointer: "/toMembershipId", message: "Kies iemand uit de lijst." }]);
  const named = nameIn(reason, await namesAtCase(session, caseId));
  if (named)
    throw new Invalid([
      { pointer: "/reason", message: `Noem de organisatie en de functie, niet de collega. Haal “${named}” weg.` },
    ]);
  assertTextsMayGo(session, { reason }, left);
  const id = randomUUID();
  await putBefore(session, { id, caseId, about, toMembershipId, reason });
  return { id };
};
