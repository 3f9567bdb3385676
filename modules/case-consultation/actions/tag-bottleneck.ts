import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { tagBottleneck as door } from "../contract.ts";
import { mayWrite } from "../policy/verbs.ts";
import { putBottleneck, takeBottleneck } from "../queries/bringing.ts";
import { statusOf } from "../queries/writing.ts";

/** What a case got stuck on. Two who say the same say it once. */
export const tagBottleneck = async (
  session: ProfessionalSession,
  { caseId, bottleneck, here }: z.output<typeof door.input>,
) => {
  const status = await statusOf(session, caseId);
  if (status === undefined) throw new NotFound();
  assertAllowed(mayWrite({ status }));
  await (here ? putBottleneck : takeBottleneck)(session, caseId, bottleneck);
  return { done: true as const };
};
