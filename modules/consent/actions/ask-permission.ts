import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { askPermission as door } from "../contract.ts";
import { insertRequest } from "../queries/acts.ts";
import { possibleReceivers } from "../queries/mine.ts";
import { worksWith } from "../queries/persons.ts";
import { namedReceivers } from "../rules/as-shown.ts";

/** Asked once; what became of it the asker does not hear, unless something is shared. */
export const askPermission = async (session: ProfessionalSession, input: z.output<typeof door.input>) => {
  if (!(await worksWith(session, input.personId))) throw new NotFound();
  assertNoForbiddenNumber({ "/why": input.why });
  namedReceivers(input.receivers, await possibleReceivers(session));
  await insertRequest(session, { id: randomUUID(), askedBy: session.actor.membership.id, ...input });
  return { personId: input.personId, done: true } as const;
};
