import { beforeAll, describe, expect, test } from "vitest";
import { given } from "../../tests/harness/given.ts";
import { ask, type GroupThatMeets, groupThatMeets } from "../../tests/harness/group-that-meets.ts";
import { type BrowserOn, browserOn } from "../../tests/harness/jar.ts";
import { moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";

let group: GroupThatMeets;
let meetingId: string;
let wall: BrowserOn;

const steer = async (act: string, more: object = {}) => {
  const { version } = await ask<contract.Live>(contract.getLive, group.joke, { meetingId });
  await ask(contract.steerMeeting, group.joke, { meetingId, version, act, ...more });
};
const made = () => ask<{ code: string; link: string }>(contract.makeScreen, group.joke, { meetingId });
const shown = (on: BrowserOn = wall) => on.knock(contract.getWall, {});
const lines = async () =>
  (
    await ownerClient.query<{ operation: string; persons: number }>(
      "select operation, persons from audit.event where activity = 'shared-screen' order by at, operation",
    )
  ).rows;

beforeAll(async () => {
  group = await groupThatMeets();
  meetingId = group.meetingId;
  await ask(contract.beginMeeting, group.joke, { meetingId });
  for (const who of [group.ruud, group.ilse, group.mo]) await ask(contract.joinMeeting, who, { meetingId });
  wall = browserOn(doors, "203.0.113");
});

describe("Joke opens a screen on the wall", () => {
  test("a machine without a code shows nothing, and a wrong code opens nothing", async () => {
    expect(await shown()).toMatchObject({ phase: "no-screen", case: null });
    await expect(wall.knock(contract.openScreen, { code: "ABCD EFGH" })).rejects.toMatchObject({
      code: "live-meetings/opens-nothing",
    });
  });

  test("a member makes no screen", async () => {
    await expect(ask(contract.makeScreen, group.ruud, { meetingId })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("she reads the code aloud; it opens once, typed as people type, and only hashes are kept", async () => {
    const { code } = await made();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/);
    await wall.knock(contract.openScreen, { code: code.toLowerCase().replace(" ", "-") });
    const secret = wall.cookies.get("vw_screen") ?? "";
    expect(secret).toHaveLength(43);
    const { rows } = await ownerClient.query("select * from live_meetings.screen");
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(code.replace(" ", ""));
    expect(await shown()).toMatchObject({ phase: "arriving", case: null, clock: null });
    await expect(browserOn(doors).knock(contract.openScreen, { code })).rejects.toMatchObject({ kind: "invalid" });
  });

  test("a code that lay there for a quarter of an hour opens nothing, and ten wrong ones make one wait", async () => {
    const { code } = await made();
    await moveClock("16 minutes");
    const late = browserOn(doors, "192.0.2");
    await expect(late.knock(contract.openScreen, { code })).rejects.toMatchObject({ kind: "invalid" });
    for (let tries = 0; tries < 9; tries += 1)
      await expect(late.knock(contract.openScreen, { code: "BBBB BBBB" })).rejects.toMatchObject({ kind: "invalid" });
    const { code: good, link } = await made();
    await expect(late.knock(contract.openScreen, { code: good })).rejects.toMatchObject({ kind: "too-many" });
    const other = browserOn(doors, "198.51.101");
    await other.knock(contract.openScreen, { code: link.split("#")[1] ?? "" });
    expect(await shown(other)).toMatchObject({ phase: "arriving" });
    await other.knock(contract.leaveScreen, {});
    expect(await shown(other)).toMatchObject({ phase: "no-screen" });
  });
});

describe("the wall shows what everyone in the room may see", () => {
  test("a case without a name: question, step, clock, agreements, and nothing of the notes or the agenda", async () => {
    await sqlAs(
      group.ilse,
      "insert into case_consultation.note (id, case_id, author_membership_id, text) values (gen_random_uuid(), $1, $2, 'Alleen voor de groep.')",
      [group.caseIds[0], group.ilse.membershipId],
    );
    await steer("open-case", { caseId: group.caseIds[0] });
    const seen = await shown();
    expect(seen).toMatchObject({
      phase: "case",
      step: { title: "De vraag", number: 1, of: 6 },
      clock: { step: 1, running: true },
      name: null,
      case: { question: "Hoe vinden we een werkplek buiten, dichtbij huis?" },
    });
    expect(JSON.stringify(seen)).not.toContain("Alleen voor de groep.");
    expect(JSON.stringify(seen)).not.toContain(group.caseIds[1]);
  });

  test("Samira's name is there while everyone in the room may know it", async () => {
    await steer("open-case", { caseId: group.caseIds[2] });
    expect((await shown()).name).toBe("Samira el Idrissi");
    expect(JSON.stringify(await shown())).not.toContain(group.samira.personId);
  });

  test("a newcomer of an organisation Samira did not choose comes in: the name goes off the wall for all", async () => {
    const { schuldhulp } = group.organisations;
    const bram = await given.professional("Bram", schuldhulp, { task: "schuldhulp" });
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now())",
      [group.groupId, bram.membershipId],
    );
    expect((await shown()).name).toBe("Samira el Idrissi");
    await ask(contract.joinMeeting, bram, { meetingId });
    expect(await shown()).toMatchObject({ phase: "case", name: null });
    await sqlAs(group.joke, "select case_consultation.confirm_attendance($1, $2, 'absent', $3)", [
      meetingId,
      await group.seatOf(bram),
      bram.membershipId,
    ]);
    expect((await shown()).name).toBe("Samira el Idrissi");
  });

  test("who looks is written down: one line at opening, one per newly shown person, and none for looking again", async () => {
    const before = await lines();
    expect(before.filter(({ persons }) => persons === 1)).toEqual([{ operation: "read", persons: 1 }]);
    for (let looks = 0; looks < 5; looks += 1) await shown();
    expect(await lines()).toEqual(before);
    const { rows } = await ownerClient.query<{ how: string; actor_kind: string }>(
      `select p.how, e.actor_kind from audit.event_person p join audit.event e on e.id = p.event_id and e.at = p.at
       join audit.pseudonym s on s.pseudonym = p.person_pseudonym where s.subject = $1 and e.activity = 'shared-screen'`,
      [group.samira.personId],
    );
    expect(rows).toEqual([{ how: "opened", actor_kind: "link" }]);
  });

  test("Samira takes her permission back while her name is on the wall: at the next look it is gone, on every screen", async () => {
    await given.withdrawal(group.samira, group.permission);
    expect(await shown()).toMatchObject({ phase: "case", name: null, case: { question: expect.any(String) } });
    const { rows } = await sqlAs<{ n: number }>(
      group.ilse,
      "select count(*)::int as n from case_consultation.named_case where case_id = $1",
      [group.caseIds[2]],
    ).then((found) => ({ rows: found }));
    expect(rows).toEqual([{ n: 0 }]);
  });

  test("someone in the room stepped out of a case, or Joke chose so: the wall says the same", async () => {
    await sqlAs(group.ilse, "select case_consultation.step_out_of_case($1)", [group.caseIds[1]]);
    await steer("open-case", { caseId: group.caseIds[1] });
    const steppedOut = await shown();
    expect(steppedOut).toMatchObject({ phase: "off-screen", case: null, name: null, step: { title: "De vraag" } });
    await steer("open-case", { caseId: group.caseIds[0] });
    await steer("off-screen");
    const chosen = await shown();
    expect({ ...chosen, clock: null }).toEqual({ ...steppedOut, clock: null });
    await steer("on-screen");
    expect(await shown()).toMatchObject({ phase: "case" });
  });

  test("people are on the wall as their organisation shows them to the person concerned", async () => {
    await ownerClient.query("update organisations.organisation set shows_staff_as = 'function' where id = $1", [
      group.organisations.gemeente.id,
    ]);
    await sqlAs(
      group.ilse,
      "insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on) values (gen_random_uuid(), $1, $2, $2, 'Belt het groenbedrijf', platform.today() + 7)",
      [group.caseIds[0], group.ilse.membershipId],
    );
    expect((await shown()).case?.agreements).toMatchObject([
      { what: "Belt het groenbedrijf", who: { name: null, organisation: "Gemeente Waterland" } },
    ]);
  });
});

describe("the screen ends", () => {
  test("Joke closes it from her place, and with the meeting every screen is over", async () => {
    await ask(contract.closeScreens, group.joke, { meetingId });
    expect(await shown()).toMatchObject({ phase: "no-screen", case: null });
    const { code } = await made();
    await wall.knock(contract.openScreen, { code });
    expect(await shown()).toMatchObject({ phase: "case" });
    await ask(contract.endMeeting, group.joke, { meetingId });
    expect(await shown()).toMatchObject({ phase: "no-screen" });
    const { rows } = await ownerClient.query(
      "select (select count(*) from live_meetings.screen where secret_hash is not null)::int as open, (select count(*) from live_meetings.screen_person)::int as persons",
    );
    expect(rows).toEqual([{ open: 0, persons: 0 }]);
  });
});
