import type { Session } from "../../../platform/server/session.ts";
import { municipalitiesIn } from "../../regions/index.ts";
import type { Looking } from "../contract.ts";

/** Names of the municipalities in a profile. */
export const placesIn = async (
  session: Session,
  { travel }: Looking,
): Promise<(code: string) => string | undefined> => {
  if (travel?.municipality === undefined) return () => undefined;
  const found = await municipalitiesIn(session, { codes: [travel.municipality] });
  return (code) => found.find((one) => one.code === code)?.name;
};
