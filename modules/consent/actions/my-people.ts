import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { allow } from "../../../platform/shared/decision.ts";
import type { myPeople as door } from "../contract.ts";
import { peopleAroundMe } from "../queries/mine.ts";

/** Who sees the person today, who is shut out, who registered them, who answers for them. */
export const myPeople = async (session: PersonSession): Promise<z.input<typeof door.output>> => ({
  personId: session.actor.personId,
  ...(await peopleAroundMe(session)),
  may: { objectToRepresentation: allow },
});
