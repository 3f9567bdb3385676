import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { readNotices as door } from "../contract.ts";
import { markRead } from "../queries/notices.ts";

/** Ids of somebody else's notices change nothing, and say nothing. */
export const readNotices = async (
  session: AnySession,
  { noticeIds }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  await markRead(session, noticeIds);
  return { done: true };
};
