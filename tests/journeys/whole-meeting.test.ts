import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobs } from "../../modules/case-consultation/jobs.ts";
import { given, type Professional } from "../harness/given.ts";
import { ask, type GroupThatMeets, groupThatMeets } from "../harness/group-that-meets.ts";
import { house, journalFolder, moveClock, ownerClient } from "../harness/world.ts";
import { expectNoAxeViolations, expectNoSidewaysScroll, widths } from "../screens/browser.ts";
import { openScreens, type Screens, settled } from "./at-the-screen.ts";

/**
 * A whole meeting in eight browsers and on the wall: Joke and Fatma chair, Ruud brings, Petra is a member, Mo is a peer
 * expert, Noor came last week, Bas stands in for Ilse, and Samira is at the table for the one case that carries her name.
 * Two months later they look back, Ruud leaves, and Nadia comes after him.
 */
let group: GroupThatMeets;
let screens: Screens;
let petra: Professional;
let noor: Professional;
let bas: Professional;
let nadia: Professional;
const pages = new Map<string, Page>();
const pageOf = (who: { name: string }): Page => {
  const page = pages.get(who.name);
  if (!page) throw new Error(`${who.name} opened no page`);
  return page;
};
const members = () => [group.joke, group.fatma, group.ruud, petra, group.mo, noor, bas];

const shots = process.env.VLIEGWIEL_TEST_SHOTS;
/** The page as it stands now is whole at a desk and on a phone; pictures of it only when asked for. */
const looked = async (page: Page, name: string, { axe = false } = {}) => {
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    if (!shots) continue;
    mkdirSync("/tmp/shots/whole-meeting", { recursive: true });
    await page.screenshot({ path: `/tmp/shots/whole-meeting/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(widths.desk);
  if (axe) await expectNoAxeViolations(page);
};
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const everyoneSees = (text: string | RegExp, who = members()) => Promise.all(who.map((one) => sees(pageOf(one), text)));
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
/** Some days from today, as the server counts and as one types it. */
const dayAhead = async (days: number) => {
  const { rows } = await ownerClient.query<{ day: string; typed: string }>(
    "select (platform.today() + $1::int)::text as day, to_char(platform.today() + $1::int, 'FMDD-FMMM-YYYY') as typed",
    [days],
  );
  return rows[0] ?? { day: "", typed: "" };
};
/** One answer of a question with a few to choose from. */
const answer = (page: Page, question: string | RegExp, choice: string) =>
  page.getByRole("radiogroup", { name: question }).getByLabel(choice, { exact: true }).check();
/** The case on the table, as this screen shows it. */
const atTable = (page: Page) => page.locator("section:not(.vw-case-elsewhere)", { hasText: "Nu op tafel" });

beforeAll(async () => {
  group = await groupThatMeets();
  const { lindezorg, gemeente } = group.organisations;
  petra = await given.professional("Petra", lindezorg);
  noor = await given.professional("Noor", gemeente);
  bas = await given.professional("Bas", gemeente);
  nadia = await given.professional("Nadia", lindezorg);
  for (const who of [petra, noor])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now())",
      [group.groupId, who.membershipId],
    );
  await ownerClient.query(
    "insert into organisations.substitution (id, membership_id, substitute_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now() - interval '1 minute')",
    [group.ilse.membershipId, bas.membershipId],
  );
  screens = await openScreens("heel-overleg");
});
afterAll(() => screens?.close());

test("Ruud asks Samira to the table, and everyone opens the meeting on a screen of their own", async () => {
  await Promise.all(
    members().map(async (who) => pages.set(who.name, await screens.at(who, `/overleg/${group.meetingId}`))),
  );
  const ruud = pageOf(group.ruud);
  await press(ruud, "Open casus 3");
  await press(ruud, "De persoon zelf aan tafel vragen");
  await sees(ruud, "De persoon om wie het gaat");
  pages.set(group.samira.name, await screens.at(group.samira, `/mijn/casusoverleg/${group.caseIds[2]}`));
  await sees(pageOf(group.samira), "U bent welkom");
  await looked(pageOf(group.samira), "1-samira-wacht");
  await looked(pageOf(group.joke), "1-voor-het-begin");
});

test("Joke and Fatma begin at the same moment, and the wall opens with a code", async () => {
  await Promise.all([group.joke, group.fatma].map((who) => press(pageOf(who), "Overleg beginnen")));
  await everyoneSees("Bezig");
  await everyoneSees("7 collega's zijn er");
  const joke = pageOf(group.joke);
  await press(joke, "Code voor het scherm maken");
  const code = await joke.locator(".vw-code").innerText();
  await looked(joke, "2-code-voor-het-scherm");
  const wall = await (await screens.windowOf("scherm")).newPage();
  pages.set("scherm", wall);
  await wall.goto(`${screens.address}/scherm`);
  await settled(wall);
  await wall.getByLabel("Code").fill(code);
  await looked(wall, "2-scherm-openen");
  await press(wall, "Scherm openen");
  await sees(wall, "Welkom");
  await sees(joke, "Het scherm staat aan");
});

test("the first case: every screen follows the steps, hands go up, advice and a promise appear everywhere", async () => {
  const [joke, mo, wall] = [pageOf(group.joke), pageOf(group.mo), pageOf({ name: "scherm" })];
  await press(joke, "Deze casus op tafel leggen");
  await everyoneSees("Stap 1 van 6: De vraag");
  // Ruud was still reading his own case: nothing moved under his eyes, and one press brings him back.
  await sees(pageOf(group.ruud), "De groep is bij een andere casus");
  await press(pageOf(group.ruud), "Terug naar de groep");
  await wall.getByRole("heading", { level: 1, name: "Hoe vinden we een werkplek buiten, dichtbij huis?" }).waitFor();
  await press(joke, /^Volgende stap/);
  await everyoneSees("Stap 2 van 6: Vragen om het te snappen");
  await press(mo, "Hand opsteken");
  await sees(joke, "Daarna: Mo.");
  await press(joke, "Volgende spreker");
  await everyoneSees("Nu: Mo.", [group.joke, petra, bas]);
  await atTable(pageOf(petra)).getByLabel("Nieuw advies").fill("Vraag eerst de uitkering aan.");
  await atTable(pageOf(petra)).getByRole("button", { name: "Advies toevoegen" }).click();
  await everyoneSees("Vraag eerst de uitkering aan.");
  await everyoneSees("Praten jullie nog over werk?");
  await looked(joke, "3-voorzitter-leidt", { axe: true });
  await looked(mo, "3-mo-kijkt-mee");
  await press(mo, "Niet meer vragen bij deze casus");
  await joke.getByText("Praten jullie nog over werk?").first().waitFor({ state: "detached" });
  const table = atTable(joke);
  await table.getByLabel("Nieuwe afspraak: wat gaat er gebeuren?").fill("Belt het groenbedrijf over meelopen");
  await table.getByLabel("Wie doet het?").selectOption({ label: "Mo, ervaringsdeskundigheid bij Cliëntenbelang" });
  await table.getByLabel("Wanneer klaar?").fill((await dayAhead(21)).typed);
  await table.getByRole("button", { name: "Afspraak toevoegen" }).click();
  await sees(mo, "Belt het groenbedrijf over meelopen");
  await atTable(mo)
    .getByRole("button", { name: /^Toezeggen/ })
    .first()
    .click();
  await sees(wall, /Belt het groenbedrijf over meelopen/);
  await looked(wall, "3-scherm", { axe: true });
});

test("Noor's laptop was closed for a while: when it opens, she is where the group is", async () => {
  const window = await screens.windowOf(noor.name);
  await window.setOffline(true);
  await press(pageOf(group.joke), "Pauze");
  await pageOf(group.joke).getByRole("button", { name: "Verder", exact: true }).waitFor();
  await press(pageOf(group.joke), /^Volgende stap/);
  await everyoneSees("Stap 3 van 6: Wat gaat er goed", [group.joke, bas]);
  await window.setOffline(false);
  await sees(pageOf(noor), "Stap 3 van 6: Wat gaat er goed");
});

test("the second case: Petra knows this person and steps out; her screen and the wall go on without it", async () => {
  const [joke, wall] = [pageOf(group.joke), pageOf({ name: "scherm" })];
  await atTable(joke).getByRole("button", { name: "Deze casus is besproken" }).click();
  await everyoneSees("Tussen twee casussen");
  await press(joke, "Deze casus op tafel leggen");
  await atTable(pageOf(petra)).getByRole("button", { name: "Ik ken deze persoon" }).click();
  await pageOf(petra).getByRole("dialog").getByRole("button", { name: "Uit deze casus stappen" }).click();
  await sees(pageOf(petra), "Even zonder jou");
  await pageOf(petra).locator("main").getByText("Drie organisaties").first().waitFor({ state: "detached" });
  await sees(wall, "Deze casus bespreken we zonder scherm");
  await looked(pageOf(petra), "4-petra-uit-de-casus");
  await looked(wall, "4-zonder-scherm");
  await atTable(joke).getByRole("button", { name: "Deze casus is besproken" }).click();
  await everyoneSees("Tussen twee casussen");
});

test("the third case is Samira's: she comes in, reads what is advised, and lets her sister look along", async () => {
  const [joke, wall, samira] = [pageOf(group.joke), pageOf({ name: "scherm" }), pageOf(group.samira)];
  await press(joke, "Deze casus op tafel leggen");
  await samira.getByRole("heading", { name: "De vraag" }).first().waitFor();
  await sees(wall, "Samira el Idrissi");
  const table = atTable(pageOf(bas));
  await table.getByLabel("Nieuw advies").fill("Begin met drie ochtenden in de week.");
  await table.getByRole("button", { name: "Advies toevoegen" }).click();
  await sees(samira, "Begin met drie ochtenden in de week.");
  await press(samira, "Link maken");
  const link = await samira.locator(".vw-address").innerText();
  const sister = await (await screens.windowOf("zus")).newPage();
  await sister.goto(link.replace(/^https?:\/\/[^/]+/, screens.address));
  await sees(sister, "Begin met drie ochtenden in de week.");
  await looked(samira, "5-samira-aan-tafel", { axe: true });
  await looked(sister, "5-zus-kijkt-mee");
  await looked(wall, "5-scherm-met-naam");
  await atTable(joke).getByRole("button", { name: "Deze casus is besproken" }).click();
  await sees(samira, "Uw casus is besproken");
  await sees(sister, "Er is nu niets te zien");
});

test("they park something, round off and end: the wall is over, and what was said stands in the report", async () => {
  const [joke, wall] = [pageOf(group.joke), pageOf({ name: "scherm" })];
  await joke.getByLabel("Parkeer iets voor later").fill("Wie betaalt het vervoer?");
  await press(joke, "Parkeren");
  await everyoneSees("Wie betaalt het vervoer?");
  await press(joke, "Overleg afronden");
  await everyoneSees("Wat staat open");
  await looked(joke, "6-afronden");
  await press(joke, "Overleg afsluiten");
  await everyoneSees("Klaar");
  await wall.getByLabel("Code").waitFor();
  await looked(pageOf(group.ruud), "6-verslag");
  if (shots) {
    await pageOf(group.ruud).emulateMedia({ media: "print" });
    await pageOf(group.ruud).screenshot({ path: "/tmp/shots/whole-meeting/6-verslag-papier.png", fullPage: true });
    await pageOf(group.ruud).emulateMedia({ media: "screen" });
  }
});

test("two months later the meeting begins with looking back, and Ruud says what came of the advice", async () => {
  await moveClock("61 days");
  const { day } = await dayAhead(0);
  const { meetingId } = await ask<{ meetingId: string }>(
    { method: "POST", path: "/case-groups/:groupId/meetings" },
    group.joke,
    { groupId: group.groupId, day, startTime: "10:00", endTime: "11:30", place: "Gemeentehuis, kamer 1" },
  );
  const [joke, ruud] = await Promise.all(
    [group.joke, group.ruud].map((who) => screens.at(who, `/overleg/${meetingId}`)),
  );
  if (!joke || !ruud) throw new Error("Joke and Ruud opened no page");
  const first = ruud.getByRole("region", { name: "Eerst terugkijken" });
  await first.getByText("Belt het groenbedrijf over meelopen").waitFor();
  expect(await first.getByText(/Jij kijkt terug/).count()).toBe(3);
  await looked(joke, "7-eerst-terugkijken");
  await first.getByRole("link", { name: "Hoe vinden we een werkplek buiten, dichtbij huis?" }).click();
  await ruud.getByRole("button", { name: "Terugkijken", exact: true }).click();
  await answer(ruud, /^Is dit advies gevolgd: Vraag eerst/, "Voor een deel");
  await answer(ruud, "Hielp dit advies?", "Een beetje");
  await answer(ruud, /^Is dit gedaan: Belt het groenbedrijf/, "Nee");
  await answer(ruud, "Heeft het overleg geholpen?", "Ja, het hielp");
  await ruud.getByLabel("Wat heb je ervan geleerd?").fill("Eerst samen gaan kijken, dan pas regelen.");
  await looked(ruud, "7-terugkijken", { axe: true });
  await press(ruud, "Terugkijken opslaan");
  await sees(ruud, "(gevolgd: voor een deel; een beetje)");
  await looked(ruud, "7-teruggekeken");
  await press(joke, "Overleg beginnen");
  await joke.getByText("Bezig").first().waitFor();
  const left = joke.getByRole("region", { name: "Eerst terugkijken" });
  await left.getByRole("link", { name: /werkplek buiten/ }).waitFor({ state: "detached" });
  expect(await left.getByText(/Ruud.* kijkt terug/).count()).toBe(2);
  await looked(joke, "7-overleg-begint-met-terugkijken");
});

test("Samira answers the one question that is hers, and who may know her name reads it", async () => {
  const samira = await screens.at(group.samira, "/mijn/casusoverleg");
  await answer(samira, "Hebt u iets gehad aan dit overleg?", "Ja, ik heb er iets aan gehad");
  await press(samira, "Mijn antwoord bewaren");
  await sees(samira, "Mijn antwoord veranderen");
  await looked(samira, "8-samira-antwoordt");
  const joke = await screens.at(group.joke, `/casus/${group.caseIds[2]}`);
  await sees(joke, "Ja, ik heb er iets aan gehad");
  await looked(joke, "8-joke-leest-het");
});

test("Mo's promise is overdue: Mo is told, sees it, and says that it is done", async () => {
  for (const job of jobs.filter(({ name }) => name === "tell-what-is-late-at-cases"))
    await job.run({ house, journalFolder });
  const mo = await screens.at(group.mo, "/meldingen");
  await looked(mo, "9-mo-hoort-het");
  await mo.getByRole("link", { name: /De dag voor een afspraak van jou is voorbij/ }).click();
  await mo.getByRole("button", { name: /^Gedaan: Belt het groenbedrijf/ }).click();
  await mo.getByRole("button", { name: /^Gedaan: / }).waitFor({ state: "detached" });
  await looked(mo, "9-mo-is-klaar");
});

test("Ruud leaves: everything open goes to Nadia in one step, and stays his until she says yes", async () => {
  const ruud = await screens.at(group.ruud, `/groepen/${group.groupId}`);
  await press(ruud, "Deze groep verlaten");
  await ruud.getByLabel("Wie neemt het over?").selectOption(nadia.membershipId);
  await ruud.getByLabel("Wil je er iets bij zeggen?").fill("Bij de derde casus loopt het goed. Bel mij gerust.");
  await looked(ruud, "10-ruud-draagt-over");
  await press(ruud, "3 dingen overdragen");
  await sees(ruud, /Tot er ja is gezegd, blijft het van jou/);
  const page = await screens.at(nadia, "/meldingen");
  pages.set(nadia.name, page);
  await page.getByRole("link", { name: /over/ }).first().click();
  await sees(page, "Wat neem je over?");
  expect(await page.locator("main").innerText()).not.toContain("werkplek buiten");
  await looked(page, "10-nadia-leest-wat-het-is");
  await press(page, "Ja, ik neem alles over");
  await page.getByText("Overgenomen", { exact: true }).first().waitFor();
  await looked(page, "10-nadia-nam-over");
  await ruud.goto(`${screens.address}/groepen/${group.groupId}`);
  await ruud.getByRole("alert").first().waitFor();
  expect(await ruud.locator("main").innerText()).not.toContain("Casusgroep Waterland");
});

test("Nadia catches up: what was discussed, advised, done and learned before she came, on one page", async () => {
  const page = pageOf(nadia);
  await page.getByRole("link", { name: "Bijpraten" }).click();
  const part = (name: string) => page.getByRole("region", { name });
  const agreed = part("Wat we bespraken en deden");
  await agreed.getByText("Hoe vinden we een werkplek buiten, dichtbij huis?").waitFor();
  await agreed.getByText("Belt het groenbedrijf over meelopen").waitFor();
  await agreed
    .getByText(/Vraag eerst de uitkering aan/)
    .first()
    .waitFor();
  await part("Wat we leerden")
    .getByText(/Eerst samen gaan kijken/)
    .waitFor();
  await part("Wie is wie").getByText("Joke").first().waitFor();
  await looked(page, "11-bijpraten");
  if (shots) {
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: "/tmp/shots/whole-meeting/11-bijpraten-papier.png", fullPage: true });
    await page.emulateMedia({ media: "screen" });
  }
  await press(page, "Ik ben bij");
  await sees(page, /Wat er gebeurde sinds/);
});
