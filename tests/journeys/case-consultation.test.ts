import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWebWhenOld } from "../../scripts/build-web.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { journalFolder, loginUrl, ownerClient, sqlAs } from "../harness/world.ts";
import {
  arrive,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launchBrowser,
  screenshot,
  widths,
} from "../screens/browser.ts";
import { onHouseTime } from "../screens/house-time.ts";

/**
 * The smallest whole story, in a real browser against the real server: Ruud is stuck and brings a case without a name;
 * Joke's group meets; Ilse promises something; Samira gives permission, sees who looked, and takes it back; Ruud looks back.
 */
const region = "AM17";
const groupId = crypto.randomUUID();
const question = "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?";

let server: ChildProcess;
let address = "";
let browser: Browser;
let lindezorg: Organisation;
let gemeente: Organisation;
let uwv: Organisation;
let ruud: Professional;
let ilse: Professional;
let karim: Professional;
let joke: Professional;
let samira: PersonWithSession;
let caseAddress = "";

const startServer = async (): Promise<string> => {
  server = spawn(process.execPath, ["apps/server/main.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATABASE_URL: loginUrl,
      PORT: "0",
      VLIEGWIEL_JOURNAL: journalFolder,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"event":"listening","address":"([^"]+)"/.exec(output)?.[1];
      if (found) resolve(found);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("exit", () => reject(new Error(output)));
  });
};

const contexts = new Map<string, BrowserContext>();
/** Someone's own browser, logged in, at a page. */
const at = async (who: { name: string; secret: string }, path: string): Promise<Page> => {
  const known = contexts.get(who.name);
  const context = known ?? (await onHouseTime(await browser.newContext({ viewport: widths.desk, locale: "nl-NL" })));
  if (!known) {
    context.setDefaultTimeout(30_000);
    await context.addCookies([
      { name: "vw_session", value: who.secret, url: address, httpOnly: true, sameSite: "Lax" },
    ]);
    contexts.set(who.name, context);
  }
  const page = context.pages()[0] ?? (await context.newPage());
  await arrive(page, `${address}${path}`);
  await settled(page);
  return page;
};
const settled = async (page: Page) => {
  await page.locator("main h1").first().waitFor();
  await page.locator(".vw-loading__line").first().waitFor({ state: "detached" });
};

/** Who says the words they see on a button, presses it: the spoken name holds the visible text (WCAG 2.5.3). */
const expectSpokenAsSeen = async (page: Page) =>
  expect(
    await page
      .locator("button[aria-label], a[aria-label]")
      .evaluateAll((all) =>
        all
          .map((one) => [one.getAttribute("aria-label") ?? "", one.textContent?.trim() ?? ""])
          .filter(([name = "", seen = ""]) => !name.toLowerCase().includes(seen.toLowerCase())),
      ),
  ).toEqual([]);

/** The page as it stands now is whole at a desk and on a phone. What axe sees is the same at both. */
const looked = async (page: Page, name: string) => {
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `casus-${name}-${width}`);
    await expectNoSidewaysScroll(page);
  }
  await expectNoAxeViolations(page);
  await expectSpokenAsSeen(page);
  await page.setViewportSize(widths.desk);
};

beforeAll(async () => {
  await buildWebWhenOld();
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  uwv = await given.organisation("UWV Zaandam", { kind: "uwv", region });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  joke = await given.professional("Joke", uwv);
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv);
  for (const kind of ["ggz", "gemeente", "uwv"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await sqlAs(
    ruud,
    "insert into candidates.contact_details (id, person_id, name) values (gen_random_uuid(), $1, 'Samira el Idrissi')",
    [samira.personId],
  );
  await ownerClient.query(
    `insert into case_consultation.case_group (id, region_code, sub_region, name, purpose)
     values ($1, $2, 'Purmerend en Waterland', 'Casusgroep Waterland', 'Samen verder komen waar iemand vastloopt op weg naar werk.')`,
    [groupId, region],
  );
  for (const who of [joke, ruud, ilse, karim])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values (gen_random_uuid(), $1, $2, $3, platform.now() - interval '1 minute')",
      [groupId, who.membershipId, who === joke],
    );
  address = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.removeAllListeners("exit");
  server?.kill("SIGTERM");
});

/** Quick for two fingers; whoever types faster has time to think. */
const charactersPerMinute = 200;

/** Of the workshop, and not of anybody. */
const leaveWorkshopNumber = async (page: Page) => {
  await page.getByRole("button", { name: "Klopt, laat staan: 020-1234567" }).click();
  await page.getByLabel("Dit gaat over een organisatie of een professional").check();
  await page.getByRole("button", { name: "Laat staan: 020-1234567", exact: true }).click();
  await page.getByText("Dit laat je staan").waitFor();
};

test("Ruud brings a case without a name, and the form points at what does not belong in it", async () => {
  const page = await at(ruud, "/mijn-werk");
  await looked(page, "mijn-werk-leeg");
  await page.getByRole("link", { name: "Casus inbrengen" }).click();
  await page.getByLabel("Wat is je vraag aan de groep?").fill(question);
  await page.getByText(/Opgeslagen \d\d\.\d\d/).waitFor();
  await page.getByLabel("Wat is er al geprobeerd?").fill("Ik belde de werkplaats op 020-1234567 over het rooster.");
  await page.getByText("1 plek om naar te kijken.").waitFor();
  await page.getByRole("button", { name: "Nalezen" }).click();
  await page.getByRole("alert").waitFor();
  await looked(page, "inbrengen-fout");
  await page
    .getByLabel("Wat is er al geprobeerd?")
    .fill("Met de werkgever gebeld, en een week later begonnen. De werkplaats denkt mee: 020-1234567.");
  await page
    .getByLabel("Wat wil je van de groep?")
    .fill("Ideeën van wie dit eerder deed, en iemand die de regels kent.");
  await page.getByLabel("Waar gaat het over?").selectOption({ label: "Werk houden" });
  await page.getByLabel("Jouw eigen titel").fill("s.bakker@example.nl");
  await page.getByRole("button", { name: "Klopt, laat staan: s.bakker@example.nl" }).waitFor();
  await page.getByRole("button", { name: "Nalezen" }).click();
  await page.getByRole("alert").waitFor();
  await looked(page, "inbrengen-titel-met-naam");
  await page.getByLabel("Jouw eigen titel").fill("de keuken");
  await leaveWorkshopNumber(page);
  await looked(page, "inbrengen");
  await page.getByRole("button", { name: "Nalezen" }).click();
  await page.getByRole("heading", { name: "Lees het na" }).waitFor();
  await page.getByRole("button", { name: "Casus inbrengen" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel(/Ik heb de tekst nagelezen/).check();
  await looked(page, "nalezen");
  await page.getByRole("button", { name: "Casus inbrengen" }).click();
  await page.getByRole("heading", { level: 1, name: "de keuken" }).waitFor();
  caseAddress = new URL(page.url()).pathname;
  expect(caseAddress).toMatch(/^\/casus\/[0-9a-f-]{36}$/);
  await page.getByText("Zonder naam", { exact: true }).waitFor();
  await looked(page, "casus-ingebracht");
});

test("the form is filled in under four minutes, counted as typing", async () => {
  const { rows } = await ownerClient.query<{ typed: number }>(
    "select length(question || tried || wanted)::int as typed from case_consultation.consultation_case where id = $1",
    [caseAddress.split("/").at(-1)],
  );
  const typed = (rows[0]?.typed ?? 0) + "de keuken".length;
  // A field of three lines each is about twice what Ruud wrote; half a minute is for choosing and for reading it through.
  expect((2 * typed) / charactersPerMinute + 0.5).toBeLessThan(4);
});

test("Ruud adds to a case the group already has", async () => {
  const page = await at(ruud, caseAddress);
  await page.getByRole("button", { name: "Vraag veranderen" }).click();
  await page.getByLabel("Wat wil je van de groep?").fill("Ideeën, en iemand die de regels kent.");
  await looked(page, "vraag-veranderen");
  await leaveWorkshopNumber(page);
  await page.getByRole("button", { name: "Verandering opslaan" }).click();
  await page.locator("p", { hasText: "Ideeën, en iemand die de regels kent." }).waitFor();
});

test("Joke plans a meeting with the keyboard, puts cases on the agenda and begins", async () => {
  await sqlAs(ilse, "select 1");
  const page = await at(joke, `/groepen/${groupId}`);
  await looked(page, "groep");
  await page.getByRole("link", { name: "Overleg plannen" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Dag").fill("5 februari 2030");
  await page.getByLabel("Plek").fill("Gemeentehuis, kamer 1");
  await looked(page, "overleg-plannen");
  await page.getByLabel("Plek").press("Enter");
  await page.getByRole("heading", { level: 1, name: /Overleg dinsdag 5 februari 2030/ }).waitFor();
  await page.getByRole("button", { name: "Dag, tijd of plek veranderen" }).press("Enter");
  await page.getByLabel("Plek").fill("Gemeentehuis, kamer 2");
  await looked(page, "overleg-verzetten");
  await page.getByLabel("Plek").press("Enter");
  await page.getByText(/Gemeentehuis, kamer 2/).waitFor();
  await page.getByRole("button", { name: /^Op de agenda: Hoe houden we/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Open casus 1" }).waitFor();
  await looked(page, "overleg-gepland");
  await page.getByRole("button", { name: "Overleg beginnen" }).press("Enter");
  await page.getByText("Bezig", { exact: true }).waitFor();
});

test("the group writes, and Ilse promises on her phone what was asked of her", async () => {
  const page = await at(joke, new URL((await at(joke, `/groepen/${groupId}`)).url()).pathname);
  await page
    .getByRole("link", { name: /dinsdag 5 februari 2030/ })
    .first()
    .click();
  await page.getByLabel("Samen schrijven").fill("De werkgever denkt mee.");
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor();
  await page.getByLabel("Nieuw advies").fill("Begin met drie ochtenden en bouw in zes weken op.");
  await page.getByRole("button", { name: "Advies toevoegen" }).click();
  await page.locator("p", { hasText: "Begin met drie ochtenden" }).waitFor();
  await page
    .getByLabel("Nieuwe afspraak: wat gaat er gebeuren?")
    .fill("Zoekt uit of een later begin mag met behoud van uitkering");
  await page.getByLabel("Wie doet het?").selectOption({ label: "Ilse, begeleiding bij Gemeente Waterland" });
  await page.getByLabel("Wanneer klaar?").fill("12 februari 2030");
  await page.getByRole("button", { name: "Afspraak toevoegen" }).click();
  await page.getByText("Nog niet toegezegd").waitFor();
  await page.getByRole("button", { name: /^Veranderen: Zoekt uit/ }).click();
  await page.getByLabel("Wat gaat er gebeuren?", { exact: true }).fill("Zoekt uit of later beginnen mag");
  await looked(page, "afspraak-veranderen");
  await page.getByRole("button", { name: "Afspraak opslaan" }).click();
  await page.getByRole("button", { name: /^Veranderen: Zoekt uit of later/ }).waitFor();
  await looked(page, "overleg-bezig");
  if (process.env.VLIEGWIEL_SCREENSHOTS) {
    await page.emulateMedia({ media: "print" });
    await screenshot(page, "casus-overleg-op-papier");
    await page.emulateMedia({ media: "screen" });
  }
  // While the meeting runs the agenda stands beside the case, to its right; below 1100 pixels there is one column.
  const agenda = page.getByRole("region", { name: "Agenda" });
  const onTable = page.getByRole("region", { name: new RegExp(question.slice(0, 20)) });
  const left = async (part: typeof agenda) => (await part.boundingBox())?.x ?? -1;
  expect(await left(agenda)).toBeGreaterThan((await left(onTable)) + 200);
  await page.setViewportSize({ width: 1000, height: 800 });
  expect(await left(onTable)).toBe(await left(agenda));
  await page.setViewportSize(widths.desk);
  const newAgreement = page.getByLabel("Nieuwe afspraak: wat gaat er gebeuren?");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("a");
  await newAgreement.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Kan? Nan.");
  expect(await newAgreement.inputValue()).toBe("Kan? Nan.");
  await newAgreement.fill("");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Toetsen" }).waitFor();
  await looked(page, "overleg-toetsen");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Deze casus is besproken" }).click();
  await page.getByText("Besproken", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Overleg afronden" }).click();
  await page.getByRole("button", { name: "Overleg afsluiten" }).click();
  await page.getByText("Klaar", { exact: true }).waitFor();

  const phone = await at(ilse, "/mijn-werk");
  await phone.setViewportSize(widths.phone);
  await phone.getByText(/Zeg toe of je dit doet/).waitFor();
  await looked(phone, "mijn-werk-vol");
  await phone.setViewportSize(widths.phone);
  await phone.getByRole("link", { name: question }).click();
  await phone.getByRole("button", { name: /^Toezeggen/ }).click();
  await phone.getByText("Toegezegd", { exact: true }).waitFor();
});

test("Ruud can't tell who it is before Samira gave permission to everyone at the table", async () => {
  const page = await at(ruud, caseAddress);
  await page.getByRole("button", { name: "Toch met naam bespreken" }).click();
  await page.getByLabel("Om wie gaat het?").selectOption({ label: "Samira el Idrissi" });
  await page.getByText("Nog niet iedereen aan tafel heeft toestemming").waitFor();
  expect(await page.getByText("Niet gedeeld").count()).toBe(4);
  await looked(page, "met-naam-mist");
});

test("Karim of income leaves the table; Samira gives permission, and Ruud tells who it is", async () => {
  await ownerClient.query("update case_consultation.seat set ends_at = platform.now() where membership_id = $1", [
    karim.membershipId,
  ]);
  const hers = await at(samira, "/mijn/toestemmingen/geven");
  const next = hers.getByRole("button", { name: "Volgende vraag" });
  await hers.getByRole("radio", { name: /^Casusoverleg/ }).check();
  await next.click();
  await hers.getByRole("checkbox", { name: /^Naam en contactgegevens/ }).check();
  await next.click();
  for (const { name } of [lindezorg, gemeente, uwv])
    await hers.getByRole("checkbox", { name: new RegExp(`^${name}.*begeleiding`, "s") }).check();
  await next.click();
  await hers.getByRole("radio", { name: "6 maanden" }).check();
  await next.click();
  await hers.getByRole("button", { name: "Toestemming geven" }).click();
  await hers.getByText("Geldt nu").waitFor();
  const page = await at(ruud, caseAddress);
  await page.getByRole("button", { name: "Toch met naam bespreken" }).click();
  await page.getByLabel("Om wie gaat het?").selectOption({ label: "Samira el Idrissi" });
  await page.getByRole("button", { name: "Laat de groep weten om wie het gaat" }).click();
  await page.getByText("Met naam, met toestemming").waitFor();
  await page.getByText("Waarom zie ik dit?").click();
  await looked(page, "casus-met-naam");
});

test("Ilse sees who it is; Karim, back at the table, sees the case and never who", async () => {
  const page = await at(ilse, caseAddress);
  await page.getByText("Met naam, met toestemming").waitFor();
  await page.getByText("Samira el Idrissi").waitFor();
  const group = await at(joke, `/groepen/${groupId}`);
  await group.getByText("Plekken beheren").click();
  await group.getByLabel("Wie", { exact: true }).selectOption({ label: "Karim, inkomen bij Gemeente Waterland" });
  await group.getByLabel("Mag besluiten").check();
  await looked(group, "plek-geven");
  await group.getByRole("button", { name: "Plek geven" }).click();
  await group.getByRole("listitem").filter({ hasText: "Karim" }).getByText("Mag besluiten").waitFor();
  const income = await at(karim, caseAddress);
  await income.getByText("Zonder naam", { exact: true }).waitFor();
  expect(await income.content()).not.toContain("Samira");
});

test("Samira reads what was asked and promised about her, sees who looked, and takes her permission back", async () => {
  const page = await at(samira, "/mijn/casusoverleg");
  await page.getByRole("heading", { name: question }).waitFor();
  await page.getByText("Begin met drie ochtenden").waitFor();
  expect(await page.content()).not.toContain("De werkgever denkt mee.");
  await looked(page, "mijn-casusoverleg");
  await page.goto(`${address}/mijn/inzage`);
  await settled(page);
  const line = page.getByRole("listitem").filter({ hasText: "Gemeente Waterland" }).first();
  const words = (await line.textContent()) ?? "";
  expect(words).toContain("begeleiding");
  expect(words.toLowerCase()).toContain("casusoverleg");
  await page.goto(`${address}/mijn/toestemmingen`);
  await settled(page);
  await page.getByRole("button", { name: "Intrekken…" }).click();
  await page.getByRole("button", { name: "Toestemming intrekken" }).click();
  await page.getByText("Ingetrokken", { exact: true }).first().waitFor();
});

test("on her next click Ilse sees the version without a name, and nothing of Samira is left on her screen", async () => {
  const page = await at(ilse, caseAddress);
  await page.getByText("Zonder naam", { exact: true }).waitFor();
  expect(await page.content()).not.toContain("Samira");
  await page.getByText(question).first().waitFor();
});

test("Samira still reads what was agreed", async () => {
  const page = await at(samira, "/mijn/casusoverleg");
  await page.getByText("Begin met drie ochtenden").waitFor();
});

test("a second window of Ruud is refused with both texts beside each other", async () => {
  const { rows } = await ownerClient.query<{ id: string }>(
    `insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, question) values ($1, $2, $3, 'Wat kan er met een proefplaatsing?') returning id`,
    ["9f0c6a52-8a3e-4c1d-9b7e-2d5f6a7b8c9d", groupId, ruud.membershipId],
  );
  const page = await at(ruud, `/casus/${rows[0]?.id}`);
  await sqlAs(
    ruud,
    "update case_consultation.consultation_case set question = 'Wat kan er met een proefplaatsing van twee maanden?', version = version + 1 where id = $1",
    [rows[0]?.id],
  );
  await page.getByLabel("Wat is je vraag aan de groep?").fill("Wat mag er bij een proefplaatsing?");
  await page.getByRole("heading", { name: "Iemand anders heeft dit ook veranderd" }).waitFor();
  await looked(page, "verschil");
  await page.getByRole("button", { name: "Mijn tekst opslaan" }).click();
  await page.getByText(/Opgeslagen \d\d\.\d\d/).waitFor();
});

test("Ruud looks back: partly done, helped a bit, and what he learned", async () => {
  const page = await at(ruud, caseAddress);
  await page.getByRole("button", { name: "Terugkijken", exact: true }).click();
  await page
    .getByRole("radiogroup", { name: /Is dit gedaan/ })
    .getByLabel("Voor een deel")
    .check();
  await page.getByRole("radiogroup", { name: "Heeft het overleg geholpen?" }).getByLabel("Een beetje").check();
  await page.getByLabel("Wat heb je ervan geleerd?").fill("Eerder vragen wie de regels kent.");
  await looked(page, "terugkijken");
  await page.getByRole("button", { name: "Terugkijken opslaan" }).click();
  await page.locator("p", { hasText: "Eerder vragen wie de regels kent." }).waitFor();
  await page.getByText("Teruggekeken", { exact: true }).waitFor();
  await looked(page, "casus-klaar");
});

test("who has no seat finds nothing at the address of the case", async () => {
  const stranger = await given.professional("Bram", lindezorg);
  const page = await at(stranger, caseAddress);
  await page.getByText("Dit bestaat niet, of u mag het niet zien.").waitFor();
  await looked(page, "niet-gevonden");
  const empty = await at(stranger, "/groepen");
  await empty.getByText("Je zit nog niet in een groep").waitFor();
  await looked(empty, "groepen-leeg");
});
