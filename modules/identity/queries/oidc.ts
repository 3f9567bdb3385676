import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import { ask } from "./door.ts";

export type Provider = {
  readonly id: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly sealed_secret: string;
  readonly authentication: "client_secret_basic" | "private_key_jwt";
  readonly scopes: string;
  readonly subject_claim: string;
  readonly acr_values: readonly string[];
};

export const oidcChoices = (session: Session) =>
  ask<{ id: string; organisation: string }[]>(session, sql`identity.oidc_choices()`);

export const providerAtTheDoor = (session: Session, id: string) =>
  ask<Provider | null>(session, sql`identity.oidc_provider_at_the_door(${id})`);

export const addProvider = (
  session: Session,
  id: string,
  sealedSecret: string,
  provider: {
    organisationId: string;
    issuer: string;
    clientId: string;
    authentication: string;
    scopes: string;
    subjectClaim: string;
    acrValues: string[];
  },
) =>
  ask(
    session,
    sql`identity.set_oidc_provider(${id}, ${provider.organisationId}, ${provider.issuer}, ${provider.clientId}, ${sealedSecret},
      ${provider.authentication}, ${provider.scopes}, ${provider.subjectClaim}, ${provider.acrValues}::text[])`,
  );

export const beginLink = (session: Session, hash: Buffer) => ask(session, sql`identity.begin_link(${hash})`);

export const oidcAccount = (session: Session, issuer: string, subject: string, providerId: string) =>
  ask<string | null>(session, sql`identity.oidc_account(${issuer}, ${subject}, ${providerId})`);

/** @returns false when this subject belongs to an account already */
export const linkOidc = (session: Session, issuer: string, subject: string, providerId: string, accountId: string) =>
  ask<boolean>(session, sql`identity.link_oidc(${issuer}, ${subject}, ${providerId}, ${accountId})`);

export const acceptWithOidc = (
  session: Session,
  taken: {
    hash: Buffer;
    providerId: string;
    issuer: string;
    subject: string;
    accountId: string;
    name: string;
    membershipId: string;
  },
) =>
  ask<boolean>(
    session,
    sql`identity.accept_with_oidc(${taken.hash}, ${taken.providerId}, ${taken.issuer}, ${taken.subject}, ${taken.accountId}, ${taken.name}, ${taken.membershipId})`,
  );
