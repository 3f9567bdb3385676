import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { proposeLesson as door } from "../contract.ts";
import { caseToLearnFrom, insertProposal, ownGroups } from "../queries/lessons.ts";

/** Own words, looked through for names and numbers. Which case it came from only the proposer knows, until it is final. */
export const proposeLesson = async (session: ProfessionalSession, asked: z.output<typeof door.input>) => {
  const { groupId, caseId, title, text, theme, bottleneck, left } = asked;
  const found = caseId === null ? undefined : await caseToLearnFrom(session, caseId);
  const ours = (await ownGroups(session)).some((group) => group.groupId === groupId);
  if (!ours || (caseId !== null && found?.groupId !== groupId)) throw new NotFound();
  assertTextsMayGo(session, { title, text }, left);
  const id = randomUUID();
  await insertProposal(session, { id, groupId, caseId, title, text, theme, bottleneck });
  return { proposalId: id };
};
