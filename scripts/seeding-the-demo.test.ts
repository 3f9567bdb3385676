import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { passwordFits } from "../modules/identity/rules/password-hash.ts";
import { ownerClient, ownerUrl } from "../tests/harness/world.ts";
import { seed } from "./seed.ts";

type Invented = { name: string; email: string; password: string; what: string };
const people = JSON.parse(readFileSync(path.join(import.meta.dirname, "../demo/people.json"), "utf8")) as Invented[];
const one = async <Row>(sql: string): Promise<Row> => (await ownerClient.query(sql)).rows[0] as Row;
const seconds = { took: 0 };
const before = { shift: "" };

beforeAll(async () => {
  before.shift = (await one<{ shift: string }>("select shift::text from platform.clock")).shift;
  // The processor's own time: a busy machine is no finding.
  const start = process.cpuUsage();
  expect(await seed(ownerUrl, "demo", 1)).toBe(true);
  const { user, system } = process.cpuUsage(start);
  seconds.took = (user + system) / 1_000_000;
}, 60_000);

test("everyone the start prints can log in, and everyone is plainly invented", async () => {
  const { rows } = await ownerClient.query<{ email: string; password_hash: string; demo: boolean }>(
    "select email, password_hash, demo from identity.credential",
  );
  for (const { email, password } of people) {
    const account = rows.find((row) => row.email === email);
    expect.soft(account, email).toMatchObject({ demo: true });
    expect.soft(await passwordFits(password, account?.password_hash ?? null), email).toBe(true);
  }
  expect(rows.every(({ email }) => email.endsWith(".voorbeeld.nl"))).toBe(true);
});

test("cases stand in every status, one of them with a name", async () => {
  const { rows } = await ownerClient.query<{ status: string }>(
    "select distinct status from case_consultation.consultation_case order by 1",
  );
  expect(rows.map(({ status }) => status)).toEqual([
    "closed",
    "discussed",
    "draft",
    "looked-back",
    "planned",
    "waiting",
  ]);
  expect(await one("select count(*)::int as named from case_consultation.named_case")).toEqual({ named: 1 });
});

test("permissions stand in every state, and the clock stands where it stood", async () => {
  expect(
    await one(`select count(*) filter (where withdrawn_at is not null) > 0 as withdrawn,
      count(*) filter (where withdrawn_at is null and ends_at < platform.now()) > 0 as ended,
      count(*) filter (where withdrawn_at is null and ends_at between platform.now() and platform.now() + interval '42 days') > 0 as ends_soon,
      count(*) filter (where withdrawn_at is null and ends_at > platform.now() + interval '42 days') > 0 as in_force from consent.permission`),
  ).toEqual({ withdrawn: true, ended: true, ends_soon: true, in_force: true });
  expect(await one("select shift::text from platform.clock")).toEqual({ shift: before.shift });
});

test("one region is arranged, its neighbour is not", async () => {
  expect(
    await one("select consent.region_ready('AM17') as arranged, consent.region_ready('AM18') as neighbour"),
  ).toEqual({ arranged: true, neighbour: false });
});

test("no session of the seeding stays behind, and what happened stands in the audit", async () => {
  expect(await one("select count(*)::int as n from platform.session")).toEqual({ n: 0 });
  expect((await one<{ n: number }>("select count(*)::int as n from audit.event")).n).toBeGreaterThan(100);
});

test("a second time changes nothing, and the first was less than five seconds of work for this process", async () => {
  expect(await seed(ownerUrl, "demo", 1)).toBe(false);
  expect(seconds.took).toBeLessThan(5);
});

test("a database with real people in it is refused", async () => {
  await ownerClient.query("delete from platform.demo");
  await expect(seed(ownerUrl, "demo", 1)).rejects.toThrow("niet verzonnen");
});
