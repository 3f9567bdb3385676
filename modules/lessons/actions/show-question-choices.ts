import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { allow, refuse } from "../../../platform/shared/decision.ts";
import { ownGroups } from "../queries/lessons.ts";
import { groupsOfRegion } from "../queries/working-agreements.ts";

export const showQuestionChoices = async (session: ProfessionalSession) => {
  const own = await ownGroups(session);
  return {
    own,
    others: await groupsOfRegion(session),
    may: {
      ask: own.length > 0 ? allow : refuse("no-seat", "Alleen wie in een groep zit, vraagt iets namens de groep."),
    },
  };
};
