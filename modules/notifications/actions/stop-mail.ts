import type { z } from "zod";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { stopMail as door } from "../contract.ts";
import { stopMailBy } from "../queries/choices.ts";

/** Without log-in: who reads the mail may end it. The link does nothing else and opens nothing. */
export const stopMail = async (
  session: VisitorSession,
  { secret }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  if (!(await stopMailBy(session, secret))) throw new NotFound();
  return { done: true };
};
