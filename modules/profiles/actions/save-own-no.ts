import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { saveOwnNo as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { updateOwnNo } from "../queries/acts.ts";
import { kindNames } from "../rules/wanted.ts";

/** Kept for the person alone, in the words the ranking compares. */
export const saveOwnNo = async (session: PersonSession, { ownNo }: z.output<typeof door.input>) => {
  await updateOwnNo(session, { ...ownNo, work: [...new Set(ownNo.work.flatMap(kindNames))] }).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
