import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Invitation, OpenInvitation } from "../contract.ts";
import { ask } from "./door.ts";

type NewInvitation = { readonly id: string; readonly hash: Buffer; readonly email: string };

export const addMemberInvitation = (
  session: Session,
  invitation: NewInvitation & {
    organisationId: string;
    task: string;
    regionCode: string;
    role: string;
    functionTitle: string;
  },
) =>
  ask(
    session,
    sql`identity.invite_member(${invitation.id}, ${invitation.hash}, ${invitation.email}, ${invitation.organisationId},
      ${invitation.task}, ${invitation.regionCode}, ${invitation.role}, ${invitation.functionTitle})`,
  );

/** @returns the person, or null when there is no such registration for this professional */
export const addPersonInvitation = (session: Session, invitation: NewInvitation & { reference: string }) =>
  ask<string | null>(
    session,
    sql`identity.invite_person(${invitation.id}, ${invitation.hash}, ${invitation.email}, ${invitation.reference})`,
  );

export const invitationsISee = (session: Session, most: number, before: string | null) =>
  ask<Invitation[]>(session, sql`identity.invitations_i_see(${most}, ${before}::timestamptz)`);

export const withdrawInvitation = (session: Session, id: string) =>
  ask<boolean>(session, sql`identity.withdraw_invitation(${id})`);

export const invitationAtTheDoor = (session: Session, hash: Buffer) =>
  ask<OpenInvitation | null>(session, sql`identity.invitation_at_the_door(${hash})`);

export const acceptAsNew = (
  session: Session,
  taken: {
    hash: Buffer;
    accountId: string;
    name: string;
    email: string | null;
    passwordHash: string;
    membershipId: string;
  },
) =>
  ask<boolean>(
    session,
    sql`identity.accept_as_new(${taken.hash}, ${taken.accountId}, ${taken.name}, ${taken.email}, ${taken.passwordHash}, ${taken.membershipId})`,
  );

export const acceptAsMe = (session: Session, hash: Buffer, membershipId: string) =>
  ask<boolean>(session, sql`identity.accept_as_me(${hash}, ${membershipId})`);
