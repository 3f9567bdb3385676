import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { planMeeting as door } from "../contract.ts";
import { mayPlanMeeting } from "../policy/groups.ts";
import { findGroup } from "../queries/groups.ts";
import { insertMeeting } from "../queries/meetings.ts";
import { assertDayToCome } from "../rules/days.ts";

/** The chair plans the next meeting. */
export const planMeeting = async (session: ProfessionalSession, meeting: z.output<typeof door.input>) => {
  const group = await findGroup(session, meeting.groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayPlanMeeting(group));
  assertDayToCome(meeting.day, session.now);
  const meetingId = randomUUID();
  await insertMeeting(session, { meetingId, ...meeting });
  return { meetingId };
};
