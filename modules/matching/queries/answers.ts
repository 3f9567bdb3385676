import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Said } from "../contract.ts";

const tables = tablesOf("matching");
export type Which = { readonly of: "offer" | "employer"; readonly placeId: string };
export type Answered = Said & Which;

const ask = async <Value>(session: Session, call: ReturnType<typeof sql>): Promise<Value | undefined> =>
  (await sql<{ value: Value }>`select ${call} as value`.execute(tables(session))).rows[0]?.value;
const pair = ({ of, placeId }: Which) =>
  of === "offer" ? sql`${placeId}::uuid, null::uuid` : sql`null::uuid, ${placeId}::uuid`;

const answersIn = (personId: string) => sql<Answered>`
  select a.id as "answerId", case when a.offer_id is null then 'employer' else 'offer' end as of,
    coalesce(a.offer_id, a.employer_id) as "placeId", a.said, a.said_on::text as on, a.picked_up_by as "pickedUpBy",
    a.picked_up_on::text as "pickedUpOn"
  from matching.answers_of(${personId}) a`;
/** What a person said, for the person and for who hears it; empty for anyone else. */
export const answersOf = async (session: Session, personId: string): Promise<Answered[]> =>
  (await answersIn(personId).execute(tables(session))).rows;

/** Does this professional hear what the person says about work? */
export const hears = async (session: Session, personId: string): Promise<boolean> =>
  (await ask<boolean>(session, sql`matching.hears(${personId})`)) ?? false;
type Standing = {
  readonly answers: Answered[];
  /** Does anybody hear what the person says? */
  readonly heard: boolean;
  /** Since which day a place counts as not heard of for long: as with vacancies. */
  readonly silentSince: string;
};
/** What one knows before looking for places, in one statement. */
export const standingOf = async (session: Session, personId: string): Promise<Standing> =>
  (
    await sql<Standing>`
      select coalesce((select jsonb_agg(to_jsonb(a)) from (${answersIn(personId)}) a), '[]') as answers,
        coalesce(matching.heard_by_someone(), false) as heard, (platform.today() - 42)::text as "silentSince"`.execute(
      tables(session),
    )
  ).rows[0] ?? { answers: [], heard: false, silentSince: "" };

/** @returns whether anyone hears it */
export const putAnswer = async (session: Session, id: string, place: Which, said: string): Promise<boolean> =>
  (await ask<boolean>(session, sql`matching.say(${id}, ${pair(place)}, ${said})`)) ?? false;
export const putNo = async (session: Session, place: Which): Promise<void> =>
  void (await ask(session, sql`matching.say_no(${pair(place)})`));
export const removeNo = async (session: Session, place: Which): Promise<void> =>
  void (await ask(session, sql`matching.take_back_no(${pair(place)})`));
/** @returns the id of the answer that is gone */
export const removeAnswer = (session: Session, place: Which) =>
  ask<string | null>(session, sql`matching.take_back(${pair(place)})`);
/** @returns false when a colleague was first */
export const markPickedUp = async (session: Session, answerId: string): Promise<boolean> =>
  (await ask<boolean>(session, sql`matching.pick_up(${answerId})`)) ?? false;
