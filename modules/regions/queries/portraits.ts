import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Comparison, Contradiction, Portrait, PortraitBody, PortraitSummary, Publication } from "../contract.ts";

const tables = tablesOf("regions");

export type Filter = {
  readonly theme?: number | undefined;
  readonly focus?: string | undefined;
  readonly intervention?: string | undefined;
};

/** Which portraits fit the filter; a part that was not chosen lets everything through. */
export const fitting = (session: Session, { theme, focus, intervention }: Filter) =>
  tables(session)
    .selectFrom("regions.portrait")
    .$if(theme !== undefined, (query) => query.where(sql<boolean>`${theme} = any (portrait.theme_numbers)`))
    .$if(focus !== undefined, (query) => query.where(sql<boolean>`${focus} = any (portrait.focus)`))
    .$if(intervention !== undefined, (query) =>
      query.where(sql<boolean>`${intervention} = any (portrait.intervention_ids)`),
    );

const summaries = (session: Session, filter: Filter) =>
  fitting(session, filter)
    .innerJoin("regions.region", "regions.region.code", "regions.portrait.region_code")
    .select([
      "regions.portrait.slug",
      "regions.portrait.region_code as regionCode",
      "regions.region.name as regionName",
      "regions.portrait.name",
      "regions.portrait.headline",
      "regions.portrait.theme_numbers as themes",
      "regions.portrait.focus",
      sql<PortraitSummary["interventions"]>`portrait.body->'interventions'`.as("interventions"),
    ])
    .orderBy("regions.portrait.name");

/** One more than asked for tells whether there is a following page. */
export const portraitsPage = (
  session: Session,
  filter: Filter,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<PortraitSummary[]> =>
  summaries(session, filter)
    .$if(cursor !== undefined, (query) => query.where("regions.portrait.name", ">", cursor ?? ""))
    .limit(limit + 1)
    .execute();

export const portraitsOfRegion = (session: Session, regionCode: string): Promise<PortraitSummary[]> =>
  summaries(session, {}).where("regions.portrait.region_code", "=", regionCode).execute();

/** A portrait with everything its page shows, in one statement. */
export const findPortrait = (session: Session, slug: string): Promise<Portrait | undefined> =>
  tables(session)
    .selectFrom("regions.portrait")
    .innerJoin("regions.region", "regions.region.code", "regions.portrait.region_code")
    .select([
      sql<Portrait["region"]>`jsonb_build_object('code', region.code, 'name', region.name)`.as("region"),
      sql<PortraitBody>`portrait.body`.as("body"),
      sql<Portrait["themes"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('number', t.number, 'title', t.title) order by t.number), '[]')
        from regions.theme t where t.number = any (portrait.theme_numbers))`.as("themes"),
      sql<Contradiction[]>`(
        select coalesce(jsonb_agg(c.body order by c.subject), '[]')
        from regions.contradiction c where portrait.slug = any (c.portrait_slugs))`.as("contradictions"),
      sql<Publication[]>`(select coalesce(jsonb_agg(to_jsonb(p) order by p.year), '[]') from regions.publication p)`.as(
        "publications",
      ),
    ])
    .where("regions.portrait.slug", "=", slug)
    .executeTakeFirst();

/** Themes, choices with their counts and what is contradicted everywhere, in one statement. */
export const comparison = async (session: Session): Promise<Comparison> => {
  const { rows } = await sql<Comparison>`
    select
      (select jsonb_agg(t.body order by t.number) from regions.theme t) as themes,
      (select jsonb_agg(jsonb_build_object('value', value, 'label', value, 'count', count) order by count desc, value)
         from (select value, count(*) from regions.portrait p, unnest(p.focus) value group by value) f) as focus,
      (select jsonb_agg(jsonb_build_object('value', id, 'label', name, 'count', count) order by count desc, name)
         from (select i->>'id' as id, i->>'name' as name, count(*)
               from regions.portrait p, jsonb_array_elements(p.body->'interventions') i group by 1, 2) i) as interventions,
      (select coalesce(jsonb_agg(c.body order by c.subject), '[]') from regions.contradiction c
        where c.portrait_slugs = '{}') as contradictions,
      (select jsonb_agg(to_jsonb(p) order by p.year) from regions.publication p) as publications,
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'label', f.label, 'low', f.low, 'high', f.high,
          'referenceDate', f.reference_date, 'certainty', f.certainty, 'source', f.source) order by f.label), '[]')
         from regions.scale_figure f where f.region_code is null) as figures
  `.execute(tables(session));
  const [row] = rows;
  if (!row) throw new Error("a select without from gives one row");
  return row;
};
