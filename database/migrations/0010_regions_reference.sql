-- The map everyone shares: labour market regions, their municipalities, the other divisions of the country,
-- public holidays, and how 31 regions worked together in 2017-2019. No personal data; anyone may read it.
-- Filled by modules/regions/reference.ts, with the owner's key; no key the server can take may write here.
create schema regions;
grant usage on schema regions to app_user, app_door, app_link, app_jobs, app_audit;

-- The codes are those of CBS: AM01 to AM38 without AM04, AM16 and AM31.
create table regions.region (
  code                     text primary key constraint a_region_code check (code ~ '^AM[0-9]{2}$'),
  name                     text not null constraint one_region_per_name unique,
  other_names              text[] not null default '{}',
  centre_municipality_code text not null,
  longitude                double precision not null,
  latitude                 double precision not null,
  -- Place on the tile map, computed in rules/tile-map.ts.
  tile_column              integer not null constraint tile_column_on_the_map check (tile_column >= 0),
  tile_row                 integer not null constraint tile_row_on_the_map check (tile_row >= 0),
  constraint one_region_per_tile unique (tile_column, tile_row)
);

create table regions.area_division (
  division text not null constraint known_division check (division in (
    'labour-market-region', 'safety-region', 'public-health-region', 'care-office-region', 'province')),
  code     text not null,
  name     text not null,
  primary key (division, code)
);

create table regions.municipality (
  code                      text primary key constraint a_municipality_code check (code ~ '^GM[0-9]{4}$'),
  region_code               text not null constraint municipality_in_a_known_region references regions.region (code),
  name                      text not null,
  official_name             text not null,
  -- All its names in lower case and without accents: "sudwest" finds Súdwest-Fryslân, "den bosch" finds 's-Hertogenbosch.
  search_name               text not null,
  province_code             text not null,
  safety_region_code        text not null,
  public_health_region_code text not null,
  care_office_region_code   text not null,
  population                integer not null,
  assistance_2021           integer,
  assistance_2025_estimate  integer,
  longitude                 double precision not null,
  latitude                  double precision not null
);
create index municipalities_of_a_region on regions.municipality (region_code);

-- Which part of a region lies in which other area: care and insurers do not stop at the border (R-004).
create table regions.area_overlap (
  region_code    text not null constraint overlap_of_a_known_region references regions.region (code),
  division       text not null,
  code           text not null,
  municipalities integer not null,
  population     integer not null,
  percentage     numeric(4, 1) not null constraint a_part_of_the_region check (percentage > 0 and percentage <= 100),
  primary key (region_code, division, code),
  constraint overlap_with_a_known_area foreign key (division, code) references regions.area_division (division, code)
);
create index regions_in_an_area on regions.area_overlap (division, code);

create table regions.holiday (
  day    date primary key,
  name   text not null,
  ground text not null
);

-- Names for the form "which organisations work here"; nobody's account hangs on these rows.
create table regions.reference_organisation (
  id                    text primary key,
  name                  text not null,
  kind                  text not null constraint known_reference_kind check (kind in (
    'mental-health-care', 'health-insurer', 'client-organisation', 'employer-service-point', 'social-enterprise',
    'municipality', 'uwv', 'other')),
  region_codes          text[] not null,
  region_codes_to_check text[] not null,
  certainty             text not null constraint known_certainty check (certainty in (
    'publication', 'publication-without-region', 'to-check', 'rough-region')),
  publications          text[] not null,
  note                  text not null
);
create index reference_organisations_in_a_region on regions.reference_organisation using gin (region_codes);

-- Every figure keeps its date, its certainty and its source.
create table regions.scale_figure (
  id             text primary key,
  region_code    text constraint figure_about_a_known_region references regions.region (code),
  label          text not null,
  low            text not null,
  high           text,
  reference_date text not null,
  certainty      text not null constraint known_figure_certainty check (certainty in ('source', 'weak-source', 'estimate')),
  source         text not null
);
create index figures_about_a_region on regions.scale_figure (region_code);

-- "Zo deden ze het in …": what a project of 2017-2019 did. The slug never changes (R-013).
create table regions.portrait (
  slug             text primary key,
  region_code      text not null constraint portrait_of_a_known_region references regions.region (code),
  name             text not null,
  headline         text not null,
  theme_numbers    integer[] not null,
  focus            text[] not null,
  intervention_ids text[] not null,
  body             jsonb not null
);
create index portraits_of_a_region on regions.portrait (region_code);

create table regions.theme (
  number integer primary key,
  title  text not null,
  body   jsonb not null
);

create table regions.publication (
  id        text primary key,
  title     text not null,
  publisher text,
  year      text not null
);

-- Where the publications do not agree with each other.
create table regions.contradiction (
  id             text primary key,
  subject        text not null,
  portrait_slugs text[] not null,
  body           jsonb not null
);

-- A part of a region with groups of its own (R-003); named in a portrait, or made by the region itself.
create table regions.sub_region (
  id            uuid primary key,
  region_code   text not null constraint sub_region_of_a_known_region references regions.region (code),
  name          text not null constraint a_sub_region_name_of_at_most_120 check (length(name) between 1 and 120),
  origin        text not null constraint known_origin check (origin in ('portrait', 'own')),
  portrait_slug text constraint sub_region_from_a_known_portrait references regions.portrait (slug),
  constraint origin_says_which_portrait check ((origin = 'portrait') = (portrait_slug is not null)),
  constraint one_sub_region_per_name unique (region_code, name)
);

-- From here on nobody sees a row, until modules/regions/access.sql says who may.
alter table regions.region enable row level security;
alter table regions.area_division enable row level security;
alter table regions.municipality enable row level security;
alter table regions.area_overlap enable row level security;
alter table regions.holiday enable row level security;
alter table regions.reference_organisation enable row level security;
alter table regions.scale_figure enable row level security;
alter table regions.portrait enable row level security;
alter table regions.theme enable row level security;
alter table regions.publication enable row level security;
alter table regions.contradiction enable row level security;
alter table regions.sub_region enable row level security;

grant select on
  regions.region, regions.area_division, regions.municipality, regions.area_overlap, regions.holiday,
  regions.reference_organisation, regions.scale_figure, regions.portrait, regions.theme, regions.publication,
  regions.contradiction, regions.sub_region
to app_user, app_door, app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('regions.region', 'altijd', 'vervangen bij een nieuwe indeling', 'geen persoonsgegevens'),
  ('regions.area_division', 'altijd', 'vervangen bij een nieuwe indeling', 'geen persoonsgegevens'),
  ('regions.municipality', 'altijd', 'vervangen bij een nieuwe indeling', 'geen persoonsgegevens'),
  ('regions.area_overlap', 'altijd', 'vervangen bij een nieuwe indeling', 'geen persoonsgegevens'),
  ('regions.holiday', 'altijd', 'aangevuld per jaar', 'geen persoonsgegevens'),
  ('regions.reference_organisation', 'altijd', 'openbare lijst van organisaties', 'geen persoonsgegevens'),
  ('regions.scale_figure', 'altijd', 'vervangen bij nieuwe cijfers', 'geen persoonsgegevens'),
  ('regions.portrait', 'altijd', 'openbare bron uit 2016-2020', 'geen persoonsgegevens'),
  ('regions.theme', 'altijd', 'openbare bron uit 2019', 'geen persoonsgegevens'),
  ('regions.publication', 'altijd', 'openbare bronnen uit 2016-2020', 'geen persoonsgegevens'),
  ('regions.contradiction', 'altijd', 'openbare bronnen uit 2016-2020', 'geen persoonsgegevens'),
  ('regions.sub_region', 'altijd', 'zolang de regio er zo is ingedeeld', 'geen persoonsgegevens');
