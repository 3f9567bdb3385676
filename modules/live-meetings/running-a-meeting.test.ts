import { beforeAll, describe, expect, test } from "vitest";
import { ask, type GroupThatMeets, groupThatMeets } from "../../tests/harness/group-that-meets.ts";
import { moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";
import { driftsToIncome } from "./rules/nudge.ts";

let group: GroupThatMeets;
let meetingId: string;
const live = (who: Visitor) => ask<contract.Live>(contract.getLive, who, { meetingId });
const steer = async (who: Visitor, act: string, more: object = {}) =>
  ask<{ version: number }>(contract.steerMeeting, who, {
    meetingId,
    version: (await live(who)).version,
    act,
    ...more,
  });
const notFound = { kind: "not-found" };

beforeAll(async () => {
  group = await groupThatMeets();
  meetingId = group.meetingId;
});

describe("Joke and Fatma begin the same meeting", () => {
  test("before it begins there is nothing to follow, and who has no seat finds no meeting", async () => {
    expect(await live(group.ilse)).toMatchObject({ phase: "planned", turn: null, may: { lead: { allowed: false } } });
    await expect(live(group.samira)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("a member does not begin it", async () => {
    await expect(ask(contract.beginMeeting, group.ruud, { meetingId })).rejects.toMatchObject({
      kind: "forbidden",
      reason: "only-the-chair",
    });
  });

  test("at the same moment: it begins once, and the second hears who was first and joins", async () => {
    const [one, two] = await Promise.all([
      ask<{ begunBy: contract.Colleague | null }>(contract.beginMeeting, group.joke, { meetingId }),
      ask<{ begunBy: contract.Colleague | null }>(contract.beginMeeting, group.fatma, { meetingId }),
    ]);
    const told = [one.begunBy?.name, two.begunBy?.name].filter(Boolean);
    expect(told).toHaveLength(1);
    const { begunBy, phase, present } = await live(group.ruud);
    expect([begunBy?.name, phase]).toEqual([told[0], "arriving"]);
    expect(present.sort()).toEqual([group.joke.membershipId, group.fatma.membershipId].sort());
    const { rows } = await ownerClient.query("select version from case_consultation.meeting where id = $1", [
      meetingId,
    ]);
    expect(rows).toEqual([{ version: 2 }]);
  });

  test("whoever opens the running meeting is there", async () => {
    for (const who of [group.ruud, group.ilse, group.mo]) await ask(contract.joinMeeting, who, { meetingId });
    expect((await live(group.mo)).here).toBe(true);
    expect((await live(group.mo)).present).toHaveLength(5);
  });
});

describe("Joke leads the group through the steps", () => {
  test("she opens the first case, and everyone's screen is at the same case, step and time", async () => {
    await steer(group.joke, "open-case", { caseId: group.caseIds[0] });
    for (const who of [group.joke, group.ilse, group.mo]) {
      const { phase, turn, method } = await live(who);
      expect([phase, turn?.caseId, turn?.clock.step, method.steps[0]?.title]).toEqual([
        "case",
        group.caseIds[0],
        1,
        "De vraag",
      ]);
      expect(turn?.clock.secondsLeft).toBeGreaterThan(120);
    }
  });

  test("the clock is the house's: it runs, stands still in a pause, and more time is added to what is left", async () => {
    // Half a minute is left to a busy machine; what is looked for are minutes.
    const left = async () => (await live(group.ilse)).turn?.clock.secondsLeft ?? 0;
    await moveClock("60 seconds");
    expect(await left()).toBeLessThanOrEqual(120);
    await steer(group.joke, "pause");
    const paused = await left();
    await moveClock("10 minutes");
    expect([await left(), (await live(group.mo)).turn?.clock.running]).toEqual([paused, false]);
    await steer(group.fatma, "resume");
    expect(await left()).toBeGreaterThanOrEqual(paused - 30);
    await steer(group.joke, "more-time", { minutes: 5 });
    expect(await left()).toBeGreaterThanOrEqual(paused + 270);
    await moveClock("20 minutes");
    expect(await left()).toBeLessThan(0);
    await steer(group.joke, "more-time", { minutes: 2 });
    expect(await left()).toBeGreaterThan(90);
  });

  test("when two chairs press next at once, no step is skipped", async () => {
    const { version } = await live(group.joke);
    const press = (who: Visitor) => ask(contract.steerMeeting, who, { meetingId, version, act: "step", step: 2 });
    const results = await Promise.allSettled([press(group.joke), press(group.fatma)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "live-meetings/someone-was-first" },
    });
    expect((await live(group.ilse)).turn?.clock.step).toBe(2);
  });

  test("a member does not lead, a step that is not there does not come, another method begins at its first step", async () => {
    await expect(steer(group.ruud, "step", { step: 3 })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(steer(group.joke, "step", { step: 19 })).rejects.toMatchObject({ kind: "invalid" });
    await expect(steer(group.joke, "method", { method: "zwijgen" })).rejects.toMatchObject({ kind: "invalid" });
    await steer(group.joke, "method", { method: "om-de-beurt" });
    expect(await live(group.mo)).toMatchObject({ method: { key: "om-de-beurt" }, turn: { clock: { step: 1 } } });
    await expect(
      sqlAs(group.ruud, "select live_meetings.steer($1, 1, 'pause', null, null, null, null)", [meetingId]),
    ).rejects.toThrow("only_the_chair_leads");
  });

  test("a case that is not on the agenda is not opened, not even by its id", async () => {
    await expect(steer(group.joke, "open-case", { caseId: crypto.randomUUID() })).rejects.toThrow("not_visible");
  });
});

describe("who speaks", () => {
  const line = async () =>
    (await live(group.joke)).words.map(({ who, speaking }) => (speaking ? `${who.name}!` : who.name));

  test("Mo and Ilse raise a hand, Joke gives the word in that order", async () => {
    await ask(contract.askWord, group.mo, { meetingId, wanted: true });
    await ask(contract.askWord, group.ilse, { meetingId, wanted: true });
    await ask(contract.askWord, group.mo, { meetingId, wanted: true });
    expect(await line()).toEqual(["Mo", "Ilse"]);
    await ask(contract.giveWord, group.joke, { meetingId });
    expect(await line()).toEqual(["Mo!", "Ilse"]);
    await ask(contract.giveWord, group.joke, { meetingId });
    expect(await line()).toEqual(["Ilse!"]);
    await ask(contract.askWord, group.ilse, { meetingId, wanted: false });
    expect(await line()).toEqual([]);
    await expect(ask(contract.giveWord, group.mo, { meetingId })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("in a round everyone who is here gets a turn", async () => {
    await ask(contract.giveWord, group.joke, { meetingId, round: true });
    expect(await line()).toEqual(["Fatma", "Ilse", "Joke", "Mo", "Ruud"]);
  });
});

describe("the parking lot and the nudge", () => {
  test("something that is not for now is parked without a name, and leaves the list when it was looked at", async () => {
    await ask(contract.park, group.mo, { meetingId, text: "Wie betaalt het vervoer?" });
    const [parked] = (await live(group.joke)).parked;
    expect(parked).toMatchObject({ text: "Wie betaalt het vervoer?", here: true });
    expect(JSON.stringify(parked)).not.toContain(group.mo.membershipId);
    const { rows } = await ownerClient.query("select * from live_meetings.parked");
    expect(JSON.stringify(rows)).not.toContain(group.mo.membershipId);
    await ask(contract.lookAtParked, group.joke, { parkedId: parked?.id, version: parked?.version });
    expect((await live(group.mo)).parked).toEqual([]);
  });

  test("a number of somebody is not parked", async () => {
    await expect(ask(contract.park, group.mo, { meetingId, text: "Bel 06-12345678" })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
  });

  test("when what is written names income and nowhere work, the group is asked kindly, and may put it away", async () => {
    const advise = (text: string) =>
      sqlAs(
        group.ilse,
        "insert into case_consultation.advice (id, case_id, author_membership_id, text) values (gen_random_uuid(), $1, $2, $3)",
        [group.caseIds[0], group.ilse.membershipId, text],
      );
    expect((await live(group.mo)).turn?.nudge).toBeNull();
    await advise("Vraag eerst de uitkering aan.");
    expect((await live(group.mo)).turn?.nudge).toBe("uitkering");
    await ask(contract.dismissNudge, group.mo, { meetingId });
    expect((await live(group.joke)).turn?.nudge).toBeNull();
    expect(driftsToIncome(["Vraag de uitkering aan.", "En een proefplaatsing in het groen."])).toBeUndefined();
    expect(driftsToIncome(["Begin met drie ochtenden."])).toBeUndefined();
  });
});

describe("who steps out, and who leaves", () => {
  test("Ilse knows this person: her screen goes on without the case, and says nothing of it", async () => {
    await sqlAs(group.ilse, "select case_consultation.step_out_of_case($1)", [group.caseIds[1]]);
    await steer(group.joke, "open-case", { caseId: group.caseIds[1] });
    const seen = await live(group.ilse);
    expect([seen.phase, seen.turn]).toEqual(["case", null]);
    expect(JSON.stringify(seen)).not.toContain(group.caseIds[1]);
    expect((await live(group.mo)).turn?.caseId).toBe(group.caseIds[1]);
    await ask(contract.giveWord, group.joke, { meetingId, round: true });
    // Left out of the round she would be known by it.
    expect((await live(group.joke)).words.map(({ who }) => who.name)).toContain("Ilse");
  });

  test("a chair who stepped out does not open that case; the other chair does", async () => {
    await sqlAs(group.fatma, "select case_consultation.step_out_of_case($1)", [group.caseIds[0]]);
    await expect(steer(group.fatma, "open-case", { caseId: group.caseIds[0] })).rejects.toThrow("not_visible");
  });

  test("Mo is removed during the meeting: his screen closes and his hand goes down", async () => {
    await group.endSeat(group.mo);
    await expect(live(group.mo)).rejects.toMatchObject(notFound);
    await expect(ask(contract.askWord, group.mo, { meetingId, wanted: true })).rejects.toMatchObject(notFound);
    expect((await live(group.joke)).words.map(({ who }) => who.name)).not.toContain("Mo");
  });

  test("afterwards nothing says which case was on the table when", async () => {
    await steer(group.joke, "closing");
    expect((await live(group.ruud)).phase).toBe("closing");
    await ask(contract.endMeeting, group.joke, { meetingId });
    expect(await live(group.ruud)).toMatchObject({ phase: "ended", turn: null, words: [] });
    const { rows } = await ownerClient.query(
      "select (select count(*) from live_meetings.turn)::int as turns, (select count(*) from live_meetings.word)::int as words",
    );
    expect(rows).toEqual([{ turns: 0, words: 0 }]);
    await expect(steer(group.joke, "open-case", { caseId: group.caseIds[0] })).rejects.toThrow(
      "meeting_is_not_running",
    );
  });
});
