import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { answerNotRight as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putAnswer } from "../queries/acts.ts";

export const answerNotRight = async (
  session: ProfessionalSession,
  { remarkId, answer }: z.output<typeof door.input>,
) => ({ personId: await putAnswer(session, remarkId, answer).catch(refused), done: true as const });
