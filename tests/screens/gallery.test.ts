import type { Browser, Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launchBrowser,
  screenshot,
  themes,
  wearTheme,
  widths,
} from "./browser.ts";
import { buildSite, webRoot } from "./built-site.ts";

const port = Number(process.env.VLIEGWIEL_SCREENS_PORT ?? 3121);
const address = `http://localhost:${port}`;
const professional = {
  actor: {
    name: "Joris Bakker",
    kind: "professional",
    memberships: [
      { id: "1", organisation: "Gemeente Voorbeeld", task: "begeleiding", region: "Midden-Utrecht", current: true },
      { id: "2", organisation: "Werkplein Voorbeeld", task: "bemiddeling", region: "Midden-Utrecht", current: false },
    ],
  },
};

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  const outDir = buildSite("gallery");
  server = await preview({
    root: webRoot,
    configFile: `${webRoot}/vite.config.ts`,
    logLevel: "silent",
    build: { outDir },
    preview: { port, strictPort: true },
  });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The pages stand on their own here: the two questions the shell asks are answered by the test. */
const open = async (path: string, size: { width: number; height: number }, session: unknown): Promise<Page> => {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.route("**/api/v1/session", (route) => route.fulfill({ json: session }));
  await page.route("**/api/v1/configuration", (route) => route.fulfill({ json: { theme: "vliegwiel", demo: true } }));
  await page.goto(`${address}${path}`);
  await page.locator("main h1").waitFor();
  await page
    .locator(".vw-loading__line")
    .first()
    .waitFor({ state: path === "/onderdelen" ? "visible" : "detached" });
  return page;
};

/** What every-page.test.ts does not look at: it goes by the list of pages, and these are not on it. */
const paths = { onderdelen: "/onderdelen", "niet-gevonden": "/bestaat-niet" };

test.each(Object.entries(paths))(
  "%s is whole and open to everyone, in both themes, at a desk and on a phone",
  async (name, path) => {
    const page = await open(path, widths.desk, professional);
    for (const theme of themes) {
      await wearTheme(page, theme);
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `${name}-${width}-${theme}`);
        await expectNoAxeViolations(page, { onlyTheme: theme !== themes[0] || size !== widths.desk });
        await expectNoSidewaysScroll(page);
      }
    }
    await page.context().close();
  },
  60_000,
);

test("at 200 % zoom nobody has to scroll sideways", async () => {
  for (const path of ["/", "/onderdelen"]) {
    const page = await open(path, { width: 640, height: 450 }, professional);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  }
});

test("Joris opens the menu of who he is with the keyboard, and Escape gives focus back", async () => {
  const page = await open("/over", widths.desk, professional);
  await page.locator(".vw-who > summary").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Bemiddeling, Werkplein Voorbeeld" }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, "wie-ben-ik");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await page.context().close();
});

test("on a phone the menu folds out with a press, and folds in on the next page", async () => {
  const page = await open("/", widths.phone, professional);
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.click();
  await screenshot(page, "menu-phone");
  await expectNoAxeViolations(page);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link").first().click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await menu.getAttribute("aria-expanded")).toBe("false");
  await page.context().close();
});

test("after a link the heading of the new page has focus and the tab its title", async () => {
  const page = await open("/", widths.desk, { actor: null });
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
  await page.getByRole("link", { name: "Privacy" }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Privacy");
  expect(await page.title()).toBe("Privacy – Vliegwiel");
  await page.context().close();
});

test("a dialog keeps focus inside and gives it back", async () => {
  const page = await open("/onderdelen", widths.desk, professional);
  await page.getByRole("button", { name: "Afspraak verplaatsen" }).click();
  await page.getByRole("dialog").waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, "dialoog");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Afspraak verplaatsen");
  await page.context().close();
});

test("what Joris types saves itself, and he sees what Fatima saved before him", async () => {
  const page = await open("/onderdelen", widths.desk, professional);
  const sent: unknown[] = [];
  const fatima = { text: "Zij wil drie ochtenden werken", version: "7" };
  await page.route("**/api/v1/gallery/draft", async (route) => {
    const draft = route.request().postDataJSON();
    sent.push(draft);
    if (draft.version === "7") return route.fulfill({ json: { text: draft.text, version: "8" } });
    const problem = { code: "platform/changed-meanwhile", title: "Iemand anders was eerst", saved: fatima };
    return route.fulfill({ status: 409, contentType: "application/problem+json", json: problem });
  });
  const part = page.getByRole("region", { name: "Vanzelf opgeslagen" });
  const field = part.getByLabel("Advies (niet verplicht)");
  await field.fill("Zij wil vier ochtenden werken");
  await part.getByRole("region", { name: "Iemand anders heeft dit ook veranderd" }).waitFor();
  await screenshot(page, "verschil");
  expect(await part.locator("del").textContent()).toBe("drie ");
  expect(await field.inputValue()).toBe("Zij wil vier ochtenden werken");
  await expectNoAxeViolations(page);
  await part.getByRole("button", { name: "Allebei samenvoegen en verder schrijven" }).click();
  await part
    .getByRole("status")
    .filter({ hasText: /^Opgeslagen/ })
    .waitFor();
  expect(await field.inputValue()).toBe("Zij wil vier ochtenden werken\n\nZij wil drie ochtenden werken");
  expect(sent).toEqual([
    { text: "Zij wil vier ochtenden werken" },
    { text: "Zij wil vier ochtenden werken\n\nZij wil drie ochtenden werken", version: "7" },
  ]);
  const stored = await page.evaluate(() => JSON.stringify([{ ...window.sessionStorage }, { ...window.localStorage }]));
  expect(stored).not.toContain("ochtenden");
  await page.context().close();
});

test("a picture without words and a colour nobody can read are found, so that a sound page means something", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="nl"><title>Fout</title><main><h1>Fout</h1><img src="x.png"><p style="color:#ccc">Nauwelijks te lezen</p></main></html>',
  );
  await expect(expectNoAxeViolations(page)).rejects.toMatchObject({
    actual: [/color-contrast/, /image-alt/].map(matching),
  });
  await expect(expectNoAxeViolations(page, { onlyTheme: true })).rejects.toMatchObject({
    actual: [matching(/color-contrast/)],
  });
  await page.close();
});
const matching = (pattern: RegExp) => expect.stringMatching(pattern);
