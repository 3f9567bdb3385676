import { sql } from "kysely";
import type { Actor } from "../../../platform/server/actor.ts";
import { type AnySession, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("notifications");

/** To the microsecond, as text: a moment of JavaScript would skip what happened in the same millisecond. */
export type Place = { readonly at: string; readonly id: string };

/** What it is about, as far as the reader may know it now. */
type NamedSubject = { readonly title: string | null; readonly groupName: string | null; readonly day: string | null };

/** The policies ask the same; saying it here as well lets PostgreSQL walk one index. */
const receiver = ({ membership, accountId, personId }: Actor) =>
  membership ? { membership_id: membership.id } : { account_id: accountId, person_id: personId ?? accountId };

const matching = (who: ReturnType<typeof receiver>) =>
  "membership_id" in who
    ? sql<boolean>`n.membership_id = ${who.membership_id}::uuid`
    : sql<boolean>`n.account_id = ${who.account_id}::uuid and n.person_id = ${who.person_id}::uuid`;

export const noticesPage = (session: AnySession, { after, limit }: { after: Place | undefined; limit: number }) =>
  tables(session)
    .selectFrom("notifications.notice as n")
    .select([
      "n.id",
      "n.kind",
      "n.about_kind as aboutKind",
      "n.about_id as aboutId",
      "n.person_id as personId",
      "n.shown_at as shownAt",
      sql<string>`to_char(n.shown_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("at"),
      "n.is_read as isRead",
      sql<NamedSubject | null>`case when n.person_id is null then notifications.name_of_subject(n.about_kind, n.about_id) end`.as(
        "about",
      ),
    ])
    .where(matching(receiver(session.actor)))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(n.shown_at, n.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)`),
    )
    .orderBy("n.shown_at", "desc")
    .orderBy("n.id", "desc")
    .limit(limit + 1)
    .execute();

/** Stops counting at one hundred: "99+" is all there is to say. */
export const countUnread = async (session: AnySession): Promise<number> => {
  const rows = await tables(session)
    .selectFrom("notifications.notice as n")
    .select("n.id")
    .where(matching(receiver(session.actor)))
    .where("n.is_read", "=", false)
    .limit(100)
    .execute();
  return rows.length;
};

export const markRead = async (session: AnySession, ids: readonly string[] | undefined): Promise<void> => {
  await tables(session)
    .updateTable("notifications.notice as n")
    .set({ is_read: true })
    .where("n.is_read", "=", false)
    .where(matching(receiver(session.actor)))
    .$if(ids !== undefined, (query) => query.where("n.id", "=", sql<string>`any (${ids ?? []}::uuid[])`))
    .execute();
};
