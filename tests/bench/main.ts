/**
 * npm run bench: how fast is the house with a whole country in it? Writes a table, and bench-results/latest.json.
 * `--quick` measures each route for a second; `--seed N` another country, `--audit-rows 100000000` a longer
 * log (in a fresh `--folder`); `--only "a case"` the rows
 * with that in their name, `--only papers` the papers, `--only employers` the search for double employers, `--only rules` the benefit rules, `--only matching` the ranking, `--only national` looking for work with the whole country in the house (with `--quick` a tenth of it), `--only aftercare` one night of aftercare in that same house and `--only deid` the text helper (no house is opened); `--no-property` leaves the long property run out.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { doors } from "../../apps/server/doors.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { root, runNode } from "../../scripts/children.ts";
import { measureDeid } from "./deid.ts";
import { measureEmployers } from "./employers.ts";
import { measureLive } from "./live.ts";
import { flatOut, paced, visitor } from "./load.ts";
import { measureMatching } from "./matching.ts";
import { countsOf, openNationalHouse } from "./national-house.ts";
import { measureAftercare, measureNationalWork } from "./national-work.ts";
import { measurePapers } from "./papers.ts";
import { comparedWithPlain } from "./plain.ts";
import { type Measured, ofEveryone, ofPersons, ofProfessionals } from "./routes.ts";
import { measureRules } from "./rules.ts";
import { findSubjects, type Subject } from "./subjects.ts";
import { tellApart } from "./telling-apart.ts";
import { measureVacancies } from "./vacancies.ts";

const { values: asked } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: process.env.VLIEGWIEL_BENCH_DATA ?? "/tmp/vliegwiel-bench" },
    "audit-rows": { type: "string", default: "5000000" },
    only: { type: "string", default: "" },
    port: { type: "string", default: "3265" },
    "no-property": { type: "boolean", default: false },
  },
});
const seconds = asked.quick ? 1 : 4;
const perSecond = 50;
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

const live = async (house: Awaited<ReturnType<typeof openNationalHouse>>) => {
  const figures = await measureLive({
    ownerUrl: house.database.ownerUrl,
    nodes: [house.baseUrl, await house.another()],
    listeners: 30,
    notes: asked.quick ? 20 : 60,
    every: 1_000,
    seed: Number(asked.seed),
  });
  console.info("live meeting", figures);
  return figures;
};
const deid = asked.only === "" || asked.only === "deid" ? await measureDeid(asked.quick ? 1 : 4) : undefined;
if (deid) console.table(deid);
if (asked.only === "deid") {
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ deid }, null, 2)}\n`);
  process.exit(0);
}
const rules = asked.only === "" || asked.only === "rules" ? await measureRules(asked.quick ? 1 : 3) : undefined;
if (rules) console.table(rules);
if (asked.only === "rules") {
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ rules }, null, 2)}\n`);
  process.exit(0);
}
const matching = asked.only === "" || asked.only === "matching" ? measureMatching(asked.quick ? 4 : 20) : undefined;
if (matching) console.table(matching);
if (asked.only === "matching") {
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ matching }, null, 2)}\n`);
  process.exit(0);
}
if (asked.only === "employers") {
  const small = await openNationalHouse(`${asked.folder}-employers`, Number(asked.port), Number(asked.seed), 0, "demo");
  const employers = await measureEmployers(
    { ownerUrl: small.database.ownerUrl, baseUrl: small.baseUrl },
    Number(asked.seed),
    seconds,
  ).finally(small.stop);
  console.table(employers);
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ employers }, null, 2)}\n`);
  process.exit(0);
}
if (asked.only === "vacancies") {
  const small = await openNationalHouse(`${asked.folder}-vacancies`, Number(asked.port), Number(asked.seed), 0, "demo");
  const { ownerUrl, loginUrl } = small.database;
  const vacancies = await measureVacancies(
    { ownerUrl, loginUrl, baseUrl: small.baseUrl },
    Number(asked.seed),
    seconds,
  ).finally(small.stop);
  console.table(vacancies);
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ vacancies }, null, 2)}\n`);
  process.exit(0);
}
if (asked.only === "national" || asked.only === "aftercare") {
  // Who looks for work, and no more of the rest than they need: less to lay.
  const part = asked.quick ? 10 : 1;
  const country = await openNationalHouse(
    `${asked.folder}-national${asked.quick ? "-tenth" : ""}`,
    Number(asked.port),
    Number(asked.seed),
    100_000 / part,
    "national",
    {
      ...{ persons: 120_000 / part, cases: 3_500 / part },
      ...{ employers: 60_000 / part, offers: 100_000 / part, candidates: 40_000 / part },
    },
  );
  const { ownerUrl, loginUrl } = country.database;
  const whole = { ownerUrl, loginUrl, baseUrl: country.baseUrl, lines: country.lines };
  const national = await (asked.only === "national"
    ? measureNationalWork(whole, asked.quick)
    : measureAftercare(whole, asked.quick)
  ).finally(country.stop);
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  writeFileSync(path.join(root, "bench-results", "part.json"), `${JSON.stringify({ national }, null, 2)}\n`);
  process.exit(0);
}
if (asked.only === "live") {
  const small = await openNationalHouse(`${asked.folder}-live`, Number(asked.port), Number(asked.seed), 0, "demo");
  await live(small).finally(small.stop);
  process.exit(0);
}

const house = await openNationalHouse(
  asked.folder,
  Number(asked.port),
  Number(asked.seed),
  Number(asked["audit-rows"]),
);
const { ownerUrl, loginUrl } = house.database;
const visit = visitor(house.baseUrl);
const rows: Record<string, unknown>[] = [];
try {
  // Needs the machine to itself: everybody looks at once after each note.
  const liveMeeting = asked.only === "" ? await live(house) : undefined;
  const counts = await countsOf(ownerUrl);
  console.info(JSON.stringify(counts));
  const subjects = await withClient(ownerUrl, findSubjects);

  const measure = async (route: Measured, who: string, subject: Subject | null, ratio: boolean) => {
    if (!`${route.name}, ${who}`.includes(asked.only)) return;
    const secret = subject?.secret ?? null;
    const request = route.request(subject ?? nobody);
    const send = () => visit(secret, request);
    for (let n = 0; n < 20; n += 1) await send();
    const before = house.lines.length;
    const { p50, p95, p99, statuses } = await paced(send, perSecond, seconds);
    const statements = new Set(house.lines.slice(before).map((line) => line.statements));
    const rate = await flatOut(send, 8, seconds / 2);
    const door = doors.find(({ endpoint }) => `${endpoint.method} ${endpoint.path}` === route.door);
    const compared =
      ratio && door && subject
        ? await comparedWithPlain({ loginUrl, ownerUrl }, door, subject, route.input(subject), asked.quick ? 60 : 300)
        : undefined;
    const row = {
      route: route.name,
      who,
      status: Object.keys(statuses).join(","),
      p50: round(p50),
      p95: round(p95),
      p99: round(p99),
      "per second": round(rate, 0),
      statements: [...statements].join(","),
      "policies ms": compared ? round(compared.policies, 2) : undefined,
      "plain ms": compared ? round(compared.plain, 2) : undefined,
      ratio: compared ? round(compared.ratio, 2) : undefined,
    };
    rows.push(row);
    console.info(Object.values(row).join("  "));
  };
  const nobody: Subject = { secret: "", accountId: "", person: "", group: "", case: "", meeting: "" };

  for (const route of ofProfessionals)
    for (const [who, subject] of Object.entries(subjects.professionals))
      await measure(route, who, subject, who !== "no rights");
  for (const route of ofPersons)
    for (const [who, subject] of Object.entries(subjects.persons)) await measure(route, who, subject, false);
  for (const route of ofEveryone) await measure(route, "anyone", null, false);

  const papers =
    asked.only === "" || asked.only === "papers"
      ? await measurePapers(visit, subjects.professionals, asked.quick ? 10 : 100)
      : [];
  console.table(papers);
  const national =
    asked.only === ""
      ? await measureNationalWork({ ownerUrl, loginUrl, baseUrl: house.baseUrl, lines: house.lines }, asked.quick)
      : undefined;
  const writes = await measureWrites(subjects.persons.ordinary);
  const hidden = await withClient(ownerUrl, async (owner) => {
    const ids = async (text: string) => (await owner.query<{ id: string }>(text)).rows.map(({ id }) => id);
    return {
      persons: await ids("select id from consent.person order by md5(id::text) limit 500"),
      cases: await ids("select id from case_consultation.consultation_case order by md5(id::text) limit 500"),
      groups: await ids(
        "select id from case_consultation.case_group where region_code <> (select min(code) from regions.region) order by id limit 100",
      ),
    };
  });
  const times = asked.quick ? 300 : 2_000;
  const guesser = subjects.professionals["no rights"].secret;
  const guesses = {
    "a person": await tellApart(visit, guesser, (id) => `/persons/${id}`, hidden.persons, times),
    "a case": await tellApart(visit, guesser, (id) => `/cases/${id}`, hidden.cases, times),
    "a group": await tellApart(visit, guesser, (id) => `/case-groups/${id}`, hidden.groups, times),
  };
  console.table(rows);
  console.info("writes", writes);
  console.table(guesses);
  const results = {
    on: new Date().toISOString().slice(0, 10),
    machine: {
      cores: os.availableParallelism(),
      cpu: os.cpus()[0]?.model,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      load: os.loadavg()[0],
      node: process.version,
    },
    seed: Number(asked.seed),
    counts,
    pace: `${perSecond} requests per second for ${seconds} seconds per row`,
    rows,
    papers,
    writes,
    guesses,
    liveMeeting,
    rules,
    matching,
    national,
    deid,
  };
  mkdirSync(path.join(root, "bench-results"), { recursive: true });
  // A part is not the latest of the whole.
  const file = asked.only === "" ? "latest.json" : "part.json";
  writeFileSync(path.join(root, "bench-results", file), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await house.stop();
}
if (!asked["no-property"] && !asked.quick)
  await runNode([path.join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "unit", "tests/property"], {
    ...process.env,
    VLIEGWIEL_DECISIONS: "2000000",
  });

/** Giving and withdrawing in turn, as one person. */
async function measureWrites(subject: Subject) {
  const choices = JSON.parse(
    (await visit(subject.secret, { method: "GET", path: "/my/permissions/choices" })).text,
  ) as {
    receivers: { organisationId: string; task: string }[];
  };
  const receiver = choices.receivers.find(({ task }) => task === "begeleiding");
  const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const [give, withdraw]: [number[], number[]] = [[], []];
  const statuses: Record<string, number> = {};
  let explanation = "De uitleg zoals die op het scherm stond.";
  for (let n = 0; n < (asked.quick ? 20 : 200); n += 1) {
    const body = {
      purpose: "matching",
      categories: ["contact"],
      receivers: [{ organisationId: receiver?.organisationId, task: receiver?.task, membershipId: null }],
      until,
    };
    let given = await visit(subject.secret, {
      method: "POST",
      path: "/my/permissions",
      body: { ...body, explanation },
    });
    if (given.status === 409) {
      // The house answers with the words it would show.
      explanation = (JSON.parse(given.text) as { explanation: string }).explanation;
      given = await visit(subject.secret, { method: "POST", path: "/my/permissions", body: { ...body, explanation } });
    }
    statuses[`give ${given.status}`] = (statuses[`give ${given.status}`] ?? 0) + 1;
    const { permissionId } = JSON.parse(given.text) as { permissionId?: string };
    if (!permissionId) continue;
    give.push(given.ms);
    const taken = await visit(subject.secret, {
      method: "POST",
      path: `/my/permissions/${permissionId}/withdrawal`,
      body: {},
    });
    statuses[`withdraw ${taken.status}`] = (statuses[`withdraw ${taken.status}`] ?? 0) + 1;
    withdraw.push(taken.ms);
  }
  const at = (values: number[], q: number) =>
    round([...values].sort((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN);
  return {
    give: { p50: at(give, 0.5), p95: at(give, 0.95) },
    withdraw: { p50: at(withdraw, 0.5), p95: at(withdraw, 0.95) },
    statuses,
  };
}
