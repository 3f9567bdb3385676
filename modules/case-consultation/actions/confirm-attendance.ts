import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { confirmAttendance as door } from "../contract.ts";
import { mayConfirmAttendance } from "../policy/verbs.ts";
import { findAttendance, insertConfirmed } from "../queries/attendance.ts";

/** The chair says who was there and who sat for whom. It may be put right later. */
export const confirmAttendance = async (
  session: ProfessionalSession,
  { meetingId, seats }: z.output<typeof door.input>,
) => {
  const found = await findAttendance(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayConfirmAttendance(found.chair, found.status));
  const table = new Map(found.seats.map((seat) => [seat.seatId, seat]));
  const wrong = seats.flatMap(({ seatId, membershipId }, at) => {
    const seat = table.get(seatId);
    const who = seat ? [seat.holder, seat.by, ...seat.standsIn].map((one) => one.membershipId) : [];
    return who.includes(membershipId)
      ? []
      : [{ pointer: `/seats/${at}/membershipId`, message: "Kies wie er op deze plek zat." }];
  });
  if (wrong.length > 0) throw new Invalid(wrong);
  await insertConfirmed(session, meetingId, seats);
  return { done: true as const };
};
