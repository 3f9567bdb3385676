import { looksAgain, saw, type VisitorSession } from "../../../platform/server/session.ts";
import type { CompanionView } from "../contract.ts";
import { findCompanionView } from "../queries/table.ts";
import { stepForPerson } from "../rules/methods.ts";
import { hashOf } from "../rules/opening.ts";

/** What the person shows. One line in the person's log, the first time the case is seen. */
export const showCompanionView = async (session: VisitorSession): Promise<CompanionView> => {
  const secret = session.visit.cookie("vw_look_along");
  const found = secret ? await findCompanionView(session, hashOf(secret)) : undefined;
  // Who comes with a key that opens nothing (any more) has a line each time.
  if (!found) return { state: "none", step: null, clock: null, case: null };
  looksAgain(session);
  if (found.newly) saw(session, found.newly, "opened");
  const { state, clock, method } = found;
  return { state, clock, case: found.case, step: method && clock ? stepForPerson(method, clock.step) : null };
};
