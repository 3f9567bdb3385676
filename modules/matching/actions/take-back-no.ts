import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { takeBackNo as door } from "../contract.ts";
import { removeNo } from "../queries/answers.ts";

/** "Toch weer laten zien". */
export const takeBackNo = async (session: PersonSession, place: z.output<typeof door.input>) => {
  await removeNo(session, place);
  return { personId: session.actor.personId, done: true as const };
};
