import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { setOwnTitle as door } from "../contract.ts";
import { upsertOwnTitle } from "../queries/cases.ts";
import { statusOf } from "../queries/writing.ts";

/** Only the writer sees it, and still no name goes in: a title with a name would be the link a case must not have. */
export const setOwnTitle = async (
  session: ProfessionalSession,
  { caseId, title, left }: z.output<typeof door.input>,
) => {
  if ((await statusOf(session, caseId)) === undefined) throw new NotFound();
  assertTextsMayGo(session, { title }, left);
  await upsertOwnTitle(session, caseId, title);
  return { done: true as const };
};
