import { beforeAll, expect, test } from "vitest";
import { readJournal } from "../../platform/server/journal.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api/setup.ts";
import { jobs } from "./jobs/retention.ts";

let lindezorg: Organisation;
let ruud: Professional;
let samira: PersonWithSession;
let jan: PersonWithSession;

const night = async () => {
  for (const job of jobs) await job.run({ house, journalFolder });
};
const count = async (table: string, where: string, values: unknown[] = []): Promise<number> => {
  const { rows } = await ownerClient.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  );
  return rows[0]?.n ?? -1;
};
const closeRecord = (personId: string) =>
  ownerClient.query("update consent.record set closed_on = platform.today() where person_id = $1", [personId]);
const announced = async (who: { secret: string }) => {
  const door = doors.find(({ endpoint }) => endpoint.path === "/announced-deletions");
  if (!door) throw new Error("no door");
  return (await knock<{ items: { personId: string }[] }>(door, who)).items.map(({ personId }) => personId);
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz" });
  ruud = await given.professional("Ruud", lindezorg);
  await given.readyRegion("AM07", lindezorg);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  jan = await given.personLoggedIn(await given.person("Jan", ruud));
});

test("a closed registration is announced four weeks before, and goes three months after closing", async () => {
  await closeRecord(samira.personId);
  await night();
  expect(await announced(samira)).toEqual([]);
  await moveClock("70 days");
  await night();
  expect(await announced(samira)).toEqual([samira.personId]);
  expect(await announced(ruud)).toEqual([samira.personId]);
  expect(await announced(jan)).toEqual([]);
  await moveClock("20 days");
  await night();
  expect(await count("consent.person", "id = $1", [samira.personId])).toBe(1);
  await moveClock("10 days");
  await night();
  expect(await count("consent.person", "id = $1", [samira.personId])).toBe(0);
  expect(await count("consent.announced_deletion", "true")).toBe(0);
  expect(await count("consent.person", "id = $1", [jan.personId])).toBe(1);
});

test("the erasure stands in the journal outside the database, and no line leads to the person any more", async () => {
  expect(readJournal(journalFolder)).toMatchObject([{ kind: "erasure", personId: samira.personId }]);
  expect(await count("audit.pseudonym", "subject = $1", [samira.personId])).toBe(0);
});

test("a job that slept for months still gives four weeks' notice", async () => {
  await closeRecord(jan.personId);
  await moveClock("200 days");
  await night();
  expect(await announced(jan)).toEqual([jan.personId]);
  await moveClock("27 days");
  await night();
  expect(await count("consent.person", "id = $1", [jan.personId])).toBe(1);
});

test("a registration that is opened again is not deleted", async () => {
  await ownerClient.query("update consent.record set closed_on = null where person_id = $1", [jan.personId]);
  await moveClock("10 days");
  await night();
  expect(await count("consent.person", "id = $1", [jan.personId])).toBe(1);
  expect(await announced(jan)).toEqual([]);
});

test("sessions and requests that passed go; what still counts stays", async () => {
  await sqlAs(
    ruud,
    `insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, asked_on)
     values (gen_random_uuid(), $1, $2, 'guidance', '{contact}', '[]', platform.today())`,
    [jan.personId, ruud.membershipId],
  );
  await night();
  expect(await count("consent.request", "true")).toBe(1);
  const fresh = await given.session(ruud.accountId, { membershipId: ruud.membershipId });
  await moveClock("370 days");
  await night();
  expect(await count("consent.request", "true")).toBe(0);
  expect(await count("platform.session", "expires_at > platform.now()")).toBeGreaterThan(0);
  expect(fresh).toHaveLength(43);
  await moveClock("70 days");
  await night();
  expect(await count("platform.session", "true")).toBe(0);
});

test("months of the audit go as a whole after five years, and new ones are made ahead", async () => {
  const partitions = () => count("pg_class", "relname ~ '^event_[0-9]{6}$' and relkind = 'r'");
  // The house made its months when it was built, today: the clock begins there.
  await ownerClient.query("update platform.clock set shift = interval '0'");
  const first = (await ownerClient.query("select to_char(platform.now(), 'YYYYMM') as month")).rows[0].month;
  expect(await count("pg_class", `relname = 'event_${first}'`)).toBe(1);
  await moveClock("5 years 1 month");
  await night();
  expect(await count("pg_class", `relname = 'event_${first}'`)).toBe(0);
  expect(
    await count("pg_class", "relname = 'event_' || to_char(platform.now() + interval '12 months', 'YYYYMM')"),
  ).toBe(1);
  expect(await partitions()).toBeGreaterThan(12);
});

test("only the clock's key runs these, no session does", async () => {
  const again = await given.session(ruud.accountId, { membershipId: ruud.membershipId });
  for (const statement of [
    "consent.delete_what_passed()",
    "consent.announce_deletions()",
    "consent.turn_audit_months()",
  ])
    await expect(sqlAs({ secret: again }, `select ${statement}`)).rejects.toThrow("permission denied");
});
