import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type PersonWithSession, type Professional } from "../harness/given.ts";
import { itIs, ownerClient, sqlAs } from "../harness/world.ts";
import { openScreens, type Screens, settled } from "./at-the-screen.ts";

/** Samira computes for herself, keeps it, looks at it with Mo who decides about nothing; Ilse, who does, sees none of it. */
const region = "AM17";
const answers =
  "#household=single&age=34&benefit=social-assistance&exemption=25pct&exemptionMonths=0&hoursNow=0&hours=12&wage=15.2&start=2026-03-01&rent=620&costSharers=0&claims=nee";
let screens: Screens;
let samira: PersonWithSession;
let mo: Professional;
let ilse: Professional;
let calculation = "";

beforeAll(async () => {
  // A day in the half-year after the one she computes for, so that the law has other amounts by then.
  await itIs("2026-11-24 10:00");
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const samen = await given.organisation("Samen Verder", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["inkomen", "coordinatie"],
  });
  await given.readyRegion(region, lindezorg, samen, gemeente);
  const ruud = await given.professional("Ruud", lindezorg);
  mo = await given.professional("Mo", samen, { task: "ervaringsdeskundigheid" });
  ilse = await given.professional("Ilse", gemeente, { task: "inkomen" });
  const daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "income-advice", kind: "clientorganisatie", article6: "6-1-a" });
  await sqlAs(daan, "select counselling.name_counsellor($1)", [mo.membershipId]);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  screens = await openScreens("inkomen");
});
afterAll(() => screens.close());

/** By keys alone: Tab until the control with this name, then the key. */
const press = async (page: Page, name: RegExp, key = "Enter") => {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      return one?.labels?.[0]?.textContent ?? one?.textContent ?? "";
    });
    if (name.test(here.trim())) return page.keyboard.press(key);
  }
  throw new Error(`no stop ${name} on ${page.url()}`);
};

test("Samira keeps what she computed on the public page; before the last button nothing was kept", async () => {
  const page = await screens.at(samira, `/wat-levert-werken-op${answers}`);
  const outcome = await page.locator("main h2 ~ ul li").first().innerText();
  await page.getByRole("button", { name: "Bewaar bij mijn berekeningen" }).press("Enter");
  await page.getByText("Uw antwoorden zijn meegekomen. Er is nog niets bewaard.").waitFor();
  expect(page.url()).not.toMatch(/#|household/);
  await page.getByLabel("Naam van de berekening").fill("Twaalf uur in de winkel");
  expect((await ownerClient.query("select from counselling.calculation")).rowCount).toBe(0);
  await page.getByLabel("Naam van de berekening").focus();
  await press(page, /^Berekening bewaren$/);
  await page.getByRole("heading", { level: 1, name: "Twaalf uur in de winkel" }).waitFor();
  calculation = new URL(page.url()).pathname;
  const net = await page.getByRole("row", { name: /^Samen, netto per maand/ }).innerText();
  const whole = /€\s([\d.]+) netto/.exec(outcome)?.[1] ?? "none";
  expect(Math.abs(euros(net.split("\t").at(-1) ?? "") - euros(whole))).toBeLessThan(1);
});
const euros = (text: string): number => Number(text.replace(/[^\d,]/g, "").replace(",", "."));

test("what Samira still has to fill in is listed as it stands on the page; beside a benefit of UWV bijstand has its exemption", async () => {
  const page = await screens.at(samira, "/mijn/berekeningen/nieuw");
  await page.getByLabel("Uitkering nu").selectOption({ label: "WIA: WGA" });
  await page.getByLabel("Ook bijstand ernaast?").selectOption({ label: "Ja" });
  await page
    .getByLabel("Welk deel van het loon blijft buiten de bijstand?")
    .selectOption({ label: "15 procent, bij loonkostensubsidie" });
  await page.getByLabel("Maanden waarin deze vrijlating al is toegepast").waitFor();
  await page.getByLabel("Verlengt de gemeente deze vrijlating?").waitFor();
  await page.getByRole("button", { name: "Berekening bewaren" }).press("Enter");
  const listed = page.getByRole("alert").getByRole("link");
  await listed.first().waitFor();
  expect(await listed.allInnerTexts()).toEqual([
    "Vul een leeftijd in.",
    "Vul het maandloon in. Het staat in de brief van UWV.",
    "Vul het uurloon in, bijvoorbeeld 14,71.",
  ]);
});

test("Samira reads what Mo would see, gives him permission in the same step and asks for a talk", async () => {
  const page = await screens.at(samira, calculation);
  await page.getByLabel("Delen met een consulent").selectOption({ label: "Mo, Samen Verder" });
  await page.getByText("Mo ziet dan deze berekening:").waitFor();
  await page.getByText("Lees de hele toestemming").click();
  await page.getByText("Mo van Samen Verder (ervaringsdeskundigheid), alleen deze persoon").waitFor();
  await screens.looked(page, "delen");
  await page.getByLabel("Delen met een consulent").focus();
  await press(page, /^Toestemming geven en delen$/);
  await page.getByText("U en Mo van Samen Verder.").waitFor();
  await page.locator("h2:focus").getByText("Wie ziet deze berekening?").waitFor();
  await page.goto(`${screens.address}/mijn/gesprek`);
  await page.getByLabel("Met wie?").selectOption({ label: "Mo, Samen Verder" });
  await page.getByLabel("Hoe mag de consulent u noemen?").fill("Samira");
  await page.getByLabel("Hoe bent u te bereiken?").fill("06 00 00 00 00");
  await page.getByRole("button", { name: "Gesprek vragen" }).click();
  await page.getByText("U vroeg dit gesprek.").waitFor();
});

test("at Mo's work a question waits; he proposes a moment and works out a day more beside hers", async () => {
  const page = await screens.at(mo, "/mijn-werk");
  await page.getByText("1 persoon vraagt je om een gesprek.").waitFor();
  await page.getByRole("link", { name: "Gesprekken over inkomen" }).first().click();
  await page.getByRole("link", { name: "Samira" }).click();
  await page.getByLabel("Dag", { exact: true }).fill("3 december 2026");
  expect(await page.getByLabel("Tijd").inputValue()).toBe("");
  await page.getByLabel("Tijd").fill("9.30");
  await page.getByLabel("Hoe praten jullie?").selectOption({ label: "Bellen" });
  await page.getByRole("button", { name: "Moment voorstellen" }).press("Enter");
  await page.getByText(/Voorgesteld: donderdag 3 december 2026 om 09\.30 uur, bellen/).waitFor();
  await page.getByRole("link", { name: "Berekening maken" }).click();
  await page.getByLabel("Naam van de berekening").fill("Met een dag meer");
  await page.getByLabel("Voor welke dag?").fill("1 maart 2026");
  await page.getByRole("button", { name: "Keuze toevoegen" }).press("Enter");
  const third = page.getByRole("group", { name: "Keuze 3" });
  await third.getByLabel("Naam").fill("Een dag meer");
  await third.getByLabel("Uren werk per week").fill("20");
  await third.getByLabel("Uurloon, bruto").fill("15,20");
  await page.getByText("Keuze 2: Dit werk, 12 uur, € 15,20 per uur").waitFor();
  const savings = page.getByLabel("Spaargeld en ander vermogen");
  expect(await savings.isVisible()).toBe(false);
  const more = page.locator("summary", { hasText: "Meer vragen: huisgenoten, spaargeld" });
  await more.press("Enter");
  await savings.fill("veel");
  await more.press("Enter");
  await page.getByRole("button", { name: "Berekening bewaren" }).press("Enter");
  await page.getByRole("alert").getByRole("link", { name: "Vul een getal in" }).press("Enter");
  expect(await savings.evaluate((field) => field === document.activeElement)).toBe(true);
  await savings.fill("500");
  expect(await savings.isVisible()).toBe(true);
  await page.getByLabel("Welke keuze?").selectOption({ label: "Een dag meer, 20 uur" });
  await page.getByRole("img", { name: /^Netto inkomen per maand: .* bij 0 uur werk/ }).waitFor();
  await screens.looked(page, "mo-rekent");
  await page.getByRole("button", { name: "Berekening bewaren" }).press("Enter");
  await page.getByRole("link", { name: "Met een dag meer" }).waitFor();
});

test("Samira arrives at what waits for her, says yes, and finds his calculation beside her own", async () => {
  const page = await screens.at(samira, "/");
  await page.getByText("Uw consulent stelt een moment voor een gesprek voor").waitFor();
  await screens.looked(page, "samira-begin");
  await page.getByRole("link", { name: "Antwoord geven" }).press("Enter");
  await page.getByRole("button", { name: "Dit moment past" }).press("Enter");
  await page.getByText("Afgesproken", { exact: true }).waitFor();
  await page.locator("h1:focus").getByText("Mijn berekeningen").waitFor();
  await page.getByRole("link", { name: "Met een dag meer" }).waitFor();
  const his = await screens.at(mo, "/mijn-werk");
  await his.getByText("Afgesproken: donderdag 3 december 2026, 09.30 uur").waitFor();
});

test("Ilse decides about benefits: for her none of it exists", async () => {
  const page = await screens.at(ilse, calculation);
  await page.getByText("Dit bestaat niet, of u mag het niet zien.").waitFor();
  for (const path of ["/gesprekken", `/gesprekken/${samira.personId}`]) {
    await page.goto(screens.address + path);
    await settled(page);
    expect(await page.locator("main").innerText()).not.toMatch(/Samira|Twaalf uur|Met een dag meer/);
  }
});

test("with the amounts of today Samira reads what changed, and by which article", async () => {
  const page = await screens.at(samira, calculation);
  await page.getByText("De wet heeft nu andere bedragen dan toen").waitFor();
  await page.getByRole("button", { name: "Opnieuw berekenen met de bedragen van vandaag" }).press("Enter");
  await page
    .getByText(/^Bijstand, netto: van €/)
    .first()
    .waitFor();
  await page
    .getByText(/^Waardoor\?/)
    .first()
    .click();
  await page
    .getByText(/Participatiewet, artikel/)
    .first()
    .waitFor();
  await screens.looked(page, "opnieuw");
});
