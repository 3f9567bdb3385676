import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
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

const root = fileURLToPath(new URL("../../apps/web", import.meta.url));
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
  const site = { root, configFile: `${root}/vite.config.ts`, mode: "gallery", logLevel: "error" } as const;
  const outDir = mkdtempSync(`${tmpdir()}/vliegwiel-screens-`);
  await build({ ...site, build: { outDir } });
  server = await preview({ ...site, build: { outDir }, preview: { port, strictPort: true } });
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

const paths = {
  voorpagina: "/",
  onderdelen: "/onderdelen",
  over: "/over",
  privacy: "/privacy",
  toegankelijkheid: "/toegankelijkheid",
  instellingen: "/instellingen",
  "niet-gevonden": "/bestaat-niet",
};

test.each(Object.entries(paths))(
  "%s is whole and open to everyone, in both themes, at a desk and on a phone",
  async (name, path) => {
    const page = await open(path, widths.desk, name === "voorpagina" ? { actor: null } : professional);
    for (const theme of themes) {
      await wearTheme(page, theme);
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        await screenshot(page, `${name}-${width}-${theme}`);
        await expectNoAxeViolations(page);
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
