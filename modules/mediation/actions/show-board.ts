import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { getBoard as door } from "../contract.ts";
import { todayOf } from "../queries/clock.ts";
import { candidatesAt, decisionsAt, findSeries, peopleAt, possibilitiesAt } from "../queries/meetings.ts";
import { openOffers } from "../queries/proposals.ts";
import { aboutOf, toCandidate, toPropose } from "../rules/cards.ts";
import { nextDay } from "../rules/rhythm.ts";

/** @throws {NotFound} also for a table one does not sit at */
export const showBoard = async (
  session: ProfessionalSession,
  { seriesId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await findSeries(session, seriesId);
  if (!found) throw new NotFound();
  const { lastOn, ...series } = found;
  const rows = await candidatesAt(session, seriesId);
  const names = await namesOf(
    session,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  const candidates = rows.map((row) => toCandidate(row, names));
  const possibilities = await possibilitiesAt(session, seriesId);
  const onBoard = new Set(possibilities.map(({ offerId }) => offerId));
  const today = todayOf(session);
  return {
    ...series,
    today,
    proposedOn: nextDay(series.rhythm, lastOn, today),
    candidates,
    possibilities,
    offers: (await openOffers(session)).filter(({ offerId }) => !onBoard.has(offerId)),
    people: await peopleAt(session, seriesId),
    decisions: (await decisionsAt(session, seriesId)).map(({ candidateId, offerId, ...decision }) => ({
      ...decision,
      about: aboutOf({ candidateId, offerId }, candidates, possibilities),
      propose: toPropose(decision.kind, { candidateId, offerId }, candidates),
    })),
  };
};
