import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { caseload as door } from "../contract.ts";
import { mayGuide } from "../policy.ts";
import { caseRows, ownNumbers, teamSize } from "../queries/caseload.ts";
import { standing, teams } from "../queries/trajectories.ts";
import { firstContact } from "../rules/first-contact.ts";
import { mostFor, norm } from "../rules/norm.ts";

/** The weeks back over which contacts with employers are counted. */
const weeks = 4;

/** Whom the reader guides, what is near first; and the norm for their own hours. */
export const showCaseload = async (
  session: ProfessionalSession,
  { whose, closed }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { seat, today } = await standing(session, null);
  const may = { guide: mayGuide({ seat, task: session.actor.membership.task }) };
  const rows = may.guide.allowed ? await caseRows(session, whose, closed) : [];
  const names = await namesOf(
    session,
    rows.map(({ personId }) => personId),
  );
  const people = rows.flatMap(({ phases, contacts, ...row }) => {
    const last = phases.at(-1);
    return last
      ? [
          {
            ...row,
            name: names.get(row.personId)?.name ?? null,
            phase: last.phase,
            phaseFrom: last.from,
            firstContact: firstContact(phases, contacts, today),
          },
        ]
      : [];
  });
  const urgency = { due: 0, running: 1, "before-intake": 2, late: 2, "in-time": 2 } as const;
  people.sort((one, other) => urgency[one.firstContact.state] - urgency[other.firstContact.state]);
  const { inPerson, ...own } = await ownNumbers(session);
  return {
    people,
    own: { ...own, most: mostFor(own.fte), norm },
    contacts: { inPerson, weeks, perWeek: own.fte ? Math.round((10 * inPerson) / weeks / own.fte) / 10 : null },
    team: await teamSize(session),
    teams: await teams(session),
    may,
    today,
  };
};
