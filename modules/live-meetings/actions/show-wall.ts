import { looksAgain, saw, type VisitorSession } from "../../../platform/server/session.ts";
import type { Wall } from "../contract.ts";
import { findWall } from "../queries/screen.ts";
import { stepOnWall } from "../rules/methods.ts";
import { hashOf } from "../rules/opening.ts";

const nothing: Wall = { phase: "no-screen", step: null, clock: null, case: null, name: null };

/** What is on the wall now. One line in the log per person it shows, the first time; looking again has none. */
export const showWall = async (session: VisitorSession): Promise<Wall> => {
  const secret = session.visit.cookie("vw_screen");
  const found = secret ? await findWall(session, hashOf(secret)) : undefined;
  // Who comes with a key that opens nothing (any more) has a line each time.
  if (!found) return nothing;
  looksAgain(session);
  if (found.newly) saw(session, found.newly, "opened");
  const { method, newly: _, ...wall } = found;
  return { ...wall, step: wall.clock && stepOnWall(method, wall.clock.step) };
};
