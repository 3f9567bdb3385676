import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { giveSeat as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeepGroup, roomFor } from "../policy/groups.ts";
import { findGroup, findSeat, insertSeat, updateSeat } from "../queries/groups.ts";

/** Gives someone of the region a seat. Of a named case they see the name only when the person chose their organisation. */
export const giveSeat = async (session: ProfessionalSession, request: z.output<typeof door.input>) => {
  const group = await findGroup(session, request.groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayKeepGroup(group));
  if (group.seats.some(({ membershipId }) => membershipId === request.membershipId))
    throw new Invalid([{ pointer: "/membershipId", message: "Deze collega zit al in de groep." }]);
  const colleague = group.withoutSeat.find(({ membershipId }) => membershipId === request.membershipId);
  if (!colleague) throw new Invalid([{ pointer: "/membershipId", message: "Kies iemand uit de regio van de groep." }]);
  const room = roomFor(colleague, group.seats, group.settings.maxPerOrganisation);
  if (!room.allowed) throw new Invalid([{ pointer: "/membershipId", message: room.detail }]);
  const seatId = randomUUID();
  await insertSeat(session, { seatId, ...request }).catch(inWords);
  if (request.backedBy !== "") {
    const seat = await findSeat(session, seatId);
    if (seat) await updateSeat(session, { ...seat, seatId, backedBy: request.backedBy });
  }
  return { seatId };
};
