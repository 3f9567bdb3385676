import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { saveNoticeSettings as door } from "../contract.ts";
import { keepChoices } from "../queries/choices.ts";
import { topicsFor } from "../rules/in-words.ts";

/** @throws {Invalid} when somebody switches off what they must answer, or a topic that is not theirs */
export const saveSettings = async (
  session: AnySession,
  choices: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const own = topicsFor(session.actor.personId === null ? "professional" : "person", {});
  for (const [topic, choice] of Object.entries(choices.topics)) {
    const known = own.find((each) => each.topic === topic);
    if (!known || (choice === "off" && !known.mayBeOff))
      throw new Invalid([{ pointer: `/topics/${topic}`, message: "Dit kan niet uit: hier wacht iemand op antwoord." }]);
  }
  await keepChoices(session, choices);
  return { done: true };
};
