import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { listNotices as door, Notice } from "../contract.ts";
import { noticesPage } from "../queries/notices.ts";
import { inWords } from "../rules/in-words.ts";
import { pageFrom, readPlace } from "../rules/paging.ts";

/** What was told to whoever asks, in the role they work in now. */
export const listNotices = async (
  session: AnySession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<{ items: Notice[]; next: string | null }> => {
  const { items, next } = pageFrom(await noticesPage(session, { after: readPlace(cursor), limit }), limit);
  return { items: items.map(inWords), next };
};
