import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { showInterview as door } from "../contract.ts";
import { mayWrite } from "../policy.ts";
import { dayToday } from "../queries/calls.ts";
import { asSeen, findInterview } from "../queries/interviews.ts";
import { ledFrom, rightsFor } from "../queries/jobs.ts";

export const showInterview = async (
  session: ProfessionalSession,
  { interviewId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await findInterview(session, interviewId);
  if (!found) throw new NotFound();
  const { personId } = found;
  return {
    ...asSeen(found),
    personName: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    today: await dayToday(session),
    led: await ledFrom(session, interviewId),
    may: { note: mayWrite((await rightsFor(session, personId)).write) },
  };
};
