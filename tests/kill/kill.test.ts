import { afterAll, beforeAll, expect, test } from "vitest";
import { sealAudit } from "../../modules/audit/jobs.ts";
import { readAnchors } from "../../platform/server/anchors.ts";
import { journalIn, readJournal } from "../../platform/server/journal.ts";
import { connect } from "../../platform/server/session.ts";
import { verifyAudit } from "../../scripts/rooms.ts";
import { dice } from "../harness/dice.ts";
import { HouseUnderTest, type Kill } from "./house-under-test.ts";
import { inspectActs, inspectSeals, inspectWhole } from "./inspection.ts";
import { layTheStory, type Story } from "./story.ts";
import { type Act, Writers } from "./writers.ts";

const wantedKills = Number(process.env.VLIEGWIEL_KILLS ?? 52);
const seed = Number(process.env.VLIEGWIEL_SEED ?? Math.floor(performance.timeOrigin % 1_000_000_000));
const ways: readonly Kill[] = ["server", "database", "server and database", "one connection"];

const house = new HouseUnderTest();
let story: Story;
let written: readonly Act[] = [];

beforeAll(async () => {
  await house.start();
  story = await house.asOwner(layTheStory);
});
afterAll(() => house.stop());

/** The house's own job, which writes each seal down outside the database. */
const sealAsTheHouseDoes = async () => {
  const database = connect(house.database.loginUrl, { max: 1 });
  try {
    await sealAudit({
      house: { database, journal: journalIn(house.journalFolder) },
      journalFolder: house.journalFolder,
    });
  } finally {
    await database.close();
  }
};
const anchors = () => {
  const found = readAnchors(house.journalFolder);
  return typeof found === "string" ? [] : [...found.values()];
};

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test(`whatever is killed while people write, what they were told is kept is there exactly once (seed ${seed})`, async () => {
  const d = dice(seed);
  const writers = new Writers(house.baseUrl);
  const kills = new Map<Kill, number>();
  writers.begin(story, d);

  for (let n = 0; n < wantedKills; n += 1) {
    const way = ways[n % ways.length] ?? "server";
    writers.open();
    await moment(40 + d.upTo(500));
    await house.kill(way);
    writers.close();
    kills.set(way, (kills.get(way) ?? 0) + 1);
    await house.revive();

    await writers.quiet();
    await house.asOwner(async (owner) => {
      expect(await inspectActs(owner, writers.acts), `seed ${seed}, after kill ${n + 1} (${way})`).toEqual([]);
    });
    if (d.chance(0.5)) await sealAsTheHouseDoes();
  }
  writers.open();
  await moment(200);
  await writers.end();
  await sealAsTheHouseDoes();

  await house.asOwner(async (owner) => {
    expect(await inspectActs(owner, writers.acts), `seed ${seed}, at the end`).toEqual([]);
    const whole = await inspectWhole(owner);
    expect(whole, `seed ${seed}`).toEqual(Object.fromEntries(Object.keys(whole).map((what) => [what, 0])));
    expect(await inspectSeals(owner, anchors()), `seed ${seed}`).toEqual([]);
    // And as the command `audit verify` does it.
    expect((await verifyAudit(owner, house.journalFolder)).broken, `seed ${seed}`).toEqual([]);
  });
  written = writers.acts;
  const journal = readJournal(house.journalFolder) ?? [];
  const inJournal = new Set(journal.map((entry) => ("permissionId" in entry ? entry.permissionId : "")));
  const withdrawn = writers.acknowledged.filter(({ kind }) => kind === "withdraw");
  expect(withdrawn.filter(({ subject }) => !inJournal.has(subject))).toEqual([]);
  // Whatever was killed: nobody is shut out in the database whom the journal would not keep out after a restore.
  const keptOut = new Set(journal.flatMap((entry) => (entry.kind === "shut-out" ? entry.shutOutId : [])));
  const { rows: shutOut } = await house.asOwner((owner) =>
    owner.query<{ id: string }>("select id from consent.shut_out"),
  );
  expect(shutOut.length).toBeGreaterThan(0);
  expect(shutOut.filter(({ id }) => !keptOut.has(id))).toEqual([]);

  const unanswered = writers.acts.filter(({ status }) => status === undefined).length;
  console.info(
    `kill test: seed ${seed}, ${wantedKills} kills (${[...kills].map(([way, times]) => `${times} × ${way}`).join(", ")}), ` +
      `${writers.acknowledged.length} acknowledged writes, ${unanswered} without an answer, ${anchors().length} seals`,
  );
  expect(writers.acknowledged.length).toBeGreaterThan(wantedKills);
});

test("the inspection can fail: it notices a lost write, a lost line and a cut chain", async () => {
  await house.asOwner(async (owner) => {
    const given = written.find((act) => act.kind === "register" && act.status === 200);
    await owner.query("begin");
    await owner.query("delete from candidates.contact_details where reach = $1", [given?.subject]);
    expect(await inspectActs(owner, written)).toEqual([
      expect.stringMatching(/register .* acknowledged, there 0 times/),
    ]);
    await owner.query("delete from consent.record where person_id = $1", [given?.answer.personId]);
    expect(await inspectWhole(owner)).toMatchObject({ "persons without a record": 1 });
    await owner.query("rollback");

    await owner.query("begin");
    await owner.query("delete from audit.event where trace_id = $1", [given?.traceId]);
    expect(await inspectActs(owner, written)).toContainEqual(expect.stringMatching(/acknowledged, 0 audit lines/));
    expect(await inspectSeals(owner, anchors())).toEqual([expect.stringMatching(/does not fit its lines/)]);
    await owner.query("rollback");

    await owner.query("begin");
    await owner.query("delete from audit.seal where sequence = (select max(sequence) from audit.seal)");
    expect(await inspectSeals(owner, anchors())).toEqual([expect.stringMatching(/anchor .* is gone/)]);
    await owner.query("rollback");
  });
});
