import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { agreeToPlanLine as door } from "../contract.ts";
import { findLine, putAgreement } from "../queries/plan.ts";

/** Yes to these very words. Whoever changed them meanwhile did not get a yes. */
export const agreeToPlanLine = async (session: PersonSession, { lineId, version }: z.output<typeof door.input>) => {
  const line = await findLine(session, lineId);
  if (!line?.mine) throw new NotFound();
  const { personId, mine: _, ...saved } = line;
  if (!(await putAgreement(session, lineId, version))) throw new ChangedMeanwhile({ saved, yours: { version } });
  return { personId, done: true as const };
};
