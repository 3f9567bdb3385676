import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { previewMessage as door } from "../contract.ts";
import { versionsOfMine } from "../queries/mine.ts";
import { digestOf, messageOfVersions } from "../rules/message.ts";

/** Exactly what would leave. */
export const previewMessage = async (session: PersonSession, _: z.output<typeof door.input>) => {
  const message = messageOfVersions("wordt gekozen als u ja zegt", await versionsOfMine(session));
  return { personId: session.actor.personId, message: { ...message }, digest: digestOf(message) };
};
