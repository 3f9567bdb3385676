import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { showSelfCheck as door } from "../contract.ts";
import { findSelfCheck, officialScores } from "../queries/self-check.ts";
import { itemsOf, scaleInWords, scaleSource, withLabel } from "../rules/check-items.ts";

/** The 25 items, and the last official score of before that day beside it. */
export const showSelfCheck = async (
  session: ProfessionalSession,
  { checkId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const check = await findSelfCheck(session, checkId);
  if (!check) throw new NotFound();
  const { said, items, ...rest } = check;
  const official = (await officialScores(session)).find(({ day }) => day <= check.day);
  return {
    ...rest,
    scale: scaleInWords(check.scale),
    items: itemsOf(said, items),
    official: official ? withLabel(official) : null,
    scaleSource,
  };
};
