import { sql } from "kysely";
import type { z } from "zod";
import type { Session } from "../../../platform/server/session.ts";
import type { aftercareWaiting } from "../contract.ts";
import { ask, done, tables } from "./calls.ts";

type Waiting = z.output<typeof aftercareWaiting.output>;

/** Who asks one to take over; about whom comes with the yes. */
export const offersToMe = async (session: Session): Promise<Waiting["offers"]> =>
  (
    await sql<
      Waiting["offers"][number]
    >`select id as "offerId", from_name as "from", offered_on::text as "offeredOn" from aftercare.offered_to_me()`.execute(
      tables(session),
    )
  ).rows;
/** For who coordinates an organisation; empty for everyone else. */
export const withoutOwner = async (session: Session): Promise<Waiting["withoutOwner"]> =>
  (
    await sql<
      Waiting["withoutOwner"][number]
    >`select id as "supportId", since::text as since, had_it as had, colleagues from aftercare.without_owner()`.execute(
      tables(session),
    )
  ).rows;
export const insertOffer = (session: Session, id: string, supportId: string, membershipId: string) =>
  done(session, sql`aftercare.offer(${id}, ${supportId}, ${membershipId})`);
export const removeOffer = (session: Session, id: string) =>
  ask<boolean>(session, sql`aftercare.take_back_offer(${id})`);
/** @returns about whom it is, with a yes */
export const putAnswer = (session: Session, id: string, yes: boolean, phone: string) =>
  ask<string | null>(session, sql`aftercare.answer_offer(${id}, ${yes}, ${phone})`);
export const putOwner = (session: Session, supportId: string, membershipId: string) =>
  done(session, sql`aftercare.name_owner(${supportId}, ${membershipId})`);
