import { beforeAll, describe, expect, test } from "vitest";
import { caseGroupOfJoke, knockingOn, toldTo } from "../../tests/harness/case-group.ts";
import type { Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, moveClock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Group, GroupRhythm, Meeting } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const ask = knockingOn(doors);
type Proposed = { proposals: { day: string; reason: string | null }[] };

let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let groupId: string;
let proposed: Proposed;

const rhythm = { pattern: "six-weekly", weekday: 4, startTime: "10:00", endTime: "11:30", place: "Gemeentehuis" };
const meetings = async () => (await ask<Group>(contract.getGroup, joke, { groupId })).meetings.toReversed();
const read = (meetingId: string) => ask<Meeting>(contract.getMeeting, joke, { meetingId });
const bring = async (who: Professional) => {
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, who, {
    groupId,
    question: "Hoe houden we een baan in de keuken vol?",
    tried: "Twee gesprekken met de werkgever.",
    wanted: "Ideeën van wie dit eerder deed.",
    theme: "werk-houden",
  });
  await ask(contract.bringCase, who, { caseId, version, readThrough: true });
  return caseId;
};
const lookAfterMeetings = () =>
  jobs.find(({ name }) => name === "look-after-meetings")?.run({ house, journalFolder }) ??
  Promise.reject(new Error("no such job"));
/** The clock stands on a moment we know, so that holidays and working days are the ones we mean. */
const clockAt = (moment: string) =>
  ownerClient.query("update platform.clock set shift = $1::timestamptz - pg_catalog.now()", [moment]);

beforeAll(async () => {
  await clockAt("2027-01-04 09:00 Europe/Amsterdam");
  const cast = await caseGroupOfJoke("AM17");
  ({ ruud, ilse, joke } = cast);
  groupId = (await ask<{ groupId: string }>(contract.startGroup, cast.daan, { name: "Casusgroep Waterland" })).groupId;
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
    [ilse, false],
  ] as const)
    await ask(contract.giveSeat, cast.daan, { groupId, membershipId: who.membershipId, chair });
});

describe("Joke plans a year ahead", () => {
  test("only the chair chooses the rhythm; what is missing stands beside its field", async () => {
    await expect(ask(contract.setRhythm, ruud, { groupId, version: 0, ...rhythm })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(
      ask(contract.setRhythm, joke, { groupId, version: 0, ...rhythm, pattern: "", endTime: "09:00" }),
    ).rejects.toMatchObject({ kind: "invalid" });
    await expect(ask(contract.planAhead, joke, { groupId, days: ["2027-02-04"] })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/days" }],
    });
    expect(await ask(contract.setRhythm, joke, { groupId, version: 0, ...rhythm })).toEqual({ version: 1 });
  });

  test("two chairs who change it at once both see what the other chose", async () => {
    await expect(ask(contract.setRhythm, joke, { groupId, version: 0, ...rhythm, weekday: 1 })).rejects.toMatchObject({
      kind: "conflict",
      data: { saved: { weekday: 4, version: 1 }, yours: { weekday: 1 } },
    });
  });

  test("nine Thursdays, and no meeting on Ascension Day or in a holiday", async () => {
    proposed = await ask<Proposed>(contract.proposeDays, joke, { groupId });
    expect(proposed.proposals[0]).toEqual({ day: "2027-01-21", reason: null });
    const { rows } = await ownerClient.query("select 1 from regions.holiday where day = any ($1::date[])", [
      proposed.proposals.map(({ day }) => day),
    ]);
    expect(rows).toEqual([]);
    expect(proposed.proposals).toHaveLength(9);
  });

  test("all are planned in one act, and Ruud hears of it once; Joke, who did it, does not", async () => {
    const days = proposed.proposals.map(({ day }) => day);
    expect(await ask(contract.planAhead, joke, { groupId, days })).toEqual({ planned: 9 });
    expect((await meetings()).map(({ day }) => day)).toEqual(days);
    expect((await toldTo(ruud)).filter((kind) => kind === "meeting-planned")).toHaveLength(1);
    expect(await toldTo(joke)).not.toContain("meeting-planned");
  });

  test("planned once more, nothing is there twice; what comes next goes on from the last", async () => {
    const days = proposed.proposals.map(({ day }) => day);
    expect(await ask(contract.planAhead, joke, { groupId, days })).toEqual({ planned: 0 });
    expect((await ask<Proposed>(contract.proposeDays, joke, { groupId })).proposals).toEqual([]);
  });

  test("a day that passed stops the whole act", async () => {
    await expect(ask(contract.planAhead, joke, { groupId, days: ["2027-11-04", "2027-01-01"] })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/days/1" }],
    });
    expect(await meetings()).toHaveLength(9);
  });
});

describe("Joke moves and cancels", () => {
  test("the next days that can are proposed: her own weekday, no holiday, nothing else of hers", async () => {
    const [, second, third] = await meetings();
    const { days } = await ask<{ days: string[] }>(contract.listFreeDays, joke, { meetingId: second?.meetingId });
    expect(days).toEqual(["2027-03-11", "2027-03-18", "2027-03-25"]);
    // The third meeting is on the day the fourth free Thursday would be.
    expect(third?.day).toBe("2027-04-15");
    await ask(contract.changeMeeting, joke, {
      meetingId: second?.meetingId,
      version: 1,
      day: days[0],
      startTime: "10:00",
      endTime: "11:30",
      place: "Werkbedrijf",
    });
    expect(await toldTo(ilse)).toContain("meeting-moved");
  });

  test("cancelled with a reason everyone reads; its case waits again, and it never begins", async () => {
    const caseId = await bring(ruud);
    const meetingId = (await meetings()).at(-1)?.meetingId ?? "";
    const { version } = await ask<{ version: number }>(contract.setAgenda, joke, {
      meetingId,
      version: 1,
      caseIds: [caseId],
    });
    await expect(ask(contract.cancelMeeting, joke, { meetingId, version, reason: " " })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/reason" }],
    });
    await expect(
      ask(contract.cancelMeeting, ruud, { meetingId, version, reason: "Ik kan niet" }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    const cancelled = await ask<{ version: number }>(contract.cancelMeeting, joke, {
      meetingId,
      version,
      reason: "De helft is op cursus.",
    });
    const after = await ask<Meeting>(contract.getMeeting, ruud, { meetingId });
    expect(after).toMatchObject({ status: "cancelled", cancelledBecause: "De helft is op cursus.", agenda: [] });
    expect(after.waiting.map((one) => one.caseId)).toEqual([caseId]);
    expect(await toldTo(ruud)).toContain("meeting-cancelled");
    await expect(
      ask(contract.runMeeting, joke, { meetingId, version: cancelled.version, status: "running" }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("the agenda holds what the group chose", () => {
  test("a fifth case does not fit, and Ruud reads how long his waits", async () => {
    await moveClock("3 days");
    const cases = [];
    for (let at = 0; at < 5; at += 1) cases.push(await bring(ilse));
    const meetingId = (await meetings())[0]?.meetingId ?? "";
    expect((await read(meetingId)).waiting.map(({ waitingDays }) => waitingDays)).toEqual([3, 0, 0, 0, 0, 0]);
    await expect(ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: cases })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/caseIds", message: expect.stringContaining("Er passen 4 casussen") }],
    });
    await ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: cases.slice(0, 2) });
  });

  test("what to prepare is looked at for names like every text", async () => {
    const meetingId = (await meetings())[0]?.meetingId ?? "";
    const { version } = await read(meetingId);
    await expect(
      ask(contract.setGoal, joke, { meetingId, version, goal: "Bel 06 12345678 als je niet kunt." }),
    ).rejects.toMatchObject({ code: "text-help/text-needs-a-look" });
    await ask(contract.setGoal, joke, { meetingId, version, goal: "Lees de twee casussen en de spelregels." });
    expect((await read(meetingId)).goal).toBe("Lees de twee casussen en de spelregels.");
  });
});

describe("three working days ahead", () => {
  test("everyone who comes is reminded to prepare: once, and again when it moved", async () => {
    await clockAt("2027-01-15 08:00 Europe/Amsterdam");
    await lookAfterMeetings();
    // Friday: Thursday is four working days away.
    expect(await toldTo(ilse)).not.toContain("meeting-reminder");
    await clockAt("2027-01-18 08:00 Europe/Amsterdam");
    await lookAfterMeetings();
    await lookAfterMeetings();
    expect((await toldTo(ilse)).filter((kind) => kind === "meeting-reminder")).toHaveLength(1);
    expect(await toldTo(joke)).toContain("meeting-reminder");
  });

  test("Joke hears that nothing stands on the agenda a week before, and reads it on the group's page", async () => {
    await clockAt("2027-03-08 08:00 Europe/Amsterdam");
    await lookAfterMeetings();
    expect(await toldTo(joke)).toContain("too-few-cases");
    expect(await toldTo(ruud)).not.toContain("too-few-cases");
    const { warnings } = await ask<GroupRhythm>(contract.getRhythm, joke, { groupId });
    expect(warnings.map(({ kind }) => kind)).toEqual(["too-few-cases"]);
  });
});
