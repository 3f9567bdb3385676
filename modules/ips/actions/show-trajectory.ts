import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { jobsOf } from "../../placements/index.ts";
import type { showTrajectory as door } from "../contract.ts";
import { mayGuide, mayStart } from "../policy.ts";
import { ownEmployerLines, standing, teams, trajectoryOf } from "../queries/trajectories.ts";
import { asListed, asShown } from "../rules/as-shown.ts";

/** The trajectory of one person, or room to begin one. Who does not guide this person: as someone who does not exist. */
export const showTrajectory = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { seat, guides, today } = await standing(session, personId);
  if (!guides) throw new NotFound();
  const row = await trajectoryOf(session, personId);
  const { task } = session.actor.membership;
  return {
    personId,
    name: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    trajectory: row ? asShown(row, today) : null,
    jobs: (await jobsOf(session, [personId])).map(asListed),
    teams: await teams(session),
    lines: row ? await ownEmployerLines(session, row.trajectoryId) : [],
    may: { start: mayStart(row !== undefined), write: mayGuide({ seat, task }) },
    today,
  };
};
