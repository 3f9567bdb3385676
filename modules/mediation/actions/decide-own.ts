import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { agreeToProposal, agreeToTable, leaveTable, stopProposal } from "../contract.ts";
import { refused } from "../errors.ts";
import { putTableNo, putTableYes } from "../queries/meetings.ts";
import { putStop, putYes } from "../queries/proposals.ts";

type About = z.output<typeof agreeToProposal.input>;
type AtTable = z.output<typeof agreeToTable.input>;
const saved = ({ actor: { personId } }: PersonSession) => ({ personId, done: true as const });

/** Yes to this receiver: from now on the three weeks count. */
export const agree = async (session: PersonSession, { proposalId }: About) => {
  if (!(await putYes(session, proposalId).catch(refused))) throw new NotFound();
  return saved(session);
};

/** Stop, without a reason; a restored copy of the house does not begin it again. */
export const stop = async (session: PersonSession, { proposalId }: z.output<typeof stopProposal.input>) => {
  if (!(await putStop(session, proposalId).catch(refused))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "proposal", id: proposalId });
  return saved(session);
};

/** Yes to being discussed at this table. */
export const agreeAtTable = async (session: PersonSession, { candidateId }: AtTable) => {
  if (!(await putTableYes(session, candidateId))) throw new NotFound();
  return saved(session);
};

/** No, or no longer: what was agreed about them goes as well. */
export const leave = async (session: PersonSession, { candidateId }: z.output<typeof leaveTable.input>) => {
  if (!(await putTableNo(session, candidateId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "discussion", id: candidateId });
  return saved(session);
};
