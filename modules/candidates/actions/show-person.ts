import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { accessTo } from "../../consent/index.ts";
import type { showPerson as door } from "../contract.ts";
import { mayWrite } from "../policy.ts";
import { rowsAbout } from "../queries.ts";

/** One person as far as access goes. Without access: the same answer as a person who does not exist. */
export const showPerson = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const why = await accessTo(session, personId);
  if (why.length === 0) throw new NotFound();
  const rows = await rowsAbout(session, personId);
  const ownWork = why.some(({ purpose }) => purpose === "own-work");
  return {
    personId,
    name: rows.find(({ category }) => category === "contact")?.fields.name ?? null,
    rows,
    why,
    ownWork,
    may: { write: mayWrite(ownWork), copy: mayWrite(ownWork) },
  };
};
