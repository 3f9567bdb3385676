import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { HouseOverview, Organisation, OrganisationKind, Task } from "../contract.ts";

const tables = tablesOf("organisations");

const organisationRows = (session: Session) =>
  tables(session)
    .selectFrom("organisations.organisation as o")
    .select([
      "o.id",
      "o.name",
      "o.version",
      sql<OrganisationKind>`o.kind`.as("kind"),
      sql<Organisation["showsStaffAs"]>`o.shows_staff_as`.as("showsStaffAs"),
      sql<boolean>`o.ended_at is not null`.as("ended"),
      sql<Task[]>`(select coalesce(array_agg(t.task order by t.task), '{}') from organisations.organisation_task t
        where t.organisation_id = o.id and t.ended_at is null)`.as("tasks"),
      sql<Organisation["regions"]>`(select coalesce(jsonb_agg(jsonb_build_object('code', r.region_code,
          'name', organisations.region_name(r.region_code), 'subRegion', r.sub_region) order by r.region_code, r.sub_region), '[]')
        from organisations.organisation_region r where r.organisation_id = o.id and r.ended_at is null)`.as("regions"),
    ]);

export const findOrganisation = (session: Session, id: string): Promise<Organisation | undefined> =>
  organisationRows(session).where("o.id", "=", id).executeTakeFirst();

type Filter = { region?: string | undefined; name?: string | undefined };

/** In the order of the alphabet; one more than asked for tells whether there is a following page. */
export const organisationsPage = (
  session: Session,
  { region, name }: Filter,
  { limit, after }: { limit: number; after?: { name: string; id: string } | undefined },
): Promise<Organisation[]> =>
  organisationRows(session)
    .where("o.ended_at", "is", null)
    .$if(region !== undefined, (query) =>
      query.where("o.id", "in", (from) =>
        from
          .selectFrom("organisations.organisation_region as r")
          .select("r.organisation_id")
          .where("r.region_code", "=", region ?? ""),
      ),
    )
    .$if(Boolean(name), (query) => query.where(sql<boolean>`strpos(lower(o.name), lower(${name ?? ""})) > 0`))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(o.name, o.id) > (${after?.name ?? ""}, ${after?.id ?? null}::uuid)`),
    )
    .orderBy("o.name")
    .orderBy("o.id")
    .limit(limit + 1)
    .execute();

export const createOrganisationRow = (
  session: Session,
  row: { id: string; name: string; kind: string; tasks: readonly string[]; regions: readonly string[] },
) =>
  sql`select organisations.create_organisation(${row.id}, ${row.name}, ${row.kind}, ${row.tasks}::text[], ${row.regions}::text[])`.execute(
    tables(session),
  );

/** False when someone was first. */
export const saveOrganisation = async (
  session: Session,
  row: {
    organisationId: string;
    version: number;
    name: string;
    showsStaffAs: string;
    tasks: readonly string[];
    regions: readonly { code: string; subRegion: string }[];
  },
): Promise<boolean> => {
  const { rows } = await sql<{ saved: boolean }>`
    select organisations.set_organisation(${row.organisationId}, ${row.version}, ${row.name}, ${row.showsStaffAs},
      ${row.tasks}::text[], ${JSON.stringify(row.regions)}::jsonb) as saved`.execute(tables(session));
  return rows[0]?.saved === true;
};

export const endOrganisationRow = (session: Session, id: string) =>
  sql`select organisations.end_organisation(${id})`.execute(tables(session));

/** Per region with organisations: who keeps it. Only roles that keep keys are read, whoever else works there. */
export const regionsOfTheHouse = (session: Session): Promise<HouseOverview["regions"]> =>
  sql<HouseOverview["regions"][number]>`
    with place as (
      select distinct r.region_code as code, r.organisation_id from organisations.organisation_region r
      join organisations.organisation o on o.id = r.organisation_id and o.ended_at is null),
    keeper as (
      select m.organisation_id, m.region_code, m.role, m.display_name from organisations.membership m
      where m.role in ('organisation-admin', 'region-admin', 'privacy-officer', 'administrator') and m.starts_at <= platform.now() and m.ends_at > platform.now())
    select p.code, organisations.region_name(p.code) as name, count(*)::int as organisations,
      coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name) filter (where not exists (
        select from keeper k where k.organisation_id = o.id and k.role in ('organisation-admin', 'administrator'))), '[]') as "withoutAdmin",
      (select coalesce(array_agg(distinct k.display_name), '{}') from keeper k where k.region_code = p.code and k.role = 'region-admin') as "regionAdmins",
      (select coalesce(array_agg(distinct k.display_name), '{}') from keeper k where k.region_code = p.code and k.role = 'privacy-officer') as "privacyOfficers"
    from place p join organisations.organisation o on o.id = p.organisation_id
    group by p.code order by 2`
    .execute(tables(session))
    .then(({ rows }) => rows);

export const countAdministrators = async (session: Session): Promise<number> => {
  const row = await tables(session)
    .selectFrom("organisations.membership")
    .select(sql<number>`count(*)::int`.as("administrators"))
    .where("role", "=", "administrator")
    .where("ends_at", ">", sql<Date>`platform.now()`)
    .executeTakeFirst();
  return row?.administrators ?? 0;
};

/** The organisations that work in a region now. */
export const organisationsInRegion = (session: Session, regionCode: string) =>
  tables(session)
    .selectFrom("organisations.organisation as o")
    .select(["o.id", "o.name", sql<OrganisationKind>`o.kind`.as("kind")])
    .where("o.ended_at", "is", null)
    .where((where) =>
      where.exists(
        where
          .selectFrom("organisations.organisation_region as r")
          .select("r.organisation_id")
          .whereRef("r.organisation_id", "=", "o.id")
          .where("r.region_code", "=", regionCode),
      ),
    )
    .orderBy("o.name")
    .execute();

/** The name of a region beside its code. */
export const regionName = async (session: Session, regionCode: string): Promise<string> => {
  const { rows } = await sql<{ name: string | null }>`select organisations.region_name(${regionCode}) as name`.execute(
    tables(session),
  );
  return rows[0]?.name ?? regionCode;
};
