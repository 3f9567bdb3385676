/**
 * Brings the public reference data of data/*.json into the database. Run with the owner's key by the
 * migrate command; safe to run again: what is there is updated, what left the files leaves the table
 * (regions and municipalities stay, because other rows point at them).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";

const files = [
  "regions",
  "tiles",
  "divisions",
  "municipalities",
  "overlaps",
  "holidays",
  "organisations",
  "scale-figures",
  "publications",
  "portraits",
  "themes",
  "contradictions",
  "sub-regions",
] as const;
type File = (typeof files)[number];

const text = (file: File): string => readFileSync(path.join(import.meta.dirname, "data", `${file}.json`), "utf8");

/** What each file becomes. `$1` is the file, `$2` the second file it needs. */
const statements: readonly { file: File; sql: string; alsoReads?: File }[] = [
  {
    file: "regions",
    alsoReads: "tiles",
    sql: `
      insert into regions.region (code, name, other_names, centre_municipality_code, longitude, latitude, tile_column, tile_row)
      select r."regionCode", r.name, r."otherNames", r."centreMunicipalityCode", r.longitude, r.latitude, t."column", t.row
      from jsonb_to_recordset($1::jsonb) as r("regionCode" text, name text, "otherNames" text[], "centreMunicipalityCode" text,
        longitude float8, latitude float8)
      join jsonb_to_recordset($2::jsonb) as t(code text, "column" int, row int) on t.code = r."regionCode"
      on conflict (code) do update set name = excluded.name, other_names = excluded.other_names,
        centre_municipality_code = excluded.centre_municipality_code, longitude = excluded.longitude,
        latitude = excluded.latitude, tile_column = excluded.tile_column, tile_row = excluded.tile_row`,
  },
  {
    file: "divisions",
    sql: `
      insert into regions.area_division (division, code, name)
      select division, code, name from jsonb_to_recordset($1::jsonb) as d(division text, code text, name text)`,
  },
  {
    file: "municipalities",
    sql: `
      insert into regions.municipality (code, region_code, name, official_name, search_name, province_code, safety_region_code,
        public_health_region_code, care_office_region_code, population, assistance_2021, assistance_2025_estimate, longitude, latitude)
      select "municipalityCode", "regionCode", name, "officialName",
        lower(regexp_replace(normalize(array_to_string(array[name, nullif("officialName", name)] || "otherNames", ' / '), nfd), '[\\u0300-\\u036f]', '', 'g')),
        "provinceCode", "safetyRegionCode", "publicHealthRegionCode", "careOfficeRegionCode", population, "assistance2021",
        "assistance2025Estimate", longitude, latitude
      from jsonb_to_recordset($1::jsonb) as m("municipalityCode" text, "regionCode" text, name text, "officialName" text,
        "otherNames" text[], "provinceCode" text, "safetyRegionCode" text, "publicHealthRegionCode" text, "careOfficeRegionCode" text, population int,
        "assistance2021" int, "assistance2025Estimate" int, longitude float8, latitude float8)
      on conflict (code) do update set region_code = excluded.region_code, name = excluded.name,
        official_name = excluded.official_name, search_name = excluded.search_name, province_code = excluded.province_code,
        safety_region_code = excluded.safety_region_code, public_health_region_code = excluded.public_health_region_code,
        care_office_region_code = excluded.care_office_region_code, population = excluded.population,
        assistance_2021 = excluded.assistance_2021, assistance_2025_estimate = excluded.assistance_2025_estimate,
        longitude = excluded.longitude, latitude = excluded.latitude`,
  },
  {
    file: "overlaps",
    sql: `
      insert into regions.area_overlap (region_code, division, code, municipalities, population, percentage)
      select "regionCode", division, code, municipalities, population, percentage
      from jsonb_to_recordset($1::jsonb) as o("regionCode" text, division text, code text, municipalities int, population int,
        percentage numeric)`,
  },
  {
    file: "holidays",
    sql: `
      insert into regions.holiday (day, name, ground)
      select "date", name, ground from jsonb_to_recordset($1::jsonb) as h("date" date, name text, ground text)`,
  },
  {
    file: "organisations",
    sql: `
      insert into regions.reference_organisation (id, name, kind, region_codes, region_codes_to_check, certainty, publications, note)
      select "organisationId", name, kind, "regionCodes", "regionCodesToCheck", certainty, publications, note
      from jsonb_to_recordset($1::jsonb) as o("organisationId" text, name text, kind text, "regionCodes" text[],
        "regionCodesToCheck" text[], certainty text, publications text[], note text)`,
  },
  {
    file: "scale-figures",
    sql: `
      insert into regions.scale_figure (id, region_code, label, low, high, reference_date, certainty, source)
      select "figureId", "regionCode", label, low, high, "referenceDate", certainty, source
      from jsonb_to_recordset($1::jsonb) as f("figureId" text, "regionCode" text, label text, low text, high text,
        "referenceDate" text, certainty text, source text)`,
  },
  {
    file: "portraits",
    sql: `
      insert into regions.portrait (slug, region_code, name, headline, theme_numbers, focus, intervention_ids, body)
      select p->>'slug', p->>'regionCode', p->>'name', p->>'headline',
        -- A theme counts when the portrait names it, and also when the chapter about the theme names the region.
        array(select distinct n::int from jsonb_array_elements_text((p->'themes') || (p->'themesElsewhere')) n order by 1),
        array(select jsonb_array_elements_text(p->'focus')),
        array(select i->>'id' from jsonb_array_elements(p->'interventions') i),
        p
      from jsonb_array_elements($1::jsonb) p
      on conflict (slug) do update set region_code = excluded.region_code, name = excluded.name, headline = excluded.headline,
        theme_numbers = excluded.theme_numbers, focus = excluded.focus, intervention_ids = excluded.intervention_ids,
        body = excluded.body`,
  },
  {
    file: "publications",
    sql: `
      insert into regions.publication (id, title, publisher, year)
      select id, title, publisher, year
      from jsonb_to_recordset($1::jsonb) as p(id text, title text, publisher text, year text)`,
  },
  {
    file: "themes",
    sql: `
      insert into regions.theme (number, title, body)
      select (t->>'number')::int, t->>'title', t from jsonb_array_elements($1::jsonb) t`,
  },
  {
    file: "contradictions",
    sql: `
      insert into regions.contradiction (id, subject, portrait_slugs, body)
      select c->>'contradictionId', c->>'subject', array(select jsonb_array_elements_text(c->'portraitSlugs')), c
      from jsonb_array_elements($1::jsonb) c`,
  },
  {
    file: "sub-regions",
    sql: `
      insert into regions.sub_region (id, region_code, name, origin, portrait_slug)
      select "subRegionId", "regionCode", name, 'portrait', "portraitSlug"
      from jsonb_to_recordset($1::jsonb) as s("subRegionId" uuid, "regionCode" text, name text, "portraitSlug" text)
      on conflict (id) do update set region_code = excluded.region_code, name = excluded.name,
        portrait_slug = excluded.portrait_slug`,
  },
];

/** Changes with every change of the data or of how they are loaded, so that the migrate command loads again. */
export const referenceVersion: string = createHash("sha256")
  .update(JSON.stringify([statements, files.map(text)]))
  .digest("hex");

/** Nothing points at these rows, so they are made anew. */
const madeAnew = [
  "area_overlap",
  "area_division",
  "holiday",
  "reference_organisation",
  "scale_figure",
  "theme",
  "publication",
  "contradiction",
];

/** Loads everything in the caller's transaction. */
export const loadReference = async (owner: pg.Client): Promise<void> => {
  for (const table of madeAnew) await owner.query(`delete from regions.${table}`);
  // A region may change places with its neighbour: the tiles must be free while they are dealt out again.
  await owner.query("update regions.region set tile_column = tile_column + 1000");
  for (const { file, sql, alsoReads } of statements) {
    await owner.query(sql, alsoReads ? [text(file), text(alsoReads)] : [text(file)]);
  }
};
