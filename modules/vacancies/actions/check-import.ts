import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { checkImport as door } from "../contract.ts";
import { NotNow, refused } from "../errors.ts";
import { findImport, putCheck } from "../queries/imports.ts";
import { missingColumns } from "../rules/columns.ts";

const asked = { employerName: "Kies in welke kolom de werkgever staat.", title: "Kies in welke kolom het werk staat." };

/** Which column is what; then every row is looked at in the background. */
export const checkImport = async (
  session: ProfessionalSession,
  { importId, mapping, withRegion }: z.output<typeof door.input>,
) => {
  const list = await findImport(session, importId);
  if (!list) throw new NotFound();
  const missing = list.format === "vum" ? [] : missingColumns(mapping);
  if (missing.length > 0)
    throw new Invalid(missing.map((name) => ({ pointer: `/mapping/${name}`, message: asked[name] })));
  if (!(await putCheck(session, importId, mapping, withRegion).catch(refused))) throw new NotNow();
  return { done: true as const };
};
