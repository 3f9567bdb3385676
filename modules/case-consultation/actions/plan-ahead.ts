import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { planAhead as door } from "../contract.ts";
import { mayPlanMeeting } from "../policy/groups.ts";
import { findRhythm, insertMeetings } from "../queries/rhythm.ts";
import { dayOf } from "../rules/days.ts";

/** The chair confirms, and all are planned in one act: all of them, or none. */
export const planAhead = async (session: ProfessionalSession, { groupId, days }: z.output<typeof door.input>) => {
  const found = await findRhythm(session, groupId);
  if (!found) throw new NotFound();
  assertAllowed(mayPlanMeeting(found));
  if (!found.rhythm)
    throw new Invalid([{ pointer: "/days", message: "Kies eerst hoe vaak de groep bij elkaar komt." }]);
  const today = dayOf(session.now);
  const passed = days.flatMap((day, at) =>
    day < today ? [{ pointer: `/days/${at}`, message: "Kies een dag die nog komt." }] : [],
  );
  if (passed.length > 0) throw new Invalid(passed);
  return { planned: await insertMeetings(session, { groupId, ...found.rhythm }, days) };
};
