import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { categoriesSpokenFor, personSpokenFor } from "../../consent/index.ts";
import { categoryNames, type myData as door } from "../contract.ts";
import { rowsAbout } from "../queries.ts";

/** What is known about the person; for a representative only the part they answer for. */
export const myData = async (
  session: AnySession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personSpokenFor(session);
  if (!personId) throw new NotFound();
  const spokenFor = await categoriesSpokenFor(session);
  return {
    personId,
    rows: await rowsAbout(session, personId),
    closed: categoryNames.filter((category) => !spokenFor.includes(category)),
  };
};
