import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type Professional } from "../harness/given.ts";
import { ownerClient } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";
import { press, stopOf, tabTo, write } from "./by-keyboard.ts";

/** Ruud types what may not leave his organisation. He repairs it without a mouse, and nothing goes before it was read. */
const region = "AM17";
const groupId = crypto.randomUUID();
const leaking =
  "Roos (29) uit Heiloo, bij Lentis in behandeling voor borderline, zoekt werk buiten. Haar BSN is 111222333. " +
  "Ze woont samen. De werkplaats denkt mee en is te bellen op 020-1234567.";
const workshop = "020-1234567";
const leaks = ["Roos", "29", "Heiloo", "Lentis", "borderline", "111222333"];

let screens: Screens;
let ruud: Professional;

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region });
  ruud = await given.professional("Ruud", lindezorg);
  const ilse = await given.professional("Ilse", gemeente);
  await given.readyRegion(region, lindezorg, gemeente);
  await ownerClient.query(
    `insert into case_consultation.case_group (id, region_code, sub_region, name, purpose)
     values ($1, $2, 'Purmerend', 'Casusgroep Waterland', 'Samen verder komen.')`,
    [groupId, region],
  );
  for (const who of [ruud, ilse])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values (gen_random_uuid(), $1, $2, $3, platform.now() - interval '1 minute')",
      [groupId, who.membershipId, who === ilse],
    );
  screens = await openScreens("teksthulp");
});
afterAll(() => screens.close());

const question = (page: Page) => page.getByLabel("Wat is je vraag aan de groep?");
const stillOpen = (page: Page) => page.getByText(/^\d+ plek(ken)? om naar te kijken\.$/);
/** The button one is at names what it is about: "Vervang door “eind twintig”: 29". */
const hereIs = async (page: Page) => (await stopOf(page)).name;

test("Ruud repairs a leaking case by keyboard, lets one number stay with a reason, reads it through and brings it", async () => {
  const page = await screens.at(ruud, "/casus/nieuw");
  await question(page).waitFor();
  await write(page, "Wat is je vraag aan de groep?", leaking);
  await stillOpen(page).waitFor();
  await write(page, "Wat is er al geprobeerd?", "Een rustige plek, en later beginnen.");
  await write(page, "Wat wil je van de groep?", "Ideeën van wie dit eerder deed.");
  await screens.looked(page, "aangewezen");
  await page.getByText("Kan gevolgen hebben voor de uitkering.", { exact: true }).waitFor();
  expect(await page.getByText(/anoniem|veilig/i).count()).toBe(0);

  // Nothing goes as long as something is open; the summary leads to the field.
  await press(page, "Nalezen");
  await page.getByRole("alert").waitFor();
  await press(page, "Beantwoord eerst");
  await expect.poll(() => hereIs(page)).toMatch(/^Wat is je vraag/);

  // The citizen service number can be taken out, and nothing else can be done with it.
  expect(await page.getByRole("button", { name: "Klopt, laat staan: 111222333" }).count()).toBe(0);

  await tabTo(page, new RegExp(`^Klopt, laat staan: ${workshop}`));
  await page.keyboard.press("Enter");
  await press(page, /^Laat staan: /);
  await page.getByText("Kies waarom dit blijft staan.").waitFor();
  await screens.looked(page, "waarom");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  for (let up = 0; up < 2; up += 1) await page.keyboard.press("ArrowUp");
  await press(page, /^Laat staan: /);
  await page.getByText("Dit laat je staan: dit gaat over een organisatie of een professional").waitFor();
  expect(await hereIs(page)).toBe(`Toch aanpassen: ${workshop}`);

  // After each replacement the keyboard stands at the next thing, so that Enter goes on. What is only possible is a hint,
  // and is replaced as well.
  const toReplace = page.getByRole("button", { name: /^(Vervang door|Haal weg)/ });
  for (let replaced = 0; replaced < 30 && (await toReplace.count()) > 0; replaced += 1) {
    if (!/^(Vervang door|Haal weg)/.test(await hereIs(page))) {
      await question(page).focus();
      await tabTo(page, /^(Vervang door|Haal weg)/);
    }
    const before = await question(page).inputValue();
    await page.keyboard.press("Enter");
    await expect.poll(() => question(page).inputValue()).not.toBe(before);
    expect((await stopOf(page)).tag).not.toBe("BODY");
    await page.getByText(/^(\d+ plek|Je hebt naar elke plek gekeken)/).waitFor();
  }
  const repaired = await question(page).inputValue();
  for (const leak of leaks) expect(repaired).not.toContain(leak);
  expect(repaired).toContain(workshop);

  // What was put in its place can be undone like any typing.
  await question(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => question(page).inputValue()).not.toBe(repaired);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => question(page).inputValue()).toBe(repaired);

  await press(page, "Nalezen");
  await page.getByRole("heading", { name: "Lees het na" }).waitFor();
  await screens.looked(page, "nalezen");
  await press(page, "Ik heb de tekst nagelezen", "Space");
  await press(page, "Casus inbrengen");
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}$/);
  const caseId = page.url().split("/").at(-1);
  const { rows: stored } = await ownerClient.query(
    "select question, status from case_consultation.consultation_case where id = $1",
    [caseId],
  );
  expect(stored).toEqual([{ question: repaired, status: "waiting" }]);
  const { rows: lines } = await ownerClient.query(
    "select counts from audit.event where object_id = $1 and counts is not null",
    [caseId],
  );
  expect(lines).toEqual([{ counts: { "phone/sure/not-about-them": 1 } }]);
});

test("when the helper cannot start nothing goes, what was typed stays, and it goes on when the helper works again", async () => {
  const page = await screens.at(ruud, "/mijn-werk");
  await page.route(/\/assets\/worker-[^/]*\.js/, (route) => route.abort());
  await page.goto(`${screens.address}/casus/nieuw`);
  await question(page).waitFor();
  await write(page, "Wat is je vraag aan de groep?", "Wat helpt als de ochtenden zwaar zijn?");
  await write(page, "Wat is er al geprobeerd?", "Later beginnen.");
  await write(page, "Wat wil je van de groep?", "Ideeën.");
  await page.getByText("De teksthulp doet het niet. Daarom kan deze tekst nu niet weg.").first().waitFor();
  await press(page, "Nalezen");
  expect(await page.getByRole("button", { name: "Nalezen" }).getAttribute("aria-disabled")).toBe("true");
  expect(await page.getByRole("heading", { name: "Lees het na" }).count()).toBe(0);
  expect(await question(page).inputValue()).toBe("Wat helpt als de ochtenden zwaar zijn?");
  await screens.looked(page, "doet-het-niet");
  await page.unroute(/\/assets\/worker-[^/]*\.js/);
  await question(page).focus();
  await press(page, "Opnieuw proberen");
  await page.getByText("De teksthulp wijst hier niets aan.").first().waitFor();
  await press(page, "Nalezen");
  await page.getByRole("heading", { name: "Lees het na" }).waitFor();
});
