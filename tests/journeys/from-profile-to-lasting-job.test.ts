import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type PersonWithSession, type Professional } from "../harness/given.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/**
 * The whole way: Samira makes a profile with Ruud and shares it with Lars of the WSP; work that fits is found, the employer
 * is called together, she begins with eight hours and grows to twenty, and who stays at work is not left alone.
 */
const region = "AM17";
let screens: Screens;
let samira: PersonWithSession;
let ruud: Professional;
let lars: Professional;
let ilse: Professional;
let employer = "";
let link = "";
/** As people type a day. */
const today = "24 november 2026";
const later = "23 januari 2027";

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region });
  const wsp = await given.organisation("WSP De Zaan", { kind: "wsp", region, tasks: ["bemiddeling"] });
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region, tasks: ["coordinatie"] });
  await given.readyRegion(region, ggz, wsp, gemeente);
  ruud = await given.professional("Ruud", ggz);
  lars = await given.professional("Lars", wsp, { task: "bemiddeling" });
  ilse = await given.professional("Ilse", await given.organisation("Gemeente Zaan", { kind: "gemeente", region }));
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "matching", kind: "wsp" });
  for (const kind of ["ggz", "wsp"]) await given.basis(pien, { purpose: "placement", kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  screens = await openScreens("profiel");
});
afterAll(() => screens.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

test("it begins with Samira's own yes, and her own sentence is in at once", async () => {
  const page = await screens.at(samira, "/mijn/profiel");
  await page.getByRole("button", { name: "Ik wil een profiel" }).press("Enter");
  await page.getByRole("button", { name: "Zin toevoegen bij ‘Wat ik wil’" }).press("Enter");
  await page.getByLabel("Nieuwe zin bij ‘Wat ik wil’").fill("Ik wil met planten werken.");
  await page.getByRole("button", { name: "Zin toevoegen", exact: true }).first().press("Enter");
  await page.getByText("Ik wil met planten werken.").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.trim() === "Zin toevoegen");
  await page.goto(new URL("/mijn/profiel/wat-ik-zoek", page.url()).href);
  await page.getByLabel("Hoe wilt u genoemd worden?").fill("Samira");
  for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Volgende vraag" }).press("Enter");
  await page.getByRole("button", { name: "Bewaren" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Mijn profiel" }).waitFor();
});

test("Ruud proposes two sentences; Samira answers both with the keyboard alone", async () => {
  const his = await screens.at(ruud, `/personen/${samira.personId}/profiel`);
  for (const text of ["Ik maak af waar ik aan begin.", "Ik ben altijd vrolijk."]) {
    await his.getByLabel("De zin", { exact: true }).fill(text);
    await his.getByRole("button", { name: "Zin voorstellen" }).press("Enter");
    await his.getByRole("listitem").filter({ hasText: text }).waitFor();
  }
  const page = await screens.at(samira, "/mijn/profiel");
  await page.getByRole("button", { name: "Ja, dit mag erin" }).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("[data-waiting]").length === 1);
  expect(await focused(page)).toBe("Ja, dit mag erin");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Nee, weghalen");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await page.getByText("Ik ben altijd vrolijk.").count()).toBe(0);
});

test("she releases what she sees, and permits and shares in one step; Lars then reads the same", async () => {
  const page = await screens.at(samira, "/mijn/profiel/met-naam");
  await page.getByRole("button", { name: "Deze versie vrijgeven" }).press("Enter");
  await page.getByLabel("Delen met").selectOption({ label: "Lars, WSP De Zaan" });
  const shared = page.waitForResponse((answer) => answer.url().endsWith("/my/profile/sharings/named") && answer.ok());
  await page.getByRole("button", { name: "Toestemming geven en delen" }).press("Enter");
  await shared;
  await page.goto(new URL("/mijn/profiel/delen", page.url()).href);
  await page.getByText("Lars, WSP De Zaan").first().waitFor();
  const his = await screens.at(lars, "/profielen");
  await his.getByRole("link", { name: "Samira" }).press("Enter");
  await his.getByText("Ik maak af waar ik aan begin.").waitFor();
  await his.getByText("Ik wil met planten werken.").waitFor();
});

test("an employer reads it by a link without an account, until Samira closes it", async () => {
  const page = await screens.at(samira, "/mijn/profiel/werkgever");
  await page.getByLabel("Voor welke werkgever?").fill("Kwekerij De Groene Kas");
  await page.getByRole("button", { name: "Link maken" }).press("Enter");
  link = await page.getByLabel("De link").inputValue();
  const { pathname, hash } = new URL(link);
  const theirs = await (await screens.windowOf("an employer")).newPage();
  await theirs.goto(`${screens.address}${pathname}${hash}`);
  await theirs.getByRole("heading", { level: 1, name: "Samira" }).waitFor();
  expect(await theirs.getByText("Lindezorg").count()).toBe(0);
  await page.goto(new URL("/mijn/profiel/delen", page.url()).href);
  await page.getByText("1 keer bekeken", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Link sluiten voor Kwekerij De Groene Kas" }).press("Enter");
  await page.getByText("Gesloten", { exact: true }).waitFor();
  await theirs.reload();
  await theirs.getByText("Deze link werkt niet (meer).", { exact: false }).waitFor();
});

test("Lars adds the employer and what can be done there, and Ruud finds both", async () => {
  const his = await screens.at(lars, "/werkgevers/nieuw");
  await his.getByLabel("Naam van de werkgever").fill("Kwekerij De Groene Kas");
  await his.getByLabel("Deel met de hele regio").check();
  await his.getByRole("button", { name: "Werkgever toevoegen" }).press("Enter");
  await his.getByRole("heading", { level: 1, name: "Kwekerij De Groene Kas" }).waitFor();
  employer = new URL(his.url()).pathname;
  await screens.looked(his, "werkgever");
  await his.goto(`${screens.address}/vacatures/nieuw`);
  await his.getByRole("radio", { name: /geen vacature/i }).check();
  await his.getByLabel("Bij welke werkgever?").fill("Kwekerij De Groene Kas");
  await his.getByRole("radio", { name: /^Kwekerij De Groene Kas/ }).check();
  await his.getByLabel("Welk werk?").fill("Medewerker kwekerij");
  await his.getByLabel("Uren per week, van").fill("8");
  await his.getByLabel("tot en met").fill("24");
  await his.getByLabel("Delen met de regio").check();
  await his.getByRole("button", { name: "Toevoegen", exact: true }).press("Enter");
  await his.getByRole("heading", { level: 1, name: /Medewerker kwekerij/ }).waitFor();
  const ruuds = await screens.at(ruud, "/werkgevers");
  await ruuds.getByRole("link", { name: "Kwekerij De Groene Kas" }).waitFor();
});

test("Samira reads what fits her and why, and asks to hear more; Ruud takes it up, and she reads that he does", async () => {
  const page = await screens.at(samira, "/mijn/passend-werk");
  const place = page.getByRole("listitem").filter({ hasText: "Medewerker kwekerij" }).first();
  await place.getByText("Waarom staat dit hier?").click();
  await place.getByText(/een schatting/).waitFor();
  await screens.looked(page, "passend-werk");
  await page.getByRole("button", { name: "Vertel mij meer over Medewerker kwekerij" }).press("Enter");
  await page.getByText("Nog niemand pakt dit op.").waitFor();
  const his = await screens.at(ruud, `/personen/${samira.personId}/passend-werk`);
  await his.getByRole("button", { name: /pak dit op/i }).press("Enter");
  await his.getByText(/Opgepakt door Ruud/).waitFor();
  await page.reload();
  await page.getByText(/Opgepakt door Ruud/).waitFor();
});

test("Ruud asks to call together, Lars says yes and reserves; Ilse reads who is talking and until when", async () => {
  const ruuds = await screens.at(ruud, employer);
  await ruuds.getByRole("button", { name: "Vragen om samen te bellen" }).press("Enter");
  await ruuds.getByLabel("Met wie?").selectOption({ index: 1 });
  await ruuds.getByLabel("Waarom?").fill("Iemand die graag met planten werkt en met acht uur begint.");
  await ruuds.getByRole("button", { name: "Vraag versturen" }).press("Enter");
  await ruuds.getByText("Er is nog geen antwoord.", { exact: false }).waitFor();
  const his = await screens.at(lars, employer);
  await his.getByRole("button", { name: "Samen bellen", exact: true }).press("Enter");
  await his.getByRole("button", { name: "Reserveren om te bellen" }).press("Enter");
  await his.getByRole("button", { name: "Gesprek is klaar" }).waitFor();
  const hers = await screens.at(ilse, employer);
  await hers
    .getByText(/Lars.*in gesprek/)
    .first()
    .waitFor();
  expect(await hers.getByRole("button", { name: "Reserveren om te bellen" }).isDisabled()).toBe(true);
  await screens.looked(hers, "een-ander-is-in-gesprek");
});

test("Samira writes down the talk, chooses that Ruud comes along and what he may do, and says how it went", async () => {
  const work = [{ organisation: ruud.organisation, professional: ruud }];
  await given.permission(samira, work, { purpose: "placement", categories: ["work-profile", "plan", "progress"] });
  const page = await screens.at(samira, "/mijn/baan/gesprek");
  await page.getByRole("radio", { name: /kennis/i }).check();
  await page.getByLabel(/^Bij welke werkgever/).fill("Kwekerij De Groene Kas");
  await page.getByLabel("Dag", { exact: true }).fill(today);
  await page.getByRole("button", { name: "Gesprek bewaren" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: /Kwekerij De Groene Kas/ }).waitFor();
  await page.getByRole("radio", { name: /^Ruud/ }).check();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Keuze bewaren" }).press("Enter");
  await page.getByText("Wie u koos, hoort het", { exact: false }).first().waitFor();
  await screens.looked(page, "gesprek");
  await page.getByRole("radio", { name: "Het wordt werk" }).check();
  await page.getByRole("button", { name: "Bewaren hoe het ging" }).press("Enter");
  await page.getByText("Bewaard hoe het ging", { exact: false }).first().waitFor();
});

test("Ruud writes the work down once: eight hours, later twenty; hours that begin before the work are refused", async () => {
  const his = await screens.at(ruud, `/personen/${samira.personId}/werk`);
  await his.getByRole("link", { name: /^Kennismaking bij/ }).press("Enter");
  await his.getByRole("link", { name: "Plaatsing vastleggen" }).press("Enter");
  await his.getByRole("radio", { name: /^Medewerker kwekerij/ }).check();
  expect(await his.getByLabel(/^Bij welke werkgever/).inputValue()).toBe("Kwekerij De Groene Kas");
  expect(await his.getByLabel("Welk werk is het?").inputValue()).toBe("Medewerker kwekerij");
  await his.getByLabel("Eerste werkdag").fill(today);
  await his.getByLabel("Contract").selectOption({ index: 1 });
  await his
    .getByRole("radio", { name: /betaald/i })
    .first()
    .check();
  expect(await his.getByLabel(/Hoeveel uur per week/).inputValue()).toBe("8");
  await his.getByRole("button", { name: "Werk opschrijven" }).press("Enter");
  await his.getByRole("heading", { level: 1, name: /Medewerker kwekerij/ }).waitFor();
  await his.getByText("Uren veranderen").first().click();
  await his.getByLabel("Hoeveel uur per week?").fill("20");
  await his.getByLabel("Vanaf welke dag?").first().fill("2 maart 2020");
  await his.getByRole("button", { name: "Uren veranderen" }).press("Enter");
  await his.getByRole("alert").first().waitFor();
  expect(await his.getByLabel("Hoeveel uur per week?").inputValue()).toBe("20");
  await his.getByLabel("Vanaf welke dag?").first().fill(later);
  await his.getByRole("button", { name: "Uren veranderen" }).press("Enter");
  await his.getByText("20 uur per week").first().waitFor();
  await screens.looked(his, "plaatsing");
  const page = await screens.at(samira, "/mijn/baan");
  await page.getByText("Medewerker kwekerij", { exact: false }).first().waitFor();
  await screens.looked(page, "mijn-baan");
});

test("Ruud keeps in touch; the employer asks for a call with a link, and can't say what is wrong", async () => {
  const his = await screens.at(ruud, `/personen/${samira.personId}/aan-het-werk`);
  await his.getByLabel("Hoe vaak hebben jullie contact?").selectOption({ index: 1 });
  await his.getByLabel("Telefoonnummer").fill("088 000 00 00");
  await his.getByRole("button", { name: "Ik doe de nazorg" }).press("Enter");
  await his.getByRole("heading", { level: 2, name: "Wie contact houdt" }).waitFor();
  await his.getByLabel("Ik heb dit met de persoon afgesproken").check();
  await his.getByRole("button", { name: "Link maken" }).press("Enter");
  await his.waitForFunction(() => document.querySelector<HTMLInputElement>("input[name^=link-]")?.value);
  const help = new URL(await his.getByRole("textbox", { name: "De link" }).inputValue());
  await screens.looked(his, "nazorg");
  const theirs = await (await screens.windowOf("an employer")).newPage();
  await theirs.goto(`${screens.address}${help.pathname}${help.hash}`);
  await theirs.getByLabel("Uw naam").fill("Mevrouw Kas");
  await theirs.getByLabel("Uw telefoonnummer").fill("0299 000 000");
  await theirs.getByRole("radio").first().check();
  expect(await theirs.locator("textarea").count()).toBe(0);
  await screens.looked(theirs, "hulp");
  await theirs.getByRole("button", { name: "Bel mij" }).press("Enter");
  await theirs
    .getByText(/Wij bellen u/)
    .first()
    .waitFor();
});

test("the call waits at Ruud's work, he calls and writes one line; Samira reads that it was asked", async () => {
  const his = await screens.at(ruud, "/nabellen");
  await his.getByText("Mevrouw Kas").first().waitFor();
  await screens.looked(his, "nabellen");
  await his.getByRole("button", { name: "Ik heb gebeld: Mevrouw Kas" }).press("Enter");
  await his.getByText("Opgeschreven: gebeld").first().waitFor();
  const page = await screens.at(samira, "/mijn/aan-het-werk");
  await page
    .getByText(/Kwekerij De Groene Kas/)
    .first()
    .waitFor();
  await page.getByText(/Ruud/).first().waitFor();
  await screens.looked(page, "aan-het-werk");
});
