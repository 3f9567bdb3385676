import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CaseSummary, Colleague, Group, GroupSettings, GroupSummary, MeetingSummary, Seat } from "../contract.ts";
import { answerLate, colleague } from "./people.ts";
import { type RulesRow, rulesAs } from "./rules-of-play.ts";

const tables = tablesOf("case_consultation");

/** The groups one sits in or keeps, by name; the cursor is the last group of the page before. */
export const groupsPage = async (
  session: Session,
  { limit, cursor, which }: { limit: number; cursor?: string | undefined; which: "current" | "ended" },
): Promise<GroupSummary[]> =>
  tables(session)
    .selectFrom("case_consultation.case_group as g")
    .select([
      "g.id as groupId",
      sql<GroupSummary["kind"]>`g.kind`.as("kind"),
      "g.name",
      "g.sub_region as subRegion",
      "g.region_code as regionCode",
      "g.ended_on as endedOn",
      sql<number>`(select count(*)::int from case_consultation.consultation_case c where c.group_id = g.id and c.status = 'waiting' and c.route = 'meeting')`.as(
        "casesWaiting",
      ),
      sql<GroupSummary["nextMeeting"]>`(
        select jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time)
        from case_consultation.meeting m where m.group_id = g.id and m.day >= platform.today() and m.status in ('planned', 'running')
        order by m.day, m.start_time limit 1)`.as("nextMeeting"),
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id)`.as("seated"),
    ])
    .where("g.ended_on", which === "current" ? "is" : "is not", null)
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`(g.name, g.id) > (select x.name, x.id from case_consultation.case_group x where x.id = ${cursor ?? null}::uuid)`,
      ),
    )
    .orderBy("g.name")
    .orderBy("g.id")
    .limit(limit + 1)
    .execute();

export type GroupRow = Omit<Group, "may" | "seats" | "rules" | "proposal"> & {
  readonly seats: Omit<Seat, "mine">[];
  readonly rules: RulesRow | null;
  readonly proposal: RulesRow | null;
  readonly seated: boolean;
  readonly chair: boolean;
  readonly keeps: boolean;
};

const kinship = (from: "group_id" | "became_id", to: "group_id" | "became_id") => sql<Group["became"]>`(
  select coalesce(jsonb_agg(jsonb_build_object('groupId', x.id, 'name', x.name, 'how', k.how, 'because', k.because,
      'decidedOn', k.decided_on) order by x.name), '[]')
  from case_consultation.group_succession k left join case_consultation.case_group x on x.id = ${sql.ref(`k.${to}`)}
  where ${sql.ref(`k.${from}`)} = g.id)`;

/** A group with who sits there and when it meets, in one statement. */
export const findGroup = (session: ProfessionalSession, groupId: string): Promise<GroupRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.case_group as g")
    .select([
      "g.id as groupId",
      "g.name",
      "g.sub_region as subRegion",
      "g.region_code as regionCode",
      sql<Group["kind"]>`g.kind`.as("kind"),
      "g.purpose",
      "g.starts_on as startsOn",
      "g.ended_on as endedOn",
      kinship("group_id", "became_id").as("became"),
      kinship("became_id", "group_id").as("cameFrom"),
      sql<GroupSettings>`jsonb_build_object('maxPerOrganisation', g.max_per_organisation, 'whoMayBring', g.who_may_bring, 'purposes', g.purposes,
        'answerWithinDays', g.answer_within_days, 'casesPerMeeting', g.cases_per_meeting, 'quorum', g.quorum)`.as(
        "settings",
      ),
      sql<RulesRow | null>`(select ${rulesAs(session)} from case_consultation.rules_version v
        where v.group_id = g.id and v.adopted_on is not null and v.replaced_on is null)`.as("rules"),
      sql<RulesRow | null>`(select ${rulesAs(session)} from case_consultation.rules_version v
        where v.group_id = g.id and v.adopted_on is null)`.as("proposal"),
      sql<number>`(select count(*)::int from case_consultation.my_open_things(g.id))`.as("openThings"),
      "g.version",
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id)`.as("seated"),
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id and e.chair)`.as("chair"),
      sql<boolean>`case_consultation.keeps_group(g.id)`.as("keeps"),
      sql<GroupRow["seats"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('seatId', s.id, 'chair', s.chair, 'mayDecide', s.may_decide, 'kind', s.kind,
            'layer', s.layer, 'backedBy', s.backed_by, 'version', s.version, 'standIns', (
              select coalesce(jsonb_agg(${colleague(sql.ref("i.membership_id"))}), '[]')
              from case_consultation.stand_ins(g.id) i where i.seat_id = s.id))
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
      "c.answer_due_on as answerDueOn",
      answerLate("c").as("answerLate"),
    ])
    .where("c.group_id", "=", groupId)
    // What went straight to one or two people is not the group's list.
    .where("c.route", "=", "meeting")
    .where("c.status", "in", [...statuses])
    .where("c.brought_on", "is not", null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(c.brought_on, c.id) > (${after?.day ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("c.brought_on")
    .orderBy("c.id")
    .limit(limit + 1)
    .execute();

const settingsOf = ({
  maxPerOrganisation,
  whoMayBring,
  purposes,
  answerWithinDays,
  casesPerMeeting,
  quorum,
}: GroupSettings) => ({
  maxPerOrganisation,
  whoMayBring,
  purposes,
  answerWithinDays,
  casesPerMeeting,
  quorum,
});

type NewGroup = GroupSettings &
  Pick<Group, "kind" | "name" | "subRegion" | "purpose"> & {
    startsOn?: string | undefined;
    rules: string;
    criteria: string;
  };

/** Who starts a group without being the coordinator sits there at once, as its chair. */
export const insertGroup = (session: ProfessionalSession, id: string, group: NewGroup) =>
  sql`select case_consultation.start_group(${id}, ${group.kind}, ${group.name}, ${group.subRegion}, ${group.purpose},
    ${JSON.stringify({ ...settingsOf(group), startsOn: group.startsOn })}::jsonb, ${group.rules}, ${group.criteria})`.execute(
    tables(session),
  );

/** @returns the new version, or undefined when someone was first */
export const updateGroup = async (
  session: Session,
  change: GroupSettings & Pick<Group, "groupId" | "version" | "name" | "subRegion" | "purpose" | "startsOn">,
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.case_group")
      .set({
        name: change.name,
        sub_region: change.subRegion,
        purpose: change.purpose,
        starts_on: change.startsOn,
        max_per_organisation: change.maxPerOrganisation,
        who_may_bring: change.whoMayBring,
        purposes: change.purposes,
        answer_within_days: change.answerWithinDays,
        cases_per_meeting: change.casesPerMeeting,
        quorum: change.quorum,
        version: change.version + 1,
      })
      .where("id", "=", change.groupId)
      .where("version", "=", change.version)
      .where("ended_on", "is", null)
      .returning("version")
      .executeTakeFirst()
  )?.version;

/** @returns false when someone changed the group first */
export const closeGroup = async (
  session: Session,
  {
    groupId,
    version,
    how,
    became,
    because,
  }: { groupId: string; version: number; how: string; became: string[]; because: string },
): Promise<boolean> =>
  (
    await sql<{
      ended: boolean;
    }>`select case_consultation.end_group(${groupId}, ${version}, ${how}, ${became}::uuid[], ${because}) as ended`.execute(
      tables(session),
    )
  ).rows[0]?.ended ?? false;

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

type SeatChange = Pick<Seat, "seatId" | "version" | "chair" | "mayDecide" | "layer" | "backedBy">;

/** @returns false when someone changed the seat first */
export const updateSeat = async (
  session: Session,
  { seatId, version, chair, mayDecide, layer, backedBy }: SeatChange,
): Promise<boolean> =>
  (
    await sql<{
      changed: boolean;
    }>`select case_consultation.change_seat(${seatId}, ${version}, ${chair}, ${mayDecide}, ${layer}, ${backedBy}) as changed`.execute(
      tables(session),
    )
  ).rows[0]?.changed ?? false;

/** A seat as the reader may see it, for who was not first. */
export const findSeat = (session: Session, seatId: string) =>
  tables(session)
    .selectFrom("case_consultation.seat as s")
    .select([
      "s.group_id as groupId",
      "s.chair",
      "s.may_decide as mayDecide",
      sql<Seat["layer"]>`s.layer`.as("layer"),
      "s.backed_by as backedBy",
      "s.version",
    ])
    .where("s.id", "=", seatId)
    .executeTakeFirst();

/** @returns false when there is no such seat, or it is not the actor's to end */
export const closeSeat = async (session: Session, seatId: string): Promise<boolean> =>
  (await sql<{ ended: boolean }>`select case_consultation.end_seat(${seatId}) as ended`.execute(tables(session)))
    .rows[0]?.ended ?? false;
