import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type {
  AgreementStatus,
  AgreementVersion,
  Colleague,
  WorkingAgreement,
  WorkingAgreementSummary,
} from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("lessons");
type Place = { readonly at: string; readonly id: string };

/** Who owns it, and whether they still work here. */
const owner = sql<WorkingAgreement["owner"]>`${colleague(sql.ref("a.owner_membership_id"))} || jsonb_build_object(
  'gone', exists (select from lessons.colleague k where k.id = a.owner_membership_id and k.ends_at <= platform.now()),
  'keptSince', a.kept_since)`;
/** The version in force, or else the proposed one. */
const current = sql`(select v.* from lessons.working_agreement_version v where v.agreement_id = a.id
  order by (v.adopted_on is null), v.number desc limit 1)`;
const reviewDue = sql<boolean>`a.status = 'adopted' and a.review_on <= platform.today()`;

/** By title, then by chance. */
export const workingAgreementsPage = (
  session: Session,
  { words, expired }: { words: readonly string[]; expired: boolean },
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<WorkingAgreementSummary[]> =>
  tables(session)
    .selectFrom("lessons.working_agreement as a")
    .innerJoinLateral(
      sql<{ number: number; text: string; adopted_on: string | null; to_group_name: string }>`${current}`.as("v"),
      (join) => join.onTrue(),
    )
    .select([
      "a.id as agreementId",
      "a.title",
      sql<AgreementStatus>`a.status`.as("status"),
      "v.number",
      "v.text",
      "v.adopted_on as adoptedOn",
      "v.to_group_name as adoptedBy",
      owner.as("owner"),
      "a.review_on as reviewOn",
      reviewDue.as("reviewDue"),
      sql<boolean>`exists (select from lessons.working_agreement_version x where x.agreement_id = a.id and x.adopted_on is null)`.as(
        "openProposal",
      ),
    ])
    .where(expired ? sql<boolean>`a.status = 'expired'` : sql<boolean>`a.status <> 'expired'`)
    .where(
      sql<boolean>`not exists (select from unnest(${[...words]}::text[]) w where strpos(lower(a.title || ' ' || v.text), w) = 0)`,
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(a.title, a.id) > (${after?.at ?? ""}, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("a.title")
    .orderBy("a.id")
    .limit(limit + 1)
    .execute();

export type AgreementRow = Omit<WorkingAgreement, "may"> & {
  readonly keeps: boolean;
  readonly takesPart: boolean;
  readonly open: { readonly mine: boolean; readonly chair: boolean; readonly groupName: string } | null;
};

/** An agreement with all its versions, in one statement. */
export const findWorkingAgreement = (
  session: ProfessionalSession,
  agreementId: string,
): Promise<AgreementRow | undefined> =>
  tables(session)
    .selectFrom("lessons.working_agreement as a")
    .select([
      "a.id as agreementId",
      "a.title",
      sql<AgreementStatus>`a.status`.as("status"),
      owner.as("owner"),
      "a.review_on as reviewOn",
      reviewDue.as("reviewDue"),
      "a.expired_on as expiredOn",
      "a.expired_why as expiredWhy",
      sql<
        WorkingAgreement["lesson"]
      >`(select jsonb_build_object('lessonId', l.id, 'title', l.title) from lessons.lesson l where l.id = a.lesson_id)`.as(
        "lesson",
      ),
      sql<AgreementVersion[]>`(
        select jsonb_agg(jsonb_build_object('number', v.number, 'text', v.text, 'why', v.why, 'proposedBy', ${colleague(sql.ref("v.proposed_by"))},
          'proposedOn', v.proposed_on, 'groupName', v.to_group_name, 'adoptedOn', v.adopted_on) order by v.number desc)
        from lessons.working_agreement_version v where v.agreement_id = a.id)`.as("versions"),
      "a.version",
      sql<boolean>`lessons.keeps_agreement(a.id)`.as("keeps"),
      sql<boolean>`lessons.takes_part()`.as("takesPart"),
      sql<AgreementRow["open"]>`(
        select jsonb_build_object('mine', v.proposed_by = ${session.actor.membership.id}::uuid, 'groupName', v.to_group_name,
          'chair', coalesce(lessons.sits_in(v.to_group, true), false))
        from lessons.working_agreement_version v where v.agreement_id = a.id and v.adopted_on is null)`.as("open"),
    ])
    .where("a.id", "=", agreementId)
    .executeTakeFirst();

export const takesPart = async (session: Session): Promise<boolean> =>
  (await sql<{ yes: boolean }>`select lessons.takes_part() as yes`.execute(tables(session))).rows[0]?.yes ?? false;

/** The groups of the region by name. */
export const groupsOfRegion = async (session: Session): Promise<{ groupId: string; name: string }[]> =>
  (
    await sql<{ groupId: string; name: string }>`
      select g.id as "groupId", g.name from lessons.groups_of_region() g order by g.name, g.id`.execute(tables(session))
  ).rows;

/** Who works in the region now and could own an agreement. */
export const colleaguesOfRegion = async (session: ProfessionalSession): Promise<Colleague[]> =>
  (
    await sql<Colleague>`
      select k.id as "membershipId", k.display_name as name, k.function_title as "functionTitle", k.organisation_name as organisation, k.task
      from lessons.colleague k
      where k.region_code = ${session.actor.membership.regionCode} and k.task <> 'handhaving' and k.ends_at > platform.now()
        and k.role in ('professional', 'peer', 'coordinator', 'region-admin')
      order by k.organisation_name, k.display_name, k.id limit 300`.execute(tables(session))
  ).rows;

export const insertAgreement = (
  session: Session,
  a: {
    id: string;
    title: string;
    text: string;
    owner: string;
    reviewOn: string;
    groupId: string;
    lessonId: string | null;
  },
) =>
  sql`select lessons.propose_agreement(${a.id}, ${a.title}, ${a.text}, ${a.owner}, ${a.reviewOn}, ${a.groupId}, ${a.lessonId})`.execute(
    tables(session),
  );

/** Each act answers with the new version, or undefined when someone was first. */
const versionAfter = async (
  session: Session,
  act: ReturnType<typeof sql<number | null>>,
): Promise<number | undefined> =>
  (await sql<{ version: number | null }>`select ${act} as version`.execute(tables(session))).rows[0]?.version ??
  undefined;

export const insertVersion = (
  session: Session,
  {
    agreementId,
    version,
    text,
    why,
    groupId,
  }: { agreementId: string; version: number; text: string; why: string; groupId: string },
) => versionAfter(session, sql`lessons.propose_version(${agreementId}, ${version}, ${text}, ${why}, ${groupId})`);
export const adopt = (session: Session, agreementId: string, version: number) =>
  versionAfter(session, sql`lessons.adopt_version(${agreementId}, ${version})`);
export const deleteVersion = (session: Session, agreementId: string, version: number) =>
  versionAfter(session, sql`lessons.drop_version(${agreementId}, ${version})`);
export const updateOwner = (session: Session, agreementId: string, version: number, owner: string) =>
  versionAfter(session, sql`lessons.give_owner(${agreementId}, ${version}, ${owner})`);
export const updateReview = (session: Session, agreementId: string, version: number, reviewOn: string) =>
  versionAfter(session, sql`lessons.review_agreement(${agreementId}, ${version}, ${reviewOn})`);
export const expire = (session: Session, agreementId: string, version: number, why: string) =>
  versionAfter(session, sql`lessons.expire_agreement(${agreementId}, ${version}, ${why})`);
