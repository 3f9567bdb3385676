import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type Organisation, type Person, type Professional } from "../harness/given.ts";
import { ownerClient, sqlAs } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/** Long forms save themselves, and nobody's text is overwritten without being seen. */
const region = "AM17";
const saved = /^Opgeslagen \d\d\.\d\d/;
let screens: Screens;
let lindezorg: Organisation;
let ruud: Professional;
let bram: Professional;
let daan: Professional;
let evi: Professional;
let samira: Person;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  ruud = await given.professional("Ruud", lindezorg);
  bram = await given.professional("Bram", lindezorg);
  daan = await given.professional("Daan", lindezorg, { task: "coordinatie", role: "region-admin" });
  evi = await given.professional("Evi", lindezorg, { task: "coordinatie", role: "region-admin" });
  await given.readyRegion(region, lindezorg);
  samira = await given.person("Samira", ruud);
  await sqlAs(
    ruud,
    "insert into candidates.contact_details (id, person_id, name) values (gen_random_uuid(), $1, 'Samira el Idrissi')",
    [samira.personId],
  );
  await ownerClient.query(
    "insert into consent.involvement (id, person_id, membership_id, how, starts_at) values (gen_random_uuid(), $1, $2, 'assigned', platform.now())",
    [samira.personId, bram.membershipId],
  );
  screens = await openScreens("twee");
});
afterAll(() => screens.close());

const planOf = async () =>
  (await ownerClient.query("select goal, agreements from candidates.plan where person_id = $1", [samira.personId]))
    .rows;

test("Ruud writes a plan and never presses save: it stands there when he comes back", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}`);
  await page.getByRole("button", { name: "Plan en afspraken invullen" }).click();
  await page.getByLabel("Doel").fill("Drie ochtenden in de keuken.");
  await page.getByText(saved).waitFor();
  await screens.looked(page, "opgeslagen");
  await page.reload();
  await page.getByText("Drie ochtenden in de keuken.").waitFor();
  expect(await planOf()).toEqual([{ goal: "Drie ochtenden in de keuken.", agreements: "" }]);
});

test("Bram, who began from the older text, sees both and keeps both", async () => {
  const his = await screens.at(bram, `/personen/${samira.personId}`);
  await his.getByRole("button", { name: "Plan en afspraken wijzigen" }).click();
  const page = await screens.at(ruud, `/personen/${samira.personId}`);
  await page.getByRole("button", { name: "Plan en afspraken wijzigen" }).click();
  await page.getByLabel("Doel").fill("Vier ochtenden in de keuken.");
  await page.getByText(saved).waitFor();
  await page.getByRole("button", { name: "Klaar" }).click();
  await page.getByRole("button", { name: "Plan en afspraken wijzigen" }).waitFor();

  await his.getByLabel("Doel").fill("Drie middagen in de kas.");
  await his.getByRole("heading", { name: "Iemand anders heeft dit ook veranderd" }).waitFor();
  await his.getByText("Jouw tekst is nog niet opgeslagen en is niet weg.").waitFor();
  expect(await planOf()).toEqual([{ goal: "Vier ochtenden in de keuken.", agreements: "" }]);
  await screens.looked(his, "verschil");
  await his.getByRole("button", { name: "Allebei samenvoegen en verder schrijven" }).click();
  await his.getByText(saved).waitFor();
  expect(await planOf()).toEqual([{ goal: "Drie middagen in de kas.\nVier ochtenden in de keuken.", agreements: "" }]);
});

test("a number of a citizen is not saved, and the field says why", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}`);
  await page.getByRole("button", { name: "Plan en afspraken wijzigen" }).click();
  await page.getByLabel("Afspraken").fill("Zijn BSN is 111222333.");
  await page.locator("main").getByText("die nummers komen nooit in Vliegwiel").first().waitFor();
  await page.getByText(/^Nog niet opgeslagen/).waitFor();
  expect((await planOf())[0]?.agreements).toBe("");
  await page.getByLabel("Afspraken").fill("Elke maandag bellen.");
  await page.getByText(saved).waitFor();
  expect((await planOf())[0]?.agreements).toBe("Elke maandag bellen.");
});

test("Daan and Evi set up the region at once, and Evi chooses which text stays", async () => {
  const hers = await screens.at(evi, "/regio-inrichten");
  const his = await screens.at(daan, "/regio-inrichten");
  await his.getByLabel("Naam van het aanspreekpunt").fill("Loket Waterland");
  await his.getByText(saved).waitFor();
  await screens.looked(his, "regio-opgeslagen");
  await hers.getByLabel("Naam van het aanspreekpunt").fill("Loket Zaanstreek");
  await hers.getByRole("heading", { name: "Iemand anders heeft dit ook veranderd" }).waitFor();
  await screens.looked(hers, "regio-verschil");
  await hers.getByRole("button", { name: "Deze tekst laten staan" }).click();
  await hers.getByText(saved).waitFor();
  const { rows } = await ownerClient.query("select contact_name from consent.arrangement where region_code = $1", [
    region,
  ]);
  expect(rows).toEqual([{ contact_name: "Loket Waterland" }]);
});

test("Daan and Evi change one group at once: Evi reads each field that differs, keeps her own change and Daan's, and so at a place", async () => {
  const groupId = randomUUID();
  await sqlAs(
    daan,
    "select case_consultation.start_group($1, 'casusgroep', 'Casusgroep Waterland', '', '', '{}', '', '')",
    [groupId],
  );
  await sqlAs(daan, "select case_consultation.give_seat($1, $2, $3, false, false)", [
    randomUUID(),
    groupId,
    ruud.membershipId,
  ]);
  const hers = await screens.at(evi, `/groepen/${groupId}/instellingen`);
  await hers.getByLabel("Deel van de regio").waitFor();
  const his = await screens.at(daan, `/groepen/${groupId}/instellingen`);
  await his.getByLabel("Hoogstens zoveel casussen per overleg").fill("3");
  await his.getByRole("button", { name: "Instellingen opslaan" }).click();
  await his.getByRole("heading", { level: 1, name: "Casusgroep Waterland" }).waitFor();

  await hers.getByLabel("Een overleg gaat door als er zoveel leden zijn").fill("4");
  await hers.getByRole("button", { name: "Instellingen opslaan" }).click();
  await hers.getByRole("heading", { name: "Iemand anders heeft dit ook veranderd" }).waitFor();
  await hers.getByText("Casussen per overleg: 3").waitFor();
  await hers.getByText("Genoeg leden voor een overleg: 4").waitFor();
  await screens.looked(hers, "groep-verschil");
  await hers.getByRole("button", { name: "Allebei samenvoegen en verder schrijven" }).click();
  await hers.getByRole("button", { name: "Instellingen opslaan" }).click();
  await hers.getByRole("heading", { level: 1, name: "Casusgroep Waterland" }).waitFor();
  const settings = "select cases_per_meeting, quorum from case_consultation.case_group where id = $1";
  expect((await ownerClient.query(settings, [groupId])).rows).toEqual([{ cases_per_meeting: 3, quorum: 4 }]);

  await hers.getByRole("button", { name: /plek.*Ruud|Ruud.*plek/i }).click();
  await ownerClient.query(
    "update case_consultation.seat set backed_by = 'teammanager', version = version + 1 where group_id = $1 and membership_id = $2",
    [groupId, ruud.membershipId],
  );
  const dialog = hers.getByRole("dialog");
  await dialog.getByLabel("Mag besluiten").check();
  await dialog.getByRole("button", { name: "Opslaan" }).click();
  await dialog.getByText("Wie erachter staat: teammanager").waitFor();
  await screens.looked(hers, "plek-verschil");
  await dialog.getByRole("button", { name: "Allebei samenvoegen en verder schrijven" }).click();
  await dialog.getByRole("button", { name: "Opslaan" }).click();
  await dialog.waitFor({ state: "detached" });
  const seat = "select may_decide, backed_by from case_consultation.seat where group_id = $1 and membership_id = $2";
  expect((await ownerClient.query(seat, [groupId, ruud.membershipId])).rows).toEqual([
    { may_decide: true, backed_by: "teammanager" },
  ]);
});
