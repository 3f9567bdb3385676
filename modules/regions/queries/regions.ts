import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { FoundMunicipality, Region, RegionDetail } from "../contract.ts";
import { type Filter, fitting } from "./portraits.ts";

const tables = tablesOf("regions");

type Paging = { readonly limit: number; readonly cursor?: string | undefined };

const isFiltered = (filter: Filter): boolean => Object.values(filter).some((value) => value !== undefined);

/** Regions in the order of the alphabet; one more than asked for tells whether there is a following page. */
export const regionsPage = (session: Session, filter: Filter, { limit, cursor }: Paging): Promise<Region[]> =>
  tables(session)
    .selectFrom("regions.region")
    .select((eb) => [
      "regions.region.code",
      "regions.region.name",
      "regions.region.other_names as otherNames",
      sql<Region["tile"]>`jsonb_build_object('column', region.tile_column, 'row', region.tile_row)`.as("tile"),
      ...counts,
      eb
        .selectFrom("regions.portrait")
        .select(
          sql<{
            slug: string;
            headline: string;
          }>`jsonb_build_object('slug', portrait.slug, 'headline', portrait.headline)`.as("portrait"),
        )
        .whereRef("regions.portrait.region_code", "=", "regions.region.code")
        .orderBy("regions.portrait.slug")
        .limit(1)
        .as("portrait"),
    ])
    .$if(isFiltered(filter), (query) =>
      query.where("regions.region.code", "in", fitting(session, filter).select("regions.portrait.region_code")),
    )
    .$if(cursor !== undefined, (query) => query.where("regions.region.name", ">", cursor ?? ""))
    .orderBy("regions.region.name")
    .limit(limit + 1)
    .execute();

const counts = [
  sql<number>`(select count(*)::int from regions.municipality m where m.region_code = region.code)`.as(
    "municipalityCount",
  ),
  sql<number>`(select sum(m.population)::int from regions.municipality m where m.region_code = region.code)`.as(
    "population",
  ),
] as const;

/** Everything the page of a region shows but its portraits, in one statement. */
export const findRegion = (session: Session, code: string): Promise<Omit<RegionDetail, "portraits"> | undefined> =>
  tables(session)
    .selectFrom("regions.region")
    .innerJoin("regions.municipality as centre", "centre.code", "regions.region.centre_municipality_code")
    .select((eb) => [
      "regions.region.code",
      "regions.region.name",
      "regions.region.other_names as otherNames",
      "centre.name as centreMunicipality",
      sql<Region["tile"]>`jsonb_build_object('column', region.tile_column, 'row', region.tile_row)`.as("tile"),
      ...counts,
      jsonArrayFrom(
        eb
          .selectFrom("regions.municipality as m")
          .select(["m.code", "m.name", "m.population"])
          .whereRef("m.region_code", "=", "regions.region.code")
          .orderBy("m.name"),
      ).as("municipalities"),
      jsonArrayFrom(
        eb
          .selectFrom("regions.sub_region as s")
          .select(["s.id", "s.name"])
          .select(sql<"portrait" | "own">`s.origin`.as("origin"))
          .whereRef("s.region_code", "=", "regions.region.code")
          .orderBy("s.name"),
      ).as("subRegions"),
      sql<RegionDetail["overlaps"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('division', o.division, 'code', o.code, 'name', d.name,
            'municipalities', o.municipalities, 'percentage', o.percentage,
            'sharedWith', (
              select coalesce(jsonb_agg(jsonb_build_object('code', other.code, 'name', other.name) order by other.name), '[]')
              from regions.area_overlap also join regions.region other on other.code = also.region_code
              where also.division = o.division and also.code = o.code and also.region_code <> o.region_code)
          ) order by o.division, o.percentage desc), '[]')
        from regions.area_overlap o
        join regions.area_division d on d.division = o.division and d.code = o.code
        where o.region_code = region.code)`.as("overlaps"),
      sql<RegionDetail["figures"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'label', f.label, 'low', f.low, 'high', f.high,
            'referenceDate', f.reference_date, 'certainty', f.certainty, 'source', f.source)
          order by f.certainty = 'estimate', f.reference_date desc, f.label), '[]')
        from regions.scale_figure f where f.region_code = region.code)`.as("figures"),
      sql<RegionDetail["organisations"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
            'proven', region.code = any (r.region_codes))
          order by region.code = any (r.region_codes) desc, r.name), '[]')
        from regions.reference_organisation r
        where region.code = any (r.region_codes) or region.code = any (r.region_codes_to_check))`.as("organisations"),
    ])
    .where("regions.region.code", "=", code)
    .executeTakeFirst();

/** Without accents and capitals, as the search column is kept. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&");

/** Names that begin with these letters come first, then names that contain them. */
export const municipalitiesPage = (
  session: Session,
  { name, limit, cursor }: { readonly name: string } & Paging,
): Promise<(FoundMunicipality & { cursor: string })[]> => {
  // One sortable text: "0" for a name that starts with the letters, "1" for one that contains them, then the name.
  const position = sql<string>`case when m.search_name like ${`${plain(name)}%`} then '0' else '1' end || m.search_name`;
  return tables(session)
    .selectFrom("regions.municipality as m")
    .innerJoin("regions.region", "regions.region.code", "m.region_code")
    .select([
      "m.code",
      "m.name",
      sql<FoundMunicipality["region"]>`jsonb_build_object('code', region.code, 'name', region.name)`.as("region"),
      position.as("cursor"),
    ])
    .where("m.search_name", "like", `%${plain(name)}%`)
    .$if(cursor !== undefined, (query) => query.where(position, ">", cursor ?? ""))
    .orderBy("cursor")
    .limit(limit + 1)
    .execute();
};

/** The same with the name people know each by. */
export const namedHolidaysBetween = async (
  session: Session,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tables(session)
    .selectFrom("regions.holiday")
    .select([sql<string>`to_char(day, 'YYYY-MM-DD')`.as("day"), "name"])
    // Whole years: the rules refuse a year of which they know no holiday.
    .where(
      sql<boolean>`day between date_trunc('year', ${from}::date)::date and (date_trunc('year', ${to}::date) + interval '1 year - 1 day')::date`,
    )
    .execute();
  return new Map(rows.map(({ day, name }) => [day, name]));
};

/** The holidays of the years from the first day up to and including the last, for the rules of working days. */
export const holidaysBetween = async (session: Session, from: string, to: string): Promise<ReadonlySet<string>> =>
  new Set((await namedHolidaysBetween(session, from, to)).keys());

/** Municipalities of a region, or by their codes, with the point each is measured from. */
export const municipalitiesIn = (
  session: Session,
  which: { readonly region: string } | { readonly codes: readonly string[] },
): Promise<{ code: string; name: string; longitude: number; latitude: number }[]> =>
  tables(session)
    .selectFrom("regions.municipality as m")
    .select(["m.code", "m.name", "m.longitude", "m.latitude"])
    .where((eb) =>
      "region" in which
        ? eb("m.region_code", "=", which.region)
        : eb("m.code", "=", eb.fn.any(eb.val([...which.codes]))),
    )
    .orderBy("m.search_name")
    .execute();

export const regionName = async (session: Session, code: string): Promise<string> =>
  (await tables(session).selectFrom("regions.region").select("name").where("code", "=", code).executeTakeFirst())
    ?.name ?? "";
