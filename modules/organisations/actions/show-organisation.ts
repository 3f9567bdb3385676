import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { Decision } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Colleague, OrganisationPage } from "../contract.ts";
import { mayArrange, mayEnd, mayKeep, mayRename } from "../policy.ts";
import { findOrganisation } from "../queries/organisations.ts";
import { peopleOf, type RoleRow, substitutionsOf } from "../queries/people.ts";
import { isLastAdmin, warningsAbout } from "../rules.ts";

/** One's own organisation, or another one for who keeps it. Others get the answer of an unknown id. */
export const showOrganisation = async (
  session: ProfessionalSession,
  { organisationId = session.actor.membership.organisationId }: { organisationId?: string },
): Promise<OrganisationPage> => {
  const me = { ...session.actor.membership, membershipId: session.actor.membership.id };
  const keeps = mayKeep(me, organisationId);
  if (organisationId !== me.organisationId && !keeps.allowed) throw new NotFound();
  const organisation = await findOrganisation(session, organisationId);
  if (!organisation) throw new NotFound();
  const rows = await peopleOf(session, organisationId);
  const present = rows.filter(({ ended }) => !ended);
  const person = (row: RoleRow): Colleague => {
    const mine = row.membershipId === me.membershipId;
    const last = isLastAdmin(present, row.membershipId);
    const { ended: _ended, organisationId: _organisation, ...shown } = row;
    return {
      ...shown,
      me: mine,
      may: {
        end: mayEnd(me, { organisationId, mine, last }),
        arrangeSubstitute: mayArrange(me, { organisationId, task: row.task, mine }),
        edit: keeps,
      },
    };
  };
  const absentOf = new Map(present.map((row) => [row.membershipId, row]));
  const mayEndSubstitution = (absentId: string, substituteId: string): Decision => {
    const absent = absentOf.get(absentId);
    const mine = absentId === me.membershipId || substituteId === me.membershipId;
    return mayArrange(me, { organisationId, task: absent?.task ?? "coordinatie", mine });
  };
  return {
    organisation,
    people: present.map(person),
    left: keeps.allowed ? rows.filter(({ ended }) => ended).map(person) : [],
    substitutions: (await substitutionsOf(session, organisationId)).map((row) => ({
      ...row,
      may: { end: mayEndSubstitution(row.absentId, row.substituteId) },
    })),
    warnings: keeps.allowed ? warningsAbout(present, session.now) : [],
    may: { changeSettings: keeps, rename: mayRename(me), invite: keeps, seeWhoLeft: keeps },
  };
};
