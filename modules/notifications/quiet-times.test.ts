import { beforeAll, expect, test } from "vitest";
import { given, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { itIs, knock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";

let ruud: Professional;
let samira: PersonWithSession;
let otto: PersonWithSession;

const door = (path: string, method = "GET") => {
  const found = doors.find(({ endpoint }) => endpoint.path === path && endpoint.method === method);
  if (!found) throw new Error(`no door ${path}`);
  return found;
};
const hears = async (who: { secret: string }) =>
  (await knock<{ unread: number }>(door("/notices/unread"), who)).unread > 0;
const tell = (who: PersonWithSession) =>
  ownerClient.query("select notifications.tell_person($1, 'consultation-outcome', 'my-consultation', $1)", [
    who.personId,
  ]);
const forget = () => ownerClient.query("delete from notifications.notice");

beforeAll(async () => {
  await itIs("2026-12-01 09:00");
  const lindezorg = await given.organisation("GGZ Lindezorg");
  ruud = await given.professional("Ruud", lindezorg);
  await given.readyRegion("AM07", lindezorg);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
});

/** told, not yet there, there */
test.each([
  ["on Thursday evening she hears at once", "2026-12-03 20:00", null, "2026-12-03 20:00"],
  ["on Friday at 11:59 she hears at once", "2026-12-04 11:59", null, "2026-12-04 11:59"],
  ["from Friday noon it waits for Monday morning", "2026-12-04 12:00", "2026-12-07 06:59", "2026-12-07 07:00"],
  ["on Saturday it waits for Monday morning", "2026-12-05 10:00", "2026-12-07 06:59", "2026-12-07 07:00"],
  ["on Sunday night it waits for Monday morning", "2026-12-06 23:30", "2026-12-07 06:59", "2026-12-07 07:00"],
  // Christmas is on Friday and Saturday: the Thursday before it is no day for bad news either.
  [
    "the day before Christmas it waits until after the weekend",
    "2026-12-24 09:00",
    "2026-12-28 06:59",
    "2026-12-28 07:00",
  ],
  ["on Christmas Day it waits until after the weekend", "2026-12-25 09:00", "2026-12-27 12:00", "2026-12-28 07:00"],
  // The day between is itself the day before a holiday (New Year, on a Friday).
  [
    "the day before New Year it waits over the long weekend",
    "2026-12-31 08:00",
    "2027-01-03 20:00",
    "2027-01-04 07:00",
  ],
  [
    "the Thursday before Good Friday it waits until Tuesday",
    "2027-03-25 08:00",
    "2027-03-29 12:00",
    "2027-03-30 07:00",
  ],
  ["in summer time the morning is at seven as well", "2027-07-09 15:00", "2027-07-12 06:59", "2027-07-12 07:00"],
])("what may be bad news: %s", async (_what, told, notYet, there) => {
  await forget();
  await itIs(told);
  await tell(samira);
  if (notYet) {
    expect(await hears(samira)).toBe(false);
    await itIs(notYet);
    expect(await hears(samira)).toBe(false);
  }
  await itIs(there);
  expect(await hears(samira)).toBe(true);
});

test("Otto wants to hear everything at once, also in the weekend", async () => {
  await forget();
  await itIs("2026-12-05 10:00");
  await knock(door("/notices/settings", "PUT"), otto, {
    mail: true,
    onlyWorkingHours: false,
    badNewsAnyTime: true,
    topics: { "about-you": "app" },
  });
  await tell(otto);
  await tell(samira);
  expect([await hears(otto), await hears(samira)]).toEqual([true, false]);
});

test("Ruud hears only in working hours when he says so, and at once when he does not", async () => {
  await forget();
  const tellRuud = (kind: string) =>
    ownerClient.query("select notifications.tell($1, $2, 'case', gen_random_uuid())", [ruud.membershipId, kind]);
  await itIs("2026-12-04 18:00");
  await tellRuud("advice-written");
  expect(await hears(ruud)).toBe(true);
  await forget();
  await knock(door("/notices/settings", "PUT"), ruud, {
    mail: true,
    onlyWorkingHours: true,
    badNewsAnyTime: false,
    topics: {},
  });
  await tellRuud("advice-written");
  expect(await hears(ruud)).toBe(false);
  await itIs("2026-12-07 07:00");
  expect(await hears(ruud)).toBe(true);
  await forget();
  await itIs("2026-12-08 05:00");
  await tellRuud("advice-written");
  await itIs("2026-12-08 07:00");
  expect(await hears(ruud)).toBe(true);
});
