import type { Session } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Portrait } from "../contract.ts";
import { findPortrait } from "../queries/portraits.ts";

/** @throws {NotFound} when no region was ever described under this name */
export const showPortrait = async (session: Session, { slug }: { slug: string }): Promise<Portrait> => {
  const portrait = await findPortrait(session, slug);
  if (!portrait) throw new NotFound();
  return portrait;
};
