import { beforeAll, describe, expect, test } from "vitest";
import type { File } from "../../platform/server/file.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { knock, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api/setup.ts";
import type { Register, Responsible, SetupPage } from "./contract/setup.ts";

let lindezorg: Organisation;
let waterland: Organisation;
let ruud: Professional;
let ilse: Professional;
let pien: Professional;
let daan: Professional;

const door = (method: string, path: string) => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const show = door("GET", "/region-setup");
const save = door("PUT", "/region-setup/arrangement");
const officer = door("PUT", "/region-setup/officers/:organisationId");
const enter = door("POST", "/region-setup/bases");
const close = door("POST", "/region-setup/bases/:basisId/ending");

const complete = {
  controllers: "GGZ Lindezorg en Gemeente Waterland",
  jointArrangement: "Onderlinge regeling 2026",
  contactName: "Loket Zaanstreek/Waterland",
  contactDetails: "088-0000000",
  dpiaOn: "2026-01-10",
  dpiaDecision: "Akkoord met drie maatregelen.",
  protocolTitle: "Privacyprotocol",
  protocolVersion: "1.0",
  protocolAdoptedOn: "2026-02-01",
  breakGlassGround: "",
};
const basis = {
  purpose: "case-consultation",
  receiverKind: "gemeente",
  article6: "6-1-e",
  article9: "9-2-a",
  law: "Participatiewet artikel 7",
  explanation: "",
  from: "",
  until: "",
};
const personsSeenBy = async (who: { secret: string }) =>
  (await sqlAs<{ id: string }>(who, "select id from consent.person")).map(({ id }) => id);

beforeAll(async () => {
  const region = "AM17";
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz", region });
  waterland = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", waterland);
  pien = await given.professional("Pien", waterland, { task: "coordinatie", role: "privacy-officer" });
  daan = await given.professional("Daan", waterland, { task: "coordinatie", role: "region-admin" });
});

describe("a region that is not ready", () => {
  test("says in words what is missing", async () => {
    const page = await knock<SetupPage>(show, daan);
    expect(page.region).toEqual({ code: "AM17", name: "Zaanstreek/Waterland" });
    expect(page.ready).toBe(false);
    expect(page.missing.map(({ sentence }) => sentence)).toEqual([
      "Wie samen verantwoordelijk zijn, is nog niet ingevuld.",
      "De onderlinge regeling (AVG artikel 26) ontbreekt nog.",
      "Er is nog geen aanspreekpunt voor de mensen om wie het gaat.",
      "De beoordeling van de risico's (DPIA) of het besluit daarover ontbreekt nog.",
      "Er is nog geen vastgesteld privacyprotocol.",
      "Nog geen functionaris voor gegevensbescherming: Gemeente Waterland, GGZ Lindezorg. Deze organisaties kunnen niemand met naam registreren.",
    ]);
  });

  test("refuses that Ruud registers someone with a name", async () => {
    await expect(given.person("Samira", ruud)).rejects.toThrow("region_not_ready");
  });

  test("still refuses an organisation without its own protection officer", async () => {
    await expect(knock(save, daan, { ...complete, version: 0 })).resolves.toMatchObject({ version: 1 });
    await expect(given.person("Samira", ruud)).rejects.toThrow("organisation_has_no_protection_officer");
    await knock(officer, daan, { organisationId: lindezorg.id, name: "F. Gerritsen", contact: "fg@lindezorg.example" });
    await expect(given.person("Iemand", ruud)).resolves.toMatchObject({ name: "Iemand" });
  });
});

describe("keeping the set-up", () => {
  test("is not for Ruud, and not for who keeps another region", async () => {
    await expect(knock(save, ruud, { ...complete, version: 1 })).rejects.toMatchObject({
      code: "platform/not-allowed",
    });
    const elsewhere = await given.organisation("Gemeente Elders", {
      kind: "gemeente",
      region: "AM18",
      tasks: ["coordinatie"],
    });
    const keeper = await given.professional("Els", elsewhere, { task: "coordinatie", role: "region-admin" });
    await expect(sqlAs(keeper, "select consent.save_arrangement('AM17', 1, '{}')")).rejects.toThrow(
      "only_who_keeps_the_region",
    );
    await expect(
      knock(officer, keeper, { organisationId: lindezorg.id, name: "X", contact: "x@y.z" }),
    ).rejects.toMatchObject({ code: "consent/organisation-does-not-work-there" });
    expect((await knock<SetupPage>(show, keeper)).arrangement.controllers).toBe("");
  });

  test("shows the difference to the second of two who save at the same time", async () => {
    const { arrangement } = await knock<SetupPage>(show, daan);
    const first = { ...complete, contactName: "Loket van Daan", version: arrangement.version };
    await knock(save, daan, first);
    await expect(knock(save, pien, { ...first, contactName: "Loket van Pien" })).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
      data: { saved: { contactName: "Loket van Daan" }, yours: { contactName: "Loket van Pien" } },
    });
  });

  test("keeps the protocols of before", async () => {
    const { arrangement } = await knock<SetupPage>(show, pien);
    await knock(save, pien, {
      ...complete,
      protocolVersion: "2.0",
      protocolAdoptedOn: "2026-11-01",
      version: arrangement.version,
    });
    const { protocols } = await knock<SetupPage>(show, pien);
    expect(protocols.map(({ version }) => version).sort()).toEqual(["1.0", "2.0"]);
    await expect(sqlAs(pien, "delete from consent.protocol_version")).rejects.toThrow("permission denied");
  });

  test("lets only the privacy officer write a ground for break-glass, and only beside a protocol", async () => {
    const { arrangement } = await knock<SetupPage>(show, daan);
    const withGround = { ...complete, breakGlassGround: "Artikel 9 van het protocol", version: arrangement.version };
    await expect(knock(save, daan, withGround)).rejects.toMatchObject({
      code: "consent/break-glass-is-the-privacy-officers",
    });
    await expect(knock(save, pien, { ...withGround, protocolAdoptedOn: "" })).rejects.toMatchObject({
      code: "consent/break-glass-needs-a-protocol",
    });
  });
});

describe("lawful bases", () => {
  let samira: PersonWithSession;
  beforeAll(async () => {
    samira = await given.personLoggedIn(await given.person("Samira", ruud));
    await given.permission(samira, [{ organisation: waterland, professional: ilse }]);
  });

  test("consent is refused as a basis for a municipality, UWV and the employer service point, on screen and in SQL", async () => {
    for (const receiverKind of ["gemeente", "uwv", "wsp"]) {
      await expect(knock(enter, pien, { ...basis, receiverKind, article6: "6-1-a" })).rejects.toMatchObject({
        code: "platform/invalid",
        fieldErrors: [{ pointer: "/article6" }],
      });
      await expect(
        sqlAs(
          pien,
          `insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, law, entered_by, starts_at)
           values (gen_random_uuid(), 'AM17', 'guidance', $1, '6-1-a', 'wet', $2, platform.now())`,
          [receiverKind, pien.membershipId],
        ),
      ).rejects.toThrow("never_consent_for_government");
    }
  });

  test("no article is proposed: without a choice there is no basis", async () => {
    const { article6: _left, ...withoutArticle } = basis;
    await expect(knock(enter, pien, withoutArticle)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/article6" }] });
  });

  test("only the privacy officer of the region enters one", async () => {
    await expect(knock(enter, daan, basis)).rejects.toMatchObject({ code: "platform/not-allowed" });
    await expect(knock(enter, ruud, basis)).rejects.toMatchObject({ code: "platform/not-allowed" });
  });

  test("a basis opens what Samira permitted; closing it closes Ilse's access at the next request, and it can't be reopened", async () => {
    expect(await personsSeenBy(ilse)).toEqual([]);
    const { id } = await knock<{ id: string }>(enter, pien, basis);
    expect(await personsSeenBy(ilse)).toEqual([samira.personId]);
    await expect(knock(close, daan, { basisId: id })).rejects.toMatchObject({ code: "platform/not-allowed" });
    expect(await personsSeenBy(ilse)).toEqual([samira.personId]);
    const { endedAt } = await knock<{ endedAt: string }>(close, pien, { basisId: id });
    expect(await personsSeenBy(ilse)).toEqual([]);
    expect(await knock(close, pien, { basisId: id, on: "2030-01-01" })).toEqual({ endedAt });
    await expect(
      sqlAs(pien, "update consent.lawful_basis set ends_at = 'infinity' where id = $1", [id]),
    ).rejects.toThrow("permission denied");
    expect(await personsSeenBy(ilse)).toEqual([]);
  });

  test("a second basis for the same purpose and kind waits until the first ended", async () => {
    const { id } = await knock<{ id: string }>(enter, pien, { ...basis, receiverKind: "uwv" });
    await expect(knock(enter, pien, { ...basis, receiverKind: "uwv" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/receiverKind" }],
    });
    await knock(close, pien, { basisId: id });
    await expect(knock(enter, pien, { ...basis, receiverKind: "uwv" })).resolves.toMatchObject({ state: "in-force" });
  });
});

describe("what everyone may know", () => {
  test("anyone reads who is responsible in a region, without logging in", async () => {
    const answer = await knock<Responsible>(door("GET", "/responsible/:regionCode"), null, { regionCode: "AM17" });
    expect(answer).toMatchObject({ ready: true, controllers: complete.controllers, breakGlassGround: "" });
    expect(answer.officers).toEqual([
      { organisation: "GGZ Lindezorg", name: "F. Gerritsen", contact: "fg@lindezorg.example" },
    ]);
    const empty = await knock<Responsible>(door("GET", "/responsible/:regionCode"), null, { regionCode: "AM18" });
    expect(empty).toMatchObject({ ready: false, controllers: "", officers: [], bases: [] });
    await expect(knock(door("GET", "/responsible/:regionCode"), null, { regionCode: "AM04" })).rejects.toMatchObject({
      code: "platform/not-found",
    });
  });

  test("the register follows from the purposes, and its receivers from the bases in force", async () => {
    const register = await knock<Register>(door("GET", "/processing-register"), ruud);
    expect(register.activities.map(({ title }) => title)).toContain("Casusoverleg");
    const uwv = register.activities.find(({ purpose }) => purpose === "case-consultation");
    expect(uwv?.receivers.map(({ kind }) => kind)).toEqual(["UWV"]);
    expect(uwv?.retention.length).toBeGreaterThan(2);
  });

  test("a spreadsheet takes no text of ours for a formula", async () => {
    const { arrangement } = await knock<SetupPage>(show, pien);
    await knock(enter, pien, { ...basis, purpose: "matching", law: '=HYPERLINK("http://x")' });
    const file = await knock<File>(door("GET", "/processing-register/file"), ruud, { as: "csv" });
    expect(String(file.content)).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(arrangement.controllers).not.toBe("");
  });

  test("the paper form explains itself and asks for no BSN", async () => {
    const file = await knock<File>(door("GET", "/documents/:name/file"), ruud, { name: "permission-form" });
    expect(String(file.content)).toContain("Geen BSN of ID-kopie");
    expect(String(file.content)).toContain("Wij geven dit niet aan wie over uw uitkering beslist.");
    expect(String(file.content)).toContain("Loket Zaanstreek/Waterland");
  });
});
