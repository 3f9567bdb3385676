import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { getEmployer as door, Employer } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { leadsOf, openRequests, quietOf, remarksOf } from "../queries/approach.ts";
import { findEmployer, linesPage, warmestOf } from "../queries/file.ts";
import { linksOf } from "../queries/link.ts";
import { mergersOf } from "../queries/network.ts";
import { turnInWords } from "../rules/turn.ts";

/** One employer: facts first, whose turn it is and why, what was said and done. */
export const showEmployer = async (
  session: ProfessionalSession,
  { employerId }: z.output<typeof door.input>,
): Promise<Employer> => {
  const found = await findEmployer(session, employerId);
  if (!found) throw new NotFound();
  const { ownOrganisation, standing, ...file } = found;
  const turn = turnInWords(standing, file.keptBy);
  return {
    ...file,
    standing,
    owner: standing.owner,
    turn,
    warmest: await warmestOf(session, employerId),
    lines: await linesPage(session, employerId, { limit: 10, cursor: undefined }),
    remarks: await remarksOf(session, employerId),
    quiet: await quietOf(session, employerId),
    leads: await leadsOf(session, employerId),
    requests: await openRequests(session, employerId),
    links: await linksOf(session, employerId),
    mergers: await mergersOf(session, employerId),
    today: standing.today,
    may: rightsOn(session.actor, { standing, turn, ownOrganisation }),
  };
};
