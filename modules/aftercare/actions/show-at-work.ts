import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { accessTo } from "../../consent/index.ts";
import type { showAtWork as door, PersonAtWork } from "../contract.ts";
import { mayHand, mayKeep, mayPropose, mayReadPlan, mayStart } from "../policy.ts";
import { planOf, planRights } from "../queries/plan.ts";
import { callsAbout, contactsWith, jobsOf, successors, supportOf } from "../queries/support.ts";

const reaches = new Set(["own-work", "guidance", "placement"]);

/** One person at work, as far as the reader may know. @throws {NotFound} for whom the person is not visible */
export const showAtWork = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<PersonAtWork> => {
  const access = await accessTo(session, personId);
  if (access.length === 0) throw new NotFound();
  const kept = await supportOf(session, personId);
  const rights = await planRights(session, personId);
  const may = {
    start: mayStart(
      kept,
      access.some(({ category, purpose }) => category === "progress" && reaches.has(purpose)),
    ),
    keep: mayKeep(kept),
    hand: mayHand(kept),
  };
  return {
    personId,
    name: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    support: kept?.shown ?? null,
    jobs: await jobsOf(session, personId),
    contacts: await contactsWith(session, personId),
    calls: await callsAbout(session, personId),
    successors: kept && may.hand.allowed ? await successors(session, kept.shown.supportId) : [],
    plan: {
      may: { read: mayReadPlan(rights.reads), propose: mayPropose(rights.proposes) },
      lines: await planOf(session, personId),
    },
    may,
    today: rights.today,
  };
};
