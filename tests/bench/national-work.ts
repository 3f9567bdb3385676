/**
 * Looking for work with a whole country in the house: what fits one person, for the person and for who may read their
 * profile, through the real server; everyone of a region at night; doubles among the employers.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import os from "node:os";
import { rankFor, type Wanted } from "@vliegwiel/matching";
import type pg from "pg";
import { refreshRegion } from "../../modules/matching/actions/refresh-region.ts";
import { offeredIn } from "../../modules/matching/queries/pool.ts";
import { aroundOf, candidatesFrom, poolFor, withoutNo } from "../../modules/matching/rules/candidates.ts";
import { myWanted } from "../../modules/profiles/index.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { connect, type PersonSession } from "../../platform/server/session.ts";
import { paced, visitor } from "./load.ts";
import type { RequestLine } from "./national-house.ts";
import { quantile } from "./statistics.ts";

type House = {
  readonly ownerUrl: string;
  readonly loginUrl: string;
  readonly baseUrl: string;
  /** What the server says of each request. */
  readonly lines: readonly RequestLine[];
};

const round = (value: number, digits = 1) => Number(value.toFixed(digits));
const people = 40;
const noVisit = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };

/** @returns a secret each: as the person themselves, or as the professional of this membership */
const sessionsFor = async (
  owner: pg.Client,
  who: readonly { accountId: string; membershipId?: string; personId?: string }[],
): Promise<string[]> => {
  const made = who.map((one) => ({ ...one, id: randomUUID(), secret: randomBytes(32).toString("base64url") }));
  await owner.query(
    `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, created_at, last_seen_at, expires_at)
     select x.id, decode(x.hash, 'hex'), x."accountId", x."membershipId", x."personId", platform.now(), platform.now(), platform.now() + interval '2 days'
     from jsonb_to_recordset($1) x (id uuid, hash text, "accountId" uuid, "membershipId" uuid, "personId" uuid)`,
    [JSON.stringify(made.map((one) => ({ ...one, hash: createHash("sha256").update(one.secret).digest("hex") })))],
  );
  return made.map(({ secret }) => secret);
};

type Region = {
  readonly code: string;
  readonly offers: number;
  readonly candidates: number;
  readonly employers: number;
};
const regionsBySize = async (owner: pg.Client): Promise<Region[]> =>
  (
    await owner.query<Region>(
      `select r.code, (select count(*)::integer from vacancies.offer o where o.region_code = r.code) as offers,
         (select count(*)::integer from profiles.profile p where p.region_code = r.code) as candidates,
         (select count(*)::integer from employers.employer e where e.region_code = r.code) as employers
       from regions.region r order by offers desc, r.code`,
    )
  ).rows;

const visitorsOf = async (owner: pg.Client, regionCode: string) => {
  const { rows: persons } = await owner.query<{ personId: string; accountId: string }>(
    `select p.person_id as "personId", c.account_id as "accountId" from profiles.profile p join consent.person c on c.id = p.person_id
     where p.region_code = $1 and c.account_id is not null order by md5(p.person_id::text) limit ${people}`,
    [regionCode],
  );
  const { rows: readers } = await owner.query<{ personId: string; accountId: string; membershipId: string }>(
    `select s.person_id as "personId", m.account_id as "accountId", m.id as "membershipId" from profiles.sharing s
     join organisations.membership m on m.id = s.membership_id join profiles.profile p on p.person_id = s.person_id
     where p.region_code = $1 order by md5(s.person_id::text) limit ${people}`,
    [regionCode],
  );
  const secrets = await sessionsFor(owner, [
    ...persons,
    ...readers.map(({ accountId, membershipId }) => ({ accountId, membershipId })),
  ]);
  return {
    persons: persons.map((one, at) => ({ ...one, secret: secrets[at] ?? "" })),
    readers: readers.map((one, at) => ({ ...one, secret: secrets[persons.length + at] ?? "" })),
  };
};
type Visitors = Awaited<ReturnType<typeof visitorsOf>>;

/** What fits, asked by forty people in turn at a steady pace; and by who reads the profiles of forty. */
const measureLooking = async (house: House, { persons, readers }: Visitors, perSecond: number, seconds: number) => {
  const visit = visitor(house.baseUrl);
  const asked = {
    "the person": persons.map(({ secret }) => ({ secret, path: "/my/fitting-work" })),
    "who reads their profile": readers.map(({ secret, personId }) => ({
      secret,
      path: `/persons/${personId}/fitting-work`,
    })),
  };
  const rows: Record<string, object> = {};
  for (const [who, requests] of Object.entries(asked)) {
    let turn = 0;
    let places = 0;
    const send = async () => {
      const { secret, path } = requests[turn++ % requests.length] ?? { secret: "", path: "" };
      const answer = await visit(secret, { method: "GET", path });
      places += (JSON.parse(answer.text) as { places?: unknown[] }).places?.length ?? 0;
      return answer;
    };
    for (let n = 0; n < requests.length; n += 1) await send();
    places = 0;
    const before = house.lines.length;
    const alone: number[] = [];
    for (let n = 0; n < requests.length * 3; n += 1) alone.push((await send()).ms);
    const { p50, p95, statuses } = await paced(send, perSecond, seconds);
    const statements = house.lines.slice(before).map((line) => line.statements);
    rows[who] = {
      status: Object.keys(statuses).join(","),
      "one after the other p50": round(quantile(alone, 0.5)),
      "one after the other p95": round(quantile(alone, 0.95)),
      p50: round(p50),
      p95: round(p95),
      "places on average": round(places / (alone.length + perSecond * seconds)),
      statements: `${Math.min(...statements)}-${Math.max(...statements)}`,
      load: round(os.loadavg()[0] ?? 0),
    };
  }
  return rows;
};

/** The ranking alone, with reasons, of what really lies around forty people; milliseconds by the clock. */
const measureRanking = async (house: House, { persons }: Visitors, regionCode: string, rounds: number) => {
  const database = connect(house.loginUrl, { max: 1 });
  const times: number[] = [];
  const sizes: number[] = [];
  try {
    const pools: { wanted: Wanted; pool: ReturnType<typeof candidatesFrom> }[] = [];
    for (const { secret } of persons) {
      const transaction = await database.begin({ as: "session", secret });
      const session = transaction.session(noVisit, journalIn("/nowhere")) as PersonSession;
      const mine = await myWanted(session);
      if (!mine) throw new Error("somebody has no profile");
      const around = aroundOf(mine.wanted);
      pools.push({
        wanted: mine.wanted,
        pool: candidatesFrom(await offeredIn(session, regionCode, around)),
      });
      await transaction.rollback();
    }
    for (let n = 0; n < rounds; n += 1)
      for (const { wanted, pool } of pools) {
        const asked = { ...withoutNo(wanted) };
        const began = performance.now();
        rankFor(asked, poolFor(asked, pool, { kind: "", near: "" }), 25);
        if (n > 0) times.push(performance.now() - began);
        sizes.push(pool.length);
      }
  } finally {
    await database.close();
  }
  return {
    "offers and employers around, median": quantile(sizes, 0.5),
    "at most": Math.max(...sizes),
    p50: round(quantile(times, 0.5), 2),
    p95: round(quantile(times, 0.95), 2),
  };
};

const measureNight = async (house: House, regionCode: string) => {
  const database = connect(house.loginUrl, { max: 1 });
  const began = performance.now();
  const done = await inOwnTransaction({ database, journal: journalIn("/nowhere") }, "matching", (session) =>
    refreshRegion(session, regionCode),
  ).finally(() => database.close());
  return { seconds: round((performance.now() - began) / 1000), ...done, load: round(os.loadavg()[0] ?? 0) };
};

const measureDoubles = (house: House, regionCode: string) =>
  withClient(house.ownerUrl, async (owner) => {
    const began = performance.now();
    await owner.query("select employers.find_alike($1)", [regionCode]);
    const largest = performance.now() - began;
    await owner.query("select employers.find_all_alike()");
    return {
      "largest region, s": round(largest / 1000, 2),
      "whole country, s": round((performance.now() - began - largest) / 1000, 2),
    };
  });

/**
 * Aftercare of many people at night: whom it is still for, who is gone, how long who stayed, which links end and whom to
 * call today. Laid in a transaction that is taken back, so that the house stays what it was made of.
 */
export const measureAftercare = (house: House, quick: boolean) =>
  withClient(house.ownerUrl, async (owner) => {
    await owner.query("begin");
    try {
      await owner.query(
        `create temporary table looked_after on commit drop as
         select row_number() over (order by x.person_id) as n, gen_random_uuid() as support_id, gen_random_uuid() as placement_id, x.*
         from (select distinct on (i.person_id) i.person_id, r.organisation_id, m.region_code, m.id as owner_id
           from consent.involvement i join organisations.membership m on m.id = i.membership_id and m.ends_at > platform.now() and m.task not in ('inkomen', 'handhaving')
           join consent.record r on r.person_id = i.person_id and r.organisation_id = m.organisation_id and r.closed_on is null
           where i.ends_at > platform.now() order by i.person_id, m.id limit ${quick ? 2_000 : 20_000}) x`,
      );
      await owner.query(
        `insert into placements.placement (id, person_id, region_code, noted_at, employer_name, title, contract_form, starts_on)
           select placement_id, person_id, region_code, organisation_id, 'Verzonnen werkgever', 'Verzonnen werk', 'fixed-term', platform.today() - (n % 800)::integer from looked_after;
         insert into placements.hours (id, placement_id, person_id, hours, during)
           select gen_random_uuid(), placement_id, person_id, 16, daterange(platform.today() - (n % 800)::integer, null) from looked_after;
         insert into aftercare.support (id, person_id, region_code, organisation_id, owner_id, phone, rhythm, next_on)
           select support_id, person_id, region_code, organisation_id, owner_id, '06 00000000', 'monthly', platform.today() + (n % 30)::integer from looked_after;
         insert into aftercare.help_link (id, support_id, person_id, placement_id, secret_hash, made_by, ends_at)
           select gen_random_uuid(), support_id, person_id, placement_id, sha256(n::text::bytea), owner_id, platform.now() + make_interval(days => 1 + (n % 360)::integer) from looked_after;
         analyze aftercare.support; analyze aftercare.help_link; analyze placements.placement`,
      );
      const seconds: number[] = [];
      for (let night = 0; night < 2; night += 1) {
        const began = performance.now();
        await owner.query("select aftercare.nightly()");
        seconds.push(round((performance.now() - began) / 1000));
      }
      const { rows } = await owner.query<{ people: number }>(
        "select count(*)::integer as people from aftercare.support where ended_on is null",
      );
      const result = { people: rows[0]?.people, "first night, s": seconds[0], "next night, s": seconds[1] };
      console.info("aftercare at night", result, "load", round(os.loadavg()[0] ?? 0));
      return result;
    } finally {
      await owner.query("rollback");
    }
  });

export const measureNationalWork = async (house: House, quick: boolean) => {
  const regions = await withClient(house.ownerUrl, regionsBySize);
  const [largest, middle] = [regions[0], regions[Math.floor(regions.length / 2)]];
  if (!largest || !middle) throw new Error("there are no regions");
  const results: Record<string, unknown> = {};
  for (const [name, region] of Object.entries({ "largest region": largest, "middle region": middle })) {
    const visitors = await withClient(house.ownerUrl, (owner) => visitorsOf(owner, region.code));
    const looking = await measureLooking(house, visitors, 5, quick ? 8 : 24);
    const ranking = await measureRanking(house, visitors, region.code, quick ? 4 : 20);
    results[name] = { ...region, looking, ranking };
    console.info(name, region);
    console.table(looking);
    console.info("the ranking itself, ms", ranking);
  }
  const night = await measureNight(house, largest.code);
  console.info("everyone of the largest region at night", night);
  const doubles = await measureDoubles(house, largest.code);
  console.info("doubles among employers", doubles);
  const aftercare = await measureAftercare(house, quick);
  return { ...results, night, doubles, aftercare };
};
