/** A hundred thousand invented vacancies in the country; then a list of twenty thousand comes in, goes out, is ranked. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { nothingKnown, rankFor } from "@vliegwiel/matching";
import type pg from "pg";
import { offersForRanking, toKeep } from "../../modules/vacancies/index.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { connect } from "../../platform/server/session.ts";
import { dice } from "../harness/dice.ts";
import { paced, visitor } from "./load.ts";
import { quantile } from "./statistics.ts";

const works =
  "Hovenier Magazijnmedewerker Bakker Schilder Postbezorger Archiefmedewerker Lasser Kok Afwasser Receptionist Boekhouder Programmeur Heftruckchauffeur Kapper Verkoopmedewerker Schoonmaker Kasmedewerker Dierverzorger Timmerman Vertaler".split(
    " ",
  );
const round = (value: number) => Number(value.toFixed(1));

const sessionOf = async (owner: pg.Client, name: string) => {
  const secret = randomBytes(32).toString("base64url");
  const { rows } = await owner.query<{ organisation_id: string }>(
    `with m as (select * from organisations.membership where display_name = $2 order by starts_at limit 1),
       made as (insert into platform.session (id, secret_hash, account_id, membership_id, created_at, last_seen_at, expires_at)
         select $3, $1, m.account_id, m.id, platform.now(), platform.now(), platform.now() + interval '2 days' from m)
     select organisation_id from m`,
    [createHash("sha256").update(secret).digest(), name, randomUUID()],
  );
  if (!rows[0]) throw new Error(`the demonstration has no ${name}`);
  return { secret, organisationId: rows[0].organisation_id };
};

/** Every region its share of a hundred thousand, among its own municipalities. */
const fill = async (owner: pg.Client, organisationId: string, seed: number, size: number) => {
  const roll = dice(seed);
  await owner.query("delete from vacancies.offer");
  const { rows: places } = await owner.query<{ code: string; region_code: string; name: string }>(
    "select code, region_code, name from regions.municipality order by code",
  );
  for (let from = 0; from < size; from += 5_000) {
    const some = Array.from({ length: Math.min(5_000, size - from) }, (_, at) => {
      const place = roll.pick(places);
      const hoursFrom = 4 + roll.upTo(28);
      const facts = toKeep({
        ...{ kind: "vacancy", employerName: `Bedrijf ${roll.upTo(60_000)}`, title: roll.pick(works), town: place.name },
        ...{ municipalityCode: place.code, hoursFrom, hoursTo: hoursFrom + roll.upTo(8), level: 1 + roll.upTo(6) },
        reference: `N${from + at}`,
        gives: { quiet: roll.upTo(2) === 0, "own-pace": roll.upTo(2) === 0 },
        comesWith: { weekends: roll.upTo(2) === 0, heavy: roll.upTo(3) === 0 },
      });
      return { id: randomUUID(), region: place.region_code, facts };
    });
    await owner.query(
      `select vacancies.put((r ->> 'id')::uuid, r -> 'facts', r ->> 'region', $2, null, 'csv', true, null, null) from jsonb_array_elements($1) r`,
      [JSON.stringify(some), organisationId],
    );
  }
  await owner.query("analyze vacancies.offer");
};

const list = (rows: number) =>
  `Nummer;Werkgever;Functie;Plaats;Uren per week;Rijbewijs;Omschrijving\n${Array.from({ length: rows }, (_, at) => `L${at};Bedrijf ${at % 4000};${works[at % works.length]};Zaandam;${at % 50 === 0 ? "veel" : "16-24"};B;Werk zoals werk is: dit en dat, elke dag iets anders.`).join("\n")}\n`;

type House = { readonly ownerUrl: string; readonly loginUrl: string; readonly baseUrl: string };

export const measureVacancies = async (house: House, seed: number, seconds: number) => {
  const { fleur, ruud } = await withClient(house.ownerUrl, async (owner) => {
    const sessions = { fleur: await sessionOf(owner, "Fleur Peters"), ruud: await sessionOf(owner, "Ruud de Boer") };
    await fill(owner, sessions.fleur.organisationId, seed, 100_000);
    return sessions;
  });
  const usual = await measureRanking(house.loginUrl, ruud.secret);
  const visit = visitor(house.baseUrl);
  const ask = async <Answer>(path: string, body?: unknown) => {
    const { status, text } = await visit(fleur.secret, { method: body === undefined ? "GET" : "POST", path, body });
    if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`);
    return JSON.parse(text) as Answer;
  };
  type State = { state: string; rowsSeen: number; rowsPut: number; rowsGood: number; rowsBad: number };
  const steps = { checking: 0, importing: 0 };
  const until = async (importId: string, wanted: string) => {
    const seen = new Set<string>();
    for (;;) {
      const now = await ask<State>(`/vacancy-imports/${importId}`);
      if (now.state === wanted) return { seen: seen.size, ...now };
      if (now.state === "failed") throw new Error("the list failed");
      seen.add(`${now.state} ${now.rowsSeen} ${now.rowsPut}`);
      await wait(100);
    }
  };
  const began = performance.now();
  const content = Buffer.from(list(20_000)).toString("base64");
  const { importId } = await ask<{ importId: string }>("/vacancy-imports", { fileName: "lijst.csv", content });
  const read = performance.now();
  const { mapping } = await ask<{ mapping: unknown }>(`/vacancy-imports/${importId}`);
  await ask(`/vacancy-imports/${importId}/check`, { mapping, withRegion: true });
  const checked = await until(importId, "checked");
  steps.checking = checked.seen;
  const looked = performance.now();
  await ask(`/vacancy-imports/${importId}/confirm`, {});
  steps.importing = (await until(importId, "done")).seen;
  const done = performance.now();

  const leaving = performance.now();
  const answer = await fetch(`${house.baseUrl}/api/v1/vacancies-export?which=mine`, {
    headers: { cookie: `vw_session=${fleur.secret}` },
  });
  let first = 0;
  let bytes = 0;
  if (!answer.body) throw new Error("nothing left");
  for await (const piece of answer.body) {
    if (first === 0) first = performance.now() - leaving;
    bytes += piece.length;
  }
  const left = performance.now() - leaving;

  const page = await paced(() => visit(ruud.secret, { method: "GET", path: "/vacancies?limit=50" }), 50, seconds);
  const search = await paced(
    () => visit(ruud.secret, { method: "GET", path: "/vacancies?limit=50&search=hovenier&which=open" }),
    20,
    seconds,
  );
  const ranking = await measureRanking(house.loginUrl, ruud.secret);
  return {
    "list of 20,000: read (s)": round((read - began) / 1000),
    "looked at (s)": round((looked - read) / 1000),
    "put in (s)": round((done - looked) / 1000),
    "in all (s)": round((done - began) / 1000),
    "good / bad": `${checked.rowsGood} / ${checked.rowsBad}`,
    "steps of progress seen": `${steps.checking} + ${steps.importing}`,
    "export: first piece (ms)": round(first),
    "export: all (s)": round(left / 1000),
    "export: megabytes": round(bytes / 1e6),
    "list page p50 / p95 (ms)": `${round(page.p50)} / ${round(page.p95)}`,
    "search p50 / p95 (ms)": `${round(search.p50)} / ${round(search.p95)}`,
    "a usual region for ranking p50 / p95 (ms)": usual,
    "with the long list as well": ranking,
  };
};

/** A whole region read for the ranking, by a coach with row-level security; a usual region and the one with the long list. */
const measureRanking = async (loginUrl: string, secret: string) => {
  const database = connect(loginUrl, { max: 1 });
  const visit = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };
  const from = { longitude: 4.95, latitude: 52.5 };
  const timed = async (around?: { from: typeof from; kilometres: number }) => {
    const times: number[] = [];
    let found = 0;
    for (let n = 0; n < 30; n += 1) {
      const transaction = await database.begin({ as: "session", secret });
      const session = transaction.session(visit, journalIn("/nowhere"));
      const started = performance.now();
      const offers = await offersForRanking(session, { regionCode: "AM17", ...(around && { around }) });
      times.push(performance.now() - started);
      found = offers.length;
      if (n === 29 && rankFor({ ...nothingKnown, work: ["hovenier"] }, offers).length === 0)
        throw new Error("nothing ranked");
      await transaction.rollback();
    }
    return `${found} offers: ${round(quantile(times, 0.5))} / ${round(quantile(times, 0.95))}`;
  };
  const whole = await timed();
  const near = await timed({ from, kilometres: 8 });
  await database.close();
  return `${whole}; within 8 km ${near}`;
};
