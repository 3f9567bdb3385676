import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { removePlace } from "../queries/table.ts";

export const takePlaceAway = async (session: ProfessionalSession, { placeId }: { placeId: string }) => {
  if (!(await removePlace(session, placeId))) throw new NotFound();
  return { done: true as const };
};
