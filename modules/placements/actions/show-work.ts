import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { accessTo } from "../../consent/index.ts";
import type { showWork as door } from "../contract.ts";
import { mayPrepare, mayWrite } from "../policy.ts";
import { dayToday } from "../queries/calls.ts";
import { asSeen, interviewsOf, pitchOf } from "../queries/interviews.ts";
import { placementsOf, rightsFor } from "../queries/jobs.ts";
import { organisationsNamed } from "../queries/organisations.ts";

/** Someone the reader knows, without permission for this: empty, with the reason beside the buttons. */
export const showWork = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  if ((await accessTo(session, personId)).length === 0) throw new NotFound();
  const rights = await rightsFor(session, personId);
  return {
    personId,
    name: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    placements: await placementsOf(session, personId),
    interviews: (await interviewsOf(session, personId)).map(asSeen),
    pitch: (await pitchOf(session, personId))?.words ?? null,
    may: {
      note: mayWrite(rights.write),
      prepare: mayPrepare(rights.prepare),
    },
    organisations: rights.write ? await organisationsNamed(session) : [],
    today: await dayToday(session),
  };
};
