import { type RawBuilder, sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Handover, HandoverSummary, OpenThing, Successor } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

/**
 * What a thing is, under the reader's own rules. The two kinds of which there are many are read in the statement itself;
 * a function by name would be planned anew for each.
 */
const titleOf = (kind: RawBuilder<unknown>, about: RawBuilder<unknown>) => sql<string | null>`case ${kind}
  when 'case' then (select c.question from case_consultation.consultation_case c where c.id = ${about})
  when 'agreement' then (select a.what from case_consultation.agreement a where a.id = ${about})
  else case_consultation.title_of(${kind}, ${about}) end`;

/** Everything the actor would leave behind, per kind, soonest day first. Titles under the reader's own rules. */
export const openThings = async (session: Session, groupId: string | null): Promise<OpenThing[]> =>
  (
    await sql<OpenThing>`
      select o.kind, k.called, o.about_id as "aboutId", o.group_id as "groupId", coalesce(g.name, '') as "groupName",
        ${titleOf(sql.ref("o.kind"), sql.ref("o.about_id"))} as title, o.due_on as "dueOn"
      from case_consultation.my_open_things(${groupId}) o
      join case_consultation.handover_kind k on k.kind = o.kind
      left join case_consultation.case_group g on g.id = o.group_id
      order by g.name nulls last, o.position, o.due_on nulls last, o.about_id limit 500`.execute(tables(session))
  ).rows;

export const groupNameOf = async (session: Session, groupId: string): Promise<string | undefined> =>
  (
    await tables(session)
      .selectFrom("case_consultation.case_group")
      .select("name")
      .where("id", "=", groupId)
      .executeTakeFirst()
  )?.name;

/** Colleagues of the region who may come after the actor, those at the same tables first. */
export const possibleSuccessors = async (
  session: ProfessionalSession,
  groupIds: readonly string[],
): Promise<Successor[]> =>
  (
    await sql<Successor>`
      select k.id as "membershipId", k.display_name as name, k.function_title as "functionTitle", k.organisation_name as organisation, k.task,
        k.organisation_id = (select platform.organisation_id()) as "ofOwnOrganisation",
        array(select distinct s.group_id from case_consultation.seat s where s.membership_id = k.id and s.ends_at > platform.now()
          and s.group_id = any (${[...groupIds]}::uuid[])) as "sitsIn"
      from case_consultation.colleague k
      where k.region_code = (select platform.region_code()) and k.id <> ${session.actor.membership.id}::uuid and k.task <> 'handhaving'
        and k.role in ('professional', 'peer', 'coordinator') and k.ends_at > platform.now()
        and (k.organisation_id = (select platform.organisation_id())
          or exists (select from case_consultation.seat s where s.membership_id = k.id and s.ends_at > platform.now() and s.group_id = any (${[...groupIds]}::uuid[]))
          or exists (select from case_consultation.case_group g where g.id = any (${[...groupIds]}::uuid[]) and g.who_may_bring = 'region'))
      order by cardinality(array(select distinct s.group_id from case_consultation.seat s where s.membership_id = k.id and s.ends_at > platform.now()
          and s.group_id = any (${[...groupIds]}::uuid[]))) desc, k.display_name, k.id limit 200`.execute(
      tables(session),
    )
  ).rows;

export const insertHandover = (
  session: Session,
  offer: { handoverId: string; toMembershipId: string; groupId?: string | undefined; leaving: boolean; word: string },
) =>
  sql`select case_consultation.offer_handover(${offer.handoverId}, ${offer.toMembershipId}, ${offer.groupId ?? null}, ${offer.leaving}, ${offer.word})`.execute(
    tables(session),
  );

/** Handed over by the actor, or to the actor; newest first. */
export const handoversPage = (
  session: ProfessionalSession,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<HandoverSummary[]> =>
  tables(session)
    .selectFrom("case_consultation.handover as h")
    .select([
      "h.id as handoverId",
      colleague(sql.ref("h.from_membership_id")).as("from"),
      colleague(sql.ref("h.to_membership_id")).as("to"),
      sql<boolean>`h.how = 'fell'`.as("fell"),
      sql<boolean>`h.from_membership_id = ${session.actor.membership.id}::uuid`.as("fromMe"),
      "h.offered_on as offeredOn",
      sql<number>`(select count(*)::int from case_consultation.handover_line l where l.handover_id = h.id and l.state = 'offered')`.as(
        "open",
      ),
      sql<number>`(select count(*)::int from case_consultation.handover_line l where l.handover_id = h.id)`.as("lines"),
    ])
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`h.position < (select x.position from case_consultation.handover x where x.id = ${cursor ?? null}::uuid)`,
      ),
    )
    .orderBy("h.position", "desc")
    .limit(limit + 1)
    .execute();

export type HandoverRow = Omit<Handover, "may">;

/** One handover with its lines. A title is there only for who may already read it. */
export const findHandover = (session: ProfessionalSession, handoverId: string): Promise<HandoverRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.handover as h")
    .select([
      "h.id as handoverId",
      colleague(sql.ref("h.from_membership_id")).as("from"),
      colleague(sql.ref("h.to_membership_id")).as("to"),
      sql<boolean>`h.how = 'fell'`.as("fell"),
      sql<boolean>`h.from_membership_id = ${session.actor.membership.id}::uuid`.as("fromMe"),
      "h.leaving",
      "h.word",
      "h.offered_on as offeredOn",
      sql<HandoverRow["lines"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('lineId', l.id, 'kind', l.kind, 'called', k.called, 'aboutId', l.about_id, 'groupId', l.group_id,
            'groupName', l.group_name, 'dueOn', l.due_on, 'state', l.state, 'title', ${titleOf(sql.ref("l.kind"), sql.ref("l.about_id"))})
            order by l.group_name, k.position, l.due_on nulls last, l.id), '[]')
        from case_consultation.handover_line l join case_consultation.handover_kind k on k.kind = l.kind where l.handover_id = h.id)`.as(
        "lines",
      ),
    ])
    .where("h.id", "=", handoverId)
    .executeTakeFirst();

/** @returns false when this handover is not the actor's to answer */
export const recordAnswer = async (
  session: Session,
  { handoverId, taken, left }: { handoverId: string; taken: string[]; left: string[] },
): Promise<boolean> =>
  (
    await sql<{
      answered: boolean;
    }>`select case_consultation.answer_handover(${handoverId}, ${taken}::uuid[], ${left}::uuid[]) as answered`.execute(
      tables(session),
    )
  ).rows[0]?.answered ?? false;

/** @returns false when there is nothing of the actor's left to take back */
export const takeBack = async (session: Session, handoverId: string): Promise<boolean> =>
  (
    await sql<{ taken: boolean }>`select case_consultation.take_back_handover(${handoverId}) as taken`.execute(
      tables(session),
    )
  ).rows[0]?.taken ?? false;

/** For the night: whose role ended on a day set before, and offers nobody answered. */
export const settleHandovers = async (session: Session): Promise<void> => {
  await sql`select case_consultation.settle_handovers()`.execute(tables(session));
};
