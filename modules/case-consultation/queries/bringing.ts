import { type RawBuilder, sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type {
  Bottleneck,
  CaseReading,
  CaseWait,
  Escalation,
  GroupToBringTo,
  RelatedCase,
  Sharpening,
  Theme,
  ToAsk,
} from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");
const me = (session: ProfessionalSession) => session.actor.membership.id;
const organisationName = (id: RawBuilder<unknown>) =>
  sql`coalesce((select o.name from case_consultation.partner o where o.id = ${id}), 'een organisatie')`;

/** Whom the reader asked to this case, for as long as it lasts. */
export const readersOf = (caseId: RawBuilder<unknown>, asker: string): RawBuilder<CaseReading[]> => sql<CaseReading[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('who', ${colleague(sql.ref("r.membership_id"))}, 'why', r.why) order by r.membership_id), '[]')
  from case_consultation.case_reader r where r.case_id = ${caseId} and r.asked_by = ${asker}::uuid and r.ends_at > platform.now())`;

export const sharpeningsOf = (caseId: RawBuilder<unknown>): RawBuilder<Sharpening[]> => sql<Sharpening[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'text', s.text, 'writtenOn', s.written_on,
      'by', ${colleague(sql.ref("s.by_membership_id"))}) order by s.written_on, s.id), '[]')
  from case_consultation.sharpening s where s.case_id = ${caseId})`;

export const waitsOf = (caseId: RawBuilder<unknown>): RawBuilder<CaseWait[]> => sql<CaseWait[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'what', w.what, 'organisationId', w.organisation_id,
      'organisation', ${organisationName(sql.ref("w.organisation_id"))}, 'role', w.role, 'since', w.since, 'until', w.until, 'days', coalesce(w.until, platform.today()) - w.since,
      'version', w.version) order by w.since, w.id), '[]')
  from case_consultation.case_wait w where w.case_id = ${caseId})`;

export const bottlenecksOf = (caseId: RawBuilder<unknown>): RawBuilder<Bottleneck[]> => sql<Bottleneck[]>`(
  select coalesce(jsonb_agg(b.bottleneck order by b.bottleneck), '[]') from case_consultation.case_bottleneck b where b.case_id = ${caseId})`;

/** One escalation as everyone concerned reads it; `as` says how a colleague is shown to this reader. */
export const escalationCard = (as: typeof colleague) => sql`jsonb_build_object('id', x.id,
  'organisation', ${organisationName(sql.ref("x.organisation_id"))}, 'role', x.role, 'stuckSince', x.stuck_since, 'reason', x.reason,
  'by', ${as(sql.ref("x.by_membership_id"))}, 'to', ${as(sql.ref("x.to_membership_id"))}, 'askedOn', x.asked_on, 'answer', x.answer,
  'willDoOn', x.will_do_on, 'answeredOn', x.answered_on, 'version', x.version)`;

export const escalationsOf = (caseId: RawBuilder<unknown>): RawBuilder<Escalation[]> => sql<Escalation[]>`(
  select coalesce(jsonb_agg(${escalationCard(colleague)} order by x.asked_on, x.id), '[]')
  from case_consultation.escalation x where x.case_id = ${caseId})`;

export const groupsToBringTo = async (session: Session): Promise<GroupToBringTo[]> =>
  (
    await sql<GroupToBringTo>`
      select g.group_id as "groupId", g.name, g.sub_region as "subRegion", g.seated, g.purposes, g.answer_by as "answerBy",
        case_consultation.work_and_income_reads(g.group_id) as "workAndIncomeReads"
      from case_consultation.groups_to_bring_to() g order by g.seated desc, g.name`.execute(tables(session))
  ).rows;

/** Under the reader's own rules: what they may not see is not related. */
export const relatedCases = async (
  session: ProfessionalSession,
  { theme, except, limit }: { theme: Theme; except?: string | undefined; limit: number },
): Promise<RelatedCase[]> =>
  (
    await sql<RelatedCase>`
      select c.id as "caseId", c.question, c.theme, c.status, c.brought_on as "broughtOn",
        (select count(*)::int from case_consultation.advice a where a.case_id = c.id) as advice
      from case_consultation.consultation_case c
      where c.region_code = ${session.actor.membership.regionCode} and c.theme = ${theme} and c.theme <> '' and c.brought_on is not null
        and c.id is distinct from ${except ?? null}::uuid
      order by c.brought_on desc, c.id limit ${limit}`.execute(tables(session))
  ).rows;

type ByName = { readonly name: string; readonly id: string };

/** Who of the region can be asked, by name; enforcement is not among them. */
export const colleaguesToAsk = async (
  session: ProfessionalSession,
  { name, after, limit }: { name: string; after?: ByName | undefined; limit: number },
): Promise<(ToAsk & { sort: string })[]> =>
  (
    await sql<ToAsk & { sort: string }>`
      select k.id as "membershipId", k.display_name as name, k.function_title as "functionTitle", k.organisation_name as organisation, k.task,
        k.task = 'ervaringsdeskundigheid' or k.role = 'peer' as "byExperience", k.display_name as sort
      from case_consultation.colleague k
      where k.region_code = ${session.actor.membership.regionCode} and k.role in ('professional', 'peer', 'coordinator') and k.task <> 'handhaving'
        and k.ends_at > platform.now() and k.id <> ${me(session)}::uuid and strpos(lower(k.display_name), lower(${name})) > 0
        and (${after === undefined} or (k.display_name, k.id) > (${after?.name ?? ""}, ${after?.id ?? null}::uuid))
      order by k.display_name, k.id limit ${limit + 1}`.execute(tables(session))
  ).rows;

/** Organisations of the region by name, for what waited for whom. */
export const organisationsToWaitFor = async (session: ProfessionalSession, name: string) =>
  (
    await sql<{ organisationId: string; name: string }>`
      select o.id as "organisationId", o.name from case_consultation.partner o
      where o.ended_at is null and strpos(lower(o.name), lower(${name})) > 0
        and exists (select from case_consultation.partner_region r where r.organisation_id = o.id and r.region_code = ${session.actor.membership.regionCode})
      order by o.name, o.id limit 200`.execute(tables(session))
  ).rows;

export const letSharpen = (session: Session, caseId: string, membershipId: string) =>
  sql`select case_consultation.ask_to_sharpen(${caseId}, ${membershipId})`.execute(tables(session));
export const sendDirectly = (session: Session, caseId: string, membershipIds: readonly string[]) =>
  sql`select case_consultation.ask_directly(${caseId}, ${[...membershipIds]}::uuid[])`.execute(tables(session));

export const endReadingOf = async (session: Session, caseId: string, membershipId: string): Promise<boolean> =>
  (
    await sql<{ ended: boolean }>`select case_consultation.end_reading(${caseId}, ${membershipId}) as ended`.execute(
      tables(session),
    )
  ).rows[0]?.ended ?? false;

export const openToGroup = async (session: Session, caseId: string): Promise<boolean> =>
  (await sql<{ open: boolean }>`select case_consultation.take_to_the_group(${caseId}) as open`.execute(tables(session)))
    .rows[0]?.open ?? false;

export const insertSharpening = (session: ProfessionalSession, row: { id: string; caseId: string; text: string }) =>
  tables(session)
    .insertInto("case_consultation.sharpening")
    .values({ id: row.id, case_id: row.caseId, by_membership_id: me(session), text: row.text })
    .execute();

export const putBottleneck = (session: Session, caseId: string, bottleneck: Bottleneck) =>
  tables(session)
    .insertInto("case_consultation.case_bottleneck")
    .values({ case_id: caseId, bottleneck })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
export const takeBottleneck = (session: Session, caseId: string, bottleneck: Bottleneck) =>
  tables(session)
    .deleteFrom("case_consultation.case_bottleneck")
    .where("case_id", "=", caseId)
    .where("bottleneck", "=", bottleneck)
    .execute();

type Waited = { what: string; organisationId: string; role: string; since: string; until: string | null };

export const insertWait = (session: Session, { id, caseId, ...row }: Waited & { id: string; caseId: string }) =>
  tables(session)
    .insertInto("case_consultation.case_wait")
    .columns(["id", "case_id", "what", "organisation_id", "role", "since", "until"])
    .expression(
      sql`select ${id}::uuid, ${caseId}::uuid, ${row.what}, ${row.organisationId}::uuid, ${row.role}, ${row.since}::date, ${row.until}::date`,
    )
    .execute();

export const findWait = (session: Session, id: string) =>
  tables(session)
    .selectFrom("case_consultation.case_wait as w")
    .innerJoin("case_consultation.consultation_case as c", "c.id", "w.case_id")
    .select(["w.since", "w.until", "w.version", sql<RelatedCase["status"]>`c.status`.as("status")])
    .where("w.id", "=", id)
    .executeTakeFirst();

/** @returns the new version, or undefined when someone was first */
export const updateWait = async (session: Session, id: string, version: number, until: string | null) =>
  (
    await tables(session)
      .updateTable("case_consultation.case_wait")
      .set({ until, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

/** May the acting professional bring a case to this group? */
export const mayBringTo = async (session: Session, groupId: string): Promise<boolean> =>
  (await sql<{ may: boolean }>`select case_consultation.may_bring_to(${groupId}) as may`.execute(tables(session)))
    .rows[0]?.may ?? false;

/** Someone of the list of whom one can ask. */
export const mayBeAsked = async (session: ProfessionalSession, membershipId: string): Promise<boolean> =>
  (
    await sql`select from case_consultation.colleague k where k.id = ${membershipId} and k.region_code = ${session.actor.membership.regionCode}
      and k.role in ('professional', 'peer', 'coordinator') and k.task <> 'handhaving' and k.ends_at > platform.now() and k.id <> ${me(session)}::uuid`.execute(
      tables(session),
    )
  ).rows.length > 0;
