import type { VisitorSession } from "../../../platform/server/session.ts";
import { openingOf } from "../../employers/index.ts";
import { tasksBehind } from "../queries/tasks.ts";

/** The employer reads the tasks by their link; nothing when the link is over. */
export const listOwnTasks = async (session: VisitorSession) => {
  const opening = openingOf(session.visit);
  return { own: opening ? await tasksBehind(session, opening) : null };
};
