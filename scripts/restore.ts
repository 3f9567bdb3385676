/** Back into an empty database: checked before, during and after, and shut until withdrawals are replayed. */
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type pg from "pg";
import { writeRestored } from "../platform/server/anchors.ts";
import { withClient } from "../platform/server/embedded-postgres.ts";
import { type Ended, type JournalEntry, readJournal } from "../platform/server/journal.ts";
import {
  appliedMigrations,
  type Heading,
  type Manifest,
  plainText,
  RowSum,
  rowsOf,
  type TableCount,
  type TableHeading,
  tables,
} from "./backup.ts";
import { livedIn } from "./fresh-database.ts";
import { Outcome } from "./house.ts";
import { continues } from "./journal-place.ts";

export interface Restored {
  heading: Heading;
  manifest: Manifest;
  /** How many entries of the journal were replayed; null when there was none, so that every permission waits. */
  replayed: number | null;
}

/**
 * Restores `file`. All or nothing until the house is shut; a failure after that leaves it shut.
 *
 * @throws {Outcome} with a sentence, when the file or the database can't be used
 */
export const restore = (
  ownerUrl: string,
  file: string,
  journalFolder: string,
  verify: VerifyAudit,
): Promise<Restored> =>
  withClient(ownerUrl, async (owner) => {
    await owner.query(plainText);
    const { heading, manifest } = await inspect(file);
    await refuseUnlessFresh(owner, heading);
    let sealed = 0;
    await owner.query("begin");
    try {
      await load(owner, file, manifest);
      sealed = await lastSeal(owner);
      await shut(owner, heading);
      await owner.query("commit");
    } catch (error) {
      await owner.query("rollback");
      throw error;
    }
    await refuseBrokenChain(owner, verify);
    // Anchors of later seals belong to lines that are gone with the restore; `audit verify` should know.
    if (existsSync(path.join(journalFolder, "anchors.jsonl"))) writeRestored(journalFolder, new Date(), sealed);
    return { heading, manifest, replayed: await replayAndOpen(owner, heading, journalFolder) };
  });

const lastSeal = async (owner: pg.Client): Promise<number> => {
  const { rows } = await owner.query<{ last: number }>("select coalesce(max(sequence), 0) as last from audit.seal");
  return rows[0]?.last ?? 0;
};

/** How the audit chain is checked: modules/audit/commands/verify.ts. */
export type VerifyAudit = (owner: pg.Client, journalFolder: string) => Promise<{ broken: string[] }>;

/**
 * The chain that came back must be whole in itself. Its anchors outside the database may well be further on than
 * the backup, so they are not asked here: an empty folder has none.
 */
const refuseBrokenChain = async (owner: pg.Client, verify: VerifyAudit): Promise<void> => {
  const nowhere = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-no-anchors-"));
  const { broken } = await verify(owner, nowhere).finally(() => rmSync(nowhere, { recursive: true }));
  if (broken.length === 0) return;
  throw new Outcome(
    3,
    `De gegevens staan terug, maar het huis blijft dicht: de keten van de audit is gebroken.\n${broken.join("\n")}`,
  );
};

type Part = { heading: Heading } | { table: TableHeading } | { row: string } | { manifest: Manifest };

async function* partsOf(file: string): AsyncGenerator<Part> {
  const source = createReadStream(file);
  const text = createGunzip();
  source.on("error", (error) => text.destroy(error)).pipe(text);
  let first = true;
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (first) yield { heading: JSON.parse(line) };
    else if (line.startsWith("[")) yield { row: line };
    else if (line.startsWith('{"table":')) yield { table: JSON.parse(line) };
    else yield { manifest: JSON.parse(line) };
    first = false;
  }
}

/** Reads the whole file once and compares it with its own manifest, before anything is touched. */
const inspect = async (file: string): Promise<{ heading: Heading; manifest: Manifest }> => {
  let heading: Heading | undefined;
  let manifest: Manifest | undefined;
  const found: TableCount[] = [];
  let table = "";
  let sum = new RowSum();
  const close = () => void (table && found.push({ table, ...sum.result() }));
  try {
    for await (const part of partsOf(file)) {
      if ("heading" in part) heading = part.heading;
      else if ("row" in part) sum.add([part.row]);
      else {
        close();
        table = "table" in part ? part.table.table : "";
        sum = new RowSum();
        if ("manifest" in part) manifest = part.manifest;
      }
    }
  } catch (error) {
    throw new Outcome(1, `${file} is niet te lezen: ${(error as Error).message}`);
  }
  if (heading?.["vliegwiel-backup"] !== 1) throw new Outcome(1, `${file} is geen back-up van Vliegwiel.`);
  if (!manifest) throw new Outcome(1, `${file} is niet af: de laatste regel ontbreekt. Gebruik een andere back-up.`);
  compare(
    manifest.tables,
    found,
    (name) => `${file} is beschadigd of veranderd: tabel ${name} klopt niet met de controlegetallen.`,
  );
  return { heading, manifest };
};

const compare = (expected: TableCount[], found: TableCount[], sentence: (table: string) => string): void => {
  const byName = new Map(found.map((count) => [count.table, JSON.stringify(count)]));
  const wrong =
    expected.find((count) => byName.get(count.table) !== JSON.stringify(count)) ??
    (found.length > expected.length ? found.at(-1) : undefined);
  if (wrong) throw new Outcome(1, sentence(wrong.table));
};

const refuseUnlessFresh = async (owner: pg.Client, heading: Heading): Promise<void> => {
  const here = JSON.stringify(await appliedMigrations(owner));
  if (here !== JSON.stringify(heading.migrations)) {
    throw new Outcome(
      1,
      "De back-up en deze database zijn van een andere versie van Vliegwiel. Zet terug met de versie die de back-up maakte, en draai daarna migrate.",
    );
  }
  const used = await livedIn(owner);
  if (used.length > 0)
    throw new Outcome(1, `Deze database is niet leeg (${used.join(", ")}). Terugzetten kan alleen in een lege.`);
};

/** Reference data go out and come back with the rest; foreign keys are taken off for the time, and put back over everything. */
const load = async (owner: pg.Client, file: string, manifest: Manifest): Promise<void> => {
  const ours = await tables(owner);
  const keys = await foreignKeys(owner);
  for (const { drop } of keys) await owner.query(drop);
  for (const { table } of ours) await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(`truncate ${ours.map(({ table }) => table).join(", ")}`);
  await insertAll(owner, file);
  for (const { table } of ours) await owner.query(`alter table ${table} enable trigger user`);
  for (const { add } of keys) await owner.query(add);
  await continueCounters(owner);
  const found: TableCount[] = [];
  for (const table of ours) {
    const sum = new RowSum();
    for await (const rows of rowsOf(owner, table)) sum.add(rows);
    found.push({ table: table.table, ...sum.result() });
  }
  // The order of rows in a table is PostgreSQL's own affair; what they hold is not.
  const inAnyOrder = (counts: TableCount[]) => counts.map((count) => ({ ...count, sha256: "" }));
  compare(
    inAnyOrder(manifest.tables),
    inAnyOrder(found),
    (name) => `Na het terugzetten klopt tabel ${name} niet. Er is niets veranderd.`,
  );
};

const insertAll = async (owner: pg.Client, file: string): Promise<void> => {
  let into = "";
  let waiting: string[] = [];
  const flush = async () => {
    if (waiting.length > 0) await owner.query(into, [`[${waiting.join(",")}]`]);
    waiting = [];
  };
  for await (const part of partsOf(file)) {
    if ("row" in part) {
      waiting.push(part.row);
      if (waiting.length === 1_000) await flush();
    } else if ("table" in part) {
      await flush();
      const { table, columns } = part.table;
      const values = columns.map(({ type }, place) => `(r ->> ${place})::${type}`).join(", ");
      into = `insert into ${table} (${columns.map(({ name }) => name).join(", ")}) overriding system value select ${values} from jsonb_array_elements($1::jsonb) r`;
    }
  }
  await flush();
};

const foreignKeys = async (owner: pg.Client): Promise<{ drop: string; add: string }[]> =>
  (
    await owner.query<{ drop: string; add: string }>(
      `select format('alter table %s drop constraint %I', c.conrelid::regclass, conname) as drop,
         format('alter table %s add constraint %I %s', c.conrelid::regclass, conname, pg_get_constraintdef(c.oid)) as add
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
       where c.contype = 'f' and c.conparentid = 0 and t.relowner = current_user::regrole
         and n.nspname <> 'platform_migrations'
       order by c.conrelid::regclass::text, conname`,
    )
  ).rows;

/** Identity columns go on after the highest number that came back. */
const continueCounters = async (owner: pg.Client): Promise<void> => {
  const { rows } = await owner.query<{ sql: string }>(
    `select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %s', c.oid::regclass::text, a.attname, a.attname, c.oid::regclass) as sql
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where (a.attidentity <> '' or pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null)
       and c.relkind in ('r', 'p') and c.relowner = current_user::regrole and a.attnum > 0 and not a.attisdropped`,
  );
  for (const { sql } of rows) await owner.query(sql);
};

/**
 * What opens something without a session may have been taken back since the backup as well: a calendar's address, a
 * screen on a wall, someone looking along, an invitation, a link for a new password. Each is made again in one act. Who listened then, listens no more; and what
 * had changed carries transaction numbers of another server.
 */
const keysWithoutASession = [
  "delete from case_consultation.calendar_link",
  "delete from live_meetings.companion_link",
  "delete from employers.file_link",
  "update employer_events.invitation set link_ends_at = least(link_ends_at, platform.now())",
  "update live_meetings.screen set closed_at = coalesce(closed_at, platform.now()), code_hash = null, link_hash = null, secret_hash = null",
  "delete from platform.open_stream",
  "delete from platform.topic",
  "update identity.invitation set withdrawn_at = platform.now() where accepted_at is null and withdrawn_at is null",
  "delete from identity.mail_link",
  "delete from identity.half_way",
  "delete from identity.known_device",
  "delete from identity.challenge",
];

/** Nobody gets in until the replay is done. Sessions of then end: one may have been revoked since the backup. */
const shut = async (owner: pg.Client, heading: Heading): Promise<void> => {
  await owner.query("update platform.clock set shift = interval '0'");
  await owner.query("update platform.session set revoked_at = platform.now() where revoked_at is null");
  for (const key of keysWithoutASession) await owner.query(key);
  await owner.query("update platform.house set state = 'shut', reason = $1, since = now()", [
    `teruggezet uit de back-up van ${heading.at}`,
  ]);
  // The next migrate loads reference data anew where this version brings other ones than the backup held.
  await owner.query("delete from platform_migrations.loaded where what like 'reference:%'");
  for (const { what, version } of heading.reference) {
    await owner.query("insert into platform_migrations.loaded (what, version) values ($1, $2)", [what, version]);
  }
  await owner.query(sealOldEra);
  await owner.query("insert into audit.epoch select max(epoch) + 1, platform.now() from audit.epoch");
};

/**
 * Transaction numbers of this server have nothing to do with those of the old one, so its lines are sealed
 * to the last and a new era begins.
 */
const sealOldEra = `
  with last as (select sequence, epoch, until_xid, hash from audit.seal order by sequence desc limit 1),
       era as (select max(epoch) as epoch from audit.epoch),
       open as (select case when last.epoch = era.epoch then last.until_xid else '0'::xid8 end as from_xid, era.epoch,
                  coalesce(last.sequence, 0) as sequence, coalesce(last.hash, '') as previous from era left join last on true),
       ending as (select coalesce(max(xid::text::numeric), 0) as xid from audit.event, era where event.epoch = era.epoch)
  insert into audit.seal (sequence, epoch, from_xid, until_xid, lines, sealed_at, previous, hash)
  select open.sequence + 1, open.epoch, open.from_xid, (ending.xid + 1)::text::xid8, d.lines, platform.now(), open.previous, d.hash
  from open, ending, audit.lines_digest(open.epoch, open.from_xid, (ending.xid + 1)::text::xid8, open.previous) d
  where d.lines > 0`;

/** Whose function knows how a thing ends. */
const endsIn: Readonly<Record<Ended, string>> = {
  involvement: "consent",
  representation: "consent",
  record: "consent",
  basis: "consent",
  role: "organisations",
  organisation: "organisations",
  substitution: "organisations",
  seat: "case_consultation",
  case: "case_consultation",
  lesson: "lessons",
  calculation: "counselling",
  sharing: "counselling",
  talk: "counselling",
  counsellor: "counselling",
  approach: "employers",
  "employer-contact": "employers",
  "event-invitations": "employer_events",
  profile: "profiles",
  "profile-version": "profiles",
  "profile-sharing": "profiles",
  "profile-link": "profiles",
  "profile-message": "profiles",
  placement: "placements",
  interview: "placements",
  "interview-along": "placements",
  pitch: "placements",
  aftercare: "aftercare",
  "help-link": "aftercare",
  "plan-line": "aftercare",
  "told-at-work": "aftercare",
  "buddy-name": "aftercare",
  interest: "matching",
  "interest-seen": "matching",
  "work-answer": "matching",
  proposal: "mediation",
  discussion: "mediation",
  password: "identity",
  passkey: "identity",
  "code-app": "identity",
  "second-step": "identity",
};

/** @throws for a kind this version does not know: a house that opened on half a journal would have opened too much */
const replayOf = (entry: JournalEntry): [call: string, values: readonly string[]] => {
  switch (entry.kind) {
    case "withdrawal":
      return ["consent.replay_withdrawal($1, $2)", [entry.permissionId]];
    case "erasure":
      return ["consent.replay_erasure($1, $2)", [entry.personId]];
    case "unnaming":
      return ["case_consultation.replay_unnaming($1, $2)", [entry.caseId]];
    case "step-out":
      return ["case_consultation.replay_step_out($1, $2, $3)", [entry.caseId, entry.accountId]];
    case "step-out-from-person":
      return ["consent.replay_step_out($1, $2, $3)", [entry.personId, entry.accountId]];
    case "shut-out":
      return ["consent.replay_shut_out($1, $2, $3, $4)", [entry.shutOutId, entry.personId, entry.accountId]];
    case "no-to-work":
      return ["matching.replay_no($1, $2, $3, $4)", [entry.personId, entry.list, entry.id]];
    case "reading-end":
      return ["case_consultation.replay_reading_end($1, $2, $3)", [entry.caseId, entry.membershipId]];
    case "end":
      if (!(entry.of in endsIn)) break;
      return [`${endsIn[entry.of]}.replay_end($1, $2, $3)`, [entry.of, entry.id]];
  }
  throw new Error(`deze versie kent geen "${JSON.stringify(entry)}" in het journaal`);
};

/** Withdrawals, erasures and whatever else was closed since the backup happens again; without its journal every permission waits for the person. */
const replayAndOpen = async (owner: pg.Client, heading: Heading, journalFolder: string): Promise<number | null> => {
  const journal = continues(journalFolder, heading.journal) ? (readJournal(journalFolder) ?? []) : null;
  await owner.query("begin");
  try {
    // All of it, also from before the backup: replaying what is already so changes nothing.
    for (const entry of journal ?? []) {
      const [call, values] = replayOf(entry);
      await owner.query(`select ${call}`, [...values, entry.at]);
    }
    if (journal === null) await owner.query("select consent.await_confirmation_of_all()");
    await owner.query("update platform.house set state = 'open', reason = '', since = now()");
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw new Outcome(
      1,
      `De gegevens staan terug, maar het huis blijft dicht: het naspelen van wat sindsdien dichtging, lukte niet (${(error as Error).message}).`,
    );
  }
  return journal?.length ?? null;
};
