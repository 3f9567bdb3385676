import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listProposals as door } from "../contract.ts";
import { proposalFor } from "../policy/with-verbs.ts";
import { proposalsPage } from "../queries/lessons.ts";
import { pageFrom, readDayPlace } from "../rules/paging.ts";

export const listProposals = async (session: ProfessionalSession, { limit, cursor }: z.output<typeof door.input>) => {
  const { items, next } = pageFrom(
    await proposalsPage(session, { after: readDayPlace(cursor), limit }),
    limit,
    ({ proposedOn, proposalId }) => ({ at: proposedOn, id: proposalId }),
  );
  return { items: items.map(proposalFor), next };
};
