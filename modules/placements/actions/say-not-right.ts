import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { sayNotRight as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertRemark } from "../queries/acts.ts";

/** The person's own line; it stays beside the fact until someone answers. */
export const sayNotRight = async (
  session: PersonSession,
  { placementId, part, words }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/words": words });
  if (!(await insertRemark(session, randomUUID(), placementId, part, words).catch(refused))) throw new NotFound();
  return { personId: session.actor.personId, done: true as const };
};
