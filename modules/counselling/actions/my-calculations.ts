import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { myCalculations as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { calculationsOf } from "../queries/calculations.ts";
import { counsellors, permittedBy, personOfMine, talksWith, today } from "../queries/talks.ts";
import { asShown } from "../rules/as-shown.ts";

/** What the person kept and asked, and whom they can ask. */
export const myCalculations = async (
  session: AnySession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  const day = await today(session);
  const permitted = await permittedBy(session);
  return {
    personId,
    calculations: (await calculationsOf(session, personId)).map((row) => asShown(row, rightsOn(row), day)),
    talks: await talksWith(session, personId),
    counsellors: (await counsellors(session)).map((one) => ({ ...one, permitted: permitted.has(one.counsellorId) })),
    today: day,
  };
};
