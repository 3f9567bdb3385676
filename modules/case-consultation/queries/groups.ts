import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CaseSummary, Colleague, Group, GroupSummary, MeetingSummary, Seat } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

/** The groups one sits in or keeps, by name; the cursor is the last group of the page before. */
export const groupsPage = async (
  session: Session,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<GroupSummary[]> =>
  tables(session)
    .selectFrom("case_consultation.case_group as g")
    .select([
      "g.id as groupId",
      "g.name",
      "g.sub_region as subRegion",
      "g.region_code as regionCode",
      sql<number>`(select count(*)::int from case_consultation.consultation_case c where c.group_id = g.id and c.status = 'waiting')`.as(
        "casesWaiting",
      ),
      sql<GroupSummary["nextMeeting"]>`(
        select jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time)
        from case_consultation.meeting m where m.group_id = g.id and m.day >= platform.today() and m.status in ('planned', 'running')
        order by m.day, m.start_time limit 1)`.as("nextMeeting"),
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id)`.as("seated"),
    ])
    .where("g.ended_on", "is", null)
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`(g.name, g.id) > (select x.name, x.id from case_consultation.case_group x where x.id = ${cursor ?? null}::uuid)`,
      ),
    )
    .orderBy("g.name")
    .orderBy("g.id")
    .limit(limit + 1)
    .execute();

export type GroupRow = Omit<Group, "may"> & { seated: boolean; chair: boolean; keeps: boolean };

/** A group with who sits there and when it meets, in one statement. */
export const findGroup = (session: Session, groupId: string): Promise<GroupRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.case_group as g")
    .select([
      "g.id as groupId",
      "g.name",
      "g.sub_region as subRegion",
      "g.region_code as regionCode",
      "g.purpose",
      "g.rules_of_play as rulesOfPlay",
      "g.version",
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id)`.as("seated"),
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id and e.chair)`.as("chair"),
      sql<boolean>`case_consultation.keeps_group(g.id)`.as("keeps"),
      sql<Seat[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('seatId', s.id, 'chair', s.chair, 'mayDecide', s.may_decide)
            || ${colleague(sql.ref("s.membership_id"))} order by s.chair desc, s.id), '[]')
        from case_consultation.seat s where s.group_id = g.id and s.starts_at <= platform.now() and s.ends_at > platform.now())`.as(
        "seats",
      ),
      sql<MeetingSummary[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time, 'endTime', m.end_time,
            'place', m.place, 'status', m.status,
            'cases', (select count(*) from case_consultation.agenda_item i where i.meeting_id = m.id)) order by m.day desc, m.start_time), '[]')
        from (select * from case_consultation.meeting x where x.group_id = g.id order by x.day desc limit 12) m)`.as(
        "meetings",
      ),
      sql<Colleague[]>`case when case_consultation.keeps_group(g.id) then (
        select coalesce(jsonb_agg(jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title,
            'organisation', k.organisation_name, 'task', k.task) order by k.organisation_name, k.display_name), '[]')
        from (select * from case_consultation.colleague x
              where x.region_code = g.region_code and x.task not in ('handhaving') and x.role in ('professional', 'peer', 'coordinator')
                and x.ends_at > platform.now()
                and not exists (select from case_consultation.seat s where s.group_id = g.id and s.membership_id = x.id and s.ends_at > platform.now())
              order by x.organisation_name, x.display_name limit 200) k) else '[]' end`.as("withoutSeat"),
    ])
    .where("g.id", "=", groupId)
    .executeTakeFirst();

/** Cases by day and then by chance, starting after a place. */
export const casesPage = (
  session: ProfessionalSession,
  groupId: string,
  {
    statuses,
    after,
    limit,
  }: { statuses: readonly string[]; after?: { day: string; id: string } | undefined; limit: number },
): Promise<CaseSummary[]> =>
  tables(session)
    .selectFrom("case_consultation.consultation_case as c")
    .select([
      "c.id as caseId",
      "c.question",
      sql<CaseSummary["theme"]>`c.theme`.as("theme"),
      sql<CaseSummary["status"]>`c.status`.as("status"),
      sql<string>`c.brought_on`.as("broughtOn"),
      colleague(sql.ref("c.bringer_membership_id")).as("broughtBy"),
      sql<boolean>`c.bringer_membership_id = ${session.actor.membership.id}::uuid`.as("mine"),
      sql<string | null>`(select t.title from case_consultation.own_title t where t.case_id = c.id)`.as("ownTitle"),
    ])
    .where("c.group_id", "=", groupId)
    .where("c.status", "in", [...statuses])
    .where("c.brought_on", "is not", null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(c.brought_on, c.id) > (${after?.day ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("c.brought_on")
    .orderBy("c.id")
    .limit(limit + 1)
    .execute();

export const insertGroup = (
  session: ProfessionalSession,
  id: string,
  group: { name: string; subRegion: string; purpose: string; rulesOfPlay: string },
) =>
  tables(session)
    .insertInto("case_consultation.case_group")
    .values({
      id,
      region_code: session.actor.membership.regionCode,
      name: group.name,
      sub_region: group.subRegion,
      purpose: group.purpose,
      rules_of_play: group.rulesOfPlay,
    })
    .execute();

/** @returns the new version, or undefined when someone was first */
export const updateGroup = async (
  session: Session,
  {
    groupId,
    version,
    purpose,
    rulesOfPlay,
  }: { groupId: string; version: number; purpose: string; rulesOfPlay: string },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.case_group")
      .set({ purpose, rules_of_play: rulesOfPlay, version: version + 1 })
      .where("id", "=", groupId)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

export const insertSeat = (
  session: Session,
  {
    seatId,
    groupId,
    membershipId,
    chair,
    mayDecide,
  }: { seatId: string; groupId: string; membershipId: string; chair: boolean; mayDecide: boolean },
) =>
  sql`select case_consultation.give_seat(${seatId}, ${groupId}, ${membershipId}, ${chair}, ${mayDecide})`.execute(
    tables(session),
  );

/** @returns false when there is no such seat, or it is not the actor's to end */
export const closeSeat = async (session: Session, seatId: string): Promise<boolean> =>
  (await sql<{ ended: boolean }>`select case_consultation.end_seat(${seatId}) as ended`.execute(tables(session)))
    .rows[0]?.ended ?? false;
