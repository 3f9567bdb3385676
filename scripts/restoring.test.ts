import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type pg from "pg";
import { afterAll, expect, test } from "vitest";
import { withClient, withDatabase } from "../platform/server/embedded-postgres.ts";
import { journalIn } from "../platform/server/journal.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";
import { createTestDatabase, dropDatabase } from "./test-database.ts";

const adminUrl = process.env.VLIEGWIEL_TEST_ADMIN_URL ?? "";
const folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-backup-"));
const made: string[] = [];
const database = async () => {
  const name = await createTestDatabase(adminUrl);
  made.push(name);
  return withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", name);
};
afterAll(async () => {
  for (const name of made) await dropDatabase(adminUrl, name);
  rmSync(folder, { recursive: true });
});
const wholeChain = async () => ({ broken: [] });

/** A house in which Samira gave one permission; the owner lays the rows, this is not about who may. */
const houseOfSamira = async () => {
  const ownerUrl = await database();
  const [account, person, permission] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(ownerUrl, async (owner) => {
    await owner.query("begin");
    await owner.query(
      "insert into organisations.account (id, display_name, created_at) values ($1, 'Samira “Sam” \\n ë 🌷', now())",
      [account],
    );
    await owner.query(
      "insert into consent.person (id, region_code, account_id, registered_on) select $1, min(code), $2, current_date from regions.region",
      [person, account],
    );
    await owner.query(
      `insert into consent.permission (id, person_id, purpose, categories, starts_at, ends_at, how, given_by, explanation, given_at)
       select $1, $2, min(purpose), array['contact'], now(), now() + interval '6 months', 'digital', $3, 'Dit is de uitleg zoals die op het scherm stond.', now() from consent.purpose`,
      [permission, person, account],
    );
    const organisation = randomUUID();
    await owner.query(
      "insert into organisations.organisation (id, name, kind) values ($1, 'Gemeente Aa', 'gemeente')",
      [organisation],
    );
    await owner.query(
      "insert into organisations.organisation_task (organisation_id, task) values ($1, 'begeleiding')",
      [organisation],
    );
    await owner.query(
      "insert into consent.receiver (permission_id, organisation_id, task) values ($1, $2, 'begeleiding')",
      [permission, organisation],
    );
    await owner.query(
      `insert into platform.session (id, secret_hash, account_id, created_at, last_seen_at, expires_at)
       values ($1, '\\x00ff', $2, now(), now(), now() + interval '1 day')`,
      [randomUUID(), account],
    );
    await owner.query("commit");
  });
  return { ownerUrl, person, permission };
};

const one = async (ownerUrl: string, sql: string, values: unknown[] = []): Promise<pg.QueryResultRow | undefined> =>
  (await withClient(ownerUrl, (owner) => owner.query(sql, values))).rows[0];
const place = (name: string) => {
  const journal = path.join(folder, `${name}-journal`);
  mkdirSync(journal);
  return { file: path.join(folder, `${name}.backup`), journal };
};

test("everything of Samira comes back to the letter, the house opens, and everyone logs in again", async () => {
  const { file, journal } = place("whole");
  const { ownerUrl } = await houseOfSamira();
  const before = await backup(ownerUrl, file, journal);
  const target = await database();
  const { manifest, replayed } = await restore(target, file, journal, wholeChain);
  expect(manifest).toEqual(before);
  expect(replayed).toBe(0);
  const account = "select display_name from organisations.account";
  expect(await one(target, account)).toEqual(await one(ownerUrl, account));
  expect(await one(target, "select state from platform.house")).toEqual({ state: "open" });
  expect(await one(target, "select count(*)::int as open from platform.session where revoked_at is null")).toEqual({
    open: 0,
  });
});

test("an address, a screen and a link that were open in the backup open nothing after the restore: they may have been taken back since", async () => {
  const { file, journal } = place("addresses");
  const { ownerUrl, person } = await houseOfSamira();
  await withClient(ownerUrl, (owner) =>
    owner.query(
      `with role as (
         insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, starts_at)
         select gen_random_uuid(), p.account_id, o.id, 'begeleiding', p.region_code, 'professional', 'Ruud', now()
         from consent.person p, organisations.organisation o where p.id = $1 returning id, region_code
       ), calendar as (
         insert into case_consultation.calendar_link (membership_id, secret_hash) select id, '\\x01' from role
       ), made as (
         insert into case_consultation.case_group (id, region_code, name) select gen_random_uuid(), region_code, 'Groep' from role returning id, region_code
       ), held as (
         insert into case_consultation.meeting (id, group_id, region_code, day, start_time, end_time)
         select gen_random_uuid(), id, region_code, platform.today(), '09:00', '10:00' from made returning id, group_id
       ), run as (
         insert into live_meetings.run (meeting_id, group_id, begun_by, begun_at) select h.id, h.group_id, r.id, now() from held h, role r returning meeting_id
       ), heard as (
         insert into platform.topic (kind, about, made_at) select 'meeting', h.id, now() from held h
       )
       insert into live_meetings.screen (id, meeting_id, made_by, opens_until, secret_hash, opened_at)
       select gen_random_uuid(), run.meeting_id, role.id, now(), '\\x02', now() from run, role`,
      [person],
    ),
  );
  await backup(ownerUrl, file, journal);
  const empty = await database();
  await restore(empty, file, journal, wholeChain);
  expect(
    await one(
      empty,
      `select (select count(*)::int from case_consultation.calendar_link) as calendars, (select count(*)::int from platform.topic) as topics,
         (select count(*)::int from live_meetings.screen where closed_at is null or secret_hash is not null) as screens, (select count(*)::int from live_meetings.screen) as kept`,
    ),
  ).toEqual({ calendars: 0, topics: 0, screens: 0, kept: 1 });
});

test("a permission Samira withdrew after the backup stays withdrawn after the restore", async () => {
  const { file, journal } = place("withdrawn");
  const { ownerUrl, permission } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  journalIn(journal).write({ kind: "withdrawal", permissionId: permission, at: "2026-11-22T12:00:00Z" });
  const target = await database();
  expect((await restore(target, file, journal, wholeChain)).replayed).toBe(1);
  const row = await one(
    target,
    "select withdrawn_at is not null as withdrawn, awaits_confirmation from consent.permission where id = $1",
    [permission],
  );
  expect(row).toEqual({ withdrawn: true, awaits_confirmation: false });
});

test("Samira, who was erased after the backup, does not come back with it", async () => {
  const { file, journal } = place("erased");
  const { ownerUrl, person } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  journalIn(journal).write({ kind: "erasure", personId: person, at: "2026-11-22T12:00:00Z" });
  const target = await database();
  await restore(target, file, journal, wholeChain);
  expect(await one(target, "select count(*)::int as people from consent.person")).toEqual({ people: 0 });
});

test("without the journal of this house every permission waits for confirmation, also when another journal lies there", async () => {
  const { file, journal } = place("own");
  const { ownerUrl } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  const other = place("other").journal;
  await backup(ownerUrl, path.join(folder, "other.backup"), other);
  for (const [, empty] of [place("none").journal, other].entries()) {
    const target = await database();
    expect((await restore(target, file, empty, wholeChain)).replayed).toBeNull();
    expect(await one(target, "select awaits_confirmation from consent.permission")).toEqual({
      awaits_confirmation: true,
    });
  }
});

test("a file with one changed letter, and one that was cut off, are refused before anything is touched", async () => {
  const { file, journal } = place("tampered");
  const { ownerUrl } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  const target = await database();
  const changed = path.join(folder, "changed.backup");
  writeFileSync(changed, gzipSync(gunzipSync(readFileSync(file)).toString().replace("Samira", "Samina")));
  await expect(restore(target, changed, journal, wholeChain)).rejects.toThrow(/organisations.account klopt niet/);
  const text = gunzipSync(readFileSync(file)).toString();
  writeFileSync(changed, gzipSync(text.slice(0, text.lastIndexOf('{"tables"'))));
  await expect(restore(target, changed, journal, wholeChain)).rejects.toThrow(/laatste regel ontbreekt/);
  truncateSync(file, 5_000);
  await expect(restore(target, file, journal, wholeChain)).rejects.toThrow(/niet te lezen/);
  expect(await one(target, "select count(*)::int as accounts from organisations.account")).toEqual({ accounts: 0 });
});

test("a house where people work is never overwritten", async () => {
  const { file, journal } = place("lived-in");
  const { ownerUrl } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  await expect(restore(ownerUrl, file, journal, wholeChain)).rejects.toThrow(/niet leeg.*organisations.account/);
});

test("a house whose audit chain came back broken stays shut", async () => {
  const { file, journal } = place("broken");
  const { ownerUrl } = await houseOfSamira();
  await backup(ownerUrl, file, journal);
  const target = await database();
  await expect(restore(target, file, journal, async () => ({ broken: ["zegel 3"] }))).rejects.toThrow(
    /blijft dicht.*\n?.*zegel 3/,
  );
  expect(await one(target, "select state from platform.house")).toEqual({ state: "shut" });
});
