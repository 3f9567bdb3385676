import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listRelatedCases as door } from "../contract.ts";
import { relatedCases } from "../queries/bringing.ts";

/** Cases about the same: somebody may have found a way already. */
export const listRelatedCases = async (session: ProfessionalSession, input: z.output<typeof door.input>) => ({
  items: input.theme === "" ? [] : await relatedCases(session, input),
});
