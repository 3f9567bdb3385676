import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { writtenAt } from "../../case-consultation/index.ts";
import type { Live } from "../contract.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive } from "../queries/run.ts";
import { allMethods, firstMethod, forGroup } from "../rules/methods.ts";
import { driftsToIncome } from "../rules/nudge.ts";

/** @throws {NotFound} also for a meeting of a group one does not sit in, or no longer sits in */
export const showLive = async (session: ProfessionalSession, { meetingId }: { meetingId: string }): Promise<Live> => {
  const { seated, chair, turn, method, ...row } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  const nudge = turn && !turn.nudgeOff ? driftsToIncome(await writtenAt(session, turn.caseId)) : undefined;
  return {
    ...row,
    meetingId,
    here: row.present.includes(session.actor.membership.id),
    method: forGroup(method ?? firstMethod),
    methods: allMethods(),
    turn: turn && { caseId: turn.caseId, clock: turn.clock, offScreen: turn.offScreen, nudge: nudge ?? null },
    may: { lead: mayLead(chair) },
  };
};
