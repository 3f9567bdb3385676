import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { getImport as door } from "../contract.ts";
import { rightsOnImport } from "../policy.ts";
import { findImport } from "../queries/imports.ts";

/** How far a list is. */
export const showImport = async (
  session: ProfessionalSession,
  { importId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await findImport(session, importId);
  if (!found) throw new NotFound();
  return { ...found, may: rightsOnImport(session.actor, found) };
};
