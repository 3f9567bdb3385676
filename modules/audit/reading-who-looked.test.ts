import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Door, open } from "../../platform/server/door.ts";
import type { File } from "../../platform/server/file.ts";
import { endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, knock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { verifyAudit } from "./commands/verify.ts";
import type { Line } from "./contract.ts";
import { eraseKeys, sealAudit } from "./jobs.ts";

const door = (path: string): Door => {
  const found = doors.find(({ endpoint }) => endpoint.path === path && endpoint.method === "GET");
  if (!found) throw new Error(`no door ${path}`);
  return found;
};
/** A page about a person, as a higher module has them. */
const show = open(
  endpoint({
    method: "GET",
    path: "/persons/:personId",
    access: "professional",
    operation: "read",
    activity: "guidance",
    summary: "A page about a person.",
    input: z.object({ personId: z.uuid() }),
    output: z.object({ personId: z.uuid() }),
  }),
  async (_session, { personId }) => ({ personId }),
);

/** A writer let something stand in a text. */
const leave = (what: string) =>
  open(
    endpoint({
      method: "POST",
      path: "/left",
      access: "professional",
      operation: "write",
      activity: "case-consultation",
      summary: "Leaves something in a text.",
      input: z.object({}),
      output: z.object({}),
    }),
    async (session) => {
      session.counts.set(what, 2);
      return {};
    },
  );

let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let pien: Professional;
let samira: PersonWithSession;
const folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-anchors-"));
const anchors = path.join(folder, "anchors.jsonl");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = async (who: { secret: string }, own: "yes" | "no" = "no") =>
  (await knock<{ items: Line[] }>(door("/my/log"), who, { limit: 100, own })).items;
/** Seals once whatever runs elsewhere on the server no longer holds the lines of now back. */
const seal = async () => {
  const { rows } = await ownerClient.query("select max(xid::text::numeric)::text as newest from audit.event");
  const waits = async () =>
    (await ownerClient.query("select pg_snapshot_xmin(pg_current_snapshot()) <= $1::xid8 as waits", [rows[0].newest]))
      .rows[0].waits;
  while (await waits()) await ownerClient.query("select pg_sleep(0.01)");
  await sealAudit({ house, journalFolder: folder });
};
const broken = async () => (await verifyAudit(ownerClient, folder)).broken;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz" });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  await given.readyRegion("AM07", lindezorg, gemeente);
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "guidance" });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  writeFileSync(path.join(folder, "withdrawals.jsonl"), "");
});

describe("Samira reads who looked", () => {
  test("who, from where, what and why, in plain words", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilse }], {
      purpose: "guidance",
    });
    await knock(show, ruud, { personId: samira.personId });
    await knock(show, ilse, { personId: samira.personId });
    await given.withdrawal(samira, permission);
    const [byIlse, byRuud] = await linesOf(samira);
    expect(byRuud).toMatchObject({
      who: "Ruud",
      organisation: "GGZ Lindezorg",
      what: "Bekeek uw gegevens voor begeleiding",
      why: "Deze organisatie begeleidt u en schreef dit zelf",
    });
    expect(byIlse).toMatchObject({
      who: "Ilse",
      organisation: "Gemeente Waterland",
      task: "begeleiding",
      how: "opened",
    });
    expect(byIlse?.why).toMatch(
      /^Uw toestemming van \d+ \w+ \d{4} voor begeleiding naar werk, met als grond in de wet: Wet in de test$/,
    );
    expect((await linesOf(samira, "yes"))[0]).toMatchObject({ who: "Uzelf", what: "Bekeek wie er meekeek" });
  });

  test("Ruud, who is also among the receivers of a permission, is told to have looked for his own work", async () => {
    const permission = await given.permission(samira, [{ organisation: lindezorg }], { purpose: "case-consultation" });
    await given.basis(pien, { kind: "ggz" });
    await knock(show, ruud, { personId: samira.personId });
    expect((await linesOf(samira))[0]?.why).toBe("Deze organisatie begeleidt u en schreef dit zelf");
    await given.withdrawal(samira, permission);
  });

  test("a function and number in place of a name, when the organisation chose that", async () => {
    await ownerClient.query("update organisations.organisation set shows_staff_as = 'function' where id = $1", [
      lindezorg.id,
    ]);
    await ownerClient.query(
      "update organisations.membership set function_title = 'IPS-coach', staff_number = '12' where id = $1",
      [ruud.membershipId],
    );
    const whos = (await linesOf(samira)).map(({ who }) => who);
    expect(whos).toContain("IPS-coach 12");
    expect(whos).not.toContain("Ruud");
  });

  test("page by page without doubles, and as a file", async () => {
    for (const _ of [1, 2, 3]) await knock(show, ruud, { personId: samira.personId });
    const first = await knock<{ items: Line[]; next: string }>(door("/my/log"), samira, { limit: 2 });
    const second = await knock<{ items: Line[] }>(door("/my/log"), samira, { limit: 2, cursor: first.next });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    await expect(knock(door("/my/log"), samira, { cursor: "x' or true" })).rejects.toMatchObject({ kind: "invalid" });
    const file = await knock<File>(door("/my/log/download"), samira);
    expect(file.content).toContain("Waarom: Deze organisatie begeleidt u");
  });

  test("nobody else reads a line: no colleague, manager, privacy officer or administrator", async () => {
    for (const role of [
      "professional",
      "coordinator",
      "organisation-admin",
      "region-admin",
      "privacy-officer",
      "administrator",
    ] as const) {
      const who = await given.professional(`Iemand als ${role}`, lindezorg, { role });
      for (const table of ["event", "event_person"])
        expect(await sqlAs(who, `select at from audit.${table}`)).toEqual([]);
      expect(await sqlAs(who, "select audit.my_lines(null, null, 100, true) as lines")).toEqual([{ lines: [] }]);
      await expect(knock(door("/my/log"), who)).rejects.toMatchObject({ reason: "only-the-person" });
    }
  });

  test("of what Ruud left in a text the line holds kind, certainty, reason and number; words fit nowhere in it", async () => {
    await knock(leave("person/sure/they-want-it"), ruud, {});
    const { rows } = await ownerClient.query("select counts from audit.event where counts is not null");
    expect(rows).toEqual([{ counts: { "person/sure/they-want-it": 2 } }]);
    for (const words of ["Roos de Wit", "06-12345678", "person/sure/needed/Roos"])
      await expect(knock(leave(words), ruud, {})).rejects.toThrow();
  });

  test("after joining, the lines of the other registration are hers as well", async () => {
    const bureau = await given.organisation("Jobcoachbureau Noord", { kind: "jobcoachbureau" });
    await given.readyRegion("AM07", bureau);
    const lotte = await given.professional("Lotte", bureau);
    const twin = await given.person("Samira", lotte);
    await knock(show, lotte, { personId: twin.personId });
    await sqlAs(samira, "select consent.join_record($1)", [twin.reference]);
    expect((await linesOf(samira)).map(({ who }) => who)).toContain("Lotte");
  });
});

describe("a line stays as it was written", () => {
  test("no role the server can take changes, deletes or empties anything", async () => {
    for (const role of ["app_user", "app_door", "app_link", "app_jobs"])
      for (const table of ["event", "event_person", "seal", "epoch"])
        for (const act of [
          `update audit.${table} set ${table === "seal" || table === "epoch" ? "epoch = epoch" : "at = at"}`,
          `delete from audit.${table}`,
          `truncate audit.${table}`,
        ]) {
          const client = await house.database.pool.connect();
          try {
            await client.query("begin");
            await client.query(`set local role ${role}`);
            await expect(client.query(act), `${role}: ${act}`).rejects.toThrow(/permission denied/);
          } finally {
            await client.query("rollback");
            client.release();
          }
        }
  });
});

describe("the chain", () => {
  beforeEach(async () => {
    await knock(show, ruud, { personId: samira.personId });
    await seal();
  });

  /** Does something only the owner's key can do, looks, and puts it back. */
  const tampering = async (sql: string, values: unknown[] = []): Promise<string[]> => {
    await ownerClient.query("begin");
    try {
      await ownerClient.query(sql, values);
      return await broken();
    } finally {
      await ownerClient.query("rollback");
    }
  };

  test("is sound as long as nobody touches it", async () => {
    const { lines, head, broken: problems } = await verifyAudit(ownerClient, folder);
    expect(problems).toEqual([]);
    expect(lines).toBeGreaterThan(5);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      "a changed line",
      "update audit.event set outcome = 'anders' where id = (select id from audit.event order by xid limit 1)",
    ],
    [
      "a value moved to an empty neighbour",
      "update audit.event set organisation_id = membership_id, membership_id = null where id = (select id from audit.event where membership_id is not null order by xid limit 1)",
    ],
    [
      "a changed reason",
      "update audit.event_person set purpose = 'guidance' where event_id = (select event_id from audit.event_person where purpose = 'own-work' order by at limit 1)",
    ],
    ["a changed count", "update audit.event set counts = '{\"person/sure\": 1}' where counts is not null"],
    ["a deleted line", "delete from audit.event where id = (select id from audit.event order by xid limit 1)"],
    [
      "a deleted person on a line",
      "delete from audit.event_person where event_id = (select event_id from audit.event_person order by at limit 1)",
    ],
    [
      "an inserted line",
      "insert into audit.event (id, at, epoch, xid, actor_kind, activity, operation, outcome) select gen_random_uuid(), at, epoch, xid, 'visitor', 'x', 'read', 'done' from audit.event order by xid limit 1",
    ],
    [
      "a line in an era that never was",
      "insert into audit.event (id, at, epoch, actor_kind, activity, operation, outcome) values (gen_random_uuid(), now(), 99, 'visitor', 'x', 'read', 'done')",
    ],
    ["a deleted seal", "delete from audit.seal where sequence = 1"],
    [
      "a cut tail, the last seal included",
      "with cut as (delete from audit.seal where sequence = (select max(sequence) from audit.seal) returning from_xid) delete from audit.event where xid >= (select from_xid from cut)",
    ],
  ])("shows %s", async (_, sql) => {
    await knock(show, ruud, { personId: samira.personId });
    await seal();
    expect(await tampering(sql)).not.toEqual([]);
  });

  test("shows a seal made anew over changed lines, because the anchor is outside", async () => {
    expect(
      await tampering(`with last as (select * from audit.seal order by sequence desc limit 1)
        update audit.seal s set hash = repeat('0', 64) from last where s.sequence = last.sequence`),
    ).toEqual(expect.arrayContaining([expect.stringContaining("wijkt af van zijn anker")]));
  });

  test("shows that the anchors are gone, and makes good what a crash left unanchored", async () => {
    const kept = readFileSync(anchors, "utf8");
    rmSync(anchors);
    expect(await broken()).toEqual(["de ankers buiten de database ontbreken"]);
    const whole = kept.trimEnd().split("\n");
    writeFileSync(anchors, `${whole.slice(0, -1).join("\n")}\n${whole.at(-1)?.slice(0, 20)}`);
    await seal();
    expect(await broken()).toEqual([]);
    expect(readFileSync(anchors, "utf8")).toContain(whole.at(-1));
  });

  test("loses nothing of who writes while it is sealed", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, turn) =>
        turn % 8 === 7 ? seal() : knock(show, ruud, { personId: samira.personId }),
      ),
    );
    await seal();
    await seal();
    expect(await broken()).toEqual([]);
    // A long transaction elsewhere on the server may hold the seals back; what lies behind the last seal is all in one.
    const { rows } = await ownerClient.query(
      `select (select count(*)::int from audit.event e where e.xid < (select until_xid from audit.seal order by sequence desc limit 1)) as written,
         (select sum(lines)::int from audit.seal) as sealed`,
    );
    expect(rows[0].sealed).toBe(rows[0].written);
  });

  test("stays sound when Samira is erased, and her lines have no name any more", async () => {
    const nadia = await given.person("Nadia", ruud);
    await knock(show, ruud, { personId: nadia.personId });
    await seal();
    await ownerClient.query("select consent.erase_person($1)", [nadia.personId]);
    await eraseKeys({ house, journalFolder: folder });
    await seal();
    const { rows } = await ownerClient.query("select subject from audit.pseudonym where subject = $1", [
      nadia.personId,
    ]);
    expect(rows).toEqual([]);
    expect(await broken()).toEqual([]);
    expect((await linesOf(samira)).length).toBeGreaterThan(0);
  });
});
