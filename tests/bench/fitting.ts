/**
 * What fits one person, through the API with row-level security, with the whole country in the house: a hundred thousand
 * vacancies and possibilities, sixty thousand employers, and everyone of one region worked out as at night.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fieldNames, kinds, type Need, needs } from "@vliegwiel/matching";
import type pg from "pg";
import { refreshRegion } from "../../modules/matching/actions/refresh-region.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { connect } from "../../platform/server/session.ts";
import { dice } from "../harness/dice.ts";
import { paced, visitor } from "./load.ts";
import { fill, sessionOf } from "./vacancies.ts";

const region = "AM17";
const round = (value: number) => Number(value.toFixed(1));
type House = { readonly ownerUrl: string; readonly loginUrl: string; readonly baseUrl: string };

/** A share of the country's sixty thousand each, half of them with room to look. */
const fillEmployers = (owner: pg.Client, organisationId: string) =>
  owner.query(
    `insert into employers.employer (id, place_id, region_code, kept_by, with_region, name, town, municipality_code, sector, room_to_look, motives, motives_asked_on)
     select gen_random_uuid(), gen_random_uuid(), m.region_code, $1, true, 'Bedrijf ' || n, m.name, m.code,
       (array['green', 'retail', 'logistics', 'industry', 'care', ''])[1 + (n / many / 2) % 6], case when (n / many) % 2 = 0 then 'Kom gerust kijken.' else '' end,
       case when (n / many) % 3 = 0 then '{experience}'::text[] else '{}' end, platform.today()
     from generate_series(1, 60000) n
     join (select row_number() over (order by code) as k, count(*) over () as many, * from regions.municipality) m on m.k = 1 + n % m.many`,
    [organisationId],
  );

/** People with a profile and an own no each, as far as the ranking reads them. */
const fillPeople = async (owner: pg.Client, many: number, seed: number) => {
  const roll = dice(seed);
  const { rows: places } = await owner.query<{ code: string }>(
    "select code from regions.municipality where region_code = $1",
    [region],
  );
  const some = Array.from({ length: many }, () => ({
    id: randomUUID(),
    looking: {
      work: [roll.pick(kinds).name, roll.pick(kinds).name],
      fields: [roll.pick(Object.keys(fieldNames))],
      hours: { from: 8, to: 16, later: 24 },
      travel: { municipality: roll.pick(places).code, by: roll.pick(["bike", "car", "public-transport"]), minutes: 40 },
      needs: [{ need: roll.pick(Object.keys(needs) as Need[]), must: true }],
    },
    no: {
      circumstances: roll.some(["weekends", "heavy", "nights"], 0.4),
      fields: [roll.pick(Object.keys(fieldNames))],
      minutes: 75,
    },
  }));
  // As they were kept yesterday: no trigger asks for anything.
  const of = (columns: string) => `select ${columns} from jsonb_array_elements($1) x`;
  const insert = async (table: string, columns: string, values: string) => {
    await owner.query(`alter table ${table} disable trigger user`);
    await owner.query(`insert into ${table} (${columns}) ${of(values)}`, [JSON.stringify(some)]);
    await owner.query(`alter table ${table} enable trigger user`);
  };
  const id = "(x ->> 'id')::uuid";
  await insert("consent.person", "id, region_code, registered_on", `${id}, '${region}', platform.today()`);
  await insert(
    "profiles.profile",
    "id, person_id, region_code, looking",
    `gen_random_uuid(), ${id}, '${region}', x -> 'looking'`,
  );
  await insert("profiles.own_no", "person_id, no", `${id}, x -> 'no'`);
  await insert(
    "matching.interest",
    "id, person_id, field, seen",
    `gen_random_uuid(), ${id}, x -> 'looking' -> 'fields' ->> 0, true`,
  );
  await owner.query("analyze");
};

const sessionOfSamira = async (owner: pg.Client) => {
  const secret = randomBytes(32).toString("base64url");
  const { rows } = await owner.query<{ person_id: string }>(
    `with who as (select p.id, p.account_id from consent.person p join profiles.profile f on f.person_id = p.id where p.account_id is not null limit 1),
       made as (insert into platform.session (id, secret_hash, account_id, person_id, created_at, last_seen_at, expires_at)
         select $2, $1, account_id, id, platform.now(), platform.now(), platform.now() + interval '2 days' from who)
     select id as person_id from who`,
    [createHash("sha256").update(secret).digest(), randomUUID()],
  );
  return { secret, personId: rows[0]?.person_id ?? "" };
};

export const measureFitting = async (house: House, seed: number, seconds: number) => {
  const people = 1_143;
  const { fleur, samira } = await withClient(house.ownerUrl, async (owner) => {
    const sessions = { fleur: await sessionOf(owner, "Fleur Peters"), samira: await sessionOfSamira(owner) };
    await fill(owner, sessions.fleur.organisationId, seed, 100_000);
    await fillEmployers(owner, sessions.fleur.organisationId);
    await fillPeople(owner, people, seed);
    return sessions;
  });
  const visit = visitor(house.baseUrl);
  const timed = async (secret: string, path: string) => {
    const send = () => visit(secret, { method: "GET", path });
    for (let n = 0; n < 20; n += 1) await send();
    const { text } = await send();
    const { places } = JSON.parse(text) as { places: unknown[] };
    const { p50, p95, statuses } = await paced(send, 10, seconds * 3);
    return `${round(p50)} / ${round(p95)} (${places.length} places, ${Object.keys(statuses).join(",")})`;
  };
  const mine = await timed(samira.secret, "/my/fitting-work");
  const bySomeoneElse = await timed(fleur.secret, `/persons/${samira.personId}/fitting-work`);
  const database = connect(house.loginUrl, { max: 1 });
  const began = performance.now();
  const { kept, people: worked } = await inOwnTransaction(
    { database, journal: journalIn("/nowhere") },
    "matching",
    (session) => refreshRegion(session, region),
  );
  const took = performance.now() - began;
  await database.close();
  return {
    "one person, p50 / p95 (ms)": mine,
    "by who reads the profile, p50 / p95 (ms)": bySomeoneElse,
    "everyone of a region at night (s)": round(took / 1000),
    "people worked out / places kept": `${worked} / ${kept}`,
  };
};
