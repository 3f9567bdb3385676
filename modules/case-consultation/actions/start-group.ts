import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { startGroup as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayStartAnyKind, mayStartGroup } from "../policy/groups.ts";
import { insertGroup } from "../queries/groups.ts";

/** A coordinator starts a group and gives the seats after that; anyone else starts one in their own part and chairs it. */
export const startGroup = async (session: ProfessionalSession, { left, ...group }: z.output<typeof door.input>) => {
  const { role, task } = session.actor.membership;
  assertAllowed(mayStartGroup({ role, task }, group.kind));
  if (!mayStartAnyKind(role).allowed && group.subRegion === "")
    throw new Invalid([{ pointer: "/subRegion", message: "Vul in voor welk deel van de regio de groep is." }]);
  // A group is called after a place: its name is not looked at for names of people.
  const { purpose, rules, criteria } = group;
  assertTextsMayGo(session, { purpose, rules, criteria }, left);
  const groupId = randomUUID();
  await insertGroup(session, groupId, group).catch(inWords);
  return { groupId };
};
