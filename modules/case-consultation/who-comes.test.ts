import { beforeAll, describe, expect, test } from "vitest";
import { caseGroupOfJoke, knockingOn, standsInFor, toldTo } from "../../tests/harness/case-group.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { as, house, journalFolder, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Attendance, GroupRhythm } from "./contract.ts";
import * as contract from "./contract.ts";
import { hasQuorum } from "./index.ts";
import { jobs } from "./jobs.ts";

const ask = knockingOn(doors);

let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let daan: Professional;
let noor: Professional;
let groupId: string;
const seats = new Map<Professional, string>();

const clockAt = (moment: string) =>
  ownerClient.query("update platform.clock set shift = $1::timestamptz - pg_catalog.now()", [
    `${moment} Europe/Amsterdam`,
  ]);
const plan = async (day: string) =>
  (
    await ask<{ meetingId: string }>(contract.planMeeting, joke, {
      groupId,
      day,
      startTime: "10:00",
      endTime: "11:30",
    })
  ).meetingId;
const read = (meetingId: string, who = joke) => ask<Attendance>(contract.getAttendance, who, { meetingId });
const stateOf = (found: Attendance, who: Professional) =>
  found.seats.find(({ seatId }) => seatId === seats.get(who))?.state;
const say = (who: Professional, meetingId: string, seatOf: Professional, state: string, comes: Professional) =>
  ask(contract.sayWhoComes, who, { meetingId, seatId: seats.get(seatOf), state, membershipId: comes.membershipId });
const begin = (meetingId: string) => ask(contract.runMeeting, joke, { meetingId, version: 1, status: "running" });
const end = (meetingId: string) => ask(contract.runMeeting, joke, { meetingId, version: 2, status: "done" });
type Was = "present" | "excused" | "absent";
const confirm = (who: Professional, meetingId: string, was: readonly [Professional, Was][]) =>
  ask(contract.confirmAttendance, who, {
    meetingId,
    seats: was.map(([one, state]) => ({ seatId: seats.get(one), state, membershipId: one.membershipId })),
  });
const held = async (day: string, was: readonly [Professional, Was][]) => {
  await clockAt(`${day} 09:00`);
  const meetingId = await plan(day);
  await begin(meetingId);
  await confirm(joke, meetingId, was);
  await end(meetingId);
  return meetingId;
};
const lookAfterMeetings = () =>
  jobs.find(({ name }) => name === "look-after-meetings")?.run({ house, journalFolder }) ??
  Promise.reject(new Error("no such job"));
const missed = async (who: Professional) => (await toldTo(who)).filter((kind) => kind === "missed-you").length;

beforeAll(async () => {
  await clockAt("2027-01-04 09:00");
  const cast = await caseGroupOfJoke("AM17");
  ({ ruud, ilse, joke, daan } = cast);
  noor = await given.professional("Noor", cast.lindezorg);
  await standsInFor(ruud, noor);
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  for (const who of [joke, ruud, ilse]) {
    const { seatId } = await ask<{ seatId: string }>(contract.giveSeat, daan, {
      groupId,
      membershipId: who.membershipId,
      chair: who === joke,
    });
    seats.set(who, seatId);
  }
  await ownerClient.query("update case_consultation.case_group set quorum = 2 where id = $1", [groupId]);
});

describe("before the meeting of 12 January", () => {
  let meetingId: string;
  beforeAll(async () => {
    meetingId = await plan("2027-01-12");
  });

  test("Ilse does not come, Ruud sends Noor, and Joke sees it", async () => {
    await say(ilse, meetingId, ilse, "excused", ilse);
    await say(ruud, meetingId, ruud, "coming", noor);
    const found = await read(meetingId);
    expect(found.seats.find(({ seatId }) => seatId === seats.get(ruud))).toMatchObject({
      state: "coming",
      holder: { name: "Ruud" },
      by: { name: "Noor" },
    });
    expect(stateOf(found, ilse)).toBe("excused");
    expect(found.quorum).toEqual({ needed: 2, present: 1, has: false });
  });

  test("Noor may say it for the seat she sits in for, and for no other", async () => {
    await say(noor, meetingId, ruud, "coming", noor);
    await expect(say(noor, meetingId, ilse, "coming", noor)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      sqlAs(noor, "select case_consultation.say_who_comes($1, $2, 'coming', $3)", [
        meetingId,
        seats.get(ilse),
        noor.membershipId,
      ]),
    ).rejects.toThrow("not_visible");
  });

  test("Ilse can't send someone who does not stand in for her", async () => {
    await expect(say(ilse, meetingId, ilse, "coming", noor)).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/membershipId" }],
    });
  });

  test("a group one does not sit in has no table to look at; Daan, who keeps it, sees none", async () => {
    await expect(read(meetingId, daan)).rejects.toMatchObject({ kind: "not-found" });
    expect(await sqlAs(daan, "select * from case_consultation.attendance")).toEqual([]);
    expect(await sqlAs(daan, "select * from case_consultation.seats_at($1)", [meetingId])).toEqual([]);
  });

  test("nobody was there yet: the chair confirms from the moment it begins", async () => {
    await expect(confirm(joke, meetingId, [[joke, "present"]])).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("at the meeting", () => {
  let meetingId: string;
  beforeAll(async () => {
    await clockAt("2027-01-12 09:55");
    const { rows } = await ownerClient.query<{ id: string }>(
      "select id from case_consultation.meeting where day = '2027-01-12'",
    );
    meetingId = rows[0]?.id ?? "";
  });

  test("who opens it before it begins is not there yet; after that they are, on the right seat", async () => {
    const attend = (who: Professional) => sqlAs(who, "select case_consultation.attend($1) as seat", [meetingId]);
    expect(await attend(joke)).toEqual([{ seat: null }]);
    await begin(meetingId);
    expect(await attend(joke)).toEqual([{ seat: seats.get(joke) }]);
    expect(await attend(noor)).toEqual([{ seat: seats.get(ruud) }]);
    expect(await attend(noor)).toEqual([{ seat: seats.get(ruud) }]);
    expect(await attend(daan)).toEqual([{ seat: null }]);
    const found = await read(meetingId);
    expect(found.quorum).toEqual({ needed: 2, present: 2, has: true });
    expect(found.seats.find(({ seatId }) => seatId === seats.get(ruud))?.by.name).toBe("Noor");
    expect(await as(joke, (session) => hasQuorum(session, meetingId))).toEqual({ needed: 2, present: 2, has: true });
  });

  test("Ruud walks in after all, and the seat is his again", async () => {
    await sqlAs(ruud, "select case_consultation.attend($1)", [meetingId]);
    expect((await read(meetingId)).seats.find(({ seatId }) => seatId === seats.get(ruud))?.by.name).toBe("Ruud");
  });

  test("beforehand is over: saying that one comes no longer counts", async () => {
    await expect(say(ilse, meetingId, ilse, "coming", ilse)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("only the chair puts it right, and only with who may sit there", async () => {
    await expect(confirm(ruud, meetingId, [[ilse, "absent"]])).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      ask(contract.confirmAttendance, joke, {
        meetingId,
        seats: [{ seatId: seats.get(ilse), state: "present", membershipId: noor.membershipId }],
      }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/seats/0/membershipId" }] });
    await confirm(joke, meetingId, [
      [joke, "present"],
      [ruud, "present"],
      [ilse, "absent"],
    ]);
    await end(meetingId);
    expect(stateOf(await read(meetingId), ilse)).toBe("absent");
  });

  test("nobody writes the table itself", async () => {
    await expect(
      sqlAs(joke, "update case_consultation.attendance set state = 'present' where meeting_id = $1", [meetingId]),
    ).rejects.toThrow("permission denied");
  });
});

describe("who stays away without a word", () => {
  test("hears the next day, kindly, that they were missed, and once a quarter at most", async () => {
    await lookAfterMeetings();
    // The same day the chair can still put it right.
    expect(await missed(ilse)).toBe(0);
    await clockAt("2027-01-13 08:00");
    await lookAfterMeetings();
    await lookAfterMeetings();
    expect(await missed(ilse)).toBe(1);
    expect(await missed(ruud)).toBe(0);
    await held("2027-03-02", [
      [joke, "present"],
      [ruud, "present"],
      [ilse, "absent"],
    ]);
    await clockAt("2027-03-03 08:00");
    await lookAfterMeetings();
    expect(await missed(ilse)).toBe(1);
    await held("2027-04-13", [
      [joke, "present"],
      [ruud, "excused"],
      [ilse, "absent"],
    ]);
    await clockAt("2027-04-14 08:00");
    await lookAfterMeetings();
    expect(await missed(ilse)).toBe(2);
  });

  test("Joke is warned with the figures that fewer come; Ruud sees the figures without the warning", async () => {
    const { warnings, attendance } = await ask<GroupRhythm>(contract.getRhythm, joke, { groupId });
    expect(attendance.map(({ present, seats: of }) => [present, of])).toEqual([
      [1, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(warnings).toMatchObject([
      { kind: "attendance-drops", sentence: expect.stringContaining("2 van de 3, toen 1 van de 3") },
    ]);
    expect(await toldTo(joke)).toContain("attendance-drops");
    const forRuud = await ask<GroupRhythm>(contract.getRhythm, ruud, { groupId });
    expect(forRuud.warnings).toEqual([]);
    expect(forRuud.attendance).toHaveLength(3);
  });

  test("Daan keeps the group without a seat, and is told nothing of who came", async () => {
    expect(await ask<GroupRhythm>(contract.getRhythm, daan, { groupId })).toMatchObject({
      seated: false,
      attendance: [],
      warnings: [],
    });
  });
});
