import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listColleagues as door } from "../contract.ts";
import { colleaguesFor } from "../queries/people.ts";

/** Colleagues who see this employer as well. */
export const listColleagues = async (
  session: ProfessionalSession,
  { employerId, search }: z.output<typeof door.input>,
) => ({ items: await colleaguesFor(session, employerId, search) });
