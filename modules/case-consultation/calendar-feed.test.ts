import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { File } from "../../platform/server/file.ts";
import { caseGroupOfJoke, knockingOn } from "../../tests/harness/case-group.ts";
import type { Professional } from "../../tests/harness/given.ts";
import { ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";

const ask = knockingOn(doors);

const year = 2027;
let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let daan: Professional;
let meetingId: string;
let seatOfIlse: string;

const tokenIn = (address: string) => /calendars\/([^/]+)\//.exec(address)?.[1] ?? "";
const link = async (who: Professional) =>
  tokenIn((await ask<{ address: string }>(contract.makeCalendarLink, who)).address);

/** What a calendar program reads at the address, without any cookie. */
const subscribed = async (token: string) => {
  const file = await ask<File>(contract.getCalendar, null, { token });
  expect(file).toBeInstanceOf(File);
  return events(String(file.content));
};
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      start: event.startDate.toJSDate().toISOString(),
      sequence: event.sequence,
      status: part.getFirstPropertyValue("status"),
      text: part.toString(),
    };
  });
const gone = { kind: "not-found", code: "platform/not-found" };

beforeAll(async () => {
  await ownerClient.query("update platform.clock set shift = $1::timestamptz - pg_catalog.now()", [
    `${year}-05-31 09:00 Europe/Amsterdam`,
  ]);
  const cast = await caseGroupOfJoke("AM17");
  ({ ruud, ilse, joke, daan } = cast);
  const { groupId } = await ask<{ groupId: string }>(contract.startGroup, cast.daan, { name: "Casusgroep Waterland" });
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
    [ilse, false],
  ] as const) {
    const { seatId } = await ask<{ seatId: string }>(contract.giveSeat, cast.daan, {
      groupId,
      membershipId: who.membershipId,
      chair,
    });
    if (who === ilse) seatOfIlse = seatId;
  }
  ({ meetingId } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
    groupId,
    day: `${year}-07-05`,
    startTime: "10:00",
    endTime: "11:30",
    place: "Gemeentehuis, kamer 1.04",
  }));
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, ruud, {
    groupId,
    question: "Hoe houden we een baan in de keuken vol?",
    tried: "Twee gesprekken.",
    wanted: "Ideeën.",
    theme: "werk-houden",
  });
  await ask(contract.bringCase, ruud, { caseId, version, readThrough: true });
  await ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: [caseId] });
});

describe("Ruud's meetings in his own calendar", () => {
  let token: string;

  test("the group, the place, the moment in summer time and a link: no case and no name", async () => {
    token = await link(ruud);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const [event, ...others] = await subscribed(token);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: `${meetingId}@vliegwiel`,
      summary: "Casusgroep Waterland",
      location: "Gemeentehuis, kamer 1.04",
      start: expect.stringMatching(/-07-05T08:00:00.000Z$/),
      sequence: 0,
      status: "CONFIRMED",
    });
    expect(event?.text).toContain(`/overleg/${meetingId}`);
    expect(event?.text).not.toMatch(/keuken|Ruud|Joke|Ilse|ATTENDEE|ORGANIZER/);
  });

  test("only the hash of the address is kept, and the log says who without saying which", async () => {
    const { rows } = await ownerClient.query(
      "select encode(secret_hash, 'escape') as kept from case_consultation.calendar_link",
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    const { rows: lines } = await ownerClient.query(
      `select e.actor_kind, e.activity, e.operation, e.object_id, p.subject = $1 as of_ruud
       from audit.event e join audit.pseudonym p on p.pseudonym = e.actor_pseudonym where e.actor_kind = 'link'`,
      [ruud.accountId],
    );
    expect(lines).toEqual([
      { actor_kind: "link", activity: "case-consultation", operation: "list", object_id: null, of_ruud: true },
    ]);
  });

  test("a meeting that moved moves in his calendar; putting a case on the agenda does not stir it", async () => {
    await ask(contract.changeMeeting, joke, {
      meetingId,
      version: 2,
      day: `${year}-11-08`,
      startTime: "10:00",
      endTime: "11:30",
      place: "Werkbedrijf",
    });
    expect(await subscribed(token)).toMatchObject([
      { uid: `${meetingId}@vliegwiel`, start: `${year}-11-08T09:00:00.000Z`, sequence: 1, location: "Werkbedrijf" },
    ]);
  });

  test("a cancelled meeting is crossed out, without the reason", async () => {
    await ask(contract.cancelMeeting, joke, { meetingId, version: 3, reason: "De helft is op cursus." });
    const [event] = await subscribed(token);
    expect(event).toMatchObject({ status: "CANCELLED", sequence: 2, summary: "Gaat niet door: Casusgroep Waterland" });
    expect(event?.text).not.toContain("cursus");
  });

  test("a new address ends the old one, and withdrawing ends it altogether", async () => {
    const second = await link(ruud);
    await expect(subscribed(token)).rejects.toMatchObject(gone);
    expect(await subscribed(second)).toHaveLength(1);
    await ask(contract.endCalendarLink, ruud);
    await expect(subscribed(second)).rejects.toMatchObject(gone);
  });

  test.each([
    ["one nobody made", "A".repeat(43)],
    ["a word", "agenda"],
    ["a piece of SQL", "' or true --"],
    ["a null character", "\u0000"],
  ])("%s leads to the same nothing", async (_, wrong) => {
    await expect(subscribed(wrong)).rejects.toMatchObject(gone);
  });
});

describe("Ilse leaves", () => {
  test("without her seat her calendar is empty; without her role the address is gone", async () => {
    const token = await link(ilse);
    expect(await subscribed(token)).toHaveLength(1);
    await ask(contract.endSeat, ilse, { seatId: seatOfIlse });
    expect(await subscribed(token)).toEqual([]);
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      ilse.membershipId,
    ]);
    await expect(subscribed(token)).rejects.toMatchObject(gone);
  });
});

describe("the key of an address", () => {
  test("opens one function and no table", async () => {
    await expect(sqlAs(ruud, "select secret_hash from case_consultation.calendar_link")).rejects.toThrow(
      "permission denied",
    );
    const { rows } = await ownerClient.query<{ may: boolean }>(
      `select bool_or(has_any_column_privilege('app_link', c.oid, 'select')) as may
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'case_consultation' and c.relkind in ('r', 'v')`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  test("nobody sees that a colleague has one, or makes one for them", async () => {
    await link(joke);
    expect(await sqlAs(ruud, "select membership_id from case_consultation.calendar_link")).toEqual([]);
  });
});

test("one meeting can be kept as a file by who sits there", async () => {
  const file = await ask<File>(contract.getMeetingForCalendar, joke, { meetingId });
  expect(file.name).toBe("casusoverleg.ics");
  expect(events(String(file.content))).toMatchObject([{ uid: `${meetingId}@vliegwiel`, status: "CANCELLED" }]);
  await expect(ask(contract.getMeetingForCalendar, daan, { meetingId })).rejects.toMatchObject(gone);
});
