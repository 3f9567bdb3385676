import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { WorkTogether } from "../contract.ts";

const tables = tablesOf("consent");

/** The people of the acting professional, newest involvement first: from access, limited, before anything is joined. */
export const peoplePage = async (
  session: Session,
  { limit, cursor }: { limit: number; cursor?: { sortKey: string; personId: string } | undefined },
): Promise<{ personId: string; sortKey: string }[]> => {
  const after = cursor
    ? sql`and (a.sort_key < ${cursor.sortKey}::timestamptz or (a.sort_key = ${cursor.sortKey}::timestamptz and a.person_id > ${cursor.personId}::uuid))`
    : sql``;
  const { rows } = await sql<{ personId: string; sortKey: string }>`
    select distinct a.sort_key, a.person_id as "personId", a.sort_key::text as "sortKey" from consent.access a
    where a.holder = (select platform.holder()) and a.category = 'contact'
      and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()) ${after}
      and not exists (select from consent.access newer where newer.holder = a.holder and newer.person_id = a.person_id
        and newer.category = 'contact' and newer.starts_at <= (select platform.now()) and newer.ends_at > (select platform.now())
        and newer.sort_key > a.sort_key)
    order by a.sort_key desc, a.person_id limit ${limit + 1}`.execute(tables(session));
  return rows.map(({ personId, sortKey }) => ({ personId, sortKey }));
};

export type AccessLine = {
  readonly category: string;
  readonly purpose: string;
  readonly ownWorkOnly: boolean;
  readonly permissionId: string | null;
  readonly endsAt: string | null;
  readonly law: string | null;
};

/** Why the acting professional sees something of this person today. Empty: they see nothing, and the person is unknown. */
export const accessTo = async (session: Session, personId: string): Promise<AccessLine[]> => {
  const { rows } = await sql<AccessLine>`
    select distinct a.category, a.purpose, a.scope_organisation is not null as "ownWorkOnly", a.permission_id as "permissionId",
      case when a.ends_at = 'infinity' then null else to_json(a.ends_at) #>> '{}' end as "endsAt",
      (select b.law from consent.lawful_basis b where b.id = a.basis_id) as law
    from consent.access a where a.holder = (select platform.holder()) and a.person_id = ${personId}::uuid
      and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())
    order by a.category, a.purpose`.execute(tables(session));
  return rows;
};

export type Work = Omit<WorkTogether, "personId" | "may" | "asked" | "receivers" | "today">;

/** Null when the acting professional does not work with this person for the own organisation. */
export const workWith = async (session: Session, personId: string): Promise<Work | null> => {
  const { rows } = await sql<{ work: Work | null }>`select consent.work_with(${personId}::uuid) as work`.execute(
    tables(session),
  );
  return rows[0]?.work ?? null;
};

/** What the acting professional asked this person, and whether it is open to them today: never what was answered. */
export const askedByMe = async (session: Session, personId: string): Promise<WorkTogether["asked"]> => {
  const { rows } = await sql<WorkTogether["asked"][number]>`
    select q.id, q.purpose, q.categories, q.asked_on::text as "askedOn",
      not exists (select from unnest(q.categories) c where not exists (
        select from consent.access a where a.holder = (select platform.holder()) and a.person_id = q.person_id
          and a.purpose = q.purpose and a.category = c
          and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))) as "sharedWithMe"
    from consent.request q
    where q.person_id = ${personId}::uuid and q.asked_by = (select platform.membership_id())
    order by q.asked_on desc, q.id limit 20`.execute(tables(session));
  return rows;
};

export const worksWith = async (session: Session, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ works: boolean }>`select consent.own_work_with(${personId}::uuid) as works`.execute(
    tables(session),
  );
  return rows[0]?.works === true;
};

/** What registering needs, in one question. */
export const readiness = async (session: Session) => {
  const { rows } = await sql<{ region: boolean; officer: boolean }>`
    select coalesce(consent.region_ready(platform.region_code()), false) as region,
      coalesce(consent.has_protection_officer(platform.organisation_id(), platform.region_code()), false) as officer`.execute(
    tables(session),
  );
  return rows[0] ?? { region: false, officer: false };
};

export const insertPerson = async (
  session: Session,
  person: { personId: string; recordId: string; involvementId: string; reference: string; sixteenOn: string | null },
): Promise<void> => {
  await sql`select consent.register_person(${person.personId}::uuid, ${person.recordId}::uuid, ${person.involvementId}::uuid,
    ${person.reference}, ${person.sixteenOn}::date)`.execute(tables(session));
};

/** Everything in the house about the person the session speaks for; null when the session may not speak for all of it. */
export const everythingAboutMe = async (
  session: Session,
): Promise<Record<string, Record<string, unknown>[]> | null> => {
  const { rows } = await sql<{ everything: Record<string, Record<string, unknown>[]> | null }>`
    select consent.everything_about_me() as everything`.execute(tables(session));
  return rows[0]?.everything ?? null;
};

/** The person the session speaks for, also when only for one category, such as a bewindvoerder for money. */
export const personSpokenFor = async (session: Session): Promise<string | null> => {
  const { rows } = await sql<{ id: string | null }>`
    select coalesce(platform.person_id(), consent.person_for('benefit')) as id`.execute(tables(session));
  return rows[0]?.id ?? null;
};

/** The categories the session may speak for: all of them for the person, their own domain for a representative. */
export const categoriesSpokenFor = async (session: Session): Promise<string[]> => {
  const { rows } = await sql<{ category: string }>`
    select c.category from consent.category c where consent.person_for(c.category) is not null`.execute(
    tables(session),
  );
  return rows.map(({ category }) => category);
};
