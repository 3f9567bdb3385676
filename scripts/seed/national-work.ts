/** Employers, what they have, and who looks for work: as many in a region as people live there. All of it is invented. */
import { kinds, type Need, needs, type RuledOut, ruledOut } from "@vliegwiel/matching";
import type { NationalSize, Step } from "./national-size.ts";

const array = (words: readonly string[]) =>
  `array[${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")}]`;
const listed = (words: string) => array(words.split(" "));
/** One of these words, by chance. */
const pick = (what: string, words: string, n = "x.n") =>
  `(${listed(words)})[1 + pg_temp.h('${what}', ${n}) % ${words.split(" ").length}]`;

const trades =
  "Bakkerij Garage Kwekerij Drukkerij Hotel Restaurant Schildersbedrijf Installatiebedrijf Kapsalon Slagerij Fietsenmakerij Transportbedrijf Hoveniersbedrijf Timmerfabriek Administratiekantoor Zorggroep Basisschool Supermarkt Wasserij Boekhandel";
const words =
  "Zon Maan Ster Linde Eik Haven Dijk Polder Molen Brug Kade Plein Poort Toren Anker Reiger Zwaan Meeuw Tulp Roos Klaver Duin Wilg Beuk Vlinder Horizon Morgen Noord Zuid Oost West Hoop Vrede Trots Kracht Vuur Water Wind Steen Veld";
const families =
  "Jansen Visser Bakker Smit Mulder Bos Vos Peters Hendriks Dekker Brouwer Kok Schouten Molenaar Kramer Prins Post Kuiper Veenstra Blom Schaap Koning Groot Vermeer Willems";
const sectors =
  "agriculture industry construction retail logistics hospitality ict business government education care culture green cleaning other";

/** Of each of these words a quarter is known, by chance: yes or no. */
const known = (what: string, of: readonly (Need | RuledOut)[]) =>
  `coalesce((select jsonb_object_agg(word, (yes >> at::integer) & 1 = 0) from unnest(${array(of)}) with ordinality w (word, at),
      (select pg_temp.h('${what}', x.n)::bigint << 28 | pg_temp.h('${what} more', x.n) as asked, pg_temp.h('${what} yes', x.n) as yes) chance
      where (asked >> (2 * at::integer)) & 3 = 0), '{}')`;
const allNeeds = Object.keys(needs) as Need[];
const allRuledOut = Object.keys(ruledOut) as RuledOut[];

/** Comes after who may see whom: a profile is shared with who has the person's permission to look for work. */
export const nationalWork = ({ employers, offers, candidates }: NationalSize): Step[] => [
  [
    "waar mensen wonen",
    `create temporary table seed_place as
     select row_number() over (order by code, i) - 1 as slot, count(*) over () as slots, row_number() over (partition by region_code order by code, i) - 1 as region_slot,
       code, region_code, name
     from regions.municipality cross join lateral generate_series(1, greatest(1, round(population * 20000.0 / (select sum(population) from regions.municipality)))::integer) i;
     create unique index on seed_place (slot);
     create unique index on seed_place (region_code, region_slot);
     create temporary table seed_share as
       select region_code, count(*) as slots, round(${candidates}.0 * count(*) / max(slots)) as candidates from seed_place group by region_code;
     create temporary table seed_kind as select row_number() over () - 1 as k, count(*) over () as many, name, field
       from jsonb_to_recordset('${JSON.stringify(kinds).replaceAll("'", "''")}') x (name text, field text);
     create unique index on seed_kind (k);
     analyze seed_place; analyze seed_share; analyze seed_kind`,
  ],
  [
    `${employers} werkgevers`,
    `create temporary table seed_employer as
     select x.n, pg_temp.id('employer', x.n) as id, p.region_code, p.code as municipality_code, p.name as town, o.id as kept_by,
       ${pick("trade", trades)} || ' ' || case when x.n % 3 <> 0 then ${pick("word", words)} || ' ' else '' end || ${pick("family", families)} as name,
       1000 + p.slot % 8999 || chr(65 + pg_temp.h('letter', x.n) % 26) || chr(65 + pg_temp.h('other letter', x.n) % 26) as postcode
     from generate_series(0, ${employers - 1}) x (n)
     join seed_place p on p.slot = pg_temp.h('where', x.n) % (select count(*) from seed_place)
     join seed_region r on r.code = p.region_code
     -- Most are kept by the service point of the region, some by who coaches.
     join seed_organisation o on o.region_n = r.n and o.rank = case when pg_temp.h('keeper', x.n) % 10 < 7 then 6 when x.n % 2 = 0 then 3 else 1 end;
     create unique index on seed_employer (n);
     analyze seed_employer;
     insert into employers.employer (id, place_id, region_code, kept_by, with_region, name, street, postcode, town, municipality_code, sector, room_to_look, motives, motives_asked_on, added_on)
     select x.id, pg_temp.id('place', x.n), x.region_code, x.kept_by, pg_temp.h('shared', x.n) % 100 < 85, x.name,
       ${pick("street", words)} || 'straat ' || 1 + pg_temp.h('number', x.n) % 300, case when x.n % 5 <> 0 then x.postcode else '' end, x.town, x.municipality_code,
       ${pick("sector", sectors)}, case when pg_temp.h('room', x.n) % 10 = 0 then 'Kom eens kijken, er is altijd wel iets te doen.' else '' end,
       case when pg_temp.h('moves', x.n) % 10 < 3 then array[${pick("motive", "banenafspraak own-conviction shortage experience")}] else '{}' end,
       case when pg_temp.h('moves', x.n) % 10 < 3 then current_date - pg_temp.h('asked', x.n) % 300 end, current_date - pg_temp.h('added', x.n) % 700
     from seed_employer x`,
  ],
  [
    `${offers} vacatures en mogelijkheden`,
    `insert into vacancies.offer (id, region_code, kept_by, with_region, kind, employer_id, employer_name, reference, title, words, work, field, hours_from, hours_to,
       may_grow, days, municipality_code, town, work_level, competences, licences, asks_must, gives, comes_with, agreement, heard_on, source, added_on)
     select pg_temp.id('offer', x.n), e.region_code, e.kept_by, pg_temp.h('open', x.n) % 10 < 9,
       case when x.chance < 80 then 'vacancy' when x.chance < 92 then 'possibility' else 'carved' end,
       case when x.chance % 5 <> 0 then e.id end, e.name, 'N' || x.n, initcap(k.name),
       repeat('Werk zoals werk is, met collega''s die het graag uitleggen. Kom gerust eerst kijken. ', 5), k.name, k.field,
       x.hours, x.hours + pg_temp.h('more', x.n) % 9, ${pick("grows", "yes no unknown")},
       case when x.n % 3 = 0 then '{}' else array['mon', 'tue', 'wed', 'thu', 'fri'] end, e.municipality_code, e.town,
       case when x.n % 2 = 0 then 1 + pg_temp.h('level', x.n) % 6 end, case when x.n % 3 = 1 then array[24105, 24121, 24116 + x.n % 4] else '{}' end,
       case when x.n % 6 = 0 then array['B'] else '{}' end, x.n % 4 = 0, ${known("gives", allNeeds)}, ${known("comes", allRuledOut)},
       case when x.n % 7 = 0 then '04' else '01' end, current_date - pg_temp.h('heard', x.n) % 80, 'csv', current_date - pg_temp.h('new', x.n) % 80
     from (select n, pg_temp.h('kind', n) % 100 as chance, 4 + pg_temp.h('hours', n) % 29 as hours from generate_series(0, ${offers - 1}) n) x
     join seed_employer e on e.n = pg_temp.h('whose', x.n) % ${employers}
     join seed_kind k on k.k = pg_temp.h('work', x.n) % (select count(*) from seed_kind)`,
  ],
  [
    `${candidates} mensen die werk zoeken`,
    `create temporary table seed_candidate as
     select x.n, x.id as person_id, x.code as region_code, x.account_id, jsonb_strip_nulls(jsonb_build_object(
       'work', jsonb_build_array(k.name, k2.name), 'fields', case when x.n % 3 = 0 then jsonb_build_array(k.field) else '[]' end,
       'hours', case when x.n % 10 <> 7 then jsonb_build_object('from', 4 + 4 * (x.n % 5), 'to', 12 + 4 * (x.n % 6), 'later', case when x.n % 2 = 0 then 32 end) end,
       'days', case when x.n % 4 = 0 then jsonb_build_array('mon', 'tue', 'thu') end, 'level', case when x.n % 3 <> 0 then 1 + pg_temp.h('able', x.n) % 6 end,
       'competences', case when x.n % 2 = 0 then jsonb_build_array(24105, 24116 + x.n % 4) end, 'licences', case when x.n % 3 = 0 then jsonb_build_array('B') end,
       'travel', case when x.n % 10 <> 3 then jsonb_build_object('municipality', p.code, 'by', ${pick("by", "walk bike bike e-bike public-transport public-transport car")}, 'minutes', 15 + 15 * (pg_temp.h('far', x.n) % 4)) end,
       'needs', (select jsonb_agg(jsonb_build_object('need', need, 'must', at = 1)) from (
         select distinct on (need) (${array(allNeeds)})[1 + pg_temp.h('need', x.n * 4 + i) % ${allNeeds.length}] as need, i as at from generate_series(1, 1 + x.n % 4) i) needed),
       'weighs', jsonb_build_array(${pick("weighs", "wishes skills hours travel workplace")}),
       'jobs', '[]'::jsonb, 'studies', '[]'::jsonb, 'courses', '[]'::jsonb, 'interests', '[]'::jsonb)) as looking
     from (select *, row_number() over (partition by code order by pg_temp.h('looks', n), n) as rank from seed_person) x
     join seed_share share on share.region_code = x.code and x.rank <= share.candidates
     join seed_place p on p.region_code = x.code and p.region_slot = pg_temp.h('lives', x.n) % share.slots
     join seed_kind k on k.k = pg_temp.h('wants', x.n) % (select count(*) from seed_kind)
     join seed_kind k2 on k2.k = pg_temp.h('wants more', x.n) % (select count(*) from seed_kind);
     -- Of every eight one comes in by themselves, in every region.
     insert into organisations.account (id, display_name, created_at)
       select pg_temp.id('candidate-account', n), 'Persoon ' || n, now() - interval '1 year' from seed_candidate where account_id is null and n / 35 % 8 = 0;
     update consent.person p set account_id = pg_temp.id('candidate-account', c.n) from seed_candidate c where c.person_id = p.id and c.account_id is null and c.n / 35 % 8 = 0;
     insert into profiles.profile (id, person_id, region_code, called, looking) select pg_temp.id('profile', n), person_id, region_code, 'Persoon ' || n, looking from seed_candidate;
     insert into profiles.own_no (person_id, no)
       select x.person_id, jsonb_strip_nulls(jsonb_build_object('circumstances', jsonb_build_array((${array(allRuledOut)})[1 + pg_temp.h('no', x.n) % ${allRuledOut.length}], 'nights'),
         'minutes', case when x.n % 5 = 0 then 90 end)) from seed_candidate x where x.n % 5 < 3;
     insert into matching.interest (id, person_id, work, seen) select pg_temp.id('interest', n), person_id, looking -> 'work' ->> 0, n % 2 = 0 from seed_candidate where n % 3 = 0`,
  ],
  [
    "profielen die met iemand gedeeld zijn",
    `create temporary table seed_reader as
     select distinct on (a.person_id) a.person_id, a.holder from consent.access a join organisations.membership m on m.id = a.holder and m.task = 'begeleiding'
     where a.purpose = 'matching' and a.category = 'work-profile' and a.starts_at <= now() and a.ends_at > now() order by a.person_id, a.holder;
     insert into profiles.version (id, person_id, region_code, kind, content)
       select pg_temp.id('version', c.n), c.person_id, c.region_code, 'named', jsonb_build_object('called', 'Persoon ' || c.n, 'region', c.region_code, 'looking', c.looking, 'sentences', '[]'::jsonb)
       from seed_candidate c join seed_reader r on r.person_id = c.person_id;
     insert into profiles.sharing (id, person_id, version_id, membership_id)
       select pg_temp.id('sharing', c.n), c.person_id, pg_temp.id('version', c.n), r.holder from seed_candidate c join seed_reader r on r.person_id = c.person_id`,
  ],
];
