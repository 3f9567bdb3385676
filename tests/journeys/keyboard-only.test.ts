import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "../../modules/identity/index.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { ownerClient, sqlAs } from "../harness/world.ts";
import { openScreens, type Screens, settled } from "./at-the-screen.ts";
import { press, stopOf, stopsSoFar, tab, tabTo, write } from "./by-keyboard.ts";

/**
 * Nora has no mouse. Only Tab, Enter, Space, arrows and letters are used here, and at every single stop it is measured
 * that one can see where one is.
 */
const region = "AM17";
const groupId = crypto.randomUUID();
const password = "een zin die alleen Nora kent";
let screens: Screens;
let lindezorg: Organisation;
let gemeente: Organisation;
let nora: Professional;
let samira: PersonWithSession;
/** Tab comes round: nothing holds who goes on pressing. */
const expectNoTrap = async (page: Page): Promise<void> => {
  const first = await tab(page);
  for (let presses = 0; presses < 160; presses += 1) {
    const { tag, name } = await tab(page);
    if (tag === "BODY" || (tag === first.tag && name === first.name)) return;
  }
  throw new Error(`Tab does not come round on ${page.url()}`);
};
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

const canLogIn = async (accountId: string, email: string) =>
  ownerClient.query(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at, demo) values ($1, $2, $3, platform.now(), true)",
    [accountId, email, await hashPassword(password)],
  );

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  nora = await given.professional("Nora", lindezorg);
  await given.professional("Nora", gemeente, { accountId: nora.accountId });
  const ilse = await given.professional("Ilse", gemeente);
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente);
  for (const kind of ["ggz", "gemeente"]) await given.basis(pien, { purpose: "guidance", kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", nora));
  await sqlAs(
    nora,
    "insert into candidates.contact_details (id, person_id, name) values (gen_random_uuid(), $1, 'Samira el Idrissi')",
    [samira.personId],
  );
  await ownerClient.query(
    `insert into case_consultation.case_group (id, region_code, sub_region, name, purpose)
     values ($1, $2, 'Purmerend', 'Casusgroep Waterland', 'Samen verder komen.')`,
    [groupId, region],
  );
  for (const who of [nora, ilse])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values (gen_random_uuid(), $1, $2, $3, platform.now() - interval '1 minute')",
      [groupId, who.membershipId, who === ilse],
    );
  await canLogIn(nora.accountId, "nora@lindezorg.example");
  await canLogIn(samira.accountId, "samira@post.example");
  screens = await openScreens("toetsenbord");
});
afterAll(() => screens.close());

const logIn = async (name: string, email: string): Promise<Page> => {
  const page = await (await screens.windowOf(name)).newPage();
  await page.goto(`${screens.address}/inloggen`);
  await settled(page);
  await expectNoTrap(page);
  await write(page, "E-mailadres", email);
  await write(page, "Wachtwoord", password);
  await page.keyboard.press("Enter");
  return page;
};

test("Nora logs in, chooses her role and brings a case without a name", async () => {
  const page = await logIn("Nora", "nora@lindezorg.example");
  await heading(page, "Kies uw rol");
  await press(page, "Verder bij GGZ Lindezorg", "Space");
  await page.locator(".vw-who").getByText("GGZ Lindezorg").first().waitFor();
  await page.goto(`${screens.address}/mijn-werk`);
  await settled(page);
  await press(page, "Casus inbrengen");
  await heading(page, "Casus inbrengen");
  // The frame shows at once; the form comes with its data.
  await page.getByLabel("Wat is je vraag").first().waitFor();
  await expectNoTrap(page);
  await write(page, "Wat is je vraag aan de groep?", "Hoe houden we een baan in de keuken vol?");
  await write(page, "Wat is er al geprobeerd?", "Met de werkgever gebeld.");
  await write(page, "Wat wil je van de groep?", "Ideeën van wie dit eerder deed.");
  await tabTo(page, "Waar gaat het over?");
  await page.keyboard.press("ArrowDown");
  await write(page, "Jouw eigen titel", "de keuken");
  await press(page, "Nalezen");
  await page.getByRole("heading", { name: "Lees het na" }).waitFor();
  await press(page, "Ik heb de tekst nagelezen", "Space");
  await press(page, "Casus inbrengen");
  await heading(page, "de keuken");
  await expectNoTrap(page);
});

test("a dialog keeps focus inside, closes on Escape and gives focus back to its button", async () => {
  const page = await screens.at(samira, "/mijn/toestemmingen");
  await given.permission(samira, [{ organisation: gemeente }], { purpose: "guidance" });
  await page.reload();
  await settled(page);
  await press(page, "Intrekken…");
  await page.getByRole("dialog").waitFor();
  for (let presses = 0; presses < 12; presses += 1) {
    const { tag } = await tab(page);
    const inside = await page.evaluate(() => document.activeElement?.closest("dialog") !== null);
    expect(inside || tag === "BODY").toBe(true);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await stopOf(page)).name).toBe("Intrekken…");
});

test("Samira gives a permission with arrows and Space, and takes it back", async () => {
  const page = await logIn("Samira met toetsenbord", "samira@post.example");
  await page.locator(".vw-who").getByText("Samira").first().waitFor();
  await page.goto(`${screens.address}/mijn/toestemmingen`);
  await settled(page);
  await press(page, "Toestemming geven");
  await heading(page, "Toestemming geven");
  await page.getByRole("heading", { name: "Waarvoor wilt u iets delen?" }).waitFor();
  await tabTo(page, "Casusoverleg");
  await page.keyboard.press("ArrowDown");
  expect((await stopOf(page)).name).toMatch(/^Begeleiding naar werk/);
  await press(page, "Volgende vraag");
  await press(page, "Naam en contactgegevens", "Space");
  await press(page, "Volgende vraag");
  await press(page, "Gemeente Waterland", "Space");
  await tabTo(page, "Wie bij Gemeente Waterland");
  await page.keyboard.type("Ilse");
  await press(page, "Volgende vraag");
  await tabTo(page, "6 maanden");
  await page.keyboard.press("ArrowUp");
  await press(page, "Volgende vraag");
  await page.getByRole("heading", { name: "Klopt dit?" }).waitFor();
  expect(await page.locator("main .vw-prewrap").textContent()).toContain("Ilse van Gemeente Waterland");
  await expectNoTrap(page);
  await press(page, "Toestemming geven");
  await heading(page, "Mijn toestemmingen");
  await press(page, "Intrekken…");
  await press(page, "Toestemming intrekken", "Space");
  await page.getByText("Ingetrokken", { exact: true }).first().waitFor();
  await page.locator("h1:focus").getByText("Mijn toestemmingen").waitFor();
});

test("Samira shuts someone out and lets them in again; focus is never lost", async () => {
  const page = await screens.at(samira, "/mijn/mensen");
  await expectNoTrap(page);
  await press(page, "Nora buitensluiten");
  await page.getByRole("button", { name: "Nora weer toelaten" }).waitFor();
  await page.locator("h1:focus").getByText("Wie ziet mij").waitFor();
  await press(page, "Nora weer toelaten", "Space");
  await page.getByRole("button", { name: "Nora buitensluiten" }).waitFor();
  await page.locator("h1:focus").getByText("Wie ziet mij").waitFor();
});

test("at more than a hundred stops it could be seen where the keyboard was", () => {
  expect(stopsSoFar()).toBeGreaterThan(100);
});
