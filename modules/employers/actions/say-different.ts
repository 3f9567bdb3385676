import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { sayDifferent as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putDifferent } from "../queries/network.ts";

/** Looked at: two different employers. They are not named again. */
export const sayDifferent = async (
  session: ProfessionalSession,
  { employerId, otherId }: z.output<typeof door.input>,
) => {
  if (!(await putDifferent(session, employerId, otherId).catch(refused))) throw new NotFound();
  return { done: true as const };
};
