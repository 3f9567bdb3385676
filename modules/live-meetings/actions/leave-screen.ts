import type { VisitorSession } from "../../../platform/server/session.ts";
import { leave } from "../queries/screen.ts";
import { hashOf } from "../rules/opening.ts";

export const leaveScreen = async (session: VisitorSession) => {
  const secret = session.visit.cookie("vw_screen");
  if (secret) await leave(session, hashOf(secret));
  session.visit.setCookie("vw_screen", null);
  return { done: true as const };
};
