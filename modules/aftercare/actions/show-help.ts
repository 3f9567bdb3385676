import type { z } from "zod";
import { saw, type VisitorSession } from "../../../platform/server/session.ts";
import type { getHelp as door } from "../contract.ts";
import { pageBehind } from "../queries/help.ts";
import { hashOf } from "../rules/opening.ts";

/** What the employer reads; nothing when the link is over. About whom it is, is not in the answer. */
export const showHelp = async (session: VisitorSession): Promise<z.input<typeof door.output>> => {
  const secret = session.visit.cookie("vw_help");
  const found = secret ? await pageBehind(session, hashOf(secret)) : null;
  if (!found) return { help: null };
  const { person, ...help } = found;
  saw(session, person, "opened");
  return { help };
};
