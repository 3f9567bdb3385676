import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("identity");

/** One function of the database, and its answer. Nothing here reads a table: the functions are the whole door. */
export const ask = async <Answer>(session: Session, expression: ReturnType<typeof sql>): Promise<Answer> => {
  const { rows } = await sql<{ answer: Answer }>`select ${expression} as answer`.execute(tables(session));
  const [row] = rows;
  if (!row) throw new Error("the database did not answer");
  return row.answer;
};

export type Ways = { readonly totp: boolean; readonly passkey: boolean; readonly recovery: boolean };
export type Credentials = Ways & {
  readonly accountId: string;
  readonly passwordHash: string | null;
  readonly demo: boolean;
};
export type HalfWay = Ways & {
  readonly accountId: string | null;
  readonly demo: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
};
export type HalfWayKind = "second-factor" | "passkey" | "oidc";
export type Proof = "password" | "two-factor" | "passkey" | "oidc" | "demo";

export const credentialsFor = (session: Session, email: string) =>
  ask<Credentials | null>(session, sql`identity.credentials_for(${email})`);

export const rehash = (session: Session, accountId: string, oldHash: string, newHash: string) =>
  ask(session, sql`identity.rehash(${accountId}, ${oldHash}, ${newHash})`);

export type Attempt = {
  readonly kind: string;
  readonly subject: string;
  readonly network: string;
  readonly device: Buffer | null;
  readonly accountId: string | null;
};

export const tryOnce = (session: Session, { kind, subject, network, device, accountId }: Attempt) =>
  ask<{ wait: number; known: boolean }>(
    session,
    sql`identity.door_attempt(${kind}, ${subject}, ${network}, ${device}, ${accountId})`,
  );

export const attemptDone = (
  session: Session,
  { kind, subject, network, device }: Attempt,
  known: boolean,
  well: boolean,
) => ask(session, sql`identity.door_attempt_done(${kind}, ${subject}, ${network}, ${device}, ${known}, ${well})`);

export const openSession = (
  session: Session,
  opened: { id: string; hash: Buffer; accountId: string; proof: Proof; onDevice: string; device: Buffer },
) =>
  ask(
    session,
    sql`identity.open_session(${opened.id}, ${opened.hash}, ${opened.accountId}, ${opened.proof}, ${opened.onDevice}, ${opened.device})`,
  );

export const openHalfWay = (
  session: Session,
  hash: Buffer,
  kind: HalfWayKind,
  accountId: string | null,
  payload: Readonly<Record<string, unknown>>,
) => ask(session, sql`identity.open_half_way(${hash}, ${kind}, ${accountId}, ${JSON.stringify(payload)}::jsonb)`);

export const halfWay = (session: Session, hash: Buffer, kind: HalfWayKind) =>
  ask<HalfWay | null>(session, sql`identity.half_way(${hash}, ${kind})`);

export const setHalfWay = (session: Session, hash: Buffer, payload: Readonly<Record<string, unknown>>) =>
  ask(session, sql`identity.set_half_way(${hash}, ${JSON.stringify(payload)}::jsonb)`);

export const endHalfWay = (session: Session, hash: Buffer) => ask(session, sql`identity.end_half_way(${hash})`);

export const totpAtTheDoor = (session: Session, accountId: string) =>
  ask<string | null>(session, sql`identity.totp_at_the_door(${accountId})`);
export const spendTotp = (session: Session, accountId: string, step: number) =>
  ask<boolean>(session, sql`identity.use_totp(${accountId}, ${step})`);
export const spendRecoveryCode = (session: Session, accountId: string, hash: Buffer) =>
  ask<boolean>(session, sql`identity.use_recovery_code(${accountId}, ${hash})`);

export const passkeyAtTheDoor = (session: Session, id: string) =>
  ask<{ accountId: string; publicKey: string; counter: number; transports: string[] } | null>(
    session,
    sql`identity.passkey_at_the_door(${id})`,
  );
export const passkeyUsed = (session: Session, id: string, counter: number) =>
  ask(session, sql`identity.passkey_used(${id}, ${counter})`);

export const makePasswordLink = (session: Session, email: string, hash: Buffer) =>
  ask<boolean>(session, sql`identity.make_password_link(${email}, ${hash})`);
export const passwordLink = (session: Session, hash: Buffer) =>
  ask<{ accountId: string; email: string; name: string } | null>(session, sql`identity.password_link(${hash})`);
export const spendPasswordLink = (session: Session, hash: Buffer, passwordHash: string) =>
  ask<boolean>(session, sql`identity.use_password_link(${hash}, ${passwordHash})`);
