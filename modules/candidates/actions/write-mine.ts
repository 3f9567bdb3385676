import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { personSpokenFor } from "../../consent/index.ts";
import type { writeMine as door } from "../contract.ts";
import { insertRow, rowsAbout, updateRow } from "../queries.ts";
import { ownRowOf, planOf } from "../rules/saving.ts";
import { assertFit } from "../rules/texts.ts";

/** The person's own part, or what a representative may write within their domain. */
export const writeMine = async (
  session: AnySession,
  edit: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personSpokenFor(session);
  if (!personId) throw new NotFound();
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
