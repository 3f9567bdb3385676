import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { endGroup as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeepGroup } from "../policy/groups.ts";
import { closeGroup, findGroup } from "../queries/groups.ts";

/** Who sat there goes on reading; nothing new comes. @throws {ChangedMeanwhile} when someone changed the group first */
export const endGroup = async (session: ProfessionalSession, { left, ...ending }: z.output<typeof door.input>) => {
  const group = await findGroup(session, ending.groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayKeepGroup(group));
  assertTextsMayGo(session, { because: ending.because }, left);
  if (!(await closeGroup(session, ending).catch(inWords)))
    throw new ChangedMeanwhile({ saved: { name: group.name, version: group.version }, yours: ending });
  return { done: true as const };
};
