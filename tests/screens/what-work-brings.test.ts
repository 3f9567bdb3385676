import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoAxeViolations, expectNoSidewaysScroll, widths } from "./browser.ts";
import { look, standingAlone, traces } from "./public-page.ts";

/** Fatma has bijstand and wants to know what twelve hours of work would bring her. She wants to leave no trace. */
const open = standingAlone("/wat-levert-werken-op", 4770, (page) => page.clock.setFixedTime("2026-11-22T10:00:00Z"));

const heading = (page: Page, number: number) =>
  page.getByRole("heading", { name: new RegExp(`^Vraag ${number} van`) }).waitFor();
const answer = async (page: Page, question: string, text: string) => {
  const group = page.getByRole("radiogroup", { name: question });
  const field = page.getByRole("textbox", { name: question });
  await group.or(field).waitFor();
  if (await group.count()) await group.getByLabel(text).first().check();
  else await field.fill(text);
  await page.getByRole("button", { name: "Volgende vraag" }).click();
};
const fatma =
  "#household=single&age=34&benefit=social-assistance&exemption=25pct&exemptionMonths=0&hoursNow=0&hours=12&wage=15.2&start=2026-12-01&rent=620&costSharers=0&claims=nee";

test("Fatma answers what she knows and sees what twelve hours bring; nothing is sent and nothing stays behind", async () => {
  const { page, context, sent, problems, url } = await open();
  await look(page, "werken-vraag");
  await answer(page, "Met wie woont u?", "Alleen, of met mensen die niet mijn partner zijn");
  await answer(page, "Hoe oud bent u?", "34");
  await answer(page, "Welke uitkering krijgt u nu?", "Bijstand");
  await page.getByText("Mag u een deel van uw loon houden").first().waitFor();
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await answer(page, "Hoeveel uur per week werkt u nu?", "0");
  await answer(page, "Aan hoeveel uur werk per week denkt u?", "12");
  await answer(page, "Wat zou u per uur verdienen?", "15,20");
  await page.getByRole("button", { name: "Bekijk de uitkomst" }).click();
  await page.getByRole("heading", { name: "Uw uitkomst" }).waitFor();
  await page.getByText(/Werkt u 12 uur per week, dan komt er ongeveer €\s[\d.]+ netto per maand binnen/).waitFor();
  await page.getByText("Wij rekenen zonder vrijlating. Misschien houdt u dus meer over.").waitFor();
  await page.getByRole("button", { name: "Laat alle stappen zien" }).click();
  expect(await page.locator(".vw-earn__steps a[href^='https://wetten.overheid.nl']").count()).toBeGreaterThan(10);
  await expectNoAxeViolations(page);
  await page.setViewportSize(widths.phone);
  await expectNoSidewaysScroll(page);

  expect(sent, "requests after the page stood there").toEqual([]);
  const left = await traces(page);
  expect(left).toMatchObject({ cookies: "", local: 0, session: [], databases: 0 });
  expect(left.history).not.toMatch(/social-assistance|15\.2|exemption/);
  expect(page.url()).toBe(url);
  expect(await context.cookies()).toEqual([]);
  expect(problems).toEqual([]);
});

test("her link carries the answers to a counsellor and leaves the address at once; the letter is filled with them", async () => {
  const { page, problems, url } = await open(fatma);
  await page.getByRole("heading", { name: "Uw uitkomst" }).waitFor();
  expect(page.url()).toBe(url);
  await look(page, "werken-uitkomst");
  await page.getByText(/^Wat staat er op deze pagina/).click();
  for (const link of await page.getByRole("navigation", { name: "Op deze pagina" }).getByRole("link").all())
    await page.locator(`h2${await link.getAttribute("href")}`).waitFor();
  await page.getByRole("link", { name: "Bewaren of meenemen" }).click();
  await page.getByRole("heading", { name: "Uw uitkomst" }).waitFor();
  await page.getByText("Brief aan uw gemeente", { exact: true }).click();
  const letter = await page.locator(".vw-earn__letter").innerText();
  expect(letter).toContain("Uren per week straks: 12 uur");
  expect(letter).toContain("Ik begin op: 1 december 2026");
  await page.getByRole("button", { name: "Maak een link" }).click();
  const link = await page.getByLabel("Link met uw antwoorden").inputValue();
  const sorted = (text: string) =>
    text
      .slice(text.indexOf("#") + 1)
      .split("&")
      .sort();
  expect(sorted(link)).toEqual(sorted(fatma));
  await page.getByLabel("Bijstand, netto per maand").fill("1.300");
  await page.getByText(/op papier €\s1\.300,00, bij ons/).waitFor();
  expect(problems).toEqual([]);

  await page.emulateMedia({ media: "print" });
  expect(
    await page
      .getByRole("button", { name: "Maak een link" })
      .or(page.getByRole("button", { name: "Afdrukken" }))
      .first()
      .isVisible(),
  ).toBe(false);
  expect(await page.getByText("Geachte heer of mevrouw,").isVisible()).toBe(true);
  await page.evaluate(() => {
    document.documentElement.dataset.only = "gemeente";
  });
  expect((await page.locator("body").innerText()).trim()).toMatch(/^Aan: gemeente/);
});

test("back and forward go from question to question with the answers kept, by keys alone", async () => {
  const { page } = await open();
  await page.getByRole("radio", { name: "Alleen, of met mensen" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await heading(page, 2);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Vraag 2/);
  await page.keyboard.press("Tab");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.getByText("Wij rekenen voor mensen vanaf 18 jaar.").waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel("Hoe oud bent u?").fill("34");
  await page.keyboard.press("Enter");
  await heading(page, 3);
  await page.getByRole("link", { name: "Naar de inhoud" }).press("Enter");
  await heading(page, 3);
  await page.goBack();
  await page.goBack();
  await heading(page, 2);
  expect(await page.getByLabel("Hoe oud bent u?").inputValue()).toBe("34");
  await page.goForward();
  await heading(page, 3);
  await page.reload();
  await heading(page, 1);
});

test("without the wage behind a WIA there is no amount, but the way to it; a damaged link says so", async () => {
  const { page } = await open("#benefit=wga&age=48&hours=20&wage=duizend");
  await page.getByText("Een deel van deze link konden wij niet lezen.").waitFor();
  await page.getByText("Wij kunnen het nog niet uitrekenen.").waitFor();
  await page.getByRole("button", { name: "Vul in: Met welk maandloon berekent UWV uw uitkering?" }).waitFor();
  await expectNoAxeViolations(page);
  await look(page, "werken-nodig");
});

test("Fatma wants to keep it and must log in first: her answers go into no address and no storage, and are there when she turns back", async () => {
  const { page, context, sent, problems } = await open(fatma);
  const words = await page.locator("main h2 ~ ul").first().innerText();
  await page.getByRole("button", { name: "Bewaar bij mijn berekeningen" }).click();
  await page.getByRole("heading", { level: 1, name: "Inloggen" }).waitFor();
  const { pathname, search, hash } = new URL(page.url());
  expect([pathname, decodeURIComponent(search), hash]).toEqual([
    "/inloggen",
    "?terug=/mijn/berekeningen/nieuw?antwoorden=mee",
    "",
  ]);
  const left = await traces(page);
  expect(left).toMatchObject({ cookies: "", local: 0, session: [], databases: 0 });
  expect(left.history + sent.join(" ")).not.toMatch(/social-assistance|15\.2|exemption/);
  expect(sent.filter((request) => !/\.(js|css|woff2)$/.test(request)).join(" ")).not.toMatch(/calculations/);
  await page.goBack();
  await page.getByRole("heading", { name: "Uw uitkomst" }).waitFor();
  expect(await page.locator("main h2 ~ ul").first().innerText()).toBe(words);
  await page.goForward();
  await page.reload();
  await page.goto(page.url().replace(/inloggen.*/, "wat-levert-werken-op"));
  await heading(page, 1);
  expect(problems).toEqual([]);
  await context.close();
});

test("Fatma was logged in and that ends meanwhile: she stays where she is, and her answers go into no address", async () => {
  const { page, context, problems } = await open(fatma);
  const words = await page.locator("main").innerText();
  const asked = page.waitForRequest("**/api/v1/session");
  await page.evaluate(() => window.dispatchEvent(new Event("vliegwiel:session-ended")));
  await asked;
  await page.waitForLoadState("networkidle");
  expect(new URL(page.url()).pathname).toBe("/wat-levert-werken-op");
  expect(page.url()).not.toContain("terug");
  expect(await page.locator("main").innerText()).toBe(words);
  expect(problems).toEqual([]);
  await context.close();
});
