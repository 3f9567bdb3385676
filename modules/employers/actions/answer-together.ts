import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotAllowed, NotFound } from "../../../platform/shared/errors.ts";
import type { answerTogether as door } from "../contract.ts";
import { refused, Taken } from "../errors.ts";
import { openRequests, putAnswer } from "../queries/approach.ts";
import { findEmployer } from "../queries/file.ts";
import { conversationInWords, turnInWords } from "../rules/turn.ts";

/** A yes takes one reservation for both. @throws {Taken} when a third one talks to them */
export const answerTogether = async (session: ProfessionalSession, { requestId, yes }: z.output<typeof door.input>) => {
  const request = (await openRequests(session, null)).find((one) => one.requestId === requestId && one.ofMe);
  if (!request) throw new NotFound();
  const became = await putAnswer(session, requestId, randomUUID(), yes).catch(refused);
  if (became === "reserved" || became === "no") return { done: true as const };
  const found = await findEmployer(session, request.employerId);
  if (!found) throw new NotFound();
  if (became === "taken") throw new Taken(found.standing.conversation, conversationInWords(found.standing));
  const { title, why } = turnInWords(found.standing, found.keptBy);
  throw new NotAllowed(became, [`${title}.`, ...why].join(" "));
};
