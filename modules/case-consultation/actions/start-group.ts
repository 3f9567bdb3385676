import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { startGroup as door } from "../contract.ts";
import { mayStartGroup } from "../policy/verbs.ts";
import { insertGroup } from "../queries/groups.ts";

/** A coordinator starts a group in the own region; seats are given after that. */
export const startGroup = async (session: ProfessionalSession, group: z.output<typeof door.input>) => {
  assertAllowed(mayStartGroup(session.actor.membership.role));
  const groupId = randomUUID();
  await insertGroup(session, groupId, group);
  return { groupId };
};
