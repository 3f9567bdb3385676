import { sql } from "kysely";
import type { z } from "zod";
import type { Session } from "../../../platform/server/session.ts";
import type { colleaguesToHelp, OwnLogIn, Who } from "../contract.ts";
import { ask } from "./door.ts";

export const whoAmI = (session: Session) => ask<Omit<Who, "membership"> | null>(session, sql`identity.who_am_i()`);

export const takeRole = (session: Session, newHash: Buffer, membershipId: string | null, asPerson: string | null) =>
  ask<boolean>(session, sql`identity.choose_role(${newHash}, ${membershipId}, ${asPerson})`);

/** @param which null: every session but this one */
export const endSessions = (session: Session, which: string | null, device: Buffer | null) =>
  ask<number>(session, sql`identity.end_sessions(${which}, ${device})`);

export const myLogIn = (session: Session) => ask<OwnLogIn>(session, sql`identity.my_log_in()`);
export const myPasswordHash = (session: Session) => ask<string | null>(session, sql`identity.my_password_hash()`);
export const myAttemptWait = (session: Session) => ask<number>(session, sql`identity.my_attempt_wait()`);
export const confirmMe = (session: Session) => ask(session, sql`identity.confirm_me()`);
export const setMyPassword = (session: Session, hash: string) => ask(session, sql`identity.set_my_password(${hash})`);

export const beginMyTotp = (session: Session, sealed: string) => ask(session, sql`identity.begin_my_totp(${sealed})`);
export const myUnconfirmedTotp = (session: Session) => ask<string | null>(session, sql`identity.my_unconfirmed_totp()`);
export const confirmMyTotp = (session: Session, step: number) =>
  ask<boolean>(session, sql`identity.confirm_my_totp(${step})`);
/** @param passkeyId null: the code app */
export const removeMyKey = (session: Session, passkeyId: string | null) =>
  ask<boolean>(session, sql`identity.remove_my_key(${passkeyId})`);

export const keepChallenge = (session: Session, challenge: string) =>
  ask(session, sql`identity.keep_challenge(${challenge})`);
export const takeChallenge = (session: Session) => ask<string | null>(session, sql`identity.take_challenge()`);
export const addMyPasskey = (
  session: Session,
  {
    id,
    key,
    counter,
    transports,
    name,
  }: { id: string; key: Buffer; counter: number; transports: string[]; name: string },
) => ask(session, sql`identity.add_my_passkey(${id}, ${key}, ${counter}, ${transports}, ${name})`);
export const setMyRecoveryCodes = (session: Session, hashes: Buffer[]) =>
  ask(session, sql`identity.set_my_recovery_codes(${hashes}::bytea[])`);

type ColleagueToHelp = z.output<typeof colleaguesToHelp.output>["colleagues"];
export const colleaguesIHelp = (session: Session) => ask<ColleagueToHelp>(session, sql`identity.colleagues_to_help()`);
/** @returns where to mail it to; null when this is nobody one may help */
export const resetSecondStepOf = (session: Session, membershipId: string) =>
  ask<string | null>(session, sql`identity.reset_second_step(${membershipId})`);
