import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type * as doors from "../contract.ts";
import { invitationsISee, withdrawInvitation as withdraw } from "../queries/invitations.ts";

export const listInvitations = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof doors.listInvitations.input>,
) => {
  const found = await invitationsISee(session, limit + 1, cursor ?? null);
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.createdAt ?? null) : null };
};

export const withdrawInvitation = async (
  session: ProfessionalSession,
  { id }: { id: string },
): Promise<{ done: true }> => {
  if (!(await withdraw(session, id))) throw new NotFound("invitation");
  return { done: true };
};
