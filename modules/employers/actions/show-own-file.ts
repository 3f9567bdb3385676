import type { VisitorSession } from "../../../platform/server/session.ts";
import { fileBehind } from "../queries/link.ts";
import { hashOf } from "../rules/opening.ts";

/** What is written about the employer; nothing when the link is over. */
export const showOwnFile = async (session: VisitorSession) => {
  const secret = session.visit.cookie("vw_employer");
  const found = secret ? await fileBehind(session, hashOf(secret)) : undefined;
  if (!found) return { file: null };
  const {
    withRegion,
    keptBy,
    owner,
    notApproachedSince,
    quiet,
    contactPersons,
    contacts,
    remarks,
    endsAt,
    today,
    ...facts
  } = found;
  return {
    file: {
      facts,
      withRegion,
      keptBy,
      owner,
      notApproachedSince,
      quiet,
      contactPersons,
      contacts,
      remarks,
      endsAt,
      today,
    },
  };
};
