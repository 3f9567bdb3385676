import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { getProposal as door } from "../contract.ts";
import { mayDo } from "../policy.ts";
import { clockFor, todayOf } from "../queries/clock.ts";
import { findOffer, findProposal, isKnown, nextOwners } from "../queries/proposals.ts";
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
  const offer = found.offerId ? await findOffer(session, found.offerId) : undefined;
  const may = mayDo(found);
  return {
    ...toCard(found, names, clock),
    words: found.words ?? "",
    offer: offer ? { offerId: offer.offerId, title: offer.title, employerName: offer.employerName } : null,
    answers: found.answers ?? [],
    handovers: found.handovers ?? [],
    outcome: found.outcome,
    endedOn: found.endedOn,
    version: found.version,
    today: todayOf(session),
    may,
    nextOwners: may.handOver ? await nextOwners(session, proposalId) : [],
  };
};
