import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { sayNo as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putNo } from "../queries/answers.ts";

/** "Dit wil ik niet": final, for the person alone, also after a restore. Who had read a question reads that it is off. */
export const sayNo = async (session: PersonSession, { of, placeId }: z.output<typeof door.input>) => {
  const { personId } = session.actor;
  await putNo(session, { of, placeId }).catch(refused);
  const list = of === "offer" ? "offers" : "employers";
  session.journal.write({ at: session.now.toISOString(), kind: "no-to-work", personId, list, id: placeId });
  return { personId, done: true as const };
};
