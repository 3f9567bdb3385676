import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { answerStay as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putStay } from "../queries/staying.ts";

/** One tap, which stands above what the hours show. */
export const answerStay = async (session: AnySession, { placementId, months, state }: z.output<typeof door.input>) => ({
  personId: await putStay(session, placementId, months, state).catch(refused),
  done: true as const,
});
