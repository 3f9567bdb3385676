import type { Session } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { regionName } from "../../organisations/index.ts";
import type { Responsible } from "../contract/setup.ts";
import { responsibleFor } from "../queries/setup.ts";

/** Who is responsible in a region, for everyone to read. */
export const showResponsible = async (
  session: Session,
  { regionCode }: { regionCode: string },
): Promise<Responsible> => {
  const name = await regionName(session, regionCode);
  if (name === regionCode) throw new NotFound();
  return { region: { code: regionCode, name }, ...(await responsibleFor(session, regionCode)) };
};
