import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { listProposals as door } from "../contract.ts";
import { maySeeLate, mediates } from "../policy.ts";
import { clockFor } from "../queries/clock.ts";
import { isKnown, myCards } from "../queries/proposals.ts";
import { toCard } from "../rules/cards.ts";

export const listProposals = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const rows = await myCards(session);
  const known = rows.filter(isKnown);
  const names = await namesOf(
    session,
    known.flatMap(({ personId }) => personId ?? []),
  );
  const clock = await clockFor(
    session,
    known.map(({ dueOn }) => dueOn),
  );
  const { role, task } = session.actor.membership;
  return {
    items: known.map((row) => toCard(row, names, clock)),
    stopped: rows
      .filter((row) => !isKnown(row))
      .map(({ proposalId, endedOn }) => ({ proposalId, state: "stopped", endedOn })),
    mayLate: maySeeLate(role),
    mediates: mediates(task),
  };
};
