import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { getLetterhead as door } from "../contract.ts";
import { maySetLetterhead } from "../policy.ts";
import { letterheadHere } from "../queries/letterhead.ts";

export const showLetterhead = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => ({
  letterhead: await letterheadHere(session),
  may: { save: maySetLetterhead(session.actor) },
});
