import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("matching");
type Paging = { readonly limit: number; readonly cursor?: string | undefined };
type Asked = { readonly personId: string | null; readonly profileId: string | null };

/** By the alphabet, then those without a name by their random ids; one more than asked for. The cursor is the last id. */
export const askedPage = async (session: Session, offerId: string, { limit, cursor }: Paging): Promise<Asked[]> =>
  (
    await sql<Asked>`
      with asked as (select * from matching.asked_about(${offerId}))
      select a.person_id as "personId", a.profile_id as "profileId" from asked a
      where ${cursor ?? null}::uuid is null
        or a.place > (select b.place from asked b where coalesce(b.person_id, b.profile_id) = ${cursor ?? null}::uuid)
      order by a.place limit ${limit + 1}`.execute(tables(session))
  ).rows;

export const othersAsked = async (session: Session, offerId: string): Promise<boolean> =>
  (await sql<{ others: boolean }>`select matching.others_asked(${offerId}) as others`.execute(tables(session))).rows[0]
    ?.others ?? false;

type ToLookAt = { readonly personId: string; readonly hasNews: boolean; readonly asks: boolean };
/** For whom this professional has something to look at; one more than asked for. */
export const peopleToLookAt = async (session: Session, { limit, cursor }: Paging): Promise<ToLookAt[]> =>
  (
    await sql<ToLookAt>`select p.person_id as "personId", p.has_news as "hasNews", p.asks from matching.people_to_look_at() p
      where ${cursor ?? null}::uuid is null or p.person_id > ${cursor ?? null}::uuid order by p.person_id limit ${limit + 1}`.execute(
      tables(session),
    )
  ).rows;
