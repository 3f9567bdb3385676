import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeSeat as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeepGroup } from "../policy/groups.ts";
import { findGroup, findSeat, updateSeat } from "../queries/groups.ts";

/** Chair, mandate, and who stands behind a seat. @throws {ChangedMeanwhile} when someone was first */
export const changeSeat = async (session: ProfessionalSession, change: z.output<typeof door.input>) => {
  const saved = await findSeat(session, change.seatId);
  const group = saved && (await findGroup(session, saved.groupId));
  if (!group) throw new NotFound();
  assertAllowed(mayKeepGroup(group));
  if (!(await updateSeat(session, change).catch(inWords))) throw new ChangedMeanwhile({ saved, yours: change });
  return { done: true as const };
};
