import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { sayYesToMessage as door } from "../contract.ts";
import { MessageChanged, refused } from "../errors.ts";
import { insertMessage } from "../queries/acts.ts";
import { versionsOfMine } from "../queries/mine.ts";
import { digestOf, messageOfVersions } from "../rules/message.ts";

/** Yes to what was shown, for one receiver. */
export const sayYesToMessage = async (session: PersonSession, { receiver, digest }: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/receiver": receiver });
  const messageId = randomUUID();
  const message = messageOfVersions(messageId, await versionsOfMine(session));
  if (digestOf(message) !== digest) throw new MessageChanged();
  await insertMessage(session, messageId, receiver, message).catch(refused);
  return { personId: session.actor.personId, messageId };
};
