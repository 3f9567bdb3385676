import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("continuity");

/** Who holds what, as far as the reader may know whose it is. */
export type LoadRow = {
  readonly membershipId: string | null;
  readonly mine: boolean;
  readonly chair: boolean;
  readonly promises: number;
  readonly cases: number;
  readonly workingAgreements: number;
  readonly substitute: boolean;
  readonly meetings: number;
  readonly missed: number;
};

const columns = sql`l.membership_id as "membershipId", l.chair, l.promises, l.cases, l.working_agreements as "workingAgreements",
  l.substitute, l.meetings, l.missed`;

export const loadOfOwnGroup = async (session: Session, groupId: string): Promise<LoadRow[]> =>
  (
    await sql<LoadRow>`select ${columns}, l.mine from continuity.load_of_own_group(${groupId}) l`.execute(
      tables(session),
    )
  ).rows;

/** When one last said to be up to date here. */
export const lastSeenOn = async (session: Session, groupId: string): Promise<string | null> =>
  (
    await tables(session)
      .selectFrom("continuity.caught_up")
      .select("seen_on")
      .where("group_id", "=", groupId)
      .executeTakeFirst()
  )?.seen_on ?? null;

/** The groups in which one ever said to be up to date. */
export const groupsCaughtUp = async (session: Session): Promise<ReadonlySet<string>> => {
  const rows = await tables(session).selectFrom("continuity.caught_up").select("group_id").execute();
  return new Set(rows.map(({ group_id }) => group_id));
};

export const markSeen = (session: Session, groupId: string) =>
  sql`select continuity.mark_caught_up(${groupId})`.execute(tables(session));

/** For the clock: every group that meets, with who holds what. */
export const loadsOfGroups = async (session: Session): Promise<(LoadRow & { readonly groupId: string })[]> =>
  (
    await sql<LoadRow & { readonly groupId: string }>`
      select ${columns}, false as mine, l.group_id as "groupId" from continuity.loads() l`.execute(tables(session))
  ).rows;

/** Says it to that person and to who leads the group; no sooner than after three months again. */
export const tellLeaning = (session: Session, groupId: string, membershipId: string) =>
  sql`select continuity.tell_leaning(${groupId}, ${membershipId})`.execute(tables(session));
