import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { couldBegin as door } from "../contract.ts";
import { withoutTrajectory } from "../queries/caseload.ts";

/** Whom one could begin with, by name. */
export const listCouldBegin = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const personIds = await withoutTrajectory(session);
  const names = await namesOf(session, personIds);
  const people = personIds.map((personId) => ({ personId, name: names.get(personId)?.name ?? null }));
  return { people: people.sort((one, other) => (one.name ?? "").localeCompare(other.name ?? "", "nl")) };
};
