import type { AnySession } from "../../../platform/server/session.ts";
import { countUnread } from "../queries/notices.ts";

/** For the bell. */
export const countNotices = async (session: AnySession): Promise<{ unread: number }> => ({
  unread: await countUnread(session),
});
