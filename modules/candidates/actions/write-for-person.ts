import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { worksWith } from "../../consent/index.ts";
import type { writeForPerson as door } from "../contract.ts";
import { insertRow, rowsAbout, updateRow } from "../queries.ts";
import { ownRowOf, planOf } from "../rules/saving.ts";
import { assertFit } from "../rules/texts.ts";

/** The own organisation's part. The database keeps who wrote it. */
export const writeForPerson = async (
  session: ProfessionalSession,
  { personId, ...edit }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  const { category, fields } = edit;
  assertFit(category, fields);
  const standing = ownRowOf(await rowsAbout(session, personId, [category]), category);
  const id = randomUUID();
  const plan = planOf(edit, standing);
  if (plan === "insert") await insertRow(session, { id, personId, category, fields });
  else if (standing && !(await updateRow(session, { id: standing.id, category, fields, version: standing.version })))
    throw new ChangedMeanwhile({
      saved: ownRowOf(await rowsAbout(session, personId, [category]), category),
      yours: fields,
    });
  const written = plan === "insert" ? id : standing?.id;
  const row = (await rowsAbout(session, personId, [category])).find((each) => each.id === written);
  if (!row) throw new NotFound();
  return { personId, row };
};
