/** A backup of this morning, and what people closed since: after the restore it is closed, whoever knew how to get in. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as consultation from "../../modules/case-consultation/contract.ts";
import * as consent from "../../modules/consent/contract.ts";
import * as lessons from "../../modules/lessons/contract.ts";
import * as organisations from "../../modules/organisations/contract.ts";
import { withClient, withDatabase } from "../../platform/server/embedded-postgres.ts";
import { journalIn, readJournal } from "../../platform/server/journal.ts";
import { backup } from "../../scripts/backup.ts";
import { restore } from "../../scripts/restore.ts";
import { createTestDatabase, dropDatabase } from "../../scripts/test-database.ts";
import { given, type Professional } from "../harness/given.ts";
import { ask, type GroupThatMeets, groupThatMeets } from "../harness/group-that-meets.ts";
import { houseNow, journalFolder, ownerClient, ownerUrl, sqlAs } from "../harness/world.ts";

const adminUrl = process.env.VLIEGWIEL_TEST_ADMIN_URL ?? "";
const folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-closed-"));
let target: string;
afterAll(async () => {
  await dropDatabase(adminUrl, target);
  rmSync(folder, { recursive: true });
});

let group: GroupThatMeets;
let vera: Professional;
let sanne: Professional;
const lessonId = crypto.randomUUID();
const promiseId = crypto.randomUUID();

/** One row of the house that came back, as its owner sees it. */
const cameBack = async (sql: string, values: unknown[] = []): Promise<pg.QueryResultRow | undefined> =>
  (
    await withClient(withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", target), (owner) =>
      owner.query(sql, values),
    )
  ).rows[0];

beforeAll(async () => {
  // What was restored has the time of day: so has the house it came from.
  await ownerClient.query("update platform.clock set shift = interval '0'");
  group = await groupThatMeets();
  const { joke, fatma, ruud, ilse, mo, samira, caseIds, region, groupId, organisations: at } = group;
  vera = await given.professional("Vera", at.uwv);
  sanne = await given.professional("Sanne", at.lindezorg);
  const rick = await given.professional("Rick", at.lindezorg);
  const tess = await given.personLoggedIn(await given.person("Tess", sanne));
  // Her representative, whom she objects to; and Mo, whom she shut out and let in again before the backup.
  await ownerClient.query(
    `insert into consent.representation (id, person_id, account_id, ground, proof, seen_by, starts_at)
     values (gen_random_uuid(), $1, $2, 'gemachtigde', 'Een briefje.', $3, platform.now())`,
    [tess.personId, rick.accountId, sanne.membershipId],
  );
  await ask(consent.shutOut, samira, { membershipId: mo.membershipId });
  const { shutOut } = await ask<{ shutOut: { id: string }[] }>(consent.myPeople, samira);
  await ask(consent.letInAgain, samira, { shutOutId: shutOut[0]?.id });
  const substitution = crypto.randomUUID();
  await sqlAs(
    fatma,
    "select organisations.set_substitute($1, $2, $3, platform.now(), platform.now() + interval '9 days')",
    [substitution, fatma.membershipId, vera.membershipId],
  );
  await ownerClient.query(
    `insert into lessons.lesson (id, region_code, group_id, group_name, title, text, month)
     values ($1, $2, $3, 'Casusgroep Waterland', 'Te herkennen', 'Wie dit leest, weet over wie het gaat.', date_trunc('month', platform.today())::date)`,
    [lessonId, region, groupId],
  );
  // A promise of Ilse at the first case, that she hands over to Ruud after the backup.
  await sqlAs(
    ilse,
    "insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on) values ($1, $2, $3, $3, 'Ik bel het UWV.', platform.today() + 9)",
    [promiseId, caseIds[0], ilse.membershipId],
  );
  await ownerClient.query(
    `insert into identity.credential (account_id, email, password_hash, password_changed_at)
     values ($1, 'ilse@example.nl', 'het oude wachtwoord', platform.now() - interval '1 day')`,
    [ilse.accountId],
  );
  await ownerClient.query(
    "insert into identity.passkey (id, account_id, public_key, counter, name, created_at) values ('gestolen', $1, '\\x00', 0, 'telefoon', platform.now() - interval '1 day')",
    [ilse.accountId],
  );

  await backup(ownerUrl, path.join(folder, "house.backup"), journalFolder);

  await ask(consent.stepOut, ilse, { personId: samira.personId });
  await ask(consultation.unnameCase, samira, { caseId: caseIds[2] });
  await sqlAs(ilse, "update case_consultation.agreement set state = 'dropped', version = version + 1 where id = $1", [
    promiseId,
  ]);
  await ask(consultation.stepOut, ilse, { caseId: caseIds[0] });
  await ask(consent.shutOut, samira, { membershipId: ruud.membershipId });
  const { representatives } = await ask<{ representatives: { id: string }[] }>(consent.myPeople, tess);
  await ask(consent.objectToRepresentation, tess, { representationId: representatives[0]?.id });
  await ask(organisations.endSubstitution, fatma, { substitutionId: substitution });
  await ask(consultation.endSeat, joke, { seatId: await group.seatOf(mo) });
  await ask(organisations.endMembership, fatma, { membershipId: fatma.membershipId });
  await ask(lessons.dropLesson, joke, { lessonId });
  const at_ = await houseNow();
  journalIn(journalFolder).write({ kind: "end", of: "password", id: ilse.accountId, at: at_ });
  journalIn(journalFolder).write({ kind: "end", of: "passkey", id: "gestolen", at: at_ });

  // All of it twice: what is so already, stays so.
  const file = path.join(journalFolder, "withdrawals.jsonl");
  appendFileSync(file, readFileSync(file));
  target = await createTestDatabase(adminUrl);
  await restore(
    withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", target),
    path.join(folder, "house.backup"),
    journalFolder,
    async () => ({ broken: [] }),
  );
});

const total = async (sql: string, values: unknown[] = []) =>
  (await cameBack(`select count(*)::int as n ${sql}`, values))?.n;

test("Samira took her name off the case: after the restore nobody reads it there, and nobody is involved by it", async () => {
  expect(await total("from case_consultation.named_case where case_id = $1", [group.caseIds[2]])).toBe(0);
  expect(await total("from consent.involvement where because_of = $1", [group.caseIds[2]])).toBe(0);
});

test("Ilse knows who it is and stepped out: the case and the person stay out of her sight", async () => {
  expect(
    await total("from case_consultation.case_step_out where case_id = $1 and account_id = $2", [
      group.caseIds[0],
      group.ilse.accountId,
    ]),
  ).toBe(1);
  expect(
    await total("from consent.access where person_id = $1 and holder = $2", [
      group.samira.personId,
      group.ilse.membershipId,
    ]),
  ).toBe(0);
});

test("the promise that Ilse had in the backup is not left without an owner: Ruud has it, and has not said yes yet", async () => {
  expect(
    await cameBack("select who_membership_id, accepted, state from case_consultation.agreement where id = $1", [
      promiseId,
    ]),
  ).toEqual({ who_membership_id: group.ruud.membershipId, accepted: false, state: "open" });
});

test("Samira shut Ruud out since the backup: he stays out; Mo, whom she let in again before it, is still in", async () => {
  const { rows } = await withClient(withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", target), (owner) =>
    owner.query("select shown_name, ended_at is null as out from consent.shut_out where person_id = $1 order by 1", [
      group.samira.personId,
    ]),
  );
  expect(rows).toEqual([
    { shown_name: "Mo", out: false },
    { shown_name: "Ruud", out: true },
  ]);
  expect(
    await total("from consent.access where person_id = $1 and holder = $2", [
      group.samira.personId,
      group.ruud.membershipId,
    ]),
  ).toBe(0);
});

test("who lost a role, a place, a stand-in or a say since the backup does not have it again", async () => {
  const { fatma, mo } = group;
  expect(
    await total("from organisations.membership where id = $1 and ends_at = 'infinity'", [fatma.membershipId]),
  ).toBe(0);
  expect(
    await total("from case_consultation.entry where membership_id = any ($1) and ends_at > platform.now()", [
      [fatma.membershipId, mo.membershipId, vera.membershipId],
    ]),
  ).toBe(0);
  expect(await total("from organisations.substitution where ends_at > platform.now()")).toBe(0);
  expect(await total("from consent.representation where objected_at is null")).toBe(0);
});

test("a lesson in which someone was recognised stays away, as do a password that was changed and a key that was stolen", async () => {
  expect(await total("from lessons.lesson where id = $1", [lessonId])).toBe(0);
  expect(await total("from identity.passkey where id = 'gestolen'")).toBe(0);
  expect(await total("from identity.credential where password_hash is not null")).toBe(0);
});

test("the journal holds ids and moments: no name, no text, and no link from a person to a case", async () => {
  const entries = readJournal(journalFolder) ?? [];
  const id = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|gestolen)$/;
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(5);
  for (const { kind, at, ...rest } of entries) {
    expect([kind, at].join(" ")).toMatch(/^[a-z-]+ \d{4}-/);
    expect(Object.entries(rest).filter(([key, value]) => key !== "of" && !id.test(String(value)))).toEqual([]);
    expect("personId" in rest && "caseId" in rest).toBe(false);
  }
});

test("a journal of a newer version leaves the house shut: opening on half of it would open too much", async () => {
  const unknown = path.join(folder, "unknown");
  const other = await createTestDatabase(adminUrl);
  try {
    const file = path.join(folder, "unknown.backup");
    await backup(ownerUrl, file, unknown);
    journalIn(unknown).write({ kind: "end", of: "moon" as "seat", id: lessonId, at: "2026-11-24T09:00:00.000Z" });
    const url = withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", other);
    await expect(restore(url, file, unknown, async () => ({ broken: [] }))).rejects.toThrow(/blijft dicht.*moon/);
  } finally {
    await dropDatabase(adminUrl, other);
  }
});
