import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { sayWhoComes as door } from "../contract.ts";
import { maySayWhoComes } from "../policy/verbs.ts";
import { findAttendance, insertAnswer } from "../queries/attendance.ts";

/** "Ik kom", "ik kom niet", "mijn vervanger komt". One may change one's mind until it begins. */
export const sayWhoComes = async (session: ProfessionalSession, answer: z.output<typeof door.input>) => {
  const found = await findAttendance(session, answer.meetingId);
  const seat = found?.seats.find(({ seatId }) => seatId === answer.seatId);
  if (!found || !seat) throw new NotFound();
  assertAllowed(maySayWhoComes(seat.mine, found.status));
  if (![seat.holder, ...seat.standsIn].some(({ membershipId }) => membershipId === answer.membershipId))
    throw new Invalid([{ pointer: "/membershipId", message: "Kies wie er komt: jijzelf of je vervanger." }]);
  await insertAnswer(session, answer);
  return { done: true as const };
};
