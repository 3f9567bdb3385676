/** Whoever has the owner's key and bends the log: each way must show. And what went in time, by the rules, must not. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyAudit } from "../../modules/audit/commands/verify.ts";
import { writeAnchor } from "../../platform/server/anchors.ts";
import { given, type PersonWithSession, type Professional } from "../harness/given.ts";
import { loginUrl, moveClock, ownerClient, sqlAs } from "../harness/world.ts";

const anchors = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-anchors-"));
let ruud: Professional;
let samira: PersonWithSession;
let jan: PersonWithSession;

const line = (personId: string) =>
  sqlAs(ruud, "select audit.record($1, $2)", [
    JSON.stringify({ id: crypto.randomUUID(), activity: "guidance", operation: "read", outcome: "done" }),
    JSON.stringify([{ personId, how: "opened" }]),
  ]);
const seal = async () => {
  const { rows } = await ownerClient.query("select * from audit.seal_lines()");
  for (const { sequence, hash, lines, sealed_at } of rows)
    writeAnchor(anchors, { sequence, hash, lines, sealedAt: sealed_at.toISOString() });
};
/** Seals until everything is covered: a transaction in another database of this server may hold it up for a moment. */
const sealAll = async () => {
  for (;;) {
    await seal();
    const { rows } = await ownerClient.query<{ open: number }>(
      "select count(*)::int as open from audit.event where xid >= (select coalesce(max(until_xid), '0') from audit.seal)",
    );
    if (rows[0]?.open === 0) return;
  }
};
const broken = async () => (await verifyAudit(ownerClient, anchors)).broken;
/** Bends the log, looks whether it shows, and bends it back. */
const whenBent = async (...statements: string[]) => {
  await ownerClient.query("begin");
  for (const statement of statements) await ownerClient.query(statement);
  const found = await broken();
  await ownerClient.query("rollback");
  return found;
};

beforeAll(async () => {
  const ggz = await given.organisation("Lindezorg", { kind: "ggz" });
  ruud = await given.professional("Ruud", ggz);
  await given.readyRegion("AM07", ggz);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  jan = await given.personLoggedIn(await given.person("Jan", ruud));
  await line(samira.personId);
  await line(jan.personId);
  await sealAll();
});
afterAll(() => rmSync(anchors, { recursive: true, force: true }));

test("an untouched log is sound", async () => {
  expect(await broken()).toEqual([]);
});

test("two lines whose people were swapped show", async () => {
  expect(
    await whenBent(
      `update audit.event_person p set person_pseudonym = o.person_pseudonym from audit.event_person o where o.event_id <> p.event_id`,
    ),
  ).not.toEqual([]);
});

test("a line moved to another moment, or to another month, shows", async () => {
  const moved = (by: string) => [
    `update audit.event_person set at = at + interval '${by}'`,
    `update audit.event set at = at + interval '${by}'`,
  ];
  expect(await whenBent(...moved("1 second"))).not.toEqual([]);
  expect(await whenBent(...moved("1 month"))).not.toEqual([]);
});

test("a person taken off a line, a line taken away, and a seal made anew all show", async () => {
  expect(await whenBent("delete from audit.event_person")).not.toEqual([]);
  expect(await whenBent("delete from audit.event_person", "delete from audit.event")).not.toEqual([]);
  expect(
    await whenBent("delete from audit.event_person", "delete from audit.seal", "select audit.seal_lines()"),
  ).not.toEqual([]);
});

test("a transaction that takes long is not passed over: what came after waits for it, and both are sealed", async () => {
  const before = (await verifyAudit(ownerClient, anchors)).lines;
  const slow = new pg.Client({ connectionString: loginUrl });
  await slow.connect();
  await slow.query("begin");
  await slow.query("select platform.enter($1)", [ruud.secret]);
  await slow.query("select audit.record($1, $2)", [
    JSON.stringify({ id: crypto.randomUUID(), activity: "guidance", operation: "read", outcome: "done" }),
    JSON.stringify([{ personId: samira.personId, how: "opened" }]),
  ]);
  try {
    await line(jan.personId);
    await seal();
    expect((await verifyAudit(ownerClient, anchors)).lines).toBe(before);
    await slow.query("commit");
  } finally {
    await slow.end();
  }
  await sealAll();
  expect(await verifyAudit(ownerClient, anchors)).toMatchObject({ lines: before + 2, broken: [] });
});

test("after five years whole months go, and the log is as sound as before", async () => {
  await moveClock("6 years");
  await ownerClient.query("select * from consent.turn_audit_months()");
  expect((await ownerClient.query("select from audit.event")).rowCount).toBe(0);
  expect(await broken()).toEqual([]);
});
