import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { saveAftercare as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { personOf, supportOf, updateSupport } from "../queries/support.ts";

export const saveAftercare = async (
  session: ProfessionalSession,
  { supportId, version, ...kept }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/phone": kept.phone });
  const personId = await personOf(session, supportId);
  if (!personId) throw new NotFound();
  if (!(await updateSupport(session, supportId, version, kept).catch(refused))) {
    const saved = await supportOf(session, personId);
    throw new ChangedMeanwhile({ saved: saved?.shown, yours: kept });
  }
  return { personId, done: true as const };
};
