import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { chooseRole as door } from "../contract.ts";
import { SecondFactorFirst } from "../errors.ts";
import { takeRole, whoAmI } from "../queries/own.ts";
import { cutKey } from "../rules/keys.ts";

/** Another role, with a new key: what was stolen in the one role does not open the other. */
export const chooseRole = async (session: AnySession, chosen: z.output<typeof door.input>): Promise<{ done: true }> => {
  const membershipId = chosen.membershipId ?? null;
  const asPerson = chosen.asPerson ?? null;
  if ((membershipId === null) === (asPerson === null))
    throw new Invalid([{ pointer: "/membershipId", message: "Kies één rol." }]);
  if (membershipId !== null && (await whoAmI(session))?.mustSetUp) throw new SecondFactorFirst();
  if (!(await takeRole(session, cutKey(session.visit), membershipId, asPerson))) throw new NotFound("role");
  return { done: true };
};
