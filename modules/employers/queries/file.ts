import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Colleague, EmployerCard, Facts, Line, LookAlike, Standing } from "../contract.ts";

const tables = tablesOf("employers");

/** Someone as the reader may know them; nobody where there is nobody, or the row is not theirs to see. */
export const colleague = (membershipId: RawBuilder<unknown>): RawBuilder<Colleague | null> => sql<Colleague | null>`(
  select jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title, 'organisation', k.organisation_name)
  from employers.colleague k where k.id = ${membershipId})`;

type Asked = {
  readonly search: string;
  readonly which: "all" | "mine" | "organisation" | "ambassadors";
  readonly sector: string;
  readonly limit: number;
  readonly cursor: string | undefined;
};

/** A page of what one sees, by name. The policy gives the set; searching is done inside it. */
export const employersPage = async (session: Session, asked: Asked): Promise<EmployerCard[]> =>
  (
    await sql<EmployerCard>`
      with found as materialized (
        select e.* from employers.employer e
        where (${asked.search} = '' or e.plain_name like ${`%${asked.search}%`} or lower(e.town) like ${`%${asked.search}%`})
          and (${asked.sector} = '' or e.sector = ${asked.sector})
          and (${asked.which} = 'all' or ${asked.which} = 'mine' and e.contact_owner = (select platform.membership_id())
            or ${asked.which} = 'organisation' and e.kept_by = (select platform.organisation_id())
            or ${asked.which} = 'ambassadors' and e.ambassador)
          and (${asked.cursor ?? null}::uuid is null
            or (e.plain_name, e.id) > (select x.plain_name, x.id from employers.employer x where x.id = ${asked.cursor ?? null}::uuid))
        order by e.plain_name, e.id limit ${asked.limit}
      ), sign as (select * from employers.signs((select coalesce(array_agg(id), '{}') from found)))
      select f.id as "employerId", f.name, f.town, f.sector, o.name as "keptBy", f.with_region as "withRegion", f.ambassador,
        ${colleague(sql`f.contact_owner`)} as owner, s.not_approached as "notApproached", s.talking_until::text as "talkingUntil",
        s.last_contact::text as "lastContact"
      from found f join sign s on s.id = f.id join employers.keeper o on o.id = f.kept_by order by f.plain_name, f.id`.execute(
      tables(session),
    )
  ).rows;

export type EmployerRow = {
  readonly employerId: string;
  readonly version: number;
  readonly facts: Facts;
  readonly municipality: string | null;
  readonly keptBy: string;
  readonly ownOrganisation: boolean;
  readonly withRegion: boolean;
  readonly addedOn: string;
  readonly standing: Standing;
};
export const findEmployer = async (session: Session, employerId: string): Promise<EmployerRow | undefined> =>
  (
    await sql<EmployerRow>`
      select e.id as "employerId", e.version, jsonb_build_object('name', e.name, 'kvk', e.kvk, 'branchNumber', e.branch_number, 'street', e.street,
          'postcode', e.postcode, 'town', e.town, 'municipalityCode', e.municipality_code, 'domain', e.domain, 'sector', e.sector, 'sizeBand', e.size_band,
          'workPlaces', e.work_places, 'roomToLook', e.room_to_look, 'conditions', e.conditions, 'experience', e.experience, 'motives', e.motives,
          'motivesAskedOn', e.motives_asked_on, 'ambassador', e.ambassador) as facts,
        (select m.name from employers.municipality m where m.code = e.municipality_code) as municipality, o.name as "keptBy",
        e.kept_by = (select platform.organisation_id()) as "ownOrganisation", e.with_region as "withRegion", e.added_on::text as "addedOn",
        employers.standing(e.id) as standing
      from employers.employer e join employers.keeper o on o.id = e.kept_by where e.id = ${employerId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];

export const linesPage = async (
  session: Session,
  employerId: string,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<Line[]> =>
  (
    await sql<Line>`
      select l.id as "lineId", l.day::text as day, l.kind, l.line, ${colleague(sql`l.membership_id`)} as by
      from employers.contact_line l where l.employer_id = ${employerId}::uuid and (${cursor ?? null}::uuid is null
        or (l.day, l.added_at, l.id) < (select x.day, x.added_at, x.id from employers.contact_line x where x.id = ${cursor ?? null}::uuid))
      order by l.day desc, l.added_at desc, l.id desc limit ${limit}`.execute(tables(session))
  ).rows;

/** Who spoke to them most in the last year; of equals, the latest. */
export const warmestOf = async (
  session: Session,
  employerId: string,
): Promise<(Colleague & { times: number; last: string }) | null> =>
  (
    await sql<{ who: (Colleague & { times: number; last: string }) | null }>`
      select ${colleague(sql`w.membership_id`)} || jsonb_build_object('times', w.times, 'last', w.last) as who from (
        select l.membership_id, count(*)::int as times, max(l.day) as last from employers.contact_line l
        where l.employer_id = ${employerId}::uuid and l.membership_id is not null and l.day > (select platform.today()) - 366
        group by l.membership_id order by 2 desc, 3 desc, 1 limit 1) w`.execute(tables(session))
  ).rows[0]?.who ?? null;

export const findLookAlikes = async (session: Session, typed: Partial<Facts>): Promise<LookAlike[]> =>
  (
    await sql<{
      items: LookAlike[];
    }>`select employers.look_alike(${JSON.stringify(typed)}::jsonb, null) as items`.execute(tables(session))
  ).rows[0]?.items ?? [];

/** @returns the file that is there already, or null when the new one is */
export const insertEmployer = async (
  session: Session,
  employerId: string,
  facts: Facts,
  withRegion: boolean,
): Promise<string | null> =>
  (
    await sql<{
      known: string | null;
    }>`select employers.add_employer(${employerId}, ${JSON.stringify(facts)}::jsonb, ${withRegion}) as known`.execute(
      tables(session),
    )
  ).rows[0]?.known ?? null;

/** @returns false when someone else saved first */
export const putEmployer = async (
  session: Session,
  employerId: string,
  version: number,
  facts: Facts,
  withRegion: boolean,
): Promise<boolean> =>
  (
    await sql<{
      first: boolean;
    }>`select employers.change_employer(${employerId}, ${version}::integer, ${JSON.stringify(facts)}::jsonb, ${withRegion}) as first`.execute(
      tables(session),
    )
  ).rows[0]?.first ?? false;

export const municipalities = async (session: Session): Promise<{ code: string; name: string }[]> =>
  (
    await sql<{ code: string; name: string }>`select m.code, m.name from employers.municipality m
      where m.region_code = (select platform.region_code()) order by m.name`.execute(tables(session))
  ).rows;
export const today = async (session: Session): Promise<string> =>
  (await sql<{ day: string }>`select platform.today()::text as day`.execute(tables(session))).rows[0]?.day ?? "";
