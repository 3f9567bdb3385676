import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { rightsFor } from "../../placements/index.ts";
import type { getProposal as door } from "../contract.ts";
import { mayDo, mayFollow } from "../policy.ts";
import { clockFor, todayOf } from "../queries/clock.ts";
import { findNext, resultsOf } from "../queries/following.ts";
import { findPlace, findProposal, isKnown, nextOwners } from "../queries/proposals.ts";
import { toCard } from "../rules/cards.ts";

/** @throws {NotFound} also for one the person did not say yes to yet */
export const showProposal = async (
  session: ProfessionalSession,
  { proposalId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await findProposal(session, proposalId);
  if (!found) throw new NotFound();
  if (!isKnown(found)) return { proposalId, state: "stopped", endedOn: found.endedOn };
  const names = await namesOf(session, found.personId ? [found.personId] : []);
  const clock = await clockFor(session, [found.dueOn]);
  const may = mayDo(found);
  const next = found.personId === null ? null : await findNext(session, proposalId);
  return {
    ...toCard(found, names, clock),
    words: found.words ?? "",
    place: await findPlace(session, found),
    answers: found.answers ?? [],
    handovers: found.handovers ?? [],
    outcome: found.outcome,
    endedOn: found.endedOn,
    version: found.version,
    today: todayOf(session),
    may,
    results: await resultsOf(session, [proposalId]),
    next: next && mayFollow(await rightsFor(session, next.personId)),
    nextOwners: may.handOver ? await nextOwners(session, proposalId) : [],
  };
};
