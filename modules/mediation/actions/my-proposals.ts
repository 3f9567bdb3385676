import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { myProposals as door } from "../contract.ts";
import { clockFor } from "../queries/clock.ts";
import { resultsOf } from "../queries/following.ts";
import { myTables, myProposals as rowsOfMine } from "../queries/proposals.ts";

/** Everything: who proposed, to whom, until when, and each answer as it was given. */
export const myProposals = async (session: PersonSession): Promise<z.input<typeof door.output>> => {
  const { personId } = session.actor;
  const rows = await rowsOfMine(session);
  const tables = await myTables(session);
  const clock = await clockFor(
    session,
    rows.map(({ dueOn }) => dueOn),
  );
  const results = await resultsOf(
    session,
    rows.map(({ proposalId }) => proposalId),
  );
  return {
    personId,
    items: rows.map(({ dueOn, ...row }) => ({
      ...row,
      personId,
      clock: clock(dueOn),
      results: results.filter(({ proposalId }) => proposalId === row.proposalId),
    })),
    tables: tables.map((table) => ({ ...table, personId })),
  };
};
