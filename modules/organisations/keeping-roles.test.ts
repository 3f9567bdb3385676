import { beforeAll, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { knock, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { OrganisationPage } from "./contract.ts";

let lindezorg: Organisation;
let waterland: Organisation;
let anouk: Professional;
let ruud: Professional;
let collega: Professional;
let adminOfWaterland: Professional;
let administrator: Professional;
let samira: PersonWithSession;

const door = (method: string, path: string) => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const ending = door("POST", "/memberships/:membershipId/ending");
const substitutes = door("POST", "/memberships/:membershipId/substitutes");
const mine = door("GET", "/my-organisation");
const change = door("PUT", "/organisations/:organisationId");

const personsSeenBy = async (who: { secret: string }) =>
  (await sqlAs<{ id: string }>(who, "select id from consent.person")).map(({ id }) => id);
const today = async (plus = 0): Promise<string> => {
  const { rows } = await ownerClient.query<{ day: string }>("select (platform.today() + $1::int)::text as day", [plus]);
  return rows[0]?.day ?? "";
};

beforeAll(async () => {
  const house = await given.organisation("Huis Vliegwiel", { kind: "overig", tasks: ["coordinatie"] });
  lindezorg = await given.organisation("GGZ Lindezorg", {
    kind: "ggz",
    tasks: ["begeleiding", "behandeling", "coordinatie"],
  });
  waterland = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "coordinatie"],
  });
  administrator = await given.professional("Bo", house, { task: "coordinatie", role: "administrator" });
  anouk = await given.professional("Anouk", lindezorg, { task: "coordinatie", role: "organisation-admin" });
  adminOfWaterland = await given.professional("Wim", waterland, { task: "coordinatie", role: "organisation-admin" });
  ruud = await given.professional("Ruud", lindezorg);
  collega = await given.professional("Petra", lindezorg);
  await given.readyRegion("AM07", lindezorg, waterland);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

test("someone who leaves is refused at the very next request, and Samira is not seen any more", async () => {
  const leaving = await given.professional("Els", lindezorg);
  await given.person("Jan", leaving);
  expect(await personsSeenBy(leaving)).toHaveLength(1);
  await knock(ending, anouk, { membershipId: leaving.membershipId });
  expect(await personsSeenBy(leaving)).toEqual([]);
  await expect(knock(mine, leaving)).rejects.toMatchObject({ code: "platform/not-allowed" });
});

test("the admin of another organisation can't end Ruud's role, give him one, appoint for him or change the settings", async () => {
  await expect(knock(ending, adminOfWaterland, { membershipId: ruud.membershipId })).rejects.toMatchObject({
    code: "organisations/not-yours-to-end",
  });
  const role = { membershipId: ruud.membershipId, task: "begeleiding", role: "professional", regionCode: "AM07" };
  await expect(
    knock(door("POST", "/memberships/:membershipId/further-roles"), adminOfWaterland, role),
  ).rejects.toMatchObject({ code: "platform/not-allowed" });
  const dates = { from: await today(), until: await today(7) };
  await expect(
    knock(substitutes, adminOfWaterland, {
      membershipId: ruud.membershipId,
      substituteId: collega.membershipId,
      ...dates,
    }),
  ).rejects.toMatchObject({ code: "platform/not-allowed" });
  const settings = {
    organisationId: lindezorg.id,
    version: 1,
    name: "x",
    showsStaffAs: "name",
    tasks: ["begeleiding"],
    regions: [{ code: "AM07" }],
  };
  await expect(knock(change, adminOfWaterland, settings)).rejects.toMatchObject({ code: "platform/not-allowed" });
  // The functions refuse by themselves, whatever the screen or the policy forgot.
  await expect(
    sqlAs(adminOfWaterland, "select organisations.set_organisation($1, 1, 'x', 'name', '{begeleiding}', '[]')", [
      lindezorg.id,
    ]),
  ).rejects.toThrow("not_your_organisation");
  await expect(
    sqlAs(
      adminOfWaterland,
      "select organisations.add_role(gen_random_uuid(), $1, 'begeleiding', 'AM07', 'professional', platform.now(), 'infinity')",
      [ruud.membershipId],
    ),
  ).rejects.toThrow("not_your_organisation");
  await expect(
    sqlAs(adminOfWaterland, "select organisations.set_shown($1, 'x', '', '')", [ruud.membershipId]),
  ).rejects.toThrow("not_your_organisation");
});

test("another organisation's people are answered like an unknown id", async () => {
  const get = door("GET", "/organisations/:organisationId");
  await expect(knock(get, adminOfWaterland, { organisationId: lindezorg.id })).rejects.toMatchObject({
    code: "platform/not-found",
  });
  await expect(
    knock(get, adminOfWaterland, { organisationId: "00000000-0000-4000-8000-000000000000" }),
  ).rejects.toMatchObject({ code: "platform/not-found" });
});

test("Anouk, the last admin, can't vanish before there is a successor", async () => {
  await expect(knock(ending, anouk, { membershipId: anouk.membershipId })).rejects.toMatchObject({
    code: "organisations/name-a-successor-first",
  });
  const successor = await given.professional("Saskia", lindezorg, { task: "coordinatie", role: "organisation-admin" });
  await knock(ending, successor, { membershipId: successor.membershipId });
  await expect(knock(ending, anouk, { membershipId: anouk.membershipId })).rejects.toMatchObject({
    code: "organisations/name-a-successor-first",
  });
  await expect(knock(ending, administrator, { membershipId: administrator.membershipId })).rejects.toMatchObject({
    code: "organisations/name-a-successor-first",
  });
});

test("an end that was set is only ever moved forward in time towards now, never back or later", async () => {
  const temporary = await given.professional("Tijs", lindezorg);
  const first = await knock<{ endedAt: string }>(ending, anouk, {
    membershipId: temporary.membershipId,
    on: await today(5),
  });
  const later = await knock<{ endedAt: string }>(ending, anouk, {
    membershipId: temporary.membershipId,
    on: await today(50),
  });
  expect(later.endedAt).toBe(first.endedAt);
  await knock(ending, anouk, { membershipId: temporary.membershipId, on: "2020-01-01" });
  const { rows } = await ownerClient.query(
    "select ends_at > platform.now() - interval '1 minute' as now from organisations.membership where id = $1",
    [temporary.membershipId],
  );
  expect(rows).toEqual([{ now: true }]);
  await expect(
    sqlAs(anouk, "update organisations.membership set ends_at = 'infinity' where id = $1", [temporary.membershipId]),
  ).rejects.toThrow("permission denied");
});

test("Petra stands in for Ruud within the dates only", async () => {
  expect(await personsSeenBy(collega)).toEqual([]);
  await knock(substitutes, ruud, {
    membershipId: ruud.membershipId,
    substituteId: collega.membershipId,
    from: await today(2),
    until: await today(4),
  });
  expect(await personsSeenBy(collega)).toEqual([]);
  await moveClock("3 days");
  expect(await personsSeenBy(collega)).toEqual([samira.personId]);
  await moveClock("2 days");
  expect(await personsSeenBy(collega)).toEqual([]);
});

test("nobody stands in across tasks or organisations, appoints themselves, or for longer than a year", async () => {
  const treating = await given.professional("Bram", lindezorg, { task: "behandeling" });
  const elsewhere = await given.professional("Ilse", waterland);
  const admin = await given.professional("Noor", lindezorg, { role: "organisation-admin" });
  const dates = { from: await today(), until: await today(4) };
  const code = "organisations/substitute-of-the-same-organisation-and-task";
  for (const { membershipId: substituteId } of [treating, elsewhere])
    await expect(
      knock(substitutes, ruud, { membershipId: ruud.membershipId, substituteId, ...dates }),
    ).rejects.toMatchObject({ code });
  await expect(
    knock(substitutes, admin, { membershipId: ruud.membershipId, substituteId: admin.membershipId, ...dates }),
  ).rejects.toMatchObject({ code: "organisations/nobody-appoints-themselves" });
  await expect(
    knock(substitutes, ruud, {
      membershipId: ruud.membershipId,
      substituteId: collega.membershipId,
      from: await today(),
      until: await today(400),
    }),
  ).rejects.toMatchObject({ code: "organisations/at-most-a-year" });
});

test("an organisation's admin can't make anyone privacy officer or administrator", async () => {
  for (const role of ["privacy-officer", "region-admin", "administrator"])
    await expect(
      sqlAs(
        anouk,
        "select organisations.add_role(gen_random_uuid(), $1, 'begeleiding', 'AM07', $2, platform.now(), 'infinity')",
        [ruud.membershipId, role],
      ),
    ).rejects.toThrow("given_by_the_administrator_only");
});

test("only the administrator adds an organisation; two people at the same settings see the difference", async () => {
  const create = door("POST", "/organisations");
  const fresh = { name: "Jobcoach Zuid", kind: "jobcoachbureau", tasks: ["begeleiding"], regions: ["AM07"] };
  await expect(knock(create, anouk, fresh)).rejects.toMatchObject({ code: "platform/not-allowed" });
  const { id } = await knock<{ id: string }>(create, administrator, fresh);
  const settings = {
    organisationId: id,
    version: 1,
    name: "Jobcoach Zuid",
    showsStaffAs: "function",
    tasks: ["begeleiding", "bemiddeling"],
    regions: [{ code: "AM07", subRegion: "Waterland" }],
  };
  await expect(knock(change, administrator, settings)).resolves.toMatchObject({ version: 2, showsStaffAs: "function" });
  await expect(knock(change, administrator, { ...settings, showsStaffAs: "name" })).rejects.toMatchObject({
    code: "platform/changed-meanwhile",
    data: { saved: { showsStaffAs: "function" }, yours: { showsStaffAs: "name" } },
  });
});

test("a task that someone still has is not taken away, and a name stays when an organisation changes its own settings", async () => {
  const settings = {
    organisationId: lindezorg.id,
    version: 1,
    name: "Iets anders",
    showsStaffAs: "function",
    regions: [{ code: "AM07" }],
  };
  await expect(knock(change, anouk, { ...settings, tasks: ["begeleiding"] })).rejects.toMatchObject({
    code: "organisations/someone-still-has-this-task",
  });
  const saved = await knock<{ name: string }>(change, anouk, {
    ...settings,
    tasks: ["begeleiding", "behandeling", "coordinatie"],
  });
  expect(saved.name).toBe("GGZ Lindezorg");
});

test("Ruud sees his colleagues but not who left; Anouk sees both; nobody gets a figure per professional", async () => {
  const asRuud = await knock<OrganisationPage>(mine, ruud);
  expect(asRuud.people.map(({ name }) => name)).toContain("Petra");
  expect(asRuud.left).toEqual([]);
  const asAnouk = await knock<OrganisationPage>(mine, anouk);
  expect(asAnouk.left.map(({ name }) => name)).toContain("Els");
  expect(Object.values(asAnouk.people[0] ?? {}).filter((value) => typeof value === "number")).toEqual([]);
});

test("an organisation that stops takes everyone's role with it", async () => {
  const small = await given.organisation("Klein bureau", { kind: "jobcoachbureau" });
  const worker = await given.professional("Kees", small);
  await knock(door("POST", "/organisations/:organisationId/ending"), administrator, { organisationId: small.id });
  await expect(knock(mine, worker)).rejects.toMatchObject({ code: "platform/not-allowed" });
});
