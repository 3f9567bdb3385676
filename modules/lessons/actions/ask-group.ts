import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { askGroup as door } from "../contract.ts";
import { ownGroups } from "../queries/lessons.ts";
import { insertQuestion } from "../queries/questions.ts";
import { groupsOfRegion } from "../queries/working-agreements.ts";
import { assertAdopter } from "../rules/choices.ts";

/** Words only: the other group sees no case. @throws {NotFound} for a group one does not sit in */
export const askGroup = async (
  session: ProfessionalSession,
  { groupId, toGroupId, text, left }: z.output<typeof door.input>,
) => {
  if (!(await ownGroups(session)).some((group) => group.groupId === groupId)) throw new NotFound();
  if (toGroupId === groupId) throw new Invalid([{ pointer: "/toGroupId", message: "Kies een andere groep." }]);
  assertAdopter(toGroupId, await groupsOfRegion(session), "/toGroupId");
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertQuestion(session, { id, groupId, toGroupId, text });
  return { questionId: id };
};
