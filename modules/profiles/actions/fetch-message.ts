import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { fetchMessage as door } from "../contract.ts";
import { takeMessage } from "../queries/acts.ts";

/** Word for word what the person said yes to. The person reads that a copy was made. */
export const fetchMessage = async (session: AnySession, { messageId }: z.output<typeof door.input>) => {
  const found = await takeMessage(session, messageId);
  if (!found) throw new NotFound();
  return new File({
    name: "kandidaat-vum.json",
    mediaType: "application/json",
    content: `${JSON.stringify(found.message, null, 2)}\n`,
    madeFrom: { personId: found.person },
  });
};
