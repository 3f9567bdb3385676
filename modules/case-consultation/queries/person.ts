import { type RawBuilder, sql } from "kysely";
import { type PersonSession, tablesOf } from "../../../platform/server/session.ts";
import type { Colleague, OwnConsultation } from "../contract.ts";
import { escalationCard } from "./bringing.ts";

const tables = tablesOf("case_consultation");

/** As the organisation chose to show its staff to the person concerned: by name, or by function. */
const asShown = (membershipId: RawBuilder<unknown>): RawBuilder<Colleague> => sql<Colleague>`coalesce(
  (select jsonb_build_object('membershipId', k.id, 'name', case when k.shows_staff_as = 'name' then k.display_name end,
     'functionTitle', k.function_title, 'organisation', k.organisation_name, 'task', k.task)
   from case_consultation.colleague k where k.id = ${membershipId}),
  jsonb_build_object('membershipId', ${membershipId}, 'name', null, 'functionTitle', '', 'organisation', null, 'task', null))`;

/** The cases that carry the person's own name, latest first. */
export const ownConsultations = (
  session: PersonSession,
  { after, limit }: { after?: { day: string; id: string } | undefined; limit: number },
): Promise<OwnConsultation[]> =>
  tables(session)
    .selectFrom("case_consultation.named_case as n")
    .innerJoin("case_consultation.consultation_case as c", "c.id", "n.case_id")
    .innerJoin("case_consultation.case_group as g", "g.id", "n.group_id")
    .select([
      "n.person_id as personId",
      "n.case_id as caseId",
      "g.name as groupName",
      "c.question",
      "c.tried",
      "c.wanted",
      sql<OwnConsultation["status"]>`c.status`.as("status"),
      "n.named_on as namedOn",
      "c.discussed_on as discussedOn",
      sql<
        string | null
      >`(select d.delete_on::text from case_consultation.announced_deletion d where d.case_id = c.id and d.what = 'case')`.as(
        "goesOn",
      ),
      asShown(sql.ref("c.bringer_membership_id")).as("broughtBy"),
      sql<OwnConsultation["advice"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'by', ${asShown(sql.ref("a.author_membership_id"))})
          order by a.position, a.id), '[]') from case_consultation.advice a where a.case_id = c.id)`.as("advice"),
      sql<OwnConsultation["agreements"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'dueOn', a.due_on, 'accepted', a.accepted, 'state', a.state,
            'who', ${asShown(sql.ref("a.who_membership_id"))}) order by a.due_on, a.id), '[]')
        from case_consultation.agreement a where a.case_id = c.id)`.as("agreements"),
      sql<OwnConsultation["lookBack"]>`(
        select jsonb_build_object('helped', l.helped, 'learned', l.learned) from case_consultation.look_back l where l.case_id = c.id)`.as(
        "lookBack",
      ),
      sql<
        OwnConsultation["ownLookBack"]
      >`(select o.helped from case_consultation.own_look_back o where o.case_id = c.id)`.as("ownLookBack"),
      sql<OwnConsultation["escalations"]>`(
        select coalesce(jsonb_agg(${escalationCard(asShown)} - 'by' - 'version' order by x.asked_on, x.id), '[]')
        from case_consultation.escalation x where x.case_id = c.id)`.as("escalations"),
    ])
    .where("n.person_id", "=", session.actor.personId)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(n.named_on, n.case_id) < (${after?.day ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("n.named_on", "desc")
    .orderBy("n.case_id", "desc")
    .limit(limit + 1)
    .execute();
