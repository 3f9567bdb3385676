import type { AnySession } from "../../../platform/server/session.ts";
import type { NoticeSettings } from "../contract.ts";
import { ownChoices } from "../queries/choices.ts";
import { topicsFor } from "../rules/in-words.ts";

/** The topics of the role somebody works in now; the rest holds for the whole account. */
export const showSettings = async (session: AnySession): Promise<NoticeSettings> => {
  const { topics, ...whole } = await ownChoices(session);
  const forWhom = session.actor.personId === null ? "professional" : "person";
  return { ...whole, forWhom, topics: topicsFor(forWhom, topics) };
};
