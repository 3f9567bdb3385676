import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { givePermission as door } from "../contract.ts";
import { lastDayRefused } from "../errors.ts";
import { mayGivePermission } from "../policy.ts";
import { insertPermission, storeAnswer } from "../queries/acts.ts";
import { possibleReceivers } from "../queries/mine.ts";
import { assertAsShown } from "../rules/as-shown.ts";

/** Gives a written permission, with the explanation as the person read it. */
export const givePermission = async (session: PersonSession, { requestId, ...given }: z.output<typeof door.input>) => {
  assertAllowed(mayGivePermission(session.actor));
  assertAsShown(given, await possibleReceivers(session));
  const permissionId = randomUUID();
  await insertPermission(session, { id: permissionId, ...given }).catch(lastDayRefused);
  if (requestId) await storeAnswer(session, requestId, "given");
  return { personId: session.actor.personId, permissionId };
};
