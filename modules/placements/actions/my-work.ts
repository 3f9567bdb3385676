import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { myWork as door } from "../contract.ts";
import { dayToday, personOfMine } from "../queries/calls.ts";
import { asMine, couldCome, interviewsOf, pitchOf } from "../queries/interviews.ts";
import { placementsOf } from "../queries/jobs.ts";

/** Everything that is written down about the person's work, and what they prepare. */
export const myWork = async (session: PersonSession): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  return {
    personId,
    placements: await placementsOf(session, personId),
    interviews: (await interviewsOf(session, personId)).map(asMine),
    pitch: await pitchOf(session, personId),
    couldCome: await couldCome(session),
    today: await dayToday(session),
  };
};
