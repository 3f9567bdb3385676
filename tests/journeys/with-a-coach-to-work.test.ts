import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type PersonWithSession, type Professional } from "../harness/given.ts";
import { ownerClient } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/** IPS: Ruud guides Samira to work, declares his hours, and she reads all of it; the team reads counts. */
const region = "AM17";
let screens: Screens;
let samira: PersonWithSession;
let ruud: Professional;
let anouk: Professional;
/** As people type a day, by the clock of the house. */
const days = { wish: "", intake: "", met: "", month: "" };

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region, tasks: ["coordinatie"] });
  await given.readyRegion(region, ggz, gemeente);
  ruud = await given.professional("Ruud", ggz);
  anouk = await given.professional("Anouk", ggz, { task: "coordinatie", role: "organisation-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "placement", kind: "ggz" });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  const mayKnow = { purpose: "placement", categories: ["work-profile"] };
  await given.permission(samira, [{ organisation: ggz, professional: ruud }], mayKnow);
  const { rows } = await ownerClient.query<typeof days>(
    `select to_char(m - interval '8 months', 'DD-MM-YYYY') as wish, to_char(m - interval '7 months', 'DD-MM-YYYY') as intake,
       to_char(m - interval '1 month' + interval '14 days', 'DD-MM-YYYY') as met, to_char(m - interval '1 month', 'YYYY-MM') as month
     from date_trunc('month', platform.today()::timestamp) m`,
  );
  Object.assign(days, rows[0]);
  screens = await openScreens("ips");
});
afterAll(() => screens.close());

test("from the page of Samira Ruud begins a trajectory, and it goes on to the intake", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}`);
  await page.getByRole("link", { name: "Naar het IPS-traject" }).press("Enter");
  await page.getByLabel("Wanneer zei de persoon te willen werken?").fill(days.wish);
  await page.getByRole("button", { name: "Traject beginnen" }).press("Enter");
  await page.getByText("Naar een volgende fase").click();
  await page.getByLabel("Volgende fase").selectOption({ label: "Intake en werkprofiel" });
  await page.getByLabel("Vanaf welke dag?").fill(days.intake);
  await page.getByRole("button", { name: "Fase bewaren" }).press("Enter");
  await page.getByText("Nog geen werkgever gesproken.", { exact: false }).waitFor();
});

test("he writes down a talk with an employer, by name, and who pays the hour", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}/ips`);
  await page.getByRole("button", { name: "Opschrijven wat je deed" }).press("Enter");
  await page.getByLabel("Wat deed je?").selectOption({ label: "Contact met een werkgever" });
  await page.locator("fieldset", { hasText: "Is er met de werkgever gesproken?" }).getByLabel("Ja").check();
  await page.locator("fieldset", { hasText: "Past dit werk bij wat de persoon wil?" }).getByLabel("Ja").check();
  await page.getByLabel("Welke dag?", { exact: true }).fill(days.met);
  await page.getByLabel("Hoe laat begon het?").fill("14.30");
  await page.getByLabel("Wie betaalt dit uur?").selectOption({ label: "UWV" });
  await page.getByRole("button", { name: "Bewaren", exact: true }).press("Enter");
  await page.getByText("Vul de naam van de werkgever in.").first().waitFor();
  await page.getByLabel("Bij welke werkgever?").fill("Bakkerij Jansen");
  await page.getByRole("button", { name: "Bewaren", exact: true }).press("Enter");
  await page.getByText(/Contact met een werkgever, Bakkerij Jansen, gesproken/).waitFor();
  await screens.looked(page, "traject");
});

test("the month is declared, and Anouk finds the file of the whole organisation", async () => {
  const month = `/ips/declaraties?maand=${days.month}`;
  const page = await screens.at(ruud, month);
  await page.getByRole("button", { name: "Maand afsluiten" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Maand afsluiten" }).press("Enter");
  await page.getByText("1 regel, 1 uur, zoals afgesloten.").waitFor();
  const hers = await screens.at(anouk, month);
  const file = hers.waitForEvent("download");
  await hers.getByRole("link", { name: "Bestand van de hele organisatie (csv)" }).press("Enter");
  expect((await file).suggestedFilename()).toMatch(/^ips-organisatie-uwv-/);
});

test("Samira reads all of it; the outcomes say how many of how many, and no percentage under ten", async () => {
  const page = await screens.at(samira, "/mijn/ips");
  for (const said of [/Intake/, /Bakkerij Jansen/, /Betaler: UWV/, /door Ruud/])
    await page.getByText(said).first().waitFor();
  const counts = await screens.at(anouk, "/ips/uitkomsten");
  const start = counts.getByRole("listitem").filter({ hasText: "Aandeel dat een betaalde baan start" }).first();
  await start.getByText("Geen percentage", { exact: true }).waitFor();
  await start.getByText(/0 van 1/).waitFor();
  await counts.getByText("Bij jullie is dat nog niet gebeurd.", { exact: false }).waitFor();
  expect(await counts.getByText("Samira").count()).toBe(0);
});
