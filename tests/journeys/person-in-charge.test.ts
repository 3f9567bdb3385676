import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type Organisation, type Person, type PersonWithSession, type Professional } from "../harness/given.ts";
import { ownerClient, sqlAs } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/** Samira is in charge: gives, reads, shuts out, takes back, takes along and says no, and others see only what is theirs. */
const region = "AM17";
const unseen = "Dit bestaat niet, of u mag het niet zien.";
let screens: Screens;
let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let samira: PersonWithSession;
let atTheBureau: Person;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  const bureau = await given.organisation("Jobcoachbureau De Brug", { kind: "jobcoachbureau", region });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  await given.professional("Karim", gemeente, { task: "inkomen" });
  const fenna = await given.professional("Fenna", bureau);
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, bureau);
  for (const kind of ["ggz", "gemeente", "jobcoachbureau"])
    await given.basis(pien, { purpose: "guidance", kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  atTheBureau = await given.person("Samira", fenna);
  await sqlAs(
    ruud,
    "insert into candidates.contact_details (id, person_id, name) values (gen_random_uuid(), $1, 'Samira el Idrissi')",
    [samira.personId],
  );
  screens = await openScreens("samira");
});
afterAll(() => screens.close());

test("Ilse sees nobody: Samira did not choose her yet", async () => {
  const page = await screens.at(ilse, "/personen");
  await page.getByText("Er staat nog niemand").waitFor();
  await screens.looked(page, "ilse-ziet-niemand");
});

test("Samira gives permission step by step and reads the words back before the last button", async () => {
  const page = await screens.at(samira, "/mijn/toestemmingen");
  await page.getByText("U deelt nu niets").waitFor();
  await screens.looked(page, "niets-gedeeld");
  await page.getByRole("link", { name: "Toestemming geven" }).click();
  const next = page.getByRole("button", { name: "Volgende vraag" });
  await page.getByRole("heading", { name: "Waarvoor wilt u iets delen?" }).waitFor();
  await screens.looked(page, "geven-1-waarvoor");
  await next.click();
  await page.getByRole("alert").getByText("Kies waarvoor.").waitFor();
  await screens.looked(page, "geven-1-fout");
  await page.getByRole("radio", { name: /^Begeleiding naar werk/ }).check();
  await next.click();
  await page.getByRole("checkbox", { name: /^Naam en contactgegevens/ }).check();
  await page.getByRole("checkbox", { name: /^Wensen, talenten/ }).check();
  await screens.looked(page, "geven-2-wat");
  await next.click();
  expect(await page.getByRole("checkbox", { name: /inkomen/ }).count()).toBe(0);
  await page.getByRole("checkbox", { name: /^Gemeente Waterland/ }).check();
  await page.getByLabel("Wie bij Gemeente Waterland, begeleiding").selectOption({ label: "Ilse" });
  await screens.looked(page, "geven-3-wie");
  await next.click();
  await page.getByRole("radio", { name: "3 maanden" }).check();
  await screens.looked(page, "geven-4-hoelang");
  await next.click();
  await page.getByRole("heading", { name: "Klopt dit?" }).waitFor();
  await page.getByText("Wie ziet dit?").waitFor();
  const words = await page.locator("main .vw-prewrap").textContent();
  expect(words).toContain("Ilse van Gemeente Waterland (begeleiding), alleen deze persoon");
  expect(words).toContain("Wij geven dit niet aan wie over uw uitkering beslist.");
  await screens.looked(page, "geven-5-lezen");
  await page.getByRole("button", { name: "Toestemming geven" }).click();
  await page.getByText("Geldt nu").waitFor();
  await page.getByText("Wat u hebt gelezen toen u toestemming gaf").click();
  expect(await page.locator("details .vw-prewrap").textContent()).toBe(words);
  await screens.looked(page, "gegeven");
});

test("Ilse sees Samira, and why", async () => {
  const page = await screens.at(ilse, "/personen");
  await page.getByRole("link", { name: "Samira el Idrissi" }).click();
  await page.getByRole("heading", { level: 1, name: "Samira el Idrissi" }).waitFor();
  await page.getByText("Waarom zie ik dit?").first().click();
  await page
    .getByText(/Toestemming van de persoon, voor begeleiding naar werk/)
    .first()
    .waitFor();
  await page.getByText("De andere gegevens zijn niet gedeeld.").waitFor();
  await screens.looked(page, "ilse-ziet-samira");
});

test("Samira sees who looked: when, which organisation and task, who, what and why", async () => {
  const page = await screens.at(samira, "/mijn/inzage");
  const line = page.getByRole("listitem").filter({ hasText: "Ilse" }).first();
  const text = (await line.textContent()) ?? "";
  expect(text).toMatch(/\d\d\.\d\d uur/);
  expect(text).toContain("Gemeente Waterland");
  expect(text).toContain("begeleiding");
  expect(text).toContain("toestemming");
  await screens.looked(page, "wie-keek");
});

test("Samira shuts Ilse out, and Ilse's next request sees nothing", async () => {
  const hers = await screens.at(ilse, `/personen/${samira.personId}`);
  const page = await screens.at(samira, "/mijn/mensen");
  await screens.looked(page, "wie-ziet-mij");
  await page.getByRole("button", { name: "Ilse buitensluiten" }).click();
  await page.getByRole("button", { name: "Ilse weer toelaten" }).waitFor();
  await screens.looked(page, "ilse-buiten");
  await hers.reload();
  await hers.getByText(unseen).waitFor();
  expect(await hers.content()).not.toContain("Samira");
  await hers.goto(`${screens.address}/personen`);
  await hers.getByText("Er staat nog niemand").waitFor();
});

test("let in again Ilse sees Samira, and after withdrawing she does not", async () => {
  const page = await screens.at(samira, "/mijn/mensen");
  await page.getByRole("button", { name: "Ilse weer toelaten" }).click();
  await page.getByRole("button", { name: "Ilse buitensluiten" }).waitFor();
  const hers = await screens.at(ilse, `/personen/${samira.personId}`);
  await hers.getByRole("heading", { level: 1, name: "Samira el Idrissi" }).waitFor();
  await page.goto(`${screens.address}/mijn/toestemmingen`);
  await page.getByRole("button", { name: "Intrekken…" }).click();
  await screens.looked(page, "intrekken-gevraagd");
  await page.getByRole("button", { name: "Toestemming intrekken" }).click();
  await page.getByText("Ingetrokken", { exact: true }).first().waitFor();
  await screens.looked(page, "ingetrokken");
  await hers.reload();
  await hers.getByText(unseen).waitFor();
});

test("Samira takes everything along, also what she took back", async () => {
  const page = await screens.at(samira, "/mijn/gegevens");
  await screens.looked(page, "mijn-gegevens");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Downloaden om te lezen" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("Samira el Idrissi");
  expect(text).toContain("Gemeente Waterland");
  expect(download.suggestedFilename()).not.toMatch(/lindezorg|samira/i);
});

test("Samira adds the bureau with the code she got there; Ruud hears nothing of it", async () => {
  const page = await screens.at(samira, "/mijn/mensen");
  await page.getByLabel("Code").fill("VERKEERD12");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await page.getByText("Deze code klopt niet, of is al gebruikt").waitFor();
  await page.getByLabel("Code").fill(atTheBureau.reference);
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await page.getByText("De inschrijving is toegevoegd").waitFor();
  await page.getByText(/^Jobcoachbureau De Brug, sinds/).waitFor();
  await screens.looked(page, "toegevoegd");
  const his = await screens.at(ruud, `/personen/${samira.personId}`);
  expect(await his.content()).not.toContain("De Brug");
});

test("Ruud asks, Samira says no, and Ruud reads what he read before: niet gedeeld", async () => {
  const his = await screens.at(ruud, `/personen/${samira.personId}/samenwerken`);
  await his.getByRole("link", { name: "Toestemming vragen" }).click();
  await his.getByRole("radio", { name: /^Begeleiding naar werk/ }).check();
  await his.getByRole("checkbox", { name: /^Plan en afspraken/ }).check();
  await his.getByRole("checkbox", { name: /^GGZ Lindezorg/ }).check();
  await his.getByLabel("Waarom vraag je dit?").fill("Dan kunnen we samen een plan maken.");
  await screens.looked(his, "ruud-vraagt");
  await his.getByRole("button", { name: "Toestemming vragen" }).click();
  const asked = his.locator("section").filter({ has: his.getByRole("heading", { name: "Wat je vroeg" }) });
  await asked.getByText("Niet gedeeld", { exact: true }).waitFor();
  await screens.looked(his, "ruud-wacht");
  const before = await asked.innerText();

  const page = await screens.at(samira, "/mijn/toestemmingen");
  await page.getByRole("heading", { name: "Ruud van GGZ Lindezorg vraagt toestemming" }).waitFor();
  await screens.looked(page, "gevraagd");
  await page.getByRole("button", { name: "Nee, ik deel dit niet" }).click();
  await page.getByText("Ruud van GGZ Lindezorg: nee").waitFor();
  await screens.looked(page, "nee-gezegd");

  await his.reload();
  await asked.getByText("Niet gedeeld", { exact: true }).waitFor();
  expect(await asked.innerText()).toBe(before);
  const { rows } = await ownerClient.query("select answer from consent.request where person_id = $1", [
    samira.personId,
  ]);
  expect(rows).toEqual([{ answer: "refused" }]);
});
