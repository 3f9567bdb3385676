import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { saveScreening as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putScreening } from "../queries/acts.ts";

export const saveScreening = async (
  session: ProfessionalSession,
  { month, screened, candidates }: z.output<typeof door.input>,
) => {
  await putScreening(session, month, screened, candidates).catch(refused);
  return { done: true as const };
};
