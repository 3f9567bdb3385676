import type { Session } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { RegionDetail } from "../contract.ts";
import { portraitsOfRegion } from "../queries/portraits.ts";
import { findRegion } from "../queries/regions.ts";

/** @throws {NotFound} for a code that is not a region, such as AM04 */
export const showRegion = async (session: Session, { code }: { code: string }): Promise<RegionDetail> => {
  const region = await findRegion(session, code);
  if (!region) throw new NotFound();
  return { ...region, portraits: await portraitsOfRegion(session, code) };
};
