import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { inWords } from "../errors/region-setup.ts";
import { breakTheGlassRow } from "../queries/setup.ts";

/** Four hours of contact details and crisis agreements, seen at once by the person and the privacy officer. */
export const breakTheGlass = async (
  session: ProfessionalSession,
  { code, why }: { code: string; why: string },
): Promise<{ personId: string; until: string }> => {
  const personId = await breakTheGlassRow(session, { id: randomUUID(), code, why }).catch(inWords);
  return { personId, until: new Date(session.now.getTime() + 4 * 60 * 60 * 1000).toISOString() };
};
